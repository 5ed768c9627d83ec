const HEADER_LENGTH = 6;
const ENTRY_LENGTH = 16;
const OFFSET = HEADER_LENGTH + ENTRY_LENGTH;
const ICON_TYPE = 1;
const BITS = 32;

/**
 * A Windows icon file with one picture, which old browsers ask for at `/favicon.ico`.
 * @param png less than 256 pixels wide and high
 * @param size of the picture in pixels
 */
export function packIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(OFFSET + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, ICON_TYPE, true);
  view.setUint16(4, 1, true);
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true);
  view.setUint16(12, BITS, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, OFFSET, true);
  file.set(png, OFFSET);
  return file;
}
