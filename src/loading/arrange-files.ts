import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { parsePeriodId, parseWrittenPeriod } from '#src/domain/period.ts';
import { idCell } from '#src/tables/cells/id.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { SourceFile } from './source-file.ts';

/** The files of one folder by base name, and the folders in it by name. */
export interface Folder {
  path: string;
  files: Map<string, SourceFile>;
  folders: Map<string, Folder>;
}

/** What may stand at each depth. `*` is an id, `@` a period. */
interface Shape {
  files: readonly string[];
  folders: Readonly<Record<string, Shape>>;
}

const PERIOD: Shape = { files: ['progress.csv', 'reviews.csv'], folders: {} };
const PLAN: Shape = {
  files: ['plan.yaml', 'outline.csv', 'items.csv', 'notes.csv'],
  folders: { periods: { files: [], folders: { '@': PERIOD } } },
};
const PUBLISHER: Shape = {
  files: ['publisher.yaml', 'departments.csv'],
  folders: { '*': PLAN },
};
const ROOT: Shape = { files: ['site.yaml', 'synonyms.csv'], folders: { '*': PUBLISHER } };

export interface Arranged {
  root: Folder;
  diagnostics: Diagnostic[];
}

function newFolder(path: string): Folder {
  return { path, files: new Map(), folders: new Map() };
}

function nameDiagnostics(name: string, kind: string, file: string): Diagnostic[] {
  if (kind === '@') {
    if (parsePeriodId(name)) return [];
    const facts = { actual: name, suggestion: parseWrittenPeriod(name) };
    return [locate(problem('period-malformed', facts), { file })];
  }
  const parsed = idCell.parse(name);
  return kind === '*' && 'problem' in parsed ? [locate(parsed.problem, { file })] : [];
}

function unexpected(file: string, name: string, shape: Shape): Diagnostic {
  const bare = name.replace(/\s*[（(].*[）)]|のコピー|コピー\s*[〜~-]\s*| - コピー/g, '');
  const suggestion = findSimilar(bare, shape.files);
  return locate(problem('file-unexpected', { actual: name, suggestion }), { file });
}

/** The folder that a path leads to, made on the way; diagnostics where it leads nowhere. */
function descend(
  root: Folder,
  names: readonly string[],
  file: string,
): { folder: Folder; shape: Shape; diagnostics: Diagnostic[] } | undefined {
  let [folder, shape]: [Folder, Shape] = [root, ROOT];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const kind = ['*', '@', name].find((key) => Object.hasOwn(shape.folders, key));
    const next = kind === undefined ? undefined : shape.folders[kind];
    if (kind === undefined || !next) return undefined;
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    const known = folder.folders.get(name);
    if (!known) diagnostics.push(...nameDiagnostics(name, kind, file));
    const made = known ?? newFolder(path);
    folder.folders.set(name, made);
    [folder, shape] = [made, next];
  }
  return { folder, shape, diagnostics };
}

/** Sorts files into the folders that the data contract names; every file that fits nowhere is reported. */
export function arrangeFiles(files: readonly SourceFile[]): Arranged {
  const root = newFolder('');
  const diagnostics: Diagnostic[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const names = file.path.split('/');
    if (names.some((name) => name.startsWith('.'))) continue;
    const base = names.pop() ?? '';
    const place = descend(root, names, file.path);
    diagnostics.push(...(place?.diagnostics ?? []));
    if (place?.shape.files.includes(base)) place.folder.files.set(base, file);
    else diagnostics.push(unexpected(file.path, base, place?.shape ?? ROOT));
  }
  return { root, diagnostics };
}
