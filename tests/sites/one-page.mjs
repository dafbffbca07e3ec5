/**
 * A site of one page, for tests that bring their own.
 *
 * @param {string} host
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {import('./types.mjs').Site}
 */
export const onePage = (host, body, headers = {}) => ({
  id: host,
  host,
  title: host,
  describe: '',
  paths: ['/'],
  routes: { [host]: { '/': { body, type: 'text/html; charset=utf-8', headers } } },
  truth: { always: [] },
});
