/**
 * A form names its controls as if they were members of its own, before those that it has: with
 * `<input name="children">` in it, `form.children` is that field. A page does so without meaning to
 * ("How many children?") as easily as on purpose. Every other element has only its own members.
 */
const members: ProxyHandler<HTMLFormElement> = {
  get(form, name) {
    const member: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof member === 'function' ? (member as () => unknown).bind(form) : member;
  },
};

export const isForm = (node: unknown): node is HTMLFormElement => node instanceof HTMLFormElement;

const asked = new WeakMap<HTMLFormElement, HTMLFormElement>();

/**
 * A node to ask for its members, wherever it may be a form. Only to ask: it is not the node itself, and
 * browsers take the node alone as an argument.
 */
export const plain = <T>(node: T): T => (isForm(node) ? (plainForm(node) as T) : node);

function plainForm(form: HTMLFormElement): HTMLFormElement {
  const known = asked.get(form);
  if (known) return known;
  const made = new Proxy(form, members);
  asked.set(form, made);
  asked.set(made, made);
  return made;
}

/** The language that the page says it is in; '' where it says none, or has no root of HTML. */
export const pageLanguage = (): string =>
  (document.documentElement as Element | null)?.getAttribute('lang') ?? '';
