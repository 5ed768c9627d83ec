import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '#src/loading/source-file.ts';
import { writeFilesAtomically } from './write-files-atomically.ts';

/** How a command was told to write. */
interface WorkbookTarget {
  /** A file (`.xlsx`) or a folder. */
  out: string;
  /** The data folder, in which no workbook may lie. */
  data: string;
  /** Whether workbooks that are there already may be replaced. */
  force: boolean;
}

function isBelow(folder: string, file: string): boolean {
  const way = path.relative(path.resolve(folder), path.resolve(file));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

/** Where each workbook goes. @throws when several are to go into one file */
function placesOf(
  out: string,
  files: readonly SourceFile[],
): { folder: string; files: SourceFile[] } {
  if (!/\.xlsx$/i.test(out)) return { folder: out, files: [...files] };
  const [file, ...more] = files;
  if (!file || more.length > 0) {
    throw new Error(
      `ブックが${files.length}つできるので、--out にはファイルではなくフォルダーを書いてください。`,
    );
  }
  return { folder: path.dirname(out), files: [{ ...file, path: path.basename(out) }] };
}

/**
 * Writes workbooks by their names, all or none. @returns their paths
 * @throws when they would lie among the data or replace something unasked, or when the disk refuses
 */
export async function writeWorkbooks(
  workbooks: readonly SourceFile[],
  { out, data, force }: WorkbookTarget,
): Promise<string[]> {
  const { folder, files } = placesOf(out, workbooks);
  const paths = files.map((file) => path.join(folder, file.path));
  if (isBelow(data, folder)) {
    throw new Error(
      `データのフォルダー「${data}」の中には、ブックを書きません。ほかのフォルダーで実行するか、--out で書く場所を指定してください。`,
    );
  }
  const existing = force ? [] : paths.filter((each) => existsSync(each));
  if (existing.length > 0) {
    throw new Error(
      `${existing.join('、')} がすでにあります。記入されたものかもしれないので、書きかえません。書きかえるときは --force を付けてください。`,
    );
  }
  try {
    await mkdir(folder, { recursive: true });
    await writeFilesAtomically(folder, files);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `「${folder}」に書けません。ブックを開いていれば閉じて、もう一度実行してください。（${reason}）`,
      { cause },
    );
  }
  return paths;
}
