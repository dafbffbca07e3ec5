import type { Lexicon } from './lexicon.ts';

/** Albanian. */
export const sq: Lexicon = {
  language: 'sq',
  words: {
    accept: `prano|pranoj|pranoni|pranimi|pranim|pranuar|lejo|lejoj|lejoni|pajtohem|dakord|jap pëlqimin|jap pelqimin|aprovo|aktivizo|mundëso`,
    reject: `refuzo|refuzoj|refuzoni|refuzimi|refuzim|hidh poshtë|mohoj|moho|blloko|çaktivizo|ndalo|kundërshto`,
    not: 'jo|pa|nuk|mos|asnjë|asnjëherë',
    all: 'gjitha|gjithë|gjithçka|krejt',
    only: 'vetëm',
    needed: `nevojshme*|nevojshmet|nevojshëm|domosdoshme*|domosdoshmet|thelbësor*|esencial*|detyrueshme*|detyrueshmet|kërkuara*|teknike|teknik*|bazë|rreptësisht|minimale`,
    optional: `opsionale*|opsionalet|fakultative|jo të nevojshme|jo të domosdoshme|jo thelbësore|jo esencialet|shtesë|tjera|panevojshme*`,
    part: `analitik*|statistik*|marketing*|reklam*|personalizuara|funksional*|performanc*|sociale|preferencash`,
    cookie: 'cookie*|cookies|kuki|kukit|kukive|biskota|biskotat|teknologji*',
    privacy: `privatësi*|pëlqim|pëlqimi|pëlqimin|pëlqimet|pëlqimit|të dhënat|dhënat|dhënave|gjurmim*|përpunim*|përdorim|përdorimin|përdorimi|qëllime*|partner*|shërbime*`,
    selected: `zgjedhur*|përzgjedhur*|zgjedhjen|zgjedhjet|zgjedhja|zgjedhje|përzgjedhjen|përzgjedhje|shënuara*`,
    save: 'ruaj|ruani|ruajtja|konfirmo|konfirmoj|konfirmoni|zbato|dërgo|përditëso',
    settings: `cilësim*|rregullim*|konfiguro*|konfigurim*|menaxho|menaxhim*|menaxhoni|personalizo|personalizoni|përshtat|përshtatni|opsione|opsionet|preferenca*|ndrysho|ndryshoni|zgjidh|zgjidhni|hap|hapni|
      avancuara|parametra*`,
    continue: 'vazhdo|vazhdoni|vazhdoj|lexo|shfletimin|shfleto|hyr në faqe|vizito',
    close: 'mbyll|mbylle|mbyllni|fshih|dil',
    except: 'përveç|por|disa',
    pay: 'abonohu|abonim*|paguaj|bli|pa reklama|premium',
    login: 'hyr|hyni|identifikohu|regjistrohu|llogari*',
    info: `më shumë|shumë|informacion*|info|mëso|mësoni|detaje|detajet|politika|politikën|shiko|shfaq|trego|lista|rreth|njoftim|deklarata|njihu`,
    acknowledge: 'ok|në rregull|e kuptova|kuptova|faleminderit|mirë|kuptoj|qartë',
    next: 'tjetër|tjetra|prapa|kthehu|kapërce',
    yes: 'po|sigurisht',
    withdraw: 'tërhiq|tërheq|revoko|rivendos|fshi|anulo',
    filler: `unë|ne|më|të|e|i|u|në|me|nga|për|dhe|ose|se|që|ju|juaj|tuaj|tuaja|mia|mi|ime|im|jam|tona|tonë|kjo|ky|këto|këtë|kësaj|faqe|faqen|faqja|faqes|web|sajt|sajti|uebsajti|lutem|ju lutem|
      tani|këtu|dritare|buton|lloje|falas|dua|rekomanduara|tim|t|it|at|ve|et`,
  },
  phrases: {
    'accept-all': `prano|pranoj|pranoni|prano të gjitha|pranoj të gjitha|pranoni të gjitha|pranoje të gjitha|pajtohem|jam dakord|dakord|lejo të gjitha|lejoj të gjitha|po pranoj|po pajtohem|
      prano të gjitha cookies|lejo të gjitha cookies|prano dhe mbyll|prano dhe vazhdo|zgjidh të gjitha|prano gjithçka|prano cookies`,
    'reject-all': `jo faleminderit|refuzo|refuzoj|refuzo të gjitha|refuzoj të gjitha|refuzoni të gjitha|nuk pranoj|nuk pajtohem|nuk jam dakord|vetëm të nevojshmet|vetëm të domosdoshmet|vetëm thelbësore|
      vetëm thelbësoret|vetëm cookies e nevojshme|prano vetëm të nevojshmet|prano vetëm të domosdoshmet|lejo vetëm të nevojshmet|vazhdo pa pranuar|refuzo opsionalet|refuzo jo esencialet|refuzo jo thelbësoret|
      refuzo gjithçka|mos lejo|mos prano|vetëm cookies thelbësore|refuzo cookies opsionale|refuzo të panevojshmet`,
    settings: `cilësimet|opsione|më shumë opsione|personalizo|përshtat|menaxho|menaxho opsionet|menaxho preferencat|menaxho cookies|preferencat|cilësimet e cookies|cilësimet e cookie ve|ndrysho cilësimet|
      shfaq cilësimet|shfaq qëllimet|konfiguro|dua të zgjedh|rregullimet|cilat cookies|shiko preferencat`,
    save: `ruaj|ruaj cilësimet|ruaj preferencat|ruaj zgjedhjen|ruaj zgjedhjet|ruaj zgjedhjet e mia|konfirmo|konfirmo zgjedhjen|konfirmo zgjedhjet|konfirmo zgjedhjet e mia|lejo të zgjedhurat|lejo zgjedhjen|
      prano të zgjedhurat|ruaj dhe mbyll|ruaj ndryshimet|prano zgjedhjen`,
    close: 'mbyll|anulo|jo tani|më vonë|ndoshta më vonë|mbyll dritaren',
    acknowledge: 'e kuptova|ok|në rregull|kuptova|mos e shfaq më|ok e kuptova',
    pay: 'abonohu|refuzo dhe abonohu|paguaj|pa reklama|refuzo dhe paguaj',
    'more-info': `më shumë informacion|më shumë|mëso më shumë|mësoni më shumë|lexo më shumë|lexoni më shumë|detaje|detajet|shfaq detajet|fshih detajet|shiko detajet|partnerët|partnerët tanë|lista e partnerëve|
      politika e privatësisë|politika e cookies|politika e cookie ve|politika e cookie|interesi legjitim|informacion i mëtejshëm|privatësia|më shumë detaje`,
    login: 'hyr|hyni|kam abonim',
  },
  topics: {
    use: `përdorim cookies|përdor cookies|përdorim cookie|përdor cookie|përdorim|përdorimi i cookies|përdorimi i cookie*|cookies për|cookie për|cookies dhe|këto cookies|cookies e nevojshme|teknologji të ngjashme|
      të gjitha cookies|cilësimet e cookies|kuki|biskota`,
    data: `të dhënat personale|të dhëna personale|të dhënave personale|partnerët tanë|ruajmë|ruajtje|interes legjitim|reklama të personalizuara|përmbajtje të personalizuar|personaliz*|matje*|identifikues*|pajisj*|
      privatësi*|mbrojtja e të dhënave|gdpr|përpunojmë|përpunim*|palë të treta|palëve të treta|statistik*|analizuar|analiz*|analitik*|reklama*|pëlqim*|përvoj*|eksperienc*|trafik*|profil*|qëllim*|marketing*|preferenc*|gjurm*|partner*|përmirësuar`,
    ask: `pëlqimin tuaj|pëlqimin|a pajtoheni|a jeni dakord|pajtoheni|në çdo kohë|në çdo moment|mund të|mund ta|duke klikuar|klikoni|klikimi|prano*|refuz*|tërhiqni|ndryshoni|ndrysho|cilësim*|zgjidh*|zgjedh*|
      nevojshm*|duke vazhduar|lejo*|menaxho*|dakord`,
    other: `buletin*|email*|adresën tuaj|abonohuni në|çregjistro*|zbritje*|kupon*|porosinë e parë|18 vjeç|mbi 18|mosha|datëlindj*|alkool*|duhan*|kushtet e përdorimit|kushtet e përgjithshme|termat dhe|fjalëkalim*|
      përdoruesi*|shport*|dërges*|porosi*|vendndodhj*|njoftime|shkarko aplikacion*|instalo|app store|bised*|si mund t|anket*|mendimi juaj|vlerëso*|recet*|miell|sheqer*|gjalp*|çokollat*|brumë*|furr*|përbërësit|
      min lexim|publikuar|në këtë artikull|mikrofon*|kamer*|zgjidhni vendin|zgjidhni gjuhën|short*|dhuro*|javascript|mirëmbajt*|ofert*|telefon*`,
    wall: 'abon*|pa reklama|në muaj|mujor*|paguaj*|falas|me reklama|bli|lekë',
  },
  purposes: {
    selling: 'shitja e të dhënave|shitje e të dhënave',
    social: 'rrjetet sociale|media sociale|mediat sociale|sociale|komentet',
    advertising: 'reklam*|marketing*|synim*',
    analytics:
      'analitik*|analiz*|statistik*|matje*|matja|performanc*|audienc*|trafik*|përmirësimi i shërbim*|zhvillimi dhe*|vizitor*',
    personalisation: 'personaliz*|profile|profilet|rekomandim*|zgjedhja e përmbajtjes',
    functional:
      'funksional*|preferenc*|komoditet*|mbështetje*|bisedë*|video*|harta|hartat|të jashtme|përvoj*|eksperienc*|gjuha|gjuhë*',
    special: 'gjeolokacion*|vendndodhje e saktë|vendndodhja e saktë|karakteristikat',
    needed:
      'nevojshm*|domosdoshm*|thelbësor*|esencial*|detyrueshm*|kërkuara*|teknike|rreptësisht|siguri*|gjithmonë aktiv*|mashtrim*',
  },
  withdraw: `cilësimet e cookies|cilësimet e cookie ve|menaxho cookies|preferencat e cookies|preferencat e cookie ve|cilësimet e privatësisë|tërhiq pëlqimin|ndrysho pëlqimin|cookies|menaxho pëlqimin|preferencat e privatësisë|ndrysho cilësimet e cookies`,
};
