/** The groups of cases by name: one file each. */
import benignApps from './groups/benign-apps.mjs';
import benignDrawing from './groups/benign-drawing.mjs';
import fingerprinting from './groups/fingerprinting.mjs';
import forms from './groups/forms.mjs';
import identifiers from './groups/identifiers.mjs';
import leaks from './groups/leaks.mjs';
import links from './groups/links.mjs';
import permissions from './groups/permissions.mjs';
import recording from './groups/recording.mjs';
import signals from './groups/signals.mjs';
import trackers from './groups/trackers.mjs';

export const groups = {
  fingerprinting,
  recording,
  leaks,
  identifiers,
  links,
  trackers,
  permissions,
  forms,
  signals,
  'benign-drawing': benignDrawing,
  'benign-apps': benignApps,
};
