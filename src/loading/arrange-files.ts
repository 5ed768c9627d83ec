import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { parsePeriodId, parseWrittenPeriod } from '#src/domain/period.ts';
import { idCell } from '#src/tables/cells/id.ts';
import { PLAN_TABLES } from '#src/tables/plan-tables.ts';
import { findSimilar } from '#src/tables/similar.ts';
import { isInInbox, isWaiting } from './inbox.ts';
import type { SourceFile } from './source-file.ts';

/** The files of one folder by base name, and the folders in it by name. */
export interface Folder {
  path: string;
  files: Map<string, SourceFile>;
  folders: Map<string, Folder>;
  /** Names that stray files and folders were probably meant to have: what they name is not missing as well. */
  misnamed: Set<string>;
}

/** What may stand at each depth. `*` is an id, `@` a period. */
interface Shape {
  files: readonly string[];
  folders: Readonly<Record<string, Shape>>;
}

const PERIOD: Shape = { files: ['period.yaml', 'progress.csv', 'reviews.csv'], folders: {} };
const PLAN: Shape = {
  files: ['plan.yaml', ...Object.values(PLAN_TABLES).map(({ name }) => `${name}.csv`)],
  folders: { periods: { files: [], folders: { '@': PERIOD } } },
};
const PUBLISHER: Shape = {
  files: ['publisher.yaml', 'departments.csv'],
  folders: { '*': PLAN },
};
const ROOT: Shape = {
  files: ['site.yaml', 'synonyms.csv', 'glossary.csv'],
  folders: { '*': PUBLISHER },
};

interface Arranged {
  root: Folder;
  diagnostics: Diagnostic[];
}

function newFolder(path: string): Folder {
  return { path, files: new Map(), folders: new Map(), misnamed: new Set() };
}

/** Path of a file of a folder, relative to the data folder. */
export function pathIn({ path }: Folder, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function nameDiagnostics(name: string, kind: string, { path: file }: Folder): Diagnostic[] {
  if (kind === '@') {
    if (parsePeriodId(name)) return [];
    const facts = { actual: name, suggestion: parseWrittenPeriod(name) };
    return [locate(problem('period-malformed', facts), { file })];
  }
  const parsed = idCell.parse(name);
  return kind === '*' && 'problem' in parsed ? [locate(parsed.problem, { file })] : [];
}

/** The marks that file managers put on copies: `items(1).csv`, `items - コピー.csv`, `コピー ～ items.csv`. */
const COPY_MARKS = /\s*[（(].*[）)]|のコピー|コピー\s*[〜～~-]\s*| - コピー/g;

function strayFile(folder: Folder, shape: Shape, { path: file }: SourceFile): Diagnostic {
  const actual = file.slice(file.lastIndexOf('/') + 1);
  const suggestion = findSimilar(actual.replace(COPY_MARKS, ''), shape.files);
  if (suggestion !== undefined) folder.misnamed.add(suggestion);
  return locate(problem('file-unexpected', { actual, kind: 'ファイル', suggestion }), { file });
}

function strayFolder(folder: Folder, shape: Shape, actual: string): Diagnostic {
  const suggestion = findSimilar(actual, Object.keys(shape.folders));
  if (suggestion !== undefined) folder.misnamed.add(suggestion);
  const facts = { actual, kind: 'フォルダー', suggestion } as const;
  return locate(problem('file-unexpected', facts), { file: pathIn(folder, actual) });
}

interface Place {
  /** Undefined below a folder that fits nowhere. */
  folder?: Folder;
  shape: Shape;
  diagnostics: Diagnostic[];
}

/** One step down: the folder of that name, made when it is met first. A fault of its name is reported then. */
function stepDown(folder: Folder, shape: Shape, name: string): Place {
  const kind = ['*', '@', name].find((key) => Object.hasOwn(shape.folders, key)) ?? '';
  const known = folder.folders.get(name);
  const next = shape.folders[kind];
  if (!next) return { shape, diagnostics: [strayFolder(folder, shape, name)] };
  const made = known ?? newFolder(pathIn(folder, name));
  folder.folders.set(name, made);
  return { folder: made, shape: next, diagnostics: known ? [] : nameDiagnostics(name, kind, made) };
}

function descend(root: Folder, names: readonly string[]): Place {
  return names.reduce<Place>(
    ({ folder, shape, diagnostics }, name) => {
      if (!folder) return { shape, diagnostics };
      const next = stepDown(folder, shape, name);
      return { ...next, diagnostics: [...diagnostics, ...next.diagnostics] };
    },
    { folder: root, shape: ROOT, diagnostics: [] },
  );
}

/** A file in the inbox is no part of the data; while it waits there, the data are not what they should be. */
function waiting(file: SourceFile, actual: string): Diagnostic[] {
  return isWaiting(file) ? [locate(problem('inbox-waiting', { actual }), { file: file.path })] : [];
}

function place(root: Folder, file: SourceFile): Diagnostic[] {
  const names = file.path.split('/');
  if (names.some((name) => name.startsWith('.'))) return [];
  const base = names.pop() ?? '';
  if (isInInbox(file.path)) return waiting(file, base);
  const { folder, shape, diagnostics } = descend(root, names);
  if (!folder) return diagnostics;
  if (!shape.files.includes(base)) return [...diagnostics, strayFile(folder, shape, file)];
  folder.files.set(base, file);
  return diagnostics;
}

/** A stray folder is one fault, however many files it holds. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [`${each.code} ${each.file}`, each])).values()];
}

/** Sorts files into the folders that the data contract names; whatever fits nowhere is reported. */
export function arrangeFiles(files: readonly SourceFile[]): Arranged {
  const root = newFolder('');
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { root, diagnostics: withoutRepeats(sorted.flatMap((file) => place(root, file))) };
}
