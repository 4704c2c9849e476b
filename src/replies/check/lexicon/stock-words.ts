import { phrases } from '../phrases.ts'
import { GONE_UNSPACED, HERE_UNSPACED } from './unspaced-stock.ts'

/** `have` takes its object after it, `be` speaks of what stands before it. */
export type StockWord = { available: boolean; shape: 'have' | 'be' }

const yes = { available: true, shape: 'be' } as const
const no = { available: false, shape: 'be' } as const
const have = { available: true, shape: 'have' } as const
const lack = { available: false, shape: 'have' } as const

const OUT_OF =
  'all|completely|totally|fresh|clean|right|sadly|unfortunately|currently|temporarily|now|already|just'
    .split('|')
    .flatMap(how => ["we're", 'we are', "i'm", 'they are', ''].map(who => `${who} ${how} out of`))
    // "Fresh out of the oven" is there.
    .filter(phrase => !/^ (?:fresh|clean|right|just|now|already)/.test(phrase))
    .join('|')

export const STOCK_WORDS = phrases<StockWord>([
  [yes, HERE_UNSPACED],
  [no, GONE_UNSPACED],
  [
    yes,
    'is back in|are back in|is in at the moment|are in at the moment|is in right now|are in right now|is in today|are in today|is in now|are in now|ready to take home|ready to take away|ready to go home with|just came out|just arrived|just came in|just landed|arrived today|came in today|acaba de llegar|acaban de llegar|llegó hoy|llegaron hoy|recién llegad*|chegou hoje|chegaram hoje|acabou de chegar|acabaram de chegar|vient d arriver|viennent d arriver|frisch eingetroffen|gerade eingetroffen|heute reingekommen|appena arrivat*|yeni geldi|только что поступил*|только что привезли|وصلت اليوم|وصل اليوم|הגיע היום|הגיעו היום|आज आया|आज आई|baru datang|baru masuk|in stock|a few are left|some are left|a few left|some left|a couple left|still here|still there|masih hangat|tinggal ambil|te espera|le espera|lo espera|à sua espera|vous attend|vous attendent|wartet auf|warten auf|ti aspetta|la aspetta|sizi bekliyor|seni bekliyor|ждет вас|ждет тебя|ждут вас|بانتظارك|في انتظارك|מחכה לך|מחכים לך|is here|are here|are both in|is there in|are there in|are both here|both here|all here|waiting for you|available|on hand|on the shelf|on shelves|ready to ship|ready stock|instock|can be picked up today|back in stock|restocked',
  ],
  [
    no,
    "flew off the shelves|flown off the shelves|snapped up|all snapped up|off the shelves|they're finished|it's finished|they're gone|it's gone|they're out|it's out|finished for today|gone for today|is out|are out|is finished|are finished|are all finished|out of stock|sold out|unavailable|out of order stock|no longer available|run out|ran out|all gone|is gone|are gone|are all gone|none left|no more left|nothing left|fully booked stock|backordered|back ordered|discontinued|there are none|there is none|we have none|not available|not in stock|temporarily unavailable|sold",
  ],
  [
    have,
    "got them|got those|got these|got some|got plenty|plenty of|lots of|loads of|we have|we've got|we still have|we do have|we also have|we carry|we stock|we sell|we offer|have it in|there is|there are|there's|i have|i still have|i've still got|i do have|i only have|i also have|i've got|we only have|we just have|we got|comes in|come in|you can get it in|you can have it in",
  ],
  [
    lack,
    "there's none|there's no|nothing left in|nothing in|none in|nada en|ninguno en|ninguna en|nichts mehr in|keine mehr in|keins mehr in|plus rien|plus aucun|plus aucune|più niente|niente in|nessuno in|nessuna in|we don't have|we do not have|we have no|we have none|we have none left|we currently have none|we haven't got|we dont have|we don't carry|we do not carry|we don't sell|we do not sell|we don't stock|there is no|there are no|there isn't|there aren't|we ran out of|we've run out of|we are out of|we're out of|are out of|is out of|currently out of|just out of|we've just run out of|we just ran out of|we've now run out of|we have run out of|we have just run out of|we've sold out of|we sold out of|we have sold out of|i've run out of|have run out of|ran out of|run out of",
  ],
  [lack, OUT_OF],
  [
    lack,
    'nos quedamos sin|nos hemos quedado sin|nos quedamos ya sin|estamos sin|ya estamos sin|andamos sin|ficámos sem|ficamos sem|já ficámos sem|estamos sem|à court de|siamo rimasti senza|siamo rimaste senza|siamo senza|abbiamo finito|abbiamo terminato|abbiamo esaurito|nous n avons plus de|on est à court de|kehabisan|נשארנו בלי|לא נשאר לנו|לא נשארו לנו|כבר אין לנו|לא נשארה לנו|لم يعد لدينا|ما عاد عندنا|ما ضل عندنا|لم يتبق لدينا|hamare paas ab nahi',
  ],
  [
    no,
    'se nos acabó|se nos acabaron|se nos terminó|se nos terminaron|se nos agotó|se nos agotaron|se nos han acabado|se nos ha acabado|se han acabado|se ha acabado|se han agotado|se han terminado|se han vendido todos|se han vendido todas|se vendieron todos|se vendieron todas|ya volaron|acabaram nos|acabou nos|acabaram se|já se acabaram|foram se todos|foram se todas|vendemos tudo|já se venderam todos|il n en reste plus|il n y en a plus|on n en a plus|nous n en avons plus|tout est parti|sont tous partis|sont toutes parties|ausgegangen|sind alle weg|alle weg|restlos weg|nichts mehr da|keine mehr da|keiner mehr da|kein einziger mehr da|sind alle verkauft|ist verkauft|sono andati a ruba|sono andate a ruba|tutti venduti|tutte vendute|le abbiamo finite|li abbiamo finiti|l abbiamo finito|l abbiamo finita|sono finiti|sono finite|tükettik|stoğumuz bitti|hiç kalmadı|elimizde kalmadı|разобрали|разошлись|разошелся|разошлась|раскупили|ни одного не осталось|ни одной не осталось|ничего не осталось|خلصوا|خلصنا|ما تبقى|ما ضل|لم يعد متوفر*|נחטפו|נגמרו לנו|נגמר לנו|נגמרה לנו|אזלו לנו|बिक चुके|बिक चुका|बिक चुकी|खत्म हो|ख़त्म हो|नहीं बची|ludes|sudah habis|udah habis|sudah kosong|terjual habis',
  ],
  [
    yes,
    'disponible|disponibles|en stock|en existencia|en existencias|hay stock|con stock|a la venta|listo para llevar',
  ],
  [
    no,
    'no hay ninguno|no hay ninguna|agotado|agotada|agotados|agotadas|sin stock|sin existencias|no disponible|no disponibles|no está disponible|no están disponibles|no hay stock|no queda|no quedan|no nos queda|no nos quedan|fuera de stock|se acabó|se acabaron|se terminó|se agotó|se agotaron|se ha agotado',
  ],
  [
    have,
    'tenemos|nos queda|nos quedan|queda|quedan|quedó|quedaron|contamos con|hay|disponemos de|lo tenemos|la tenemos|los tenemos|las tenemos|tengo|te queda',
  ],
  [
    lack,
    'no tenemos|no lo tenemos|no la tenemos|no los tenemos|no las tenemos|no hay|no contamos con|ya no tenemos|ya no quedan|ya no queda|ya no hay|no nos quedan',
  ],
  [
    yes,
    'existe em|existem em|existe no|existem no|existe na|existem na|disponível|disponíveis|em stock|em estoque|à venda|em armazém|a pronta entrega|à pronta entrega',
  ],
  [
    no,
    'esgotado|esgotada|esgotados|esgotadas|sem stock|sem estoque|indisponível|indisponíveis|não está disponível|não estão disponíveis|não disponível|fora de stock|em falta|acabou|acabaram|esgotou|esgotaram',
  ],
  [
    have,
    'temos|restam|resta|restou|restaram|sobrou|sobraram|ainda temos|há|sobram|sobra|dispomos de|tem em stock|tem em estoque|temos sim',
  ],
  [lack, 'não temos|não há|já não temos|não restam|não resta|já não há|não dispomos|não tem'],
  [yes, 'existe en|existent en|en stock|disponible|disponibles|en rayon|en magasin'],
  [
    no,
    'épuisé|épuisée|épuisés|épuisées|en rupture|rupture de stock|en rupture de stock|indisponible|indisponibles|plus disponible|plus disponibles|pas disponible|pas disponibles|n est pas disponible|n est plus disponible|plus en stock|pas en stock|hors stock',
  ],
  [have, 'nous avons|on a|il reste|il nous reste|nous proposons|nous disposons|il y a|reste'],
  [
    lack,
    'nous n avons pas|nous n avons plus|on n a pas|on n a plus|il n y a pas|il n y a plus|il ne reste pas|il ne reste plus|plus de stock|nous ne l avons plus|nous ne l avons pas|nous ne les avons plus',
  ],
  [
    yes,
    'liegt bereit|liegen bereit|liegt ~ bereit|liegen ~ bereit|steht bereit|stehen bereit|steht ~ bereit|stehen ~ bereit|noch zu haben|verfügbar|vorrätig|auf lager|ist da|sind da|ist noch da|sind noch da|lieferbar|erhältlich|vorhanden|lagernd',
  ],
  [
    no,
    'fehlt|fehlen|ist alle|ist leider alle|ist gerade alle|ist gerade leider alle|ist leider gerade alle|ist momentan alle|ist aktuell alle|ist derzeit alle|ist schon alle|ist heute alle|sind leider alle|sind gerade leider alle|sind momentan alle|ist leider aus|sind leider aus|ist gerade aus|sind gerade aus|ist momentan aus|ist aktuell aus|ist derzeit aus|ist weg|sind weg|ist leider weg|sind leider weg|ausverkauft|vergriffen|nicht verfügbar|nicht vorrätig|nicht auf lager|nicht lieferbar|nicht erhältlich|nicht mehr verfügbar|nicht mehr da|leer|nicht vorhanden|nicht mehr vorrätig|nicht mehr auf lager',
  ],
  [
    have,
    'wir haben|haben wir|hätten wir|wir hätten|hätte ich|ich hätte|habe ich|ich habe|hab ich|ich hab|es gibt|gibt es|wir führen|wir bieten|sind noch|noch da|haben noch',
  ],
  [
    lack,
    'wir haben kein|wir haben keine|wir haben keinen|haben wir nicht|haben wir kein|haben wir keine|haben wir leider nicht|es gibt kein|es gibt keine|wir führen kein|wir führen keine|wir haben nicht',
  ],
  [yes, 'disponibile|disponibili|in magazzino|a magazzino|in negozio'],
  [
    no,
    'esaurito|esaurita|esauriti|esaurite|non disponibile|non disponibili|non è disponibile|non sono disponibili|terminato|terminata|terminati|terminate|finito|finita|finiti|finite|non più disponibile|fuori stock',
  ],
  [
    have,
    'abbiamo|ne abbiamo|ce n è|ce l abbiamo|rimangono|rimane|restano|ci sono|c è|è rimasto|è rimasta|sono rimasti|sono rimaste|disponiamo',
  ],
  [
    lack,
    'non abbiamo|non ce l abbiamo|non ne abbiamo|non ci sono|non c è|non rimangono|non restano|non abbiamo più',
  ],
  [have, "c'è|ce n'è"],
  [lack, "non c'è|non ce n'è"],
  [yes, 'stokta|stoklarımızda|stoklarda|mevcut|mevcuttur|stokta var|elimizde var|satışta|var'],
  [
    no,
    'stokta yok|stokta kalmadı|tükendi|tükenmiş|tükenmiştir|mevcut değil|mevcut değildir|kalmadı|bitti|yok|elimizde yok|stokta bulunmuyor|bulunmuyor|stokta değil',
  ],
  [have, 'elimizde|bizde var|kaldı|stokta kaldı'],
  [yes, 'в наличии|есть в наличии|имеется|имеются|в продаже|доступен|доступна|доступно|доступны|есть'],
  [
    no,
    'нет в наличии|не в наличии|отсутствует|отсутствуют|закончился|закончилась|закончилось|закончились|распродан|распродана|распродано|распроданы|раскупили|недоступен|недоступна|недоступны|нет в продаже|кончился|кончились|нету|нет|не осталось|снят с продажи',
  ],
  [have, 'у нас есть|осталось|остался|осталась|остались|имеем'],
  [lack, 'у нас нет|больше нет'],
  [yes, 'متوفر|متوفرة|متوفرين|متاح|متاحة|موجود|موجودة|متوفرات|في المخزون'],
  [
    no,
    'غير متوفر|غير متوفرة|غير متاح|غير متاحة|غير موجود|غير موجودة|نفد|نفدت|نفذ|نفذت|مش متوفر|مش موجود|مو متوفر|خلص|خلصت|خالص|انتهى|انتهت|ليس متوفرا|ليست متوفرة|ليس متوفر|لا يتوفر|لا تتوفر|نفدت الكمية|مش متوفرة|ما متوفر|بيعت بالكامل',
  ],
  [have, 'لدينا|عندنا|بقي|بقيت|تبقى|باقي|يوجد|توجد|يتوفر|تتوفر'],
  [lack, 'ليس لدينا|لا يوجد|لا توجد|ما عندنا|لا يوجد لدينا|مافي|ما في|لم يتبق|لم يبق|ليس عندنا|ما بقي'],
  [yes, 'במלאי|זמין|זמינה|זמינים|זמינות|קיים במלאי|ישנו|בנמצא'],
  [
    no,
    'אזל|אזלה|אזלו|לא במלאי|לא זמין|לא זמינה|לא זמינים|נגמר|נגמרה|נגמרו|אינו זמין|אינה זמינה|אזל מהמלאי|אזלה מהמלאי|חסר במלאי|לא קיים במלאי|אינו במלאי',
  ],
  [have, 'יש לנו|נשאר|נשארו|נשארה|נותרו|נותר|יש'],
  [lack, 'אין לנו|אין|לא נשאר|לא נשארו|לא נותרו'],
  [
    yes,
    'उपलब्ध|स्टॉक में|स्टॉक में है|मौजूद|available hai|stock mein|stock mein hai|stock me hai|mil jayega|मिल जाएगा|मिल जाएगी',
  ],
  [
    no,
    'उपलब्ध नहीं|स्टॉक में नहीं|खत्म|ख़त्म|समाप्त|नहीं है|बिक गया|बिक गए|मौजूद नहीं|आउट ऑफ स्टॉक|stock mein nahi|stock mein nahin|available nahi|khatam|nahi hai|स्टॉक खत्म|अनुपलब्ध|नहीं बचा|नहीं बचे',
  ],
  [
    have,
    'pade hain|pada hai|padi hain|padi hai|rakhe hain|rakha hai|rakhi hain|पड़े हैं|पड़ा है|पड़ी हैं|रखे हैं|रखा है|रखी हैं|bache hain|bacha hai|bachi hai|hamare paas|हमारे पास|बचे हैं|बचा है|बची है|बची हैं|बचे|बाकी',
  ],
  [yes, 'tersedia|ready|ready stock|ready stok|ada|masih ada|stok ada|stok tersedia|stoknya ada|ada stok'],
  [
    no,
    'habis|kosong|tidak tersedia|sold out|stok habis|stok kosong|belum ready|tidak ada|belum tersedia|nggak ada|ga ada|gak ada|tidak ready|lagi kosong|tidak ada stok|stoknya habis',
  ],
  [have, 'kami punya|kami ada|kita punya|tersisa|sisa|tinggal|masih punya'],
  [lack, 'kami tidak punya|tidak punya|kami tidak ada'],
])

