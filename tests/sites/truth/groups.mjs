/** The groups of cases by name: one or two files each. */
import benignApps from './groups/benign-apps.mjs';
import benignDrawing from './groups/benign-drawing.mjs';
import benignKnown from './groups/benign-known.mjs';
import benignPictures from './groups/benign-pictures.mjs';
import benignTyping from './groups/benign-typing.mjs';
import fingerprinting from './groups/fingerprinting.mjs';
import fingerprintingHidden from './groups/fingerprinting-hidden.mjs';
import formLanguages from './groups/form-languages.mjs';
import formTraps from './groups/form-traps.mjs';
import forms from './groups/forms.mjs';
import identifiers from './groups/identifiers.mjs';
import keyLogging from './groups/key-logging.mjs';
import known from './groups/known.mjs';
import leaks from './groups/leaks.mjs';
import { apartBenign, apartPages } from './groups/leaks-apart.mjs';
import leaksElsewhere from './groups/leaks-elsewhere.mjs';
import links from './groups/links.mjs';
import permissions from './groups/permissions.mjs';
import recording from './groups/recording.mjs';
import signals from './groups/signals.mjs';
import trackers from './groups/trackers.mjs';

export const groups = {
  fingerprinting: [...fingerprinting, ...fingerprintingHidden],
  recording: [...recording, ...keyLogging],
  leaks: [...leaks, ...leaksElsewhere, ...apartPages, ...known],
  identifiers,
  links,
  trackers,
  permissions,
  forms: [...formLanguages, ...forms, ...formTraps],
  signals,
  benign: [
    ...benignDrawing,
    ...benignPictures,
    ...benignApps,
    ...benignTyping,
    ...benignKnown,
    ...apartBenign,
  ],
};
