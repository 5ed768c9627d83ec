import { amountEntries } from './catalogue/amounts.ts';
import { cellEntries } from './catalogue/cells.ts';
import { fileEntries } from './catalogue/files.ts';
import { intakeEntries } from './catalogue/intake.ts';
import { referenceEntries } from './catalogue/references.ts';
import { structureEntries } from './catalogue/structure.ts';
import { workbookEntries } from './catalogue/workbook.ts';
import { yamlEntries } from './catalogue/yaml.ts';
import { catalogue, type DiagnosticCode, type FactsOf } from './catalogue.ts';
import { problem, type Problem } from './problem.ts';

/** One file of the catalogue, as its reader thinks of it. */
export interface CatalogueGroup {
  id: string;
  title: string;
  codes: DiagnosticCode[];
}

function group(id: string, title: string, entries: object): CatalogueGroup {
  return { id, title, codes: Object.keys(entries) as DiagnosticCode[] };
}

/** Every code once, the findings that staff meet first before those of whoever defines a plan. */
export const CATALOGUE_GROUPS: readonly CatalogueGroup[] = [
  group('workbook', '受け取った Excel・CSV を読むとき', workbookEntries),
  group('intake', '様式を取り込むとき', intakeEntries),
  group('cells', 'セルの値', cellEntries),
  group('amounts', '数と合計', amountEntries),
  group('references', '項目・部署・期のつながり', referenceEntries),
  group('structure', '表の形', structureEntries),
  group('files', 'ファイルと文字', fileEntries),
  group('yaml', '設定ファイル（YAML）', yamlEntries),
];

/** A finding as it looks with the facts of its example. */
export function exampleProblem<C extends DiagnosticCode>(code: C): Problem {
  return problem(code, catalogue[code].example as FactsOf<C>);
}
