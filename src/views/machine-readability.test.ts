import { expect, test } from 'vitest';
import { buildMachineReadability, type RuleView } from './machine-readability.ts';

const aRule = (rule: Partial<RuleView> = {}): RuleView => ({
  id: 'L1-02',
  name: '1ファイルに1つの表',
  verdict: '適合',
  fileCount: 3,
  breaking: [],
  ...rule,
});

test('the result of each rule, with the reason where it is broken or does not concern the files', () => {
  const view = buildMachineReadability([
    aRule(),
    aRule({ id: 'L3-06', verdict: '不適合', breaking: ['a.csv'] }),
    aRule({ id: 'L1-12', verdict: '対象外', outOfScope: 'CSV ではセルを結合できない' }),
  ]);
  expect(view.summary).toBe('3の規則のうち、適合が1、不適合が1、対象外が1です。');
  expect(view.rules.map(({ remark }) => remark)).toEqual([
    '3ファイルすべて',
    '3ファイルのうち1ファイル。原典に市の名前が書かれていない計画があります。',
    'CSV ではセルを結合できない',
  ]);
});
