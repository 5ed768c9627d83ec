/** Japanese words, signs of grades and what may stand between them: nothing that YAML takes for anything else. */
const JAPANESE = /^(?=.*[^ -~])[\p{L}\p{N}◎○△×][\p{L}\p{N}・（）()〜～、。 -]*$/u;
const WORD = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*$/i;

/** A text as a YAML value: in quotes where it would not be read as the same text without. */
export function yamlText(text: string): string {
  return JAPANESE.test(text) || WORD.test(text) ? text : JSON.stringify(text);
}

type Field = string | number | boolean | undefined;

/** `{ code: S, onTrack: true }`: fields on one line; those without a value are left out. */
export function yamlFields(fields: Readonly<Record<string, Field>>): string {
  const written = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`${key}: ${typeof value === 'string' ? yamlText(value) : String(value)}`],
  );
  return `{ ${written.join(', ')} }`;
}
