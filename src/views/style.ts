import { STYLE_PATH } from '#src/domain/site-paths.ts';
import type { PageMeta } from './page.ts';

/** The page that shows every part of the site in every state: for those who build it, not for readers. */
export const STYLE_META: PageMeta = {
  title: '部品の見本',
  description:
    'このサイトのページを作る部品を、すべての状態で並べた見本です。載せている計画や数は見本で、実在しません。',
  path: STYLE_PATH,
  breadcrumbs: [],
  unlisted: true,
};
