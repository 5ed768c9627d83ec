import type { Source } from '#src/domain/plan.ts';
import { absoluteUrl } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';

/** Where the facts of a page come from, and how to cite the page. */
export interface SourceView {
  /** `小金井市「アクションプラン2020進行管理シート（令和2年度上半期分）」（12ページ）` */
  line: string;
  url?: string;
  citation: string;
}

/**
 * The document behind a page: the one that reports the period, else the one that the item names, else
 * one that is not about another period.
 */
export function findSource(
  { plan }: PlanContext,
  periodId: string | undefined,
  sourceId?: string,
): Source | undefined {
  const sources = plan.definition.sources ?? [];
  const named = sources.find(({ id }) => id === sourceId);
  const ofPeriod = sources.find(({ period }) => period !== undefined && period === periodId);
  return ofPeriod ?? named ?? sources.find(({ period }) => period === undefined);
}

/** `小金井市「アクションプラン2020進行管理シート」（取組④）` */
export function formatSource({ publisher, title }: Source, place?: string): string {
  return `${publisher}「${title}」${place === undefined ? '' : `（${place}）`}`;
}

/**
 * @param place where in the document: `12ページ`, `取組④`
 * @param pageTitle what is cited, and `path` where it is
 */
export function buildSource(
  { dataset }: PlanContext,
  source: Source | undefined,
  place: string | undefined,
  page: { title: string; path: string },
): SourceView | undefined {
  if (!source) return undefined;
  const line = formatSource(source, place);
  const address = absoluteUrl(dataset.site.url, page.path);
  return {
    line,
    ...(source.url !== undefined && { url: source.url }),
    citation: `「${page.title}」${dataset.site.name}（${line}をもとに作成） ${address}`,
  };
}
