import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/core/model/topic.ts';
import { topicOf, topicOfAddress } from '../../../src/core/topics/topic.ts';

const ADDRESSES: [Topic, string][] = [
  ['health', 'https://advice.example/topic?q=hiv+test+positive'],
  ['health', 'https://www.clinic.example/conditions/breast-cancer/treatment'],
  ['health', 'https://arzt.example/depressionen/behandlung'],
  ['health', 'https://sante.example/maladies/cancer-du-sein'],
  ['health', 'https://hiv-hilfe.example/'],
  ['pregnancy', 'https://info.example/abortion-clinics-near-me'],
  ['pregnancy', 'https://frauen.example/schwangerschaftsabbruch'],
  ['pregnancy', 'https://mujer.example/aborto/clinicas'],
  ['debt', 'https://law.example/file-for-bankruptcy'],
  ['debt', 'https://rat.example/privatinsolvenz/ablauf'],
  ['debt', 'https://aide.example/surendettement'],
  ['addiction', 'https://help.example/gambling-addiction'],
  ['addiction', 'https://klinik.example/alkoholsucht-therapie'],
  ['sexuality', 'https://meet.example/gay-dating/berlin'],
  ['religion', 'https://stadt.example/kirchengemeinde/gottesdienste'],
  ['law', 'https://kanzlei.example/strafverteidiger'],
  ['politics', 'https://partei.example/mitglied-werden/parteiprogramm'],
];

const PLAIN_ADDRESSES = [
  'https://kitchen.example/healthy-recipes',
  'https://maps.example/political-map-of-europe',
  'https://guide.example/church-architecture/gothic',
  'https://beauty.example/drug-store-cosmetics',
  'https://books.example/novel/the-bankruptcy-of-love',
  'https://encyclopedia.example/history-of-the-reformation',
  'https://garden.example/plant-diseases/symptoms-and-treatment',
  'https://vet.example/dog-cancer-treatment',
  'https://stars.example/horoscope/cancer',
  'https://essex.example/sussex/middlesex-hospital-road',
  'https://news.example/national-debt-help',
  'https://party.example/birthday-party',
  'https://shop.example/checkout?session=hivjk3',
  'https://music.example/addicted-to-love-lyrics',
  'https://cars.example/engine-diagnosis-and-treatment',
  'https://christian-muller.example/cv',
  'about:blank',
  '',
  'not an address',
  'https://bad.example/%E0%A4%A',
];

describe('the topic of an address', () => {
  it.each(ADDRESSES)('%s: %s', (topic, url) => expect(topicOfAddress(url)).toBe(topic));
  it.each(PLAIN_ADDRESSES)('is nobody’s secret: %s', (url) =>
    expect(topicOfAddress(url)).toBeNull(),
  );
});

const page = (title: string, heading = '', about = '') =>
  topicOf({ address: 'https://www.site.example/article/2817', title, heading, about });

const PAGES: [Topic, string, string?, string?][] = [
  ['health', 'Living with diabetes', 'Diabetes: what helps'],
  ['health', 'Angststörung: Symptome und Behandlung'],
  ['health', 'Dépression : symptômes et traitements'],
  ['health', 'Depresión: síntomas y tratamiento'],
  ['health', 'Depressione: sintomi e terapia'],
  ['health', 'Depressie: symptomen en behandeling'],
  ['health', 'Depresja: objawy i leczenie'],
  ['health', 'Gejala diabetes dan pengobatan'],
  ['health', 'HIV-Test: anonym und kostenlos'],
  ['pregnancy', 'Your pregnancy', 'Week by week', 'Baby, birth and midwife'],
  ['pregnancy', 'Test de grossesse positif'],
  ['pregnancy', 'Zwangerschapstest kopen'],
  ['debt', 'Schulden? Wir helfen', 'Hilfe bei Schulden'],
  ['debt', 'Upadłość konsumencka krok po kroku'],
  ['addiction', 'Recovery from addiction', 'Find help today'],
  ['addiction', 'Uzależnienie od alkoholu'],
  ['sexuality', 'LGBTQ support for young people'],
  ['sexuality', 'Sexspielzeug online kaufen'],
  ['religion', 'Prayer times in London'],
  ['religion', 'Katholische Kirche St. Anna', 'Gottesdienste am Sonntag'],
  ['politics', 'Join the party', 'Become a member'],
  ['law', 'Divorce lawyers in Leeds'],
  ['law', 'Help after domestic violence'],
];

const PLAIN_PAGES: [string, string?, string?][] = [
  ['Healthy recipes for every day', 'Fit and healthy'],
  ['Political map of the world'],
  ['Church architecture in Burgundy', 'Gothic churches', 'Church, architecture, art'],
  ['Drug store cosmetics compared'],
  ['The history of abortion law in the 19th century'],
  ['Museum of the history of Islam'],
  ['The Great Depression — Encyclopedia', 'Economic depression of 1929'],
  ['Cancer: your horoscope today', 'Zodiac sign Cancer'],
  ['Weather in Essex'],
  ['Running shoes', 'Shoes', 'health sport clinic'],
  ['Sex and the City: all series', 'Watch online'],
  ['Christian Müller, violinist'],
  ['Party supplies and balloons', 'Plan a birthday party'],
  ['Technical debt and how to pay it off'],
  ['Insurance for your car', 'Car insurance'],
  ['Daily News: politics, health, sport', 'Today', 'Politics, religion, health, sport'],
  ['Law faculty', 'Study law'],
  ['Dental insurance for dogs', 'Vet costs'],
  ['Computer virus symptoms and treatment'],
  ['Faith Hill lyrics'],
  [''],
];

describe('the topic of a page', () => {
  it.each(PAGES)('%s: %s', (topic, title, heading, about) =>
    expect(page(title, heading, about)).toBe(topic),
  );
  it.each(PLAIN_PAGES)('is nobody’s secret: %s', (title, heading, about) =>
    expect(page(title, heading, about)).toBeNull(),
  );
  it('is not told by a description alone', () => {
    expect(page('Welcome', 'Home', 'HIV, abortion, bankruptcy, addiction clinic')).toBeNull();
  });
});
