/**
 * `npm run pdf -- <publisher>/<plan> <period>`: prints the official sheets of a period to one PDF. The site is
 * built from the data first, so the paper shows what they say now. Exits 1 when nothing is printed, otherwise 0.
 */
import path from 'node:path';
import { formatPeriod } from '#src/domain/period.ts';
import { sheetsPath } from '#src/domain/site-paths.ts';
import { findPlan } from '#src/intake/find-plan.ts';
import { findPublishedPeriod } from '#src/intake/find-published-period.ts';
import { accepted } from '#src/intake/refusal.ts';
import { launchBrowser } from '#src/site/browser/launch-browser.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { buildSite } from '#src/site/print/build-site.ts';
import { pdfPlace } from '#src/site/print/pdf-place.ts';
import { printPage } from '#src/site/print/print-page.ts';
import { writePdf } from '#src/site/print/write-pdf.ts';
import { readSoundData } from '#src/site/read-sound-data.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder, urlOverride } from '#src/site/settings.ts';
import { PAPERS, type PaperId } from '#src/styles/sheet-style.ts';

const USAGE = `使い方： npm run pdf -- 団体/計画 期 [--paper a3|a4] [--out ファイル.pdf|フォルダー] [--data フォルダー]
例：     npm run pdf -- koganei/action-plan-2020 2020-h1`;

function parseCall() {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: dataFolder() },
      out: { type: 'string' },
      paper: { type: 'string', default: PAPERS[0].id },
    },
  });
  const [plan, period, ...more] = positionals;
  if (plan === undefined || period === undefined || more.length > 0) {
    throw new Error('計画と期を、この順に1つずつ書いてください。');
  }
  const paper = PAPERS.find(({ id }) => id === values.paper.toLowerCase());
  if (!paper)
    throw new Error(`--paper「${values.paper}」は使えません。a3 か a4 を書いてください。`);
  return { ...values, plan, period, paper };
}

/** Looks for a browser before the site is built: without one there is nothing to wait for. */
async function makePdf(data: string, url: string, page: string, paper: PaperId) {
  const { browser, close } = await launchBrowser();
  try {
    const folder = await buildSite(data);
    return await printPage(browser, { folder, url }, page, paper);
  } finally {
    await close();
  }
}

async function print(call: ReturnType<typeof parseCall>): Promise<void> {
  const { dataset } = await readSoundData(call.data);
  const { plan, ref } = accepted(findPlan(dataset, call.plan));
  const { id } = accepted(findPublishedPeriod(plan, call.period));
  const place = pdfPlace(ref, id, call.out);
  console.log(`${plan.definition.title}　${formatPeriod(id)}\nサイトを作り、様式を印刷しています…`);
  const url = urlOverride() ?? dataset.site.url;
  await writePdf(place, await makePdf(call.data, url, sheetsPath(ref, id), call.paper.id));
  console.log(`${path.join(place.folder, place.name)} に書きました（${call.paper.name}）。`);
}

await runCommand({ usage: USAGE, failure: '\n印刷できません', parse: parseCall, run: print });
