// Stand-in for Hotjar's loader: an identifier, then the recorder.
(() => {
  document.cookie = `_hjSessionUser_1=${crypto.randomUUID()}; path=/; max-age=31536000; samesite=lax`;
  const script = document.createElement('script');
  script.src = 'https://script.hotjar.com/modules.js';
  document.head.append(script);
})();
