import { NO_ROWS } from './builders.ts';
import type { Dataset } from '#src/domain/dataset.ts';

/** Texts that a spreadsheet, a CSV reader or our own escapes might take for something else. */
export const ODD_TEXTS = [
  '1行目\n2行目',
  '1行目\n\n3行目',
  '円記号\\nは改行ではない',
  '\\',
  '\\\\n\n\\',
  '"引用"',
  'a,b,"c"',
  '読点、と;区切り；',
  '#REF!',
  "'0123",
  '001',
  '㈱①髙﨑',
  '👨‍👩‍👧 家族',
  '<script>alert(1)</script>&amp;',
  'なしではない',
];

export const ODD_DEFINITION = {
  title: '試験計画',
  cycle: 'half-year' as const,
  form: {
    columns: [
      { id: 'done', header: 'したこと', phase: 'do' as const, kind: 'text' as const },
      { id: 'amount', header: '量', phase: 'check' as const, kind: 'number' as const, unit: '人' },
    ],
  },
};

const items = ODD_TEXTS.map((text, index) => ({
  id: `item-${index + 1}`,
  name: text,
  departments: ['企画課', '財政課'],
  ...(index % 2 === 0 && { summary: text }),
}));

const absences = ['none', 'not-conducted', 'lost-in-source'] as const;

const progressOf = (sign: 1 | -1) =>
  ODD_TEXTS.map((text, index) => {
    const absence = absences[index - 1];
    return {
      itemId: `item-${index + 1}`,
      answers: {
        done: absence ? { absence } : `${text}${sign}`,
        ...(index !== 4 && { amount: index === 5 ? 0 : sign * 1234.5 }),
      },
      ...(index === 3 && { note: text }),
    };
  });

const review = { targetId: 'item-1', order: 1, reviewer: '会議', comment: 'よい\nとても' };

/** A dataset full of them, with two periods, lists, absences, numbers and notes. */
export const oddDataset: Dataset = {
  site: {
    name: '試験',
    description: '試験のサイト',
    url: 'https://example.test/',
    operator: '試験係',
    license: 'CC-BY-4.0',
    publishers: ['test'],
  },
  synonyms: [],
  glossary: [],
  publishers: [
    {
      id: 'test',
      definition: { code: '011002', name: '試験市' },
      departments: [
        { id: 'kikaku', name: '企画課', formerNames: ['企画室', '企画係'] },
        { id: 'zaisei', name: '財政課', kana: 'ざいせいか', parentId: 'kikaku' },
      ],
      plans: [
        {
          id: 'plan',
          definition: ODD_DEFINITION,
          ...NO_ROWS,
          items,
          collecting: [],
          periods: [
            { id: '2020-h1', progress: progressOf(1), reviews: [review] },
            {
              id: '2020-h2',
              progress: progressOf(-1),
              reviews: [{ ...review, itemIds: ['item-1', 'item-3'], reply: '"はい"' }],
            },
          ],
        },
      ],
    },
  ],
};
