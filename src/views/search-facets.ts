import type { Item } from '#src/domain/item.ts';
import { columnsFor, ratingColumns } from '#src/domain/form.ts';
import { formatEraFiscalYear } from '#src/domain/era.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import type { PlanContext } from './context.ts';
import { planName } from './context.ts';
import { outlineLabel } from './outline-label.ts';
import type { SearchFacets } from './page.ts';
import { buildRatingView, describeRating } from './rating.ts';

export const PAGE_KINDS = {
  plan: '計画',
  period: '期のまとめ',
  sheet: '様式',
  item: '取組項目',
  department: '担当部署',
  guide: '案内',
} as const;
export type PageKind = keyof typeof PAGE_KINDS;

/** Both calendars and their short forms: `2020年度 2020 令和2年度 令和2年 R2 令和2年度上半期`. */
function periodWords(periodId: string): string[] {
  const { fiscalYear } = periodOf(periodId);
  const era = formatEraFiscalYear(fiscalYear);
  const short = era.replace('令和', 'R').replace('平成', 'H').replace('昭和', 'S');
  return [
    `${fiscalYear}年度`,
    String(fiscalYear),
    `${fiscalYear}年`,
    era,
    era.replace('年度', '年'),
    short.replace('年度', ''),
    formatPeriodShort(periodId),
  ];
}

/** Other words for those that stand in a text. */
function synonymsFor({ dataset }: PlanContext, text: string): string[] {
  const folded = text.normalize('NFKC');
  return dataset.synonyms.flatMap(({ word, alternatives }) => {
    const group = [word, ...alternatives];
    return group.some((each) => folded.includes(each.normalize('NFKC'))) ? group : [];
  });
}

function departmentWords({ publisher }: PlanContext, names: readonly string[]): string[] {
  return publisher.departments
    .filter(({ name }) => names.includes(name))
    .flatMap(({ kana = '', formerNames = [] }) => [kana, ...formerNames]);
}

function textsOf(progress: Progress | undefined): string {
  const texts = Object.values(progress?.answers ?? {}).filter((each) => typeof each === 'string');
  return texts.join(' ');
}

/**
 * Words under which a page is found though they do not stand on it as typed: NFKC forms, readings,
 * synonyms, both calendars.
 */
function aliasesFor(context: PlanContext, about: About): string {
  const { kana = '', englishName = '' } = context.publisher.definition;
  const names = about.departments ?? [];
  const words = [
    about.text.normalize('NFKC'),
    kana,
    englishName,
    ...departmentWords(context, names),
    ...(about.periodId === undefined ? [] : periodWords(about.periodId)),
    ...synonymsFor(context, about.text),
  ];
  return [...new Set(words.filter((word) => word !== ''))].join(' ');
}

interface About {
  /** The text whose words count for synonyms. */
  text: string;
  periodId?: string | undefined;
  departments?: readonly string[];
}

/** Facets of any page about a plan. */
export function buildFacets(
  context: PlanContext,
  kind: PageKind,
  about: About,
  filters: Record<string, string[]> = {},
): SearchFacets {
  return {
    filters: {
      種類: [PAGE_KINDS[kind]],
      団体: [context.publisher.definition.name],
      計画: [context.plan.definition.title],
      ...(about.periodId !== undefined && { 期: [formatPeriodShort(about.periodId)] }),
      ...filters,
    },
    aliases: aliasesFor(context, about),
    context: [
      planName(context),
      ...(about.periodId ? [formatPeriodShort(about.periodId)] : []),
    ].join('・'),
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
    const name = column.phase === 'check' ? '評価' : '段階';
    (filters[name] ??= []).push(describeRating(buildRatingView(scale, code)));
  }
  return filters;
}

/** Facets of an item's page: the latest report's ratings, its departments and its place in the outline. */
export function buildItemFacets(
  context: PlanContext,
  item: Item,
  periodId: string | undefined,
  progress: Progress | undefined,
): SearchFacets {
  const top = outlineTrail(context.plan, item.outlineId)[0];
  const about = {
    text: `${item.name} ${textsOf(progress)}`,
    departments: item.departments,
    periodId,
  };
  const facets = buildFacets(context, 'item', about, {
    ...ratingFilters(context, periodId, progress),
    担当部署: item.departments,
    ...(top && { 取組: [outlineLabel(context.plan.definition, top)] }),
  });
  return { ...facets, context: `${facets.context}・${item.departments.join('、')}` };
}
