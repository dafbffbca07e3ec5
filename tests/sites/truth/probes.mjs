/**
 * What fingerprinting scripts do, as functions that run in a page: self-contained, each with a source.
 */

/** Sends a short hash of what was read, as such scripts do. */
export function canvasAndNavigator(to, kind) {
  const canvas =
    kind === 'offscreen' ? new OffscreenCanvas(240, 60) : document.createElement('canvas');
  canvas.width = 240;
  canvas.height = 60;
  // A place in the page that nobody sees, or for a moment alone.
  const places = {
    aside: 'position:absolute;left:-9999px',
    clipped: 'width:0;height:0;overflow:hidden',
    moment: '',
  };
  const place = kind in places && document.body.appendChild(document.createElement('div'));
  if (place) {
    place.style.cssText = places[kind];
    place.append(canvas);
  }
  const paint = canvas.getContext('2d');
  paint.textBaseline = 'top';
  paint.font = '14px Arial';
  paint.fillStyle = '#f60';
  paint.fillRect(120, 1, 60, 20);
  paint.fillStyle = '#069';
  paint.fillText('Sphinx of black quartz, 1.7 <canvas>', 2, 15);
  paint.fillStyle = 'rgba(102, 204, 0, 0.7)';
  paint.fillText('Sphinx of black quartz, 1.7 <canvas>', 4, 17);
  const { userAgent, language, languages, platform, hardwareConcurrency, deviceMemory } = navigator;
  const { maxTouchPoints, vendor, plugins, webdriver } = navigator;
  const { width, height, colorDepth, availWidth, availHeight, pixelDepth } = screen;
  const zone = new Date().getTimezoneOffset();
  const own = [userAgent, language, languages, platform, hardwareConcurrency, deviceMemory, zone];
  own.push(maxTouchPoints, vendor, plugins.length, webdriver, width, height, colorDepth);
  own.push(availWidth, availHeight, pixelDepth);
  const send = (picture) => {
    let hash = 7;
    for (const letter of picture + own.join()) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    new Image().src = `${to}?h=${hash}`;
  };
  if (kind === 'offscreen')
    void canvas
      .convertToBlob()
      .then((blob) => blob.arrayBuffer())
      .then((bytes) => send(new Uint8Array(bytes).join()));
  else if (kind === 'pixels') send(paint.getImageData(0, 0, 240, 60).data.join());
  else send(canvas.toDataURL());
  if (kind === 'moment') place.remove();
}

