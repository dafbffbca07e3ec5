/**
 * A small drawn landscape, so that the demo sites have pictures without shipping any.
 *
 * @param {string} name Any text; the same text gives the same picture.
 */
export function landscape(name) {
  let state = 7;
  for (const char of name) state = (state * 31 + char.charCodeAt(0)) % 233_280;
  const next = () => (state = (state * 9301 + 49_297) % 233_280) / 233_280;
  const hue = Math.floor(next() * 360);
  const ridge = (/** @type {number} */ base, /** @type {number} */ height) => {
    let path = `M0 ${base}`;
    for (let x = 0; x <= 640; x += 80) path += ` L${x} ${Math.round(base - next() * height)}`;
    return `${path} L640 360 L0 360 Z`;
  };
  const sun = { x: 80 + Math.round(next() * 480), y: 70 + Math.round(next() * 70) };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
<stop stop-color="hsl(${hue} 45% 78%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 60% 92%)"/>
</linearGradient></defs>
<rect width="640" height="360" fill="url(#sky)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="34" fill="hsl(${(hue + 60) % 360} 80% 94%)"/>
<path d="${ridge(220, 110)}" fill="hsl(${hue} 28% 62%)"/>
<path d="${ridge(270, 90)}" fill="hsl(${hue} 32% 46%)"/>
<path d="${ridge(320, 60)}" fill="hsl(${hue} 38% 30%)"/>
</svg>`;
}
