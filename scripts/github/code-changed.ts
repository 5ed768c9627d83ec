/**
 * `npm run github:code-changed`: finds whether anything but data has changed since the site was published, and hands
 * `changed` on as `true` or `false`. It compares with the last run of the workflow that succeeded, not with the push:
 * the pushes in between may have failed their tests, or have waited and been passed over.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, RefusedError, setOutput, variable } from './api.ts';

const USAGE = '使い方： npm run github:code-changed（GitHub Actions の中で使います）';
const DATA = 'data/';
/** GitHub names no more files of a comparison than this. */
const FILES_MAX = 300;

interface Runs {
  workflow_runs: { head_sha: string }[];
}
interface Comparison {
  status: 'ahead' | 'behind' | 'diverged' | 'identical';
  files?: { filename: string; previous_filename?: string }[];
}

async function publishedCommit(repository: string): Promise<string | undefined> {
  const query = new URLSearchParams({
    branch: variable('GITHUB_REF_NAME'),
    status: 'success',
    per_page: '1',
  });
  const workflow = `/repos/${repository}/actions/workflows/publish.yml`;
  const { workflow_runs: runs } = await callGithub<Runs>(`${workflow}/runs?${query}`);
  return runs[0]?.head_sha;
}

/** Undefined when GitHub no longer knows the commit: the branch was written anew. */
async function compare(repository: string, base: string): Promise<Comparison | undefined> {
  const range = `${base}...${variable('GITHUB_SHA')}`;
  try {
    return await callGithub<Comparison>(`/repos/${repository}/compare/${range}`);
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return undefined;
    throw error;
  }
}

/** Only what is known to be data is taken for it. */
function isOnlyData({ status, files = [] }: Comparison): boolean {
  const names = files.flatMap(({ filename, previous_filename: former = filename }) => [
    filename,
    former,
  ]);
  return (
    ['ahead', 'identical'].includes(status) &&
    files.length < FILES_MAX &&
    names.every((name) => name.startsWith(DATA))
  );
}

async function codeChanged(): Promise<void> {
  const repository = variable('GITHUB_REPOSITORY');
  const base = await publishedCommit(repository);
  const comparison = base === undefined ? undefined : await compare(repository, base);
  setOutput('changed', String(comparison === undefined || !isOnlyData(comparison)));
}

await runCommand({
  usage: USAGE,
  failure: '実行できません',
  parse: () => parseArgs({ options: {} }),
  run: codeChanged,
});
