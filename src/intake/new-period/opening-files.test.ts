import { expect, test } from 'vitest';
import type { SourceFile } from '#src/loading/source-file.ts';
import {
  aDataset,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aPlan,
  aPublisher,
} from '#src/testing/builders.ts';
import { findOpening } from './find-opening.ts';
import { openingFiles } from './opening-files.ts';
import type { Opening } from './opening.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const itemsCsv = {
  path: 'aoba/reform/items.csv',
  bytes: encode('項目ID,名称,終了\na,甲,\nb,乙,2021-01-31\n'),
};
const items = [anItem({ id: 'a', name: '甲' }), anItem({ id: 'b', name: '乙', end: '2021-01-31' })];

function openingOf(definition = aDefinition()): Opening {
  const plan = aPlan({ definition, items, periods: [aPeriod()] });
  const dataset = aDataset({ publishers: [aPublisher({ plans: [plan] })] });
  return findOpening(dataset, 'aoba/reform', '2020-h2') as Opening;
}

const textsOf = (files: readonly SourceFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

test('one row an item, with every column of the period’s form and nothing in it', () => {
  const columns = [
    ...aForm().columns,
    { id: 'result', header: '年度の成果', phase: 'check', kind: 'text', cycle: 'year' } as const,
  ];
  const opening = openingOf(aDefinition({ cycle: ['half-year', 'year'], form: { columns } }));
  const files = openingFiles([itemsCsv], opening, { ended: new Set(), due: '2020-10-30' });
  expect(textsOf(files)).toEqual({
    'aoba/reform/periods/2020-h2/period.yaml': `# この期の報告を集めている途中です。集まるまで、この期はサイトに出ません。
# すべてそろったら、collecting を published に直してください。足りない報告があれば、npm run check が教えます。
status: collecting
# 提出期限
due: 2020-10-30
`,
    'aoba/reform/periods/2020-h2/progress.csv':
      '項目ID,計画(P),取組の経過,評価,改善事項,注記\na,,,,,\nb,,,,,\n',
  });
});

test('without a day to report by, the file shows how one is written', () => {
  const [period] = openingFiles([itemsCsv], openingOf(), { ended: new Set() });
  expect(new TextDecoder().decode(period?.bytes)).toMatch(/\n# due: 2020-10-30\n$/);
});

test('an item that is over gets no row, and its last day in items.csv unless one is there', () => {
  const files = openingFiles([itemsCsv], openingOf(), { ended: new Set(['a', 'b']) });
  const texts = textsOf(files);
  expect(texts['aoba/reform/items.csv']).toBe(
    '項目ID,名称,終了\na,甲,2020-09-30\nb,乙,2021-01-31\n',
  );
  expect(texts['aoba/reform/periods/2020-h2/progress.csv']).toBe(
    '項目ID,計画(P),取組の経過,評価,改善事項,注記\n',
  );
  const [, ...others] = openingFiles([itemsCsv], openingOf(), { ended: new Set(['b']) });
  expect(others).toHaveLength(1);
});
