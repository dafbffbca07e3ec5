import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/core/consent/general/outline.ts';
import { plan } from '../../../src/core/consent/plan.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { ABOUT, control, read } from './outlines.ts';

const NAME = 'Do not sell or share my personal information';
const toggle = (name: string, on: boolean, found: boolean | null = on) =>
  control(name, { kind: 'switch', on, found });
const save = control('Save');

describe('a switch that opts out', () => {
  const unit = (on: boolean, found: boolean, ...more: Outline[]) =>
    read(ABOUT, ...more, { in: [NAME, toggle(NAME, on, found)] }, save)?.units.at(-1);

  it('allows until it is switched on, where it was off and so had not been used', () => {
    expect(unit(false, false)).toMatchObject({ unclear: false, on: true, purposes: ['selling'] });
    expect(unit(true, false)).toMatchObject({ unclear: false, on: false });
  });

  it('is not understood where it was on when it was found', () => {
    expect(unit(true, true)).toMatchObject({ unclear: true, purposes: [] });
    expect(unit(false, true)).toMatchObject({ unclear: true });
  });

  it('is not understood where its words are told and not written, or do not name sales', () => {
    expect(read(ABOUT, toggle(NAME, false), save)?.units[0]).toMatchObject({ unclear: true });
    for (const name of ['Opt out', 'Opt out of analytics'])
      expect(read(ABOUT, { in: [name, toggle(name, false)] }, save)?.units[0]).toMatchObject({
        unclear: true,
      });
  });

  it('is understood beside what is on, and was when it was found, and not beside what was off', () => {
    const ads = (on: boolean, found: boolean): Outline => ({
      in: ['Targeted advertising', toggle('Targeted advertising', on, found)],
    });
    expect(unit(false, false, ads(true, true))).toMatchObject({ unclear: false });
    expect(unit(false, false, ads(false, true))).toMatchObject({ unclear: false });
    expect(unit(false, false, ads(false, false))).toMatchObject({ unclear: true });
  });

  it('is not understood where nothing is on to tell, and a part is active', () => {
    const needed: Outline = { in: ['Strictly necessary', 'Always active'] };
    const ads: Outline = { in: ['Targeted advertising', toggle('Targeted advertising', true)] };
    expect(unit(false, false, needed)).toMatchObject({ unclear: true });
    expect(unit(false, false, needed, ads)).toMatchObject({ unclear: false });
  });

  it.each([
    'Your opt-out preference signal is honored.',
    'We respond to the Global Privacy Control (GPC).',
    'Se respeta la señal de exclusión de su navegador.',
    'Nous respectons le signal de votre navigateur.',
  ])('is not understood where the browser may have refused already: %s', (text) => {
    expect(unit(false, false, text)).toMatchObject({ unclear: true });
  });
});

