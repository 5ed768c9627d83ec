import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { characterProblems } from './character-problems.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  file: string;
  /** The document as plain data. */
  data: unknown;
  /** Position of the value at a path; of the nearest ancestor that exists when there is none. */
  at: (path: YamlPath) => Position;
  /** The value at a path as it was typed, with quotes: `011002`. */
  typed: (path: YamlPath) => string | undefined;
}

/** A line without the spaces round it; a tab before it may be the fault and stays. */
function lineOf(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').trimEnd().replace(/^ +/, '');
}

/** The line itself, or the last one before it that says anything: what is not closed is missed at the end. */
function lastWritten(text: string, line: number): number {
  const before = text.split('\n').slice(0, line);
  return Math.max(1, before.findLastIndex((each) => each.trim() !== '') + 1);
}

/** The key that begins at an offset, without quotes. */
function keyAt(text: string, offset: number): string {
  return (
    /^[^:\n]*/
      .exec(text.slice(offset))?.[0]
      .trim()
      .replace(/^(['"])(.*)\1$/, '$2') ?? ''
  );
}

function syntaxDiagnostic(error: YAMLError, text: string, file: string): Diagnostic {
  const line = lastWritten(text, error.linePos?.[0].line ?? 1);
  if (error.code === 'DUPLICATE_KEY') {
    const column = keyAt(text, error.pos[0]);
    return locate(problem('yaml-key-duplicate', { actual: column }), { file, line, column });
  }
  const facts = { actual: lineOf(text, line), isAlias: false };
  return locate(problem('yaml-syntax', facts), { file, line });
}

/** One slip of syntax makes the parser stumble again further on: only the first is worth reading. */
function syntaxDiagnostics(faults: YAMLError[], text: string, file: string): Diagnostic[] {
  const isSyntax = ({ code }: YAMLError): boolean => code !== 'DUPLICATE_KEY';
  const first = faults.find(isSyntax);
  return faults
    .filter((error) => error === first || !isSyntax(error))
    .map((error) => syntaxDiagnostic(error, text, file));
}

type Key = YamlPath[number];

/** The pair of a mapping that has a key; a key typed as a number (`1: …`) goes by its text. */
function pairOf(node: unknown, key: Key | undefined): Pair | undefined {
  return isMap(node)
    ? node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key))
    : undefined;
}

function childOf(node: unknown, key: Key): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  return pairOf(node, key)?.value;
}

function nodeAt(document: Document, path: YamlPath): unknown {
  return path.reduce<unknown>(childOf, document.contents);
}

/** Where a path's key stands; for a list item the item itself. Undefined when there is no such path. */
function offsetAt(document: Document, path: YamlPath): number | undefined {
  const pair = pairOf(nodeAt(document, path.slice(0, -1)), path.at(-1));
  const node = pair?.key ?? nodeAt(document, path);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where a path stands, or its nearest ancestor that exists. */
function offsetNear(document: Document, path: YamlPath): number {
  if (path.length === 0) return 0;
  return offsetAt(document, path) ?? offsetNear(document, path.slice(0, -1));
}

/** Aliases are refused whole: they can refer to themselves, or to more than a machine can hold. */
function aliasProblem(text: string, file: string): Diagnostic {
  const line = text.split('\n').findIndex((each) => /(^|[\s[{,])\*\S/.test(each)) + 1 || 1;
  return locate(problem('yaml-syntax', { actual: lineOf(text, line), isAlias: true }), {
    file,
    line,
  });
}

function toData(document: Document): { data: unknown } | undefined {
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return undefined;
  }
}

function locatedCharacters(text: string, file: string): Diagnostic[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      characterProblems(line).map((each) => locate(each, { file, line: index + 1 })),
    );
}

/** Keys are text, values have the kinds that JSON has; nothing is printed. */
const PLAIN_DATA = { stringKeys: true, resolveKnownTags: false, logLevel: 'error' } as const;

/** Reads YAML text into plain data that knows where each value stands. */
export function parseYaml(
  text: string,
  file: string,
): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PLAIN_DATA, lineCounter: lines });
  const faults = [...document.errors, ...document.warnings];
  const diagnostics = syntaxDiagnostics(faults, text, file);
  diagnostics.push(...locatedCharacters(text, file));
  const parsed = faults.length === 0 ? toData(document) : undefined;
  if (!parsed) {
    return {
      diagnostics: faults.length > 0 ? diagnostics : [...diagnostics, aliasProblem(text, file)],
    };
  }
  const at = (path: YamlPath): Position => ({
    file,
    line: Math.max(1, lines.linePos(offsetNear(document, path)).line),
    ...(path.length > 0 && { column: path.join('.') }),
  });
  const typed = (path: YamlPath): string | undefined => {
    const node = nodeAt(document, path);
    return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
  };
  return { yaml: { file, data: parsed.data, at, typed }, diagnostics };
}
