interface FormListener {
  /** Words were typed, and the typing pauses. */
  typed(): void;
  /** One of the values that the form offers was chosen. */
  chosen(): void;
}

/**
 * Tells typing from choosing. Text that an input method has not finished is not told yet.
 * Escape empties what was typed.
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
  // As some browsers have it for fields of a search, for those of all.
  form.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!(target instanceof HTMLInputElement) || target.value === '') return;
    event.preventDefault();
    target.value = '';
    wait();
  });
  return drop;
}
