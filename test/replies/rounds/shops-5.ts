import type { ShopTable } from './shops.ts'

const WEEK = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const).map(day => ({
  day,
  from: day === 'sat' ? '10:00' : '09:30',
  to: day === 'sat' ? '14:00' : '18:30',
}))

export const OUTDOOR: ShopTable = {
  name: 'Nordwind Outdoor',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  language: 'de',
  hours: { hours: WEEK, closed: ['2026-11-20', '2026-12-25', '2026-12-26'] },
  products: `
zelt|Kuppelzelt für 3 Personen|189|4|Zelte|Gewicht=3,2 kg;Wassersäule=3000 mm
schl|Schlafsack Daunen|149.90|6|Schlafsäcke|Temperatur=bis -5 °C
matte|Isomatte selbstaufblasend|59.90|0|Schlafsäcke
ruck|Wanderrucksack|-|-|Rucksäcke||30 Liter:79.9:5,45 Liter:99.9:3,60 Liter:129.9:0
jacke|Regenjacke Herren|-|-|Jacken|Material=Nylon|M blau:119:3,L blau:119:0,L rot:119:2
stock|Trekkingstöcke (Paar)|44.50|12|Zubehör
lampe|Stirnlampe 400 Lumen|34.95|20|Zubehör|Akku=USB-C
koch|Gaskocher klein|29.90|8|Küche
gas|Gaskartusche 230 g|6.50|40|Küche
flasche|Trinkflasche Edelstahl|-|-|Küche||Halbliter:19.9:10,1 Liter:24.9:7`,
  entries: `
lief|versand|Liefern Sie auch nach Hause?|Ja, innerhalb Deutschlands für 4,90 €, ab 75 € kostenlos.
dauer|versand|Wie lange dauert die Lieferung?|In der Regel 2 bis 3 Werktage.
zahl|zahlung|Welche Zahlungsarten gibt es?|Karte, PayPal, Rechnung und bar im Laden.
rueck|rückgabe|Kann ich etwas zurückgeben?|Ja, innerhalb von 30 Tagen ungebraucht mit Kassenbon.
adr|adresse|Wo ist Ihr Laden?|Lindenallee 12, 24103 Kiel, zwei Minuten vom Bahnhof.
verl|verleih|Verleihen Sie Zelte?|Ja, ab 12 € pro Tag, Kaution 50 €.
repa|reparatur|Reparieren Sie Zelte?|Ja, kleine Risse und Reißverschlüsse, meist in einer Woche.`,
}

export const TEXTILES: ShopTable = {
  name: 'Casa Lino',
  currency: 'EUR',
  timezone: 'Europe/Madrid',
  language: 'es',
  hours: { hours: WEEK, closed: ['2026-12-08', '2026-12-25'] },
  products: `
saba|Juego de sábanas de lino|-|-|Dormitorio|material=lino lavado|90 cm:69:4,135 cm:89:6,150 cm:99:0
toal|Toalla de baño|-|-|Baño|material=algodón|blanca:18:20,azul:18:0,verde:18:9
alb|Albornoz de algodón|54|3|Baño
mant|Mantel de lino 150 x 250|64.50|5|Mesa|lavado=a máquina, 40 °C
serv|Servilletas de lino (juego de 4)|28|14|Mesa
coj|Cojín de terciopelo|32|7|Salón
fun|Funda nórdica|79|0|Dormitorio
cort|Cortina de lino a medida|-|-|Salón|plazo=20 días
alm|Almohada de plumas|39.90|11|Dormitorio|relleno=pluma de ganso`,
  entries: `
env|envio|¿Hacen envíos?|Sí, a toda la península por 5,50 €, gratis desde 80 €.
pla|envio|¿Cuánto tarda el envío?|Entre 24 y 48 horas laborables.
pag|pago|¿Cómo puedo pagar?|Con tarjeta, Bizum o en efectivo en la tienda.
dev|devoluciones|¿Puedo devolver un artículo?|Sí, en 15 días, sin usar y con la etiqueta puesta.
dir|ubicacion|¿Dónde está la tienda?|Calle Mayor 31, Valencia, junto al Mercado Central.
bor|bordado|¿Bordan iniciales?|Sí, 6 € por pieza, en una semana.`,
}

