/**
 * `npm run screenshots -- [--site DIR]`: takes the pictures of the guides and the README from the built site and
 * writes them below `public/`. The workbook's picture is not among them: Excel draws that one.
 */
import { existsSync } from 'node:fs';
import { launchBrowser } from '#src/site/browser/launch-browser.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { siteLocation } from '#src/site/location.ts';
import { runCommand } from '#src/site/run-command.ts';
import { PICTURES } from '#src/testing/pictures/pictures.ts';
import { takePicture } from '#src/testing/pictures/take-picture.ts';
import { startStaticServer } from '#src/testing/static-server.ts';

const USAGE = '使い方： npm run screenshots -- [--site できたサイトのフォルダー]';
const TARGET = 'public';

/** Buttons that the browser itself words are to read as staff see them; Chrome on Linux asks for this. */
process.env['LANGUAGE'] = 'ja';

async function takeAll(folder: string): Promise<void> {
  if (!existsSync(folder))
    throw new Error(`「${folder}」がありません。先に npm run build でサイトを作ってください。`);
  const server = await startStaticServer(folder, siteLocation().base);
  const { browser, close } = await launchBrowser();
  try {
    for (const picture of PICTURES) {
      const size = await takePicture(browser, server.url, picture, TARGET);
      console.log(`${TARGET}/${picture.file}（${Math.ceil(size / 1024)} KB）`);
    }
  } finally {
    await close();
    await server.close();
  }
}

function parseCall(): string {
  return parseCommand({ options: { site: { type: 'string', default: 'dist' } } }).values.site;
}

await runCommand({
  usage: USAGE,
  failure: '画面の写真を作れません',
  parse: parseCall,
  run: takeAll,
});
