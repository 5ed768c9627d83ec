import { catalogue, type DiagnosticCode, type FactsOf } from './catalogue.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { Facts, Wording } from './entry.ts';
import { visibleText } from './visible-text.ts';

/** A finding that does not yet know where it stands. */
export type Problem = Omit<Diagnostic, keyof Position>;

/** Says a finding in words. The facts are those that the catalogue's entry for the code asks for. */
export function problem<C extends DiagnosticCode>(code: C, facts: FactsOf<C>): Problem {
  const { severity, rule, message, hint } = catalogue[code] as Wording<FactsOf<C>>;
  const { actual, expected, suggestion }: Facts = facts;
  return {
    code,
    severity,
    message: visibleText(message(facts)),
    hint: visibleText(hint(facts)),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(suggestion !== undefined && { suggestion }),
    ...(rule !== undefined && { rule }),
  };
}

/** Puts a finding in its place. */
export function locate(found: Problem, position: Position): Diagnostic {
  return { ...position, ...found };
}
