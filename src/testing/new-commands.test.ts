/** `npm run new-period` and `npm run new-plan` as a shell calls them, with nobody at a terminal. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderHashes } from './folder-hashes.ts';
import { runScript } from './run-script.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';
import { DATA_FOLDER } from './test-data.ts';

const PATIENCE = 30_000;
const TORIDE = 'toride/priority-projects-2020';

/** What a call changed in a folder: names of the files that are new or different. */
async function changesBy(folder: string, script: string, args: readonly string[]) {
  const before = existsSync(folder) ? folderHashes(folder) : {};
  const { code, output } = await runScript(script, [...args, '--data', folder]);
  const after = existsSync(folder) ? folderHashes(folder) : {};
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  return { code, output, changed: changed.toSorted() };
}

test(
  'a period is opened once, and the second call changes nothing',
  async () => {
    const folder = temporaryCopy(DATA_FOLDER);
    const args = [TORIDE, '令和3年度', '--due', '令和4年4月28日', '--ended', 'item-05'];
    const first = await changesBy(folder, 'new-period.ts', args);
    expect(first).toMatchObject({
      code: 0,
      changed: [
        `${TORIDE}/items.csv`,
        `${TORIDE}/periods/2021/period.yaml`,
        `${TORIDE}/periods/2021/progress.csv`,
      ],
    });
    expect(first.output).toContain('引き継ぐ項目：25項目');
    expect(first.output).not.toContain('かもしれない');
    const progress = readFileSync(path.join(folder, TORIDE, 'periods/2021/progress.csv'), 'utf8');
    expect(progress.split('\n')).toHaveLength(27);
    expect(progress).not.toMatch(/^item-05,/m);
    const check = await runScript('check.ts', ['--data', folder]);
    expect(check).toMatchObject({ code: 0 });
    expect(check.output).toContain(
      '受付中：取手市 重点事業マネジメントシート 令和3年度 25項目のうち0項目が報告済み（提出期限 2022年4月28日）',
    );
    const second = await changesBy(folder, 'new-period.ts', args);
    expect(second).toMatchObject({ code: 1, changed: [] });
    expect(second.output).toContain('すでにあります。何も書きかえていません。');
  },
  PATIENCE,
);

test(
  'items that may be over are named when nobody can be asked; a dry run writes nothing',
  async () => {
    const folder = temporaryCopy(DATA_FOLDER);
    const { code, output, changed } = await changesBy(folder, 'new-period.ts', [
      TORIDE,
      '2021',
      '--dry-run',
    ]);
    expect({ code, changed }).toEqual({ code: 0, changed: [] });
    expect(output).toContain('終わったかもしれない項目（いまは引き継ぎます。');
    expect(output).toContain('item-14 14. 情報系サーバ更改に伴う関連システム構築');
    expect(output).toContain('まだ書いていません');
  },
  PATIENCE,
);

test.each([
  [[], '計画と期を、この順に1つずつ書いてください。'],
  [[TORIDE], '計画と期を、この順に1つずつ書いてください。'],
  [[TORIDE, '2021', '2022'], '計画と期を、この順に1つずつ書いてください。'],
  [[TORIDE, '2021', '--force'], '「--force」という指定はありません。'],
])(
  'new-period %j says what is wrong and how it is called',
  async (args, reason) => {
    const { code, output } = await runScript('new-period.ts', args);
    expect(code).toBe(1);
    expect(output).toContain(reason);
    expect(output).toContain('使い方： npm run new-period -- 団体/計画 期');
    expect(existsSync(path.join(DATA_FOLDER, TORIDE, 'periods/2021'))).toBe(false);
  },
  PATIENCE,
);

test.each([
  [['toride', '2021'], '計画「toride」がありません。'],
  [[TORIDE, '2021-h1'], 'この計画の期は 年度（2020） です。'],
  [
    [TORIDE, '2021', '--ended', 'item-99'],
    '--ended の「item-99」は、この計画の項目 ID ではありません。',
  ],
  [[TORIDE, '2021', '--due', '月末'], '--due 「月末」は日付として読み取れません。'],
  [[TORIDE, '2030'], 'いちばん近い期から9年離れています。この期でよければ、--yes を付けて'],
])(
  'new-period %j says what is wrong, and no more',
  async (args, reason) => {
    const { code, output } = await runScript('new-period.ts', args);
    expect(code).toBe(1);
    expect(output).toContain(reason);
    expect(output).not.toContain('使い方');
    expect(existsSync(path.join(DATA_FOLDER, TORIDE, 'periods/2021'))).toBe(false);
    expect(existsSync(path.join(DATA_FOLDER, TORIDE, 'periods/2030'))).toBe(false);
  },
  PATIENCE,
);

