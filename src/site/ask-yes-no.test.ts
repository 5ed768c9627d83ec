import { expect, test } from 'vitest';
import { askYesNo } from './ask-yes-no.ts';

async function talk(
  answers: readonly string[],
  onEnter = false,
): Promise<{ result: boolean; asked: string[] }> {
  const asked: string[] = [];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1] ?? '');
  };
  return { result: await askYesNo({ ask }, '終わりましたか？', onEnter), asked };
}

test.each([
  ['y', true],
  ['Ｙ', true],
  ['はい', true],
  ['YES', true],
  ['', false],
  ['n', false],
  ['いいえ', false],
])('%j', async (answer, expected) => {
  expect(await talk([answer])).toEqual({ result: expected, asked: ['終わりましたか？ [y/N] '] });
});

test.each([
  ['', true],
  ['n', false],
  ['y', true],
])('%j where Enter means yes', async (answer, expected) => {
  expect(await talk([answer], true)).toEqual({
    result: expected,
    asked: ['終わりましたか？ [Y/n] '],
  });
});

test('anything else is asked again', async () => {
  const { result, asked } = await talk(['たぶん', 'yep', 'y']);
  expect(result).toBe(true);
  expect(asked.slice(1)).toEqual(Array(2).fill('    y か n で答えてください。 [y/N] '));
});
