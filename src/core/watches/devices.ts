import { blank, Names } from './pristine.ts';
import type { Call, PageWatch, Told } from './watch.ts';

/**
 * What is attached to the device: cameras and microphones, voices, battery, sensors, keyboard. A page
 * that makes calls lists cameras and one that speaks lists voices; a script that asks for two kinds
 * without any use of them makes an inventory.
 */
const LEAST_KINDS = 2;

const KINDS: Readonly<Record<string, string>> = {
  'MediaDevices.prototype.enumerateDevices': 'devices',
  'SpeechSynthesis.prototype.getVoices': 'voices',
  'Navigator.prototype.getBattery': 'battery',
  'Keyboard.prototype.getLayoutMap': 'keyboard',
  'new Accelerometer': 'sensor',
  'new Gyroscope': 'sensor',
  'new Magnetometer': 'sensor',
  'new AmbientLightSensor': 'sensor',
};
const kindOf = Object.assign(blank<string>(), KINDS);
/** Uses of what was listed. */
const USES = ['MediaDevices.prototype.getUserMedia', 'SpeechSynthesis.prototype.speak'];
const MOST_STACKS = 20;

class Inventory {
  readonly scripts = blank<Names>();
  readonly told = new Names();
  used = false;
  stacks = 0;
}

/** The functions that list what is attached to the device. */
export const devicesWatch: PageWatch<Inventory> = {
  apis: [...Object.keys(KINDS), ...USES],
  mostCalls: 200,
  scope: 'document',
  memory: () => new Inventory(),
  onCall(call, inventory) {
    const kind = kindOf[call.api];
    if (!kind) {
      inventory.used = true;
      return null;
    }
    if (call.clicked() || inventory.stacks++ >= MOST_STACKS) return null;
    note(call, kind, inventory);
    return null;
  },
};

function note(call: Call, kind: string, inventory: Inventory): void {
  const host = call.script();
  const kinds = inventory.scripts[host] ?? new Names();
  inventory.scripts[host] = kinds;
  kinds.add(kind);
  if (kinds.size < LEAST_KINDS || !inventory.told.add(host)) return;
  call.later((): Told => (inventory.used ? null : [{ technique: 'media', host }]));
}
