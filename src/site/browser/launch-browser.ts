import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserProgram, unpackBundledBrowser } from './bundled-browser.ts';
import { findBrowser } from './find-browser.ts';

/** No request of the browser's own: every request is the site's. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
];

export interface RunningBrowser {
  browser: Browser;
  close(): Promise<void>;
}

/** Chrome refuses its sandbox to root, which is who runs most containers. */
const sandboxFlags = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function installedBrowser(executablePath: string): BrowserProgram {
  return { executablePath, args: sandboxFlags(), env: process.env };
}

async function chooseBrowser(): Promise<BrowserProgram> {
  const installed = findBrowser(process.platform, process.env);
  return installed ? installedBrowser(installed) : unpackBundledBrowser();
}

async function start(program: BrowserProgram, userDataDir: string): Promise<Browser> {
  const { executablePath, env } = program;
  const args = [...QUIET_FLAGS, ...program.args];
  try {
    return await puppeteer.launch({ executablePath, args, env, userDataDir, headless: 'shell' });
  } catch (cause) {
    throw new Error(
      `ブラウザー「${executablePath}」を起動できません。CHROME_PATH に Chrome か Edge の場所を指定してください。`,
      { cause },
    );
  }
}

/**
 * Starts a real, headless Chromium with a profile of its own, which `close()` removes.
 * @throws with what to do when the machine has none, or it does not start
 */
export async function launchBrowser(): Promise<RunningBrowser> {
  const program = await chooseBrowser();
  const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'mieruka-browser-'));
  const remove = () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await start(program, userDataDir);
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
