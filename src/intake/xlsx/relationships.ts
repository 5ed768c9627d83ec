import { XmlCursor } from './xml-cursor.ts';
import type { Package } from './package.ts';

/** What one part of a package refers to. */
export interface Relationship {
  id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`. */
  type: string;
  /** Path of the part it leads to, within the package. */
  target: string;
}

/** `xl/worksheets/sheet1.xml`, `../comments1.xml` → `xl/comments1.xml`. A path cannot leave the package. */
function resolvePath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..') base.pop();
    else if (name !== '.' && name !== '') base.push(name);
  }
  return base.join('/');
}

/** Where the relationships of a part stand; those of the package itself for `''`. */
function pathOfRelationships(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Everything in the package that a part refers to; what lies outside of it is left out. */
export function readRelationships(parts: Package, part: string): Relationship[] {
  const text = parts.text(pathOfRelationships(part));
  if (text === undefined) return [];
  const xml = new XmlCursor(text);
  const found: Relationship[] = [];
  while (xml.next()) {
    if (xml.name !== 'Relationship' || xml.isEnd) continue;
    if (xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    found.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePath(part, xml.attribute('Target') ?? ''),
    });
  }
  return found;
}
