import type { Dataset } from '#src/domain/dataset.ts';
import { DIAGNOSTICS_GUIDE_PATH, GUIDE_PATH, guidePath } from '#src/domain/site-paths.ts';
import type { Crumb, PageMeta } from './page.ts';
import { buildGuideFacets } from './search-facets.ts';

/** What a guide says of itself. */
interface Guide {
  /** Last part of its address. */
  id: string;
  title: string;
  description: string;
  /** Who reads it: `各部署の方`. */
  reader: string;
  /** Place in the list. */
  order: number;
}

export interface GuideEntry {
  reader: string;
  title: string;
  description: string;
  path: string;
}

export interface GuideIndexView {
  meta: PageMeta;
  guides: GuideEntry[];
}

const INDEX_TITLE = '職員の方への案内';
const GUIDE_CRUMBS: Crumb[] = [{ text: INDEX_TITLE, path: GUIDE_PATH }];

const DIAGNOSTICS_GUIDE: Omit<Guide, 'id' | 'order'> = {
  title: '「エラー」「注意」の意味と直し方',
  reader: '「エラー」や「注意」が出た方',
  description:
    '取り込みや検査で出る「エラー」と「注意」のすべてについて、表示の例と直し方を説明します。',
};

function metaOf(
  { site }: Dataset,
  { title, description }: Pick<Guide, 'title' | 'description'>,
  path: string,
  breadcrumbs: Crumb[],
): PageMeta {
  const search = buildGuideFacets(site.name, title);
  return { title, description, path, breadcrumbs, search };
}

/** What a guide's page says of itself. */
export function buildGuideMeta(dataset: Dataset, guide: Guide): PageMeta {
  return metaOf(dataset, guide, guidePath(guide.id), GUIDE_CRUMBS);
}

/** What the page of all diagnostics says of itself. */
export function buildDiagnosticsGuideMeta(dataset: Dataset): PageMeta {
  return metaOf(dataset, DIAGNOSTICS_GUIDE, DIAGNOSTICS_GUIDE_PATH, GUIDE_CRUMBS);
}

/** Who you are, and which guide is yours. */
export function buildGuideIndexView(dataset: Dataset, guides: readonly Guide[]): GuideIndexView {
  const description =
    '様式の記入、取り込み、公開までを、仕事の順に説明します。ご自分に当てはまるものからお読みください。';
  const inOrder = [...guides].sort((a, b) => a.order - b.order);
  const written = inOrder.map((guide) => ({ ...guide, path: guidePath(guide.id) }));
  return {
    meta: metaOf(dataset, { title: INDEX_TITLE, description }, GUIDE_PATH, []),
    guides: [...written, { ...DIAGNOSTICS_GUIDE, path: DIAGNOSTICS_GUIDE_PATH }].map(
      ({ reader, title, description, path }) => ({ reader, title, description, path }),
    ),
  };
}
