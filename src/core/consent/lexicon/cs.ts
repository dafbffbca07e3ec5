import type { Lexicon } from './lexicon.ts';

export const cs: Lexicon = {
  language: 'cs',
  words: {
    accept: `přijm*|přijím*|přijat*|přijetí|souhlasím|souhlasíte|souhlasit|akceptuj*|akceptovat|povol*|schválit|odsouhlasit|svolit|udělit|uděluji|
      dát|zapnout|udělení`,
    reject: `odmít*|zamít*|nesouhlas*|nepřijím*|nepřijm*|nepovol*|zakázat|zakazuji|vypnout|blokovat|odepřít|zrušit výběr|neakceptuj*`,
    not: 'ne|bez|žádné|nikdy|žádný|nechci',
    all: 'vše|všechny|všechno|všem|všemi|všech|veškeré|se vším',
    only: 'pouze|jen|jenom|výhradně',
    needed: `nezbytn*|nutn*|technick*|potřebn*|základní|povinn*|striktně|minimáln*|vyžadovan*|esenciál*|naprosto|bezpodmínečně`,
    optional: `volitel*|nepovinn*|dodatečn*|další|ostatní|nadbytečn*|nepotřebn*|zbytn*`,
    part: `analytick*|statistick*|marketing*|reklam*|personaliz*|personalizovan*|funkční*|funkčn*|výkonnost*|preferenční|sociální|cílen*`,
    cookie:
      'cookie|cookies|sušenk*|soubory cookie|soubory cookies|souborů cookie|souborů cookies|soubory|souborů|technologie',
    privacy: `souhlas|souhlasu|souhlasy|soukromí|údaje|údajů|sledování|zpracování|účely|partneři|partnery|gdpr|osobních|osobní|používání|používáním|použití|
      ochrana osobních údajů|použitím|využití|ukládání`,
    selected: `vybran*|výběr|výběru|zvolen*|volby|volbu|označen*|můj výběr|výběrem`,
    save: `uložit|uložení|ulož|potvrdit|potvrdím|potvrzuji|použít vybrané|odeslat|aktualizovat|potvrď`,
    settings: `nastav*|předvolby|předvoleb|spravovat|správa|přizpůsob*|upravit|úprava|možnost*|změnit|vybrat|zvolit|konfigur*|preferenc*|podrobné|
      individuální|otevřít|vlastní|upřesnit|pokročil*|detailní|volit|další volby`,
    continue:
      'pokračovat|pokračuji|pokračujte|přejít|používat|použít|vstoupit|číst|prohlížet|prohlížení|navštívit|pokračování',
    close: 'zavřít|zavři|skrýt|opustit|zavření',
    except: 'kromě|ale|vyjma|některé|s výjimkou',
    pay: `předplat*|zaplatit|koupit|bez reklam|předplatné|premium|objednat|členství|zakoupit`,
    login: 'přihlásit|přihlášení|registrovat|registrace|účet|již mám|přihlaste',
    info: `více|informac*|info|podrobnost*|detail*|zásady|zobrazit|číst více|dozvědět|seznam|zjistit|poskytovatel*|o cookies|prohlášení|pravidla|podmínky|ukázat|dodavatel*`,
    acknowledge:
      'ok|okay|rozumím|beru na vědomí|chápu|dobře|v pořádku|díky|jasně|děkuji|souhlasím a rozumím|jasné|vzít na vědomí',
    next: 'další krok|zpět|předchozí|přeskočit|dále',
    yes: 'ano|jistě|jo',
    no: 'nikoli|nee',
    withdraw: 'odvolat|odvolání|obnovit|resetovat|smazat|odebrat',
    filler: `já|my|mi|mě|se|si|na|i|a|v|ve|z|ze|do|pro|po|od|nebo|můj|moje|mé|mých|své|svůj|vaše|vás|naše|tento|tato|toto|tyto|těchto|to|ten|s|k|o|u|jsou|je|
      web|webu|webové|stránky|stránka|stránkách|webových|prosím|nyní|zde|lišta|okno|dialog|tlačítko|typy|aby|chci|zdarma|zpráva|doporučené|těmito|tímto|jejich|také|že|volbou|přístup`,
  },
  phrases: {
    'accept-all': `souhlasím|přijmout|přijmout vše|přijmout všechny|povolit vše|povolit všechny|akceptovat vše|souhlasím se vším|ano souhlasím|
      rozumím a přijímám|přijímám|přijmout a pokračovat|přijmout a zavřít|všechny cookies|vybrat vše|souhlasím a pokračovat|přijmout doporučené|
      souhlas se všemi|v pořádku přijmout vše|ok souhlasím`,
    'reject-all': `ne děkuji|odmítnout|odmítnout vše|odmítnout všechny|nesouhlasím|pouze nezbytné|jen nezbytné|pouze nutné|pouze nezbytné cookies|
      přijmout pouze nezbytné|povolit pouze nezbytné|použít pouze nezbytné soubory cookie|pokračovat bez přijetí|pokračovat bez souhlasu|
      nepřijímám|nepovolit|odmítnout volitelné|odmítnout nepovinné|zamítnout vše|ne nesouhlasím|zakázat vše|odmítám|pokračovat s nezbytnými cookies|
      odmítnout vše kromě nezbytných|odmítám vše|přijmout nezbytné|jen technické|pouze technické cookies|nechci cookies|pouze základní|
      pokračovat s nezbytnými|povolit nezbytné|povolit nutné|jen nutné|ne díky|odznačit vše`,
    settings: `nastavení|nastavit|více možností|možnosti|přizpůsobit|upravit nastavení|nastavení cookies|podrobné nastavení|spravovat možnosti|
      spravovat nastavení|zobrazit předvolby|předvolby|upravit předvolby|zobrazit účely|změnit nastavení|nastavení souborů cookie|
      spravovat cookies|vlastní nastavení|další možnosti|zobrazit nastavení|vybrat cookies|upravit|nastavit cookies|více informací a nastavení|
      detailní nastavení|spravovat souhlas|přizpůsobit volby|nechte mě vybrat|upravit volby|další nastavení|pokročilé nastavení|chci si vybrat|které cookies`,
    save: `uložit|uložit nastavení|uložit výběr|potvrdit|potvrdit výběr|potvrdit moje volby|povolit výběr|povolit vybrané|přijmout vybrané|
      uložit předvolby|uložit a zavřít|potvrdit volby|souhlasím s vybranými|souhlasit s vybranými|uložit volby|potvrdit vybrané|přijmout výběr|hotovo|uložit změny|
      potvrdit nastavení|uložit a pokračovat|uložit a přijmout|uložit moje volby|přijmout zvolené|potvrdit mé volby`,
    close: 'zavřít|zrušit|teď ne|později|možná později|zavřít okno|nyní ne|připomenout později',
    acknowledge:
      'rozumím|ok|ok rozumím|beru na vědomí|příště nezobrazovat|pokračovat na web|přejít na web|dobře rozumím|ano rozumím|ok díky',
    pay: 'předplatit|koupit předplatné|odmítnout a předplatit|bez reklam|pokračovat bez reklam|zaplatit|odmítnout a zaplatit|číst bez reklam|předplatit bez reklam',
    'more-info': `více informací|více info|více|zjistit více|podrobnosti|zobrazit podrobnosti|skrýt podrobnosti|zobrazit detaily|detaily|
      partneři|naši partneři|seznam partnerů|dodavatelé|zobrazit partnery|zásady ochrany osobních údajů|zásady cookies|další informace|
      o cookies|zásady používání cookies|seznam partnerů dodavatelů|informace o cookies|ochrana osobních údajů|oprávněný zájem|zobrazit naše partnery|dozvědět se více`,
    login: 'přihlásit se|již mám předplatné|přihlášení|máte předplatné přihlaste se',
  },
  topics: {
    use: `používá cookies|používáme|používá soubory|používá|využívá|využíváme|soubory cookie|soubory cookies|souborů cookie|cookies pro|cookies k|cookies a|
      používání cookies|používáním cookies|nastavení cookies|nezbytné cookies|podobné technologie|naše cookies|tyto cookies|všechny cookies|pomocí cookies|použití cookies`,
    data: `osobní údaje|osobních údajů|naši partneři|našim partnerům|ukládání|oprávněný zájem|oprávněného zájmu|personaliz*|přizpůsoben*|
      měření|průzkum publika|identifikátor*|zařízení|soukromí|gdpr|zpracov*|třetí strany|třetích stran|statisti*|analyz*|analýz*|analytick*|
      reklam*|souhlas*|návštěvnost*|profil*|účely|marketing*|předvolb*|sledov*|partner*|google analytics|prohlížení|externí služby`,
    ask: `souhlas|souhlasem|souhlasíte|kdykoli|kdykoliv|můžete|kliknutím|klikněte|přijm*|přijím*|odmítn*|odvolat|změnit|nastavení|vybrat|zvolit|nezbytn*|
      pokračováním|povol*|upravit|vaše volby|vznést námitku|dáváte|udělit`,
    other: `newsletter*|e mailovou adresu|váš e mail|emailovou adresu|odebírat|odhlásit|slev*|slevový kód|kupón|první nákup|18 let|plnolet*|věk*|datum narození|
      alkohol*|tabák*|obchodní podmínky|obchodními podmínkami|podmínky užití|heslo|uživatelské jméno|košík*|doprav*|doručen*|objednávk*|
      vaše poloha|vaši polohu|polohu|poblíž|upozornění|oznámení|stáhnout aplikaci|nainstalovat|aplikac*|app store|chat|chatovat|
      jak vám můžeme|dotazník*|průzkum|zpětná vazba|ohodnoťte|doporučili|recept*|mouka|mouky|cukr*|máslo|čokolád*|těsto|trouba|troubě|péct|
      ingredience|suroviny|min čtení|publikováno|v tomto článku|mikrofon|kamer*|vyberte zemi|vyberte jazyk|soutěž*|darovat|dar|
      smazat cookies|javascript|údržb*|objednat se|telefon*`,
    wall: `předplat*|bez reklam|měsíčně|měsíc|zaplatit|zdarma|s reklamami|placen*|členství|kč měs`,
  },
  purposes: {
    external: `externí média|externí obsah|externí služby|vložený obsah|obsah třetích stran`,
    selling: 'prodej*|prodávat|sdílení s partnery',
    social: 'sociální*|social*|komentář*',
    advertising: 'reklam*|market*|cílená*|cílené*|cílený*|cílení*|inzer*|remarketing*|propaga*',
    analytics: `výzkum*|anal*|statisti*|výkon*|měřen*|měřit|měří|měřicí|publik*|návštěvn*|metrik*|zlepš*|rozvoj*|vývoj*|pochopení|porozumění|porozumět|optimaliz*|průzkum*`,
    personalisation:
      'personaliz*|profil*|doporuč*|výběr obsahu|výběru obsahu|přizpůsob*|individualiz*',
    functional: `funkč*|funkcionál*|preferen*|předvolb*|pohodl*|podpora|chat|vide*|map*|extern*|vložen*|zážitek|zkušenost*|média|třetích stran|jazyk*`,
    special: 'geolokač*|poloh*|vlastnost*|charakterist*',
    needed: `nezbytn*|nutn*|technick*|potřebn*|povinn*|základní|striktně|bezpečnost*|vždy aktivní|vždy zapnuto|esenciál*|podvod*|přihlášení|vyžadovan*`,
  },
  withdraw: `nastavení cookies|nastavení souborů cookie|nastavení soukromí|správa cookies|spravovat cookies|změnit nastavení cookies|cookies|
    upravit souhlas|odvolat souhlas|spravovat souhlas|nastavení souhlasu|předvolby cookies|předvolby ochrany osobních údajů|správa souhlasu|
    nastavení ochrany osobních údajů|upravit nastavení cookies|souhlas s cookies|změnit souhlas|centrum ochrany osobních údajů|
    neprodávejte mé osobní údaje|vaše volby ochrany osobních údajů|cookie lišta|změna nastavení cookies|přizpůsobit cookies`,
};
