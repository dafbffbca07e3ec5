import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/core/knowledge/address.ts';
import { eventOf, PIXEL_EVENTS } from '../../../src/core/knowledge/pixels.ts';
import { readAddress } from '../../../src/core/knowledge/read-address.ts';

const told = (url: string) => {
  const found = readAddress(outlineOf(url) ?? '').find(({ detector }) => detector === 'pixel');
  return found?.detector === 'pixel' ? `${found.payload.event}|${found.payload.about}` : null;
};
const HASH = '5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5';

describe('a pixel in plain words', () => {
  it.each([
    ['https://www.facebook.com/tr/?id=1&ev=PageView&dl=x', 'page-view|'],
    [
      `https://www.facebook.com/tr/?id=1&ev=Purchase&ud[em]=${HASH}&ud[ph]=${HASH}`,
      'purchase|email phone',
    ],
    ['https://gw.site.example/tr?id=1&ev=InitiateCheckout', 'begin-checkout|'],
    ['https://www.facebook.com/tr/?id=1&ev=MyOwnThing', 'other|'],
    [
      'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&en=add_to_cart',
      'add-to-cart|',
    ],
    [
      'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&en=generate_lead&em=tv.1~em.Zm9vYmFy',
      'lead|email',
    ],
    [
      'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&en=sign_up&em=tv.1',
      'sign-up|',
    ],
    ['https://www.googleadservices.com/pagead/conversion/123/?label=x&en=purchase', 'purchase|'],
    [
      'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123/?random=1',
      'page-view|',
    ],
    ['https://www.google.de/pagead/1p-user-list/123/?en=view_item', 'view-item|'],
    ['https://www.google.com/ccm/form-data/123?em=tv.1~em.Zm9v~pn.YmFy', 'page-view|email phone'],
    ['https://ct.pinterest.com/v3/?event=checkout&tid=26&pd[em]=abc0123', 'begin-checkout|email'],
    [
      'https://ct.pinterest.com/v3/?event=addtocart&pd=%7B%22em%22%3A%22abc%22%7D',
      'add-to-cart|email',
    ],
    ['https://px.ads.linkedin.com/collect/?pid=1&fmt=js', 'page-view|'],
    ['https://px.ads.linkedin.com/collect?pid=1&conversionId=9', 'other|'],
    [`https://tr.snapchat.com/p?pid=1&ev=SIGN_UP&u_hem=${HASH}`, 'sign-up|email'],
    ['https://t.co/1/i/adsct?txn_id=x&events=%5B%5B%22pageview%22%2Cnull%5D%5D', 'page-view|'],
    ['https://bat.bing.com/action/0?ti=1&evt=pageLoad', 'page-view|'],
    ['https://bat.bing.com/action/0?ti=1&evt=custom&ea=purchase', 'purchase|'],
    [`https://alb.reddit.com/rp.gif?event=SignUp&id=t2_x&em=${HASH}`, 'sign-up|email'],
    [
      'https://sslwidget.criteo.com/event?a=1&p0=e%3Dce%26m%3Dabc&p1=e%3Dvp%26p%3D9',
      'view-item|email',
    ],
    ['https://trc.taboola.com/1/log/3/unip?en=page_view', 'page-view|'],
    ['https://tr.outbrain.com/unifiedPixel?name=PAGE_VIEW', 'page-view|'],
    ['https://q.quora.com/_/ad/abc/pixel?tag=ViewContent', 'view-item|'],
    ['https://sp.analytics.yahoo.com/sp.pl?a=1&ea=Purchase', 'purchase|'],
    ['https://analytics.tiktok.com/api/v2/pixel', 'other|'],
    ['https://123.fls.doubleclick.net/activityi;src=1;type=a;cat=b', 'other|'],
  ])('%s', (url, expected) => expect(told(url)).toBe(expected));

  it.each([
    'https://bat.bing.com/action/0?ti=1&evt=consent',
    'https://www.facebook.com/tr/',
    'https://www.facebook.com/tr/?id=1&ev=Microdata',
    'https://site.example/p?pid=1&ev=SIGN_UP',
    'https://site.example/event?a=1&p0=e%3Dvp',
    'https://notcriteo.com/event?a=1&p0=e%3Dvp',
    'https://site.example/pixel?tag=ViewContent',
    'https://evil.example/?u=https://bat.bing.com/action/0',
  ])('is not seen in %s', (url) => expect(told(url)).toBeNull());

  it('knows each of its words by some vendor, and no stranger', () => {
    const some = ['PageView', 'view_item', 'Search', 'ADD_CART', 'AddToWishlist', 'begin_checkout'];
    const more = ['AddPaymentInfo', 'CompletePayment', 'Lead', 'sign-up', 'StartTrial', 'Contact'];
    expect([...some, ...more, 'constructor'].map(eventOf)).toEqual([...PIXEL_EVENTS]);
  });
});

