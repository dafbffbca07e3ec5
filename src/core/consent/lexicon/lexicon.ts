import type { Purpose } from '../../model/purpose.ts';

/** What a button of a consent dialog does. */
export type Role =
  | 'accept-all'
  | 'reject-all'
  | 'settings'
  | 'save'
  | 'close'
  | 'acknowledge'
  | 'pay'
  | 'login'
  | 'more-info'
  | 'next';

/**
 * What a word on a button means. A button's role is worked out from the set of these, and only where
 * every one of its words is known in one language (see compose.ts).
 */
export type Meaning =
  | 'accept'
  | 'reject'
  /** 'Not', 'without': turns an acceptance round. */
  | 'not'
  | 'all'
  | 'only'
  /** Necessary, essential, technical. */
  | 'needed'
  /** What is not necessary, as a whole: optional, additional. */
  | 'optional'
  /** One purpose: analytics, marketing. */
  | 'part'
  | 'cookie'
  /** Privacy, consent, tracking, personal data: what a consent dialog is about but for cookies. */
  | 'privacy'
  | 'selected'
  | 'save'
  | 'settings'
  /** Cookie or privacy settings in one word. */
  | 'consent-settings'
  /** To go on to the site. */
  | 'continue'
  | 'close'
  /** 'But', 'except': nothing after it can be read for sure. */
  | 'except'
  | 'pay'
  | 'login'
  | 'info'
  | 'acknowledge'
  | 'next'
  | 'yes'
  | 'no'
  /** To take back. */
  | 'withdraw'
  /** Means nothing here: articles, pronouns, 'please', 'website'. */
  | 'filler';

/** What a text of a dialog can be about, to tell a consent dialog from others (see score.ts). */
export type Topic =
  /** Use of cookies told or asked: 'we use cookies'. */
  | 'use'
  /** Typical of consent texts where the word cookie is missing. */
  | 'data'
  /** Asks for a decision: 'do you agree', 'your choices', 'at any time'. */
  | 'ask'
  /** Of dialogs of another kind: newsletter, age, cart, log-in, place, recipe. */
  | 'other'
  /** Money or an account in place of consent. */
  | 'wall';

/**
 * The words of one language. Every text is a list: its members are parted by `|` and written plainly,
 * in any case, with or without accents. `word*` stands for every word that begins so. In a language
 * without spaces members are parts of words, and the longest wins.
 */
export interface Lexicon {
  /** BCP 47 primary tag. */
  language: string;
  /** Written without spaces between words (or, as Korean, with particles grown on to them). */
  spaceless?: true;
  /** Articles and particles that are written in one with the word after them. */
  prefixes?: string;
  /** Its lists are folded already (see spoken.ts). */
  folded?: true;
  words: Partial<Record<Meaning, string>>;
  /** Whole buttons that do not follow from their words. */
  phrases?: Partial<Record<Role, string>>;
  topics: Record<Topic, string>;
  /**
   * Parts of the names by which categories go. `special`: exact place and features of the device (the
   * special features of the IAB's framework), which none of our purposes stands for. `external`: media
   * of others that are shown in the page, which are films and maps as well as posts of social networks.
   */
  purposes: Partial<Record<Purpose | 'needed' | 'special' | 'external', string>>;
  /** Whole links and badges that open the choice again, where they do not follow from their words. */
  withdraw?: string;
}
