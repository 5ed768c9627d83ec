interface FormListener {
  /** Words were typed, and the typing pauses. */
  typed(): void;
  /** One of the values that the form offers was chosen. */
  chosen(): void;
}

/**
 * Tells typing from choosing. Text that an input method has not finished is not told yet.
 * @param pause how long typing rests before it is told, in milliseconds
 * @returns drops what was typed and not told yet
 */
export function listenToForm(
  form: HTMLFormElement,
  pause: number,
  { typed, chosen }: FormListener,
): () => void {
  let timer: number | undefined;
  const drop = (): void => clearTimeout(timer);
  const wait = (): void => {
    drop();
    timer = window.setTimeout(typed, pause);
  };
  form.addEventListener('input', (event) => {
    drop();
    if (event.target instanceof HTMLSelectElement) chosen();
    else if (!(event as InputEvent).isComposing) wait();
  });
  form.addEventListener('compositionend', wait);
  return drop;
}
