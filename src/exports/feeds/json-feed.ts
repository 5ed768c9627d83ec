import { startOfDay } from '#src/domain/start-of-day.ts';
import { toJsonText } from '../json-values.ts';
import type { Feed } from './feed.ts';

/** A feed in JSON Feed 1.1. */
export function toJsonFeed({ title, homeUrl, jsonUrl, author, entries }: Feed): string {
  return toJsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: jsonUrl,
    language: 'ja',
    authors: [{ name: author }],
    items: entries.map(({ id, url, title: heading, date, summary }) => ({
      id,
      url,
      title: heading,
      content_text: summary,
      date_published: startOfDay(date),
    })),
  });
}
