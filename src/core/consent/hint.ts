/**
 * What every consent dialog speaks of, in the languages of the lexicon: cookies, privacy, consent, data
 * of persons, tracking. Beginnings of words, far fewer than the lexicon knows: a text without any is no
 * consent dialog, a text with one may be anything. Kept as small as a script of every frame must be.
 */
const HINTS = [
  // Western and northern Europe
  'cookie|consent|privacy|gdpr|rgpd|dsgvo|lgpd|tracking|track you|your device|personal data|your data|advertis|analytics',
  'datenschutz|privatsph|einwillig|zustimm|daten|confidentialit|vie priv[ée]e|donn[ée]es|traceur|témoin',
  'privacidad|privadesa|privacitat|privacidade|galleta|galetes|pribatutas|consentim|datos|dados|dades|riservatezza|dati personali',
  'toestemming|gegevens|samty[kc]k|privatliv|personvern|integritet|kakor|kapsler|kapslar|personuppgift|persond?opl',
  'ev[äe]ste|suostum|tietosuoj|yksityisyy|tietoj|vafrak|vefk[öo]k|persónuvernd|cwci|preifatrwydd|fian[áa]i?n|r[íi]obháid',
  // Central and eastern Europe
  'ciastecz|prywatno|zgod|danych|soukrom|súkrom|souhlas|súhlas|údaj|zasebnost|soglas|soglaš|privol|privatnost|kolači|piškot',
  's[üu]ti|adatv|adatkez|hozzájárul|confiden[țt]ial|acord|consimț|slapuk|privatum|sutik|s[īi]kdat|privātum|piekriš|küpsis|privaatsus|nõusol',
  'cookie-uri|бискв|поверител|съглас|куки|конфид|приватн|согла|файл[ыиі]|персонал|згод|колачи|лични податоци|личне податке|слажете|privatësi|pëlqim',
  'απόρρητ|απορρήτ|συγκατάθεσ|συναίνεσ|προσωπικ|μπισκ',
  // Western and southern Asia
  'çerez|gizlilik|kişisel|onay|עוגי|פרטיות|הסכמ|كوكي|تعريف الارتباط|خصوصي|موافق|کوکی|حریم خصوصی|رضایت|कुक|गोपनीय|निजता|सहमति',
  // Eastern and south-eastern Asia
  'クッキー|プライバシー|同意|쿠키|개인정보|동의|饼干|餅乾|隐私|隱私|คุกกี้|ความเป็นส่วนตัว|ยินยอม|riêng tư|quyền riêng|đồng ý|privasi|persetujuan|kuki',
].join('|');

const HINT = new RegExp(HINTS, 'iu');

/** Whether a text may be that of a consent dialog: the cheap question before it is read word by word. */
export const mayBeConsent = (text: string): boolean => HINT.test(text);
