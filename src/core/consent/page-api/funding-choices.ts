import { tcfReader } from '../tcf/tcf-api.ts';
import { call, methodAt, objectAt } from './page-api.ts';

/** Google's Privacy & messaging, before that Funding Choices. */
export const fundingChoices = tcfReader(
  {
    manager: 'google-funding-choices',
    source: 'https://developers.google.com/funding-choices/fc-api-docs',
  },
  (page) => methodAt(objectAt(page, 'googlefc'), 'showRevocationMessage') !== null,
  (page) => call(objectAt(page, 'googlefc'), 'showRevocationMessage'),
);
