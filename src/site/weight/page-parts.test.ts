import { expect, test } from 'vitest';
import { pageParts } from './page-parts.ts';

const NOTHING = {
  style: '',
  stylesheets: [],
  scripts: [],
  fonts: [],
  images: [],
  lateImages: [],
};

test('what a page has in it and asks for', () => {
  const html = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">
    <style>body{margin:0}</style><style data-of-page>.sheet{width:9%}</style><style>p{color:red}</style>
    <link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/paper.css"><link rel="icon" href="/favicon.svg">
    <link rel="modulepreload" href="/b.js"><link rel="preload" as="font" href="/c.woff2" crossorigin>
    <script type="module" src="/d.js"></script><script type="application/ld+json">{"a":1}</script>
    </head><body><img src=/e.png alt=""><img alt="" loading='lazy' src='/f.png'/></body></html>`;
  expect(pageParts(html)).toEqual({
    style: 'body{margin:0}p{color:red}',
    stylesheets: ['/a.css'],
    scripts: ['/b.js', '/d.js'],
    fonts: ['/c.woff2'],
    images: ['/e.png'],
    lateImages: ['/f.png'],
  });
});

test('fonts that the styles name', () => {
  const style = '@font-face{src:url("/a.woff2"),url(/b.ttf)}.c{background:url(/c.png)}';
  expect(pageParts(`<style>${style}</style>`).fonts).toEqual(['/a.woff2', '/b.ttf']);
});

test('text that looks like an element is none', () => {
  const html =
    `<meta name="description" content="<script src='/x.js'></script>">` +
    `<p title='<img src="/y.png">'>1 < 2 &lt;script src="/z.js"></p>`;
  expect(pageParts(html)).toEqual(NOTHING);
});
