import { catalogue, type DiagnosticCode } from '#src/diagnostics/catalogue.ts';
import {
  CATALOGUE_GROUPS,
  exampleProblem,
  type CatalogueGroup,
} from '#src/diagnostics/catalogue-groups.ts';
import type { Severity } from '#src/diagnostics/diagnostic.ts';
import { SEVERITY_NAMES } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { buildDiagnosticsGuideMeta } from './guide.ts';
import type { PageMeta } from './page.ts';

/** One kind of finding, explained. Its anchor is its code: findings link to it. */
export interface FindingView {
  code: string;
  title: string;
  severity: Severity;
  /** `エラー` */
  severityName: string;
  /** Number in 「行政データにおける機械可読性に関するルール」. */
  rule?: string;
  /** What it says, of an example. */
  message: string;
  hint: string;
}

export interface FindingGroupView {
  id: string;
  title: string;
  findings: FindingView[];
}

export interface DiagnosticsGuideView {
  meta: PageMeta;
  groups: FindingGroupView[];
}

function buildFinding(code: DiagnosticCode): FindingView {
  const { severity, rule, message, hint } = exampleProblem(code);
  return {
    code,
    title: catalogue[code].title,
    severity,
    severityName: SEVERITY_NAMES[severity],
    message,
    hint,
    ...(rule !== undefined && { rule }),
  };
}

function buildGroup({ id, title, codes }: CatalogueGroup): FindingGroupView {
  return { id: `group-${id}`, title, findings: codes.map(buildFinding) };
}

/** Every kind of finding with an example, straight from the catalogue. */
export function buildDiagnosticsGuideView(dataset: Dataset): DiagnosticsGuideView {
  return {
    meta: buildDiagnosticsGuideMeta(dataset),
    groups: CATALOGUE_GROUPS.map(buildGroup),
  };
}
