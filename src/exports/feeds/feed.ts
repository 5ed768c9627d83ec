import type { Dataset } from '#src/domain/dataset.ts';
import { LICENSES } from '#src/domain/site.ts';
import {
  HOME_PATH,
  absoluteUrl,
  atomPath,
  jsonFeedPath,
  planPath,
} from '#src/domain/site-paths.ts';
import { planSubjects, refOf, type PlanSubject } from '../description/plan-subject.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';

/** What happened to published data, in no format yet. */
export interface Feed {
  title: string;
  /** The page whose news it has. */
  homeUrl: string;
  atomUrl: string;
  jsonUrl: string;
  /** Who writes it. */
  author: string;
  rights: string;
  /** Newest first; at least one. */
  entries: [FeedEntry, ...FeedEntry[]];
}

/** Entries of one day keep the order that they came in. */
function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function toFeed(
  { site }: Dataset,
  title: string,
  path: string,
  entries: readonly FeedEntry[],
): Feed | undefined {
  const [first, ...rest] = newestFirst(entries);
  if (!first) return undefined;
  return {
    title,
    homeUrl: absoluteUrl(site.url, path),
    atomUrl: absoluteUrl(site.url, atomPath(path)),
    jsonUrl: absoluteUrl(site.url, jsonFeedPath(path)),
    author: site.operator,
    rights: LICENSES[site.license].name,
    entries: [first, ...rest],
  };
}

/** The news of one plan; undefined while nothing in it has a date, for a feed must have one. */
export function planFeed(subject: PlanSubject): Feed | undefined {
  const { dataset, publisher, plan } = subject;
  const title = `${publisher.definition.name} ${plan.definition.title}の更新`;
  return toFeed(dataset, title, planPath(refOf(subject)), feedEntries(subject));
}

/** The news of all plans. */
export function siteFeed(dataset: Dataset): Feed | undefined {
  const entries = planSubjects(dataset).flatMap(feedEntries);
  return toFeed(dataset, `${dataset.site.name}の更新`, HOME_PATH, entries);
}
