/**
 * `npm run github:recheck [-- --dry-run]`: starts the check of the workflow's branch. A commit made with the
 * workflow's token starts no check by itself; being asked to start one is the exception.
 */
import { parseArgs } from 'node:util';
import { callGithub, run, variable } from './api.ts';

const USAGE = '使い方： npm run github:recheck [-- --dry-run]';

async function recheck(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const ref = variable('GITHUB_REF_NAME');
  console.log(`検査を始めます： ${JSON.stringify(ref)}`);
  if (values['dry-run']) return;
  const workflow = `/repos/${variable('GITHUB_REPOSITORY')}/actions/workflows/check.yml`;
  await callGithub(`${workflow}/dispatches`, 'POST', { ref });
}

await run(recheck, USAGE);
