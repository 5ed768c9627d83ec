/** The commands that GitHub Actions runs beside a token that may write, against a GitHub of our own. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fakeGithub, type Answers, type FakeGithub } from './fake-github.ts';
import { runScript, type ScriptResult } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { DATA_FOLDER } from './test-data.ts';

// Every command is a process of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SHA = '0123456789abcdef0123456789abcdef01234567';
const RUN_PAGE = 'https://github.com/city/kaikaku/actions/runs/7';

interface Setting {
  answers?: Answers;
  event?: object;
  /** Files of the folder that the command is called in. */
  files?: Record<string, string>;
}

interface Played extends ScriptResult {
  github: FakeGithub;
  /** What the step hands to later steps. */
  outputs: string;
}

async function play(command: string, args: string[], setting: Setting): Promise<Played> {
  const folder = temporaryFolder();
  const write = (name: string, text: string): string => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  for (const [name, text] of Object.entries(setting.files ?? {})) write(name, text);
  const github = await fakeGithub(setting.answers ?? {});
  const output = write('output', '');
  const variables = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_TOKEN: 'secret-token',
    GITHUB_REPOSITORY: 'city/kaikaku',
    GITHUB_REF_NAME: 'r2-h2 "$(touch x)"',
    GITHUB_SHA: SHA,
    GITHUB_EVENT_PATH: write('event.json', JSON.stringify(setting.event ?? {})),
    GITHUB_OUTPUT: output,
  };
  const result = await runScript(`github/${command}.ts`, args, variables, folder);
  return { ...result, github, outputs: readFileSync(output, 'utf8') };
}

const requests = ({ github }: Played): string[] => github.calls.map(({ request }) => request);