/** A count beside these is a stock count. */
export const LEFT_WORDS = phrases<true>([
  [
    true,
    "i've got|i've still got|i've only got|i have|i still have|i only have|i can see|sind da|ist da|sont là|их у нас|таких у нас|у нас их|nous en avons|on en a|j en ai|davon sind|davon gibt es|los hay|las hay|are here|down to our|down to the|down to|our final|the final|n a plus que|n avons plus que|n a plus qu|n avons plus qu|left|remaining|in stock|on hand|on the shelf|we have|we've|we still have|we only have|we've got|have only|only have|last|available|still have|there are|there is|quedan|queda|nos quedan|nos queda|tenemos|disponibles|disponible|hay|en stock|última|último|últimas|últimos|restam|resta|restou|restaram|sobrou|sobram|temos|há|disponíveis|em stock|em estoque|reste|restent|il reste|nous avons|on a|dernier|dernière|dernières|derniers|übrig|noch|nur noch|auf lager|vorrätig|wir haben|haben wir|noch da|letzte|letzten|letztes|verfügbar|rimangono|rimane|rimasto|rimasta|rimasti|rimaste|restano|abbiamo|ne abbiamo|ce ne sono|ci sono|il y en a|y en a|es sind noch|sind noch|hay|há|disponibili|ultimo|ultima|ultimi|ultime|kaldı|stokta|adet var|var|elimizde|mevcut|осталось|остался|осталась|остались|в наличии|есть|имеется|последн*|بقي|بقيت|تبقى|باقي|متبقي|متبقية|متوفر|متوفرة|لدينا|عندنا|يوجد|آخر|موجود|נשאר|נשארו|נותרו|במלאי|יש לנו|אחרון|אחרונה|זמינים|bache|bacha|bachi|pade|पड़े|rakhe|रखे|बचे|बचा|बची|बाकी|स्टॉक में|हमारे पास|उपलब्ध|आखिरी|tersisa|sisa|tinggal|stok|stoknya|ready|tersedia|kami punya|terakhir|ada|stock",
  ],
])

