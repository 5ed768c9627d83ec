import {
  columnsFor,
  departmentHeader,
  itemHeader,
  ratingColumns,
  type RatingColumn,
} from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriod, periodOf } from '#src/domain/period.ts';
import { latestPeriod, outlineTrail, progressOf, topNodes } from '#src/domain/plan-queries.ts';
import { itemsPath } from '#src/domain/site-paths.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { linkToItem, linkToNamesake } from './item-link.ts';
import { sideNames, sideOf } from './lineage-side.ts';
import { bothWays, buildControls, buildFilter, type ListControls, type RowFacts } from './list.ts';
import {
  departmentChoices,
  departmentReading,
  DEPARTMENT_FILTER,
  outlineChoices,
  OUTLINE_FILTER,
} from './list-choices.ts';
import { describeContents } from './outline-contents.ts';
import { linkToNode } from './outline-link.ts';
import type { Link, PageMeta } from './page.ts';
import { describeRating } from './rating.ts';

/** A column of the list; the key is that of the order which its head gives. */
export interface ItemColumn {
  key: string;
  header: string;
}

export interface ItemRow {
  item: Link;
  /** `再掲`; which of two plans it belongs to. */
  remark: string;
  /** The top of its trail; absent for items that stand outside the outline. */
  place?: Link;
  departments: DepartmentLink[];
  /** One for each rating column of the latest period. */
  ratings: AnswerView[];
  facts: RowFacts;
}

/** All items of a plan in one list, which can be narrowed and ordered. */
export interface ItemsView {
  meta: PageMeta;
  planName: string;
  lead: string;
  /** From which report the ratings are; absent where there are none. */
  ratedIn?: string;
  itemColumn: ItemColumn;
  placeHeader?: string;
  departmentColumn: ItemColumn;
  ratingColumns: ItemColumn[];
  rows: ItemRow[];
  controls: ListControls | undefined;
}

const NAME_KEY = '名前';
const SIDE_FILTER = '前後の計画';
const NOT_REPORTED: AnswerView = {
  kind: 'absent',
  word: '報告なし',
  meaning: 'この期の報告がない',
};

/** The words under which an answer is chosen in a filter. */
function wordsOf(answer: AnswerView): string {
  if (answer.kind === 'rating') return describeRating(answer.rating);
  return answer.kind === 'absent' ? answer.word : '記載なし';
}

function rankOf({ plan }: PlanContext, { scale }: RatingColumn, answer: AnswerView) {
  if (answer.kind !== 'rating') return undefined;
  const levels = plan.definition.scales?.[scale]?.levels ?? [];
  return levels.findIndex(({ code }) => code === answer.rating.code);
}

function columnsOf({ plan }: PlanContext): RatingColumn[] {
  const period = latestPeriod(plan);
  return period ? ratingColumns(columnsFor(plan.definition.form, periodOf(period.id))) : [];
}

function buildRatings({ plan }: PlanContext, columns: readonly RatingColumn[], item: Item) {
  const progress = progressOf(latestPeriod(plan), item);
  return columns.map((column) =>
    progress ? buildAnswer(plan.definition, column, progress) : NOT_REPORTED,
  );
}

function factsOf(
  context: PlanContext,
  item: Item,
  columns: readonly RatingColumn[],
  ratings: readonly AnswerView[],
): RowFacts {
  const { plan } = context;
  const side = sideOf(context, item);
  const reading = departmentReading(context, item.departments);
  const answers = columns.map((column, index) => ({
    column,
    answer: ratings[index] ?? NOT_REPORTED,
  }));
  const ranks = answers.flatMap(({ column, answer }) => {
    const rank = rankOf(context, column, answer);
    return rank === undefined ? [] : [[column.header, rank] as const];
  });
  return {
    values: {
      ...Object.fromEntries(
        answers.map(({ column, answer }) => [column.header, [wordsOf(answer)]]),
      ),
      [OUTLINE_FILTER]: outlineTrail(plan, item.outlineId).map(({ id }) => id),
      [DEPARTMENT_FILTER]: item.departments,
      ...(side !== undefined && { [SIDE_FILTER]: [side] }),
    },
    keys: {
      ...Object.fromEntries(ranks),
      [NAME_KEY]: item.name,
      ...(reading !== undefined && { [DEPARTMENT_FILTER]: reading }),
    },
  };
}

