/** `npm start`: installs what is missing, builds the site and serves it. */
import { ensureInstalled } from './ensure-installed.mjs';
import { runNpm } from './run-npm.mjs';

async function start() {
  const installed = await ensureInstalled();
  if (installed !== 0) return installed;
  const built = await runNpm(['run', 'build']);
  if (built === 0) return runNpm(['run', 'preview', '--', ...process.argv.slice(2)]);
  console.error(
    '\nサイトを作れませんでした。上のメッセージのとおりに直して、もう一度 npm start を実行してください。',
  );
  return built;
}

process.exitCode = await start();
