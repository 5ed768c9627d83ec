import { expect, test } from 'vitest';
import { aDataset } from '#src/testing/builders.ts';
import { toHeadersFile, toStaticWebAppConfig } from './server-headers.ts';

const dataset = aDataset();

test('every file gets the common headers; what is named by its content is kept; only embeds may be framed', () => {
  expect(toHeadersFile(dataset, ['aoba', 'data'])).toBe(
    [
      '/reform/*',
      '  X-Content-Type-Options: nosniff',
      '  Referrer-Policy: strict-origin-when-cross-origin',
      '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      '  Strict-Transport-Security: max-age=31536000',
      '',
      '/reform/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
      '/reform/',
      "  Content-Security-Policy: frame-ancestors 'none'",
      '',
      '/reform/aoba/*',
      "  Content-Security-Policy: frame-ancestors 'none'",
      '',
      '/reform/data/*',
      "  Content-Security-Policy: frame-ancestors 'none'",
      '',
    ].join('\n'),
  );
});

test('Azure is told the same, with the route of embeds above the rest', () => {
  expect(JSON.parse(toStaticWebAppConfig(dataset))).toEqual({
    globalHeaders: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Strict-Transport-Security': 'max-age=31536000',
      'Content-Security-Policy': "frame-ancestors 'none'",
    },
    routes: [
      { route: '/reform/embed/*', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
      {
        route: '/reform/_astro/*',
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      },
    ],
    responseOverrides: { 404: { rewrite: '/reform/404.html' } },
  });
});
