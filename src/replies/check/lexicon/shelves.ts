import { phrases } from '../phrases.ts'

/** Shelves that shops leave out of what they grant, by the name of the whole shelf. */
export const SHELVES = phrases<Shelf>([
  [
    'powertools',
    'power tool*|electric tool*|electrical tool*|herramientas eléctricas|herramienta eléctrica|máquinas eléctricas|ferramentas elétricas|ferramenta elétrica|outils électriques|outillage électrique|électroportatif*|elektrowerkzeug*|elektromaschine*|elettroutensil*|utensili elettrici|elektrikli alet*|elektrikli el alet*|электроинструмент*|أدوات كهربائية|الأدوات الكهربائية|عدد كهربائية|العدد الكهربائية|כלי עבודה חשמליים|כלים חשמליים|पावर टूल*|बिजली के औज़ार|perkakas listrik|alat listrik',
  ],
  [
    'tools',
    'tool|tools|herramientas|ferramentas|outils|outillage|werkzeug|werkzeuge|gartenwerkzeug*|utensili|attrezzi|attrezzatura|alet|aletler|el aletleri|инструмент*|أدوات العمل|الأدوات|أدوات|כלי עבודה|כלי גינה|औज़ार|औजार|perkakas|alat berkebun',
  ],
  [
    'furniture',
    'furniture|garden furniture|muebles|mobiliario|móveis|mobília|mobiliário|meubles|mobilier|möbel|gartenmöbel|mobili|mobilio|arredi|mobilya*|мебель|мебели|أثاث|الأثاث|רהיטים|ריהוט|फर्नीचर|फ़र्नीचर|furnitur|mebel|perabot',
  ],
  [
    'alcohol',
    'alcohol|alcoholic drinks|alcoholic beverages|wines and spirits|bebidas alcohólicas|alcohol|bebidas alcoólicas|álcool|boissons alcoolisées|alcools|alkohol*|alkoholische getränke|spirituosen|alcolici|bevande alcoliche|alkol*|alkollü içecek*|алкогол*|спиртн*|كحول|الكحول|المشروبات الكحولية|אלכוהול|משקאות אלכוהוליים|शराब|alkohol|minuman beralkohol',
  ],
  [
    'jewellery',
    'jewellery|jewelry|joyas|joyería|bisutería|joias|bijuteria|bijoux|schmuck|gioielli|bigiotteria|takı*|mücevher*|украшени*|ювелир*|مجوهرات|المجوهرات|الحلي|תכשיט*|गहने|ज्वेलरी|perhiasan',
  ],
  [
    'underwear',
    'underwear|lingerie|swimwear|ropa interior|lencería|bañadores|roupa interior|roupa de banho|sous vêtements|maillots de bain|unterwäsche|bademode|biancheria|intimo|costumi da bagno|iç çamaşır*|mayo ve bikini|нижнее белье|белье|купальник*|ملابس داخلية|الملابس الداخلية|ملابس السباحة|הלבשה תחתונה|בגדי ים|अंडरगारमेंट*|अंतर्वस्त्र|pakaian dalam|baju renang',
  ],
  [
    'electronics',
    'electronics|electronic goods|electrónica|aparatos electrónicos|eletrónicos|eletrônicos|électronique|elektronik|elektronikartikel|elettronica|elektronik ürün*|электроник*|إلكترونيات|الإلكترونيات|אלקטרוניקה|इलेक्ट्रॉनिक्स|elektronik|barang elektronik',
  ],
])

export type Shelf =
  | 'powertools'
  | 'tools'
  | 'furniture'
  | 'alcohol'
  | 'jewellery'
  | 'underwear'
  | 'electronics'

