import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXTENSIONS = ['.ts', '.mjs', '.astro', '.mdx'];
const SKIPPED = /(^|\/)(fixtures|node_modules)\//;

export interface Import {
  /** As written: `node:fs`, `../domain/item.ts`. */
  specifier: string;
  /** Path from the root of the repository, for a file of this project. */
  file?: string;
  typeOnly: boolean;
}

export interface Module {
  /** Path from the root of the repository. */
  file: string;
  imports: Import[];
  /** What the code asks of the machine: `process`, `Date.now`, `new Date()`, `Math.random`. */
  surroundings: string[];
}

/** The script parts of a file: all of it, or an Astro component's frontmatter and scripts, or MDX's imports. */
function codeOf(file: string, text: string): string {
  if (file.endsWith('.mdx')) return (text.match(/^(?:import|export) .*$/gm) ?? []).join('\n');
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  return [frontmatter, ...scripts].join('\n');
}

function resolve(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#src/')) return `src/${bare.slice('#src/'.length)}`;
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(from), bare) : undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  const named = clause?.namedBindings;
  const whole = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (!clause || clause.name || whole) return whole;
  const all = named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
  return all === true;
}

function importOf(node: ts.Node, from: string): Import[] {
  const declared = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const source = declared ? node.moduleSpecifier : dynamic ? node.arguments[0] : undefined;
  if (!source || !ts.isStringLiteralLike(source)) return [];
  const file = resolve(from, source.text);
  const typeOnly = declared && isTypeOnly(node);
  return [{ specifier: source.text, typeOnly, ...(file !== undefined && { file }) }];
}

function surroundingsOf(node: ts.Node): string[] {
  if (ts.isNewExpression(node) && node.getText() === 'new Date()') return ['new Date()'];
  if (!ts.isPropertyAccessExpression(node)) return [];
  const text = node.getText();
  if (node.expression.getText() === 'process') return ['process'];
  return ['Date.now', 'Math.random'].includes(text) ? [text] : [];
}

/** What one file asks for. */
export function readModule(file: string, text: string): Module {
  const module: Module = { file, imports: [], surroundings: [] };
  const visit = (node: ts.Node): void => {
    module.imports.push(...importOf(node, file));
    module.surroundings.push(...surroundingsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', codeOf(file, text), ts.ScriptTarget.Latest, true));
  return module;
}

/** Every module below the given folders of the repository, fixtures left out. */
export function readModules(folders: readonly string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((file) => EXTENSIONS.includes(path.extname(file)) && !SKIPPED.test(file))
      .map((file) => readModule(file, readFileSync(path.join(ROOT, file), 'utf8'))),
  );
}
