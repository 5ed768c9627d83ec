import { expect, test } from 'vitest';
import {
  aDataset,
  aDefinition,
  aDepartment,
  aForm,
  anIndicator,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
} from '#src/testing/builders.ts';
import { planContexts } from './context.ts';
import { buildDataDictionary } from './data-dictionary.ts';

const progress = [aProgress('item-1', { grade: 'A' })];
const first = aPlan({ items: [anItem()], periods: [aPeriod({ progress })] });
const second = aPlan({
  id: 'second',
  definition: aDefinition({
    title: '次のプラン',
    form: aForm({
      columns: [{ id: 'visits', header: '来庁者数', phase: 'do', kind: 'number', unit: '人' }],
    }),
  }),
  items: [anItem()],
  periods: [aPeriod({ progress: [aProgress('item-1', { visits: 1 })] })],
  indicators: [anIndicator()],
});
const dataset = aDataset({
  publishers: [aPublisher({ departments: [aDepartment()], plans: [first, second] })],
});
const dictionary = buildDataDictionary(planContexts(dataset));
const tableOf = (name: string) => dictionary.find((table) => table.name === name);
const headersOf = (columns: readonly { header: string }[] = []) =>
  columns.map(({ header }) => header);

test('each table is explained once, in the order in which tables are published', () => {
  expect(dictionary.map(({ name }) => name)).toEqual([
    'departments',
    'items',
    'items-departments',
    'progress',
    'indicators',
    'codes',
  ]);
});

test('columns that the table has everywhere are said once, those of its context first', () => {
  expect(headersOf(tableOf('progress')?.columns)).toEqual([
    '全国地方公共団体コード',
    '団体名',
    '計画ID',
    '期間ID',
    '期間開始日',
    '期間終了日',
    '項目ID',
    '注記',
    '出典ページ',
  ]);
  expect(tableOf('items')?.ofPlans).toEqual([]);
});

test('columns of a form are said plan by plan', () => {
  const forms = tableOf('progress')?.ofPlans ?? [];
  expect(forms.map(({ plan, columns }) => [plan.text, plan.path, headersOf(columns)])).toEqual([
    ['青葉市 改革プラン', '/aoba/reform/', ['計画(P)', '取組の経過', '評価', '改善事項']],
    ['青葉市 次のプラン', '/aoba/second/', ['来庁者数']],
  ]);
  const grade = forms[0]?.columns.find(({ key }) => key === 'grade');
  expect(grade?.options.slice(0, 4)).toEqual(['S', 'A', 'B', 'C']);
  expect(forms[1]?.columns[0]?.unit).toBe('人');
});

test('the same column with other values is not the same', () => {
  const other = aDefinition({
    title: '別の尺度',
    scales: {
      grade: {
        name: '評価',
        levels: [
          { code: '○', onTrack: true },
          { code: '×', onTrack: false },
        ],
      },
    },
    form: aForm({
      columns: [{ id: 'grade', header: '評価', phase: 'check', kind: 'rating', scale: 'grade' }],
    }),
  });
  const third = aPlan({
    id: 'third',
    definition: other,
    items: [anItem()],
    periods: [aPeriod({ progress: [aProgress('item-1', { grade: '○' })] })],
  });
  const publisher = aPublisher({ plans: [first, third] });
  const [table] = buildDataDictionary(planContexts(aDataset({ publishers: [publisher] }))).filter(
    ({ name }) => name === 'progress',
  );
  const grades = table?.ofPlans.map(({ columns }) => columns.find(({ key }) => key === 'grade'));
  expect(grades?.map((each) => each?.options)).toEqual([expect.arrayContaining(['S']), ['○', '×']]);
});

test('a list says in which table it stands in CSV', () => {
  const departments = tableOf('items')?.columns.find(({ key }) => key === 'departments');
  expect(departments).toMatchObject({ type: '文字列の配列', csvTable: 'items-departments' });
  expect(headersOf(tableOf('items-departments')?.columns)).toEqual([
    '全国地方公共団体コード',
    '団体名',
    '計画ID',
    '項目ID',
    '名称',
    'セル内の順',
    '担当部署',
  ]);
});
