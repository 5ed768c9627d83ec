import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '#src/domain/id.ts';
import { isReservedPublisherId } from '#src/domain/reserved-ids.ts';

/** What stands below a folder of the project, by the first part of its published address. */
function namesIn(folder: string): string[] {
  const names = readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  return names.map((name) => name.replace(/\.[^/]*$/, '')).filter((name) => ID_PATTERN.test(name));
}

test.each(['src/pages', 'content', 'public'])(
  'no publisher can hide what %s publishes',
  (folder) => {
    const own = new Set(['index', 'favicon', 'apple-touch-icon', 'robots', 'sitemap']);
    const names = namesIn(folder).filter((name) => !own.has(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isReservedPublisherId(name))).toEqual([]);
  },
);

test('a city is free to take any other name', () => {
  expect(['koganei', 'data-city', 'index'].filter(isReservedPublisherId)).toEqual([]);
});
