import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

const nothing = (): boolean => false;
const everything = (): boolean => true;

test('CHROME_PATH comes first', () => {
  expect(findBrowser('linux', { CHROME_PATH: '/my/chrome' }, everything)).toBe('/my/chrome');
});

test('an installed browser is found at its usual place', () => {
  const only = (wanted: string) => (file: string) => file === wanted;
  expect(findBrowser('linux', {}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  const edge = path.join('C:', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
  expect(findBrowser('win32', { 'PROGRAMFILES(X86)': 'C:' }, only(edge))).toBe(edge);
  expect(findBrowser('darwin', {}, everything)).toMatch(/Google Chrome$/);
});

test('without one, or when asked for, the bundled browser is used', () => {
  expect(findBrowser('linux', {}, nothing)).toBeUndefined();
  const env = { MIERUKA_BROWSER: 'bundled', CHROME_PATH: '/my/chrome' };
  expect(findBrowser('linux', env, everything)).toBeUndefined();
});
