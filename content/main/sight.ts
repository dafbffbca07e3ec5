import { apply, ask, create, getterOf } from './natives.ts';

const isConnected = getterOf('Node', 'isConnected');
const parentOf = getterOf('Node', 'parentNode');
const hostOf = getterOf('ShadowRoot', 'host');
const typeOf = getterOf('Node', 'nodeType');
const rectOf = Element.prototype.getBoundingClientRect;
const side = {
  width: getterOf('DOMRectReadOnly', 'width'),
  height: getterOf('DOMRectReadOnly', 'height'),
  right: getterOf('DOMRectReadOnly', 'right'),
  bottom: getterOf('DOMRectReadOnly', 'bottom'),
};
const scrolled = { x: getterOf('Element', 'scrollLeft'), y: getterOf('Element', 'scrollTop') };
const styleOf = getComputedStyle;
const valueOf = CSSStyleDeclaration.prototype.getPropertyValue;
const isShown = Element.prototype.checkVisibility as
  typeof Element.prototype.checkVisibility | undefined;

/** Elements around that are looked at. */
const MOST_AROUND = 100;

/** Whether people can see an element, or could by scrolling to it: asked of the browser as it was. */
export function isSeen(element: Element): boolean {
  if (!ask(isConnected, element)) return false;
  const box = apply(rectOf, element, []);
  if (isFlat(box)) return false;
  const options = create(null);
  options['opacityProperty'] = true;
  options['visibilityProperty'] = true;
  if (isShown && !apply(isShown, element, [options])) return false;
  return isReachable(element, pixels(side.right, box), pixels(side.bottom, box));
}

const pixels = (getter: ReturnType<typeof getterOf>, of: object): number => {
  const value = ask(getter, of);
  return typeof value === 'number' ? value : NaN;
};

const isFlat = (box: DOMRect): boolean =>
  !(pixels(side.width, box) > 1) || !(pixels(side.height, box) > 1);

/** Neither left of the page or above it, where nobody can scroll to, nor within what shows nothing of it. */
function isReachable(element: Element, right: number, bottom: number): boolean {
  let x = right;
  let y = bottom;
  let at = around(element);
  for (let up = 0; at && up < MOST_AROUND; up++, at = around(at)) {
    if (isFlat(apply(rectOf, at, [])) && hides(at)) return false;
    x += pixels(scrolled.x, at);
    y += pixels(scrolled.y, at);
  }
  return x > 0 && y > 0;
}

/** The element around one, or around the shadow tree that it stands in. */
function around(element: Element): Element | null {
  const parent = ask(parentOf, element);
  const outer = ask(hostOf, parent) ?? parent;
  return ask(typeOf, outer) === ELEMENT ? (outer as Element) : null;
}
const ELEMENT = 1;

function hides(element: Element): boolean {
  const overflow = apply(valueOf, apply(styleOf, window, [element]), ['overflow-x']);
  return overflow !== 'visible' && overflow !== '';
}