describe('a question that a yes refuses at', () => {
  const radio = (name: string, on: boolean) => control(name, { kind: 'radio', group: 'one', on });

  it.each([
    ['Do you want to opt out of the sale of your data?', 'Yes', 'No', 'selling'],
    ['Would you like us to stop selling your data?', 'Yes', 'No', 'selling'],
    ['Widersprechen Sie der Analyse Ihres Besuchs?', 'Ja', 'Nein', 'analytics'],
    ['Disable analytics cookies', 'Yes', 'No', 'analytics'],
  ])('is answered the other way round: %s', (question, yes, no, purpose) => {
    const answers = [radio(yes, false), radio(no, true)];
    const unit = read(ABOUT, { in: [{ heading: true, in: [question] }, ...answers] }, save)
      ?.units[0];
    expect(unit).toMatchObject({ unclear: false, on: true, purposes: [purpose] });
    expect([unit?.yes, unit?.no]).toEqual([answers[1]?.ref, answers[0]?.ref]);
  });

  it('is not left out of sight where it stands outside the row of its answers', () => {
    const rows = { in: [radio('Yes', false), radio('No', true)] };
    const asked: Outline = { in: ['Would you like us to stop selling your data?', rows] };
    expect(read(ABOUT, asked, save)?.units[0]).toMatchObject({ unclear: false, on: true });
  });

  it('is not understood where the answers allow something', () => {
    const answers = [radio('Allow', false), radio('Deny', true)];
    const unit = read(ABOUT, { in: ['Do not sell my data', ...answers] }, save)?.units[0];
    expect(unit).toMatchObject({ unclear: true, purposes: [] });
  });

  it.each([
    ['Do you want to opt out of the sale of your personal information?', 'Yes', 'No'],
    ['Möchten Sie der Verwendung von Cookies widersprechen?', 'Ja', 'Nein'],
    ['Voulez-vous refuser les cookies ?', 'Oui', 'Non'],
    ['Do you want to withdraw your consent to cookies?', 'Yes', 'No thanks'],
    ['Would you like to opt out of cookies?', 'Opt in', 'Decline'],
    ['Do you mind if we use cookies?', 'Yes', 'No'],
    ['Would you prefer us not to use cookies?', 'Yes', 'No'],
    ['Voulez-vous continuer sans accepter les cookies ?', 'Oui', 'Non'],
    ['We use cookies for analytics. Choose Yes to opt out and No to go on.', 'Yes', 'No'],
  ])('makes no refusal of a bare no: %s', (question, yes, no) => {
    const reading = read(ABOUT, question, control(yes), control(no));
    const { roles, dialog } = reading ?? {};
    expect(roles?.refuse ?? null).toBeNull();
    if (yes !== 'Opt in') expect(roles?.accept ?? null).toBeNull();
    // It is there, and can be refused: that is said, and left to the person.
    if (yes === 'Opt in') return;
    expect(dialog).toMatchObject({ unclear: true, clicksToRefuse: 1, clicksToAccept: 1 });
    expect(dialog && plan(dialog, resolve([], 'site.example', 'neutral'))).toEqual({
      do: 'hand-over',
      reason: 'not-certain',
    });
  });

  it.each([
    ['Do you agree to cookies for analytics?', 'Yes', 'No'],
    ['Choose Yes to accept all cookies, or No to opt out.', 'Yes', 'No'],
    ['Dürfen wir Cookies verwenden?', 'Ja', 'Nein'],
    ['¿Aceptas las cookies? Si quieres, puedes rechazar las cookies.', 'Sí', 'No'],
  ])('is no other question: %s', (question, yes, name) => {
    const no = control(name);
    expect(read(ABOUT, question, control(yes), no)?.roles.refuse).toBe(no.ref);
  });

  it('leaves what says itself that it refuses', () => {
    const question = 'Do you want to opt out of the sale of your personal information?';
    const refusal = (name: string, text: string) => {
      const no = control(name);
      return read(ABOUT, text, no, control('Stay opted in'))?.roles.refuse === no.ref;
    };
    expect(refusal('Opt out', question)).toBe(true);
    expect(refusal('Reject all', question)).toBe(true);
    expect(refusal('No thanks', 'Do you accept or refuse our cookies?')).toBe(true);
  });
});

describe('words', () => {
  it('that limit a use say no, and sensitive data are no purpose of ours', () => {
    const limit = 'Limit the use of my sensitive personal information';
    const found = control(limit, { kind: 'switch', on: false, unticked: true });
    expect(read(ABOUT, { in: [found, limit] }, save)?.units[0]).toMatchObject({
      purposes: [],
      unclear: true,
    });
  });

  it('for a legitimate interest are known where no spaces are written, too', () => {
    for (const name of ['正当な利益 (広告)', '合法權益', '정당한 이익', 'المصلحة المشروعة'])
      expect(
        read(ABOUT, control(name, { kind: 'switch', on: true }), save)?.units[0],
      ).toMatchObject({ interest: true });
  });
});
