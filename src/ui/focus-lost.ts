/**
 * Whether keys lead nowhere: nothing has the focus, or what had it is disabled or no longer drawn. The
 * browser itself notices the latter with its next picture only, and an answer may be here before that.
 */
export function focusIsLost(): boolean {
  const now = document.activeElement;
  return !now || now === document.body || now.matches(':disabled') || !now.checkVisibility();
}
