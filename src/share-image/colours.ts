import type { Segment } from '#src/views/distribution.ts';

/** The site's colours in its light scheme, for a picture that reads no style sheet. */
export const COLOURS = {
  text: '#1a1a1a',
  'text-soft': '#4d4d4d',
  ground: '#ffffff',
  'ground-soft': '#f2f2f2',
  line: '#cccccc',
  accent: '#0017c1',
} as const;

/** Of the parts of a bar. */
export const BAR_COLOURS: Readonly<Record<Segment['tone'], string>> = {
  blue: '#4979f5',
  green: '#51b883',
  yellow: '#ffd43d',
  orange: '#ffa66d',
  grey: '#b3b3b3',
};
