import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Address of the site's home page, with the base path and a closing slash. */
  url: string;
  close(): Promise<void>;
}

const typeOf = (file: string): string =>
  TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': typeOf(file) });
  createReadStream(file).pipe(response);
}

/** The file a plain web server would answer with, or undefined when there is none. */
function findFile(folder: string, base: string, requested: string): string | undefined {
  const pathname = decodeURIComponent(new URL(requested, 'http://localhost').pathname);
  if (!pathname.startsWith(base)) return undefined;
  const name = pathname.slice(base.length);
  const file = path.join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return isFile(file) ? file : undefined;
}

function answer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const file = findFile(folder, base, request.url ?? '/');
    if (file) send(response, 200, file);
    else if (isFile(path.join(folder, '404.html')))
      send(response, 404, path.join(folder, '404.html'));
    else response.writeHead(404).end();
  });
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/**
 * Serves `folder` below `base` (such as `/sub/dir/`) on a free loopback port, as a plain web server without rewrites
 * would: `index.html` for folders, `404.html` with status 404 for everything unknown.
 */
export async function startStaticServer(folder: string, base = '/'): Promise<StaticServer> {
  const server = answer(folder, base);
  const port = await listen(server);
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}
