/**
 * `npm run github:pages-url`: finds the address of the repository's GitHub Pages and hands it on as the output `url`.
 * Where Pages is not set up, it says what to set.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, RefusedError, setOutput, variable } from './api.ts';

const USAGE = '使い方： npm run github:pages-url（GitHub Actions の中で使います）';
const SETUP =
  'リポジトリーの Settings → Pages で、Build and deployment の Source を「GitHub Actions」にして、この実行をやり直してください。GitHub Pages で公開しないときは、.github/workflows/publish.yml を消してください。';

interface Pages {
  html_url: string;
  build_type: string | null;
}

/** An annotation, so that it is read without opening the log. */
function refuse(reason: string): Error {
  console.log(`::error title=公開できません::${reason}${SETUP}`);
  return new Error(reason + SETUP);
}

async function readPages(): Promise<Pages> {
  try {
    return await callGithub<Pages>(`/repos/${variable('GITHUB_REPOSITORY')}/pages`);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 404) throw error;
    throw refuse('GitHub Pages が有効になっていません。');
  }
}

async function pagesUrl(): Promise<void> {
  const { html_url: address, build_type: source } = await readPages();
  if (source !== 'workflow')
    throw refuse('GitHub Pages が、ブランチから公開する設定になっています。');
  const { href } = new URL(address);
  setOutput('url', href.endsWith('/') ? href : `${href}/`);
}

await runCommand({
  usage: USAGE,
  failure: '実行できません',
  parse: () => parseArgs({ options: {} }),
  run: pagesUrl,
});