export const PIECE_WORDS = phrases<true>([
  [
    true,
    'uds|ud|unid|uns|stk|pz|pcs|pc|piece*|tablet|tablets|capsule*|part|parts|unit|units|item*|pair|pairs|unidad|unidades|pieza*|par|pares|unidade*|peça|peças|pièce*|exemplaire*|paire|paires|stück|stücke|paar|pezzo|pezzi|paio|paia|adet|tane|parça|шт|шт .|штук*|экземпляр*|кусо*|кусоч*|таблет*|капсул*|единиц*|пар|пары|пара|пару|قطعة|قطع|حبة|حبات|وحدة|وحدات|زوج|أزواج|יחידה|יחידות|זוג|זוגות|חתיכות|पीस|टुकड़े|इकाइयां|नग|जोड़ी|जोड़े|buah|pcs|biji|pasang|lembar|unit|x|çift|çifti|devices|equipos|aparelhos|appareils|geräte|dispositivi|apparecchi|cihaz|устройств*|аппарат*|أجهزة|מכשירים|डिवाइस|perangkat|boxes|copies|copie|servings|portions|porciones|porções',
  ],
])

/** What goods are sold in. Beside a count, a measure or the goods themselves it is no article of its own. */
export const CONTAINER_WORDS = phrases<true>([
  [
    true,
    'bunch|bunches|bucket|buckets|tub|tubs|pail|pails|canister|canisters|cubo|cubos|balde|baldes|eimer|secchio|secchi|seau|seaux|kova|ведро|ведра|ведер|دلو|דלי|דליים|बाल्टी|ember|bag|bags|pack|packs|packet|packets|package|packages|box|boxes|bottle|bottles|jar|jars|tin|tins|sack|sacks|tube|tubes|carton|cartons|sachet|sachets|roll|rolls|tray|trays|bolsa|bolsas|paquete|paquetes|caja|cajas|botella|botellas|frasco|frascos|lata|latas|bote|botes|costal|costales|tarro|tarros|sobre|sobres|saco|sacos|pacote|pacotes|garrafa|garrafas|caixa|caixas|sac|sacs|sachet|paquet|paquets|bouteille|bouteilles|boîte|boîtes|bocal|bocaux|flacon|flacons|barquette|barquettes|pot|pots|packung*|tüte|tüten|flasche|flaschen|becher|bund|dose|dosen|beutel|schachtel*|tafel|tafeln|glas|gläser|confezione|confezioni|sacchetto|sacchetti|bottiglia|bottiglie|barattolo|barattoli|vasetto|vasetti|lattina|lattine|mazzo|mazzi|tavoletta|tavolette|scatola|scatole|busta|buste|paket|paketi|şişe|kutu|kutusu|kavanoz|torba|poşet|упаков*|пачк*|пачек|бутыл*|банк*|банок|пакет*|короб*|флакон*|коробка|мешок|мешка|мешков|مرطبان|برطمان|برطمانات|علبة|علب|عبوة|عبوات|كيس|أكياس|زجاجة|قارورة|كرتون|باكيت|חבילה|חבילות|בקבוק|בקבוקים|קופסה|קופסאות|שקית|שקיות|צנצנת|पैकेट|डिब्बा|डिब्बे|डब्बा|डब्बे|बोतल|थैली|bungkus|botol|kotak|kantong|pak|kaleng|toples',
  ],
])

