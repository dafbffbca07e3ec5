import type { Sample } from './sample.ts';

export const fr: Sample = {
  language: 'fr',
  buttons: {
    'accept-all': `Tout accepter|J'accepte|Accepter et fermer|Accepter & continuer|OK, tout accepter|Oui, je suis d’accord|
      Accepter tous les cookies|Tout autoriser|Je consens|Autoriser tous les cookies|D’accord`,
    'reject-all': `Tout refuser|Refuser|Continuer sans accepter →|Non merci|Je refuse|Interdire tous les cookies|Je n’accepte pas|
      Uniquement les cookies nécessaires|Cookies essentiels uniquement|Refuser les cookies non essentiels|Strictement nécessaires|
      Accepter seulement les cookies nécessaires|Tout rejeter|Fermer sans accepter|Refuser et continuer|Refuser les cookies optionnels|
      Continuer sans consentir|Ne pas autoriser`,
    settings: `Paramétrer|Personnaliser|Gérer les cookies|Paramétrer mes choix|Plus d’options|Gérer mes préférences|
      Paramètres des cookies|Je choisis|En savoir plus et paramétrer|Préférences`,
    save: 'Enregistrer|Valider mes choix|Enregistrer mes préférences|Accepter la sélection|Confirmer mes choix|Enregistrer et fermer|Valider',
    'more-info':
      'En savoir plus|Voir les détails|Plus d’informations|Nos partenaires|Politique de cookies',
    acknowledge: "J'ai compris|OK",
    close: 'Fermer|Plus tard',
    pay: "S’abonner|Refuser et s'abonner|S’abonner sans publicité",
  },
  weak: { yes: 'Oui', no: 'Non' },
  purposes: {
    analytics:
      "Mesure d'audience|Statistiques|Cookies analytiques|Performance|Mesurer la performance des contenus|Développer et améliorer les services",
    advertising:
      'Publicité|Marketing|Cookies publicitaires|Créer des profils pour la publicité personnalisée|Mesurer la performance des publicités',
    functional: 'Fonctionnels|Préférences|Vidéos|Confort',
    personalisation:
      'Personnalisation|Créer des profils de contenus personnalisés|Utiliser des données limitées pour sélectionner le contenu',
    social: 'Réseaux sociaux',
  },
  needed:
    'Nécessaires|Cookies strictement nécessaires|Indispensables|Techniques|Assurer la sécurité, prévenir la fraude',
  dialogs: [
    'Nous utilisons des cookies et autres traceurs pour mesurer l’audience et personnaliser le contenu. Vous pouvez modifier vos choix à tout moment. Continuer sans accepter Paramétrer Tout accepter',
    'Votre vie privée nous importe. Avec votre accord, nos partenaires et nous stockons et/ou accédons à des informations sur un terminal et traitons vos données personnelles. Refuser Accepter',
    'Gestion des cookies. En cliquant sur « Accepter », vous consentez au dépôt de cookies sur votre appareil.',
  ],
  wall: 'Accéder au site gratuitement en acceptant les cookies publicitaires de nos partenaires, ou s’abonner sans publicité pour 2,99 € par mois. Accepter Refuser et s’abonner',
  withdraw:
    'Gestion des cookies|Paramètres de confidentialité|Gérer mes cookies|Modifier mes préférences cookies|Retirer mon consentement',
};

export const es: Sample = {
  language: 'es',
  buttons: {
    'accept-all': `Aceptar todo|Aceptar todas las cookies|Acepto|Aceptar y cerrar|Permitir todas|Estoy de acuerdo|Sí, acepto|Aceptar y continuar|Permitir todas las cookies|Aceptar cookies`,
    'reject-all': `Rechazar todo|Rechazar|Solo necesarias|Continuar sin aceptar|No acepto|No, gracias|Denegar|Rechazar cookies opcionales|
      Aceptar solo las necesarias|Usar solo cookies necesarias|Rechazar todas las cookies|No aceptar|Rechazar las no esenciales|Solo cookies técnicas|
      Seguir sin aceptar|Permitir solo las esenciales`,
    settings:
      'Configurar|Configuración de cookies|Personalizar|Gestionar opciones|Más opciones|Preferencias|Configurar cookies|Gestionar cookies',
    save: 'Guardar|Guardar preferencias|Permitir la selección|Confirmar mis preferencias|Guardar y cerrar|Aceptar seleccionadas',
    'more-info': 'Más información|Ver detalles|Nuestros socios|Política de cookies|Leer más',
    acknowledge: 'Entendido|Vale',
    close: 'Cerrar|Ahora no',
    pay: 'Suscribirse|Rechazar y suscribirse|Rechazar y pagar',
  },
  weak: { yes: 'Sí', no: 'No' },
  purposes: {
    analytics:
      'Estadísticas|Cookies analíticas|Análisis|Rendimiento|Medir el rendimiento del contenido|Desarrollo y mejora de los servicios',
    advertising:
      'Marketing|Publicidad|Cookies publicitarias|Crear perfiles para publicidad personalizada|Medir el rendimiento de la publicidad',
    functional: 'Funcionales|Preferencias|Vídeos',
    personalisation:
      'Personalización|Crear perfiles para personalizar el contenido|Uso de datos limitados con el objetivo de seleccionar el contenido',
    social: 'Redes sociales',
  },
  needed:
    'Necesarias|Cookies técnicas|Estrictamente necesarias|Esenciales|Garantizar la seguridad, evitar y detectar fraudes',
  dialogs: [
    'Utilizamos cookies propias y de terceros para analizar la navegación y mostrarte publicidad. Puedes aceptar todas las cookies, configurarlas o rechazar su uso. Rechazar Configurar Aceptar',
    'Tu privacidad es importante. Nosotros y nuestros socios almacenamos y tratamos datos personales, como identificadores, para anuncios personalizados y medición. Puedes retirar tu consentimiento en cualquier momento. Rechazar Aceptar',
  ],
  wall: 'Acepta las cookies y lee gratis con publicidad, o suscríbete sin publicidad por 1,99 € al mes. Aceptar y continuar. Rechazar y suscribirse',
  withdraw:
    'Configuración de cookies|Preferencias de privacidad|Gestionar cookies|Panel de cookies|Retirar consentimiento',
};

