import type { Page } from '@playwright/test';
import { expect, test, type Fairshare } from './fairshare.ts';

const HOST = 'surface-lab.example';
const page = (body: string, head = '<title>A page</title>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const PROSE = `<main><h1>Welcome</h1>${'<p>Fresh bread, every day, from the oven to your table.</p>'.repeat(30)}</main>`;
const over = (text: string) =>
  `<div class="veil" style="position:fixed;inset:0;background:#0008"></div>
   <div class="box" style="position:fixed;left:35%;top:35%;width:30%;height:30%;background:#fff">
   <p>${text}</p><input type="text" aria-label="Anything"><button>Yes please</button></div>`;
const later = (html: string, wait: number) =>
  `<script>addEventListener('load', () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)}), ${wait}))</script>`;

const PAGES: Record<string, string> = {
  '/': page(PROSE),
  '/open-shadow': page(
    `<x-form></x-form><script>customElements.define('x-form', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<label>Passport number <input></label>'; } })</script>`,
  ),
  '/closed-shadow': page(
    `<div id="a"></div><script>setTimeout(() => { document.getElementById('a').attachShadow({ mode: 'closed' }).innerHTML = '<label>Blood group <input></label>'; const late = document.createElement('y-form'); document.body.append(late); late.attachShadow({ mode: 'closed' }).innerHTML = '<label>Religion <input></label>'; }, 300)</script>`,
  ),
  '/form': page(
    `<form><fieldset><legend>Your child</legend><label>First name <input required></label></fieldset>
     <p>We only use your birthday to check your age. <a href="/privacy">Privacy policy</a></p>
     <label>Date of birth <input></label>
     <fieldset><legend>Marital status</legend><label><input type="radio" name="m"> Single</label><label><input type="radio" name="m"> Married</label></fieldset></form>
     <label>Income <input></label>
     <div style="display:none"><label>E-mail <input></label></div>
     <div style="position:absolute;left:-9999px"><label>Telephone <input tabindex="-1"></label></div>
     <div style="height:0;overflow:hidden"><label>IBAN <input></label></div>
     <div aria-hidden="true"><label>Religion <input></label></div>
     <label style="opacity:0">Union membership <input></label>
     <form role="search"><label>City <input></label></form>`,
  ),
  '/to-http': page(
    `<form action="http://${HOST}/save"><label>Comment <input></label></form>
     <form action="/ok"><label>Your e-mail <input></label></form>`,
  ),
  '/unencrypted': page(`<form><label>E-mail <input></label><input type="password"></form>`),
  '/unencrypted-search': page(`<form><label>Search <input></label></form>`),
  '/overlay': page(PROSE + later(over('Join our newsletter and save ten percent!'), 300)),
  '/overlay-on-click': page(
    `${PROSE}<button id="go" onclick='document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(over('Write to us whenever you like.')).replace(/'/g, '&#39;')})'>Contact</button>`,
  ),
  '/consent': page(PROSE + later(over('We and our partners use cookies. Accept all?'), 300)),
  '/application': page(
    `<div style="position:fixed;inset:0;overflow:auto">${PROSE}<button>Write</button></div>`,
  ),
  '/exit': page(
    `${PROSE}<script>document.addEventListener('mouseout', (event) => { if (event.clientY <= 0 && !event.relatedTarget && !document.querySelector('.box')) document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(over('Wait! Do not leave without your voucher.'))}); })</script>`,
  ),
  '/chat': page(
    PROSE +
      later(
        '<div id="live-chat" style="position:fixed;right:20px;bottom:20px;width:340px;height:420px;background:#eee"><p>Hello! How can we help?</p><textarea></textarea><button>Send</button></div>',
        300,
      ),
  ),
  '/hiv-test': page(PROSE, '<title>HIV test: free and anonymous</title>'),
  '/recipes': page(PROSE, '<title>Healthy recipes</title>'),
  '/mixed': page(
    `${PROSE}<img src="http://pictures.example/a.png"><script src="http://pictures.example/b.js"></script>`,
  ),
};

test.use({
  extraSites: [
    {
      id: 'surface-lab',
      host: HOST,
      title: 'Surface',
      describe: 'What pages ask and how they behave',
      paths: ['/'],
      routes: { [HOST]: PAGES, 'pictures.example': { '/a.png': { type: 'image/png', body: '' } } },
      truth: { always: [] },
    },
  ],
});

/** What was recorded of a kind so far: the pages tell everything that they have first. */
const seen = async (fairshare: Fairshare, kind: string) => {
  await fairshare.settled();
  const rows = await fairshare.rows('observations');
  return rows.filter((row) => row['kind'] === kind).map((row) => String(row['key']));
};
/** Opens a page and waits until it is in the record. */
const open = async (fairshare: Fairshare, path: string, scheme = 'https'): Promise<Page> => {
  await fairshare.start();
  const opened = await fairshare.visit(`${scheme}://${HOST}${path}`);
  await expect.poll(async () => (await fairshare.rows('visits')).length).toBe(1);
  return opened;
};

test('fields in shadow roots are seen, open and closed, early and late', async ({ fairshare }) => {
  await open(fairshare, '/open-shadow');
  await fairshare.visit(`https://${HOST}/closed-shadow`);
  await expect
    .poll(async () => (await seen(fairshare, 'field')).sort())
    .toEqual(['health', 'passport', 'religion']);
});

test('a form is read with its groups and reasons, and its traps are not', async ({ fairshare }) => {
  await open(fairshare, '/form');
  await expect
    .poll(async () => (await seen(fairshare, 'field')).sort())
    .toEqual(['birth-date', 'child', 'income', 'marital-status', 'name']);
  const rows = (await fairshare.rows('observations')).filter((row) => row['kind'] === 'field');
  expect(rows.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining([
      { data: 'name', required: true, explained: true },
      { data: 'birth-date', required: false, explained: true },
      { data: 'income', required: false, explained: false },
    ]),
  );
  expect(JSON.stringify(rows)).not.toMatch(/First name|Your child/);
});

test('forms that send in the clear are told', async ({ fairshare }) => {
  await open(fairshare, '/to-http');
  await expect.poll(() => seen(fairshare, 'insecure')).toEqual([`form:http://${HOST}`]);
});

test('a page in the clear counts where it asks for something personal', async ({ fairshare }) => {
  const opened = await open(fairshare, '/unencrypted-search', 'http');
  expect(new URL(opened.url()).protocol).toBe('http:');
  await fairshare.visit(`http://${HOST}/unencrypted`);
  await expect
    .poll(async () => (await seen(fairshare, 'insecure')).sort())
    .toEqual([`form:http://${HOST}`, `password:http://${HOST}`]);
  const visits = await fairshare.rows('visits');
  const rows = (await fairshare.rows('observations')).filter((row) => row['kind'] === 'insecure');
  expect(visits).toHaveLength(2);
  expect(new Set(rows.map(({ visit }) => visit)).size).toBe(1);
});

test('what the browser upgrades or blocks did not come in the clear', async ({ fairshare }) => {
  await open(fairshare, '/mixed');
  await expect.poll(() => seen(fairshare, 'request')).toContain('pictures.example');
  expect(await seen(fairshare, 'insecure')).toEqual([]);
});

test('an overlay that comes by itself is told', async ({ fairshare }) => {
  const opened = await open(fairshare, '/overlay');
  await opened.locator('.box').waitFor();
  await expect.poll(() => seen(fairshare, 'engagement')).toEqual(['overlay:load']);
});

test('what was asked for, consent dialogs and fixed applications are no overlays', async ({
  fairshare,
}) => {
  const opened = await open(fairshare, '/overlay-on-click');
  await opened.locator('#go').click();
  await opened.locator('.box').waitFor();
  await seen(fairshare, 'engagement');
  const asking = await fairshare.visit(`https://${HOST}/consent`);
  await asking.locator('.box').waitFor();
  await seen(fairshare, 'engagement');
  await fairshare.visit(`https://${HOST}/application`);
  await seen(fairshare, 'engagement');
  // One that is told is the proof that the others have been looked at.
  const told = await fairshare.visit(`https://${HOST}/overlay`);
  await told.locator('.box').waitFor();
  await expect.poll(async () => (await seen(fairshare, 'engagement')).length).toBeGreaterThan(0);
  await opened.bringToFront();
  await seen(fairshare, 'engagement');
  const rows = (await fairshare.rows('observations')).filter((row) => row['kind'] === 'engagement');
  const [newest] = (await fairshare.rows('visits')).sort(
    (a, b) => Number(b['at']) - Number(a['at']),
  );
  expect(rows.map(({ visit }) => visit)).toEqual([newest?.['id']]);
});

test('an overlay that wants to keep the person is told as that', async ({ fairshare }) => {
  const opened = await open(fairshare, '/exit');
  await opened.mouse.move(300, 300);
  await opened.evaluate(() =>
    document.documentElement.dispatchEvent(
      new MouseEvent('mouseout', { bubbles: true, clientX: 300, clientY: -1 }),
    ),
  );
  await opened.locator('.box').waitFor();
  await expect.poll(() => seen(fairshare, 'engagement')).toContain('exit-intent:load');
});

test('a chat that opens by itself is told', async ({ fairshare }) => {
  const opened = await open(fairshare, '/chat');
  await opened.locator('#live-chat').waitFor();
  await expect.poll(() => seen(fairshare, 'engagement')).toEqual(['chat:load']);
});

test('what a page is about is told where it is sensitive, without its words', async ({
  fairshare,
}) => {
  await open(fairshare, '/hiv-test');
  await fairshare.visit(`https://${HOST}/recipes`);
  await expect.poll(() => seen(fairshare, 'topic')).toEqual(['health']);
  for (const table of ['visits', 'observations', 'sites'])
    expect(JSON.stringify(await fairshare.rows(table))).not.toMatch(/hiv|anonymous|recipes/i);
});
