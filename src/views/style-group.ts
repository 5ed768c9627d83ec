/** One part of the site on a style page, in all of its states. */
export interface StyleSample {
  /** Also its anchor. */
  id: string;
  title: string;
  /** What the part is for, and when it is used. */
  about: string;
  /** Names of the components; empty for what the style sheets make of plain elements. */
  parts: readonly string[];
}

/** The parts that one page shows. */
export interface StyleGroup {
  /** The last part of the page's address. */
  id: string;
  title: string;
  description: string;
  samples: readonly StyleSample[];
}
