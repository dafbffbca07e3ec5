/** Keys of plural forms: `<base>_<category>`, with the categories that a language has (CLDR). */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
export const PLURAL = new RegExp(`^(.+)_(${CATEGORIES.join('|')})$`);

/**
 * Bases of the plural families among keys: English has `one` and `other` of each.
 *
 * @param {string[]} keys  of the English file
 */
export const pluralBases = (keys) =>
  keys.flatMap((key) => {
    const [, base = '', category] = PLURAL.exec(key) ?? [];
    return category === 'one' && keys.includes(`${base}_other`) ? [base] : [];
  });

/**
 * Plural categories of a language, in the order of CATEGORIES.
 *
 * @param {string} tag  BCP 47, e.g. `pt-BR`
 */
export function categoriesOf(tag) {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return CATEGORIES.filter((category) => pluralCategories.includes(category));
}

/**
 * Every key that a language's file must have, in order: those of the English file, each plural family with
 * the categories of the language.
 *
 * @param {string[]} english  keys of the English file
 * @param {string} tag
 */
export function expectedKeys(english, tag) {
  const bases = new Set(pluralBases(english));
  const categories = categoriesOf(tag);
  return english.flatMap((key) => {
    const [, base = '', category] = PLURAL.exec(key) ?? [];
    if (!bases.has(base)) return [key];
    return category === 'one' ? categories.map((own) => `${base}_${own}`) : [];
  });
}
