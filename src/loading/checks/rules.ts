import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { STATED_NONE } from '#src/domain/absence.ts';
import type { FormColumn } from '#src/domain/form.ts';
import type { PlanDefinition, Rule } from '#src/domain/plan.ts';
import type { DraftPlan } from '../draft.ts';
import type { TableRow } from '../read-table.ts';

function headerOf(columns: readonly FormColumn[], id: string): string {
  return columns.find((column) => column.id === id)?.header ?? id;
}

function applies({ when }: Rule, { values }: TableRow<unknown>): boolean {
  return Object.entries(when).every(([column, codes]) => codes.includes(String(values[column])));
}

/** A cell that is blank where blank is an error of its own is not reported twice. */
function isBroken(
  rule: Rule,
  { typed }: TableRow<unknown>,
  columns: readonly FormColumn[],
): boolean {
  const text = typed.get(rule.require);
  const required = columns.find(({ id }) => id === rule.require)?.required ?? false;
  return text === STATED_NONE.word || (text === '' && !required);
}

function report(rule: Rule, row: TableRow<unknown>, columns: readonly FormColumn[]): Diagnostic {
  const when = Object.keys(rule.when)
    .map((id) => `「${headerOf(columns, id)}」が「${row.typed.get(id)}」な`)
    .join('、');
  const facts = {
    when,
    expected: headerOf(columns, rule.require),
    message: rule.message,
    actual: row.typed.get(rule.require) ?? '',
  };
  return locate(problem('rule-broken', facts), row.at(rule.require));
}

function checkRow(definition: PlanDefinition, row: TableRow<unknown>): Diagnostic[] {
  const columns = definition.form?.columns ?? [];
  return (definition.rules ?? [])
    .filter((rule) => applies(rule, row) && isBroken(rule, row, columns))
    .map((rule) => report(rule, row, columns));
}

/** The plan's own rules: "B or C needs an improvement". */
export function checkRules({
  definition: { value: definition },
  periods,
}: DraftPlan): Diagnostic[] {
  if (!definition) return [];
  return periods.flatMap(({ progress }) =>
    (progress?.rows ?? []).flatMap((row) => checkRow(definition, row)),
  );
}
