import { decoy } from '../trap.mjs';

const MAIL = '<p><input type="email" aria-label="E-mail"></p>';

export default [
  decoy('newsletter', {
    title: 'Join our newsletter',
    text: 'Get 10 % off your first order. We respect your privacy and never share your address.',
    buttons: ['Subscribe', 'No thanks'],
    more: MAIL,
  }),
  decoy('newsletter-de', {
    lang: 'de',
    title: 'Nichts mehr verpassen',
    text: 'Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung. Abmeldung jederzeit.',
    buttons: ['Anmelden', 'Ablehnen'],
    more: MAIL,
  }),
  decoy('newsletter-fr', {
    lang: 'fr',
    at: 'corner',
    title: 'La lettre du port',
    text: 'Recevez chaque vendredi les nouvelles du quai.',
    buttons: ['J’accepte', 'Non merci'],
    more: MAIL,
  }),
  decoy('age', {
    title: 'Are you 18 or older?',
    text: 'You must be of legal drinking age to enter this site.',
    buttons: ['Accept', 'Reject'],
  }),
  decoy('age-es', {
    lang: 'es',
    title: '¿Eres mayor de edad?',
    text: 'Para entrar debes tener 18 años o más.',
    buttons: ['Sí, acepto', 'No'],
  }),
  decoy('age-ja', {
    lang: 'ja',
    title: '年齢確認',
    text: 'お酒は20歳になってから。あなたは20歳以上ですか?',
    buttons: ['はい', 'いいえ', '同意する'],
  }),
  decoy('place', {
    title: 'Use your location?',
    text: 'We show you the shops that are near you.',
    buttons: ['Allow', 'Deny'],
  }),
  decoy('place-id', {
    lang: 'id',
    at: 'bottom',
    title: 'Izinkan lokasi?',
    text: 'Kami menampilkan toko yang dekat dengan Anda.',
    buttons: ['Izinkan', 'Tolak'],
  }),
  decoy('push', {
    at: 'corner',
    title: 'Stay in touch',
    text: 'May we send you notifications about new articles?',
    buttons: ['Allow', 'No thanks'],
  }),
  decoy('push-pl', {
    lang: 'pl',
    at: 'corner',
    title: 'Powiadomienia',
    text: 'Czy chcesz otrzymywać powiadomienia o nowych artykułach?',
    buttons: ['Zgadzam się', 'Nie, dziękuję'],
  }),
  decoy('survey', {
    at: 'corner',
    title: 'Two minutes for us?',
    text: 'Tell us how you like this site. Your answers help us improve.',
    buttons: ['Yes', 'No', 'Close'],
  }),
  decoy('app', {
    at: 'bottom',
    title: 'Better in the app',
    text: 'Read the Gazette in our app: faster, and with tides for every harbour.',
    buttons: ['Open', 'Continue in browser', 'Close'],
  }),
  decoy('chat', {
    at: 'corner',
    title: 'Hello! I am Finn.',
    text: 'Do you have a question about our ferries? This chat may be recorded.',
    buttons: ['Accept chat', 'Decline', 'Close'],
  }),
  decoy('update', {
    at: 'bottom',
    title: 'A new version is there',
    text: 'Reload to get the newest version of this app.',
    buttons: ['Accept', 'Dismiss'],
  }),
  decoy('donate', {
    title: 'We need your help',
    text: 'If everyone reading this gave the price of a coffee, we could go on for years.',
    buttons: ['Accept and donate', 'Maybe later'],
  }),
  decoy('adblock', {
    title: 'You use an ad blocker',
    text: 'Please switch it off for this site, or accept that some pages do not work.',
    buttons: ['I have switched it off', 'Accept', 'Close'],
  }),
];
