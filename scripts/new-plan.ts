/**
 * `npm run new-plan`: begins a plan, and the publisher and the site where there are none yet. Asks whoever
 * sits at the terminal for what the flags leave out. Nothing is overwritten; site.yaml gets one line more.
 * Exits 1 when nothing could be made, otherwise 0.
 */
import { mkdir } from 'node:fs/promises';
import {
  introduceSkeleton,
  siteInstruction,
  skeletonSteps,
} from '#src/intake/new-plan/describe-skeleton.ts';
import { conductInterview, QUESTIONS } from '#src/intake/new-plan/interview.ts';
import { buildSkeleton } from '#src/intake/new-plan/skeleton.ts';
import { surveyData } from '#src/intake/new-plan/survey.ts';
import { accepted } from '#src/intake/refusal.ts';
import { askYesNo } from '#src/site/ask-yes-no.ts';
import { describeError } from '#src/site/describe-error.ts';
import { openDialogue } from '#src/site/dialogue.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readDataIfAny } from '#src/site/read-sound-data.ts';
import { dataFolder } from '#src/site/settings.ts';
import { writeNewFiles } from '#src/site/write-new-files.ts';

const FLAGS = QUESTIONS.map(({ flag, title }) => `  --${flag.padEnd(16)}${title}`).join('\n');
const USAGE = `使い方： npm run new-plan -- [--yes] [--dry-run] [--data フォルダー] [答え…]
答え（書かなかったものは、画面で聞きます。--yes のときは、決まった答えを使います）：
${FLAGS}`;

function parseCall() {
  const flags = QUESTIONS.map(({ flag }) => [flag, { type: 'string' }] as const);
  const { values } = parseCommand({
    options: {
      ...Object.fromEntries(flags),
      data: { type: 'string', default: dataFolder() },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  return values;
}

try {
  const { data: folder, yes: takesDefaults, 'dry-run': isDryRun, ...given } = parseCall();
  const data = await readDataIfAny(folder);
  const survey = surveyData(data);
  const dialogue = openDialogue();
  const ask = dialogue?.ask;
  const answers = accepted(await conductInterview({ survey, given, takesDefaults, ask }));
  const { publisherId, publisherName } = answers;
  const known = survey.publishers.find(({ id }) => id === publisherId);
  console.log(`\n${introduceSkeleton(answers, publisherName ?? known?.name ?? publisherId)}`);
  const isWanted =
    takesDefaults || isDryRun || !dialogue || (await askYesNo(dialogue, '作りますか？'));
  dialogue?.close();
  if (!isWanted) throw new Error('途中でやめました。何も書いていません。');
  const { files, isLeftOutOfSite } = buildSkeleton(data, answers);
  if (!isDryRun) await mkdir(folder, { recursive: true });
  await writeNewFiles(folder, data, files, isDryRun);
  if (isLeftOutOfSite) console.log(`\n${siteInstruction(publisherId)}`);
  if (!isDryRun) console.log(`\n${skeletonSteps(answers, folder)}`);
} catch (error) {
  console.error(`\n計画を作れません：${describeError(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
