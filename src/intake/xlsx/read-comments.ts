import { parseCellAddress } from '../cell-address.ts';
import type { CellComment } from '../sheet-extras.ts';
import type { Package } from './package.ts';
import { readRichText } from './read-rich-text.ts';
import type { Relationship } from './relationships.ts';
import { XmlCursor } from './xml-cursor.ts';

function commentsIn(text: string, element: string): CellComment[] {
  const xml = new XmlCursor(text);
  const found: CellComment[] = [];
  let place: ReturnType<typeof parseCellAddress>;
  while (xml.next()) {
    if (xml.isEnd) continue;
    if (xml.name === element) place = parseCellAddress(xml.attribute('ref') ?? '');
    else if (xml.name === 'text' && place) {
      const isRich = element === 'comment';
      if (!isRich) xml.next();
      found.push({ ...place, text: (isRich ? readRichText(xml) : xml.text).trim() });
    }
  }
  return found;
}

/**
 * The notes of a sheet. A thread of comments has a note beside it that only says that old programs
 * cannot show it; the thread's own words are taken instead.
 */
export function readComments(parts: Package, relations: readonly Relationship[]): CellComment[] {
  const read = (type: string, element: string): CellComment[] =>
    relations
      .filter((each) => each.type === type)
      .flatMap(({ target }) => commentsIn(parts.text(target) ?? '', element));
  const threads = read('threadedComment', 'threadedComment');
  const inThread = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = read('comments', 'comment');
  return [...threads, ...notes.filter(({ row, column }) => !inThread.has(`${row} ${column}`))];
}
