import type { z } from 'zod';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem, type Problem } from '#src/diagnostics/problem.ts';
import { DIGEST_PATTERN } from '#src/domain/digest.ts';
import { ID_PATTERN } from '#src/domain/id.ts';
import { PERIOD_ID_PATTERN } from '#src/domain/period.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';
import { allowedKeys } from './yaml-schema.ts';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: '文字列',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（- で始まる行）',
  object: 'キーと値の組',
  record: 'キーと値の組',
};

/** What a text must look like, by its pattern. Dates have the only one that stands in no file of its own. */
const PATTERN_NAMES: Record<string, string> = {
  [String(ID_PATTERN)]: 'ID（英小文字で始まる、半角の英小文字・数字・ハイフン）',
  [String(PERIOD_ID_PATTERN)]: '期（2020、2020-h1、2020-q1 など）',
  [String(DIGEST_PATTERN)]: 'データの指紋（sha256: と、0〜9・a〜f の64桁）',
};
const DATE_NAME = '日付（2020-04-01 の形）';

/** What a text must look like, by the name that its form has. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  url: 'https:// などで始まる URL',
  email: 'メールアドレス（gyokaku@example.jp の形）',
};

function pathOf(issue: Issue): YamlPath {
  return issue.path.filter((key) => typeof key !== 'symbol');
}

function valueAt(yaml: YamlFile, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    yaml.data,
  );
}

function shown(yaml: YamlFile, path: YamlPath): string {
  return yaml.typed(path) ?? JSON.stringify(valueAt(yaml, path));
}

function unknownKeys(keys: string[], allowed: string[]): Problem[] {
  return keys.map((key) =>
    problem('yaml-key-unknown', {
      actual: key,
      expected: allowed.join('・'),
      suggestion: findSimilar(key, allowed),
    }),
  );
}

/** What YAML made of a value: `011002` → `11002`, `"12"` → `"12"`, nothing → empty. */
function describeValue(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'object') return Array.isArray(value) ? '並び' : 'キーと値の組';
  return JSON.stringify(value);
}

function typeProblem(expected: string, yaml: YamlFile, path: YamlPath): Problem {
  const value = valueAt(yaml, path);
  if (value === undefined) return problem('yaml-key-missing', { expected: path.join('.') });
  const quotable = expected === 'string' && typeof value !== 'object';
  return problem('yaml-type', {
    actual: describeValue(value),
    expected: TYPE_NAMES[expected] ?? expected,
    ...(quotable && { suggestion: `"${yaml.typed(path)}"` }),
  });
}

function choiceProblem(values: readonly unknown[], yaml: YamlFile, path: YamlPath): Problem {
  const options = values.map(String);
  const actual = shown(yaml, path);
  const facts = { actual, expected: options.join('・'), suggestion: findSimilar(actual, options) };
  return problem('yaml-value', facts);
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** The values that the branches of a union would have taken. */
function unionValues(issue: UnionIssue): unknown[] {
  const options: unknown = (issue as { options?: unknown }).options;
  const branches = issue.errors.flat().flatMap((each) => ('values' in each ? each.values : []));
  return Array.isArray(options) ? options : [...new Set(branches)];
}

/** Where a value fits no branch of a union: in a list, at its first member that does not. */
function unionPath(issue: UnionIssue): YamlPath {
  const inner = issue.errors.flat().find(({ path }) => path.length > 0);
  return [...pathOf(issue), ...(inner ? pathOf(inner) : [])];
}

function smallest(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return `${issue.minimum}文字以上の値`;
  if (issue.origin === 'array') return `${issue.minimum}つ以上の並び`;
  return issue.inclusive ? `${issue.minimum} 以上の数` : `${issue.minimum} より大きい数`;
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'too_small') return smallest(issue);
  if (issue.code === 'too_big') return `${issue.maximum} 以下の数`;
  if (issue.code !== 'invalid_format') return '決められた形の値';
  return FORMAT_NAMES[issue.format] ?? PATTERN_NAMES[issue.pattern ?? ''] ?? DATE_NAME;
}

function keyProblem(issue: Extract<Issue, { code: 'invalid_key' }>): Problem {
  const expected = issue.issues.map(expectedBy).join('・');
  return problem('yaml-value', { actual: String(issue.path.at(-1)), expected });
}

function toProblems(issue: Issue, yaml: YamlFile, schema: z.ZodType): Problem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(issue.keys, allowedKeys(schema, yaml.data, path));
  }
  if (issue.code === 'invalid_type') return [typeProblem(issue.expected, yaml, path)];
  if (valueAt(yaml, path) === undefined) {
    return [problem('yaml-key-missing', { expected: path.join('.') })];
  }
  if (issue.code === 'invalid_value') return [choiceProblem(issue.values, yaml, path)];
  if (issue.code === 'invalid_union') {
    return [choiceProblem(unionValues(issue), yaml, unionPath(issue))];
  }
  if (issue.code === 'invalid_key') return [keyProblem(issue)];
  return [problem('yaml-value', { actual: shown(yaml, path), expected: expectedBy(issue) })];
}

/** What is wrong with a YAML file where its schema refuses it. */
export function diagnoseIssue(issue: Issue, yaml: YamlFile, schema: z.ZodType): Diagnostic[] {
  const path = pathOf(issue);
  return toProblems(issue, yaml, schema).map((found) => {
    const key = issue.code === 'unrecognized_keys' ? found.actual : undefined;
    return locate(found, yaml.at(key === undefined ? path : [...path, key]));
  });
}
