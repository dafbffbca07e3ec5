import type { Lexicon } from './lexicon.ts';

/** Catalan, and Valencian where it differs. */
export const ca: Lexicon = {
  language: 'ca',
  words: {
    accept: `accepta|accepte|accepto|acceptar|accepteu|acceptant|acceptem|permet|permeto|permetre|permetes|permeteu|autoritza|autoritzo|
      autoritzar|consento|consentir|acord|activa|activar|activeu|habilita|aprova|hi estic d acord|dona el consentiment|conforme`,
    reject: `rebutja|rebutge|rebutjo|rebutjar|rebutgeu|rebutjant|refusa|refuso|refusar|refuse|denega|denego|denegar|declina|declinar|
      desactiva|desactivar|deshabilita|bloqueja|prohibeix|oposar me|oposo`,
    not: 'no|sense|cap|mai',
    all: 'tot|tots|totes|tota|totalitat|qualsevol',
    only: 'només|nomes|únicament|exclusivament|sols',
    needed: `necessari*|necessàri*|essencial*|imprescindible*|obligatori*|obligatòri*|tècni*|estrictament|bàsic*|bàsiques|requerid*|
      indispensable*|mínim*|fonamental*`,
    optional: `opcional*|no necessàries|no essencials|addicional*|innecessàri*|altres|prescindible*|la resta`,
    part: `analític*|estadísti*|màrqueting|publicit*|personalitzad*|funcional*|rendiment|social*|preferència|anàlisi|anuncis|tercers`,
    cookie: 'galeta|galetes|cookie*|tecnologies|rastrejadors',
    privacy: `consentiment|consentiments|privacitat|privadesa|dades|dades personals|seguiment|rastreig|tractament|ús|finalitat|finalitats|
      socis|protecció de dades|serveis`,
    selected: `selecció|seleccionad*|elecció|eleccions|triad*|la meva selecció|marcad*|escollid*|tria`,
    save: 'desa|desar|deseu|guarda|guardar|guardeu|confirma|confirmar|confirmo|confirmeu|aplica|aplicar|envia|actualitza|valida',
    settings: `configur*|ajust*|preferències|gestiona|gestionar|gestioneu|gestió|administra|administrar|personalitza|personalitzar|
      personalitzeu|opcions|modifica|modificar|canvia|canviar|canvieu|tria*|triar|trieu|escull|escollir|selecciona|seleccionar|panell|
      obre|controla|avançad*|més opcions|paràmetres`,
    continue:
      'continua|continuar|continueu|segueix|seguir|navega|navegar|navegant|navegació|accedeix|entra|utilitza|ves|llegir',
    close: 'tanca|tancar|tanqueu|amaga|oculta|surt|ignora',
    except: 'excepte|llevat|tret|però|menys|algunes',
    pay: 'subscri*|paga|pagar|compra|comprar|sense publicitat|sense anuncis|premium|fes te subscriptor',
    login:
      'inicia sessió|iniciar sessió|accés|registra|registrar|registra t|compte|ja soc subscriptor|identifica t',
    info: `més|informació|saber|saber ne|info|detalls|política|veure|mostra|mostrar|llegir més|avís|consulta|legal|llista|proveïdors|
      llegeix|aquí|coneix|declaració|veges`,
    acknowledge: 'ok|okay|entesos|entès|entenc|ho entenc|gràcies|perfecte|bé|fet|molt bé|vale',
    next: 'següent|anterior|enrere|torna|omet',
    yes: 'sí|és clar',
    withdraw: 'retira|retirar|revoca|revocar|restableix|anul·la|elimina|esborra|renova',
    filler: `jo|em|ens|es|se|el|la|les|els|lo|li|ho|hi|un|una|uns|unes|de|del|dels|d|l|al|als|a|i|o|amb|en|per|les meves|els meus|el meu|
      la meva|meves|meva|meus|meu|les vostres|vostra|vostre|vostres|teva|teves|teu|teus|nostre|nostra|nostres|seva|seves|seu|seus|aquest|aquesta|aquestes|aquests|això|que|lloc|web|pàgina|estic|si us plau|
      ara|finestra|botó|bàner|tipus|gratis|gratuïtament|pròpies|vull|missatge|recomanades|dispositiu|les que|s|n|ne`,
  },
  phrases: {
    'accept-all': `accepta|accepto|acceptar|d acord|accepta ho tot|accepta les totes|estic d acord|hi estic d acord|sí accepto|
      sí hi estic d acord|totes les galetes|totes les cookies|selecciona ho tot|permet les totes`,
    'reject-all': `no gràcies|no accepto|no acceptar|no hi estic d acord|no estic d acord|rebutja ho tot|rebutja les totes|
      només les necessàries|només necessàries|només les galetes necessàries|continua sense acceptar|continuar sense acceptar|
      només les essencials|només l imprescindible|no ho accepto|rebutja les no necessàries|rebutja les opcionals|no ho permetis`,
    settings: `configuració|configura|més opcions|opcions|preferències|personalitza|mostra les opcions|veure les preferències|
      mostra les finalitats|vull triar|deixa m triar|configuració de galetes|més informació i configuració|tria|quines galetes`,
    save: `desa|desar|desa la selecció|desa les preferències|desa la configuració|accepta la selecció|accepta les seleccionades|
      permet la selecció|confirma|confirma la selecció|confirma les meves eleccions|desa i tanca|guarda la configuració|fet desa`,
    close: 'tanca|cancel·la|cancel la|ara no|més tard|potser més tard|tanca la finestra',
    acknowledge: 'entesos|ok|d acord gràcies|ho entenc|no ho tornis a mostrar|d acord ho entenc',
    pay: 'subscriu te|rebutja i subscriu te|paga|pagar per rebutjar|rebutjar i subscriure s|llegeix sense anuncis',
    'more-info': `més informació|més info|saber ne més|llegir més|mostra els detalls|amaga els detalls|detalls|veure detalls|socis|
      els nostres socis|llista de socis|proveïdors|política de galetes|política de cookies|política de privacitat|
      política de privadesa|interès legítim|privacitat|avís legal`,
    login: 'inicia la sessió|inicia sessió|ja soc subscriptor',
  },
  topics: {
    use: `utilitzem galetes|utilitza galetes|utilitzem|utilitza|fem servir|fa servir|ús de galetes|ús de cookies|les galetes|galetes pròpies|
      cookies pròpies|galetes de tercers|cookies de tercers|aquestes galetes|aquestes cookies|galetes necessàries|totes les galetes|
      tecnologies similars|galetes i|galetes per|usem`,
    data: `dades personals|els nostres socis|nostres socis|emmagatzemar|interès legítim|publicitat personalitzada|contingut personalitzat|
      anuncis personalitzats|mesurament|identificadors|dispositiu|privacitat|privadesa|protecció de dades|rgpd|tractament|tractem|tercers|estadísti*|
      analitzar|analític*|publicitat|consentiment|experiència|navegació|trànsit|hàbits|perfil|finalitats|màrqueting|preferències|seguiment|socis|visites`,
    ask: `el vostre consentiment|el teu consentiment|acceptes|accepteu|en qualsevol moment|podeu|pots|fent clic|feu clic|fes clic|prement|
      configurar|retirar|revocar|les vostres preferències|les teves preferències|triar|estrictament necessàries|hi esteu d acord|hi estàs d acord|
      si continueu|si continues|acceptar|rebutjar|canviar`,
    other: `butlletí|correu electrònic|subscriu te a|descompte*|cupó|primera compra|major de 18|18 anys|majoria d edat|data de naixement|
      alcohol|tabac|termes i condicions|condicions d ús|condicions generals|contrasenya|usuari|carret|cistella|enviament*|lliurament|comanda|
      la teva ubicació|ubicació actual|notificacions|descarrega l app|instal·la|app store|xat|en què et podem|enquesta|opinió|comentaris|valora|
      recepta*|farina|sucre|mantega|xocolata|massa|forn|ingredients|minuts de lectura|publicat|en aquest article|micròfon|càmera|tria el país|
      tria l idioma|sorteig|donació|fes un donatiu|esborra les galetes|javascript|manteniment|cita|catàleg|pressupost|telèfon|galetes de xocolata`,
    wall: 'subscri*|sense publicitat|sense anuncis|al mes|mensual*|pagar|paga|gratis|gratuït*|amb publicitat|ja subscriptor|euros',
  },
  purposes: {
    external:
      'mitjans externs|contingut extern|continguts externs|serveis externs|contingut de tercers|incrustat*',
    selling: 'venda de|vendre|compartir amb socis|compartir amb tercers',
    social: 'xarxes socials|social*|comentaris',
    advertising:
      'publicit*|màrqueting|marqueting|anunci*|segmentació|promocion*|comercial*|remarketing|afiliad*',
    analytics: `analític*|anàlisi*|estadísti*|mesura*|mesurar|rendiment|audiència|audiències|trànsit|mètri*|millorar*|millora de|desenvolupar|comprendre|visites|optimitz*`,
    personalisation:
      'personalitz*|perfil*|recoman*|seleccionar contingut|selecció de contingut|individualitz*',
    functional: `funcional*|preferènci*|comoditat|suport|assistència|xat|vídeo*|mapa|mapes|externs|externes|incrustat*|experiència|multimèdia|tercers|idioma|ajustos`,
    special: 'geolocalitz*|localització|ubicació precisa|característiques',
    needed: `necessari*|necessàri*|essencial*|imprescindible*|obligatori*|obligatòri*|tècni*|estrictament|seguretat|sempre acti*|bàsic|bàsica|bàsics|bàsiques|requerid*|indispensable*|frau|funcionament`,
  },
  withdraw: `configuració de galetes|configuració de cookies|preferències de galetes|preferències de cookies|gestiona les galetes|galetes|
    configura les galetes|configuració de privacitat|preferències de privacitat|retira el consentiment|canvia el consentiment|gestió de galetes`,
};
