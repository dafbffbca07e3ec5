/**
 * What the consent lab is made of. Types only: the other files import them by JSDoc.
 *
 * @import { Answer } from '../sites/types.mjs'
 *
 * @typedef {'functional' | 'analytics' | 'advertising' | 'personalisation' | 'social'} Purpose
 *
 * @typedef {{ lang: string, [setting: string]: any }} Variant What tells one dialog of a manager from another.
 *
 * @typedef {object} Stored What the manager's own store says.
 * @property {boolean} decided
 * @property {Partial<Record<Purpose, boolean>>} granted
 *
 * @typedef {object} Shelf Readers of a page's own storage; see `probe.mjs`.
 * @property {(name: string) => string | null} cookie
 * @property {(name: string) => string | null} local
 * @property {(text: string | null) => any} json
 *
 * @typedef {[op: string, ...rest: any[]]} Step What a visitor presses; see `steps.mjs`.
 *
 * @typedef {object} Manager One consent manager: a file of `real/` or `places/`.
 * @property {string} title
 * @property {string[]} packages Served under `/npm/<package>/`.
 * @property {Purpose[]} purposes
 * @property {'purposes' | 'yes-no' | 'notice'} [choice] What a visitor can say; `purposes` unless said.
 * @property {Record<string, object>} [variants] By name; '' is the plain one.
 * @property {(v: Variant) => { head?: string, body: string, shell?: boolean }} page
 * @property {(v: Variant) => string} [entry] Script source that is bundled to `/bundle.js` and `/bundle.css`.
 * @property {Record<string, string>} [alias]
 * @property {(v: Variant) => Record<string, Answer>} [routes]
 * @property {(v: Variant) => Record<string, Record<string, Answer>>} [web] Other hosts, and what they answer.
 * @property {(v: Variant) => string} [frame] Host of the frame that holds the dialog.
 * @property {string[]} dialog Selectors; `host >> inner` goes into shadow roots.
 * @property {(shelf: Shelf, v: Variant) => Stored} read Runs in the page: may use its arguments only.
 * @property {boolean} [asksAgain] It stores for the page only, so a reload asks again.
 * @property {(v: Variant) => Step[]} accept
 * @property {(v: Variant) => Step[]} [reject]
 * @property {(purposes: Purpose[], v: Variant) => Step[]} [only]
 *
 * @typedef {Manager & { id: string, family: string, v: Variant, host: string, choice: string }} Dialog
 *
 * @typedef {object} Trap A page on which nothing may be pressed: a wall or a decoy.
 * @property {string} id
 * @property {'wall' | 'decoy'} kind
 * @property {string} host
 * @property {string} page
 *
 * @typedef {object} Site A site that keeps or breaks what was chosen.
 * @property {string} id
 * @property {'liar' | 'honest'} kind
 * @property {string} title What it does, in one line.
 * @property {string} host
 * @property {string} page
 */
export {};
