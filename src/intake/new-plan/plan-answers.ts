import type { Cycle } from '#src/domain/period.ts';
import type { GradeTemplateId } from './grade-templates.ts';

/** How a report is laid out: the four steps of PDCA, or three short columns. */
export type FormPreset = 'pdca' | 'short';

/** What is known of a plan that is to be begun. */
export interface PlanAnswers {
  publisherId: string;
  /** Absent for a publisher that has a folder already. */
  publisherName?: string;
  /** 全国地方公共団体コード. */
  code?: string;
  planId: string;
  title: string;
  /** Western years of the first and the last fiscal year. */
  start?: number;
  end?: number;
  cycles: Cycle[];
  /** Names of the outline's levels from the top down; none for a plain list of items. */
  levels: string[];
  grades: GradeTemplateId;
  hasStages: boolean;
  form: FormPreset;
  periodId: string;
  /** Only where there is no site.yaml yet. */
  site?: { name: string; url: string; operator: string };
}
