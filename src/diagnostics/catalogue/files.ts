import { entry, orSuggest } from '../entry.ts';

export const fileEntries = {
  'file-unexpected': entry<{ actual: string; suggestion?: string | undefined }>({
    severity: 'error',
    rule: 'L1-01',
    title: '想定していないファイル',
    message: ({ actual }) => `ここには置けないファイル「${actual}」があります。`,
    hint: ({ suggestion }) =>
      orSuggest(
        suggestion,
        '必要な内容を決められた名前の CSV・YAML に移し、このファイルは data フォルダーから取り除いてください。',
      ),
  }),
  'file-missing': entry<{ expected: string }>({
    severity: 'error',
    title: '必要なファイルがない',
    message: ({ expected }) => `必要なファイル「${expected}」がありません。`,
    hint: ({ expected }) =>
      `「${expected}」を作ってください。ファイル名の大文字・小文字や全角・半角も確かめてください。`,
  }),
  'encoding-unreadable': entry<object>({
    severity: 'error',
    title: '読み取れない文字コード',
    message: () =>
      '文字コードを判別できません（UTF-8、Shift_JIS、BOM 付き UTF-16 のどれでもありません）。',
    hint: () =>
      'Excel で開き直し、「CSV UTF-8（コンマ区切り）」として保存してください。ファイルが壊れていないかも確かめてください。',
  }),
  'table-empty': entry<{ expected: string }>({
    severity: 'error',
    rule: 'L3-01',
    title: '見出しのない表',
    message: () => 'ファイルが空です。1行目に見出しがありません。',
    hint: ({ expected }) => `1行目に見出し「${expected}」を書いてください。`,
  }),
  'character-garbled': entry<{ actual: string }>({
    severity: 'error',
    title: '文字化け',
    message: ({ actual }) => `文字化けした文字（�）があります：「${actual}」。`,
    hint: () => '元の資料を見て、正しい文字を入れ直してください。',
  }),
  'character-private-use': entry<{ actual: string; codePoint: string }>({
    severity: 'error',
    rule: 'L1-08',
    title: '外字',
    message: ({ actual, codePoint }) =>
      `ほかの機械では表示できない外字（${codePoint}）があります：「${actual}」。`,
    hint: () => '外字を、一般に使える文字（常用の字体や、かな）に置きかえてください。',
  }),
};
