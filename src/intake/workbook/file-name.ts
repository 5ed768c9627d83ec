import type { WorkbookOrder } from './order.ts';

/** What Windows does not allow in names, as the wide character that looks the same. */
const WIDE: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '”',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/** A name as a part of a file's name on any system. */
function plainName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|]/g, (character) => WIDE[character] ?? character)
    .replace(/[\s\u0000-\u001F]+/g, '_');
}

/** `koganei-action-plan-2020-2020-h2-企画政策課.xlsx` */
export function workbookName({ ref, period, department }: WorkbookOrder): string {
  const parts = [ref.publisherId, ref.planId, period.id];
  return `${[...parts, ...(department === undefined ? [] : [plainName(department)])].join('-')}.xlsx`;
}
