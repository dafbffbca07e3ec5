// Stand-in for tawk.to's chat.
(() => {
  const button = document.createElement('button');
  button.textContent = 'Ask us';
  button.style.cssText = 'position:fixed;left:20px;bottom:20px;border-radius:24px;z-index:5';
  document.body.append(button);
  fetch('https://va.tawk.to/v1/session/start', {
    method: 'POST',
    body: JSON.stringify({ page: location.href }),
  }).catch(() => {});
})();
