import { parseArgs } from 'node:util';
import { hasErrors } from '#src/diagnostics/diagnostic.ts';
import { reportGithub } from '#src/diagnostics/report-github.ts';
import { reportJson } from '#src/diagnostics/report-json.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    format: { type: 'string', default: 'text' },
  },
});
const { diagnostics } = loadDataset(await readSourceFiles(values.data));
const reports: Record<string, () => string> = {
  text: () => reportText(diagnostics),
  json: () => reportJson(diagnostics),
  github: () => reportGithub(diagnostics, values.data),
};
const report = reports[values.format];
console.log(report?.());
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
