/** From a file in the inbox to tables in the data folder: what staff, the workflows and their comment see of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseInboxCommit } from '#src/intake/inbox-commit.ts';
import { fixturePath } from './load-fixture.ts';
import { runScript, type ScriptResult } from './run-script.ts';
import { temporaryCopy } from './temporary-folder.ts';

// Every command is a process of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WAITING = 'inbox/mihon/plan/2020-h1/納税課.csv';
const PROGRESS = 'mihon/plan/periods/2020-h1/progress.csv';
const HEADER = '項目ID,計画,経過,評価,件数,改善,注記';

/** A data folder with a sheet of one row in its inbox. */
class Inbox {
  readonly folder = temporaryCopy(fixturePath('_base', 'data'));

  constructor(row: string) {
    mkdirSync(path.dirname(this.at(WAITING)), { recursive: true });
    writeFileSync(this.at(WAITING), `${HEADER}\r\n${row}\r\n`);
  }

  at(file: string): string {
    return path.join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.at(file), 'utf8');
  }

  run(script: string, ...args: string[]): Promise<ScriptResult> {
    return runScript(script, ['--data', this.folder, ...args], { GITHUB_OUTPUT: '' });
  }
}

const SOUND = 'item-1,推進,拡大して実施,B,13,来年度に続ける,';
const BROKEN = 'item-1,推進,拡大して実施,Z,13,,';

test('what waits is taken in, shown, and gone from the inbox', async () => {
  const inbox = new Inbox(SOUND);
  const { code, output } = await inbox.run('inbox.ts');
  expect(code).toBe(0);
  expect(output).toContain('評価が変わる項目（1件）');
  expect(output).toContain('1件を取り込み、inbox フォルダーから取り除きました。');
  expect(inbox.read(PROGRESS)).toContain('item-1,推進,拡大して実施,B,13,来年度に続ける');
  expect(existsSync(inbox.at(WAITING))).toBe(false);
  expect((await inbox.run('check.ts')).code).toBe(0);
  expect((await inbox.run('inbox.ts')).output).toContain('取り込むファイルはありません。');
});

test('with an error, nothing changes', async () => {
  const inbox = new Inbox(BROKEN);
  const before = inbox.read(PROGRESS);
  const { code, output } = await inbox.run('inbox.ts');
  expect(code).toBe(1);
  expect(output).toContain(`${WAITING}:2 「評価」`);
  expect(output).toContain('誤りがあるので、取り込みませんでした。何も変わっていません。');
  expect([inbox.read(PROGRESS), existsSync(inbox.at(WAITING))]).toEqual([before, true]);
});

test('a dry run shows the changes and makes none', async () => {
  const inbox = new Inbox(SOUND);
  const before = inbox.read(PROGRESS);
  const { code, output } = await inbox.run('inbox.ts', '--dry-run');
  expect([code, output.includes('評価が変わる項目（1件）')]).toEqual([0, true]);
  expect([inbox.read(PROGRESS), existsSync(inbox.at(WAITING))]).toEqual([before, true]);
});

test('the workflow gets the changes as a list that the other job takes', async () => {
  const inbox = new Inbox(SOUND);
  const list = inbox.at('../changes.json');
  const { code, output } = await inbox.run('inbox.ts', '--format', 'github', '--commit', list);
  expect([code, output.trim()]).toEqual([0, 'changed=true']);
  const { additions, deletions } = parseInboxCommit(readFileSync(list, 'utf8'));
  expect(deletions).toEqual([{ path: `data/${WAITING}` }]);
  expect(additions.map((each) => each.path)).toEqual([`data/${PROGRESS}`]);
  const text = Buffer.from(additions[0]?.contents ?? '', 'base64').toString('utf8');
  expect(text).toContain('item-1,推進,拡大して実施,B,13,来年度に続ける');
  expect(existsSync(inbox.at(WAITING))).toBe(true);
});

test('the workflow is told of errors at the file, and makes no list', async () => {
  const inbox = new Inbox(BROKEN);
  const list = inbox.at('../changes.json');
  const { code, output } = await inbox.run('inbox.ts', '--format', 'github', '--commit', list);
  expect([code, existsSync(list)]).toEqual([1, false]);
  expect(output).toMatch(
    new RegExp(`^::error file=data/${WAITING},line=2,title=評価（rating-unknown）::`, 'm'),
  );
  expect(output).toContain('\nchanged=false\n');
});

test('the report of a pull request says what taking in will bring, or what hinders it', async () => {
  const sound = await new Inbox(SOUND).run('pr-report.ts', '--base', fixturePath('_base', 'data'));
  expect(sound.code).toBe(0);
  expect(sound.output).toMatch(
    /^## 取り込みを待っているファイル\n\n- .*納税課.csv\n\n取り込めます。/,
  );
  expect(sound.output).toContain('評価が変わる項目（1件）');
  const broken = await new Inbox(BROKEN).run('pr-report.ts');
  expect(broken.code).toBe(0);
  expect(broken.output).toContain('誤りがあるため、まだ取り込めません。');
  expect(broken.output).toMatch(/\| \*\*エラー\*\* \| .*納税課.csv:2 「評価」 \|/);
});

test('a wrong call is told how to call', async () => {
  const { code, output } = await runScript('inbox.ts', ['--format', 'json']);
  expect(code).toBe(1);
  expect(output).toContain('--format「json」は使えません。\n使い方： npm run inbox');
});
