import type { Dataset, PeriodReport } from '#src/domain/dataset.ts';
import { lastModified } from '#src/domain/publication.ts';
import { LICENSES } from '#src/domain/site.ts';
import type { PlanContext } from './context.ts';
import {
  periodImageLink,
  planImageLink,
  siteImageLink,
  type ShareImageLink,
} from './share-image-link.ts';

/** What stands round every page. */
export interface FrameView {
  siteName: string;
  siteUrl: string;
  operator: string;
  notice?: string;
  contact?: string;
  license: { name: string; url: string };
  /** What is shown of the page where it is shared. */
  image: ShareImageLink;
  /** The latest day on which the plan's data were published or corrected, round its pages. */
  dataDate?: string;
}

function frameWith({ site }: Dataset, image: ShareImageLink): FrameView {
  return {
    siteName: site.name,
    siteUrl: site.url,
    operator: site.operator,
    license: LICENSES[site.license],
    image,
    ...(site.notice !== undefined && { notice: site.notice }),
    ...(site.contact !== undefined && { contact: site.contact }),
  };
}

/** Round the pages that belong to no plan. */
export function buildFrame(dataset: Dataset): FrameView {
  return frameWith(dataset, siteImageLink(dataset));
}

/** Round the pages of a plan. @param period the one that the page is about, if it is about one */
export function buildPlanFrame(context: PlanContext, period?: PeriodReport): FrameView {
  const image = period ? periodImageLink(context, period) : planImageLink(context);
  const dataDate = lastModified(context.plan);
  return { ...frameWith(context.dataset, image), ...(dataDate !== undefined && { dataDate }) };
}
