import type { PublisherDefinition } from './publisher.ts';

/** The kind of municipality at the end of a name, which people leave out: 狛江, こまえ, Komae. */
const KINDS = {
  name: /[都道府県市区町村]$/,
  kana: /(?:と|どう|ふ|けん|し|く|ちょう|まち|そん|むら)$/,
  englishName: / (?:City|Ward|Town|Village)$/,
};

/** What a municipality is called, in full and for short, as it is written, read and transcribed. */
export function publisherNames(definition: PublisherDefinition): string[] {
  const { name, kana = '', englishName = '' } = definition;
  const full = { name, kana, englishName };
  const short = {
    name: name.replace(KINDS.name, ''),
    kana: kana.replace(KINDS.kana, ''),
    englishName: englishName.replace(KINDS.englishName, ''),
  };
  const names = [...Object.values(full), ...Object.values(short)];
  return [...new Set(names)].filter((each) => each !== '');
}
