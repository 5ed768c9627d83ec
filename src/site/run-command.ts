import process from 'node:process';
import { describeError } from './describe-error.ts';

export interface Command<Call> {
  /** How the command is called. */
  usage: string;
  /** What did not happen when it failed: `期を開けません` */
  failure: string;
  /** Reads the call. Whatever it throws is a wrong call; so is a `WrongCall` that `run` throws. */
  parse: () => Call;
  /** @returns false when the command did not do what it was called for, and has said why */
  run: (call: Call) => Promise<boolean | void>;
}

/** The call turns out to be wrong, or to lack something, only when the command is under way. */
export class WrongCall extends Error {}

const HELP = new Set(['--help', '-h']);

/** Runs a command; a failure says why and sets the exit code to 1, a wrong call says how to call it too. */
export async function runCommand<Call>(
  { usage, failure, parse, run }: Command<Call>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.some((arg) => HELP.has(arg))) {
    console.log(usage);
    return;
  }
  let isCallRight = false;
  try {
    const call = parse();
    isCallRight = true;
    if ((await run(call)) === false) process.exitCode = 1;
  } catch (error) {
    const reason = `${failure}：${describeError(error)}`;
    const isWrongCall = !isCallRight || error instanceof WrongCall;
    console.error(isWrongCall ? `${reason}\n${usage}` : reason);
    process.exitCode = 1;
  }
}
