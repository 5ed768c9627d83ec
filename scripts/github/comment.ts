/**
 * `npm run github:comment -- --report FILE [--dry-run]`: writes the result of a check into the one comment of its
 * pull request. The report is data; which pull request it belongs to is what GitHub says of the run (`workflow_run`).
 * GitHub does not show a check that `npm run github:recheck` has started on the pull request: its commit is told too.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  COMMENT_MARK,
  pullRequestComment,
  type CheckRun,
} from '#src/exports/pull-request-comment.ts';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, readEvent, variable } from './api.ts';

const USAGE = '使い方： npm run github:comment -- --report ファイル [--dry-run]';
const BOT = 'github-actions[bot]';
const REPORT_BYTES_MAX = 1_000_000;
const PAGE = 100;
const PAGES_MAX = 20;

interface WorkflowRun {
  event: string;
  html_url: string;
  conclusion: string;
  head_sha: string;
  head_branch: string;
  head_repository: { full_name: string; owner: { login: string } } | null;
  repository: { full_name: string };
}
interface Pull {
  number: number;
  head: { sha: string; repo: { full_name: string } | null };
}
interface Comment {
  id: number;
  body?: string;
  user: { login: string } | null;
}

/** A link could lead to a file of the runner, and a large file could not be a comment: neither is read. */
function readReport(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() && found.size <= REPORT_BYTES_MAX ? readFileSync(file, 'utf8') : undefined;
}

function describe(check: WorkflowRun): CheckRun {
  return {
    succeeded: check.conclusion === 'success',
    url: check.html_url,
    commit: check.head_sha,
    isFork: check.head_repository?.full_name !== check.repository.full_name,
  };
}

/** Open pull requests whose newest commit is the checked one; GitHub names none in runs that come from a fork. */
async function findPulls(check: WorkflowRun, repository: string): Promise<Pull[]> {
  if (!check.head_repository) return [];
  const { full_name: source, owner } = check.head_repository;
  const query = new URLSearchParams({
    state: 'open',
    head: `${owner.login}:${check.head_branch}`,
    per_page: String(PAGE),
  });
  const pulls = await callGithub<Pull[]>(`/repos/${repository}/pulls?${query}`);
  return pulls.filter(({ head }) => head.sha === check.head_sha && head.repo?.full_name === source);
}

async function findOwnComment(comments: string, page = 1): Promise<Comment | undefined> {
  const found = await callGithub<Comment[]>(`${comments}?per_page=${PAGE}&page=${page}`);
  const own = found.find(({ user, body }) => user?.login === BOT && body?.startsWith(COMMENT_MARK));
  const isLast = found.length < PAGE || page === PAGES_MAX;
  return own ?? (isLast ? undefined : findOwnComment(comments, page + 1));
}

async function write(repository: string, { number }: Pull, body: string): Promise<void> {
  const issues = `/repos/${repository}/issues`;
  const own = await findOwnComment(`${issues}/${number}/comments`);
  if (own) await callGithub(`${issues}/comments/${own.id}`, 'PATCH', { body });
  else await callGithub(`${issues}/${number}/comments`, 'POST', { body });
  console.log(`プルリクエスト ${number} のコメントを${own ? '書きかえ' : '書き'}ました。`);
}

/** Named like the job, so that it stands for it where the job is required. */
async function markCommit(repository: string, check: WorkflowRun): Promise<void> {
  const state = check.conclusion === 'success' ? 'success' : 'failure';
  const status = { state, context: 'データの検査', target_url: check.html_url };
  await callGithub(`/repos/${repository}/statuses/${check.head_sha}`, 'POST', status);
  console.log(`コミット ${check.head_sha} に結果を付けました： ${state}`);
}

function parseCall() {
  const { values } = parseArgs({
    options: { report: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const { report, 'dry-run': isDryRun } = values;
  if (report === undefined) throw new Error('--report がありません。');
  return { report, isDryRun };
}

async function comment({ report, isDryRun }: ReturnType<typeof parseCall>): Promise<void> {
  const { workflow_run: check } = readEvent<{ workflow_run: WorkflowRun }>();
  const body = pullRequestComment(describe(check), readReport(report));
  if (isDryRun) return console.log(body);
  const repository = variable('GITHUB_REPOSITORY');
  if (check.event === 'workflow_dispatch') await markCommit(repository, check);
  const pulls = await findPulls(check, repository);
  if (pulls.length === 0)
    console.log('このコミットを先頭に持つ、開いているプルリクエストはありません。');
  for (const pull of pulls) await write(repository, pull, body);
}

await runCommand({ usage: USAGE, failure: '実行できません', parse: parseCall, run: comment });