/** What stands on a shelf: by the noun a name ends with before its figures, or by the one it begins with. */
export const ON_SHELF: readonly (readonly [Shelf, ends: RegExp, begins: RegExp])[] = [
  [
    'powertools',
    /(?:drill|jigsaw|circular saw|chainsaw|angle grinder|grinder|sander|power planer|heat gun|hedge trimmer|strimmer|bohrmaschine|bohrhammer|akkuschrauber|akku-?schrauber|schlagbohrer|stichsage|kreissage|kettensage|schleifer|schleifmaschine|oberfrase|heissluftpistole|heckenschere elektro|matkap|taslama|zimpara makinesi|dekupaj|ड्रिल|ग्राइंडर)s?$/,
    /^(?:taladro|sierra (?:de calar|circular|electrica|de sable)|caladora|amoladora|radial|lijadora|atornillador|fresadora|cepillo electrico|pistola de calor|motosierra|furadeira|berbequim|aparafusadora|parafusadeira|lixadeira|rebarbadora|esmerilhadeira|serra (?:tico|circular)|perceuse|visseuse|perforateur|scie (?:sauteuse|circulaire)|ponceuse|meuleuse|defonceuse|tronconneuse|decapeur|trapano|avvitatore|tassellatore|seghetto alternativo|sega circolare|levigatrice|smerigliatrice|motosega|дрель|шуруповерт|перфоратор|лобзик|болгарка|шлифмашин|электропил|ушм|دريل|مثقاب|صاروخ|جلاخه|منشار كهربائي|מקדחה|מברגה|משחזת|מסור (?:חשמלי|אנכי|עגול)|bor (?:listrik|beton)|mesin (?:bor|gerinda|amplas)|gerinda|gergaji mesin)/,
  ],
  [
    'tools',
    /(?:saw|secateurs|pruners?|loppers?|shears|hammer|mallet|spade|shovel|rake|trowel|hoe|pliers|screwdriver|spanner|wrench|hand fork|garden fork|axe|sage|gartenschere|astschere|heckenschere|hammer|spaten|schaufel|rechen|harke|zange|schraubendreher|schraubenschlussel|axt|testere|budama makasi|cekic|kurek|tirmik|pense|tornavida|आरी|हथौड़ा|फावड़ा|प्लास|पेचकस)s?$/,
    /^(?:sierra|serrucho|tijeras? de podar|podadora|martillo|pala|rastrillo|azada|alicates?|destornillador|llave inglesa|hacha|serrote|tesoura de poda|martelo|pa |ancinho|enxada|alicate|chave de fendas?|machado|scie|secateur|cisaille|marteau|pelle|rateau|beche|pince|tournevis|cle a molette|hache|sega|seghetto|cesoie|forbici da pota|martello|pala|rastrello|vanga|zappa|pinza|cacciavite|пила|ножовка|секатор|сучкорез|молоток|лопат|грабли|плоскогубцы|отвертк|топор|منشار|مقص تقليم|مطرقه|شاكوش|مجرفه|كماشه|مفك|מסור|מזמרה|פטיש|את חפירה|מגרפה|צבת|מברג|gergaji|gunting (?:tanaman|dahan)|palu|sekop|cangkul|tang|obeng|kapak)/,
  ],
  [
    'furniture',
    /(?:table|chair|armchair|bench|sofa|couch|desk|stool|wardrobe|bookcase|sideboard|cabinet|lounger|bed frame|dresser|nightstand|tisch|stuhl|sessel|bank|sofa|schreibtisch|hocker|schrank|regal|kommode|liege|masa|masasi|sandalye|koltuk|kanepe|tabure|dolap|gardirop|मेज|कुर्सी|सोफा|अलमारी)s?$/,
    /^(?:mesa|mesita|silla|sillon|banco|sofa|escritorio|taburete|armario|estanteria|comoda|tumbona|cadeira|poltrona|secretaria|banqueta|roupeiro|estante|espreguicadeira|table(?! (?:runner|lamp|mat|cloth|linen|salt|de mixage))|chaise|fauteuil|banc|canape|bureau|tabouret|armoire|commode|etagere|tavolo|tavolino|sedia|poltrona|panca|divano|scrivania|sgabello|armadio|libreria|sdraio|стол|стул|кресло|скамейка|диван|табурет|шкаф|комод|стеллаж|طاوله|كرسي|كنبه|مكتب|خزانه|שולחן|כיסא|כורסה|ספסל|ספה|שרפרף|ארון|שידה|meja|kursi|sofa|bangku|lemari|rak buku)/,
  ],
  [
    'alcohol',
    /(?:wine|beer|ale|lager|cider|whisky|whiskey|vodka|gin|rum|brandy|cognac|liqueur|champagne|prosecco|cava|merlot|rioja|chardonnay|riesling|tequila|wein|rotwein|weisswein|bier|sekt|likor|schnaps|wodka|sarap|bira|raki|votka|viski|वाइन|बीयर|व्हिस्की)s?$/,
    /^(?:rioja|ribera|merlot|chardonnay|cabernet|riesling|prosecco|malbec|tempranillo|albarino|chianti|barolo|vino|cerveza|ron|ginebra|whisky|vodka|licor|cava|champan|tequila|vinho|cerveja|aguardente|gin|espumante|vin|biere|rhum|cidre|champagne|liqueur|birra|grappa|amaro|spumante|prosecco|limoncello|вино|пиво|водка|коньяк|виски|ром|шампанск|ликер|نبيذ|بيره|ويسكي|יין|בירה|ויסקי|וודקה|ערק|anggur merah|bir|wiski|soju)/,
  ],
  [
    'jewellery',
    /(?:earrings?|necklace|bracelet|pendant|brooch|ohrring|ohrringe|ohrstecker|halskette|armband|anhanger|brosche|kupe|kolye|bileklik|yuzuk|बाली|हार|कंगन|अंगूठी)s?$/,
    /^(?:pendientes|aretes|collar|pulsera|anillo|colgante|brincos|pulseira|anel|boucles d.oreilles|collier|bracelet|bague|pendentif|orecchini|collana|bracciale|anello|ciondolo|серьги|сережки|колье|браслет|кольцо|подвеска|اقراط|حلق|عقد|سوار|اسوار|خاتم|עגיל|שרשרת|צמיד|טבעת|anting|kalung|gelang|cincin)/,
  ],
  [
    'underwear',
    /(?:bra|briefs|boxers|knickers|panties|thong|bikini|swimsuit|swim trunks|bh|slip|unterhose|badeanzug|badehose|sutyen|kulot|mayo|bikini|ब्रा)s?$/,
    /^(?:sujetador|bragas?|calzoncillos|tanga|bikini|banador|sutia|cuecas|calcinha|biquini|fato de banho|maio|soutien-gorge|culotte|calecon|maillot de bain|reggiseno|mutande|boxer|slip|costume da bagno|бюстгальтер|трусы|купальник|плавки|حماله صدر|بوكسر|مايوه|בגד ים|חזיה|חזייה|תחתון|תחתונים|bra|celana dalam|baju renang)/,
  ],
  [
    'electronics',
    /(?:laptop|tablet|smartphone|phone|headphones|earbuds|speaker|camera|monitor|television|tv|kopfhorer|lautsprecher|kamera|fernseher|handy|kulaklik|hoparlor|televizyon|फोन|लैपटॉप|हेडफोन|स्पीकर)s?$/,
    /^(?:portatil|ordenador|tableta|movil|auriculares|altavoz|camara|televisor|telemovel|celular|auscultadores|fones|coluna|camera|ordinateur|tablette|casque|enceinte|appareil photo|televiseur|portatile|cuffie|auricolari|altoparlante|televisore|ноутбук|планшет|смартфон|телефон|наушники|колонка|камера|телевизор|لابتوب|سماعه|سماعات|كاميرا|تلفزيون|هاتف|מחשב|טאבלט|אוזניות|רמקול|מצלמה|טלוויזיה|laptop|headphone|speaker|kamera|televisi)/,
  ],
]

/** What stands on one shelf stands on the wider one too. */
export const WIDER_SHELF: Partial<Record<Shelf, Shelf>> = { powertools: 'tools' }
