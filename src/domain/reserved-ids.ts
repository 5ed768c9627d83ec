import {
  ABOUT_PATH,
  ACCESSIBILITY_PATH,
  CATALOGUE_PATH,
  CHECK_PATH,
  DATA_GUIDE_PATH,
  GLOSSARY_PATH,
  GUIDE_PATH,
  SEARCH_PATH,
  STYLE_PATH,
} from './site-paths.ts';

const PAGES = [
  ABOUT_PATH,
  ACCESSIBILITY_PATH,
  CATALOGUE_PATH,
  CHECK_PATH,
  DATA_GUIDE_PATH,
  GLOSSARY_PATH,
  GUIDE_PATH,
  SEARCH_PATH,
  STYLE_PATH,
];

/** Folders and files of the published site that are no pages, and names kept free for what may come. */
const FOLDERS = [
  ...['api', 'embed', 'feed', 'news', 'pagefind', 'readme', 'schema'],
  ...['card', 'catalog', 'llms'],
];

const RESERVED = new Set([...PAGES.map((path) => path.split('/')[1] ?? ''), ...FOLDERS]);

/** Names of places that every page has: the links of its head lead there. */
const ANCHORS = new Set(['main', 'site-menu']);

/** Whether a word of this id would have the address of another place on the glossary's page. */
export function isReservedAnchor(id: string): boolean {
  return ANCHORS.has(id);
}

/** Whether a publisher of this id would stand where the site has a page or a folder of its own. */
export function isReservedPublisherId(id: string): boolean {
  return RESERVED.has(id);
}
