import { z } from 'zod';

/** Words that a reader may type for a word of the official texts. */
const SynonymSchema = z.strictObject({
  word: z.string().min(1),
  alternatives: z.array(z.string().min(1)).min(1),
});
export type Synonym = z.infer<typeof SynonymSchema>;
