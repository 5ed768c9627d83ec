/**
 * `npm run github:code-changed`: finds what tests a publication needs.
 *
 * `changed` is `false` when nothing but data has changed since the site was published. It compares with the last run
 * of the workflow that succeeded, not with the push: the pushes in between may have failed their tests, or have waited
 * and been passed over.
 *
 * `sample` is `false` when the data are another municipality's: the tests know those of the sample by heart and would
 * hold up every publication. There the check and the build have to do.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, RefusedError, setOutput, variable } from './api.ts';

const USAGE = '使い方： npm run github:code-changed（GitHub Actions の中で使います）';
const DATA = 'data/';
/** The publishers whose data the tests know, and the folder that waits for files. */
const SAMPLE = ['inbox', 'koganei', 'komae', 'osaka', 'toride', 'unnamed-city'];
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

/** What has changed since the site was published; undefined when nothing is published yet. */
async function changesSince(repository: string): Promise<Comparison | undefined> {
  const base = await publishedCommit(repository);
  if (base === undefined) return undefined;
  const range = `${base}...${variable('GITHUB_SHA')}`;
  return callGithub<Comparison>(`/repos/${repository}/compare/${range}`);
}

/**
 * GitHub refuses when it no longer knows the published commit, because the branch was written anew, or when the
 * comparison is too large; it would every time, so the way out is to take all for new.
 */
function allNew(error: unknown): undefined {
  if (!(error instanceof RefusedError)) throw error;
  console.warn(error.message);
  return undefined;
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

function isSample(): boolean {
  const entries = readdirSync(DATA, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.sort().join() === SAMPLE.join();
}

async function codeChanged(): Promise<void> {
  const comparison = await changesSince(variable('GITHUB_REPOSITORY')).catch(allNew);
  setOutput('changed', String(comparison === undefined || !isOnlyData(comparison)));
  setOutput('sample', String(isSample()));
}

await runCommand({
  usage: USAGE,
  failure: '実行できません',
  parse: () => parseArgs({ options: {} }),
  run: codeChanged,
});
