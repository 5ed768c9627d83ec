import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { forEachPage } from '../built-html/for-each-page.ts';
import { pageKindOf, type PageKind } from './page-kind.ts';
import { pageParts } from './page-parts.ts';
import { scalesFor, type Scales } from './scales.ts';

/**
 * What the bytes of a page are. `html` is the whole document, `style` the part of it that is the program's styles; the
 * others lie beside it. Scripts and pictures: what comes without a press; pictures also when they wait to be scrolled to.
 */
export const PARTS = ['html', 'style', 'stylesheet', 'script', 'font', 'image'] as const;
export type Part = (typeof PARTS)[number];

export interface PageWeight {
  /** The page's file, relative to the site, with `/`. */
  name: string;
  kind: PageKind;
  /** As hosts send them: text packed with gzip. */
  bytes: Readonly<Record<Part, number>>;
  /** How many files a visit fetches before anything is scrolled or pressed, the page among them. */
  requests: number;
}

async function weighPage(folder: string, name: string, scales: Scales): Promise<PageWeight> {
  const html = await readFile(path.join(folder, name), 'utf8');
  const { style, stylesheets, fonts, images, lateImages, ...parts } = pageParts(html);
  const scripts = await scales.withImports(parts.scripts);
  const bytes = {
    html: await scales.page(html),
    style: await scales.style(style),
    stylesheet: await scales.files(stylesheets),
    script: await scales.files(scripts),
    font: await scales.files(fonts),
    image: await scales.files([...images, ...lateImages]),
  };
  const fetched = new Set([...stylesheets, ...scripts, ...fonts, ...images]);
  return { name, kind: pageKindOf(name), bytes, requests: 1 + fetched.size };
}

/** Weighs every page of a built site. @param base where it lies on its server, such as `/sub/dir/` */
export async function weighSite(folder: string, base: string): Promise<PageWeight[]> {
  const scales = scalesFor(folder, base);
  return forEachPage(folder, (name) => weighPage(folder, name, scales));
}
