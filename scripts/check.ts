/**
 * `npm run check -- [--data DIR] [--format text|github|json]`: checks the data folder and prints every
 * finding, and how many reports have come in. `npm run check -- --published [DIR] [--format text|json]`: checks the
 * CSV files of a built site against the rules of machine-readability. Exits 1 when there are errors (or the call is
 * wrong), otherwise 0.
 */
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportJson } from '#src/diagnostics/report-json.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import type { FileReport } from '#src/exports/machine-readability/examine-files.ts';
import {
  breaksRules,
  reportPublishedJson,
  reportPublishedText,
} from '#src/exports/machine-readability/report-published.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { examinePublished, remarkOnCatalogue } from '#src/site/examine-published.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder } from '#src/site/settings.ts';
import { summarizeCollecting } from '#src/views/collecting.ts';

type Report = (diagnostics: Diagnostic[], folder: string) => string;
type PublishedReport = (reports: readonly FileReport[]) => string;

const REPORTS: Record<string, Report> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

const PUBLISHED_REPORTS: Record<string, PublishedReport> = {
  text: reportPublishedText,
  json: reportPublishedJson,
};

const USAGE =
  '使い方： npm run check -- [--data フォルダー] [--format text|github|json]\n' +
  '　　　　 npm run check -- --published [作ったサイトのフォルダー] [--format text|json]';

function parseCall() {
  const { values, positionals } = parseCommand({
    options: {
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
      published: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [site = 'dist', ...more] = positionals;
  const extra = values.published ? more[0] : positionals[0];
  if (extra !== undefined) throw new Error(`「${extra}」が余分です。`);
  if (values.published && values.data !== undefined)
    throw new Error('--published と --data は、いっしょに使えません。');
  const formats: object = values.published ? PUBLISHED_REPORTS : REPORTS;
  if (!Object.hasOwn(formats, values.format))
    throw new Error(`--format「${values.format}」は使えません。`);
  return { ...values, site };
}

async function checkPublished(site: string, format: string): Promise<boolean> {
  const report = PUBLISHED_REPORTS[format] ?? reportPublishedText;
  const reports = await examinePublished(site);
  console.log(report(reports));
  const remark = report === reportPublishedText ? await remarkOnCatalogue(site) : undefined;
  if (remark !== undefined) console.log(`注意：${remark}`);
  return !breaksRules(reports);
}

async function checkData(folder: string, format: string): Promise<boolean> {
  const report = REPORTS[format] ?? reportText;
  const { dataset, diagnostics } = loadDataset(await readSourceFiles(folder));
  const text = report(diagnostics, folder);
  if (text !== '') console.log(text);
  if (dataset && report === reportText)
    summarizeCollecting(dataset).forEach((line) => console.log(line));
  return !hasErrors(diagnostics);
}

await runCommand({
  usage: USAGE,
  failure: '検査できません',
  parse: parseCall,
  run: ({ published, site, data = dataFolder(), format }) =>
    published ? checkPublished(site, format) : checkData(data, format),
});
