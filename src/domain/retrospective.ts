import { z } from 'zod';
import { IdSchema } from './id.ts';

export const RETROSPECTIVE_KINDS = ['Keep', 'Problem', 'Try'] as const;

/** One line of a look back: what to keep, what went wrong, what to try. */
const RetrospectiveSchema = z.strictObject({
  kind: z.enum(RETROSPECTIVE_KINDS),
  number: z.string().min(1),
  text: z.string().min(1),
  relatedIds: z.array(IdSchema).optional(),
});
export type Retrospective = z.infer<typeof RetrospectiveSchema>;

export const ACTION_KINDS = ['新規', '既存', '集約'] as const;

/** What a Try leads to. */
const RetrospectiveActionSchema = z.strictObject({
  /** Number of the Try. */
  number: z.string().min(1),
  kind: z.enum(ACTION_KINDS),
  itemId: IdSchema.optional(),
  name: z.string().min(1),
  departments: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
});
export type RetrospectiveAction = z.infer<typeof RetrospectiveActionSchema>;

/** What the source calls the parts of its look back. */
export const RetrospectiveDefinitionSchema = z.strictObject({
  sections: z.array(z.strictObject({ code: z.enum(RETROSPECTIVE_KINDS), name: z.string().min(1) })),
});
type RetrospectiveDefinition = z.infer<typeof RetrospectiveDefinitionSchema>;

/** How notes name a line of the look back: `try-1`. */
export function retrospectiveId({ kind, number }: Pick<Retrospective, 'kind' | 'number'>): string {
  return `${kind.toLowerCase()}-${number}`;
}

/** The sections of a look back in the plan's own order and words; its codes where it has none. */
export function retrospectiveSections(
  definition: RetrospectiveDefinition | undefined,
): RetrospectiveDefinition['sections'] {
  const declared = definition?.sections ?? [];
  const missing = RETROSPECTIVE_KINDS.filter((kind) => declared.every(({ code }) => code !== kind));
  return [...declared, ...missing.map((code) => ({ code, name: code }))];
}
