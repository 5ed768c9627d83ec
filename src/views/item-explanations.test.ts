import { expect, test } from 'vitest';
import { aContext, aNode, aPeriod, aProgress, aTerm, anItem } from '#src/testing/builders.ts';
import { explainItem } from './item-explanations.ts';
import { buildReport } from './report.ts';

const glossary = [
  aTerm(),
  aTerm({ id: 'rpa', word: 'RPA', reading: 'あーるぴーえー' }),
  aTerm({ id: 'ict', word: 'ICT', reading: 'あいしーてぃー' }),
  aTerm({ id: 'kobai', word: '公売', reading: 'こうばい' }),
];
const item = anItem({ outlineId: 'part-1', name: 'RPAと公売', summary: 'RPAを使う。' });
const period = aPeriod({ progress: [aProgress('item-1', { activity: 'RPAとPDCA' })] });
const context = aContext(
  { outline: [aNode({ name: 'ICTの活用' })], items: [item], periods: [period] },
  [],
  { glossary },
);

const ids = (parts: readonly (string | { term: { id: string } })[] | undefined) =>
  parts?.map((part) => (typeof part === 'string' ? part : part.term.id));

test('each word once: in the summary, then in the answers, then those of the headings', () => {
  const report = buildReport(context, period, item);
  const { summary, goal, answers, headings } = explainItem(context, item, report);
  expect(ids(summary)).toEqual(['rpa', 'を使う。']);
  expect(goal).toBeUndefined();
  expect([...answers.keys()]).toEqual(['activity']);
  expect(ids(answers.get('activity'))).toEqual(['RPAと', 'pdca']);
  expect(headings.map(({ term }) => term.id)).toEqual(['ict', 'kobai']);
});

test('without a report there are the words of the item itself', () => {
  const { answers, headings } = explainItem(context, { ...item, summary: '' }, undefined);
  expect(answers.size).toBe(0);
  expect(headings.map(({ term }) => term.id)).toEqual(['ict', 'rpa', 'kobai']);
});
