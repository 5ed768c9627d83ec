import { formatLevel, findLevel, type Scale, type Tone } from '#src/domain/scale.ts';

/** A rating as a chip shows it: code, the words of its legend, and a colour family. */
export interface RatingView {
  code: string;
  /** As the official sheet prints it: `⑧推進`, `C`. */
  label: string;
  /** The legend's words; absent where the code speaks for itself. */
  name?: string;
  tone: Tone;
}

/** A code as its scale explains it; one that the scale does not know stands for itself, in grey. */
export function buildRatingView(scale: Scale, code: string): RatingView {
  const level = findLevel(scale, code);
  return {
    code,
    label: formatLevel(scale, code),
    ...(level?.name !== undefined && { name: level.name }),
    tone: level?.tone ?? 'grey',
  };
}

/** `C（未実施）`: a rating in running text, never a bare letter. */
export function describeRating({ label, name }: RatingView): string {
  return name === undefined ? label : `${label}（${name}）`;
}
