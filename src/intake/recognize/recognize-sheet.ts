import type { Problem } from '#src/diagnostics/problem.ts';
import { CODE_LIST_HEADER } from '#src/tables/codes.ts';
import { ORDER_IN_CELL } from '#src/tables/published.ts';
import type { KnownData, KnownPlan } from '../known-data.ts';
import type { SheetOf } from '../place.ts';
import { COMMON_KINDS, progressKind, type Address, type TableKind } from '../target.ts';
import { decideAddress } from './decide-address.ts';
import { findHeader, toCandidate, type Candidate, type FoundHeader } from './find-header.ts';
import { findNamedPlan } from './find-plans.ts';
import { firstRowBelow } from './header-texts.ts';
import type { StatedAddress } from './stated-address.ts';
import { titlesOf } from './titles-of.ts';

/** A sheet that holds a table which is known. */
export interface RecognizedSheet extends SheetOf {
  kind: TableKind;
  header: FoundHeader;
  /** First row of data. */
  firstRow: number;
  stated: StatedAddress;
  /** Where rows belong that do not say so themselves; or why that cannot be told. */
  address: { address: Address; doubts: Problem[] } | { found: Problem };
}

/** Everything that a sheet may hold, with the words for it. */
export function allCandidates({ plans }: KnownData): Candidate[] {
  return [
    ...plans
      .filter(({ definition }) => definition.form)
      .map((plan) => toCandidate(progressKind(plan), plan)),
    ...COMMON_KINDS.map((kind) => toCandidate(kind)),
  ];
}

/** Candidates that a stated plan leaves. */
function remaining(candidates: readonly Candidate[], stated: KnownPlan | undefined): Candidate[] {
  return candidates.filter(({ plan }) => !stated || !plan || plan === stated);
}

/** The likeliest reading; among plans whose forms the sheet may have, that of the plan which its title names. */
function choose(of: SheetOf, whole: readonly FoundHeader[]): FoundHeader | undefined {
  const [first] = whole;
  if (!first?.candidate.plan) return first;
  const plans = whole.flatMap(({ candidate }) => candidate.plan ?? []);
  const named = titlesOf(of, first.row)
    .map((title) => findNamedPlan(title, plans))
    .find((plan) => plan !== undefined);
  return whole.find(({ candidate }) => named && candidate.plan === named) ?? first;
}

/** Columns that only tables made for publication have: one value of a cell a row, or the lists of plan.yaml. */
const DERIVED = new Set([ORDER_IN_CELL.header, CODE_LIST_HEADER]);

function isDerived({ cells }: FoundHeader): boolean {
  return cells.some(({ text }) => DERIVED.has(text));
}

function fittingPlans(
  chosen: FoundHeader,
  whole: readonly FoundHeader[],
  known: KnownData,
): KnownPlan[] {
  if (!chosen.candidate.plan) return known.plans;
  const asGood = whole.filter(
    (each) => each === chosen || (each.known === chosen.known && each.own === chosen.own),
  );
  return asGood.flatMap(({ candidate }) => candidate.plan ?? []);
}

/** Recognises the table on a sheet; the nearest reading when there is none. */
export function recognizeSheet(
  of: SheetOf,
  candidates: readonly Candidate[],
  stated: StatedAddress,
  known: KnownData,
): RecognizedSheet | { nearest?: FoundHeader; isDerived?: boolean } {
  const { whole, nearest } = findHeader(of.sheet, remaining(candidates, stated.plan));
  const header = choose(of, whole);
  if (!header) return nearest ? { nearest } : {};
  if (isDerived(header)) return { isDerived: true };
  const { kind } = header.candidate;
  const fitting = fittingPlans(header, whole, known);
  const evidence = { ...of, header, fitting, stated, known };
  return {
    ...of,
    kind,
    header,
    firstRow: firstRowBelow(of.sheet, header.row),
    stated,
    address: decideAddress(kind.scope, evidence),
  };
}
