import type { ShareImageView } from '#src/views/share-image.ts';
import type { Font } from './font.ts';
import { spellText } from './spell-text.ts';

/**
 * A view in characters that a font has.
 * @returns the view, and the characters for which the picture shows 〓, each once
 */
export function spellView(
  view: ShareImageView,
  font: Font,
): { view: ShareImageView; missing: string[] } {
  const missing = new Set<string>();
  const spell = (text: string): string => {
    const spelling = spellText(text, font);
    for (const character of spelling.missing) missing.add(character);
    return spelling.text;
  };
  const { publisher, time, distribution, notice } = view;
  const segments = distribution?.segments.map((segment) => ({
    ...segment,
    label: spell(segment.label),
    ...(segment.name !== undefined && { name: spell(segment.name) }),
  }));
  const spelled = {
    ...view,
    head: spell(view.head),
    title: spell(view.title),
    facts: view.facts.map(spell),
    ...(publisher !== undefined && { publisher: spell(publisher) }),
    ...(time !== undefined && { time: spell(time) }),
    ...(notice !== undefined && { notice: spell(notice) }),
    ...(distribution && segments && { distribution: { ...distribution, segments } }),
  };
  return { view: spelled, missing: [...missing] };
}
