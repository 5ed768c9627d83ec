import { shortDigest } from '#src/domain/digest.ts';
import type { Source } from '#src/domain/plan.ts';
import { lastModified } from '#src/domain/publication.ts';
import { absoluteUrl } from '#src/domain/site-paths.ts';
import { toBibtex } from './bibtex.ts';
import type { PlanContext } from './context.ts';

/** Where the facts of a page come from, and how to cite the page. */
export interface SourceView {
  /** `小金井市「アクションプラン2020進行管理シート（令和2年度上半期分）」（12ページ）` */
  line?: string;
  url?: string;
  citation: string;
  bibtex: string;
}

/** What is cited. */
interface CitedPage {
  title: string;
  path: string;
  /** The day of what is cited, where that is not the plan's latest. */
  date?: string;
  /** The digest of the data on the page: whoever reads the citation can tell whether they are the same. */
  digest?: string;
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

/** What a citation says in brackets: the document, and which state of the data. */
function basisOf(line: string | undefined, digest: string | undefined): string {
  return [
    line === undefined ? '' : `${line}をもとに作成`,
    digest === undefined ? '' : `データの指紋 ${digest}`,
  ]
    .filter((part) => part !== '')
    .join('。');
}

/**
 * Undefined for a page that has no document behind it and no digest: of that there is nothing to say.
 * @param place where in the document: `12ページ`, `取組④`
 */
export function buildSource(
  { dataset: { site }, plan }: PlanContext,
  source: Source | undefined,
  place: string | undefined,
  page: CitedPage,
): SourceView | undefined {
  const { title, path, digest } = page;
  if (!source && digest === undefined) return undefined;
  const line = source && formatSource(source, place);
  const url = absoluteUrl(site.url, path);
  const year = (page.date ?? lastModified(plan))?.slice(0, 4);
  const basis = basisOf(line, digest === undefined ? undefined : shortDigest(digest));
  return {
    ...(line !== undefined && { line }),
    ...(source?.url !== undefined && { url: source.url }),
    citation: `「${title}」${site.name}（${basis}） ${url}`,
    bibtex: toBibtex(path, {
      title,
      author: site.operator,
      ...(year !== undefined && { year }),
      note: `${site.name}。${basisOf(line, digest)}`,
      url,
    }),
  };
}
