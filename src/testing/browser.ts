import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserProgram, unpackBundledBrowser } from './bundled-browser.ts';
import { findBrowser } from './find-browser.ts';

/** No request of the browser's own, so that every request seen in a test is the site's. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
];

export interface TestBrowser {
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

/** Starts a real, headless Chromium with a profile of its own, which `close()` removes. */
export async function launchBrowser(): Promise<TestBrowser> {
  const { executablePath, args, env } = await chooseBrowser();
  const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'mieruka-browser-'));
  const flags = [...QUIET_FLAGS, ...args];
  const browser = await puppeteer.launch({
    executablePath,
    args: flags,
    env,
    userDataDir,
    headless: 'shell',
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}
