import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { departmentsTable } from './departments.ts';
import { glossaryTable } from './glossary.ts';
import { itemsTable } from './items.ts';
import { notesTable } from './notes.ts';
import { outlineTable } from './outline.ts';
import { progressTable } from './progress.ts';
import { reviewsTable } from './reviews.ts';
import { synonymsTable } from './synonyms.ts';
import { formatCell, type Table } from './table.ts';

const definition: PlanDefinition = {
  title: '計画',
  cycle: ['year', 'half-year'],
  scales: { grade: { name: '評価', levels: [{ code: 'A' }, { code: 'B' }] } },
  form: {
    columns: [
      { id: 'activity', header: '経過', phase: 'do', kind: 'text', required: true },
      { id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade' },
      { id: 'amount', header: '件数', phase: 'check', kind: 'number', unit: '件' },
      { id: 'due', header: '期限', phase: 'act', kind: 'date', cycle: 'year' },
      { id: 'next', header: '次', phase: 'act', kind: 'choice', options: ['継続', '終了'] },
    ],
  },
};

// The data contract's tables; ✱ marks a header without which there is no row.
const CONTRACT: [Pick<Table, 'name' | 'identity' | 'columns'>, string][] = [
  [departmentsTable, '部署ID✱ 名称✱ かな 上位部署ID 旧称'],
  [outlineTable, '体系ID✱ 親ID 段✱ 番号 名称✱ 標語 説明 やさしい要約'],
  [
    itemsTable,
    '項目ID✱ 体系ID 番号 名称✱ 担当部署✱ 概要 目標状態 再掲元 関連指標 開始 終了 出典 出典ページ',
  ],
  [reviewsTable, '対象ID✱ 順✱ 点検主体✱ 意見✱ 関連項目 市の回答 対応状況 回答の期'],
  [notesTable, '対象表✱ 対象ID✱ 期間 欄 種類✱ 説明✱'],
  [synonymsTable, '語✱ 言い換え✱'],
  [glossaryTable, '用語ID✱ 語✱ よみ✱ 別名 区分✱ 説明✱ 補足'],
  [progressTable(definition), '項目ID✱ 経過✱ 評価 件数 期限 次 注記 出典ページ'],
];

describe.each(CONTRACT)('$name', (table, headers) => {
  test('has the columns of the data contract', () => {
    const declared = table.columns.map(({ header, required }) => header + (required ? '✱' : ''));
    expect(declared.join(' ')).toBe(headers);
  });

  test('is identified by columns that it has', () => {
    const keys = table.columns.map(({ key }) => key);
    expect(table.identity.every((key) => keys.includes(key))).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(table.columns)('the example of $header can be written and read back', (column) => {
    const parsed = column.cell.parse(column.example);
    expect(parsed).toHaveProperty('value');
    const value = 'value' in parsed ? parsed.value : undefined;
    expect(formatCell(column, { [column.key]: value })).toBe(column.example);
    expect(formatCell(column, {})).toBe('');
  });
});

test('progress has the columns that the form has in the period', () => {
  const period = {
    id: '2020-h1',
    cycle: 'half-year',
    fiscalYear: 2020,
    firstMonth: 0,
    months: 6,
  } as const;
  expect(progressTable(definition, period).columns.map(({ key }) => key)).not.toContain('due');
  expect(progressTable(definition).columns.find(({ key }) => key === 'amount')?.unit).toBe('件');
});

test('what only some periods are asked for is required of none where all stand together', () => {
  const column = { id: 'due', header: '期限', phase: 'act', kind: 'date', required: true } as const;
  const yearly = { ...definition, form: { columns: [{ ...column, cycle: 'year' as const }] } };
  const always = { ...definition, form: { columns: [column] } };
  const year = { id: '2020', cycle: 'year', fiscalYear: 2020, firstMonth: 0, months: 12 } as const;
  expect(progressTable(yearly).columns[1]?.required).toBe(false);
  expect(progressTable(yearly, year).columns[1]?.required).toBe(true);
  expect(progressTable(always).columns[1]?.required).toBe(true);
});

test('a row of progress and its values are two forms of one thing', () => {
  const table = progressTable(definition);
  const whole = {
    itemId: 'item-1',
    answers: { activity: 'x', amount: 3 },
    note: 'n',
    sourcePage: '2',
  };
  const least = { itemId: 'item-1', answers: { grade: { absence: 'unpublished' as const } } };
  for (const row of [whole, least]) expect(table.toRow(table.toValues(row))).toStrictEqual(row);
  expect(table.toValues(whole)).toEqual({
    itemId: 'item-1',
    activity: 'x',
    amount: 3,
    note: 'n',
    sourcePage: '2',
  });
});

test('a column whose scale is declared nowhere is read as text, for the check to report', () => {
  for (const scale of ['grades', 'constructor']) {
    const column = { id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale } as const;
    const table = progressTable({ ...definition, form: { columns: [column] } });
    expect(table.columns[1]?.cell.kind).toBe('text');
  }
});
