import { parse } from 'yaml';
import type { Job, Permissions, Step, Workflow } from './workflow.ts';

/** What the project offers to the steps of a workflow. */
export interface Offer {
  /** Names of the npm scripts. */
  scripts: readonly string[];
  /** Packages that an npm script needs, by itself or through what it imports. */
  packagesOf: (script: string) => readonly string[];
}

/** Jobs that may write: all of their permissions. Whoever gives one away writes it here too. */
const MAY_WRITE: Readonly<Record<string, Permissions>> = {
  'comment.yml comment': {
    actions: 'read',
    contents: 'read',
    'pull-requests': 'write',
    statuses: 'write',
  },
  'inbox.yml commit': { contents: 'write' },
  'inbox.yml recheck': { contents: 'read', actions: 'write' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
};
const MAY_READ = ['actions', 'contents', 'pages'];

const ACTIONS = [
  'checkout',
  'setup-node',
  'upload-artifact',
  'download-artifact',
  'upload-pages-artifact',
  'deploy-pages',
];

/** Triggers that hand a token, or the trust of the default branch, to what anyone sends. */
const REFUSED_TRIGGERS = ['pull_request_target', 'issue_comment', 'issues', 'discussion'];
const REFUSED_WORDS = /allow-unsafe-pr-checkout|self-hosted|secrets\.|ACTIONS_ALLOW_/;

const DEFAULT_BRANCH = '${{ github.event.repository.default_branch }}';
const RUNNER_VARIABLES = ['RUNNER_TEMP', 'GITHUB_STEP_SUMMARY'];

/** Plain words, and quoted text with variables, which stays one argument whatever the variables hold. */
const WORD = String.raw`(?:[\w./:=-]+|"(?:[\w./-]|\$[A-Z_]+)+")`;
const COMMAND = new RegExp(`^npm (?:install|test|run ([a-z:-]+))(?: ${WORD})*$`);

const isOf = ({ uses }: Step, action: string): boolean =>
  uses?.startsWith(`actions/${action}@`) === true;

function sameEntries(a: Permissions, b: Permissions): boolean {
  const text = (each: Permissions): string => JSON.stringify(Object.entries(each).sort());
  return text(a) === text(b);
}

function pinBreaches(text: string): string[] {
  const uses = text.split('\n').filter((line) => /\buses:/.test(line));
  return uses.flatMap((line) => {
    const known = /uses: actions\/([\w-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.exec(line);
    return known && ACTIONS.includes(known[1] ?? '') ? [] : [`not a pinned action: ${line.trim()}`];
  });
}

function triggerBreaches({ on, permissions, concurrency }: Workflow, text: string): string[] {
  const given = typeof permissions === 'object' ? Object.entries(permissions) : undefined;
  return [
    ...Object.keys(on)
      .filter((trigger) => REFUSED_TRIGGERS.includes(trigger))
      .map((trigger) => `refused trigger: ${trigger}`),
    ...(given?.every((each) => each.join() === 'contents,read')
      ? []
      : ['permissions for all jobs']),
    ...(REFUSED_WORDS.exec(text)?.map((word) => `refused: ${word}`) ?? []),
    ...(concurrency ? [] : ['no concurrency']),
  ];
}

/** A job that runs what a pull request brings may read the repository, which is what the workflow gives it. */
function permissionBreaches(key: string, { permissions = {} }: Job, isForeign: boolean): string[] {
  const allowed = MAY_WRITE[key];
  if (allowed) return sameEntries(permissions, allowed) ? [] : ['not the permissions agreed on'];
  return Object.entries(permissions)
    .filter(([scope, level]) => isForeign || level !== 'read' || !MAY_READ.includes(scope))
    .map(([scope, level]) => `permission ${scope}: ${level}`);
}

function checkoutBreaches({ steps }: Job, mayWrite: boolean, { on }: Workflow): string[] {
  // Without a ref, a push checks out what was pushed; `workflow_run` checks out the default branch.
  const trusted = Object.hasOwn(on, 'workflow_run')
    ? [DEFAULT_BRANCH, undefined]
    : [DEFAULT_BRANCH];
  const isForeign = (each: Step): boolean =>
    !trusted.includes(each.with?.['ref'] as string | undefined) ||
    each.with?.['repository'] !== undefined;
  const checkouts = steps.filter((step) => isOf(step, 'checkout'));
  return [
    ...(checkouts.every((each) => each.with?.['persist-credentials'] === false)
      ? []
      : ['a token is left in the checkout']),
    ...(mayWrite && checkouts.some(isForeign)
      ? ['foreign code beside a token that may write']
      : []),
  ];
}

function artifactBreaches({ steps }: Job): string[] {
  return steps
    .filter((step) => isOf(step, 'download-artifact'))
    .filter((step) => !/^\$\{\{ runner\.temp \}\}\/[a-z]+$/.test(String(step.with?.['path'])))
    .map(() => 'an artifact lands in the workspace');
}

function needsPackages(script: string | undefined, { packagesOf }: Offer): boolean {
  return script === undefined || packagesOf(script).length > 0;
}

function runBreaches({ run = '', env = {} }: Step, mayWrite: boolean, offer: Offer): string[] {
  const [whole, script] = COMMAND.exec(run) ?? [];
  if (whole === undefined) return [`not one plain npm command: ${run}`];
  const named = [...run.matchAll(/\$([A-Z_]+)/g)].map(([, name = '']) => name);
  const missing = named.filter((name) => !RUNNER_VARIABLES.includes(name) && !(name in env));
  return [
    ...missing.map((name) => `no variable ${name}`),
    ...(script === undefined || offer.scripts.includes(script) ? [] : [`no npm script ${script}`]),
    ...(mayWrite && needsPackages(script, offer)
      ? [`packages beside a token that may write: ${run}`]
      : []),
  ];
}

function stepBreaches(step: Step, mayWrite: boolean, offer: Offer): string[] {
  const { with: _, env: __, ...rest } = step;
  const asksGithub = step.run?.startsWith('npm run github:') || isOf(step, 'download-artifact');
  return [
    ...(step.run === undefined ? [] : runBreaches(step, mayWrite, offer)),
    ...(JSON.stringify({ ...rest, if: undefined }).includes('${{')
      ? ['an expression in a command']
      : []),
    ...(JSON.stringify(step).includes('github.token') && !asksGithub
      ? ['a token for what needs none']
      : []),
    ...(mayWrite && isOf(step, 'setup-node') && step.with?.['package-manager-cache'] !== false
      ? ['a cache beside a token that may write']
      : []),
  ];
}

function jobBreaches(key: string, job: Job, workflow: Workflow, offer: Offer): string[] {
  const minutes = job['timeout-minutes'] ?? Infinity;
  const mayWrite = Object.hasOwn(MAY_WRITE, key);
  return [
    ...(minutes <= 60 ? [] : ['no timeout']),
    ...(job['runs-on'] === 'ubuntu-24.04' ? [] : [`runs on ${job['runs-on']}`]),
    ...permissionBreaches(key, job, Object.hasOwn(workflow.on, 'pull_request')),
    ...checkoutBreaches(job, mayWrite, workflow),
    ...artifactBreaches(job),
    ...job.steps.flatMap((step) => stepBreaches(step, mayWrite, offer)),
  ];
}

/** What a workflow does that it must not do, in words. */
export function workflowBreaches(name: string, text: string, offer: Offer): string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...pinBreaches(text),
    ...triggerBreaches(workflow, text),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) =>
      jobBreaches(`${name} ${id}`, job, workflow, offer),
    ),
  ];
}
