import type { PageKind } from './page-kind.ts';
import type { Part } from './weigh-site.ts';

/** The most bytes that each part of a page may have, packed as hosts send them. */
export type PageBudget = Readonly<Record<Part, number>>;

const KB = 1024;

/** What arrives in the first round trips of a connection. */
const FIRST_FLIGHT = 14 * KB;

/** A page waits for nothing but itself: its styles stand in it, its letters are the reader's own. */
const ALONE = { stylesheet: 0, font: 0, image: 0, style: 6 * KB };

const NO_SCRIPT = 0;
const COPY_BUTTON = KB / 2;
/** Narrows and orders a list, tells what is chosen and takes it back. */
const LIST = 4.25 * KB;
/** Draws nothing until a chart is asked for; that is when the rest of it comes. */
const CHART = 4.5 * KB;
const SEARCH = 8 * KB;
/** The whole of the data check comes along, so that it needs no line afterwards. */
const DATA_CHECK = 160 * KB;

/**
 * The budget of each kind of page. `html` holds the text that is made of data and `image` the pictures of prose, so
 * who has much to say may go beyond them and is only told so; the other parts are the program's alone, and a build that exceeds them fails.
 */
export const BYTE_BUDGET: Readonly<Record<PageKind, PageBudget>> = {
  ホーム: { ...ALONE, html: 20 * KB, script: NO_SCRIPT },
  計画: { ...ALONE, html: 24 * KB, script: COPY_BUTTON },
  期のまとめ: { ...ALONE, html: 24 * KB, script: COPY_BUTTON },
  期の変化: { ...ALONE, html: 20 * KB, script: COPY_BUTTON },
  様式: { ...ALONE, html: 24 * KB, script: COPY_BUTTON },
  様式のまとめ: { ...ALONE, html: 60 * KB, script: COPY_BUTTON },
  体系: { ...ALONE, html: FIRST_FLIGHT, script: COPY_BUTTON },
  取組項目: { ...ALONE, html: FIRST_FLIGHT, script: CHART },
  担当部署: { ...ALONE, html: FIRST_FLIGHT, script: NO_SCRIPT },
  指標の一覧: { ...ALONE, html: 20 * KB, script: LIST },
  指標: { ...ALONE, html: FIRST_FLIGHT, script: CHART },
  事業費: { ...ALONE, html: 24 * KB, script: CHART + LIST },
  効果額: { ...ALONE, html: 20 * KB, script: CHART + LIST },
  前後の計画: { ...ALONE, html: 24 * KB, script: LIST },
  振り返り: { ...ALONE, html: 20 * KB, script: COPY_BUTTON },
  データカタログ: { ...ALONE, html: 40 * KB, script: NO_SCRIPT },
  検索: { ...ALONE, html: 20 * KB, script: SEARCH },
  提出前の確認: { ...ALONE, html: FIRST_FLIGHT, script: DATA_CHECK },
  埋め込み: { ...ALONE, html: FIRST_FLIGHT, script: NO_SCRIPT },
  // Every part of the site stands on it, for those who build it.
  部品の見本: { ...ALONE, html: 40 * KB, style: 12 * KB, script: CHART + LIST, image: 200 * KB },
  // The lists of items and of reviews are among them, and the guides with their pictures.
  '案内・その他': { ...ALONE, html: 30 * KB, script: LIST, image: 200 * KB },
};
