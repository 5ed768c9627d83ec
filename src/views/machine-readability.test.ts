import { expect, test } from 'vitest';
import { buildMachineReadability, type RuleView } from './machine-readability.ts';

const aRule = (rule: Partial<RuleView> = {}): RuleView => ({
  id: 'L1-02',
  name: '1ファイルに1つの表',
  verdict: '適合',
  fileCount: 5,
  breaking: [],
  exceptions: { files: [], notes: [] },
  ...rule,
});

test('the result of each rule, with the files where it is not met, and the reason where there is one', () => {
  const view = buildMachineReadability([
    aRule(),
    aRule({ id: 'L3-05', verdict: '不適合', breaking: ['a.csv', 'b.csv', 'c.csv', 'd.csv'] }),
    aRule({
      id: 'L3-06',
      verdict: '例外',
      exceptions: { files: ['a.csv'], notes: ['原典に市の名前がない。'] },
    }),
    aRule({ id: 'L1-12', verdict: '対象外', outOfScope: 'CSV ではセルを結合できない' }),
  ]);
  expect(view.summary).toBe(
    '4の規則のうち、適合が1、原典に記載がないための例外が1、不適合が1、対象外が1です。',
  );
  expect(view.unmet).toEqual(view.rules.slice(1, 3));
  expect(view.rules.map(({ verdict, remark, notes }) => [verdict, remark, ...notes])).toEqual([
    ['適合', '5ファイルすべて'],
    ['不適合', '5ファイルのうち4ファイル（a.csv、b.csv など）'],
    ['例外（原典に記載がない）', '5ファイルのうち1ファイル（a.csv）', '原典に市の名前がない。'],
    ['対象外', 'CSV ではセルを結合できない'],
  ]);
});

test('without exceptions there is no word of them', () => {
  expect(buildMachineReadability([aRule()]).summary).toBe(
    '1の規則のうち、適合が1、不適合が0、対象外が0です。',
  );
});
