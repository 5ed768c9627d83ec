import type { Package } from './package.ts';
import type { Relationship } from './relationships.ts';
import { XmlCursor } from './xml-cursor.ts';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The text of each picture or shape that a drawing places on a sheet; `''` for one without text. */
function shapesIn(text: string): string[] {
  const xml = new XmlCursor(text);
  const shapes: string[] = [];
  let shape = '';
  while (xml.next()) {
    if (xml.name === 'Fallback') xml.skipElement();
    else if (xml.name === 't' && xml.isEnd) shape += xml.text;
    else if (xml.name === 'p' && xml.isEnd) shape += '\n';
    else if (ANCHORS.includes(xml.name) && xml.isEnd) {
      shapes.push(shape.trim());
      shape = '';
    }
  }
  return shapes;
}

/** What lies on the cells of a sheet: the text of each shape, `''` for pictures and shapes without. */
export function readShapes(parts: Package, relations: readonly Relationship[]): string[] {
  const drawings = relations.filter(({ type }) => type === 'drawing');
  return drawings.flatMap(({ target }) => shapesIn(parts.text(target) ?? ''));
}
