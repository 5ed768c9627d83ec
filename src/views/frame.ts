import type { Dataset } from '#src/domain/dataset.ts';
import { LICENSES } from '#src/domain/site.ts';

/** What stands round every page. */
export interface FrameView {
  siteName: string;
  siteUrl: string;
  operator: string;
  notice?: string;
  contact?: string;
  license: { name: string; url: string };
}

export function buildFrame({ site }: Dataset): FrameView {
  return {
    siteName: site.name,
    siteUrl: site.url,
    operator: site.operator,
    license: LICENSES[site.license],
    ...(site.notice !== undefined && { notice: site.notice }),
    ...(site.contact !== undefined && { contact: site.contact }),
  };
}
