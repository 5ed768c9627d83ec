import path from 'node:path';

/** True when `file` is `folder` itself or stands below it. Both are absolute paths. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  const leaves = relative === '..' || relative.startsWith(`..${path.sep}`);
  return !leaves && !path.isAbsolute(relative);
}
