import { dataPackagePath } from '#src/domain/site-paths.ts';
import { toDataPackage } from '../data-package.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';
import { publishedFiles } from '../description/published-files.ts';
import { examineFiles, type FileReport } from './examine-files.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Examines a plan's CSV files with the very texts that are published, and names them by their paths on the site. */
export function examinePlan(subject: PlanSubject): FileReport[] {
  const texts = [
    ...publishedFiles(subject).filter(({ format }) => format === 'CSV'),
    { path: dataPackagePath(refOf(subject)), text: toDataPackage(subject) },
  ];
  const encoder = new TextEncoder();
  const files = new Map(texts.map(({ path, text }) => [nameOf(path), encoder.encode(text)]));
  const folder = dataPackagePath(refOf(subject))
    .slice(1)
    .replace(/[^/]+$/, '');
  return examineFiles(files, files).map((report) => ({ ...report, file: folder + report.file }));
}
