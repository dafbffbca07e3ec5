import { hasAccess, onAccess } from '../adapters/browser/access.ts';

/** Whether sites may be looked at, as it is now; undefined until it is known. */
export function liveAccess(): { readonly value: boolean | undefined } {
  let value = $state<boolean>();
  const look = () =>
    hasAccess().then(
      (now) => (value = now),
      () => undefined,
    );
  $effect(() => {
    void look();
    return onAccess(() => void look());
  });
  return {
    get value() {
      return value;
    },
  };
}
