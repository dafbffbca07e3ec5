import { cookieconsent } from '../../../../src/core/consent/page-api/cookieconsent.ts';
import { reads } from './contract.ts';

/** After https://www.osano.com/cookieconsent/documentation/javascript-api/. */
function fakeCookieconsent() {
  const document = { cookie: '' };
  return {
    page: { document, cookieconsent: { initialise: () => undefined, Popup: () => undefined } },
    granted: () => [],
    decide: () => void (document.cookie = 'cookieconsent_status=deny'),
  };
}

reads(cookieconsent, fakeCookieconsent, { all: false });
