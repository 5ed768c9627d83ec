/** Byte order marks that settle the encoding. */
const BOMS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
];

const GUESSES = ['utf-8', 'shift_jis'];

function candidates(bytes: Uint8Array): string[] {
  const bom = BOMS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  return bom ? [bom.label] : GUESSES;
}

/** A text has no NUL; bytes that decode to one are UTF-16 without BOM, or no text. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The label of the encoding in which a file is written, for `TextDecoder`. Undefined when none fits every byte. */
export function encodingOf(bytes: Uint8Array): string | undefined {
  return candidates(bytes).find((label) => decodeAs(label, bytes) !== undefined);
}

/**
 * The text of a file in UTF-8, CP932 or UTF-16 with BOM, without its BOM and with `\n` line ends.
 * Undefined when no encoding fits every byte.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const label of candidates(bytes)) {
    const text = decodeAs(label, bytes);
    if (text !== undefined) return text.replace(/\r\n?/g, '\n');
  }
  return undefined;
}
