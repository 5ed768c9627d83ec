/**
 * `npm run new-period -- <publisher>/<plan> <period>`: opens the next period of a plan. Items are carried
 * over with blank answers; whoever sits at the terminal is asked about those that may be over. Nothing is
 * overwritten. Exits 1 when the period cannot be opened, otherwise 0.
 */
import {
  askEnd,
  describeItems,
  introduceOpening,
  nextSteps,
} from '#src/intake/new-period/describe-opening.ts';
import { findOpening } from '#src/intake/new-period/find-opening.ts';
import { openingFiles } from '#src/intake/new-period/opening-files.ts';
import type { EndQuestion } from '#src/intake/new-period/opening.ts';
import { parseDecisions } from '#src/intake/new-period/parse-decisions.ts';
import { accepted } from '#src/intake/refusal.ts';
import { askYesNo } from '#src/site/ask-yes-no.ts';
import { describeError } from '#src/site/describe-error.ts';
import { openDialogue } from '#src/site/dialogue.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSoundData } from '#src/site/read-sound-data.ts';
import { dataFolder } from '#src/site/settings.ts';
import { writeNewFiles } from '#src/site/write-new-files.ts';

const USAGE = `使い方： npm run new-period -- 団体/計画 期 [--due 提出期限] [--ended 項目ID,項目ID] [--yes] [--dry-run] [--data フォルダー]
例：     npm run new-period -- koganei/action-plan-2020 令和2年度下半期 --due 2021-04-30`;

function parseCall() {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: dataFolder() },
      due: { type: 'string' },
      ended: { type: 'string' },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [plan, period, ...more] = positionals;
  if (plan === undefined || period === undefined || more.length > 0) {
    throw new Error('計画と期を、この順に1つずつ書いてください。');
  }
  return { ...values, plan, period };
}

/** The ids of the items that are over, by whoever sits at the terminal; undefined when nobody does. */
async function askEnds(questions: readonly EndQuestion[]): Promise<string[] | undefined> {
  const dialogue = questions.length > 0 ? openDialogue() : undefined;
  if (!dialogue) return undefined;
  const ended: string[] = [];
  console.log(
    '終わったかもしれない項目があります。終わっていれば y、続いていれば Enter を押してください。',
  );
  for (const question of questions) {
    if (await askYesNo(dialogue, `  ${askEnd(question)}終わりましたか？`)) {
      ended.push(question.item.id);
    }
  }
  dialogue.close();
  return ended;
}

try {
  const call = parseCall();
  const { data, dataset } = await readSoundData(call.data);
  const opening = accepted(findOpening(dataset, call.plan, call.period));
  const given = accepted(parseDecisions(opening, call.ended ?? '', call.due));
  console.log(`${introduceOpening(opening)}\n`);
  const isSettled = call.yes || call.ended !== undefined;
  const asked = isSettled ? undefined : await askEnds(opening.questions);
  const decisions = { ...given, ended: new Set([...given.ended, ...(asked ?? [])]) };
  const isOpen = call.ended === undefined && asked === undefined;
  console.log(`${describeItems(opening, decisions, isOpen ? opening.questions : [])}\n`);
  const files = openingFiles(data, opening, decisions);
  await writeNewFiles(call.data, data, files, call['dry-run']);
  if (!call['dry-run']) console.log(`\n${nextSteps(opening, call.data)}`);
} catch (error) {
  console.error(`\n期を開けません：${describeError(error)}\n${USAGE}`);
  process.exitCode = 1;
}
