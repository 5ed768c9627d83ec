import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Built pages lie elsewhere than their source, so packages are looked up from the folder of the project. */
const require = createRequire(path.join(process.cwd(), 'package.json'));

/** Reads a file of an installed package. @param name such as `package/folder/file.ttf` */
export function readPackageFile(name: string): Promise<Buffer> {
  return readFile(require.resolve(name));
}

async function startRenderer(): Promise<void> {
  const wasm = await readPackageFile('@resvg/resvg-wasm/index_bg.wasm');
  try {
    await initWasm(wasm);
  } catch (error) {
    // While developing, this module is loaded anew when it was edited, and the package is not.
    if (!String(error).includes('Already initialized')) throw error;
  }
}

let ready: Promise<void> | undefined;

/** Turns an SVG text into a PNG, with the same bytes on every machine. @param fonts all that its text needs */
export async function rasteriseSvg(svg: string, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  await (ready ??= startRenderer());
  const renderer = new Resvg(svg, { font: { fontBuffers: [...fonts] } });
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}
