import { parseArgs, type ParseArgsConfig } from 'node:util';

/** npm has settings of its own by these names, so that they say nothing of the call. */
const NPM_SETTINGS = ['yes', 'force'];

function isGiven(name: string, args: readonly string[]): boolean {
  return args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
}

/** npm keeps every option before `--` to itself, and hands it on only as a setting. */
function keptByNpm(name: string, env: NodeJS.ProcessEnv): boolean {
  const setting = env[`npm_config_${name.replaceAll('-', '_')}`] ?? '';
  return !NPM_SETTINGS.includes(name) && setting !== '';
}

/**
 * `parseArgs`, for a command that is called with `npm run`.
 * @throws when npm kept an option to itself: without its `--dry-run` a command would write
 */
export function parseCommand<const Config extends ParseArgsConfig>(
  config: Config,
  env: NodeJS.ProcessEnv = process.env,
): ReturnType<typeof parseArgs<Config>> {
  const parsed = parseArgs(config);
  const { args = process.argv, options = {} } = config;
  const kept = Object.keys(options).find((name) => !isGiven(name, args) && keptByNpm(name, env));
  if (kept === undefined) return parsed;
  throw new Error(
    `「--${kept}」がコマンドに届いていません。npm run とコマンドの名前のすぐあとに「--」を書いてください。`,
  );
}
