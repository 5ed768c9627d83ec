import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { contentTypeOf, findStaticFile } from '#src/site/static-file.ts';

export interface StaticServer {
  /** Address of the site's home page, with the base path and a closing slash. */
  url: string;
  close(): Promise<void>;
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentTypeOf(file) });
  createReadStream(file).pipe(response);
}

function answer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = findStaticFile(folder, base, pathname);
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
