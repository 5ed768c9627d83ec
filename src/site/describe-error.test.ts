import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

function refusalOf(args: string[]): string {
  const options = { due: { type: 'string' }, yes: { type: 'boolean' } } as const;
  try {
    parseArgs({ args, options });
  } catch (error) {
    return describeError(error);
  }
  throw new Error('the call is right');
}

test.each([
  [['--foo'], '「--foo」という指定はありません。'],
  [['-x'], '「-x」という指定はありません。'],
  [['--due'], '「--due」の値がないか、値の要らないところに値があります。'],
  [['--due', '--yes'], '「--due」の値がないか、値の要らないところに値があります。'],
  [['--yes=1'], '「--yes」の値がないか、値の要らないところに値があります。'],
  [['令和2年度'], '「令和2年度」は要りません。'],
])('%j', (args, expected) => {
  expect(refusalOf(args)).toBe(expected);
});

test('what a command says itself stays as it is, and so does what is no error', () => {
  expect(describeError(new Error("計画「a'b'」がありません。"))).toBe("計画「a'b'」がありません。");
  expect(describeError('割り込み')).toBe('割り込み');
});
