/**
 * `npm run import -- FILE… [--plan PUBLISHER/PLAN] [--period PERIOD] [--data DIR] [--skip NAME]… [--erase]
 * [--dry-run] [--format text|json|github]`: takes workbooks and CSV files into the data folder: all of it, or
 * nothing when anything has an error (or the call is wrong); then the exit code is 1.
 */
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportJson } from '#src/diagnostics/report-json.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { parseWrittenPeriod } from '#src/domain/period.ts';
import { changesJson } from '#src/exports/changes-json.ts';
import { changesText } from '#src/exports/changes-text.ts';
import { describeReading } from '#src/intake/describe-reading.ts';
import { importFiles, type ImportOptions, type ImportResult } from '#src/intake/import-files.ts';
import { splitInbox } from '#src/loading/inbox.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { readUploads } from '#src/site/read-uploads.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder } from '#src/site/settings.ts';
import { writeFilesAtomically } from '#src/site/write-files-atomically.ts';

const USAGE = `使い方： npm run import -- ファイル… [--plan 団体/計画] [--period 期] [--skip 読まない列やシート]… [--erase] [--dry-run] [--data フォルダー] [--format text|json|github]
例：     npm run import -- 納税課.xlsx 企画政策課.xlsx --plan koganei/action-plan-2020 --period 令和2年度下半期`;

const FORMATS = ['text', 'json', 'github'];

function parsePlan(text: string): Pick<ImportOptions, 'plan'> {
  const [publisherId = '', planId = '', ...more] = text.replace(/\/$/, '').split('/');
  if (publisherId === '' || planId === '' || more.length > 0) {
    throw new Error(
      `--plan「${text}」は、「koganei/action-plan-2020」のように団体/計画で書いてください。`,
    );
  }
  return { plan: { publisherId, planId } };
}

function parsePeriod(text: string): Pick<ImportOptions, 'periodId'> {
  const periodId = parseWrittenPeriod(text);
  if (periodId !== undefined) return { periodId };
  throw new Error(
    `--period「${text}」は期として読めません。「2020-h2」「令和2年度下半期」のように書いてください。`,
  );
}

function parseCall() {
  const { values, positionals: files } = parseCommand({
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      period: { type: 'string' },
      skip: { type: 'string', multiple: true, default: [] },
      erase: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string', default: dataFolder() },
      format: { type: 'string', default: 'text' },
    },
  });
  const { plan, period, skip, erase, data: folder, format } = values;
  if (files.length === 0) throw new Error('取り込むファイルを書いてください。');
  if (!FORMATS.includes(format)) throw new Error(`--format「${format}」は使えません。`);
  const options: ImportOptions = {
    ...(plan !== undefined && parsePlan(plan)),
    ...(period !== undefined && parsePeriod(period)),
    skip,
    erase,
  };
  return { files, options, folder, format, isDryRun: values['dry-run'] };
}

function describe({ readings, diagnostics, files, before, after }: ImportResult): string {
  const read = readings.map((reading) => `  ${describeReading(reading)}`);
  const found = diagnostics.length > 0 ? [reportText(diagnostics)] : [];
  const changes = files && before && after ? [changesText(compareDatasets(before, after))] : [];
  return [['読み取ったもの：', ...read].join('\n'), ...found, ...changes].join('\n\n');
}

function conclude({ files }: ImportResult, folder: string, isDryRun: boolean): string {
  if (!files) return '\n誤りがあるので、取り込みませんでした。何も変わっていません。';
  if (files.length === 0) return '\nいまのデータと同じ内容なので、何も書きませんでした。';
  const head = isDryRun
    ? '書くファイル（--dry-run なので、まだ書いていません）：'
    : '書いたファイル：';
  return ['', head, ...files.map(({ path }) => `  ${folder}/${path}`)].join('\n');
}

/** All that the import has to say, for other programs. */
function toJson({ diagnostics, readings, files, before, after }: ImportResult): string {
  const paths = files?.map(({ path }) => path) ?? null;
  const changes = files && before && after ? changesJson(compareDatasets(before, after)) : 'null';
  const found = JSON.parse(reportJson(diagnostics)) as object;
  const all = { ...found, readings, files: paths, changes: JSON.parse(changes) as unknown };
  return JSON.stringify(all, null, 2);
}

async function takeIn(call: ReturnType<typeof parseCall>): Promise<boolean> {
  const { files, options, folder, format, isDryRun } = call;
  const uploads = await readUploads(files);
  // What else waits in the inbox is another import's business.
  const { data } = splitInbox(await readSourceFiles(folder));
  const result = importFiles(uploads, data, options);
  if (result.files && !isDryRun) await writeFilesAtomically(folder, result.files);
  if (format === 'json') console.log(toJson(result));
  else if (format === 'github') console.log(reportGithub(result.diagnostics, folder));
  else console.log(`${describe(result)}\n${conclude(result, folder, isDryRun)}`);
  return result.files !== undefined;
}

await runCommand({ usage: USAGE, failure: '取り込めません', parse: parseCall, run: takeIn });
