import type { DataKind } from '../model/data-kind.ts';
import { FIELD_WORDS } from './field-words.ts';

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

/** HTML autofill field names (WHATWG HTML, 4.10.18.7) in our kinds. */
const TOKENS: Record<string, DataKind> = {
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  name: 'name',
  'given-name': 'name',
  'additional-name': 'name',
  'family-name': 'name',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'address-line3': 'address',
  'address-level1': 'address',
  'address-level2': 'address',
  'postal-code': 'address',
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  sex: 'sex',
  'cc-number': 'payment-card',
  'cc-csc': 'payment-card',
  'cc-name': 'payment-card',
  'cc-exp': 'payment-card',
  'current-password': 'password',
  'new-password': 'password',
};

const TYPES: Record<string, DataKind> = { email: 'email', tel: 'phone', password: 'password' };

/** Controls that cannot hold a personal answer, whatever stands beside them. */
const NEVER = /^(hidden|submit|button|reset|image|file|color|range|search)$/;

/**
 * The kind of personal data that a control asks for, or null. The page's own declaration comes first
 * (autocomplete, then type), then words in names and labels. A search box asks for nothing personal.
 */
export function classifyField(field: FieldText): DataKind | null {
  const type = field.type.toLowerCase();
  if (NEVER.test(type)) return null;
  for (const token of field.autocomplete.toLowerCase().split(/\s+/).reverse()) {
    // The page writes both attributes: `constructor` names no kind.
    const kind = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    if (kind) return kind;
  }
  const declared = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (declared) return declared;
  const names = words(field.names);
  const label = words(field.label);
  for (const { kind, yes, no } of FIELD_WORDS) {
    for (const text of [label, names]) {
      if (yes.test(text) && !no.test(text)) return kind;
    }
  }
  return null;
}

/** `firstName`, `first_name` and `first-name` read as "first name". */
const words = (text: string) =>
  text
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.[\]:]+/g, ' ')
    .toLowerCase();
