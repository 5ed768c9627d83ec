import { expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-wasm';
import { rasteriseSvg } from './rasterise-svg.ts';
import { loadShareFonts } from './share-image.ts';

const { fonts, files } = await loadShareFonts();

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="${fonts.family}">` +
  `<text x="100" y="300" font-size="100" font-weight="700">${text}</text></svg>`;

/** Right edge of what is really drawn. */
function rightEdge(text: string): number {
  const box = new Resvg(svgOf(text), { font: { fontBuffers: files } }).innerBBox();
  return box ? box.x + box.width : 0;
}

test('texts are drawn as wide as they are measured', async () => {
  await rasteriseSvg(svgOf(''), files);
  for (const text of ['行財政改革', 'アクション2020', 'AVATo（43%）', 'どおり、①々']) {
    // The mark ends the text with its own right edge, whatever the white around the letters before it.
    const before = 100 + fonts.bold.widthOf(text) * 100;
    const bare = rightEdge('亜') - 100;
    expect(rightEdge(`${text}亜`), text).toBeCloseTo(before + bare, 0);
  }
});
