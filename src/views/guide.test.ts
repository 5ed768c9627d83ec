import { expect, test } from 'vitest';
import { aDataset } from '#src/testing/builders.ts';
import { buildGuideIndexView, buildGuideMeta } from './guide.ts';

const fillIn = {
  id: 'fill-in',
  title: '様式に記入する',
  description: '白い欄に書きます。',
  reader: '各部署の方',
  order: 1,
};
const takeIn = {
  id: 'take-in',
  title: '様式を取り込む',
  description: '集めた様式を取り込みます。',
  reader: 'とりまとめ担当の方',
  order: 2,
};

test('guides stand in their order, and the findings last', () => {
  const { guides } = buildGuideIndexView(aDataset(), [takeIn, fillIn]);
  expect(guides.map(({ reader, path }) => [reader, path])).toEqual([
    ['各部署の方', '/guide/fill-in/'],
    ['とりまとめ担当の方', '/guide/take-in/'],
    ['「エラー」や「注意」が出た方', '/guide/diagnostics/'],
  ]);
  expect(guides[0]).toEqual({
    reader: '各部署の方',
    title: '様式に記入する',
    description: '白い欄に書きます。',
    path: '/guide/fill-in/',
  });
});

test('a guide says where it lies and is found by the words of its title', () => {
  const meta = buildGuideMeta(aDataset(), fillIn);
  expect(meta.path).toBe('/guide/fill-in/');
  expect(meta.breadcrumbs).toEqual([{ text: '職員の方への案内', path: '/guide/' }]);
  expect(meta.search?.filters).toEqual({ 種類: ['案内'] });
  expect(meta.search?.words.heading?.split(' ')).toEqual(expect.arrayContaining(['様式', '記入']));
});
