import { STYLE_PATH, stylePath } from '#src/domain/site-paths.ts';
import type { Link, PageMeta } from './page.ts';
import { ASIDE_SAMPLES } from './style-aside.ts';
import type { StyleGroup, StyleSample } from './style-group.ts';
import { READING_SAMPLES } from './style-reading.ts';

/** A page of samples: for those who build the site or adapt it, not for its readers. */
interface StylePage {
  meta: PageMeta;
  samples: readonly StyleSample[];
}

const INVENTED = '載せている計画や数は見本で、実在しません。';
const HOME = { text: '部品の見本', path: STYLE_PATH };
const GROUPS: readonly StyleGroup[] = [...READING_SAMPLES, ...ASIDE_SAMPLES];

/** The page that says what the look of the site is made of, and leads to the others. */
export const STYLE_META: PageMeta = {
  title: HOME.text,
  description: `このサイトのページを作る色・文字・部品を、すべての状態で並べた見本です。${INVENTED}`,
  path: STYLE_PATH,
  breadcrumbs: [],
  unlisted: true,
};

/** Where each sample is, page by page. */
export const STYLE_INDEX: readonly { page: Link; description: string; samples: Link[] }[] =
  GROUPS.map(({ id, title, description, samples }) => ({
    page: { text: title, path: stylePath(id) },
    description,
    samples: samples.map((sample) => ({
      text: sample.title,
      path: `${stylePath(id)}#${sample.id}`,
    })),
  }));

/** @throws when no group has that id */
export function buildStylePage(id: string): StylePage {
  const group = GROUPS.find((each) => each.id === id);
  if (!group) throw new Error(`no samples ${id}`);
  return {
    meta: {
      title: `部品の見本：${group.title}`,
      description: `${group.description}${INVENTED}`,
      path: stylePath(id),
      breadcrumbs: [HOME],
      unlisted: true,
    },
    samples: group.samples,
  };
}

/** @throws when no page has that sample */
export function findSample(id: string): StyleSample {
  const sample = GROUPS.flatMap(({ samples }) => samples).find((each) => each.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return sample;
}
