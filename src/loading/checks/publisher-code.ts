import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem, type Problem } from '#src/diagnostics/problem.ts';
import {
  isLocalGovernmentCode,
  localGovernmentCheckDigit,
} from '#src/domain/local-government-code.ts';
import type { DraftPublisher } from '../draft.ts';

/** What is wrong with a 団体コード; undefined when nothing is. */
export function codeProblem(actual: string): Problem | undefined {
  if (isLocalGovernmentCode(actual)) return undefined;
  const padded = `0${actual}`;
  if (/^\d{5}$/.test(actual) && isLocalGovernmentCode(padded)) {
    return problem('code-leading-zero', { actual, suggestion: padded });
  }
  const five = actual.slice(0, 5);
  const suggestion = /^\d{5,6}$/.test(actual)
    ? `${five}${localGovernmentCheckDigit(five)}`
    : undefined;
  return problem('code-check-digit', { actual, suggestion });
}

/** The 全国地方公共団体コード has six digits, the last of which is a check digit. */
export function checkPublisherCode({ definition: { value, yaml } }: DraftPublisher): Diagnostic[] {
  const found = value?.code === undefined ? undefined : codeProblem(value.code);
  return found && yaml ? [locate(found, yaml.at(['code']))] : [];
}
