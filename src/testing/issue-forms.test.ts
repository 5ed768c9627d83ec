/**
 * GitHub leaves out an issue form that breaks its rules, and tells nobody. The rules are those of
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from 'yaml';

const FOLDER = new URL('../../.github/', import.meta.url);
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8');

const text = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const question = { label: text, description: text.optional() };
const written = { ...question, placeholder: text.optional(), value: text.optional() };
const validations = z.strictObject({ required: z.boolean() });
const choice = z.strictObject({ label: text, required: z.boolean().optional() });

const FieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject(written),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...written, render: text.optional() }),
    validations: validations.optional(),
  }),
  z.strictObject({
    type: z.literal('upload'),
    id,
    attributes: z.strictObject(question),
    validations: validations.extend({ accept: z.string().regex(/^(\.[a-z]+)(,\.[a-z]+)*$/) }),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({ ...question, options: z.array(choice).min(1) }),
  }),
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
]);

const FormSchema = z.strictObject({
  name: text,
  description: text,
  title: z.string().optional(),
  labels: z.array(text).optional(),
  body: z.array(FieldSchema).min(1),
});
type Form = z.infer<typeof FormSchema>;

const questions = ({ body }: Form): Exclude<Form['body'][number], { type: 'markdown' }>[] =>
  body.filter((field) => field.type !== 'markdown');

const forms = readdirSync(new URL('ISSUE_TEMPLATE/', FOLDER))
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, form: parse(read(`ISSUE_TEMPLATE/${name}`)) as Form }));

test('there is a form for errors and one for new periods', () => {
  expect(forms.map(({ form }) => form.name)).toEqual(['誤りの報告', '新しい期']);
});

test.each(forms)('$name is a form that GitHub takes', ({ form }) => {
  expect(FormSchema.safeParse(form).error?.issues ?? []).toEqual([]);
  const ids = questions(form).map((field) => field.id);
  const labels = questions(form).map(({ attributes }) => attributes.label);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
});

test.each(forms)('$name asks for no personal data, and has it confirmed', ({ form }) => {
  const asked = questions(form).map(({ attributes }) => attributes.label);
  expect(asked.filter((label) => /名前|氏名|連絡先|メール|電話|住所/.test(label))).toEqual([]);
  const confirmed = questions(form).flatMap((field) =>
    field.type === 'checkboxes' ? field.attributes.options : [],
  );
  expect(confirmed.filter(({ label, required }) => required && /個人/.test(label))).toHaveLength(1);
});

test('an error is reported with its page, what is wrong and what is right; the source may be unknown', () => {
  const form = forms.find(({ name }) => name === 'error-report.yml')?.form;
  const needed = questions(form ?? { name: '', description: '', body: [] })
    .filter((field) => 'validations' in field && field.validations?.required === true)
    .map((field) => field.id);
  expect(needed).toEqual(['page', 'found', 'expected']);
});

test('other issues are welcome, and a pull request has its questions', () => {
  expect(parse(read('ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
  expect(read('pull_request_template.md').match(/^- \[ \] .+$/gm)).toHaveLength(3);
});

test('the versions of actions and packages are looked at once a month', () => {
  const { version, updates } = parse(read('dependabot.yml')) as {
    version: number;
    updates: Record<string, unknown>[];
  };
  expect(version).toBe(2);
  expect(updates).toMatchObject([
    { 'package-ecosystem': 'github-actions', directory: '/', schedule: { interval: 'monthly' } },
    { 'package-ecosystem': 'npm', directory: '/', schedule: { interval: 'monthly' } },
  ]);
});
