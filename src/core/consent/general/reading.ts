import type { Purpose } from '../../model/purpose.ts';
import type { Choice, Dialog } from '../dialog.ts';
import { consentScore, isWall, subjectOf, type Role } from '../lexicon/index.ts';
import { clicksBySettings } from './clicks.ts';
import { elsewhereIn } from './elsewhere.ts';
import { isObscure, NAMING_INSIDE } from './obscure.ts';
import {
  controlsOf,
  flatten,
  isHidden,
  textOf,
  type Control,
  type Described,
  type Item,
} from './outline.ts';
import { purposesMentioned, purposesOfLabel } from './purposes.ts';
import { roleIn } from './role.ts';
import { CHOICES, rolesIn, type Roles } from './roles.ts';
import { tabsIn, type Tab } from './tabs.ts';
import { unitsIn, type Unit } from './units.ts';

/** What the general layer made of a dialog. */
export interface Reading {
  dialog: Dialog;
  roles: Roles;
  units: Unit[];
  /** What a yes to everything would allow. */
  bundled: Choice[];
  /** Parts of the dialog that are closed: tabs and accordions. */
  closed: number[];
  /** What may show choices that do not stand here, and would be saved with those that do. */
  elsewhere: number[];
  /** What leads on is called details, not settings: it may have no choices behind it. */
  details: boolean;
  /** It holds something like a choice that is not understood: nothing of it may be saved. */
  obscure: boolean;
  /** It does so even if what its tabs are called after stands behind them. */
  obscureInside: boolean;
  /** Tabs, with the purposes that they are called after. */
  tabs: Tab[];
}

/** From here on a text speaks of consent and asks for a decision. */
const SURE = 0.5;
/** As sure where there are signs of another matter, as a quiz on cookies has them. */
const SURE_BESIDE = 0.75;
const LIKELY_CHOICES = 0.25;
const LIKELY = 0.15;
const MANY_PURPOSES = 3;

/**
 * Reads a dialog that nobody has seen before. Words decide, never names of classes; what the page says
 * can give a control a role, but no permission: purposes are granted by the person's wish alone.
 * @param known it was reached from a dialog that was read already: it need not say again what it is
 * @param yesBefore what the yes of that first layer was called
 * @returns null where it does not ask for consent
 */
export function readDialog(described: Described, known = false, yesBefore = ''): Reading | null {
  const items = flatten(described.outline);
  const text = textOf(items);
  const units = unitsIn(items);
  const { roles, unclear } = rolesIn(items, units, yesBefore, text);
  const asks = unclear || Object.values(roles).some((ref) => ref !== null) || units.length > 0;
  const told = tellingRoles(items);
  // Consent or money is what a wall asks: it is told by that more surely than by its words on data.
  const wall = isWall(text) && roles.accept !== null && told.includes('pay');
  const takes = roles.accept !== null || told.includes('acknowledge');
  const isPlain = ASKED.every((role) => told.includes(role));
  if (!known && !wall && !isSure(text, roles, units, takes, isPlain)) return null;
  if (!asks && !told.includes('acknowledge') && !told.includes('close')) return null;
  // What a tab or an accordion hides can be shown, and is asked as well.
  const shown = units.filter((unit) => unit.shown || unit.opener !== null);
  // Beside nothing but what cannot be refused, nobody knows what a save would save.
  const choosable = shown.some(({ locked }) => !locked);
  const grain = choosable && roles.save !== null ? 'choice' : 'all';
  const direct = roles.refuse !== null;
  const bundled = bundledIn(items, roles, text);
  const named = direct && bundled.length > 0 && bundled.every(({ purpose }) => purpose !== null);
  const obscure = isObscure(items, units);
  const obscureInside = obscure && isObscure(items, units, NAMING_INSIDE);
  const tabs = tabsIn(items);
  // One panel is drawn at a time: what the others hold is to be looked at first.
  const isTabbed = obscure && !obscureInside && tabs.length > 1 && roles.save !== null;
  const leads = !named && (roles.settings !== null || roles.next !== null);
  const more = isTabbed || (grain === 'all' && leads);
  return {
    roles,
    units,
    bundled,
    ...{ obscure, obscureInside, tabs },
    elsewhere: elsewhereIn(items, units, text),
    details: controlsOf(items).some(
      ({ ref, name }) => ref === roles.settings && roleIn(name) === 'more-info',
    ),
    closed: items.flatMap((item) => (isClosed(item) ? [(item.node as Control).ref] : [])),
    dialog: {
      manager: 'unknown',
      layer: 'general',
      choices: grain === 'choice' ? shown.flatMap(choicesOf) : more ? [] : bundled,
      more,
      grain,
      text: text.slice(0, 4000),
      language: described.language.slice(0, 35),
      clicksToRefuse: direct || unclear ? 1 : clicksBySettings(shown, roles),
      clicksToAccept: roles.accept !== null || unclear ? 1 : null,
      decided: false,
      wall: isWall(text) || (told.includes('pay') && !direct),
      ...(unclear && { unclear }),
    },
  };
}

