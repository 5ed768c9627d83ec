import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { STATED_NONE } from '#src/domain/absence.ts';
import type { Rule } from '#src/domain/plan.ts';
import type { Column } from '#src/tables/table.ts';
import type { DraftPlan } from '../draft.ts';
import type { ReadTable, TableRow } from '../read-table.ts';

type Columns = readonly Column[];

function headerOf(columns: Columns, key: string): string {
  return columns.find((column) => column.key === key)?.header ?? key;
}

function applies({ when }: Rule, { values }: TableRow<unknown>): boolean {
  return Object.entries(when).every(([column, codes]) => codes.includes(String(values[column])));
}

/**
 * A cell that is blank where blank is an error of its own is not reported twice. A column that the
 * file leaves out is blank; one that the form does not have in this period asks for nothing.
 */
function isBroken(rule: Rule, { typed }: TableRow<unknown>, columns: Columns): boolean {
  const column = columns.find(({ key }) => key === rule.require);
  const text = typed.get(rule.require) ?? '';
  return text === STATED_NONE.word || (text === '' && column?.required === false);
}

function report(rule: Rule, row: TableRow<unknown>, columns: Columns): Diagnostic {
  const when = Object.keys(rule.when).map(
    (key) => `「${headerOf(columns, key)}」が「${row.typed.get(key)}」`,
  );
  const facts = {
    when: when.join('で、'),
    expected: headerOf(columns, rule.require),
    message: rule.message,
    actual: row.typed.get(rule.require) ?? '',
  };
  return locate(problem('rule-broken', facts), row.at(rule.require));
}

function checkTable(rules: readonly Rule[], { table, rows }: ReadTable<unknown>): Diagnostic[] {
  return rows.flatMap((row) =>
    rules
      .filter((rule) => applies(rule, row) && isBroken(rule, row, table.columns))
      .map((rule) => report(rule, row, table.columns)),
  );
}

/** The plan's own rules: "B or C needs an improvement". */
export function checkRules({ definition, periods }: DraftPlan): Diagnostic[] {
  const rules = definition.value?.rules ?? [];
  return periods.flatMap(({ progress }) => (progress ? checkTable(rules, progress) : []));
}
