/**
 * `npm run diff -- [REF or FOLDER] [--data DIR] [--format text|markdown|json]`: what the data folder changes
 * against an earlier state: another data folder, or a branch, tag or commit (a folder wins where both have
 * the name). Without one, against where the working copy left what is published: origin/HEAD, origin/main,
 * main, else the last commit. Exits 1 when either side has errors or cannot be read.
 */
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import type { DatasetChanges } from '#src/changes/dataset-changes.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { changesJson } from '#src/exports/changes-json.ts';
import { changesMarkdown } from '#src/exports/changes-markdown.ts';
import { changesText } from '#src/exports/changes-text.ts';
import { splitInbox } from '#src/loading/inbox.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readEarlierData } from '#src/site/read-earlier-data.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder } from '#src/site/settings.ts';

const REPORTS: Record<string, (changes: DatasetChanges) => string> = {
  text: changesText,
  markdown: changesMarkdown,
  json: changesJson,
};

const USAGE =
  '使い方： npm run diff -- [比べる相手（フォルダー、またはブランチ・タグ・コミット）] [--data フォルダー] [--format text|markdown|json]';

function parseCall() {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: dataFolder() },
      format: { type: 'string', default: 'text' },
    },
  });
  const report = Object.hasOwn(REPORTS, values.format) ? REPORTS[values.format] : undefined;
  if (!report) throw new Error(`--format「${values.format}」は使えません。`);
  if (positionals.length > 1) throw new Error('比べる相手は1つだけ書きます。');
  return { folder: values.data, report, against: positionals[0] };
}

/** What waits in the inbox is no data yet. @throws with all findings when the data have errors */
function load(name: string, files: readonly SourceFile[]): Dataset {
  const { dataset, diagnostics } = loadDataset(splitInbox(files).data);
  if (dataset) return dataset;
  throw new Error(`${name}のデータに誤りがあります。\n\n${reportText(diagnostics)}\n`);
}

async function compare({ folder, report, against }: ReturnType<typeof parseCall>): Promise<void> {
  const files = await readSourceFiles(folder);
  const before = await readEarlierData(folder, against);
  const was = load(`比べる相手「${before.name}」`, before.files);
  const is = load(`いまのフォルダー「${folder}」`, files);
  console.error(`比べた相手：${before.name}\n`);
  console.log(report(compareDatasets(was, is)).trimEnd());
}

await runCommand({ usage: USAGE, failure: '比べられません', parse: parseCall, run: compare });
