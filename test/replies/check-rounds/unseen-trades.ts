/**
 * Drafts of shops for gardens, books, glasses, toys, hair and sweets: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const UNSEEN_TRADES: Record<string, string> = {
  'fees that a measure parts': `
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 and delivery £25, so £205.|I live 30 miles away, how much delivered?
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 plus £12 delivery, £192 in total.|I am 10 miles away
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|Within 15 miles delivery is £12.
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 and delivery £12, so £192.|I live 30 miles away, how much delivered?
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|At 35 miles delivery costs £12.
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|Delivery is £25.|I live 50 miles out, delivery?
+|de|Gartenbank Eiche=180=4=EUR|Lieferung bis 20 km 15,00 €, zwischen 20 und 50 km 29,00 €.|Die Lieferung kostet 29,00 €.|Ich wohne 35 km entfernt. Was kostet die Lieferung?
-|de|Gartenbank Eiche=180=4=EUR|Lieferung bis 20 km 15,00 €, zwischen 20 und 50 km 29,00 €.|Die Lieferung kostet 15,00 €.|Ich wohne 35 km entfernt. Was kostet die Lieferung?
+|tr|Meşe Bank=4200=4=TRY|10 km içinde teslimat 150 TL, 10-30 km arası 300 TL.|Teslimat 300 TL.|25 km uzaktayım, teslimat ne kadar?
-|tr|Meşe Bank=4200=4=TRY|10 km içinde teslimat 150 TL, 10-30 km arası 300 TL.|Teslimat 150 TL.|25 km uzaktayım, teslimat ne kadar?
+|ru|Скамья дубовая=14200=4=RUB|Доставка до 10 км — 500 ₽, от 10 до 30 км — 900 ₽.|Доставка 900 ₽.|Я в 25 км от вас, сколько доставка?
-|ru|Скамья дубовая=14200=4=RUB|Доставка до 10 км — 500 ₽, от 10 до 30 км — 900 ₽.|Доставка 500 ₽.|Я в 25 км от вас, сколько доставка?
+|fr|Lavage chien=30=null=EUR|Toilettage jusqu'à 10 kg 30,00 €, de 10 à 25 kg 45,00 €, au-delà de 25 kg 60,00 €.|Pour 30 kg, c'est 60,00 €.|Mon chien pèse 30 kg, combien ?
-|fr|Lavage chien=30=null=EUR|Toilettage jusqu'à 10 kg 30,00 €, de 10 à 25 kg 45,00 €, au-delà de 25 kg 60,00 €.|Pour 30 kg, c'est 45,00 €.|Mon chien pèse 30 kg, combien ?
+|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Plantarlo cuesta 60,00 €.|Tengo un olivo de 2 m
+|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Por un árbol de 120 cm la plantación cuesta 35,00 €.
-|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Por un árbol de 180 cm la plantación cuesta 35,00 €.
+|ar||التوصيل لغاية 10 كم 15 درهم، ومن 10 إلى 30 كم 30 درهم.|التوصيل 30 درهم.|أنا على بعد 20 كم
-|ar||التوصيل لغاية 10 كم 15 درهم، ومن 10 إلى 30 كم 30 درهم.|التوصيل 15 درهم.|أنا على بعد 20 كم
+|he||משלוח עד 10 ק"מ 25 ₪, מ-10 עד 30 ק"מ 45 ₪.|המשלוח 45 ₪.|אני גר במרחק 20 ק"מ
-|he||משלוח עד 10 ק"מ 25 ₪, מ-10 עד 30 ק"מ 45 ₪.|המשלוח 25 ₪.|אני גר במרחק 20 ק"מ
+|hi||5 किलोमीटर तक डिलीवरी ₹40, 5 से 12 किलोमीटर तक ₹90।|डिलीवरी ₹90 है।|मैं 8 किलोमीटर दूर हूँ, डिलीवरी?
-|hi||5 किलोमीटर तक डिलीवरी ₹40, 5 से 12 किलोमीटर तक ₹90।|डिलीवरी ₹40 है।|मैं 8 किलोमीटर दूर हूँ, डिलीवरी?
+|pt||Entrega até 5 km R$ 10,00, de 5 a 15 km R$ 18,00.|A entrega fica R$ 18,00.|moro a 12 km
-|pt||Entrega até 5 km R$ 10,00, de 5 a 15 km R$ 18,00.|A entrega fica R$ 10,00.|moro a 12 km
+|id||Ongkir sampai 5 km Rp10.000, 5 sampai 15 km Rp25.000.|Ongkirnya Rp25.000.|rumah saya 12 km
-|id||Ongkir sampai 5 km Rp10.000, 5 sampai 15 km Rp25.000.|Ongkirnya Rp10.000.|rumah saya 12 km
`,
  'amounts that share a currency, and whose it is': `
+|fr|حقيبة جلد=750=9=EGP||Le sac coûte 750 livres égyptiennes.
-|fr|حقيبة جلد=750=9=EGP||Le sac coûte 760 livres égyptiennes.
-|fr|حقيبة جلد=750=9=EGP||Le sac coûte 750 livres sterling.
+|de|حقيبة جلد=750=9=EGP||Die Tasche kostet 750 ägyptische Pfund.
-|de|حقيبة جلد=750=9=EGP||Die Tasche kostet 750 britische Pfund.
+|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 pesos mexicanos.
+|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta $95.
-|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 dólares.
-|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 pesos colombianos.
+|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 Mexican pesos.
-|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 dollars.
-|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 US dollars.
+|en|شمعة معطرة=240=9=EGP||The candle is 240 Egyptian pounds.
-|en|شمعة معطرة=240=9=EGP||The candle is 240 British pounds.
+|ru|Bakır cezve=640=9=TRY||Турка стоит 640 турецких лир.
-|ru|Bakır cezve=640=9=TRY||Турка стоит 640 долларов.
+|it|Fonduepfanne=89=9=CHF||La pentola costa 89 franchi svizzeri.
-|it|Fonduepfanne=89=9=CHF||La pentola costa 89 euro.
+|en|Mochila wayuu=120000=9=COP||The Mochila wayuu is $120,000.
-|en|Mochila wayuu=120000=9=COP||The Mochila wayuu is 120,000 dollars.
+|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 25, 50 e 75 euro.
+|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Abbiamo carte regalo da 25, 50 e 75 €.
-|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 25, 50 e 90 euro.
-|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 10, 50 e 75 euro.
+|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in £20, 40 and 80.
+|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in 20, 40 and 80 pounds.
-|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in 20, 45 and 80 pounds.
-|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in £20, 40 and 100.
+|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 30 und 60 Euro.
-|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 30 und 70 Euro.
-|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 35 und 60 Euro.
+|tr|Hediye çeki 250 TL=250=null=TRY;Hediye çeki 500 TL=500=null=TRY;Hediye çeki 1000 TL=1000=null=TRY||Hediye çeklerimiz 250, 500 ve 1000 TL.
-|tr|Hediye çeki 250 TL=250=null=TRY;Hediye çeki 500 TL=500=null=TRY;Hediye çeki 1000 TL=1000=null=TRY||Hediye çeklerimiz 250, 600 ve 1000 TL.
+|ru|Подарочная карта 1000 ₽=1000=null=RUB;Подарочная карта 3000 ₽=3000=null=RUB||Подарочные карты есть на 1000 и 3000 рублей.
-|ru|Подарочная карта 1000 ₽=1000=null=RUB;Подарочная карта 3000 ₽=3000=null=RUB||Подарочные карты есть на 1000 и 2000 рублей.
+|he|כרטיס מתנה 100 ₪=100=null=ILS;כרטיס מתנה 200 ₪=200=null=ILS||יש כרטיסי מתנה של 100 ו-200 ₪.
-|he|כרטיס מתנה 100 ₪=100=null=ILS;כרטיס מתנה 200 ₪=200=null=ILS||יש כרטיסי מתנה של 100 ו-300 ₪.
+|ar|كارت هدية 500 جنيه=500=null=EGP;كارت هدية 1000 جنيه=1000=null=EGP||كروت الهدايا بـ 500 و1000 جنيه.
-|ar|كارت هدية 500 جنيه=500=null=EGP;كارت هدية 1000 جنيه=1000=null=EGP||كروت الهدايا بـ 500 و900 جنيه.
+|hi|गिफ्ट कार्ड ₹500=500=null=INR;गिफ्ट कार्ड ₹1000=1000=null=INR||गिफ्ट कार्ड ₹500 और 1000 के हैं।
-|hi|गिफ्ट कार्ड ₹500=500=null=INR;गिफ्ट कार्ड ₹1000=1000=null=INR||गिफ्ट कार्ड ₹500 और 800 के हैं।
+|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|O sinal é 30%: R$ 84,00 dos R$ 280,00.
+|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|Dos R$ 280,00, R$ 84,00 são de sinal.
-|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|O sinal é 30%: R$ 90,00 dos R$ 280,00.
`,
  'what an entry leaves out': `
+|en|Oak desk=640=3=GBP;Pine shelf=90=8=GBP|Buy a lamp and get 20% off a second item on the same receipt. Not valid on furniture over £500.|With a lamp, the Pine shelf as second item on the same receipt gets 20% off: £72 instead of £90.
+|es|Bicicleta Sierra=780=2=EUR;Bicicleta Paseo=320=4=EUR|10% de descuento en bicicletas con carné joven. No válido en bicicletas de más de 500 €.|Con carné joven la Bicicleta Paseo tiene un 10% de descuento: 288 €.
-|es|Bicicleta Sierra=780=2=EUR;Bicicleta Paseo=320=4=EUR|10% de descuento en bicicletas con carné joven. No válido en bicicletas de más de 500 €.|Con carné joven la Bicicleta Sierra tiene un 10% de descuento: 702 €.
+|ar|إطار فاخر رمسيس=12500=1=EGP;إطار زمان=1250=11=EGP|لما تشتري نظارة كاملة ليك خصم 20% على إطار تاني. العرض مش على الإطارات اللي فوق 4,000 جنيه.|إطار زمان عليه خصم 20% لو اشتريت نظارة كاملة: 1000 جنيه بدل 1250 جنيه.
-|ar|إطار فاخر رمسيس=12500=1=EGP;إطار زمان=1250=11=EGP|لما تشتري نظارة كاملة ليك خصم 20% على إطار تاني. العرض مش على الإطارات اللي فوق 4,000 جنيه.|إطار رمسيس عليه خصم 20% لو اشتريت نظارة كاملة: 10000 جنيه بدل 12500 جنيه.
+|fr|Table chêne massif=890=1=EUR;Tabouret bois=60=5=EUR|Remise de 15 % sur les meubles avec la carte. Elle ne vaut pas pour les meubles de plus de 600 €.|Avec la carte, remise de 15 % sur le Tabouret bois : 51 €.
+|ar|عدسات طبية بلو كت=1100=null=AED;إطار معدن=900=4=AED|خصم 10% على الإطارات بكارت الطالب. العدسات مش داخلة.|إطار معدن بـ 900 درهم، وبكارت الطالب خصم 10% يبقى 810 درهم.
-|ar|عدسات طبية بلو كت=1100=null=AED;إطار معدن=900=4=AED|خصم 10% على الإطارات بكارت الطالب. العدسات مش داخلة.|عدسات البلو كت بـ 1100 درهم، وبكارت الطالب خصم 10% تبقى 990 درهم.
+|ru|Кольцо серебряное=4000=3=RUB;Подарочная карта 3000=3000=null=RUB|Скидка 10% по карте клуба. Подарочные карты не участвуют.|Кольцо серебряное стоит 4000 ₽, по карте клуба скидка 10% — 3600 ₽.
-|ru|Кольцо серебряное=4000=3=RUB;Подарочная карта 3000=3000=null=RUB|Скидка 10% по карте клуба. Подарочные карты не участвуют.|Подарочная карта по карте клуба со скидкой 10% — 2700 ₽.
+|de|Bilderbuch Igel=14=7=EUR;Holzzug=40=3=EUR|Kitas bekommen 10 % Rabatt. Bücher und Gutscheine sind ausgenommen.|Kitas bekommen 10 % Rabatt, der Holzzug kostet dann 36 €.
-|de|Bilderbuch Igel=14=7=EUR;Holzzug=40=3=EUR|Kitas bekommen 10 % Rabatt. Bücher und Gutscheine sind ausgenommen.|Kitas bekommen 10 % Rabatt, das Bilderbuch Igel kostet dann 12,60 €.
+|tr|Pamuklu nevresim=1200=5=TRY;Hediye kartı 500 TL=500=null=TRY|Üyelere %10 indirim. Hediye kartlarında geçerli değil.|Üyelere %10 indirimle Pamuklu nevresim 1080 TL.
+|tr|Pamuklu nevresim=1200=5=TRY;Hediye kartı 500 TL=500=null=TRY|Üyelere %10 indirim. Hediye kartlarında geçerli değil.|İndirim hediye kartlarında geçerli değil.
-|tr|Pamuklu nevresim=1200=5=TRY;Hediye kartı 500 TL=500=null=TRY|Üyelere %10 indirim. Hediye kartlarında geçerli değil.|Üyelere %10 indirimle 500 TL hediye kartı 450 TL.
+|pt|Fone Brisa=300=3=BRL|5% de desconto no Pix. Não vale para fones e relógios.|O Fone Brisa custa R$ 300,00, e o desconto do Pix não vale para fones.
-|pt|Fone Brisa=300=3=BRL|5% de desconto no Pix. Não vale para fones e relógios.|O Fone Brisa custa R$ 300,00, no Pix com 5% de desconto fica R$ 285,00.
+|it|Crema mani=12=8=EUR|Sconto 10% con la tessera. Non vale sui cofanetti.|La Crema mani costa 12 €. Lo sconto della tessera non vale sui cofanetti.
+|fr|Bougie ambrée=24=8=EUR|Remise de 10 % avec la carte. Elle ne s'applique pas aux coffrets.|La Bougie ambrée est à 24 €. La remise ne s'applique pas aux coffrets.
+|de|Duftkerze=24=8=EUR|10 % Rabatt mit Karte. Gilt nicht für Geschenksets.|Die Duftkerze kostet 24 €. Der Rabatt gilt nicht für Geschenksets.
+|en|Scented candle=24=8=GBP|10% off with the card. Gift sets are not included.|The scented candle is £24. The discount doesn't apply to gift sets.
+|ru|Свеча=900=8=RUB|Скидка 10% по карте. На наборы не действует.|Свеча стоит 900 ₽. Скидка не действует на наборы.
+|he|נר ריחני=90=8=ILS|10% הנחה עם כרטיס מועדון. ההנחה לא חלה על מארזים.|הנר הריחני עולה 90 ₪. ההנחה לא חלה על מארזים.
+|en|Gramática Essencial=132=7=BRL|Professores com carteirinha têm 15% em livros, até 5 livros por mês.|Gramática Essencial: R$132.00, and 15% off for teachers, so R$112.20.
-|en|Gramática Essencial=132=7=BRL|Professores com carteirinha têm 15% em livros, até 5 livros por mês.|The Gramática Essencial is R$132.00; with a teacher card you get 20% off, so R$105.60.
+|it|Vaso terracotta=20=7=EUR|Il mercoledì gli over 65 hanno il 10% su vasi e terricci.|Il mercoledì gli over 65 hanno il 10% di sconto: il Vaso terracotta viene 18,00 €.
-|it|Vaso terracotta=20=7=EUR|Il mercoledì gli over 65 hanno il 10% su vasi e terricci.|Il mercoledì gli over 65 hanno il 15% di sconto: il Vaso terracotta viene 17,00 €.
+|es|Novela Marea=20=7=EUR|Los docentes tienen un 15% en libros.|Los docentes tienen un 15% de descuento: la Novela Marea queda en 17,00 €.
-|es|Novela Marea=20=7=EUR|Los docentes tienen un 15% en libros.|Los docentes tienen un 25% de descuento: la Novela Marea queda en 15,00 €.
`,
  'seasons, regions and lists': `
+|en||April to September: Monday to Saturday 9:00-18:00, Sunday 10:00-14:00. October to March: Tuesday to Saturday 10:00-16:00, closed on Sundays and Mondays.|From April to September we're open on Sundays from 10:00 to 14:00; from October to March we're closed on Sundays.
+|en||April to September: Monday to Saturday 9:00-18:00, Sunday 10:00-14:00. October to March: Tuesday to Saturday 10:00-16:00, closed on Sundays and Mondays.|In winter we're closed on Sundays.
-|en||April to September: Monday to Saturday 9:00-18:00, Sunday 10:00-14:00. October to March: Tuesday to Saturday 10:00-16:00, closed on Sundays and Mondays.|We're open on Sundays all year round, from 10:00 to 14:00.
-|en||April to September: Monday to Saturday 9:00-18:00, Sunday 10:00-14:00. October to March: Tuesday to Saturday 10:00-16:00, closed on Sundays and Mondays.|From October to March we're open on Sundays from 10:00 to 14:00.
-|en||April to September: Monday to Saturday 9:00-18:00, Sunday 10:00-14:00. October to March: Tuesday to Saturday 10:00-16:00, closed on Sundays and Mondays.|In summer we're closed on Sundays.
+|de||April bis Oktober: Montag bis Samstag 9:00-19:00 Uhr. November bis März: Montag bis Freitag 10:00-17:00 Uhr, samstags geschlossen.|Von November bis März haben wir samstags geschlossen.
+|de||April bis Oktober: Montag bis Samstag 9:00-19:00 Uhr. November bis März: Montag bis Freitag 10:00-17:00 Uhr, samstags geschlossen.|Von April bis Oktober ist samstags von 9:00 bis 19:00 Uhr geöffnet.
-|de||April bis Oktober: Montag bis Samstag 9:00-19:00 Uhr. November bis März: Montag bis Freitag 10:00-17:00 Uhr, samstags geschlossen.|Samstags haben wir das ganze Jahr von 9:00 bis 19:00 Uhr geöffnet.
+|fr||D'avril à septembre : mardi-dimanche 9h-19h. D'octobre à mars : mardi-samedi 10h-17h, fermé le dimanche.|D'octobre à mars, nous sommes fermés le dimanche.
-|fr||D'avril à septembre : mardi-dimanche 9h-19h. D'octobre à mars : mardi-samedi 10h-17h, fermé le dimanche.|Le dimanche nous sommes ouverts toute l'année, de 9h à 19h.
+|es||De abril a septiembre: lunes a sábado 9:00-20:00. De octubre a marzo: lunes a viernes 10:00-18:00, sábado cerrado.|De octubre a marzo los sábados cerramos.
-|es||De abril a septiembre: lunes a sábado 9:00-20:00. De octubre a marzo: lunes a viernes 10:00-18:00, sábado cerrado.|Los sábados abrimos todo el año de 9:00 a 20:00.
+|tr||Nisan-Ekim: her gün 9:00-20:00. Kasım-Mart: salı-pazar 10:00-18:00, pazartesi kapalı.|Kasım-Mart arası pazartesi kapalıyız.
-|tr||Nisan-Ekim: her gün 9:00-20:00. Kasım-Mart: salı-pazar 10:00-18:00, pazartesi kapalı.|Pazartesi günleri yıl boyunca 9:00-20:00 açığız.
+|ru||С апреля по октябрь: понедельник-суббота 9:00-20:00. С ноября по март: вторник-суббота 10:00-18:00, в понедельник выходной.|С ноября по март в понедельник мы закрыты.
-|ru||С апреля по октябрь: понедельник-суббота 9:00-20:00. С ноября по март: вторник-суббота 10:00-18:00, в понедельник выходной.|В понедельник мы круглый год работаем с 9:00 до 20:00.
+|it|Candela al miele=9=12=EUR||La candela al miele è a 9 €. No, un'offerta 4 a 30 € non ce l'abbiamo.|fate 4 candele a 30 €?
-|it|Candela al miele=9=12=EUR||La candela al miele è a 9 €. Sì, un'offerta 4 a 30 € ce l'abbiamo.|fate 4 candele a 30 €?
+|es|Vela de miel=9=12=EUR||La vela de miel cuesta 9 €. Una oferta de 4 por 30 € no la tenemos.|¿hacen 4 velas por 30 €?
-|es|Vela de miel=9=12=EUR||La vela de miel cuesta 9 €. Una oferta de 4 por 30 € sí la tenemos.|¿hacen 4 velas por 30 €?
+|de|Honigkerze=9=12=EUR||Die Honigkerze kostet 9 €. Ein Angebot mit 4 Stück für 30 € haben wir nicht.|Gibt es 4 Kerzen für 30 €?
-|de|Honigkerze=9=12=EUR||Die Honigkerze kostet 9 €. Ein Angebot mit 4 Stück für 30 € haben wir gern.|Gibt es 4 Kerzen für 30 €?
`,
  'promises and services': `
+|de|Strickdecke=48=3=EUR|Wir legen Ware 5 Tage für Sie zurück. Stoffe vom Ballen schneiden wir nicht zurück.|Die Strickdecke (48 €) legen wir Ihnen gern 5 Tage zurück.
-|de|Strickdecke=48=3=EUR|Wir legen Ware 5 Tage für Sie zurück. Stoffe vom Ballen schneiden wir nicht zurück.|Die Strickdecke (48 €) legen wir Ihnen gern 10 Tage zurück.
+|de|Strickdecke=48=3=EUR|Bestellungen liefern wir im Umkreis von 10 km aus.|Wir liefern die Strickdecke im Umkreis von 10 km.
-|de|Strickdecke=48=3=EUR|Bestellungen liefern wir im Umkreis von 10 km aus.|Wir liefern die Strickdecke im Umkreis von 30 km.
+|es|Manicura francesa=28=null=EUR|Trabajamos con cita. Para uñas de gel pedimos una señal de 10 €.|La Manicura francesa cuesta 28 €. Para reservar la cita de gel pedimos una señal de 10 €.
-|es|Manicura francesa=28=null=EUR|Trabajamos con cita. Para uñas de gel pedimos una señal de 10 €.|La Manicura francesa cuesta 28 €. Para reservar la cita de gel pedimos una señal de 15 €.
+|fr|Coupe homme=24=null=EUR|Nous recevons sur rendez-vous. Acompte de 20 € pour les couleurs.|La Coupe homme est à 24 €. Pour réserver un rendez-vous couleur, l'acompte est de 20 €.
-|fr|Coupe homme=24=null=EUR|Nous recevons sur rendez-vous. Acompte de 20 € pour les couleurs.|La Coupe homme est à 24 €. Pour réserver un rendez-vous couleur, l'acompte est de 30 €.
+|it|Taglio uomo=24=null=EUR|Riceviamo su appuntamento. Per il colore chiediamo un acconto di 20 €.|Il Taglio uomo costa 24 €. Per prenotare l'appuntamento del colore chiediamo un acconto di 20 €.
-|it|Taglio uomo=24=null=EUR|Riceviamo su appuntamento. Per il colore chiediamo un acconto di 20 €.|Il Taglio uomo costa 24 €. Per prenotare l'appuntamento del colore chiediamo un acconto di 25 €.
+|es|Bolso Lía=60=3=EUR|Si el bolso llega con un defecto, lo reparamos sin costo en 10 días.|Si el bolso llega con un defecto lo reparamos sin costo en 10 días.
-|es|Bolso Lía=60=3=EUR|Si el bolso llega con un defecto, lo reparamos sin costo en 10 días.|Si no te gusta, en 10 días te devolvemos el dinero.
-|es|Bolso Lía=60=3=EUR|Si el bolso llega con un defecto, lo reparamos sin costo en 10 días.|En 10 días lo puedes devolver.
-|it|Borsa Lia=60=3=EUR|Se la borsa arriva difettosa, la ripariamo gratis entro 10 giorni.|Se non le piace, entro 10 giorni la rimborsiamo.
-|fr|Sac Lia=60=3=EUR|Si le sac arrive abîmé, nous le réparons gratuitement sous 10 jours.|S'il ne vous plaît pas, nous le remboursons sous 10 jours.
-|pt|Bolsa Lia=60=3=EUR|Se a bolsa chegar com defeito, consertamos sem custo em 10 dias.|Se não gostar, devolvemos o dinheiro em 10 dias.
+|en|Almond biscuits=6=9=GBP|Questions about allergies or illness are answered by our staff.|The Almond biscuits are £6.
-|en|Almond biscuits=6=9=GBP|Questions about allergies or illness are answered by our staff.|The Almond biscuits are £6 and diabetics can eat them.
+|de|Mandelkekse=6=9=EUR|Fragen zu Allergien beantwortet unser Team.|Die Mandelkekse kosten 6 €.
-|de|Mandelkekse=6=9=EUR|Fragen zu Allergien beantwortet unser Team.|Die Mandelkekse kosten 6 €, für Diabetiker geeignet.
+|tr|Bademli kurabiye=60=9=TRY|Alerji sorularını ekibimiz yanıtlar.|Bademli kurabiye 60 TL.
-|tr|Bademli kurabiye=60=9=TRY|Alerji sorularını ekibimiz yanıtlar.|Bademli kurabiye 60 TL, şeker hastaları rahatça yiyebilir.
+|ru|Миндальное печенье=600=9=RUB|На вопросы об аллергии отвечают сотрудники.|Миндальное печенье стоит 600 ₽.
-|ru|Миндальное печенье=600=9=RUB|На вопросы об аллергии отвечают сотрудники.|Миндальное печенье стоит 600 ₽, диабетикам можно.
+|hi|बादाम कुकीज़=360=9=INR|एलर्जी के सवालों का जवाब स्टाफ़ देता है।|बादाम कुकीज़ ₹360 की हैं।
-|hi|बादाम कुकीज़=360=9=INR|एलर्जी के सवालों का जवाब स्टाफ़ देता है।|बादाम कुकीज़ ₹360 की हैं, शुगर के मरीज़ आराम से खा सकते हैं।
+|fr|Masque karité=45=null=EUR||Le Masque karité est à 45 €.
-|fr|Masque karité=45=null=EUR||Le Masque karité est à 45 € et répare les cheveux dès la première application.
+|pt|Máscara karité=45=null=EUR||A Máscara karité custa 45 €.
-|pt|Máscara karité=45=null=EUR||A Máscara karité custa 45 € e resolve as pontas em uma única sessão.
+|hi|Peetal diya=240=3=INR||Peetal diya ₹240 ka hai, abhi 3 pade hain.
-|hi|Peetal diya=240=3=INR||Peetal diya ₹240 ka hai, abhi 20 pade hain.
`,
  'other scripts': `
+|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Samosa chhota ₹15 ka hai, bada samosa abhi khatam hai.
+|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Bada samosa ₹25 ka hai, par abhi khatam hai.
+|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Paalak paneer ₹180 ka hai.
+|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||4 samosa chhota ke 60 rupaye.
-|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Samosa bada ₹15 ka hai.
-|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Bada samosa ₹25 ka hai aur stock mein hai.
-|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||Paalak paneer ₹160 ka hai.
-|hi|समोसा छोटा=15=40=INR;समोसा बड़ा=25=0=INR;पालक पनीर=180=6=INR||4 samosa chhota ke 80 rupaye.
+|hi|मिट्टी का दीया=20=50=INR;पीतल का दीया=240=3=INR||Peetal ka diya ₹240 ka hai.
+|hi|मिट्टी का दीया=20=50=INR;पीतल का दीया=240=3=INR||Mitti ka diya ₹20 ka hai, 10 diye ₹200 ke.
-|hi|मिट्टी का दीया=20=50=INR;पीतल का दीया=240=3=INR||Peetal ka diya ₹220 ka hai.
-|hi|मिट्टी का दीया=20=50=INR;पीतल का दीया=240=3=INR||Mitti ka diya ₹25 ka hai.
+|en|حقيبة «لونا»=950=4=EGP;حقيبة «ديفا»=1200=0=EGP||The Luna bag is EGP 950.
+|en|حقيبة «لونا»=950=4=EGP;حقيبة «ديفا»=1200=0=EGP||The Diva bag is EGP 1,200, sold out right now.
-|en|حقيبة «لونا»=950=4=EGP;حقيبة «ديفا»=1200=0=EGP||The Luna bag is EGP 1,200.
-|en|حقيبة «لونا»=950=4=EGP;حقيبة «ديفا»=1200=0=EGP||The Diva bag is in stock at EGP 1,200.
+|fr|عطر «نيل»=700=4=EGP||Le parfum Nile coûte 700 livres égyptiennes.
-|fr|عطر «نيل»=700=4=EGP||Le parfum Nile coûte 650 livres égyptiennes.
+|pt|Caderno Aurora=18.5=40=BRL||Uma dúzia do Caderno Aurora fica em R$ 222,00.
+|pt|Caderno Aurora=18.5=40=BRL||Meia dúzia do Caderno Aurora fica em R$ 111,00.
-|pt|Caderno Aurora=18.5=40=BRL||Uma dúzia do Caderno Aurora fica em R$ 259,00.
+|hi|लकड़ी की कुर्सी=900=5=INR|पुणे में 8 किलोमीटर तक डिलीवरी ₹60। इससे दूर डिलीवरी नहीं होती।|लकड़ी की कुर्सी ₹900 की है और 6 किलोमीटर पर डिलीवरी के ₹60 लगेंगे, कुल ₹960।
-|hi|लकड़ी की कुर्सी=900=5=INR|पुणे में 8 किलोमीटर तक डिलीवरी ₹60। इससे दूर डिलीवरी नहीं होती।|लकड़ी की कुर्सी ₹900 की है और 12 किलोमीटर पर डिलीवरी के ₹60 लगेंगे, कुल ₹960।
+|de|Holzstuhl=90=5=EUR|In Freiburg liefern wir bis 10 km für 15,00 €. Weiter weg liefern wir nicht.|Der Holzstuhl kostet 90 €, bei 6 km liefern wir für 15,00 €, zusammen 105 €.
-|de|Holzstuhl=90=5=EUR|In Freiburg liefern wir bis 10 km für 15,00 €. Weiter weg liefern wir nicht.|Der Holzstuhl kostet 90 €, bei 18 km liefern wir für 15,00 €, zusammen 105 €.
+|tr|Ahşap sandalye=900=5=TRY|Bursa içinde teslimat 60 TL. Şehir dışına teslimat yapmıyoruz.|Ahşap sandalye 900 TL, Bursa içinde teslimat 60 TL, toplam 960 TL.
-|tr|Ahşap sandalye=900=5=TRY|Bursa içinde teslimat 60 TL. Şehir dışına teslimat yapmıyoruz.|Ahşap sandalye 900 TL, şehir dışına teslimat 60 TL.
+|es|Silla de roble=90=5=EUR|En Getafe entregamos hasta 10 km por 15,00 €. Más lejos no entregamos.|La silla de roble cuesta 90 € y a 6 km la entregamos por 15,00 €, en total 105 €.
-|es|Silla de roble=90=5=EUR|En Getafe entregamos hasta 10 km por 15,00 €. Más lejos no entregamos.|La silla de roble cuesta 90 € y a 18 km la entregamos por 15,00 €, en total 105 €.
+|hi|रबड़ी टिन=290=8=INR;मठरी=190=8=INR|Kota se bahar courier ₹120 per kg. Rabdi, dahi aur kulfi courier nahi karte.|Mathri ₹190 ki hai, Kota se bahar courier ₹120 per kg.
-|hi|रबड़ी टिन=290=8=INR;मठरी=190=8=INR|Kota se bahar courier ₹120 per kg. Rabdi, dahi aur kulfi courier nahi karte.|Rabdi tin ₹290 ka hai, Delhi bhi courier kar denge.
+|en|Cream cake=29=8=GBP;Rye loaf=6=8=GBP|We ship anywhere in the UK for £6.50. Cream cakes, tarts and ice cream we do not ship.|The Rye loaf is £6 and shipping is £6.50.
-|en|Cream cake=29=8=GBP;Rye loaf=6=8=GBP|We ship anywhere in the UK for £6.50. Cream cakes, tarts and ice cream we do not ship.|The Cream cake is £29 and we ship it for £6.50.
`,
}
