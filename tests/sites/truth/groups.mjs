/** The groups of cases by name: one file each. */
import benignApps from './groups/benign-apps.mjs';
import benignDrawing from './groups/benign-drawing.mjs';
import fingerprinting from './groups/fingerprinting.mjs';
import leaks from './groups/leaks.mjs';

export const groups = {
  fingerprinting,
  leaks,
  'benign-drawing': benignDrawing,
  'benign-apps': benignApps,
};
