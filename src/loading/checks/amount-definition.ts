import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { CostDefinition } from '#src/domain/cost.ts';
import type { EffectDefinition } from '#src/domain/effect.ts';
import type { Form } from '#src/domain/form.ts';
import type { DraftPlan } from '../draft.ts';
import type { YamlPath } from '../parse-yaml.ts';
import { brokenUses, repeated, type Use } from './plan-definition.ts';
import { namesIn, SUBJECTS } from './references.ts';

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

function lineUses({ lines }: CostDefinition): Use[] {
  return lines.flatMap(({ sumOf = [] }, line) =>
    sumOf.map((name, part) => ({
      path: ['costs', 'lines', line, 'sumOf', part],
      name,
      ...SUBJECTS['cost-lines'],
      known: idsOf(lines),
    })),
  );
}

function reasonUses({ reasonColumn: name }: CostDefinition, form: Form | undefined): Use[] {
  const known = idsOf(form?.columns ?? []);
  const path = ['costs', 'reasonColumn'];
  return name === undefined
    ? []
    : [{ path, name, subject: '様式の欄', expected: 'form の columns', known }];
}

/** Items that are named twice over; nothing is reported while the items themselves are in doubt. */
function overlapUses({ overlaps = [] }: CostDefinition, plan: DraftPlan): Use[] {
  const items = namesIn(plan.items, 'id');
  if (!items) return [];
  const known = [...items];
  return overlaps.flatMap((group, row) =>
    group.map((name, index) => ({
      path: ['costs', 'overlaps', row, index],
      name,
      ...SUBJECTS.items,
      known,
    })),
  );
}

function editionUses({ editions, ...stated }: EffectDefinition): Use[] {
  const known = idsOf(editions);
  const use = (path: YamlPath, name: string | undefined): Use[] =>
    name === undefined ? [] : [{ path, name, ...SUBJECTS['effect-editions'], known }];
  return [
    ...editions.flatMap(({ comparedWith }, index) =>
      use(['effects', 'editions', index, 'comparedWith'], comparedWith),
    ),
    ...(stated.statedTotals ?? []).flatMap(({ edition }, index) =>
      use(['effects', 'statedTotals', index, 'edition'], edition),
    ),
    ...(stated.statedDifferences ?? []).flatMap(({ edition, against }, index) => [
      ...use(['effects', 'statedDifferences', index, 'edition'], edition),
      ...use(['effects', 'statedDifferences', index, 'against'], against),
    ]),
  ];
}

function outlineUses(definition: EffectDefinition, plan: DraftPlan): Use[] {
  const nodes = namesIn(plan.outline, 'id');
  if (!nodes) return [];
  const known = [...nodes];
  return (['statedTotals', 'statedDifferences'] as const).flatMap((key) =>
    (definition[key] ?? []).flatMap(({ outline: name }, index) =>
      name === undefined
        ? []
        : [{ path: ['effects', key, index, 'outline'], name, ...SUBJECTS.outline, known }],
    ),
  );
}

/**
 * What plan.yaml says of costs and effects must name what exists: a sum of lines that are not there,
 * or a total of an edition that is not there, would never be checked.
 */
export function checkAmountDefinition(plan: DraftPlan): Diagnostic[] {
  const { value, yaml } = plan.definition;
  if (!value || !yaml) return [];
  const { costs, effects, form } = value;
  const uses = [
    ...(costs ? [...lineUses(costs), ...reasonUses(costs, form), ...overlapUses(costs, plan)] : []),
    ...(effects ? [...editionUses(effects), ...outlineUses(effects, plan)] : []),
  ];
  const lists: [YamlPath, string[]][] = [
    [['costs', 'lines'], idsOf(costs?.lines ?? [])],
    [['effects', 'editions'], idsOf(effects?.editions ?? [])],
  ];
  return [
    ...brokenUses(uses, yaml),
    ...lists.flatMap(([path, ids]) => repeated(yaml, path, ids, 'id')),
  ];
}
