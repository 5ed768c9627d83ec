/** `npm run preview`: serves the built site on this machine. `--port` and `--host` as in Astro; a busy port moves on. */
import { parseArgs } from 'node:util';
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

async function serve(): Promise<void> {
  const server = { port: Number(values.port), host: values.host };
  const { urls } = await preview({ logLevel: 'warn', server });
  const address = urls?.local[0] ?? urls?.network[0];
  console.log(`\nサイトを見られます： ${address}\n終わるときは Ctrl+C を押してください。`);
}

try {
  await serve();
} catch (error) {
  console.error(
    `サイトを表示できません：${error instanceof Error ? error.message : String(error)}`,
  );
  console.error('先に npm run build でサイトを作ってください。');
  process.exitCode = 1;
}
