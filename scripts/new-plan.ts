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
import { askYesNo } from '#src/site/ask-yes-no.ts';
import { openDialogue } from '#src/site/dialogue.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readDataIfAny } from '#src/site/read-sound-data.ts';
import { runCommand, WrongCall } from '#src/site/run-command.ts';
import { dataFolder, dataOption } from '#src/site/settings.ts';
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

async function begin(call: ReturnType<typeof parseCall>): Promise<void> {
  const { data: folder, yes: takesDefaults, 'dry-run': isDryRun, ...given } = call;
  const data = await readDataIfAny(folder);
  const survey = surveyData(data);
  const dialogue = openDialogue();
  const ask = dialogue?.ask;
  const answers = await conductInterview({ survey, given, takesDefaults, ask });
  if ('refusal' in answers) throw new WrongCall(answers.refusal);
  const { publisherId, publisherName } = answers;
  const known = survey.publishers.find(({ id }) => id === publisherId);
  console.log(`\n${introduceSkeleton(answers, publisherName ?? known?.name ?? publisherId)}`);
  const isWanted =
    takesDefaults ||
    isDryRun ||
    !dialogue ||
    (await askYesNo(dialogue, '作りますか？（n を選ぶと、答えは残りません）', true));
  dialogue?.close();
  if (!isWanted) throw new Error('途中でやめました。何も書いていません。');
  const { files, isLeftOutOfSite } = buildSkeleton(data, answers);
  if (!isDryRun) await mkdir(folder, { recursive: true });
  await writeNewFiles(folder, data, files, isDryRun);
  if (isLeftOutOfSite) console.log(`\n${siteInstruction(publisherId)}`);
  if (!isDryRun) console.log(`\n${skeletonSteps(answers, folder, dataOption(folder))}`);
}

await runCommand({ usage: USAGE, failure: '\n計画を作れません', parse: parseCall, run: begin });
