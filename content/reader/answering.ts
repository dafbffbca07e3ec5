import type { Dialog } from '../../src/core/consent/dialog.ts';
import { clicksBehind } from '../../src/core/consent/general/clicks.ts';
import type { Roles } from '../../src/core/consent/general/roles.ts';
import type { Reason } from '../../src/core/consent/reasons.ts';
import type { Purpose } from '../../src/core/model/purpose.ts';
import type { Doing, Outcome, Tools } from '../isolated/general.ts';
import { stirring, waitFor } from '../isolated/wait.ts';
import { hasChanged, marks, type Marks } from '../isolated/store.ts';
import { deeperThan } from './deeper.ts';
import { setEverywhere } from './elsewhere.ts';
import { followerOf, worksOn, type Follower } from './follower.ts';
import {
  OPENS_WITHIN,
  SHOWS_WITHIN,
  TELLS_WITHIN,
  FILLS_WITHIN,
  SAVES_WITHIN,
  GOES_WITHIN,
  STORES_WITHIN,
  CLOSES_WITHIN,
  FADES_WITHIN,
  MOST_ROUNDS,
  MOST_TRIES,
} from './patience.ts';
import { mayBeSaved, nothingOn, settingOf, statesIn } from './switches.ts';
import { choicesInTabs, isTabbed, setInTabs } from './tabs.ts';
import { unfold } from './unfold.ts';
import { nothingWithoutSave } from './without-save.ts';
import { again, hasSwitches, isOff, isStanding, viewOf, type View } from './view.ts';

/** Why it was not done; 'none' where there is no such way; null where it was. */
type Refusal = Reason | 'none' | null;

/** Takes one dialog through its layers. Whatever it does goes through the guard's click. */
export class Answering {
  #view: View;
  readonly #first: View;
  readonly #tools: Tools;
  readonly #yes: string;
  readonly #follower: Follower;
  #opened = false;

  constructor(view: View, tools: Tools) {
    this.#first = view;
    this.#yes = view.reading.bundled[0]?.label ?? '';
    this.#view = view;
    this.#tools = tools;
    this.#follower = followerOf(tools);
  }

