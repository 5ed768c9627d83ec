/**
 * `npm run bench`: what the site's pages weigh and how Lighthouse scores them; then how fast and how large all of it is
 * at 1, 10 and 100 copies of a plan. `--pages` ends after the first half, `--quick` leaves out 100 copies; `--json`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { siteLocation } from '#src/site/location.ts';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { benchPages } from '#src/testing/bench/bench-pages.ts';
import { formatGrowthReport, type GrowthMeasurement } from '#src/testing/bench/growth-report.ts';
import { growthOf } from '#src/testing/bench/growth.ts';
import { measureImport } from '#src/testing/bench/measure-import.ts';
import { formatPagesReport } from '#src/testing/bench/pages-report.ts';
import { runBench } from '#src/testing/bench/run-bench.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the project: Astro then keeps each build's own code beside its output, so that another build can run meanwhile.
const cache = path.join(root, 'node_modules', '.cache', 'mieruka');

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

mkdirSync(cache, { recursive: true });
const workspace = mkdtempSync(path.join(cache, 'bench-'));
const stop = new AbortController();
process.once('exit', () => {
  stop.abort();
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const data = path.join(root, 'data');
const { base } = siteLocation();
const say = (message: string): void => console.error(message);
const { signal } = stop;

async function measureGrowth(): Promise<GrowthMeasurement> {
  const files = await readSourceFiles(data);
  const plan = 'koganei/action-plan-2020';
  say('1万行の取り込みを測っています。');
  const imports = measureImport(files, plan);
  const copies = values.quick ? [1, 10] : [1, 10, 100];
  const scales = await runBench({ root, workspace, files, base, plan, copies, signal, say });
  return { imports, scales, growth: growthOf(scales) };
}

const pages = await benchPages({ root, workspace, data, base, signal, say });
const growth = values.pages ? undefined : await measureGrowth();
const reports = [formatPagesReport(pages), ...(growth ? [formatGrowthReport(growth)] : [])];
console.log(
  values.json ? JSON.stringify({ pages, ...growth }, null, 2) : `\n${reports.join('\n\n')}`,
);
