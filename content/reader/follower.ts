import { subjectOf } from '../../src/core/consent/lexicon/index.ts';
import type { Roles } from '../../src/core/consent/general/roles.ts';
import type { Tools } from '../isolated/general.ts';
import { plain } from '../isolated/plain.ts';
import { waitFor } from '../isolated/wait.ts';
import { isStanding, viewOf, type View } from './view.ts';

/** What asks once more after an answer to `view`; `anew`: also in a box of its own. Null where nothing does. */
export type Follower = (view: View, anew?: boolean) => View | null;

/**
 * Looks for "are you sure?", in words that alone would say too little of what they are about: in the same
 * box, or in one that was not there before.
 */
export function followerOf({ candidates }: Tools): Follower {
  const there = new Set(candidates());
  return ({ root, hash }, anew = false) => {
    const fresh = anew ? candidates().filter((one) => one !== root && !there.has(one)) : [];
    for (const box of [root, ...fresh]) {
      const now = isStanding(box) ? viewOf(box, true) : null;
      if (!now || now.hash === hash || now.reading.roles.refuse === null) continue;
      const { medium, other } = subjectOf(now.reading.dialog.text);
      if (medium && (box === root || !other)) return now;
    }
    return null;
  };
}

/** A page that waits for its server may take so long (milliseconds). */
const WORKS_WITHIN = 2000;

/** Waits for a page that has taken a press, and says so: its button cannot be pressed again, or is busy. */
export const worksOn = async (
  { reading: { roles }, element }: View,
  role: keyof Roles,
  isGone: () => boolean,
): Promise<boolean> => {
  const pressed = element(roles[role]);
  const works = () => pressed !== null && plain(pressed).matches(WORKING) && pressed.isConnected;
  return works() && (await waitFor(() => isGone() || !works(), WORKS_WITHIN)) && isGone();
};
const WORKING = ':disabled, [aria-disabled=true], [aria-busy=true]';
