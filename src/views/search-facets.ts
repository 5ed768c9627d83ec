import type { Item } from '#src/domain/item.ts';
import { columnsFor, ratingColumns, type Phase } from '#src/domain/form.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { nameKeys } from '#src/domain/name-key.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import { indexTitleWords } from '#src/domain/search-words.ts';
import type { PlanContext } from './context.ts';
import { planName } from './context.ts';
import { outlineLabel } from './outline-label.ts';
import type { SearchFacets } from './page.ts';
import { buildRatingView, describeRating } from './rating.ts';
import { aliasWords, alternativesFor, type SearchSubject } from './search-aliases.ts';

/** In the order in which the search page offers them. */
export const PAGE_KINDS = {
  item: '取組項目',
  indicator: '指標',
  cost: '事業費',
  effect: '効果額',
  sheet: '様式',
  outline: '体系',
  lineage: '前後の計画',
  retrospective: '振り返り',
  department: '担当部署',
  period: '期のまとめ',
  changes: '期の変化',
  reviews: '点検の意見',
  plan: '計画',
  guide: '案内',
} as const;
type PageKind = keyof typeof PAGE_KINDS;

/** Kinds of pages in their order, within one kind by reading. */
const orderOf = (kind: PageKind, reading = ''): string =>
  `${String(Object.keys(PAGE_KINDS).indexOf(kind)).padStart(2, '0')} ${reading}`;

interface FacetOptions extends SearchSubject {
  /** What results call the page. Its words, and what readers type for them, count most. */
  title: string;
  /** How the title is read. */
  reading?: string | undefined;
  /** What else the page is called: who types one of these or the title in full finds it first. */
  names?: readonly string[];
  filters?: Record<string, string[]>;
}

/** Facets of any page about a plan. */
export function buildFacets(
  context: PlanContext,
  kind: PageKind,
  { title, reading = '', names = [], filters = {}, ...subject }: FacetOptions,
): SearchFacets {
  const { periodId, departments = [] } = subject;
  const period = periodId === undefined ? [] : [formatPeriodShort(periodId)];
  const shownDepartments = kind === 'item' ? [departments.join('、')] : [];
  // Whoever types a municipality's name looks for its plan first.
  const name = kind === 'plan' ? planName(context) : title;
  const titleWords = [name, reading, ...alternativesFor(context, title)].join(' ');
  return {
    title,
    order: orderOf(kind, reading),
    context: [planName(context), ...period, ...shownDepartments].join('・'),
    filters: {
      種類: [PAGE_KINDS[kind]],
      団体: [context.publisher.definition.name],
      計画: [context.plan.definition.title],
      ...(period.length > 0 && { 期: period }),
      ...filters,
    },
    words: {
      [kind === 'item' || kind === 'plan' ? 'name' : 'heading']: indexTitleWords(titleWords),
      alias: [aliasWords(context, subject), ...nameKeys([title, ...names])].join(' '),
    },
  };
}

/** Facets of a page that belongs to no plan. */
export function buildGuideFacets(siteName: string, title: string): SearchFacets {
  return {
    title,
    order: orderOf('guide'),
    context: siteName,
    filters: { 種類: [PAGE_KINDS.guide] },
    words: { heading: indexTitleWords(title), alias: nameKeys([title]).join(' ') },
  };
}

/** `評価` and `段階` of a report, each in the words of its own plan's scale. */
function ratingFilters(
  { plan }: PlanContext,
  periodId: string | undefined,
  progress: Progress | undefined,
): Record<string, string[]> {
  if (periodId === undefined) return {};
  const filters: Record<string, string[]> = {};
  for (const column of ratingColumns(columnsFor(plan.definition.form, periodOf(periodId)))) {
    const scale = plan.definition.scales?.[column.scale];
    const code = ratingOf(progress, column.id);
    if (!scale || code === undefined) continue;
    const name = ratingFilterName(column.phase);
    (filters[name] ??= []).push(describeRating(buildRatingView(scale, code)));
  }
  return filters;
}

export type RatingFilter = '評価' | '段階';

/** The filter that a rating column feeds: judgements apart from how far the work has come. */
export function ratingFilterName(phase: Phase): RatingFilter {
  return phase === 'check' ? '評価' : '段階';
}

function textsOf({ plan }: PlanContext, item: Item): string[] {
  const reports = plan.periods.flatMap(({ progress }) =>
    progress.filter(({ itemId }) => itemId === item.id),
  );
  return reports
    .flatMap(({ answers }) => Object.values(answers))
    .filter((answer) => typeof answer === 'string');
}

/** Facets of an item's page: the latest report's ratings, its departments and its place in the outline. */
export function buildItemFacets(
  context: PlanContext,
  item: Item,
  periodId: string | undefined,
  progress: Progress | undefined,
): SearchFacets {
  const { name, summary = '', goal = '', departments } = item;
  const top = outlineTrail(context.plan, item.outlineId)[0];
  const place = top ? [outlineLabel(context.plan.definition, top)] : [];
  const ratings = ratingFilters(context, periodId, progress);
  return buildFacets(context, 'item', {
    title: name,
    text: [name, summary, goal, ...textsOf(context, item)].join(' '),
    periodId,
    departments,
    labels: [...place, ...Object.values(ratings).flat()],
    filters: { ...ratings, 担当部署: departments, ...(top && { 取組: place }) },
  });
}
