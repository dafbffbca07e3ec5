import type { FieldWords } from './words.ts';

export const ro: FieldWords = {
  asks: {
    email: 'email|e mail|adresa de email|posta electronica|=mail',
    phone:
      'telefon|numar de telefon|nr de telefon|nr telefon|telefon mobil|mobil|numar de mobil|=tel',
    name: 'nume|prenume|numele|prenumele|nume de familie|nume complet|nume si prenume|numele complet',
    address:
      'adresa|adresa de livrare|strada|=oras|=localitate|=localitatea|orasul|domiciliu|domiciliul|resedinta|numarul casei|judet si localitate|nume strada',
    'postal-code': 'cod postal|codul postal',
    'birth-date':
      'data nasterii|data de nastere|nascut|nascuta|ziua de nastere|anul nasterii|luna nasterii|ziua nasterii',
    age: '=varsta|varsta dvs|varsta ta|varsta dumneavoastra|grupa de varsta|interval de varsta|varsta in ani|varsta ani|cati ani ai|cati ani aveti|varsta copilului|varsta pacientului',
    sex: '=sex|=gen|sexul|genul|identitate de gen|sexul copilului|sex gen|sexul dvs',
    child:
      'copil|copilul|copilului|copii|copiilor|fiu|fiul|fiului|fiica|fiicei|minor|minorul|minorului|elev|elevul|elevului|bebelus*|sub 13 ani|sub 16 ani|peste 13 ani|peste 16 ani|cel putin 16 ani|cel putin 13 ani',
    'marital-status':
      'stare civila|starea civila|situatie familiala|situatia familiala|statut marital',
    occupation:
      'ocupatie|ocupatia|profesie|profesia|loc de munca|locul de munca|angajator|functie|functia|meserie|statut profesional|=job|post ocupat',
    income:
      'venit|venitul|venituri|veniturile|salariu|salariul|salariu dorit|venit lunar|venit anual|cat castigati|cat castigi|avere|castig lunar',
    'payment-card':
      'numar card|numarul cardului|numar de card|card de credit|card de debit|card bancar|numele de pe card|titular card|titularul cardului|detinator card|cvv|cvc|cod de securitate|data expirarii cardului|nr card',
    'bank-account':
      'iban|cont bancar|contul bancar|numar de cont|numarul contului|titular cont|titularul contului|bic|swift|cont curent|date bancare',
    'national-id':
      'cnp|cod numeric personal|carte de identitate|cartea de identitate|buletin|serie si numar ci|serie si numar buletin|serie ci|numar ci|act de identitate|permis de conducere|cod de identificare fiscala|numar de asigurare|nif',
    passport: 'pasaport|pasaportul|numar pasaport|numarul pasaportului|numar de pasaport',
    health:
      'diagnostic|diagnosticul|medicament*|medicatie|tratament medical|alergi*|grupa sanguina|grupa de sange|dizabilit*|handicap|insarcinata|sarcina|boala|boli|afectiun*|simptom*|istoric medical|antecedente medicale|stare de sanatate|starea de sanatate|probleme de sanatate|problema de sanatate|vaccin*|fumator|fumatoare|fumati|fumezi|greutate corporala|greutatea ta|conditie medicala',
    religion:
      'religie|religia|religioasa|religios|confesiune|cult religios|credinta|convingeri religioase',
    politics:
      'politic|politica|politice|partid|partid politic|partidul|apartenenta politica|opinii politice|intentie de vot|cu cine ati vota|cu cine ai vota|cu cine votati|preferinta politica|optiune politica',
    ethnicity:
      'etnie|etnia|etnica|origine rasiala|=rasa|culoarea pielii|origine etnica|rasa sau etnie|apartenenta etnica',
    orientation:
      'orientare sexuala|orientarea sexuala|sexualitate|preferinte sexuale|viata sexuala',
    union: 'sindicat|sindicatul|sindicala|sindicale|apartenenta sindicala|membru de sindicat',
    'purchase-reason':
      'motivul achizitiei|motivul cumpararii|motiv achizitie|motivul pentru care cumparati|scopul achizitiei|scopul creditului|scopul imprumutului|scopul cumpararii|de ce cumparati|de ce cumperi|de ce doriti sa cumparati|de ce vrei sa cumperi|de ce aveti nevoie|de ce ai nevoie|la ce va trebuie|utilizare intentionata|motivul comenzii|pentru ce aveti nevoie',
    'shopping-preferences':
      'marca preferata|marci preferate|marcile preferate|brand preferat|branduri preferate|brandul preferat|culoare preferata|culoarea preferata|culori preferate|magazin preferat|magazine preferate|magazinul preferat|produse preferate|preferinte de cumparare|preferinte de cumparaturi|obiceiuri de cumparare|obiceiuri de cumparaturi|interese|domenii de interes|hobby uri|hobby|hobbyuri|pasiuni|marime pantofi|marimea la pantofi|numar la pantofi|marime haine|marimea la haine|marimea ta|stil preferat|stilul preferat',
  },
  beside: {
    email: 'subiect|sablon|dezabon*|frecventa|format|semnatura',
    phone: 'husa|model|marca|abonament|reparatie|accesorii|tip',
    name: 'utilizator*|firma|firmei|companie|companiei|fisier*|dosar*|proiect*|produs*|echipa|echipei|eveniment*|animal*|caine*|cainelui|pisica|pisicii|cal|calului|lista|listei|domeniu*|server*|grup*|canal*|joc*|scoala|scolii|carte|cartii|film*|melodie*|reteta|retetei|restaurant*|hotel*|vehicul*|masina|masinii|model*|marca|marcii|banca|bancii|oras|orasului|strada|tara|tarii|categorie*|organizatie*|gravura|cont|contului|profil*|magazin*|medicament*|mama|porecla',
    address:
      'email|e mail|electronica|ip|web|url|site|internet|plecare|sosire|destinatie|caut*|server|pagina|mac|nastere',
    'birth-date': 'tort|felicitare|cadou|petrecere|mesaj|loc nastere|locul nasterii|invitatie',
    age: 'vehicul*|masinii|cainelui|pisicii|cladirii|casei|contului',
    sex: 'film|muzica|carte|literar|muzical|cainelui|pisicii|animal*',
    child:
      'parinte|parintele|parintelui|parinti|tutore|mama|mamei|tata|tatalui|scaun|jucarii|haine|bilet|reducere|numar de|numarul de',
    occupation: 'caut*|cuvant cheie|cuvinte cheie|functie matematica',
    income: 'calculator|minim',
    'payment-card': 'cadou|fidelitate|membru|biblioteca|sim|memorie|client|video',
    'bank-account': 'client|utilizator|puncte',
    'national-id': 'comanda|comenzii|client|factura|articol|firma',
    passport: 'foto|poza|husa',
    health:
      'caine*|pisica|pisicii|animal*|planta|plante*|masina|masinii|vehicul*|aparat*|baterie|sistem*|colet*|computer*|sarcina fiscala',
    religion: 'carte|carti|muzica|sectiune|newsletter|tema|arta',
    politics:
      'harta|confidentialitate|cookie*|retur|returnare|sectiune|newsletter|stiri|petrecere|livrare|rambursare',
    ethnicity: 'caine*|pisica|bucatarie|restaurant|cal',
    'purchase-reason': 'retur*|anular*|rambursar*|contact*|vizitei|reclamatie*',
    'shopping-preferences': 'dobanda|conflict',
  },
  choices: {
    sex: 'barbat|femeie|masculin|feminin|non binar|altul',
    'marital-status':
      'necasatorit|necasatorita|necasatorit a|casatorit|casatorita|casatorit a|divortat|divortata|divortat a|vaduv|vaduva|vaduv a|uniune consensuala',
    religion:
      'ortodox*|catolic*|romano catolic*|protestant*|musulman*|islam*|iudaic*|evreu|budist*|ateu|crestin*',
  },
  search:
    'cauta|cautare|gaseste|filtru|filtre|filtreaza|sorteaza|cuvant cheie|cuvinte cheie|plecare|destinatie|urmareste colet',
};
