/** What the schema of StratML Part 2 asks of a document: order of elements, values, identifiers. */
import type { XmlNode } from './xml-tree.ts';

/** `Name` once, `Name?` at most once, `Name*` any number of times, `Name+` at least once. */
const CONTENT: Readonly<Record<string, string>> = {
  PerformancePlanOrReport:
    'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective:
    'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*',
  Stakeholder: 'Name Description? Role?',
  Role: 'Name Description? RoleType*',
  PerformanceIndicator:
    'SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* OtherInformation?',
  MeasurementInstance: 'TargetResult* ActualResult*',
  TargetResult: 'Description NumberOfUnits? StartDate? EndDate?',
  ActualResult: 'Description NumberOfUnits? StartDate? EndDate?',
  AdministrativeInformation: 'Identifier? StartDate? EndDate? PublicationDate? Source?',
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  Identifier: /^[\p{L}_][\p{L}\p{N}._-]*$/u,
  NumberOfUnits: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  StartDate: DAY,
  EndDate: DAY,
  PublicationDate: DAY,
  RoleType: /^(Performer|Beneficiary)$/,
  Source: /^https?:\/\/\S+$/,
};

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  PerformancePlanOrReport: {
    xmlns: /^http:\/\/www\.stratml\.net\/PerformancePlanOrReport$/,
    Type: /^(Strategic_Plan|Performance_Plan|Performance_Report)$/,
  },
  PerformanceIndicator: {
    ValueChainStage: /^(Outcome|Output_Processing|Output|Input_Processing|Input)$/,
    PerformanceIndicatorType: /^(Quantitative|Qualitative)$/,
  },
};

function contentProblems({ name, children, text }: XmlNode): string[] {
  const content = CONTENT[name];
  if (content === undefined) {
    const value = VALUES[name];
    const bad = value !== undefined && !value.test(text);
    return [
      ...(children.length > 0 ? [`${name} has elements`] : []),
      ...(bad ? [`${name} is ${text}`] : []),
    ];
  }
  const order = content.replace(/(\w+)([?*+]?) ?/g, '(?:$1 )$2');
  const given = children.map((child) => `${child.name} `).join('');
  return [
    ...(text.trim() === '' ? [] : [`${name} has text`]),
    ...(new RegExp(`^${order}$`).test(given) ? [] : [`${name} has ${given.trim() || 'nothing'}`]),
  ];
}

function attributeProblems({ name, attributes }: XmlNode): string[] {
  const allowed = ATTRIBUTES[name] ?? {};
  const bad = Object.entries(attributes).filter(([key, value]) => !allowed[key]?.test(value));
  return bad.map(([key, value]) => `${name} ${key}="${value}"`);
}

function walk(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(walk)];
}

/** What is wrong with a document; nothing when the schema would accept it. */
export function stratmlProblems(root: XmlNode): string[] {
  const nodes = walk(root);
  const ids = nodes.filter(({ name }) => name === 'Identifier').map(({ text }) => text);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(root.name === 'PerformancePlanOrReport' && 'Type' in root.attributes ? [] : ['no root']),
    ...nodes.flatMap(contentProblems),
    ...nodes.flatMap(attributeProblems),
    ...twice.map((id) => `Identifier ${id} twice`),
  ];
}
