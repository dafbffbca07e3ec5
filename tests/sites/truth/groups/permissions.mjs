import { page, run } from '../write.mjs';

const asked = (/** @type {boolean} */ gesture, /** @type {string[]} */ ...names) =>
  names.map((name) => ({ kind: 'permission', name, gesture }));

export default [
  {
    id: 'perm-at-once',
    reason: 'five questions before anything was read',
    host: 'horoscope-now.example',
    page: page({
      body: run(() => {
        navigator.geolocation.watchPosition(
          () => {},
          () => {},
        );
        void Notification.requestPermission();
        void navigator.clipboard.read().catch(() => {});
        void navigator.mediaDevices.getUserMedia({ audio: true, video: true }).catch(() => {});
      }),
    }),
    expect: asked(false, 'geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone'),
  },
  {
    id: 'perm-later-alone',
    reason: 'a timer asks, long after the last click: nobody pressed for this',
    host: 'weather-vane.example',
    page: page({
      body: `<button id="b">Read</button>${run(() => {
        document.getElementById('b').onclick = () => {
          document.body.dataset.read = 'yes';
        };
        setTimeout(
          () =>
            navigator.geolocation.getCurrentPosition(
              () => {},
              () => {},
            ),
          7500,
        );
      })}`,
    }),
    actions: [{ wait: 200 }, { click: '#b' }, { wait: 8000 }],
    expect: asked(false, 'geolocation'),
  },
  {
    id: 'perm-devices-on-click',
    reason: 'instruments and machines, each behind its own button',
    host: 'workshop-console.example',
    page: page({
      body:
        ['usb', 'serial', 'hid', 'midi', 'screen']
          .map((name) => `<button id="${name}">${name}</button>`)
          .join('') +
        run(() => {
          const quiet = (asked) => void asked?.catch?.(() => {});
          const on = (id, ask) => {
            document.getElementById(id).onclick = ask;
          };
          on('usb', () => quiet(navigator.usb?.requestDevice({ filters: [{ vendorId: 1 }] })));
          on('serial', () => quiet(navigator.serial?.requestPort()));
          on('hid', () => quiet(navigator.hid?.requestDevice({ filters: [{ vendorId: 1 }] })));
          on('midi', () => quiet(navigator.requestMIDIAccess({ sysex: true })));
          on('screen', () => quiet(navigator.mediaDevices.getDisplayMedia({ video: true })));
        }),
    }),
    actions: ['usb', 'serial', 'hid', 'midi', 'screen'].map((id) => ({
      click: `#${id}`,
    })),
    expect: asked(true, 'usb', 'serial', 'hid', 'midi', 'screen'),
  },
  {
    id: 'perm-desktop-on-click',
    reason: 'what applications ask for: idle time, fonts, screens, messages pushed',
    host: 'slide-decks.example',
    page: page({
      body:
        ['idle', 'fonts', 'screens', 'push']
          .map((name) => `<button id="${name}">${name}</button>`)
          .join('') +
        run(() => {
          const quiet = (asked) => void asked?.catch?.(() => {});
          const worker = navigator.serviceWorker.register('/sw.js');
          const on = (id, ask) => {
            document.getElementById(id).onclick = ask;
          };
          on('idle', () => quiet(globalThis.IdleDetector?.requestPermission()));
          on('fonts', () => quiet(globalThis.queryLocalFonts?.()));
          on('screens', () => quiet(globalThis.getScreenDetails?.()));
          on('push', () =>
            quiet(
              worker.then((registration) =>
                registration.pushManager.subscribe({ userVisibleOnly: true }),
              ),
            ),
          );
        }),
    }),
    web: { 'slide-decks.example': { '/sw.js': { type: 'text/javascript', body: '// nothing' } } },
    actions: [
      { wait: 600 },
      ...['idle', 'fonts', 'screens', 'push'].map((id) => ({ click: `#${id}` })),
    ],
    expect: asked(true, 'idle-detection', 'local-fonts', 'window-management', 'push'),
  },
  {
    id: 'perm-in-frame',
    reason: "another company's frame asks, in the site's name",
    host: 'estate-agents.example',
    page: page({
      body: '<iframe name="w" allow="geolocation; microphone" src="https://chat.helpbox.example/w"></iframe>',
    }),
    web: {
      'chat.helpbox.example': {
        '/w': page({
          body: `<button id="talk">Talk</button>${run(() => {
            navigator.geolocation.getCurrentPosition(
              () => {},
              () => {},
            );
            document.getElementById('talk').onclick = () => {
              void navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => {});
              void document.requestStorageAccess().catch(() => {});
            };
          })}`,
        }),
      },
    },
    actions: [{ wait: 400 }, { frameClick: { frame: 'w', sel: '#talk' } }, { wait: 400 }],
    expect: [
      { kind: 'permission', name: 'geolocation', gesture: false, by: 'chat.helpbox.example' },
      { kind: 'permission', name: 'microphone', gesture: true, by: 'chat.helpbox.example' },
      { kind: 'permission', name: 'storage-access', gesture: true, by: 'chat.helpbox.example' },
    ],
  },
  {
    id: 'ok-asks-the-state',
    reason: 'looks whether something is allowed, and asks for nothing',
    host: 'cycle-routes.example',
    page: page({
      body: run(async () => {
        const names = ['geolocation', 'notifications'];
        const states = await Promise.all(
          names.map((name) => navigator.permissions.query({ name })),
        );
        document.body.dataset.states = states.map(({ state }) => state).join();
        document.body.dataset.can = String('geolocation' in navigator && Notification.permission);
        void navigator.clipboard.writeText('route 7').catch(() => {});
      }),
    }),
  },
];
