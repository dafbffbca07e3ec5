import type { ObservationOf, Technique } from '../model/observation.ts';
import type { Activity } from '../model/purpose.ts';

/**
 * Techniques that few pages need. WebRTC tells a network address and is judged apart; devices and
 * sensors (`media`) and bulk reading (`navigator`) support a verdict but do not make one alone.
 */
const STRONG: ReadonlySet<Technique> = new Set<Technique>([
  'canvas',
  'canvas-font',
  'fonts',
  'webgl',
  'audio',
]);
/** Beside one strong technique of a script by itself: no benign script measured does both. */
const SOME_PROPERTIES = 4;
/**
 * What apps ask for words, times, keys and quality. The site's own host, and one that only delivers
 * files, stand for many scripts: slides that are drawn by one and hints that are read by another are
 * nobody's fingerprint. There two of the properties must be others than these (measured on look-alikes;
 * the scripts that fingerprint read four such and more).
 */
const EVERYDAY: ReadonlySet<string> = new Set([
  'languages',
  'platform',
  'timeZone',
  'maxTouchPoints',
  'hardwareConcurrency',
  'effectiveType',
  'vendor',
  'outerWidth',
  'outerHeight',
]);
const LEAST_RARE = 2;
const DELIVERING: ReadonlySet<Activity> = new Set<Activity>(['hosting', 'utility']);
/** Without any strong technique: analytics scripts measured read 6 to 9, bot detection 10. */
const MANY_PROPERTIES = 12;

/** All that one script did on one visit to know the browser again, and whether it amounts to that. */
export interface Fingerprinter {
  script: string;
  vectors: Technique[];
  rows: ObservationOf<'fingerprint'>[];
  verdict: boolean;
  /**
   * Worth telling without a verdict: one technique of the site's own script is also what watermarks,
   * barcodes and signatures are made with, one of a host of files what charts of anybody are.
   */
  telling: boolean;
}

/** Groups the techniques seen on one visit by the script that used them. */
export function fingerprintersOf(rows: readonly ObservationOf<'fingerprint'>[]): Fingerprinter[] {
  const scripts = new Map<string, ObservationOf<'fingerprint'>[]>();
  for (const row of rows)
    scripts.set(row.detail.host, [...(scripts.get(row.detail.host) ?? []), row]);
  return [...scripts].map(([script, own]) => {
    const vectors = [...new Set(own.map(({ detail }) => detail.technique))].sort();
    const strong = vectors.filter((technique) => STRONG.has(technique)).length;
    const properties = Math.max(0, ...own.map(({ detail }) => detail.properties?.length ?? 0));
    const verdict =
      strong >= 2 ||
      (strong === 1 && own.some(({ detail }) => isCollection(detail))) ||
      properties >= MANY_PROPERTIES;
    const third = own.some(({ detail }) => isOneParty(detail));
    return { script, vectors, rows: own, verdict, telling: verdict || third };
  });
}

type Detail = ObservationOf<'fingerprint'>['detail'];

/** Another company's host that does more than to deliver files of all the world. */
const isOneParty = ({ party, activities }: Detail): boolean =>
  party === 'third' && !(activities.length > 0 && activities.every((one) => DELIVERING.has(one)));

/** Properties enough to be more than chance beside a strong technique. */
function isCollection(detail: Detail): boolean {
  const { properties = [] } = detail;
  if (properties.length < SOME_PROPERTIES) return false;
  if (isOneParty(detail)) return true;
  return properties.filter((property) => !EVERYDAY.has(property)).length >= LEAST_RARE;
}
