/** Whole percent; 0 of 0 is 0. 100 means all and 0 means none: 199 of 200 is 99. */
export function percentOf(part: number, whole: number): number {
  if (part === 0) return 0;
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** `43%`; what rounding would make none or all is told apart: `1%未満`, `99%以上`. */
export function formatPercent(part: number, whole: number): string {
  const exact = whole === 0 ? 0 : (part / whole) * 100;
  if (exact > 0 && exact < 0.5) return '1%未満';
  return exact >= 99.5 && exact < 100 ? '99%以上' : `${percentOf(part, whole)}%`;
}
