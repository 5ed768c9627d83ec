import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#src/domain/plan.ts';
import {
  aBareDefinition,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aSite,
} from '#src/testing/builders.ts';
import { anOrder } from '#src/testing/workbook-order.ts';
import { accepted } from '../refusal.ts';
import { findTables } from './find-choices.ts';
import { guideSheet } from './guide-sheet.ts';
import type { WorkbookOrder } from './order.ts';

const items = [anItem()];

function linesOf(
  definition: Partial<PlanDefinition> = {},
  order: Partial<WorkbookOrder> = {},
): string[] {
  const plan = { items, definition: aDefinition(definition) };
  return guideSheet(anOrder(plan, order)).rows.map(({ cells }) =>
    cells
      .map((cell) => String(cell?.value ?? ''))
      .filter((text) => text !== '')
      .join(' | '),
  );
}

/** The lines of a part, its heading left out. */
function partOf(lines: readonly string[], heading: string): string[] {
  const start = lines.indexOf(heading) + 2;
  const length = lines.slice(start).indexOf('');
  return lines.slice(start, length < 0 ? undefined : start + length - 1);
}

test('what to do, step by step, until when', () => {
  const steps = partOf(linesOf({}, { due: '2021-04-30' }), '記入して送り返すまで');
  expect(steps[0]).toBe('1. | 「進捗」のシートの、白いセルに記入します。1行が1項目です。');
  expect(steps).toContain('3. | 「計画(P)」「評価」は、セルを選び、右に出る▼から選びます。');
  expect(steps.at(-1)).toBe(
    '6. | 保存して、送ってきた担当へ、このまま（.xlsx のまま）送り返します。提出期限は 2021年4月30日 です。',
  );
});

test('steps about what a workbook does not have are left out', () => {
  const form = aForm({ columns: [{ id: 'a', header: '経過', phase: 'do', kind: 'text' }] });
  const plain = linesOf({ form }).join('\n');
  expect(plain).not.toContain('▼');
  expect(plain).not.toContain('前期：');
  const [reviews] = accepted(findTables(['reviews']));
  const full = linesOf({}, { previous: aPeriod(), tables: [reviews!] }).join('\n');
  expect(full).toContain('「前期：」で始まる列');
  expect(full).toContain('「点検意見と回答」のシートにも');
});

test('what not to do', () => {
  const text = partOf(linesOf(), 'してはいけないこと').join('\n');
  for (const word of ['項目ID', '結合', '「同上」', '単位']) expect(text).toContain(word);
});

describe('what the ratings mean', () => {
  test('a scale with its words', () => {
    expect(partOf(linesOf(), '「評価」に書く値')).toEqual([
      'S | 計画を超えて達成',
      'A | 計画どおりに達成',
      'B | 計画に未達',
      'C | 未実施',
    ]);
  });

  test('a scale without words on one line, and as the sheet prints it', () => {
    expect(partOf(linesOf(), '「計画(P)」に書く値')).toEqual([
      '書く値 | 調査　準備　推進',
      '様式での表記 | ①調査　⑤準備　⑧推進',
    ]);
  });

  test('criteria by the level of another scale', () => {
    const criteria = {
      scale: 'grade',
      by: 'stage',
      meanings: { 準備: { S: '始めた', C: '準備に至らなかった' } },
    };
    expect(partOf(linesOf({ criteria }), '「評価」の例')).toEqual([
      '「計画(P)」がどの段階かによって、次のように付けます。',
      '準備 | S：始めた\nC：準備に至らなかった',
    ]);
  });

  test('a scale that the period does not use is left out', () => {
    const form = aForm();
    const [stage, activity, grade, improvement] = form.columns;
    const columns = [stage!, activity!, { ...grade!, cycle: 'year' as const }, improvement!];
    const lines = linesOf({ form: { ...form, columns } });
    expect(lines).toContain('「計画(P)」に書く値');
    expect(lines).not.toContain('「評価」に書く値');
  });
});

test('the rules of the plan', () => {
  const rules = [{ when: { grade: ['B'] }, require: 'improvement', message: 'Bなら書きます。' }];
  expect(partOf(linesOf({ rules }), 'この計画の決まり')).toContain('・ | Bなら書きます。');
  expect(linesOf()).not.toContain('この計画の決まり');
});

test('the columns to fill in', () => {
  const form = aForm({
    columns: [
      {
        id: 'a',
        header: '経過',
        phase: 'do',
        kind: 'text',
        required: true,
        description: '何をしたか',
      },
      {
        id: 'b',
        header: '利用者',
        phase: 'do',
        kind: 'number',
        unit: '人',
        description: '延べ人数',
      },
    ],
  });
  expect(partOf(linesOf({ form }), '記入する欄')).toEqual([
    '経過 | 【必須】何をしたか',
    '利用者 | 【単位：人】延べ人数',
  ]);
});

test('the words for an absence that somebody who reports may need', () => {
  expect(partOf(linesOf(), '値がないときの言葉').slice(1)).toEqual([
    'なし | 書くことがない',
    '未実施 | 行うことになっていたが、行われなかった',
    '対象外 | この期・この欄の対象ではない',
    '中止 | 取りやめになった',
    '未公表 | 値はあるが公表されていない',
  ]);
});

test('whom to ask', () => {
  const site = aSite({ contact: 'mailto:kaikaku@city.example' });
  const text = partOf(linesOf({}, { site }), '問い合わせ').join('\n');
  expect(text).toContain('改革の見える化（https://city.example/reform/）');
  expect(text).toContain('運営：青葉市');
  expect(text).toContain('サイトの誤りの連絡先：kaikaku@city.example');
});

test('A4 upright, and no part torn that fits on a page', () => {
  const columns = Array.from({ length: 20 }, (_, index) => ({
    id: `c${index}`,
    header: `欄${index}`,
    phase: 'do' as const,
    kind: 'text' as const,
  }));
  const plan = { items, definition: aDefinition({ form: { columns } }) };
  const { print, rows } = guideSheet(anOrder(plan));
  expect(print).toMatchObject({ paper: 'a4', landscape: false });
  const begins = (print?.breaks ?? []).map((row) => rows[row]?.cells[0]?.value);
  expect(begins).toEqual(['値がないときの言葉']);
});

test('a plan without scales has no legend', () => {
  const definition = aBareDefinition({
    form: aForm({ columns: [{ id: 'a', header: '経過', phase: 'do', kind: 'text' }] }),
  });
  const { rows } = guideSheet(anOrder({ items, definition }));
  expect(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)).join()).not.toContain(
    'に書く値',
  );
});
