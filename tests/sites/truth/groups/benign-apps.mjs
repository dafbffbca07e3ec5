import { app, field, image, npm, page, source } from '../write.mjs';

export default [
  {
    id: 'ok-code-editor',
    reason: 'an editor that listens to every key and measures letters, and sends nothing',
    host: 'snippet-barn.example',
    page: app(
      '<link rel="stylesheet" href="/cm/codemirror.css"><textarea id="t"></textarea>',
      () => void CodeMirror.fromTextArea(document.getElementById('t'), { lineNumbers: true }),
      '/cm/codemirror.js',
    ),
    web: { 'snippet-barn.example': { '/cm/*': { npmFolder: 'codemirror/lib' } } },
    actions: [
      { wait: 300 },
      { type: { sel: '.CodeMirror', text: 'const answer = 42;' } },
      { wait: 300 },
    ],
  },
  {
    id: 'ok-date-picker',
    reason: 'a picker for a day of arrival, which is not a birth date',
    host: 'cottage-weeks.example',
    page: app(
      '<link rel="stylesheet" href="https://cdn.pickday.example/flatpickr.css"><label>Arrival <input id="d" name="arrival"></label>',
      () => void flatpickr('#d'),
      'https://cdn.pickday.example/flatpickr.js',
    ),
    web: { 'cdn.pickday.example': { '/*': { npmFolder: 'flatpickr/dist' } } },
    actions: [{ wait: 300 }, { click: '#d' }, { wait: 200 }, { click: '.flatpickr-day.today' }],
  },
  {
    id: 'ok-font-loader',
    reason: 'waits for its four web fonts by measuring text',
    host: 'type-foundry-elm.example',
    page: app(
      '',
      () => {
        for (const family of ['Elm Text', 'Elm Display', 'Elm Mono', 'Elm Icons'])
          void new FontFaceObserver(family).load(null, 1500).catch(() => {});
      },
      '/js/ffo.js',
    ),
    web: {
      'type-foundry-elm.example': { '/js/ffo.js': npm('fontfaceobserver/fontfaceobserver.js') },
    },
    actions: [{ wait: 1800 }],
  },
  {
    id: 'ok-font-menu',
    reason: 'a menu shows nine families and looks which of them are there',
    host: 'poster-maker.example',
    page: app('<select id="f"></select>', () => {
      for (const family of 'Arial,Georgia,Impact,Verdana,Tahoma,Courier New,Palatino,Garamond,Futura'.split(
        ',',
      ))
        if (document.fonts.check(`16px "${family}"`)) {
          const option = new Option(family);
          option.style.fontFamily = family;
          document.getElementById('f').append(option);
        }
    }),
  },
  {
    id: 'ok-languages',
    reason: 'chooses language, currency and time zone by what the browser prefers',
    host: 'grand-tour-trains.example',
    page: app('<p id="p"></p>', () => {
      const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
      const chosen = navigator.languages.find((name) =>
        ['de', 'fr', 'en'].includes(name.slice(0, 2)),
      );
      document.cookie = `lang=${chosen ?? 'en'}; max-age=31536000; path=/`;
      localStorage.setItem('locale', JSON.stringify({ locale, timeZone, currency: 'EUR' }));
      document.getElementById('p').textContent = new Intl.NumberFormat(locale).format(1234.5);
    }),
  },
  {
    id: 'ok-device-hints',
    reason: 'a video page looks at screen, memory, connection and codecs to choose a quality',
    host: 'village-films.example',
    page: app('<video id="v" controls muted></video>', () => {
      const { deviceMemory = 4, hardwareConcurrency, connection, maxTouchPoints } = navigator;
      const small = deviceMemory < 2 || hardwareConcurrency < 2 || connection?.saveData;
      const touch = maxTouchPoints > 0 || matchMedia('(pointer: coarse)').matches;
      const hevc = document.getElementById('v').canPlayType('video/mp4; codecs="hvc1"');
      localStorage.setItem('quality', small ? 'low' : 'high');
      document.body.dataset.player = [touch, hevc, screen.width, devicePixelRatio].join();
    }),
  },
  {
    id: 'ok-own-ab-test',
    reason: 'the site tries two headlines; the variant is stored, nobody is told apart by it',
    host: 'kettle-reviews.example',
    page: app('', () => {
      const group = localStorage.getItem('exp-headline') ?? (Math.random() < 0.5 ? 'A' : 'B');
      localStorage.setItem('exp-headline', group);
      document.cookie = `exp=headline.${group}; max-age=2592000; path=/`;
      navigator.sendBeacon('/exp', JSON.stringify({ headline: group }));
    }),
    proof: ['kettle-reviews.example/exp'],
  },
  {
    id: 'ok-own-speed',
    reason: 'tells its own server how fast the page was, without any identifier',
    host: 'allotment-news.example',
    page: app(
      '<button id="b">Open</button>',
      () => {
        const tell = ({ name, value }) => navigator.sendBeacon('/speed', `${name} ${value}`);
        webVitals.onLCP(tell, { reportAllChanges: true });
        webVitals.onFCP(tell);
        webVitals.onTTFB(tell);
      },
      '/js/v.js',
    ),
    web: { 'allotment-news.example': { '/js/v.js': npm('web-vitals/dist/web-vitals.iife.js') } },
    actions: [{ wait: 300 }, { click: '#b' }, { wait: 300 }],
    proof: ['allotment-news.example/speed'],
  },
  {
    id: 'ok-call',
    reason: 'a real connection: both sides speak, a channel carries data',
    host: 'family-calls.example',
    page: app('<button id="call">Call</button><output id="o"></output>', () => {
      document.getElementById('call').onclick = async () => {
        const here = new RTCPeerConnection();
        const there = new RTCPeerConnection();
        here.onicecandidate = ({ candidate }) => void there.addIceCandidate(candidate);
        there.onicecandidate = ({ candidate }) => void here.addIceCandidate(candidate);
        const channel = here.createDataChannel('talk');
        channel.onopen = () => channel.send('hello');
        there.ondatachannel = ({ channel: other }) => {
          other.onmessage = ({ data }) => {
            document.getElementById('o').textContent = data;
          };
        };
        await here.setLocalDescription(await here.createOffer());
        await there.setRemoteDescription(here.localDescription);
        await there.setLocalDescription(await there.createAnswer());
        await here.setRemoteDescription(there.localDescription);
      };
    }),
    actions: [{ wait: 200 }, { click: '#call' }, { wait: 900 }],
  },
  {
    id: 'ok-worker-app',
    reason: 'work in a worker and an indexed database of recipes',
    host: 'soup-recipes.example',
    page: app('<output id="o"></output>', () => {
      const worker = new Worker('/w.js');
      worker.onmessage = ({ data }) => {
        document.getElementById('o').textContent = data;
        const open = indexedDB.open('recipes', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('soups', { keyPath: 'name' });
        open.onsuccess = () =>
          open.result
            .transaction('soups', 'readwrite')
            .objectStore('soups')
            .put({ name: 'leek', minutes: 40, steps: ['Wash the leek', 'Cut it', 'Cook it'] });
      };
      worker.postMessage(30000);
    }),
    web: {
      'soup-recipes.example': {
        '/w.js': source(
          'onmessage = ({ data }) => { let n = 0; for (let i = 0; i < data; i++) n += i; postMessage(n); };',
        ),
      },
    },
    actions: [{ wait: 500 }],
  },
  {
    id: 'ok-page-number',
    reason: 'a picture host is asked with a hash and numbers that say nothing about the visitor',
    host: 'atlas-of-moths.example',
    page: page({
      body:
        image(
          'https://img.fastpics.example/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.webp',
        ) + field('Your rating', 'name="rating" type="number"'),
    }),
    actions: [{ type: { sel: 'input', text: '9' } }, { wait: 400 }],
    proof: ['img.fastpics.example/9f86d081'],
  },
  {
    id: 'ok-map',
    reason: 'a map of another host, with a button to find oneself that is pressed',
    host: 'ridge-walks.example',
    page: app(
      '<link rel="stylesheet" href="/leaflet/leaflet.css"><div id="m" style="height:260px"></div><button id="me">Where am I?</button>',
      () => {
        const map = L.map('m').setView([47.3, 11.4], 12);
        L.tileLayer('https://tiles.openhills.example/{z}/{x}/{y}.png').addTo(map);
        document.getElementById('me').onclick = () => map.locate();
      },
      '/leaflet/leaflet.js',
    ),
    web: { 'ridge-walks.example': { '/leaflet/*': { npmFolder: 'leaflet/dist' } } },
    actions: [{ wait: 500 }, { click: '#me' }, { wait: 300 }],
    expect: [{ kind: 'permission', name: 'geolocation', gesture: true }],
  },
  {
    id: 'ok-drawing-together',
    reason: 'pointer moves go by WebSocket to the site itself, because people draw together',
    host: 'shared-easel.example',
    page: app('<canvas id="c" width="400" height="200" style="border:1px solid"></canvas>', () => {
      const socket = new WebSocket('wss://shared-easel.example/room');
      document.getElementById('c').onpointermove = ({ offsetX, offsetY }) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify([offsetX, offsetY]));
      };
    }),
    actions: [{ wait: 300 }, { drag: '#c' }, { move: true }, { wait: 300 }],
    proof: ['shared-easel.example/room'],
  },
  {
    id: 'ok-undo-history',
    reason: 'every change of the page is watched and kept for undoing, and nothing is sent',
    host: 'garden-planner.example',
    page: app('<div id="plan" contenteditable>Beds: beans, leeks</div>', () => {
      const history = [];
      new MutationObserver((changes) => {
        history.push(changes.map(({ target }) => target.textContent));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }),
    actions: [{ type: { sel: '#plan', text: ' and onions' } }, { scroll: 300 }, { wait: 400 }],
  },
];
