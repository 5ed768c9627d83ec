import { overallOutcome, type SeriesAssessment } from '#src/domain/assess-series.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { outlinePath, tablePath } from '#src/domain/site-paths.ts';
import type { ChartView } from './chart.ts';
import { planName, type PlanContext } from './context.ts';
import { indicatorCorrections, type CorrectionView } from './corrections.ts';
import { buildIndicatorChart } from './indicator-chart.ts';
import { explainPage, type PageExplanations } from './explanations.ts';
import { linkToIndicator } from './indicator-link.ts';
import { buildIndicatorMeta } from './indicator-meta.ts';
import { itemsOfIndicator, nodesOfIndicator } from './indicator-relations.ts';
import { describeIndicator, type IndicatorFacts } from './indicator-sentence.ts';
import { assessmentsOf, measurementsOf } from './indicator-summary.ts';
import { buildOutcome, type OutcomeView } from './indicator-outcome.ts';
import { buildTracks, type TrackView } from './indicator-track.ts';
import { buildValueRows, type ValueRow } from './indicator-value-rows.ts';
import { valueFormat } from './indicator-values.ts';
import { explainAssessment, type WorkingView } from './indicator-working.ts';
import { indicatorFiles, indicatorSource } from './indicators.ts';
import { buildItemLink, type ItemLink } from './item-link.ts';
import { buildNotes, type NoteView } from './notes.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import type { SourceView } from './source.ts';
import type { TableFileView } from './table-files.ts';

export interface IndicatorView {
  meta: PageMeta;
  planName: string;
  number?: string;
  name: string;
  /** Written out when the source gives none: `単位は原典に記載がありません。` */
  unit: string;
  description?: string;
  explanations: PageExplanations;
  lead: string[];
  outcome: OutcomeView;
  tracks: TrackView[];
  working: WorkingView[];
  chart?: ChartView;
  values: ValueRow[];
  /** Whether any row has a series, the source's spelling or a note: columns that would be empty are left out. */
  columns: { series: boolean; written: boolean; note: boolean };
  notes: NoteView[];
  corrections: CorrectionView[];
  nodes: Link[];
  items: ItemLink[];
  files: TableFileView[];
  source?: SourceView;
  previous?: Link;
  next?: Link;
}

function buildFindings(assessments: readonly SeriesAssessment[], facts: IndicatorFacts) {
  return {
    outcome: buildOutcome(overallOutcome(assessments)),
    tracks: buildTracks(assessments, facts.measurements, facts.format),
    working: assessments.map((each) => explainAssessment(each, facts)),
    lead: describeIndicator(assessments, facts),
  };
}

function chartData({ ref }: PlanContext): Link {
  return { text: '指標の値（CSV）', path: tablePath(ref, 'measurements', 'csv') };
}

function notesOn({ plan }: PlanContext, { id }: Indicator): NoteView[] {
  return buildNotes(
    plan.notes.filter(({ table, targetId }) => table === 'indicators' && targetId === id),
  );
}

function buildRelations(context: PlanContext, indicator: Indicator) {
  const { plan, ref } = context;
  const list = plan.indicators;
  const [previous, next] = [-1, 1].map((step) => list[list.indexOf(indicator) + step]);
  return {
    nodes: nodesOfIndicator(plan, indicator).map((node) => ({
      text: outlineLabel(plan.definition, node),
      path: outlinePath(ref, node.id),
    })),
    items: itemsOfIndicator(plan, indicator).map((item) => buildItemLink(context, item)),
    ...(previous && { previous: linkToIndicator(context, previous) }),
    ...(next && { next: linkToIndicator(context, next) }),
  };
}

/** Where an indicator started, where it is and where it should be, with the working shown. */
export function buildIndicatorView(context: PlanContext, indicator: Indicator): IndicatorView {
  const measurements = measurementsOf(context.plan, indicator);
  const format = valueFormat(indicator, measurements);
  const facts = { direction: indicator.direction, measurements, format };
  const findings = buildFindings(assessmentsOf(context.plan, indicator), facts);
  const meta = buildIndicatorMeta(context, indicator, findings.lead);
  const { sourcePage, unit } = indicator;
  const place = sourcePage === undefined ? undefined : `${sourcePage}ページ`;
  const source = indicatorSource(context, meta, place);
  const chart = buildIndicatorChart(indicator, measurements, format);
  const has = (key: 'series' | 'written' | 'note'): boolean =>
    measurements.some((each) => each[key] !== undefined);
  return {
    meta,
    planName: planName(context),
    name: indicator.name,
    unit: unit === undefined ? '単位は原典に記載がありません。' : `単位：${unit}`,
    ...findings,
    values: buildValueRows(measurements, format),
    columns: { series: has('series'), written: has('written'), note: has('note') },
    notes: notesOn(context, indicator),
    corrections: indicatorCorrections(context, indicator.id),
    ...buildRelations(context, indicator),
    files: indicatorFiles(context),
    ...(indicator.number !== undefined && { number: indicator.number }),
    explanations: explainPage(context.dataset.glossary, [indicator.name], indicator.description),
    ...(indicator.description !== undefined && { description: indicator.description }),
    ...(chart && { chart: { ...chart, data: chartData(context) } }),
    ...(source && { source }),
  };
}
