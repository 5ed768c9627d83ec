/** The site built again: elsewhere in the world, and for the root of a domain. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../build-site.ts';
import { folderHashes } from '../folder-hashes.ts';
import { brokenLinks, linksOf } from '../site-links.ts';
import { builtPages, readSitePages } from '../site-pages.ts';

const ROOT_URL = 'https://example.test/';
const home = mkdtempSync(path.join(os.tmpdir(), 'mieruka-rebuild-'));
const tokyo = { folder: path.join(home, 'tokyo'), url: ROOT_URL };
const losAngeles = { folder: path.join(home, 'los-angeles'), url: ROOT_URL };

beforeAll(async () => {
  await buildSite({ ...tokyo, timezone: 'Asia/Tokyo' });
  await buildSite({ ...losAngeles, timezone: 'America/Los_Angeles' });
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

test('the same data give the same bytes in every time zone, search index included', () => {
  const hashes = folderHashes(tokyo.folder);
  expect(Object.keys(hashes).length).toBeGreaterThan(300);
  expect(folderHashes(losAngeles.folder)).toEqual(hashes);
});

test('at the root of a domain every link leads somewhere, too', () => {
  const pages = readSitePages(tokyo);
  expect(pages.map(({ name }) => name)).toEqual(builtPages().map(({ name }) => name));
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(3000);
  expect(brokenLinks(tokyo, pages)).toEqual([]);
});
