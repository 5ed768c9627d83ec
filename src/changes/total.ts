import { differenceOf } from '#src/domain/quantity.ts';

/** A figure that sums up some records. */
export interface Total {
  /** Stable name: `items`, `periods/2020-h1/grade/S`, `costs/2020/actual/total`. */
  key: string;
  /** What it belongs to: `令和2年度上半期`, `事業費`. */
  group: string;
  label: string;
  unit: string;
  /** Absent when it cannot be known: a sum over a gap. */
  value?: number;
  /** How many items it covers, where some may be missing. */
  count?: number;
}

/** A total on both sides. A side is absent where there is nothing to sum up. */
export interface TotalChange extends Pick<Total, 'key' | 'group' | 'label' | 'unit'> {
  before?: Pick<Total, 'value' | 'count'>;
  after?: Pick<Total, 'value' | 'count'>;
  /** Absent unless both sides are known. */
  difference?: number;
}

function sideOf(total: Total | undefined): TotalChange['before'] {
  if (!total) return undefined;
  const { value, count } = total;
  return { ...(value !== undefined && { value }), ...(count !== undefined && { count }) };
}

function compareTotal(before: Total | undefined, after: Total): TotalChange;
function compareTotal(before: Total, after: Total | undefined): TotalChange;
function compareTotal(before: Total | undefined, after: Total | undefined): TotalChange {
  const { key, group, label, unit } = (after ?? before) as Total;
  const [was, is] = [sideOf(before), sideOf(after)];
  const known = was?.value !== undefined && is?.value !== undefined;
  return {
    key,
    group,
    label,
    unit,
    ...(was && { before: was }),
    ...(is && { after: is }),
    ...(known && { difference: differenceOf(was.value as number, is.value as number) }),
  };
}

/** Totals side by side: those that there are now in their order, then those that are gone. */
export function compareTotals(before: readonly Total[], after: readonly Total[]): TotalChange[] {
  const was = new Map(before.map((total) => [total.key, total]));
  const is = new Set(after.map(({ key }) => key));
  return [
    ...after.map((total) => compareTotal(was.get(total.key), total)),
    ...before.filter(({ key }) => !is.has(key)).map((total) => compareTotal(total, undefined)),
  ];
}

/** Whether a total says something else than before. */
export function isChanged({ before, after }: TotalChange): boolean {
  return (
    before?.value !== after?.value ||
    before?.count !== after?.count ||
    (before === undefined) !== (after === undefined)
  );
}
