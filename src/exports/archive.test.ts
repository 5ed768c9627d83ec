import { createHash } from 'node:crypto';
import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { aSubject } from '#src/testing/described-plan.ts';
import { toArchive } from './archive.ts';
import { describeDataset } from './description/dataset-description.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const subject = aSubject();
const files = unzipSync(toArchive(subject));
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (name: string): string => decoder.decode(files[`aoba-reform/${name}`]);

test('holds every file that the description names, byte for byte', () => {
  const { distributions } = describeDataset(subject);
  const named = distributions.map(
    ({ url }) => `aoba-reform/${url.slice(url.lastIndexOf('/') + 1)}`,
  );
  const added = ['README.txt', 'datapackage.json', 'dictionary.csv', 'dictionary-values.csv'];
  expect(Object.keys(files).sort()).toEqual(
    [...added.map((name) => `aoba-reform/${name}`), ...named].sort(),
  );
  for (const { url, sha256: hash, bytes } of distributions) {
    const content = files[`aoba-reform/${url.slice(url.lastIndexOf('/') + 1)}`];
    expect({ hash: sha256(content ?? new Uint8Array()), bytes: content?.length }).toEqual({
      hash,
      bytes,
    });
  }
});

test('the README says what it is, whose, and on which terms', () => {
  const readme = textOf('README.txt');
  expect(readme.startsWith('\uFEFF青葉市 改革プラン\r\n\r\n市の改革の計画です。\r\n')).toBe(true);
  expect(readme).toContain('ページ：https://city.example/reform/aoba/reform/\r\n');
  expect(readme).toContain(
    'ライセンス：クリエイティブ・コモンズ 表示 4.0 国際（https://creativecommons.org/licenses/by/4.0/deed.ja）\r\n',
  );
  expect(readme).toContain('progress.csv　進捗（2行）\r\n');
});

test('the dictionary has one row a column, and says in which CSV file it stands', () => {
  const rows = textOf('dictionary.csv').split('\r\n');
  expect(rows[0]).toBe('\uFEFF表,表の名称,順,列,キー,CSV,型,単位,必須,説明,例');
  expect(rows).toContain(
    'progress,進捗,9,来庁者数,visits,progress.csv,数（または「未実施」など）,人,任意,様式の「来庁者数」欄,12',
  );
  expect(rows).toContain(
    'items,取組項目・事業,8,担当部署,departments,items-departments.csv,文字列,,必須,担当する部署の名称,納税課',
  );
});

test('values of closed lists stand one a row', () => {
  const rows = textOf('dictionary-values.csv').split('\r\n');
  expect(rows[0]).toBe('\uFEFF表,列,順,値');
  const grades = rows.filter((row) => row.startsWith('progress,評価,'));
  expect(grades).toEqual(['S', 'A', 'B', 'C'].map((code, at) => `progress,評価,${at + 1},${code}`));
});

test('the same data give the same bytes, in every time zone', () => {
  const hashes = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'].map((each) => {
    process.env['TZ'] = each;
    return sha256(toArchive(aSubject()));
  });
  expect(new Set(hashes).size).toBe(1);
});
