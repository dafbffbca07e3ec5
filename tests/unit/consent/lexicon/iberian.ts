import type { Sample } from './sample.ts';

export const ca: Sample = {
  language: 'ca',
  buttons: {
    'accept-all': `Accepta-ho tot|Accepta-les totes|Acceptar totes les galetes|D'acord|Hi estic d'acord|Permet-les totes|Accepto|Sí, hi estic d'acord|Accepta totes les galetes|Acceptar-ho tot|Accepta i tanca|Permetre totes les cookies`,
    'reject-all': `Rebutja-ho tot|Rebutja-les totes|Rebutjar|Rebutja totes les galetes|Només les necessàries|Accepta només les necessàries|Continua sense acceptar|No, gràcies|No accepto|Rebutja les opcionals|
      Utilitza només galetes necessàries|Només galetes essencials|Rebutjar-les totes|No hi estic d'acord|Rebutja-ho tot excepte les necessàries|Permet només les galetes tècniques|Refusar i tancar|Rebutjar les galetes no necessàries`,
    settings: `Configuració|Configura|Personalitza|Més opcions|Gestiona les galetes|Configura les galetes|Gestionar preferències|Preferències|Canvia la configuració|Mostra les finalitats|Configuració de cookies`,
    save: `Desa|Desa les preferències|Desa la meva elecció|Desa i tanca|Permet la selecció|Accepta les seleccionades|Confirma la selecció|Guarda la configuració|Confirma les meves eleccions`,
    'more-info':
      'Més informació|Saber-ne més|Mostra els detalls|Els nostres socis|Política de galetes',
    acknowledge: 'Entesos|Ho entenc',
    close: 'Tanca|Ara no',
    pay: `Subscriu-te|Rebutja i subscriu-te`,
  },
  weak: { yes: 'Sí', no: 'No' },
  purposes: {
    analytics: `Analítiques|Estadístiques|Galetes analítiques|Galetes d'anàlisi|Mesurar el rendiment del contingut|Desenvolupar i millorar els serveis|Rendiment`,
    advertising: 'Màrqueting|Publicitat|Galetes publicitàries|Anuncis|Publicitat personalitzada',
    functional: 'Funcionals|Preferències|Galetes de preferències',
    personalisation: 'Personalització|Crear un perfil per personalitzar el contingut',
    social: 'Xarxes socials',
  },
  needed: `Necessàries|Estrictament necessàries|Galetes tècniques|Essencials|Sempre actives`,
  dialogs: [
    `Fem servir galetes pròpies i de tercers per analitzar el trànsit i millorar la vostra experiència. Podeu canviar la configuració en qualsevol moment. Rebutja-les totes Configura Accepta-les totes`,
    `Respectem la vostra privadesa. Nosaltres i els nostres socis tractem dades personals per mostrar publicitat personalitzada. Hi esteu d'acord? No hi estic d'acord D'acord`,
  ],
  wall: `Llegeix gratis amb publicitat i accepta les galetes dels nostres socis, o subscriu-te sense publicitat per 4,99 € al mes. Accepta. Subscriu-te`,
  withdraw: `Configuració de galetes|Configura les galetes|Preferències de privacitat|Gestiona el consentiment|Retira el consentiment`,
};

