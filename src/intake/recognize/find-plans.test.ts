import { expect, test } from 'vitest';
import { aDefinition } from '#src/testing/builders.ts';
import type { KnownPlan } from '../known-data.ts';
import { findNamedPlan } from './find-plans.ts';

const plan = (publisher: string, title: string): KnownPlan => ({
  ref: { publisherId: publisher, planId: title },
  publisher: { id: publisher, name: publisher, code: undefined, departments: [] },
  definition: aDefinition({ title }),
  items: [],
  outline: [],
  periods: [],
});
const first = plan('青葉市', '改革プラン');
const second = plan('青葉市', '改革プラン２');
const other = plan('若葉市', '改革プラン');

test.each([
  ['青葉市 改革プラン進行管理シート', first],
  ['青葉市 改革プラン 2 進行管理シート', second],
  ['若葉市の進行管理シート', other],
  ['若葉市・改革プラン', other],
  ['改革プラン', undefined],
  ['青葉市', undefined],
  ['進行管理シート', undefined],
])('%s', (text, expected) => {
  expect(findNamedPlan(text, [first, second, other])).toBe(expected);
});
