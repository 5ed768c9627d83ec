import { drawIcon } from '#src/share-image/draw-icon.ts';
import { packIco } from '#src/share-image/pack-ico.ts';
import { rasteriseSvg } from './rasterise-svg.ts';

/** What phones ask for when the site is put on their first screen. */
const TOUCH_SIZE = 180;
const TAB_SIZE = 32;

function respond(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

/** The icon of the browser's tab. */
export function faviconSvg(): Response {
  return respond(drawIcon({ size: TAB_SIZE, square: false }), 'image/svg+xml');
}

/** For browsers that know no SVG icon. */
export async function faviconIco(): Promise<Response> {
  const png = await rasteriseSvg(drawIcon({ size: TAB_SIZE, square: false }), []);
  return respond(packIco(png, TAB_SIZE), 'image/x-icon');
}

/** The icon of a phone's home screen, which rounds the corners itself. */
export async function touchIcon(): Promise<Response> {
  const png = await rasteriseSvg(drawIcon({ size: TOUCH_SIZE, square: true }), []);
  return respond(new Uint8Array(png), 'image/png');
}
