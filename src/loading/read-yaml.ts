import { z } from 'zod';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem, type Problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml, type YamlFile, type YamlPath } from './parse-yaml.ts';
import type { SourceFile } from './source-file.ts';
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

const FORMAT_NAMES: Record<string, string> = {
  url: 'https:// で始まる URL',
  regex:
    '決められた形の値（ID は英小文字で始まる半角英数字とハイフン、期は 2020-h1、日付は 2020-04-01 の形）',
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

function typeProblem(expected: string, yaml: YamlFile, path: YamlPath): Problem {
  const value = valueAt(yaml, path);
  if (value === undefined || value === null) {
    return problem('yaml-key-missing', { expected: path.join('.') });
  }
  const quotable = expected === 'string' && typeof value !== 'object';
  return problem('yaml-type', {
    actual: typeof value === 'object' ? 'キーと値の組か並び' : String(value),
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

/** The values that the branches of a union would have taken. */
function unionValues(issue: Extract<Issue, { code: 'invalid_union' }>): unknown[] {
  const options: unknown = (issue as { options?: unknown }).options;
  const branches = issue.errors.flat().flatMap((each) => ('values' in each ? each.values : []));
  return Array.isArray(options) ? options : [...new Set(branches)];
}

function valueProblem(issue: Issue, yaml: YamlFile, path: YamlPath): Problem {
  const format = 'format' in issue ? FORMAT_NAMES[issue.format] : undefined;
  const bound = 'minimum' in issue ? `${issue.minimum}以上の長さまたは値` : undefined;
  const expected = format ?? bound ?? '決められた形の値';
  return problem('yaml-value', { actual: shown(yaml, path), expected });
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
  if (issue.code === 'invalid_union') return [choiceProblem(unionValues(issue), yaml, path)];
  if (issue.code === 'invalid_key') return [valueProblem(issue, yaml, path)];
  return [valueProblem(issue, yaml, path)];
}

function diagnose(issue: Issue, yaml: YamlFile, schema: z.ZodType): Diagnostic[] {
  const path = pathOf(issue);
  return toProblems(issue, yaml, schema).map((found) => {
    const key = issue.code === 'unrecognized_keys' ? found.actual : undefined;
    return locate(found, yaml.at(key === undefined ? path : [...path, key]));
  });
}

export interface ReadYaml<T> {
  /** The checked document, when nothing is wrong with its form. */
  value?: T;
  yaml?: YamlFile;
  diagnostics: Diagnostic[];
}

/** Reads a YAML file and holds it against its schema. */
export function readYaml<T>(schema: z.ZodType<T>, { path, bytes }: SourceFile): ReadYaml<T> {
  const text = decodeText(bytes);
  if (text === undefined) {
    return { diagnostics: [locate(problem('encoding-unreadable', {}), { file: path })] };
  }
  const { yaml, diagnostics } = parseYaml(text, path);
  if (!yaml) return { diagnostics };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, yaml, diagnostics };
  const issues = parsed.error.issues.flatMap((issue) => diagnose(issue, yaml, schema));
  return { yaml, diagnostics: [...diagnostics, ...issues] };
}
