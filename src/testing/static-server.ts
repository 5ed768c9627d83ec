import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf, findStaticFile } from '#src/site/static-file.ts';
import { hostHeaders } from './host-headers.ts';

export interface StaticServer {
  /** Address of the site's home page, with the base path and a closing slash. */
  url: string;
  close(): Promise<void>;
}

interface Request {
  pathname: string;
  takesGzip: boolean;
}

function readRequest({ url = '/', headers }: IncomingMessage): Request {
  const { pathname } = new URL(url, 'http://localhost');
  return { pathname, takesGzip: /\bgzip\b/.test(String(headers['accept-encoding'])) };
}

/** What hosts compress: text in all its forms. Pictures and the search index are packed already. */
const PACKS_WELL = /^text\/|json|javascript|xml/;

function sendFile(
  response: ServerResponse,
  file: string,
  { takesGzip, ...answer }: { status: number; headers: Record<string, string>; takesGzip: boolean },
): void {
  const type = contentTypeOf(file);
  const content = readFileSync(file);
  const packed = takesGzip && PACKS_WELL.test(type);
  response.writeHead(answer.status, {
    'content-type': type,
    ...(packed && { 'content-encoding': 'gzip' }),
    ...answer.headers,
  });
  response.end(packed ? gzipSync(content) : content);
}

function answer(folder: string, base: string): Server {
  const rules = path.join(folder, '_headers');
  const headersFile = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  const notFound = path.join(folder, '404.html');
  return createServer((request, response) => {
    const { pathname, takesGzip } = readRequest(request);
    const headers = Object.fromEntries(hostHeaders(headersFile, pathname));
    const found = findStaticFile(folder, base, pathname);
    if (found) sendFile(response, found, { status: 200, headers, takesGzip });
    else if (existsSync(notFound))
      sendFile(response, notFound, { status: 404, headers, takesGzip });
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
 * Serves `folder` below `base` (such as `/sub/dir/`) on a free loopback port, as a static host without rewrites would:
 * `index.html` for folders, `404.html` with status 404 for everything unknown, text packed with gzip, and the headers
 * of the folder's `_headers`.
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
