import { expect, test } from 'vitest';
import { clip, excerptChange } from './excerpt.ts';

test('a text that fits is whole; a longer one loses its end', () => {
  expect(clip('公園の見回り', 6)).toBe('公園の見回り');
  expect(clip('公園の見回り', 5)).toBe('公園の見…');
});

test('a character outside the basic plane counts once and is never halved', () => {
  expect(clip('𠮷野𠮷野', 4)).toBe('𠮷野𠮷野');
  expect(clip('𠮷野𠮷野', 3)).toBe('𠮷野…');
});

test('short texts are whole', () => {
  expect(excerptChange('検討を進めた', '検討を終えた', 10)).toEqual([
    '検討を進めた',
    '検討を終えた',
  ]);
});

test('long texts are cut round the first difference, eight characters of the beginning kept', () => {
  const same = 'あいうえおかきくけこさしすせそたちつてと';
  expect(excerptChange(`${same}東西南北`, `${same}春夏秋冬と続く季節`, 12)).toEqual([
    '…すせそたちつてと東西南北',
    '…すせそたちつてと春夏秋冬…',
  ]);
});

test('a difference near the beginning leaves the beginning whole', () => {
  expect(excerptChange('あいうえおかきく', 'あいうかきくけこさしす', 8)).toEqual([
    'あいうえおかきく',
    'あいうかきくけこ…',
  ]);
});

test('an addition at the end is shown, and what stood before it', () => {
  const same = 'あいうえおかきくけこさしすせそたちつてと';
  expect(excerptChange(same, `${same}なにぬ`, 12)).toEqual([
    '…すせそたちつてと',
    '…すせそたちつてとなにぬ',
  ]);
});
