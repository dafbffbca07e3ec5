// Stand-in for the Facebook pixel: works off the queue that the page's snippet has filled.
(() => {
  const known = /(?:^|; )_fbp=([^;]+)/.exec(document.cookie)?.[1];
  const browser = known ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e10)}`;
  if (!known) document.cookie = `_fbp=${browser}; path=/; max-age=7776000; samesite=lax`;
  let pixel = '';
  const act = ([command, first]) => {
    if (command === 'init') pixel = first;
    if (command !== 'track' && command !== 'trackCustom') return;
    const query = new URLSearchParams({
      id: pixel,
      ev: first,
      dl: location.href,
      fbp: browser,
      ts: String(Date.now()),
    });
    new Image().src = `https://www.facebook.com/tr/?${query}`;
  };
  const waiting = window.fbq?.queue ?? [];
  if (window.fbq) window.fbq.callMethod = (...args) => act(args);
  for (const args of waiting.splice(0)) act(args);
})();
