import type { Dataset } from '#src/domain/dataset.ts';
import { compareDepartments } from '#src/domain/department.ts';
import { columnsFor, ratingColumns } from '#src/domain/form.ts';
import { comparePeriods, formatPeriod, formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { topNodes } from '#src/domain/plan-queries.ts';
import type { Scale, Tone } from '#src/domain/scale.ts';
import { SEARCH_PATH, departmentPath, itemsPath, periodPath } from '#src/domain/site-paths.ts';
import { planContexts, planCrumb, type PlanContext } from './context.ts';
import { planDepartments } from './departments.ts';
import { exampleWords } from './home.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { buildRatingView, describeRating } from './rating.ts';
import { PAGE_KINDS, ratingFilterName, type RatingFilter } from './search-facets.ts';

interface SearchChoice {
  value: string;
  /** Colour family of a rating. */
  tone?: Tone;
}

export interface SearchFilter {
  /** Also the name in the address and in the index. */
  name: string;
  choices: SearchChoice[];
}

export interface SearchView {
  meta: PageMeta;
  filters: SearchFilter[];
  /** Words to try. */
  examples: string[];
  /** Ways to the pages that need no search: `lists` are the plan's periods, then all its items. */
  browse: { plan: Link; lists: Link[]; departments: Link[] }[];
}

function distinct(choices: SearchChoice[]): SearchChoice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

const toChoices = (values: readonly string[]): SearchChoice[] =>
  distinct(values.map((value) => ({ value })));

/** Newest first. */
function periodNames(contexts: readonly PlanContext[]): string[] {
  const ids = contexts.flatMap(({ plan }) => plan.periods.map(({ id }) => id));
  return [...new Set(ids)].sort(comparePeriods).reverse().map(formatPeriodShort);
}

function scalesBehind({ plan }: PlanContext, filter: RatingFilter): Scale[] {
  const columns = plan.periods.flatMap(({ id }) =>
    ratingColumns(columnsFor(plan.definition.form, periodOf(id))),
  );
  return columns
    .filter(({ phase }) => ratingFilterName(phase) === filter)
    .map(({ scale }) => plan.definition.scales?.[scale])
    .filter((scale) => scale !== undefined);
}

/** The levels of the scales behind a filter, in the order of their scale. */
function ratingChoices(contexts: readonly PlanContext[], filter: RatingFilter): SearchChoice[] {
  const scales = new Set(contexts.flatMap((context) => scalesBehind(context, filter)));
  const ratings = [...scales].flatMap((scale) =>
    scale.levels.map(({ code }) => buildRatingView(scale, code)),
  );
  return distinct(ratings.map((rating) => ({ value: describeRating(rating), tone: rating.tone })));
}

/** In kana order; those that no table declares follow. */
function departmentNames(contexts: readonly PlanContext[]): string[] {
  const declared = contexts.flatMap(planDepartments).sort(compareDepartments);
  const named = contexts.flatMap(({ plan }) =>
    plan.items.flatMap(({ departments }) => departments),
  );
  return [...declared.map(({ name }) => name), ...named];
}

function buildFilters(contexts: readonly PlanContext[]): SearchFilter[] {
  const publishers = contexts.map(({ publisher }) => publisher.definition.name);
  const plans = contexts.map(({ plan }) => plan.definition.title);
  const outline = contexts.flatMap(({ plan }) =>
    topNodes(plan).map((node) => outlineLabel(plan.definition, node)),
  );
  const filters = [
    { name: '団体', choices: toChoices(publishers), least: 2 },
    { name: '計画', choices: toChoices(plans), least: 2 },
    { name: '期', choices: toChoices(periodNames(contexts)), least: 1 },
    { name: '評価', choices: ratingChoices(contexts, '評価'), least: 1 },
    { name: '段階', choices: ratingChoices(contexts, '段階'), least: 1 },
    { name: '担当部署', choices: toChoices(departmentNames(contexts)), least: 1 },
    { name: '取組', choices: toChoices(outline), least: 1 },
    { name: '種類', choices: toChoices(Object.values(PAGE_KINDS)), least: 1 },
  ];
  return filters
    .filter(({ choices, least }) => choices.length >= least)
    .map(({ name, choices }) => ({ name, choices }));
}

function buildBrowse(context: PlanContext): SearchView['browse'][number] {
  const { plan, ref } = context;
  return {
    plan: planCrumb(context),
    lists: [
      ...plan.periods
        .toReversed()
        .map(({ id }) => ({ text: formatPeriod(id), path: periodPath(ref, id) })),
      ...(plan.items.length > 0 ? [{ text: 'すべての項目', path: itemsPath(ref) }] : []),
    ],
    departments: planDepartments(context).map(({ id, name }) => ({
      text: name,
      path: departmentPath(ref, id),
    })),
  };
}

/** What can be searched and narrowed, and where to go without searching. */
export function buildSearchView(dataset: Dataset): SearchView {
  const contexts = planContexts(dataset);
  return {
    meta: {
      title: '検索',
      description:
        '取組項目、部署、期のまとめなどを言葉でさがし、期・評価・段階・担当部署などで絞り込むページ。',
      path: SEARCH_PATH,
      breadcrumbs: [],
    },
    filters: buildFilters(contexts),
    examples: exampleWords(dataset),
    browse: contexts.map(buildBrowse),
  };
}
