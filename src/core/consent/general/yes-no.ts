import { roleOf } from '../lexicon/index.ts';

const YES =
  'yes,on,allow,allowed,enable,enabled,active,accept,accepted,agree,true,1,granted,ja,an,ein,erlauben,zulassen,aktiv,aktiviert,oui,activé,activer,autoriser,accepter,sí,si,activar,activado,permitir,aceptar,sì,attiva,attivato,consenti,accetta,aan,toestaan,accepteren,tak,włączone,zezwól,akceptuję,sim,ativar,ya,izinkan,aktifkan,terima,på,tillåt,til,tillad,tillat,kyllä,salli,päällä,ano,povolit,áno,povoliť,igen,engedélyez,da,dozvoli,permite,ναι,да,разрешить,включить,так,дозволити,evet,izin ver,はい,許可,예,허용,是,允许,允許,نعم,כן,có,ใช่,permet,permetre,accepta,activat,bai,onartu,leyfa,samþykkja,já,derbyn,glac,прифати,прихвати,дозволи,بله,پذیرش,فعال';
const NO =
  'no,off,deny,disable,disabled,inactive,reject,rejected,blocked,decline,refuse,disallow,false,0,denied,nein,aus,ablehnen,verbieten,deaktiviert,non,désactivé,désactiver,interdire,refuser,desactivar,desactivado,denegar,rechazar,disattiva,disattivato,nega,rifiuta,nee,uit,weigeren,nie,wyłączone,zabroń,odrzuć,não,desativar,recusar,rejeitar,tidak,tolak,nonaktifkan,nej,av,neka,fra,afvis,nei,avslå,ei,kiellä,pois,ne,odmítnout,zakázat,nie povoliť,nem,tilt,elutasít,odbij,nu,respinge,refuză,όχι,нет,запретить,отклонить,ні,заборонити,відхилити,hayır,reddet,いいえ,拒否,아니요,거부,否,拒绝,拒絕,لا,לא,không,ไม่,object,objected,objection,widersprechen,einspruch,s opposer,je m oppose,oponerse,me opongo,mi oppongo,opponiti,bezwaar,bezwaar maken,sprzeciw,sprzeciwiam się,opor se,opor me,invända,gør indsigelse,vastusta,namietať,vznést námitku,rebutja,desactivat,rexeitar,ez,ukatu,refuzo,hafna,gwrthod,diúltaigh,одбиј,خیر,نه,رد,غیرفعال';

const yes = new Set(YES.split(','));
const no = new Set(NO.split(','));

/** Whether a text is nothing but a yes (true) or a no (false); null where it says more, or something else. */
export function bareAnswerOf(...texts: string[]): boolean | null {
  for (const raw of texts) {
    const text = raw
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (yes.has(text)) return true;
    if (no.has(text)) return false;
  }
  return null;
}

/** As `bareAnswerOf`, and what accepts or rejects by more words as well. */
export function answerOf(...texts: string[]): boolean | null {
  for (const text of texts) {
    const bare = bareAnswerOf(text);
    if (bare !== null) return bare;
    const role = text.length > 1 ? roleOf(text) : null;
    if (role === 'accept-all') return true;
    if (role === 'reject-all') return false;
  }
  return null;
}
