import type { Page } from 'puppeteer-core';

/** What a reader's system says of itself, such as `prefers-color-scheme: dark`. */
export interface MediaFeature {
  name: string;
  value: string;
}

/** How systems colour pages. */
export const SCHEMES: readonly { name: string; features: readonly MediaFeature[] }[] = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced', features: [{ name: 'forced-colors', value: 'active' }] },
];

/** The devtools protocol knows `forced-colors`; puppeteer's own list of features does not. */
export async function emulateMedia(page: Page, features: readonly MediaFeature[]): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [...features] });
}
