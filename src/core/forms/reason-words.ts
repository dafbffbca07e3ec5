/**
 * Words by which a form says why it asks, or links to its privacy policy, in the languages that forms
 * are read in. Beginnings of words: one short pattern for all, because every page loads it.
 */
const REASON =
  /priva[ct]|datenschutz|confidential|riservatezza|personvern|integritet|tietosuoj|prywatno|soukrom|adatv[eé]d|gizlilik|kişisel veri|конфиденц|απ[οό]ρρητ|プライバシー|개인정보|隐私|隱私|الخصوصية|פרטיות|गोपनीय|gdpr|dsgvo|rgpd|\bwhy\b|\bwarum\b|\bwof[uü]r\b|\bpourquoi\b|\bpor qu[eé]\b|\bperch[eé]\b|\bwaarom\b|\bdlaczego\b|\bvarf[oö]r\b|\bhvorfor\b|\bmiksi\b|\bproč\b|\bmiért\b|\bde ce\b|\bneden\b|\bmengapa\b|\bkenapa\b|почему|зачем|чому|γιατ[ιί]|なぜ|理由|이유|为什么|為什麼|لماذا|למה|क्यों|\bused (?:only )?(?:for|to)\b|\bonly (?:use|to|for)\b|\bwe (?:only |will )?(?:use|need|ask)\b|\bso (?:that )?we can\b|ben[oö]tigen wir|wir ben[oö]tigen|brauchen wir|wir (?:ver|be)wenden|verwenden wir|nutzen wir|dient (?:nur|zu)|nous (?:utilis|avons besoin|demand)|afin de|servira|utilizamos|necesitamos|usaremos|utilizaremos|utilizziamo|usiamo|serve (?:per|a)|ci serve|precisamos|usamos|gebruiken we|we gebruiken|nodig (?:om|voor)|potrzebujemy|wykorzyst|anv[aä]nder vi|vi anv[aä]nder|beh[oö]ver|bruger vi|vi bruger|vi har brug|digunakan untuk|kami (?:gunakan|butuh|perlu)/iu;

/** Whether a form's own text or one of its links gives a reason for what it asks. */
export const givesReason = (text: string): boolean => REASON.test(text);
