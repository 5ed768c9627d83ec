/** What Node says of a wrong call, in words that staff read. The option stands in quotes in its message. */
const CALL_ERRORS: Readonly<Record<string, (named: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (named) => `「${named}」という指定はありません。`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (named) =>
    `「${named}」の値がないか、値の要らないところに値があります。`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (named) => `「${named}」は要りません。`,
};

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why a command failed, for the person who called it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const describe = CALL_ERRORS[codeOf(error)];
  const named = /'([^' ]*)[^']*'/.exec(error.message)?.[1] ?? '';
  return describe ? describe(named) : error.message;
}
