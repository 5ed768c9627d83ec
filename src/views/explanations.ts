import { indexTerms, splitTerms } from '#src/domain/split-terms.ts';
import { GLOSSARY_PATH } from '#src/domain/site-paths.ts';
import type { Term } from '#src/domain/term.ts';

/** What a reader is told of a word where it stands. */
export interface TermView {
  id: string;
  word: string;
  /** Absent where the word is written as it is read. */
  reading?: string;
  explanation: string;
  /** The word's place in the glossary. */
  path: string;
}

/** A word as a text writes it, and what it means. */
export interface WordView {
  text: string;
  term: TermView;
}

/** A stretch of text, or a word of it that is explained. */
export type ExplainedPart = string | WordView;

/** The blocks of a page in which words are explained, cut at those words, by the block's name. */
export type Explanations = ReadonlyMap<string, ExplainedPart[]>;

/** `アウトソーシング` and `あうとそーしんぐ` read the same. */
const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** A term with the reading only where it is not plain from the word. */
export function buildTerm({ id, word, reading, explanation }: Term): TermView {
  return {
    id,
    word,
    ...(toHiragana(word) !== reading && { reading }),
    explanation,
    path: `${GLOSSARY_PATH}#${id}`,
  };
}

/**
 * The words of a page that the glossary explains, each once: where it occurs first.
 * @param blocks name and text of the page's text blocks, in the order of reading; no two have one name
 */
export function explainBlocks(
  glossary: readonly Term[],
  blocks: readonly (readonly [name: string, text: string | undefined])[],
): Explanations {
  const index = indexTerms(glossary.filter(({ kind }) => kind === '文章'));
  const explained = new Set<string>();
  const cut = blocks.map(([name, text = '']) => {
    const parts = splitTerms(text, index, explained).map((part): ExplainedPart => {
      if (typeof part === 'string') return part;
      explained.add(part.term.id);
      return { text: part.text, term: buildTerm(part.term) };
    });
    return [name, parts] as const;
  });
  return new Map(cut.filter(([, parts]) => wordsIn(parts).length > 0));
}

/** What a page explains that says little of its own: a description below the names of its headings. */
export interface PageExplanations {
  description?: ExplainedPart[];
  /** Words that stand in the headings alone. */
  headings: WordView[];
}

/** The words of the glossary in a page's description and headings. @param names the headings */
export function explainPage(
  glossary: readonly Term[],
  names: readonly string[],
  text: string | undefined,
): PageExplanations {
  const blocks = explainBlocks(glossary, [
    ['description', text],
    ['headings', names.join('\n')],
  ]);
  const description = blocks.get('description');
  return { ...(description && { description }), headings: wordsIn(blocks.get('headings')) };
}

/** The words of a block, without the text round them. */
export function wordsIn(parts: readonly ExplainedPart[] = []): WordView[] {
  return parts.filter((part) => typeof part !== 'string');
}
