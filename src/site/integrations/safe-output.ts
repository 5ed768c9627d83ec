import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { isInside } from './is-inside.ts';
import { restoreInterruptedSwap, swapFolder } from './swap-folder.ts';

const NAME = 'mieruka:safe-output';

const toPath = (url: URL): string => path.resolve(fileURLToPath(url));
const toFolderUrl = (folder: string): URL => pathToFileURL(folder + path.sep);

/** A swap deletes what stood at `target` before, so sources must never stand there. */
function refuseSourceFolder(target: string, { root, srcDir, publicDir }: AstroConfig): void {
  if (![root, srcDir, publicDir].some((source) => isInside(target, toPath(source)))) return;
  throw new AstroError(
    `出力先 ${target} には元のファイルがあるため、書き出せません。`,
    'outDir（または --outDir）に dist のような専用のフォルダーを指定してください。',
  );
}

function refuseEarlierPlace({ integrations }: AstroConfig): void {
  if (integrations.at(-1)?.name === NAME) return;
  throw new AstroError(
    `${NAME} より後に別の integration があります。`,
    'astro.config.mjs の integrations の最後に safeOutput() を置いてください。',
  );
}

async function publish(staging: string, target: string): Promise<void> {
  try {
    await swapFolder(staging, target);
  } catch (cause) {
    throw new AstroError(
      `出力フォルダー ${target} を入れ替えられませんでした（${String(cause)}）。前の内容は残っています。`,
      'このフォルダーを開いているプログラム（エクスプローラー、ターミナル、プレビューなど）を閉じて、もう一度実行してください。',
    );
  }
}

/**
 * Makes `astro build` all or nothing for a static site: pages go to `<outDir>.next`, which replaces `outDir`
 * only after every other integration has finished. A failed build leaves `outDir` as it was.
 * Has to be the last integration.
 */
export function safeOutput(): AstroIntegration {
  let target = '';
  let staging = '';
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = toPath(config.outDir);
        staging = `${target}.next`;
        refuseSourceFolder(target, config);
        updateConfig({ outDir: toFolderUrl(staging) });
        process.once('exit', () => rmSync(staging, { recursive: true, force: true }));
      },
      'astro:config:done': ({ config }) => refuseEarlierPlace(config),
      'astro:build:start': async () => {
        await restoreInterruptedSwap(target);
        await rm(staging, { recursive: true, force: true });
      },
      'astro:build:done': async ({ logger }) => {
        await publish(staging, target);
        logger.info(
          `${path.relative(process.cwd(), target) || target} を新しい内容に入れ替えました。`,
        );
      },
    },
  };
}
