import type { z } from 'zod';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { decodeText } from './decode-text.ts';
import { diagnoseIssue } from './diagnose-issue.ts';
import { formulaProblems } from './formula-problems.ts';
import { parseYaml, type YamlFile, type YamlPath } from './parse-yaml.ts';
import type { SourceFile } from './source-file.ts';

export interface ReadYaml<T> {
  /** The checked document, when nothing is wrong with its form. */
  value?: T;
  yaml?: YamlFile;
  diagnostics: Diagnostic[];
}

/** A key that is only misspelt is reported for that and not as missing too. */
function withoutMisspelt(diagnostics: Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    diagnostics.map(({ column = '', suggestion = '' }) =>
      [...column.split('.').slice(0, -1), suggestion].join('.'),
    ),
  );
  return diagnostics.filter(
    ({ code, expected = '' }) => code !== 'yaml-key-missing' || !meant.has(expected),
  );
}

/** Names, labels and codes are published in cells too: keys and values alike. */
function formulaDiagnostics(data: unknown, yaml: YamlFile, path: YamlPath = []): Diagnostic[] {
  if (typeof data === 'string') {
    return formulaProblems(data).map((each) => locate(each, yaml.at(path)));
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    const named = formulaProblems(key).map((each) => locate(each, yaml.at(here)));
    return [...named, ...formulaDiagnostics(value, yaml, here)];
  });
}

/** Reads a YAML file and holds it against its schema. */
export function readYaml<T>(schema: z.ZodType<T>, { path, bytes }: SourceFile): ReadYaml<T> {
  const text = decodeText(bytes);
  if (text === undefined) {
    return { diagnostics: [locate(problem('encoding-unreadable', {}), { file: path })] };
  }
  const { yaml, diagnostics } = parseYaml(text, path);
  if (!yaml) return { diagnostics };
  diagnostics.push(...formulaDiagnostics(yaml.data, yaml));
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, yaml, diagnostics };
  const issues = parsed.error.issues.flatMap((issue) => diagnoseIssue(issue, yaml, schema));
  return { yaml, diagnostics: [...diagnostics, ...withoutMisspelt(issues)] };
}
