import { planFeed, siteFeed } from '#src/exports/feeds/feed.ts';
import { planContexts } from '#src/views/context.ts';
import { loadSiteDataset } from './dataset.ts';

/** One feed a plan; none for plans in which nothing has a date yet. */
export async function planFeedRoutes() {
  return planContexts(await loadSiteDataset()).flatMap((context) => {
    const { publisherId: publisher, planId: plan } = context.ref;
    const feed = planFeed(context);
    return feed ? [{ params: { publisher, plan }, props: { feed } }] : [];
  });
}

/** The feed of the whole site; none while no plan has one. */
export async function siteFeedRoutes() {
  const feed = siteFeed(await loadSiteDataset());
  return feed ? [{ params: { feed: 'feed' }, props: { feed } }] : [];
}
