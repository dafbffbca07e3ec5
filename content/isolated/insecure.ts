import type { Control } from './describe-field.ts';

/**
 * Where the control's answer would travel unencrypted, or null: to an http address from any page, or
 * anywhere from a page that itself came over http (`page`). This computer itself is no network.
 */
export function insecureTarget(
  control: Control,
): { what: 'form' | 'password'; page: boolean; to: string } | null {
  const { form } = control;
  // A control may be named "action" and stand before the property: the attribute is what is sent to.
  const actions = form
    ? [
        form.getAttribute('action') ?? '',
        ...[...form.querySelectorAll('[formaction]')].map(
          (button) => button.getAttribute('formaction') ?? '',
        ),
      ]
    : [];
  const what = control.type === 'password' ? 'password' : 'form';
  const to = actions.map(insecureOrigin).find((origin) => origin !== null);
  if (to) return { what, page: false, to };
  return location.protocol === 'http:' && !isSecureContext
    ? { what, page: true, to: location.origin }
    : null;
}

/** The origin of an unencrypted web address, or null. */
export function insecureOrigin(address: string): string | null {
  try {
    const { protocol, hostname, origin } = new URL(address, document.baseURI);
    const isHere = /^(?:localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
    return protocol === 'http:' && !isHere ? origin : null;
  } catch {
    return null;
  }
}
