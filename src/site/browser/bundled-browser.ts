import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

export interface BrowserProgram {
  executablePath: string;
  args: string[];
  env: Record<string, string | undefined>;
}

const packed = (name: string): string =>
  fileURLToPath(new URL(`../bin/${name}`, import.meta.resolve('@sparticuz/chromium')));

/** Fonts are only lent to machines that have none: the bundled ones hold no Japanese. */
const fontConfig = (fonts: string): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: fonts };

/** Chromium from npm with the system libraries it needs, unpacked to the temp folder. Linux on x64 only. */
export async function unpackBundledBrowser(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'ブラウザーが見つかりません。Chrome を入れるか、CHROME_PATH に場所を指定してください。',
    );
  }
  const libraries = await inflate(packed('al2023.tar.br'));
  const fonts = await inflate(packed('fonts.tar.br'));
  return {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: `${libraries}/lib`, ...fontConfig(fonts) },
  };
}
