import { phrases } from '../phrases.ts'

/**
 * Larger cities by the country they lie in, as customers of the twelve languages write them. A name that is an everyday
 * word somewhere (Nice, Essen, Como, Split, Solo) is left out.
 */
export const CITY_PHRASES = phrases<string>([
  [
    'ES',
    'madrid|barcelona|barcelone|barcellona|sevilla|sevilha|séville|seville|siviglia|sevilya|севиль*|إشبيلية|סביליה|valencia|valência|valence espagne|валенси*|فالنسيا|ולנסיה|zaragoza|saragoça|saragosse|saragossa|сарагос*|málaga|malaga|малаг*|مالقة|מלגה|murcia|múrcia|bilbao|bilbau|бильбао|alicante|аликанте|córdoba|cordoue|valladolid|vigo|gijón|vitoria gasteiz|a coruña|la coruña|corunha|granada|гранад*|غرناطة|oviedo|badajoz|almería|pamplona|pampelune|salamanca|salamanque|саламанк*|san sebastián|donostia|santander|toledo|толедо|burgos|girona|gerona|tarragona|таррагон*|marbella|марбель*|cádiz|cadix|ibiza|ибиц*|mallorca|majorca|maiorca|majorque|майорк*|мадрид*|مدريد|מדריד|барселон*|برشلونة|ברצלונה|मैड्रिड|बार्सिलोना',
  ],
  [
    'PT',
    'lisbon|lisboa|lisbonne|lissabon|lisbona|lizbon|лиссабон*|لشبونة|ליסבון|लिस्बन|oporto|porto portugal|порту португал*|braga|coimbra|коимбр*|aveiro|faro|фару|setúbal|setubal|évora|viseu|leiria|guimarães|guimaraes|funchal|фуншал*|cascais|sintra|синтр*|almada|amadora|matosinhos|vila nova de gaia|viana do castelo|lagos portugal|albufeira|portimão|portimao|algarve|алгарв*',
  ],
  [
    'FR',
    'paris|parís|parigi|париж*|باريس|פריז|पेरिस|lyon|lião|lione|лион*|ليون|ליון|marseille|marselha|marsella|marsiglia|марсел*|مارسيليا|מרסיי|toulouse|tolosa francia|тулуз*|تولوز|bordeaux|bordéus|burdeos|бордо|nantes|нант*|lille|лилль*|strasbourg|strassburg|estrasburgo|strasburgo|страсбург*|montpellier|монпель*|rennes|grenoble|гренобл*|dijon|дижон*|rouen|reims|avignon|cannes|toulon|clermont ferrand|aix en provence|perpignan|biarritz|annecy|versailles',
  ],
  [
    'DE',
    'berlin|berlín|berlim|berlino|берлин*|برلين|ברלין|बर्लिन|hamburg|hamburgo|hambourg|amburgo|гамбург*|هامبورغ|המבורג|münchen|munich|múnich|munique|monaco di baviera|мюнхен*|ميونخ|ميونيخ|מינכן|म्यूनिख|köln|koeln|cologne|colonia alemania|colónia|кельн*|كولونيا|קלן|frankfurt|francfort|frankfurt am main|francoforte|франкфурт*|فرانكفورت|פרנקפורט|फ्रैंकफर्ट|stuttgart|штутгарт*|düsseldorf|duesseldorf|дюссельдорф*|leipzig|лейпциг*|dortmund|дортмунд*|bremen|бремен*|dresden|dresde|дрезден*|hannover|hanover|ганновер*|nürnberg|nuremberg|nuremberga|norimberga|нюрнберг*|bonn|бонн*|mannheim|karlsruhe|augsburg|münster|bochum|wuppertal|bielefeld|freiburg|heidelberg|гейдельберг*|kiel|lübeck|rostock|potsdam|regensburg',
  ],
  [
    'IT',
    'roma|rome|rom|rzym|рим*|روما|רומא|रोम|milano|milan|milán|milão|mailand|милан*|ميلانو|מילאנו|मिलान|napoli|naples|nápoles|neapel|неапол*|نابولي|נאפולי|torino|turin|turín|turim|турин*|تورينو|טורינו|palermo|палермо|genova|gênes|génova|genua|генуя|геную|bologna|bolonha|bologne|болонь*|firenze|florence|florencia|florença|florenz|флоренци*|فلورنسا|פירנצה|venezia|venice|venecia|veneza|venise|venedig|венеци*|البندقية|ונציה|verona|верон*|padova|pádua|padoue|trieste|триест*|brescia|parma|modena|catania|катани*|cagliari|perugia|bari|rimini|римини|bergamo|бергамо|pisa|siena|lecce',
  ],
  [
    'NL',
    'amsterdam|ámsterdam|amesterdão|amsterdã|амстердам*|أمستردام|אמסטרדם|एम्स्टर्डम|rotterdam|roterdão|роттердам*|utrecht|утрехт*|den haag|the hague|la haya|haia|eindhoven|groningen|maastricht',
  ],
  [
    'BE',
    'brussels|bruselas|bruxelas|bruxelles|brüssel|brüksel|брюссел*|بروكسل|בריסל|antwerp|antwerpen|anvers|amberes|antuérpia|антверпен*|gent|ghent|gante|gand|brugge|bruges|brujas|liège|lieja',
  ],
  [
    'AT',
    'wien|vienna|viena|vienne|viyana|вену|вена|вене|فيينا|וינה|वियना|salzburg|salzburgo|salzbourg|зальцбург*|graz|грац|linz|линц|innsbruck|инсбрук*|klagenfurt',
  ],
  ['IE', 'dublin|dublín|dublino|дублин*|دبلن|דבלין|limerick|galway'],
  [
    'PL',
    'warsaw|warszawa|varsovia|varsóvia|varsovie|warschau|varsavia|варшав*|وارسو|ורשה|kraków|krakow|cracovia|cracóvia|cracovie|krakau|краков*|gdańsk|gdansk|wrocław|wroclaw|poznań|łódź',
  ],
  [
    'GR',
    'athens|atenas|athènes|athen|atene|atina|афин*|أثينا|אתונה|thessaloniki|tesalónica|salonicco|selanik|салоник*',
  ],
  ['SE', 'stockholm|estocolmo|stoccolma|стокгольм*|ستوكهولم|שטוקהולם|göteborg|gothenburg|malmö'],
  [
    'DK',
    'copenhagen|copenhague|københavn|kopenhagen|copenaghen|kopenhag|копенгаген*|كوبنهاغن|קופנהגן|aarhus',
  ],
  ['FI', 'helsinki|helsinque|хельсинки|هلسنكي|הלסינקי|tampere|turku'],
  ['CZ', 'prague|praga|praha|prag|прага|прагу|праге|براغ|פראג|brno|брно'],
  ['HU', 'budapest|budapeste|будапешт*|بودابست|בודפשט'],
  ['RO', 'bucharest|bucarest|bucareste|bükreş|bukarest|бухарест*|بوخارست|בוקרשט|cluj|timișoara'],
  ['HR', 'zagreb|zagabria|загреб*|dubrovnik|дубровник*'],
  [
    'CH',
    "zürich|zurich|zúrich|zurique|zurigo|цюрих*|زيورخ|ציריך|genève|geneva|ginebra|genebra|ginevra|genf|cenevre|женев*|جنيف|ז'נבה|basel|basilea|basileia|bâle|базел*|bern|berna|berne|берн|lausanne|lausana|losanna|лозанн*|luzern|lucerne|lucerna|lugano|st gallen|winterthur",
  ],
  [
    'GB',
    'london|londres|londra|лондон*|لندن|לונדון|लंदन|manchester|манчестер*|مانشستر|birmingham|бирмингем*|liverpool|ливерпул*|edinburgh|edimburgo|édimbourg|эдинбург*|glasgow|глазго|leeds|bristol|sheffield|cardiff|belfast|nottingham|leicester|brighton|oxford|cambridge',
  ],
  ['NO', 'oslo|осло|أوسلو|אוסלו|trondheim|stavanger'],
  [
    'US',
    'new york|nueva york|nova iorque|nova york|нью йорк*|نيويورك|ניו יורק|न्यूयॉर्क|los angeles|los ángeles|лос анджелес*|chicago|чикаго|شيكاغو|houston|хьюстон*|miami|майами|ميامي|מיאמי|मियामी|orlando|орландо|tampa|san francisco|сан франциско|boston|бостон*|seattle|сиэтл*|las vegas|atlanta|dallas|denver|philadelphia|washington',
  ],
  [
    'BR',
    'são paulo|sao paulo|сан паулу|rio de janeiro|рио де жанейро|brasília|salvador da bahia|belo horizonte|curitiba|recife|fortaleza|porto alegre|manaus|florianópolis|goiânia',
  ],
  ['MX', 'ciudad de méxico|cdmx|mexico city|guadalajara|monterrey|puebla|tijuana|cancún|cancun|querétaro'],
  ['AR', 'buenos aires|буэнос айрес*|rosario argentina|mendoza argentina'],
  ['CO', 'bogotá|bogota|medellín|barranquilla'],
  [
    'TR',
    "istanbul|i̇stanbul|estambul|istambul|стамбул*|إسطنبول|اسطنبول|איסטנבול|इस्तांबुल|istanbul'a|ankara|анкар*|أنقرة|אנקרה|izmir|измир*|إزمير|antalya|антали*|أنطاليا|אנטליה|adana|konya|bursa türkiye|bursa'ya|gaziantep|kayseri|eskişehir|trabzon|bodrum",
  ],
  [
    'AE',
    'dubai|dubái|dubay|дубай|дубае|дубая|дубаю|دبي|דובאי|दुबई|sharjah|şarika|шардж*|الشارقة|शारजाह|abu dhabi|abu dabi|абу даби|أبوظبي|أبو ظبي|אבו דאבי|अबू धाबी|ajman|аджман*|عجمان|अजमान|ras al khaimah|rak|рас эль хайм*|رأس الخيمة|fujairah|фуджейр*|الفجيرة|al ain|العين|umm al quwain|أم القيوين',
  ],
  [
    'SA',
    'riyadh|riad arabia|эр рияд*|الرياض|ריאד|रियाद|jeddah|yeda|джидд*|جدة|जेद्दा|dammam|الدمام|makkah|mecca|مكة|medina munawara|المدينة المنورة|khobar|الخبر',
  ],
  ['QA', 'doha|доха|الدوحة|दोहा'],
  ['KW', 'kuwait city|مدينة الكويت'],
  ['BH', 'manama|المنامة'],
  ['OM', 'muscat|mascate|маскат*|مسقط|मस्कट'],
  ['EG', 'cairo|el cairo|le caire|kairo|каир*|القاهرة|काहिरा|alexandria egypt|الإسكندرية|الجيزة'],
  ['JO', 'عمان الأردن|amman|амман*'],
  ['LB', 'beirut|beyrouth|бейрут*|بيروت|ביירות'],
  ['MA', 'casablanca|касабланк*|الدار البيضاء|marrakech|marraquexe|марракеш*|مراكش|rabat|الرباط'],
  [
    'IL',
    'tel aviv|telaviv|тель авив*|تل أبيب|תל אביב|jerusalem|jerusalén|jérusalem|gerusalemme|иерусалим*|القدس|ירושלים|haifa|хайф*|حيفا|חיפה|eilat|эйлат*|אילת|beer sheva|באר שבע|ashdod|אשדוד|netanya|נתניה|ראשון לציון|פתח תקווה|רמת גן|הרצליה|חולון|ראשל " צ|כפר סבא|רעננה|מודיעין',
  ],
  [
    'IN',
    'delhi|new delhi|дели|دلهي|דלהי|दिल्ली|mumbai|bombay|мумбаи|مومباي|מומבאי|मुंबई|bangalore|bengaluru|бангалор*|बेंगलुरु|बैंगलोर|chennai|चेन्नई|kolkata|कोलकाता|hyderabad|हैदराबाद|pune|पुणे|jaipur|जयपुर|ahmedabad|अहमदाबाद|lucknow|लखनऊ|surat|सूरत शहर|noida|नोएडा|gurgaon|gurugram|गुड़गांव|गुरुग्राम|indore|इंदौर|chandigarh|चंडीगढ़|patna|पटना|goa|गोवा|varanasi|वाराणसी',
  ],
  [
    'ID',
    "jakarta|джакарт*|جاكرتا|ג'קרטה|जकार्ता|bandung|surabaya|medan sumatra|semarang|yogyakarta|jogja|jogjakarta|denpasar|bali|бали|بالي|באלי|makassar|palembang|bogor|depok|bekasi|tangerang|balikpapan|lombok|batam|pekanbaru",
  ],
  [
    'RU',
    'москв*|moscow|moscú|moscou|moskau|mosca russia|moskova|موسكو|מוסקבה|मॉस्को|санкт петербург*|петербург*|питер|питере|питера|питеру|спб|st petersburg|saint petersburg|san petersburgo|казан*|новосибирск*|екатеринбург*|нижний новгород|нижнем новгороде|самара|самару|ростов*|сочи|краснодар*|калининград*|владивосток*|пермь|перми|уфа|уфе|уфу|омск*|челябинск*|воронеж*|волгоград*|тюмень|тюмени|красноярск*|иркутск*',
  ],
  ['KZ', 'алматы|almaty|астана|астану'],
  ['BY', 'минск*|minsk'],
  ['UA', 'киев*|kyiv|kiev|kiew|одесс*|львов*|харьков*'],
  ['GE', 'тбилиси|tbilisi|tiflis|батуми|batumi'],
  ['AM', 'ереван*|yerevan'],
  ['JP', 'tokyo|tokio|tóquio|tōkyō|токио|طوكيو|טוקיו|टोक्यो|東京|osaka|осака'],
  ['CN', 'beijing|pekín|pequim|pékin|peking|пекин*|بكين|shanghai|xangai|шанхай*|شنغهاي|hong kong|гонконг*'],
  ['SG', 'singapur|singapura|сингапур*|سنغافورة|סינגפור'],
  ['AU', 'sydney|sidney|сидней|سيدني|סידני|melbourne|мельбурн*|brisbane|perth'],
  ['CA', 'toronto|торонто|تورنتو|montreal|montréal|монреал*|vancouver|ванкувер*|ottawa'],
])
