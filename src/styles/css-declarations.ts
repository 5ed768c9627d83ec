export interface CssDeclaration {
  name: string;
  value: string;
  /** The comment on the same line, such as the name of a design token. */
  comment?: string;
}

const DECLARATION = /^\s*(--[\w-]+):\s*([^;]+);[ \t]*(?:\/\*\s*(.*?)\s*\*\/)?/gm;

/** The custom properties that a style sheet declares, one a line, in its order. */
export function customProperties(css: string): CssDeclaration[] {
  return [...css.matchAll(DECLARATION)].map(([, name = '', value = '', comment]) => ({
    name,
    value,
    ...(comment !== undefined && { comment }),
  }));
}
