import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  words: {
    accept: `aceptar|acepto|acepta|acepte|aceptas|aceptando|aceptarlas|aceptalas|permitir|permito|permite|
      permitirlas|autorizar|autorizo|consentir|consiento|consiente|acuerdo|activar|habilitar|aprobar|
      aceptar y|conforme|aceptarlos|admitir|dar consentimiento|doy mi consentimiento|aceptadas`,
    reject: `rechazar|rechazo|rechaza|rechace|rechazarlas|rechazalas|rechazarlos|rechazando|denegar|deniego|
      denegarlas|declinar|declino|negar|desactivar|deshabilitar|bloquear|prohibir|rehusar|descartar|
      oponerme|oponerse|desautorizar`,
    not: 'no|sin|ninguna|ninguno|ningun|nunca',
    all: 'todo|todas|todos|toda|cualquier|totalidad',
    only: 'solo|solamente|unicamente|exclusivamente|soló',
    needed: `necesari*|esencial*|imprescindible*|obligatori*|tecnic*|estrictamente|basic*|requerid*|
      indispensable*|minim*|fundamental*`,
    optional: `opcional*|no necesarias|no esenciales|adicional*|innecesari*|prescindible*|otras|demas|
      no obligatorias|secundarias`,
    part: `analitic*|estadistic*|marketing|publicid*|publicitari*|personalizada|personalizados|
      personalizacion|funcional*|rendimiento|medicion|sociales|terceros|preferencia|analisis|anuncios`,
    cookie: 'cookie*|galleta|galletas|rastreadores|tecnologias',
    privacy: `consentimiento|consentimientos|privacidad|datos|datos personales|seguimiento|rastreo|tratamiento|
      uso|finalidades|proposito|propositos|socios|proteccion de datos|servicios|recopilacion|perfilado|uso de`,
    selected: `seleccion|seleccionad*|eleccion|elecciones|elegid*|mi seleccion|marcad*|escogid*|decision`,
    save: `guardar|guarda|guardo|confirmar|confirmo|confirma|aplicar|enviar|grabar|salvar|actualizar|validar`,
    settings: `configur*|ajust*|preferencias|gestionar|gestion|gestiona|administrar|administra|personalizar|
      personaliza|opciones|modificar|cambiar|elegir|seleccionar|escoger|parametr*|panel|revisar|
      decidir|definir|establecer|personalizar mis|centro|controlar|control|abrir|abre|avanzad*|mas opciones`,
    continue: `continuar|continua|continue|seguir|proseguir|navegar|navegando|navegacion|acceder|entrar|
      usar|utilizar|visitar|ir|leer|leyendo|mantener`,
    close: 'cerrar|cierra|cierre|ocultar|salir|ignorar',
    except: 'excepto|salvo|menos|pero|sino|a excepcion|algunas|algunos',
    pay: `suscri*|pagar|pago|comprar|sin publicidad|sin anuncios|premium|oferta|contratar|hazte socio|
      hazte premium|euros`,
    login:
      'iniciar sesion|inicia sesion|acceso|registrarse|registrar|registrate|cuenta|ya soy suscriptor|ya eres suscriptor|identificate|entrar con',
    info: `mas|informacion|saber|info|detalles|detalle|politica|politicas|ver|mostrar|leer mas|conocer|aviso|
      consultar|legal|aprender|lista|proveedores|obtener|averiguar|aqui|consulta|detallada|lee|declaracion|terminos`,
    acknowledge:
      'ok|okay|vale|entendido|de acuerdo entendido|comprendido|lo entiendo|entiendo|gracias|perfecto|bien|listo|enterado|genial|muy bien',
    next: 'siguiente|anterior|atras|volver|omitir',
    yes: 'si|claro|por supuesto',
    withdraw: 'retirar|revocar|restablecer|anular|eliminar|borrar|revocacion|renovar',
    filler: `yo|me|nos|te|se|lo|la|las|los|le|el|un|una|unas|unos|de|del|al|a|y|e|o|u|con|en|por|para|mi|mis|su|sus|tu|
      tus|nuestro|nuestra|nuestros|nuestras|este|esta|estas|estos|ese|esto|que|sitio|web|pagina|estoy|estas de|soy|
      sean|son|favor|ahora|todo y|banner|ventana|dialogo|boton|ya|tipo|tipos|gratis|gratuitamente|como|propias|quiero|
      deseo|mensaje|recomendadas|recomendados|las que|dispositivo|almacenamiento|sobre|mismo`,
  },
  phrases: {
    'accept-all': `acepto|aceptar|aceptar todo|aceptar y continuar|aceptar y cerrar|estoy de acuerdo|de acuerdo|
      si acepto|si estoy de acuerdo|si de acuerdo|todas las cookies|seleccionar todo|seleccionar todas|
      aceptar cookies recomendadas|ok acepto|vale acepto|aceptar y guardar todo|aceptar y seguir gratis|
      aceptar y seguir navegando|aceptar y acceder gratis|permitir todo`,
    'reject-all': `no gracias|no acepto|no aceptar|rechazar todo|rechazar todas|no estoy de acuerdo|
      continuar sin aceptar|seguir sin aceptar|solo necesarias|solo las necesarias|solo cookies necesarias|
      usar solo cookies necesarias|aceptar solo necesarias|solo lo necesario|solo las esenciales|
      rechazar no esenciales|denegar todo|no permitir|no rechazar cookies|no rechazarlas|no rechazar todo|
      no quiero cookies|aceptar solo lo esencial|rechazar excepto las necesarias|no consiento|
      cookies necesarias unicamente|desmarcar todo|rechazar todas menos las necesarias`,
    settings: `otras opciones|mas alternativas|
      mas opciones|opciones|ver opciones|mostrar opciones|configuracion|preferencias|ajustes|
      ver preferencias|configurar|configurar cookies|configurar o rechazar|rechazar o configurar|personalizar|
      mostrar finalidades|ver finalidades|mostrar propositos|ver propositos|gestionar opciones|elegir cookies|
      mas informacion y configuracion|configuracion de cookies|quiero elegir|dejame elegir|otras opciones|
      configurarlas|gestionarlas|cookies configuracion|mostrar preferencias|configuracion avanzada|
      configuralas|panel de configuracion|gestionar mis preferencias|que cookies|mas ajustes`,
    save: `guardar|confirmar|guardar seleccion|aceptar seleccion|aceptar seleccionadas|permitir seleccion|
      permitir la seleccion|guardar preferencias|guardar configuracion|guardar y cerrar|guardar ajustes|
      confirmar mis preferencias|confirmar mis elecciones|aceptar seleccionados|guardar y salir|hecho|listo guardar|
      guardar cambios|aceptar mis preferencias|aceptar preferencias|aceptar configuracion|guardar y continuar|
      guardar y aceptar|aceptar la seleccion|finalizar|aceptar seleccion actual`,
    close:
      'cerrar|cancelar|ahora no|mas tarde|cerrar ventana|cerrar banner|quizas mas tarde|cerrar aviso|recordar mas tarde',
    acknowledge: `entendido|ok|vale|de acuerdo gracias|lo entiendo|no volver a mostrar|ok entendido|si entendido|continuar al sitio|
      no mostrar de nuevo|ok continuar`,
    pay: `rechazar y suscribirse|rechazar y pagar|suscribirse|suscribete|suscribirme|pagar para rechazar|
      rechazar cookies y suscribirse|ver opciones de suscripcion|suscribete sin publicidad|rechazar y suscribirme|
      continuar sin publicidad|leer sin publicidad|pagar y rechazar|rechazar cookies y pagar`,
    'more-info': `mas informacion|mas info|leer mas|saber mas|ver detalles|mostrar detalles|ocultar detalles|
      socios|nuestros socios|ver socios|lista de socios|proveedores|ver proveedores|politica de cookies|
      politica de privacidad|ver nuestros socios|aviso legal|mas detalles|acerca de las cookies|conoce mas|
      ver mas|aviso de cookies|interes legitimo|lista de socios proveedores|privacidad|detalles de cookies`,
    login: 'iniciar sesion|inicia sesion|ya soy suscriptor|acceder|ya estoy suscrito|entrar',
  },
  topics: {
    use: `utiliza*|utilizamos|usamos|usa cookies|uso de cookies|las cookies|cookies propias|cookies de terceros|
      cookies para|cookies y|nuestras cookies|estas cookies|cookies necesarias|todas las cookies|
      configuracion de cookies|tecnologias similares|aceptar cookies|rechazar cookies|cookies que|
      cookies tecnicas|cookies analiticas|empleamos|cookies en|cookies no`,
    data: `datos personales|nuestros socios|almacenar o acceder|almacenar la informacion|interes legitimo|
      publicidad personalizada|contenido personalizado|anuncios personalizados|medicion|investigacion de audiencia|
      identificadores|dispositivo|privacidad|proteccion de datos|rgpd|tratamiento|tratar|terceros|estadistic*|
      analizar|analitic*|publicidad|consentimiento|experiencia|navegacion|trafico|habitos|perfil|finalidades|
      servicios externos|marketing|preferencias|seguimiento|rastreo|google analytics|socios`,
    ask: `su consentimiento|tu consentimiento|acepta|aceptas|en cualquier momento|puede|puedes|pulsando|
      haciendo clic|haz clic|haga clic|pulsa|clicando|configurar|retirar|revocar|permite|sus preferencias|
      tus preferencias|sus opciones|tus opciones|elegir|estrictamente necesarias|esta de acuerdo|estas de acuerdo|
      si continua|al continuar|aceptar|rechazar|nos autoriza|oponerse|elige|permites`,
    other: `no se puede deshacer|es irreversible|eliminar tu cuenta|eliminar su cuenta|eliminar la cuenta|borrar tu cuenta|borrar la cuenta|
      tarjeta de fidelidad|programa de fidelidad|tus compras|sus compras|encuesta de la semana|votos|tus visitantes|sus visitantes|acceder a tu cuenta|quiere acceder|cuestionario|vista previa|análisis terminado|borrar datos|preferencias de comunicación|preferencias de correo|repartidor|
      newsletter|boletin*|correo electronico|tu email|su email|suscribete a|suscribirse al|descuento*|cupon*|
      primera compra|primer pedido|mayor de edad|mayor de 18|18 anos|edad legal|fecha de nacimiento|alcohol*|
      tabaco|terminos y condiciones|condiciones de uso|terminos de uso|condiciones generales|contrasena|
      usuario|carrito|cesta|envio*|entrega*|pedido|tu ubicacion|su ubicacion|ubicacion actual|cerca de ti|
      notificaciones|descarga la app|instalar la aplicacion|descargar la aplicacion|app store|pantalla de inicio|
      chat|chatear|en que podemos|encuesta|opinion|comentarios|valora|recomendarias|receta*|harina|azucar|
      mantequilla|chocolate|masa|horno|hornear|ingredientes|minutos de lectura|publicado|en este articulo|
      microfono|camara|selecciona tu pais|selecciona tu idioma|enviamos a|sorteo|donacion|donar|donativo|
      borrar las cookies|javascript|mantenimiento|cita|catalogo|presupuesto|telefono`,
    wall: `suscri*|sin publicidad|sin anuncios|al mes|mensual*|pagar|pago|gratis|gratuit*|con publicidad|
      acceso gratuito|ya suscriptor|euros|rechazar y suscribirse|rechazar y pagar|cancela cuando`,
  },
  purposes: {
    external: `medios externos|contenido externo|contenidos externos|servicios externos|contenido de terceros|contenidos de terceros|servicios de terceros|incrustad*|embebid*`,
    selling: 'venta|ventas|vender|compartir con socios|compartir con terceros',
    social: 'social*|redes sociales|comentarios|compartir en',
    advertising:
      'publici*|market*|anunci*|mercadotecnia|segmentacion|orientacion|dirigid*|promocion*|comercial*|afiliad*|remarketing',
    analytics: `anali*|estadisti*|medicion*|medir*|rendimiento*|audiencia*|trafico|metric*|mejora*|desarrollar*|
      comprender|visitas|uso del sitio|optimiza*|investigacion`,
    personalisation:
      'personaliz*|perfil*|recomend*|seleccionar contenido|seleccionar el contenido|individualiz*|a medida',
    functional: `funcional*|preferenc*|comodidad|soporte|asistencia|chat|video*|mapa*|externo*|externa*|incrustad*|
      experiencia|multimedia|terceros|idioma|medios|configuracion|interacti*|ajustes`,
    special: 'geolocali*|localizacion*|caracteristicas',
    needed: `necesari*|esencial*|imprescindible*|obligatori*|tecnic*|estrictamente|seguridad|siempre activ*|basica|basicas|basico|basicos|
      requerid*|indispensable*|fraude|funcionamiento|autenticacion|inicio de sesion`,
  },
  withdraw: `configuracion de cookies|politica y configuracion de cookies|preferencias de cookies|gestionar cookies|
    configuracion de privacidad|gestionar utiq|privacidad y cookies configuracion|panel de cookies|ajustes de privacidad|
    gestion de cookies|administrar cookies|centro de privacidad|centro de preferencias|cookies|
    preferencias de privacidad|cambiar consentimiento|retirar consentimiento|no vender mi informacion personal|
    no vender ni compartir mi informacion personal|tus opciones de privacidad|sus opciones de privacidad|consentimiento`,
};
