/**
 * `npm run inbox -- [--data DIR] [--dry-run] [--format text|github] [--commit FILE]`: takes in every workbook and CSV
 * file that waits in the data folder's `inbox/`, and removes those files from there. All or nothing: with an error,
 * nothing changes and the exit code is 1. `--commit` leaves the data folder alone and writes what would change to a
 * file, for `npm run github:commit`.
 */
import { Buffer } from 'node:buffer';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { changesText } from '#src/exports/changes-text.ts';
import { convertInbox, type Conversion } from '#src/intake/convert-inbox.ts';
import { describeReading } from '#src/intake/describe-reading.ts';
import type { InboxCommit } from '#src/intake/inbox-commit.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder } from '#src/site/settings.ts';
import { writeFilesAtomically } from '#src/site/write-files-atomically.ts';
import { setOutput } from './github/api.ts';

const USAGE =
  '使い方： npm run inbox -- [--data フォルダー] [--dry-run] [--format text|github] [--commit ファイル]';

function parseCall() {
  const { values } = parseCommand({
    options: {
      data: { type: 'string', default: dataFolder() },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      commit: { type: 'string' },
    },
  });
  if (['text', 'github'].includes(values.format)) return values;
  throw new Error(`--format「${values.format}」は使えません。`);
}

/** For the log of a workflow only annotations: a hostile file must not begin a line of it with words of its own. */
function describe({ readings, diagnostics, before, after }: Conversion, format: string): string {
  if (format === 'github') return reportGithub(diagnostics, 'data');
  const read = readings.map((reading) => describeReading(reading));
  const changes = before && after ? changesText(compareDatasets(before, after)) : '';
  return [...read, reportText(diagnostics), changes].join('\n\n');
}

/** What changes in a repository, whose data folder is `data`. */
function toCommit(files: readonly SourceFile[], waiting: readonly string[]): InboxCommit {
  return {
    additions: files.map(({ path: file, bytes }) => ({
      path: `data/${file}`,
      contents: Buffer.from(bytes).toString('base64'),
    })),
    deletions: waiting.map((file) => ({ path: `data/${file}` })),
  };
}

async function takeIn(folder: string, files: SourceFile[], waiting: string[]): Promise<void> {
  await writeFilesAtomically(folder, files);
  await Promise.all(waiting.map((file) => rm(path.join(folder, file))));
  console.log(`${waiting.length}件を取り込み、inbox フォルダーから取り除きました。`);
}

async function empty(call: ReturnType<typeof parseCall>): Promise<boolean> {
  const { data, format, commit, 'dry-run': isDryRun } = call;
  const conversion = convertInbox(await readSourceFiles(data));
  const { waiting, files } = conversion;
  if (waiting.length === 0) console.log(`「${data}/inbox」に、取り込むファイルはありません。`);
  else console.log(describe(conversion, format).trim());
  const changed = waiting.length > 0 ? files : undefined;
  if (commit !== undefined) setOutput('changed', String(changed !== undefined));
  if (changed && commit !== undefined) {
    await writeFile(commit, JSON.stringify(toCommit(changed, waiting)));
  } else if (changed && !isDryRun) await takeIn(data, changed, waiting);
  if (!files) console.error('\n誤りがあるので、取り込みませんでした。何も変わっていません。');
  return files !== undefined;
}

await runCommand({ usage: USAGE, failure: '取り込めません', parse: parseCall, run: empty });
