import { decoy } from '../trap.mjs';

export default [
  decoy('order', {
    title: 'Your order',
    text: 'Two items, delivered on Tuesday between 8 and 10. By pressing the button you place a binding order.',
    buttons: ['Accept', 'Cancel'],
  }),
  decoy('offers', {
    title: 'Three offers for you',
    text: 'Add all three to your basket with one click, or go on without.',
    buttons: ['Accept all offers', 'Reject all offers'],
  }),
  decoy('promo-de', {
    lang: 'de',
    at: 'corner',
    title: '10 % Rabatt auf Ihre erste Bestellung',
    text: 'Gutscheincode SOMMER jetzt einlösen? Gilt für alle Artikel.',
    buttons: ['Alle Angebote annehmen', 'Nein danke'],
  }),
  decoy('substitute-fr', {
    lang: 'fr',
    title: 'Article indisponible',
    text: 'Nous pouvons remplacer les biscuits par ceux d’une autre marque.',
    buttons: ['Tout accepter', 'Tout refuser'],
  }),
  decoy('delivery-it', {
    lang: 'it',
    at: 'bottom',
    title: 'Consegna',
    text: 'Il corriere passa oggi tra le 14 e le 16. Confermi?',
    buttons: ['Accetta', 'Rifiuta', 'Salva'],
  }),
  decoy('country', {
    at: 'bottom',
    title: 'You seem to be in Poland',
    text: 'Change country to see prices and delivery for where you are.',
    buttons: ['Continue', 'Stay here', 'Settings'],
  }),
  decoy('insurance-es', {
    lang: 'es',
    title: 'Protege tu compra',
    text: 'Añade un seguro de dos años por 4,99 €.',
    buttons: ['Aceptar', 'No, gracias'],
  }),
];
