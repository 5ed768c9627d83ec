import { readDeclarations, type DeclaredTable } from './declared.ts';
import { unreadableFormat } from './document-rules.ts';
import type { ExaminedTable, Finding } from './examined-table.ts';
import { recordsOf } from './examined-table.ts';
import { isFormatRule, RULES, type Rule } from './rules.ts';
import { scanCsv } from './scan-csv.ts';

/** An exception is what the source of the data does not say: no mending of the files can add it. */
export type Verdict = '適合' | '例外' | '不適合' | '対象外';

/** What one rule says of one file. */
export interface RuleResult {
  rule: Rule;
  verdict: Verdict;
  findings: Finding[];
}

/** What all rules say of one file. */
export interface FileReport {
  file: string;
  results: RuleResult[];
}

/** Says what the columns of the CSV files beside it mean. */
export const DECLARATION = 'datapackage.json';

const BOM = [0xef, 0xbb, 0xbf] as const;

interface DecodedFile {
  name: string;
  /** Undefined when the bytes are not UTF-8. */
  text: string | undefined;
  bom: boolean;
}

function decode(name: string, bytes: Uint8Array): DecodedFile {
  const bom = BOM.every((byte, index) => bytes[index] === byte);
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom };
  } catch {
    return { name, text: undefined, bom };
  }
}

/** What lies beside the files and says what they mean. */
interface Surroundings {
  declarations: readonly DeclaredTable[];
  neighbours: ExaminedTable['neighbours'];
}

/** The declaration of the file's columns: that of the table whose columns it has, or whose name. */
function declarationOf(
  name: string,
  header: readonly string[],
  { declarations }: Surroundings,
): DeclaredTable | undefined {
  const columns = header.join();
  return (
    declarations.find(
      ({ schema }) => schema.fields.map((field) => field.name).join() === columns,
    ) ?? declarations.find(({ path }) => path === name)
  );
}

function toTable({ name, text = '', bom }: DecodedFile, around: Surroundings): ExaminedTable {
  const records = scanCsv(text);
  const [first, ...rows] = records;
  const header = first?.cells.map((cell) => cell.text) ?? [];
  const declared = declarationOf(name, header, around);
  const { neighbours } = around;
  const headerLine = first?.line ?? 1;
  return { file: name, bom, header, headerLine, rows, records, declared, neighbours };
}

function verdictOn(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return '適合';
  return findings.every(({ gap }) => gap) ? '例外' : '不適合';
}

function judge(rule: Rule, { text }: DecodedFile, table: ExaminedTable): RuleResult {
  if (rule.outOfScope !== undefined) return { rule, verdict: '対象外', findings: [] };
  const unreadable = text === undefined ? [{ line: 1, column: '', found: 'UTF-8 で読めない' }] : [];
  const findings = [
    ...unreadable,
    ...(isFormatRule(rule) ? unreadableFormat(text ?? '', table) : (rule.examine?.(table) ?? [])),
  ];
  return { rule, verdict: verdictOn(findings), findings };
}

function neighbourRows({ text = '' }: DecodedFile): Record<string, string>[] {
  const [header, ...rows] = scanCsv(text);
  return recordsOf(header?.cells.map((cell) => cell.text) ?? [], rows);
}

type Files = ReadonlyMap<string, Uint8Array>;

function surroundingsIn(folder: Files): Surroundings {
  const decoded = [...folder].map(([name, bytes]) => decode(name, bytes));
  const declared = decoded.find(({ name }) => name === DECLARATION)?.text;
  const tables = decoded.filter(({ name }) => name.endsWith('.csv'));
  return {
    declarations: readDeclarations(declared),
    neighbours: new Map(tables.map((each) => [each.name, neighbourRows(each)])),
  };
}

/**
 * Examines CSV files as they are published.
 * @param files bytes by name
 * @param folder the files that say what the others mean: `datapackage.json`, `codes.csv`, tables that are named
 */
export function examineFiles(files: Files, folder: Files): FileReport[] {
  const around = surroundingsIn(folder);
  return [...files]
    .filter(([name]) => name.endsWith('.csv'))
    .map(([name, bytes]) => {
      const decoded = decode(name, bytes);
      const table = toTable(decoded, around);
      return { file: name, results: RULES.map((rule) => judge(rule, decoded, table)) };
    });
}
