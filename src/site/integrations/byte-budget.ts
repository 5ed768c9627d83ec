import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { BYTE_BUDGET } from '../weight/byte-budget.ts';
import { describeExcess } from '../weight/describe-excess.ts';
import { findExcess, growsWithData, type Excess } from '../weight/find-excess.ts';
import { weighSite } from '../weight/weigh-site.ts';

const listed = (excesses: readonly Excess[]): string =>
  excesses.map((excess) => `  ${describeExcess(excess)}`).join('\n');

/** What to tell who put more text into a page than a slow line carries at once. */
function longText(excesses: readonly Excess[]): string {
  return [
    '文章や画像が多く、遅い回線では表示に時間のかかるページがあります。',
    listed(excesses),
    '  このまま公開できます。文章を短くするか、項目を分けるか、画像を小さくすると軽くなります。',
  ].join('\n');
}

/** @throws AstroError when the program's own part of some page is too heavy */
function refuseProgram(excesses: readonly Excess[]): void {
  if (excesses.length === 0) return;
  throw new AstroError(
    `ページの中のプログラムの部分が、決めた大きさを超えています（gzip で圧縮した大きさ）。\n${listed(excesses)}`,
    'data フォルダーの内容では変わりません。スタイルやスクリプトを減らすか、必要なページだけで読み込んでください。増やす理由があるときは src/site/weight/byte-budget.ts の上限を変えます。',
  );
}

/**
 * Weighs the pages of a built site and compares them with their budget. Too much text is only told, for who writes data
 * cannot make the program lighter.
 * @param base where the site lies on its server, such as `/sub/dir/`
 * @throws AstroError when there is too much of the program in some page
 */
export async function checkBudget(
  folder: string,
  base: string,
  warn: (message: string) => void,
): Promise<void> {
  const excesses = findExcess(await weighSite(folder, base), BYTE_BUDGET);
  const text = excesses.filter(({ part }) => growsWithData(part));
  if (text.length > 0) warn(longText(text));
  refuseProgram(excesses.filter(({ part }) => !growsWithData(part)));
}

/** Holds the built pages to their byte budget. Place it before `safeOutput()`. */
export function byteBudget(): AstroIntegration {
  let base = '/';
  return {
    name: 'mieruka:byte-budget',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) =>
        checkBudget(fileURLToPath(dir), base, (message) => logger.warn(message)),
    },
  };
}
