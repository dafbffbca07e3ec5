import { app, bundle, file, loads, npm, page, run } from '../write.mjs';

export default [
  {
    id: 'ok-three-scene',
    reason: 'a WebGL library asks for limits and extensions, as fingerprinting does',
    host: 'parlour-lamps.example',
    page: page({
      body: `<canvas id="c" width="400" height="300"></canvas><script type="module">
import * as THREE from '/lib/three.module.js';
const renderer = new THREE.WebGLRenderer({ canvas: document.getElementById('c'), antialias: true });
const scene = new THREE.Scene();
const camera = new THREE.PerspectiveCamera(50, 4 / 3, 0.1, 10);
camera.position.z = 3;
const box = new THREE.Mesh(new THREE.BoxGeometry(), new THREE.MeshNormalMaterial());
scene.add(box);
renderer.setAnimationLoop((time) => { box.rotation.y = time / 900; renderer.render(scene, camera); });
document.body.dataset.drawn = renderer.capabilities.maxTextures;
</script>`,
    }),
    web: { 'parlour-lamps.example': { '/lib/*': { npmFolder: 'three/build' } } },
    actions: [{ wait: 800 }],
  },
  {
    id: 'ok-chart',
    reason: 'charts with text, saved as a picture on a click',
    host: 'meter-readings.example',
    page: app(
      '<div style="width:500px"><canvas id="c"></canvas></div><button id="save">Save</button><output id="o"></output>',
      () => {
        const chart = new Chart(document.getElementById('c'), {
          type: 'bar',
          data: {
            labels: ['January', 'February', 'March', 'April'],
            datasets: [{ label: 'Kilowatt hours used', data: [310, 280, 240, 190] }],
          },
        });
        document.getElementById('save').onclick = () => {
          document.getElementById('o').textContent = String(chart.toBase64Image().length);
        };
      },
      'https://cdn.chartstore.example/chart.js',
    ),
    web: { 'cdn.chartstore.example': { '/chart.js': npm('chart.js/dist/chart.umd.min.js') } },
    actions: [{ wait: 500 }, { click: '#save' }, { wait: 300 }],
  },
  {
    id: 'ok-chart-replaced',
    reason:
      'charts that are shown, and replaced by their picture at once; one is scrolled out of sight',
    host: 'rain-gauge.example',
    page: app(
      '<div style="height:300px;overflow:auto"><div style="width:500px"><canvas id="a"></canvas></div><div id="b"></div><p style="height:2000px">Rain</p></div>',
      () => {
        const draw = (canvas, onComplete) =>
          new Chart(canvas, {
            type: 'bar',
            data: {
              labels: ['January', 'February', 'March', 'April'],
              datasets: [{ label: 'Millimetres of rain', data: [31, 28, 24, 19] }],
            },
            options: { animation: { duration: 0, onComplete } },
          });
        const shown = draw(document.getElementById('a'));
        const canvas = document.getElementById('b').appendChild(document.createElement('canvas'));
        draw(canvas, ({ chart }) => {
          const picture = new Image();
          picture.src = chart.toBase64Image();
          canvas.replaceWith(picture);
        });
        document.querySelector('[style*=overflow]').scrollTop = 1500;
        setTimeout(() => (document.title = String(shown.toBase64Image().length)), 600);
      },
      'https://cdn.raincharts.example/chart.js',
    ),
    web: { 'cdn.raincharts.example': { '/chart.js': npm('chart.js/dist/chart.umd.min.js') } },
    actions: [{ wait: 3000 }],
  },
  {
    id: 'ok-d3-labels',
    reason: 'labels are measured on a detached canvas in many sizes, one family',
    host: 'river-levels.example',
    page: app(
      '<svg id="s" width="600" height="200"></svg>',
      () => {
        const paint = document.createElement('canvas').getContext('2d');
        const towns = 'Ashford,Bridgewater,Castleton,Dunmere,Elmsworth,Fairhaven'.split(',');
        const widths = [];
        for (let size = 8; size < 60; size += 1)
          for (const town of towns) {
            paint.font = `${size}px sans-serif`;
            widths.push(paint.measureText(town).width);
          }
        d3.select('#s')
          .selectAll('text')
          .data(towns)
          .join('text')
          .attr('y', (_, at) => 20 + at * 20)
          .text((town) => town);
      },
      '/js/d3.js',
    ),
    web: { 'river-levels.example': { '/js/d3.js': npm('d3/dist/d3.min.js') } },
  },
  {
    id: 'ok-qr-ticket',
    reason: 'a code drawn on a detached canvas and shown as a picture, at load',
    host: 'wren-tickets.example',
    page: page({ body: '<img id="code" alt="Your ticket"><script src="/js/qr.js"></script>' }),
    web: { 'wren-tickets.example': { '/js/qr.js': bundle('qr') } },
  },
  {
    id: 'ok-barcode',
    reason:
      'a bar code with its number written below, on a detached canvas, made a picture at load',
    host: 'tulip-coupons.example',
    page: app(
      '<img id="b" alt="Coupon">',
      () => {
        const canvas = document.createElement('canvas');
        JsBarcode(canvas, '9780201379624', { format: 'EAN13', displayValue: true });
        document.getElementById('b').src = canvas.toDataURL('image/png');
      },
      'https://cdn.barstripes.example/JsBarcode.js',
    ),
    web: {
      'cdn.barstripes.example': { '/JsBarcode.js': npm('jsbarcode/dist/JsBarcode.all.min.js') },
    },
  },
  {
    id: 'ok-page-viewer',
    reason: 'a document viewer: fonts come with the document, every letter is measured and drawn',
    host: 'open-statutes.example',
    page: app('<canvas id="c" width="500" height="300"></canvas>', () => {
      const paint = document.getElementById('c').getContext('2d');
      const text = 'The council meets on the first Tuesday of every month in the old hall.';
      for (const [line, font] of ['serif', 'sans-serif', 'monospace', 'cursive'].entries()) {
        let x = 10;
        for (const letter of text) {
          paint.font = `15px ${font}`;
          paint.fillText(letter, x, 30 + line * 40);
          x += paint.measureText(letter).width;
        }
      }
      document.getElementById('c').toBlob((blob) => {
        document.body.dataset.print = String(blob.size);
      });
    }),
  },
  {
    id: 'ok-glyph-atlas',
    reason: 'a terminal draws each letter once on a hidden canvas and copies its pixels',
    host: 'night-console.example',
    page: app('<canvas id="t" width="500" height="60"></canvas>', () => {
      const atlas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const shown = document.getElementById('t').getContext('2d');
      atlas.font = '20px monospace';
      const letters = [...new Set('$ ls -la /usr/share/quartz judge my vow')];
      for (const [at, letter] of letters.entries()) {
        atlas.clearRect(0, 0, 24, 30);
        atlas.fillText(letter, 2, 22);
        shown.putImageData(atlas.getImageData(0, 0, 24, 30), at * 20, 10);
      }
      document.body.dataset.hints = [
        navigator.platform,
        navigator.languages,
        navigator.maxTouchPoints,
        navigator.hardwareConcurrency,
      ].join();
    }),
  },
  {
    id: 'ok-own-fonts',
    reason:
      'a lettering tool of another company measures a sample in each of the forty fonts it brings',
    host: 'stone-letters.example',
    page: loads('https://static.letterpress.example/fp.js'),
    web: {
      'static.letterpress.example': {
        '/fp.js': file(() => {
          const paint = document.createElement('canvas').getContext('2d');
          for (let at = 0; at < 40; at += 1) {
            const face = new FontFace(`Elm ${at}`, `url(/elm-${at}.woff2)`);
            document.fonts.add(face);
            paint.font = `24px "Elm ${at}"`;
            paint.measureText('Sample lettering');
            const sample = document.createElement('p');
            sample.style.fontFamily = `"Elm ${at}", serif`;
            sample.textContent = 'Sample lettering';
            document.body.append(sample);
            document.body.dataset.height = sample.offsetHeight;
          }
        }),
      },
    },
  },
  {
    id: 'ok-quality-by-card',
    reason:
      'a library of another company asks for the name of the graphics card, to choose a quality',
    host: 'granite-racer.example',
    page: loads('https://static.tierchooser.example/fp.js'),
    web: {
      'static.tierchooser.example': {
        '/fp.js': file(() => {
          const gl = document.createElement('canvas').getContext('webgl');
          const card = gl?.getExtension('WEBGL_debug_renderer_info');
          const name = card ? gl.getParameter(card.UNMASKED_RENDERER_WEBGL) : '';
          const small = /SwiftShader|llvmpipe|Mali/.test(name) || navigator.maxTouchPoints > 0;
          localStorage.setItem('quality', small ? 'low' : 'high');
        }),
      },
    },
  },
  {
    id: 'ok-confetti',
    reason: 'a library that tests canvas abilities and draws shapes from text',
    host: 'prize-draw.example',
    page: loads('https://cdn.partypaper.example/confetti.js').replace(
      '</body>',
      `${run(() => void confetti({ particleCount: 40, shapes: ['circle', 'square'] }))}</body>`,
    ),
    web: {
      'cdn.partypaper.example': {
        '/confetti.js': npm('canvas-confetti/dist/confetti.browser.js'),
      },
    },
  },
];
