/**
 * A handler for a button whose second press takes back the first: whoever presses everything twice, as
 * files are opened, would see nothing happen. Keys and screen readers count no presses.
 */
export const pressedOnce =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) act();
  };
