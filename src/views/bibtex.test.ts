import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';

const path = '/aoba/reform/items/item-1/';
const fields = {
  title: '窓口の改善',
  author: '青葉市',
  note: '進行管理シートをもとに作成',
  url: 'https://city.example/reform/aoba/reform/items/item-1/',
};

test('an entry has a key of ASCII, and the body as one name', () => {
  expect(toBibtex(path, { ...fields, year: '2026' })).toBe(
    [
      '@misc{aoba-reform-items-item-1,',
      '  title = {{窓口の改善}},',
      '  author = {{青葉市}},',
      '  year = {2026},',
      '  note = {進行管理シートをもとに作成},',
      '  url = {https://city.example/reform/aoba/reform/items/item-1/},',
      '}',
    ].join('\n'),
  );
});

test('an unknown year is left out', () => {
  expect(toBibtex(path, fields)).not.toContain('year');
});

test('no text can end a field or mean a command', () => {
  const title = 'a}b{c\\d %#&_$ ~^\n改行';
  expect(toBibtex(path, { ...fields, title })).toContain(
    '  title = {{a\\textbraceright{}b\\textbraceleft{}c\\textbackslash{}d ' +
      '\\%\\#\\&\\_\\$ \\textasciitilde{}\\textasciicircum{} 改行}},',
  );
  const url = 'https://city.example/~a_b/{x}/%E3%81%82';
  expect(toBibtex(path, { ...fields, url })).toContain(
    '  url = {https://city.example/~a_b/%7Bx%7D/%E3%81%82},',
  );
});
