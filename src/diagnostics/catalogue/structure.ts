import { entry, orSuggest } from '../entry.ts';

export const structureEntries = {
  'header-missing': entry<{ expected: string }>({
    severity: 'error',
    rule: 'L1-05',
    title: '必要な列がない',
    example: { expected: '担当部署' },
    message: ({ expected }) => `必要な列「${expected}」がありません。`,
    hint: ({ expected }) => `見出しの行に「${expected}」を加え、どの行にも値を書いてください。`,
  }),
  'header-unknown': entry<{ actual: string; expected: string; suggestion?: string | undefined }>({
    severity: 'error',
    rule: 'L1-05',
    title: '知らない列',
    example: {
      actual: '担当課',
      expected: '項目ID・体系ID・名称・担当部署',
      suggestion: '担当部署',
    },
    message: ({ actual }) => `見出し「${actual}」は、この表の列ではありません。`,
    hint: ({ expected, suggestion }) => orSuggest(suggestion, `使える見出しは ${expected} です。`),
  }),
  'header-blank': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L1-03',
    title: '見出しのない列',
    example: { actual: '5列目' },
    message: ({ actual }) => `${actual}に見出しがありません。`,
    hint: () => '空の列は削除してください。値がある列には見出しを付けてください。',
  }),
  'header-duplicate': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L2-03',
    title: '見出しの重複',
    example: { actual: '評価' },
    message: ({ actual }) => `見出し「${actual}」が2回以上あります。`,
    hint: () =>
      '列の見出しは1回だけ書きます。重なった列のどちらかを削除するか、名前を直してください。',
  }),
  'header-padded': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L1-06',
    title: '見出しの余分な空白',
    example: { actual: '評価 ', expected: '評価' },
    message: ({ actual }) => `見出し「${actual}」の前後に空白または改行があります。`,
    hint: ({ expected }) => `空白を取り、「${expected}」にしてください。`,
  }),
  'cells-too-many': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L1-15',
    title: 'セルが多すぎる行',
    example: { actual: '9', expected: '8' },
    message: ({ actual, expected }) =>
      `この行のセルは${actual}個で、見出しの${expected}個より多くなっています。`,
    hint: () =>
      '余分なコンマがないか確かめてください。文章の中にコンマ（,）を書くときは、セル全体を " で囲みます。',
  }),
  'cells-too-few': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L1-15',
    title: 'セルが足りない行',
    example: { actual: '7', expected: '8' },
    message: ({ actual, expected }) =>
      `この行のセルは${actual}個で、見出しの${expected}個に足りません。`,
    hint: () => '抜けているコンマがないか確かめてください。空欄のセルにもコンマは必要です。',
  }),
  'quote-unclosed': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L1-15',
    title: '引用符の閉じ忘れ',
    example: { actual: '"調査を行った。' },
    message: ({ actual }) => `引用符（"）が正しく閉じられていません：${actual}`,
    hint: () =>
      'セルを " で囲むときは終わりにも " を書き、文中の " は "" と2つ重ねます。この行は、直すまで中身を確かめられません。',
  }),
  'row-blank': entry<object>({
    severity: 'error',
    rule: 'L1-03',
    title: '空の行',
    example: {},
    message: () => '空の行があります。',
    hint: () => 'この行を削除してください。',
  }),
};
