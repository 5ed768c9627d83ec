import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/domain/dataset.ts';
import { accepted } from '#src/intake/refusal.ts';
import { findOrders, type WorkbookCall } from '#src/intake/workbook/find-orders.ts';
import { makeWorkbook } from '#src/intake/workbook/make-workbook.ts';
import { aCollecting } from './builders.ts';
import { realData } from './real-data.ts';
import { datasetOf, planIn } from './test-data.ts';
import { elementsOf, partsOf } from './workbook-order.ts';

const dataset = datasetOf(realData);

/** The real data as if reports for one more period were coming in. */
function opened(publisherId: string, id: string): Dataset {
  const { publisher, plan } = planIn(dataset, publisherId);
  const withPeriod = { ...plan, collecting: [aCollecting({ id })] };
  const publishers = dataset.publishers.map((each) =>
    each === publisher ? { ...publisher, plans: [withPeriod] } : each,
  );
  return { ...dataset, publishers };
}

function bytesOf(data: Dataset, call: Partial<WorkbookCall>): Uint8Array[] {
  const defaults = { departments: [], eachDepartment: false, tables: [], paper: 'a3' } as const;
  const orders = accepted(findOrders(data, { plan: '', period: '', ...defaults, ...call }));
  return orders.map((order) => accepted(makeWorkbook(order)));
}

/** The rows of a sheet from its headers on. */
function rowsOf(book: WorkBook, name: string): string[][] {
  const rows = utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1, defval: '' });
  return rows.slice(rows.findIndex(([first]) => first?.endsWith('ID')));
}

/** Lines of a column, which may hold line breaks. */
function columnOf(rows: readonly string[][], header: string): string[] {
  const column = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => row[column] ?? '');
}

