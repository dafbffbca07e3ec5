import {
  audioAndNavigator,
  canvasAndNavigator,
  devicesAndNavigator,
  fontsAndNavigator,
  localAddresses,
  webglAndNavigator,
} from '../probes.mjs';
import { by, file, fingerprinting, npm, page, run } from '../write.mjs';

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
    expect: fingerprinting('cdn.clientprint.example', 'canvas'),
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
    expect: fingerprinting('cdn.markthumb.example', 'canvas'),
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
    expect: fingerprinting('', 'canvas', 'audio'),
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
    expect: fingerprinting('cdn.fraudwall.example'),
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
      ...fingerprinting('cdn.offdraw.example', 'canvas'),
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
    expect: fingerprinting('cdn.pixelread.example', 'canvas'),
  },
  ...['aside', 'clipped', 'moment'].map((kind) => ({
    id: `fp-canvas-${kind}`,
    reason: `draws on a canvas that is part of the page where nobody sees it: ${kind}`,
    host: `${kind}-orchard.example`,
    ...by(
      `cdn.${kind}draw.example`,
      file(canvasAndNavigator, `https://in.${kind}draw.example/p.gif`, kind),
    ),
    proof: [`in.${kind}draw.example/p.gif?h=`],
    expect: fingerprinting(`cdn.${kind}draw.example`, 'canvas'),
  })),
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
      ...fingerprinting('cdn.cardname.example', 'webgl'),
      { kind: 'fp.webgl', script: 'cdn.cardname.example' },
    ],
  },
  {
    id: 'fp-webgl-drawn',
    reason: 'a WebGL picture is drawn and its pixels read',
    host: 'velvet-theatre.example',
    ...by('cdn.glpaint.example', file(webglAndNavigator, 'https://in.glpaint.example/g.gif', true)),
    proof: ['in.glpaint.example/g.gif?h='],
    expect: fingerprinting('cdn.glpaint.example', 'webgl'),
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
      ...fingerprinting('cdn.fontwidth.example', 'canvas-font'),
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
      ...fingerprinting('cdn.fontspan.example', 'fonts'),
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
    expect: fingerprinting('cdn.fontask.example', 'fonts'),
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
    expect: fingerprinting('cdn.fontface.example', 'fonts'),
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
      ...fingerprinting('cdn.soundprint.example', 'audio'),
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
    expect: fingerprinting('cdn.mutesound.example', 'audio'),
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
      ...fingerprinting('cdn.knowsall.example'),
      { kind: 'fp.media', script: 'cdn.knowsall.example' },
      { kind: 'fp.navigator', script: 'cdn.knowsall.example' },
    ],
  },
];
