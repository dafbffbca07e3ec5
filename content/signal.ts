// Registered by the background for the sites that are to be told "do not sell or share": a property as
// the Global Privacy Control specification describes it, in the page's own world (w3c/gpc).
try {
  const descriptor = Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl');
  if (!descriptor || descriptor.configurable) {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      configurable: true,
      enumerable: true,
      get: Object.getOwnPropertyDescriptor(
        {
          get globalPrivacyControl() {
            return true;
          },
        },
        'globalPrivacyControl',
      )!.get!,
    });
  }
} catch {
  // A page without a navigator to speak of.
}
