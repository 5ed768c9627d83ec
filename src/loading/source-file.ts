/** One file below the data folder, as it was committed. */
export interface SourceFile {
  /** Path below the data folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}