/** What food and drink are served in or cut into. */
export const PORTION_WORDS = phrases<true>([
  [
    true,
    'cup|cups|mug|mugs|glass|glasses|bowl|bowls|plate|plates|pot|pots|jug|jugs|pitcher|pint|pints|slice|slices|piece|pieces|scoop|scoops|portion|portions|serving|taza|tazas|tazón|vaso|vasos|copa|copas|plato|platos|cuenco|jarra|jarras|tetera|porción|porciones|ración|raciones|rebanada|trozo|trozos|xícara|xícaras|chávena|chávenas|caneca|canecas|copo|copos|taça|taças|prato|pratos|tigela|bule|fatia|fatias|pedaço|porção|tasse|tasses|verre|verres|bol|bols|assiette|assiettes|coupe|carafe|pichet|théière|tranche|tranches|tassen|becher|glas|gläser|schale|schüssel|teller|kanne|kännchen|krug|stück|scheibe|scheiben|kugel|kugeln|tazza|tazze|tazzina|bicchiere|bicchieri|calice|ciotola|piatto|caraffa|teiera|fetta|fette|porzione|fincan|bardak|kupa|kase|tabak|sürahi|demlik|dilim|porsiyon|чашк*|чашечк*|кружк*|стакан*|бокал*|тарелк*|миск*|чайник*|кусок|куска|кусоч*|порци*|шарик*|كوب|كاس|فنجان|كوبان|صحن|طبق|قطعة|شريحة|ابريق|כוס|כוסות|ספל|ספלים|קערה|קערת|צלחת|פרוסה|פרוסת|מנה|מנת|קנקן|कप|प्याला|प्याली|गिलास|कटोरी|कटोरा|प्लेट|टुकड़ा|secangkir|segelas|semangkuk|sepiring|sepotong|seporsi|cangkir|gelas|mangkuk|piring|potong|porsi',
  ],
])
