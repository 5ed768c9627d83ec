import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentTypeOf, findStaticFile } from '../static-file.ts';

/** `import … from './form.js'` and `import './form.js'`; what is fetched later is written `import(…)`. */
const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^"'`();]*?from\s*)?["']([^"']+)["']/g;
/** `new Worker(new URL('/_astro/worker.js', import.meta.url))` */
const WORKER = /new Worker\(new URL\(["'`]([^"'`]+)["'`]/g;
/** What hosts pack with gzip; pictures and fonts are packed already. */
const PACKS_WELL = /^text\/|json|javascript|xml/;

const pack = promisify(gzip);

/** Bytes of a text as hosts send it. */
async function weighText(text: string | Uint8Array): Promise<number> {
  return text.length === 0 ? 0 : (await pack(text)).byteLength;
}

/** A file beside the pages. */
interface Asset {
  bytes: number;
  /** Addresses of the scripts that this one starts with, workers among them. */
  imports: string[];
}

function importsOf(script: string, address: string): string[] {
  const found = [IMPORT, WORKER].flatMap((form) =>
    [...script.matchAll(form)].map(([, name = '']) => name),
  );
  return found.map((name) => new URL(name, new URL(address, 'http://localhost')).pathname);
}

async function weighFile(file: string, address: string): Promise<Asset> {
  const content = await readFile(file);
  const type = contentTypeOf(file);
  return {
    bytes: PACKS_WELL.test(type) ? await weighText(content) : content.byteLength,
    imports: type.includes('javascript') ? importsOf(content.toString('utf8'), address) : [],
  };
}

/** Keeps each answer, so that what many pages have in common is weighed once. */
function once<T>(weigh: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? weigh(key);
    known.set(key, answer);
    return answer;
  };
}

export interface Scales {
  /** Bytes of a page, which is like no other. */
  page(html: string): Promise<number>;
  /** Bytes of a style that many pages have. */
  style(text: string): Promise<number>;
  /** Bytes of files by the paths of their addresses, base and all; what the site does not have weighs nothing. */
  files(addresses: readonly string[]): Promise<number>;
  /** Scripts with all that they import, each once. */
  withImports(scripts: readonly string[]): Promise<string[]>;
}

/** Weighs what a built site sends. @param base where it lies on its server, such as `/sub/dir/` */
export function scalesFor(folder: string, base: string): Scales {
  const asset = once(async (address): Promise<Asset> => {
    const file = findStaticFile(folder, base, address);
    return file === undefined ? { bytes: 0, imports: [] } : weighFile(file, address);
  });
  return {
    page: weighText,
    style: once(weighText),
    async files(addresses) {
      const assets = await Promise.all([...new Set(addresses)].map(asset));
      return assets.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    async withImports(scripts) {
      const found = new Set(scripts);
      for (const script of found)
        for (const imported of (await asset(script)).imports) found.add(imported);
      return [...found];
    },
  };
}
