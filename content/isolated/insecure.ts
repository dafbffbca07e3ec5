import { isThisComputer } from '../../src/core/web/this-computer.ts';
import type { Control } from './describe-field.ts';
import { plain } from './plain.ts';

/**
 * Where the control's answer would travel unencrypted, or null: to an http address from any page, or
 * anywhere from a page that itself came over http (`page`). This computer itself is no network.
 */
export function insecureTarget(
  control: Control,
): { what: 'form' | 'password'; page: boolean; to: string } | null {
  const form = plain(control.form);
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
  const page = location.protocol === 'http:' && !isSecureContext;
  if (page) return { what, page, to: to ?? location.origin };
  return to ? { what, page, to } : null;
}

/** The origin of an unencrypted web address, or null. */
export function insecureOrigin(address: string): string | null {
  try {
    const { protocol, hostname, origin } = new URL(address, document.baseURI);
    return protocol === 'http:' && !isThisComputer(hostname) ? origin : null;
  } catch {
    return null;
  }
}
