import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand, WrongCall, type Command } from './run-command.ts';

const said: { out: string[]; err: string[] } = { out: [], err: [] };
beforeEach(() => {
  said.out = [];
  said.err = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.err.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const command: Command<string> = {
  usage: '使い方： npm run x',
  failure: 'できません',
  parse: () => 'call',
  run: () => Promise.resolve(),
};
const fail = (reason: string) => (): never => {
  throw new Error(reason);
};

test('a command that succeeds says nothing more', async () => {
  await runCommand(command, []);
  expect({ ...said, code: process.exitCode }).toEqual({ out: [], err: [], code: undefined });
});

test.each(['--help', '-h'])('%s is an answer, not a failure, and nothing is run', async (help) => {
  const run = vi.fn(() => Promise.resolve());
  await runCommand({ ...command, parse: fail('足りません'), run }, ['a', help]);
  expect({ ...said, code: process.exitCode }).toEqual({
    out: ['使い方： npm run x'],
    err: [],
    code: undefined,
  });
  expect(run).not.toHaveBeenCalled();
});

test('a wrong call says why, and how to call it', async () => {
  await runCommand({ ...command, parse: fail('計画がありません。') }, []);
  expect(said).toEqual({ out: [], err: ['できません：計画がありません。\n使い方： npm run x'] });
  expect(process.exitCode).toBe(1);
});

test('a failure says why, and nothing of how to call it', async () => {
  await runCommand({ ...command, run: () => Promise.reject(new Error('ディスクがいっぱい')) }, []);
  expect(said).toEqual({ out: [], err: ['できません：ディスクがいっぱい'] });
  expect(process.exitCode).toBe(1);
});

test('what turns out to be a wrong call on the way is one', async () => {
  await runCommand({ ...command, run: () => Promise.reject(new WrongCall('--title がない')) }, []);
  expect(said.err).toEqual(['できません：--title がない\n使い方： npm run x']);
});

test('a command that has said itself what is wrong fails in silence', async () => {
  await runCommand({ ...command, run: () => Promise.resolve(false) }, []);
  expect(said).toEqual({ out: [], err: [] });
  expect(process.exitCode).toBe(1);
});
