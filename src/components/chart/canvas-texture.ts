import type { Tone } from './canvas-colors.ts';
import type { Texture } from './series-style.ts';
import { TEXTURE_PATHS, TEXTURE_SIZE } from './textures.ts';

/** The fill of a series' bars, as the drawn picture has it. */
export function createTexture(texture: Texture, { ink, fill, tint }: Tone): CanvasPattern | string {
  const path = TEXTURE_PATHS[texture];
  if (path === '') return fill;
  const scale = Math.max(1, devicePixelRatio);
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(TEXTURE_SIZE * scale);
  const context = tile.getContext('2d');
  if (!context) return tint;
  context.scale(scale, scale);
  context.fillStyle = tint;
  context.fillRect(0, 0, TEXTURE_SIZE, TEXTURE_SIZE);
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.stroke(new Path2D(path));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? tint;
}
