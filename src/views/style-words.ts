/** What the style pages show of words that are explained. */
import type { ExplainedPart } from './explanations.ts';
import type { GlossarySection } from './glossary.ts';
import { WORDS } from './style-samples.ts';

/** A sentence with one word of each kind: read as it is written, and with its reading. */
export const EXPLAINED: readonly ExplainedPart[] = [
  'この計画では、',
  ...WORDS.slice(0, 1),
  'の割合を、利用の実態に合わせて見直します。\n',
  ...WORDS.slice(1),
  'のしかたは、次の期に決めます。',
];

/** Words that stand in a table. */
export const TABLE_WORDS = WORDS.map(({ text, term }) => ({
  text: `${text}の見直し`,
  term: { ...term, id: `table-${term.id}` },
}));

export const PLAIN_SENTENCES = [
  '市の仕事のやり方を見直します。',
  'むだをなくして、必要な仕事にお金を使います。',
];

/** Of two kinds; with and without a reading, other spellings and a remark. */
export const GLOSSARY: readonly GlossarySection[] = [
  {
    title: '文章の言葉',
    lead: 'ページの文章の中でも説明する言葉です。',
    entries: [
      {
        id: 'word-burden',
        word: '受益者負担',
        reading: 'じゅえきしゃふたん',
        explanation: 'サービスを使う人が、その費用の一部を払うこと。',
        aliases: ['受益と負担', '利用者負担'],
        remark: '税でまかなう分との割合を決める考え方を含みます。',
      },
      { id: 'word-pdca', word: 'PDCA', explanation: '計画、実施、評価、改善の順。', aliases: [] },
    ],
  },
  {
    title: '資料の言葉',
    lead: '資料の見出しに出る言葉です。',
    entries: [
      { id: 'word-aim', word: 'めざす姿', explanation: '計画の最後の年度の状態。', aliases: [] },
    ],
  },
];

/** With a word at an anchor that every page has, so that the link to it leads somewhere. */
export const TERMS: readonly GlossarySection[] = [
  {
    title: '用語',
    lead: '',
    entries: [{ id: 'main', word: '使用料', explanation: '施設を使う人が払う額。', aliases: [] }],
  },
];
