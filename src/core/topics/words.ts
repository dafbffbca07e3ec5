import type { Topic } from '../model/topic.ts';

/**
 * Words of a topic in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Indonesian.
 * `sure` says it alone; `hint` says it together with another; `context` only ever supports a hint;
 * where a word of `other` stands beside them they mean something else.
 */
interface TopicWords {
  sure: string;
  hint: string;
  context: string;
  other: string;
}

const CARE =
  'clinic*|klinik*|clinique|clinica|kliniek|klinika|hospital|krankenhaus|doctor*|arzt|arztin|medecin|medico|dokter|lekarz|patient*|pacient*|pazient*|therap*|terap*|treatment*|behandlung*|traitement*|tratamiento*|trattament*|tratamento*|behandeling*|leczenie|pengobatan|medication*|medicament*|medikament*|medicijn*|obat|diagnos*|test|teste|help|hilfe|aide|ayuda|aiuto|ajuda|hulp|pomoc|bantuan|support|advice|beratung|conseil*|forum|selbsthilfe|symptom*|sintom*|objaw*|gejala|living with|leben mit|vivre avec|vivir con|health|gesundheit|sante|salud|salute|saude|gezondheid|zdrowie|kesehatan';

const PETS_AND_THINGS =
  'dog|dogs|cat|cats|pet|pets|hund|hunde|katze|katzen|chien*|chat|gatto|perro*|cane|hond|pies|kucing|anjing|vet|veterinar*|tierarzt*|plant|plants|pflanze*|plante*|garden*|garten*|tree|trees|crop*|car|cars|auto|engine|motor|computer|laptop|pc|software|network|phone|mobil';

