import { expect, test } from 'vitest';
import { headParts } from './head-parts.ts';

const cut = (text: string): string =>
  headParts(text)
    .map((part) => (part.whole ? `[${part.text}]` : part.text))
    .join('｜');

test('片仮名 beside 漢字 begins a piece, and long runs of 漢字 are cut between words', () => {
  expect(cut('後期アクションプラン策定時点')).toBe('後期｜アクションプラン｜策定時点');
  expect(cut('顧問弁護士法律相談事業')).toBe('顧問｜弁護士｜法律｜相談｜事業');
  expect(cut('市政協力員活動支援事業')).toBe('市政｜協力員｜活動｜支援｜事業');
});

test('what is one word stays whole', () => {
  expect(cut('第5次小金井市基本構想の策定')).toBe('[第5次]｜小金井市｜基本｜構想の策定');
  expect(cut('部局横断プロジェクトチームの制度化')).toBe('[部局横断]｜プロジェクトチームの制度化');
});

test('a fiscal year stays whole before the half of it', () => {
  expect(cut('令和7年度上半期')).toBe('[令和7年度]｜上半期');
  expect(cut('令和元年度実績')).toBe('[令和元年度]｜実績');
});

test('short texts are one piece, and no bracket stands alone', () => {
  expect(cut('令和2年度（実績）')).toBe('令和2年度（実績）');
  expect(cut('コスト管理・特別会計等健全化の推進')).not.toContain('・｜');
  expect(cut('計画（第2次）')).toBe('計画（第2次）');
});

test.each(['', '市民ニーズへの対応', '第4次基本構想・後期基本計画', 'PPP/PFI対象案件の可視化'])(
  'nothing is lost of %j',
  (text) => {
    expect(
      headParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  },
);
