import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { elementsIn, textOf } from '../html.ts';
import { builtEmbeds, builtPages, findOnPages, type SitePage } from '../site-pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Explicit roles are deliberate: a phone shows the rows of a sheet as cards, and `display` other
      // than `table` takes the role from a table; Safari takes it from a list without markers.
      'no-redundant-role': 'off',
      // Files of our own origin need no integrity; another origin does not occur.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

function validate({ html }: SitePage): string[] {
  const { results } = validator.validateStringSync(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('every page is valid HTML', () => {
  expect(findOnPages([...builtPages(), ...builtEmbeds()], validate)).toEqual([]);
}, 300_000);

test('explicit roles of tables and lists stand only where they say what the element is', () => {
  const right: Record<string, string> = {
    list: 'ul ol',
    table: 'table',
    rowgroup: 'thead tbody tfoot',
    row: 'tr',
    columnheader: 'th',
    rowheader: 'th',
    cell: 'td',
  };
  const wrong = findOnPages(builtPages(), ({ root }) =>
    Object.entries(right).flatMap(([role, tags]) =>
      root
        .querySelectorAll(`[role="${role}"]`)
        .filter(({ tagName }) => !tags.split(' ').includes(tagName))
        .map(({ tagName }) => `${tagName} is no ${role}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('headings: one h1, no level left out, none empty', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const headings = elementsIn(root, ({ tagName }) => /^h[1-6]$/.test(tagName));
    const levels = headings.map(({ tagName }) => Number(tagName[1]));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const empty = headings.filter((heading) => textOf(heading) === '');
    return [
      ...skips.map((level) => `skips to h${level}`),
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
      ...empty.map(() => 'an empty heading'),
    ];
  });
  expect(found).toEqual([]);
});

test('ids are unique', () => {
  const found = findOnPages(builtPages(), ({ root }) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id ?? '');
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
  });
  expect(found).toEqual([]);
});
