import { expect, test } from 'vitest';
import { describeMakeup } from './cost-makeup.ts';

const [national, general, loan, staff] = [
  { id: 'national', name: '国費', unit: '千円' },
  { id: 'general', name: '一般財源', unit: '千円' },
  { id: 'loan', name: '地方債', unit: '千円' },
  { id: 'staff', name: '人件費(B)', unit: '千円' },
];
const parts = [national, general, loan, staff];
const root = { id: 'total', name: '総額', unit: '千円', sumOf: parts.map(({ id }) => id) };
const definition = { lines: [...parts, root] };

const describe = (amounts: Record<string, number>, total: number): string => {
  const rest = total - Object.values(amounts).reduce((sum, each) => sum + each, 0);
  return describeMakeup(definition, root, { total, parts: new Map(Object.entries(amounts)), rest });
};

test.each<[string, Record<string, number>, number, string]>([
  ['nothing known of the parts', {}, 100, ''],
  ['a total of nothing', { general: 0 }, 0, ''],
  ['one part that is all', { general: 100, national: 0 }, 100, 'すべて一般財源です。'],
  [
    'two parts, the larger first',
    { national: 20, general: 60 },
    80,
    '内訳は、多い順に一般財源が6万円（75%）、国費が2万円（25%）です。',
  ],
  [
    'more parts than are named',
    { national: 10, general: 40, loan: 20, staff: 30 },
    100,
    '内訳は、多い順に一般財源が4万円（40%）、人件費が3万円（30%）、地方債が2万円（20%）などです。',
  ],
  [
    'one part, and what is not known',
    { general: 60 },
    100,
    '内訳は、一般財源が6万円（60%）です。内訳の分からない額が4万円あります。',
  ],
  [
    'parts that are more than the total',
    { general: 60, staff: 50 },
    100,
    '内訳は、多い順に一般財源が6万円（60%）、人件費が5万円（50%）です。原典の内訳を足すと、合計より1万円多くなります。',
  ],
  [
    'a part too small to round',
    { general: 9_999, national: 1 },
    10_000,
    '内訳は、多い順に一般財源が999万9千円（99%以上）、国費が1千円（1%未満）です。',
  ],
])('%s', (_, amounts, total, sentence) => {
  expect(describe(amounts, total)).toBe(sentence);
});

test('a total that nobody knows has no makeup', () => {
  expect(describeMakeup(definition, root, undefined)).toBe('');
});
