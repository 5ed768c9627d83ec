import { expect, test } from 'vitest';
import { sheetStyle } from './sheet-style.ts';

const view = {
  head: '計画',
  foot: '出典',
  columnShares: [40, 60],
  sheets: [{ id: 'a', label: '歳入' }],
};

/** The rule of a page, up to the first brace that closes it. */
function pageRule(style: string, name: string): string {
  const start = style.indexOf(`@page ${name}{`);
  return start < 0 ? '' : style.slice(start, style.indexOf('}}', start) + 2);
}

test('every sheet has pages of its own on either paper, which bear its heading', () => {
  const style = sheetStyle(view);
  expect(pageRule(style, 'a3-a')).toBe(
    '@page a3-a{size:A3 landscape;@top-left{content:"計画"}@top-right{content:"歳入"}@bottom-left{content:"出典"}}',
  );
  expect(pageRule(style, 'a4-a')).toContain('size:A4 landscape');
  expect(style).toContain(':root:has(#paper-a4:checked) .paper[data-sheet="a"]{page:a4-a}');
});

test('pages of no sheet bear the foot only', () => {
  expect(pageRule(sheetStyle(view), 'a3')).toBe(
    '@page a3{size:A3 landscape;@bottom-left{content:"出典"}}',
  );
});

test('the columns get their widths from left to right', () => {
  expect(sheetStyle(view)).toContain(
    '.sheet col:nth-child(1){width:40%}.sheet col:nth-child(2){width:60%}',
  );
});

test('no text ends the string, the rule or the style', () => {
  const style = sheetStyle({ ...view, head: '"}</style><script>\\\n' });
  expect(style).toContain('content:"\\22 \\7d \\3c \\2f style\\3e \\3c script\\3e \\5c \\a "');
  expect(style).not.toMatch(/[<>\n]/);
});
