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
  remarkOnGap,
} from '#src/intake/new-period/describe-opening.ts';
import { findOpening } from '#src/intake/new-period/find-opening.ts';
import { openingFiles } from '#src/intake/new-period/opening-files.ts';
import type { EndQuestion, Opening } from '#src/intake/new-period/opening.ts';
import { parseDecisions } from '#src/intake/new-period/parse-decisions.ts';
import { accepted } from '#src/intake/refusal.ts';
import { askYesNo } from '#src/site/ask-yes-no.ts';
import { openDialogue } from '#src/site/dialogue.ts';
import { parseCommand } from '#src/site/parse-command.ts';
import { readSoundData } from '#src/site/read-sound-data.ts';
import { runCommand } from '#src/site/run-command.ts';
import { dataFolder, dataOption } from '#src/site/settings.ts';
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
    if (await askYesNo(dialogue, `  ${askEnd(question)}終わりましたか？`, false)) {
      ended.push(question.item.id);
    }
  }
  dialogue.close();
  return ended;
}

/** A slip of the year opens a period that nobody means. @throws when nobody says that it is meant */
async function confirmGap(opening: Opening, isSettled: boolean): Promise<void> {
  const remark = remarkOnGap(opening);
  if (remark === undefined) return;
  if (isSettled) return console.log(`${remark}\n`);
  const dialogue = openDialogue();
  if (!dialogue) throw new Error(`${remark}この期でよければ、--yes を付けて実行してください。`);
  const isMeant = await askYesNo(dialogue, `${remark}この期を開きますか？`, false);
  dialogue.close();
  if (!isMeant) throw new Error('途中でやめました。何も書いていません。');
}

async function open(call: ReturnType<typeof parseCall>): Promise<void> {
  const { data, dataset } = await readSoundData(call.data);
  const opening = accepted(findOpening(dataset, call.plan, call.period));
  const given = accepted(parseDecisions(opening, call.ended ?? '', call.due));
  console.log(`${introduceOpening(opening)}\n`);
  await confirmGap(opening, call.yes || call['dry-run']);
  const isSettled = call.yes || call.ended !== undefined;
  const asked = isSettled ? undefined : await askEnds(opening.questions);
  const decisions = { ...given, ended: new Set([...given.ended, ...(asked ?? [])]) };
  const isOpen = call.ended === undefined && asked === undefined;
  console.log(`${describeItems(opening, decisions, isOpen ? opening.questions : [])}\n`);
  const files = openingFiles(data, opening, decisions);
  await writeNewFiles(call.data, data, files, call['dry-run']);
  if (!call['dry-run']) console.log(`\n${nextSteps(opening, call.data, dataOption(call.data))}`);
}

await runCommand({ usage: USAGE, failure: '\n期を開けません', parse: parseCall, run: open });
