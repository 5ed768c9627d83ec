import { entry } from '../entry.ts';

export const fileEntries = {
  'file-unexpected': entry<{
    actual: string;
    kind: 'ファイル' | 'フォルダー';
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    rule: 'L1-01',
    title: '想定していないファイルやフォルダー',
    example: { actual: 'progress (1).csv', kind: 'ファイル', suggestion: 'progress.csv' },
    message: ({ actual, kind }) => `ここには置けない${kind}「${actual}」があります。`,
    hint: ({ suggestion, kind }) =>
      suggestion === undefined
        ? `必要な内容を決められた名前の CSV・YAML に移し、この${kind}は data フォルダーから取り除いてください。`
        : `「${suggestion}」の写しか、名前の書き誤りではありませんか。名前を直すか、要らなければ取り除いてください。`,
  }),
  'file-missing': entry<{ expected: string }>({
    severity: 'error',
    title: '必要なファイルがない',
    example: { expected: 'koganei/action-plan-2020/items.csv' },
    message: ({ expected }) => `必要なファイル「${expected}」がありません。`,
    hint: ({ expected }) =>
      `「${expected}」を作ってください。ファイル名の大文字・小文字や全角・半角も確かめてください。`,
  }),
  'inbox-waiting': entry<{ actual: string }>({
    severity: 'error',
    title: '取り込みを待っているファイル',
    example: { actual: '進捗（企画課）.xlsx' },
    message: ({ actual }) => `「${actual}」は、まだデータに取り込まれていません。`,
    hint: () =>
      'npm run inbox を実行して取り込んでください。GitHub に置いたときは自動で取り込まれるので、数分待ってからページを読み直してください。取り込めないときは、その理由が示されます。',
  }),
  'encoding-unreadable': entry<object>({
    severity: 'error',
    title: '読み取れない文字コード',
    example: {},
    message: () =>
      '文字コードを判別できません（UTF-8、Shift_JIS、BOM 付き UTF-16 のどれでもありません）。',
    hint: () =>
      '文字コードを UTF-8 にして保存し直してください（Excel では「CSV UTF-8（コンマ区切り）」を選びます）。ファイルが壊れていないかも確かめてください。',
  }),
  'table-empty': entry<{ expected: string }>({
    severity: 'error',
    rule: 'L3-01',
    title: '見出しのない表',
    example: { expected: '体系ID,親ID,段,番号,名称,標語,説明' },
    message: () => '1行目に、この表の見出しがありません。',
    hint: ({ expected }) =>
      `1行目に見出し「${expected}」を書いてください。表題や説明は、見出しの上に置けません。`,
  }),
  'character-garbled': entry<{ actual: string }>({
    severity: 'error',
    title: '文字化け',
    example: { actual: '高�橋' },
    message: ({ actual }) => `文字化けした文字（�）があります：「${actual}」。`,
    hint: () => '元の資料を見て、正しい文字を入れ直してください。',
  }),
  'character-private-use': entry<{ actual: string; codePoint: string }>({
    severity: 'error',
    rule: 'L1-08',
    title: '外字',
    example: { actual: '市税の徴〓', codePoint: 'U+E000' },
    message: ({ actual, codePoint }) =>
      `ほかの機械では表示できない外字（${codePoint}）があります：「${actual}」。`,
    hint: () => '外字を、一般に使える文字（常用の字体や、かな）に置きかえてください。',
  }),
  'character-invisible': entry<{ actual: string; codePoint: string }>({
    severity: 'error',
    title: '目に見えない文字',
    example: { actual: '企画課', codePoint: 'U+200B' },
    message: ({ actual, codePoint }) =>
      `目に見えない文字（${codePoint}）があります：「${actual}」。`,
    hint: () =>
      'ほかの文書から写すときに紛れこんだ文字です。前後の文字ごと消して、打ち直してください。',
  }),
};
