/** Whether pages are read from right to left: drawings that run along a line are turned then. */
export const rightToLeft = (): boolean => document.documentElement.dir === 'rtl';

/** Where a mark of some extent begins in a drawing of a width, as the language is read. */
export const turned = (x: number, width: number, extent = 0): number =>
  rightToLeft() ? width - x - extent : x;
