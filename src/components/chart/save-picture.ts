import { wrapText } from './text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What the style sheet says of a shape or text, and a file of its own has to say itself. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-weight',
];
const MARGIN = 16;
const TITLE_SIZE = 18;
const SOURCE_SIZE = 12;
const LINE = 1.4;

type Attributes = Record<string, string | number>;

function create(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Writes the style that holds on the page into the copy, as attributes. */
function bakeStyle(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const property of PROPERTIES) {
    if (!copy.hasAttribute(property)) copy.setAttribute(property, style.getPropertyValue(property));
  }
  copy.removeAttribute('class');
  copy.removeAttribute('data-tone');
  [...original.children].forEach((child, index) => bakeStyle(child, copy.children[index]!));
}

function textLines(lines: readonly string[], y: number, size: number, more: Attributes) {
  return lines.map((line, index) =>
    create('text', { x: 0, y: y + (index + 0.8) * size * LINE, 'font-size': size, ...more }, line),
  );
}

/** A picture that stands by itself: title above, where it comes from below, colours within. */
function standAlone(picture: SVGSVGElement, title: string, source: string): SVGElement {
  const { width, height } = picture.viewBox.baseVal;
  const { color: ink, fontFamily: fonts } = getComputedStyle(picture);
  const { backgroundColor: ground } = getComputedStyle(document.documentElement);
  const titles = wrapText(title, width, TITLE_SIZE, 3);
  const top = titles.length * TITLE_SIZE * LINE + 8;
  const sources = wrapText(source, width, SOURCE_SIZE, 4);
  const whole = top + height + 8 + sources.length * SOURCE_SIZE * LINE;
  const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, whole + 2 * MARGIN] as const;
  const [x, y, boxWidth, boxHeight] = box;
  const root = create('svg', { xmlns: SVG, viewBox: box.join(' '), 'font-family': fonts });
  root.setAttribute('width', String(boxWidth));
  root.setAttribute('height', String(boxHeight));
  const copy = picture.cloneNode(true) as SVGSVGElement;
  bakeStyle(picture, copy);
  const marks = create('g', {
    transform: `translate(0 ${top})`,
    'font-size': picture.getAttribute('font-size') ?? 14,
  });
  marks.append(...copy.children);
  root.append(
    create('title', {}, title),
    create('rect', { x, y, width: boxWidth, height: boxHeight, fill: ground }),
    ...textLines(titles, 0, TITLE_SIZE, { 'font-weight': 700, fill: ink }),
    marks,
    ...textLines(sources, top + height + 8, SOURCE_SIZE, { fill: ink }),
  );
  return root;
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves the large picture of a chart as an SVG file; nothing leaves the reader's machine. */
export function savePicture(figure: HTMLElement, title: string): void {
  const picture = [...figure.querySelectorAll<SVGSVGElement>('.chart__picture')].at(-1);
  if (!picture) return;
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const source = `出典：${document.title}　${address ?? location.href}`;
  const text = new XMLSerializer().serializeToString(standAlone(picture, title, source));
  download(text, `${title.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60)}.svg`);
}
