import type { ImportOptions } from '#src/intake/import-files.ts';

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What the form's fields ask of the import; a field left alone leaves it to the file. */
export function readOptions(form: HTMLFormElement): ImportOptions {
  const fields = new FormData(form);
  const [publisherId = '', planId = ''] = textOf(fields, 'plan').split('/');
  const periodId = textOf(fields, 'period');
  const skip = textOf(fields, 'skip')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    ...(planId !== '' && { plan: { publisherId, planId } }),
    ...(periodId !== '' && { periodId }),
    skip,
    erase: fields.has('erase'),
  };
}