export const gl: Sample = {
  language: 'gl',
  buttons: {
    'accept-all': `Aceptar todas|Aceptar todo|Acepto|Estou de acordo|Permitir todas|Aceptar todas as cookies|Si, acepto|Aceptar e pechar|Permitir todas as cookies|Aceptar e continuar`,
    'reject-all': `Rexeitar todas|Rexeitar|Rexeitar todo|Rexeitar todas as cookies|Só as necesarias|Só necesarias|Aceptar só as necesarias|Continuar sen aceptar|Non, grazas|Non acepto|Rexeitar opcionais|
      Rexeitar as opcionais|Só cookies esenciais|Non estou de acordo|Usar só as cookies necesarias|Rexeitar todas agás as necesarias|Permitir só as necesarias`,
    settings: `Configurar|Configuración|Personalizar|Máis opcións|Xestionar preferencias|Xestionar cookies|Configuración de cookies|Preferencias|Cambiar a configuración|Axustes de cookies`,
    save: `Gardar|Gardar preferencias|Gardar selección|Gardar e pechar|Permitir a selección|Aceptar as seleccionadas|Confirmar as miñas eleccións|Gardar a configuración`,
    'more-info': 'Máis información|Saber máis|Mostrar detalles|Os nosos socios|Política de cookies',
    acknowledge: 'Entendido|Enténdoo',
    close: 'Pechar|Agora non',
    pay: 'Subscríbete|Rexeitar e subscribirse',
  },
  weak: { yes: 'Si', no: 'Non' },
  purposes: {
    analytics: `Analíticas|Estatísticas|Cookies analíticas|Análise|Medir o rendemento do contido|Desenvolver e mellorar os servizos|Rendemento`,
    advertising:
      'Márketing|Publicidade|Cookies publicitarias|Anuncios personalizados|Mercadotecnia',
    functional: 'Funcionais|Preferencias|Funcionalidade',
    personalisation: 'Personalización|Crear un perfil para personalizar o contido',
    social: 'Redes sociais',
  },
  needed: `Necesarias|Estritamente necesarias|Cookies técnicas|Esenciais|Sempre activas`,
  dialogs: [
    `Utilizamos cookies propias e de terceiros para analizar a navegación e mellorar a experiencia. Podes cambiar a configuración en calquera momento. Rexeitar Configurar Aceptar todas`,
    `Respectamos a túa privacidade. Nós e os nosos socios tratamos datos persoais para amosar publicidade personalizada. Estás de acordo? Non acepto Acepto`,
  ],
  withdraw: `Configuración de cookies|Xestionar cookies|Preferencias de privacidade|Xestionar o consentimento|Retirar o consentimento`,
};

export const eu: Sample = {
  language: 'eu',
  buttons: {
    'accept-all': `Onartu guztiak|Onartu dena|Ados nago|Onartu cookie guztiak|Onartu|Baimendu guztiak|Guztiak onartu|Onartzen dut|Cookie guztiak onartu|Onartu eta itxi|Onartu eta jarraitu`,
    'reject-all': `Ukatu|Baztertu guztiak|Ukatu guztiak|Ukatu dena|Denak baztertu|Beharrezkoak soilik|Beharrezkoak bakarrik|Onartu beharrezkoak bakarrik|Jarraitu onartu gabe|Ez, eskerrik asko|Ez dut onartzen|
      Baztertu aukerakoak|Baztertu cookie guztiak|Ukatu cookieak|Soilik beharrezko cookieak|Ezinbestekoak bakarrik|Ezetsi|Errefusatu|Ez nago ados`,
    settings: `Konfiguratu|Ezarpenak|Konfigurazioa|Aukera gehiago|Pertsonalizatu|Kudeatu cookieak|Cookieak konfiguratu|Kudeatu hobespenak|Aldatu ezarpenak|Cookieen ezarpenak`,
    save: `Gorde|Gorde hobespenak|Gorde ezarpenak|Gorde hautapena|Onartu hautatutakoak|Baimendu hautapena|Berretsi nire aukerak|Gorde eta itxi`,
    'more-info':
      'Informazio gehiago|Gehiago jakin|Erakutsi xehetasunak|Gure bazkideak|Cookieen politika',
    acknowledge: 'Ulertu dut|Konforme',
    close: 'Itxi|Orain ez',
    pay: 'Harpidetu|Ukatu eta harpidetu',
  },
  weak: { yes: 'Bai', no: 'Ez' },
  purposes: {
    analytics: `Estatistikak|Analitika|Cookie analitikoak|Analisia|Edukiaren errendimendua neurtu|Errendimendua`,
    advertising:
      'Marketina|Publizitatea|Publizitate cookieak|Iragarkiak|Publizitate pertsonalizatua',
    functional: 'Funtzionalak|Hobespenak|Lehentasunak',
    personalisation: 'Pertsonalizazioa|Edukia pertsonalizatzeko profila sortu',
    social: 'Sare sozialak',
  },
  needed: `Beharrezkoak|Hertsiki beharrezkoak|Cookie teknikoak|Ezinbestekoak|Beti aktibo`,
  dialogs: [
    `Webgune honek cookieak erabiltzen ditu nabigazio-esperientzia hobetzeko eta trafikoa aztertzeko. Edozein unetan alda ditzakezu ezarpenak. Baztertu Konfiguratu Onartu guztiak`,
    `Zure pribatutasuna errespetatzen dugu. Guk eta gure bazkideek datu pertsonalak tratatzen ditugu publizitate pertsonalizatua erakusteko. Ados zaude? Ez nago ados Ados nago`,
  ],
  withdraw: `Cookieen ezarpenak|Kudeatu cookieak|Pribatutasun ezarpenak|Aldatu baimena|Cookien hobespenak`,
};

export const IBERIAN: Sample[] = [ca, gl, eu];
