import tcf from './real/tcf.mjs';
import { bundle } from './bundle.mjs';
import { shell } from './shell.mjs';

/**
 * A page with the TCF dialog of `real/tcf.mjs`.
 *
 * @param {{ before?: string, after?: string, lying?: boolean, early?: boolean }} settings `before` is script text that runs
 *   at once, `after` runs with each stored `tc`; a lying dialog stores everything on a refusal, an early one
 *   before anybody chose.
 */
export async function withTcf({ before = '', after = '', lying = false, early = false }) {
  const v = { lang: 'en', lying, early };
  const { js } = await bundle(tcf.entry?.(v) ?? '');
  const { head = '', body } = tcf.page(v);
  const listen = `<script>__tcfapi('addEventListener', 2, ({ tcString: tc, eventStatus }) => { if (eventStatus !== 'cmpuishown' && tc) { ${after} } })</script>`;
  return {
    page: shell('en', { head: `${head}<script>${before}</script>`, body: body + listen }),
    routes: { '/bundle.js': { type: 'text/javascript; charset=utf-8', body: js } },
  };
}
