// Stand-in for Intercom's messenger: a chat button and a ping.
(() => {
  const button = document.createElement('button');
  button.textContent = 'Chat';
  button.style.cssText = 'position:fixed;left:20px;bottom:20px;border-radius:24px;z-index:5';
  document.body.append(button);
  fetch('https://api-iam.intercom.io/messenger/web/ping', {
    method: 'POST',
    body: new URLSearchParams({ app_id: 'demo', referer: location.href }),
  }).catch(() => {});
})();
