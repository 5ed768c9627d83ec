import { expect, test } from 'vitest';
import type { Level } from '#src/domain/plan.ts';
import { aDefinition, aNode } from '#src/testing/builders.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';

const labelOf = (number: string | undefined, level?: Partial<Level>): string => {
  const { number: _, ...node } = aNode({ name: '公民連携' });
  const levels = [{ id: 'initiative', name: '取組', ...level }];
  return outlineLabel(aDefinition({ levels }), number === undefined ? node : { ...node, number });
};

test.each<[string, string | undefined, Partial<Level>, string]>([
  ['circled', '4', { numbering: 'circled' }, '取組④ 公民連携'],
  ['circled up to 20', '20', { numbering: 'circled' }, '取組⑳ 公民連携'],
  ['plain beyond 20', '21', { numbering: 'circled' }, '取組21 公民連携'],
  ['circled only whole numbers', '1-2', { numbering: 'circled' }, '取組1-2 公民連携'],
  ['plain', '4', { numbering: 'plain' }, '取組4 公民連携'],
  ['as typed by default', '04', {}, '取組04 公民連携'],
  ['no number', undefined, { numbering: 'circled' }, '公民連携'],
  ['of a level that is not declared', '4', { id: 'other' }, '4 公民連携'],
])('%s', (_, number, level, expected) => {
  expect(labelOf(number, level)).toBe(expected);
});

test('a name that begins with the number is not numbered twice', () => {
  expect(labelOf('4', { name: '柱' })).toBe('柱4 公民連携');
  const levels = [{ id: 'initiative', name: '改革の柱' }];
  const node = aNode({ number: '4', name: '改革の柱４' });
  expect(outlineLabel(aDefinition({ levels }), node)).toBe('改革の柱４');
});

test('the number alone', () => {
  expect(outlineNumber(aDefinition(), aNode({ number: '11' }))).toBe('取組⑪');
});
