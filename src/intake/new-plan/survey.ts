import { PublisherDefinitionSchema } from '#src/domain/publisher.ts';
import { readTable } from '#src/loading/read-table.ts';
import { readYaml } from '#src/loading/read-yaml.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { departmentsTable } from '#src/tables/departments.ts';

/** A publisher that has a folder already. */
interface KnownPublisher {
  id: string;
  /** Undefined while its publisher.yaml cannot be read. */
  name?: string;
  /** Names of its departments; undefined where it has no departments.csv. */
  departments?: string[];
  planIds: string[];
}

/** What a new plan is going to stand beside. */
export interface Survey {
  hasSite: boolean;
  publishers: KnownPublisher[];
}

function departmentsIn(file: SourceFile): string[] {
  return readTable(departmentsTable, file).rows.flatMap(({ row }) => (row ? [row.name] : []));
}

function publisherOf(id: string, files: readonly SourceFile[]): KnownPublisher {
  const named = (name: string): SourceFile | undefined =>
    files.find(({ path }) => path === `${id}/${name}`);
  const [definition, departments] = [named('publisher.yaml'), named('departments.csv')];
  const name = definition && readYaml(PublisherDefinitionSchema, definition).value?.name;
  const planIds = files.flatMap(({ path }) => path.split('/').slice(1, -1).slice(0, 1));
  return {
    id,
    ...(name !== undefined && { name }),
    ...(departments && { departments: departmentsIn(departments) }),
    planIds: [...new Set(planIds)],
  };
}

/** What a data folder holds, also one that is empty or not yet sound. */
export function surveyData(data: readonly SourceFile[]): Survey {
  const groups = Map.groupBy(data, ({ path }) => path.slice(0, Math.max(0, path.indexOf('/'))));
  groups.delete('');
  return {
    hasSite: data.some(({ path }) => path === 'site.yaml'),
    publishers: [...groups].map(([id, files]) => publisherOf(id, files)),
  };
}