export const it: Sample = {
  language: 'it',
  buttons: {
    'accept-all': `Accetta tutto|Accetta tutti i cookie|Accetto|Accetta e continua|Acconsento|Consenti tutti|Sì, accetto|Accetta e chiudi|Sono d'accordo|OK, accetto`,
    'reject-all': `Rifiuta tutto|Rifiuta|Continua senza accettare|Solo necessari|Solo cookie tecnici|No, grazie|Non accetto|Nega|
      Accetta solo i necessari|Usa solo i cookie necessari|Rifiuta i cookie opzionali|Chiudi senza accettare|Rifiuta i non essenziali|
      Non acconsento|Rifiuta e chiudi|Consenti solo i cookie strettamente necessari`,
    settings:
      'Personalizza|Impostazioni|Gestisci opzioni|Preferenze cookie|Più opzioni|Scopri di più e personalizza|Gestisci cookie|Impostazioni cookie',
    save: 'Salva|Salva preferenze|Accetta selezionati|Conferma le mie scelte|Salva e chiudi|Consenti la selezione',
    'more-info':
      'Maggiori informazioni|Scopri di più|Mostra dettagli|I nostri partner|Informativa sui cookie',
    acknowledge: 'Ho capito|OK',
    close: 'Chiudi|Non ora',
    pay: 'Abbonati|Rifiuta e abbonati',
  },
  weak: { yes: 'Sì', no: 'No' },
  purposes: {
    analytics:
      'Statistiche|Cookie analitici|Misurazione|Prestazioni|Misurare le prestazioni dei contenuti|Sviluppare e perfezionare i servizi',
    advertising:
      'Marketing|Pubblicità|Cookie pubblicitari|Creare profili per la pubblicità personalizzata|Misurare le prestazioni degli annunci',
    functional: 'Funzionalità|Preferenze|Funzionali|Esperienza',
    personalisation:
      'Personalizzazione|Creare profili di contenuto personalizzato|Utilizzare dati limitati con l’obiettivo di selezionare i contenuti',
    social: 'Social media',
  },
  needed:
    'Necessari|Cookie tecnici|Strettamente necessari|Essenziali|Garantire la sicurezza, prevenire e rilevare frodi',
  dialogs: [
    'Questo sito utilizza cookie tecnici e, previo tuo consenso, cookie di profilazione di terze parti. Cliccando su Accetta acconsenti. Puoi rifiutare o personalizzare. Rifiuta Personalizza Accetta tutto',
    'Noi e i nostri partner archiviamo o accediamo a informazioni su un dispositivo e trattiamo dati personali per annunci personalizzati e misurazione. Puoi revocare il consenso in qualsiasi momento. Rifiuta Accetta',
  ],
  wall: 'Accetta i cookie e leggi gratis con pubblicità, oppure abbonati senza pubblicità a 1,99 € al mese. Accetta e continua Rifiuta e abbonati',
  withdraw:
    'Impostazioni cookie|Preferenze privacy|Rivedi le tue scelte sui cookie|Gestisci consenso|Revoca consenso',
};

