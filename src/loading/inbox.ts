import type { SourceFile } from './source-file.ts';

/** Folder below the data folder where workbooks and foreign CSV files wait to be taken in. */
export const INBOX = 'inbox';

/** Whether a path below the data folder belongs to the inbox, be it a waiting file or a note about the folder. */
export function isInInbox(path: string): boolean {
  return path.startsWith(`${INBOX}/`);
}

/** Whether a file is there to be taken in. What explains the folder or only keeps it (`.gitkeep`) waits for nothing. */
export function isWaiting({ path }: SourceFile): boolean {
  const names = path.split('/');
  const isNote = /^README(\.[a-z]+)?$/i.test(names.at(-1) ?? '');
  return isInInbox(path) && !isNote && !names.some((name) => name.startsWith('.'));
}

/** The data as they are, and what waits to be taken in; notes about the inbox belong to neither. */
export function splitInbox(files: readonly SourceFile[]): {
  data: SourceFile[];
  waiting: SourceFile[];
} {
  return {
    data: files.filter(({ path }) => !isInInbox(path)),
    waiting: files.filter(isWaiting),
  };
}
