// The least that an extension can be: a worker that answers, and a popup with a sentence in it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup/index.html' },
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((ask, sender, answer) => answer({ ask }));',
  'desk.html': '<!doctype html><title>Desk</title><main>Nothing.</main>',
  'popup/index.html':
    '<!doctype html><title>Empty</title><body style="width: 380px">' +
    '<main data-state="ready" data-score="100">Nothing is recorded here.</main>',
};

/** @param {string} folder where it is put @returns {string} the extension's own folder */
export function writeEmptyExtension(folder) {
  const own = path.join(folder, 'empty-extension');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(own, name)), { recursive: true });
    writeFileSync(path.join(own, name), text);
  }
  return own;
}
