/**
 * `npm run github:commit -- --file FILE --head SHA [--dry-run]`: commits what `npm run inbox -- --commit FILE` has
 * written to the branch of the workflow. It asks GitHub to make the commit, so that nothing of the branch is ever
 * checked out beside the token; when the branch is no longer at `--head`, GitHub refuses and nothing changes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseInboxCommit, type InboxCommit } from '#src/intake/inbox-commit.ts';
import { runCommand } from '#src/site/run-command.ts';
import { callGithub, readEvent, variable } from './api.ts';

const USAGE = '使い方： npm run github:commit -- --file ファイル --head コミット [--dry-run]';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Answer {
  data?: { createCommitOnBranch?: { commit: { oid: string } } | null };
  errors?: { message: string }[];
}

/** The pushed branch. The default branch is changed by merging pull requests alone. */
function branchToWrite(): string {
  const event = readEvent<{ ref: string; repository: { default_branch: string } }>();
  const branch = event.ref.replace(/^refs\/heads\//, '');
  if (branch === event.repository.default_branch)
    throw new Error(`「${branch}」には書きこめません。プルリクエストのブランチで使います。`);
  return branch;
}

async function send(fileChanges: InboxCommit, head: string): Promise<string> {
  const headline = `data/inbox のファイル${fileChanges.deletions.length}件を CSV に取り込む`;
  const input = {
    branch: { repositoryNameWithOwner: variable('GITHUB_REPOSITORY'), branchName: branchToWrite() },
    expectedHeadOid: head,
    message: { headline },
    fileChanges,
  };
  const answer = await callGithub<Answer>(variable('GITHUB_GRAPHQL_URL'), 'POST', {
    query: MUTATION,
    variables: { input },
  });
  const made = answer.data?.createCommitOnBranch?.commit.oid;
  if (made !== undefined) return made;
  const reason =
    answer.errors?.map(({ message }) => message).join('、') ?? '理由は示されていません';
  throw new Error(
    `コミットできませんでした（${reason}）。取り込みの間にブランチが進んだのであれば、この実行をやり直してください。`,
  );
}

function parseCall() {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      head: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { file, head = '', 'dry-run': isDryRun } = values;
  if (file === undefined) throw new Error('--file がありません。');
  if (!/^[0-9a-f]{40}$/.test(head)) throw new Error('--head がコミットではありません。');
  return { file, head, isDryRun };
}

async function commit({ file, head, isDryRun }: ReturnType<typeof parseCall>): Promise<void> {
  const changes = parseInboxCommit(readFileSync(file, 'utf8'));
  for (const { path } of changes.additions) console.log(`書く： ${JSON.stringify(path)}`);
  for (const { path } of changes.deletions) console.log(`消す： ${JSON.stringify(path)}`);
  if (isDryRun) return;
  console.log(`コミットしました： ${await send(changes, head)}`);
}

await runCommand({ usage: USAGE, failure: '実行できません', parse: parseCall, run: commit });
