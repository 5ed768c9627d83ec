import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '#src/site/browser/launch-browser.ts';
import { runScript } from '../run-script.ts';
import { startDevServer } from '../dev-server.ts';
import { temporaryCopy } from '../temporary-folder.ts';
import { SECOND_CITY_FOLDER } from '../test-data.ts';

const PROGRESS = 'hinata/review-2025/periods/2025-q2/progress.csv';
const OLD = '紙面の形をそろえた';
const NEW = '紙面の文字を大きくした';

test('editing a table refreshes the page; a mistake shows its diagnostic; mending it shows the page again', async () => {
  const data = temporaryCopy(SECOND_CITY_FOLDER);
  const file = path.join(data, PROGRESS);
  const edit = (from: string, to: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const server = await startDevServer(data);
  onTestFinished(() => server.close());
  const { browser, close } = await launchBrowser();
  onTestFinished(close);
  const page = await browser.newPage();
  const shows = (text: string) =>
    page.waitForFunction(
      (wanted) => {
        const overlay = document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '';
        return (document.body.innerText + overlay).includes(wanted);
      },
      { timeout: 15_000 },
      text,
    );

  await page.goto(`${server.url.replace(/\/?$/, '/')}hinata/review-2025/items/task-3/`);
  await shows(OLD);
  edit(OLD, NEW);
  await shows(NEW);
  edit('task-3', 'task-33');
  const { output } = await runScript('check.ts', ['--data', data]);
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.includes('エラー：') && line.includes('task-33'));
  const [place = '', problem = ''] = lines.slice(at - 1, at + 1);
  expect(place).toContain('.csv:');
  await shows(problem.trim());
  await shows(place.trim());
  expect(await page.content()).not.toContain(NEW);
  edit('task-33', 'task-3');
  await shows(NEW);
});
