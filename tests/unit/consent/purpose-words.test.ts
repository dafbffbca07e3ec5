import { describe, expect, it } from 'vitest';
import { isNeeded, purposeFromWords } from '../../../src/core/consent/purpose-words.ts';

describe('what a category is for, by its words', () => {
  it.each([
    ['analytics', 'Analytics'],
    ['analytics', 'performance_cookies'],
    ['analytics', 'Statistik'],
    ['analytics', 'Leistungs-Cookies'],
    ['analytics', "Mesure d'audience"],
    ['analytics', 'Estadísticas'],
    ['analytics', 'Cookie di misurazione'],
    ['analytics', 'Statistieken'],
    ['analytics', 'Pomiar odwiedzin'],
    ['analytics', 'Desempenho'],
    ['analytics', 'Kinerja'],
    ['advertising', 'Marketing'],
    ['advertising', 'Targeting Cookies'],
    ['advertising', 'ad-storage'],
    ['advertising', 'Werbung'],
    ['advertising', 'Publicité'],
    ['advertising', 'Publicidad'],
    ['advertising', 'Pubblicità'],
    ['advertising', 'Reclame'],
    ['advertising', 'Reklamowe'],
    ['advertising', 'Publicidade'],
    ['advertising', 'Iklan'],
    ['social', 'Social media'],
    ['social', 'Soziale Medien'],
    ['social', 'Réseaux sociaux'],
    ['social', 'Redes sociales'],
    ['social', 'Redes sociais'],
    ['social', 'Media społecznościowe'],
    ['functional', 'Functional'],
    ['functional', 'preferences'],
    ['functional', 'Funktionale Cookies'],
    ['functional', 'Fonctionnels'],
    ['functional', 'Preferencias'],
    ['functional', 'Funzionalità'],
    ['functional', 'Voorkeuren'],
    ['functional', 'Funkcjonalne'],
    ['functional', 'Fungsional'],
    ['functional', 'Embedded videos'],
    ['personalisation', 'Personalised content'],
    ['personalisation', 'Personalisierung'],
    ['personalisation', 'Recommendations'],
    ['selling', 'Sale of personal information'],
    ['selling', 'Sharing with partners'],
  ] as const)('%s: %s', (purpose, words) => {
    expect(purposeFromWords(words)).toBe(purpose);
  });

  it.each(['', 'Necessary', 'Other', 'Category 3', 'Unclassified', 'C0002', 'Advanced', 'Shadow'])(
    'nobody can say: %s',
    (words) => expect(purposeFromWords(words)).toBeNull(),
  );

  it('the id speaks before the label', () => {
    expect(purposeFromWords('analytics', 'Marketing partners')).toBe('analytics');
    expect(purposeFromWords('group-2', 'Marketing')).toBe('advertising');
  });

  it.each([
    'necessary',
    'strictly_required',
    'Notwendig',
    'Nécessaires',
    'Niezbędne',
    'Sicherheit',
  ])('needed: %s', (words) => expect(isNeeded(words)).toBe(true));

  it.each(['analytics', 'Marketing', '', 'optional'])('not needed: %s', (words) => {
    expect(isNeeded(words)).toBe(false);
  });
});
