/**
 * `npm run check -- [--data DIR] [--format text|github|json]`: checks the data folder and prints every
 * finding. Exits 1 when there are errors (or the call is wrong), otherwise 0.
 */
import { parseArgs } from 'node:util';
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportJson } from '#src/diagnostics/report-json.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { dataFolder } from '#src/site/settings.ts';

type Report = (diagnostics: Diagnostic[], folder: string) => string;

const REPORTS: Record<string, Report> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

const USAGE = '使い方： npm run check -- [--data フォルダー] [--format text|github|json]';

function parseCall(): { folder: string; report: Report } {
  const { values } = parseArgs({
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
  const { diagnostics } = loadDataset(await readSourceFiles(folder));
  const text = report(diagnostics, folder);
  if (text !== '') console.log(text);
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
} catch (error) {
  console.error(
    `検査できません：${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
  );
  process.exitCode = 1;
}
