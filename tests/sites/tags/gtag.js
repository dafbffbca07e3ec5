// Stand-in for Google's tag: a first-party identifier and one page view.
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('id');
  const known = /(?:^|; )_ga=([^;]+)/.exec(document.cookie)?.[1];
  const client =
    known ?? `GA1.1.${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;
  if (!known) document.cookie = `_ga=${client}; path=/; max-age=63072000; samesite=lax`;
  const hit = new URL('https://www.google-analytics.com/g/collect');
  hit.search = new URLSearchParams({
    v: '2',
    tid: id ?? 'G-0',
    cid: client.slice(6),
    dl: location.href,
    dt: document.title,
    sr: `${screen.width}x${screen.height}`,
    ul: navigator.language,
    en: 'page_view',
  }).toString();
  navigator.sendBeacon(hit);
})();