describe('comment', () => {
  const REPORT = ['--report', 'report.md'];
  const files = { 'report.md': '### エラー 1件\n\n@octocat [x](https://example.com)' };
  const repository = { full_name: 'city/kaikaku', owner: { login: 'city' } };
  const check = {
    event: 'pull_request',
    html_url: RUN_PAGE,
    conclusion: 'failure',
    head_sha: SHA,
    head_branch: 'r2-h2&state=all',
    head_repository: repository,
    repository,
  };
  const event = { workflow_run: check };
  const pull = { number: 3, head: { sha: SHA, repo: repository } };
  const PULLS =
    'GET /repos/city/kaikaku/pulls?state=open&head=city%3Ar2-h2%26state%3Dall&per_page=100';
  const COMMENTS = '/repos/city/kaikaku/issues/3/comments';
  const own = {
    id: 9,
    body: '<!-- mieruka:check -->\nold',
    user: { login: 'github-actions[bot]' },
  };

  test('a first check writes a comment, with the report made harmless', async () => {
    const answers = {
      [PULLS]: { body: [pull] },
      [`GET ${COMMENTS}`]: { body: [] },
      [`POST ${COMMENTS}`]: { status: 201, body: {} },
    };
    const played = await play('comment', REPORT, { answers, event, files });
    expect(played.output).toBe('プルリクエスト 3 のコメントを書きました。\n');
    expect(requests(played)).toEqual([
      PULLS,
      `GET ${COMMENTS}?per_page=100&page=1`,
      `POST ${COMMENTS}`,
    ]);
    const { authorization, body } = played.github.calls[2] ?? {};
    expect(authorization).toBe('Bearer secret-token');
    const text = (body as { body: string }).body;
    expect(text).toMatch(/^<!-- mieruka:check -->\n\n## 公開する前に、することがあります\n/);
    expect(text).toContain(`コミット 0123456 の結果です。`);
    expect(text).toContain('@\u200Boctocat &#91;x](https:\u200B//example.com)');
  });

  test('a later check writes the same comment anew, wherever it stands', async () => {
    const others = Array.from({ length: 99 }, (_, id) => ({ ...own, id, user: { login: 'a' } }));
    const quoting = { ...own, id: 99, body: `> ${own.body}` };
    const answers = {
      [PULLS]: { body: [pull] },
      [`GET ${COMMENTS}?per_page=100&page=1`]: { body: [...others, quoting] },
      [`GET ${COMMENTS}?per_page=100&page=2`]: { body: [own] },
      'PATCH /repos/city/kaikaku/issues/comments/9': { body: {} },
    };
    const played = await play('comment', REPORT, { answers, event, files });
    expect(played.output).toBe('プルリクエスト 3 のコメントを書きかえました。\n');
    expect(requests(played).at(-1)).toBe('PATCH /repos/city/kaikaku/issues/comments/9');
  });

  test('a pull request that has moved on, or another with the same branch name, gets nothing', async () => {
    const moved = { number: 3, head: { sha: SHA.replace('0', 'f'), repo: repository } };
    const foreign = { number: 4, head: { sha: SHA, repo: { full_name: 'other/kaikaku' } } };
    const gone = { number: 5, head: { sha: SHA, repo: null } };
    const answers = { [PULLS]: { body: [moved, foreign, gone] } };
    const played = await play('comment', REPORT, { answers, event, files });
    expect(played.code).toBe(0);
    expect(requests(played)).toEqual([PULLS]);
  });

  test('a fork is found by its own name, and one that was deleted is not asked for', async () => {
    const fork = { full_name: 'taro/kaikaku', owner: { login: 'taro' } };
    const forked = { workflow_run: { ...check, head_repository: fork } };
    const asked = await play('comment', REPORT, { event: forked, files });
    expect(requests(asked)[0]).toContain('&head=taro%3A');
    const deleted = { workflow_run: { ...check, head_repository: null } };
    const silent = await play('comment', REPORT, { event: deleted, files });
    expect([silent.code, requests(silent)]).toEqual([0, []]);
  });

  test.each([
    ['success', 'success'],
    ['timed_out', 'failure'],
  ])('a check that was asked for marks its commit: %s', async (conclusion, state) => {
    const asked = { ...check, event: 'workflow_dispatch', conclusion };
    const statuses = `POST /repos/city/kaikaku/statuses/${SHA}`;
    const answers = { [PULLS]: { body: [] }, [statuses]: { status: 201, body: {} } };
    const played = await play('comment', REPORT, {
      answers,
      event: { workflow_run: asked },
      files,
    });
    expect(played.github.calls[0]).toMatchObject({
      request: statuses,
      body: { state, context: 'データの検査', target_url: RUN_PAGE },
    });
  });

  test('without a report it says that there is none', async () => {
    const dry = await play('comment', [...REPORT, '--dry-run'], { event });
    expect(dry.output).toContain('## データの検査を終えられませんでした\n');
    const large = { 'report.md': 'x'.repeat(1_000_001) };
    const refused = await play('comment', [...REPORT, '--dry-run'], { event, files: large });
    expect(refused.output).toContain('## データの検査を終えられませんでした\n');
  });

  test('a link is not followed', async () => {
    const folder = temporaryFolder();
    const [target, link] = [path.join(folder, 'key'), path.join(folder, 'report.md')];
    writeFileSync(target, 'key of the runner');
    symlinkSync(target, link);
    const played = await play('comment', ['--report', link, '--dry-run'], { event });
    expect(played.output).toContain('検査を終えられませんでした');
    expect(played.output).not.toContain('key of the runner');
  });

  test('a refusal fails, and says so in words', async () => {
    const played = await play('comment', REPORT, { event, files });
    expect(played.code).toBe(1);
    expect(played.output).toContain('GitHub が断りました（404）');
    expect(played.output).not.toContain('secret-token');
  });
});

describe('commit', () => {
  const ARGS = ['--file', 'changes.json', '--head', SHA];
  const event = { ref: 'refs/heads/r2/h2 "x', repository: { default_branch: 'main' } };
  const changes = {
    additions: [{ path: 'data/koganei/departments.csv', contents: 'QQ==' }],
    deletions: [{ path: 'data/inbox/進捗.xlsx' }],
  };
  const files = { 'changes.json': JSON.stringify(changes) };
  const made = { data: { createCommitOnBranch: { commit: { oid: 'abc' } } } };

  test('asks for one commit on top of the one that was read', async () => {
    const answers = { 'POST /graphql': { body: made } };
    const played = await play('commit', ARGS, { answers, event, files });
    expect(played.code).toBe(0);
    expect(played.github.calls[0]?.body).toMatchObject({
      variables: {
        input: {
          branch: { repositoryNameWithOwner: 'city/kaikaku', branchName: 'r2/h2 "x' },
          expectedHeadOid: SHA,
          message: { headline: 'data/inbox のファイル1件を CSV に取り込む' },
          fileChanges: changes,
        },
      },
    });
  });

  test('a branch that has moved on is left alone, with advice', async () => {
    const answers = { 'POST /graphql': { body: { errors: [{ message: 'Expected branch' }] } } };
    const played = await play('commit', ARGS, { answers, event, files });
    expect(played.code).toBe(1);
    expect(played.output).toContain('（Expected branch）');
    expect(played.output).toContain('やり直してください');
  });

  test.each([
    ['the default branch', { event: { ...event, ref: 'refs/heads/main' }, files }],
    ['a workflow', { event, files: { 'changes.json': changed('.github/workflows/a.yml') } }],
  ])('%s is never written', async (_, setting) => {
    const played = await play('commit', ARGS, setting);
    expect([played.code, requests(played)]).toEqual([1, []]);
  });

  function changed(file: string): string {
    return JSON.stringify({ ...changes, additions: [{ path: file, contents: 'QQ==' }] });
  }

  test('a dry run shows what it would do', async () => {
    const played = await play('commit', [...ARGS, '--dry-run'], { event, files });
    expect(played.output).toBe(
      '書く： "data/koganei/departments.csv"\n消す： "data/inbox/進捗.xlsx"\n',
    );
    expect(requests(played)).toEqual([]);
  });
});

test('recheck starts the check of the branch', async () => {
  const dispatches = 'POST /repos/city/kaikaku/actions/workflows/check.yml/dispatches';
  const answers = { [dispatches]: { status: 204, body: undefined } };
  const played = await play('recheck', [], { answers });
  expect(played.code).toBe(0);
  expect(played.github.calls).toMatchObject([
    { request: dispatches, body: { ref: 'r2-h2 "$(touch x)"' } },
  ]);
});

describe('code-changed', () => {
  const BASE = 'fedcba9876543210fedcba9876543210fedcba98';
  const RUNS =
    'GET /repos/city/kaikaku/actions/workflows/publish.yml/runs?branch=r2-h2+%22%24%28touch+x%29%22&status=success&per_page=1';
  const COMPARE = `GET /repos/city/kaikaku/compare/${BASE}...${SHA}`;
  const published = { [RUNS]: { body: { workflow_runs: [{ head_sha: BASE }] } } };
  const file = (filename: string) => ({ filename });
  const foldersOf = (...names: string[]): Record<string, string> =>
    Object.fromEntries([
      ['data/site.yaml', ''],
      ...names.map((name) => [`data/${name}/a.csv`, '']),
    ]);
  const sample = readdirSync(DATA_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const files = foldersOf(...sample);

  test.each([
    ['only data', 'ahead', [file('data/koganei/departments.csv'), file('data/site.yaml')], false],
    ['the same commit again', 'identical', [], false],
    ['a program', 'ahead', [file('data/site.yaml'), file('src/views/home.ts')], true],
    ['a folder that is only called so', 'ahead', [file('database/site.yaml')], true],
    [
      'a program that became data',
      'ahead',
      [{ filename: 'data/a.csv', previous_filename: 'src/a.ts' }],
      true,
    ],
    ['a branch written anew', 'diverged', [file('data/site.yaml')], true],
    ['a step back', 'behind', [], true],
    ['more files than are named', 'ahead', Array(300).fill(file('data/a.csv')), true],
  ])('%s since the site was published', async (_, status, named, changed) => {
    const answers = { ...published, [COMPARE]: { body: { status, files: named } } };
    const played = await play('code-changed', [], { answers, files });
    expect([played.code, played.outputs]).toEqual([0, `changed=${changed}\nsample=true\n`]);
    expect(requests(played)).toEqual([RUNS, COMPARE]);
  });

  test.each([
    ['nothing was published yet', { [RUNS]: { body: { workflow_runs: [] } } }],
    ['the published commit is gone', published],
    ['the comparison is too large', { ...published, [COMPARE]: { status: 500, body: {} } }],
    ['the runs may not be read', { [RUNS]: { status: 403, body: {} } }],
  ])('%s: all is new, and is tested', async (_, answers) => {
    const played = await play('code-changed', [], { answers, files });
    expect([played.code, played.outputs]).toEqual([0, 'changed=true\nsample=true\n']);
  });

  test.each([
    ['of one publisher alone', foldersOf('aoba')],
    ['with one more publisher', foldersOf(...sample, 'aoba')],
  ])('data %s are not what the tests know', async (_, others) => {
    const answers = { [RUNS]: { body: { workflow_runs: [] } } };
    const played = await play('code-changed', [], { answers, files: others });
    expect(played.outputs).toBe('changed=true\nsample=false\n');
  });
});

describe('pages-url', () => {
  const PAGES = 'GET /repos/city/kaikaku/pages';

  test.each([
    ['https://city.github.io/kaikaku', 'https://city.github.io/kaikaku/'],
    ['https://kaikaku.city.example.jp/', 'https://kaikaku.city.example.jp/'],
  ])('%s', async (address, url) => {
    const answers = { [PAGES]: { body: { html_url: address, build_type: 'workflow' } } };
    expect((await play('pages-url', [], { answers })).outputs).toBe(`url=${url}\n`);
  });

  test.each([
    ['no Pages', {}, 'GitHub Pages が有効になっていません。'],
    [
      'Pages from a branch',
      { [PAGES]: { body: { html_url: 'https://a.example/', build_type: 'legacy' } } },
      'ブランチから公開する設定になっています。',
    ],
  ])('%s: says what to set, also as an annotation', async (_, answers, reason) => {
    const played = await play('pages-url', [], { answers });
    expect([played.code, played.outputs]).toEqual([1, '']);
    expect(played.output).toContain(reason);
    expect(played.output).toMatch(/^::error title=公開できません::.*Settings → Pages/);
  });
});

test('outside of GitHub Actions the commands say where they belong', async () => {
  const { code, output } = await runScript('github/recheck.ts', [], { GITHUB_REF_NAME: '' });
  expect(code).toBe(1);
  expect(output).toContain('GITHUB_REF_NAME がありません。GitHub Actions の中で使うコマンドです');
});
