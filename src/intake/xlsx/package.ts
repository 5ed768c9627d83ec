import { decodeText } from '#src/loading/decode-text.ts';
import { refuse } from '../guard-fault.ts';
import type { SafeZip } from '../guard-zip.ts';

/** The parts of a workbook as texts. */
export interface Package {
  names: readonly string[];
  /** Undefined when there is no such part. */
  text(name: string): string | undefined;
  /** A part without which the workbook cannot be read. */
  need(name: string): string;
}

/** The parts of a workbook as text. @throws a refusal for a part that is no text, or is needed and missing */
export function toPackage(zip: SafeZip): Package {
  const text = (name: string): string | undefined => {
    const bytes = zip.read(name);
    return bytes && (decodeText(bytes) ?? refuse('workbook-unreadable', {}));
  };
  const need = (name: string): string => text(name) ?? refuse('workbook-unreadable', {});
  return { names: zip.names, text, need };
}
