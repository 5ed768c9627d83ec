import { z } from 'zod';

/** Colour families of chips and bars. Never the only sign: the code always stands beside it. */
export const TONES = ['blue', 'green', 'yellow', 'orange', 'grey'] as const;
const ToneSchema = z.enum(TONES);
export type Tone = z.infer<typeof ToneSchema>;

export const ScaleLevelSchema = z.strictObject({
  code: z.string().min(1).meta({ description: '表に書く値（S、調査 など）' }),
  name: z.string().min(1).optional().meta({ description: '凡例の言葉（計画を超えて達成 など）' }),
  number: z.int().positive().optional().meta({ description: '様式の番号（①なら1）' }),
  onTrack: z.boolean().optional().meta({ description: '「計画どおり以上」に数えるか' }),
  ends: z
    .boolean()
    .optional()
    .meta({ description: 'この値の項目は終わったとみるか（次の期を開くときに確かめる）' }),
  tone: ToneSchema.optional().meta({ description: '色の系統' }),
});
export type ScaleLevel = z.infer<typeof ScaleLevelSchema>;

/** How numbers of levels and outline nodes are shown: `12` or `⑫`. */
export const NumberingSchema = z.enum(['plain', 'circled']);
type Numbering = z.infer<typeof NumberingSchema>;

/** A rating scale. It belongs to one plan: ratings of two scales are never compared or averaged. */
export const ScaleSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  ordered: z.boolean().optional().meta({ description: '段階に順序があるか' }),
  numbering: NumberingSchema.optional(),
  onTrackLabel: z
    .string()
    .optional()
    .meta({ description: 'onTrack の呼び方（計画どおり以上 など）' }),
  levels: z.array(ScaleLevelSchema).min(1),
});
export type Scale = z.infer<typeof ScaleSchema>;

/** Undefined for a code that the scale does not have. */
export function findLevel(scale: Scale, code: string): ScaleLevel | undefined {
  return scale.levels.find((level) => level.code === code);
}

const CIRCLED_ONE = 0x2460;
const CIRCLED_MAX = 20;

/** A number as its scale or outline level shows it; past ⑳ there is no circled digit. */
export function formatNumber(number: number | string, numbering: Numbering | undefined): string {
  const value = Number(number);
  const circled = numbering === 'circled' && Number.isInteger(value) && value >= 1;
  return circled && value <= CIRCLED_MAX
    ? String.fromCodePoint(CIRCLED_ONE + value - 1)
    : String(number);
}

/** The level as the official sheet prints it: `⑧推進`, or the bare code where levels have no number. */
export function formatLevel(scale: Scale, code: string): string {
  const number = findLevel(scale, code)?.number;
  return number === undefined ? code : formatNumber(number, scale.numbering) + code;
}
