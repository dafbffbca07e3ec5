import { describe, expect, it } from 'vitest';
import { purposesOfLabel } from '../../../src/core/consent/general/purposes.ts';
import { isNeeded, purposeFromWords, roleOf } from '../../../src/core/consent/lexicon/index.ts';
import '../../../src/core/consent/lexicon/languages.ts';

describe('words that are alike', () => {
  // A beginning of a word in one language is another word in the next.
  it.each([
    'Mercedes configurator',
    'Mer informasjon',
    'Ez a Merlin',
    'Matomat',
    'Male voices',
    'Tint',
    'Hart aber fair',
    'Limbo',
    'Tilpasset að þér',
  ])('%s is no purpose that counts people, shows advertising or plays films', (text) => {
    expect(['analytics', 'advertising', 'functional']).not.toContain(purposeFromWords(text));
  });

  it.each([
    'personal data',
    'Your personal information',
    'datos personales',
    'données personnelles',
    'personuppgifter',
    'henkilötiedot',
    'dados pessoais',
  ])('%s is no purpose', (text) => {
    expect(purposesOfLabel(text)).toEqual([]);
  });

  // Each of them is, or begins like, a word for a purpose in another language.
  it.each([
    'Some of them',
    'Individual settings',
    'Customer satisfaction',
    'Direction',
    'Basically',
    'Strict mode',
    'Associated files',
    'How you interact',
    'To the public',
    'So kommen Sie zurück',
    'Seçilenleri kaydet',
    'I dati personali',
  ])('%s is none either', (text) => {
    expect(purposesOfLabel(text)).toEqual([]);
    expect(isNeeded(text)).toBe(false);
  });

  it('the sale of personal information is a sale, and nothing is fitted to anybody', () => {
    expect(purposesOfLabel('Sale of your personal information')).toEqual(['selling']);
    expect(purposesOfLabel('Mainonnan personointi')).toEqual(['advertising']);
    expect(purposesOfLabel('Personoitu sisältö')).toEqual(['personalisation']);
  });

  it.each([
    ['Měření výkonu', 'analytics'],
    ['Meranie reklamy', 'advertising'],
    ['Mätning av innehåll', 'analytics'],
    ['Måling av innhald', 'analytics'],
    ['Mjerenje posjeta', 'analytics'],
    ['Merenje učinka', 'analytics'],
    ['Mérések', 'analytics'],
    ['Conținut al terților', 'functional'],
  ])('%s: %s', (text, purpose) => {
    expect(purposeFromWords(text)).toBe(purpose);
  });
});

it.each([
  ['Eg godtek', 'accept-all'],
  ['Eg samtykkjer', 'accept-all'],
  ['Tillat alle informasjonskapslar', 'accept-all'],
  ['Eg godtek ikkje', 'reject-all'],
  ['Tillat berre naudsynte', 'reject-all'],
  ['Hald fram utan å godta', 'reject-all'],
  ['Bruk berre naudsynte informasjonskapslar', 'reject-all'],
  ['Vel sjølv', 'settings'],
  ['Endre innstillingane', 'settings'],
  ['Lagre vala mine', 'save'],
  ['Stadfest vala mine', 'save'],
  ['Les meir', 'more-info'],
  ['Izmeni podešavanja', 'settings'],
  ['Spasi postavke', 'save'],
  ['Zadrži samo neophodne', 'reject-all'],
])('forms of one language that differ, Nynorsk and Serbian: %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});
