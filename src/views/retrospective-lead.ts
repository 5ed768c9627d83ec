import type { Plan } from '#src/domain/dataset.ts';
import {
  ACTION_KINDS,
  retrospectiveSections,
  type RetrospectiveAction,
} from '#src/domain/retrospective.ts';

/** `新規23件、既存47件、集約8件`; kinds without actions are left out. */
function countKinds(actions: readonly RetrospectiveAction[]): string {
  return ACTION_KINDS.map((kind) => [kind, actions.filter((each) => each.kind === kind).length])
    .filter(([, count]) => count !== 0)
    .map(([kind, count]) => `${kind}${count}件`)
    .join('、');
}

/** What one Try leads to. */
export function describeActions(actions: readonly RetrospectiveAction[]): string {
  return actions.length === 0
    ? 'つながる取組は、データに載っていません。'
    : `つながる取組は${actions.length}件（${countKinds(actions)}）です。`;
}

/** `できたこと（Keep）` or, where the plan has no words of its own, `Keep`. */
function nameOf({ code, name }: { code: string; name: string }): string {
  return code === name ? code : `${name}（${code}）`;
}

/** An action may stand under several Tries. */
function describeAllActions(actions: readonly RetrospectiveAction[]): string {
  if (actions.length === 0) return '';
  const distinct = new Set(actions.map(({ itemId, name }) => itemId ?? name)).size;
  return distinct === actions.length
    ? `Tryからつながる取組は${actions.length}件（${countKinds(actions)}）です。`
    : `Tryからつながる取組は延べ${actions.length}件（${countKinds(actions)}）です。同じ取組が複数のTryに載ることがあり、重なりを除くと${distinct}件です。`;
}

/** The look back in a few sentences. */
export function describeRetrospective({
  definition,
  retrospective,
  retrospectiveActions,
}: Pick<Plan, 'definition' | 'retrospective' | 'retrospectiveActions'>): string {
  const counts = retrospectiveSections(definition.retrospective)
    .map((section) => ({
      name: nameOf(section),
      count: retrospective.filter(({ kind }) => kind === section.code).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}が${count}件`);
  const lines =
    counts.length === 0 ? '振り返りは載っていません。' : `${counts.join('、')}あります。`;
  return lines + describeAllActions(retrospectiveActions);
}
