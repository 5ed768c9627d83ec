import { describe, expect, test } from 'vitest';
import type { Source } from '#src/domain/plan.ts';
import { aContext, aDefinition, aPeriod, aSite } from '#src/testing/builders.ts';
import { buildSource, findSource } from './source.ts';

const sheet: Source = {
  id: 'sheet',
  title: '進行管理シート',
  publisher: '青葉市',
  period: '2020-h1',
};
const book: Source = { id: 'book', title: '改革プラン冊子', publisher: '青葉市' };
const other: Source = { id: 'other', title: '説明資料', publisher: '青葉市' };
const withSources = (sources: Source[]) => aContext({ definition: aDefinition({ sources }) });

describe('the document behind a page', () => {
  test.each<[string, Source[], string | undefined, string | undefined, string | undefined]>([
    ['reports the period', [book, sheet], '2020-h1', undefined, 'sheet'],
    ['reports the period, whatever the item names', [book, sheet], '2020-h1', 'book', 'sheet'],
    ['is the one that the item names', [book, other], '2020-h1', 'other', 'other'],
    ['is the first that is not about a period', [sheet, book], '2020-h2', undefined, 'book'],
    ['is never the report of another period', [sheet], '2020-h2', undefined, undefined],
    ['is unknown', [], '2020-h1', undefined, undefined],
  ])('%s', (_, sources, periodId, sourceId, expected) => {
    expect(findSource(withSources(sources), periodId, sourceId)?.id).toBe(expected);
  });
});

describe('the source line and the citation', () => {
  const page = { title: '窓口の改善 青葉市 改革プラン', path: '/aoba/reform/items/item-1/' };

  test('with the place in the document', () => {
    expect(buildSource(withSources([sheet]), sheet, '取組①、12ページ', page)).toEqual({
      line: '青葉市「進行管理シート」（取組①、12ページ）',
      citation:
        '「窓口の改善 青葉市 改革プラン」改革の見える化（青葉市「進行管理シート」（取組①、12ページ）をもとに作成） https://city.example/reform/aoba/reform/items/item-1/',
      bibtex: expect.stringContaining('@misc{aoba-reform-items-item-1,') as string,
    });
  });

  test('without a place, with an address, on a site whose URL has no final slash', () => {
    const url = 'https://city.example/sheet.pdf';
    const site = aSite({ url: 'https://city.example' });
    expect(buildSource(aContext({}, [], { site }), { ...sheet, url }, undefined, page)).toEqual({
      line: '青葉市「進行管理シート」',
      url,
      citation:
        '「窓口の改善 青葉市 改革プラン」改革の見える化（青葉市「進行管理シート」をもとに作成） https://city.example/aoba/reform/items/item-1/',
      bibtex: expect.stringContaining(
        'note = {改革の見える化。青葉市「進行管理シート」をもとに作成}',
      ) as string,
    });
  });

  test('with the digest of the data: its beginning for people, the whole for programs', () => {
    const digest = `sha256:0123456789abcdef${'0'.repeat(48)}`;
    const cited = { ...page, digest, date: '2020-11-20' };
    const source = buildSource(withSources([sheet]), sheet, undefined, cited);
    expect(source?.citation).toContain('をもとに作成。データの指紋 sha256:0123456789ab） https:');
    expect(source?.bibtex).toContain(`をもとに作成。データの指紋 ${digest}},`);
    expect(source?.bibtex).toContain('year = {2020}');
  });

  test('the year is that of the latest data, where the plan says when these came out', () => {
    const definition = aDefinition({ sources: [sheet], published: { '2020-h1': '2021-01-08' } });
    const context = aContext({ definition, periods: [aPeriod()] });
    expect(buildSource(context, sheet, undefined, page)?.bibtex).toContain('year = {2021}');
    expect(buildSource(withSources([sheet]), sheet, undefined, page)?.bibtex).not.toContain('year');
  });

  test('data with a digest can be cited without a document', () => {
    const digest = `sha256:0123456789abcdef${'0'.repeat(48)}`;
    const source = buildSource(withSources([]), undefined, undefined, { ...page, digest });
    expect(source).not.toHaveProperty('line');
    expect(source?.citation).toBe(
      '「窓口の改善 青葉市 改革プラン」改革の見える化（データの指紋 sha256:0123456789ab） https://city.example/reform/aoba/reform/items/item-1/',
    );
    expect(source?.bibtex).toContain(`note = {改革の見える化。データの指紋 ${digest}}`);
  });

  test('no document, no line', () => {
    expect(buildSource(withSources([]), undefined, undefined, page)).toBeUndefined();
  });
});
