import { costsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { tableCorrections, type CorrectionView } from './corrections.ts';
import { buildCostAccount, type CostAccountView } from './cost-account.ts';
import { describeCosts, describeCostTotal, findCostBasis } from './cost-basis.ts';
import { costNotes } from './cost-notes.ts';
import { COSTS_TITLE } from './cost-words.ts';
import { explainPage, type WordView } from './explanations.ts';
import type { NoteView } from './notes.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface CostsView {
  meta: PageMeta;
  title: string;
  lead: string;
  /** The words of the cost lines' names. */
  words: WordView[];
  account?: CostAccountView;
  notes: NoteView[];
  corrections: CorrectionView[];
  files: TableFileView[];
  source?: SourceView;
}

const lineNames = ({ plan }: PlanContext): string[] =>
  (plan.definition.costs?.lines ?? []).map(({ name }) => name);

function buildMeta(context: PlanContext, periodId: string | undefined): PageMeta {
  return {
    title: `${COSTS_TITLE} ${planName(context)}`,
    description: `${planName(context)}の事業費。${describeCosts(context)}財源・年度・担当別の額を載せています。`,
    path: costsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'cost', {
      title: COSTS_TITLE,
      text: [COSTS_TITLE, ...lineNames(context)].join(' '),
      periodId,
    }),
  };
}

/** How much, whose money, what for. */
export function buildCostsView(context: PlanContext): CostsView {
  const basis = findCostBasis(context);
  const periodId = basis?.headline.column.periodId;
  const meta = buildMeta(context, periodId);
  const document = findSource(context, periodId);
  const files = tableFiles(context).filter(({ name }) => name === 'costs');
  const [file] = files;
  const data = file && { text: `${file.title}の表（CSV）`, path: file.csv.path };
  const source = buildSource(context, document, undefined, meta);
  return {
    meta,
    title: COSTS_TITLE,
    lead: describeCostTotal(context),
    words: explainPage(context.dataset.glossary, lineNames(context), undefined).headings,
    notes: costNotes(context),
    corrections: tableCorrections(context, 'costs'),
    files,
    ...(basis && { account: buildCostAccount(basis, data) }),
    ...(source && { source }),
  };
}
