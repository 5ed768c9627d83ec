import path from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from './is-inside.ts';

const folder = path.resolve('/site/data');

test.each([
  ['/site/data', true],
  ['/site/data/koganei/plan.yaml', true],
  ['/site/data/..notes.csv', true],
  ['/site/data.next', false],
  ['/site', false],
  ['/other/data', false],
])('%s', (file, expected) => {
  expect(isInside(folder, path.resolve(file))).toBe(expected);
});
