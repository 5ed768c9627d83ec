/** `npm run import` as a shell calls it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { aWorkbook } from './import-base.ts';
import { fixturePath } from './load-fixture.ts';
import { runScript, type ScriptResult } from './run-script.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

// Every command is a process of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PROGRESS = 'mihon/plan/periods/2020-h1/progress.csv';
const SOUND = '令和2年度上半期\n項目ID | 評価 | 件数\n item-1 | Ａ | １３';

/** A data folder, and a workbook beside it. */
class Desk {
  readonly data = temporaryCopy(fixturePath('_base', 'data'));
  readonly workbook = path.join(temporaryFolder(), '納税課.xlsx');

  constructor(sheet: string) {
    writeFileSync(this.workbook, aWorkbook(sheet).bytes);
  }

  read(): string {
    return readFileSync(path.join(this.data, PROGRESS), 'utf8');
  }

  run(...args: string[]): Promise<ScriptResult> {
    return runScript('import.ts', [this.workbook, '--data', this.data, ...args]);
  }
}

test('a workbook is read, shown and written', async () => {
  const desk = new Desk(SOUND);
  const before = desk.read();
  const dry = await desk.run('--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.output).toContain('納税課.xlsx 進捗：mihon/plan 令和2年度上半期の「進捗」 1行');
  expect(dry.output).toContain('「Ａ」を「A」と読みました。');
  expect(dry.output).toContain('書くファイル（--dry-run なので、まだ書いていません）：');
  expect(desk.read()).toBe(before);

  const { code, output } = await desk.run();
  expect(code).toBe(0);
  expect(output).toContain(`書いたファイル：\n  ${desk.data}/${PROGRESS}\n`);
  expect(output).toContain('13');
  expect(desk.read()).toBe(before.replace('A,12,なし', 'A,13,なし'));
  expect((await desk.run()).output).toContain(
    'いまのデータと同じ内容なので、何も書きませんでした。',
  );
});

test('with an error nothing is written', async () => {
  const desk = new Desk(`${SOUND}\n item-2 | D | 1`);
  const before = desk.read();
  const { code, output } = await desk.run();
  expect(code).toBe(1);
  expect(output).toContain('納税課.xlsx 進捗!B4 「評価」\n  エラー：「D」は');
  expect(output).toContain('誤りがあるので、取り込みませんでした。何も変わっていません。');
  expect(desk.read()).toBe(before);
});

test('other programs are told the same', async () => {
  const desk = new Desk(SOUND);
  const json = JSON.parse((await desk.run('--format', 'json', '--dry-run')).output);
  expect(json).toMatchObject({
    diagnostics: [{ code: 'cell-read-as', sheet: '進捗', cell: 'B3' }],
    readings: [{ table: 'progress', periodId: '2020-h1', rows: 1 }],
    files: [PROGRESS],
  });
  expect(json.changes).not.toBeNull();
  const github = await desk.run('--format', 'github', '--dry-run');
  expect(github.output).toMatch(/^::warning file=.*title=進捗!B3 評価（cell-read-as）::/);
});

test('the plan, the period and what to leave out may be given in the call', async () => {
  const desk = new Desk('項目ID | 評価 | 課長確認\n item-1 | A | 済');
  const call = ['--plan', 'mihon/plan/', '--period', '令和2年度上半期', '--skip', '課長確認'];
  const { code, output } = await desk.run(...call);
  expect(code).toBe(0);
  expect(output).toContain('列「課長確認」は、指定のとおり読みませんでした');
  const erased = new Desk('項目ID | 件数\n item-1 | ');
  expect((await erased.run('--erase')).code).toBe(0);
  expect(erased.read()).toContain('item-1,推進,継続して実施,A,,なし,');
});

test.each([
  [[], '取り込むファイルを書いてください。'],
  [['README.md', '--plan', 'koganei'], '--plan「koganei」は'],
  [['README.md', '--period', '来年'], '--period「来年」は期として読めません。'],
  [['README.md', '--format', 'pdf'], '--format「pdf」は使えません。'],
  [['README.md', '--eraze'], 'という指定はありません。'],
])('a wrong call %j is explained', async (args, words) => {
  const { code, output } = await runScript('import.ts', args);
  expect(code).toBe(1);
  expect(output).toContain(words);
  expect(output).toContain('使い方： npm run import -- ファイル…');
});

test.each([
  [['なし.xlsx'], 'ファイル「なし.xlsx」がありません。'],
  [['src'], '「src」はファイルではありません。'],
  [['README.md', '--data', 'no-such-folder'], 'データのフォルダー「no-such-folder」を読めません。'],
])('a call that leads nowhere %j says so', async (args, words) => {
  const { code, output } = await runScript('import.ts', args);
  expect(code).toBe(1);
  expect(output).toContain(words);
  expect(output).not.toContain('使い方');
});

test('what is no table is refused, and nothing is left behind', async () => {
  const desk = new Desk(SOUND);
  mkdirSync(path.join(desk.data, 'x'), { recursive: true });
  writeFileSync(desk.workbook, 'PK\u0003\u0004');
  const { code, output } = await desk.run();
  expect(code).toBe(1);
  expect(output).toContain('（workbook-');
  expect(existsSync(path.join(desk.data, '納税課.xlsx'))).toBe(false);
});
