import type { FieldWords } from './words.ts';

export const en: FieldWords = {
  asks: {
    email: 'email|emails|e mail|mail address|emailaddress|useremail|mailaddress',
    phone:
      'phone|telephone|=tel|tel no|tel number|mobile number|mobile phone|=mobile|mobile no|cell phone|cellphone|cell number|=cell|whatsapp number|landline|phonenumber|phoneno|mobilenumber|contact number|daytime number',
    name: 'last names|name|names|surname|forename|firstname|lastname|fullname|fname|lname|givenname|familyname|initials',
    address:
      'apartment|=state|state province|province state|=province|suite|street|address|streetaddress|addr|addr1|address1|address2|=city|=town|city town|town city|town or city|city or town|house number|apartment number|=county|place of residence|where do you live|hometown|home town',
    'postal-code':
      'post code|postcode|postal code|postalcode|=zip|zip code|zipcode|zip postal|eircode|pin code|pincode',
    'birth-date':
      'date of birth|birth date|birthdate|dateofbirth|birthday|birth day|birth month|birth year|year of birth|month of birth|day of birth|dob|d o b|bday|birthdate|when were you born|born on',
    age: '=age|your age|age group|age range|age in years|age years|age bracket|how old are you|patient age|applicant age|age of applicant|age of patient|current age|child age|child s age|age of child|age of the child|age of your child|age last birthday',
    sex: '=sex|gender|your sex|sex at birth|biological sex|legal sex|patient sex|sex of child|child sex|child s sex|sex m f',
    child:
      'child|child s|children|children s|kid|kid s|kids|son|son s|daughter|daughter s|minor|minor s|pupil|pupil s|toddler|toddler s|under 13|under 16|under the age of 13|under the age of 16|younger than 13|younger than 16|13 or older|over 13|at least 13|at least 16',
    'marital-status':
      'are you married|married|marital status|maritalstatus|marital state|civil status|relationship status|family status|married or single',
    occupation:
      'what .. do for work|current job|job role|occupation|profession|job title|jobtitle|your job|=job|employer|employment status|current position|line of work|what do you do for a living',
    income:
      'earn|earnings|income|salary|wage|wages|annual earnings|monthly earnings|take home pay|net worth|household earnings|how much do you earn|annual pay|monthly pay',
    'payment-card':
      'expiry date mm yy|expiration date mm yy|=mm yy|valid thru|card number|cardnumber|card no|credit card|debit card|creditcard|cc number|ccnumber|cc num|ccnum|cvv|cvc|cvv2|card security code|card verification|name on card|name on the card|cardholder*|card holder|card expiry|card expiration|payment card',
    'bank-account':
      'iban|bank account|account number and sort code|sort code|routing number|bic|swift code|swift bic|bic swift|bank details|bank account number|bankaccount|account holder|aba number',
    'national-id':
      'ssn|social security|social security number|national id|national identity|national identification|national insurance|ni number|nino|nhs number|identity card number|id card number|id number|tax id|tax identification|taxpayer id|tin|itin|aadhaar|aadhar|pan number|driver s license|driving licence|drivers license|driver license|driving license|government id|my number|citizen id',
    passport: 'passport|passport number|passport no|passportnumber',
    health:
      'medicine|prescription*|illnesses|impairment*|therapy|therapies|hospitali*|vaccinated|diagnosis|diagnoses|medication|medications|medicines|prescription drugs|allerg*|blood group|blood type|disabilit*|pregnan*|medical condition*|medical history|health condition*|health status|state of health|health problems|health issues|symptom*|illness*|disease*|chronic*|vaccin*|mental health|health insurance number|surgeries|smoker|do you smoke|body weight|your weight|bmi',
    religion:
      'church|worship|religion|religious|your faith|faith community|church membership|denomination of faith|religious denomination',
    politics:
      'which party|political leaning*|how .. vote|political|politics|party affiliation|party membership|party preference|voting intention|who would you vote for|who did you vote for|voter registration|registered party|voting preference',
    ethnicity:
      'ethnicity|ethnic|=race|race ethnicity|your race|racial|race or ethnicity|race and ethnicity|ancestry|skin colour|skin color|tribe|caste',
    orientation:
      'sexual|sexual orientation|sexuality|sexual preference|sexual identity|are you gay|lgbt*|interested in men or women',
    union:
      'union representative|trade union|trades union|labor union|labour union|union member*|union number|workers union',
    'purchase-reason':
      'why .. buy*|why .. purchas*|why .. need this|why .. need it|what .. use it for|reason .. buying|reason .. purchase|reason for purchase|reason for your purchase|reason for buying|reason for order|reason for ordering|purpose of purchase|purpose of your purchase|purpose of the purchase|purpose of loan|purpose of the loan|loan purpose|purchase reason|purchase purpose|why are you buying|why do you want to buy|why do you need|what do you need it for|what will you use it for|intended use|what are you buying|why did you choose this product',
    'shopping-preferences':
      'which brands|what brands|brands do you|t shirt size|shirt size|size preference*|favourite clothing|favorite clothing|favourite brand*|favorite brand*|preferred brand*|brands you like|shopping preference*|shopping habit*|favourite store*|favorite store*|favourite shop*|favorite colo*|favourite colo*|favourite product*|favorite product*|style preference*|product preference*|preferred style|interests|areas of interest|area of interest|hobbies|shoe size|dress size|clothing size*|clothes size*|your size|how often do you shop|what do you like to buy|product interest*|shopping interest*',
  },
  beside: {
    email:
      'subject|template|unsubscribe|frequency|format|preference*|signature|campaign|client|body|marketing list',
    phone:
      'model|case|brand|cover|charger|screen|repair|plan|tariff|contract|make|insurance|app|version|type|system',
    name: 'price|your own price|song|user|username|file|filename|folder|company|business|organi*|search|host|domain|nick|nickname|screen|display|project|product|team|event|pet|pets|dog|cat|horse|list|playlist|city|street|bank|brand|model|item|group|channel|room|table|column|field|server|device|network|wifi|app|game|character|school|university|college|course|book|movie|film|song|track|recipe|store|shop|restaurant|hotel|plant|boat|ship|vehicle|car|template|campaign|report|key|token|variable|class|package|repository|branch|workspace|site|website|page|blog|form|survey|tag|category|label|department|drug|medicine|medication|collection|board|album|login|account|profile|club|country|state|province|region|currency|font|layer|view|sort|trade|brand|street|property|building|doctor s practice|firm|employer|agency|supplier|vendor|subject|role|gift|engraving|engrave|printed|print|tool|instrument|machine|artwork|museum|gallery|church|river|mountain|lake|island|star|planet|stone|flower|tree|bird|species|disease|ingredient|dish|wine|beer|museum|station|airport|route|train|bus|printer|sensor|lens|camera|robot|bike|bicycle|motorcycle',
    address:
      'room|standard|hotel|bedroom|email|e mail|mail|ip|web|url|wallet|website|site|mac|bar|search|departure|arrival|destination|food|page|link|bitcoin|crypto|server|network|host|memory|art|book|style|form of address|how should we address|wear|fashion|map',
    'postal-code': 'file|archive|upload|folder|area code',
    'birth-date':
      'cake|card|party|gift|message|present|wishes|reminder|celebration|greeting|composer|author|artist|painter|writer|actor|actress|singer|musician|president|celebrity|famous|historical|dog|cat|pet|horse',
    age: 'vehicle|car|account|site|page|building|house|property|company|dog|cat|pet|website|equipment|roof',
    sex: 'movie|film|music|book|clothing|shoe|collection|product|department|dog|pet|cat|puppy|kitten|horse|baby clothes',
    child:
      'parent|parents|guardian|mother|father|seat|books|toys|wear|shoes|clothes|clothing|ticket|tickets|discount',
    occupation: 'room|search|alert|keyword*|category',
    income: 'income tax calculator|passive income|minimum salary|property',
    'payment-card':
      'gift|loyalty|library|membership|student|business card|sim|memory|graphics|game',
    'bank-account': 'order|food|blood|memory|power',
    'national-id':
      'order|product|session|customer id number|device|article|invoice|booking|can|tin can|template',
    passport: 'photo|cover|holder|size photo|wallet',
    health:
      'engine|motor|bug|error|newsletter|topics|machine|water|software|plant|pet|pets|dog|cat|horse|animal|car|vehicle|device|battery|server|system|network|software|browser|computer|website|parcel|package',
    religion:
      'section|page|chapter|visit|tour|wedding|venue|photo|book|books|music|category|holiday|art|channel|topic|newsletter',
    politics:
      'venue|third party|party venue|map|party size|birthday|newsletter|category|topic|news|section|science',
    ethnicity: 'food|race date|marathon|horse|car|bike|distance|cuisine|restaurant|music|fashion',
    orientation: 'page orientation|education',
    union: 'credit union|union jack|european union|student union|set union|customs',
    'purchase-reason': 'return|cancel*|refund|contact|visit|leaving|unsubscribe',
    'shopping-preferences': 'cookie*|newsletter*|interest rate|loan|conflict',
  },
  choices: {
    sex: 'male|female|man|woman|non binary|nonbinary|intersex|transgender|prefer not to say',
    'marital-status':
      'single|married|divorced|widowed|separated|widow|widower|civil partnership|in a relationship',
    religion:
      'christian*|muslim|islam|jewish|judaism|buddhis*|hindu*|atheist|catholic*|protestant|sikh*',
  },
  search:
    'search|find|filter|filters|filter by|sort by|look up|lookup|keyword|keywords|browse|show results|refine|track order|departure|destination',
};
