import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  words: {
    accept: `akzeptier*|zustimm*|stimm|stimme|stimmen|einverstanden|annehmen|annehme|nehme an|
      zulassen|zulasse|lasse zu|erlaub*|einwillig*|willige|aktivier*|bejahen|genehmigen|gestatten|
      gestatte|bestatige und akzeptiere|zustimmung erteilen|einwilligung erteilen|freigeben`,
    reject: `verbiete|verbiete alle|ablehn*|lehne|lehnen|verweiger*|abwahlen|deaktivier*|verbieten|nicht einverstanden|
      untersag*|widersprech*|zuruckweis*|verzichten|abgelehnt|blockier*|unterbinden|ausschalten|abschalten`,
    not: 'nicht|ohne|keine|keiner|keinen|kein|niemals|nie',
    all: 'alle|alles|allen|aller|samtliche|samtlichen|jegliche|komplett',
    only: 'nur|lediglich|ausschliesslich|bloss',
    needed: `notwendig*|erforderlich*|essenziell*|essentiell*|technisch*|notig*|unbedingt|zwingend|
      benotigt*|wesentlich*|pflicht|minimal|minimum|unerlasslich*|obligatorisch*|basis|grundlegend*`,
    optional: `optional*|nicht notwendige|nicht essenzielle|zusatzlich*|weitere|weiteren|freiwillig*|
      ubrige|ubrigen|andere|anderen|unnotig*|restliche`,
    part: `statistik*|analyse*|marketing*|werbung|werbe*|personalisiert*|funktional*|funktionell*|
      komfort|externe|externen|medien|social|media|praferenz cookies|drittanbieter|performance`,
    cookie: 'cookie*|tracker|technologien|cookies und technologien',
    privacy: `tracking|datenschutz|daten|datenverarbeitung|einwilligung|einwilligungen|zustimmung|
      datennutzung|nutzung|verarbeitung|verwendung|einsatz|privatsphare|zwecke|zwecken|partner|
      dienste|diensten|consent|datenerfassung|nachverfolgung|verfolgung|erfassung|consents`,
    selected: `ausgewahlt*|auswahl|gewahlt*|selektiert*|markierte|angehakte|entscheidung|
      selektion|wahl|ausgewahlten`,
    save: `speicher*|bestatig*|ubernehm*|sichern|anwenden|sende|absenden|abspeichern|aktualisieren`,
    settings: `einstellung*|anpass*|verwalt*|konfigur*|individuell*|optionen|praferenz*|festlegen|
      andern|bearbeiten|
vorlieben|einstellen|auswahlen|personalisieren|
      selbst|wahlen|detaileinstellungen|offnen|aufrufen|einstellungsmoglichkeiten|prufen|uberprufen|
steuern|zweckeinstellungen|
      erweitert|erweiterte`,
    'consent-settings':
      'datenschutzeinstellungen|privatsphareeinstellungen|privateinstellungen|datenschutz praferenzen|privatsphare einstellungen',
    continue:
      'weiter|fortfahren|fortsetzen|surfen|weitersurfen|besuchen|nutzen|verwenden|verwende|bleiben|lesen|weiterlesen|benutzen|setzen',
    close: 'schliess*|beenden|ausblenden|verlassen|zumachen|verbergen',
    except: 'ausser|aber|bis auf|mit ausnahme|ausgenommen|sondern|anstatt|statt|einige',
    pay: `abonnier*|abo|pur|werbefrei|werbefrei lesen|pur abo|bezahlen|zahlen|kaufen|ohne werbung|
      kostenpflichtig|contentpass|jetzt abonnieren|abschliessen|bestellen|abonnement|
      werbefreien|werbefreie|digitalabo|probeabo|testen`,
    login: 'anmelden|einloggen|login|registrieren|log in|konto|abonnent|schon|bereits|anmeldung',
    info: `mehr|erfahren|informationen|infos|info|details|detail|datenschutzerklarung|anzeigen|
      datenschutzhinweise|datenschutzinformationen|datenschutzbestimmungen|impressum|richtlinie|
      richtlinien|lesen sie|cookie richtlinie|hinweise|zeigen|einblenden|ansehen|cookierichtlinie|
      nahere|weiterfuhrende|anbieter|erklarung|verstehen|bestimmungen|agb|einzelheiten|liste|
      datenschutzrichtlinie|cookie policy|policy|uberblick|ubersicht|nachlesen`,
    acknowledge: `ok|okay|verstanden|alles klar|in ordnung|zur kenntnis genommen|habe verstanden|
      geht klar|gut|prima|gelesen|kapiert|hinweis|meldung|passt`,
    next: 'zuruck|vor|nachste|nachster schritt|uberspringen',
    yes: 'ja|jawohl|gerne|gern|naturlich',
    no: 'nein|no',
    withdraw: 'widerruf*|zuruckziehen|zuruckzunehmen|zurucksetzen|entziehen|loschen|erneuern',
    filler: `ich|wir|sie|du|der|die|das|den|dem|des|ein|eine|einen|einer|eines|und|oder|zu|zum|zur|mit|
      von|vom|fur|auf|in|im|an|am|bei|mein|meine|meinen|meiner|ihre|ihren|ihrer|deine|unsere|unserer|
      allem|dieser|diese|dieses|diesen|es|ist|bin|bitte|jetzt|hier|website|webseite|seite|webseiten|
      damit|dass|sind|mir|mich|uns|euch|banner|fenster|dialog|button|als|auch|so|wie|moglich|werden|
      wird|haben|habe|mochte|kann|dieser website|geht s|fortan|so|alle zulassigen|empfohlene|empfohlenen|
      beim|dann|dich|inhalte|inhalten|service|services|art|kategorien|kostenlos|gratis|zugriff|
      einsatz von|verwendung von|danke|sich|hiermit|aktuelle|aktuellen|eigene|eigenen|gesetzten|gesetzt`,
  },
  phrases: {
    'accept-all': `ich bin einverstanden|einverstanden|zustimmen und weiter|ja gerne|ja einverstanden|
      ich stimme zu|ja ich stimme zu|stimme zu|alles klar akzeptieren|okay akzeptieren|geht klar alle akzeptieren|
      alle cookies|alle aktivieren|alle auswahlen|allem zustimmen|mit werbung weiterlesen|
      mit werbung lesen|mit werbung fortfahren|weiter mit werbung|weiter mit werbung und cookies|
      akzeptieren und kostenlos weiterlesen|alle auswahlen und speichern|alle cookies verwenden|
      empfohlene einstellungen akzeptieren|alle auswahlen bestatigen|alles auswahlen|
      akzeptieren und weiter|alle dienste aktivieren|ja alle cookies akzeptieren|verstanden und akzeptiert|
      alle auswahlen und akzeptieren|alle cookies setzen|einwilligen und weiter|ok einverstanden|
      alle akzeptieren und speichern|alle annehmen und speichern|voreinstellungen akzeptieren`,
    'reject-all': `nein danke|ich lehne ab|lehne ab|nein ablehnen|nein ich lehne ab|ich stimme nicht zu|
      stimme nicht zu|nein ich stimme nicht zu|alle abwahlen|alles abwahlen|nur das notigste|nur notwendiges|
      weiter ohne einwilligung|ohne zustimmung fortfahren|ohne einwilligung fortfahren|
      weiter ohne zu akzeptieren|ohne zustimmung weiter|nur essenzielle cookies akzeptieren|
      weiter mit essenziellen cookies|nicht zustimmen|ich bin nicht einverstanden|nein nicht einverstanden|
      nur notwendige cookies verwenden|mit notwendigen cookies fortfahren|keine einwilligung|
      alle ablehnen und schliessen|nur technisch notwendige|nur technisch notwendige cookies|
      nur technisch erforderliche cookies zulassen|nur funktionsnotwendige|nur erforderliches|
      alle deaktivieren|nur notwendige technologien|nein nur notwendige|nur notwendige cookies setzen|
      ablehnen ausser notwendige|nein nur notwendige cookies|alle optionalen cookies ablehnen|
      auf alle optionalen cookies verzichten|minimale cookies|nur grundfunktionen`,
    settings: `weitere auswahl|mehr auswahl|weitere moglichkeiten|weitere auswahlmoglichkeiten|mehr auswahlmoglichkeiten|
      lassen sie mich wählen|lass mich wählen|mehr optionen|weitere optionen|optionen|einstellungen|auswahl anpassen|
      cookie auswahl anpassen|auswahl treffen|auswahl andern|individuelle auswahl|selbst auswahlen|
      einstellungen oder ablehnen|ablehnen oder einstellungen|einstellungen und ablehnen|
      zwecke anzeigen|zwecke ansehen|cookies auswahlen|cookies wahlen|einzeln auswahlen|cookies verwalten|
      cookie einstellungen anzeigen|einstellungen anzeigen|einstellungen ansehen|mehr einstellungen|
      praferenzen anzeigen|datenschutz einstellungen|privatsphare einstellungen|mehr optionen anzeigen|
      details und einstellungen|weitere einstellungen|weitere informationen und einstellungen|ich mochte auswahlen|
      lassen sie mich auswahlen|individuelle datenschutzeinstellungen|individuelle einstellungen|
      einstellungen individuell anpassen|optionen anzeigen|optionen verwalten|anpassen|eigene auswahl treffen|
      nein anpassen|nein einstellungen anpassen|cookies individuell auswahlen|cookies einzeln auswahlen|
      auswahl verwalten|welche cookies`,
    save: `auswahl akzeptieren|auswahl erlauben|auswahl zulassen|auswahl bestatigen|auswahl speichern|
      speichern|bestatigen|fertig|einstellungen speichern|meine auswahl bestatigen|nur auswahl|
      mit auswahl fortfahren|ausgewahlte akzeptieren|einstellungen akzeptieren|einstellungen bestatigen|
      speichern und schliessen|einstellungen ubernehmen|auswahl ubernehmen|ausgewahlten zustimmen|
      aktuelle auswahl akzeptieren|auswahl annehmen|auswahl erlauben und fortfahren|auswahl speichern und schliessen|
      speichern und akzeptieren|eigene auswahl speichern|ausgewahlten cookies zustimmen|ok speichern|
      individuelle auswahl bestatigen|individuelle einstellungen speichern|auswahl zustimmen|praferenzen festlegen|
      cookies festlegen`,
    close:
      'dialog schliessen|hinweis schliessen|meldung schliessen|fenster schliessen|spater|jetzt nicht|abbrechen|nicht jetzt|vielleicht spater|cookie hinweis schliessen',
    acknowledge: `verstanden|ok verstanden|ich habe verstanden|alles klar|in ordnung|hinweis ausblenden|
      zur kenntnis genommen|ok danke|danke verstanden|habe ich verstanden|weiter zur website|ja verstanden`,
    pay: `jetzt abonnieren|abo abschliessen|werbefrei lesen|pur abo|mit pur lesen|werbefrei abonnieren|
      ohne werbung lesen|ohne tracking lesen|jetzt pur abonnieren|pur abonnieren|zum pur abo|
      ablehnen und abonnieren|mit contentpass lesen|jetzt mit contentpass lesen|mit contentpass|
      abonnieren|werbefrei weiterlesen|ohne werbung weiterlesen|zum abo|pur abo abschliessen|
      weiter mit pur abo|werbefrei fur|zum angebot|abonnieren und ablehnen`,
    'more-info': `mehr|mehr erfahren|mehr informationen|weitere informationen|mehr infos|mehr details|
      partner|unsere partner|liste der partner|anbieter|anbieterliste|partner anzeigen|partner ansehen|
      datenschutz|cookie details|cookie informationen anzeigen|cookie informationen|uber cookies|
      was sind cookies|details zeigen|details anzeigen|details ausblenden|cookie richtlinie|cookie erklarung|
      liste der partner anbieter|drittanbieter|anbieter anzeigen|anbieter ansehen|unsere partner ansehen|
      datenverarbeitung|berechtigtes interesse|alle partner anzeigen|weitere details|mehr anzeigen`,
    login: 'jetzt anmelden|bereits abonnent|schon abonnent|bereits pur abonnent|hier anmelden',
  },
  topics: {
    use: `verwendet cookies|verwenden cookies|nutzt cookies|nutzen cookies|setzt cookies|setzen cookies|
      cookies um|cookies zu|cookies und|einsatz von cookies|verwendung von cookies|cookies verwenden|
      cookies ein|cookie einstellungen|cookies akzeptieren|cookies ablehnen|cookies fur|cookies die|
      unsere cookies|diese cookies|notwendige cookies|notwendigen cookies|essenzielle cookies|cookies helfen|
      cookies auf|alle cookies|cookies zulassen|cookies wir|cookies ermoglichen|ahnliche technologien|
      ahnlichen technologien|tracking technologien|cookies setzen|nutzung von cookies|mit cookies|verwenden wir|
      nutzen wir|setzen wir`,
    data: `personenbezogene daten|personenbezogener daten|personenbezogenen daten|unsere partner|unseren partnern|
      verarbeiten|verarbeitung|berechtigtes interesse|berechtigten interesses|personalisierte werbung|
      personalisierte anzeigen|personalisierte inhalte|personalisierter werbung|endgerat|endgerat speichern|
      informationen auf einem gerat|gerateinformationen|zielgruppenforschung|zielgruppe|tracking|
      datenschutz*|privatsphare*|dsgvo|drittanbieter|drittanbietern|dritten|statistik*|marketing|analys*|
      nutzungsverhalten|nutzererlebnis|nutzerverhalten|nutzung unserer|einwilligung|ihre daten|deine daten|
      ip adresse|ip adressen|externe inhalte|externe dienste|externe medien|dienste|reichweitenmessung|
      webanalyse|zugriffe|zwecke|nutzungserfahrung|surferlebnis|google analytics|drittlander|usa`,
    ask: `ihre einwilligung|deine einwilligung|ihre zustimmung|deine zustimmung|stimmen sie|stimmst du|
      einwilligung|jederzeit|widerrufen|widerruf|ihre auswahl|deine auswahl|sie konnen|du kannst|
      einstellungen|mit klick|durch klicken|klicken sie|klick auf|sind sie einverstanden|bist du einverstanden|
      durfen wir|erlauben sie|entscheiden sie|zustimmen|fur die zukunft|wahlen sie|essenziell*|notwendig*`,
    other: `kann nicht rückgängig|unwiderruflich|konto löschen|account löschen|konto wirklich|konto endgültig|
      kundenkarte|vorteilskarte|bonuskarte|bonusprogramm|treueprogramm|ihrer einkäufe|deiner einkäufe|umfrage der woche|frage der woche|cookie bannern|ihre besucher|deine besucher|ihrer besucher|auf ihr konto|auf dein konto|auf ihr konto zugreifen|
      zugriff erlauben|werbekonten|quiz|vorschau|scan abgeschlossen|browserdaten loschen|kommunikationseinstellungen|e mail einstellungen|nachrichten möchten|kundenkonto|aufzeichnung|aufgezeichnet|
      newsletter|e mail adresse|email adresse|ihre e mail|deine e mail|abmelden|anmelden zum|rabatt|
      gutschein*|erste bestellung|volljahrig|jahre alt|mindestens 18|uber 18|ab 18|altersprufung|
      altersverifikation|geburtsdatum|alkohol*|tabak|agb|geschaftsbedingungen|allgemeinen geschaftsbedingungen|
      nutzungsbedingungen|passwort|benutzername|warenkorb|zur kasse|versand*|lieferung*|liefern|bestellung|
      ihr standort|ihren standort|deinen standort|standort verwenden|benachrichtigung*|push|app herunterladen|
      app installieren|app store|startbildschirm|chat|wie konnen wir|umfrage|feedback|bewerten|
      weiterempfehlen|rezept*|mehl|zucker|butter|schokolade|teig|ofen|backen|backofen|zutaten|
      min lesezeit|lesezeit|veroffentlicht|in diesem artikel|mikrofon|kamera|land auswahlen|
      sprache auswahlen|lieferland|gewinnspiel|spenden|spende|cookies loschen|cookies deaktiviert|
      javascript|wartung*|termin|katalog|prospekt|hausordnung|einwilligungserklarung zur teilnahme`,
    wall: `abo|abonnieren|abonnement|pur|pur abo|werbefrei*|ohne werbung|ohne tracking|pro monat|im monat|
      monatlich|mit werbung|werbung und cookies|bereits abonnent|jederzeit kundbar|contentpass|kostenlos|
      kostenpflichtig*|euro|ohne personalisierte werbung|zahlen|abonnent*`,
  },
  purposes: {
    external: `externe medien|extern medien|externer medien|externe inhalte|externer inhalte|externe dienste|externer dienste|drittinhalte|inhalte dritter|inhalte von dritten|drittanbieter inhalte|eingebettet*|einbettung*`,
    selling: 'verkauf*|weitergabe an partner|datenverkauf',
    social: 'sozial*|social|netzwerke|kommentar*',
    advertising: `werb*|market*|anzeigen|reklame|zielgruppenorient*|zielgerichtet*|targeting|retargeting|affiliate|
      anzeigenleistung|werbeleistung`,
    analytics: `produkte entwickeln|entwickeln und verbessern|erkenntnisse|analy*|statisti*|leistung*|messung*|reichweit*|webanalyse|nutzungsanalyse|auswert*|
      performance|besucher*|optimier*|entwicklung und verbesserung|verbesserung der|marktforschung|
      zugriffs*|nutzungsstatistik*|fehleranalyse`,
    personalisation:
      'personalis*|individuali*|profil*|empfehlung*|inhalteauswahl|auswahl von inhalten|massgeschneidert*',
    functional: `erfahrung*|funktion*|praferenz*|komfort*|extern*|medien|multimedia|karten|landkarten|videos|video|
      chat|kundenservice|einstellungen|eingebettet*|schriftart*|vorlieben|bequem*|drittanbieter inhalte|
      kundenbetreuung|benutzererfahrung|nutzererlebnis|erlebnis|medieninhalte`,
    special:
      'standort*|geolokal*|gerätemerkmal*|geräteeigenschaft*|endgeräteeigenschaft*|eigenschaften|fingerprint*',
    needed: `notwendig*|erforderlich*|essenziell*|essentiell*|technisch*|unbedingt|zwingend|sicherheit*|
      immer aktiv|stets aktiv|grundlegend*|notig*|pflicht*|systembedingt*|betrugs*|basis|
      wesentlich*|funktionsnotwendig*|betriebsnotwendig*|systemnotwendig*`,
  },
  withdraw: `cookie einwilligung|cookie einwilligungen|datenschutz manager|cookie manager|
    einwilligung widerrufen|einwilligungen widerrufen|einwilligung andern|privatsphare|consent manager|
    datenschutz center|cookies widerrufen|zustimmung widerrufen|utiq verwalten|tracking einstellungen|
    historie der privatsphare einstellungen|cookie consent|werbeeinstellungen|cookies|tracking|
    einwilligungsverwaltung|cookie wahl|cookie zustimmung|cookie optionen`,
};
