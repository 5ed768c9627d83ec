import {
  effectTotal,
  effectYears,
  type Edition,
  type EffectDefinition,
} from '#src/domain/effect.ts';
import { editionPairs, type EditionPair, type EffectScope } from '#src/domain/effect-totals.ts';
import { describeUnit } from '#src/domain/money.ts';
import { formatFiscalYear } from '#src/domain/period.ts';
import type { PlanContext } from './context.ts';
import {
  amountCell,
  differenceCell,
  onlyKind,
  type EffectBasis,
  type EffectCell,
} from './effect-cells.ts';
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

interface EffectRow {
  header: string;
  cells: EffectCell[];
  isDifference: boolean;
}

export interface EffectTable {
  unit: string;
  /** The unit with an example of how it is said, and what a difference is. */
  explanation: string;
  /** Fiscal years, then the total of them. */
  columns: string[];
  /** One for each node, the last for all of them. */
  groups: { name: string; rows: EffectRow[]; facts?: RowFacts }[];
  controls?: ListControls | undefined;
}

function editionHeader(basis: EffectBasis, edition: Edition): string {
  const kind = onlyKind(basis, edition.id);
  return editionName(edition) + (kind === undefined ? '' : `（${kind}）`);
}

/** One pair needs no name: the table explains it once. */
function differenceHeader({ definition }: EffectBasis, { edition, against }: EditionPair): string {
  const isOnly = editionPairs(definition).length === 1;
  return isOnly ? '差' : `差（${editionName(edition)}−${editionName(against)}）`;
}

function explain({ definition }: EffectBasis): string {
  const [pair, ...others] = editionPairs(definition);
  const unit = `単位：${describeUnit(definition.unit)}。`;
  return pair && others.length === 0
    ? `${unit}差は、${editionName(pair.edition)}の額から${editionName(pair.against)}の額を引いたものです。`
    : unit;
}

function buildRows(basis: EffectBasis, outline: string | undefined): EffectRow[] {
  const scopes: EffectScope[] = [
    ...basis.years.map((fiscalYear) => ({ outline, fiscalYear })),
    { outline },
  ];
  return [
    ...basis.definition.editions.map((edition) => ({
      header: editionHeader(basis, edition),
      isDifference: false,
      cells: scopes.map((scope) => amountCell(basis, edition.id, scope)),
    })),
    ...editionPairs(basis.definition).map((pair) => ({
      header: differenceHeader(basis, pair),
      isDifference: true,
      cells: scopes.map((scope) => differenceCell(basis, pair, scope)),
    })),
  ];
}

const TOTAL = '合計';

const columnsOf = ({ years }: EffectBasis): { name: string; fiscalYear?: number }[] => [
  ...years.map((fiscalYear) => ({ name: formatFiscalYear(fiscalYear), fiscalYear })),
  { name: TOTAL },
];

/** A node is ordered by what the latest edition says of it. */
function factsOf(basis: EffectBasis, name: string, outline: string): RowFacts {
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
  basis: EffectBasis,
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
    unit: definition.unit,
    explanation: explain(basis),
    columns: columnsOf(basis).map(({ name }) => name),
    controls: buildEffectControls(
      basis,
      groups.map(({ facts }) => facts),
      plan.definition.levels?.[0]?.name ?? '柱',
    ),
    groups: [...groups, { name: '全体', rows: buildRows(basis, undefined) }],
  };
}
