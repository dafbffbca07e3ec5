import { createHash } from 'node:crypto';
import { expectedKeys, PLURAL, pluralBases } from './plural-keys.mjs';

/**
 * @typedef {{ message: string, description?: string }} Message
 * @typedef {Record<string, Message>} Messages
 * @typedef {Record<string, string>} Sources  key -> mark of the English text that was translated
 */

/** Languages written from right to left (Unicode CLDR, characterOrder). */
const RIGHT_TO_LEFT = new Set('ar ckb dv fa he ks ps sd ug ur yi'.split(' '));

/** Keys whose text follows from the locale. @param {string} tag @returns {Messages} */
const givenOf = (tag) => ({
  appName: { message: 'Fairshare' },
  locale: { message: tag },
  direction: { message: RIGHT_TO_LEFT.has(new Intl.Locale(tag).language) ? 'rtl' : 'ltr' },
});

/**
 * The English message that a key of another language is a translation of.
 *
 * @param {Messages} english
 * @param {string} key
 * @returns {Message}
 */
export function sourceOf(english, key) {
  const [, base = '', category = ''] = PLURAL.exec(key) ?? [];
  const plural = pluralBases(Object.keys(english)).includes(base);
  const source = english[plural && category !== 'one' ? `${base}_other` : key];
  if (!source) throw new Error(`${key}: there is no English text`);
  return source;
}

/** A short mark of an English text, to see later that it changed. @param {string} text */
const markOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * Keys that a language lacks or whose English text changed since, with the English text and what is said about it.
 *
 * @param {Messages} english
 * @param {string} tag  BCP 47
 * @param {Messages} translated
 * @param {Sources} sources
 * @returns {Record<string, string | [text: string, description: string]>}
 */
export function missingOf(english, tag, translated, sources) {
  const given = givenOf(tag);
  const keys = expectedKeys(Object.keys(english), tag).filter((key) => {
    if (key in given) return false;
    return !translated[key] || sources[key] !== markOf(sourceOf(english, key).message);
  });
  return Object.fromEntries(
    keys.map((key) => {
      const { message, description } = sourceOf(english, key);
      return [key, description ? [message, description] : message];
    }),
  );
}

/**
 * Takes texts into a language: in the order of the English file, without what English has no more.
 *
 * @param {Messages} english
 * @param {string} tag  BCP 47
 * @param {Messages} translated
 * @param {Sources} sources
 * @param {Record<string, string>} texts  what is new
 * @returns {{ messages: Messages, sources: Sources }}
 */
export function merge(english, tag, translated, sources, texts) {
  const keys = expectedKeys(Object.keys(english), tag);
  const unknown = Object.keys(texts).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`no such texts: ${unknown.join(', ')}`);
  const all = { ...translated, ...givenOf(tag) };
  const marks = { ...sources };
  for (const [key, message] of Object.entries(texts)) {
    if (typeof message !== 'string') throw new Error(`${key}: not a text`);
    all[key] = { message: message.trim() };
    marks[key] = markOf(sourceOf(english, key).message);
  }
  return {
    messages: pick(
      all,
      keys.filter((key) => all[key]),
    ),
    sources: pick(
      marks,
      keys.filter((key) => marks[key]),
    ),
  };
}

/** @template T @param {Record<string, T>} of  @param {string[]} keys  @returns {Record<string, T>} */
const pick = (of, keys) => Object.fromEntries(keys.map((key) => [key, of[key]]));
