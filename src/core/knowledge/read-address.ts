import { addressOf } from './address.ts';
import { embedOf } from './embeds.ts';
import { pixelOf } from './pixels.ts';
import { serviceOf } from './services.ts';

/** What an address says beside its host, as signals of three detectors. */
export type AddressSignal =
  | {
      detector: 'service';
      payload: { product: string; company: string; activity: string; host: string };
    }
  | { detector: 'pixel'; payload: { host: string; event: string; about: string } }
  | { detector: 'embed'; payload: { what: string; host: string } };

/** Reads an outline (see `outlineOf`): which product asks, what it tells, which platform is in the page. */
export function readAddress(outline: string): AddressSignal[] {
  const address = addressOf(outline);
  if (!address) return [];
  const { host } = address;
  const signals: AddressSignal[] = [];
  const service = serviceOf(address);
  if (service) {
    const { product, company, activity } = service;
    signals.push({ detector: 'service', payload: { product, company, activity, host } });
  }
  const pixel = pixelOf(address);
  if (pixel) {
    const { event, about } = pixel;
    signals.push({ detector: 'pixel', payload: { host, event, about: about.join(' ') } });
  }
  const what = embedOf(address);
  if (what) signals.push({ detector: 'embed', payload: { what, host } });
  return signals;
}
