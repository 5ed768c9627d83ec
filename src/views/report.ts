import type { PeriodReport } from '#src/domain/dataset.ts';
import {
  PHASES,
  columnsFor,
  phaseName,
  ratingColumns,
  type FormColumn,
  type Phase,
} from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriod, periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import { formatLevel } from '#src/domain/scale.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import type { PlanContext } from './context.ts';
import { repeatedFields } from './repeated-fields.ts';
import { buildGrades, type GradeView } from './report-grades.ts';

export interface FieldView {
  id: string;
  header: string;
  answer: AnswerView;
  /** Whether the text is, word for word, that of the period before. */
  repeated?: true;
}

/** The fields of one phase of the PDCA cycle. */
export interface PhaseView {
  phase: Phase;
  name: string;
  fields: FieldView[];
}

/** Where the work stands on an ordered scale. */
export interface TrackView {
  header: string;
  /** With the number that the official sheet prints before the name; empty where it has none. */
  levels: { number: string; name: string; current: boolean }[];
}

/** What an item reported for one period. */
export interface ReportView {
  periodId: string;
  periodName: string;
  /** Where the item's page has it: promised to those who link there. */
  anchor: string;
  reported: boolean;
  grades: GradeView[];
  tracks: TrackView[];
  phases: PhaseView[];
  note?: string;
}

function buildTracks(
  { plan: { definition } }: PlanContext,
  columns: readonly FormColumn[],
  progress: Progress | undefined,
): TrackView[] {
  return ratingColumns(columns).flatMap((column) => {
    const scale = definition.scales?.[column.scale];
    const code = ratingOf(progress, column.id);
    if (scale?.ordered !== true || code === undefined) return [];
    const levels = scale.levels.map((level) => ({
      number: formatLevel(scale, level.code).slice(0, -level.code.length),
      name: level.code,
      current: level.code === code,
    }));
    return [{ header: column.header, levels }];
  });
}

function buildPhases(
  { plan: { definition } }: PlanContext,
  columns: readonly FormColumn[],
  periodId: string,
  progress: Progress | undefined,
  repeated: ReadonlySet<string>,
): PhaseView[] {
  const { form } = definition;
  if (!form) return [];
  return PHASES.map((phase) => ({
    phase,
    name: phaseName(form, phase, periodOf(periodId)),
    fields: columns
      .filter((column) => column.phase === phase)
      .map((column) => ({
        id: column.id,
        header: column.header,
        answer: buildAnswer(definition, column, progress),
        ...(repeated.has(column.id) && { repeated: true as const }),
      })),
  })).filter(({ fields }) => fields.length > 0);
}

/** Where an item's page has the report of a period. */
export function reportAnchor(periodId: string): string {
  return `report-${periodId}`;
}

/** What an item reported for a period; `reported` is false where it reported nothing. */
export function buildReport(context: PlanContext, period: PeriodReport, item: Item): ReportView {
  const progress = progressOf(period, item);
  const columns = columnsFor(context.plan.definition.form, periodOf(period.id));
  return {
    periodId: period.id,
    periodName: formatPeriod(period.id),
    anchor: reportAnchor(period.id),
    reported: progress !== undefined,
    grades: buildGrades(context, columns, period.id, progress),
    tracks: buildTracks(context, columns, progress),
    phases: buildPhases(
      context,
      columns,
      period.id,
      progress,
      repeatedFields(context, period, item),
    ),
    ...(progress?.note !== undefined && { note: progress.note }),
  };
}
