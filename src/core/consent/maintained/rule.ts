/** One CSS (or `xpath/…`) selector, or a chain of them into shadow trees and frames of the same origin. */
export type Selector = string | string[];

/**
 * One step of a maintained rule, in the form that autoconsent publishes them in (version 2, the parts
 * that only look, wait and press). A step holds when everything that it names holds.
 * https://github.com/duckduckgo/autoconsent/blob/main/lib/rules.ts
 */
export interface Step {
  exists?: Selector;
  visible?: Selector;
  waitFor?: Selector;
  waitForVisible?: Selector;
  click?: Selector;
  waitForThenClick?: Selector;
  /** Milliseconds. */
  wait?: number;
  /** Longest wait for an element, in milliseconds. */
  timeout?: number;
  /** Which of several elements have to be visible. */
  check?: 'any' | 'all' | 'none';
  /** Presses every element found, not just the first. */
  all?: boolean;
  cookieContains?: string;
  if?: Step;
  then?: Step[];
  else?: Step[];
  any?: Step[];
  negated?: boolean;
  /** The rule goes on where this step fails. */
  optional?: boolean;
}

/** How one manager, or one site, is refused. Rules that run code or only hide are not taken over. */
export interface MaintainedRule {
  name: string;
  main: boolean;
  frame: boolean;
  present: Step[];
  shown: Step[];
  refuse: Step[];
}

/** What a step can do; the page is on the other side of it. */
export interface Hands {
  exists(selector: Selector): boolean;
  visible(selector: Selector, check: 'any' | 'all' | 'none'): boolean;
  /** @returns whether it came to hold within so many milliseconds */
  until(holds: () => boolean, most: number): Promise<boolean>;
  pause(ms: number): Promise<void>;
  /** @returns why it was not pressed, or null */
  press(selector: Selector, all: boolean): Promise<string | null>;
  cookieContains(text: string): boolean;
}

/** Longest that a rule waits for an element, unless it says less (milliseconds). */
const PATIENCE = 2000;
/** Pauses of a rule are kept up to here: every press waits for its element to come to rest anyhow. */
const LONGEST_PAUSE = 500;

/** Runs steps one after the other. @returns null where all of them held, or why the first did not */
export async function runSteps(steps: readonly Step[], hands: Hands): Promise<string | null> {
  for (const step of steps) {
    const failed = await runStep(step, hands);
    if (failed !== null && !(step.optional && failed === NOT_THERE)) return failed;
  }
  return null;
}

const NOT_THERE = 'not-visible';
const holds = (yes: boolean): string | null => (yes ? null : NOT_THERE);

async function runStep(step: Step, hands: Hands): Promise<string | null> {
  const failed = await runParts(step, hands);
  if (!step.negated || (failed !== null && failed !== NOT_THERE)) return failed;
  return holds(failed !== null);
}

async function runParts(step: Step, hands: Hands): Promise<string | null> {
  const most = Math.min(step.timeout ?? PATIENCE, PATIENCE);
  const { exists, visible, waitFor, waitForVisible, click, waitForThenClick } = step;
  const parts: (() => Promise<string | null> | string | null)[] = [];
  if (exists !== undefined) parts.push(() => holds(hands.exists(exists)));
  if (visible !== undefined) parts.push(() => holds(hands.visible(visible, step.check ?? 'all')));
  if (waitFor !== undefined)
    parts.push(async () => holds(await hands.until(() => hands.exists(waitFor), most)));
  if (waitForVisible !== undefined) {
    const shown = () => hands.visible(waitForVisible, step.check ?? 'any');
    parts.push(async () => holds(await hands.until(shown, most)));
  }
  if (click !== undefined) parts.push(() => hands.press(click, step.all === true));
  if (waitForThenClick !== undefined)
    parts.push(async () =>
      (await hands.until(() => hands.exists(waitForThenClick), most))
        ? hands.press(waitForThenClick, step.all === true)
        : NOT_THERE,
    );
  const { wait, cookieContains, any } = step;
  if (wait !== undefined)
    parts.push(() => hands.pause(Math.min(wait, LONGEST_PAUSE)).then(() => null));
  if (cookieContains !== undefined) parts.push(() => holds(hands.cookieContains(cookieContains)));
  const condition = step.if;
  if (condition) parts.push(() => runBranch(condition, step, hands));
  if (any) parts.push(() => runAny(any, hands));
  // A step that we do not know the meaning of must not pass for done.
  if (parts.length === 0) return 'unknown-errand';
  for (const part of parts) {
    const failed = await part();
    if (failed !== null) return failed;
  }
  return null;
}

async function runBranch(condition: Step, step: Step, hands: Hands): Promise<string | null> {
  const met = (await runStep(condition, hands)) === null;
  return runSteps((met ? step.then : step.else) ?? [], hands);
}

async function runAny(steps: readonly Step[], hands: Hands): Promise<string | null> {
  for (const step of steps) if ((await runStep(step, hands)) === null) return null;
  return NOT_THERE;
}

/** How many presses a rule needs to refuse, on its shortest way; at least one. */
export function clicksIn(steps: readonly Step[]): number {
  const count = (all: readonly Step[]): number =>
    all.reduce((sum, step) => {
      const branches = [step.then, step.else].flatMap((branch) => (branch ? [count(branch)] : []));
      const own = step.click !== undefined || step.waitForThenClick !== undefined ? 1 : 0;
      return sum + own + (branches.length > 0 ? Math.min(...branches) : 0);
    }, 0);
  return Math.max(1, count(steps));
}