/** WebGL's limits, extensions and the unmasked names of the graphics card. */
export function webglAndNavigator(to, draw) {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl');
  const read = [];
  if (gl) {
    const names = [];
    for (const name in gl)
      if (/^(MAX_|ALIASED_|.*_BITS$|VERSION|VENDOR|RENDERER)/.test(name)) names.push(name);
    for (const name of names) read.push(String(gl.getParameter(gl[name])));
    read.push(gl.getSupportedExtensions()?.join());
    const names2 = gl.getExtension('WEBGL_debug_renderer_info');
    if (names2)
      read.push(
        gl.getParameter(names2.UNMASKED_RENDERER_WEBGL),
        gl.getParameter(names2.UNMASKED_VENDOR_WEBGL),
      );
    for (const shader of [gl.VERTEX_SHADER, gl.FRAGMENT_SHADER])
      for (const precision of [gl.LOW_FLOAT, gl.MEDIUM_FLOAT, gl.HIGH_FLOAT])
        read.push(gl.getShaderPrecisionFormat(shader, precision)?.precision);
    read.push(JSON.stringify(gl.getContextAttributes()));
    if (draw) {
      gl.clearColor(0.2, 0.4, 0.6, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      const pixels = new Uint8Array(canvas.width * canvas.height * 4);
      gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      read.push(pixels.join());
    }
  }
  const { hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor } =
    navigator;
  read.push(hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor);
  read.push(screen.colorDepth, screen.availWidth, screen.availHeight, navigator.plugins.length);
  let hash = 7;
  for (const letter of read.join()) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  new Image().src = `${to}?h=${hash}`;
}

/** Which fonts are installed: by the width of text on a canvas, as `document.fonts` or FontFace tells. */
export function fontsAndNavigator(to, way) {
  const families =
    `Arial,Arial Black,Arial Narrow,Bahnschrift,Bodoni MT,Book Antiqua,Bookman Old Style,
Calibri,Cambria,Candara,Century,Century Gothic,Comic Sans MS,Consolas,Constantia,Corbel,Courier New,
DejaVu Sans,DejaVu Serif,Ebrima,Franklin Gothic Medium,Futura,Gabriola,Garamond,Geneva,Georgia,Gill Sans,
Helvetica,Helvetica Neue,Hoefler Text,Impact,Ink Free,Javanese Text,Leelawadee UI,Liberation Mono,
Lucida Console,Lucida Grande,MS Gothic,MV Boli,Malgun Gothic,Menlo,Monaco,Mongolian Baiti,Myanmar Text,
Noto Sans,Nirmala UI,Optima,Palatino,Rockwell,Segoe Print,Segoe UI,SimSun,Sitka Text,Sylfaen,Symbol,Tahoma,
Times New Roman,Trebuchet MS,Ubuntu,Verdana,Webdings,Wingdings,Yu Gothic`
      .split(',')
      .map((name) => name.trim());
  const { hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor } =
    navigator;
  const read = [hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor];
  read.push(screen.colorDepth, screen.availWidth, screen.availHeight, navigator.plugins.length);
  const send = (found) => {
    let hash = 7;
    for (const letter of [...read, ...found].join())
      hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    new Image().src = `${to}?h=${hash}`;
  };
  if (way === 'measure') {
    const paint = document.createElement('canvas').getContext('2d');
    send(
      families.map((family) => {
        paint.font = `72px "${family}", monospace`;
        return paint.measureText('mmmmmmmmmmlli').width;
      }),
    );
  } else if (way === 'check') {
    send(families.filter((family) => document.fonts.check(`12px "${family}"`)));
  } else if (way === 'face') {
    const tries = families.map((family) =>
      new FontFace(`try ${family}`, `local("${family}")`).load().then(
        () => family,
        () => '',
      ),
    );
    void Promise.all(tries).then(send);
  } else if (way === 'drawing') {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = 'mmmmmmmmmmlli';
    drawing.append(text);
    document.body.append(drawing);
    send(
      families.map((family) => {
        text.style.fontFamily = `"${family}", monospace`;
        return text.getComputedTextLength();
      }),
    );
    drawing.remove();
  } else if (way === 'range') {
    const line = document.createElement('p');
    line.style.cssText = 'position:absolute;left:-9999px;font-size:72px';
    line.textContent = 'mmmmmmmmmmlli';
    document.body.append(line);
    const range = document.createRange();
    range.selectNodeContents(line);
    send(
      families.map((family) => {
        line.style.fontFamily = `"${family}", monospace`;
        return range.getBoundingClientRect().width;
      }),
    );
    line.remove();
  } else {
    const span = document.createElement('span');
    span.style.cssText = 'position:absolute;left:-9999px;font-size:72px';
    span.textContent = 'mmmmmmmmmmlli';
    document.body.append(span);
    send(
      families.map((family) => {
        span.style.fontFamily = `"${family}", monospace`;
        return `${span.offsetWidth}x${span.offsetHeight}`;
      }),
    );
    span.remove();
  }
}

/** The sound that the audio stack makes of an oscillator. */
export function audioAndNavigator(to, live) {
  const { hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor } =
    navigator;
  const read = [hardwareConcurrency, deviceMemory, platform, maxTouchPoints, languages, vendor];
  read.push(screen.colorDepth, screen.availWidth, screen.availHeight, navigator.plugins.length);
  const send = (samples) => {
    let sum = 0;
    for (const sample of samples) if (Number.isFinite(sample)) sum += Math.abs(sample);
    new Image().src = `${to}?a=${sum}&n=${encodeURIComponent(read.join())}`;
  };
  const audio = live ? new AudioContext() : new OfflineAudioContext(1, 5000, 44100);
  const tone = audio.createOscillator();
  tone.type = 'triangle';
  tone.frequency.value = 10000;
  const squeeze = audio.createDynamicsCompressor();
  tone.connect(squeeze);
  if (live) {
    const analyser = audio.createAnalyser();
    const silence = audio.createGain();
    silence.gain.value = 0;
    squeeze.connect(analyser).connect(silence).connect(audio.destination);
    tone.start(0);
    setTimeout(() => {
      const bins = new Float32Array(analyser.frequencyBinCount);
      analyser.getFloatFrequencyData(bins);
      send(bins);
      void audio.close();
    }, 300);
  } else {
    squeeze.connect(audio.destination);
    tone.start(0);
    void audio.startRendering().then((buffer) => send(buffer.getChannelData(0).subarray(4500)));
  }
}

/** The addresses that a connection to nobody would use. */
export function localAddresses(to) {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example:3478' }] });
  connection.createDataChannel('');
  connection.onicecandidate = ({ candidate }) => {
    if (candidate) new Image().src = `${to}?c=${encodeURIComponent(candidate.candidate)}`;
  };
  void connection.createOffer().then((offer) => connection.setLocalDescription(offer));
}

/** Microphones and cameras, voices, battery, and nearly everything that `navigator` tells. */
export async function devicesAndNavigator(to) {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const voices = speechSynthesis.getVoices().map(({ name }) => name);
  const battery = await navigator.getBattery?.().catch(() => null);
  const hints = await navigator.userAgentData?.getHighEntropyValues([
    'architecture',
    'bitness',
    'model',
    'platformVersion',
    'fullVersionList',
  ]);
  const read = [devices.map(({ kind }) => kind), voices, battery?.level, JSON.stringify(hints)];
  for (const name of [
    'userAgent',
    'language',
    'languages',
    'platform',
    'vendor',
    'vendorSub',
    'product',
    'productSub',
    'appName',
    'appVersion',
    'appCodeName',
    'hardwareConcurrency',
    'deviceMemory',
    'maxTouchPoints',
    'cookieEnabled',
    'doNotTrack',
    'webdriver',
    'pdfViewerEnabled',
    'plugins',
    'mimeTypes',
  ])
    read.push(String(navigator[name]?.length ?? navigator[name]));
  for (const name of [
    'width',
    'height',
    'availWidth',
    'availHeight',
    'availTop',
    'availLeft',
    'colorDepth',
    'pixelDepth',
  ])
    read.push(screen[name]);
  read.push(outerWidth, outerHeight, devicePixelRatio, new Date().getTimezoneOffset());
  read.push(Intl.DateTimeFormat().resolvedOptions().timeZone);
  await fetch(to, { method: 'POST', body: read.join('|') });
}
