// Stand-in for Pinterest's button.
(() => {
  const query = new URLSearchParams({ type: 'pidget', via: location.href, event: 'init' });
  new Image().src = `https://log.pinterest.com/?${query}`;
})();
