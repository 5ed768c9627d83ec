import { z } from 'zod';

/** Ids begin with a letter, so that no spreadsheet turns one into a date (`1-1` → 1月1日). */
export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;

export const IdSchema = z.string().regex(ID_PATTERN);
