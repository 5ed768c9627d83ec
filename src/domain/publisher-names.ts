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
  const short = [
    name.replace(KINDS.name, ''),
    // A name that does not end in a kind may be read as if it did.
    KINDS.name.test(name) ? kana.replace(KINDS.kana, '') : kana,
    englishName.replace(KINDS.englishName, ''),
  ];
  return [...new Set([name, kana, englishName, ...short])].filter((each) => each !== '');
}
