// Stand-in for Segment: works off the page's queue and sends each call on.
(() => {
  const key = new URL(document.currentScript.src).pathname.split('/')[3];
  let anonymous = localStorage.getItem('ajs_anonymous_id');
  if (!anonymous) {
    anonymous = crypto.randomUUID();
    localStorage.setItem('ajs_anonymous_id', anonymous);
    document.cookie = `ajs_anonymous_id=${anonymous}; path=/; max-age=31536000; samesite=lax`;
  }
  const send = (kind, name, traits) =>
    fetch(`https://api.segment.io/v1/${kind[0]}`, {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({
        type: kind,
        writeKey: key,
        anonymousId: anonymous,
        name,
        traits,
        context: { page: { url: location.href, title: document.title } },
      }),
    }).catch(() => {});
  const waiting = window.analytics ?? [];
  window.analytics = {
    page: (name) => send('page', name),
    identify: (name, traits) => send('identify', name, traits),
    track: (name, traits) => send('track', name, traits),
  };
  for (const [kind, ...rest] of waiting) window.analytics[kind]?.(...rest);
})();
