import { expect, test } from 'vitest';
import { cellFinding as cell, fileFinding as file } from '#src/testing/sample-diagnostics.ts';
import { reportGithub } from './report-github.ts';

test('annotates the line', () => {
  expect(reportGithub([cell, file], 'data')).toBe(
    [
      '::error file=data/koganei/plan/progress.csv,line=12,title=計画(P)（rating-unknown）::「D」は使えません。%0AA か B です。',
      '::warning file=data/site.yaml,title=file-missing::ありません。%0A作ってください。',
    ].join('\n'),
  );
});

test('names the cell of a workbook', () => {
  const inSheet = { ...cell, file: 'inbox/a.xlsx', sheet: '進捗', cell: 'G14', line: 14 };
  expect(reportGithub([inSheet], 'data')).toBe(
    '::error file=data/inbox/a.xlsx,title=進捗!G14 計画(P)（rating-unknown）::「D」は使えません。%0AA か B です。',
  );
});

test('escapes what workflow commands give a meaning to', () => {
  const odd = {
    ...file,
    file: 'a,b:c%.csv',
    column: 'x:y,z',
    message: '5%: a,b\r\nc',
    hint: '::',
  };
  expect(reportGithub([odd], 'my,data')).toBe(
    '::warning file=my%2Cdata/a%2Cb%3Ac%25.csv,title=x%3Ay%2Cz（file-missing）::5%25: a,b%0D%0Ac%0A::',
  );
  expect(reportGithub([], 'data')).toBe('');
});
