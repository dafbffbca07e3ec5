import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  words: {
    accept: `accett*|accont*|acconsent*|consenti|consento|consentire|consentono|permetti|permettere|permetto|
      autorizz*|approv*|abilita|abilitare|attiva|attivare|d accordo|sono d accordo|acconsenti`,
    reject: `rifiut*|nega|nego|negare|neghi|respingi|respingere|declin*|disabilit*|disattiv*|blocca|bloccare|vieta|
      rigetta|diniego|opponiti|disapprova`,
    not: 'non|senza|nessun|nessuno|nessuna|mai',
    all: 'tutto|tutti|tutte|tutta|qualsiasi|ogni',
    only: 'solo|soltanto|solamente|esclusivamente|unicamente|soli|sole|i soli',
    needed: `necessari*|essenzial*|indispensabil*|obbligator*|tecnic*|strettamente|richiest*|minim*|fondamental*|di base|base`,
    optional: `opzional*|facoltativ*|non necessari|non essenziali|aggiuntiv*|non tecnici|altri|altre|superflui|
      ulteriori|non obbligatori|di profilazione`,
    part: `analitic*|statistic*|marketing|pubblicit*|personalizzat*|funzional*|prestazion*|misurazion*|social|
      terze|terza|parti|parte|analisi|preferenza|targeting`,
    cookie: 'cookie|cookies|biscotti|tracciatori|strumenti di tracciamento|tecnologie|tracker',
    privacy: `consenso|consensi|privacy|dati|dati personali|tracciamento|trattamento|uso|utilizzo|finalita|partner|
      profilazione|monitoraggio|servizi|protezione dei dati|raccolta|installazione`,
    selected: `selezion|selezione|selezionat*|scelta|scelte|scelti|spuntat*|mia scelta|mie scelte`,
    save: `salva|salvare|conferma|confermare|confermo|applica|applicare|invia|registra|memorizza|aggiorna`,
    settings: `impostazion*|preferenz*|gestisci|gestire|gestione|personalizza|personalizzare|configur*|opzioni|
      modifica|modificare|cambia|scegli|scegliere|seleziona|selezionare|imposta|regola|rivedi|pannello|
      centro|controllo|controlla|apri|avanzat*|aggiusta|decidi|personalizza le|cambiare`,
    continue: `continua|continuare|continuo|prosegui|proseguire|procedi|procedere|naviga|navigare|navigazione|
      accedi al sito|visita|usa|usare|utilizza|utilizzare|vai|leggere|leggi gratis|entra`,
    close: 'chiudi|chiudere|chiudendo|nascondi|esci|ignora',
    except: 'eccetto|tranne|ma|salvo|a eccezione|ad eccezione|alcuni|alcune|invece',
    pay: `abbona|abbonati|abbonarsi|abbonamento|abbonarmi|mi abbono|paga|pagare|acquista|acquistare|senza pubblicita|compra|
      sottoscrivi|premium|offerta|offerte|abbonamenti`,
    login:
      'accedi|login|registrati|registrarsi|sei gia abbonato|gia abbonato|log in|effettua|account|entra con',
    info: `piu|maggiori|informazioni|informativa|scopri|di piu|dettagli|dettaglio|info|leggi|vedi|mostra|visualizza|
      politica|policy|approfondisci|ulteriori informazioni|saperne|sapere|per saperne|elenco|lista|
      privacy policy|cookie policy|fornitori|altro|consulta|note legali`,
    acknowledge:
      'ok|okay|ho capito|capito|va bene|bene|compreso|inteso|grazie|perfetto|ho letto|chiaro|ho compreso|d accordo ho capito',
    next: 'avanti|indietro|successivo|precedente|salta',
    yes: 'si|certo|certamente',
    no: 'no',
    withdraw:
      'revoca|revocare|ritira|ritirare|reimposta|ripristina|annulla|elimina|cancella|rinnova',
    filler: `io|mi|ti|ci|lo|la|le|gli|i|il|l|un|una|uno|di|del|della|dei|delle|degli|dell|a|al|alla|ai|alle|agli|all|
      e|ed|o|da|dal|dai|con|in|nel|nella|per|su|sul|sulla|sui|mio|mia|miei|mie|tuo|tua|tuoi|tue|nostri|nostro|nostra|questo|
      questa|questi|queste|che|sito|web|pagina|sono|favore|prego|adesso|ora|qui|banner|finestra|dialogo|pulsante|
      tipo|tipi|gratis|gratuitamente|come|voglio|desidero|tutti i|quelli|messaggio|raccomandate|consigliate|sua|sue|vostre|vostra`,
  },
  phrases: {
    'accept-all': `accetto|accetta|accetta tutto|accetta tutti|accetta e chiudi|accetta e continua|accetta e prosegui|
      sono d accordo|d accordo|si accetto|si sono d accordo|tutti i cookie|ok accetto|seleziona tutto|seleziona tutti|
      consenti tutto|accetto tutto|ok accetta tutto|accetta impostazioni consigliate|accetta e naviga gratis|
      accetta i cookie e continua|presto il consenso|do il consenso|acconsento`,
    'reject-all': `no grazie|rifiuta|rifiuta tutto|rifiuta tutti|continua senza accettare|non accetto|nega|nega tutto|
      solo necessari|solo i necessari|solo cookie tecnici|solo cookie necessari|usa solo cookie necessari|
      accetta solo necessari|usa solo i cookie necessari|rifiuta e chiudi|rifiuta e continua|chiudi senza accettare|
      continua senza consenso|non acconsento|solo i cookie tecnici|prosegui senza accettare|rifiuta non essenziali|
      accetta solo i cookie tecnici|non consentire|no non accetto|no rifiuto|accetta solo gli essenziali|
      solo strettamente necessari|installa solo i cookie strettamente necessari|deseleziona tutto|
      nega tutti|non sono d accordo|rifiuta tutti tranne i necessari|chiudi e rifiuta tutto|chiudi e rifiuta`,
    settings: `altre scelte|piu scelte|
      lasciatemi scegliere|fammi scegliere|personalizza|impostazioni|preferenze|gestisci opzioni|piu opzioni|altre opzioni|opzioni|mostra opzioni|
      scopri di piu e personalizza|gestisci preferenze|impostazioni cookie|mostra preferenze|vedi preferenze|
      visualizza le preferenze|personalizza o rifiuta|rifiuta o personalizza|mostra finalita|vedi finalita|
      visualizza finalita|gestisci cookie|scegli i cookie|maggiori informazioni e impostazioni|mostra impostazioni|
      cambia impostazioni|ulteriori opzioni|configura|imposta preferenze|seleziona i cookie|
      scegli e personalizza|cookie impostazioni|voglio scegliere|quali cookie|impostazioni avanzate`,
    save: `salva|conferma|salva preferenze|salva impostazioni|conferma le mie scelte|conferma selezione|salva e chiudi|
      accetta selezionati|accetta la selezione|accetta selezione|consenti selezionati|consenti la selezione|
      conferma preferenze|salva le mie scelte|salva e continua|salva e accetta|accetta le preferenze|
      applica|fatto|salva modifiche|accetta le scelte|accetta impostazioni|accetta i cookie selezionati|
      conferma e chiudi|imposta i cookie`,
    close:
      'chiudi|annulla|non ora|piu tardi|chiudi banner|chiudi finestra|forse piu tardi|chiudi il banner|ricordamelo piu tardi',
    acknowledge: `va bene così|ok|ho capito|va bene|ok ho capito|non mostrare piu|ok grazie|capito grazie|continua al sito|vai al sito|
      chiudi e continua|ok continua|si ho capito`,
    pay: `abbonati|rifiuta e abbonati|abbonati senza pubblicita|rifiuta e paga|mi abbono|acquista abbonamento|
      naviga senza pubblicita|scopri le offerte|abbonati ora|vedi le offerte|prosegui senza pubblicita|
      rifiuta i cookie e abbonati|paga per rifiutare|leggi senza pubblicita|continua con abbonamento`,
    'more-info': `scopri di piu|maggiori informazioni|piu informazioni|ulteriori informazioni|leggi di piu|mostra dettagli|
      vedi dettagli|nascondi dettagli|dettagli|partner|i nostri partner|elenco dei partner|lista dei partner|
      fornitori|vedi partner|vedi i nostri partner|visualizza partner|elenco dei partner fornitori|
      informativa cookie|informativa sulla privacy|privacy|cookie policy|privacy policy|informativa estesa|
      approfondisci|mostra piu informazioni|interesse legittimo|informazioni sui cookie|per saperne di piu|saperne di piu`,
    login: 'accedi|sei gia abbonato accedi|login|gia abbonato accedi',
  },
  topics: {
    use: `utilizza cookie|utilizziamo|usa cookie|usiamo|utilizza i cookie|uso dei cookie|utilizzo dei cookie|i cookie|dei cookie|
      cookie tecnici|cookie di|cookie e|cookie per|cookie necessari|nostri cookie|questi cookie|cookie analitici|
      tutti i cookie|impostazioni dei cookie|tecnologie simili|accetta i cookie|cookie o|cookie sono|utilizza|
      cookies per|altri strumenti|si avvale|cookie propri|serve di cookie|cookie policy`,
    data: `dati personali|nostri partner|archiviare|interesse legittimo|annunci personalizzati|contenuti personalizzati|
      pubblicita personalizzata|misurazione|ricerche sul pubblico|identificatori|dispositivo|privacy|
      protezione dei dati|gdpr|trattamento|trattare|trattiamo|terze parti|terzi|statistic*|analizzare|analitic*|pubblicit*|
      consenso|esperienza|navigazione|traffico|profilazione|finalita|marketing|preferenze|tracciamento|partner|
      strumenti di tracciamento|google analytics|servizi esterni|personalizzare`,
    ask: `il tuo consenso|il suo consenso|tuo consenso|acconsent*|accett*|in qualsiasi momento|puoi|puo|cliccando|clicca|
      facendo clic|premi|rifiut*|negare|revocare|le tue preferenze|le tue scelte|impostazioni|sei d accordo|
      strettamente necessari|chiudendo questo banner|scegliere|continuando|se vuoi|opporti|personalizza|gestire|autorizzi`,
    other: `è irreversibile|non può essere annullata|eliminare il tuo account|eliminare l account|elimina account|cancellare il tuo account|cancellare l account|
      carta fedeltà|programma fedeltà|i tuoi acquisti|sondaggio|voti|i tuoi visitatori|i vostri visitatori|accedere al tuo account|vuole accedere|quiz|anteprima|scansione completata|cancella dati|preferenze di comunicazione|preferenze e mail|
      newsletter|indirizzo email|indirizzo e mail|tua email|la tua e mail|iscriviti|iscrizione|disiscri*|sconto|
      codice sconto|coupon|primo ordine|maggiorenne|18 anni|eta legale|data di nascita|alcol*|tabacco|
      termini e condizioni|condizioni d uso|condizioni generali|termini di servizio|password|nome utente|carrello|
      spedizion*|consegna|ordine|tua posizione|la tua posizione|posizione attuale|vicino a te|notifiche|
      scarica l app|installa l app|app store|schermata home|chat|chatta|come possiamo|sondaggio|questionario|
      recensione|consiglieresti|ricett*|farina|zucchero|burro|cioccolato|impasto|forno|cuocere|ingredienti|
      minuti di lettura|pubblicato|in questo articolo|microfono|fotocamera|seleziona il paese|scegli la lingua|
      spediamo|concorso|donazione|dona|cancellare i cookie|javascript|manutenzione|appuntamento|preventivo|telefono|biscott*`,
    wall: `abbona*|senza pubblicita|al mese|mensil*|pagare|pagamento|gratis|gratuit*|con pubblicita|accesso gratuito|
      gia abbonato|euro|rifiuta e abbonati|acquista*|sottoscriv*`,
  },
  purposes: {
    external: `media esterni|contenuti esterni|contenuto esterno|servizi esterni|contenuti di terze parti|contenuti di terzi|servizi di terze parti|incorporat*`,
    selling: 'vendita|vendere|condivisione con partner|condivisione con terzi',
    social: 'social*|commenti|condivisione sui',
    advertising:
      'pubblicit*|market*|annunci*|targeting|promozional*|profilazione pubblicitaria|commercial*|affiliazion*|remarketing|inserzion*',
    analytics: `anali*|statisti*|misura*|prestazion*|performance|pubblico|traffico|metric*|migliora*|sviluppare|
      comprendere|visite|ottimizza*|rendimento|ricerche`,
    personalisation:
      'personalizza*|profil*|raccomand*|selezionare contenuti|selezionare i contenuti|consigliat*|su misura',
    functional: `funzional*|preferenz*|comodita|supporto|assistenza|chat|video|mappe|mappa|estern*|incorporat*|
      esperienza|multimedia*|terze parti|lingua|interazion*|media|semplici interazioni`,
    special: 'geolocali*|scansione|caratteristiche',
    needed: `necessari*|essenzial*|indispensabil*|obbligator*|tecnic*|strettamente|sicurezza|sempre attiv*|richiest*|
      frodi|funzionamento|di base|autenticazion*`,
  },
  withdraw: `impostazioni cookie|preferenze cookie|gestisci cookie|gestione cookie|le tue preferenze relative alla privacy|
    preferenze privacy|impostazioni privacy|impostazioni sulla privacy|rivedi le tue scelte sui cookie|cookies|
    aggiorna le preferenze sui cookie|centro privacy|gestisci consenso|revoca consenso|gestisci utiq|
    aggiorna preferenze cookie|modifica consenso|preferenze di tracciamento|le mie preferenze cookie|
    preferenze sulla pubblicita|impostazioni tracciamento|gestione consenso|consenso cookie|
    non vendere le mie informazioni personali|le tue scelte sulla privacy`,
};
