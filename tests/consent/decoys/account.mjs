import { decoy } from '../trap.mjs';

const PASSWORD =
  '<p><input type="password" autocomplete="current-password" aria-label="Password"></p>';

export default [
  decoy('login', {
    title: 'Welcome back',
    text: 'Log in to go on reading. We keep you signed in on this device.',
    buttons: ['Log in', 'Continue without account'],
    more: PASSWORD,
  }),
  decoy('login-pl', {
    lang: 'pl',
    title: 'Zaloguj się',
    text: 'Zaloguj się, aby czytać dalej.',
    buttons: ['Akceptuję', 'Anuluj'],
    more: PASSWORD,
  }),
  decoy('terms', {
    title: 'New terms of service',
    text: 'We have changed our terms and conditions. Please read and accept them to keep your account.',
    buttons: ['I agree', 'Decline'],
  }),
  decoy('terms-de', {
    lang: 'de',
    title: 'Geänderte Nutzungsbedingungen',
    text: 'Bitte lesen Sie die AGB und stimmen Sie ihnen zu, um Ihr Konto weiter zu nutzen.',
    buttons: ['Zustimmen', 'Ablehnen'],
    more: '<label><input type="checkbox"> Ich habe die AGB gelesen</label> ',
  }),
  decoy('contract', {
    title: 'Sign your lease',
    text: 'By pressing “I agree” you sign the contract of 12 March with the landlord.',
    buttons: ['I agree', 'Not now'],
  }),
  decoy('invitation', {
    at: 'corner',
    title: 'Ada invites you to a project',
    text: 'You will see its files and its members will see your name.',
    buttons: ['Accept', 'Reject'],
  }),
  decoy('app-permission', {
    title: 'Calendar Sync wants to use your account',
    text: 'It will be able to see your calendars and change events. Allow access?',
    buttons: ['Allow', 'Deny', 'Manage permissions'],
  }),
  decoy('medical', {
    title: 'Consent to treatment',
    text: 'I consent to the operation that the doctor explained to me, and to the anaesthetic.',
    buttons: ['I consent', 'I do not consent'],
  }),
];
