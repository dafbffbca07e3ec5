import type { Purpose } from '../../model/purpose.ts';
import { asking, choiceOf, listAt, storedIn, type Page, type PageApi } from './page-api.ts';

/**
 * Its signals in our purposes. Sites grant security_storage, functionality_storage and
 * personalization_storage for what they need themselves: of these nothing is concluded.
 */
const SIGNALS: Record<string, Purpose> = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
};

/**
 * Google's consent mode: what the manager of a page tells Google's scripts. It is told by commands in
 * the page's data layer; the last one counts. Only an update is a choice, a default is none.
 */
export const googleConsentMode: PageApi = {
  manager: 'google-consent-mode',
  source: 'https://developers.google.com/tag-platform/security/guides/consent',
  read(page) {
    const told = commandsOf(page);
    if (told.length === 0) return null;
    const now: Page = Object.assign({}, ...told.map(({ signals }) => signals)) as Page;
    const choices = Object.entries(SIGNALS).flatMap(([id, purpose]) =>
      typeof now[id] === 'string' ? [choiceOf(id, '', now[id] === 'granted', { purpose })] : [],
    );
    return asking(
      choices,
      told.some(({ kind }) => kind === 'update'),
    );
  },
  stored: (page) => storedIn(googleConsentMode.read(page)),
};

/** gtag pushes its arguments as they are: an object with numbered members. */
const commandsOf = (page: Page): { kind: string; signals: Page }[] =>
  listAt(page, 'dataLayer').flatMap((entry) => {
    const command = entry as Page | null | undefined;
    const kind = command?.['1'];
    const signals = command?.['2'];
    if (command?.['0'] !== 'consent' || (kind !== 'default' && kind !== 'update')) return [];
    return typeof signals === 'object' && signals !== null
      ? [{ kind, signals: { ...signals } as Page }]
      : [];
  });
