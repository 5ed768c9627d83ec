/** Why a command does nothing: what was given, what was expected, what to do. */
export interface Refusal {
  refusal: string;
}

/** What was not refused. @throws with the reason when it was */
export function accepted<T extends object>(result: T | Refusal): T {
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}
