/** A rectangle of a picture that something takes up. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes that only touch do not overlap. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether no part of a box lies outside of the room. */
export const isInside = (a: Box, room: Box): boolean =>
  a.left >= room.left && a.right <= room.right && a.top >= room.top && a.bottom <= room.bottom;

/** The box of this size whose middle is at the point. */
export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