export const GADGETS: ShopTable = {
  name: 'Tekno Köşe',
  currency: 'TRY',
  timezone: 'Europe/Istanbul',
  language: 'tr',
  hours: { hours: WEEK, closed: ['2027-01-01'] },
  products: `
kulak|Kablosuz kulaklık|1299|8|Ses|pil=24 saat
hop|Bluetooth hoparlör|899|5|Ses|su geçirmezlik=IPX7
sarj|Hızlı şarj aleti 30W|449|25|Şarj
kab|USB-C kablo|-|-|Şarj||1 metre:129:40,2 metre:179:15
kilif|Telefon kılıfı|-|-|Kılıf||siyah:199:30,mavi:199:0,şeffaf:149:22
cam|Ekran koruyucu cam|99|60|Koruma
power|Powerbank 10000 mAh|749|0|Şarj
tut|Araç telefon tutucu|249|12|Araç
saat|Akıllı saat|2499|3|Saat|garanti=2 yıl`,
  entries: `
kar|kargo|Kargo ücreti ne kadar?|Kargo 49,90 TL, 500 TL üzeri alışverişlerde ücretsiz.
sur|kargo|Kargo kaç günde gelir?|1-3 iş günü içinde teslim edilir.
ode|odeme|Hangi ödeme yöntemleri var?|Kredi kartı, havale ve kapıda ödeme.
iad|iade|İade var mı?|14 gün içinde, ambalajı açılmamış ürünleri iade alıyoruz.
adr|adres|Mağazanız nerede?|Bağdat Caddesi 210, Kadıköy, İstanbul.
tak|taksit|Taksit yapıyor musunuz?|Evet, 1.000 TL üzeri 6 taksite kadar.`,
}

export const SWEETS: ShopTable = {
  name: 'حلويات الياسمين',
  currency: 'AED',
  timezone: 'Asia/Dubai',
  language: 'ar',
  hours: { hours: WEEK, closed: ['2026-12-02'] },
  products: `
bak|بقلاوة مشكلة (كيلو)|95|10|حلويات شرقية|المكونات=قمح، فستق، سمن
kun|كنافة بالجبن|-|-|حلويات شرقية||صغيرة:35:6,كبيرة:60:3
maa|معمول بالتمر (علبة)|48|15|حلويات شرقية
bas|بسبوسة باللوز|30|0|حلويات شرقية
cho|شوكولاتة فاخرة (علبة)|-|-|شوكولاتة||نصف كيلو:75:8,كيلو:140:4
dat|تمر مجدول (كيلو)|65|20|تمور
caf|قهوة عربية 250 جرام|32|18|مشروبات
hal|حلقوم بالورد|25|12|حلويات شرقية`,
  entries: `
tas|توصيل|هل لديكم توصيل؟|نعم، التوصيل داخل دبي 15 درهم، ومجاني فوق 200 درهم.
waq|توصيل|كم يستغرق التوصيل؟|خلال ساعتين في نفس اليوم.
daf|دفع|ما طرق الدفع؟|بطاقة أو نقداً عند الاستلام.
ist|إرجاع|هل يمكن الإرجاع؟|لا نسترجع المواد الغذائية إلا إذا كانت تالفة عند الاستلام.
mak|موقع|أين يقع المحل؟|شارع الرقة، ديرة، دبي، قرب محطة المترو.
hala|حلال|هل منتجاتكم حلال؟|نعم، جميع منتجاتنا حلال.`,
}

export const KITCHEN: ShopTable = {
  name: 'מטבח של סבתא',
  currency: 'ILS',
  timezone: 'Asia/Jerusalem',
  language: 'he',
  hours: { hours: WEEK, closed: ['2026-12-31'] },
  products: `
sir|סיר נירוסטה 5 ליטר|189|7|סירים|חומר=נירוסטה
mah|מחבת ברזל יצוק|-|-|מחבתות||24 סמ:149:5,28 סמ:179:0
sak|סט סכינים|249|4|סכינים
krs|קרש חיתוך מעץ|79|10|עץ|חומר=עץ זית
kos|כוס זכוכית (סט של 6)|59|14|כוסות
tan|תבנית אפייה|45|0|אפייה
mtz|משקל דיגיטלי|99|8|אפייה
bl|בלנדר ידני|219|3|חשמל|אחריות=שנה`,
  entries: `
msh|משלוח|יש משלוחים?|כן, משלוח עד הבית ב-29 ₪, חינם מעל 300 ₪.
zmn|משלוח|כמה זמן לוקח המשלוח?|3 עד 5 ימי עסקים.
tsh|תשלום|איך אפשר לשלם?|כרטיס אשראי, ביט או מזומן בחנות.
hhz|החזרות|אפשר להחזיר?|כן, תוך 14 יום עם קבלה ובאריזה המקורית.
ktv|כתובת|איפה אתם נמצאים?|רחוב הרצל 45, חיפה.`,
}

