import type { FieldWords } from './words.ts';

export const it: FieldWords = {
  asks: {
    email: 'email|e mail|posta elettronica|=mail|indirizzo mail|indirizzo email|=pec',
    phone:
      'telefono|cellulare|numero di telefono|numero di cellulare|=tel|recapito telefonico|telefono fisso|=cell|num telefono',
    name: 'nome|cognome|nome e cognome|nome completo|nominativo|cognome e nome|cognome da nubile',
    address:
      'indirizzo|=via|via e numero|via e numero civico|via piazza|numero civico|=citta|=comune|comune di residenza|citta di residenza|residenza|domicilio|localita',
    'postal-code': 'cap|codice postale|codice di avviamento postale|c a p',
    'birth-date':
      'data di nascita|nato il|nata il|nato a il|compleanno|anno di nascita|giorno di nascita|mese di nascita|data nascita|quando sei nato',
    age: '=eta|la tua eta|tua eta|sua eta|fascia d eta|fascia di eta|eta in anni|eta anni|quanti anni hai|quanti anni ha|eta del bambino|eta del paziente|eta del figlio|eta della bambina',
    sex: '=sesso|=genere|il tuo sesso|identita di genere|sesso m f|sesso del bambino|sesso biologico|sesso genere|il tuo genere',
    child:
      'bambino|bambina|bambini|figlio|figlia|figli|minore|minori|minorenne|alunno|alunna|neonato|meno di 13 anni|meno di 14 anni|meno di 16 anni|almeno 13 anni|almeno 14 anni|almeno 16 anni|piu di 14 anni',
    'marital-status': 'stato civile|stato di famiglia|situazione sentimentale|situazione familiare',
    occupation:
      'professione|occupazione|lavoro svolto|=lavoro|mestiere|datore di lavoro|posizione lavorativa|condizione lavorativa|impiego|qualifica|titolo professionale|situazione lavorativa|che lavoro fai',
    income:
      'reddito|redditi|stipendio|retribuzione|salario|guadagno mensile|guadagno annuo|isee|patrimonio|quanto guadagni|quanto guadagna|ral',
    'payment-card':
      'numero della carta|numero di carta|numero carta|carta di credito|carta di debito|titolare della carta|intestatario della carta|intestatario carta|nome sulla carta|cvv|cvc|codice di sicurezza|scadenza della carta|scadenza carta',
    'bank-account':
      'iban|conto corrente|conto bancario|numero di conto|numero conto|intestatario del conto|intestatario conto|coordinate bancarie|bic|swift',
    'national-id':
      'codice fiscale|cod fiscale|carta d identita|carta di identita|numero documento|numero del documento|documento d identita|tessera sanitaria|patente di guida|numero patente|numero di previdenza sociale|partita iva o codice fiscale|numero di patente',
    passport: 'passaporto|numero di passaporto|numero passaporto',
    health:
      'diagnosi|farmaco|farmaci|medicinal*|terapia in corso|terapie in corso|allergi*|intolleranz*|gruppo sanguigno|disabilit*|invalidita|incinta|gravidanza|patologi*|malatti*|sintom*|anamnesi|storia clinica|stato di salute|problemi di salute|condizioni di salute|condizioni mediche|vaccin*|fumatore|fumatrice|fumi|peso corporeo|il tuo peso',
    religion:
      'religione|religioso|religiosa|religiose|confessione|fede religiosa|credo|culto|la tua fede',
    politics:
      'politica|politiche|politico|partito politico|opinioni politiche|orientamento politico|intenzione di voto|intenzioni di voto|per chi voteresti|per chi hai votato|tessera di partito|appartenenza politica',
    ethnicity:
      'etnia|etnico|etnica|origine razziale|=razza|colore della pelle|appartenenza etnica|origini etniche',
    orientation:
      'orientamento sessuale|sessualita|preferenze sessuali|preferenza sessuale|identita sessuale|vita sessuale',
    union: 'sindacato|sindacale|sindacati|iscrizione sindacale|iscritto al sindacato',
    'purchase-reason':
      'motivo dell acquisto|motivo di acquisto|motivo del tuo acquisto|motivo d acquisto|ragione dell acquisto|scopo dell acquisto|finalita dell acquisto|finalita del prestito|scopo del prestito|finalita del finanziamento|motivo del prestito|perche acquisti|perche vuoi acquistare|perche compri|perche vuoi comprare|perche ne hai bisogno|perche hai bisogno|a cosa ti serve|a cosa le serve|uso previsto|motivo dell ordine|perche acquista',
    'shopping-preferences':
      'marc* preferit*|brand preferit*|colore preferito|colori preferiti|negozi* preferit*|prodott* preferit*|preferenze di acquisto|preferenze d acquisto|abitudini di acquisto|abitudini d acquisto|interessi|hobby|taglia abituale|la tua taglia|taglia abbigliamento|taglia vestiti|numero di scarpe|numero scarpe|taglia di scarpe|aree di interesse|stile preferito|gusti personali',
  },
  beside: {
    email: 'oggetto|modello|disiscri*|frequenza|formato|firma',
    phone: 'custodia|cover|modello|marca|tariffa|riparazione|accessori*|tipo',
    name: 'utente|azienda|societa|impresa|file|cartella|progetto|prodotto|squadra|team|evento|animale|cane|gatto|cavallo|lista|playlist|dominio|server|gruppo|canale|gioco|scuola|libro|film|canzone|ricetta|ristorante|hotel|barca|veicolo|auto|modello|marca|banca|citta|via|paese|categoria|organizzazione|ente|incisione|profilo|negozio|farmaco|soprannome|associazione|ditta|dispositivo',
    address:
      'e mail|email|mail|posta elettronica|ip|web|url|sito|internet|partenza|arrivo|destinazione|cerca|server|pagina|mac|di studio|scolastico',
    'postal-code': '',
    'birth-date': 'torta|biglietto|regalo|festa|messaggio|auguri|luogo di nascita',
    age: 'veicolo|auto|cane|gatto|edificio|casa|account',
    sex: 'film|musical*|libro|letterario|cane|gatto|animale',
    child:
      'genitor*|padre|madre|tutore|seggiolino|giocattol*|abbigliamento|scarpe|biglietto|sconto|numero di',
    occupation: 'cerca|parola chiave|parole chiave|sala',
    income: 'calcol*|minimo|simula*',
    'payment-card': 'regalo|fedelta|socio|cliente|biblioteca|sim|memoria|imbarco|punti|identita',
    'bank-account': 'cliente|punti',
    'national-id': 'ordine|cliente|articolo|fattura|azienda',
    passport: 'foto|custodia',
    health:
      'cane|gatto|animale|animali|piant*|auto|veicolo|apparecchio|batteria|sistema|pacco|computer|sito',
    religion: 'libr*|musica|sezione|newsletter|tema|arte',
    politics: 'mappa|cartina|privacy|cookie|reso|resi|sezione|newsletter|notizie|scienze|rimborso',
    ethnicity: 'cane|gatto|cucina|ristorante|animale|cavallo',
    'purchase-reason': 'reso|annullamento|rimborso|disdetta|contatto|visita',
    'shopping-preferences': 'tasso|prestito|conflitto',
  },
  choices: {
    sex: 'uomo|donna|maschio|femmina|maschile|femminile|non binario',
    'marital-status':
      'celibe|nubile|celibe nubile|coniugato|coniugata|coniugato a|sposato|sposata|sposato a|divorziato|divorziata|divorziato a|vedovo|vedova|vedovo a|separato a|convivente|single',
    religion: 'cristian*|cattolic*|musulman*|ebre*|buddis*|ateo|atea|induis*|protestante|ortodoss*',
  },
  search:
    'cerca|ricerca|cercare|trova|filtra|filtro|filtri|ordina per|parola chiave|parole chiave|partenza|destinazione|traccia',
};
