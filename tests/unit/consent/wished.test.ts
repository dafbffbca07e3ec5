import { describe, expect, it } from 'vitest';
import { kindInWords } from '../../../src/core/consent/kind-words.ts';
import { plan } from '../../../src/core/consent/plan.ts';
import { guardPlan } from '../../../src/core/consent/guard.ts';
import { isWished } from '../../../src/core/consent/wished.ts';
import type { Part, Preference } from '../../../src/core/model/preference.ts';
import type { Purpose } from '../../../src/core/model/purpose.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { choice, dialog } from './dialogs.ts';

const row = (purpose: Purpose, allow: boolean, part?: Part): Preference => ({
  scope: 'everywhere',
  purpose,
  allow,
  ...(part ? { part } : {}),
});
const wish = (...rows: Preference[]) => resolve(rows, 'site.example', 'neutral');
const named = (label: string, purpose: Purpose | null = null) => ({
  ...choice('x', purpose),
  label,
});
const PLACE = named('Use precise geolocation data');

describe('the name of a choice', () => {
  it.each([
    ['Use precise geolocation data', 'location'],
    ['Genaue Standortdaten verwenden', 'location'],
    ['Utiliser des données de géolocalisation précises', 'location'],
    ['Utilizar datos de localización geográfica precisa', 'location'],
    ['Precieze geolocatiegegevens gebruiken', 'location'],
    ['Użycie dokładnych danych geolokalizacyjnych', 'location'],
    ['Actively scan device characteristics for identification', 'device'],
    ['Endgeräteeigenschaften zur Identifikation aktiv abfragen', 'device'],
    ['Analyser activement les caractéristiques de l’appareil pour l’identification', 'device'],
    ['Scansione attiva delle caratteristiche del dispositivo', 'device'],
    ['Browser fingerprinting', 'device'],
    ['Analytics across devices', null],
    ['Store finder and maps', null],
    ['Statistik', null],
    ['Store and/or access information on a device', null],
    ['', null],
  ])('%s: %s', (label, kind) => expect(kindInWords(label)).toBe(kind));
});

describe('a choice is wished', () => {
  it('for precise location only where a purpose that is allowed may use it', () => {
    expect(isWished(PLACE, wish())).toBe(false);
    expect(isWished(PLACE, wish(row('analytics', true)))).toBe(false);
    expect(isWished(PLACE, wish(row('analytics', true, 'location')))).toBe(false);
    expect(isWished(PLACE, wish(row('analytics', true), row('analytics', true, 'location')))).toBe(
      true,
    );
  });

  it('not where its name speaks of a purpose that is refused', () => {
    const some = wish(row('analytics', true), row('analytics', true, 'location'));
    expect(isWished(named('Advertising by precise location'), some)).toBe(false);
    expect(isWished(named('Precise location for measuring', 'analytics'), some)).toBe(true);
    const less = wish(row('analytics', true));
    expect(isWished(named('Precise location for measuring', 'analytics'), less)).toBe(false);
  });

  it('not where the site does it without asking and the person objects', () => {
    const claimed = { ...choice('x', 'analytics'), interest: true };
    expect(isWished(claimed, wish())).toBe(false);
    expect(isWished(claimed, wish(row('analytics', true)))).toBe(true);
    const objecting = wish(row('analytics', true), row('analytics', false, 'interest'));
    expect(isWished(claimed, objecting)).toBe(false);
    expect(isWished(choice('x', 'analytics'), objecting)).toBe(true);
    expect(isWished({ ...PLACE, interest: true }, objecting)).toBe(false);
  });
});

describe('a dialog with a claim that needs no permission', () => {
  const asked = choice('a', 'analytics');
  const claimed = { ...choice('b', 'analytics'), interest: true, on: true };
  const shown = dialog({ choices: [asked, claimed] });
  const objecting = wish(row('analytics', true), row('analytics', false, 'interest'));

  it('is objected to, and what was asked is granted', () => {
    expect(plan(shown, objecting)).toEqual({ do: 'set', choices: { a: true, b: false } });
    expect(plan({ ...shown, grain: 'all' }, objecting).do).not.toBe('accept-all');
  });

  it('is guarded, whatever the plan says', () => {
    const fresh = { runs: 0, reloads: 0 };
    const both = { do: 'set', choices: { a: true, b: true } } as const;
    expect(guardPlan(shown, both, objecting, fresh)).toBe('accepts-too-much');
    expect(guardPlan(shown, { do: 'accept-all' }, objecting, fresh)).toBe('accepts-too-much');
    expect(guardPlan(shown, both, wish(row('analytics', true)), fresh)).toBeNull();
  });
});

describe('media of others', () => {
  it.each(['External media', 'Externe Medien', 'Contenus tiers', 'Contenuti esterni', 'Embeds'])(
    'are wished only with posts of networks: %s',
    (label) => {
      const one = named(label, 'functional');
      expect(isWished(one, wish(row('functional', true)))).toBe(false);
      expect(isWished(one, wish(row('functional', true), row('social', true)))).toBe(true);
    },
  );

  it.each(['Videos', 'Preferences', 'Embedded videos'])('are not meant: %s', (label) =>
    expect(isWished(named(label, 'functional'), wish(row('functional', true)))).toBe(true),
  );
});
