/** An absent value is published as `{ "absence": …, "value": null }`, here as everywhere. */
function entriesOf(value: object): [string, unknown][] {
  const entries = Object.entries({ ...('absence' in value && { value: null }), ...value });
  return entries
    .filter(([, each]) => each !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

/**
 * JSON with one spelling for one content: no spaces, keys in the order of their code units, undefined
 * values left out. Lists keep their order.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = entriesOf(value).map(
    ([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`,
  );
  return `{${members.join(',')}}`;
}
