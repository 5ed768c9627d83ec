/** Every JSON that the site publishes, held against the schema that it names or that its format has. */
import { describe, expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import {
  CKAN_PACKAGE_SEARCH,
  DATA_PACKAGE,
  JSON_FEED,
  OEMBED,
  PROJECT_OPEN_DATA,
  schemaErrors,
} from '../published-schemas.ts';
import { builtPages } from '../site-pages.ts';
import { attributeOf } from '../html.ts';
import { publishedValidator } from '../validate-published.ts';

/** Not data: the search index and its words, and settings of web servers. */
const NOT_DATA = /^pagefind\/|^search\/words\.json$|^staticwebapp\.config\.json$/;
const isSchema = (name: string): boolean => name.startsWith('schema/');

const names = listBuiltFiles('.json').filter((name) => !NOT_DATA.test(name));
const problems = publishedValidator(names.filter(isSchema).map(readBuiltFile));

/** The formats of others, by the file's name. */
const FOREIGN: readonly [RegExp, string][] = [
  [/\/datapackage\.json$/, DATA_PACKAGE],
  [/\/oembed\.json$/, OEMBED],
  [/(^|\/)feed\.json$/, JSON_FEED],
  [/^data\.json$/, PROJECT_OPEN_DATA],
];

function problemsOf(name: string): string[] {
  const document = JSON.parse(readBuiltFile(name)) as { $schema?: string };
  const foreign = FOREIGN.find(([pattern]) => pattern.test(name))?.[1];
  if (foreign !== undefined) return schemaErrors(foreign, document);
  const own = /\/data\/periods\//.test(name)
    ? new URL('schema/v1/period.json', builtSite().url).href
    : (document.$schema ?? '');
  return problems(own, document);
}

/** The sample site names no e-mail address, and the format asks for one. */
const NO_EMAIL = /^\/dataset\/\d+\/contactPoint must have required property 'hasEmail'$/;

test('every file keeps to its schema', () => {
  // The check page reads the data folder as it is: not a published format, and promised to nobody.
  const isPromised = (name: string): boolean => name !== 'check/data.json';
  const documents = names.filter((name) => !isSchema(name)).filter(isPromised);
  const found = documents.flatMap((name) =>
    problemsOf(name)
      .filter((problem) => !NO_EMAIL.test(problem))
      .map((problem) => `${name}: ${problem}`),
  );
  expect(found).toEqual([]);
  expect(documents.length).toBeGreaterThan(500);
});

test('every schema is published under the address that it calls itself', () => {
  for (const name of names.filter(isSchema)) {
    const { $id } = JSON.parse(readBuiltFile(name)) as { $id: string };
    expect($id).toBe(new URL(name, builtSite().url).href);
  }
});

test("CKAN's answer has CKAN's shape", () => {
  const answer = JSON.parse(readBuiltFile('api/3/action/package_search')) as unknown;
  expect(schemaErrors(CKAN_PACKAGE_SEARCH, answer)).toEqual([]);
});

describe('the data beside a page', () => {
  const PLAN = 'koganei/action-plan-2020';
  interface Twin {
    url: string;
    tables: Record<string, Record<string, unknown>[]>;
  }
  const twin = (place: string) => JSON.parse(readBuiltFile(`${place}.json`)) as Twin;

  test('is named by the page, and names the page', () => {
    const pages = builtPages().filter(({ name }) => /^[^/]+\/[^/]+\//.test(name));
    const twins = pages.flatMap((page) =>
      page.root
        .querySelectorAll('link[rel="alternate"][type="application/json"]')
        .map((link) => ({ page, href: attributeOf(link, 'href') ?? '' })),
    );
    expect(twins.length).toBeGreaterThan(400);
    for (const { page, href } of twins) {
      const { pathname } = new URL(page.url);
      expect(href).toBe(pathname.replace(/\/$/, '.json'));
      const { url } = twin(href.slice(builtSite().base.length).replace(/\.json$/, ''));
      expect(url).toBe(page.url);
    }
  });

  test('is the part of the tables that the page is about', () => {
    const grades = twin(`${PLAN}/2020-h1`).tables['progress']?.map(({ grade }) => grade) ?? [];
    expect(grades).toHaveLength(79);
    expect(grades.filter((grade) => grade === 'C')).toHaveLength(18);
    const { tables } = twin('toride/priority-projects-2020/indicators/indicator-01');
    expect(new Set(tables['measurements']?.map(({ indicatorId }) => indicatorId))).toEqual(
      new Set(['indicator-01']),
    );
    const csv = readBuiltFile(`${PLAN}/2020-h1.csv`).trimEnd().split('\r\n');
    expect(csv).toHaveLength(1 + 79);
  });
});
