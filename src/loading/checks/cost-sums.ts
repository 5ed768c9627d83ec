import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { Cost, CostLine } from '#src/domain/cost.ts';
import { isNumber } from '#src/domain/quantity.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';
import { isNoted } from './is-noted.ts';

type Account = ReadonlyMap<string, TableRow<Cost>>;

/** The rows of one item, year and kind, by line. */
function accounts(rows: readonly TableRow<Cost>[]): Account[] {
  const groups = Map.groupBy(rows, ({ row }) =>
    row ? `${row.itemId} ${row.periodId} ${row.kind}` : '',
  );
  groups.delete('');
  return [...groups.values()].map(
    (group) => new Map(group.map((each) => [each.row!.lineId, each])),
  );
}

/** The parts' sum. A part that is not written in the source adds nothing; one that was lost leaves it open. */
function sumOfParts(account: Account, parts: readonly string[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const quantity = account.get(part)?.row?.quantity;
    if (quantity === undefined) return undefined;
    if (isNumber(quantity)) sum += quantity;
    else if (quantity.absence !== 'not-stated') return undefined;
  }
  return sum;
}

function checkLine(
  line: CostLine,
  names: ReadonlyMap<string, string>,
  account: Account,
): Diagnostic[] {
  const total = account.get(line.id);
  const stated = total?.row?.quantity;
  const sum = sumOfParts(account, line.sumOf ?? []);
  if (!total || !isNumber(stated) || sum === undefined || sum === stated) return [];
  const parts = (line.sumOf ?? []).map((id) => names.get(id) ?? id).join('・');
  const facts = { subject: line.name, actual: String(stated), expected: String(sum), parts };
  return [locate(problem('sum-mismatch', facts), total.at('value'))];
}

/** Every line that is declared as a sum must be one, unless a note says that the source itself is off. */
export function checkCostSums(plan: DraftPlan): Diagnostic[] {
  const lines = plan.definition.value?.costs?.lines ?? [];
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const sums = lines.filter(({ sumOf }) => sumOf !== undefined);
  return accounts(plan.costs?.rows ?? []).flatMap((account) => {
    const item = [...account.values()][0]?.row?.itemId ?? '';
    if (isNoted(plan, 'costs', item)) return [];
    return sums.flatMap((line) => checkLine(line, names, account));
  });
}
