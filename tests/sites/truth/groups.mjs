/** The groups of cases by name: one file each. */
import benignApps from './groups/benign-apps.mjs';
import benignDrawing from './groups/benign-drawing.mjs';
import fingerprinting from './groups/fingerprinting.mjs';

export const groups = {
  fingerprinting,
  'benign-drawing': benignDrawing,
  'benign-apps': benignApps,
};
