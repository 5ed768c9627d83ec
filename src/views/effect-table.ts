import { kindWord } from '#src/domain/cost.ts';
import {
  effectTotal,
  effectYears,
  type Effect,
  type EffectDefinition,
} from '#src/domain/effect.ts';
import {
  editionPairs,
  effectDifference,
  statedDifference,
  statedTotal,
  type EditionPair,
  type EffectScope,
} from '#src/domain/effect-totals.ts';
import { describeUnit, formatAmount, formatDifference } from '#src/domain/money.ts';
import { formatFiscalYear, periodOf } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import type { ChartCell } from './chart.ts';
import type { PlanContext } from './context.ts';
import { quantityCell } from './cost-words.ts';
import { editionName } from './effect-words.ts';
import {
  bothWays,
  buildControls,
  buildFilter,
  NAME_KEY,
  type ListControls,
  type RowFacts,
} from './list.ts';
import { OUTLINE_FILTER } from './list-choices.ts';
import { outlineLabel } from './outline-label.ts';

export interface EffectCell extends ChartCell {
  /** `実績`; or what the source states where its total is another. */
  remark?: string;
}

export interface EffectRow {
  header: string;
  cells: EffectCell[];
  isDifference: boolean;
}

export interface EffectTable {
  /** With an example of how it is said. */
  unit: string;
  /** Fiscal years, then the total of them. */
  columns: string[];
  /** One for each node, the last for all of them. */
  groups: { name: string; rows: EffectRow[]; facts?: RowFacts }[];
  controls?: ListControls | undefined;
}

interface Basis {
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

/** What the row of one node and year says, with how sure it is. */
function yearCell({ effects }: Basis, edition: string, outline: string, year: number): EffectCell {
  const row = effects.find(
    ({ editionId, outlineId, periodId }) =>
      editionId === edition && outlineId === outline && periodOf(periodId).fiscalYear === year,
  );
  const cell = quantityCell(row?.quantity);
  return row && isNumber(row.quantity) ? { ...cell, remark: kindWord(row.kind) } : cell;
}

function amountCell(basis: Basis, edition: string, scope: EffectScope): EffectCell {
  const { definition, effects } = basis;
  const { outline, fiscalYear } = scope;
  if (outline !== undefined && fiscalYear !== undefined) {
    return yearCell(basis, edition, outline, fiscalYear);
  }
  const stated = statedTotal(definition, edition, scope);
  return withStated(effectTotal(effects, edition, scope), stated, formatAmount);
}

function differenceCell({ definition, effects }: Basis, pair: EditionPair, scope: EffectScope) {
  const { outline, fiscalYear } = scope;
  const stated = fiscalYear === undefined ? statedDifference(definition, pair, outline) : undefined;
  return withStated(effectDifference(effects, pair, scope), stated, formatDifference);
}

function buildRows(basis: Basis, outline: string | undefined): EffectRow[] {
  const scopes: EffectScope[] = [
    ...basis.years.map((fiscalYear) => ({ outline, fiscalYear })),
    { outline },
  ];
  return [
    ...basis.definition.editions.map((edition) => ({
      header: editionName(edition),
      isDifference: false,
      cells: scopes.map((scope) => amountCell(basis, edition.id, scope)),
    })),
    ...editionPairs(basis.definition).map((pair) => ({
      header: `差（${editionName(pair.edition)}−${editionName(pair.against)}）`,
      isDifference: true,
      cells: scopes.map((scope) => differenceCell(basis, pair, scope)),
    })),
  ];
}

const TOTAL = '合計';

const columnsOf = ({ years }: Basis): { name: string; fiscalYear?: number }[] => [
  ...years.map((fiscalYear) => ({ name: formatFiscalYear(fiscalYear), fiscalYear })),
  { name: TOTAL },
];

/** A node is ordered by what the latest edition says of it. */
function factsOf(basis: Basis, name: string, outline: string): RowFacts {
  const edition = basis.definition.editions.at(-1)?.id ?? '';
  const amounts = columnsOf(basis).flatMap(({ name: column, fiscalYear }) => {
    const amount = effectTotal(basis.effects, edition, { outline, fiscalYear });
    return amount === undefined ? [] : [[column, amount] as const];
  });
  return {
    values: { [OUTLINE_FILTER]: [name] },
    keys: { [NAME_KEY]: name, ...Object.fromEntries(amounts) },
  };
}

function buildEffectControls(
  basis: Basis,
  rows: readonly RowFacts[],
  unit: string,
): ListControls | undefined {
  const latest = basis.definition.editions.at(-1);
  const edition = latest ? `${editionName(latest)}の` : '';
  const names = rows.flatMap(({ values }) => values[OUTLINE_FILTER] ?? []);
  return buildControls(rows, {
    unit,
    filters: [
      buildFilter(
        OUTLINE_FILTER,
        rows,
        names.map((name) => ({ value: name, text: name })),
      ),
    ],
    sorts: columnsOf(basis).flatMap(({ name }) =>
      bothWays(name, [`${edition}${name}が小さい順`, `${edition}${name}が大きい順`]).toReversed(),
    ),
  });
}

/** Every amount by node, year and edition, with totals and differences. */
export function buildEffectTable({ plan }: PlanContext, definition: EffectDefinition): EffectTable {
  const basis = { definition, effects: plan.effects, years: effectYears(plan.effects) };
  const named = new Set(plan.effects.map(({ outlineId }) => outlineId));
  const nodes = plan.outline.filter(({ id }) => named.has(id));
  const groups = nodes.map((node) => {
    const name = outlineLabel(plan.definition, node);
    return { name, rows: buildRows(basis, node.id), facts: factsOf(basis, name, node.id) };
  });
  return {
    unit: describeUnit(definition.unit),
    columns: columnsOf(basis).map(({ name }) => name),
    controls: buildEffectControls(
      basis,
      groups.map(({ facts }) => facts),
      plan.definition.levels?.[0]?.name ?? '柱',
    ),
    groups: [...groups, { name: '全体', rows: buildRows(basis, undefined) }],
  };
}
