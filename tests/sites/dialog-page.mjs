/**
 * What pages with a consent dialog of our own making have in common. What was chosen is kept in the cookie
 * `chosen`: `none`, `all`, or purposes joined by dots.
 */

export const STYLE = `<style>body{font:16px sans-serif;margin:0;min-height:140vh}main{padding:40px}
.box{position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:9999}[hidden]{display:none!important}</style>`;
const SCRIPT = `<script>
function store(value){document.cookie='chosen='+value+';path=/;max-age=9999'}
function answer(value){store(value);for(const one of document.querySelectorAll('[data-dialog]'))one.remove()}
</script>`;
const ARTICLE =
  '<main><h1>Tides</h1><p>A new ferry goes twice a day from the old harbour.</p></main>';
export const WORDS =
  '<h2>We value your privacy</h2><p>We and our partners use cookies to measure how this site is used and to show advertising.</p>';
export const YES_NO = `<button onclick="answer('all')">Accept all</button> <button onclick="answer('none')">Reject all</button>`;

/** @param {string} body */
export const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tides</title>${STYLE}${SCRIPT}${ARTICLE}${body}</html>`;

/** @param {string} inside */
export const box = (inside) => `<div class="box" data-dialog>${inside}</div>`;

/** On what nothing may press: whoever does is written down in the cookie `pressed`. */
export const TRAP = `onclick="document.cookie='pressed=1;path=/'"`;
/** @param {string} title @param {string} text @param {string[]} buttons */
export const decoy = (title, text, ...buttons) =>
  box(
    `<h2>${title}</h2><p>${text}</p>${buttons.map((name) => `<button ${TRAP}>${name}</button>`).join(' ')}`,
  );
