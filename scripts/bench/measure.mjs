/**
 * What a measure is. Types only: the other files import them by JSDoc.
 *
 * @import { Figures } from './samples.mjs'
 *
 * @typedef {object} Options
 * @property {string} extension Folder of the built extension.
 * @property {string} executablePath Of a Chromium that loads unpacked extensions.
 * @property {number[]} observations How long histories are, shortest first.
 * @property {number} pairs Repetitions of what is compared.
 * @property {(line: string) => void} say Progress.
 * @property {import('./histories.mjs').Histories} histories Profiles that hold them.
 *
 * @typedef {(options: Options) => Promise<Figures>} Measure
 */
export {};
