import { expect, test } from 'vitest';
import { parseYaml } from '#src/loading/parse-yaml.ts';
import { yamlFields, yamlText } from './yaml-text.ts';

test.each([
  ['第7次行財政改革大綱', '第7次行財政改革大綱'],
  ['取組（前期）', '取組（前期）'],
  ['計画(P)', '計画(P)'],
  ['(P)計画', '"(P)計画"'],
  ['◎', '◎'],
  ['S', 'S'],
  ['level-1', 'level-1'],
  ['2025', '"2025"'],
  ['no', '"no"'],
  ['計画: 前期', '"計画: 前期"'],
  ['計画 #1', '"計画 #1"'],
  ['「改革」', '"「改革」"'],
  ['- 計画', '"- 計画"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
])('%s is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});

const ODD = [
  'true',
  'Null',
  '1e3',
  '0x1F',
  '~',
  '',
  '*別名',
  '&印',
  '{a}',
  '[b]',
  "'c'",
  '%率',
  '@宛先',
  '計画\t乙',
  'a, b',
  'ー',
  '２０２５',
  '令和7-8年度',
  '改 革',
  '改革\\n',
];

test.each(ODD)('%j comes back from a file, also from fields on one line', (text) => {
  const { yaml, diagnostics } = parseYaml(
    `a: ${yamlText(text)}\nb: ${yamlFields({ c: text, d: 1, e: undefined, f: true })}\n`,
    'x',
  );
  expect(diagnostics).toEqual([]);
  expect(yaml?.data).toEqual({ a: text, b: { c: text, d: 1, f: true } });
});
