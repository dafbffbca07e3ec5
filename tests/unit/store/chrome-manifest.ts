import * as v from 'valibot';

/** As Chrome's manifest reference and the store's upload page have it; a key more is refused. */
const path = v.pipe(v.string(), v.regex(/^(?!\/)[\w./-]+$/));
const message = v.pipe(v.string(), v.regex(/^__MSG_\w+__$/));
const icons = v.record(v.pipe(v.string(), v.regex(/^\d+$/)), path);
const part = v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d{0,4})$/), v.toNumber(), v.maxValue(65_535));
const contentScript = v.strictObject({
  matches: v.pipe(v.array(v.string()), v.minLength(1)),
  js: v.pipe(v.array(path), v.minLength(1)),
  run_at: v.picklist(['document_start', 'document_end', 'document_idle']),
  world: v.optional(v.picklist(['MAIN', 'ISOLATED'])),
  all_frames: v.boolean(),
  match_about_blank: v.boolean(),
  match_origin_as_fallback: v.boolean(),
});
const command = v.strictObject({
  suggested_key: v.strictObject({ default: v.string() }),
  description: v.optional(message),
});

/** What the manifest of the Chromium package may hold. */
export const ChromeManifest = v.strictObject({
  manifest_version: v.literal(3),
  name: message,
  short_name: v.pipe(v.string(), v.maxLength(12)),
  description: message,
  // One to four numbers.
  version: v.pipe(
    v.string(),
    v.transform((text) => text.split('.')),
    v.array(part),
    v.minLength(1),
    v.maxLength(4),
  ),
  default_locale: v.literal('en'),
  // The page's own world (111), and pages without an address of their own (119).
  minimum_chrome_version: v.pipe(v.string(), v.toNumber(), v.minValue(119)),
  // The public half of a key of 2,048 bits: the extension's id is made from it.
  key: v.pipe(v.string(), v.base64(), v.length(392)),
  icons,
  action: v.strictObject({ default_title: message, default_popup: path, default_icon: icons }),
  commands: v.record(v.string(), command),
  options_ui: v.strictObject({ page: path, open_in_tab: v.literal(true) }),
  background: v.strictObject({ service_worker: path }),
  incognito: v.literal('spanning'),
  permissions: v.array(v.string()),
  optional_permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_scripts: v.array(contentScript),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
});
