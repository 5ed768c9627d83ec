import { expect, test } from 'vitest';
import {
  aDataset,
  aDefinition,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aScale,
} from '#src/testing/builders.ts';
import {
  askEnd,
  describeItems,
  introduceOpening,
  nextSteps,
  remarkOnGap,
} from './describe-opening.ts';
import { findOpening } from './find-opening.ts';
import type { Opening } from './opening.ts';

const levels = [{ code: '継続' }, { code: '完了', ends: true }];
const plan = aPlan({
  definition: aDefinition({ scales: { grade: aScale({ levels }), stage: aScale() } }),
  items: [
    anItem({ id: 'a', number: '1', name: '甲' }),
    anItem({ id: 'b', name: '乙' }),
    anItem({ id: 'c', name: '丙', end: '2020-03-31' }),
    anItem({ id: 'd', name: '丁', start: '2022-04-01' }),
    anItem({ id: 'e', name: '戊', relistedFrom: 'a' }),
  ],
  periods: [aPeriod({ progress: [aProgress('a', { grade: '完了' }), aProgress('b')] })],
});
const dataset = aDataset({ publishers: [aPublisher({ plans: [plan] })] });
const opening = findOpening(dataset, 'aoba/reform', '2020-h2') as Opening;

test('what is opened, and what it follows', () => {
  expect(introduceOpening(opening)).toBe(
    '青葉市 改革プラン 令和2年度（2020年度）下半期\n前の期は 令和2年度（2020年度）上半期 です。',
  );
  const { previousId: _, ...first } = opening;
  expect(introduceOpening(first)).toMatch(/\nこの計画の、この種類の期はこれが最初です。$/);
});

test('a question says what speaks for the end', () => {
  expect(opening.questions.map(askEnd)).toEqual([
    'a 1. 甲\n    令和2年度上半期の「評価」が「完了」です。',
  ]);
});

test('the items, with the questions that nobody answered', () => {
  expect(describeItems(opening, { ended: new Set() }, opening.questions)).toBe(`引き継ぐ項目：2項目
引き継がない項目：
  c 丙（2020-03-31 に終わっています）
  d 丁（2022-04-01 に始まります）
  e 戊（再掲です。もとの項目 a で報告します）
終わったかもしれない項目（いまは引き継ぎます。終わっていたら、--ended に ID を並べてください）：
  a 1. 甲（令和2年度上半期の「評価」が「完了」）`);
});

test('the items, with one that is over', () => {
  const text = describeItems(opening, { ended: new Set(['a']) }, []);
  expect(text).toContain(
    '引き継ぐ項目：1項目\n終わった項目（行を作りません）：\n  a 1. 甲（終了 2020-09-30）\n引き継がない項目：',
  );
  expect(text).not.toContain('かもしれない');
});

test('what to do next', () => {
  const text = nextSteps(opening, 'data', '');
  expect(text).toContain('npm run workbook -- aoba/reform 2020-h2');
  expect(text).toContain('data/aoba/reform/periods/2020-h2/period.yaml の');
});

test('further calls name the folder that they work on', () => {
  const text = nextSteps(opening, 'elsewhere', ' --data elsewhere');
  expect(text).toContain('npm run workbook -- aoba/reform 2020-h2 --data elsewhere\n');
  expect(text).toContain('npm run import -- ファイル.xlsx --data elsewhere\n');
  expect(text).toContain('npm run check -- --data elsewhere\n');
  expect(nextSteps(opening, 'data', '')).toContain('npm run check\n');
});

test.each([
  [undefined, undefined],
  [18, 'いちばん近い期から1年6か月離れています。'],
  [24, 'いちばん近い期から2年離れています。'],
])('%s months apart', (monthsApart, expected) => {
  expect(remarkOnGap({ ...opening, ...(monthsApart !== undefined && { monthsApart }) })).toBe(
    expected,
  );
});
