import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  words: {
    accept: `accepter|accepte|acceptez|acceptant|acceptons|autoriser|autorise|autorisez|consens|
      consentir|consentez|consens a|d accord|suis d accord|approuver|approuve|activer|permettre|
      donner mon accord|donner mon consentement|adherer|acceptes|tout accepter|consens au`,
    reject: `refuser|refuse|refusez|refusant|rejeter|rejette|rejetez|decliner|decline|desactiver|
      interdire|interdisez|interdis|bloquer|bloque|refus|m oppose|s opposer|opposer|refuses`,
    not: 'sans|pas|ne|n|aucun|aucune|jamais|ne pas',
    all: 'tout|tous|toutes|toute|l ensemble|ensemble|totalite|integralite',
    only: 'seulement|uniquement|seuls|seules|que|exclusivement|seul|strict',
    needed: `necessaire|necessaires|essentiel|essentiels|essentielles|indispensable|indispensables|
      obligatoire|obligatoires|requis|requise|techniques|technique|strictement|techniquement|
      minimum|vitaux|fonctionnement|essentielle`,
    optional: `optionnel|optionnels|optionnelles|facultatif|facultatifs|non essentiels|non necessaires|
      supplementaires|superflus|additionnels|non obligatoires|non indispensables|autres|inutiles|
      non essentielles`,
    part: `analytiques|analyse|statistiques|statistique|mesure|audience|marketing|publicite|publicitaires|
      publicites|ciblee|personnalisee|personnalises|personnalise|personnalisation|performance|
      fonctionnels|reseaux|sociaux|tiers|preference`,
    cookie:
      'cookie|cookies|traceur|traceurs|temoin|temoins|temoins de connexion|technologies|mouchards',
    privacy: `consentement|consentements|donnees|suivi|pistage|vie privee|confidentialite|donnees personnelles|
      traitement|traitements|finalites|finalite|partenaires|usage|utilisation|tracking|collecte|depot|
      services|protection des donnees|rgpd`,
    selected: `selection|selectionne|selectionnes|selectionnees|choix|choisis|mon choix|mes choix|coches|
      ma selection`,
    save: `enregistrer|enregistrez|sauvegarder|confirmer|confirme|confirmez|valider|valide|validez|
      appliquer|soumettre|envoyer|memoriser|sauver|enregistre|mettre a jour`,
    settings: `parametrer|parametres|parametrage|parametre|personnaliser|personnalisez|personnalise mes|gerer|
      gerez|gestion|configurer|configuration|preferences|options|reglages|reglage|modifier|choisir|
      je choisis|choisissez|parametrez|definir|ajuster|regler|panneau|gestionnaire|individuellement|
      reglez|adapter|changer|selectionner|options avancees|avances|detaille|controler|ouvrir|ouvre|
      decider|revoir|verifier`,
    continue: `continuer|continue|continuez|poursuivre|poursuis|poursuivez|naviguer|navigation|acceder|
      visiter|utiliser|utilisez|entrer|rester|lire|lecture|profiter|continuant`,
    close: 'fermer|fermez|ferme|masquer|quitter|ignorer',
    except: 'sauf|mais|hormis|excepte|a l exception|plutot|au lieu|certains|certaines|si',
    pay: `abonner|abonnement|m abonner|s abonner|m abonne|je m abonne|abonnez|payer|acheter|
      sans publicite|sans pub|offre|premium|formule|achat|sans publicites|paye|souscrire|abonne`,
    login:
      'connexion|connecter|me connecter|se connecter|connectez|compte|identifier|s identifier|inscription|inscrire|deja abonne|deja|inscrivez|je me connecte|j ai un compte',
    info: `plus|savoir|en savoir|informations|information|details|detail|politique|voir|consulter|afficher|
      lire la suite|decouvrir|infos|info|charte|mentions|mentions legales|davantage|conditions|
      politique de cookies|liste|fournisseurs|savoir plus|detaillees|notre politique|montrer|
      cookies policy|a propos|comprendre|pourquoi|declaration|avis`,
    acknowledge: `ok|okay|compris|j ai compris|bien compris|d acc|entendu|bien|merci|ca marche|parfait|
      c est bon|tres bien|c est compris|j ai lu|je comprends|c est note|note|c est parti`,
    next: 'suivant|suivante|precedent|passer|retour|etape',
    yes: 'oui|volontiers|bien sur|yes',
    no: 'non|no',
    withdraw: 'retirer|retrait|revoquer|reinitialiser|supprimer|annuler|renouveler|revocation',
    filler: `je|j|nous|vous|tu|le|la|les|l|un|une|des|du|de|d|et|ou|a|au|aux|en|dans|sur|pour|par|avec|mes|
      mon|ma|vos|votre|nos|notre|ce|cette|ces|c|m|s|se|me|y|est|site|page|internet|web|veuillez|
      maintenant|ici|bandeau|banniere|fenetre|dialogue|bouton|leur|leurs|qui|ceux|celles|suis|ai|etre|
      boite|boite de dialogue|contenu|contenus|gratuitement|gratuit|types|type|categorie|categories|
      recommandes|nouvel onglet|dans un nouvel onglet|qu|toujours|souhaite|veux|message|modale|cette fenetre`,
  },
  phrases: {
    'accept-all': `j accepte|tout accepter|ok tout accepter|ok pour moi|je suis d accord|d accord|
      oui j accepte|accepter et continuer|accepter fermer|oui je suis d accord|tout autoriser|tout activer|
      j accepte tout|accepter tout|ok j accepte|tous les cookies|c est ok pour moi|accepter et poursuivre|
      accepter tous les cookies et continuer|selectionner tout|tout selectionner|accepter et fermer|
      accepter la publicite|accepter et lire gratuitement|parametres recommandes accepter|
      accepter les parametres recommandes|accepter les cookies recommandes|accepter et acceder gratuitement`,
    'reject-all': `non merci|tout refuser|continuer sans accepter|je refuse|tout interdire|tout rejeter|
      refuser tout|non je refuse|je n accepte pas|ne pas accepter|continuer sans consentir|
      poursuivre sans accepter|fermer sans accepter|non je n accepte pas|je ne suis pas d accord|pas d accord|
      tout decocher|tout desactiver|uniquement les cookies necessaires|cookies necessaires uniquement|
      cookies essentiels uniquement|uniquement les essentiels|strictement necessaires|
      cookies strictement necessaires uniquement|refuser les cookies non essentiels|
      continuer avec les cookies necessaires|continuer sans cookies|naviguer sans accepter|
      autoriser uniquement les cookies essentiels|n accepter que les cookies necessaires|
      accepter seulement les cookies essentiels|refuser et continuer|refuser et fermer|
      continuer sans donner mon consentement|non tout refuser|n utiliser que les cookies necessaires|
      accepter uniquement l essentiel|le strict necessaire|seulement le necessaire|refuser sauf necessaires`,
    settings: `plus de choix|autres choix|
      je choisis|parametrer|personnaliser|en savoir plus et parametrer|parametrer mes choix|
      parametrer les cookies|gerer mes choix|gerer les cookies|gerer les options|plus d options|options|
      preferences|choisir mes cookies|personnaliser mes choix|voir les preferences|afficher les preferences|
      voir les options|parametrer ou refuser|refuser ou parametrer|gerer ou refuser|autres options|
      afficher les finalites|voir les finalites|plus de choix|faire mon choix|choisir|non je parametre|
      parametres des cookies|parametres|modifier mes choix|modifier mes preferences|personnaliser mes preferences|
      en savoir plus et personnaliser|configurer mes preferences|reglages|je personnalise|
      je parametre|configurer vos preferences|je veux choisir|je souhaite choisir|donner mon avis|
      laissez moi choisir|panneau de gestion des cookies|personnaliser mon choix|configurez vos preferences|
      quels cookies|gerer mes preferences|gestion des cookies|en savoir plus ou s opposer|
      parametres avances|plus de parametres|personnaliser la selection`,
    save: `valider|enregistrer|confirmer|valider mes choix|confirmer mes choix|enregistrer mes choix|
      enregistrer et fermer|accepter la selection|autoriser la selection|accepter ma selection|enregistrer mes preferences|
      sauvegarder mes preferences|accepter les cookies selectionnes|valider et fermer|enregistrer et continuer|
      j ai fait mon choix|confirmer la selection|enregistrer les parametres|accepter mes choix|terminer|
      ok valider|continuer avec mes choix|autoriser mes choix|appliquer mes choix|termine|
      enregistrer et accepter|valider et continuer|accepter mes preferences`,
    close: `fermer|fermer la fenetre|plus tard|pas maintenant|annuler|fermer le bandeau|fermer la banniere|me le rappeler plus tard|
      fermer le panneau`,
    acknowledge: `ok compris|j ai compris|compris|ok merci|merci j ai compris|c est compris|continuer vers le site|
      ne plus afficher|ne plus afficher ce message|masquer ce message|ok continuer|acceder au site|d accord compris`,
    pay: `s abonner|je m abonne|m abonner|refuser et s abonner|s abonner sans publicite|abonnez vous|
      refuser et m abonner|decouvrir nos offres|voir les offres|s abonner pour|acceder sans publicite|
      continuer sans publicite|lire sans publicite|refuser les cookies et s abonner|refuser et payer|
      je prefere m abonner|acceder au site pour|s abonner et refuser|tout refuser et s abonner|payer pour refuser|
      s abonner pour refuser`,
    'more-info': `en savoir plus|plus d informations|plus d infos|voir plus|lire plus|afficher les details|
      voir les details|masquer les details|partenaires|nos partenaires|voir nos partenaires|liste des partenaires|
      voir les partenaires|fournisseurs|a propos des cookies|politique de confidentialite|politique de cookies|
      politique cookies|plus de details|vie privee|donnees personnelles|confidentialite|
      savoir plus|liste de nos partenaires|afficher la liste des partenaires|consulter nos partenaires|
      liste des partenaires fournisseurs|interet legitime|qu est ce qu un cookie|details|
      plus d informations sur les cookies|voir les services|voir les fournisseurs`,
    login:
      'se connecter|je me connecte|connexion|deja abonne|deja abonne se connecter|deja abonne connectez vous|j ai deja un compte',
  },
  topics: {
    use: `utilise des cookies|utilisons des cookies|utilisent des cookies|utilisation de cookies|
      utilisation des cookies|des cookies|les cookies|cookies pour|cookies et|cookies afin|nos cookies|ces cookies|
      cookies necessaires|cookies essentiels|accepter les cookies|refuser les cookies|tous les cookies|
      des traceurs|autres traceurs|technologies similaires|parametres des cookies|gestion des cookies|
      gerer les cookies|cookies sur|cookies qui|depot de cookies|l usage de cookies|cookies nous|traceurs pour|
      temoins de connexion|temoins|cookies tiers|cookies ou|cookies de`,
    data: `donnees personnelles|donnees a caractere personnel|nos partenaires|stocker et ou acceder|
      informations sur un terminal|interet legitime|interets legitimes|publicites personnalisees|
      publicite personnalisee|contenu personnalise|contenus personnalises|mesure d audience|
      mesure de performance|etudes d audience|identifiants uniques|terminal|vie privee|confidentialite|
      protection des donnees|rgpd|cnil|traitement|traiter|tiers|statistiques|analyser|personnaliser|
      votre consentement|audience|navigation|experience|trafic|ciblee|publicites|publicitaires|finalites|
      services externes|services tiers|suivi|google analytics|votre appareil|partenaires`,
    ask: `votre consentement|vous acceptez|acceptez vous|consentez|a tout moment|vos choix|votre choix|
      vos preferences|vous pouvez|en cliquant|cliquez sur|retirer|modifier|paramétrer|refuser|accepter|
      autorisez|sans accepter|en poursuivant|etes vous d accord|nous autorisez|donner votre accord|
      votre accord|choisir|sont necessaires|strictement necessaires|votre autorisation|opposer`,
    other: `cette action est définitive|action irréversible|est irréversible|votre compte|supprimer votre compte|supprimer mon compte|suppression du compte|suppression de votre compte|
      carte de fidélité|programme de fidélité|vos achats|sondage|sondage de la semaine|vos visiteurs|votes|quiz|accéder à votre compte|souhaite accéder|apercu de|publier la bannière|analyse terminée|effacer les données|préférences de communication|préférences e mail|dossier médical|enregistrement de la réunion|
      newsletter|infolettre|adresse e mail|adresse email|votre e mail|votre email|votre adresse|
      inscrivez vous|desinscrire|remise|reduction|code promo|bon d achat|premiere commande|majeur|
      ans ou plus|plus de 18|18 ans|l age legal|date de naissance|alcool|tabac|conditions generales|
      conditions d utilisation|cgv|cgu|mot de passe|identifiant de connexion|panier|livraison|expedition|
      commande|votre position|votre localisation|geolocalisation de votre|autour de vous|notifications|
      telecharger l application|installer l application|app store|ecran d accueil|chat|discuter|
      comment pouvons nous|questionnaire|sondage|enquete|votre avis|recommander|recette*|farine|sucre|
      beurre|chocolat|pate|four|cuisson|ingredients|minutes de lecture|publie|dans cet article|micro|camera|
      choisissez votre pays|choisissez votre langue|livrons|jeu concours|don|dons|supprimer les cookies|
      javascript|maintenance|reglement interieur|devis|rendez vous|biscuit*|gateau*`,
    wall: `abonn*|s abonner|sans publicite|sans pub|par mois|mensuel*|payer|gratuit|gratuitement|
      acces gratuit|avec publicite|deja abonne|sans engagement|euros|payant*|souscri*|abonnement|
      alternative|refuser et s abonner|soutenir`,
  },
  purposes: {
    external: `medias externes|media externe|contenus externes|contenu externe|services externes|contenus tiers|contenu tiers|services tiers|contenus integres|contenu integre|medias integres`,
    selling: 'vente|vendre|partage avec des partenaires|partage avec les partenaires|cession',
    social: 'sociaux|social|reseaux sociaux|sociales|partage*|commentaire*',
    advertising: `publici*|market*|pub|pubs|ciblage|cible*|annonce*|reciblage|regie*|commercia*|affiliation|promotion*`,
    analytics: `analy*|statisti*|mesure*|audience*|performance*|frequentation|trafic|visites|
      amelior*|etude*|navigation|optimis*|usage|developper`,
    personalisation: `personnalis*|profil*|recommand*|sur mesure|selectionner le contenu|selectionner du contenu|
      pour selectionner le contenu|individuali*`,
    functional: `fonction*|prefere*|confort|video*|carte*|cartographie|multimedia|support|assistance|chat|
      externe*|tiers|integre*|integration*|experience|lecteur*|polices|medias|interacti*|messagerie|langue*`,
    special: 'geolocali*|analyser activement|caracteristiques|empreinte*',
    needed: `necessaire*|essentiel*|indispensable*|obligatoire*|requis*|technique*|strictement|securite|
      toujours actif*|fraude|fonctionnement du site|bon fonctionnement|authentification`,
  },
  withdraw: `cookies|gestion des cookies|gerer mes cookies|gerer les cookies|parametres de confidentialite|
    preferences cookies|preferences de confidentialite|gestion des consentements|parametres des traceurs|
    gestion des traceurs|panneau de gestion des cookies|modifier mon consentement|retirer mon consentement|
    gerer utiq|mes choix cookies|donnees personnelles et cookies|cookie consent|vie privee|consentement|
    mes cookies|gestion de la vie privee|centre de preferences|centre de confidentialite|
    gestion des temoins|parametres des temoins|preferences publicitaires|gestion du consentement`,
};
