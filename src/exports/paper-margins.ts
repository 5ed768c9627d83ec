import { formatDate } from '#src/domain/format-date.ts';
import { absoluteUrl } from '#src/domain/site-paths.ts';

/** What stands round a page, and the page: of both, what paper has to say. */
interface PrintedPage {
  siteName: string;
  siteUrl: string;
  notice?: string;
  dataDate?: string;
  title: string;
  path: string;
}

/** What the margins of the paper say when a page is printed: a sheet that went astray is known by them. */
interface PaperMargins {
  site: string;
  title: string;
  /** Where the page is found, and of which day its data are. */
  foot: string;
}

/** Without a notice or a known day, the margins say nothing of them. */
export function toPaperMargins(page: PrintedPage): PaperMargins {
  const { siteName, siteUrl, notice, dataDate, title, path } = page;
  return {
    site: notice === undefined ? siteName : `${siteName}　${notice}`,
    title,
    foot: [
      absoluteUrl(siteUrl, path),
      ...(dataDate === undefined ? [] : [`データ：${formatDate(dataDate)}現在`]),
    ].join('　'),
  };
}
