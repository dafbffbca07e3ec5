import { app, file, loads, npm, page } from '../write.mjs';

export default [
  {
    id: 'ok-photo-crop',
    reason: 'a picture is cut and given out as a file',
    host: 'album-sparrow.example',
    page: app(
      '<canvas id="source" width="300" height="200"></canvas><button id="cut">Cut</button><output id="o"></output>',
      () => {
        const canvas = document.getElementById('source');
        const paint = canvas.getContext('2d');
        for (let at = 0; at < 300; at += 10) {
          paint.fillStyle = `hsl(${at} 70% 50%)`;
          paint.fillRect(at, 0, 10, 200);
        }
        document.getElementById('cut').onclick = () => {
          const cut = document.createElement('canvas');
          cut.width = cut.height = 160;
          cut.getContext('2d').drawImage(canvas, 40, 20, 160, 160, 0, 0, 160, 160);
          cut.toBlob((blob) => {
            document.getElementById('o').textContent = String(blob.size);
          }, 'image/jpeg');
        };
      },
    ),
    actions: [{ wait: 200 }, { click: '#cut' }, { wait: 300 }],
  },
  {
    id: 'ok-game',
    reason: 'a canvas game with score text, keys and a stored high score',
    host: 'hopper-games.example',
    page: app(
      '<canvas id="game" width="400" height="300"></canvas>',
      () => {
        const { context } = kontra.init('game');
        kontra.initKeys();
        const best = Number(localStorage.getItem('high-score') ?? 0);
        let score = 0;
        const hero = kontra.Sprite({ x: 10, y: 200, width: 20, height: 20, color: 'green', dx: 2 });
        kontra
          .GameLoop({
            update: () => {
              hero.update();
              if (hero.x > 400) hero.x = 0;
              score += 1;
              if (score > best) localStorage.setItem('high-score', String(score));
            },
            render: () => {
              hero.render();
              context.font = '16px monospace';
              context.fillText(`Score ${score}, best so far ${best}`, 10, 20);
              context.getImageData(Math.floor(hero.x), 200, 20, 20);
            },
          })
          .start();
      },
      '/js/kontra.js',
    ),
    web: { 'hopper-games.example': { '/js/kontra.js': npm('kontra/kontra.min.js') } },
    actions: [{ wait: 300 }, { press: 'ArrowRight' }, { press: 'Space' }, { wait: 500 }],
  },
  {
    id: 'ok-signature',
    reason: 'a signature drawn by hand leaves as a picture to the site itself',
    host: 'lease-papers.example',
    page: app(
      '<canvas id="c" width="400" height="160" style="border:1px solid"></canvas><button id="sign">Sign</button>',
      () => {
        const pad = new SignaturePad(document.getElementById('c'));
        document.getElementById('sign').onclick = () =>
          fetch('/sign', { method: 'POST', body: pad.toDataURL() });
      },
      '/js/pad.js',
    ),
    web: {
      'lease-papers.example': { '/js/pad.js': npm('signature_pad/dist/signature_pad.umd.min.js') },
    },
    actions: [{ wait: 300 }, { drag: '#c' }, { click: '#sign' }, { wait: 300 }],
    proof: ['lease-papers.example/sign'],
  },
  {
    id: 'ok-watermark',
    reason: 'the photographer writes a long name over pictures, unseen, at load',
    host: 'lens-and-light.example',
    page: app('<img id="a" alt="A hill"><img id="b" alt="A lake">', () => {
      for (const [id, colour] of [
        ['a', '#484'],
        ['b', '#448'],
      ]) {
        const canvas = document.createElement('canvas');
        canvas.width = 640;
        canvas.height = 420;
        const paint = canvas.getContext('2d');
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 640, 420);
        paint.font = '28px Georgia, serif';
        paint.fillStyle = 'rgba(255, 255, 255, 0.5)';
        paint.fillText('Photograph by Lens and Light, 2026', 60, 380);
        document.getElementById(id).src = canvas.toDataURL('image/jpeg', 0.9);
      }
    }),
  },
  {
    id: 'ok-avatars',
    reason: 'initials on detached canvases, made pictures at load: many small texts, many reads',
    host: 'rowing-club.example',
    page: app('<div id="people"></div>', () => {
      for (const name of 'AB,CD,EF,GH,IJ,KL,MN,OP,QR,ST,UV,WX,YZ'.split(',')) {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 64;
        const paint = canvas.getContext('2d');
        paint.fillStyle = '#357';
        paint.fillRect(0, 0, 64, 64);
        paint.fillStyle = 'white';
        paint.font = '28px sans-serif';
        paint.fillText(name, 14, 42);
        const picture = new Image(64, 64);
        picture.src = canvas.toDataURL();
        document.getElementById('people').append(picture);
      }
    }),
  },
  {
    id: 'ok-emoji-test',
    reason:
      'draws emoji and reads the pixels, to know whether they are in colour (as WordPress does)',
    host: 'parish-letters.example',
    page: app('<p>&#128515; Good morning</p>', () => {
      const canvas = document.createElement('canvas');
      const paint = canvas.getContext('2d', { willReadFrequently: true });
      paint.textBaseline = 'top';
      paint.font = '600 32px Arial';
      const support = {};
      for (const [name, emoji] of [
        ['flag', '\u{1F3F3}\uFE0F\u200D\u26A7\uFE0F'],
        ['emoji', '\u{1FAE8}'],
      ]) {
        paint.clearRect(0, 0, canvas.width, canvas.height);
        paint.fillText(emoji, 0, 0);
        support[name] = paint.getImageData(0, 0, 40, 40).data.some((value) => value !== 0);
      }
      sessionStorage.setItem('emoji-support', JSON.stringify({ support, at: Date.now() }));
    }),
  },
  {
    id: 'ok-blurred-preview',
    reason: 'a small picture is drawn from colours until the large one is there, WebP is tested',
    host: 'museum-of-tin.example',
    page: app('<img id="p" width="320" height="200" alt="Tin">', () => {
      const canvas = document.createElement('canvas');
      canvas.width = 32;
      canvas.height = 20;
      const paint = canvas.getContext('2d');
      const data = paint.createImageData(32, 20);
      for (let at = 0; at < data.data.length; at += 1) data.data[at] = (at * 7) % 256;
      paint.putImageData(data, 0, 0);
      document.getElementById('p').src = canvas.toDataURL();
      document.body.dataset.webp = String(
        document.createElement('canvas').toDataURL('image/webp').startsWith('data:image/webp'),
      );
    }),
  },
  {
    id: 'ok-picture-captcha',
    reason: 'a captcha of its own: twisted letters on a canvas that is seen and never read',
    host: 'town-library.example',
    page: app(
      '<canvas id="c" width="200" height="60"></canvas><label>Letters <input name="answer"></label>',
      () => {
        const paint = document.getElementById('c').getContext('2d');
        [...'Kx7pQm2wZt'].forEach((letter, at) => {
          paint.save();
          paint.translate(15 + at * 18, 35);
          paint.rotate(Math.sin(at) / 2);
          paint.font = '24px Georgia';
          paint.fillText(letter, 0, 0);
          paint.restore();
        });
      },
    ),
    actions: [{ type: { sel: 'input', text: 'Kx7pQm2wZt' } }, { wait: 300 }],
  },
  {
    id: 'ok-share-card',
    reason: 'a card with a long text is drawn and exported after a click, on a canvas never shown',
    host: 'running-times.example',
    page: app('<button id="share">Share my time</button><output id="o"></output>', () => {
      document.getElementById('share').onclick = () => {
        const canvas = document.createElement('canvas');
        canvas.width = 800;
        canvas.height = 400;
        const paint = canvas.getContext('2d');
        paint.font = '40px sans-serif';
        paint.fillText('Half marathon in 1 hour 48 minutes', 40, 200);
        canvas.toBlob((blob) => {
          document.getElementById('o').textContent = String(blob.size);
        });
      };
    }),
    actions: [{ wait: 200 }, { click: '#share' }, { wait: 300 }],
  },
  {
    id: 'ok-synthesizer',
    reason: 'oscillator, compressor and analyser, heard after a click and drawn',
    host: 'pocket-organ.example',
    page: app(
      '<button id="play">Play</button><canvas id="c" width="300" height="80"></canvas>',
      () => {
        document.getElementById('play').onclick = () => {
          const audio = new AudioContext();
          const tone = audio.createOscillator();
          const analyser = audio.createAnalyser();
          tone
            .connect(audio.createDynamicsCompressor())
            .connect(analyser)
            .connect(audio.destination);
          tone.start();
          tone.stop(audio.currentTime + 0.4);
          const bins = new Uint8Array(analyser.frequencyBinCount);
          const paint = document.getElementById('c').getContext('2d');
          const draw = () => {
            analyser.getByteFrequencyData(bins);
            paint.clearRect(0, 0, 300, 80);
            bins
              .slice(0, 100)
              .forEach((value, at) => paint.fillRect(at * 3, 80 - value / 4, 2, 80));
            requestAnimationFrame(draw);
          };
          draw();
        };
      },
    ),
    actions: [{ wait: 200 }, { click: '#play' }, { wait: 800 }],
    allow: ['engagement'],
  },
  {
    id: 'ok-rendered-effects',
    reason: 'a game of another company renders its three sounds when it starts, and plays them',
    host: 'marble-bounce.example',
    page: loads('https://static.bouncegame.example/fp.js'),
    web: {
      'static.bouncegame.example': {
        '/fp.js': file(() => {
          const sounds = [220, 440, 880].map((pitch) => {
            const audio = new OfflineAudioContext(1, 11025, 44100);
            const tone = new OscillatorNode(audio, { frequency: pitch });
            tone.connect(audio.createBiquadFilter()).connect(audio.destination);
            tone.start();
            return audio.startRendering();
          });
          document.onclick = async () => {
            const player = new AudioContext();
            const source = new AudioBufferSourceNode(player, { buffer: await sounds[1] });
            source.connect(player.destination);
            source.start();
          };
        }),
      },
    },
    actions: [{ wait: 300 }, { click: 'h1' }, { wait: 300 }],
    allow: ['engagement'],
  },
  {
    id: 'ok-sound-preview',
    reason: 'an offline context renders a sound file to draw its shape',
    host: 'bird-voices.example',
    page: app('<canvas id="c" width="300" height="60"></canvas>', () => {
      const rate = 8000;
      const wave = new DataView(new ArrayBuffer(44 + rate * 2));
      const write = (at, text) =>
        [...text].forEach((l, i) => wave.setUint8(at + i, l.charCodeAt(0)));
      write(0, 'RIFF');
      wave.setUint32(4, 36 + rate * 2, true);
      write(8, 'WAVEfmt ');
      [
        [16, 16],
        [24, rate],
        [28, rate * 2],
      ].forEach(([at, value]) => wave.setUint32(at, value, true));
      [
        [20, 1],
        [22, 1],
        [32, 2],
        [34, 16],
      ].forEach(([at, value]) => wave.setUint16(at, value, true));
      write(36, 'data');
      wave.setUint32(40, rate * 2, true);
      for (let at = 0; at < rate; at += 1)
        wave.setInt16(44 + at * 2, 9000 * Math.sin(at / 9), true);
      void new OfflineAudioContext(1, rate, rate).decodeAudioData(wave.buffer).then((buffer) => {
        const samples = buffer.getChannelData(0);
        const paint = document.getElementById('c').getContext('2d');
        for (let x = 0; x < 300; x += 1)
          paint.fillRect(x, 30, 1, 30 * samples[Math.floor((x * samples.length) / 300)]);
      });
    }),
  },
];