test(
  'a period far away is opened when that is said to be meant; the next steps name the folder',
  async () => {
    const folder = temporaryCopy(DATA_FOLDER);
    const far = await changesBy(folder, 'new-period.ts', [TORIDE, '2030', '--yes']);
    expect(far.code).toBe(0);
    expect(far.output).toContain('いちばん近い期から9年離れています。');
    expect(far.output).toContain(`npm run workbook -- ${TORIDE} 2030 --data ${folder}`);
    expect(far.output).toContain(`npm run check -- --data ${folder}`);
  },
  PATIENCE,
);

test.each([
  'check',
  'diff',
  'import',
  'inbox',
  'new-period',
  'new-plan',
  'pdf',
  'pr-report',
  'workbook',
  'github/recheck',
])(
  '%s says how it is called when it is asked',
  async (name) => {
    const { code, output } = await runScript(`${name}.ts`, ['--help']);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^使い方： npm run ${name.replace('/', ':')}`));
  },
  PATIENCE,
);

const ANSWERS = {
  'publisher-id': 'aoba',
  'publisher-name': '青葉市',
  'plan-id': 'reform',
  title: '第7次 行財政改革大綱',
  start: 'R7',
};
const flags = (answers: Record<string, string>): string[] =>
  Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]);

test(
  'a plan begins in a folder that is not there yet, and a second one beside it',
  async () => {
    const folder = path.join(temporaryFolder(), 'data');
    const first = await changesBy(folder, 'new-plan.ts', ['--yes', ...flags(ANSWERS)]);
    expect(first.code).toBe(0);
    expect(first.changed).toContain('site.yaml');
    expect(readdirSync(folder).toSorted()).toEqual(['aoba', 'site.yaml']);
    const other = { 'publisher-id': 'hinata', 'publisher-name': '日向市' };
    const second = await changesBy(folder, 'new-plan.ts', [
      '--yes',
      ...flags({ ...ANSWERS, ...other }),
    ]);
    expect(second.changed.filter((name) => !name.startsWith('hinata/'))).toEqual(['site.yaml']);
    expect(readFileSync(path.join(folder, 'site.yaml'), 'utf8')).toMatch(
      /\npublishers:\n {2}- aoba\n {2}- hinata\n$/,
    );
    const check = await runScript('check.ts', ['--data', folder]);
    expect(check.output).toMatch(/^問題は見つかりませんでした。\n受付中：青葉市 /);
    const again = await changesBy(folder, 'new-plan.ts', ['--yes', ...flags(ANSWERS)]);
    expect(again).toMatchObject({ code: 1, changed: [] });
    expect(again.output).toContain('計画「aoba/reform」は、すでにあります。何も書きかえません。');
  },
  PATIENCE,
);

test(
  'nothing is begun without answers, or beside data with errors',
  async () => {
    const folder = path.join(temporaryFolder(), 'data');
    const silent = await changesBy(folder, 'new-plan.ts', []);
    expect(silent).toMatchObject({ code: 1, changed: [] });
    expect(silent.output).toContain('--title（計画の名称）：書いてください。');
    expect(silent.output).toContain('使い方： npm run new-plan');
    expect(existsSync(folder)).toBe(false);
    const broken = temporaryCopy(path.join(import.meta.dirname, 'fixtures/_base/data'));
    writeFileSync(path.join(broken, 'mihon/plan/items.csv'), '項目ID\n');
    const refused = await changesBy(broken, 'new-plan.ts', ['--yes', ...flags(ANSWERS)]);
    expect(refused).toMatchObject({ code: 1, changed: [] });
    expect(refused.output).toContain('データに誤りがあります。先に直してください。');
    expect(refused.output).toContain('（header-missing・機械可読性ルール L1-05）');
  },
  PATIENCE,
);
