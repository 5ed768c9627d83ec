/** `npm run bench`: how fast and how large, at 1, 10 and 100 copies of the plan. `--quick` leaves out 100; `--json`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSourceFiles } from '#src/site/read-source-files.ts';
import { formatBenchReport } from '#src/testing/bench/bench-report.ts';
import { growthOf } from '#src/testing/bench/growth.ts';
import { measureImport } from '#src/testing/bench/measure-import.ts';
import { runBench } from '#src/testing/bench/run-bench.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the project: Astro then keeps each build's own code beside its output, so that another build can run meanwhile.
const cache = path.join(root, 'node_modules', '.cache', 'mieruka');

const { values } = parseArgs({
  options: {
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

const files = await readSourceFiles(path.join(root, 'data'));
const plan = 'koganei/action-plan-2020';
console.error('1万行の取り込みを測っています。');
const imports = measureImport(files, plan);
const scales = await runBench({
  root,
  workspace,
  files,
  plan,
  copies: values.quick ? [1, 10] : [1, 10, 100],
  signal: stop.signal,
  say: (message) => console.error(message),
});
console.log(
  values.json
    ? JSON.stringify({ imports, scales, growth: growthOf(scales) }, null, 2)
    : `\n${formatBenchReport(scales, imports)}`,
);
