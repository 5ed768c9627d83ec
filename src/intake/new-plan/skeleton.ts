import { periodOf } from '#src/domain/period.ts';
import { PlanDefinitionSchema } from '#src/domain/plan.ts';
import { periodFolder, planFolder } from '#src/loading/data-paths.ts';
import { readYaml } from '#src/loading/read-yaml.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { periodFiles } from '../new-period/period-files.ts';
import { departmentsFile, itemsFile, outlineFile } from './example-tables.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { planYaml } from './plan-yaml.ts';
import { publisherYaml } from './publisher-yaml.ts';
import { showsPublisher, siteYaml, withPublisher } from './site-yaml.ts';
import { surveyData } from './survey.ts';

/** The files of a new plan. */
interface Skeleton {
  files: SourceFile[];
  /** Whether staff must add the publisher to site.yaml themselves, since its list is written unusually. */
  isLeftOutOfSite: boolean;
}

function textFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The first period, without rows: its items are only examples. */
function firstPeriod(answers: PlanAnswers, plan: SourceFile): SourceFile[] {
  const definition = readYaml(PlanDefinitionSchema, plan).value;
  const folder = periodFolder(answers, answers.periodId);
  return definition
    ? periodFiles(folder, definition, periodOf(answers.periodId), [], undefined)
    : [];
}

function siteFiles(
  answers: PlanAnswers,
  site: SourceFile | undefined,
): { files: SourceFile[]; isLeftOutOfSite: boolean } {
  if (!site) return { files: [textFile('site.yaml', siteYaml(answers))], isLeftOutOfSite: false };
  if (showsPublisher(site, answers.publisherId)) return { files: [], isLeftOutOfSite: false };
  const edited = withPublisher(site, answers.publisherId);
  return { files: edited ? [edited] : [], isLeftOutOfSite: !edited };
}

function publisherFiles(answers: PlanAnswers, isKnown: boolean): SourceFile[] {
  const { publisherId } = answers;
  return isKnown
    ? []
    : [
        textFile(`${publisherId}/publisher.yaml`, publisherYaml(answers)),
        departmentsFile(publisherId),
      ];
}

/** A plan to begin with: comments on every part, rows that say they are examples, and its first period. */
export function buildSkeleton(data: readonly SourceFile[], answers: PlanAnswers): Skeleton {
  const folder = planFolder(answers);
  const known = surveyData(data).publishers.find(({ id }) => id === answers.publisherId);
  const site = siteFiles(
    answers,
    data.find(({ path }) => path === 'site.yaml'),
  );
  const plan = textFile(`${folder}/plan.yaml`, planYaml(answers));
  const outline = outlineFile(folder, answers.levels);
  return {
    isLeftOutOfSite: site.isLeftOutOfSite,
    files: [
      ...site.files,
      ...publisherFiles(answers, known !== undefined),
      plan,
      ...(outline ? [outline] : []),
      itemsFile(folder, answers.levels, known?.departments ?? []),
      ...firstPeriod(answers, plan),
    ],
  };
}
