import { dataPackagePath } from '#src/domain/site-paths.ts';
import { toDataPackage } from '../data-package.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';
import { publishedFiles } from '../description/published-files.ts';
import { examineFiles, type FileReport } from './examine-files.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Examines a plan's CSV files with the very texts that are published. */
export function examinePlan(subject: PlanSubject): FileReport[] {
  const texts = [
    ...publishedFiles(subject).filter(({ format }) => format === 'CSV'),
    { path: dataPackagePath(refOf(subject)), text: toDataPackage(subject) },
  ];
  const encoder = new TextEncoder();
  const files = new Map(texts.map(({ path, text }) => [nameOf(path), encoder.encode(text)]));
  return examineFiles(files, files);
}
