import { decoy } from '../trap.mjs';

/** Words of consent in another sense: cakes and snacks that are called cookies, and consent to other things. */
export default [
  decoy('bakery-sv', {
    lang: 'sv',
    title: 'Våra kakor',
    text: 'Alla kakor bakas för hand med smör från gården. Lägga en påse i korgen?',
    buttons: ['Acceptera alla kakor', 'Avvisa', 'Inställningar'],
  }),
  decoy('bakery-pl', {
    lang: 'pl',
    at: 'bottom',
    title: 'Nasze ciasteczka',
    text: 'Ciasteczka maślane pieczone codziennie. Dodać wszystkie ciasteczka do pudełka?',
    buttons: ['Akceptuję wszystkie', 'Odrzuć', 'Ustawienia'],
  }),
  decoy('snacks-tr', {
    lang: 'tr',
    title: 'Çerez tabağı',
    text: 'Fındık, fıstık ve leblebi. Bütün çerezler her sabah taze kavrulur.',
    buttons: ['Kabul et', 'Reddet', 'Ayarlar'],
  }),
  decoy('cake-hu', {
    lang: 'hu',
    at: 'bottom',
    title: 'Süti a nagymamától',
    text: 'A sütik naponta frissek. Kérsz egy egész tálcával?',
    buttons: ['Elfogadom', 'Elutasítom', 'Mentés'],
  }),
  decoy('biscuits-ja', {
    lang: 'ja',
    title: 'クッキーの詰め合わせ',
    text: 'クッキー12枚入り。焼きたてをお届けします。箱に入れますか?',
    buttons: ['すべて受け入れる', '拒否', '設定'],
  }),
  decoy('biscuits-ko', {
    lang: 'ko',
    at: 'bottom',
    title: '쿠키 세트',
    text: '갓 구운 쿠키 12개. 모든 쿠키를 상자에 담을까요?',
    buttons: ['모두 수락', '거부', '설정'],
  }),
  decoy('gift', {
    at: 'corner',
    title: 'Mia sends you 5 cookies',
    text: 'Your guild can use cookies to feed its dragon. There are 3 more gifts waiting.',
    buttons: ['Accept all', 'Reject all'],
  }),
  decoy('study-de', {
    lang: 'de',
    title: 'Teilnahme an der Studie',
    text: 'Ich willige ein, dass meine Angaben für die Studie der Hochschule ausgewertet werden. Die Teilnahme ist freiwillig und kann jederzeit widerrufen werden.',
    buttons: ['Zustimmen', 'Ablehnen'],
  }),
  decoy('photos', {
    title: 'Pictures of your child',
    text: 'May the school publish pictures of your child? You can withdraw your consent at any time.',
    buttons: ['I consent', 'I do not consent', 'Save'],
  }),
  decoy('call-fr', {
    lang: 'fr',
    at: 'corner',
    title: 'Cet appel est enregistré',
    text: 'Nous enregistrons la conversation pour améliorer notre service et former nos équipes.',
    buttons: ['Accepter', 'Refuser'],
  }),
  decoy('processor', {
    title: 'Data processing agreement',
    text: 'As a customer you instruct us to process personal data of your users. You sign as the controller.',
    buttons: ['Accept', 'Decline', 'Settings'],
  }),
  decoy('proposals-nl', {
    lang: 'nl',
    at: 'bottom',
    title: 'Voorstellen voor de tekst',
    text: 'Er zijn 8 voorstellen van collega’s voor “Cookiebeleid, versie 3”.',
    buttons: ['Alles accepteren', 'Alles weigeren', 'Instellingen'],
  }),
  decoy('erase-es', {
    lang: 'es',
    title: 'Borrar mis datos',
    text: 'Se borrarán tus datos personales, tus preferencias y las cookies de esta cuenta.',
    buttons: ['Aceptar', 'Cancelar', 'Guardar'],
  }),
];
