import type { Scale, ScaleLevel } from '#src/domain/scale.ts';
import { choiceKey } from './choice-key.ts';

/** `A：計画どおりに達成`, `A（計画どおりに達成）` and `A計画どおりに達成` are one spelling. */
function spellingKey(text: string): string {
  return choiceKey(text).replace(/[:.,、。・()[\]「」]/g, '');
}

/** A level by its code, name or number, and by what a drop-down list or a legend puts together of them. */
function spellingsOf({ code, name = '', number }: ScaleLevel): string[] {
  const digits = number === undefined ? '' : String(number);
  const all = [code, name, digits, digits + code, code + name, digits + name, digits + code + name];
  return [...new Set(all.map(spellingKey))].filter((key) => key !== '');
}

/** Reads the spellings of a scale's levels that can mean one level only. */
export function ratingSpellings({ levels }: Scale): (text: string) => string | undefined {
  const spellings = levels.flatMap((level) => spellingsOf(level).map((key) => [key, level.code]));
  const codes = Map.groupBy(spellings as [string, string][], ([key]) => key);
  return (text) => {
    const found = codes.get(spellingKey(text)) ?? [];
    return found.length === 1 ? found[0]?.[1] : undefined;
  };
}
