import { expect, test } from 'vitest';
import { phaseColumns } from './phase-columns.ts';
import type { PhaseView } from './report.ts';

const PHASES = ['plan', 'do', 'check', 'act'] as const;

/** Phases of one text each, of so many letters. */
function phasesOf(...lengths: number[]): PhaseView[] {
  return lengths.map((length, index) => ({
    phase: PHASES[index] ?? 'act',
    name: '段',
    fields: [{ id: 'text', header: '欄', answer: { kind: 'text', text: 'あ'.repeat(length) } }],
  }));
}

test('as many columns as phases, as long as four hold little text', () => {
  expect(phaseColumns([])).toBe(0);
  expect(phaseColumns(phasesOf(500))).toBe(1);
  expect(phaseColumns(phasesOf(500, 500, 500))).toBe(3);
  expect(phaseColumns(phasesOf(0, 120, 4, 30))).toBe(4);
});

test('four with much text in any of them stand two by two', () => {
  expect(phaseColumns(phasesOf(0, 121, 4, 30))).toBe(2);
});

test('all texts of a phase count together, and what is no text counts nothing', () => {
  const [first, ...others] = phasesOf(60, 1, 1, 1);
  if (!first) throw new Error('no phase');
  const [text] = first.fields;
  if (!text) throw new Error('no field');
  const absent = { ...text, answer: { kind: 'empty' as const } };
  expect(phaseColumns([{ ...first, fields: [text, text, absent] }, ...others])).toBe(4);
  expect(phaseColumns([{ ...first, fields: [text, text, text] }, ...others])).toBe(2);
});
