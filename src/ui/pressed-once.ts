/**
 * A handler for a button whose second press takes back the first, or goes a step further: whoever presses
 * everything twice, as files are opened, means one. Keys and screen readers count no presses.
 */
export const pressedOnce =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) act();
  };
