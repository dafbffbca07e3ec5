import { phrases } from '../words/phrases.ts';

/** Words of links, by language; `spaceless` where words are not parted by spaces, or grow prefixes. */
interface Words {
  privacy: string;
  account: string;
  doNotSell?: string;
  spaceless?: true;
}

const SPOKEN: Record<string, Words> = {
  en: {
    privacy:
      'privacy policy|privacy notice|privacy statement|=privacy|data protection|data privacy|privacy .. cookie*|=legal and privacy|privacy center|privacy centre',
    account: '=my account|=your account|=account|=account settings|=manage account',
    doNotSell:
      'do not sell*|don t sell|do not share my*|your privacy choices|=privacy choices|california privacy choices|opt out of sale*|opt out of the sale*|ccpa opt out',
  },
  de: {
    privacy: 'datenschutz*|privatsphare',
    account: '=mein konto|=konto|=mein account|=kundenkonto|=mein kundenkonto',
    doNotSell: 'nicht verkaufen',
  },
  fr: {
    privacy: 'confidentialite|vie privee|donnees personnelles|protection des donnees',
    account: '=mon compte|=compte|=mon espace|=espace client',
    doNotSell: 'ne pas vendre|ne vendez pas',
  },
  es: {
    privacy: 'privacidad|proteccion de datos|datos personales',
    account: '=mi cuenta|=cuenta|=tu cuenta',
    doNotSell: 'no vender mi*|no vendan mi*',
  },
  it: {
    privacy: 'informativa .. privacy|protezione dei dati|dati personali|privacy e cookie',
    account: '=il mio account|=il tuo account|=area personale|=area clienti',
    doNotSell: 'non vendere',
  },
  pt: {
    privacy: 'privacidade|protecao de dados|protecao dos dados|dados pessoais',
    account: '=minha conta|=a minha conta|=conta',
    doNotSell: 'nao vender|nao venda',
  },
  nl: {
    privacy:
      'privacybeleid|privacyverklaring|privacystatement|gegevensbescherming|privacy en cookie*',
    account: '=mijn account|=mijn gegevens',
  },
  pl: {
    privacy: 'prywatnos*|ochrona danych|ochrony danych|danych osobowych|=rodo',
    account: '=moje konto|=konto klienta',
  },
  sv: { privacy: 'integritet*|personuppgift*|dataskydd*', account: '=mitt konto|=mina sidor' },
  da: { privacy: 'privatliv*|persondata*|databeskyttelse*', account: '=min konto|=min side' },
  nb: { privacy: 'personvern*|personopplysninger', account: '=min konto|=min side|=mine sider' },
  fi: { privacy: 'tietosuoja*|yksityisyy*|rekisteriseloste', account: '=oma tili|=omat tiedot' },
  cs: {
    privacy: 'ochrana osobnich udaju|osobnich udaju|soukromi',
    account: '=muj ucet|=muj profil',
  },
  sk: { privacy: 'ochrana osobnych udajov|osobnych udajov|sukromi*', account: '=moj ucet' },
  hu: { privacy: 'adatvedel*|adatkezel*', account: '=fiokom|=sajat fiok' },
  ro: {
    privacy: 'confidentialitate*|protectia datelor|datelor personale|date personale',
    account: '=contul meu',
  },
  bg: { privacy: 'поверителност*|лични данни|личните данни', account: '=моят профил|=моят акаунт' },
  hr: { privacy: 'privatnost*|zastita osobnih podataka|osobnih podataka', account: '=moj racun' },
  sl: { privacy: 'zasebnost*|varstvo osebnih podatkov|varstvo podatkov', account: '=moj racun' },
  el: {
    privacy: 'απορρητο*|προσωπικων δεδομενων|προσωπικα δεδομενα|ιδιωτικοτητα*',
    account: '=ο λογαριασμος μου',
  },
  tr: {
    privacy: 'gizlilik*|kisisel veri*|kvkk|aydinlatma metni',
    account: '=hesabim|=uye hesabim',
  },
  ru: {
    privacy: 'конфиденциальност*|персональн* данн*',
    account: '=личный кабинет|=мои аккаунт|=мой аккаунт',
  },
  uk: {
    privacy: 'конфіденційн*|персональн* дан*|приватн*',
    account: '=мій кабінет|=особистий кабінет',
  },
  lt: { privacy: 'privatum*|asmens duomen*', account: '=mano paskyra' },
  lv: { privacy: 'privatum*|konfidencialitat*|personas datu', account: '=mans konts' },
  et: { privacy: 'privaatsus*|andmekaitse*|isikuandme*', account: '=minu konto' },
  id: { privacy: 'privasi|pelindungan data|perlindungan data', account: '=akun saya|=akun' },
  ms: { privacy: 'notis privasi|dasar privasi', account: '=akaun saya' },
  vi: {
    privacy: 'quyen rieng tu|chinh sach bao mat|bao mat thong tin|bao ve du lieu',
    account: '=tai khoan cua toi|=tai khoan',
    doNotSell: 'khong ban thong tin',
  },
  ja: {
    privacy: 'プライバシー|個人情報',
    account: '=マイページ|=アカウント',
    doNotSell: '販売しない',
    spaceless: true,
  },
  zh: {
    privacy: '隐私|隱私|个人信息保护|個人資料保護',
    account: '=我的账户|=我的帐户|=我的帳戶|=个人中心',
    doNotSell: '请勿出售|不要出售|請勿出售',
    spaceless: true,
  },
  ko: {
    privacy: '개인정보|프라이버시',
    account: '=내 계정|=마이페이지',
    doNotSell: '판매하지',
    spaceless: true,
  },
  ar: { privacy: 'خصوصية|حماية البيانات', account: '=حسابي', spaceless: true },
  fa: { privacy: 'حریم خصوصی', account: '=حساب من', spaceless: true },
  he: { privacy: 'פרטיות', account: '=החשבון שלי', spaceless: true },
  hi: { privacy: 'गोपनीयता|निजता', account: '=मेरा खाता', spaceless: true },
  th: { privacy: 'ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล', account: '=บัญชีของฉัน', spaceless: true },
};

export const LANGUAGES = Object.keys(SPOKEN);

const all = Object.values(SPOKEN);
/** Compiled with the first question: the worker's start does not wait for it. */
const told = (what: 'privacy' | 'account' | 'doNotSell') => {
  const list = (spaceless: boolean) =>
    all.flatMap((one) => (Boolean(one.spaceless) === spaceless ? (one[what] ?? []) : [])).join('|');
  let compiled: readonly RegExp[] | undefined;
  return (folded: string) => {
    compiled ??= [phrases(list(false)), phrases(list(true), true)];
    return compiled.some((pattern) => pattern.test(folded));
  };
};

/** Whether a folded text of a link leads to what the site says of privacy. */
export const isPrivacyLink = told('privacy');
/** Whether it lets people say that their data must not be sold. */
export const isDoNotSellLink = told('doNotSell');
/** Whether it leads to the person's own account. */
export const isAccountLink = told('account');

const SETTINGS =
  'settings|preferences|einstellungen|parametres|preferencias|configuracion|impostazioni|instellingen|ustawienia|installningar|cookie settings|manage*|verwalten|pengaturan';
let settings: RegExp | undefined;
/** Whether it opens a choice and not a text. */
export const isSettingsLink = (folded: string): boolean =>
  (settings ??= phrases(SETTINGS)).test(folded);
