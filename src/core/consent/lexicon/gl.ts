import type { Lexicon } from './lexicon.ts';

/** Galician. */
export const gl: Lexicon = {
  language: 'gl',
  words: {
    accept: `aceptar|acepto|acepta|acepte|aceptas|aceptando|aceptalas|aceptámolas|permitir|permito|permite|permitilas|autorizar|autorizo|consentir|
      consinto|acordo|activar|habilitar|aprobar|conforme|estou de acordo|dou o meu consentimento`,
    reject: `rexeitar|rexeito|rexeita|rexeite|rexeitalas|rexeitalo|rexeitando|denegar|denego|declinar|declino|negar|desactivar|deshabilitar|
      bloquear|prohibir|opoñerme|refugar`,
    not: 'non|sen|ningunha|ningunhas|ningún|nunca',
    all: 'todo|todas|todos|toda|calquera',
    only: 'só|soamente|unicamente|exclusivamente',
    needed: `necesari*|esencial*|esenciais|imprescindible*|imprescindibles|obrigatori*|técnic*|estritamente|básic*|requirid*|indispensable*|mínim*|fundamental*`,
    optional: `opcional*|opcionais|non necesarias|non esenciais|adicional*|adicionais|innecesari*|outras|demais|prescindible*`,
    part: `analític*|estatístic*|mercadotecnia|marketing|márketing|publicid*|publicitari*|personalizad*|funcional*|funcionais|rendemento|sociais|análise|anuncios|terceiros`,
    cookie: 'cookie*|galleta|galletas|rastrexadores|tecnoloxías',
    privacy: `consentimento|consentimentos|privacidade|datos|datos persoais|seguimento|rastrexo|tratamento|uso|finalidades|socios|protección de datos|servizos`,
    selected: `selección|seleccionad*|elección|eleccións|elixid*|a miña selección|marcad*|escollid*`,
    save: 'gardar|garda|gardo|confirmar|confirmo|confirma|aplicar|enviar|actualizar|validar',
    settings: `configur*|axust*|preferencias|xestionar|xestión|xestiona|administrar|personalizar|personaliza|opcións|modificar|cambiar|elixir|
      escoller|seleccionar|panel|controlar|abrir|avanzad*|máis opcións`,
    continue:
      'continuar|continúa|seguir|navegar|navegando|navegación|acceder|entrar|usar|utilizar|ir|ler',
    close: 'pechar|pecha|ocultar|agochar|saír|ignorar',
    except: 'agás|excepto|salvo|menos|pero|algunhas',
    pay: 'subscri*|pagar|mercar|comprar|sen publicidade|sen anuncios|premium|faite socio',
    login: 'iniciar sesión|inicia sesión|acceso|rexistrarse|rexístrate|conta|xa son subscritor',
    info: `máis|información|saber|info|detalles|política|ver|mostrar|amosar|ler máis|aviso|consultar|legal|lista|provedores|aquí|coñecer|declaración`,
    acknowledge: 'ok|okay|vale|entendido|enténdoo|entendo|grazas|perfecto|ben|listo|feito',
    next: 'seguinte|anterior|atrás|volver|omitir',
    yes: 'si|claro',
    withdraw: 'retirar|revogar|restablecer|anular|eliminar|borrar|renovar',
    // "No" alone is a refusal in the languages around: only what it means "in the" before.
    filler: `eu|me|nos|te|se|o|a|os|as|un|unha|unhas|uns|de|do|da|dos|das|ao|aos|á|ás|e|ou|con|en|no site|no sitio|no meu|no seu|no dispositivo|no navegador|na|nos|nas|por|para|miña|miñas|meu|meus|túa|
      túas|teu|teus|súa|súas|seu|seus|noso|nosa|nosos|nosas|este|esta|estas|estes|isto|que|sitio|web|páxina|estou|por favor|agora|xanela|botón|
      banner|tipo|tipos|gratis|gratuitamente|propias|quero|mensaxe|recomendadas|dispositivo|as que|sobre`,
  },
  phrases: {
    'accept-all': `acepto|aceptar|aceptar todo|aceptar todas|aceptar e continuar|aceptar e pechar|estou de acordo|de acordo|si acepto|
      todas as cookies|seleccionar todo|permitir todo|permitir todas`,
    'reject-all': `non grazas|non acepto|non aceptar|rexeitar todo|rexeitar todas|non estou de acordo|continuar sen aceptar|só necesarias|
      só as necesarias|só cookies necesarias|aceptar só as necesarias|só o necesario|só as esenciais|rexeitar opcionais|rexeitar as opcionais|
      rexeitar as non necesarias|non permitir|rexeitar as non esenciais|rexeitar opcionales`,
    settings: `máis opcións|opcións|configuración|preferencias|axustes|configurar|configurar cookies|personalizar|mostrar finalidades|
      xestionar opcións|elixir cookies|quero elixir|configuración de cookies|que cookies`,
    save: `gardar|confirmar|gardar selección|aceptar selección|aceptar seleccionadas|permitir selección|gardar preferencias|gardar configuración|
      gardar e pechar|confirmar as miñas eleccións|gardar cambios|gardar a selección`,
    close: 'pechar|cancelar|agora non|máis tarde|quizais máis tarde|pechar a xanela',
    acknowledge: 'entendido|ok|vale|enténdoo|non volver mostrar|ok entendido|de acordo grazas',
    pay: 'subscribirse|subscríbete|rexeitar e subscribirse|pagar|rexeitar e pagar|ler sen publicidade',
    'more-info': `máis información|máis info|ler máis|saber máis|ver detalles|mostrar detalles|amosar detalles|ocultar detalles|detalles|socios|
      os nosos socios|lista de socios|provedores|política de cookies|política de privacidade|aviso legal|interese lexítimo|privacidade`,
    login: 'iniciar sesión|xa son subscritor',
  },
  topics: {
    use: `utilizamos cookies|utiliza cookies|usamos cookies|usa cookies|utilizamos|empregamos|usamos|uso de cookies|as cookies|cookies propias|
      cookies de terceiros|cookies para|estas cookies|cookies necesarias|todas as cookies|tecnoloxías similares|cookies que|cookies e`,
    data: `datos persoais|os nosos socios|nosos socios|almacenar|interese lexítimo|publicidade personalizada|contido personalizado|anuncios personalizados|
      medición|identificadores|dispositivo|privacidade|protección de datos|rgpd|tratamento|tratamos|terceiros|estatístic*|analizar|analític*|publicidade|
      consentimento|experiencia|navegación|tráfico|hábitos|perfil|finalidades|mercadotecnia|preferencias|seguimento|socios`,
    ask: `o teu consentimento|o seu consentimento|aceptas|acepta|en calquera momento|podes|pode|facendo clic|fai clic|premendo|configurar|retirar|
      revogar|as túas preferencias|as súas preferencias|elixir|estritamente necesarias|estás de acordo|está de acordo|ao continuar|aceptar|rexeitar|cambiar`,
    other: `boletín|correo electrónico|subscríbete a|desconto*|cupón|primeira compra|maior de 18|18 anos|maior de idade|data de nacemento|alcohol|
      tabaco|termos e condicións|condicións de uso|contrasinal|nome de usuario|carriño|cesta|envío*|entrega|pedido|a túa localización|notificacións|
      descarga a app|app store|conversa|enquisa|opinión|comentarios|valora|receita*|fariña|azucre|manteiga|chocolate|masa|forno|ingredientes|
      minutos de lectura|publicado|neste artigo|micrófono|cámara|escolle o país|sorteo|doazón|javascript|mantemento|cita|catálogo|orzamento|teléfono`,
    wall: 'subscri*|sen publicidade|sen anuncios|ao mes|mensual*|pagar|gratis|gratuít*|con publicidade|xa subscritor|euros',
  },
  purposes: {
    external:
      'medios externos|contido externo|contidos externos|servizos externos|contido de terceiros|incorporad*',
    selling: 'venda de|vender|compartir con socios|compartir con terceiros',
    social: 'redes sociais|sociais|comentarios',
    advertising:
      'publicid*|publicit*|marketing|márketing|anuncio*|mercadotecnia|segmentación|promocion*|comercial*|comerciais|remarketing',
    analytics: `analític*|análise|análises|estatístic*|medición*|medir|rendemento|audiencia*|tráfico|métric*|mellora*|desenvolver|comprender|visitas|optimiz*`,
    personalisation:
      'personaliz*|perfil*|perfís|recomend*|seleccionar contido|selección de contido|individualiz*',
    functional: `funcional*|funcionais|preferencia*|comodidade|soporte|asistencia|conversa|vídeo*|mapa|mapas|externos|externas|experiencia|multimedia|terceiros|idioma|axustes`,
    special: 'xeolocaliz*|localización|características',
    needed: `necesari*|esencial*|esenciais|imprescindible*|obrigatori*|técnic*|estritamente|seguridade|sempre activ*|básica|básicas|básico|básicos|requirid*|indispensable*|fraude|funcionamento`,
  },
  withdraw: `configuración de cookies|preferencias de cookies|xestionar cookies|configuración de privacidade|axustes de privacidade|cookies|
    preferencias de privacidade|retirar o consentimento|cambiar o consentimento|xestión de cookies|retirar consentimento`,
};
