import path from 'node:path';
import { readDataset } from '#src/site/read-dataset.ts';
import { weighSite } from '#src/site/weight/weigh-site.ts';
import { buildSite } from './build-site.ts';
import { kindWeights, type KindWeight } from './kind-weights.ts';
import { auditSite, type PageAudit } from './lighthouse/audit-site.ts';
import { choosePages } from './lighthouse/choose-pages.ts';

/** What to measure, and where to work. */
interface PagesBench {
  root: string;
  /** Empty folder inside the project; the caller removes it. */
  workspace: string;
  data: string;
  /** Where the site lies on its server, such as `/sub/dir/`. */
  base: string;
  /** Ends a build that is under way. */
  signal: AbortSignal;
  say(message: string): void;
}

export interface PagesMeasurement {
  buildSeconds: number;
  kinds: KindWeight[];
  audits: PageAudit[];
}

/** What a reader might type: the shortest name of an item in the data. @throws when there is none */
async function wordToFind(data: string): Promise<string> {
  const { dataset } = await readDataset(data);
  const items = dataset.publishers.flatMap(({ plans }) => plans.flatMap((plan) => plan.items));
  const [item] = items.toSorted((a, b) => a.name.length - b.name.length);
  if (!item) throw new Error(`${data} に取組項目がありません。`);
  return item.name;
}

/** Builds the site, weighs all of its pages and audits one of each kind at which readers arrive. */
export async function benchPages(bench: PagesBench): Promise<PagesMeasurement> {
  const { root, data, base, say } = bench;
  const folder = path.join(bench.workspace, 'site');
  say('サイトを作っています。');
  const buildSeconds = await buildSite({ root, data, output: folder }, bench.signal);
  const weights = await weighSite(folder, base);
  const pages = choosePages(weights, await wordToFind(data));
  const audits = await auditSite({ folder, base }, pages, say);
  return { buildSeconds, kinds: kindWeights(weights), audits };
}
