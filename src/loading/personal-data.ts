import { problem, type Problem } from '#src/diagnostics/problem.ts';

/** Bounded repetitions only: data text is hostile until proven otherwise. */
const PATTERNS = [
  { kind: 'メールアドレス', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/ },
  { kind: '電話番号', pattern: /(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])/ },
];

/** Text that looks like somebody's e-mail address or telephone number. */
export function personalDataProblems(text: string): Problem[] {
  const ascii = text.normalize('NFKC');
  return PATTERNS.flatMap(({ kind, pattern }) => {
    const actual = pattern.exec(ascii)?.[0];
    return actual === undefined ? [] : [problem('personal-data', { actual, kind })];
  });
}
