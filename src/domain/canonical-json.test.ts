import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('one content has one spelling', () => {
  const text = '{"a":[2,1],"b":{"x":"改\\n行","y":null}}';
  expect(canonicalJson({ b: { y: null, x: '改\n行' }, a: [2, 1], c: undefined })).toBe(text);
  expect(canonicalJson({ a: [2, 1], b: { x: '改\n行', y: null } })).toBe(text);
});

test('keys stand in the order of their code units, whatever kind they are', () => {
  expect(canonicalJson({ あ: 1, b: 2, B: 3, 10: 4, 9: 5 })).toBe(
    '{"10":4,"9":5,"B":3,"b":2,"あ":1}',
  );
});

test('an absence says that there is no value', () => {
  expect(canonicalJson([{ absence: 'not-conducted' }, 0])).toBe(
    '[{"absence":"not-conducted","value":null},0]',
  );
});
