import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, Plan, Publisher } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { filesBelow } from './load-fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that the project publishes. */
export const DATA_FOLDER = path.join(ROOT, 'data');

/** A made-up second publisher whose plans differ from the first in everything that may differ. */
export const SECOND_CITY_FOLDER = path.join(ROOT, 'src/testing/fixtures-site/second-city/data');

/** @throws when the files have errors */
export function datasetOf(files: readonly SourceFile[]): Dataset {
  const { dataset, diagnostics } = loadDataset([...files]);
  if (!dataset) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return dataset;
}

/** The dataset of a data folder. @throws when it has errors */
export const datasetIn = (folder: string): Dataset => datasetOf(filesBelow(folder));

/** A dataset without what is still being collected. */
export function publishedPart(dataset: Dataset): Dataset {
  const publishers = dataset.publishers.map((publisher) => ({
    ...publisher,
    plans: publisher.plans.map((plan) => ({ ...plan, collecting: [] })),
  }));
  return { ...dataset, publishers };
}

export interface PublishedPlan {
  publisher: Publisher;
  plan: Plan;
  /** Path below the site's base: `koganei/action-plan-2020/`. */
  place: string;
}

/** The only plan of a publisher. @throws when it has none, or several */
export function planIn(dataset: Dataset, publisherId: string): PublishedPlan {
  const [plan, ...more] = plansOf(dataset).filter(({ publisher }) => publisher.id === publisherId);
  if (!plan || more.length > 0) throw new Error(`not one plan of ${publisherId}`);
  return plan;
}

/** Every plan of a dataset with where it is published. */
export function plansOf({ publishers }: Dataset): PublishedPlan[] {
  return publishers.flatMap((publisher) =>
    publisher.plans.map((plan) => ({ publisher, plan, place: `${publisher.id}/${plan.id}/` })),
  );
}
