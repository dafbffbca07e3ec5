// Stand-in for a "you may also like" box.
(() => {
  const box = document.querySelector('[data-taboola]');
  if (box) box.textContent = 'You may also like: ten ways to fold a map';
  new Image().src = `https://trc.taboola.com/sg/pixel?page=${encodeURIComponent(location.href)}`;
})();
