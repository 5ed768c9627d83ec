import { startOfDay } from '#src/domain/start-of-day.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entries.ts';

const link = (rel: string, type: string, href: string): XmlElement[] =>
  element('link', '', { rel, type, href });

function entryElement({ id, url, title, date, summary }: FeedEntry): XmlElement[] {
  const moment = startOfDay(date);
  return element('entry', [
    ...element('id', id),
    ...element('title', title),
    ...link('alternate', 'text/html', url),
    ...element('published', moment),
    ...element('updated', moment),
    ...element('summary', summary),
  ]);
}

/** A feed in Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  const { title, homeUrl, atomUrl, author, rights, entries } = feed;
  const children = [
    ...element('id', atomUrl),
    ...element('title', title),
    ...element('updated', startOfDay(entries[0].date)),
    ...element('author', element('name', author)),
    ...element('rights', rights),
    ...link('self', 'application/atom+xml', atomUrl),
    ...link('alternate', 'text/html', homeUrl),
    ...entries.flatMap(entryElement),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' };
  return xmlDocument(element('feed', children, attributes));
}
