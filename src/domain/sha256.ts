import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
export function sha256Text(text: string): string {
  return sha256Hex(new TextEncoder().encode(text));
}
