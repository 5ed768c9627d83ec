import { archivePath } from '#src/domain/site-paths.ts';
import { toArchive } from '../archive.ts';
import { describeDataset } from './dataset-description.ts';
import { refOf, type PlanSubject } from './plan-subject.ts';

/** The one file that holds all of a plan's data. */
interface ArchiveDescription {
  path: string;
  bytes: number;
  /** The day on which the data changed last, `YYYY-MM-DD`. */
  modified?: string;
}

/** The archive of a plan's data: where it lies, its size and its date. */
export function describeArchive(subject: PlanSubject): ArchiveDescription {
  const { modified } = describeDataset(subject);
  return {
    path: archivePath(refOf(subject)),
    bytes: toArchive(subject).length,
    ...(modified !== undefined && { modified }),
  };
}
