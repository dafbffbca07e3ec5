import type { Decoder } from './decoder.ts';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['commat', '@'],
  ['period', '.'],
]);

/** Character references of HTML: a copy of the page, or a value that went through a template. */
export const entities: Decoder = {
  name: '',
  read({ text }) {
    if (!/&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});/i.test(text)) return [];
    const plain = text.replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED.get(name.toLowerCase()) ?? whole;
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
    return plain === text ? [] : [{ text: plain, bytes: null }];
  },
};
