import {
  audioAndNavigator,
  canvasAndNavigator,
  devicesAndNavigator,
  fontsAndNavigator,
  localAddresses,
  webglAndNavigator,
} from '../probes.mjs';
import { call, file, loads, npm, page, run, source } from '../write.mjs';

const found = (/** @type {string} */ script, /** @type {string[]} */ ...vectors) => [
  { kind: 'fingerprinting', script, ...(vectors.length > 0 ? { vectors } : {}) },
];

/** A page with one script of another company. */
const by = (/** @type {string} */ script, /** @type {object} */ answer) => ({
  page: loads(`https://${script}/fp.js`),
  web: { [script]: { '/fp.js': answer } },
});

/** A script that lets a second one, made of text, do the work. */
function throughText(code, way) {
  const script = document.createElement('script');
  script.src =
    way === 'blob'
      ? URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
      : `data:text/javascript,${encodeURIComponent(code)}`;
  document.head.append(script);
}

/** A frame without an address of its own, in which the script is loaded again. */
function throughFrame(script, way) {
  const html = `<!doctype html><body><script src="${script}"><\/script></body>`;
  const frame = document.createElement('iframe');
  frame.width = frame.height = '1';
  if (way === 'srcdoc') frame.srcdoc = html;
  else if (way === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  document.body.append(frame);
  if (way === 'blank') {
    const inside = frame.contentDocument.createElement('script');
    inside.src = script;
    frame.contentDocument.body.append(inside);
  }
}

export default [
  {
    id: 'fp-clientjs',
    reason: 'a real library that nobody else in the set is like: canvas, 390 fonts, plugins',
    host: 'harbour-flats.example',
    page: page({
      body: `<script src="https://cdn.clientprint.example/client.min.js"></script>${run((to) => {
        const client = new ClientJS();
        new Image().src = `${to}?h=${client.getFingerprint()}&c=${client.getCanvasPrint().length}`;
      }, 'https://in.clientprint.example/v.gif')}`,
    }),
    web: { 'cdn.clientprint.example': { '/client.min.js': npm('clientjs/dist/client.min.js') } },
    proof: ['in.clientprint.example/v.gif?h='],
    expect: found('cdn.clientprint.example', 'canvas'),
  },
  {
    id: 'fp-thumbmark',
    reason: 'a real library of today, with audio, canvas, WebGL and fonts at once',
    host: 'orchard-bikes.example',
    page: page({
      body: `<script src="https://cdn.markthumb.example/t.js"></script>${run(() => {
        void new ThumbmarkJS.Thumbmark({ logging: false }).get().then(({ thumbmark }) => {
          new Image().src = `https://in.markthumb.example/t.gif?t=${thumbmark}`;
        });
      })}`,
    }),
    web: {
      'cdn.markthumb.example': { '/t.js': npm('@thumbmarkjs/thumbmarkjs/dist/thumbmark.umd.js') },
    },
    proof: ['in.markthumb.example/t.gif?t='],
    expect: found('cdn.markthumb.example', 'canvas'),
  },
  {
    id: 'fp-self-hosted',
    reason: 'the site serves the fingerprinting library itself',
    host: 'copper-lamps.example',
    page: page({
      body: `<script src="/js/v5.js"></script>${run(() => {
        void FingerprintJS.load()
          .then((agent) => agent.get())
          .then(({ visitorId }) => fetch(`/session?v=${visitorId}`));
      })}`,
    }),
    web: {
      'copper-lamps.example': {
        '/js/v5.js': npm('@fingerprintjs/fingerprintjs/dist/fp.umd.min.js'),
      },
    },
    proof: ['copper-lamps.example/session?v='],
    expect: found('', 'canvas', 'audio'),
  },
  {
    id: 'fp-on-login',
    reason: 'only when the person signs in, so with a click behind it',
    host: 'savings-finch.example',
    page: page({
      body: `<button id="in">Sign in</button><script src="https://cdn.fraudwall.example/f.js"></script>
