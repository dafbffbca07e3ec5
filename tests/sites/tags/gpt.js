// Stand-in for Google's publisher tag: fills each slot with a frame and counts the impression.
(() => {
  for (const slot of document.querySelectorAll('[data-ad-slot]')) {
    const frame = document.createElement('iframe');
    frame.title = 'Advertisement';
    frame.src = `https://securepubads.g.doubleclick.net/gampad/ads?iu=${slot.dataset.adSlot}`;
    slot.replaceChildren(frame);
  }
  const site = encodeURIComponent(location.host);
  new Image().src = `https://ad.doubleclick.net/ddm/activity?type=view&u1=${site}`;
})();
