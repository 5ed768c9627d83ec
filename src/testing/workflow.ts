export interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export type Permissions = Record<string, string>;

export interface Job {
  name?: string;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  permissions?: Permissions;
  steps: Step[];
}

/** As much of a workflow as the rules look at. */
export interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions?: Permissions | string;
  concurrency?: { group: string };
  jobs: Record<string, Job & { needs?: string | string[]; if?: string }>;
}
