// Stand-in for a header-bidding set-up: asks several exchanges, then lets them match identifiers.
(() => {
  const bid = JSON.stringify({ page: location.href, sizes: [[728, 90]], screen: screen.width });
  for (const address of [
    'https://bidder.criteo.com/cdb?profileId=207',
    'https://hbopenbid.pubmatic.com/translator?source=prebid-client',
    'https://fastlane.rubiconproject.com/a/api/fastlane.json?size_id=2',
  ]) {
    fetch(address, { method: 'POST', body: bid, credentials: 'include' }).catch(() => {});
  }
  for (const address of [
    'https://match.adsrvr.org/track/cmf/generic?ttd_pid=criteo',
    'https://image8.pubmatic.com/AdServer/ImgSync?p=1',
  ]) {
    new Image().src = address;
  }
})();
