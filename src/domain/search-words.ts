import { ERA_YEAR_SOURCE, westernYear } from './era.ts';

const WESTERN_YEAR_SOURCE = String.raw`(?<!\d)((?:19|20)\d\d)`;
/** A year as running text has it: `令和2年度`, `平成元年`, `2020年度`. */
const WRITTEN_YEAR = new RegExp(`${ERA_YEAR_SOURCE}年度?|${WESTERN_YEAR_SOURCE}年度?`, 'gi');
/** A year as people also type it: `R2`, `令和2`. A bare `2020` may be part of a name and stays. */
const TYPED_YEAR = new RegExp(`(?<![a-z])${ERA_YEAR_SOURCE}(?:年度?)?(?!\\d)`, 'gi');

/** The one word under which every way to write a year is searched. */
const yearWord = (year: number): string => `y${year}`;

function replaceYears(text: string, pattern: RegExp): string {
  return text.replace(
    pattern,
    (written: string, era?: string, inEra?: string, western?: string) => {
      const year = era && inEra ? westernYear(era.toUpperCase(), inEra) : Number(western);
      return year ? ` ${yearWord(year)} ` : written;
    },
  );
}

/** The year words of all years that a text names. */
export function yearWordsIn(text: string): string[] {
  const replaced = replaceYears(text.normalize('NFKC'), WRITTEN_YEAR);
  return [...new Set(replaced.match(/ y\d{4} /g) ?? [])].map((word) => word.trim());
}

/** `④` → `n4`: the number of a stage or initiative is not just any 4. */
function nameCircledNumbers(text: string): string {
  return text.replace(/[①-⑳]/g, (digit) => ` n${digit.normalize('NFKC')} `);
}

/** The parts that a reader separates by spaces or signs, folded, with years in their one form. */
export function splitQuery(query: string): string[] {
  const text = replaceYears(
    replaceYears(nameCircledNumbers(query).normalize('NFKC'), WRITTEN_YEAR),
    TYPED_YEAR,
  ).toLowerCase();
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
}

/** Absent in browsers of before 2024, which then find words character by character. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;

function dictionaryWords(text: string): string[] {
  return segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];
}

const HIRAGANA = /^[\p{sc=Hiragana}ー]+$/u;
/** One kana between others says nothing: の, を. */
const PARTICLE = /^\p{sc=Hiragana}$/u;
const RUNS = /[\p{sc=Katakana}ー]+|[a-z0-9]+|[^\p{sc=Katakana}ーa-z0-9]+/gu;
const KEPT_WHOLE = /^[\p{sc=Katakana}ーa-z0-9]+$/u;

/**
 * The words of one part of a query or name, as the index cuts them: a run of katakana, Latin letters or
 * digits is a word, a part all in hiragana (a reading) too, the rest is cut by the dictionary and loses
 * its particles.
 */
function wordsOf(part: string): string[] {
  if (HIRAGANA.test(part)) return [part];
  const runs = part.match(RUNS) ?? [];
  const words = runs.flatMap((run) => (KEPT_WHOLE.test(run) ? [run] : dictionaryWords(run)));
  const telling = words.filter((word) => !PARTICLE.test(word));
  return telling.length > 0 ? telling : words;
}

/** A text as words for a field of the index that is searched but never shown, each word once. */
export function indexWords(text: string): string {
  return [...new Set(splitQuery(text).flatMap(wordsOf))].join(' ');
}

const COMPOUND = /^(?:\p{sc=Han}+|[\p{sc=Katakana}ー]+)$/u;

/** `納税` → 納税, 税: a word begins a search, and so may each of its endings. */
function withEndings(word: string): string[] {
  if (!COMPOUND.test(word)) return [word];
  const characters = [...word];
  return characters.map((_, index) => characters.slice(index).join(''));
}

/**
 * A title as words for a field of the index. The index finds words by how they begin; in running text it
 * keeps their endings by itself, in such a field it does not.
 */
export function indexTitleWords(title: string): string {
  const words = splitQuery(title).flatMap(wordsOf).flatMap(withEndings);
  return [...new Set(words)].join(' ');
}

const KATAKANA_SHIFT = 0x60;

/** The same reading in the other kana: `フルサト` ⇄ `ふるさと`. */
function inOtherKana(text: string): string {
  return text.replace(/[ァ-ヶぁ-ゖ]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + (kana < 'ァ' ? KATAKANA_SHIFT : -KATAKANA_SHIFT)),
  );
}

/**
 * Ways to look a part up, best first. The dictionary may cut a part where the page's text is cut
 * elsewhere (`童保` within `学童保育所`), so the last way is character by character.
 */
export function waysToFind(part: string): { words: string[]; adjacent: boolean }[] {
  const ways = [{ words: wordsOf(part), adjacent: false }];
  const byDictionary = dictionaryWords(part);
  if (byDictionary.length !== ways[0]?.words.length) {
    ways.push({ words: byDictionary, adjacent: false });
  }
  const otherKana = inOtherKana(part);
  if (otherKana !== part) ways.push({ words: wordsOf(otherKana), adjacent: false });
  const characters = [...part];
  if (characters.length > 1 && !KEPT_WHOLE.test(part)) {
    ways.push({ words: characters, adjacent: true });
  }
  return ways;
}
