/**
 * Words for those whom a dialog shares with, in the languages of consent managers' published
 * translations; a number stands before them, or (in Japanese, Chinese, Korean) close by.
 */
const NAMES =
  'vendors?|third[- ]part|compan(?:y|ies)|partner\\p{L}*|anbieter\\p{L}*|drittanbieter|unternehmen|partenaires?|fournisseurs|soci[ée]t[ée]s|socios|proveedores|empresas|fornitori|aziende|parceiros|fornecedores|leveranciers|bedrijven|dostawc\\p{L}*|firm\\p{L}*|mitra|leverant[öo]rer|leverand[øo]rer|kumppan\\p{L}*|toimitta\\p{L}*|beszállító\\p{L}*|parten\\p{L}*|dodavatel\\p{L}*|партн\\p{L}*|постав\\p{L}*|συνεργ\\p{L}*|iş ortağı|ortak\\p{L}*|satıcı|شرك\\p{L}*|パートナー|ベンダー|社|合作伙伴|供应商|파트너';
const COUNTED = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})?|\\d{4})(?![\\d.,]*\\d)\\+?\\s*(?:\\p{L}+[\\s-]+){0,2}(?:${NAMES})`,
  'iu',
);

/** The largest list of companies in public use holds some 1,700 (IAB, Google's additional consent). */
const MOST = 9999;

/** How many companies a dialog says that it shares with ("we and our 842 partners"); null where it does not say. */
export function partnersNamed(text: string): number | null {
  const digits = COUNTED.exec(text)?.[1]?.replace(/\D/g, '');
  const count = digits === undefined ? NaN : Number(digits);
  return count >= 1 && count <= MOST ? count : null;
}
