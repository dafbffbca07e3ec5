/**
 * The page around a dialog: an article, a search for nothing, a newsletter and the usual footer.
 *
 * @type {Record<string, { brand: string, title: string, story: string, nav: string[], letter: string, foot: string[] }>}
 */
const SITES = {
  en: {
    brand: 'The Harbour Gazette',
    title: 'Tides, trade and a new ferry',
    story:
      'The council voted on Tuesday to extend the winter ferry. Shopkeepers near the pier say the change will keep the high street open past four.',
    nav: ['News', 'Shop', 'Contact'],
    letter: 'Subscribe to our newsletter',
    foot: ['Privacy policy', 'About us'],
  },
  de: {
    brand: 'Hafenblatt',
    title: 'Gezeiten, Handel und eine neue Fähre',
    story:
      'Der Rat hat am Dienstag beschlossen, die Winterfähre zu verlängern. Die Geschäfte am Pier hoffen, dass die Straße länger belebt bleibt.',
    nav: ['Nachrichten', 'Laden', 'Kontakt'],
    letter: 'Newsletter abonnieren',
    foot: ['Datenschutz', 'Impressum'],
  },
  fr: {
    brand: 'La Gazette du port',
    title: 'Marées, commerce et nouveau bac',
    story:
      'Le conseil a voté mardi la prolongation du bac d’hiver. Les commerçants du quai espèrent que la rue restera animée.',
    nav: ['Actualités', 'Boutique', 'Contact'],
    letter: 'Abonnez-vous à notre lettre',
    foot: ['Confidentialité', 'Mentions légales'],
  },
  es: {
    brand: 'La Gaceta del puerto',
    title: 'Mareas, comercio y un nuevo transbordador',
    story:
      'El consejo votó el martes ampliar el transbordador de invierno. Los comerciantes del muelle esperan más visitantes.',
    nav: ['Noticias', 'Tienda', 'Contacto'],
    letter: 'Suscríbete a nuestro boletín',
    foot: ['Privacidad', 'Aviso legal'],
  },
  it: {
    brand: 'La Gazzetta del porto',
    title: 'Maree, commercio e un nuovo traghetto',
    story:
      'Martedì il consiglio ha votato per prolungare il traghetto invernale. I negozianti del molo sperano in più visitatori.',
    nav: ['Notizie', 'Negozio', 'Contatti'],
    letter: 'Iscriviti alla newsletter',
    foot: ['Privacy', 'Note legali'],
  },
  pl: {
    brand: 'Gazeta Portowa',
    title: 'Pływy, handel i nowy prom',
    story:
      'Rada przegłosowała we wtorek przedłużenie zimowego promu. Sklepikarze przy molo liczą na większy ruch.',
    nav: ['Wiadomości', 'Sklep', 'Kontakt'],
    letter: 'Zapisz się do newslettera',
    foot: ['Polityka prywatności', 'O nas'],
  },
  id: {
    brand: 'Warta Pelabuhan',
    title: 'Pasang, dagang, dan feri baru',
    story:
      'Dewan pada hari Selasa memutuskan memperpanjang feri musim dingin. Pemilik toko di dermaga berharap jalan utama tetap ramai.',
    nav: ['Berita', 'Toko', 'Kontak'],
    letter: 'Langganan buletin kami',
    foot: ['Kebijakan privasi', 'Tentang kami'],
  },
  ja: {
    brand: '港新聞',
    title: '潮と商い、新しい渡し船',
    story:
      '議会は火曜日、冬の渡し船の延長を決めた。桟橋近くの商店は人通りが増えることを期待している。',
    nav: ['ニュース', 'ショップ', 'お問い合わせ'],
    letter: 'メールマガジンに登録',
    foot: ['プライバシーポリシー', '会社概要'],
  },
};

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#222}
.site-head,.site-main,.site-foot{max-width:60rem;margin:0 auto;padding:1rem}.site-head a,.site-foot a{margin-right:1rem}`;

/**
 * @param {string} lang
 * @param {{ head?: string, body: string }} page
 */
export function shell(lang, { head = '', body }) {
  const { brand, title, story, nav, letter, foot } = SITES[lang] ?? SITES.en;
  const links = (/** @type {string[]} */ names) =>
    names.map((name, at) => `<a href="#${at}">${name}</a>`).join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${brand}</title>
<style>${STYLE}</style>
${head}</head><body>
<header class="site-head"><strong>${brand}</strong> <nav>${links(nav)}</nav></header>
<main class="site-main" id="app"><h1>${title}</h1><p>${story}</p><p>${story}</p>
<form onsubmit="return false"><label>${letter} <input type="email" name="email"></label> <button>OK</button></form></main>
<footer class="site-foot">${links(foot)}</footer>
${body}</body></html>`;
}
