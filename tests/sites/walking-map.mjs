import { lead, ownServer, page } from './page.mjs';

const host = 'footpath-map.example';
const look = {
  brand: 'Footpath Map',
  tagline: 'Every path, kept by walkers',
  accent: '#3f6f4f',
  nav: ['Map', 'Routes', 'Contribute'],
};

// Drawn so that neighbouring tiles meet.
const tile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">
<rect width="256" height="256" fill="#eaf0e2"/>
<path d="M0 128 Q64 60 128 128 T256 128 V256 H0 Z" fill="#dbe7d0"/>
<path d="M0 190 Q64 150 128 190 T256 190" fill="none" stroke="#a9c6da" stroke-width="7"/>
<g fill="none" stroke="#c9bfa3"><path d="M0 100 Q64 32 128 100 T256 100"/>
<path d="M0 72 Q64 4 128 72 T256 72"/></g>
</svg>`;

const front = page(look, {
  head: `<link rel="stylesheet" href="/leaflet/leaflet.css">
<style>#map { height: 380px; border-radius: 12px; border: 1px solid #e5e1d9; z-index: 0; }</style>`,
  main: `${lead({
    kicker: 'Route of the week',
    title: 'Round the tidal island',
    text: 'Eleven kilometres, flat, with a tea room half way. Check the tide before you cross.',
  })}<h2>The route</h2><div id="map"></div>`,
  // Drawing on a canvas is what fingerprinting scripts do too; this one never reads it back.
  tail: `<script src="/leaflet/leaflet.js"></script>
<script>
const map = L.map('map', { preferCanvas: true }).setView([51.02, 4.05], 11);
L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', { attribution: 'Map: demo tiles' }).addTo(map);
L.polyline([[51.0, 3.9], [51.05, 4.0], [51.06, 4.1], [51.01, 4.2], [50.98, 4.05], [51.0, 3.9]],
  { color: '#b3402e', weight: 4 }).addTo(map);
L.circleMarker([51.06, 4.1], { radius: 8, color: '#b3402e' }).bindTooltip('Tea room').addTo(map);
</script>`,
});

/** @type {import('./types.mjs').Site} */
export default {
  id: 'walking-map',
  host,
  title: 'Footpath Map',
  describe: 'A walking map that draws on a canvas, as fingerprinters do, for an honest reason.',
  paths: ['/'],
  routes: {
    [host]: { '/': front, '/leaflet/*': { npmFolder: 'leaflet/dist' }, ...ownServer(look) },
    'tile.openstreetmap.org': {
      '/*': { type: 'image/svg+xml', body: tile },
    },
  },
  truth: { always: ['tile.openstreetmap.org'] },
};
