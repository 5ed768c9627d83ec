const HALF_WIDTH = /[\u0020-\u007e\uff61-\uff9f]/;
/** Words, bracketed parts and what must not be cut stay whole; no line begins with a closing mark. */
const PIECES =
  /[\u0021-\u007e]+|[（(][^（()）]*[)）]|年度|.[、。，．・：）」』】ー々ッャュョっゃゅょ]*/gu;

/** How wide a text becomes, near enough for every font: deterministic, since no font is asked. */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, char) => sum + (HALF_WIDTH.test(char) ? 0.58 : 1), 0);
  return ems * size;
}

/** The longest beginning of a text that fits, with `…` when something is lost. */
export function clipText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > width) break;
    kept += char;
  }
  return `${kept}…`;
}

function pieces(text: string, width: number, size: number): string[] {
  const found = text.match(PIECES) ?? [];
  return found.flatMap((piece) => {
    if (textWidth(piece, size) <= width) return [piece];
    return /^[（(].+/u.test(piece)
      ? [piece.slice(0, 1) + piece.slice(1, 2), ...pieces(piece.slice(2), width, size)]
      : [...piece];
  });
}

/** Breaks a text into lines that fit; the last of `maxLines` lines ends with `…` when there is more. */
export function wrapText(text: string, width: number, size: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text, width, size)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(line + piece, size) <= width) {
      lines[lines.length - 1] = line + piece;
    } else lines.push(piece.trimStart());
  }
  if (lines.length <= maxLines) return lines;
  const last = lines.slice(maxLines - 1).join('');
  return [...lines.slice(0, maxLines - 1), clipText(last, width, size)];
}
