export type { Role } from './lexicon.ts';
export { roleOf, speaksOfAll, weakRoleOf } from './buttons.ts';
export { consentScore, isWall, subjectOf } from './score.ts';
export { asksToRefuse, deniesTwice, objects, optsOut, saysNo } from './negation.ts';
export { isExternal, isNeeded, purposeFromWords } from './purposes.ts';
export { isWithdrawLink } from './withdraw.ts';
export { learn } from './spoken.ts';
