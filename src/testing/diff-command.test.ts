/** `npm run diff` as a shell calls it. */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gitRepository, type GitRepository } from './git-repository.ts';
import { runScript } from './run-script.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';
import { SECOND_CITY_FOLDER } from './test-data.ts';

const PATIENCE = 30_000;
const LIST = 'hinata/list-2030/items.csv';
const SHELVES =
  '項目ID,名称,担当部署\nidea-1,図書館の建て替え,企画調整室\nidea-2,本棚,企画調整室\n';

/** A repository with the second city's data on `main`, and a branch on which the list has one item more. */
function repositoryWithData(): GitRepository {
  const repository = gitRepository();
  cpSync(SECOND_CITY_FOLDER, path.join(repository.folder, 'data'), { recursive: true });
  repository.commit('published');
  repository.git('checkout', '--quiet', '-b', 'shelves');
  repository.write(`data/${LIST}`, SHELVES);
  return repository;
}

const diffIn = ({ folder }: GitRepository, ...args: string[]) =>
  runScript('diff.ts', args, {}, folder);

test(
  'the working copy is compared with what is published, as text, Markdown and JSON',
  async () => {
    const repository = repositoryWithData();
    const commit = repository.git('rev-parse', '--short=7', 'main');
    const text = await diffIn(repository);
    expect(text.code).toBe(0);
    expect(text.output).toContain(`比べた相手：main（${commit}）`);
    expect(text.output).toContain('■ 加わる項目（1件）');
    expect(text.output).toContain('本棚（idea-2）');
    const markdown = await diffIn(repository, '--format', 'markdown');
    expect(markdown.output).toContain('| 本棚（idea-2） | （空欄） | 企画調整室 |');
    const json = await diffIn(repository, 'main', '--format', 'json');
    expect(json.output).toContain('"key": "idea-2"');
  },
  PATIENCE,
);

test(
  'what others publish later is none of the changes, unless it is asked for',
  async () => {
    const repository = repositoryWithData();
    repository.commit('shelves');
    repository.git('checkout', '--quiet', 'main');
    repository.write('data/synonyms.csv', '語,言い換え\n公園,広場\n');
    repository.commit('later');
    repository.git('checkout', '--quiet', 'shelves');
    expect((await diffIn(repository)).output).not.toContain('言い換え');
    expect((await diffIn(repository, 'main')).output).toContain('言い換え');
  },
  PATIENCE,
);

test(
  'a folder is compared with a folder; equal ones differ in nothing',
  async () => {
    const copy = temporaryCopy(SECOND_CITY_FOLDER);
    const call = [copy, '--data', SECOND_CITY_FOLDER];
    expect(await runScript('diff.ts', call)).toEqual({
      code: 0,
      output: `変わるところはありません。\n比べた相手：${copy}\n\n`,
    });
    rmSync(path.join(copy, 'hinata/vision-2025/notes.csv'));
    expect((await runScript('diff.ts', call)).output).toContain('データの注記');
  },
  PATIENCE,
);

test(
  'errors of either side are told with the side',
  async () => {
    const repository = repositoryWithData();
    repository.write(`data/${LIST}`, '項目ID,名称,担当部署\nidea-1,,企画調整室\n');
    const broken = await diffIn(repository);
    expect(broken.code).toBe(1);
    expect(broken.output).toContain(
      '比べられません：いまのフォルダー「data」のデータに誤りがあります。',
    );
    expect(broken.output).toContain(`${LIST}:2 「名称」`);
    repository.commit('broken');
    repository.write(`data/${LIST}`, SHELVES);
    const mended = await diffIn(repository, 'HEAD');
    expect(mended.code).toBe(1);
    expect(mended.output).toContain('比べる相手「HEAD（');
    expect(mended.output).toContain(`${LIST}:2 「名称」`);
  },
  PATIENCE,
);

test.each<[string[], string, boolean?]>([
  [['nosuch'], '「nosuch」という名前のフォルダーはなく'],
  [['--', '--all'], '「--all」という名前のフォルダーはなく'],
  [['a', 'b'], '比べる相手は1つだけ書きます。', true],
  [['--format', 'xml'], '--format「xml」は使えません。', true],
  [['--nosuch'], '「--nosuch」という指定はありません。', true],
  [['--data', 'no/such/folder'], '「no/such/folder」を読めません。'],
])(
  'the call %j is refused',
  async (args, message, isWrongCall = false) => {
    const { code, output } = await runScript('diff.ts', args);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output.includes('使い方： npm run diff')).toBe(isWrongCall);
  },
  PATIENCE,
);

test(
  'a folder outside any repository has nothing to be compared with',
  async () => {
    const folder = temporaryFolder();
    const { code, output } = await runScript('diff.ts', ['--data', folder]);
    expect(code).toBe(1);
    expect(output).toContain('比べる相手が決まりません');
  },
  PATIENCE,
);
