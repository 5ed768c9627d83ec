import { expect, test } from 'vitest';
import { catalogue } from '#src/diagnostics/catalogue.ts';
import { aDataset } from '#src/testing/builders.ts';
import { buildDiagnosticsGuideView } from './diagnostics-guide.ts';

const { meta, groups } = buildDiagnosticsGuideView(aDataset());
const findings = groups.flatMap((group) => group.findings);

test('every kind of finding is explained, once', () => {
  const codes = findings.map(({ code }) => code);
  expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test('no two things on the page have the same anchor', () => {
  const anchors = [...groups, ...findings.map(({ code }) => ({ id: code }))].map(({ id }) => id);
  expect(anchors).toEqual([...new Set(anchors)]);
});

test('no two kinds of finding have the same title', () => {
  const titles = findings.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test.each(findings)('the example of $code says everything', ({ title, message, hint }) => {
  for (const text of [title, message, hint]) {
    expect(text).not.toMatch(/undefined|NaN|\[object|「」|[（(][)）]/);
    expect(text).not.toBe('');
  }
  expect(message).toMatch(/[。：」]$/);
  expect(hint).toMatch(/[。）]$/);
});

test('an error in a rating reads as it does in the reports', () => {
  expect(findings.find(({ code }) => code === 'rating-unknown')).toEqual({
    code: 'rating-unknown',
    title: '尺度にない評価・段階',
    severity: 'error',
    severityName: 'エラー',
    rule: 'L2-04',
    message: '「D」は、この計画の「評価」で使える値ではありません。',
    hint: '書けるのは S・A・B・C です。',
  });
});

test('what needs no mending is a 注意', () => {
  expect(findings.find(({ code }) => code === 'text-unchanged')).toMatchObject({
    severity: 'warning',
    severityName: '注意',
    message: '令和2年度上半期と一字一句同じ文章です：「関係各課と調整した。」。',
  });
});

test('the page lies below the guides', () => {
  expect(meta.path).toBe('/guide/diagnostics/');
  expect(meta.breadcrumbs).toEqual([{ text: '職員の方への案内', path: '/guide/' }]);
});
