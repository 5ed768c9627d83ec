import { formatTextTable } from '#src/exports/text-table.ts';
import { BYTE_BUDGET } from '#src/site/weight/byte-budget.ts';
import { PART_NAMES } from '#src/site/weight/describe-excess.ts';
import { PARTS } from '#src/site/weight/weigh-site.ts';
import type { KindWeight } from './kind-weights.ts';
import type { Spread } from './statistics.ts';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** `9.4 / 12.8`, and once what is the same for all. */
function middleAndMost({ median, max }: Spread, format: (value: number) => string): string {
  return median === max ? format(max) : `${format(median)} / ${format(max)}`;
}

/** One line a kind of page: median and maximum of what it sends, in kilobytes, beside what it may. */
export function weightTable(kinds: readonly KindWeight[]): string {
  return formatTextTable(
    [
      'ページの種類',
      'ページ数',
      'HTML の目安',
      ...PARTS.map((part) => PART_NAMES[part]),
      '要求の数',
    ],
    kinds.map(({ kind, pages, bytes, requests }) => [
      kind,
      String(pages),
      kilobytes(BYTE_BUDGET[kind].html),
      ...PARTS.map((part) => middleAndMost(bytes[part], kilobytes)),
      middleAndMost(requests, String),
    ]),
  );
}
