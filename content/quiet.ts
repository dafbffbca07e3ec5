// Registered by the background for the sites that are not to ask for notifications by themselves, in
// the page's own world. Who pressed a button of the page is asked, and what was allowed stays allowed.
try {
  const { apply } = Reflect;
  const { then } = Promise.prototype;
  const permissionOf = Object.getOwnPropertyDescriptor(Notification, 'permission')?.get;
  const isActive = Object.getOwnPropertyDescriptor(UserActivation.prototype, 'isActive')?.get;
  const { userActivation } = navigator;
  const { setTimeout } = globalThis;

  const isUninvited = (): boolean =>
    permissionOf !== undefined &&
    apply(permissionOf, Notification, []) === 'default' &&
    !(isActive && apply(isActive, userActivation, []));

  /**
   * Calls what it stands for with what it cannot take: the recorder, which may have put itself before
   * it, notes that the page asked, and the browser turns it away before it asks anybody.
   */
  const note = (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]): void => {
    const answer: unknown = apply(native, self, args);
    if (answer instanceof Promise) void apply(then, answer, [undefined, () => undefined]);
  };

  /** Puts a stand-in before a function; it prints, counts and names as the function itself. */
  const quieten = (
    owner: object,
    name: string,
    answer: (native: (...args: unknown[]) => unknown, args: unknown[]) => unknown,
  ): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const native: unknown = descriptor?.value;
    if (!descriptor?.configurable || typeof native !== 'function') return;
    const standIn = new Proxy(native as (...args: unknown[]) => unknown, {
      apply: (target, self: unknown, args: unknown[]): unknown =>
        isUninvited() ? answer(target, args) : apply(target, self, args),
    });
    Object.defineProperty(owner, name, { ...descriptor, value: standIn });
  };

  quieten(Notification, 'requestPermission', (native, [callback]) => {
    // Not a function: a TypeError by its definition (notifications.spec.whatwg.org), and no question.
    note(native, Notification, [0]);
    if (typeof callback === 'function')
      setTimeout(() => void apply(callback, undefined, ['default']));
    return Promise.resolve('default');
  });
  if (typeof PushManager === 'function')
    quieten(PushManager.prototype, 'subscribe', (native) => {
      // Of nobody: a TypeError as well.
      note(native, undefined, []);
      return Promise.reject(
        new DOMException('Registration failed - permission denied', 'NotAllowedError'),
      );
    });
} catch {
  // A page without notifications.
}
