import { partKind, type CellChange, type CellValue, type RecordChange } from './record-change.ts';

type Tree = Readonly<Record<string, unknown>>;

/** A definition file, parsed. */
export interface DefinitionSide {
  value: Tree;
  label: string;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what an entry of a list is known: its id, its code or its name. */
function entryId(entry: unknown): string | undefined {
  if (!isTree(entry)) return undefined;
  const id = entry['id'] ?? entry['code'] ?? entry['name'];
  return typeof id === 'string' ? id : undefined;
}

/** A list by the ids of its entries, or by their places where one has none; undefined for a list of values. */
function entriesOf(list: readonly unknown[]): Map<string, unknown> | undefined {
  if (!list.every(isTree)) return undefined;
  const ids = list.map(entryId);
  const isKeyed = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  return new Map(list.map((entry, index) => [(isKeyed && ids[index]) || `${index + 1}`, entry]));
}

/** A part of a definition in a few words: what a list entry is called, else its content. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join('・');
  if (!isTree(value)) return String(value);
  const name = value['header'] ?? value['title'] ?? value['name'] ?? entryId(value);
  return typeof name === 'string' ? name : JSON.stringify(value);
}

const cellValue = (value: unknown): CellValue => ({ value, text: describe(value) });

function cell(path: string, before: unknown, after: unknown): CellChange {
  return {
    key: path,
    header: path,
    kind: 'text',
    ...(before !== undefined && { before: cellValue(before) }),
    ...(after !== undefined && { after: cellValue(after) }),
  };
}

function childrenOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return entriesOf(value);
  return isTree(value) ? new Map(Object.entries(value)) : undefined;
}

/** The order of what both sides have, where it is another: pages show lists and scales in theirs. */
function compareOrder(
  path: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): CellChange[] {
  const was = [...before.keys()].filter((id) => after.has(id));
  const is = [...after.keys()].filter((id) => before.has(id));
  return was.join('\n') === is.join('\n') ? [] : [cell(`${path}（順）`, was, is)];
}

function compareValues(path: string, before: unknown, after: unknown): CellChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [was, is] = [childrenOf(before), childrenOf(after)];
  if (!was || !is || Array.isArray(before) !== Array.isArray(after)) {
    return [cell(path, before, after)];
  }
  const keys = new Set([...is.keys(), ...was.keys()]);
  const inside = [...keys].flatMap((key) =>
    compareValues(path === '' ? key : `${path}.${key}`, was.get(key), is.get(key)),
  );
  return [...inside, ...compareOrder(path, was, is)];
}

/**
 * What differs between two states of a definition file, each place by its path: `form.columns.grade.header`.
 * Entries of lists are known by their ids; one that is new or gone is one change, whatever it holds.
 * @param file.table the file's base name: `plan`
 */
export function compareDefinitions(
  file: { table: string; title: string; key: string },
  before: DefinitionSide | undefined,
  after: DefinitionSide | undefined,
): RecordChange[] {
  const cells = compareValues('', before?.value ?? {}, after?.value ?? {});
  if (cells.length === 0) return [];
  const kind = partKind(before, after);
  return [{ ...file, identity: [], label: (after ?? before)?.label ?? file.key, kind, cells }];
}
