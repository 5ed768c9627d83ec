import { describe, expect, test } from 'vitest';
import { aBareDefinition, aSite, NO_ROWS } from '#src/testing/builders.ts';
import { aSubject } from '#src/testing/described-plan.ts';
import { realData } from '#src/testing/real-data.ts';
import { stratmlProblems } from '#src/testing/stratml-rules.ts';
import { datasetOf } from '#src/testing/test-data.ts';
import { parseXml, type XmlNode } from '#src/testing/xml-tree.ts';
import { planSubjects } from '../description/plan-subject.ts';
import { toStratml } from './to-stratml.ts';

const WHOLE = `<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="http://www.stratml.net/PerformancePlanOrReport" Type="Performance_Report">
<Name>改革プラン</Name>
<Description>市の改革の計画です。</Description>
<OtherInformation>見本です。</OtherInformation>
<StrategicPlanCore>
<Organization>
<Name>青葉市</Name>
<Identifier>organization.271004</Identifier>
</Organization>
<Goal>
<Name>税収の確保</Name>
<Description>説明は原典に記載なし</Description>
<Identifier>outline.part-1</Identifier>
<SequenceIndicator>1</SequenceIndicator>
<Objective>
<Name>窓口の改善</Name>
<Identifier>item.item-1</Identifier>
<Stakeholder>
<Name>市民課</Name>
<Role>
<Name>担当部署</Name>
<RoleType>Performer</RoleType>
</Role>
</Stakeholder>
<OtherInformation>令和2年度上半期 来庁者数：12</OtherInformation>
<PerformanceIndicator PerformanceIndicatorType="Qualitative">
<MeasurementDimension>評価</MeasurementDimension>
<UnitOfMeasurement>S・A・B・C</UnitOfMeasurement>
<MeasurementInstance>
<ActualResult>
<Description>B：計画に未達</Description>
<StartDate>2020-04-01</StartDate>
<EndDate>2020-09-30</EndDate>
</ActualResult>
</MeasurementInstance>
</PerformanceIndicator>
</Objective>
<Objective>
<Name>指標</Name>
<PerformanceIndicator PerformanceIndicatorType="Quantitative">
<MeasurementDimension>経常収支比率</MeasurementDimension>
<UnitOfMeasurement>％</UnitOfMeasurement>
<Identifier>indicator.ind-1</Identifier>
<MeasurementInstance>
<TargetResult>
<Description>目標値 88.5以下 （令和2年度）</Description>
<NumberOfUnits>88.5</NumberOfUnits>
<StartDate>2020-04-01</StartDate>
<EndDate>2021-03-31</EndDate>
</TargetResult>
<ActualResult>
<Description>実績値 未公表 （令和2年度）</Description>
<StartDate>2020-04-01</StartDate>
<EndDate>2021-03-31</EndDate>
</ActualResult>
</MeasurementInstance>
<OtherInformation>望ましい方向：減少</OtherInformation>
</PerformanceIndicator>
</Objective>
</Goal>
<Goal>
<Name>改革プラン</Name>
<Description>市の改革の計画です。</Description>
<Objective>
<Name>税の&lt;徴収&gt;</Name>
<Identifier>item.item-2</Identifier>
<Stakeholder>
<Name>市民課</Name>
<Role>
<Name>担当部署</Name>
<RoleType>Performer</RoleType>
</Role>
</Stakeholder>
<PerformanceIndicator PerformanceIndicatorType="Qualitative">
<MeasurementDimension>評価</MeasurementDimension>
<UnitOfMeasurement>S・A・B・C</UnitOfMeasurement>
<MeasurementInstance>
<ActualResult>
<Description>未実施</Description>
<StartDate>2020-04-01</StartDate>
<EndDate>2020-09-30</EndDate>
</ActualResult>
</MeasurementInstance>
</PerformanceIndicator>
</Objective>
</Goal>
</StrategicPlanCore>
<AdministrativeInformation>
<Identifier>plan.reform</Identifier>
<StartDate>2020-04-01</StartDate>
<EndDate>2022-03-31</EndDate>
<PublicationDate>2020-12-01</PublicationDate>
<Source>https://city.example/reform/aoba/reform/</Source>
</AdministrativeInformation>
</PerformancePlanOrReport>
`;

test('a plan as a whole document', () => {
  expect(toStratml(aSubject({ notice: '見本です。' }))).toBe(WHOLE);
});

describe('the rules of the schema', () => {
  const problemsAfter = (from: string, to: string) =>
    stratmlProblems(parseXml(WHOLE.replace(from, to)));

  test('accept the document', () => {
    expect(stratmlProblems(parseXml(WHOLE))).toEqual([]);
  });

  test.each([
    ['<Name>改革プラン</Name>\n<Description>', '<Description>', /^PerformancePlanOrReport has/],
    ['<NumberOfUnits>88.5<', '<NumberOfUnits>約88<', /^NumberOfUnits is 約88$/],
    ['<EndDate>2021-03-31<', '<EndDate>2021-13-31<', /^EndDate is 2021-13-31$/],
    ['>item.item-2<', '>item.item-1<', /^Identifier item.item-1 twice$/],
    ['>plan.reform<', '>1-reform<', /^Identifier is 1-reform$/],
    ['>Performer<', '>担当<', /^RoleType is 担当$/],
    ['"Qualitative"', '"Good"', /^PerformanceIndicator PerformanceIndicatorType="Good"$/],
    ['<Description>説明は原典に記載なし</Description>\n', '', /^Goal has Name Identifier/],
  ])('refuse %s → %s', (from, to, problem) => {
    expect(problemsAfter(from, to)).toEqual([expect.stringMatching(problem)]);
  });
});

const nodesNamed = (root: XmlNode, name: string): XmlNode[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => nodesNamed(child, name)),
];

const real = planSubjects(datasetOf(realData)).map((subject) => ({
  id: subject.plan.id,
  subject,
  root: parseXml(toStratml(subject)),
}));

test.each(real)('$id keeps the rules, and leaves nothing out', ({ subject: { plan }, root }) => {
  expect(stratmlProblems(root)).toEqual([]);
  const ids = nodesNamed(root, 'Identifier').map(({ text }) => text);
  for (const { id } of plan.outline) expect(ids).toContain(`outline.${id}`);
  for (const { id } of plan.items) expect(ids).toContain(`item.${id}`);
  for (const { id } of plan.indicators) expect(ids).toContain(`indicator.${id}`);
  const targets = plan.measurements.filter(({ kind }) => kind === 'target');
  expect(nodesNamed(root, 'TargetResult')).toHaveLength(targets.length);
});

test('all five plans are looked at', () => {
  expect(real).toHaveLength(5);
});

test('an empty plan is a valid document, too', () => {
  const bare = { ...NO_ROWS, definition: aBareDefinition(), periods: [] };
  const root = parseXml(toStratml(aSubject(aSite(), bare)));
  expect(stratmlProblems(root)).toEqual([]);
});
