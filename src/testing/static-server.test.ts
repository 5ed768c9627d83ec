import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from './static-server.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'mieruka-server-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'item'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'item', 'index.html'), 'item');
  writeFileSync(path.join(folder, '404.html'), 'not found');
  writeFileSync(path.join(folder, 'items.csv'), 'id');
  writeFileSync(path.join(folder, 'ja.pf_index'), 'index');
  writeFileSync(
    path.join(folder, '_headers'),
    '/sub/dir/*\n  X-Place: anywhere\n\n/sub/dir/\n  X-Home: yes\n',
  );
  server = await startStaticServer(folder, '/sub/dir/');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/sub/dir/', 200, 'home', 'text/html; charset=utf-8'],
  ['/sub/dir/item/?q=1', 200, 'item', 'text/html; charset=utf-8'],
  ['/sub/dir/items.csv', 200, 'id', 'text/csv; charset=utf-8'],
  ['/sub/dir/ja.pf_index', 200, 'index', 'application/octet-stream'],
  ['/sub/dir/item', 404, 'not found', 'text/html; charset=utf-8'],
  ['/sub/dir/nothing/', 404, 'not found', 'text/html; charset=utf-8'],
  ['/', 404, 'not found', 'text/html; charset=utf-8'],
])('%s', async (pathname, status, body, type) => {
  const response = await fetch(new URL(pathname, server.url));
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test.each([
  ['/sub/dir/items.csv', 'gzip', 'gzip'],
  ['/sub/dir/', 'br, gzip', 'gzip'],
  ['/sub/dir/items.csv', 'identity', null],
  // The search index is packed by its maker.
  ['/sub/dir/ja.pf_index', 'gzip', null],
])('%s for a browser that takes %s', async (pathname, accepted, encoding) => {
  const headers = { 'accept-encoding': accepted };
  const response = await fetch(new URL(pathname, server.url), { headers });
  expect(response.headers.get('content-encoding')).toBe(encoding);
});

test('the headers of every rule that fits the address', async () => {
  const headersOf = async (pathname: string) => {
    const { headers } = await fetch(new URL(pathname, server.url));
    return [headers.get('x-place'), headers.get('x-home')];
  };
  expect(await headersOf('/sub/dir/')).toEqual(['anywhere', 'yes']);
  expect(await headersOf('/sub/dir/item/')).toEqual(['anywhere', null]);
});
