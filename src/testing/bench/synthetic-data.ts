import type { SourceFile } from '#src/loading/source-file.ts';

/** `action-plan-2020-007`: as many digits as keep a hundred copies in order. */
function copyName(plan: string, number: number): string {
  return `${plan}-${String(number).padStart(3, '0')}`;
}

/** Notes on the plan as a whole name it by its id. */
function renameInNotes({ path, bytes }: SourceFile, plan: string, copy: string): Uint8Array {
  if (!path.endsWith('/notes.csv')) return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(text.replaceAll(`\nplan,${plan},`, `\nplan,${copy},`));
}

/** The block under `publishers:` in site.yaml, one publisher a line. */
const PUBLISHERS = /^publishers:\n(?: +- .*\n?)+/m;

/** The site then shows the one publisher whose plan is copied. */
function showOnly({ path, bytes }: SourceFile, publisher: string): SourceFile {
  if (path !== 'site.yaml') return { path, bytes };
  const text = new TextDecoder().decode(bytes);
  const shown = text.replace(PUBLISHERS, `publishers:\n  - ${publisher}\n`);
  return { path, bytes: new TextEncoder().encode(shown) };
}

function copyPlan(files: readonly SourceFile[], folder: string, number: number): SourceFile[] {
  const plan = folder.slice(folder.lastIndexOf('/') + 1);
  const copy = copyName(plan, number);
  const target = `${folder.slice(0, -plan.length)}${copy}`;
  return files.map((file) => ({
    path: target + file.path.slice(folder.length),
    bytes: renameInNotes(file, plan, copy),
  }));
}

/**
 * A data folder with `copies` copies of one plan and no other, everything around the plans as it was.
 * @param folder the plan's folder: `koganei/action-plan-2020`
 */
export function multiplyPlan(
  files: readonly SourceFile[],
  folder: string,
  copies: number,
): SourceFile[] {
  const publisher = folder.slice(0, folder.indexOf('/'));
  const depth = (path: string): number => path.split('/').length;
  const inPlan = files.filter(({ path }) => path.startsWith(`${folder}/`));
  const around = files
    .filter(
      ({ path }) => depth(path) === 1 || (depth(path) === 2 && path.startsWith(`${publisher}/`)),
    )
    .map((file) => showOnly(file, publisher));
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  return [...around, ...numbers.flatMap((number) => copyPlan(inPlan, folder, number))];
}
