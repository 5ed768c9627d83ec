import { sha256Hex } from '#src/domain/sha256.ts';
import { absoluteUrl } from '#src/domain/site-paths.ts';
import { MEDIA_TYPES, type PublishedFile } from './published-files.ts';

/** A file that can be taken away, and how to know that it came whole. */
export interface Distribution {
  title: string;
  url: string;
  format: PublishedFile['format'];
  mediaType: string;
  table?: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** A file of bytes, or of text that is published as UTF-8. */
type DescribedFile = Omit<PublishedFile, 'text'> & ({ text: string } | { bytes: Uint8Array });

/** A published file with its address, size and fingerprint. */
export function describeFile(siteUrl: string, file: DescribedFile): Distribution {
  const { path, title, format, table } = file;
  const bytes = 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
  return {
    title,
    url: absoluteUrl(siteUrl, path),
    format,
    mediaType: MEDIA_TYPES[format],
    ...(table !== undefined && { table }),
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
  };
}
