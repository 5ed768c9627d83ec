/** An XML id: ids are unique in their table, and an XML document has but one set of them. */
export function xmlId(kind: string, id: string): string {
  return `${kind}.${id}`;
}
