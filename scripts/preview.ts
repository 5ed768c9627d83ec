/** `npm run preview`: serves the built site on this machine. `--port` and `--host` as in Astro; a busy port moves on. */
import { preview } from 'astro';
import { parseCommand } from '#src/site/parse-command.ts';
import { runCommand } from '#src/site/run-command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const USAGE = '使い方： npm run preview -- [--port ポート] [--host ホスト]';

function parseCall() {
  return parseCommand({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
    },
  }).values;
}

async function serve({ port, host }: ReturnType<typeof parseCall>): Promise<void> {
  const server = { port: Number(port), host };
  const { urls } = await preview({ logLevel: 'warn', server }).catch((error: Error) => {
    throw new Error(`${error.message}\n先に npm run build でサイトを作ってください。`);
  });
  const address = urls?.local[0] ?? urls?.network[0];
  console.log(`\nサイトを見られます： ${address}\n終わるときは Ctrl+C を押してください。`);
}

await runCommand({
  usage: USAGE,
  failure: 'サイトを表示できません',
  parse: parseCall,
  run: serve,
});
