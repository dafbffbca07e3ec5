import type { KindGroup } from '../model/kind-group.ts';

/** A longer text explains something; it is no name of a choice. */
const LONGEST = 110;

/**
 * Names of choices for precise location and for scanning the device: the special features 1 and 2 of
 * the IAB's framework in its published translations (https://register.consensu.org/translation), and
 * close to them. One word is not enough: a map, or analytics
 * across devices, is no such choice.
 */
const PRECISE =
  /precis|precie[sz]|précis|präzis|genaue|exact|exakt|dokładn|pontos|přesn|presn|nøjagtig|nøyaktig|tarkk|точн|ακριβ|正確|精确|정확/;
const PLACE =
  /g[eé]o-?\s?lo[ck]|lo[ck]ali[sz]a|location|standort|platsinfo|platsdata|geografisk|posi[tz]io|posisjon|sijain|helymeghat|poloh|местополож|геолока|τοποθεσ|γεωεντοπ|位置|위치/;
const FEATURES =
  /characteristic|eigenschaft|merkmale|caract[eé]r[ií]sti|caratteristic|kenmerken|charakterysty|egenskap|egenskab|ominaisuu|jellemző|vlastnost|характерист|χαρακτηριστικ|特性|特征|특성/;
const DEVICE =
  /device|gerät|appareil|terminal|dispositiv|apparaat|urządze|enhet|enhed|laitte|eszköz|zařízen|zariaden|устройств|συσκευ|デバイス|设备|기기/;
const FINGERPRINT = /finger-?\s?print/;

/** The kind of data that the name of a choice says it is about, where it is one that is asked for apart. */
export function kindInWords(label: string): KindGroup | null {
  const text = label.toLowerCase();
  if (text.length > LONGEST) return null;
  if (PRECISE.test(text) && PLACE.test(text)) return 'location';
  if ((FEATURES.test(text) && DEVICE.test(text)) || FINGERPRINT.test(text)) return 'device';
  return null;
}
