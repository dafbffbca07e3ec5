import type { DataKind } from '../model/data-kind.ts';
import { fold, identifierWords } from '../words/phrases.ts';
import { NEVER, TOKENS, TYPES } from './declared.ts';
import { languagesFor, type Asked, type Language } from './languages.ts';

/** A form control, told without its value. */
export interface FieldText {
  type: string;
  autocomplete: string;
  /** `name` and `id` attributes. */
  names: string;
  /** Label, placeholder, accessible name: what the person reads. */
  label: string;
  /** Legend or accessible name of the group it stands in; for choices also the text before them. */
  group?: string | undefined;
  /** Texts of a select's options or of the radio buttons beside it. */
  options?: string | undefined;
  /** What the form's button says. */
  button?: string | undefined;
  /** Two letters of the page's language where it says. */
  language?: string | undefined;
}

/** No label is longer; the rest of a text is an explanation. */
const MOST = 300;
/** Kinds that are believed of a masked control too: card numbers and ids are often typed unseen. */
const MASKED: readonly DataKind[] = ['payment-card', 'bank-account', 'national-id', 'passport'];

/**
 * The kind of personal data that a control asks for, or null. The page's own declaration comes first
 * (autocomplete), then words in labels and names, in the page's language and English, then the type.
 */
export function classifyField(field: FieldText): DataKind | null {
  const type = field.type.toLowerCase();
  if (NEVER.test(type)) return null;
  for (const token of field.autocomplete.toLowerCase().split(/\s+/).reverse()) {
    // The page writes the attribute: `constructor` names no kind.
    const kind = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    if (kind !== undefined) return kind;
  }
  const typed = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (typed === 'email') return typed;
  const told = kindOfWords(type, field);
  if (typed === 'password') return told && MASKED.includes(told) ? told : typed;
  return told ?? typed ?? null;
}

function kindOfWords(type: string, field: FieldText): DataKind | null {
  const text = wordsOf(field);
  const languages = languagesFor(field.language ?? '', `${text.label}${text.group}${text.options}`);
  const isSearch = languages.some(
    ({ search }) => search.test(text.label) || search.test(text.button) || search.test(text.names),
  );
  if (isSearch) return null;
  // The label of one choice is an answer; what is asked stands above the choices.
  if (type === 'checkbox') return kindIn(languages, text.group);
  if (type === 'radio') {
    return (
      kindIn(languages, text.group) ??
      kindOfChoices(languages, text) ??
      kindIn(languages, text.names)
    );
  }
  return (
    kindIn(languages, text.label) ??
    (text.label && isOther(languages, text) ? null : kindIn(languages, text.names)) ??
    partOfDate(languages, text) ??
    (type.startsWith('select') ? kindOfChoices(languages, text) : null)
  );
}

/** The texts of a control as phrases are compared. */
function wordsOf(field: FieldText) {
  const text = (raw = '') => fold(raw.slice(0, MOST).replace(OPTIONAL, ' '));
  return {
    label: text(field.label),
    names: identifierWords(field.names.slice(0, MOST)),
    group: text(field.group),
    button: text(field.button),
    options: (field.options ?? '').slice(0, MOST),
  };
}
type Words = ReturnType<typeof wordsOf>;

/** What forms write beside a label to say whether it must be filled in. */
const OPTIONAL =
  /\(?\b(?:optional|required|mandatory|freiwillig|pflichtfeld|facultatif|obligatoire|opcional|obligatorio|facoltativo|obbligatorio|obrigat[oó]rio|optioneel|verplicht|opcjonalne|wymagane|valfritt|obligatoriskt|valgfrit|p[aå]kr[aæ]vet|wajib|opsional|nepovinn[eé]|povinn[eé])\b\)?/giu;

/** Whether a language says it, and none of them says that it is something else. */
const says = (languages: readonly Language[], { kind, yes }: Asked, text: string) =>
  yes.test(text) && !languages.some(({ others }) => others[kind].test(text));

function kindIn(languages: readonly Language[], text: string): DataKind | null {
  if (text === '') return null;
  for (const { asks } of languages) {
    const asked = asks.find((one) => says(languages, one, text));
    if (asked) return asked.kind;
  }
  return null;
}

/** A word of ours stands in the label, but beside one that makes it something else. */
const isOther = (languages: readonly Language[], { label }: Words): boolean =>
  languages.some(({ asks }) =>
    asks.some(
      ({ kind, yes }) =>
        yes.test(label) && languages.some(({ others }) => others[kind].test(label)),
    ),
  );

/** Day, month or year in a group that asks when the person was born. */
const partOfDate = (languages: readonly Language[], { group }: Words): DataKind | null =>
  kindIn(languages, group) === 'birth-date' ? 'birth-date' : null;

/** Ages as questionnaires band them (18-24, 25-34, 35-44). */
const AGE_BANDS = /\b(?:18|25|35|45|55|65)\s?[-–—]\s?(?:24|34|44|54|64|74)\b/g;

/** What is asked, told by the answers there are: "male, female"; "married, divorced". */
function kindOfChoices(languages: readonly Language[], { options }: Words): DataKind | null {
  if ((options.match(AGE_BANDS) ?? []).length >= 2) return 'age';
  const each = options.split('|').map(fold);
  for (const { choices } of languages) {
    for (const [kind, pattern] of choices) {
      const hits = each.filter((one) => pattern.test(one));
      if (hits.length >= 2) return kind;
    }
  }
  return null;
}

/** Kinds that are a child's own where the form speaks of one: a number of children is none of them. */
const OF_A_CHILD: readonly DataKind[] = [
  'name',
  'birth-date',
  'age',
  'sex',
  'address',
  'health',
  'religion',
  'ethnicity',
  'national-id',
  'passport',
];

/** Whether what is asked is a child's, or whether the person is one. */
export function isOfChild(field: FieldText, kind: DataKind | null): boolean {
  const { label, group } = wordsOf(field);
  const languages = languagesFor(field.language ?? '', `${label}${group}`);
  const speaks = (text: string) => languages.some(({ child }) => says(languages, child, text));
  if (kind !== null) return OF_A_CHILD.includes(kind) && (speaks(label) || speaks(group));
  return YOUNG.test(label) && speaks(label);
}

/** An age below which a person is a child to the law (COPPA: 13; GDPR article 8: 13 to 16). */
const YOUNG = /\b1[3-6]\b/;
