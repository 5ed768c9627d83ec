import { formatTextTable } from '#src/exports/text-table.ts';
import type { Growth, ScaleMeasurement } from './growth.ts';
import type { ImportMeasurement } from './measure-import.ts';
import { weightTable } from './weight-report.ts';

export interface GrowthMeasurement {
  imports: readonly ImportMeasurement[];
  scales: readonly ScaleMeasurement[];
  growth: readonly Growth[];
}

const whole = (value: number): string => Math.round(value).toLocaleString('ja-JP');
const decimal = (value: number, digits = 2): string => value.toFixed(digits);
const times = (copies: number): string => `${copies}倍`;
const kilobytes = (bytes: number): string => `${decimal(bytes / 1024, 1)}`;

function rowsTable(scales: readonly ScaleMeasurement[]): string {
  const header = ['データの量', '行数', '検査（行/秒）', 'papaparse（行/秒）', 'papaparse との比'];
  return formatTextTable(
    header,
    scales.map(({ copies, rows }) => [
      times(copies),
      whole(rows.rows),
      whole(rows.loadRowsPerSecond),
      whole(rows.papaparseRowsPerSecond),
      `${decimal(rows.timesPapaparse, 1)}倍の時間`,
    ]),
  );
}

function importTable(imports: readonly ImportMeasurement[]): string {
  return formatTextTable(
    ['ファイル', '行数', '読む（秒）', '取り込む（秒）', '読む時間との比'],
    imports.map(({ format, rows, readSeconds, importSeconds, timesReading }) => [
      format,
      whole(rows),
      decimal(readSeconds),
      decimal(importSeconds),
      `${decimal(timesReading, 1)}倍の時間`,
    ]),
  );
}

function pagesTable(scales: readonly ScaleMeasurement[]): string {
  return formatTextTable(
    ['データの量', 'ページ数', '秒', 'ページ/秒', '公開データ（KB）'],
    scales.map(({ copies, buildSeconds, site }) => [
      times(copies),
      whole(site.pages),
      decimal(buildSeconds, 1),
      whole(site.pages / buildSeconds),
      whole(site.openData / 1024),
    ]),
  );
}

function searchTable(scales: readonly ScaleMeasurement[]): string {
  return formatTextTable(
    [
      'データの量',
      '索引のページ数',
      '全体（KB）',
      '索引（KB）',
      '1ページあたり（KB）',
      '最初に読む分（KB）',
    ],
    scales.map(({ copies, site: { search } }) => [
      times(copies),
      whole(search.pages),
      whole(search.total / 1024),
      whole(search.index / 1024),
      decimal(search.index / search.pages / 1024),
      kilobytes(search.entry),
    ]),
  );
}

function growthTable(growth: readonly Growth[]): string {
  return formatTextTable(
    ['データの量', '1行の時間', '1ページの時間', '増えた1ページの時間（ミリ秒）', '1ページの索引'],
    growth.map(({ copies, timePerRow, timePerPage, indexPerPage, addedPageMs }) => [
      times(copies),
      decimal(timePerRow),
      decimal(timePerPage),
      addedPageMs === undefined ? '−' : decimal(addedPageMs),
      decimal(indexPerPage),
    ]),
  );
}

/** How time and size grow with the data, as a person reads it. */
export function formatGrowthReport({ imports, scales, growth }: GrowthMeasurement): string {
  return [
    [
      '■ データの検査（同じファイルを papaparse だけで読む時間と比べる。検査には YAML の読み込みも含む）',
      rowsTable(scales),
    ],
    [
      '■ 取り込み（同じファイルを読むだけの時間と比べる。前と後のデータすべての検査を含む）',
      importTable(imports),
    ],
    ['■ サイトの作成（検索索引と公開データを含む）', pagesTable(scales)],
    ['■ 検索索引', searchTable(scales)],
    ['■ 増え方（いちばん少ない量を1とした比。1に近いほど、量に比例している）', growthTable(growth)],
    ...scales.map(({ copies, site }) => [
      `■ ページの大きさ（${times(copies)}）`,
      weightTable(site.kinds),
    ]),
  ]
    .map((part) => part.join('\n'))
    .join('\n\n');
}
