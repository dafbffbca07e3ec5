import type { FieldWords } from './words.ts';

export const fr: FieldWords = {
  asks: {
    email:
      'email|e mail|courriel|adresse mail|mel|=mail|adresse electronique|courrier electronique',
    phone:
      'telephone|=tel|tel portable|tel fixe|numero de tel|no de tel|n de telephone|portable|=mobile|numero de mobile|numero de portable|telephone mobile|gsm',
    name: 'nom|noms|prenom|prenoms|nom de famille|nom et prenom|nom prenom|nom complet|nom de naissance|nom de jeune fille|patronyme',
    address:
      'adresse|rue|=ville|ville de residence|commune|numero de rue|lieu de residence|domicile|adresse postale|numero et rue|n et rue|complement d adresse|voie',
    'postal-code': 'code postal|cp|=cp ville|npa',
    'birth-date':
      'date de naissance|ne le|nee le|ne e le|anniversaire|jour de naissance|mois de naissance|annee de naissance|naissance',
    age: '=age|votre age|ton age|tranche d age|quel age avez vous|age en annees|age ans|age de l enfant|age du patient|groupe d age',
    sex: '=sexe|=genre|votre sexe|identite de genre|votre genre|sexe de l enfant|sexe m f|=sexe genre|civilite et sexe',
    child:
      'enfant|enfants|fils|fille|mineur|mineure|mineurs|eleve|bebe|nourrisson|moins de 13 ans|moins de 15 ans|moins de 16 ans|plus de 13 ans|plus de 15 ans|plus de 16 ans|au moins 13 ans|au moins 15 ans|au moins 16 ans',
    'marital-status':
      'situation familiale|etat civil|situation de famille|situation matrimoniale|statut marital|etat matrimonial|situation maritale|statut matrimonial',
    occupation:
      'profession|metier|emploi|=poste|poste occupe|employeur|situation professionnelle|fonction|intitule du poste|activite professionnelle|categorie socioprofessionnelle|csp',
    income:
      'revenu|revenus|salaire|remuneration|salaire annuel|traitement mensuel|revenu du foyer|patrimoine|pretentions salariales|combien gagnez vous',
    'payment-card':
      'numero de carte|n de carte|carte bancaire|carte de credit|carte bleue|cryptogramme|cvv|cvc|titulaire de la carte|nom sur la carte|date d expiration de la carte|code de securite de la carte|numero de cb',
    'bank-account':
      'iban|rib|bic|compte bancaire|numero de compte|titulaire du compte|coordonnees bancaires|code banque|code guichet',
    'national-id':
      'numero de securite sociale|securite sociale|n de securite sociale|nir|numero insee|insee|numero fiscal|carte d identite|cni|piece d identite|numero d identite|identifiant fiscal|numero national|permis de conduire|numero de carte vitale|carte vitale|registre national|numero avs|nas|numero d assurance sociale',
    passport: 'passeport|numero de passeport',
    health:
      'diagnostic|diagnostics|medicament*|traitement medical|traitements en cours|allergi*|groupe sanguin|handicap*|invalidite|enceinte|grossesse|antecedents medicaux|antecedent*|maladie*|symptome*|etat de sante|probleme de sante|problemes de sante|vaccin*|mutuelle sante|fumeur|fumeuse|fumez vous|poids corporel|votre poids|pathologie*',
    religion:
      'religion|religieux|religieuse|religieuses|confession|croyance|croyances|votre foi|culte|appartenance religieuse',
    politics:
      'politique|politiques|parti politique|opinions politiques|intention de vote|pour qui voteriez vous|pour qui avez vous vote|sympathie partisane',
    ethnicity:
      'ethnie|ethnique|ethniques|origine raciale|couleur de peau|=race|ascendance|origines ethniques',
    orientation:
      'orientation sexuelle|sexualite|preference sexuelle|preferences sexuelles|vie sexuelle',
    union: 'syndicat|syndical|syndicale|syndicales|syndique|appartenance syndicale',
    'purchase-reason':
      'raison de l achat|raison d achat|raison de votre achat|motif d achat|motif de l achat|motif de votre achat|but de l achat|objet du pret|objet du credit|but du pret|pourquoi achetez vous|pourquoi souhaitez vous acheter|pourquoi avez vous besoin|a quoi servira|usage prevu|utilisation prevue|pourquoi cet achat|motif de la commande|raison de la commande|motivation d achat',
    'shopping-preferences':
      'marque* preferee*|marque* favorite*|couleur* preferee*|produit* prefere*|magasin* prefere*|preferences d achat|habitudes d achat|centres d interet|centre d interet|vos interets|loisirs|hobbies|pointure|taille de vetement*|taille vetement|taille habituelle|votre taille de|style prefere|gouts vestimentaires|preferences shopping',
  },
  beside: {
    email: 'objet|modele|desabonn*|frequence|format|signature',
    phone: 'coque|modele|marque|forfait|reparation|ordinateur|etui|accessoire*|type',
    name: 'utilisateur|entreprise|societe|fichier|dossier|projet|produit|equipe|evenement|animal|chien|chat|cheval|liste|playlist|pseudo|domaine|hote|serveur|groupe|canal|jeu|ecole|livre|film|chanson|recette|restaurant|hotel|bateau|vehicule|voiture|modele|marque|banque|ville|rue|pays|categorie|organisme|organisation|association|etablissement|gravure|compte|profil|magasin|boutique|employeur|medicament|surnom',
    address:
      'e mail|email|mail|electronique|ip|web|url|site|internet|depart|arrivee|destination|recherch*|serveur|page|mac',
    'postal-code': '',
    'birth-date': 'gateau|carte|cadeau|fete|message|invitation|lieu de naissance',
    age: 'vehicule|voiture|compte|chien|chat|maison|logement|batiment',
    sex: 'film|musique|livre|litteraire|chien|chat|animal|chiot',
    child: 'parent|parents|tuteur|mere|pere|siege|jouet*|vetement*|livre*|billet|tarif|nombre',
    occupation: 'recherche|mot cle|mots cles|salle|de la vie|fonction du fichier',
    income: 'simulateur|minimum',
    'payment-card': 'cadeau|fidelite|membre|bibliotheque|sim|jeu|memoire|visite',
    'bank-account': 'client|fidelite',
    'national-id': 'commande|client|article|facture|dossier',
    passport: 'photo|etui',
    health:
      'chien|chat|animal|animaux|plante*|voiture|vehicule|appareil|batterie|systeme|logiciel|site|colis|auto',
    religion: 'livre*|musique|rubrique|newsletter|sujet|art',
    politics:
      'carte|confidentialite|cookies|retour|rubrique|newsletter|actualite*|remboursement|utilisation|scientifique',
    ethnicity: 'chien|chat|cuisine|restaurant|animal|cheval',
    union: 'immeuble|copropriete',
    'purchase-reason': 'retour|annulation|remboursement|resiliation|contact|visite',
    'shopping-preferences': 'taux',
  },
  choices: {
    sex: 'homme|femme|masculin|feminin|non binaire|autre genre',
    'marital-status':
      'celibataire|marie|mariee|marie e|divorce|divorcee|divorce e|veuf|veuve|veuf ve|pacse|pacsee|pacse e|concubinage|separe e|union libre',
    religion:
      'chretien*|catholique*|musulman*|juif|juive|bouddhis*|protestant*|athee|hindou*|orthodoxe',
  },
  search:
    'recherch*|trouver|filtrer|filtre|filtres|trier|mot cle|mots cles|depart|destination|suivre mon colis',
};
