import './without-eval.ts';
import type { ImportOptions } from '#src/intake/import-files.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import { checkUploads, type CheckOutcome } from './check-uploads.ts';
import { unbundle, type SourceBundle } from './source-bundle.ts';

/** What the page asks of the worker. */
export interface CheckRequest {
  bundle: SourceBundle;
  uploads: Upload[];
  options: ImportOptions;
}

/** What the worker answers: the outcome, or nothing when the check itself broke down. */
export type CheckReply = { outcome: CheckOutcome } | { failed: true };

function answer({ bundle, uploads, options }: CheckRequest): CheckReply {
  try {
    return { outcome: checkUploads(uploads, unbundle(bundle), options) };
  } catch (error) {
    console.error(error);
    return { failed: true };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(data));
});
