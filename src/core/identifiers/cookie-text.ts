/**
 * When a cookie written as text (`name=value; Max-Age=60`) expires, in milliseconds since 1970; null
 * where it ends with the browser session. Max-Age wins over Expires (RFC 6265, 5.3).
 */
export function expiryOf(text: string, now: number): number | null {
  const attributes = new Map(
    text
      .split(';')
      .slice(1)
      .map((attribute): [string, string] => {
        const [name = '', ...value] = attribute.split('=');
        return [name.trim().toLowerCase(), value.join('=').trim()];
      }),
  );
  const age = attributes.get('max-age');
  if (age !== undefined && /^-?\d+$/.test(age)) return now + Number(age) * 1000;
  // The cookie store's own call says the time in numbers.
  const at = Number(attributes.get('expires-at') ?? NaN);
  if (Number.isFinite(at)) return at;
  const date = Date.parse((attributes.get('expires') ?? '').replace(/-/g, ' '));
  return Number.isNaN(date) ? null : date;
}
