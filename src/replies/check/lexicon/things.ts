import { phrases } from '../phrases.ts'

/**
 * What shops sell, in the twelve languages: binds "la blusa" to the row "Silk Blouse Aurora" and shows that a
 * "lemon loaf" is in no row. Coarse on purpose: words that customers swap freely share a line.
 */
const THINGS: readonly (readonly [string, string])[] = [
  // food and drink
  [
    'bread',
    'bread|breads|loaf|loaves|pan|panes|pão|pães|pain|pains|miche|brot|brote|brotes|pane|pani|pagnotta|ekmek*|хлеб*|булк*|буханк*|خبز*|رغيف|לחם|ब्रेड|रोटी|roti',
  ],
  [
    'sourdough',
    'sourdough|masa madre|massa mãe|massa madre|levain|sauerteig*|lievito madre|ekşi maya*|заквас*|العجين المخمر|خميرة|מחמצת|सॉरडो|fermentação natural|fermentacion natural',
  ],
  ['rye', 'rye|centeno|centeio|seigle|roggen*|segale|çavdar*|ржан*|الجاودار|שיפון'],
  ['rice', 'rice|arroz|riz|reis|riso|pirinç*|рис|риса|рисов*|أرز|רز|אורז|चावल|nasi|beras'],
  ['baguette', 'baguette*|baguete*|багет*|باغيت|باجيت|בגט*|बैगेट'],
  ['croissant', 'croissant*|cruasan*|cruasán*|kruvasan*|круассан*|كرواسون|كرواسان|קרואסון*|क्रोइसैन|क्रोसां'],
  ['bun', 'bun|buns|bollo*|pãozinho|brioche*|brötchen|semmel*|panino|panini|бриош*|булочк*|بريوش|לחמני*'],
  [
    'roll',
    'roll|rolls|rollo|rollos|rolo|rolos|rolinho*|roulé*|schnecke*|rotolo|girella|рулет*|ролл*|رول*|לולי*|रोल',
  ],
  [
    'cinnamon',
    'cinnamon|canela|cannelle|zimt*|cannella|tarçın*|кориц*|коричн*|قرفة|קינמון|दालचीनी|kayu manis',
  ],
  ['muffin', 'muffin*|magdalena*|queque*|madalena|маффин*|кекс*|مافن|مفن|מאפינ*|מאפין|मफिन'],
  [
    'blueberry',
    'blueberr*|arándano*|mirtilo*|myrtille*|blaubeer*|heidelbeer*|mirtill*|yaban mersin*|черник*|черничн*|توت أزرق|توت|אוכמניות|ब्लूबेरी',
  ],
  [
    'strawberry',
    'strawberr*|fresa|fresas|frutilla*|morango*|fraise*|erdbeer*|fragol*|çilek*|клубни*|فراولة|תות|תותים|स्ट्रॉबेरी|stroberi',
  ],
  ['raspberry', 'raspberr*|frambuesa*|framboesa*|framboise*|himbeer*|lampon*|ahududu*|малин*'],
  ['banana', 'banana*|plátano*|banane*|bananen*|muz|muzlu|банан*|موز|בננה|केला|केले|pisang'],
  ['apple', 'apples|manzana*|maçã*|pomme*|apfel*|äpfel|mela|mele|elma*|яблок*|яблоч*|تفاح*|תפוח*|सेब|apel'],
  ['lemon', 'lemon*|limón|limones|limão|citron|zitrone*|limone*|limon|limonlu|лимон*|ليمون*|לימון|नींबू'],
  [
    'lime',
    'lime|limes|lima|limas|citron vert|citrons verts|limette*|limetten*|limetta|misket limonu|лайм*|ليم|لايم|ליים|लाइम|jeruk nipis',
  ],
  ['mango', 'mango|mangos|manga|manges|манго|مانجو|מנגו|आम'],
  ['pineapple', 'pineapple*|piña|abacaxi|ananas|ананас*|أناناس|אננס'],
  ['guava', 'guava*|guayaba*|goiaba*|goyave|гуав*|гуайяв*|جوافة'],
  ['coconut', 'coconut*|coco|kokos*|cocco|hindistan cevizi*|кокос*|جوز الهند|קוקוס|नारियल|kelapa'],
  [
    'walnut',
    'walnut*|nuez|nueces|noz|nozes|noix|walnuss*|walnüsse|noci|ceviz*|грецк* орех*|грецк*|جوز|אגוז*|अखरोट',
  ],
  [
    'almond',
    'almond*|almendra*|amêndoa*|amande*|mandel|mandeln|mandel*croissant|mandorl*|badem*|миндал*|لوز|שקד*|बादाम',
  ],
  [
    'pistachio',
    'pistachio*|pistacho*|pistache*|pistazie*|pistacchi*|fıstık*|antep*|фисташк*|فستق|פיסטוק|पिस्ता',
  ],
  ['hazelnut', 'hazelnut*|avellana*|avelã*|noisette*|haselnuss*|nocciol*|fındık*|фундук*|بندق'],
  ['peanut', 'peanut*|cacahuete*|maní|amendoim*|cacahuète*|arachide*|erdnuss*|erdnüsse|арахис*|فول سوداني'],
  [
    'chocolate',
    'chocolat*|schoko*|schokolade*|cioccolat*|çikolata*|шоколад*|شوكولا*|شوكلاتة|שוקולד|चॉकलेट|cokelat|coklat|nutella',
  ],
  ['vanilla', 'vanill*|vainilla|baunilha|vanille*|vaniglia|vanilya*|ванил*|فانيل*|וניל|वनीला|vanili'],
  [
    'caramel',
    'caramel*|caramelo|karamell*|karamel*|карамел*|كراميل|קרמל|dulce de leche|doce de leite|варен* сгущ*|दुल्से',
  ],
  ['matcha', 'matcha|матча|ماتشا|抹茶*'],
  [
    'cookie',
    'cookie*|galleta*|biscoito*|bolacha*|biscuit*|keks|kekse|plätzchen|biscott*|kurabiye*|печень*|كوكيز|بسكويت|بسكوت|עוגי*|कुकी*|बिस्किट|kue kering|kukis|alfajor*|альфахор*',
  ],
  ['soy', 'soy|soya|soja|sojamilch|soia|соев*|соя|соей|صويا|سويا|סויה|सोया|kedelai'],
  ['oat', 'oatmeal|oat|oats|avena|aveia|avoine|hafer*|yulaf*|овсян*|овес|شوفان|שיבולת שועל|जई'],
  ['raisin', 'raisin*|pasas|passas|rosinen*|uvetta|üzüm*|изюм*|زبيب|צימוק*|किशमिश'],
  ['brownie', 'brownie*|брауни|براوني|בראוני*|ब्राउनी'],
  [
    'cake',
    'cake*|pastel|pasteles|tarta|tartas|torta|tortas|torte*|bolo|bolos|gâteau*|kuchen|pasta si|pastası|pasta|kek|keki|торт*|пирожн*|كيك*|كعك*|تورتة|עוגה|עוגת|עוגות|केक|kue',
  ],
  ['cheesecake', 'cheesecake*|tarta de queso|käsekuchen|чизкейк*|تشيز كيك|تشيزكيك|עוגת גבינה|चीज़केक'],
  ['redvelvet', 'red velvet|velvet|terciopelo rojo|veludo vermelho|красн* бархат*|ريد فيلفت|रेड वेलवेट'],
  [
    'birthday',
    'birthday*|cumpleaños|aniversário|anniversaire*|geburtstag*|compleanno|doğum günü|дня рождения|день рождения|عيد ميلاد|יום הולדת|जन्मदिन|बर्थडे|ulang tahun',
  ],
  [
    'carrot',
    'carrot*|zanahoria*|cenoura*|carotte*|karotte*|möhren*|carot*|havuç*|морков*|جزر|גזר|गाजर|wortel',
  ],
  [
    'tart',
    'tart|tarts|tartlet*|tarte|tartes|pie|pies|tartaleta*|tortinha*|crostata|turta|пирог*|тарт|тарталетк*|تارت|פאי|טארט|पाई|pai',
  ],
  [
    'slice',
    'slice*|porción|porciones|fatia|fatias|part de|tranche*|stück cake|fetta|fette|dilim*|кусоч*|ломтик*|شريحة|قطعة كيك|פרוסה|פרוסת|स्लाइस|potong*',
  ],
  ['cupcake', 'cupcake*|капкейк*|كب كيك|קאפקייק*|कपकेक'],
  ['macaron', 'macaron*|makron*|макарон*|ماكرون|מקרון*|मैकरॉन'],
  [
    'donut',
    'donut*|doughnut*|dona|donas|rosquilla*|berliner|krapfen|ciambell*|пончик*|دونات|סופגני*|डोनट|donat',
  ],
  ['bagel', 'bagel*|бейгл*|بيغل|בייגל*'],
  [
    'pastry',
    'pastry|pastries|pastelito*|bollería|pastelaria|viennoiserie*|gebäck*|pasticcin*|выпечк*|пастелит*|معجنات|מאפים|מאפה|पेस्ट्री',
  ],
  ['empanada*', 'empanada*|эмпанад*|امبانادا|إمبانادا|אמפנדה'],
  ['beef', 'beef|ternera|res|carne|vaca|bœuf|rindfleisch|manzo|говядин*|мяс*|لحم|בשר|बीफ|sapi'],
  ['chicken', 'chicken*|pollo|frango|poulet|hähnchen*|tavuk*|куриц*|курин*|دجاج|עוף|चिकन|ayam'],
  ['pork', 'pork|bacon|ham|jamón|presunto|jambon|schinken*|prosciutto|cerdo|porco|ветчин*|бекон*|свинин*'],
  [
    'fish',
    'fish|salmon|tuna|salmón|atún|salmão|atum|saumon|thon|lachs|thunfisch|salmone|tonno|лосос*|тунец|тунц*|سمك|سلمون|תונה|סלמון',
  ],
  ['spinach', 'spinach|espinaca*|espinafre*|épinard*|spinat*|spinaci|ıspanak*|шпинат*|سبانخ|תרד|पालक|bayam'],
  [
    'cheese',
    'cheese|cheddar|feta|queso|queijo|fromage*|käse|formaggio|peynir*|сыр|сыра|сыром|сырн*|جبن*|גבינה|גבינת|चीज़|पनीर|keju',
  ],
  [
    'sandwich',
    'sandwich*|bocadillo*|sanduíche*|sande|sandes|сэндвич*|бутерброд*|ساندويتش*|ساندويش*|סנדוויץ|כריך|सैंडविच|roti lapis',
  ],
  [
    'breakfast',
    'breakfast|desayuno*|café da manhã|pequeno almoço|petit déjeuner|frühstück*|colazione|kahvaltı*|завтрак*|فطور|إفطار|בוקר|नाश्ता|sarapan',
  ],
  ['pizza', 'pizza*|пицц*|بيتزا|פיצה|पिज़्ज़ा'],
  ['salad', 'salad*|ensalada*|insalata|salat|salate|salata|салат*|سلطة|סלט|सलाद'],
  ['soup', 'soup*|sopa|soupe|suppe*|zuppa|çorba|çorbası|суп|супа|شوربة|מרק|सूप|sup'],
  ['burger', 'burger*|hamburger*|hamburgue*|hamburguesa*|бургер*|برجر|המבורגר|बर्गर'],
  ['coffee', 'coffee*|café|cafés|cafe|kaffee*|caffè|kahve*|кофе|кофей*|قهوة|קפה|कॉफी|कॉफ़ी|kopi'],
  ['espresso', 'espresso*|expresso*|эспрессо|إسبريسو|اسبريسو|אספרסו|एस्प्रेसो'],
  ['cappuccino', 'cappuccino*|capuchino*|капучино|كابتشينو|كابوتشينو|קפוצ*|कैपुचीनो|कैप्पुचीनो'],
  ['latte', 'latte|lattes|латте|لاتيه|לאטה|लाटे|caffè latte'],
  ['cortadito', 'cortad*|кортадит*|كورتاديتو'],
  ['coldbrew', 'cold brew|колд брю|كولد برو'],
  [
    'tea',
    'tea|teas|chai|chá verde|chá preto|thé vert|thé noir|green tea|tee kanne|çay|çayı|чай|чая|شاي|תה|चाय|teh',
  ],
  ['juice', 'juice*|zumo*|jugo*|sumo|suco*|jus|saft*|succo|suyu|сок|сока|соки|عصير|מיץ|जूस|रस'],
  [
    'orangefruit',
    'orange juice|naranja|laranja|orange|oranges|orangen*|arancia|arance|portakal*|апельсин*|برتقال*|תפוז*|संतरा|संतरे|jeruk|cor de laranja|oranje|turuncu|оранжев*|كتום|כתום|नारंगी',
  ],
  [
    'milk',
    'milk|leche|leite|lait|milch*|sojamilch|hafermilch|mandelmilch|kokosmilch|reismilch|sütüyle|sütünden|latte di|süt|sütlü|sütü|молок*|молочн*|حليب|לבן חלב|חלב|दूध|susu|tres leches',
  ],
  ['lemonade', 'lemonade*|limonada*|limonata|лимонад*'],
  ['beer', 'beer*|cerveza*|cerveja*|bière*|bier|birra|bira|пиво|пива|بيرة|בירה|बीयर'],
  ['wine', 'wine*|vino|vinos|vinho*|vin|vins|wein|weine|şarap*|вино|вина|نبيذ|יין|वाइन'],
  ['smoothie', 'smoothie*|смузи|batido*|milkshake*'],
  ['beans', 'beans|grano|granos|grãos|grains|bohnen|chicchi|çekirdek*|зерн*|حبوب|بن|פולי|बीन्स|biji'],
  [
    'decaf',
    'decaf*|descafeinado*|décaféiné*|koffeinfrei*|entkoffeiniert*|decaffeinat*|kafeinsiz*|без кофеина|декаф|منزوع الكافيين|נטול קפאין|डिकैफ',
  ],
  ['honey', 'honey|miel|mel|honig|miele|balı|мед|меда|медом|меду|медов*|عسل|דבש|शहद|madu'],
  ['jam', 'jam|mermelada|geleia|confiture|marmelade|marmellata|reçel*|варень*|джем*|مربى|ריבה|जैम|selai'],
  [
    'butter',
    'butter*|mantequilla|manteiga|beurre|burro|tereyağ*|масло|маслом|сливочн*|زبدة|חמאה|मक्खन|mentega',
  ],
  [
    'icecream',
    'ice cream*|helado*|sorvete*|gelado*|glace|glaces|gelato|eis|dondurma*|морожен*|آيس كريم|بوظة|גלידה|आइसक्रीम|es krim',
  ],
  ['iced', 'iced|helado|gelado|glacé|freddo|buzlu|холодн*|مثلج|קר|आइस्ड|es kopi'],
  ['hot', 'hot|caliente|quente|chaud*|heiss*|caldo|calda|sıcak|горяч*|ساخن*|חם|חמה|गर्म|हॉट|panas'],
  ['set', 'set|sets|conjunto*|набор*|комплект*|طقم|סט|सेट|セット*|kit'],
  // phones and electronics
  [
    'screen',
    'screen*|display*|pantalla*|tela|telas|ecrã*|ecran*|écran*|bildschirm*|schermo|schermi|ekran*|экран*|дисплей*|شاشة|شاشات|שاشه|מסך|מסכי*|स्क्रीन|layar|lcd',
  ],
  [
    'battery',
    'batter*|batería*|bateria*|batterie*|akku*|pil|pili|batarya*|аккумулятор*|батаре*|بطارية|بطاريات|بطارיה|סוללה|סוללת|סוללות|बैटरी|बैट्री|baterai',
  ],
  [
    'charger',
    'charger*|cargador*|carregador*|chargeur*|ladegerät*|caricabatter*|caricatore|şarj aleti|şarj cihaz*|заряд*|зарядк*|شاحن*|מטען|מטענים|चार्जर|pengisi daya',
  ],
  [
    'charging',
    'разъем* зарядки|порт* зарядки|гнезд* зарядки|charging|charge|carga|ladebuchse|ladeanschluss|ricarica|şarj|зарядн*|شحن|טעינה|चार्जिंग|cas',
  ],
  [
    'wireless',
    'wireless|inalámbric*|sem fio|sem fios|sans fil|kabellos*|drahtlos*|induktiv*|kablosuz*|беспроводн*|لاسلكي*|אלחוטי*|वायरलेस|nirkabel',
  ],
  ['cable', 'cable*|cabo|cabos|câble*|kabel|kablo*|cavo|cavi|кабел*|провод|كيبل|كابل|سلك|כבל|כבלים|केबल'],
  [
    'case',
    'case|cases|cover|covers|funda|fundas|carcasa*|capa|capas|capinha*|coque*|étui*|hülle*|handyhülle*|custodia|custodie|kılıf*|чехол|чехл*|كفر|كفرات|جراب|غطاء|כיסוי*|מגן|कवर|केस|casing|sarung',
  ],
  [
    'protector',
    'glass|tempered|protector|protectors|vidrio|cristal|película*|verre|panzerglas|schutzglas|schutzfolie|vetro|pellicola|cam|koruyucu*|стекл*|زجاج*|حماية|לזכוכית|זכוכית|ग्लास|कांच|kaca|tempered glass|anti gores',
  ],
  ['privacy', 'privacy|privacidad|privacidade|confidentialité|приват*|антишпион*|خصوصية|פרטיות'],
  [
    'back',
    'back glass|rear|trasero|trasera|traseiro|traseira|arrière|rückseite|rückglas|posteriore|arka|задн*|الخلفي*|خلفي*|אחורי*|पीछे',
  ],
  [
    'repair',
    'repair*|reparación|reparaciones|reparo|reparação|conserto*|réparation*|reparatur*|riparazion*|tamir*|onarım|ремонт*|إصلاح|تصليح|תיקון|मरम्मत|रिपेयर|servis|perbaikan',
  ],
  [
    'replacement',
    'replacement*|replace|تبديل|تبدیل|замена|cambio de|troca|substituição|remplacement*|austausch*|wechsel|sostituzione|değişim*|замен*|تغيير|استبدال|החלפה|החלפת|बदलना|बदलने|रिप्लेसमेंट|बदल|penggantian|ganti',
  ],
  [
    'phone',
    'phone|phones|smartphone*|teléfono móvil|celular*|móvil*|telemóvel*|téléphone portable|handy|handys|telefon cihaz*|смартфон*|جوال*|موبايل|سمارت|טלפון נייד|फोन|मोबाइल|ponsel|hp',
  ],
  ['iphone', 'iphone*|айфон*|ايفون*|آيفون*|אייפון*|आईफोन|आइफोन|आईफ़ोन'],
  ['samsung', 'samsung|самсунг*|سامسونج|سامسونغ|סמסונג|सैमसंग'],
  ['galaxy', 'galaxy|гэлакси|галакси|جالكسي|غالاكسي|גלקסי|गैलेक्सी'],
  ['pixel', 'pixel|пиксель'],
  ['xiaomi', 'xiaomi|сяоми|شاومي|redmi'],
  ['huawei', 'huawei|хуавей|هواوي'],
  ['oppo', 'oppo'],
  ['nokia', 'nokia'],
  ['ipad', 'ipad*|айпад*|ايباد|آيباد|אייפד'],
  ['macbook', 'macbook*|макбук*|ماك بوك'],
  ['airpods', 'airpods|эирподс|ايربودز'],
  ['tablet', 'tablet|tableta*|tablette*|планшет*|تابلت|טאבלט|टैबलेट'],
  ['laptop', 'laptop*|notebook*|portátil|portatile|ноутбук*|لابتوب|מחשב נייד|लैपटॉप'],
  [
    'port',
    'port|puerto|porta|conector*|connecteur*|anschluss|buchse|connettore|разъем*|порт|منفذ|שקע|पोर्ट|lubang',
  ],
  ['lightning', 'lightning|лайтнинг|لايتنينج|لايتننج|לייטנינג|लाइटनिंग'],
  ['usb', 'usb|юсб|يو اس بي'],
  ['magsafe', 'magsafe|магсейф|ماج سيف'],
  ['magnetic', 'magnetic|magnétic*|magnetico|magnetisch*|manyetik|магнитн*|مغناطيسي|מגנטי|चुंबकीय|magnetik'],
  ['camera', 'camera*|cámara*|câmera*|câmara*|caméra*|kamera*|fotocamera*|камер*|كاميرا|מצלמה|कैमरा'],
  [
    'speaker',
    'speaker*|altavoz|altavoces|alto falante*|coluna*|enceinte*|haut parleur*|lautsprecher*|altoparlant*|hoparlör*|колонк*|динамик*|سماعة خارجية|מבר*|רמקול*|स्पीकर',
  ],
  [
    'headphones',
    'headphone*|headset*|auriculares|audífonos|fones|auscultadores|casque*|kopfhörer*|cuffie|kulaklık*|наушник*|سماعات|سماعة|אוזניות|हेडफोन|हेडफ़ोन|earbud*|earphone*|écouteur*|auricolari|ohrhörer|इयरबड्स|airbeat',
  ],
  [
    'powerbank',
    'power bank*|powerbank*|внешн* аккумулятор*|портативн* аккумулятор*|شاحن متنقل|banco de energía|bateria portátil|bateria externa|batería externa|batería portátil|carregador portátil|batterie externe|externer akku|повербанк*|пауэрбанк*|باور بانك|بطارية متنقلة|סוללת גיבוי|पावर बैंक',
  ],
  [
    'memorycard',
    'microsd|micro sd|memory card*|tarjeta* de memoria|cartão de memória|carte mémoire|speicherkarte*|scheda di memoria|hafıza kartı|карт* памяти|بطاقة ذاكرة|כרטיס זיכרון|मेमोरी कार्ड|kartu memori|sd',
  ],
  [
    'stylus',
    'lápiz óptico|lápiz|lápices|lapis|caneta|canetas|stylus*|stylet*|lápiz óptico|caneta*|eingabestift|pennino|стилус*|قلم|עט|स्टाइलस|pen|pens',
  ],
  [
    'tripod',
    'tripod*|trípode*|tripé*|trépied*|stativ*|treppiede|штатив*|حامل ثلاثي|ترايبود|חצובה|ट्राइपॉड|selfie|селфи',
  ],
  [
    'holder',
    'holder*|mount|soporte*|suporte*|support|halterung*|halter|supporto|tutucu*|держател*|حامل|מעמד|מתקן|होल्डर|dudukan|penyangga',
  ],
  [
    'car',
    'car|cars|coche|carro|voiture|auto|macchina|araba|araç|автомоб*|машин*|سيارة|للسيارة|רכב|कार|mobil',
  ],
  [
    'watch',
    'watch|watches|reloj*|relógio*|montre*|armbanduhr*|orologio|часы наручн*|ساعة يد|שעון|घड़ी|jam tangan',
  ],
  [
    'tv',
    'tv|tvs|television*|televisor*|televisão|télé|fernseher*|televisione|televizyon*|телевизор*|تلفزيون|تلفاز|טלוויזיה|टीवी',
  ],
  ['monitor', 'monitor*|монитор*'],
  ['printer', 'printer*|impresora*|impressora*|imprimante*|drucker|stampante|yazıcı|принтер*|طابعة|מדפסת'],
  ['keyboard', 'keyboard*|teclado*|clavier*|tastatur*|tastiera|klavye|клавиатур*|لوحة مفاتيح|מקלדת'],
  [
    'drill',
    'drill|drills|taladro*|berbequim|furadeira*|perceuse*|visseuse*|bohrer|bohrmaschine*|akkubohr*|akkuschraub*|trapano|trapani|matkap|дрел*|шуруповерт*|مثقاب|דריל|מקדחה|ड्रिल|mesin bor',
  ],
  [
    'diagnosis',
    'eye test*|eye exam*|vision test|check up|checkup|inspection|diagnos*|diagnóstico*|diagnostic*|диагност*|تشخيص|فحص|אבחון|जांच',
  ],
  ['water', 'water|agua|água|eau|wasser*|acqua|su|suya|вод*|ماء|مياه|מים|पानी|air minum'],
  ['data', 'data transfer|datos|dados|données|daten*|dati|veri|данных|بيانات|נתונים|डेटा'],
  [
    'refurbished',
    'refurbished|reacondicionad*|recondicionad*|reconditionné*|generalüberholt*|refurbed|ricondizionat*|yenilenmiş|восстановлен*|б у|б / у|مجدد*|مستعمل*|מחודש|משופץ|रीफर्बिश्ड|bekas',
  ],
  ['rugged', 'rugged|resistente|robust*|renforcé*|противоударн*|مقاوم للصدمات|tahan banting'],
  ['clear', 'clear|transparent*|trasparente|şeffaf|прозрачн*|شفاف|שקוף|पारदर्शी|bening'],
  [
    'wallet',
    'wallet*|cartera|carteira*|portefeuille*|brieftasche*|portafogli*|cüzdan*|бумажник*|кошел*|محفظة|ארנק|वॉलेट|पर्स|dompet',
  ],
  // clothes
  [
    'dress',
    'dress|dresses|vestido*|robe|robes|kleid|kleider*|abito|abiti|elbise*|платье|плать*|فستان|فساتين|שמלה|שמלת|שמלות|ड्रेस|पोशाक|gaun|vestito',
  ],
  [
    'tshirt',
    't shirt|t shirts|tshirt*|tee|tees|camiseta*|playera|t shirt*|maglietta|magliette|tişört*|футболк*|تيشيرت|تي شيرت|טישרט|חולצת טי|टी शर्ट|टीशर्ट|kaos|gaivota',
  ],
  [
    'shirt',
    'shirt|shirts|camisa|camisas|chemise|chemises|hemd|hemden|camicia|camicie|gömlek*|рубашк*|قميص|قمصان|חולצה|חולצת|शर्ट|कमीज|kemeja',
  ],
  ['blouse', 'blouse*|blusa*|bluse|blusen|bluz*|блуз*|بلوزة|حולצת משי|ब्लाउज|blus'],
  [
    'trousers',
    'trousers|pants|pantalon*|pantalón|pantalones|calça|calças|hose|hosen|pantaloni|брюк*|штан*|بنطلون|بنطال|סרוואל|מכנס*|पैंट|पतलून|celana|chino*',
  ],
  [
    'jeans',
    "jean|jeans|vaquero*|tejanos|ganga*|kot pantolon|джинс*|جينز|גינס|ג'ינס|जींस|जीन्स|denim|vaquera|mezclilla|jeanshose",
  ],
  ['skirt', 'skirt*|falda*|saia|saias|jupe*|rock rock|röcke|gonna|gonne|etek*|юбк*|تنورة|חצאית|स्कर्ट|rok'],
  ['shorts', 'shorts|bermuda*|pantaloncini|şort*|шорт*|شورت|שורט'],
  [
    'jacket',
    "jacket*|chaqueta*|cazadora*|casaca|jaqueta*|blusão|blouson*|veste|vestes|jacke|jacken|giacca|giacche|ceket*|mont|куртк*|жакет*|пиджак*|جاكيت|سترة|זקט|ז'קט|מעיל קצר|जैकेट|jaket|blazer*|biker",
  ],
  [
    'coat',
    'coat|coats|abrigo*|casaco*|sobretudo|manteau*|mantel|mäntel|cappotto|cappotti|palto*|kaban|пальто|معطف|מעיל|कोट|mantel|trench*|gabardina*|gabardine|тренч*|плащ*|parka*|парк* куртк*|парка|paltó',
  ],
  [
    'raincoat',
    'raincoat*|impermeable*|chubasquero|capa de chuva|imperméable*|regenmantel|regenjacke|impermeabile|yağmurluk|дождевик*|معطف مطر|מעיל גשם|रेनकोट|jas hujan',
  ],
  [
    'sweater',
    'sweater*|jumper*|pullover*|jersey*|suéter*|camisola*|pull|pulls|maglione|maglioni|kazak*|свитер*|джемпер*|كنزة|סוודר|स्वेटर|turtleneck|cuello alto|gola alta|col roulé|rollkragen*|dolcevita|водолазк*|hoodie*|sudadera*|moletom|kapuzenpullover|felpa|худи|толстовк*',
  ],
  [
    'cardigan',
    'cardigan*|cárdigan*|casaco de malha|casaco de lã|strickjacke*|hırka|кардиган*|كارديغان|קרדיגן|कार्डिगन',
  ],
  [
    'boots',
    'boot|boots|botte*|bota|botas|botines|botim|bottine*|stiefel*|stivali|stivaletti|bot|botlar|ботин*|сапог*|ботильон*|حذاء طويل|بوت|جزمة|מגפ*|बूट|जूते|sepatu bot',
  ],
  [
    'sneakers',
    'sneaker*|trainers|zapatilla*|tenis|ténis|tênis|sapatilha*|basket|baskets|turnschuh*|scarpe da ginnastica|spor ayakkabı|кроссовк*|кед*|حذاء رياضي|سنيكرز|נעלי ספורט|סניקרס|स्नीकर्स',
  ],
  ['sandals', 'sandal*|sandália*|sandale*|sandalo|sandali|сандал*|босонож*|صندل|סנדל*|सैंडल'],
  [
    'shoes',
    'shoe|shoes|zapato*|sapato*|chaussure*|schuh|schuhe|scarpa|scarpe|ayakkabı*|туфл*|обув*|حذاء|أحذية|נעל*|जूता|sepatu|heels|tacones|saltos',
  ],
  [
    'bag',
    'bag|bags|bolso*|bolsa|bolsas|mala|malas|sac|sacs|tasche*|handtasche*|borsa|borse|çanta*|сумк*|حقيبة|شنطة|תיק|बैग|tas|crossbody|bandolera|tiracolo|tote*',
  ],
  [
    'belt',
    'belt|belts|cinturón|cinturones|cinto|cintos|ceinture*|gürtel|cintura|kemer*|ремень|ремн*|пояс|حزام|חגורה|חגורת|बेल्ट|ikat pinggang|sabuk',
  ],
  [
    'tie',
    'tie|ties|necktie*|corbata*|gravata*|cravate*|krawatte*|cravatta|cravatte|kravat*|галстук*|ربطة عنق|כרפ|עניבה|टाई|dasi',
  ],
  [
    'scarf',
    'scarf|scarves|pañuelo*|bufanda*|lenço*|cachecol*|foulard*|écharpe*|schal|schals|tuch|sciarp*|eşarp*|atkı|шарф*|платок|платк*|وشاح|شال|צעיף|स्कार्फ|दुपट्टा|syal|selendang',
  ],
  [
    'hat',
    'hat|hats|beanie*|sombrero*|gorro*|chapéu*|chapeau*|bonnet|hut|mütze*|cappell*|şapka*|шапк*|шляп*|قبعة|כובע|टोपी|topi',
  ],
  [
    'gloves',
    'glove*|guante*|luva*|gant|gants|handschuh*|guanti|eldiven|перчатк*|قفاز*|כפפ*|दस्ताने|sarung tangan',
  ],
  [
    'socks',
    'sock|socks|calcetin*|calcetines|meias|chaussette*|socken|calzini|çorap*|носки|носк*|جوارب|גרביים|मोज़े|kaos kaki',
  ],
  [
    'sunglasses',
    'sunglasses|gafas*|lentes de sol|óculos*|lunettes*|sonnenbrille*|occhiali*|güneş gözlü*|очк*|نظارة|نظارات|משקפי*|चश्मा|kacamata',
  ],
  [
    'necklace',
    'necklace*|collar|collares|colar|colares|collier*|halskette*|collana|kolye*|ожерель*|колье|عقد لؤلؤ|قلادة|سلسال|שרשרת|हार|नेकलेस|kalung',
  ],
  [
    'earrings',
    'créoles|créole|creolen|kreolen|argolas|argola|aros|earring*|pendiente*|aretes|brinco|brincos|boucles d oreilles|boucle*|ohrring*|orecchini|küpe*|серьг*|сережк*|أقراط|حلق|עגילים|झुमके|बालियां|anting',
  ],
  ['ring', 'rings|anillo*|anel|anéis|bague*|anello|yüzük*|кольцо|кольца|خاتم|טבעת|अंगूठी|cincin'],
  [
    'bracelet',
    'bracelet*|pulsera*|pulseira*|armband|bracciale*|bilezik*|браслет*|سوار|צמיד|कंगन|bangle*|gelang|чуди|चूड़ी|اسورة',
  ],
  ['pearl', 'pearl*|perla|perlas|pérola*|perle|perles|inci|жемчуг*|жемчуж*|لؤلؤ|פנינים|मोती|mutiara'],
  [
    'swimsuit',
    'swimsuit*|swimwear|bañador*|traje de baño|fato de banho|maiô*|maillot*|badeanzug*|costume da bagno|mayo|купальник*|مايوه|בגד ים|स्विमसूट|baju renang',
  ],
  ['bikini', 'bikini*|biquíni*|бикини|بيكيني|ביקיני|बिकिनी'],
  ['pyjama', 'pyjama*|pajama*|pijama*|schlafanzug*|pigiama|пижам*|بيجامة|פיגמה|पजामा|piyama'],
  ['suit', 'suits|traje|trajes|terno|fato|costume|anzug|takım elbise|костюм*|بدلة|חליפה|सूट|jas'],
  ['top', 'top|tops|топ|توب|טופ|टॉप|atasan'],
  ['polo', 'polo|polos|поло|بولو|פולו'],
  ['thobe', 'thobe*|ثوب|galabeya|jalabiya|abaya|عباءة|kaftan|кафтан*'],
  [
    'kids',
    'kids|kid|children|child|niño*|niña*|infantil*|criança*|enfant*|kinder*|bambin*|çocuk*|детск*|детей|أطفال|ילדים|बच्चों|anak',
  ],
  [
    'men',
    "men's|men|mens|hombre*|homem|homens|masculin*|homme*|herren*|uomo|erkek|мужск*|رجالي|رجال|גברים|पुरुष|pria",
  ],
  [
    'women',
    "women|women's|womens|mujer*|mulher*|feminin*|femme*|damen*|donna|kadın|женск*|نسائي|نساء|נשים|महिला|wanita",
  ],
  ['silk', 'silk|seda|soie|seide*|seta|ipek*|шелк*|حرير|משי|रेशम|सिल्क|sutra'],
  [
    'cotton',
    'cotton|algodón|algodão|coton|baumwolle*|baumwoll*|cotone|pamuk*|хлопк*|хлопок|قطن*|כותנה|सूती|कॉटन|katun',
  ],
  ['linen', 'linen|lino|linho|lin|leinen*|keten*|льн*|лен|كتان|פשתן|लिनन|linen'],
  [
    'wool',
    'wool|lana|laine|wolle|wollmantel|woll*|yün*|шерст*|صوف*|צמר|ऊन|ऊनी|wol|merino|мерино|cashmere|kaschmir|кашемир*|كشمير',
  ],
  ['leather', 'leather|cuero|piel|couro|pele|cuir|leder*|pelle|deri|кож*|جلد*|עור|चमड़ा|चमड़े|लेदर|kulit'],
  [
    'faux',
    'faux|vegan leather|sintétic*|artificial|simili*|kunstleder*|ecopelle|suni|искусственн*|эко кож*|экокож*|صناعي|דמוי|नकली|imitasi',
  ],
  ['satin', 'satin|satén|cetim|raso|saten|атлас*|ساتان|סאטן|साटन'],
  ['velvetcloth', 'terciopelo|veludo|velours|samt|velluto|kadife|бархат*|مخمل|קטיפה|मखमल'],
  ['silicone', 'silicon*|силикон*|سيليكون|סיליקון|सिलिकॉन'],
  ['gold', 'gold|golden|oro|ouro|dourado|dorado|doré|goldene*|altın*|золот*|ذهب*|זהב|सोना|सोने|emas'],
  [
    'silver',
    'silver|plata|plateado|prata|prateado|argent bijou|silber*|argento|gümüş*|серебр*|فضة|فضي|כסף סטרלינג|चांदी|perak',
  ],
  ['steel', 'steel|acero|aço|acier|edelstahl*|acciaio|çelik|сталь*|فولاذ|ستانلس'],
  ['wood', 'wood|wooden|madera|madeira|bois|holz*|legno|ahşap|дерев*|خشب*|עץ|लकड़ी|kayu'],
  ['plastic', 'plastic|plástic*|plastik*|plastique|plastica|пластик*|بلاستيك|פלסטיק'],
  ['ceramic', 'ceramic*|cerámica|cerâmica|céramique|keramik*|керамик*|سيراميك|קרמיקה'],
  // colours
  [
    'black',
    'black|negro|negra|negros|negras|preto|preta|pretos|pretas|noir*|schwarz*|nero|nera|neri|nere|siyah*|черн*|أسود|سوداء|اسود|שחור*|काला|काली|काले|ब्लैक|hitam',
  ],
  [
    'white',
    'white|blanco|blanca|blancos|blancas|branco|branca|brancos|brancas|blanc|blanche*|blancs|weiss*|bianco|bianca|bianchi|bianche|beyaz*|бел*|أبيض|بيضاء|ابيض|לבן|לבנה|सफेद|सफ़ेद|व्हाइट|putih',
  ],
  [
    'red',
    'red|rojo|roja|rojos|rojas|vermelh*|rouge*|rot|rote|roten|roter|rotes|rosso|rossa|rossi|rosse|kırmızı*|красн*|أحمر|حمراء|احمر|אדום|אדומה|लाल|रेड|merah',
  ],
  [
    'blue',
    'blue|azul|azules|azuis|celeste|celesti|bleu*|blau*|blu|azzurr*|mavi*|син*|голуб*|أزرق|زرقاء|ازرق|כחול*|नीला|नीली|नीले|ब्लू|biru|navy|marino|marinho|marine|lacivert*',
  ],
  [
    'green',
    'green|verde*|verdes|vert|verte|verts|vertes|grün*|yeşil*|зелен*|أخضر|خضراء|اخضر|ירוק*|हरा|हरी|हरे|hijau',
  ],
  [
    'yellow',
    'yellow|amarill*|amarel*|jaune*|gelb*|giall*|sarı*|желт*|أصفر|صفراء|اصفر|צהוב*|पीला|पीली|kuning',
  ],
  [
    'pink',
    'pink*|rosa|rosado|rosada|cor de rosa|rose|roses|pembe*|розов*|وردي*|زهري|ורוד*|गुलाबी|पिंक|merah muda',
  ],
  [
    'purple',
    'purple|violet*|morado|morada|púrpura|roxo|roxa|violett*|lila|viola|mor|moru|фиолетов*|بنفسجي|סגול*|बैंगनी|ungu|lilac',
  ],
  [
    'brown',
    'brown|marrón|marron*|castanho*|castanha*|braun*|marrone|kahverengi*|коричневый|коричнев*|بني*|חום|חומה|भूरा|भूरी|cokelat tua|camel|кэмел',
  ],
  [
    'grey',
    'grey|gray|gris|grises|cinza*|cinzento*|grau|graue*|grigi*|gri|grisi|сер|серый|серая|серое|серого|серые|серых|серую|серой|серым|серыми|рамادי|رمادي*|אפור*|ग्रे|स्लेटी|abu abu',
  ],
  [
    'beige',
    "beige*|bege|beis|sand|arena|areia|sable|бежев*|песочн*|بيج|רمלי|بيجي|בז|ב'ז|बेज|krem|cream|crema|creme|ivory|naturale",
  ],
  ['turquoise', 'turquoise|turquesa|türkis*|бирюзов*|فيروزي|teal|aqua'],
  [
    'burgundy',
    'burgundy|bordeaux|bordo|bordosu|burdeos|granate|borgoña|bordô|grená|weinrot|maroon|бордов*|عنابي|خمري|בורדו|बरगंडी|मैरून|marun',
  ],
  ['khaki', 'khaki|caqui|kaki|haki|хаки|زيتي|חאקי|olive|oliva|olivgrün|оливков*'],
  [
    'mint',
    'menta|minze|mintgrün|мятн*|نعناعي|מנטה|lavender|lavanda|lavande|lavendel|лавандов*|mustard|mostaza|moutarde|senfgelb|горчичн*|coral|corail|koralle*|коралл*',
  ],
  [
    'striped',
    'striped|stripe*|rayas|rayado|riscas|listrad*|rayé*|gestreift*|a righe|çizgili|полосат*|полоск*|مخطط|פסים|धारीदार|breton',
  ],
  [
    'floral',
    'floral|flores|estampado|fleuri*|geblümt*|floreale|çiçekli|цветочн*|زهور|مزهر|פרחוני*|फूलदार|bunga bunga',
  ],
  // homes and gifts
  ['sofa', 'sofa*|sofá*|couch*|canapé*|divano|divani|kanepe*|koltuk*|диван*|كنبة|أريكة|ספה|सोफा|सोफ़ा'],
  [
    'table',
    'tables|mesa|mesas|tisch|tische|tavolo|tavoli|masa|masası|стол|стола|столы|طاولة|שולחן|मेज|टेबल|meja',
  ],
  [
    'chair',
    'chair*|silla|sillas|cadeira*|chaise*|stuhl|stühle|sedia|sedie|sandalye|стул*|كرسي|כיסא|कुर्सी|kursi',
  ],
  ['lamp', 'lamp|lamps|lámpara*|lâmpada*|lampe*|lampada|lamba*|ламп*|светильник*|مصباح|מנורה|लैंप|lampu'],
  [
    'candle',
    'candle*|vela|velas|bougie*|kerze*|candela|candele|mum|mumu|mumlar|свеч*|شمعة|شموع|נר|נרות|मोमबत्ती|lilin',
  ],
  [
    'mug',
    'mug|mugs|taza*|caneca*|becher|tazza|tazze|kupa|кружк*|чашк*|كوب|فنجان|ספל|मग|cangkir|tasse|tassen',
  ],
  ['vase', 'vase*|florero*|jarrón*|vaso flor*|ваз*|مزهرية|אגרטל'],
  ['samovar', 'samovar*|самовар*|семовар'],
  ['bed', 'beds|cama|camas|lit|lits|bett|betten|letto|letti|yatak|кроват*|سرير|מיטה|बिस्तर|ranjang'],
  [
    'pillow',
    'pillow*|cushion*|almohada*|cojín|almofada*|coussin*|oreiller*|kissen|cuscino|cuscini|yastık|подушк*|وسادة|مخدة|כרית|तकिया|bantal',
  ],
  [
    'rug',
    'rug|rugs|carpet*|alfombra*|tapete*|tapis|teppich*|tappet*|halı|ковер|ковр*|سجادة|שטיח|कालीन|karpet',
  ],
  [
    'bicycle',
    'bicycle*|bike|bikes|bici*|bicicleta*|vélo*|fahrrad|fahrräder|bisiklet*|велосипед*|دراجة|אופניים|साइकिल|sepeda',
  ],
  ['helmet', 'helmet*|casco|capacete*|helm|kask|шлем*|خوذة|קסדה|हेलमेट'],
  ['book', 'books|libro|libros|livro*|livre*|buch|bücher|libri|kitap*|книг*|كتاب|ספר|किताब|buku'],
  [
    'toy',
    'toy|toys|juguete*|brinquedo*|jouet*|spielzeug*|giocattol*|oyuncak*|игрушк*|لعبة|צעצוע|खिलौना|mainan',
  ],
  [
    'flowers',
    'flower*|bouquet*|ramo*|flores|buquê*|fleurs|blumen*|strauss|fiori|çiçek*|цвет*ы|букет*|ورد|زهور|פרחים|זר|फूल|गुलदस्ता|bunga',
  ],
  ['plant', 'plant|plants|planta*|plante*|pflanze*|pianta|bitki|растени*|نبتة|צמח|पौधा|tanaman'],
  ['perfume', 'perfume*|parfum*|profum*|parfüm*|духи|духов|парфюм*|عطر*|בושם|इत्र|परफ्यूम|parfum|fragrance'],
  ['soap', 'soap*|jabón*|sabão|sabonete*|savon*|seife*|sapone|sabun*|мыло|мыла|صابون|סבון|साबुन'],
  [
    'skincream',
    'lotion*|crema facial|creme facial|crème visage|gesichtscreme|крем|كريم بشرة|shampoo*|champú|шампун*|شامبو|שמפו|शैम्पू|sampo|serum*',
  ],
  [
    'giftcard',
    'gift card*|gift voucher*|tarjeta* regalo|tarjeta* de regalo|cartão presente|cartões presente|cheque* prenda|cartão oferta|carte* cadeau*|geschenkgutschein*|geschenkkarte*|buono regalo|carta regalo|hediye kartı|подарочн* карт*|подарочн* сертификат*|بطاقة هدية|بطاقات هدايا|שובר מתנה|כרטיס מתנה|गिफ्ट कार्ड|kartu hadiah|voucher hadiah',
  ],
  [
    'wrapping',
    'wrapping|wrap|paquet cadeau|paquets cadeaux|emballage|papel de presente|caja de regalo|envoltorio|envolver|embrulho|embalagem de presente|papel de regalo|emballage cadeau|papier cadeau|geschenkverpackung|geschenkbox|confezione regalo|hediye paketi|подарочн* упаковк*|упаковк*|تغليف|אריזת מתנה|אריזה|रैपिंग|पैकिंग|bungkus kado|pembungkus',
  ],
  [
    'box',
    'box|boxes|caja|cajas|caixa|caixas|boîte*|schachtel*|karton|scatola|scatole|kutu|kutusu|короб*|علبة|صندوق|קופסה|קופסת|डिब्बा|बॉक्स|kotak',
  ],
  ['cap', 'cap|caps|gorra*|boné*|casquette*|кепк*|бейсболк*|topi baseball'],
  [
    'backpack',
    'backpack*|rucksack*|mochila*|sac à dos|rucksäcke|zaino|zaini|sırt çantası|рюкзак*|حقيبة ظهر|תיק גב|बैकपैक|ransel',
  ],
  ['oversized', 'oversized|oversize|extragrande|оверсайз|واسع'],
  ['kids raincoat', 'galochas'],
  [
    'vegan',
    'vegan|vegans|vegana|vegano|veganos|veganas|végan*|vegane*|веган*|نباتي صرف|نباتي|טבעוני*|वीगन|वेगन',
  ],
  [
    'glutenfree',
    'gluten free|glutenfree|sin gluten|sem glúten|sans gluten|glutenfrei*|senza glutine|glutensiz|без глютен*|безглютен*|خالي من الجلوتين|خال من الغلوتين|ללא גלוטן|ग्लूटेन फ्री|bebas gluten',
  ],
  [
    'hemming',
    'hemming|hem|dobladillo|bainha*|ourlet*|kürzen|saum|orlo|orli|paça|подшив*|подгон*|تقصير|מכפלת|קיצור|keliman|tucking',
  ],
  [
    'small',
    'small|pequeño*|pequeña*|pequen*|petit|petite|petits|klein|kleine|kleiner|piccol*|küçük*|маленьк*|небольш*|صغير*|קטן|קטנה|छोटा|छोटी|छोटे|kecil|chico|chica',
  ],
  [
    'large',
    'large|grande|grandes|grand|grands|gross|grosse|grosser|grossen|büyük*|больш*|كبير*|גדול*|बड़ा|बड़ी|बड़े|besar|big',
  ],
  [
    'medium',
    'medium|mediano|mediana|médio|média|moyen|moyenne|mittel|mittlere*|medio|media|orta|средн*|متوسط*|בינוני*|मध्यम|मीडियम|sedang',
  ],
  ['wide', 'wide leg|ancho|larga|weit*|широк*'],
  ['mini', 'mini|мини|ميني|מיני|मिनी'],
  ['pro', 'pro|про|برو|פרו|प्रो'],
  ['max', 'max|макс|ماكس|מקס|मैक्स'],
  ['plus', 'plus model|плюс|بلس|פלוס'],
  ['ultra', 'ultra|ультра|الترا|אולטרה'],
]

/** What evidence may mean by a word that is too common to be a claim in a draft. */
export const ALSO_MEANT: Record<string, string> = {
  glasses: 'sunglasses',
  frames: 'sunglasses',
  brille: 'sunglasses',
  // Shades that customers call by the plain colour.
  gunmetal: 'grey',
  charcoal: 'grey',
  anthracite: 'grey',
  antrasit: 'grey',
  anthrazit: 'grey',
  antracita: 'grey',
  antracite: 'grey',
  антрацит: 'grey',
  graphite: 'grey',
  графит: 'grey',
  fume: 'grey',
  tortoise: 'brown',
  tortoiseshell: 'brown',
  havana: 'brown',
  ivory: 'white',
  ecru: 'white',
  ebony: 'black',
  emerald: 'green',
  cobalt: 'blue',
  indigo: 'blue',
  fuchsia: 'pink',
  maroon: 'burgundy',
}

export const THING_PHRASES = phrases<string>(THINGS)

/** The kinds that say which version of a product is meant, not what the product is. */
export const VARIANT_THINGS = new Set(
  'black white red blue green yellow pink purple brown grey beige turquoise orangefruit gold silver burgundy khaki mint small large medium mini pro max plus ultra kids men women'.split(
    ' ',
  ),
)