describe('a piece of a platform', () => {
  const what = (url: string) => {
    const found = readAddress(outlineOf(url) ?? '').find(({ detector }) => detector === 'embed');
    return found?.detector === 'embed' ? found.payload.what : null;
  };
  it.each([
    ['https://accounts.google.com/gsi/client', 'login'],
    ['https://apis.google.com/js/platform.js', 'login'],
    [
      'https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js',
      'login',
    ],
    ['https://connect.facebook.net/en_US/sdk.js#xfbml=1', 'login'],
    ['https://assets.loginwithamazon.com/sdk/na/login1.js', 'login'],
    ['https://alcdn.msauth.net/browser/2.38.0/js/msal-browser.min.js', 'login'],
    ['https://t1.kakaocdn.net/kakao_js_sdk/2.7.2/kakao.min.js', 'login'],
    ['https://platform.twitter.com/widgets.js', 'post'],
    ['https://platform.x.com/embed/Tweet.html?id=1', 'post'],
    ['https://www.instagram.com/embed.js', 'post'],
    ['https://www.instagram.com/p/abc/embed/captioned/', 'post'],
    ['https://www.tiktok.com/embed.js', 'post'],
    ['https://www.facebook.com/v19.0/plugins/post.php?href=x', 'post'],
    ['https://embed.bsky.app/static/embed.js', 'post'],
    ['https://www.facebook.com/plugins/like.php?href=x', 'share'],
    ['https://platform.linkedin.com/in.js', 'share'],
    ['https://assets.pinterest.com/js/pinit.js', 'share'],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', 'video'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0', 'video'],
    ['https://player.vimeo.com/video/1', 'video'],
    ['https://embed.twitch.tv/embed/v1.js', 'video'],
    ['https://geo.dailymotion.com/player/x.html?video=y', 'video'],
    ['https://maps.googleapis.com/maps/api/js?key=k', 'map'],
    ['https://www.google.com/maps/embed?pb=x', 'map'],
    ['https://cdn.apple-mapkit.com/mk/5.x.x/mapkit.js', 'map'],
    ['https://api-maps.yandex.ru/2.1/?lang=ru_RU', 'map'],
    ['https://www.google.com/recaptcha/api.js', 'captcha'],
    ['https://www.recaptcha.net/recaptcha/api.js', 'captcha'],
    ['https://js.hcaptcha.com/1/api.js', 'captcha'],
    ['https://challenges.cloudflare.com/turnstile/v0/api.js', 'captcha'],
    ['https://client-api.arkoselabs.com/v2/k/api.js', 'captcha'],
    ['https://static.geetest.com/v4/gt4.js', 'captcha'],
  ])('%s: %s', (url, expected) => expect(what(url)).toBe(expected));

  it.each([
    'https://connect.facebook.net/en_US/fbevents.js',
    'https://www.google.com/search?q=maps',
    'https://fonts.googleapis.com/css?family=Roboto',
    'https://i.ytimg.com/vi/x/hq.jpg',
    'https://youtube.com.evil.example/embed/x',
    'https://site.example/embed/video',
    'https://site.example/widgets.js',
    'https://pineapple.example/sdk.js',
  ])('is not seen in %s', (url) => expect(what(url)).toBeNull());
});
