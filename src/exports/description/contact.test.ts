import { expect, test } from 'vitest';
import { aSite } from '#src/testing/builders.ts';
import { describeContact } from './contact.ts';

const page = 'https://aoba.example/contact';

test.each([
  [{}, {}],
  [{ contact: 'mailto:a@aoba.example' }, { email: 'mailto:a@aoba.example' }],
  [{ contact: page }, { page }],
  [
    { contact: page, email: 'b@aoba.example' },
    { page, email: 'mailto:b@aoba.example' },
  ],
  [
    { contact: 'mailto:a@aoba.example', email: 'b@aoba.example' },
    { email: 'mailto:b@aoba.example' },
  ],
])('a site that says %o', (site, expected) => {
  expect(describeContact(aSite(site))).toEqual({ name: '青葉市', ...expected });
});
