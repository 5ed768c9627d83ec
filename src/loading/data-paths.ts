import type { PlanRef } from '#src/domain/site-paths.ts';

/** Folder of a plan below the data folder; commands name plans so: `koganei/action-plan-2020`. */
export function planFolder({ publisherId, planId }: PlanRef): string {
  return `${publisherId}/${planId}`;
}

/** Folder of a period: `koganei/action-plan-2020/periods/2020-h2`. */
export function periodFolder(ref: PlanRef, periodId: string): string {
  return `${planFolder(ref)}/periods/${periodId}`;
}
