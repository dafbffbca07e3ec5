import type { Lexicon } from './lexicon.ts';

/** Welsh. Beginnings of words change after others: both forms stand here. */
export const cy: Lexicon = {
  language: 'cy',
  words: {
    accept: `derbyn|dderbyn|derbyniaf|derbyniwch|caniatáu|caniatau|ganiatáu|caniatewch|cytuno|gytuno|cytunaf|rwy n cytuno|cydsynio|galluogi|rwy n derbyn|rwyf yn cytuno`,
    reject: `gwrthod|wrthod|gwrthodwch|gwrthodaf|analluogi|blocio|gwadu|diffodd`,
    not: 'dim|peidio|ddim|peidiwch|heb|nid|byth',
    all: 'pob|popeth|bopeth|cyfan|gyfan|holl|bob',
    only: 'yn unig|unig|dim ond',
    needed: `angenrheidiol|hanfodol|hanfodion|gofynnol|technegol|sylfaenol|hollol|cwbl|gwbl|angen|lleiafswm`,
    optional: `ychwanegol|dewisol|nad ydynt yn hanfodol|nad ydyn nhw n hanfodol|diangen|opsiynol|eraill|nad yw n hanfodol`,
    part: `dadansoddol|dadansoddeg|ystadegau|ystadegol|marchnata|farchnata|hysbysebu|hysbysebion|swyddogaethol|perfformiad|cymdeithasol|personoledig`,
    cookie: 'cwci|cwcis|gwci|gwcis|chwcis|chwci|nghwcis|technolegau',
    privacy: `preifatrwydd|breifatrwydd|caniatâd|caniatad|ganiatâd|cydsyniad|gydsyniad|data|ddata|tracio|olrhain|prosesu|defnydd|ddefnydd|dibenion|partneriaid|gwasanaethau|bersonol|personol`,
    selected: `dewis|ddewis|dewisiadau|ddewisiadau|a ddewiswyd|dewiswyd|detholiad|dethol|dewisedig`,
    save: 'cadw|gadw|arbed|cadarnhau|gadarnhau|cadarnhewch|cyflwyno|gosod dewisiadau|diweddaru',
    settings: `gosodiad*|osodiad*|rheoli|reoli|addasu|haddasu|newid|opsiynau|hoffterau|ffafriaethau|dewisiadau cwcis|ffurfweddu|personoli|agor|uwch|gosod`,
    continue: 'parhau|barhau|ymlaen|mynd|pori|defnyddio|ddefnyddio|darllen',
    close: 'cau|gau|cuddio|guddio|gadael',
    except: 'ac eithrio|heblaw|ond|rhai|rai',
    pay: 'tanysgrifio|talu|prynu|heb hysbysebion|tanysgrifiad',
    login: 'mewngofnodi|cofrestru|cyfrif',
    info: `rhagor|mwy|gwybodaeth|wybodaeth|manylion|fanylion|polisi|bolisi|dysgu|gweld|weld|dangos|hysbysiad|rhestr|am|ynglŷn|ynghylch|ddarllen rhagor|datganiad`,
    acknowledge: 'iawn|ok|deall|rwy n deall|dwi n deall|diolch|o r gorau|wedi deall',
    next: 'nesaf|yn ôl|blaenorol|hepgor',
    yes: 'ie|ydw|ydy|oes',
    no: 'nage|nac ydw',
    withdraw: 'tynnu|dynnu|dirymu|ailosod|dileu|adnewyddu',
    filler: `i|fi|ni|chi|rwy|rwyf|rydw|rydym|r|yr|y|n|yn|a|ac|neu|o|ar|at|gan|gyda|drwy|eich|ein|fy|fy newis|hyn|hon|hwn|rhain|wefan|gwefan|safle|gwe|tudalen|os gwelwch yn dda|nawr|yma|ffenestr|botwm|baner|
      mathau|am ddim|eisiau|hoffwn|neges|â|er|i gyd|gyd|y rhain|u|bod`,
  },
  phrases: {
    'accept-all': `derbyn|derbyn pob|derbyn popeth|derbyn y cyfan|derbyn pob un|derbyn cwcis|derbyn pob cwci|derbyn yr holl gwcis|derbyn cwcis ychwanegol|caniatáu|caniatáu popeth|caniatáu pob cwci|cytuno|cytuno i bopeth|
      rwy n cytuno|rwy n derbyn|derbyn a chau|derbyn a pharhau|caniatáu pob un|ydw rwy n cytuno`,
    'reject-all': `dim diolch|gwrthod|gwrthod pob|gwrthod popeth|gwrthod y cyfan|gwrthod pob un|gwrthod cwcis|gwrthod pob cwci|gwrthod cwcis ychwanegol|gwrthod yr holl gwcis|gwrthod cwcis dewisol|cwcis hanfodol yn unig|
      hanfodol yn unig|cwcis angenrheidiol yn unig|angenrheidiol yn unig|derbyn cwcis hanfodol yn unig|derbyn rhai hanfodol yn unig|caniatáu cwcis hanfodol yn unig|dim ond cwcis hanfodol|parhau heb dderbyn|
      gwrthod cwcis nad ydynt yn hanfodol|peidio â derbyn|dydw i ddim yn cytuno|defnyddio cwcis hanfodol yn unig|na dim diolch`,
    settings: `gosodiadau|gosodiadau cwcis|rheoli cwcis|newid gosodiadau|newid gosodiadau cwcis|newid eich gosodiadau cwcis|rheoli gosodiadau|rheoli dewisiadau|rheoli hoffterau|mwy o opsiynau|opsiynau|addasu|dewisiadau|
      gosod dewisiadau|gosod dewisiadau cwcis|gweld cwcis|dewis cwcis|rheoli fy newisiadau|dewisiadau cwcis|newid dewisiadau|pa gwcis|gosod eich dewisiadau cwcis`,
    save: `cadw|arbed|cadw gosodiadau|cadw dewisiadau|cadw fy newisiadau|arbed dewisiadau|arbed gosodiadau|cadarnhau|cadarnhau dewisiadau|cadarnhau fy newisiadau|caniatáu r dewis|derbyn y dewis|cadw a chau|
      cadw newidiadau|cadw a pharhau|caniatáu dewis|derbyn y rhai a ddewiswyd|cadw hoffterau`,
    close: 'cau|canslo|nid nawr|yn nes ymlaen|efallai nes ymlaen|cau r ffenestr',
    acknowledge: 'iawn|ok|deall|rwy n deall|cuddio r neges hon|peidio â dangos eto|iawn diolch',
    pay: 'tanysgrifio|gwrthod a thanysgrifio|talu|heb hysbysebion',
    'more-info': `rhagor o wybodaeth|mwy o wybodaeth|dysgu mwy|dysgu rhagor|darllen mwy|darllen rhagor|manylion|dangos manylion|cuddio manylion|gweld manylion|partneriaid|ein partneriaid|rhestr o bartneriaid|
      polisi cwcis|polisi preifatrwydd|hysbysiad preifatrwydd|am gwcis|buddiant cyfreithlon|preifatrwydd|mwy|datganiad preifatrwydd`,
    login: 'mewngofnodi|eisoes yn danysgrifiwr',
  },
  topics: {
    use: `defnyddio cwcis|defnyddio rhai cwcis|yn defnyddio cwcis|rydym yn defnyddio|defnydd o gwcis|cwcis ar|cwcis i|cwcis er|y cwcis hyn|cwcis hanfodol|cwcis ychwanegol|technolegau tebyg|pob cwci|gosodiadau cwcis|cwcis|cwcis dadansoddol`,
    data: `data personol|gwybodaeth bersonol|ein partneriaid|storio|buddiant cyfreithlon|hysbysebion wedi u personoli|hysbysebion personol|cynnwys wedi i bersonoli|mesur|dynodwyr|dyfais|preifatrwydd|breifatrwydd|
      diogelu data|gdpr|prosesu|trydydd parti|trydydd partïon|ystadeg*|dadansoddi|dadansodd*|hysbyseb*|caniatâd|ganiatâd|profiad|brofiad|traffig|proffil*|dibenion|marchnata|dewisiadau|olrhain|partneriaid|gwella|deall sut`,
    ask: `eich caniatâd|caniatâd|cytuno|unrhyw bryd|ar unrhyw adeg|gallwch|drwy glicio|trwy glicio|cliciwch|derbyn|gwrthod|tynnu|newid|gosodiadau|dewis|dewisiadau|hanfodol|hoffem|parhau i|rheoli|cwbl angenrheidiol`,
    other: `cylchlythyr*|cyfeiriad e bost|e bost|ebost|tanysgrifiwch i|dad danysgrifio|gostyngiad|cwpon|archeb gyntaf|18 oed|dros 18|dyddiad geni|alcohol|tybaco|telerau ac amodau|telerau defnyddio|cyfrinair|enw defnyddiwr|
      basged|fasged|dosbarthu|archeb|eich lleoliad|hysbysiadau|lawrlwytho r ap|gosod yr ap|app store|sgwrs|sgwrsio|sut allwn ni|arolwg|adborth|sgorio|rysáit|ryseitiau|blawd|siwgr|menyn|siocled|toes|popty|cynhwysion|
      munud o ddarllen|cyhoeddwyd|yn yr erthygl hon|meicroffon|camera|dewiswch wlad|dewiswch iaith|cystadleuaeth|rhodd|javascript|cynnal a chadw|apwyntiad|ffôn|bisgedi`,
    wall: 'tanysgrif*|heb hysbysebion|y mis|misol|talu|am ddim|gyda hysbysebion|prynu',
  },
  purposes: {
    selling: 'gwerthu data|gwerthu gwybodaeth',
    social: 'cyfryngau cymdeithasol|cymdeithasol|sylwadau',
    advertising: 'hysbyseb*|marchnata|farchnata|targedu',
    analytics:
      'dadansodd*|ystadeg*|mesur|perfformiad|berfformiad|cynulleidfa*|traffig|datblygu a gwella|gwella gwasanaethau|ymwelwyr',
    personalisation: 'personoli|bersonoli|proffil*|argymhell*|dewis cynnwys',
    functional:
      'swyddogaeth*|hoffterau|ffafriaethau|dewisiadau|cyfleustra|cefnogaeth|sgwrs|fideo*|mapiau|allanol|profiad|cyfryngau|iaith|cofio eich gosodiadau|ymarferoldeb',
    special: 'geoleoliad|union leoliad|lleoliad manwl|nodweddion',
    needed:
      'angenrheidiol|hanfodol|gofynnol|technegol|sylfaenol|diogelwch|bob amser yn weithredol|bob amser ymlaen|bob amser yn actif|twyll|cwbl',
  },
  withdraw: `gosodiadau cwcis|gosodiadau cwci|rheoli cwcis|newid gosodiadau cwcis|dewisiadau cwcis|gosodiadau preifatrwydd|tynnu caniatâd yn ôl|newid caniatâd|cwcis|rheoli caniatâd|preifatrwydd a chwcis`,
};
