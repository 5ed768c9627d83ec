import { expect, test } from 'vitest';
import { SecuritySchema } from '#src/domain/site.ts';
import { aSite } from '#src/testing/builders.ts';
import { toSecurityText } from './security-text.ts';

test('a site that names nobody has none', () => {
  expect(toSecurityText(aSite())).toBeUndefined();
});

test('where to tell, until when, and where the file lies: at the root of the host', () => {
  const security = { contact: 'mailto:security@city.example', expires: '2027-03-31' };
  expect(toSecurityText(aSite({ security, url: 'https://city.example/reform/' }))).toBe(
    [
      'Contact: mailto:security@city.example',
      'Expires: 2027-03-31T23:59:59+09:00',
      'Preferred-Languages: ja, en',
      'Canonical: https://city.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a contact is one line, whatever it holds', () => {
  const security = { contact: 'https://city.example/\nContact: a', expires: '2027-03-31' };
  expect(toSecurityText(aSite({ security }))?.split('\n')[0]).toBe(
    'Contact: https://city.example/Contact:%20a',
  );
});

test('a day that is none and a contact that nobody can be reached by are refused', () => {
  const security = { contact: 'https://city.example/contact', expires: '2028-02-29' };
  expect(SecuritySchema.safeParse(security).success).toBe(true);
  for (const wrong of [
    { expires: '2027-02-29' },
    { expires: '2027-03' },
    { contact: 'security@city.example' },
    { contact: 'http://city.example/' },
    { contact: 'javascript:alert(1)' },
  ])
    expect(SecuritySchema.safeParse({ ...security, ...wrong }).success, String(wrong)).toBe(false);
});
