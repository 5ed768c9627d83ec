import { expect, test } from 'vitest';
import { parseCommand } from './parse-command.ts';

const OPTIONS = {
  data: { type: 'string', default: 'data' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

function parsed(args: string[], env: NodeJS.ProcessEnv) {
  const { values, positionals } = parseCommand(
    { args, allowPositionals: true, options: OPTIONS },
    env,
  );
  return { ...values, positionals };
}

test('what the command was given is read', () => {
  expect(parsed(['a.xlsx', '--dry-run'], {})).toEqual({
    data: 'data',
    yes: false,
    'dry-run': true,
    positionals: ['a.xlsx'],
  });
});

test('an option that npm kept to itself is not lost in silence', () => {
  expect(() => parsed(['a.xlsx'], { npm_config_dry_run: 'true' })).toThrow(
    '「--dry-run」がコマンドに届いていません。npm run とコマンドの名前のすぐあとに「--」を書いてください。',
  );
  expect(() => parsed(['a.xlsx'], { npm_config_data: 'true' })).toThrow('「--data」が');
});

test('an option given to the command counts, whatever npm is set to', () => {
  const env = { npm_config_dry_run: 'true', npm_config_data: 'x', npm_config_yes: 'true' };
  expect(parsed(['--dry-run', '--data=y'], env)).toMatchObject({ 'dry-run': true, data: 'y' });
});

test('npm sets options of its own, and empty ones', () => {
  expect(parsed([], { npm_config_yes: 'true', npm_config_dry_run: '' })).toMatchObject({
    yes: false,
    'dry-run': false,
  });
});
