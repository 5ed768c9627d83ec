import type { EffectDefinition } from '#src/domain/effect.ts';
import { effectTotal, effectYears } from '#src/domain/effect.ts';
import { editionPairs } from '#src/domain/effect-totals.ts';
import { effectsPath } from '#src/domain/site-paths.ts';
import { buildAmountFigure, type AmountFigure } from './amount-figure.ts';
import type { ChartView } from './chart.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { tableCorrections, type CorrectionView } from './corrections.ts';
import { buildRunningChart, buildYearChart } from './effect-charts.ts';
import { buildEffectTable, type EffectTable } from './effect-table.ts';
import {
  describeActuals,
  describeDifferences,
  describeEffects,
  describeEffectTotals,
  describeStated,
  describeKinds,
  editionName,
  effectTitle,
  givenEditions,
} from './effect-words.ts';
import { buildNotes, type NoteView } from './notes.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface EffectsView {
  meta: PageMeta;
  title: string;
  lead: string;
  /** What each edition adds up to, and which of its years are actual. */
  figures: AmountFigure[];
  /** How the editions differ, how the actual years went, and whether the source adds up. */
  remarks: string[];
  /** What the short names of the editions stand for. */
  editions: string[];
  charts: ChartView[];
  /** `基本方針・年度ごとの額` */
  tableTitle: string;
  table: EffectTable;
  notes: NoteView[];
  corrections: CorrectionView[];
  files: TableFileView[];
  source?: SourceView;
}

function effectFiles(context: PlanContext): TableFileView[] {
  return tableFiles(context).filter(({ name }) => name === 'effects');
}

function buildMeta(context: PlanContext, definition: EffectDefinition): PageMeta {
  const title = effectTitle(definition);
  return {
    title: `${title} ${planName(context)}`,
    description: `${planName(context)}の${title}。${describeEffects(definition, context.plan.effects)}`,
    path: effectsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'effect', {
      title,
      text: [title, '効果額', ...definition.editions.map(({ name }) => name)].join(' '),
    }),
  };
}

function buildRemarks({ plan }: PlanContext, definition: EffectDefinition): string[] {
  const { effects } = plan;
  return [
    ...describeDifferences(definition, effects),
    ...editionPairs(definition).map((pair) => describeActuals(definition, effects, pair)),
    describeStated(definition, effects),
  ].filter((sentence) => sentence !== undefined);
}

function buildFigures({ plan: { effects } }: PlanContext, definition: EffectDefinition) {
  return givenEditions(definition, effects).map((edition) =>
    buildAmountFigure(
      { title: editionName(edition), coverage: describeKinds(effects, edition) },
      effectTotal(effects, edition.id),
      definition.unit,
      '合計できない',
    ),
  );
}

function buildEffectNotes({ plan }: PlanContext): NoteView[] {
  const nameOf = (id: string): string => plan.outline.find((node) => node.id === id)?.name ?? id;
  const notes = plan.notes.filter(({ table }) => table === 'effects');
  return buildNotes(notes, ({ targetId, header }) =>
    [nameOf(targetId), header].filter((part) => part !== undefined).join('・'),
  );
}

/** What the plan calls the nodes that effects belong to. */
function levelName({ plan }: PlanContext): string {
  const node = plan.outline.find(({ id }) => id === plan.effects[0]?.outlineId);
  return plan.definition.levels?.find(({ id }) => id === node?.levelId)?.name ?? '柱';
}

/** What reforms save or earn: as planned, and as the plan says now. */
export function buildEffectsView(context: PlanContext): EffectsView {
  const { plan } = context;
  const definition = plan.definition.effects ?? { unit: '', editions: [] };
  const meta = buildMeta(context, definition);
  const files = effectFiles(context);
  const data = files[0] && { text: `${files[0].title}の表（CSV）`, path: files[0].csv.path };
  const basis = { definition, effects: plan.effects, data };
  const source = buildSource(context, findSource(context, undefined), undefined, meta);
  const severalYears = effectYears(plan.effects).length > 1;
  return {
    meta,
    title: effectTitle(definition),
    lead: describeEffectTotals(definition, plan.effects),
    figures: buildFigures(context, definition),
    remarks: buildRemarks(context, definition),
    editions: definition.editions.flatMap(({ short, name }) =>
      short === undefined ? [] : [`「${short}」は、原典の「${name}」です。`],
    ),
    charts: [buildYearChart(basis), ...(severalYears ? [buildRunningChart(basis)] : [])],
    tableTitle: `${levelName(context)}・年度ごとの額`,
    table: buildEffectTable(context, definition),
    notes: buildEffectNotes(context),
    corrections: tableCorrections(context, 'effects'),
    files,
    ...(source && { source }),
  };
}
