import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { ReferenceTarget } from '#src/tables/table.ts';
import { tablesOf, type DraftPlan } from '../draft.ts';
import type { ReadTable } from '../read-table.ts';

/** The names that exist; undefined while the file that declares them is itself in doubt. */
type Known = ReadonlySet<string> | undefined;

export const SUBJECTS: Record<ReferenceTarget, { subject: string; expected: string }> = {
  'cost-lines': { subject: '費目', expected: 'plan.yaml の costs の lines' },
  departments: { subject: '担当部署', expected: 'departments.csv' },
  'effect-editions': { subject: '効果額の版', expected: 'plan.yaml の effects の editions' },
  indicators: { subject: '指標', expected: 'indicators.csv' },
  items: { subject: '項目', expected: 'items.csv' },
  'items-or-outline': { subject: '項目または体系', expected: 'items.csv か outline.csv' },
  levels: { subject: '体系の段', expected: 'plan.yaml の levels' },
  outline: { subject: '体系', expected: 'outline.csv' },
  sources: { subject: '出典', expected: 'plan.yaml の sources' },
};

/**
 * The names in a column, also of rows that are broken elsewhere. Undefined when one cannot be read:
 * a fault is reported where it is, not where it is used.
 */
export function namesIn(table: ReadTable<unknown> | undefined, key: string): Known {
  if (!table) return new Set();
  const names = table.rows.map(({ values }) => values[key]);
  return table.complete && names.every((name) => typeof name === 'string')
    ? new Set(names)
    : undefined;
}

function union(a: Known, b: Known): Known {
  return a && b ? new Set([...a, ...b]) : undefined;
}

/** Everything that a plan's tables may name. */
export function knownNames(plan: DraftPlan): Record<ReferenceTarget, Known> {
  const definition = plan.definition.value;
  const ids = (list: readonly { id: string }[] | undefined): Known =>
    definition && new Set(list?.map(({ id }) => id));
  const items = namesIn(plan.items, 'id');
  const outline = namesIn(plan.outline, 'id');
  return {
    'cost-lines': ids(definition?.costs?.lines),
    departments: plan.departments && namesIn(plan.departments, 'name'),
    'effect-editions': ids(definition?.effects?.editions),
    indicators: namesIn(plan.indicators, 'id'),
    items,
    'items-or-outline': union(items, outline),
    levels: ids(definition?.levels),
    outline,
    sources: ids(definition?.sources),
  };
}

interface Use {
  target: ReferenceTarget;
  name: string;
  position: Position;
}

function usesIn({ table, rows }: ReadTable<unknown>): Use[] {
  return table.columns.flatMap(({ key, references: target }) =>
    target === undefined
      ? []
      : rows.flatMap(({ values, at }) =>
          [values[key]]
            .flat()
            .filter((name) => typeof name === 'string')
            .map((name) => ({ target, name, position: at(key) })),
        ),
  );
}

function report({ target, name, position }: Use, others: number, known: Known): Diagnostic {
  const suggestion = findSimilar(name, known ?? []);
  const facts = { ...SUBJECTS[target], actual: name, others, suggestion };
  return locate(problem('reference-unknown', facts), position);
}

/** Names of things that are declared nowhere; each is reported once, at its first use. */
function findBrokenReferences(
  tables: readonly ReadTable<unknown>[],
  known: Partial<Record<ReferenceTarget, Known>>,
): Diagnostic[] {
  const uses = tables.flatMap(usesIn).filter(({ target, name }) => {
    const names = known[target];
    return names !== undefined && !names.has(name);
  });
  const groups = Map.groupBy(uses, ({ target, name }) => `${target} ${name}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [report(first, others.length, known[first.target])] : [],
  );
}

/** What a plan's tables refer to must exist. */
export function checkReferences(plan: DraftPlan): Diagnostic[] {
  return findBrokenReferences(tablesOf(plan), knownNames(plan));
}
