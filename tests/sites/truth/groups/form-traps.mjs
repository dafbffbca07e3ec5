import { field, form, page } from '../write.mjs';

export default [
  {
    id: 'ok-traps-for-robots',
    reason: 'fields that no person can see, hidden in five ways',
    host: 'guest-book.example',
    page: page({
      body: form(
        field('Your message', 'name="message"'),
        '<div style="display:none"><label>Email <input type="email" name="email"></label></div>',
        '<div style="position:absolute;left:-9999px"><label>Phone <input name="phone" tabindex="-1"></label></div>',
        '<div style="visibility:hidden"><label>Full name <input name="name"></label></div>',
        '<div style="height:0;overflow:hidden"><label>Street address <input name="address"></label></div>',
        '<input type="hidden" name="birthday">',
        '<label aria-hidden="true" style="opacity:0;position:absolute;pointer-events:none">Website <input name="url" tabindex="-1"></label>',
      ),
    }),
  },
  {
    id: 'ok-words-alike',
    reason: 'labels with the same words that mean something else',
    host: 'tool-library.example',
    page: page({
      body: form(
        field('Name of the tool', 'name="tool"'),
        field('Birth year of the composer', 'name="composer"'),
        field('Email template', 'name="template"'),
        field('IP address of your printer', 'name="printer"'),
        field('Age of the building in years', 'name="building"'),
        field('Gift card number', 'name="gift"'),
        field('Phone model', 'name="model"'),
        field("Number of children's tickets", 'name="tickets" type="number"'),
        field('Religion section, page number', 'name="page"'),
      ),
    }),
  },
  {
    id: 'ok-words-alike-de',
    reason: 'the same in German, where words are put together',
    host: 'kellerkino.example',
    page: page({
      lang: 'de',
      title: 'Kino bewerten',
      body: form(
        field('Filmname', 'name="f1"'),
        field('Alter des Films', 'name="f2"'),
        field('Anzahl der Kinderkarten', 'name="f3"'),
        field('Gutscheinkartennummer', 'name="f4"'),
        field('Betreff der Nachricht', 'name="f5"'),
      ),
    }),
  },
  {
    id: 'ok-search-and-filter',
    reason: 'search, filters, sorting, quantities: controls that ask nothing personal',
    host: 'rug-warehouse.example',
    page: page({
      body:
        '<form role="search"><input type="search" name="q" placeholder="Search by name, city or e-mail"></form>' +
        form(
          field('Width from', 'type="number"'),
          field('Colour', 'name="colour"'),
          '<p><label>Sort by <select><option>Name</option><option>Price</option></select></label></p>',
          field('Room size', 'type="range"'),
          field('Discount code', 'name="code"'),
        ),
    }),
  },
  {
    id: 'form-named-like-members',
    reason: 'a form whose controls are named as its own members are, by chance and by intent',
    host: 'camp-booking.example',
    page: page({
      body:
        form(
          field('Email', 'type="email" name="email"'),
          field('Phone', 'type="tel" name="phone"'),
          field('Children', 'type="number" name="children"'),
          ...[
            ...['id', 'action', 'title', 'textContent', 'parentElement', 'closest', 'matches'],
            ...['querySelector', 'querySelectorAll', 'getAttribute', 'contains', 'childNodes'],
            ...['localName', 'nodeName', 'isConnected', 'getRootNode', 'classList'],
          ].map((name) => `<input type="hidden" name="${name}">`),
        ) + form(field('Birth date', 'name="bday" autocomplete="bday"')),
    }),
    expect: [{ kind: 'form-data', fields: ['email', 'tel', 'birthday'] }],
  },
];
