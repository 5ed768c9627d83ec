import { entry, orSuggest, quote } from '../entry.ts';

export const yamlEntries = {
  'yaml-syntax': entry<{ actual: string; isAlias: boolean }>({
    severity: 'error',
    title: 'YAML の書き方の誤り',
    example: { actual: 'name: 見本: サイト', isAlias: false },
    message: ({ actual }) => `YAML として読み取れません：${quote(actual)}。`,
    hint: ({ isAlias }) =>
      isAlias
        ? '別名（& と *）を使わずに、値をそのまま書いてください。'
        : '字下げは半角の空白にそろえ、「: 」や「- 」の後ろに空白を置き、@ % * # : を含む値は " " で囲んでください。',
  }),
  'yaml-key-duplicate': entry<{ actual: string }>({
    severity: 'error',
    title: 'キーの重複',
    example: { actual: 'title' },
    message: ({ actual }) => `キー「${actual}」が、同じところに2回以上あります。`,
    hint: () => '正しいほうを残し、もう一方を削除してください。',
  }),
  'yaml-key-unknown': entry<{ actual: string; expected: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: '知らないキー',
    example: { actual: 'nam', expected: 'code・name・kana・englishName・url', suggestion: 'name' },
    message: ({ actual }) => `キー「${actual}」は、ここでは使えません。`,
    hint: ({ expected, suggestion }) =>
      orSuggest(
        suggestion,
        expected === '' ? '削除してください。' : `使えるキーは ${expected} です。`,
      ),
  }),
  'yaml-key-missing': entry<{ expected: string }>({
    severity: 'error',
    title: '必要なキーがない',
    example: { expected: 'operator' },
    message: ({ expected }) => `必要なキー「${expected}」がありません。`,
    hint: ({ expected }) => `「${expected.split('.').at(-1)}: 値」の形で書き加えてください。`,
  }),
  'yaml-type': entry<{ actual: string; expected: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: '思ったものと違う種類の値',
    example: { actual: '11002', expected: '文字列', suggestion: '"011002"' },
    message: ({ actual, expected }) =>
      actual === ''
        ? `値が空です。${expected}が必要です。`
        : `${expected}が必要ですが、YAML は「${actual}」と読み取りました。`,
    hint: ({ suggestion, expected }) =>
      suggestion === undefined
        ? `${expected}を書いてください。書くことがないキーは、その行ごと削除してください。`
        : `${suggestion} のように引用符で囲んでください。囲まないと、数や真偽などに変わります。`,
  }),
  'yaml-value': entry<{ actual: string; expected: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: '書けない値',
    example: {
      actual: 'half-yaer',
      expected: 'year・half-year・quarter',
      suggestion: 'half-year',
    },
    message: ({ actual }) => `「${actual}」は、ここには書けません。`,
    hint: ({ expected, suggestion }) => orSuggest(suggestion, `書けるのは ${expected} です。`),
  }),
  'code-leading-zero': entry<{ actual: string; suggestion: string }>({
    severity: 'error',
    title: '先頭の0が落ちた団体コード',
    example: { actual: '11002', suggestion: '011002' },
    message: ({ actual }) =>
      `全国地方公共団体コード「${actual}」が5桁です。先頭の0が落ちたようです。`,
    hint: ({ suggestion }) => `"${suggestion}" のように、6桁を引用符で囲んで書いてください。`,
  }),
  'code-check-digit': entry<{ actual: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: '検査数字の合わない団体コード',
    example: { actual: '132102', suggestion: '132101' },
    message: ({ actual }) => `全国地方公共団体コード「${actual}」が正しくありません。`,
    hint: ({ suggestion }) =>
      orSuggest(suggestion, '最後の1桁が検査数字の6桁のコードを、総務省の一覧で確かめてください。'),
  }),
};
