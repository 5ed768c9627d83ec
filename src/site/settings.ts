import process from 'node:process';

/** Where the data folder is; tests and benchmarks build from others. */
export function dataFolder(): string {
  return process.env['MIERUKA_DATA'] ?? 'data';
}

/** How the call of another command on the same data ends: nothing where it takes them without being told. */
export function dataOption(folder: string): string {
  if (folder === dataFolder()) return '';
  return ` --data ${/\s/.test(folder) ? `"${folder}"` : folder}`;
}

/** The address to publish under, when it is not the one in `site.yaml` (a preview, a fork). */
export function urlOverride(): string | undefined {
  return process.env['MIERUKA_URL'] || undefined;
}
