import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import type { FormColumn } from '#src/domain/form.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { DraftPlan } from '../draft.ts';
import type { YamlFile, YamlPath } from '../parse-yaml.ts';

/** A name in plan.yaml that another part of plan.yaml must declare. */
export interface Use {
  path: YamlPath;
  name: string;
  subject: string;
  expected: string;
  known: readonly string[];
}

type ChoiceColumn = Extract<FormColumn, { kind: 'choice' }>;
type Scales = NonNullable<PlanDefinition['scales']>;

function codesOf(scales: Scales, scale: string | undefined): string[] {
  return scale === undefined ? [] : (scales[scale]?.levels ?? []).map(({ code }) => code);
}

function scaleUse(path: YamlPath, name: string, scales: Scales): Use {
  return { path, name, subject: '尺度', expected: 'scales', known: Object.keys(scales) };
}

/** Codes of a scale that is itself unknown are not reported as well. */
function codeUses(path: YamlPath, codes: readonly string[], scales: Scales, scale?: string): Use[] {
  const known = codesOf(scales, scale);
  const expected = `scales の ${scale}`;
  return known.length === 0
    ? []
    : codes.map((name) => ({ path, name, subject: '尺度の値', expected, known }));
}

function endUses(path: YamlPath, { ends = [], options }: ChoiceColumn): Use[] {
  const names = { subject: '選択肢', expected: 'options', known: options };
  return ends.map((name, index) => ({ path: [...path, index], name, ...names }));
}

function formUses({ form, scales = {} }: PlanDefinition): Use[] {
  return (form?.columns ?? []).flatMap((column, index) => {
    const path = ['form', 'columns', index];
    if (column.kind === 'rating') return [scaleUse([...path, 'scale'], column.scale, scales)];
    return column.kind === 'choice' ? endUses([...path, 'ends'], column) : [];
  });
}

function criteriaUses({ criteria, scales = {} }: PlanDefinition): Use[] {
  if (!criteria) return [];
  const meanings = Object.entries(criteria.meanings).flatMap(([code, ratings]) => [
    ...codeUses(['criteria', 'meanings', code], [code], scales, criteria.by),
    ...Object.keys(ratings).flatMap((rating) =>
      codeUses(['criteria', 'meanings', code, rating], [rating], scales, criteria.scale),
    ),
  ]);
  return [
    scaleUse(['criteria', 'scale'], criteria.scale, scales),
    scaleUse(['criteria', 'by'], criteria.by, scales),
    ...meanings,
  ];
}

function ruleUses({ rules = [], form, scales = {} }: PlanDefinition): Use[] {
  const columns = form?.columns ?? [];
  const known = columns.map(({ id }) => id);
  const columnUse = (path: YamlPath, name: string): Use[] => [
    { path, name, subject: '様式の欄', expected: 'form の columns', known },
  ];
  return rules.flatMap(({ when, require }, index) => [
    ...columnUse(['rules', index, 'require'], require),
    ...Object.entries(when).flatMap(([id, codes]) => {
      const column = columns.find((each) => each.id === id);
      const scale = column?.kind === 'rating' ? column.scale : undefined;
      const path = ['rules', index, 'when', id];
      return [...columnUse(path, id), ...codeUses(path, codes, scales, scale)];
    }),
  ]);
}

/** Names in `plan.yaml` that nothing in it defines, each with the one that was probably meant. */
export function brokenUses(uses: readonly Use[], yaml: YamlFile): Diagnostic[] {
  return uses
    .filter(({ name, known }) => !known.includes(name))
    .map(({ path, name, subject, expected, known }) => {
      const suggestion = findSimilar(name, known);
      const facts = { actual: name, subject, expected, others: 0, suggestion };
      return locate(problem('reference-unknown', facts), yaml.at(path));
    });
}

/** Names of a list in `plan.yaml` that stand there before. @param key of the entries, which holds the name */
export function repeated(
  yaml: YamlFile,
  path: YamlPath,
  names: readonly string[],
  key: string,
): Diagnostic[] {
  return names.flatMap((actual, index) => {
    const first = names.indexOf(actual);
    if (first === index) return [];
    const firstLine = String(yaml.at([...path, first, key]).line ?? '');
    const facts = { actual, firstLine };
    return [locate(problem('id-duplicate', facts), yaml.at([...path, index, key]))];
  });
}

function duplicates(definition: PlanDefinition, yaml: YamlFile): Diagnostic[] {
  const { levels = [], sources = [], scales = {}, form } = definition;
  const columns = form?.columns ?? [];
  return [
    ...repeated(
      yaml,
      ['levels'],
      levels.map(({ id }) => id),
      'id',
    ),
    ...repeated(
      yaml,
      ['sources'],
      sources.map(({ id }) => id),
      'id',
    ),
    ...repeated(
      yaml,
      ['form', 'columns'],
      columns.map(({ id }) => id),
      'id',
    ),
    ...repeated(
      yaml,
      ['form', 'columns'],
      columns.map(({ header }) => header),
      'header',
    ),
    ...Object.keys(scales).flatMap((name) =>
      repeated(yaml, ['scales', name, 'levels'], codesOf(scales, name), 'code'),
    ),
  ];
}

/** plan.yaml must agree with itself: every scale, column and code that one part names, another declares. */
export function checkPlanDefinition({ definition: { value, yaml } }: DraftPlan): Diagnostic[] {
  if (!value || !yaml) return [];
  const uses = [...formUses(value), ...criteriaUses(value), ...ruleUses(value)];
  return [...brokenUses(uses, yaml), ...duplicates(value, yaml)];
}
