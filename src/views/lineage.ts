import { countLineage, mergedInto, type LineageCounts } from '#src/domain/lineage.ts';
import { lineagePath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { tableCorrections, type CorrectionView } from './corrections.ts';
import { buildFlow, type FlowView } from './lineage-flow.ts';
import { describeLineage } from './lineage-lead.ts';
import { sideNames } from './lineage-side.ts';
import {
  buildLineageControls,
  buildLineageGroups,
  countChanges,
  type ChangeCount,
  type LineageGroup,
} from './lineage-table.ts';
import type { ListControls } from './list.ts';
import { buildNotes, type NoteView } from './notes.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

/** What became of the former plan's items in the latter plan. */
export interface LineageView {
  meta: PageMeta;
  /** What the source calls its table. */
  tableName?: string;
  from: string;
  to: string;
  lead: string;
  flow: FlowView;
  /** Where merged items went. */
  mergedSentence?: string;
  changes: ChangeCount[];
  rowCount: number;
  groups: LineageGroup[];
  controls: ListControls | undefined;
  notes: NoteView[];
  corrections: CorrectionView[];
  files: TableFileView[];
  source?: SourceView;
}

/** Where merged items went, as far as the notes name it; others may have been merged too. */
function describeMerged({ plan }: PlanContext, counts: LineageCounts): string | undefined {
  if (counts.merged === 0) return undefined;
  const targets = new Set(plan.lineage.flatMap((row) => mergedInto(row, plan.items)?.name ?? []));
  const names = [...targets].map((name) => `「${name}」`).join('、');
  return `終わった${counts.ended}項目のうち、どの項目に集約されたかが書かれているのは${counts.merged}項目で、集約先は${names}です。`;
}

/** Each with the name of its item, which the reader finds in the table. */
function lineageNotes({ plan }: PlanContext): NoteView[] {
  const notes = plan.notes.filter(({ table }) => table === 'lineage');
  return buildNotes(notes, ({ targetId, header }) => {
    const name = plan.items.find(({ id }) => id === targetId)?.name ?? targetId;
    return header === undefined ? name : `${name}の${header}`;
  });
}

/** The question that the page answers. */
export const LINEAGE_HEADING = '前の計画の取組は、次の計画でどうなったか';

function buildMeta(context: PlanContext, title: string, lead: string): PageMeta {
  return {
    title: `${title} ${planName(context)}`,
    description: `${planName(context)}の項目が、前後の計画でどうつながるか。${lead}`,
    path: lineagePath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'lineage', {
      title,
      text: [title, context.plan.definition.lineage?.name].join(' '),
    }),
  };
}

/** The page about the line from the former plan to the latter. */
export function buildLineageView(context: PlanContext): LineageView {
  const { plan } = context;
  const names = sideNames(context);
  const counts = countLineage(plan.lineage, plan.items);
  const lead = describeLineage(names, counts);
  const meta = buildMeta(context, LINEAGE_HEADING, lead);
  const groups = buildLineageGroups(context);
  const merged = describeMerged(context, counts);
  const tableName = plan.definition.lineage?.name;
  const source = buildSource(context, findSource(context, undefined), tableName, meta);
  return {
    meta,
    ...names,
    lead,
    flow: buildFlow(names, counts),
    changes: countChanges(context),
    rowCount: plan.lineage.length,
    groups,
    controls: buildLineageControls(context, groups),
    notes: lineageNotes(context),
    corrections: tableCorrections(context, 'lineage'),
    files: tableFiles(context).filter(({ name }) => name.startsWith('lineage')),
    ...(tableName !== undefined && { tableName }),
    ...(merged !== undefined && { mergedSentence: merged }),
    ...(source && { source }),
  };
}
