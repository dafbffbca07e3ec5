import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress, mailLink, MOST_LINK } from '../../../src/core/letters/mail.ts';

describe('the link to the mail program', () => {
  it('has address, subject and letter', () => {
    const { href, whole } = mailLink('dpo@site.example', 'My data', 'One\nTwo & three');
    const url = new URL(href);
    expect(whole).toBe(true);
    expect(url.pathname).toBe('dpo@site.example');
    expect(url.searchParams.get('subject')).toBe('My data');
    expect(url.searchParams.get('body')).toBe('One\r\nTwo & three');
    expect(href).not.toContain('+');
  });

  it('leaves a letter out that is too long for it', () => {
    const { href, whole } = mailLink(null, 'My data', 'я'.repeat(400));
    expect(whole).toBe(false);
    expect(href).toBe('mailto:?subject=My%20data');
    expect(mailLink(null, 'My data', 'я'.repeat(400), 30_000).whole).toBe(true);
  });

  it.each([
    'a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    'a b@c.example',
    'nobody',
    'a%40b@c',
  ])('takes %j for no address', (told) => {
    expect(isMailAddress(told)).toBe(false);
    expect(mailLink(told, 's', 'b').href).toBe('mailto:?subject=s&body=b');
  });

  it('never has more in it than was asked, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (to, subject, body) => {
          const { href, whole } = mailLink(to, subject, body);
          if (whole) expect(href.length).toBeLessThanOrEqual(MOST_LINK);
          expect(
            [...new URL(href).searchParams.keys()].filter(
              (key) => key !== 'subject' && key !== 'body',
            ),
          ).toEqual([]);
        },
      ),
    );
  });
});
