import type { Plan } from '#src/domain/dataset.ts';
import { kindWord, plainLineName, type CostDefinition, type CostLine } from '#src/domain/cost.ts';
import { costColumns, isInColumn, rootLine, type CostColumn } from '#src/domain/cost-account.ts';
import { totalCosts, type CostTotal } from '#src/domain/cost-total.ts';
import { effectTotal, effectYears } from '#src/domain/effect.ts';
import { formatEraFiscalYear } from '#src/domain/era.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import type { Total } from './total.ts';

/** The lines that add others up, and the only line of a plan without such. */
export function summedLines(definition: CostDefinition): CostLine[] {
  const root = rootLine(definition);
  return definition.lines.filter((line) => line.sumOf !== undefined || line === root);
}

/** What a line amounts to in one column, over the plan's items. */
export function costTotal(plan: Plan, line: CostLine, column: CostColumn): CostTotal {
  // Narrowed first: the total looks through the costs once an item.
  const costs = plan.costs.filter((cost) => cost.lineId === line.id && isInColumn(cost, column));
  return totalCosts(costs, line, countedItems(plan), column);
}

function costTotals(plan: Plan, definition: CostDefinition): Total[] {
  const lines = summedLines(definition);
  return costColumns(plan.costs).flatMap((column) =>
    lines.map((line) => {
      const { sum, amounts } = costTotal(plan, line, column);
      const { periodId, kind } = column;
      return {
        key: `costs/${periodId}/${kind}/${line.id}`,
        group: '事業費',
        label: `${formatPeriodShort(periodId)}${kindWord(kind)} ${plainLineName(line)}`,
        unit: line.unit ?? '',
        count: amounts.size,
        ...(sum !== undefined && { value: sum }),
      };
    }),
  );
}

function effectTotals({ effects, definition }: Plan): Total[] {
  const { editions = [], name = '効果額', unit = '' } = definition.effects ?? {};
  const years = effectYears(effects);
  return editions.flatMap((edition) =>
    [...years, undefined].map((fiscalYear) => {
      const value = effectTotal(effects, edition.id, { fiscalYear });
      const when = fiscalYear === undefined ? '合計' : formatEraFiscalYear(fiscalYear);
      return {
        key: `effects/${edition.id}/${fiscalYear ?? 'all'}`,
        group: name,
        label: `${edition.short ?? edition.name} ${when}`,
        unit,
        ...(value !== undefined && { value }),
      };
    }),
  );
}

/** Costs by year and line, effects by edition and year. */
export function amountTotals(plan: Plan): Total[] {
  const { costs } = plan.definition;
  return [
    ...(costs ? costTotals(plan, costs) : []),
    ...(plan.effects.length > 0 ? effectTotals(plan) : []),
  ];
}