${run(() => {
  document.getElementById('in').onclick = () =>
    FingerprintJS.load()
      .then((agent) => agent.get())
      .then(({ visitorId }) => fetch(`https://in.fraudwall.example/v?v=${visitorId}`));
})}`,
    }),
    web: {
      'cdn.fraudwall.example': {
        '/f.js': npm('@fingerprintjs/fingerprintjs/dist/fp.umd.min.js'),
      },
    },
    actions: [{ wait: 300 }, { click: '#in' }],
    proof: ['in.fraudwall.example/v?v='],
    expect: found('cdn.fraudwall.example'),
  },
  {
    id: 'fp-offscreen',
    reason: 'draws on an OffscreenCanvas of the page, read by convertToBlob',
    host: 'juniper-choir.example',
    ...by(
      'cdn.offdraw.example',
      file(canvasAndNavigator, 'https://in.offdraw.example/o.gif', 'offscreen'),
    ),
    proof: ['in.offdraw.example/o.gif?h='],
    expect: [
      ...found('cdn.offdraw.example', 'canvas'),
      { kind: 'fp.canvas', script: 'cdn.offdraw.example' },
    ],
  },
  {
    id: 'fp-pixels',
    reason: 'reads the canvas by getImageData, never as a picture',
    host: 'mallow-press.example',
    ...by(
      'cdn.pixelread.example',
      file(canvasAndNavigator, 'https://in.pixelread.example/p.gif', 'pixels'),
    ),
    proof: ['in.pixelread.example/p.gif?h='],
    expect: found('cdn.pixelread.example', 'canvas'),
  },
  {
    id: 'fp-webgl',
    reason: 'graphics card and navigator, nothing drawn',
    host: 'granite-chess.example',
    ...by(
      'cdn.cardname.example',
      file(webglAndNavigator, 'https://in.cardname.example/g.gif', false),
    ),
    proof: ['in.cardname.example/g.gif?h='],
    expect: [
      ...found('cdn.cardname.example', 'webgl'),
      { kind: 'fp.webgl', script: 'cdn.cardname.example' },
    ],
  },
  {
    id: 'fp-webgl-drawn',
    reason: 'a WebGL picture is drawn and its pixels read',
    host: 'velvet-theatre.example',
    ...by('cdn.glpaint.example', file(webglAndNavigator, 'https://in.glpaint.example/g.gif', true)),
    proof: ['in.glpaint.example/g.gif?h='],
    expect: found('cdn.glpaint.example', 'webgl'),
  },
  {
    id: 'fp-measured-fonts',
    reason: 'fonts by the width of text on a canvas',
    host: 'linen-house.example',
    ...by(
      'cdn.fontwidth.example',
      file(fontsAndNavigator, 'https://in.fontwidth.example/f.gif', 'measure'),
    ),
    proof: ['in.fontwidth.example/f.gif?h='],
    expect: [
      ...found('cdn.fontwidth.example', 'canvas-font'),
      { kind: 'fp.canvas-font', script: 'cdn.fontwidth.example' },
    ],
  },
  {
    id: 'fp-dom-fonts',
    reason: 'fonts by the size of an element outside the view',
    host: 'quarry-hotel.example',
    ...by(
      'cdn.fontspan.example',
      file(fontsAndNavigator, 'https://in.fontspan.example/f.gif', 'element'),
    ),
    proof: ['in.fontspan.example/f.gif?h='],
    expect: [
      ...found('cdn.fontspan.example', 'fonts'),
      { kind: 'fp.fonts', script: 'cdn.fontspan.example' },
    ],
  },
  {
    id: 'fp-font-check',
    reason: 'fonts by document.fonts.check, sixty times',
    host: 'pine-ferry.example',
    ...by(
      'cdn.fontask.example',
      file(fontsAndNavigator, 'https://in.fontask.example/f.gif', 'check'),
    ),
    proof: ['in.fontask.example/f.gif?h='],
    expect: found('cdn.fontask.example', 'fonts'),
  },
  {
    id: 'fp-font-faces',
    reason: 'fonts by FontFace with local(), sixty times',
    host: 'saffron-rugs.example',
    ...by(
      'cdn.fontface.example',
      file(fontsAndNavigator, 'https://in.fontface.example/f.gif', 'face'),
    ),
    proof: ['in.fontface.example/f.gif?h='],
    expect: found('cdn.fontface.example', 'fonts'),
  },
  {
    id: 'fp-audio-offline',
    reason: 'the classical audio print, alone with navigator',
    host: 'heron-records.example',
    ...by(
      'cdn.soundprint.example',
      file(audioAndNavigator, 'https://in.soundprint.example/a.gif', false),
    ),
    proof: ['in.soundprint.example/a.gif?a='],
    expect: [
      ...found('cdn.soundprint.example', 'audio'),
      { kind: 'fp.audio', script: 'cdn.soundprint.example' },
    ],
  },
  {
    id: 'fp-audio-live',
    reason: 'the older audio print: a muted live context and an analyser',
    host: 'walnut-radio.example',
    ...by(
      'cdn.mutesound.example',
      file(audioAndNavigator, 'https://in.mutesound.example/a.gif', true),
    ),
    proof: ['in.mutesound.example/a.gif?a='],
    expect: found('cdn.mutesound.example', 'audio'),
  },
  {
    id: 'fp-addresses',
    reason: 'asks WebRTC for the network addresses and calls nobody',
    host: 'ginger-sailing.example',
    ...by('cdn.whereyouare.example', file(localAddresses, 'https://in.whereyouare.example/c.gif')),
    expect: [{ kind: 'fp.webrtc', script: 'cdn.whereyouare.example' }],
    allow: ['fingerprinting'],
  },
  {
    id: 'fp-devices',
    reason: 'no drawing at all: devices, voices, battery, hints, thirty properties',
    host: 'amber-tutors.example',
    ...by('cdn.knowsall.example', file(devicesAndNavigator, 'https://in.knowsall.example/d')),
    proof: ['in.knowsall.example/d'],
    expect: [
      ...found('cdn.knowsall.example'),
      { kind: 'fp.media', script: 'cdn.knowsall.example' },
      { kind: 'fp.navigator', script: 'cdn.knowsall.example' },
    ],
  },
  {
    id: 'fp-in-srcdoc',
    reason: 'works in a srcdoc frame, where some tools do not look',
    host: 'clover-vets.example',
    ...by(
      'cdn.srcdocprint.example',
      file(throughFrame, 'https://cdn.srcdocprint.example/w.js', 'srcdoc'),
    ),
    web: {
      'cdn.srcdocprint.example': {
        '/fp.js': file(throughFrame, 'https://cdn.srcdocprint.example/w.js', 'srcdoc'),
        '/w.js': file(canvasAndNavigator, 'https://in.srcdocprint.example/p.gif'),
      },
    },
    proof: ['in.srcdocprint.example/p.gif?h='],
    expect: found('cdn.srcdocprint.example', 'canvas'),
  },
  {
    id: 'fp-in-blob-frame',
    reason: 'works in a frame with a blob: address',
    host: 'meadow-dental.example',
    page: loads('https://cdn.blobframe.example/fp.js'),
    web: {
      'cdn.blobframe.example': {
        '/fp.js': file(throughFrame, 'https://cdn.blobframe.example/w.js', 'blob'),
        '/w.js': file(canvasAndNavigator, 'https://in.blobframe.example/p.gif'),
      },
    },
    proof: ['in.blobframe.example/p.gif?h='],
    expect: found('cdn.blobframe.example', 'canvas'),
  },
  {
    id: 'fp-in-blank-frame',
    reason: 'works in an about:blank frame made for it',
    host: 'raven-antiques.example',
    page: loads('https://cdn.blankframe.example/fp.js'),
    web: {
      'cdn.blankframe.example': {
        '/fp.js': file(throughFrame, 'https://cdn.blankframe.example/w.js', 'blank'),
        '/w.js': file(fontsAndNavigator, 'https://in.blankframe.example/p.gif', 'element'),
      },
    },
    proof: ['in.blankframe.example/p.gif?h='],
    expect: found('cdn.blankframe.example', 'fonts'),
  },
  {
    id: 'fp-blob-script',
    reason: 'a script without an address, made of text by another: whose it is must be remembered',
    host: 'cinder-pottery.example',
    ...by(
      'cdn.blobtext.example',
      file(throughText, call(canvasAndNavigator, 'https://in.blobtext.example/p.gif'), 'blob'),
    ),
    proof: ['in.blobtext.example/p.gif?h='],
    expect: found('cdn.blobtext.example', 'canvas'),
  },
  {
    id: 'fp-data-script',
    reason: 'the same with a data: address',
    host: 'bracken-tours.example',
    ...by(
      'cdn.datatext.example',
      file(throughText, call(webglAndNavigator, 'https://in.datatext.example/p.gif'), 'data'),
    ),
    proof: ['in.datatext.example/p.gif?h='],
    expect: found('cdn.datatext.example', 'webgl'),
  },
  {
    id: 'fp-inline',
    reason: 'written into the page itself',
    host: 'tansy-cards.example',
    page: page({ body: run(canvasAndNavigator, 'https://in.pagetext.example/p.gif') }),
    proof: ['in.pagetext.example/p.gif?h='],
    expect: found('', 'canvas'),
  },
  {
    id: 'fp-in-worker',
    reason: 'a worker draws: no extension can see it, so it is not counted',
    kind: 'limit',
    host: 'onyx-clocks.example',
    page: page({ body: run(() => new Worker('/w.js')) }),
    web: {
      'onyx-clocks.example': {
        '/w.js':
          source(`const canvas = new OffscreenCanvas(200, 50), paint = canvas.getContext('2d');
paint.font = '16px Arial'; paint.fillText('Sphinx of black quartz', 2, 20);
canvas.convertToBlob().then((blob) => fetch('/seen', { method: 'POST', body: blob }));`),
      },
    },
    proof: ['onyx-clocks.example/seen'],
  },
];
