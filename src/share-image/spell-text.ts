import type { Font } from './font.ts';

/** Printers' sign for a character that they have no type for. */
const GETA = '〓';

/** A text in characters that a font has. */
interface Spelling {
  text: string;
  /** Characters that are drawn as 〓. */
  missing: string[];
}

/** Characters that are not seen by themselves, such as variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

function spell(character: string, font: Font): string {
  if (font.has(character)) return character;
  const compatible = [...character.normalize('NFKC')];
  return compatible.every((each) => font.has(each)) ? compatible.join('') : GETA;
}

/**
 * Puts a text on one line and into characters that a font has: a missing one becomes the plain characters that it
 * stands for (`㍾` → `明治`), and 〓 when there are none.
 */
export function spellText(text: string, font: Font): Spelling {
  const characters = [
    ...text
      .replace(/[\t\n\r ]+/g, ' ')
      .trim()
      .replace(INVISIBLE, ''),
  ];
  const spelled = characters.map((character) => spell(character, font));
  return {
    text: spelled.join(''),
    missing: characters.filter((each, index) => spelled[index] === GETA && each !== GETA),
  };
}
