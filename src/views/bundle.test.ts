import { expect, test } from 'vitest';
import { aContext } from '#src/testing/builders.ts';
import { buildBundle, catalogueFiles, formatSize } from './bundle.ts';

test('a size is as short as it can be', () => {
  expect([0, 999, 1000, 13_499, 999_499, 1_000_000, 1_250_000].map(formatSize)).toEqual([
    '0 バイト',
    '999 バイト',
    '1 KB',
    '13 KB',
    '999 KB',
    '1.0 MB',
    '1.3 MB',
  ]);
});

test('the archive with its size, and its day where the data say it', () => {
  const archive = { path: '/aoba/reform/data/all.zip', bytes: 13_000 };
  const { archive: undated, files } = buildBundle(aContext(), archive);
  expect(undated).toEqual({ text: 'すべてのデータ', path: archive.path, purpose: 'ZIP、13 KB' });
  const dated = buildBundle(aContext(), { ...archive, modified: '2026-12-01' }).archive;
  expect(dated.purpose).toBe('ZIP、13 KB、2026年12月1日更新');
  expect(files.map(({ path }) => path)).toEqual([
    '/aoba/reform/data/datapackage.json',
    '/aoba/reform/data/codes.csv',
    '/aoba/reform/data/plan.json',
    '/aoba/reform/stratml.xml',
  ]);
});

test('what a catalogue lacks is said beside it', () => {
  const purposeOf = (hasEmail: boolean) =>
    catalogueFiles(hasEmail).find(({ path }) => path === '/data.json')?.purpose;
  expect(purposeOf(true)).toBe('Project Open Data 1.1');
  expect(purposeOf(false)).toBe(
    'Project Open Data 1.1。必須とされる連絡先のメールアドレスは載せていません',
  );
});
