import { expect, test } from 'vitest';
import { fitOrCut, fitText } from './fit-text.ts';

/** Every character is as wide as it is high. */
const square = { has: () => true, widthOf: (text: string) => [...text].length };

test('the best size in which the text fits is taken', () => {
  const room = { width: 400, height: 60, sizes: [50, 40, 20], leading: 1.2 };
  expect(fitText('改革プラン', square, { ...room, width: 250 })).toEqual({
    lines: ['改革プラン'],
    size: 50,
    leading: 60,
  });
  expect(fitText('改革プラン', square, { ...room, width: 240 })).toMatchObject({ size: 40 });
});

test('more lines are taken before a smaller size', () => {
  const room = { width: 250, height: 120, sizes: [50, 20], leading: 1.2 };
  expect(fitText('行財政改革推進計画書', square, room)).toEqual({
    lines: ['行財政改革', '推進計画書'],
    size: 50,
    leading: 60,
  });
});

test('a text that fits in no size is not set, or is cut where the room ends', () => {
  const room = { width: 80, height: 25, sizes: [30, 20], leading: 1.2 };
  expect(fitText('行財政改革', square, room)).toBeUndefined();
  expect(fitOrCut('行財政改革', square, room)).toEqual({
    lines: ['行財政…'],
    size: 20,
    leading: 24,
  });
});
