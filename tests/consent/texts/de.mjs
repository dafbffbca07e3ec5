export default {
  title: 'Wir schätzen Ihre Privatsphäre',
  text: 'Wir verwenden Cookies und ähnliche Technologien, um Inhalte zu personalisieren, die Nutzung zu messen und Werbung zu zeigen.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  heading: 'Cookie-Einstellungen',
  labels: {
    necessary: 'Notwendig',
    functional: 'Funktional',
    analytics: 'Statistik',
    advertising: 'Marketing',
    social: 'Soziale Medien',
  },
  about: {
    necessary: 'Für den Betrieb der Seite erforderlich.',
    functional: 'Merkt sich Ihre Einstellungen.',
    analytics: 'Hilft uns zu verstehen, wie Besucher die Seite nutzen.',
    advertising: 'Für personalisierte Werbung.',
    social: 'Eingebettete Beiträge sozialer Netzwerke.',
  },
};
