import type { Diagnostic } from './diagnostic.ts';

/** Escapes as workflow commands ask: https://docs.github.com/actions/reference/workflow-commands */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(found: Diagnostic, dataFolder: string): string {
  const properties = [
    `file=${escapeProperty(`${dataFolder}/${found.file}`)}`,
    ...(found.line === undefined ? [] : [`line=${found.line}`]),
    `title=${escapeProperty(found.column === undefined ? found.code : `${found.column}（${found.code}）`)}`,
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
