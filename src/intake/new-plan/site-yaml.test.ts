import { expect, test } from 'vitest';
import { encodeText } from '#src/testing/make-csv.ts';
import { showsPublisher, withPublisher } from './site-yaml.ts';

const HEAD = `# 全体
name: 見本 # 名称
description: 見本です。
url: https://example.com/
operator: 見本
license: CC-BY-4.0
`;

function added(text: string, encoding?: Parameters<typeof encodeText>[1]): string | undefined {
  const file = { path: 'site.yaml', bytes: encodeText(text, encoding) };
  const bytes = withPublisher(file, 'aoba')?.bytes;
  return bytes && new TextDecoder(encoding === 'cp932' ? 'shift_jis' : 'utf-8').decode(bytes);
}

test.each([
  ['publishers:\n  - mihon\n', 'publishers:\n  - mihon\n  - aoba\n'],
  [
    'publishers:\n- mihon # 一つめ\n\n# 終わり\n',
    'publishers:\n- mihon # 一つめ\n- aoba\n\n# 終わり\n',
  ],
  ['publishers:\n  -  "mihon"', 'publishers:\n  -  "mihon"\n  -  aoba'],
  ['publishers: [mihon]\n', 'publishers: [mihon, aoba]\n'],
  ['publishers: [ mihon, hinata ] # 順\n', 'publishers: [ mihon, hinata, aoba ] # 順\n'],
  [
    'publishers:\r\n  - mihon\r\nnotice: お知らせ\r\n',
    'publishers:\r\n  - mihon\r\n  - aoba\r\nnotice: お知らせ\r\n',
  ],
])('%j', (list, expected) => {
  expect(added(HEAD + list)).toBe(HEAD + expected);
});

test('the encoding stays', () => {
  expect(added(`${HEAD}publishers:\n  - mihon\n`, 'cp932')).toBe(
    `${HEAD}publishers:\n  - mihon\n  - aoba\n`,
  );
});

test.each([
  'publishers: [\n  mihon\n]\n',
  'publishers: [mihon, ]\n',
  '"publishers": [mihon]\n',
  'publisher:\n  - mihon\n',
])('a list written as %j is left alone', (list) => {
  expect(added(HEAD + list)).toBeUndefined();
});

test('whether a publisher is shown', () => {
  const file = { path: 'site.yaml', bytes: encodeText(`${HEAD}publishers: [mihon]\n`) };
  expect([showsPublisher(file, 'mihon'), showsPublisher(file, 'aoba')]).toEqual([true, false]);
});
