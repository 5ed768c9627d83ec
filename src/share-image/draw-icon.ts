import { COLOURS } from './colours.ts';

/** The path of the icon's rows, those of a sheet, on a ground of 32 × 32. */
export const ICON_ROWS = 'M6 8h20v4H6zM6 15h14v4H6zM6 22h8v4H6z';
/** Tabs are dark where the system is: colour-primitive-blue-400 and the ground of the dark scheme. */
const DARK_STYLE =
  '<style>@media (prefers-color-scheme:dark){rect{fill:#7096f8}path{fill:#1a1a1a}}</style>';

/**
 * The site's icon as an SVG, on which nothing has to be read.
 * @param size width and height in pixels
 * @param square whether the corners are left to the system that shows it
 */
export function drawIcon({ size, square }: { size: number; square: boolean }): string {
  const corner = square ? '' : ' rx="6"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">` +
    `${DARK_STYLE}<rect width="32" height="32"${corner} fill="${COLOURS.accent}"/>` +
    `<path d="${ICON_ROWS}" fill="${COLOURS.ground}"/></svg>`
  );
}
