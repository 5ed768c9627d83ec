/** What a workbook of ours is known by when it comes back. */
export const WORKBOOK_FORMAT = 'mieruka-workbook/1';

/** Hidden sheet that says of which plan and period the workbook is: keys in column A, values in B. */
export const MARK_SHEET = '_mieruka';

/** The sheet that departments fill in; called like its table. */
export const PROGRESS_SHEET = '進捗';

/** Explains how to fill in; nothing is read from it. */
export const GUIDE_SHEET = '記入のしかた';

/** Begins the header of a column that repeats the period before, for reference only: `前期：評価`. */
export const PAST_PREFIX = '前期：';
