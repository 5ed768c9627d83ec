/** How a command is called that may take no options at all: `npm run check`, `npm run check -- --data folder`. */
export function npmRun(command: string, options: string): string {
  return `npm run ${command}${options === '' ? '' : ` --${options}`}`;
}
