import { expect, test } from 'vitest';
import { accessibleName } from './accessible-name.ts';
import { parseHtml } from './html.ts';
import { contextOf } from './link-context.ts';

function read(html: string) {
  const root = parseHtml(html);
  const link = root.querySelector('a');
  if (!link) throw new Error('no link');
  return { name: accessibleName(root, link), context: contextOf(root, link) };
}

test('a name leaves out what is hidden, and says what stands for a picture', () => {
  expect(read('<a href="x">次の <b>項目</b><i aria-hidden="true">→</i></a>').name).toBe('次の項目');
  expect(read('<a href="x"><img src="x" alt="図"> 大きく</a>').name).toBe('図大きく');
  expect(read('<a href="x" aria-label="次の項目">次</a>').name).toBe('次の項目');
  expect(read('<b id="n">道路</b><a href="x" aria-labelledby="n">次</a>').name).toBe('道路');
});

test('a context is the item of a list, the cell with its heads, the name of what is around', () => {
  expect(read('<ul><li><a href="x">市民課</a>（青葉市）</li></ul>').context).toBe(
    '市民課（青葉市）',
  );
  expect(read('<ul aria-label="青葉市"><li><a href="x">課</a></li></ul>').context).toBe('課青葉市');
  const table =
    '<table><thead><tr><th scope="col">項目</th><th scope="col">表</th></tr></thead>' +
    '<tbody><tr><th scope="row">道路</th><td><a href="x">CSV</a></td></tr></tbody></table>';
  expect(read(table).context).toBe('道路表CSV');
});

test('a heading before a link is no context of it', () => {
  expect(read('<div><h2>青葉市</h2><div><a href="x">市民課</a></div></div>').context).toBe('');
});
