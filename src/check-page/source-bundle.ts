import type { SourceFile } from '#src/loading/source-file.ts';

/** A data file as the check page fetches it. */
export interface BundledFile {
  path: string;
  text: string;
}

/** The data folder that the check page checks against. */
export interface SourceBundle {
  files: BundledFile[];
}

/** The files as loading takes them. */
export function unbundle({ files }: SourceBundle): SourceFile[] {
  const encoder = new TextEncoder();
  return files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
}
