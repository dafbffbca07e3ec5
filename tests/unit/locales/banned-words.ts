/** Words that a person who does not build web sites would have to look up, and what is said instead. */
export const JARGON: [pattern: RegExp, instead: string][] = [
  [/\bCMPs?\b|\bconsent (?:management )?platforms?\b/i, 'consent dialog, consent tool'],
  [/\b(?:TCF|GPP|GPC|IAB|USP|CCPA|GVL)\b/, 'say what it does; laws by name only in requests'],
  [/\bvendors?\b/i, 'company'],
  [/\b(?:vendor|purpose|user|client|device) ids?\b|\bidentifiers?\b|\bUUID\b/i, 'mark'],
  [/\bconsent strings?\b|\bTC strings?\b/i, 'what the site stored'],
  [/\bopt(?:ed|ing)?[- ](?:in|out)\b/i, 'allow, refuse, say yes, say no'],
  [/\b(?:cookie )?sync(?:s|ed|ing)?\b|\bID matching\b/i, 'exchange of marks'],
  [/\bfingerprint\w*/i, 'recognises this browser by its quirks'],
  [/\bDOM\b|\bAPIs?\b|\bSDKs?\b|\bHTML\b|\bCSS\b|\bJavaScript\b/i, 'page, program'],
  [/\biframes?\b|\bframes?\b/i, 'part of the page'],
  [/\bscripts?\b|\bthreads?\b|\bservice workers?\b|\bweb workers?\b/i, 'program, background'],
  [/\bpayloads?\b|\bparameters?\b|\bquery\b|\bheaders?\b/i, 'what was sent'],
  [/\bhash\w*|\bsalt(?:ed)?\b|\bbase64\b/i, 'scrambled'],
  [/\b(?:third|first)[- ]part(?:y|ies)\b/i, 'another company, the site itself'],
  [/\bhosts?\b|\bhostnames?\b|\b(?:sub)?domains?\b|\bURLs?\b|\bDNS\b|\bCNAME\b|\bIP\b/i, 'address'],
  [/\bHTTPS?\b|\bTLS\b|\bSSL\b/i, 'encryption'],
  [/\bservers?\b|\bbackend\b|\bendpoints?\b/i, 'computer of the company'],
  [/\bpixels?\b|\bbeacons?\b|\btags?\b(?! manager)/i, 'report to a company'],
  [/\btrackers?\b|\btracking\b/i, 'say who gets the visit, and what for'],
  [/\blocal ?storage\b|\bsession storage\b|\bIndexedDB\b|\bcaches?\b/i, 'storage of the site'],
  [/\bPII\b|\bpersonally identif\w+/i, 'kinds of data by name'],
  [/\bwebsites?\b/i, 'site, web site'],
  [/\bentropy\b|\bcanvas\b|\bWebGL\b|\bWebRTC\b|\buser agent\b/i, 'hidden picture, graphics card'],
  [/\blegitimate interests?\b/i, 'without asking'],
  [/\b(?:JSON|CSV|XML|NFC|USB|MIDI|HID|ICS)\b/, 'say what it is'],
  [/\balias(?:es)?\b/i, 'second address'],
];

/** What frightens or shames, or claims more than was checked. */
export const FEAR: RegExp[] = [
  /\bprotect(?:s|ed|ing|ion)?\b|\bsecured?\b|\bguarantee\w*/i,
  /\bdanger\w*|\bwarn(?:ing|ings|s|ed)?\b|\bcaution\b|\balert!/i,
  /\bthreat\w*|\brisk\w*|\bunsafe\b|\bharm(?:s|ful|ed)?\b|\bmalicious\b/i,
  /\bspy\w*|\bspies\b|\bstalk\w*|\bsnoop\w*|\bsteal\w*|\bstole\w*|\bcreep\w*/i,
  /\battack\w*|\bvictims?\b|\bexploit\w*|\bshocking\b|\bscar(?:y|ed)\b/i,
  /\bshame\w*|\bguilty\b|\bfoolish\b|\bcareless\b|\bshould have\b|\bmust\b/i,
  /\boops\b|\bhooray\b|\bgreat job\b|\bawesome\b/i,
];

/** Keys in which one of them may stand, with the reason. Everything else finds a plain word. */
export const ALLOWED: Record<string, string> = {
  exportText: 'names the two file formats of which one is chosen, and says what each is for',
  exportJson: 'the button that makes a file of that format',
  exportCsv: 'the button that makes a file of that format',
  importText: 'which file fits',
  import_not_json: 'details of why a file does not fit',
  permission_nfc: 'stands on the devices themselves',
  reason_unasked_nfc: 'stands on the devices themselves',
  permission_usb: 'stands on the devices themselves',
  reason_unasked_usb: 'stands on the devices themselves',
  interestText: 'the words of the law, in quotes, because dialogs use them; explained beside',
  neverTip_email: 'explained in the same sentence',
  law_ccpa: 'the name of the law that is chosen, behind the name of its place',
};
