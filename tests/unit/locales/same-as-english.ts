/**
 * Texts that may be the same as in English: names in every language, and by locale words that really are the
 * same there (German "Name"). Everything else that is the same was forgotten.
 */
export const SAME: Record<string, readonly string[]> = {
  every: ['Fairshare', '$1 – Fairshare', 'NFC', 'PIN'],
  de: ['neutral', 'Cookies', 'Cookie'],
  fr: [
    'Cookies',
    'Cookie',
    'Notifications',
    'Menu',
    'Site',
    'Sites',
    'Score',
    'Action',
    '$1 site',
    '$1 sites',
    '$1 observation',
    '$1 observations',
    'religion',
  ],
  nl: [
    'Menu',
    'Cookies',
    'Camera',
    'Cookie',
    'Dashboard',
    'Sites',
    'Site',
    'Score',
    '$1 site',
    '$1 sites',
  ],
  id: ['Menu', 'Cookie', 'video', '$1 MB'],
  pl: ['Menu'],
  tr: ['Site', '$1 site', 'video'],
  ja: ['Cookie', '$1 MB'],
  es: ['neutral', 'Cookies', 'Cookie', 'cookies', 'video'],
  it: ['Menu', 'Cookie', 'password', 'video'],
  pt_BR: ['Menu', 'Cookies', 'Cookie', 'cookies', 'Site', 'Sites', '$1 site', '$1 sites'],
};
