/**
 * What the runner of the ground truth is made of. Types only: the other files import them by JSDoc.
 *
 * @typedef {{ kind: string } & Record<string, unknown>} Finding As the export writes it.
 * @typedef {{ kind: string } & Record<string, unknown>} Expected Fields that a finding must have.
 *
 * @typedef {object} Action One thing that the visitor does. Exactly one of these is given.
 * @property {number} [wait] Milliseconds.
 * @property {string} [goto]
 * @property {{ sel: string, text: string }} [type]
 * @property {string} [click]
 * @property {string} [drag]
 * @property {string} [press] A key.
 * @property {number} [scroll]
 * @property {boolean} [move]
 * @property {{ frame: string, sel: string, text: string }} [frameType]
 * @property {{ frame: string, sel: string }} [frameClick]
 * @property {boolean} [leave] The page is left for an empty one.
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} group
 * @property {'positive' | 'benign' | 'grey' | 'limit'} kind
 * @property {string} host
 * @property {'http' | 'https'} [scheme]
 * @property {string} [reason] Why the case is there.
 * @property {Action[]} actions
 * @property {Expected[]} expect What must be found.
 * @property {(string | Expected)[]} [allow] What may be found.
 * @property {string[]} [deny] Kinds that are no accusation, and would be wrong here all the same.
 * @property {string[]} [proof] Parts of addresses that the server must have been asked for.
 *
 * @typedef {object} Judged
 * @property {Expected[]} hits
 * @property {Expected[]} missed
 * @property {Finding[]} wrong
 * @property {string[]} soft
 *
 * @typedef {object} Web What serves the cases.
 * @property {string} resolverRules
 * @property {{ url?: string, host: string, path?: string }[]} log
 * @property {() => Promise<unknown>} close
 */
export {};
