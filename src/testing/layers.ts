import type { Import, Module } from './module-imports.ts';

interface Layer {
  /** Layers whose code it may use, beside its own. */
  code: readonly string[];
  /** Layers of which it may know the types. */
  types?: readonly string[];
  /** Packages that it may use; `node:` and `astro:` stand for all of their modules. */
  packages: readonly string[];
  /** Whether it may ask the machine: files, clock, chance, environment. */
  mayAskMachine?: boolean;
}

/**
 * Files of the domain that every layer may use: addresses, the words of a search and sentences. They know neither
 * a dataset nor a schema, so a component that uses them still sees only its props.
 */
export const OPEN_FILES = [
  'src/domain/site-paths.ts',
  'src/domain/search-words.ts',
  'src/domain/name-key.ts',
  'src/domain/spelling.ts',
  'src/domain/sentences.ts',
];

/** Packages that one file alone may use, beside what its layer may. */
const SOLE_USERS: Readonly<Record<string, string>> = {
  'chart.js': 'src/components/chart/draw-canvas.ts',
  'fastest-levenshtein': 'src/components/search/near-words.ts',
  '@noble/hashes': 'src/domain/sha256.ts',
  '@resvg/resvg-wasm': 'src/site/rasterise-svg.ts',
  '@sparticuz/chromium': 'src/site/browser/bundled-browser.ts',
};

/** What reads, writes and compares; the shells use all of it. */
const CORE = [
  'loading',
  'intake',
  'changes',
  'diagnostics',
  'exports',
  'share-image',
  'views',
  'tables',
  'domain',
];

const SHELL: Layer = {
  // Of the styles: which paper the sheets are made for.
  code: ['site', ...CORE, 'styles'],
  packages: ['node:', 'astro', 'pagefind', 'zod'],
  mayAskMachine: true,
};

/** The house: data walks one way, bytes → rows → values → dataset → views → pages and files. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  diagnostics: { code: [], packages: [] },
  domain: { code: [], packages: ['zod'] },
  tables: { code: ['domain', 'diagnostics'], packages: ['fastest-levenshtein'] },
  loading: { code: ['domain', 'diagnostics', 'tables'], packages: ['papaparse', 'yaml', 'zod'] },
  intake: {
    code: ['domain', 'diagnostics', 'tables', 'loading'],
    packages: ['fflate', 'papaparse'],
  },
  changes: { code: ['domain', 'tables'], packages: [] },
  views: { code: ['diagnostics', 'domain', 'tables', 'changes'], packages: [] },
  exports: {
    code: ['diagnostics', 'domain', 'tables', 'changes'],
    packages: ['papaparse', 'fflate', 'schema-dts', 'zod'],
  },
  'share-image': { code: ['exports'], types: ['views'], packages: [] },
  styles: { code: [], packages: [] },
  components: { code: ['styles'], types: ['views'], packages: ['astro', 'astro:'] },
  layouts: {
    code: ['components', 'styles', 'exports', 'share-image'],
    types: ['views'],
    packages: ['astro', 'astro:'],
  },
  pages: {
    code: ['layouts', 'components', 'styles', 'views', 'exports', 'site', 'check-page'],
    types: ['domain'],
    packages: ['astro', 'astro:'],
  },
  // What runs in the reader's browser on the check page: a shell, like the commands.
  'check-page': { code: CORE, packages: ['zod'], mayAskMachine: true },
  'content.config.ts': { code: [], packages: ['astro', 'astro:'] },
  site: {
    ...SHELL,
    types: ['check-page'],
    packages: [...SHELL.packages, 'astro:', 'puppeteer-core'],
  },
  // The benchmark is measured with what the tests are made with.
  scripts: { ...SHELL, code: [...SHELL.code, 'testing'] },
};

/** `src/loading/checks/rules.ts` → `loading`; `scripts/check.ts` → `scripts`. */
export function layerOf(file: string): string {
  const [top = '', folder = ''] = file.split('/');
  return top === 'src' ? folder : top;
}

function packageOf(specifier: string): string {
  const scheme = /^(?:node|astro):/.exec(specifier)?.[0];
  const [first = '', second = ''] = specifier.split('/');
  return scheme ?? (first.startsWith('@') ? `${first}/${second}` : first);
}

function isAllowed(from: string, layer: Layer, { specifier, file, typeOnly }: Import): boolean {
  const own = layerOf(from);
  if (file === undefined) {
    const name = packageOf(specifier);
    return layer.packages.includes(name) || SOLE_USERS[name] === from;
  }
  const target = layerOf(file);
  const known = typeOnly ? [...layer.code, ...(layer.types ?? [])] : layer.code;
  return target === own || known.includes(target) || OPEN_FILES.includes(file);
}

function allowedList({ code, types = [], packages }: Layer): string {
  const list = [...code, ...types.map((each) => `types of ${each}`), ...packages];
  return list.length === 0 ? 'nothing but itself' : list.join(', ');
}

/** Imports and looks at the machine that a module's layer does not allow, in words. */
export function breaches({ file, imports, surroundings }: Module): string[] {
  const name = layerOf(file);
  const layer = LAYERS[name];
  if (!layer) return [];
  const asked = layer.mayAskMachine === true ? [] : surroundings;
  return [
    ...imports
      .filter((each) => !isAllowed(file, layer, each))
      .map(
        ({ specifier }) => `${file} imports ${specifier}; ${name} may import ${allowedList(layer)}`,
      ),
    ...asked.map((what) => `${file} uses ${what}; only site, scripts and testing may`),
  ];
}
