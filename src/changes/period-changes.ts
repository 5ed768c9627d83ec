import type { RatingColumn } from '#src/domain/form.ts';
import type { RatingMove } from './rating-moves.ts';
import type { RecordChange } from './record-change.ts';
import type { TotalChange } from './total.ts';

/** How one rating column's ratings went from one period to the next. */
export interface RatingChanges {
  column: RatingColumn;
  /** Whether the plan says which ratings are the higher ones. */
  hasDirection: boolean;
  moves: RatingMove[];
  /** Items with the same code in both periods. */
  same: number;
  /** Items with a code in both periods. */
  compared: number;
}

/** A text that stands word for word in both periods. */
export interface RepeatedText {
  itemId: string;
  label: string;
  header: string;
  text: string;
}

/** What changed between a period and the one of its kind before it. */
export interface PeriodChanges {
  /** Ids of the two periods. */
  before: string;
  after: string;
  /** Items of the plan; re-listed ones count once. */
  itemCount: number;
  /** Reports by item: `added` reported only now, `removed` only before. */
  records: RecordChange[];
  ratings: RatingChanges[];
  repeated: RepeatedText[];
  totals: TotalChange[];
}
