import { z } from 'zod';
import { IdSchema } from './id.ts';

/** What a word of the glossary belongs to; only the words of texts are explained where they stand. */
export const TERM_KINDS = ['様式', '文章', '値がない理由', '年度と期'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How long an explanation may be that is shown beside the word: two lines on a phone. */
export const EXPLANATION_LENGTH = 60;

/** One word of the glossary. */
export const TermSchema = z.strictObject({
  /** Last part of its address: `/glossary/#pdca`. */
  id: IdSchema,
  word: z.string().min(1),
  /** How the word is read, in hiragana. */
  reading: z.string().min(1),
  /** Other spellings that texts use. */
  aliases: z.array(z.string().min(1)).optional(),
  kind: z.enum(TERM_KINDS),
  /** One sentence that stands for itself. */
  explanation: z.string().min(1),
  /** What the glossary says beside it. */
  remark: z.string().optional(),
});
export type Term = z.infer<typeof TermSchema>;
