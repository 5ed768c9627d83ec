import { amountEntries } from './catalogue/amounts.ts';
import { cellEntries } from './catalogue/cells.ts';
import { fileEntries } from './catalogue/files.ts';
import { intakeEntries } from './catalogue/intake.ts';
import { referenceEntries } from './catalogue/references.ts';
import { structureEntries } from './catalogue/structure.ts';
import { workbookEntries } from './catalogue/workbook.ts';
import { yamlEntries } from './catalogue/yaml.ts';
import type { Entry, Facts } from './entry.ts';

/** Every kind of finding. A code is permanent: other programs and the guides refer to it. */
export const catalogue = {
  ...fileEntries,
  ...structureEntries,
  ...cellEntries,
  ...amountEntries,
  ...referenceEntries,
  ...yamlEntries,
  ...workbookEntries,
  ...intakeEntries,
};

export type DiagnosticCode = keyof typeof catalogue;

/** What a finding of a given kind has to say. */
export type FactsOf<C extends DiagnosticCode> =
  (typeof catalogue)[C] extends Entry<infer F> ? F & Facts : never;
