/** One header of an answer: its name and its value. */
type Header = readonly [name: string, value: string];

function toHeader(line: string): Header {
  const end = line.indexOf(':');
  return [line.slice(0, end).trim(), line.slice(end + 1).trim()];
}

/**
 * What a host that reads `_headers` adds to its answer: the headers of every rule that fits, in their order.
 * @param headersFile the text of `_headers`; empty for a host that reads none
 * @param pathname `/sub/dir/about/`, as it is asked for
 */
export function hostHeaders(headersFile: string, pathname: string): Header[] {
  return headersFile
    .trim()
    .split('\n\n')
    .flatMap((rule) => {
      const [pattern = '', ...lines] = rule.split('\n').map((line) => line.trim());
      const fits = pattern.endsWith('*')
        ? pathname.startsWith(pattern.slice(0, -1))
        : pathname === pattern;
      return fits ? lines.map(toHeader) : [];
    });
}
