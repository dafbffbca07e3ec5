import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  words: {
    accept: `accept|accepts|accepting|accepted|agree|agreed|agreeing|i agree|allow|allowing|
      consent to|i consent|let us|consenting|enable|approve|opt in|opt me in|okay with|ok with|happy with|
      fine with|i m in|activate|turn on|switch on|permit|grant`,
    reject: `reject|rejects|rejecting|rejected|decline|declining|refuse|refusing|deny|denying|
      disagree|disable|opt out|opt me out|dismiss all cookies|block|forbid|disallow|turn off|switch off|
      deactivate|refusal|rejection`,
    not: `not|don t|dont|do not|without|never|cannot|can t`,
    all: `all|everything|any|every|all of them`,
    only: `only|just|solely|exclusively`,
    needed: `necessary|essential|essentials|required|strictly necessary|strictly required|
      strictly|technical|technically|technically necessary|mandatory|basic|needed|
      absolutely|minimum|minimal|bare minimum`,
    optional: `optional|non essential|nonessential|non necessary|unnecessary|additional|
      non required|inessential|extra|all other|other`,
    part: `analytics|analytical|statistics|statistical|measurement|performance|marketing|
      advertising|advertisement|advertisements|ads|targeting|functional|functionality|preference cookies|
      personalised|personalized|personalisation|personalization|social media|social|third party|
      experience`,
    cookie: 'cookie|cookies|trackers|similar technologies',
    privacy: `consent|consents|tracking|track|track me|being tracked|privacy|data|personal data|
      data collection|data processing|processing|data use|data sharing|profiling|gdpr|purposes|partners|
      vendors|privacy policy choices`,
    selected: `selected|selection|selections|choice|choices|chosen|current selection|my selection|
      current choices|checked|ticked`,
    save: `save|saving|confirm|submit|apply|update|set my|save my`,
    settings: `settings|setting|preferences|preference|manage|managing|customise|customize|configure|
      configuration|options|change|adjust|edit|personalize settings|set|set up|review|choose|
      let me choose|i want to choose|decide|select|preference center|preference centre|privacy center|
      privacy centre|control|controls|customization|customisation|modify|tailor|individual|individually|
      advanced|open|specific`,
    continue: `continue|proceed|go on|carry on|go to|visit|enter|keep browsing|browse|browsing|use|
      continue to|continue using|keep|reading|read on|stay`,
    close: `close|dismiss|hide|exit|hide this message|leave`,
    except: `except|but|other than|apart from|unless|excluding|besides|instead|until|some`,
    pay: `subscribe|subscription|pay|buy|purchase|ad free|without ads|ads free|become a member|
      become a supporter|go ad free|ad lite|premium|subscribing|paying|become a subscriber|no ads|
      contentpass|trial|without advertising|without adverts`,
    login: `log in|login|sign in|signin|log on|sign up|register|already subscribed|account|
      already a subscriber|already have an account`,
    info: `learn more|more|read more|more info|more information|information|info|details|find out|
      find out more|show details|view details|see details|hide details|show more|show|view|policy|
      policies|notice|statement|see|read|about|learn|explain|why|what|how we|our policy|list|
      imprint|legal|terms|show purposes|show vendors|declaration|privacy policy|cookie policy|
      privacy notice|cookie notice|privacy statement|legal notice|vendor list|partner list`,
    acknowledge: `ok|okay|o k|got it|i understand|understood|understand|alright|all right|
      fine|great|sure|i know|i see|sounds good|no problem|that s ok|that s fine|hide message|
      acknowledge|acknowledged|roger|cool|thanks|that s ok|gotcha|i get it|makes sense|noted`,
    next: 'next|next step|skip|back|previous',
    yes: 'yes|yeah|yep|yup|aye|of course|certainly',
    no: 'no|nope|nah',
    withdraw: 'withdraw|revoke|withdrawal|revocation|take back|undo|reset|renew|delete',
    filler: `i|i d|i ll|we|you|me|us|them|it|this|that|these|those|the|a|an|and|or|to|of|for|on|in|at|
      with|by|my|your|our|their|please|site|website|web|page|app|service|services|use of|usage|
      uses|is|are|am|be|rather|now|today|here|banner|dialog|dialogue|window|popup|pop|up|box|
      button|modal|message|like|want|would|will|would like|s|m|d|ll|re|ve|from|as|types|type|categories|
      category|kinds|using|store|storage|device|non|opens|opens the|new tab|in a new tab|
      policy and|free|for free|instead of|their use|being|continue anyway|anyway|which|recommended`,
  },
  phrases: {
    'accept-all': `accept recommended settings|accept recommended cookies|that s ok with me|
      i m ok with cookies|yes to all|yes please|count me in|accept the use of cookies|
      use all cookies|all cookies|enable all|i m happy with all cookies|i m ok with that|
      i m fine with that|continue with recommended cookies|continue with all cookies|
      hide this message and accept|yes i m happy|yes i m ok with that|ok to all|select all|
      accept default settings|yes continue|save and accept all`,
    'reject-all': `no thanks|no thank you|keep my data private|keep my information private|
      keep my data to myself|stay private|i don t want cookies|i do not want cookies|
      continue without supporting us|leave all off|not now thanks|i do not agree|i don t agree|
      use necessary cookies|use essential cookies|use required cookies|only what s needed|
      only what is needed|do not use analytics cookies and continue|necessary cookies only|
      i m not ok with that|i m not happy with that|no cookies please|keep them off|
      object to all|reject everything|reject all and close|reject all purposes|
      accept only what is necessary|no to all|no i do not agree|no i don t agree|no i don t consent|
      continue with default settings only necessary`,
    settings: `more options|other options|show options|more choices|let me decide|customise|
      show purposes|see purposes|view purposes|view preferences|show preferences|show settings|
      view settings|show cookie settings|view cookie settings|open settings|see options|
      do not sell my personal information|do not sell or share my personal information|
      do not sell or share my data|do not sell my info|do not sell my data|do not sell my personal info|
      your privacy choices|no take me to settings|no take me to the settings|more settings|
      no manage my cookies|no adjust|no customize|no customise|take me to settings|
      no give me more information|no i want to change my settings|advanced options|
      i want more options|reject or manage|manage or reject|options|cookies preferences|
      cookie consent tool|view options|more details and settings|see our partners and settings|
      accept some cookies|choose which cookies|which cookies|only some`,
    save: `done|finish|save and accept|save accept|save accept selected|agree to selected|ok save|
      continue with selected|continue with these settings|continue with my settings|use these settings|
      accept my settings|accept these settings|accept current settings|accept settings|accept selection|
      accept preferences|accept my preferences|accept my choices|agree to selection|confirm|
      allow my choices|save and continue to site|continue with current settings|set cookie preferences|
      set my preferences|set preferences|apply cookie settings|save and go|save and exit|
      confirm and close|accept choices|exit and save|save and finish|save changes|apply changes|confirm and continue`,
    close: `close this dialog|close this notice|close banner|close cookie banner|close cookie notice|
      close this message|close modal|not now|maybe later|later|remind me later|ask me later|
      close preference center|close privacy settings|close this module|hide cookie banner|
      close notice|close cookie policy|close message|cancel|close cookie settings`,
    acknowledge: `hide this message|i understand the site uses cookies|ok thanks|ok got it|
      okay thanks|thanks got it|thank you|continue to site|continue to website|don t show again|
      do not show this again|don t show this message again|hide cookie message|got it thanks|
      close and continue|ok continue|i understand and continue|yes i understand|yes got it`,
    pay: `get ad free|reject and subscribe|subscribe now|subscribe without ads|pay to reject|
      reject and pay|reject all and subscribe|purchase a subscription|subscribe to reject|
      read without ads|view subscription options|subscription options|ad free subscription`,
    'more-info': `vendors|partners|our partners|list of partners|list of partners vendors|
      list of vendors|view vendors|show vendors|view partners|see partners|our vendors|
      view our partners|see our partners|cookie details|cookies details|view cookies|see cookies|
      more about cookies|about cookies|what are cookies|what is a cookie|privacy policy|cookie policy|
      cookies policy|privacy notice|cookie notice|cookie declaration|cookie list|cookies list|
      cookie information|cookies information|how we use cookies|learn more about cookies|view our cookie policy|
      vendor list|show cookie information|terms of use|show details|hide details|read our cookie policy|
      privacy|data protection|legitimate interest|imprint|legal notice|illustrations|view illustrations|
      learn more about our partners|more information about cookies|read cookie policy|see vendors`,
  },
  topics: {
    use: `we use cookies|uses cookies|use cookies|using cookies|use of cookies|cookies to|set cookies|
      store cookies|place cookies|cookies are|cookies help|cookies we|our cookies|these cookies|
      cookie consent|cookie preferences|cookie settings|manage cookies|about cookies|cookies on|
      cookies and similar|similar technologies|necessary cookies|essential cookies|
      cookies that|cookies for|allow cookies|accept cookies|reject cookies|all cookies|
      optional cookies|additional cookies|like to use|like to set|analytics cookies|marketing cookies|
      tracking technologies|with cookies|our use of`,
    data: `store and or access|access information on a device|information on a device|
      legitimate interest|legitimate interests|our partners|and our partners|personal data|
      personal information|personalised ads|personalized ads|personalised advertising|
      personalized advertising|personalised content|personalized content|audience research|
      audience measurement|ad measurement|content measurement|unique identifiers|
      device characteristics|tracking|trackers|measure|analyse|analyze|analytics|site traffic|
      process data|processing|third parties|third party|vendors|iab|tcf|your consent|
      your browsing|browsing experience|user experience|your experience|improve our|targeted|
      gdpr|ccpa|data protection|sell or share|sale of|privacy preferences|privacy settings|
      privacy choices|we value your privacy|your privacy|respect your privacy|
      care about your privacy|how you use|use this site|purposes|usage data|external services|
      external content|external media|statistics|google analytics|store data|on your device|
      count visits|visitor statistics|usage statistics|anonymous statistics|audience statistics|site usage`,
    ask: `your consent|you consent|you agree|do you agree|give consent|withdraw|at any time|
      your choices|your choice|your preferences|change your|manage your|by clicking|by continuing|
      click accept|you can accept|you accept|choose which|choose whether|opt out|you can choose|
      your permission|may we|can we|would you|are you ok|is that ok|let us know|strictly necessary|
      only necessary|without accepting|object|consent choices|you can change|want to allow`,
    other: `cannot be undone|permanently delete|delete your account|delete my account|delete account|account deletion|
      loyalty card|loyalty programme|loyalty program|your purchases|suggests a change|suggested changes|import settings|import all|poll|polls|poll of the week|votes|votes so far|cast your vote|show results|your visitors|before your visitors|visitors give|
      visitors will see|edit banner|default state|go live|preview of|scan finished|scan complete|scan results|
      cookies found|trackers found|suggested categories|your site sets|your website sets|audit complete|quiz|correct answer|question 1|question 2|question 3|
      trade offer|the round|coins|gems|data subject request|the requester|your account data|your accounts|would like permission|wants to view|wants to see|
      your ad accounts|clear browsing data|clear data|clearing cookies|app permissions|parental controls|your child may|e mail you about|email you about|
      manage permissions|in your account|email preferences|e mail preferences|email settings|communication preferences|messages we|credit check|recording|
      newsletter|newsletters|email address|e mail address|your email|your e mail|inbox|mailing list|
      unsubscribe|sign up for|sign up to|discount|off your first|promo code|coupon|voucher|first order|
      years old|of legal age|legal drinking age|years of age|18 or older|21 or older|over 18|over 21|
      are you over|age verification|verify your age|date of birth|alcohol|tobacco|gambling|
      terms and conditions|terms of service|terms of use|user agreement|license agreement|password|
      username|forgot password|remember me|your cart|your basket|checkout|add to cart|free shipping|
      delivery|shipping|your order|your location|share your location|use your location|
      current location|notifications|push notifications|install the app|install our app|
      download the app|get the app|home screen|app store|google play|chat with|start a chat|live chat|
      before we chat|by chatting|this conversation|this chat|parental consent|parent or guardian|as a parent|your child|your child s|
      your cookie banner|your consent banner|wants access|wants to access|requests access|
      delete account|delete your account|close your account|
      how can we help|survey|feedback|questionnaire|rate us|how likely|recommend us|recipe|flour|sugar|
      butter|chocolate|dough|oven|bake|baking|ingredients|minutes read|min read|published|
      in this article|written by|invited|invitation|friend request|microphone|camera|
      select your country|choose your country|choose your language|ship to|your region|
      we ship|pick up|pickup|out of stock|quote|offer expires|giveaway|win a|survey|
      terms apply|agree to the terms|house rules|code of conduct|waiver|donate|donation|
      delete cookies in|clear your cookies|browser settings to|enable cookies|cookies are disabled|
      cookies are blocked|javascript|maintenance|update available|new version|calendar|reservation|
      request a demo|webinar|ebook|whitepaper|cookbook|biscuit|biscuits|baked|bakery|gift|gifts|guild|high score|level up`,
    wall: `subscribe|subscription|subscriber|ad free|without ads|without advertising|ads free|
      without tracking|per month|a month|monthly|pay|paying|read for free|free access|for free with ads|
      with advertising|continue with ads|already a subscriber|already subscribed|
      become a member|support us|cancel anytime|cancel at any time|pay or|or pay|contentpass|
      reject and subscribe|reject and pay|no ads|without personalised ads|free with ads`,
  },
  purposes: {
    external: `external media|external content|external contents|external services|third party content|third party media|third party services|embedded*|embeds|embedding*`,
    selling: `sell*|sale|do not sell|sharing with partners|share with partners|sharing of personal|share my personal|share my data|
      data sale|sale of personal|ccpa*|cpra|us privacy`,
    social: 'social*|facebook embed|comments|comment|share buttons|sharing buttons|like buttons',
    advertising: `market*|advert*|ads|ad|targeting|targeted|retarget*|remarket*|ad storage|
      ad user data|ad personalization|campaign*|lookalike*|merchandis*|merchant*|audience network|
      audience segment*|audience extension|audience building|customer match|commercial|promotion*|affiliate*|conversion*|interest based|sponsor*`,
    analytics: `analy*|statisti*|measure*|metric*|performance|audience*|web analytics|usage|
      visitor*|traffic|research|analytics storage|insight*|develop and improve|improve services|
      improve products|product improvement|site improvement|diagnostic*|heatmap*|session recording*|
      session replay|a b test*|ab test*|testing|optimi*|improvement*`,
    personalisation: `personalis*|personaliz*|individuali*|profil*|tailor*|recommend*|personalization storage|
      customi*|select content|behavio*`,
    functional: `function*|preferenc*|comfort|convenien*|support|chat|live chat|video|videos|map|maps|
      external media|external content|embed*|experience*|enhance*|functionality storage|media|
      third party content|external services|font*|language*|remember*|player*|interaction*|
      customer service|multimedia|saved settings|settings cookies`,
    special: `geolocation|precise location|scan device|device characteristics|fingerprint*|
      sensitive personal|sensitive information|sensitive data`,
    needed: `necessary|necessar*|essential*|required|strictly|technical*|mandatory|security|
      security storage|always active|always on|basic|core|indispensable|operation*|fraud|
      ensure security|deliver and present|save and communicate privacy|login|authentication|
      load balanc*|cookie consent|system`,
  },
  withdraw: `cookies|do not sell|do not sell my personal information|do not share my personal information|
    do not sell or share my personal information|do not sell or share|do not sell my info|
    do not sell my data|do not sell my personal info|do not sell or share my data|
    do not sell or share my personal data|your privacy choices|privacy choices|your california privacy choices|
    your us state privacy rights|ad choices|adchoices|my privacy choices|limit the use of my sensitive personal information|
    opt out preferences|cookie consent|cookie choices|consent choices|gdpr settings|privacy manager|
    cookie manager|consent manager|privacy center|privacy centre|cookie centre|cookie center|
    preference center|preference centre|consent preferences|manage consent|tracking preferences|
    tracker settings|advertising preferences|ad preferences|ads preferences|privacy and cookie settings|
    cookie control|privacy controls|privacy dashboard|data preferences|data privacy settings|
    change consent|renew consent|withdraw consent|revoke consent|reset cookies|open cookie preferences|
    reopen cookie banner|opt out of sale|opt out of targeted advertising|update privacy preferences`,
};
