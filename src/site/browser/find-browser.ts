import { existsSync } from 'node:fs';
import path from 'node:path';

const below = (parent: string | undefined, ...names: string[]): string[] =>
  parent ? [path.join(parent, ...names)] : [];

function windowsPaths(env: NodeJS.ProcessEnv): string[] {
  const parents = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return parents.flatMap((parent) => [
    ...below(parent, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ...below(parent, 'Chromium', 'Application', 'chrome.exe'),
    ...below(parent, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
}

const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const LINUX_PATHS = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') return windowsPaths(env);
  return platform === 'darwin' ? MAC_PATHS : LINUX_PATHS;
}

/**
 * Path of the browser on this machine: `CHROME_PATH`, else the first Chrome, Chromium or Edge at a usual place.
 * Undefined when there is none, or when `MIERUKA_BROWSER=bundled` asks for the one from npm.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  if (env['MIERUKA_BROWSER'] === 'bundled') return undefined;
  return env['CHROME_PATH'] || usualPaths(platform, env).find(exists);
}
