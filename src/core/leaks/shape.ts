import type { DataKind } from '../model/data-kind.ts';

const EMAIL = /^[^\s@"<>(),;:]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}$/u;

export const isEmail = (text: string): boolean => EMAIL.test(text);

/** Last digit of card numbers (ISO/IEC 7812-1, Luhn). */
function isCard(text: string): boolean {
  if (!/^\d[\d -]{11,22}$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const part = i % 2 === 1 ? digit * 2 : digit;
    sum += part > 9 ? part - 9 : part;
  }
  return sum % 10 === 0;
}

/** Check digits of bank account numbers (ISO 13616, remainder 1 by 97). */
function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4))
    rest = Number(`${rest}${parseInt(letter, 36)}`) % 97;
  return rest === 1;
}

/** With a country's code, or a leading zero, or brackets: a bare number may be an order's. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15) return false;
  return /^(?:\+\d|00\d|0\d|\(\d)[\d\s()./-]+$/.test(text);
}

/**
 * What a value is by its own form, whatever its field is called; null where it could be anything.
 * Dates are left to their fields: a bare date is more often that of a journey than of a birth.
 */
export function shapeOf(value: string): DataKind | null {
  const text = value.trim();
  if (isEmail(text)) return 'email';
  if (isCard(text)) return 'payment-card';
  if (isIban(text)) return 'bank-account';
  if (isPhone(text)) return 'phone';
  return null;
}