/** What a dialog of consent offers by name. */
const ASKED: readonly Role[] = ['accept-all', 'reject-all', 'settings'];

/**
 * Few words are enough where several purposes are put to choose, or a yes to them and another way are.
 * @param takes it has a yes, or an "OK" that may be one
 * @param isPlain its buttons alone say what it is: a text in another language adds little to them
 */
function isSure(
  text: string,
  { refuse, save, settings }: Roles,
  units: readonly Unit[],
  takes: boolean,
  isPlain: boolean,
): boolean {
  const score = consentScore(text);
  if (score < LIKELY) return false;
  const { medium, used, vague, site, other } = subjectOf(text);
  const mentioned = purposesMentioned(text);
  // A recording, a loan, a prize draw ask for consent to data, too: sites say what they do with it, or
  // speak of themselves and let choose.
  const ofSites = mentioned.filter((purpose) => OF_SITES.includes(purpose)).length;
  const lets = site && (settings !== null || units.length > 0);
  if (!medium && ofSites < (lets ? 1 : 2)) return false;
  // Sweets are accepted and refused as well, and counted in statistics.
  if (other && vague) return false;
  if (score >= (other ? SURE_BESIDE : SURE)) return true;
  // Few words, and some of another matter: a poll, an app that wants an account, a site's own settings.
  if (other) return false;
  if (used && isPlain) return true;
  const asked = new Set(units.flatMap(({ purposes }) => purposes)).size;
  const answers = medium && units.some(({ yes, no }) => yes !== no);
  // What is shared of an account is set by switches, too, and that of no site.
  const offers = (medium || site) && asked > 1;
  if (score >= LIKELY_CHOICES && save !== null && (offers || answers)) return true;
  return (
    takes &&
    (refuse !== null || settings !== null) &&
    mentioned.length >= (score >= LIKELY_CHOICES ? 2 : MANY_PURPOSES)
  );
}

/** What hardly anybody but a site asks for; other words on data speak of persons and of services, too. */
const OF_SITES: readonly Purpose[] = ['advertising', 'analytics', 'selling'];

const choicesOf = ({ id, label, purposes, on, locked, interest }: Unit): Choice[] =>
  (purposes.length > 0 ? purposes : [null]).map((purpose) => ({
    id,
    label,
    purpose,
    on: on === true,
    locked,
    ...(interest ? { interest } : {}),
  }));

/**
 * What a yes to everything would allow. Only where the button itself names it do we know all of it;
 * else something stays unknown, and what is unknown is never granted.
 */
function bundledIn(items: readonly Item[], roles: Roles, text: string): Choice[] {
  if (roles.accept === null) return [];
  const accept = controlsOf(items).find(({ ref }) => ref === roles.accept);
  const label = (accept?.name ?? '').slice(0, 120);
  const named = purposesOfLabel(label);
  const purposes = named.length > 0 ? named : [...purposesMentioned(text), null];
  return purposes.map((purpose) => ({
    id: 'everything',
    label,
    purpose,
    on: false,
    locked: false,
  }));
}

const tellingRoles = (items: readonly Item[]): Role[] =>
  controlsOf(items).flatMap(({ name, kind }) =>
    CHOICES.includes(kind) ? [] : (roleIn(name) ?? []),
  );

const isClosed = (item: Item): boolean => {
  const { node } = item;
  if (typeof node === 'string' || isHidden(item) || !node.shown) return false;
  if (roleIn(node.name) !== null) return false;
  return node.kind === 'tab' || node.kind === 'expander' ? node.on !== true : false;
};
