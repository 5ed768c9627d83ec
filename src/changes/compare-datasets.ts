import type { Dataset, Publisher } from '#src/domain/dataset.ts';
import { departmentsTable } from '#src/tables/departments.ts';
import { glossaryTable } from '#src/tables/glossary.ts';
import { synonymsTable } from '#src/tables/synonyms.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { comparePlans } from './compare-plans.ts';
import { compareRows } from './compare-rows.ts';
import type { DatasetChanges, PublisherChanges } from './dataset-changes.ts';
import { NO_WORDS } from './plan-words.ts';
import { partKind, type RecordChange } from './record-change.ts';
import { tableSide } from './table-side.ts';

/** Ids of both sides: those that are there in their order, then those that are gone. */
function idsOf(before: readonly { id: string }[], after: readonly { id: string }[]): Set<string> {
  return new Set([...after, ...before].map(({ id }) => id));
}

function departmentsOf(publisher: Publisher | undefined) {
  return tableSide(departmentsTable, publisher?.departments ?? [], NO_WORDS);
}

function compareOwnRecords(
  id: string,
  before: Publisher | undefined,
  after: Publisher | undefined,
): RecordChange[] {
  const [was, is] = [before, after].map(
    (each) => each && { value: each.definition, label: each.definition.name },
  );
  return [
    ...compareDefinitions({ table: 'publisher', title: '団体', key: id }, was, is),
    ...compareRows(departmentsOf(before), departmentsOf(after)),
  ];
}

function comparePublishers(
  before: Publisher | undefined,
  after: Publisher | undefined,
): PublisherChanges[] {
  const publisher = after ?? before;
  if (!publisher) return [];
  const [was, is] = [before?.plans ?? [], after?.plans ?? []];
  const byId = (plans: typeof was, id: string) => plans.find((plan) => plan.id === id);
  const records = compareOwnRecords(publisher.id, before, after);
  const plans = [...idsOf(was, is)].flatMap((id) =>
    comparePlans(publisher, byId(was, id), byId(is, id)),
  );
  if (records.length + plans.length === 0) return [];
  const { id, definition } = publisher;
  return [
    { publisherId: id, name: definition.name, kind: partKind(before, after), records, plans },
  ];
}

function compareSites(before: Dataset, after: Dataset): RecordChange[] {
  const [was, is] = [before, after].map(({ site }) => ({ value: site, label: site.name }));
  return [
    ...compareDefinitions({ table: 'site', title: 'サイト', key: 'site' }, was, is),
    ...compareRows(
      tableSide(synonymsTable, before.synonyms, NO_WORDS),
      tableSide(synonymsTable, after.synonyms, NO_WORDS),
    ),
    ...compareRows(
      tableSide(glossaryTable, before.glossary, NO_WORDS),
      tableSide(glossaryTable, after.glossary, NO_WORDS),
    ),
  ];
}

/**
 * What differs between two states of the data, table by table. A table is covered because it is
 * declared. Two equal states differ in nothing.
 */
export function compareDatasets(before: Dataset, after: Dataset): DatasetChanges {
  const byId = ({ publishers }: Dataset, id: string) => publishers.find((each) => each.id === id);
  return {
    records: compareSites(before, after),
    publishers: [...idsOf(before.publishers, after.publishers)].flatMap((id) =>
      comparePublishers(byId(before, id), byId(after, id)),
    ),
  };
}