export const pt: Sample = {
  language: 'pt',
  buttons: {
    'accept-all': `Aceitar todos|Aceitar tudo|Aceito|Concordo|Permitir todos os cookies|Aceitar e fechar|Sim, aceito|Aceitar e continuar|Aceitar todos os cookies|Concordar e fechar`,
    'reject-all': `Rejeitar todos|Recusar|Apenas necessários|Continuar sem aceitar|Não aceito|Não, obrigado|Rejeitar cookies opcionais|
      Aceitar apenas os necessários|Somente cookies essenciais|Rejeitar não essenciais|Usar apenas cookies necessários|Não concordo|
      Recusar tudo|Negar|Não permitir|Permitir apenas cookies essenciais`,
    settings:
      'Configurações|Definições de cookies|Personalizar|Gerir opções|Gerenciar cookies|Mais opções|Preferências|Configurar',
    save: 'Guardar|Salvar preferências|Permitir seleção|Confirmar as minhas escolhas|Guardar e fechar|Aceitar selecionados',
    'more-info':
      'Saiba mais|Mais informações|Mostrar detalhes|Os nossos parceiros|Política de cookies',
    acknowledge: 'Entendi|OK',
    close: 'Fechar|Agora não',
    pay: 'Assine agora|Rejeitar e assinar',
  },
  weak: { yes: 'Sim', no: 'Não' },
  purposes: {
    analytics:
      'Estatísticas|Cookies analíticos|Desempenho|Medição|Medir o desempenho dos conteúdos|Desenvolver e aperfeiçoar os serviços e melhorar',
    advertising:
      'Marketing|Publicidade|Anúncios|Criar perfis para publicidade personalizada|Medir o desempenho da publicidade',
    functional: 'Funcionais|Preferências|Vídeos',
    personalisation:
      'Personalização|Criar perfis para personalizar conteúdos|Utilizar dados limitados para selecionar conteúdos',
    social: 'Redes sociais',
  },
  needed:
    'Necessários|Estritamente necessários|Essenciais|Obrigatórios|Garantir a segurança, prevenir e detetar fraudes',
  dialogs: [
    'Utilizamos cookies para melhorar a sua experiência e analisar o tráfego. Ao clicar em aceitar, concorda com o uso de todos os cookies. Rejeitar Definições Aceitar',
    'A sua privacidade é importante. Nós e os nossos parceiros tratamos dados pessoais, como identificadores, para anúncios personalizados e medição. Pode retirar o seu consentimento a qualquer momento. Recusar Aceitar',
  ],
  wall: 'Aceite os cookies e navegue grátis com publicidade ou assine sem publicidade por 2,99 € por mês. Aceitar cookies. Rejeitar e assinar',
  withdraw:
    'Definições de cookies|Configurações de privacidade|Gerir cookies|Preferências de cookies|Retirar consentimento',
};

export const ro: Sample = {
  language: 'ro',
  buttons: {
    'accept-all': `Accept toate|Acceptă toate cookie-urile|Sunt de acord|Accept|Permite toate|Da, accept|Acceptă și continuă|Acceptă tot|Acceptați toate|De acord`,
    'reject-all': `Respinge toate|Refuz|Doar necesare|Continuă fără a accepta|Nu accept|Nu, mulțumesc|Refuză toate|Acceptă doar cele necesare|
      Permite doar cookie-urile necesare|Respinge opționale|Nu sunt de acord|Doar cele esențiale|Respinge neesențiale|Folosește doar cookie-uri necesare|Respinge tot`,
    settings:
      'Setări|Setări cookie|Personalizează|Gestionează opțiunile|Mai multe opțiuni|Preferințe|Modifică setările',
    save: 'Salvează|Salvează preferințele|Permite selecția|Confirmă alegerile mele|Salvează și închide|Acceptă selecția',
    'more-info':
      'Află mai multe|Mai multe informații|Arată detalii|Partenerii noștri|Politica de cookies',
    acknowledge: 'Am înțeles|OK',
    close: 'Închide|Nu acum',
    pay: 'Abonează-te|Refuză și abonează-te',
  },
  weak: { yes: 'Da', no: 'Nu' },
  purposes: {
    analytics:
      'Statistici|Cookie-uri analitice|Performanță|Măsurarea performanței conținutului|Dezvoltarea și îmbunătățirea serviciilor|Analiză',
    advertising:
      'Marketing|Publicitate|Reclame|Crearea profilurilor de publicitate personalizată|Măsurarea performanței reclamelor',
    functional: 'Funcționale|Preferințe|Funcționalitate',
    personalisation: 'Personalizare|Crearea profilurilor de conținut personalizat',
    social: 'Rețele sociale',
  },
  needed: 'Necesare|Strict necesare|Esențiale|Tehnice|Asigurarea securității, prevenirea fraudelor',
  dialogs: [
    'Folosim cookie-uri pentru a îmbunătăți experiența și a analiza traficul. Poți modifica setările oricând. Respinge Setări Accept toate',
    'Acest site utilizează cookies. Prin continuarea navigării sau apăsând pe Accept, ești de acord cu utilizarea cookie-urilor. Refuz Accept',
  ],
  withdraw: 'Setări cookie|Preferințe cookie|Setări de confidențialitate|Retrage consimțământul',
};

export const ROMANCE: Sample[] = [fr, es, it, pt, ro];
