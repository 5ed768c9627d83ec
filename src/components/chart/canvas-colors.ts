export interface Tone {
  ink: string;
  fill: string;
  tint: string;
}

/** What the style sheet says, for a canvas, which knows no style sheet. */
export interface CanvasColors {
  ink: string;
  soft: string;
  ground: string;
  grid: string;
  fonts: string;
  tone(name: string): Tone;
}

function readTone(figure: HTMLElement, name: string): Tone {
  const probe = figure.appendChild(document.createElement('span'));
  probe.dataset['tone'] = name;
  const style = getComputedStyle(probe);
  const [ink = '', fill = '', tint = ''] = ['--tone', '--tone-bar', '--tone-tint'].map((property) =>
    style.getPropertyValue(property),
  );
  probe.remove();
  return { ink, fill, tint };
}

/** The colours that hold inside a figure right now: those of the tokens, or the reader's own. */
export function readColors(figure: HTMLElement): CanvasColors {
  const style = getComputedStyle(figure);
  const read = (name: string): string => style.getPropertyValue(`--chart-${name}`);
  return {
    ink: read('ink'),
    soft: read('soft'),
    ground: read('ground'),
    grid: read('grid'),
    fonts: style.fontFamily,
    tone: (name) => readTone(figure, name),
  };
}
