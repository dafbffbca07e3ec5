import type { Sample } from './sample.ts';

export const cy: Sample = {
  language: 'cy',
  buttons: {
    'accept-all': `Derbyn pob cwci|Derbyn popeth|Derbyn y cyfan|Derbyn cwcis|Derbyn pob un|Derbyn cwcis ychwanegol|Caniatáu pob cwci|Rwy'n cytuno|Derbyn|Derbyn yr holl gwcis|Derbyn a chau|Cytuno i bopeth`,
    'reject-all': `Gwrthod pob cwci|Gwrthod popeth|Gwrthod y cyfan|Gwrthod cwcis|Gwrthod cwcis ychwanegol|Gwrthod cwcis dewisol|Cwcis hanfodol yn unig|Derbyn cwcis hanfodol yn unig|Dim diolch|Gwrthod pob un|
      Parhau heb dderbyn|Gwrthod|Defnyddio cwcis hanfodol yn unig|Caniatáu cwcis angenrheidiol yn unig|Gwrthod yr holl gwcis|Gwrthod cwcis nad ydynt yn hanfodol|Cwcis angenrheidiol yn unig`,
    settings: `Gosodiadau cwcis|Rheoli cwcis|Gweld cwcis|Newid gosodiadau|Newid eich gosodiadau cwcis|Gosod dewisiadau cwcis|Rheoli dewisiadau|Addasu|Mwy o opsiynau|Gosodiadau`,
    save: `Cadw|Cadw gosodiadau|Cadw dewisiadau|Arbed dewisiadau|Cadarnhau fy newisiadau|Cadw a chau|Cadw a pharhau|Caniatáu'r dewis`,
    'more-info': 'Rhagor o wybodaeth|Dysgu mwy|Dangos manylion|Ein partneriaid|Polisi cwcis',
    acknowledge: `Iawn|Cuddio'r neges hon`,
    close: 'Cau|Nid nawr',
    pay: 'Tanysgrifio|Gwrthod a thanysgrifio',
  },
  weak: { yes: 'Ydw', no: 'Nage' },
  purposes: {
    analytics: `Cwcis dadansoddol|Dadansoddeg|Ystadegau|Cwcis perfformiad|Mesur perfformiad cynnwys|Cwcis sy'n mesur defnydd o'r wefan`,
    advertising: 'Marchnata|Hysbysebu|Cwcis hysbysebu|Cwcis marchnata|Hysbysebion wedi u targedu',
    functional: 'Cwcis swyddogaethol|Hoffterau|Cofio eich gosodiadau',
    personalisation: 'Personoli',
    social: 'Cyfryngau cymdeithasol',
  },
  needed: `Cwcis hanfodol|Cwbl angenrheidiol|Cwcis angenrheidiol|Hanfodol|Bob amser ymlaen`,
  dialogs: [
    `Rydym yn defnyddio rhai cwcis hanfodol i wneud i'r gwasanaeth hwn weithio. Hoffem hefyd ddefnyddio cwcis ychwanegol er mwyn deall sut rydych chi'n defnyddio'r gwasanaeth. Derbyn cwcis ychwanegol Gwrthod cwcis ychwanegol Gweld cwcis`,
    `Rydym yn gwerthfawrogi eich preifatrwydd. Rydym ni a'n partneriaid yn prosesu data personol i ddangos hysbysebion personol. Gallwch newid eich meddwl unrhyw bryd. Gwrthod Rheoli Derbyn`,
  ],
  withdraw: `Gosodiadau cwcis|Rheoli cwcis|Newid gosodiadau cwcis|Gosodiadau preifatrwydd`,
};

export const ga: Sample = {
  language: 'ga',
  buttons: {
    'accept-all': `Glac le gach rud|Glac le gach ceann|Glac le gach fianán|Glac leis|Aontaím|Ceadaigh gach fianán|Ceadaigh gach ceann|Glac le fianáin|Glacaim|Glac leis agus dún|Glac leis na fianáin`,
    'reject-all': `Diúltaigh do gach rud|Diúltaigh do gach ceann|Diúltaigh gach ceann|Diúltaigh|Diúltaigh do gach fianán|Ní aontaím|Ní ghlacaim leis|Fianáin riachtanacha amháin|Riachtanach amháin|
      Glac le fianáin riachtanacha amháin|Ceadaigh fianáin riachtanacha amháin|Lean ar aghaidh gan glacadh|Diúltaigh d'fhianáin bhreise|Diúltaigh d'fhianáin neamhriachtanacha|Diúltaigh fianáin roghnacha|Diúltaím|Úsáid fianáin riachtanacha amháin`,
    settings: `Socruithe|Socruithe fianán|Bainistigh fianáin|Bainistigh roghanna|Bainistigh sainroghanna|Saincheap|Tuilleadh roghanna|Athraigh socruithe|Taispeáin socruithe|Socruithe príobháideachais`,
    save: `Sábháil|Sábháil socruithe|Sábháil roghanna|Sábháil mo roghanna|Deimhnigh mo roghanna|Sábháil agus dún|Ceadaigh roghnú|Sábháil sainroghanna`,
    'more-info': `Tuilleadh eolais|Léigh tuilleadh|Taispeáin mionsonraí|Ár gcomhpháirtithe|Beartas fianán`,
    acknowledge: 'Tuigim|Ceart go leor',
    close: 'Dún|Ní anois',
    pay: 'Íoc|Diúltaigh agus íoc',
  },
  weak: { yes: 'Sea', no: 'Ní hea' },
  purposes: {
    analytics: `Anailísíocht|Staitisticí|Fianáin anailíse|Feidhmíocht|Tomhas|Fianáin staitistiúla`,
    advertising: 'Margaíocht|Fógraíocht|Fianáin fógraíochta|Fógraí pearsantaithe',
    functional: 'Feidhmiúlacht|Sainroghanna|Fianáin fheidhmiúla feidhmiúla',
    personalisation: 'Pearsantú|Próifíl a chruthú',
    social: 'Na meáin shóisialta',
  },
  needed: `Riachtanach|Fíor-Riachtanach|Fianáin riachtanacha|Éigeantach|Gníomhach i gcónaí`,
  dialogs: [
    `Úsáideann an suíomh seo fianáin chun do thaithí bhrabhsála a fheabhsú agus trácht suímh a anailísiú. Is féidir leat na socruithe a athrú am ar bith. Diúltaigh Socruithe Glac le gach rud`,
    `Tugaimid luach do do phríobháideachas. Próiseálaimid féin agus ár gcomhpháirtithe sonraí pearsanta chun fógraí pearsantaithe a thaispeáint. An aontaíonn tú? Ní aontaím Aontaím`,
  ],
  withdraw: `Socruithe fianán|Bainistigh fianáin|Sainroghanna fianán|Tarraing siar toiliú`,
};

export const CELTIC: Sample[] = [cy, ga];
