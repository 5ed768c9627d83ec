import type { Page } from 'puppeteer-core';

/** A picture of a page of the site, for the guides and the README. */
export interface Picture {
  /** File below `public/`. */
  file: string;
  /** Path below the site's base. */
  place: string;
  /** The window, in pixels; the picture is as large, unless it shows one part. */
  width: number;
  height: number;
  /** What a reader does before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
  /** The part at whose top the picture begins. */
  from?: string;
}
