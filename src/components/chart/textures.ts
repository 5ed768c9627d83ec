import type { Texture } from './series-style.ts';

/** Edge of the square that a texture repeats. */
export const TEXTURE_SIZE = 8;

/** Strokes of each texture as path data: the same on the drawn picture and on the canvas. */
export const TEXTURE_PATHS: Readonly<Record<Texture, string>> = {
  plain: '',
  rising: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4',
  falling: 'M-2 6l4 4M0 0l8 8M6 -2l4 4',
  dots: 'M2.5 4h3M4 2.5v3',
  grid: 'M0 4h8M4 0v8',
  level: 'M0 2h8M0 6h8',
};
