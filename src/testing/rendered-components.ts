import path from 'node:path';

const DEFAULT_IMPORT = /^import (\w+) from '([^']+\.astro)';$/gm;

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('#')
    ? specifier.slice(1)
    : path.posix.join(path.posix.dirname(from), specifier);
}

/**
 * The components that an Astro file prints: those that it imports and that stand in its markup as an element.
 * @param file path from the root of the repository
 */
export function renderedBy(file: string, text: string): string[] {
  const [, frontmatter = '', markup = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return [...frontmatter.matchAll(DEFAULT_IMPORT)]
    .filter(([, name]) => new RegExp(`<${name}[\\s/>]`).test(markup))
    .map(([, , specifier = '']) => resolve(file, specifier));
}

/** Everything that some files print, directly or by way of others, with the files themselves. */
export function renderedFrom(
  files: readonly string[],
  read: (file: string) => string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    renderedBy(file, read(file)).forEach(visit);
  };
  files.forEach(visit);
  return found;
}
