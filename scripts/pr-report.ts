/**
 * `npm run pr-report -- [--base BRANCH] [--data DIR] [--out FILE]…`: writes what a pull request is told, as Markdown:
 * findings, also those of taking in what waits in the inbox, and what changes since the branch left the base. Prints
 * it without `--out`. Exits 0 whatever the data say: `npm run check` is what fails.
 */
import { writeFile } from 'node:fs/promises';
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import { summarize } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { pullRequestReport } from '#src/exports/pull-request-report.ts';
import { convertInbox } from '#src/intake/convert-inbox.ts';
import { splitInbox } from '#src/loading/inbox.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { findForkPoint } from '#src/site/find-fork-point.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readEarlierData } from '#src/site/read-earlier-data.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder } from '#src/site/settings.ts';

const USAGE =
  '使い方： npm run pr-report -- [--base ブランチ] [--data フォルダー] [--out ファイル]…';

function parseCall() {
  const { values } = parseCommand({
    options: {
      base: { type: 'string', default: 'origin/main' },
      data: { type: 'string', default: dataFolder() },
      out: { type: 'string', multiple: true, default: [] },
    },
  });
  return values;
}

/** The data that the branch began with; undefined when they have errors or cannot be found. */
async function readBase(folder: string, base: string): Promise<Dataset | undefined> {
  const commit = await findForkPoint(folder, base);
  const earlier = await readEarlierData(folder, commit ?? base).catch(() => undefined);
  return earlier && loadDataset(splitInbox(earlier.files).data).dataset;
}

/** The data as they are; with files in the inbox, as they are once those are taken in. */
function check(files: readonly SourceFile[]) {
  const { waiting, diagnostics, after, files: converted } = convertInbox(files);
  if (waiting.length === 0) return { waiting, ...loadDataset(files) };
  return { waiting, diagnostics, ...(converted && after && { dataset: after }) };
}

async function report({ base, data, out }: ReturnType<typeof parseCall>): Promise<void> {
  const { dataset, diagnostics, waiting } = check(await readSourceFiles(data));
  const before = dataset && (await readBase(data, base));
  const changes = before && compareDatasets(before, dataset);
  const text = pullRequestReport({ diagnostics, waiting, changes });
  if (out.length === 0) console.log(text);
  for (const file of out) await writeFile(file, text);
  if (out.length > 0) console.log(summarize(diagnostics));
}

await runCommand({ usage: USAGE, failure: '報告を書けません', parse: parseCall, run: report });
