import { expect, test } from 'vitest';
import { aDataset } from '#src/testing/builders.ts';
import { OEMBED, schemaErrors } from '#src/testing/published-schemas.ts';
import { embedCode, toOEmbed } from './oembed.ts';

const page = { title: '"引用" & <山かっこ>', path: '/aoba/reform/items/item-1/' };
const code =
  '<iframe src="https://city.example/reform/embed/aoba/reform/items/item-1/"' +
  ' title="&quot;引用&quot; &amp; &lt;山かっこ&gt;" width="600" height="480" loading="lazy"></iframe>';

test('the element to paste loads the light version; a title cannot end the attribute', () => {
  expect(embedCode(aDataset(), page)).toBe(code);
});

test('the answer of oEmbed', () => {
  const answer = JSON.parse(toOEmbed(aDataset(), page)) as unknown;
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: '改革の見える化',
    provider_url: 'https://city.example/reform/',
    html: code,
    width: 600,
    height: 480,
  });
  expect(schemaErrors(OEMBED, answer)).toEqual([]);
});
