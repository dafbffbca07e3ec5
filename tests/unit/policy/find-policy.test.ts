import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../../src/core/model/visit.ts';
import { findPolicy } from '../../../src/core/policy/find-policy.ts';
import {
  isAccountLink,
  isDoNotSellLink,
  isPrivacyLink,
  LANGUAGES,
} from '../../../src/core/policy/link-words.ts';
import { fold } from '../../../src/core/words/phrases.ts';

const SITE = 'site.example';
const at = (path: string) => `https://www.${SITE}${path}`;
const link = (text: string, path = '/x') => ({ text, url: at(path) });
const find = (links: { text: string; url: string }[], mails: string[] = [], page = at('/')) =>
  findPolicy(SITE, page, links, mails);

/** What links to policies say, as footers of real sites do. */
const SAID: [language: string, text: string][] = [
  ['en', 'Privacy Policy'],
  ['de', 'Datenschutzerklärung'],
  ['fr', 'Politique de confidentialité'],
  ['es', 'Política de privacidad'],
  ['it', 'Informativa sulla privacy'],
  ['pt', 'Política de Privacidade'],
  ['nl', 'Privacyverklaring'],
  ['pl', 'Polityka prywatności'],
  ['sv', 'Integritetspolicy'],
  ['da', 'Privatlivspolitik'],
  ['nb', 'Personvernerklæring'],
  ['fi', 'Tietosuojaseloste'],
  ['cs', 'Ochrana osobních údajů'],
  ['sk', 'Ochrana osobných údajov'],
  ['hu', 'Adatvédelmi tájékoztató'],
  ['ro', 'Politica de confidențialitate'],
  ['bg', 'Политика за поверителност'],
  ['hr', 'Pravila privatnosti'],
  ['sl', 'Politika zasebnosti'],
  ['el', 'Πολιτική απορρήτου'],
  ['tr', 'Gizlilik Politikası'],
  ['ru', 'Политика конфиденциальности'],
  ['uk', 'Політика конфіденційності'],
  ['lt', 'Privatumo politika'],
  ['lv', 'Privātuma politika'],
  ['et', 'Privaatsuspoliitika'],
  ['id', 'Kebijakan Privasi'],
  ['ms', 'Notis Privasi'],
  ['vi', 'Chính sách bảo mật'],
  ['ja', 'プライバシーポリシー'],
  ['zh', '隐私政策'],
  ['ko', '개인정보 처리방침'],
  ['ar', 'سياسة الخصوصية'],
  ['fa', 'سیاست حریم خصوصی'],
  ['he', 'מדיניות פרטיות'],
  ['hi', 'गोपनीयता नीति'],
  ['th', 'นโยบายความเป็นส่วนตัว'],
];

describe('links to a policy', () => {
  it('are tried in every language', () => {
    expect(SAID.map(([language]) => language).sort()).toEqual([...LANGUAGES].sort());
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(24);
  });

  it.each(SAID)('%s: %s', (_, text) => {
    expect(isPrivacyLink(fold(text))).toBe(true);
  });

  it.each([
    'Imprint',
    'Contact',
    'Terms of use',
    'Impressum',
    'About us',
    'Kontakt',
    'Hjem',
    'Jobs',
    '会社概要',
    'Warranty',
  ])('are not %s', (text) => {
    const folded = fold(text);
    expect([isPrivacyLink(folded), isDoNotSellLink(folded), isAccountLink(folded)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('do not sell, and the own account', () => {
    for (const text of [
      'Do Not Sell or Share My Personal Information',
      "Don't sell my info",
      'Your Privacy Choices',
    ])
      expect(isDoNotSellLink(fold(text))).toBe(true);
    for (const text of ['My account', 'Mein Konto', 'Mi cuenta', 'マイページ', '내 계정'])
      expect(isAccountLink(fold(text))).toBe(true);
  });
});

describe('what a page says of its site', () => {
  it('is its own policy, the plainest link that names it, without what stands behind', () => {
    const found = find([
      link('How we changed our privacy policy in the last year', '/news/1'),
      { text: 'Privacy Policy', url: `${at('/privacy')}?session=1#top` },
      { text: 'Privacy', url: 'https://other.example/privacy' },
      link('Privacy settings', '/settings'),
      link('Do not sell my personal information', '/ccpa'),
    ]);
    expect(found).toEqual({ privacy: at('/privacy'), doNotSell: at('/ccpa') });
    expect(v.is(policySchema, found)).toBe(true);
  });

  it('is an account only where the address names nobody', () => {
    expect(find([link('My account', '/account/')]).account).toBe(at('/account/'));
    expect(find([link('My account', '/de/mein-konto')]).account).toBe(at('/de/mein-konto'));
    expect(find([link('My account', '/users/marie')])).toEqual({});
    expect(find([link('My account', '/account/marie')])).toEqual({});
  });

  it('is nothing where an address looks like a mark, or leads nowhere', () => {
    expect(find([link('Privacy', '/s/1a2b3c4d5e6f7a8b9c0d1e2f/privacy')])).toEqual({});
    expect(find([link('Privacy', '/')])).toEqual({});
    expect(find([{ text: 'Privacy', url: 'javascript:void(0)' }])).toEqual({});
    expect(find([{ text: 'Privacy', url: `https://evil.example/${SITE}` }])).toEqual({});
  });

  it('is always fit to be kept, whatever a page says', () => {
    const text = fc.constantFrom('Privacy', 'Datenschutz', 'My account', 'Do not sell', 'x');
    const url = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.webPath().map((path) => at(path)),
      fc.string(),
    );
    const mail = fc.oneof(fc.emailAddress(), fc.string());
    fc.assert(
      fc.property(fc.array(fc.record({ text, url })), fc.array(mail), (links, mails) => {
        const page = links[0]?.url ?? '';
        expect(v.is(policySchema, findPolicy(SITE, page, links, mails))).toBe(true);
      }),
    );
  });

  it('is whom to write to, on the policy itself alone', () => {
    const links = [link('Privacy', '/privacy')];
    const mails = ['press@site.example', 'dpo@law-firm.example', 'privacy@site.example'];
    expect(find(links, mails).contact).toBeUndefined();
    expect(find(links, mails, `${at('/privacy')}#contact`).contact).toBe('privacy@site.example');
    expect(find(links, mails.slice(0, 2), at('/privacy')).contact).toBe('dpo@law-firm.example');
    expect(find(links, ['friend@post.example'], at('/privacy')).contact).toBeUndefined();
    expect(
      findPolicy(SITE, at('/p'), [], ['hello@site.example'], { privacy: at('/p') }).contact,
    ).toBe('hello@site.example');
  });
});
