import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { oncePerPlan } from './once-per-plan.ts';

function aCountedDescription() {
  const asked: string[] = [];
  const describe = oncePerPlan(({ dataset, plan }) => {
    asked.push(`${dataset.site.operator} ${plan.id}`);
    return { id: plan.id };
  });
  return { asked, describe };
}

test('it is made once, however often and with whatever subject of the same plan it is asked for', () => {
  const { asked, describe } = aCountedDescription();
  const subject = aSubject();
  expect(describe(subject)).toEqual({ id: 'reform' });
  expect(describe({ ...subject })).toBe(describe(subject));
  expect(asked).toHaveLength(1);
});

test('another plan, and the same plan in another dataset, are described anew', () => {
  const { asked, describe } = aCountedDescription();
  const subject = aSubject();
  const { dataset } = subject;
  describe(subject);
  describe({ ...subject, plan: { ...subject.plan, id: 'next' } });
  describe({
    ...subject,
    dataset: { ...dataset, site: { ...dataset.site, operator: '別の運営者' } },
  });
  const operator = dataset.site.operator;
  expect(asked).toEqual([`${operator} reform`, `${operator} next`, '別の運営者 reform']);
});
