/**
 * `npm run github:recheck [-- --dry-run]`: starts the check of the workflow's branch. A commit made with the
 * workflow's token starts no check by itself; being asked to start one is the exception.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, variable } from './api.ts';

const USAGE = '使い方： npm run github:recheck [-- --dry-run]';

function parseCall(): { isDryRun: boolean } {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  return { isDryRun: values['dry-run'] };
}

async function recheck({ isDryRun }: ReturnType<typeof parseCall>): Promise<void> {
  const ref = variable('GITHUB_REF_NAME');
  console.log(`検査を始めます： ${JSON.stringify(ref)}`);
  if (isDryRun) return;
  const workflow = `/repos/${variable('GITHUB_REPOSITORY')}/actions/workflows/check.yml`;
  await callGithub(`${workflow}/dispatches`, 'POST', { ref });
}

await runCommand({ usage: USAGE, failure: '実行できません', parse: parseCall, run: recheck });
