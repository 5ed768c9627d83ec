import type { Publisher, Plan } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import type { Period } from '#src/domain/period.ts';
import type { Reporting } from '#src/domain/reporting.ts';
import type { PlanRef } from '#src/domain/site-paths.ts';

/** An item that gets no row, and why. */
export interface LeftOut {
  item: Item;
  why: Exclude<Reporting, 'reports'>;
}

/** An item that may be over: somebody has to say. */
export interface EndQuestion {
  item: Item;
  /** What speaks for it: `令和2年度の「今後の方向性」が「事業完了」` */
  sign: string;
}

/** A period that can be opened, with what is to be decided before it is. */
export interface Opening {
  publisher: Publisher;
  plan: Plan;
  ref: PlanRef;
  period: Period;
  /** Months between it and the nearest period that is there, where they are more than a year. */
  monthsApart?: number;
  /** Id of the period of the same kind before it. */
  previousId?: string;
  /** The day on which items end that turn out to be over, unless items.csv names another. */
  lastDay: string;
  /** The items that would report, in the order of items.csv. */
  items: Item[];
  leftOut: LeftOut[];
  questions: EndQuestion[];
}