  /** @returns the dialog with what stands behind its first layer */
  async open(): Promise<Dialog> {
    await this.#goDeeper();
    const tabs = await choicesInTabs(this.#view, this.#tools);
    if (tabs) this.#view = tabs.view;
    const { dialog, roles } = this.#view.reading;
    const first = this.#first.reading.dialog;
    return {
      ...first,
      more: false,
      grain: tabs ? 'choice' : dialog.grain,
      choices:
        tabs?.choices ?? (dialog.grain === 'choice' ? dialog.choices : this.#first.reading.bundled),
      clicksToRefuse:
        first.clicksToRefuse === 1 ? 1 : (tabs?.clicks ?? clicksBehind(roles, dialog)),
      wall: first.wall || dialog.wall,
    };
  }

  async act(errand: Doing): Promise<Outcome> {
    const before = marks();
    const lost: Purpose[] = [];
    const refused =
      errand.do === 'set'
        ? await this.#set(errand.choices, errand.mayAccept, lost)
        : errand.do === 'refuse-all'
          ? await this.#refuse()
          : await this.#press('accept', errand.mayAccept);
    if (refused !== null)
      return { refused: refused === 'none' ? 'not-visible' : refused, stored: false, lost };
    const stored = await waitFor(() => hasChanged(before, marks()), STORES_WITHIN);
    return { refused, stored, lost };
  }

  /** Refuses everything, by one way after the other, for as long as the dialog stands. */
  async #refuse(): Promise<Refusal> {
    let why: Reason = 'not-visible';
    const before = marks();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { hash } = this.#view;
      for (const way of [
        () => this.#press('refuse', false),
        () => this.#saveNothing(),
        () => this.#refuseDeeper(),
        () => this.#nothingWithoutSave(before),
      ]) {
        const refused = await way();
        if (refused === null) return null;
        if (refused === 'none') continue;
        why = refused;
        if (this.#hasFollower(hash)) break;
      }
      if (!this.#hasFollower(hash)) break;
      this.#view = this.#follower(this.#view, true) ?? this.#current(true) ?? this.#view;
    }
    return why;
  }

  /** Everything optional off, and saved. */
  async #saveNothing(): Promise<Refusal> {
    if (this.#view.reading.dialog.grain !== 'choice' && !isTabbed(this.#view)) return 'none';
    const off = Object.fromEntries(this.#view.reading.units.map(({ id }) => [id, false]));
    return this.#set(off, false, []);
  }

  /** Where there is nothing to save with: step by step, or what holds at once. */
  async #nothingWithoutSave(before: Marks): Promise<Refusal> {
    const last = await nothingWithoutSave(this.#view, this.#tools, before, (view, role) => {
      this.#view = view;
      return this.#click(role, false, isOff);
    });
    if (last === null || typeof last === 'string') return last;
    this.#view = last;
    if ((await this.#press('refuse', false)) === null) return null;
    if (last.reading.dialog.grain === 'choice') return this.#saveNothing();
    return this.#press('save', false, (now) => !now.reading.obscure && isOff(now));
  }

  async #refuseDeeper(): Promise<Refusal> {
    if (this.#opened || !(await this.#goDeeper())) return 'none';
    const refused = await this.#press('refuse', false);
    return refused === null ? null : this.#saveNothing();
  }

  async #set(
    wished: Record<string, boolean>,
    mayAccept: boolean,
    lost: Purpose[],
  ): Promise<Refusal> {
    // A refusal that was pressed before may have turned the switches without saving them.
    this.#view = again(this.#view, this.#tools.candidates) ?? this.#view;
    if (this.#view.reading.obscure) this.#view = await unfold(this.#view, this.#tools);
    const setting = settingOf(this.#view, wished, lost, this.#tools);
    const set = this.#view.reading.obscure
      ? await setInTabs(this.#view, setting)
      : await setEverywhere(this.#view, setting);
    if (typeof set === 'string') return this.#refuseInstead(set, wished, lost);
    this.#view = set.view;
    // The page may go on after the last switch: what is saved is what stands there in that moment.
    const refused = await this.#press('save', mayAccept, (now) => mayBeSaved(now, set.setting));
    if (refused === null || refused === 'none') return refused;
    if (refused !== 'still-stands') return this.#refuseInstead(refused, wished, lost);
    // Some dialogs go on asking after they have been answered: the answer is repeated more simply.
    if (Object.values(wished).some((on) => on)) return refused;
    this.#view = this.#current(true) ?? this.#view;
    return (await this.#press('refuse', false)) === null ? null : refused;
  }

  /** What cannot be set exactly is refused whole, and said to be lost. */
  async #refuseInstead(
    why: Reason,
    wished: Record<string, boolean>,
    lost: Purpose[],
  ): Promise<Refusal> {
    const refused = await this.#press('refuse', false);
    if (refused !== null) return why;
    for (const { id, purposes } of this.#view.reading.units)
      if (wished[id] === true) lost.push(...purposes.filter((one) => !lost.includes(one)));
    return null;
  }

  /** Presses a control of the dialog and waits for it to go. @returns why not, 'none' if there is none */
  async #press(
    role: 'refuse' | 'save' | 'accept',
    mayAccept: boolean,
    may: (now: View) => boolean = () => true,
  ): Promise<Refusal> {
    const before = marks();
    for (const [nth, wait] of GOES_WITHIN.entries()) {
      const refused = await this.#click(role, mayAccept, may, nth > 0);
      if (refused && nth === 0) return refused;
      const isGone = () => this.#isGone();
      const gone = (await waitFor(isGone, wait)) || (await worksOn(this.#view, role, isGone));
      const asks = () => this.#follower(this.#view, role === 'refuse') !== null;
      if (gone) await waitFor(() => hasChanged(before, marks()) || asks(), STORES_WITHIN);
      const answered = hasChanged(before, marks());
      if (role === 'refuse' && answered && (await this.#closeRest())) return null;
      if (gone && (answered || !asks())) return null;
      // It has taken the answer, and takes its time to go.
      if (answered && (await waitFor(isGone, FADES_WITHIN))) return null;
      if (role === 'save' && answered && (await this.#closeRest(may))) return null;
      // Some dialogs are shown before they listen: one that has done nothing at all is pressed again.
      const now = this.#current(true);
      if (answered || now?.hash !== this.#view.hash || statesIn(now) !== statesIn(this.#view))
        break;
    }
    return 'still-stands';
  }

  /** What we have opened may stay open after the answer: closed, where nothing in it is on but what may. */
  async #closeRest(may: (rest: View) => boolean = isOff): Promise<boolean> {
    const rest = this.#opened && isStanding(this.#view.root) ? viewOf(this.#view.root, true) : null;
    if (!rest || !hasSwitches(rest) || !may(rest)) return false;
    this.#view = rest;
    const refused = await this.#click('close', false);
    return refused === null && waitFor(() => this.#isGone(), CLOSES_WITHIN);
  }

  /**
   * Clicks what has a role in the dialog, or still has it on the first layer. It is read once more in the
   * moment of the click: an element that has another role by then, or none, is not clicked.
   */
  async #click(
    role: keyof Roles,
    mayAccept: boolean,
    may: (now: View) => boolean = () => true,
    whole = false,
  ): Promise<Refusal> {
    const as = role === 'next' ? 'settings' : role === 'close' ? 'save' : role;
    let refused: Refusal = 'none';
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const [view, element] = this.#find(role);
      if (!view || !element) return refused;
      const holds = () => {
        const now = again(view, this.#tools.candidates);
        return now !== null && now.element(now.reading.roles[role]) === element && may(now);
      };
      const why = await this.#tools.clickAs(element, { role: as, mayAccept, whole, holds });
      if (why === null) return null;
      refused = why;
      // The page may have put another element in its place.
      if (element.isConnected) break;
    }
    return refused;
  }

  /** The element of a role as it stands now, and the layer that it is on. */
  #find(role: keyof Roles): [View, HTMLElement] | [null, null] {
    for (const view of role === 'refuse' ? [this.#view, this.#first] : [this.#view]) {
      if (view === this.#first && view !== this.#view && !isStanding(view.root)) continue;
      const element = view.element(view.reading.roles[role]);
      if (element?.isConnected) return [view, element];
      const now = element && again(view, this.#tools.candidates);
      const other = now?.element(now.reading.roles[role]);
      if (now && other) return [now, other];
    }
    return [null, null];
  }

  #isGone(): boolean {
    return ![this.#first, this.#view].some(({ root }) => isStanding(root) && viewOf(root) !== null);
  }

  /** The dialog stands there still, but says something else. */
  #hasFollower(hash: string): boolean {
    const now = this.#current() ?? this.#follower(this.#view, true);
    return now !== null && now.hash !== hash;
  }

  #current(known = false): View | null {
    for (const root of [this.#view.root, this.#first.root, ...this.#tools.candidates()]) {
      const view = isStanding(root) ? viewOf(root, known, known ? this.#yes : '') : null;
      if (view) return view;
    }
    return null;
  }

  /** Opens what is behind the first layer. @returns whether something is there to be set or refused */
  async #goDeeper(): Promise<boolean> {
    if (this.#opened) return false;
    this.#opened = true;
    // What is called settings may save what stands there: nothing is to be on by then.
    const off = await nothingOn(this.#view, this.#tools);
    if (!off) return false;
    this.#view = off;
    const role = this.#view.reading.roles.settings !== null ? 'settings' : 'next';
    const deeper = () => deeperThan(this.#first, this.#tools, this.#yes);
    const shows = this.#view.reading.details ? TELLS_WITHIN : SHOWS_WITHIN;
    let found: View | null = null;
    for (const [nth, wait] of OPENS_WITHIN.entries()) {
      const watch = stirring(this.#first.root);
      const clicked = (await this.#click(role, false, undefined, nth > 0)) === null;
      const isThere = () => (found = deeper()) !== null;
      // Some dialogs are shown before they listen: pressed again where nothing at all came of it.
      const opened =
        clicked &&
        ((await waitFor(isThere, wait)) || (watch.stirred() && (await waitFor(isThere, shows))));
      const stirred = watch.stop();
      if (!clicked) return false;
      if (opened || viewOf(this.#first.root, true)?.hash !== this.#first.hash) break;
      if ((stirred || nth > 0) && document.readyState === 'complete') break;
    }
    if (!found) return false;
    // What is there first may be a part of it.
    const fills = hasSwitches(found) ? SAVES_WITHIN : FILLS_WITHIN;
    await waitFor(() => (found = deeper() ?? found)?.reading.dialog.grain === 'choice', fills);
    this.#view = await unfold(found, this.#tools);
    return true;
  }
}