describe('小金井市: the second half of 2020 as if it were open', () => {
  const call = { plan: 'koganei/action-plan-2020', period: '2020-h2' };
  const data = opened('koganei', '2020-h2');
  const [bytes = new Uint8Array()] = bytesOf(data, call);
  const book = read(bytes);
  const rows = rowsOf(book, '進捗');
  const [sheet = '', guide = ''] = [1, 2].map(
    (number) => partsOf(bytes)[`xl/worksheets/sheet${number}.xml`] ?? '',
  );

  test('79 items under their parts of the outline, nothing reported yet', () => {
    expect(rows[0]?.slice(0, 12)).toEqual([
      '項目ID',
      '取組',
      '番号',
      '取組項目',
      '担当部署',
      '計画(P)',
      '取組の経過',
      '得られた成果',
      '評価',
      '評価の理由',
      '改善事項',
      '注記',
    ]);
    expect(rows).toHaveLength(1 + 79);
    expect(rows[1]?.slice(0, 5)).toEqual([
      'item-01-01',
      '①税収等の確保',
      '1',
      '第4次小金井市基本構想・後期基本計画とまち・ひと・しごと創生総合戦略の推進',
      '企画政策課',
    ]);
    for (const header of ['計画(P)', '取組の経過', '評価', '改善事項', '注記']) {
      expect(columnOf(rows, header).join('')).toBe('');
    }
  });

  test('the first half for reference', () => {
    expect(columnOf(rows, '前期：評価').slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(columnOf(rows, '前期：計画(P)')[0]).toBe('推進');
    expect(columnOf(rows, '前期：得られた成果')[1]).toBe('なし');
  });

  test('drop-downs of grades and stages', () => {
    const lists = elementsOf(sheet, 'formula1').filter((each) => each.includes(','));
    expect(lists).toContain('<formula1>&quot;S,A,B,C&quot;</formula1>');
    expect(lists).toContain(
      '<formula1>&quot;調査,課内検討,庁内検討,審議会等,準備,実施,推進,検証,更新,見直し&quot;</formula1>',
    );
  });

  test('every page repeats bands and headers; the first half stays off the paper', () => {
    const names = elementsOf(partsOf(bytes)['xl/workbook.xml'], 'definedName').join('\n');
    expect(names).toContain(">'進捗'!$4:$5<");
    expect(names).toContain(">'進捗'!$A$1:$L$84<");
  });

  test('what a grade means at each stage', () => {
    const texts = utils.sheet_to_csv(book.Sheets['記入のしかた']!);
    expect(texts).toContain('計画を超えて達成');
    expect(texts).toContain('C：課内検討に至らなかった');
    expect(texts).toContain('次年度に向けた取組内容を書くことになっています');
    expect(guide).toContain('paperSize="9"');
  });

  test('a workbook for each of the 28 departments, with all 79 items between them', () => {
    const books = bytesOf(data, { ...call, eachDepartment: true }).map((each) => read(each));
    expect(books).toHaveLength(28);
    const ids = books.flatMap((each) => columnOf(rowsOf(each, '進捗'), '項目ID'));
    expect(new Set(ids).size).toBe(79);
  });

  test('a published period comes with what it holds', () => {
    const [first = new Uint8Array()] = bytesOf(dataset, { ...call, period: '2020-h1' });
    const reported = rowsOf(read(first), '進捗');
    expect(columnOf(reported, '取組の経過')[0]).toBe('継続実施');
    expect(reported[0]?.join()).not.toContain('前期：');
  });
});

test('狛江市: several departments an item, and an item that is listed again', () => {
  const data = opened('komae', '2021');
  const call = { plan: 'komae/reform-plan-6', period: '2021' };
  const [bytes = new Uint8Array()] = bytesOf(data, { ...call, departments: ['政策室'] });
  const rows = rowsOf(read(bytes), '進捗');
  expect(rows[0]?.slice(0, 6)).toEqual([
    '項目ID',
    '基本事業',
    '番号',
    '取組項目',
    '推進部署',
    '取組状況',
  ]);
  expect(columnOf(rows, '推進部署')[0]).toBe('関係各課\n政策室');
  expect(columnOf(rows, '推進部署').every((names) => names.includes('政策室'))).toBe(true);
  expect(columnOf(rows, '前期：取組状況')[0]).toMatch(/^内部評価と外部評価からなる行政評価を/);
});

test('取手市: choices, two scales, and costs on a sheet of their own', () => {
  const [bytes = new Uint8Array()] = bytesOf(dataset, {
    plan: 'toride/priority-projects-2020',
    period: '2020',
    tables: ['事業費'],
  });
  const book = read(bytes);
  const progress = rowsOf(book, '進捗');
  expect(progress[0]?.slice(0, 4)).toEqual(['項目ID', '番号', '重点事業名', '担当課']);
  expect(columnOf(progress, '組織目標').slice(0, 2)).toEqual(['○', '○']);
  const formulas = elementsOf(partsOf(bytes)['xl/worksheets/sheet1.xml'], 'formula1');
  expect(formulas).toContain('<formula1>&quot;○,―&quot;</formula1>');
  expect(formulas).toContain('<formula1>&quot;継続,事業完了&quot;</formula1>');
  const costs = rowsOf(book, '事業費');
  expect(costs[0]).toEqual(['項目ID', '年度', '区分', '費目', '値', '状態', '注記']);
  expect(columnOf(costs, '値').some((value) => typeof value === 'number')).toBe(true);
  expect(new Set(columnOf(costs, '費目').filter((line) => line !== ''))).toContain('general');
});

describe('大阪市: two cycles', () => {
  const plan = 'osaka/reform-plan-3';

  test('the half-year has its own column, and last half-year beside it', () => {
    const [bytes = new Uint8Array()] = bytesOf(opened('osaka', '2021-h1'), {
      plan,
      period: '2021-h1',
    });
    const [headers = []] = rowsOf(read(bytes), '進捗');
    expect(headers.slice(-3)).toEqual([
      '中間自己評価と下半期の方向性',
      '注記',
      '前期：中間自己評価と下半期の方向性',
    ]);
  });

  test('the year has its own', () => {
    const [bytes = new Uint8Array()] = bytesOf(opened('osaka', '2021'), { plan, period: '2021' });
    const [headers = []] = rowsOf(read(bytes), '進捗');
    expect(headers.slice(-5)).toEqual([
      '期末自己評価',
      '翌年度にむけた課題と方向性',
      '注記',
      '前期：期末自己評価',
      '前期：翌年度にむけた課題と方向性',
    ]);
  });
});
