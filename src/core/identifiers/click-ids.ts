import { identifiersIn } from './identifier.ts';

/**
 * Parameters in which networks give along a mark of the click, and so of whoever clicked. Names as each
 * network documents them (Google Ads, Meta, Microsoft, TikTok, X, LinkedIn, Snap, Pinterest, Reddit, Yandex,
 * HubSpot, Mailchimp, Klaviyo, Adobe, Vero, impact.com, Awin, CJ, Rakuten, ...); brave/adblock-lists and
 * DuckDuckGo list the same. `utm_*` name a campaign and not a person: not here.
 */
const NAMES = new Set(
  (
    'gclid gclsrc gbraid wbraid dclid srsltid _gl fbclid fb_action_ids igshid igsh msclkid ttclid twclid li_fat_id sccid ' +
    'sc_click_id scclid epik rdt_cid yclid ymclid ysclid _openstat qclid obclid tblci outbrainclickid dicbo vmcid ' +
    'mc_eid _hsenc __hstc __hssc __hsfp hsctatracking _kx vero_id vero_conv _bta_tid _bta_c trk_contact ' +
    'mkt_tok s_kwcid ef_id irclickid irgwc_id cjevent awc ranmid_id sscid zanpid clickid click_id ' +
    'oly_anon_id oly_enc_id wickedid rb_clickid ml_subscriber ml_subscriber_hash bsft_clkid bsft_uid et_rid ' +
    'sfmc_id _branch_match_id mkwid_id ss_email_id nb_klid guce_referrer_sig iclid lgw_clid wickedsource kwai_click_id ' +
    'at_recipient_id unicorn_click_id syclid ndclid naver_clid n_media_clid aleid adobe_mc matomo_vid pk_vid _ga'
  ).split(' '),
);
/** Words that others use for their own ends too: here the value must look like a mark. */
const GENERAL = new Set(['clickid', 'click_id', 'iclid', '_ga', 'aleid', 'awc']);
/** Shorter values are examples and left-overs; `gclsrc=aw.ds` says nothing of anybody. */
const SHORTEST = 8;
const MARK = /\d.*[A-Za-z]|[A-Za-z].*\d|\d{8}|[A-Z].*[a-z].*[A-Z]/;

/** Names of the click marks that an address carries; none where it has none. */
export function clickIds(url: string): string[] {
  let params: URLSearchParams;
  try {
    params = new URL(url).searchParams;
  } catch {
    return [];
  }
  const names = [...params].flatMap(([name, value]) =>
    NAMES.has(name.toLowerCase()) && isMark(name, value) ? [name.slice(0, 60)] : [],
  );
  return [...new Set(names)].slice(0, 20);
}

const isMark = (name: string, value: string): boolean =>
  value.length >= SHORTEST &&
  (GENERAL.has(name.toLowerCase()) ? identifiersIn(value).length > 0 : MARK.test(value));
