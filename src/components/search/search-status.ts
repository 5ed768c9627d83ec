/** How long the words rest before they are spoken, in milliseconds: who types hears the last of them only. */
const SPOKEN_PAUSE_MS = 1000;

/**
 * What the search says of itself: seen at once, spoken when it has come to rest.
 * @param seen hidden from screen readers
 * @param spoken a live region that nobody sees
 */
export function createStatus(seen: HTMLElement, spoken: HTMLElement) {
  let timer: number | undefined;
  function speakLater(text: string): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => (spoken.textContent = text), SPOKEN_PAUSE_MS);
  }
  return {
    say(text: string): void {
      seen.textContent = text;
      speakLater(text);
    },
    /** Speaks more than what stands in the status, because it stands elsewhere. */
    add(text: string): void {
      speakLater(`${seen.textContent}${text}`);
    },
  };
}
