/** What an on-screen keyboard leaves of a phone, in pixels, and more. */
const SHORT_VIEW = 480;

/** Where little is in sight, the form goes to the top: who types sees what is found below it. */
export function bringResultsInSight(form: HTMLFormElement): void {
  const height = visualViewport?.height ?? window.innerHeight;
  const isTyping = form.contains(document.activeElement);
  if (height < SHORT_VIEW && isTyping) form.scrollIntoView({ behavior: 'instant' });
}
