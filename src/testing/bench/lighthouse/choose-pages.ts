import type { PageKind } from '#src/site/weight/page-kind.ts';
import type { PageWeight } from '#src/site/weight/weigh-site.ts';

/** A page to audit. */
export interface AuditedPage {
  kind: string;
  /** Its address below the site's. */
  place: string;
}

/** The kinds of page at which most readers arrive. */
const AUDITED_KINDS: readonly PageKind[] = [
  'ホーム',
  '期のまとめ',
  '様式',
  '取組項目',
  '指標',
  '検索',
];

const placeOf = ({ name }: PageWeight): string => name.replace(/(^|\/)index\.html$/, '$1');

/**
 * The heaviest page of each of the kinds, for the lighter ones only do better.
 * @param searchFor a word to audit the search page with, beside its empty form
 */
export function choosePages(weights: readonly PageWeight[], searchFor: string): AuditedPage[] {
  const heaviest = AUDITED_KINDS.flatMap((kind) =>
    weights
      .filter((weight) => weight.kind === kind)
      .sort((a, b) => b.bytes.html - a.bytes.html)
      .slice(0, 1),
  );
  return heaviest.flatMap((weight) => {
    const page = { kind: weight.kind, place: placeOf(weight) };
    if (weight.kind !== '検索') return [page];
    const place = `${page.place}?q=${encodeURIComponent(searchFor)}`;
    return [page, { kind: '検索の結果', place }];
  });
}
