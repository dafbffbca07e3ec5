export default {
  title: 'Nous respectons votre vie privée',
  text: 'Avec nos partenaires, nous utilisons des cookies pour faire fonctionner ce site, mesurer son audience et afficher de la publicité.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  settings: 'Personnaliser',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  heading: 'Gestion des cookies',
  labels: {
    necessary: 'Nécessaires',
    functional: 'Fonctionnels',
    analytics: 'Mesure d’audience',
    advertising: 'Publicité',
    social: 'Réseaux sociaux',
  },
  about: {
    necessary: 'Indispensables au fonctionnement du site.',
    functional: 'Mémorisent vos préférences.',
    analytics: 'Permettent de mesurer la fréquentation.',
    advertising: 'Servent à afficher de la publicité personnalisée.',
    social: 'Contenus et boutons de partage des réseaux sociaux.',
  },
};
