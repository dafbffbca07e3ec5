/**
 * A dialog of the Transparency & Consent Framework as its operators build them: two layers, purposes with
 * consent off and legitimate interest on, special features, vendors. Runs in the page, bundled with the
 * IAB's own libraries, which encode the choice into the cookie `euconsent-v2` and serve `__tcfapi`.
 *
 * @param {{ TCModel: any, TCString: any, GVL: any, CmpApi: any }} libraries
 * @param {any} settings See `real/tcf.mjs`.
 */
export function tcfDialog({ TCModel, TCString, GVL, CmpApi }, settings) {
  const { list, words, purposes, features, interests, refusable, policy, lying, early, lang } =
    settings;
  const COOKIE = 'euconsent-v2';
  const api = new CmpApi(31, 1, true);
  const kept = document.cookie.split('; ').find((part) => part.startsWith(`${COOKIE}=`));
  if (kept) {
    api.update(kept.slice(COOKIE.length + 1), false);
    return;
  }

  const state = {
    consents: new Set(),
    interests: new Set(interests),
    features: new Set(),
  };
  /** Writes what stands in `state`; `asking` while the dialog is still there. */
  const write = (vendors, asking) => {
    const model = new TCModel(new GVL(list));
    Object.assign(model, { cmpId: 31, cmpVersion: 1, consentScreen: 1, consentLanguage: lang });
    Object.assign(model, { isServiceSpecific: true, policyVersion: policy });
    model.purposeConsents.set([...state.consents]);
    model.purposeLegitimateInterests.set([...state.interests]);
    model.specialFeatureOptins.set([...state.features]);
    if (vendors) model.vendorConsents.set(Object.keys(list.vendors).map(Number));
    if (state.interests.size > 0)
      model.vendorLegitimateInterests.set(Object.keys(list.vendors).map(Number));
    const text = TCString.encode(model);
    document.cookie = `${COOKIE}=${text}; path=/; max-age=31536000; secure; samesite=lax`;
    api.update(text, asking);
  };
  const store = (vendors) => {
    write(vendors, false);
    document.querySelector('#tcf').remove();
  };
  const tickAll = () => {
    purposes.forEach((_, at) => state.consents.add(at + 1));
    features.forEach((_, at) => state.features.add(at + 1));
  };
  const all = () => {
    tickAll();
    store(true);
  };
  const none = () => {
    if (lying) return all();
    for (const chosen of Object.values(state)) chosen.clear();
    return store(false);
  };

  const root = document.createElement('div');
  root.id = 'tcf';
  const button = (text, press, name) => {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', textContent: text, onclick: press, className: name });
    return made;
  };
  /** A switch as many of these dialogs draw it: a button with a role. */
  const toggle = (label, chosen, id, name) => {
    const made = button('', null, name);
    made.setAttribute('role', 'switch');
    made.setAttribute('aria-label', label);
    const show = () => made.setAttribute('aria-checked', String(chosen.has(id)));
    made.onclick = () => {
      if (!chosen.delete(id)) chosen.add(id);
      show();
    };
    show();
    return made;
  };
  const row = (title, ...switches) => {
    const made = document.createElement('li');
    const text = document.createElement('span');
    text.textContent = title;
    made.append(text, ...switches);
    return made;
  };
  const layer = (name, title, text) => {
    root.innerHTML = `<div role="dialog" aria-modal="true" class="tcf-${name}"><h2></h2><p></p></div>`;
    const box = root.firstElementChild;
    box.querySelector('h2').textContent = title;
    box.querySelector('p').textContent = text;
    return box;
  };
  const second = () => {
    const box = layer('second', words.settings, words.text);
    const rows = document.createElement('ul');
    purposes.forEach((title, at) => {
      const id = at + 1;
      const consent = toggle(`${words.consent}: ${title}`, state.consents, id, `consent-${id}`);
      const interest = toggle(`${words.interest}: ${title}`, state.interests, id, `interest-${id}`);
      rows.append(row(title, consent, ...(interests.includes(id) ? [interest] : [])));
    });
    features.forEach((title, at) => {
      const id = at + 1;
      rows.append(
        row(title, toggle(`${words.special}: ${title}`, state.features, id, `special-${id}`)),
      );
    });
    box.append(
      rows,
      ...(refusable ? [button(words.reject, none, 'tcf-reject')] : []),
      button(words.accept, all, 'tcf-accept'),
      button(words.save, () => store(state.consents.size > 0), 'tcf-save'),
    );
  };
  layer('first', words.title, words.text).append(
    button(words.settings, second, 'tcf-settings'),
    ...(refusable ? [button(words.reject, none, 'tcf-reject')] : []),
    button(words.accept, all, 'tcf-accept'),
  );
  document.body.append(root);
  if (!early) return api.update('', true);
  tickAll();
  return write(true, true);
}
