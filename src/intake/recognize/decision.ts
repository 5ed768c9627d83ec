import type { Problem } from '#src/diagnostics/problem.ts';

/** What was decided, or why nothing could be. */
export type Decision<T> = { value: T; doubt?: Problem } | { found: Problem };
