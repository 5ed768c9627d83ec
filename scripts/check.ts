/**
 * `npm run check -- [--data DIR] [--format text|github|json]`: checks the data folder and prints every
 * finding, and how many reports have come in. Exits 1 when there are errors (or the call is wrong), otherwise 0.
 */
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportJson } from '#src/diagnostics/report-json.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { describeError } from '#src/site/describe-error.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { dataFolder } from '#src/site/settings.ts';
import { summarizeCollecting } from '#src/views/collecting.ts';

type Report = (diagnostics: Diagnostic[], folder: string) => string;

const REPORTS: Record<string, Report> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

const USAGE = '使い方： npm run check -- [--data フォルダー] [--format text|github|json]';

function parseCall(): { folder: string; report: Report } {
  const { values } = parseCommand({
    options: {
      data: { type: 'string', default: dataFolder() },
      format: { type: 'string', default: 'text' },
    },
  });
  const report = Object.hasOwn(REPORTS, values.format) ? REPORTS[values.format] : undefined;
  if (!report) throw new Error(`--format「${values.format}」は使えません。`);
  return { folder: values.data, report };
}

try {
  const { folder, report } = parseCall();
  const { dataset, diagnostics } = loadDataset(await readSourceFiles(folder));
  const text = report(diagnostics, folder);
  if (text !== '') console.log(text);
  if (dataset && report === reportText)
    summarizeCollecting(dataset).forEach((line) => console.log(line));
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
} catch (error) {
  console.error(`検査できません：${describeError(error)}\n${USAGE}`);
  process.exitCode = 1;
}
