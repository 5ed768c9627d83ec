import { expect, test } from 'vitest';
import { encodeText } from '#src/testing/make-csv.ts';
import { endItems } from './end-items.ts';

const ENDS = new Map([['item-2', '2020-09-30']]);

test.each(['utf-8', 'utf-8-bom', 'cp932', 'utf-16le', 'utf-16be'] as const)(
  'the day goes into its cell, and every other byte of a file in %s stays',
  (encoding) => {
    const text = '項目ID,終了,名称\r\nitem-1,,"表,\r\n示"\r\n item-2 ,,ソ\r\nitem-3,2021-03-31,能';
    const expected = text.replace('item-2 ,,', 'item-2 ,2020-09-30,');
    expect(endItems(encodeText(text, encoding), ENDS)).toEqual(encodeText(expected, encoding));
  },
);

test.each(['utf-8', 'cp932', 'utf-16be'] as const)(
  'a file in %s without the column',
  (encoding) => {
    const text = '項目ID,名称\nitem-1,"a,b"\nitem-2,"c"\nitem-3,\n';
    const expected = '項目ID,名称,終了\nitem-1,"a,b",\nitem-2,"c",2020-09-30\nitem-3,,\n';
    expect(endItems(encodeText(text, encoding), ENDS)).toEqual(encodeText(expected, encoding));
  },
);

test('a file that Excel wrote with tabs', () => {
  const bytes = endItems(encodeText('項目ID\t名称\nitem-2\ta,b\n', 'utf-16le'), ENDS);
  expect(bytes).toEqual(encodeText('項目ID\t名称\t終了\nitem-2\ta,b\t2020-09-30\n', 'utf-16le'));
});

test('a day that is written already is kept', () => {
  const bytes = encodeText('項目ID,終了\nitem-2,令和2年6月1日\n');
  expect(endItems(bytes, ENDS)).toEqual(bytes);
});
