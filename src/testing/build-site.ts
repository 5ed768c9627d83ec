import { runScript, type ScriptResult } from './run-script.ts';

interface BuildRequest {
  /** Absolute path of the folder to write. */
  folder: string;
  /** The address to publish under; without it the one in `site.yaml`. */
  url?: string;
  /** The data folder, when it is not the project's. */
  data?: string;
  timezone?: string;
}

/** Runs `npm run build` into a folder of its own. */
export function tryBuildSite({ folder, url, data, timezone }: BuildRequest): Promise<ScriptResult> {
  return runScript('astro.mjs', ['build', '--outDir', folder], {
    ...(url !== undefined && { MIERUKA_URL: url }),
    ...(data !== undefined && { MIERUKA_DATA: data }),
    ...(timezone !== undefined && { TZ: timezone }),
  });
}

/** Builds a site that has to succeed. @throws with all that the build printed */
export async function buildSite(request: BuildRequest): Promise<void> {
  const { code, output } = await tryBuildSite(request);
  if (code !== 0) throw new Error(output);
}