function buildRow(context: PlanContext, item: Item, columns: readonly RatingColumn[]): ItemRow {
  const ratings = buildRatings(context, columns, item);
  const top = outlineTrail(context.plan, item.outlineId)[0];
  const side = sideOf(context, item) ?? '';
  return {
    item: side === '' ? linkToNamesake(context, item) : linkToItem(context, item),
    remark: [side, item.relistedFrom === undefined ? '' : '再掲'].filter(Boolean).join('・'),
    departments: buildDepartmentLinks(context, item.departments),
    ratings,
    facts: factsOf(context, item, columns, ratings),
    ...(top && { place: linkToNode(context, top) }),
  };
}

/** The levels of a column's scale in their order, then the words for what is missing. */
function ratingChoices({ plan }: PlanContext, { header, scale }: RatingColumn, facts: RowFacts[]) {
  const codes = plan.definition.scales?.[scale]?.levels ?? [];
  const rank = ({ keys }: RowFacts) => Number(keys[header] ?? codes.length);
  const ordered = facts.toSorted((a, b) => rank(a) - rank(b));
  const words = new Set(ordered.flatMap(({ values }) => values[header] ?? []));
  return [...words].map((value) => ({ value, text: value }));
}

function ratingSorts({ plan }: PlanContext, { header, scale }: RatingColumn) {
  const levels = plan.definition.scales?.[scale]?.levels ?? [];
  const [first, last] = [levels[0]?.code ?? '', levels.at(-1)?.code ?? ''];
  return bothWays(header, [`${header}（${first}から）`, `${header}（${last}から）`]);
}

function buildItemControls(
  context: PlanContext,
  columns: readonly RatingColumn[],
  facts: RowFacts[],
): ListControls | undefined {
  const { plan } = context;
  const nodes = new Set(facts.flatMap(({ values }) => values[OUTLINE_FILTER] ?? []));
  const names = plan.items.flatMap(({ departments }) => departments);
  const sides = Object.values(sideNames(context)).map((side) => ({ value: side, text: side }));
  return buildControls(facts, {
    unit: '項目',
    filters: [
      ...columns.map((column) =>
        buildFilter(column.header, facts, ratingChoices(context, column, facts)),
      ),
      buildFilter(SIDE_FILTER, facts, sides),
      buildFilter(OUTLINE_FILTER, facts, outlineChoices(context, nodes)),
      buildFilter(DEPARTMENT_FILTER, facts, departmentChoices(context, names)),
    ],
    sorts: [
      ...columns.flatMap((column) => ratingSorts(context, column)),
      ...bothWays(DEPARTMENT_FILTER, ['担当部署（五十音順）', '担当部署（五十音の逆順）']),
      ...bothWays(NAME_KEY, ['名前の順', '名前の逆順']),
    ],
  });
}

function buildMeta(context: PlanContext, lead: string): PageMeta {
  const name = planName(context);
  return {
    title: `すべての項目 ${name}`,
    description: `${name}のすべての項目の一覧。絞り込みや並べ替えができます。${lead}`,
    path: itemsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
  };
}

export function buildItemsView(context: PlanContext): ItemsView {
  const { plan } = context;
  const { form, levels } = plan.definition;
  const columns = columnsOf(context);
  const rows = plan.items.map((item) => buildRow(context, item, columns));
  const lead = describeContents(context, plan.outline, plan.items);
  const period = latestPeriod(plan);
  return {
    meta: buildMeta(context, lead),
    planName: planName(context),
    lead,
    itemColumn: { key: NAME_KEY, header: itemHeader(form) },
    departmentColumn: { key: DEPARTMENT_FILTER, header: departmentHeader(form) },
    ratingColumns: columns.map(({ header }) => ({ key: header, header })),
    rows,
    controls: buildItemControls(
      context,
      columns,
      rows.map(({ facts }) => facts),
    ),
    ...(topNodes(plan).length > 0 && { placeHeader: levels?.[0]?.name ?? '柱' }),
    ...(columns.length > 0 && period && { ratedIn: formatPeriod(period.id) }),
  };
}
