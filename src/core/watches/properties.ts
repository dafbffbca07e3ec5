import { blank, indexOf, Names } from './pristine.ts';
import type { Call, PageWatch, Told } from './watch.ts';

/**
 * Properties that differ much between browsers and that few pages need: where a script reads many, it
 * collects them. Told from 4 on; how many make a verdict is judged with everything else of the script.
 * Language, user agent and screen size are left out: every page reads those.
 */
const LEAST = 4;
/** A stack is looked at for the first reads of a property, and ever more rarely afterwards. */
const FIRST_READS = 8;
const MOST_STACKS = 400;
const MOST_SCRIPTS = 20;
/** Media features that say something of the device or its person; asked in bulk they are one property. */
const MEDIA_FEATURES: readonly string[] = [
  'color-gamut',
  'inverted-colors',
  'forced-colors',
  'monochrome',
  'prefers-contrast',
  'prefers-reduced-transparency',
  'dynamic-range',
  'any-pointer',
  'any-hover',
];
const LEAST_FEATURES = 3;

const NAMES = blank<string>();
const getters = (owner: string, names: string) => {
  for (const name of names.split(' ')) NAMES[`get ${owner}${name}`] = name;
};
getters(
  'Navigator.prototype.',
  'hardwareConcurrency deviceMemory platform plugins mimeTypes languages vendor vendorSub productSub ' +
    'oscpu cpuClass buildID maxTouchPoints webdriver doNotTrack pdfViewerEnabled',
);
getters('Screen.prototype.', 'availWidth availHeight availTop availLeft colorDepth pixelDepth');
getters('NetworkInformation.prototype.', 'effectiveType downlink rtt type');
getters('', 'outerWidth outerHeight');
Object.assign(NAMES, {
  'Intl.DateTimeFormat.prototype.resolvedOptions': 'timeZone',
  'Date.prototype.getTimezoneOffset': 'timeZone',
  'SpeechSynthesis.prototype.getVoices': 'voices',
  'MediaDevices.prototype.enumerateDevices': 'devices',
  'Navigator.prototype.getBattery': 'battery',
  'NavigatorUAData.prototype.getHighEntropyValues': 'userAgentData',
  'Permissions.prototype.query': 'permissions',
  'StorageManager.prototype.estimate': 'quota',
  'Keyboard.prototype.getLayoutMap': 'keyboard',
  'GPU.prototype.requestAdapter': 'gpu',
});
const MATCH_MEDIA = 'matchMedia';

class Read {
  readonly names = new Names();
  readonly features = new Names();
  waiting = false;
}
class Reads {
  readonly scripts = blank<Read>();
  readonly times = blank<number>();
  stacks = 0;
  size = 0;
}

/** The properties by which browsers differ. */
export const propertiesWatch: PageWatch<Reads> = {
  apis: [...Object.keys(NAMES), MATCH_MEDIA],
  mostCalls: 1024,
  scope: 'document',
  memory: () => new Reads(),
  onCall(call, reads) {
    const feature = call.api === MATCH_MEDIA ? featureOf(call.args[0]) : '';
    const name = feature || NAMES[call.api];
    if (!name || !isDue(reads, name)) return null;
    const read = readOf(reads, call.script());
    if (!read) return null;
    if (feature) {
      read.of.features.add(feature);
      if (read.of.features.size < LEAST_FEATURES) return null;
    }
    const isNew = read.of.names.add(feature ? MATCH_MEDIA : name);
    if (isNew && read.of.names.size >= LEAST && !read.of.waiting) tellLater(call, read);
    return null;
  },
};

/** The media feature of ours that a query asks for, '' for others. */
function featureOf(query: unknown): string {
  if (typeof query !== 'string') return '';
  for (let i = 0; i < MEDIA_FEATURES.length; i++) {
    const feature = MEDIA_FEATURES[i] ?? '';
    if (indexOf(query, feature) >= 0) return feature;
  }
  return '';
}

/** Polling a property must not cost a stack each time. */
function isDue(reads: Reads, name: string): boolean {
  const times = (reads.times[name] ?? 0) + 1;
  reads.times[name] = times;
  if (times > FIRST_READS && (times & (times - 1)) !== 0) return false;
  return reads.stacks++ < MOST_STACKS;
}

function readOf(reads: Reads, host: string): { host: string; of: Read } | null {
  const known = reads.scripts[host];
  if (known) return { host, of: known };
  if (reads.size++ >= MOST_SCRIPTS) return null;
  const made = new Read();
  reads.scripts[host] = made;
  return { host, of: made };
}

/** Scripts read their properties in one go: all of them are told when it is over. */
function tellLater(call: Call, { host, of: read }: { host: string; of: Read }): void {
  read.waiting = true;
  call.later((): Told => {
    read.waiting = false;
    return [{ technique: 'navigator', host, properties: read.names.list }];
  });
}
