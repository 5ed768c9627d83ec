import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from './narrow-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (scripts: string, styles: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' 'wasm-unsafe-eval'${scripts}; style-src 'self'${styles};">`;

test('a page keeps the hashes of what stands in it, and nothing else changes', () => {
  const page = (scripts: string, styles: string): string =>
    `<head><meta charset="utf-8">${policy(scripts, styles)}<style>p{margin:0}</style>` +
    `<style data-of-page>.a{color:red}</style><script type="module">start()</script>` +
    `<script type="module" src="/a.js"></script></head><p>'${hash('text')}'</p>`;
  const [own, others] = [hash('start()'), hash('')];
  const styles = [hash('p{margin:0}'), hash('b{margin:0}'), hash('.a{color:red}')];
  expect(narrowPolicy(page(` ${own} ${others}`, ` ${styles.join(' ')}`))).toBe(
    page(` ${own}`, ` ${styles[0]} ${styles[2]}`),
  );
});

test('text that looks like a style neither hides one nor lets one in', () => {
  const page = (styles: string): string =>
    `${policy('', styles)}<meta name="description" content="<style>p{x:y}"><style>p{margin:0}</style>`;
  const [own, strange] = [hash('p{margin:0}'), hash('p{x:y}')];
  expect(narrowPolicy(page(` ${own} ${strange}`))).toBe(page(` ${own}`));
});

test('a page without a policy stays as it is', () => {
  expect(narrowPolicy('<style>p{margin:0}</style>')).toBe('<style>p{margin:0}</style>');
});
