import type { Dataset } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import {
  API_PATH,
  CATALOGUE_PATH,
  DCAT_PATH,
  GLOSSARY_PATH,
  absoluteUrl,
  archivePath,
  definitionPath,
  planPath,
} from '#src/domain/site-paths.ts';
import { planSubjects, refOf, type PlanSubject } from './description/plan-subject.ts';

function planLines(subject: PlanSubject): string[] {
  const { dataset, publisher, plan } = subject;
  const ref = refOf(subject);
  const address = (path: string) => absoluteUrl(dataset.site.url, path);
  const periods = plan.periods.map(({ id }) => formatPeriodShort(id)).join('、');
  const reported = periods === '' ? '' : `報告のある期：${periods}。`;
  return [
    `- [${publisher.definition.name} ${plan.definition.title}](${address(planPath(ref))}): ${reported}${plan.items.length}項目。` +
      `[定義](${address(definitionPath(ref))})、[すべてのデータ](${address(archivePath(ref))})`,
  ];
}

/** `llms.txt`: what the site holds and how to read it, for programs that read prose. */
export function toLlmsText(dataset: Dataset): string {
  const { site } = dataset;
  const link = (text: string, path: string) => `- [${text}](${absoluteUrl(site.url, path)})`;
  return [
    `# ${site.name}`,
    '',
    `> ${site.description}${site.notice ?? ''}`,
    '',
    '評価の尺度は計画ごとに違います。計画どうしの評価を比べたり、平均したりできません。',
    '値がないところには理由（未実施、未公表、原典で欠落など）が書かれています。0 とは違います。',
    '',
    '## 計画',
    '',
    ...planSubjects(dataset).flatMap(planLines),
    '',
    '## データ',
    '',
    link('データカタログと、各列の意味', CATALOGUE_PATH),
    link('計画・期・表の一覧（JSON）', API_PATH),
    link('カタログ（DCAT 3）', DCAT_PATH),
    link('用語集', GLOSSARY_PATH),
    '',
  ].join('\n');
}
