import type { Lexicon } from './lexicon.ts';

/** Irish. 'Ná' (do not) and 'na' (the) are one word without accents: it stands in phrases only. */
export const ga: Lexicon = {
  language: 'ga',
  words: {
    accept: `glac|glacaim|glacadh|glacaigí|ghlacadh|ceadaigh|ceadaím|ceadú|aontaigh|aontaím|aontú|toilím|cumasaigh|tugaim toiliú|tabhair toiliú`,
    reject: `diúltaigh|diúltaím|diúltú|dhiúltú|díchumasaigh|coisc|blocáil|séan`,
    not: 'gan|ní|níl|nach',
    all: 'gach|uile|iomlán|uilig|chuile',
    only: 'amháin|ach amháin',
    needed: `riachtanach|riachtanacha|riachtanais|riachtanacha|fíor riachtanach|éigeantach|éigeantacha|bunúsach|bunúsacha|teicniúil|teicniúla|íosta|hiomlán`,
    optional: `roghnach|roghnacha|neamhriachtanach|neamhriachtanacha|breise|eile`,
    part: `anailíse|anailísíocht|anailísíochta|staitistiúil|staitisticí|margaíochta|margaíocht|fógraíochta|fógraíocht|feidhmiúla|feidhmiúlachta|feidhmíochta|sóisialta|pearsantaithe`,
    cookie: 'fianán|fianáin|fhianán|fhianáin|bhfianán|bhfianáin|teicneolaíochtaí',
    privacy: `príobháideachas|príobháideachais|príobháideacht|príobháideachta|toiliú|toilithe|sonraí|sonraí pearsanta|rianú|rianaithe|próiseáil|úsáid|cuspóirí|comhpháirtithe|seirbhísí|cosaint sonraí`,
    selected: `roghnaithe|roghnaíodh|rogha|roghanna|mo rogha|mo roghanna|roghnú|mo roghnú`,
    save: 'sábháil|sábháilim|deimhnigh|dearbhaigh|cuir i bhfeidhm|seol|nuashonraigh',
    settings: `socruithe|socrú|bainistigh|bainistíocht|saincheap|saincheapadh|athraigh|athrú|sainroghanna|roghnaigh|tuilleadh roghanna|oscail|casta|cumraigh|eagraigh|oiriúnaigh`,
    continue: 'lean|lean ar aghaidh|leanúint|ar aghaidh|téigh|brabhsáil|úsáideadh|léamh',
    close: 'dún|dúnadh|folaigh|ceil',
    except: 'ach|seachas|roinnt|cé is moite',
    pay: 'síntiús|íoc|ceannaigh|gan fógraí|liostáil le haghaidh síntiúis',
    login: 'logáil isteach|sínigh isteach|cláraigh|cuntas',
    info: `tuilleadh|eolas|eolais|faisnéis|faisnéise|mionsonraí|beartas|polasaí|féach|taispeáin|léigh|foghlaim|liosta|fógra|faoi|ráiteas`,
    acknowledge: 'ceart go leor|ok|tuigim|go breá|go raibh maith agat|tuigthe|maith go leor',
    next: 'ar aghaidh chuig an chéad cheann eile|siar|scipeáil|roimhe',
    yes: 'sea|tá',
    no: 'ní hea|níl mé',
    withdraw: 'tarraing|aistarraing|cúlghair|athshocraigh|scrios',
    filler: `mé|mo|mise|muid|do|d|ár|bhur|a|an|le|leis|ar|i|in|chun|ag|agus|nó|is|seo|sin|siad|rud|ceann|ceanna|suíomh|suímh|láithreán|gréasáin|leathanach|le do thoil|anois|anseo|fuinneog|cnaipe|cineálacha|
      saor in aisce|ba mhaith liom|teachtaireacht|molta|as|leat|liom|dom|de|den|don`,
  },
  phrases: {
    'accept-all': `glac|glac le gach|glac le gach rud|glac le gach ceann|glac leis|glac le fianáin|glac leis na fianáin|glac le gach fianán|glac le fianáin uile|ceadaigh gach|ceadaigh gach ceann|ceadaigh gach fianán|aontaím|
      glacaim|glacaim leis|glac leis agus dún|glac leis agus lean ar aghaidh|tá aontaím|glacaim le gach rud|ceadaigh uile|glac le huile`,
    'reject-all': `diúltaigh|diúltaigh gach|diúltaigh do gach|diúltaigh do gach rud|diúltaigh do gach ceann|diúltaigh gach ceann|diúltaigh do gach fianán|diúltaigh d fhianáin|diúltaím|ní aontaím|ní ghlacaim|ní ghlacaim leis|
      fianáin riachtanacha amháin|riachtanach amháin|riachtanais amháin|na cinn riachtanacha amháin|glac le fianáin riachtanacha amháin|ceadaigh fianáin riachtanacha amháin|lean ar aghaidh gan glacadh|
      diúltaigh d fhianáin neamhriachtanacha|diúltaigh d fhianáin bhreise|ná ceadaigh|ná glac|diúltaigh fianáin roghnacha|úsáid fianáin riachtanacha amháin|diúltaigh neamhriachtanach`,
    settings: `socruithe|socruithe fianán|bainistigh fianáin|bainistigh roghanna|bainistigh socruithe|saincheap|tuilleadh roghanna|roghanna|sainroghanna|athraigh socruithe|taispeáin socruithe|roghnaigh fianáin|roghnaigh|
      bainistigh sainroghanna|athraigh na socruithe|socruithe príobháideachais|cé na fianáin|sainroghanna fianán`,
    save: `sábháil|sábháil socruithe|sábháil roghanna|sábháil mo roghanna|sábháil sainroghanna|deimhnigh|deimhnigh mo roghanna|deimhnigh roghanna|ceadaigh roghnú|glac leis na cinn roghnaithe|sábháil agus dún|
      dearbhaigh mo roghanna|dearbhaigh roghanna|ceadaigh na cinn roghnaithe|glac leis an rogha`,
    close: 'dún|cealaigh|ní anois|níos déanaí|b fhéidir níos déanaí|dún an fhuinneog',
    acknowledge: 'tuigim|ok|ceart go leor|ná taispeáin arís|tá go maith',
    pay: 'íoc|diúltaigh agus íoc|ceannaigh síntiús|léigh gan fógraí',
    'more-info': `tuilleadh eolais|tuilleadh|léigh tuilleadh|léigh níos mó|foghlaim tuilleadh|mionsonraí|taispeáin mionsonraí|folaigh mionsonraí|comhpháirtithe|ár gcomhpháirtithe|liosta comhpháirtithe|beartas fianán|
      polasaí fianán|beartas príobháideachais|beartas príobháideachta|ráiteas príobháideachais|leas dlisteanach|faoi fhianáin|polasaí príobháideachais|fógra príobháideachais`,
    login: 'logáil isteach|sínigh isteach',
  },
  topics: {
    use: `úsáideann fianáin|úsáideann|úsáidimid fianáin|úsáidimid|bainimid úsáid as fianáin|úsáid fianán|úsáid a bhaint as fianáin|fianáin chun|fianáin ar|na fianáin seo|fianáin riachtanacha|fianáin agus|teicneolaíochtaí cosúla|
      gach fianán|socruithe fianán|fianáin anailíse|fianáin|fianán`,
    data: `sonraí pearsanta|ár gcomhpháirtithe|comhpháirtithe|stóráil|stórálaimid|leas dlisteanach|fógraí pearsantaithe|ábhar pearsantaithe|tomhas|aitheantóirí|gléas|ghléas|príobháide*|cosaint sonraí|rgcs|gdpr|próiseáil*|
      tríú páirtí|tríú páirtithe|staitist*|anailís*|fógraí|fógraíocht*|toiliú|taithí|thaithí|trácht|próifíl*|cuspóirí|margaíocht*|sainroghanna|rianú|fheabhsú|cuairteoirí`,
    ask: `do thoiliú|toiliú|an aontaíonn tú|aontaíonn tú|am ar bith|aon am|is féidir leat|féidir leat|trí chliceáil|cliceáil|glac|glacadh|diúltaigh|diúltú|tharraingt siar|athrú|socruithe|roghnú|roghanna|riachtanach*|
      ar mhaith leat|lean ar aghaidh|bainistiú|saincheap*|ba mhaith linn`,
    other: `nuachtlitir|seoladh ríomhphoist|ríomhphost|liostáil lenár|díliostáil|lascaine|cúpón|chéad ordú|18 bliana|os cionn 18|dáta breithe|alcól|tobac|téarmaí agus coinníollacha|téarmaí úsáide|pasfhocal|ainm úsáideora|
      ciseán|chiseán|seachadadh|ordú|do shuíomh reatha|fógraí brú|íoslódáil an aip|suiteáil|app store|comhrá|conas is féidir linn|suirbhé|aiseolas|oideas|plúr|siúcra|im|seacláid|taos|oigheann|comhábhair|
      nóiméad léitheoireachta|foilsithe|san alt seo|micreafón|ceamara|roghnaigh tír|roghnaigh teanga|comórtas|síntiús carthanachta|javascript|cothabháil|coinne|guthán|brioscaí`,
    wall: 'síntiús|gan fógraí|sa mhí|míosúil|íoc|saor in aisce|le fógraí|ceannaigh',
  },
  purposes: {
    selling: 'díol sonraí',
    social: 'meáin shóisialta|na meáin shóisialta|sóisialta',
    advertising: 'fógraíocht*|fógraí|margaíocht*|spriocdhíriú',
    analytics:
      'anailís*|staitist*|tomhas|feidhmíocht|feidhmíochta|lucht féachana|trácht|seirbhísí a fhorbairt|feabhsú seirbhísí|cuairteoirí',
    personalisation: 'pearsant*|phearsant*|próifíl*|moltaí|ábhar a roghnú',
    functional:
      'feidhmiúl*|sainroghanna|áisiúlacht|tacaíocht|comhrá|físeán*|léarscáileanna|seachtrach*|taithí|teanga',
    special: 'geoshuíomh|suíomh beacht|tréithe an ghléis',
    needed:
      'riachtana*|éigeantach*|bunúsach*|teicniúil|teicniúla|slándáil*|gníomhach i gcónaí|i gcónaí gníomhach|calaois|fíor riachtanach',
  },
  withdraw: `socruithe fianán|bainistigh fianáin|sainroghanna fianán|socruithe príobháideachais|tarraing siar toiliú|athraigh toiliú|fianáin|bainistigh toiliú|roghanna fianán|athraigh socruithe fianán`,
};
