import { astroConsent } from './astro-consent.ts';
import { axeptio } from './axeptio.ts';
import { borlabs } from './borlabs.ts';
import { civic } from './civic.ts';
import { commandersAct } from './commanders-act.ts';
import { complianz } from './complianz.ts';
import { consentmanager } from './consentmanager.ts';
import { cookiebot } from './cookiebot.ts';
import { cookieconsent } from './cookieconsent.ts';
import { cookiefirst } from './cookiefirst.ts';
import { cookieyes } from './cookieyes.ts';
import { didomi } from './didomi.ts';
import { fundingChoices } from './funding-choices.ts';
import { googleConsentMode } from './google-consent-mode.ts';
import { gpp } from './gpp.ts';
import { hubspot } from './hubspot.ts';
import { inmobi } from './inmobi.ts';
import { iubenda } from './iubenda.ts';
import { ketch } from './ketch.ts';
import { klaro } from './klaro.ts';
import { onetrust } from './onetrust.ts';
import { orejime2 } from './orejime-2.ts';
import { orejime3 } from './orejime-3.ts';
import { osano } from './osano.ts';
import type { PageApi } from './page-api.ts';
import { shopify } from './shopify.ts';
import { sirdata } from './sirdata.ts';
import { sourcepoint } from './sourcepoint.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { tcf } from './tcf.ts';
import { termly } from './termly.ts';
import { transcend } from './transcend.ts';
import { trustarc } from './trustarc.ts';
import { usPrivacy } from './us-privacy.ts';
import { usercentrics2 } from './usercentrics-2.ts';
import { usercentrics3 } from './usercentrics-3.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';
import { wix } from './wix.ts';
import { wpConsentApi } from './wp-consent-api.ts';
import { zaraz } from './zaraz.ts';

/**
 * The closed table of consent managers that are spoken to directly. One file and one line each. Those
 * that can be set come before those that can only be read, and the general reader of the IAB's
 * framework comes last.
 */
export const PAGE_APIS: readonly PageApi[] = [
  vanillaCookieconsent,
  tarteaucitron,
  klaro,
  onetrust,
  cookiebot,
  usercentrics3,
  usercentrics2,
  didomi,
  sourcepoint,
  cookieyes,
  complianz,
  consentmanager,
  orejime3,
  orejime2,
  astroConsent,
  cookiefirst,
  civic,
  shopify,
  wix,
  commandersAct,
  ketch,
  zaraz,
  iubenda,
  trustarc,
  osano,
  axeptio,
  cookieconsent,
  borlabs,
  hubspot,
  termly,
  transcend,
  sirdata,
  wpConsentApi,
  inmobi,
  fundingChoices,
  googleConsentMode,
  usPrivacy,
  gpp,
  tcf,
];
