import type { Dataset } from '#src/domain/dataset.ts';
import { absoluteUrl, embedPath } from '#src/domain/site-paths.ts';
import { toJsonText } from './json-values.ts';
import { escapeXml } from '#src/tables/escape-xml.ts';

/** A page that can be embedded. */
interface EmbeddedPage {
  title: string;
  path: string;
}

/** Room for an item's report in the width of a column of text, in CSS pixels. */
const WIDTH = 600;
const HEIGHT = 480;

/** The element to paste into a page of one's own. */
export function embedCode({ site }: Dataset, { title, path }: EmbeddedPage): string {
  const source = escapeXml(absoluteUrl(site.url, embedPath(path)));
  return `<iframe src="${source}" title="${escapeXml(title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`;
}

/** The answer that oEmbed asks a page for, as a file beside its light version. */
export function toOEmbed(dataset: Dataset, page: EmbeddedPage): string {
  const { site } = dataset;
  return toJsonText({
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: site.name,
    provider_url: site.url,
    html: embedCode(dataset, page),
    width: WIDTH,
    height: HEIGHT,
  });
}
