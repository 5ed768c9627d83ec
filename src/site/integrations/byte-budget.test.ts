import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { BYTE_BUDGET } from '../weight/byte-budget.ts';
import { checkBudget } from './byte-budget.ts';

/** Text that no host can pack: each of its characters still takes a byte and a bit. */
const dense = (length: number): string => randomBytes(length).toString('base64');

function aHomePage(html: string): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'index.html'), html);
  return folder;
}

const home = BYTE_BUDGET['ホーム'];

test('a light page passes in silence', async () => {
  const warnings: string[] = [];
  await checkBudget(aHomePage('<p>市</p>'), '/', (message) => warnings.push(message));
  expect(warnings).toEqual([]);
});

test('a long text is told and published', async () => {
  const warnings: string[] = [];
  const folder = aHomePage(`<p>${dense(home.html)}</p>`);
  await checkBudget(folder, '/', (message) => warnings.push(message));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/ホームのHTML：[\d,]+バイト（.*index\.html/);
  expect(warnings[0]).toContain('このまま公開できます');
});

test('a heavy picture is told and published', async () => {
  const warnings: string[] = [];
  const folder = aHomePage('<img src="/city.png" alt="庁舎">');
  writeFileSync(path.join(folder, 'city.png'), randomBytes(1024));
  await checkBudget(folder, '/', (message) => warnings.push(message));
  expect(warnings[0]).toContain('ホームの画像：1,024バイト（目安 0バイト）');
});

test('a heavy style ends the build, with what to do', async () => {
  const folder = aHomePage(`<style>/*${dense(home.style)}*/</style>`);
  const check = checkBudget(folder, '/', () => undefined);
  await expect(check).rejects.toMatchObject({
    message: expect.stringMatching(/ホームの中のスタイル：[\d,]+バイト（上限 [\d,]+バイト）/),
    hint: expect.stringContaining('src/site/weight/byte-budget.ts'),
  });
});
