import { readFont } from '#src/share-image/font.ts';
import { drawShareImage } from '#src/share-image/draw-share-image.ts';
import type { ShareImageView } from '#src/views/share-image.ts';
import { rasteriseSvg, readPackageFile } from './rasterise-svg.ts';

const FAMILY = 'BIZ UDPGothic';
const PACKAGE = '@expo-google-fonts/biz-udpgothic';

/** The fonts that pictures are drawn with: their measures, and the files themselves. */
export async function loadShareFonts() {
  const [regular, bold] = await Promise.all([
    readPackageFile(`${PACKAGE}/400Regular/BIZUDPGothic_400Regular.ttf`),
    readPackageFile(`${PACKAGE}/700Bold/BIZUDPGothic_700Bold.ttf`),
  ]);
  const fonts = { family: FAMILY, regular: readFont(regular), bold: readFont(bold) };
  return { fonts, files: [regular, bold] };
}

function describeMissing(path: string, missing: readonly string[]): string {
  const characters = missing.map((character) => `「${character}」`).join('');
  return `共有用の画像 ${path} では、書体にない文字${characters}を「〓」で表します。ページの文字は変わりません。`;
}

let loaded: ReturnType<typeof loadShareFonts> | undefined;

/** The picture as a PNG. Says on the terminal which characters it cannot show. */
export async function renderShareImage(view: ShareImageView): Promise<Uint8Array> {
  loaded ??= loadShareFonts();
  const { fonts, files } = await loaded;
  const { svg, missing } = drawShareImage(view, fonts);
  if (missing.length > 0) console.warn(describeMissing(view.path, missing));
  return rasteriseSvg(svg, files);
}

/** The picture as PNG. */
export async function shareImageResponse(view: ShareImageView): Promise<Response> {
  const png = await renderShareImage(view);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
