import { noteError } from '../adapters/browser/errors.ts';
import { beginAnew } from '../adapters/db/damage.ts';
import type { ErrorPart } from '../core/errors/ring.ts';

/** What a page does where something of it cannot be drawn: keeps the error, and begins anew where that may help. */
export const broken =
  (part: ErrorPart) =>
  (error: unknown): void => {
    noteError(part, error);
    beginAnew(error);
  };
