// Stand-in for an audience-measurement beacon.
(() => {
  const page = encodeURIComponent(location.href);
  new Image().src = `https://sb.scorecardresearch.com/b?c1=2&c2=6035118&c7=${page}`;
})();
