import type { Diagnostic } from './diagnostic.ts';

/** Escapes as workflow commands ask: https://docs.github.com/actions/reference/workflow-commands */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `進捗!G14 「評価」（rating-unknown）`. A workbook has no lines to point at, so its cell is named. */
function titleOf({ sheet, cell, column, code }: Diagnostic): string {
  const where = [sheet, cell].filter((part) => part !== undefined).join('!');
  const names = [where, column].filter((name) => name !== undefined && name !== '');
  return names.length === 0 ? code : `${names.join(' ')}（${code}）`;
}

function annotation(found: Diagnostic, dataFolder: string): string {
  const hasLine = found.line !== undefined && found.sheet === undefined;
  const properties = [
    `file=${escapeProperty(`${dataFolder}/${found.file}`)}`,
    ...(hasLine ? [`line=${found.line}`] : []),
    `title=${escapeProperty(titleOf(found))}`,
  ];
  return `::${found.severity} ${properties.join(',')}::${escapeData(`${found.message}\n${found.hint}`)}`;
}

/**
 * Findings as annotations on the lines of a pull request.
 * @param dataFolder the data folder's path from the repository's root
 */
export function reportGithub(diagnostics: readonly Diagnostic[], dataFolder: string): string {
  return diagnostics.map((found) => annotation(found, dataFolder)).join('\n');
}
