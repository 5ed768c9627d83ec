import { expect, test } from 'vitest';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { cellAddress, columnLetters } from '#src/intake/cell-address.ts';
import { aWorkbook, BASE, importInto } from './import-base.ts';
import { textGrid } from './workbook-spec.ts';

const HEADER_ROW = 3;
const ROWS = textGrid(`
  見本計画　進行管理シート（令和2年度下半期）
         |      |            | 計画(P) | 実施(D) | 評価(C) |      | 改善(A)
  項目ID | 番号 | 取組項目   | 計画 | 経過 | 評価 | 件数 | 改善 | | 課長確認
  柱１　財源の確保
  item-1 | 1    | 市税の徴収 | 推進 | 拡大して実施 | A | 13 | なし |
         |      |            |      |              |   |    |      |
  item-2 | 2    | 寄附の募集 | 準備 | 様式を用意した | B | 0 | 様式を直す |
  item-3 | 1    | 職員の研修 | 準備 | 研修を計画した | A |   | |
         |      |            |      | 以下余白
`);
const REST = { merges: ['A1:H1', 'A4:H4', 'F7:F8'], hiddenRows: [8], hiddenColumns: ['B'] };
const TYPED = '此処二何カ在リ';

/** Every cell below the header, and a row and a column more. */
const PLACES = Array.from({ length: ROWS.length + 1 - HEADER_ROW }, (_, row) =>
  Array.from({ length: 11 }, (__, column) => ({ row: HEADER_ROW + row, column })),
).flat();

function rowsWith(typed: string, row: number, column: number): (string | undefined)[][] {
  const rows = [...ROWS, []].map((cells) => [...cells]);
  rows[row]![column] = typed;
  return rows.map((cells) => Array.from(cells));
}

/** Whether a finding quotes what was typed, or stands at its cell or at the head of its column. */
function isAbout({ actual = '', cell }: Diagnostic, row: number, column: number): boolean {
  const head = `${columnLetters(column)}${HEADER_ROW}`;
  return actual.includes(TYPED) || cell === cellAddress(row, column) || cell === head;
}

test.each(PLACES)(
  'what is typed into row $row, column $column is taken in or named',
  ({ row, column }) => {
    const { files = [], diagnostics } = importInto(
      BASE,
      aWorkbook(rowsWith(TYPED, row, column), REST),
    );
    const isWritten = files.some(({ bytes }) => new TextDecoder().decode(bytes).includes(TYPED));
    const isNamed = diagnostics.some((found) => isAbout(found, row, column));
    expect(isWritten || isNamed).toBe(true);
  },
);
