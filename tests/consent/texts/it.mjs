export default {
  title: 'La tua privacy è importante',
  text: 'Noi e i nostri partner utilizziamo i cookie per far funzionare il sito, misurarne l’utilizzo e mostrare pubblicità.',
  accept: 'Accetta tutti',
  reject: 'Rifiuta tutti',
  settings: 'Personalizza',
  save: 'Salva le scelte',
  close: 'Chiudi',
  heading: 'Preferenze sui cookie',
  labels: {
    necessary: 'Necessari',
    functional: 'Funzionali',
    analytics: 'Statistiche',
    advertising: 'Pubblicità',
    social: 'Social media',
  },
  about: {
    necessary: 'Indispensabili per il funzionamento del sito.',
    functional: 'Ricordano le tue impostazioni.',
    analytics: 'Ci aiutano a capire come viene usato il sito.',
    advertising: 'Servono a mostrare annunci personalizzati.',
    social: 'Contenuti e pulsanti dei social network.',
  },
};
