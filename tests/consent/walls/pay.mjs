import { wall } from '../trap.mjs';

export default [
  wall('en', {
    title: 'Read with advertising or subscribe',
    text: 'Accept personalised advertising and tracking by us and our 143 partners and read free of charge, or subscribe and read without ads and without tracking for £3.99 a month.',
    buttons: ['Accept and continue', 'Subscribe now'],
    more: '<p>Already a subscriber? <a href="#login">Log in</a></p>',
  }),
  wall('de', {
    lang: 'de',
    title: 'Mit Werbung weiterlesen oder Pur-Abo',
    text: 'Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Sie stimmen der Verwendung von Cookies zu. Oder nutzen Sie unser Angebot mit dem Pur-Abo für 4,99 € im Monat ohne Werbetracking.',
    buttons: ['Akzeptieren und weiter', 'Jetzt Pur abonnieren'],
    more: '<p>Bereits Abonnent? <a href="#login">Hier anmelden</a></p>',
  }),
  wall('fr', {
    lang: 'fr',
    title: 'Accepter les cookies ou s’abonner',
    text: 'En acceptant, vous accédez gratuitement au site avec de la publicité personnalisée fondée sur vos données. Sinon, abonnez-vous pour 2 € par mois et naviguez sans traceurs publicitaires.',
    buttons: ['Accepter et accéder au site', 'S’abonner pour 2 €'],
  }),
  wall('it', {
    lang: 'it',
    title: 'Accetta i cookie oppure abbonati',
    text: 'Per continuare a leggere puoi accettare i cookie di profilazione pubblicitaria oppure abbonarti a 1,99 € al mese e navigare senza tracciamento.',
    buttons: ['Accetta e continua', 'Abbonati'],
  }),
  wall('es', {
    lang: 'es',
    at: 'bottom',
    title: 'Aceptar o suscribirse',
    text: 'Si aceptas las cookies puedes navegar gratis con publicidad personalizada. Si prefieres rechazarlas, suscríbete por 3 € al mes.',
    buttons: ['Aceptar y continuar', 'Rechazar y suscribirse'],
  }),
  wall('pl', {
    lang: 'pl',
    title: 'Zgoda albo subskrypcja',
    text: 'Wyraź zgodę na pliki cookie i spersonalizowane reklamy albo wykup dostęp bez śledzenia za 9,99 zł miesięcznie.',
    buttons: ['Akceptuję i przechodzę do serwisu', 'Kup dostęp'],
  }),
];