export const TOPIC_WORDS: Record<Topic, TopicWords> = {
  health: {
    sure: 'hiv|vih|aids test|std test*|sti test*|std testing|sexually transmitted|geschlechtskrankheit*|maladies sexuellement|transmission sexual|chlamydia|chlamydien|chlamydiose|clamidia|gonorrh*|gonorrea|syphilis|sifilis|genital herpes|hepatitis b|hepatitis c|breast cancer|lung cancer|prostate cancer|bowel cancer|colon cancer|cervical cancer|brustkrebs|lungenkrebs|prostatakrebs|darmkrebs|cancer du sein|cancer du poumon|cancer de mama|cancer de pulmon|cancer de prostata|tumore al seno|cancro da mama|borstkanker|longkanker|rak piersi|rak pluca|kanker payudara|leukemia|leukaemia|leukamie|leucemi*|bialaczka|chemotherap*|chimiotherap*|quimioterapia|chemioterapia|kemoterapi|bipolar disorder|bipolare storung|trouble bipolaire|trastorno bipolar|schizophren*|esquizofrenia|schizofreni*|antidepress*|antidepres*|eating disorder*|essstorung*|trouble* alimentaire*|trastorno* alimentari*|disturbi alimentari|eetstoornis*|anorexi*|bulimi*|suicidal|suicide prevention|suizidgedanken|selbstmordgedanken|pensees suicidaires|mental illness|psychische erkrankung*|multiple sclerosis|multiple sklerose|sclerose en plaques|esclerosis multiple|alzheimer s disease|alzheimer symptom*|parkinson s disease|erectile dysfunction|erektionsstorung*|disfuncion erectil|dysfonction erectile|impotenz|symptom checker|penyakit menular seksual',
    hint: 'cancer|krebs|cancro|kanker|nowotwor*|tumor*|depression|depressionen|depresion|depressione|depressao|depressie|depresja|depresi|diabet*|cukrzyc*|asthma|asthme|asma|astma|epilep*|arthritis|arthrose|migraine|migrane|migrana|emicrania|allerg*|alergi*|alergia*|anxiety|angststorung*|anxiete|ansiedad|ansia|ansiedade|burnout|adhd|adhs|autism*|autismo|alzheimer*|dementia|demenz|demence|demencia|demenza|parkinson*|stroke|schlaganfall|heart disease|herzkrankheit*|herpes|hepatitis|hemorrhoid*|hamorrhoiden|incontinen*|inkontinenz|psychiatr*|psiquiatr*|psychotherap*|psicoterap*|symptom*|sintom*|objawy|gejala|disease*|krankheit*|maladie*|enfermedad*|malatti*|doenca*|ziekte*|chorob*|penyakit',
    context: CARE,
    other: `${PETS_AND_THINGS}|zodiac|horoscope|horoskop|tropic|economic|economy|wirtschaft*|stock*|market|vaccine stock*|recipe*|rezept*|recette*|receta*|ricett*|receita*|recept*|przepis*|resep`,
  },
  sexuality: {
    sure: 'gay dating|lesbian dating|gay chat|lgbt*|coming out|transgender|trans woman|trans man|transidentit*|transsexu*|transexual*|gender dysphoria|gender reassignment|geschlechtsangleichung|sexual orientation|sexuelle orientierung|orientation sexuelle|orientacion sexual|orientamento sessuale|orientacao sexual|sex toy*|sextoy*|sexspielzeug|juguete* sexual*|dildo*|vibrator*|porn*|xxx|escort service|bdsm|fetish*|fetisch*|swinger*|erotik*|erotic*|erotique*|erotico*|erotica|hookup|sex dating|sexdate*|sexkontakt*|adult chat|seitensprung',
    hint: 'gay|gays|lesbian*|lesbisch*|lesbienne*|lesbiana*|schwul*|bisexual*|bisexuell*|homosexu*|homoseksu*|homosexual*|queer|sex|sexe|sexo|sesso|seks|sexual*|sexuell*|sexuel*|sessual*|sexuality|sexualitat|asexual*|libido',
    context: `${CARE}|dating|date|kontakt*|rencontre*|citas|incontri|encontros|adult|singles|chat|community|pride|partner|videos`,
    other:
      'discrimination law|sex education curriculum|sex and the city|biology|biologie|plants|animals|tiere|statistics|statistik',
  },
  religion: {
    sure: 'prayer time*|gebetszeiten|horaires de priere|horarios de oracion|jadwal sholat|jadwal salat|church service*|sunday service|sunday mass|mass times|gottesdienst*|horaires des messes|horarios de misa|orari messe|orari delle messe|kerkdienst*|msze swiete|misa minggu|bible study|bibelkreis|etude biblique|estudio biblico|quran study|convert to islam|convert to judaism|become a muslim|leaving the church|kirchenaustritt|kircheneintritt|jehovah*|zeugen jehovas|temoins de jehovah|testigos de jehova|scientology|mormon*|latter day saint*|first communion|erstkommunion|premiere communion|primera comunion|confirmation class*|konfirmandenunterricht|baptism|rosary prayer|rosenkranz|parish|pfarrei|kirchengemeinde|paroisse|parroquia|parrocchia|paroquia|parochie|parafia|paroki|mosque|moschee|mosquee|mezquita|moschea|mesquita|moskee|masjid|synagog*|sinagog*',
    hint: 'church|churches|kirche|kirchen|eglise*|iglesia*|chiesa|chiese|igreja*|kerk|kosciol|gereja|prayer*|praying|gebet*|priere*|oracion*|preghier*|oracao|oracoes|gebed|modlitw*|doa|islam*|muslim*|musulman*|moslem*|christianity|christians|christentum|christlich*|chretien*|cristian*|catholic*|katholi*|catholique*|catolic*|cattolic*|katolic*|katolik*|protestant*|evangelisch*|evangelical*|jewish|judaism|judisch*|judentum|juif*|judio*|ebrai*|joods*|buddhis*|bouddhis*|budis*|hindu*|bible|bibel|biblia|bibbia|bijbel|alkitab|quran|koran|coran|faith|ramadan|ramadhan|puasa',
    context:
      'worship|sermon*|predigt*|congregation*|gemeinde|community|communaute|comunidad|comunita|jemaat|umat|pastor|priest|priester|pfarrer|pretre|imam|rabbi|rabbiner|ustadz|god|gott|dieu|dios|dio|deus|allah|jesus|holy|saint|spiritual*|prayer*|join|beitreten|mass|messe|misa|faith|glaube|believe*',
    other:
      'architecture*|architektur|arquitectura|architettura|arsitektur|sightseeing|tour|tours|tourism*|hotel*|restaurant*|concert*|konzert*|shoes|church street|kirchstr*|movie|faithfull|software|art|kunst|photo*|foto*',
  },
  politics: {
    sure: 'party membership|parteimitglied*|mitglied werden partei|join the party|join our party|join the labour party|join the conservative*|join the democrats|join the republican*|adherer au parti|afiliate al partido|iscriviti al partito|lid worden partij|who should i vote for|how to vote in|wahlomat|wahl o mat|wahlprogramm|wahlkreiskandidat*|stemwijzer|party manifesto|parteiprogramm|programme du parti|party conference|parteitag|political opinion*|politische meinung|opinion politique|opinion politica|political activism|far right|far left|rechtsextrem*|linksextrem*|extreme droite|extrema derecha|estrema destra|antifa|election campaign|wahlkampf|campagne electorale|campana electoral|campagna elettorale|campanha eleitoral|kampania wyborcza|kampanye pemilu',
    hint: 'political part*|politische partei*|partei|parti politique|partido politico|partito politico|partij|partia|partai|election*|wahlen|elections|elecciones|elezioni|eleicoes|verkiezing*|wybory|pemilu|candidate for|kandidat*|candidato*|petition*|peticion*|petizione|activis*|aktivis*|militant*|socialist*|sozialist*|communist*|kommunist*|conservative party|labour party|republican party|democratic party|green party|grune partei',
    context:
      'politic*|politik*|politique*|polity*|join|member*|mitglied*|adherent*|afiliad*|iscritt*|donate*|donation*|spende*|don|donar|manifesto|program*|vote*|voting|wahlen|voter*|campaign*|campaign|protest*|demonstration*|rally',
    other:
      'birthday*|geburtstag*|wedding*|party supplies|map|maps|karte|landkarte|carte|mapa|mappa|job|jobs|science|wissenschaft|board of directors|works council|betriebsrat|prom|class president',
  },
  debt: {
    sure: 'bankruptcy|bankrupt|insolvenz|privatinsolvenz|verbraucherinsolvenz|insolvency|payday loan*|debt relief|debt consolidat*|debt settlement|debt collect*|debt counsel*|debt advice|debt help|debt management plan|get out of debt|schuldnerberatung|schuldenberatung|schuldenfrei*|schulden loswerden|umschuldung|kredit ohne schufa|inkasso|surendett*|faillite personnelle|dossier de surendettement|rachat de credit*|bancarrota|sobreendeud*|reunificacion de deudas|ley de segunda oportunidad|insolvencia|sovraindebitament*|cancellazione debiti|fallimento personale|sobre endividamento|superendividamento|falencia pessoal|consolidacao de dividas|schuldhulp*|schuldsanering|faillissement*|upadlosc*|oddluzani*|chwilowk*|foreclosure|eviction*|zwangsversteigerung|zwangsraumung|pinjol|gagal bayar|galbay',
    hint: 'debt|debts|schulden|dette|dettes|deuda|deudas|debiti|debito|divida|dividas|dlugi|dlug|zadluzeni*|utang|hutang|bad credit|schlechte bonitat|overdue|in arrears|repossess*|bailiff*|gerichtsvollzieher|pfandung*|huissier|embargo|komornik',
    context:
      'help|hilfe|aide|ayuda|aiuto|ajuda|hulp|pomoc|bantuan|advice|beratung|conseil|loan*|kredit*|credit*|credito|lening*|pozycz*|pinjam*|relief|settle*|pay off|abbezahlen|consolidat*|money|geld|free',
    other:
      'national|public|technical|government|sovereign|staat*|publique|publica|pubblico|ecological|sleep|oxygen|tech',
  },
  addiction: {
    sure: 'addiction clinic*|addiction treatment|addiction help|addiction recovery|alcoholics anonymous|anonyme alkoholiker|alcooliques anonymes|alcoholicos anonimos|alcolisti anonimi|narcotics anonymous|gamblers anonymous|alcoholism*|alkoholismus|alkoholsucht|alkoholabhangig*|alcoolisme|alcoholismo|alcolismo|alcoolismo|alcoholisme|alcoholverslav*|alkoholizm*|drug rehab*|alcohol rehab*|rehab center*|rehab centre*|drug addict*|drogensucht|drogenabhangig*|drogenberatung|toxicoman*|drogadic*|tossicodipenden*|toxicodependen*|drugsverslav*|narkomani*|gambling addict*|problem gambling|compulsive gambling|spielsucht|spielsuchtig*|ludopatia|gokverslav*|hazardzist*|suchtberatung|suchtklinik|suchthilfe|suchttherapie|entzugsklinik|entziehungskur|detox clinic|quit drinking|stop drinking alcohol|sober living|methadon*|opioid use*|opioid addict*|heroin addict*|porn addict*|uzaleznien*|terapia uzaleznien|verslavingszorg|kecanduan narkoba|rehabilitasi narkoba|penyalahgunaan narkoba',
    hint: 'addict*|sucht|suchtig*|abhangigkeit*|addiction*|adiccion*|dipendenz*|dependencia*|vicio|verslav*|nalog*|kecanduan|narkoba|heroin*|cocaine|kokain*|crack|opioid*|alcohol abuse|drogen|rehab*|sober|sobriety|withdrawal|entzug*|sevrage|desintoxica*',
    context: `${CARE}|recovery|recover|quit|stop|aufhoren|arreter|dejar|smettere|parar|stoppen|anonymous|anonym*|meeting*|alcohol*|alkohol*|alcool|drug*|droge*|droga*|gambling|glucksspiel`,
    other:
      'game|games|series|serie*|chocolate|schokolade|shoes|coffee|kaffee|fashion|book|injury|physio*|knee|knie|bank|atm|cash',
  },
  pregnancy: {
    sure: 'pregnancy test*|am i pregnant|pregnancy week*|unplanned pregnancy|unwanted pregnancy|abortion*|morning after pill|emergency contraception|pille danach|schwangerschaftstest*|schwangerschaftsabbruch*|schwangerschaftswoche*|schwangerschaftskonflikt*|ungewollt schwanger|bin ich schwanger|abtreibung*|test de grossesse|avortement*|ivg|interruption volontaire de grossesse|pilule du lendemain|semaine de grossesse|prueba de embarazo|test de embarazo|aborto*|pildora del dia despues|semanas de embarazo|test di gravidanza|pillola del giorno dopo|interruzione di gravidanza|teste de gravidez|pilula do dia seguinte|zwangerschapstest*|abortus|morning afterpil|test ciazowy|aborcj*|tes kehamilan|aborsi|miscarriage|fehlgeburt*|fausse couche|ivf|in vitro fertili*|kinderwunschklinik|fertility clinic|fertility treatment|infertility|kinderwunschbehandlung|due date calculator|ovulation calculator|eisprungrechner|eisprungkalender',
    hint: 'pregnan*|schwanger*|grossesse|enceinte|embaraz*|gravidanz*|incinta|gravidez|gravida|zwanger*|ciaza|ciazy|hamil|kehamilan|fertility|fruchtbarkeit|kinderwunsch|fertilite|fertilidad|trimester*|trimestre|prenatal|ovulation|eisprung|ultrasound',
    context: `${CARE}|baby|babies|bebe|week*|woche*|semaine*|semana*|due date|geburtstermin|birth|geburt|accouchement|parto|midwife|hebamme|sage femme|matrona|ostetrica|bidan|mother*|mutter|mere|mama|positive|planned|women`,
    other: 'dog|dogs|cat|cats|horse|mare|hund|katze|stute|kuh|cow|cattle|goat|jeans',
  },
  law: {
    sure: 'criminal defense|criminal defence|criminal lawyer*|divorce lawyer*|divorce attorney*|divorce papers|file for divorce|filing for divorce|dui lawyer*|dui attorney*|drunk driving charge*|been arrested|arrest warrant*|expunge*|restraining order*|domestic violence|domestic abuse|sexual assault|rape crisis|asylum appl*|claim asylum|deportation|undocumented immigra*|strafverteidig*|anwalt fur strafrecht|scheidungsanwalt|scheidungsantrag|haftbefehl|hausliche gewalt|sexueller missbrauch|vergewaltig*|asylantrag|abschiebung*|avocat penaliste|avocat divorce|demande de divorce|violence* conjugale*|demande d asile|abogado penalista|abogado* de divorcio*|violencia domestica|violencia de genero|solicitud de asilo|avvocato penalista|avvocato divorzista|violenza domestica|richiesta di asilo|advogado criminal*|advogado de divorcio|strafrechtadvocaat|echtscheidingsadvocaat|huiselijk geweld|adwokat rozwod*|adwokat karny|przemoc domowa|kdrt|pengacara perceraian|pengacara cerai',
    hint: 'divorce|scheidung*|divorcio|divorzio|echtscheiding|rozwod*|perceraian|child custody|sorgerecht*|garde d enfant*|custodia|affidamento|criminal record*|vorstrafe*|fuhrungszeugnis|casier judiciaire|antecedentes penales|prison*|gefangnis|lawsuit*|klage|inheritance dispute|abuse|missbrauch|victim*|opfer|asylum|asyl|asile|asilo|immigration status|criminal charge*|strafrecht|strafanzeige|droit penal|derecho penal|diritto penale|accused|beschuldigt*|arrest*',
    context:
      'lawyer*|attorney*|solicitor*|anwalt*|rechtsanwalt*|kanzlei|avocat*|abogad*|avvocat*|advogad*|advocaat|advocaten|adwokat*|pengacara|law|legal*|recht|droit|derecho|court|gericht|tribunal*|help|hilfe|aide|ayuda|aiuto|hulp|pomoc|bantuan|advice|beratung|rights|rechte|defense|defence|support|counsel*|victim*',
    other:
      'movie|film|series|serie|patent|trademark|class action news|escape|game|games|celebrity|star|stars|promi*',
  },
};

/** Pages that tell of a subject from afar: there only several sure words say what the reader is after. */
export const FROM_AFAR =
  'history|geschichte|histoire|historia|storia|geschiedenis|sejarah|historical|museum|musee|museo|novel|roman|romane|novela|romanzo|bookshop|bookstore|buchhandlung|librairie|libreria|hardcover|paperback|taschenbuch|film|films|movie*|kino|cinema|documentary|dokumentarfilm|song|lyrics|album|band|recipe*|rezept*|recette*|receta*|ricett*|receita*|resep|cosmetic*|kosmetik*|cosmetique*|cosmetico*|makeup|make up|architecture|architektur|arquitectura|architettura|statistics|statistik*|election results|wahlergebnis*|video game*|board game*|etymology|mythology|painting|century|jahrhundert|siecle|siglo|secolo|seculo|eeuw|wiek|abad|ancient|medieval|mittelalter*';
