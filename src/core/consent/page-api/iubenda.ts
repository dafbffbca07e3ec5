import { asking, call, choiceOf, flagAt, objectAt, storedIn, type PageApi } from './page-api.ts';

/** Its purposes, by number; 1 is what the site needs. */
const PURPOSES = [
  ['2', 'functional'],
  ['3', 'personalisation'],
  ['4', 'analytics'],
  ['5', 'advertising'],
] as const;

/** iubenda Cookie Solution: tells its choices and shows its panel; there is no documented way to set them. */
export const iubenda: PageApi = {
  manager: 'iubenda',
  source:
    'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide',
  read(page) {
    const solution = objectAt(objectAt(page, '_iub'), 'cs');
    if (!objectAt(solution, 'api') || !objectAt(objectAt(page, '_iub'), 'csConfiguration'))
      return null;
    const consent = objectAt(solution, 'consent');
    const told = objectAt(consent, 'purposes');
    // Where the site does not ask by purpose, one answer stands for all.
    const choices = PURPOSES.map(([id, purpose]) =>
      choiceOf(id, purpose, told ? flagAt(told, id) : flagAt(consent, 'consent'), { purpose }),
    );
    return asking(choices, typeof consent?.['timestamp'] === 'string');
  },
  stored: (page) => storedIn(iubenda.read(page)),
  reopen: (page) =>
    call(objectAt(objectAt(objectAt(page, '_iub'), 'cs'), 'api'), 'openPreferences'),
};
