import { expect, test } from 'vitest';
import { aMeasurement, anIndicator } from '#src/testing/builders.ts';
import { buildValueCell, formatMeasurement, formatValue, valueFormat } from './indicator-values.ts';

const percent = { unit: '％', decimals: 1 };

test('all values have the places of the most exact one', () => {
  const values = [89.6, 90, 0.25].map((quantity) => aMeasurement({ quantity }));
  expect(valueFormat(anIndicator(), values)).toEqual({ unit: '％', decimals: 2 });
  expect(valueFormat(anIndicator({ unit: undefined }), [])).toEqual({ unit: '', decimals: 0 });
});

test.each<[number, string]>([
  [90, '90.0％'],
  [1148.25, '1,148.3％'],
  [-2.5, '▲2.5％'],
  [0, '0％'],
])('%d → %s', (value, text) => {
  expect(formatValue(value, percent)).toBe(text);
});

test('a bound, a whole and an absence are written out', () => {
  const written = aMeasurement({ quantity: 90, written: '90.0以下 ※３' });
  expect(formatMeasurement(written, percent)).toBe('90.0％以下');
  const part = aMeasurement({ quantity: 21, denominator: 24, written: '21 区長/24 区長' });
  expect(formatMeasurement(part, { unit: '区長', decimals: 0 })).toBe('24区長のうち21区長');
  const gap = aMeasurement({ quantity: { absence: 'not-conducted' } });
  expect(buildValueCell(gap, percent)).toEqual({
    text: '未実施',
    meaning: '行うことになっていたが、行われなかった',
  });
  expect(buildValueCell(aMeasurement({ quantity: 0 }), percent)).toEqual({ text: '0％' });
});
