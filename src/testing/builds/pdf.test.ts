/** The command that prints, as staff call it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { readPdf } from '../read-pdf.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { SECOND_CITY_FOLDER } from '../test-data.ts';

const call = (...args: string[]) => runScript('pdf.ts', [...args, '--data', SECOND_CITY_FOLDER]);

test('prints a period of another data folder, the period in words, into a folder that is not there yet', async () => {
  const folder = path.join(temporaryFolder(), '印刷');
  const { code, output } = await call('hinata/review-2025', '令和7年度第2四半期', '--out', folder);
  const file = path.join(folder, 'hinata-review-2025-2025-q2.pdf');
  expect(output).toContain(`${file} に書きました（A3横）。`);
  expect(code).toBe(0);
  const { pages, source } = readPdf(readFileSync(file));
  expect(pages[0]?.size).toEqual([420, 297]);
  expect(pages.map(({ text }) => text).join('')).toContain('紙面の形をそろえた');
  expect(source).toContain('/URI (https://plans.hinata.example/open/hinata/review-2025/items/');
});

test.each([
  [['hinata/review-2025'], '計画と期を、この順に1つずつ書いてください。', true],
  [['hinata/reveiw-2025', '2025-q2'], '「hinata/review-2025」ではありませんか。', false],
  [['hinata/vision-2025', '2027'], '令和9年度（2027）は、報告を集めている途中です。', false],
  [['hinata/review-2025', '2025-q2', '--paper', 'b4'], 'a3 か a4 を書いてください。', true],
])('%j is refused with what to do; a wrong call with how to call', async (args, reason, isCall) => {
  const out = path.join(temporaryFolder(), 'sheet.pdf');
  const { code, output } = await call(...args, '--out', out);
  expect(code).toBe(1);
  expect(output).toContain(`印刷できません：`);
  expect(output).toContain(reason);
  expect(output.includes('使い方： npm run pdf -- 団体/計画 期')).toBe(isCall);
  expect(existsSync(out)).toBe(false);
});

test('a browser that does not start is named before anything is built', async () => {
  const env = { CHROME_PATH: path.join(temporaryFolder(), 'chrome'), MIERUKA_BROWSER: '' };
  const args = ['hinata/review-2025', '2025-q2', '--data', SECOND_CITY_FOLDER];
  const { code, output } = await runScript('pdf.ts', args, env);
  expect(code).toBe(1);
  expect(output).toContain(`ブラウザー「${env.CHROME_PATH}」を起動できません。CHROME_PATH に`);
});
