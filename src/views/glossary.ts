import { TERM_KINDS, type Term, type TermKind } from '#src/domain/term.ts';
import { buildTerm, type TermView } from './explanations.ts';

/** A word as the glossary lists it. */
interface GlossaryEntry extends Omit<TermView, 'path'> {
  /** Other spellings of the word. */
  aliases: string[];
  remark?: string;
}

export interface GlossarySection {
  title: string;
  lead: string;
  entries: GlossaryEntry[];
}

const SECTIONS: Record<TermKind, Omit<GlossarySection, 'entries'>> = {
  様式: {
    title: '進行管理シートの言葉',
    lead: '取組の進み具合を書いた表と、このサイトの画面に出てくる言葉です。',
  },
  文章: {
    title: '取組の名前や文章に出てくる言葉',
    lead: '一般的な意味を書いています。市区町村ごとの決まりとは、細かいところが違うことがあります。',
  },
  値がない理由: {
    title: '値がないことを表す言葉',
    lead: '値がないときは、その理由を次の言葉で書きます。どれも、0 とは違います。',
  },
  年度と期: {
    title: '年度と期の書き方',
    lead: '期の区切りと、年の数え方です。',
  },
};

const byReading = new Intl.Collator('ja');

/** Full-width letters are for finding the word in texts; a reader needs no list of them. */
function otherSpellings({ word, aliases = [] }: Term): string[] {
  return aliases.filter((alias) => alias.normalize('NFKC') !== word);
}

function buildEntry(term: Term): GlossaryEntry {
  const { id, word, reading, explanation } = buildTerm(term);
  const { remark } = term;
  return {
    id,
    word,
    explanation,
    aliases: otherSpellings(term),
    ...(reading !== undefined && { reading }),
    ...(remark !== undefined && { remark }),
  };
}

/** The glossary, in the order of the readings; kinds without words are left out. */
export function buildGlossary(terms: readonly Term[]): GlossarySection[] {
  return TERM_KINDS.map((kind) => ({
    ...SECTIONS[kind],
    entries: terms
      .filter((term) => term.kind === kind)
      .toSorted((a, b) => byReading.compare(a.reading, b.reading))
      .map(buildEntry),
  })).filter(({ entries }) => entries.length > 0);
}