export const SAREES: ShopTable = {
  name: 'Rang Sarees',
  currency: 'INR',
  timezone: 'Asia/Kolkata',
  language: 'hi',
  hours: { hours: WEEK, closed: ['2027-01-26'] },
  products: `
ban|बनारसी साड़ी|4999|3|साड़ी|कपड़ा=रेशम
cot|कॉटन साड़ी|-|-|साड़ी||लाल:899:6,नीली:899:0,हरी:949:4
kur|कुर्ती|-|-|कुर्ती||M:599:8,L:599:5,XL:649:0
dup|दुपट्टा|349|12|दुपट्टा
leh|लहंगा|7500|2|लहंगा
blo|ब्लाउज सिलाई|450|-|सेवा
shl|पश्मीना शॉल|2799|0|शॉल
pet|पेटीकोट|199|25|साड़ी`,
  entries: `
del|डिलीवरी|क्या आप डिलीवरी करते हैं?|हाँ, पूरे भारत में ₹99 में, ₹1,500 से ऊपर मुफ़्त।
din|डिलीवरी|डिलीवरी में कितने दिन लगते हैं?|4 से 6 दिन।
pay|भुगतान|भुगतान कैसे कर सकते हैं?|UPI, कार्ड या कैश ऑन डिलीवरी।
ret|वापसी|क्या वापसी हो सकती है?|हाँ, 7 दिन में, टैग लगा हुआ होना चाहिए।
add|पता|दुकान कहाँ है?|12, लक्ष्मी रोड, पुणे।`,
}

export const COFFEE: ShopTable = {
  name: 'Kopi Nusantara',
  currency: 'IDR',
  timezone: 'Asia/Jakarta',
  language: 'id',
  hours: { hours: WEEK, closed: ['2026-12-25'] },
  products: `
gayo|Kopi Aceh Gayo 250 gram|85000|20|Biji kopi|sangrai=sedang
tor|Kopi Toraja 250 gram|90000|0|Biji kopi
rob|Kopi robusta Lampung|-|-|Biji kopi||250 gram:55000:15,1 kg:190000:6
gil|Penggiling kopi manual|325000|5|Alat
sar|Saringan kopi V60|75000|9|Alat
ket|Ketel leher angsa|410000|2|Alat|kapasitas=1 liter
gel|Gelas kaca|-|-|Alat||kecil:25000:30,besar:35000:18
teh|Teh melati|28000|40|Teh`,
  entries: `
kir|pengiriman|Apakah bisa kirim?|Bisa, ongkir Jakarta Rp15.000, luar kota sesuai ekspedisi.
lam|pengiriman|Berapa lama pengiriman?|2 sampai 4 hari kerja.
bay|pembayaran|Bisa bayar pakai apa?|Transfer bank, QRIS, atau COD khusus Jakarta.
ret|retur|Bisa retur?|Bisa dalam 3 hari kalau kemasan belum dibuka.
ala|alamat|Tokonya di mana?|Jalan Cikini Raya 18, Jakarta Pusat.`,
}

export const GIFTS: ShopTable = {
  name: 'Лавка подарков',
  currency: 'RUB',
  timezone: 'Europe/Moscow',
  language: 'ru',
  hours: { hours: WEEK, closed: ['2027-01-01', '2027-01-07'] },
  products: `
svech|Ароматическая свеча|-|-|Дом||лаванда:890:12,ваниль:890:0,кофе:950:7
kruzh|Кружка керамическая|650|18|Посуда
pled|Плед шерстяной|3900|4|Дом|состав=шерсть 100 %
otkr|Открытка ручной работы|150|50|Бумага
nabor|Подарочный набор чая|1200|6|Чай
shkat|Шкатулка деревянная|2400|0|Дом
blok|Блокнот в кожаной обложке|980|10|Бумага
igr|Ёлочная игрушка|-|-|Новый год||шар:320:40,звезда:350:25`,
  entries: `
dost|доставка|Есть ли доставка?|Да, по Москве 350 ₽, бесплатно от 4 000 ₽.
srok|доставка|Сколько идёт доставка?|1–2 дня по Москве.
opl|оплата|Как можно оплатить?|Картой, по СБП или наличными в магазине.
vozv|возврат|Можно ли вернуть товар?|Да, в течение 14 дней с чеком и в упаковке.
adr|адрес|Где вы находитесь?|Пятницкая улица, 20, Москва, метро «Новокузнецкая».
upak|упаковка|Делаете ли вы подарочную упаковку?|Да, 150 ₽ за подарок.`,
}
