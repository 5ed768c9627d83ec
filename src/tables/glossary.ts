import { EXPLANATION_LENGTH, TERM_KINDS, type Term } from '#src/domain/term.ts';
import { choiceCell } from './cells/choice.ts';
import { idCell } from './cells/id.ts';
import { listCell } from './cells/list.ts';
import { textCell } from './cells/text.ts';
import { defineTable } from './table.ts';

export const glossaryTable = defineTable<Term>({
  name: 'glossary',
  title: '用語集',
  description: 'ページの中と用語集で説明する言葉。',
  identity: ['id'],
  columns: {
    id: {
      header: '用語ID',
      description: '用語集のアドレスの最後の部分（/glossary/#pdca）',
      example: 'pdca',
      required: true,
      cell: idCell,
    },
    word: {
      header: '語',
      description: '説明する言葉',
      example: 'パブリックコメント',
      required: true,
      cell: textCell,
    },
    reading: {
      header: 'よみ',
      description: '言葉の読み（ひらがな）。用語集はこの順に並びます',
      example: 'ぱぶりっくこめんと',
      required: true,
      cell: textCell,
    },
    aliases: {
      header: '別名',
      description: '資料の文章に出てくる、ほかの書き方',
      example: 'パブコメ',
      required: false,
      cell: listCell(textCell),
    },
    kind: {
      header: '区分',
      description: '用語集での置き場所。「文章」の言葉は、ページの中でも説明します',
      example: '文章',
      required: true,
      cell: choiceCell(TERM_KINDS),
    },
    explanation: {
      header: '説明',
      description: `言葉の意味。ページの中で出すので、${EXPLANATION_LENGTH}字までで書きます`,
      example: '計画や条例などの案を公表し、市民などから広く意見を募る手続です。',
      required: true,
      cell: textCell,
    },
    remark: {
      header: '補足',
      description: '用語集だけに載せる、くわしい説明',
      example: '「パブコメ」と略すことがあります。',
      required: false,
      cell: textCell,
    },
  },
});
