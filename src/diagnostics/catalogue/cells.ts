import { entry, orSuggest, quote } from '../entry.ts';

export const cellEntries = {
  'cell-missing': entry<{
    expected: string;
    /** Whether the column may say why there is nothing. */
    mayBeAbsent: boolean;
  }>({
    severity: 'error',
    title: '必要な値が空欄',
    example: { expected: '取組の経過', mayBeAbsent: true },
    message: ({ expected }) => `「${expected}」が空欄です。`,
    hint: ({ mayBeAbsent }) =>
      mayBeAbsent
        ? '値を書いてください。書くことがないときは「なし」、資料に書かれていないときは「記載なし」と書きます。'
        : '値を書いてください。',
  }),
  'cell-padded': entry<{ actual: string; expected: string }>({
    severity: 'error',
    rule: 'L1-06',
    title: '値の前後の余分な空白',
    example: { actual: ' 企画政策課', expected: '企画政策課' },
    message: ({ actual, expected }) =>
      expected === ''
        ? '空白または改行だけが書かれています。'
        : `値${quote(actual)}の前後に空白または改行があります。`,
    hint: ({ expected }) =>
      expected === ''
        ? '空白を消して、空欄にしてください。'
        : `空白を取り、${quote(expected)}にしてください。`,
  }),
  'cell-formula': entry<{ actual: string }>({
    severity: 'error',
    title: '計算式とみなされるセル',
    example: { actual: '-調査を行った' },
    message: ({ actual }) =>
      `${quote(actual)}は、表計算ソフトが計算式として実行するおそれのある文字で始まっています。`,
    hint: () =>
      '先頭の = + - @ を取ってください。箇条書きには「・」、マイナスの数には「-12」のように数字だけを使います。',
  }),
  'id-malformed': entry<{ actual: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: '使えない ID',
    example: { actual: 'Item_01', suggestion: 'item-01' },
    message: ({ actual }) => `ID${quote(actual)}は使えません。`,
    hint: ({ suggestion }) =>
      orSuggest(
        suggestion,
        'ID は半角の英小文字で始め、英小文字・数字・ハイフンだけで書きます（例：item-01-01）。',
      ),
  }),
  'id-reserved': entry<{ actual: string; suggestion: string }>({
    severity: 'error',
    title: 'サイトが使っている ID',
    example: { actual: 'search', suggestion: 'search-city' },
    message: ({ actual }) =>
      `団体の ID「${actual}」は、サイトのページのアドレスに使われているので、使えません。`,
    hint: ({ suggestion }) =>
      `フォルダーの名前を「${suggestion}」のように変え、site.yaml の publishers も同じ名前に直してください。`,
  }),
  'id-date': entry<{ actual: string }>({
    severity: 'error',
    title: '日付に変わった ID',
    example: { actual: '1月1日' },
    message: ({ actual }) =>
      `ID が日付${quote(actual)}になっています。Excel が書きかえたようです。`,
    hint: () =>
      '元の ID に戻してください。ID は英小文字で始めると（例：item-01-01）、日付に変わりません。',
  }),
  'id-duplicate': entry<{ actual: string; firstLine: string }>({
    severity: 'error',
    title: 'ID の重複',
    example: { actual: 'item-01-03', firstLine: '4' },
    message: ({ actual, firstLine }) =>
      `ID${quote(actual)}は${firstLine}行目ですでに使われています。`,
    hint: () =>
      'どちらかの ID を変えてください。一度公開した ID は変えず、新しい行のほうを変えます。',
  }),
  'key-duplicate': entry<{ actual: string; headers: string; firstLine: string }>({
    severity: 'error',
    title: '同じものについての2つの行',
    example: { actual: 'item-01-03', headers: '項目ID', firstLine: '4' },
    message: ({ actual, headers, firstLine }) =>
      `${headers}が同じ行（${actual}）が${firstLine}行目にもあります。`,
    hint: () =>
      '1つのことについて書ける行は1つです。正しいほうを残し、もう一方を削除してください。',
  }),
  'choice-unknown': entry<{ actual: string; expected: string; suggestion?: string | undefined }>({
    severity: 'error',
    rule: 'L2-04',
    title: '選択肢にない値',
    example: {
      actual: '参照',
      expected: '原典の矛盾・原典で欠落・転記の判断・参考',
      suggestion: '参考',
    },
    message: ({ actual }) => `${quote(actual)}は、この欄の選択肢にありません。`,
    hint: ({ expected, suggestion }) => orSuggest(suggestion, `書けるのは ${expected} です。`),
  }),
  'rating-unknown': entry<{
    actual: string;
    expected: string;
    scale: string;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    rule: 'L2-04',
    title: '尺度にない評価・段階',
    example: { actual: 'D', expected: 'S・A・B・C', scale: '評価' },
    message: ({ actual, scale }) =>
      `${quote(actual)}は、この計画の「${scale}」で使える値ではありません。`,
    hint: ({ expected, suggestion }) => orSuggest(suggestion, `書けるのは ${expected} です。`),
  }),
  'number-malformed': entry<{ actual: string; expected?: string }>({
    severity: 'error',
    rule: 'L2-01',
    title: '数でない値',
    example: { actual: '約100' },
    message: ({ actual, expected = '数' }) => `${quote(actual)}は${expected}として読み取れません。`,
    hint: ({ expected }) =>
      expected === undefined
        ? '数字だけを書いてください（マイナスは「-」か「▲」を前に付けます）。'
        : `${expected}を、数字だけで書いてください。`,
  }),
  'number-unit': entry<{ actual: string; suggestion: string }>({
    severity: 'error',
    rule: 'L2-01',
    title: '単位の付いた数',
    example: { actual: '1,200千円', suggestion: '1200' },
    message: ({ actual }) => `${quote(actual)}に、単位などの文字が入っています。`,
    hint: ({ suggestion }) => `「${suggestion}」のように、数字だけにしてください。`,
  }),
  'date-malformed': entry<{ actual: string }>({
    severity: 'error',
    rule: 'L3-05',
    title: '日付でない値',
    example: { actual: '2020/13/1' },
    message: ({ actual }) => `${quote(actual)}は日付として読み取れません。`,
    hint: () => '「2020-04-01」のように、西暦4桁-月2桁-日2桁で書いてください。',
  }),
  'period-malformed': entry<{
    actual: string;
    /** The id that a folder should have for its name. */
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    rule: 'L3-05',
    title: '期でない値',
    example: { actual: '2020上半期', suggestion: '2020-h1' },
    message: ({ actual, suggestion }) =>
      suggestion === undefined
        ? `${quote(actual)}は期として読み取れません。`
        : `${quote(actual)}は、期のフォルダーの名前に使えません。`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? '年度は「2020」、上半期は「2020-h1」、下半期は「2020-h2」、四半期は「2020-q1」のように書きます。'
        : `「${suggestion}」に直してください。`,
  }),
  'term-long': entry<{ actual: string; expected: string }>({
    severity: 'warning',
    title: '長すぎる言葉の説明',
    example: { actual: '75', expected: '60' },
    message: ({ actual, expected }) => `言葉の説明が${actual}字あり、${expected}字を超えています。`,
    hint: () => 'ページの中に出す説明です。1つの文にまとめ、残りは「補足」に書いてください。',
  }),
  'term-reading': entry<{ actual: string }>({
    severity: 'warning',
    title: 'ひらがなでない「よみ」',
    example: { actual: 'パブリックコメント' },
    message: ({ actual }) => `よみ${quote(actual)}に、ひらがなでない文字があります。`,
    hint: () =>
      '用語集は「よみ」の五十音順に並びます。「ぱぶりっくこめんと」のように、ひらがな・「ー」・「・」だけで書いてください。',
  }),
  'term-id-reserved': entry<{ actual: string; suggestion: string }>({
    severity: 'error',
    title: '使えない用語ID',
    example: { actual: 'main', suggestion: 'term-main' },
    message: ({ actual }) =>
      `用語ID${quote(actual)}は、どのページでも別の場所を指しているので、使えません。`,
    hint: ({ suggestion }) =>
      `${quote(suggestion)}のように、ほかの ID にしてください。用語集のアドレスの最後の部分になります。`,
  }),
  'personal-data': entry<{ actual: string; kind: string }>({
    severity: 'warning',
    title: '個人の連絡先らしい文字',
    example: { actual: 'taro@example.jp', kind: 'メールアドレス' },
    message: ({ actual, kind }) =>
      `${kind}らしい文字${quote(actual)}があります。そのまま公開されます。`,
    hint: () =>
      '個人の連絡先であれば削除してください。公表している窓口の連絡先であればこのままで構いません。',
  }),
};
