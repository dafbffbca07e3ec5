import { canvasAndNavigator, fontsAndNavigator, webglAndNavigator } from '../probes.mjs';
import { by, call, file, fingerprinting, loads, page, run, source } from '../write.mjs';

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
    expect: fingerprinting('cdn.srcdocprint.example', 'canvas'),
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
    expect: fingerprinting('cdn.blobframe.example', 'canvas'),
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
    expect: fingerprinting('cdn.blankframe.example', 'fonts'),
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
    expect: fingerprinting('cdn.blobtext.example', 'canvas'),
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
    expect: fingerprinting('cdn.datatext.example', 'webgl'),
  },
  {
    id: 'fp-inline',
    reason: 'written into the page itself',
    host: 'tansy-cards.example',
    page: page({ body: run(canvasAndNavigator, 'https://in.pagetext.example/p.gif') }),
    proof: ['in.pagetext.example/p.gif?h='],
    expect: fingerprinting('', 'canvas'),
  },
  {
    id: 'fp-changed-language',
    reason:
      'changes the language before it begins, so that whoever watches fails at what they call',
    host: 'juniper-kilns.example',
    page: loads('https://cdn.tonguetied.example/fp.js'),
    web: {
      'cdn.tonguetied.example': {
        '/fp.js': source(`const { create } = Object;
Object.create = (...args) => { if (args[0] === null) throw new Error('none'); return create(...args); };
${call(canvasAndNavigator, 'https://in.tonguetied.example/p.gif')}`),
      },
    },
    proof: ['in.tonguetied.example/p.gif?h='],
    expect: fingerprinting('cdn.tonguetied.example', 'canvas'),
  },
  {
    id: 'fp-drawing-fonts',
    reason: 'fonts by the length of text in a drawing, which is no element of HTML',
    host: 'heather-inn.example',
    ...by(
      'cdn.fontdraw.example',
      file(fontsAndNavigator, 'https://in.fontdraw.example/f.gif', 'drawing'),
    ),
    proof: ['in.fontdraw.example/f.gif?h='],
    expect: fingerprinting('cdn.fontdraw.example', 'fonts'),
  },
  {
    id: 'fp-range-fonts',
    reason: 'fonts by the room that a selection of text takes',
    host: 'gorse-cottage.example',
    ...by(
      'cdn.fontrange.example',
      file(fontsAndNavigator, 'https://in.fontrange.example/f.gif', 'range'),
    ),
    proof: ['in.fontrange.example/f.gif?h='],
    expect: fingerprinting('cdn.fontrange.example', 'fonts'),
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
