import { kindWord } from '#src/domain/cost.ts';
import { effectTotal, type Effect, type EffectDefinition } from '#src/domain/effect.ts';
import {
  effectDifference,
  statedDifference,
  statedTotal,
  type EditionPair,
  type EffectScope,
} from '#src/domain/effect-totals.ts';
import { formatAmount, formatDifference } from '#src/domain/money.ts';
import { periodOf } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import type { ChartCell } from './chart.ts';
import { quantityCell } from './cost-words.ts';

export interface EffectCell extends ChartCell {
  /** `実績` where the years of an edition differ in it; or what the source states where its total is another. */
  remark?: string;
}

/** What the cells of a table are made of. */
export interface EffectBasis {
  definition: EffectDefinition;
  effects: readonly Effect[];
  years: readonly number[];
}

const UNKNOWN: EffectCell = { text: '合計できない', absent: true };

function withStated(
  sum: number | undefined,
  stated: number | undefined,
  format: (value: number) => string,
): EffectCell {
  if (sum === undefined) {
    return stated === undefined ? UNKNOWN : { text: format(stated), remark: '原典の合計' };
  }
  const differs = stated !== undefined && stated !== sum;
  return { text: format(sum), ...(differs && { remark: `原典では${format(stated)}` }) };
}

/** How sure all amounts of an edition are; undefined where they differ in it. */
export function onlyKind({ effects }: EffectBasis, edition: string): string | undefined {
  const kinds = effects.filter(({ editionId }) => editionId === edition).map(({ kind }) => kind);
  const [kind, ...others] = new Set(kinds);
  return kind === undefined || others.length > 0 ? undefined : kindWord(kind);
}

/** What the row of one node and year says, with how sure it is unless the whole edition is. */
function yearCell(basis: EffectBasis, edition: string, outline: string, year: number): EffectCell {
  const row = basis.effects.find(
    ({ editionId, outlineId, periodId }) =>
      editionId === edition && outlineId === outline && periodOf(periodId).fiscalYear === year,
  );
  const cell = quantityCell(row?.quantity);
  const isTold = onlyKind(basis, edition) !== undefined;
  return row && isNumber(row.quantity) && !isTold ? { ...cell, remark: kindWord(row.kind) } : cell;
}

/** What one edition says of a scope; a total also says where the source states another. */
export function amountCell(basis: EffectBasis, edition: string, scope: EffectScope): EffectCell {
  const { definition, effects } = basis;
  const { outline, fiscalYear } = scope;
  if (outline !== undefined && fiscalYear !== undefined) {
    return yearCell(basis, edition, outline, fiscalYear);
  }
  const stated = statedTotal(definition, edition, scope);
  return withStated(effectTotal(effects, edition, scope), stated, formatAmount);
}

/** How much more one edition says of a scope than another. */
export function differenceCell(
  { definition, effects }: EffectBasis,
  pair: EditionPair,
  scope: EffectScope,
) {
  const { outline, fiscalYear } = scope;
  const stated = fiscalYear === undefined ? statedDifference(definition, pair, outline) : undefined;
  return withStated(effectDifference(effects, pair, scope), stated, formatDifference);
}
