import { asking, choiceOf, cookieAt, managerAt, storedIn, type PageApi } from './page-api.ts';

/**
 * Osano's open cookieconsent 3: one yes or no, and only the site holds the dialog that can be told. What
 * it is for is not said: everything.
 */
export const cookieconsent: PageApi = {
  manager: 'cookieconsent',
  source: 'https://www.osano.com/cookieconsent/documentation/javascript-api/',
  read(page) {
    if (!managerAt(page, 'cookieconsent', 'initialise', 'Popup')) return null;
    const status = cookieAt(page, 'cookieconsent_status');
    // Where there is nothing to refuse, closing it is "dismiss": the site goes on as before.
    const choices = [choiceOf('all', 'all', status === 'allow' || status === 'dismiss')];
    return asking(choices, status !== '', { grain: 'all' });
  },
  stored: (page) => storedIn(cookieconsent.read(page)),
};
