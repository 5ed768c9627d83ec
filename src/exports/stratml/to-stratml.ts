import { lastModified } from '#src/domain/publication.ts';
import { absoluteUrl, planPath } from '#src/domain/site-paths.ts';
import { refOf, type PlanSubject } from '../description/plan-subject.ts';
import { temporalCoverage } from '../description/temporal-coverage.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';
import { goalElements } from './goals.ts';
import { describedSources } from './sources.ts';
import { xmlId } from './xml-id.ts';

const NAMESPACE = 'http://www.stratml.net/PerformancePlanOrReport';

function organization({ publisher }: PlanSubject): XmlElement[] {
  const { name, code } = publisher.definition;
  return element('Organization', [
    ...element('Name', name),
    ...element('Identifier', xmlId('organization', code ?? publisher.id)),
  ]);
}

function administration(subject: PlanSubject): XmlElement[] {
  const { dataset, plan } = subject;
  const coverage = temporalCoverage(plan);
  return element('AdministrativeInformation', [
    ...element('Identifier', xmlId('plan', plan.id)),
    ...element('StartDate', coverage?.start),
    ...element('EndDate', coverage?.end),
    ...element('PublicationDate', lastModified(plan)),
    ...element('Source', absoluteUrl(dataset.site.url, planPath(refOf(subject)))),
  ]);
}

/**
 * `stratml.xml`: a plan and its results as a Performance Report of StratML Part 2 (ANSI/AIIM 22). The outline's
 * nodes are Goals, items are Objectives, departments their Stakeholders; indicators and ratings are
 * PerformanceIndicators with their targets and results by period.
 */
export function toStratml(subject: PlanSubject): string {
  const { plan } = subject;
  const { title, description } = plan.definition;
  return xmlDocument(
    element(
      'PerformancePlanOrReport',
      [
        ...element('Name', title),
        ...element('Description', description),
        ...element('OtherInformation', describedSources(subject)),
        ...element('StrategicPlanCore', [...organization(subject), ...goalElements(plan)]),
        ...administration(subject),
      ],
      { xmlns: NAMESPACE, Type: 'Performance_Report' },
    ),
  );
}
