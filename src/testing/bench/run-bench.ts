import path from 'node:path';
import type { SourceFile } from '#src/loading/source-file.ts';
import { buildSite, writeFiles } from './build-site.ts';
import type { ScaleMeasurement } from './growth.ts';
import { measureRows } from './measure-rows.ts';
import { measureSite } from './measure-site.ts';
import { multiplyPlan } from './synthetic-data.ts';

/** What to measure, and where to work. */
interface BenchPlan {
  root: string;
  /** Empty folder inside the project; the caller removes it. */
  workspace: string;
  files: readonly SourceFile[];
  /** Where the sites lie on their server, such as `/sub/dir/`. */
  base: string;
  /** Folder of the plan to copy, in the data folder. */
  plan: string;
  copies: readonly number[];
  /** Ends a build that is under way. */
  signal: AbortSignal;
  say(message: string): void;
}

async function measureScale(bench: BenchPlan, copies: number): Promise<ScaleMeasurement> {
  const files = multiplyPlan(bench.files, bench.plan, copies);
  const data = path.join(bench.workspace, `data-${copies}`);
  const output = path.join(bench.workspace, `site-${copies}`);
  await writeFiles(data, files);
  bench.say(`${copies}倍：データを検査しています。`);
  const rows = measureRows(files);
  bench.say(`${copies}倍：サイトを作っています。`);
  const buildSeconds = await buildSite({ root: bench.root, data, output }, bench.signal);
  bench.say(`${copies}倍：大きさを測っています。`);
  return { copies, rows, buildSeconds, site: await measureSite(output, bench.base) };
}

/** One copy count after the other, so that none disturbs another. */
export async function runBench(bench: BenchPlan): Promise<ScaleMeasurement[]> {
  const scales: ScaleMeasurement[] = [];
  for (const copies of bench.copies) scales.push(await measureScale(bench, copies));
  return scales;
}
