import { browser } from '../browser/api.ts';

/**
 * The locale that dates and numbers follow: the person's own, with its region, where the texts are in the same
 * language, else that of the texts. Some browsers name locales that no standard knows (`ja-JP-mac`).
 */
export function formatLocale(texts: string, person: string): string {
  try {
    return new Intl.Locale(person).language === new Intl.Locale(texts).language ? person : texts;
  } catch {
    return texts;
  }
}

/** Language (BCP 47) of the texts that the browser loaded, which may be English for want of the person's own. */
export const TEXT_LOCALE = browser.i18n.getMessage('locale') || 'en';

/** Locale of dates, numbers and lists. */
export const FORMAT_LOCALE = formatLocale(TEXT_LOCALE, browser.i18n.getUILanguage());
