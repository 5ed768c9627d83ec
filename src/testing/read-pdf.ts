import { inflateSync } from 'node:zlib';

interface PdfPage {
  /** Width and height in mm. */
  size: [number, number];
  /** What is written on it in the order of drawing, in NFKC and without spaces. */
  text: string;
}

export interface Pdf {
  pages: PdfPage[];
  /** Its objects as they stand in the file. */
  source: string;
}

type Objects = ReadonlyMap<string, string>;

const POINTS_PER_MM = 72 / 25.4;

const referTo = (name: string, body: string): string | undefined =>
  new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1];

/** Enough of PDF for what Chromium writes: no compressed objects, streams deflated or plain. */
function streamOf(body = ''): string {
  const [head = '', ...rest] = body.split(/stream\r?\n/);
  const bytes = Buffer.from(rest.join('stream\n').replace(/\r?\nend$/, ''), 'latin1');
  const plain = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
  return plain.toString('latin1');
}

const fromUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyph code → text, from a font's ToUnicode map. */
function readGlyphs(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(parseInt(code, 16), fromUtf16(text));
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of section.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    ))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
        glyphs.set(code, String.fromCodePoint(parseInt(text, 16) + code - parseInt(from, 16)));
  }
  return glyphs;
}

interface Font {
  glyphs: Map<number, string>;
  /** Hex digits of one code. */
  digits: number;
}

function readFonts(page: string, objects: Objects): Map<string, Font> {
  const fonts = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
    const font = objects.get(id) ?? '';
    const glyphs = readGlyphs(streamOf(objects.get(referTo('ToUnicode', font) ?? '')));
    return [name, { glyphs, digits: font.includes('/Type3') ? 2 : 4 }] as const;
  });
  return new Map(fonts);
}

/** A change of font, glyphs, or the text that glyphs between it and `EMC` stand for. */
const DRAWING =
  /\/(?<name>F\d+) [\d.]+ Tf|<(?<glyphs>[0-9A-F]+)> Tj|\/ActualText <FEFF(?<actual>\w+)>|EMC/g;

function readText(content: string, fonts: Map<string, Font>): string {
  let font: Font | undefined;
  let isReplaced = false;
  let text = '';
  for (const { groups = {} } of content.matchAll(DRAWING)) {
    const { name, glyphs, actual } = groups;
    if (name !== undefined) font = fonts.get(name);
    else if (glyphs === undefined) {
      isReplaced = actual !== undefined;
      text += fromUtf16(actual ?? '');
    } else if (!isReplaced) {
      const codes = glyphs.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [];
      text += codes.map((code) => font?.glyphs.get(parseInt(code, 16)) ?? '').join('');
    }
  }
  return text.normalize('NFKC').replace(/\s/g, '');
}

function readPage(page: string, objects: Objects): PdfPage {
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
  const mm = (points = '0'): number => Math.round(Number(points) / POINTS_PER_MM);
  const content = streamOf(objects.get(referTo('Contents', page) ?? ''));
  return { size: [mm(width), mm(height)], text: readText(content, readFonts(page, objects)) };
}

/** Reads back a PDF that Chromium printed. */
export function readPdf(bytes: Uint8Array): Pdf {
  const source = Buffer.from(bytes).toString('latin1');
  const bodies = source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g);
  const objects = new Map([...bodies].map(([, id = '', body = '']) => [id, body]));
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return { source, pages: pages.map((page) => readPage(page, objects)) };
}
