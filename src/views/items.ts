import { columnsFor, departmentHeader, itemHeader, ratingColumns } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriod, periodOf } from '#src/domain/period.ts';
import { latestPeriod, outlineTrail, progressOf, topNodes } from '#src/domain/plan-queries.ts';
import { itemsPath } from '#src/domain/site-paths.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { linkToItem, linkToNamesake } from './item-link.ts';
import { buildItemControls } from './item-controls.ts';
import { sideOf } from './lineage-side.ts';
import { NAME_KEY, SIDE_FILTER, type ListControls, type RowFacts } from './list.ts';
import { departmentReading, DEPARTMENT_FILTER, OUTLINE_FILTER } from './list-choices.ts';
import { describeContents } from './outline-contents.ts';
import { linkToNode } from './outline-link.ts';
import type { Link, PageMeta } from './page.ts';
import { describeRating } from './rating.ts';
import { withKeys, type KeyedColumn } from './rating-keys.ts';

/** A column of the list; the key is that of the order which its head gives. */
interface ItemColumn {
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

function rankOf({ plan }: PlanContext, { scale }: KeyedColumn, answer: AnswerView) {
  if (answer.kind !== 'rating') return undefined;
  const levels = plan.definition.scales?.[scale]?.levels ?? [];
  return levels.findIndex(({ code }) => code === answer.rating.code);
}

function columnsOf({ plan }: PlanContext): KeyedColumn[] {
  const period = latestPeriod(plan);
  if (!period) return [];
  return withKeys(ratingColumns(columnsFor(plan.definition.form, periodOf(period.id))));
}

function buildRatings({ plan }: PlanContext, columns: readonly KeyedColumn[], item: Item) {
  const progress = progressOf(latestPeriod(plan), item);
  return columns.map((column) =>
    progress ? buildAnswer(plan.definition, column, progress) : NOT_REPORTED,
  );
}

function factsOf(
  context: PlanContext,
  item: Item,
  columns: readonly KeyedColumn[],
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
    return rank === undefined ? [] : [[column.key, rank] as const];
  });
  return {
    values: {
      ...Object.fromEntries(answers.map(({ column, answer }) => [column.key, [wordsOf(answer)]])),
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

function buildRow(context: PlanContext, item: Item, columns: readonly KeyedColumn[]): ItemRow {
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

function buildMeta(context: PlanContext, lead: string): PageMeta {
  const name = planName(context);
  return {
    title: `すべての項目 ${name}`,
    description: `${name}のすべての項目の一覧。絞り込みや並べ替えができます。${lead}`,
    path: itemsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
  };
}

/** Every item of a plan, relisted ones too. */
export function buildItemsView(context: PlanContext): ItemsView {
  const { plan } = context;
  const { form, levels } = plan.definition;
  const columns = columnsOf(context);
  const rows = plan.items.map((item) => buildRow(context, item, columns));
  const lead = describeContents(context, plan.outline, plan.items);
  const period = latestPeriod(plan);
  return {
    meta: buildMeta(context, lead),
    lead,
    itemColumn: { key: NAME_KEY, header: itemHeader(form) },
    departmentColumn: { key: DEPARTMENT_FILTER, header: departmentHeader(form) },
    ratingColumns: columns.map(({ key, header }) => ({ key, header })),
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
