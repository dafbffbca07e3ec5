import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/core/leaks/shape.ts';

describe('the shape of a value', () => {
  it.each([
    ['marie@post.example', 'email'],
    [' m.k+shop@post.example.org ', 'email'],
    ['+49 170 1234567', 'phone'],
    ['(212) 555-0142', 'phone'],
    ['0170/1234567', 'phone'],
    ['4111 1111 1111 1111', 'payment-card'],
    ['DE89 3704 0044 0532 0130 00', 'bank-account'],
  ])('%s is %s', (value, data) => expect(shapeOf(value)).toBe(data));

  it.each([
    'marie@post',
    'nice article thanks',
    '4111 1111 1111 1112',
    '0000000000000000',
    'DE89 3704 0044 0532 0130 01',
    '12345678',
    '12.04.2027',
    '2',
    'SALE',
    '',
  ])('%s is nobody’s', (value) => expect(shapeOf(value)).toBeNull());
});
