// Shops of trades the word lists have never heard of, in the words of people who stand behind a counter.
// sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
export const BEHIND_THE_COUNTER: Record<string, string> = {
  'of trades nobody listed': `
+|en|Peony Bouquet=42=6=GBP;Dried Lavender Bunch=9.5=14=GBP|Same-day delivery inside the city for orders before 13:00, £5.50. ;; Cut flowers are guaranteed fresh for 5 days.|Lovely choice! The peony bouquet is £42, and if you order before one o'clock we'll drop it round today for £5.50.
+|en|Peony Bouquet=42=6=GBP;Dried Lavender Bunch=9.5=14=GBP||Hiya, peonies are £42 the bouquet and the dried lavender is £9.50 a bunch, so one of each comes to £51.50.
-|en|Peony Bouquet=42=6=GBP;Dried Lavender Bunch=9.5=14=GBP|Cut flowers are guaranteed fresh for 5 days.|The peony bouquet is £42 and will stay fresh for ten days, promise!
-|en|Peony Bouquet=42=6=GBP|Same-day delivery inside the city for orders before 13:00, £5.50.|Order the peonies before 4 pm and they'll be with you today, £5.50 delivery.
+|fr|Bouquet de pivoines=38=5=EUR;Orchidée Phalaenopsis=29.9=3=EUR|Livraison en ville 6 €, offerte dès 50 €.|Coucou ! Le bouquet de pivoines est à 38 €, avec la livraison ça vous ferait 44 € tout compris 🌸
+|fr|Bouquet de pivoines=38=5=EUR;Orchidée Phalaenopsis=29.9=3=EUR|Livraison en ville 6 €, offerte dès 50 €.|Les deux ensemble vous reviennent à 67,90 €, et du coup la livraison en ville est pour nous.
-|fr|Bouquet de pivoines=38=5=EUR;Orchidée Phalaenopsis=29.9=3=EUR|Livraison en ville 6 €, offerte dès 50 €.|L'orchidée est à 29,90 € et la livraison vous est offerte.
+|de|Sonnenmilch LSF 50 200 ml=18.9=11=EUR;Hustensaft Thymian 100 ml=7.45=20=EUR|Montag bis Freitag 8:00-18:30, Samstag 8:30-13:00.|Hallöchen! Die Sonnenmilch mit LSF 50 kostet 18,90 € für die 200-ml-Flasche, davon sind noch elf da. Samstags haben wir bis 13 Uhr auf.
-|de|Sonnenmilch LSF 50 200 ml=18.9=11=EUR|Montag bis Freitag 8:00-18:30, Samstag 8:30-13:00.|Die Sonnenmilch kostet 18,90 €. Kommen Sie gern samstags bis 14 Uhr vorbei.
-|de|Sonnenmilch LSF 50 200 ml=18.9=11=EUR||Die Sonnenmilch (LSF 30, 200 ml) liegt bei 18,90 €.
+|de|Hustensaft Thymian 100 ml=7.45=20=EUR;Fieberthermometer digital=12.8=0=EUR||Das Fieberthermometer ist gerade leider alle, den Thymian-Hustensaft hätten wir aber für 7,45 € da.
+|pt|Protetor Solar FPS 70 120 g=64.9=9=BRL;Termômetro Digital=39.9=4=BRL|Entregamos no mesmo dia em Curitiba por R$ 8,00, pedidos até 16h.|Oi, tudo bem? O protetor FPS 70 sai por R$ 64,90 e ainda temos 9 aqui na loja. Se pedir até as 16h a gente entrega hoje mesmo por R$ 8 😊
-|pt|Protetor Solar FPS 70 120 g=64.9=9=BRL|Entregamos no mesmo dia em Curitiba por R$ 8,00, pedidos até 16h.|O protetor sai por R$ 64,90 e a entrega em Curitiba hoje é grátis pra você!
-|pt|Termômetro Digital=39.9=4=BRL||Temos o termômetro digital por R$ 39,90, e a garantia é de um ano.
+|it|Tavolo in rovere 160x90=640=2=EUR;Sedia Vienna=85=8=EUR|Consegna e montaggio in provincia 45 €. I mobili su misura richiedono 6 settimane.|Ciao! Il tavolo in rovere viene 640 € e quattro sedie Vienna fanno 340 €, quindi in tutto 980 €; con consegna e montaggio arriviamo a 1.025 €.
-|it|Tavolo in rovere 160x90=640=2=EUR;Sedia Vienna=85=8=EUR|Consegna e montaggio in provincia 45 €.|Il tavolo viene 640 €, montaggio compreso nel prezzo.
+|it|Sedia Vienna=85=8=EUR|I mobili su misura richiedono 6 settimane e un acconto del 40%.|Per i mobili su misura calcoli circa sei settimane; all'ordine chiediamo un acconto del 40%.
-|it|Sedia Vienna=85=8=EUR|I mobili su misura richiedono 6 settimane e un acconto del 40%.|Per i mobili su misura bastano tre settimane, e l'acconto è del 40%.
+|tr|Ceviz Sehpa=3400=2=TRY;Berjer Koltuk Hardal=7250=1=TRY|Ankara içi nakliye 450 TL. Montaj ücretsizdir.|Merhabalar, hardal rengi berjerimiz 7.250 TL, elimizde son bir tane kaldı. Ankara içine nakliye 450 TL, kurulumdan ayrıca ücret almıyoruz.
-|tr|Ceviz Sehpa=3400=2=TRY;Berjer Koltuk Hardal=7250=1=TRY|Ankara içi nakliye 450 TL. Montaj ücretsizdir.|Ceviz sehpa 3.400 TL, Ankara içi nakliye bizden.
-|tr|Ceviz Sehpa=3400=2=TRY||Ceviz sehpamız 3.400 TL, beş adet mevcut.
+|es|Pienso Gato Esterilizado 4 kg=23.95=7=EUR;Rascador Torre=54=2=EUR|Recogida gratis en tienda. Envío 4,90 €, gratis desde 49 €.|¡Holi! El saco de pienso de 4 kg para gatos esterilizados está a 23,95 €, y si te llevas dos son 47,90 €. El envío serían 4,90 € más 🐱
-|es|Pienso Gato Esterilizado 4 kg=23.95=7=EUR;Rascador Torre=54=2=EUR|Recogida gratis en tienda. Envío 4,90 €, gratis desde 49 €.|Dos sacos de pienso son 47,90 € y con eso ya tienes el envío gratis.
+|es|Pienso Gato Esterilizado 4 kg=23.95=7=EUR;Rascador Torre=54=2=EUR|Recogida gratis en tienda. Envío 4,90 €, gratis desde 49 €.|El rascador torre cuesta 54 €, nos quedan dos y como pasa de 49 € te lo mandamos sin gastos de envío.
-|es|Rascador Torre=54=2=EUR||El rascador torre cuesta 54 € y es de sisal natural, quedan dos.
+|ru|Корм для щенков 2 кг=1290=8=RUB;Лежанка Облако=2150=0=RUB|Доставка по городу 250 ₽, от 3000 ₽ бесплатно.|Добрый день! Корм для щенков в пачке 2 кг стоит 1290 ₽, три пачки выйдут 3870 ₽, и доставку по городу тогда сделаем бесплатно.
-|ru|Корм для щенков 2 кг=1290=8=RUB;Лежанка Облако=2150=0=RUB||Лежанка «Облако» есть в наличии, 2150 ₽, заходите!
+|ru|Корм для щенков 2 кг=1290=8=RUB;Лежанка Облако=2150=0=RUB||Лежанки «Облако» сейчас, к сожалению, нет, разобрали все. А вот щенячий корм есть: 1290 ₽ за двухкилограммовую пачку.
-|ru|Корм для щенков 2 кг=1290=8=RUB|Доставка по городу 250 ₽, от 3000 ₽ бесплатно.|Корм для щенков — 1290 ₽, привезём бесплатно в любое время.
+|he|מחברת שורה A5=18=25=ILS;עט נובע כחול=129=3=ILS|משלוח לכל הארץ ב-25 ש"ח, חינם מעל 200 ש"ח.|היי! העט הנובע הכחול עולה 129 ש"ח ונשארו שלושה. אפשר לצרף גם מחברת A5 ב-18 ש"ח, ביחד יוצא 147 ש"ח.
-|he|מחברת שורה A5=18=25=ILS;עט נובע כחול=129=3=ILS|משלוח לכל הארץ ב-25 ש"ח, חינם מעל 200 ש"ח.|העט הנובע הכחול עולה 129 ש"ח והמשלוח עלינו.
+|he|מחברת שורה A5=18=25=ILS|ימים א'-ה' 9:00-19:00, יום שישי 9:00-14:00. שבת סגור.|בשישי אנחנו פותחים בתשע וסוגרים בשתיים, ובשבת סגורים.
-|he|מחברת שורה A5=18=25=ILS|ימים א'-ה' 9:00-19:00, יום שישי 9:00-14:00. שבת סגור.|כן, אנחנו פתוחים גם בשבת מ-9:00 עד 14:00.
+|ar|دفتر رسم A4=35=12=SAR;طقم ألوان مائية 24 لون=89=4=SAR|التوصيل داخل الرياض 20 ريال، ومجاني للطلبات فوق 250 ريال.|أهلاً وسهلاً! طقم الألوان المائية (24 لون) بـ 89 ريال ودفتر الرسم بـ 35 ريال، المجموع 124 ريال غير التوصيل.
-|ar|دفتر رسم A4=35=12=SAR;طقم ألوان مائية 24 لون=89=4=SAR|التوصيل داخل الرياض 20 ريال، ومجاني للطلبات فوق 250 ريال.|طقم الألوان المائية بـ 89 ريال والتوصيل مجاني داخل الرياض.
+|ar|طقم ألوان مائية 24 لون=89=4=SAR|الاستبدال خلال 7 أيام بشرط عدم فتح العبوة.|تقدر تستبدلها خلال سبعة أيام طالما العبوة ما انفتحت.
-|ar|طقم ألوان مائية 24 لون=89=4=SAR|الاستبدال خلال 7 أيام بشرط عدم فتح العبوة.|تقدر تستبدلها خلال 14 يوم حتى لو فتحتها.
+|en|Piano Lesson 30 min=28=null=GBP;Piano Lesson 60 min=52=null=GBP|A trial lesson costs £15. Lessons cancelled less than 24 hours ahead are charged in full.|Hi there, a half-hour piano lesson is £28 and the full hour is £52. Want to try first? A trial lesson is just £15.
-|en|Piano Lesson 30 min=28=null=GBP;Piano Lesson 60 min=52=null=GBP|A trial lesson costs £15. Lessons cancelled less than 24 hours ahead are charged in full.|The first trial lesson is on the house, after that it's £28 for half an hour.
+|en|Piano Lesson 30 min=28=null=GBP|A trial lesson costs £15. Lessons cancelled less than 24 hours ahead are charged in full.|No worries at all, just let us know at least 24 hours before, otherwise we do have to charge the whole lesson.
-|en|Piano Lesson 30 min=28=null=GBP|A trial lesson costs £15. Lessons cancelled less than 24 hours ahead are charged in full.|You can cancel up to two hours before your lesson at no cost.
+|hi|गिटार क्लास 1 महीना=1800=null=INR;हारमोनियम क्लास 1 महीना=1500=null=INR|पहली क्लास ट्रायल है, ₹200। क्लास सोमवार से शनिवार शाम 4 से 8 बजे तक।|नमस्ते जी! गिटार क्लास एक महीने की ₹1,800 है, और ट्रायल क्लास ₹200 में कर सकते हैं। क्लास शाम 4 से 8 बजे के बीच होती है।
-|hi|गिटार क्लास 1 महीना=1800=null=INR|पहली क्लास ट्रायल है, ₹200।|गिटार क्लास ₹1,800 महीना है और पहली क्लास बिल्कुल फ्री है।
+|id|Les Biola 4x pertemuan=480000=null=IDR;Les Drum 4x pertemuan=520000=null=IDR|Biaya pendaftaran Rp100.000 sekali bayar.|Halo kak! Les biola 4x pertemuan Rp480.000, ditambah biaya pendaftaran Rp100.000 sekali aja, jadi total awal Rp580.000 ya 😊
-|id|Les Biola 4x pertemuan=480000=null=IDR|Biaya pendaftaran Rp100.000 sekali bayar.|Les biola 4x pertemuan Rp480.000 kak, pendaftarannya gratis!
+|en|Cordless Drill 18V=119=3=USD;Drill Bit Set 20 pc=24.99=10=USD|Tool rental: drill $18 a day, sander $22 a day, with a $100 deposit.|Sure thing! If it's just for one weekend you could rent the drill instead: $18 a day, so $36 for two days, plus the $100 deposit you get back.
+|en|Cordless Drill 18V=119=3=USD;Drill Bit Set 20 pc=24.99=10=USD||Drill plus the 20-piece bit set works out at $143.99.
-|en|Cordless Drill 18V=119=3=USD;Drill Bit Set 20 pc=24.99=10=USD||The 18V drill is $119 and comes with the bit set.
-|en|Cordless Drill 18V=119=3=USD||The 18V cordless drill is $119 and includes two batteries.
+|id|Cat Tembok Putih 5 kg=145000=12=IDR;Kuas 3 inci=18000=30=IDR|Buka Senin-Sabtu 07.30-17.00.|Cat tembok putih yang 5 kg Rp145.000 kak, kuas 3 incinya Rp18.000. Kita buka sampai jam 5 sore, Minggu tutup ya.
-|id|Cat Tembok Putih 5 kg=145000=12=IDR|Buka Senin-Sabtu 07.30-17.00.|Minggu kita buka juga kak, jam 8 sampai jam 12. Cat 5 kg Rp145.000.
+|de|Inspektion Basis=49=null=EUR;Fahrradschlauch 28 Zoll=7.9=18=EUR|Reparaturen dauern in der Regel 2-3 Werktage. Leihrad 12 € am Tag.|Moin! Die Basis-Inspektion liegt bei 49 € und dauert meist zwei bis drei Werktage. Für die Zeit können wir dir ein Leihrad geben, 12 € pro Tag.
-|de|Inspektion Basis=49=null=EUR|Reparaturen dauern in der Regel 2-3 Werktage. Leihrad 12 € am Tag.|Die Basis-Inspektion kostet 49 €, ein Leihrad bekommst du für die Zeit kostenlos dazu.
-|de|Inspektion Basis=49=null=EUR|Reparaturen dauern in der Regel 2-3 Werktage.|Inspektion kostet 49 € und ist garantiert am selben Tag fertig.
-|ru|Чай Улун Молочный 100 г=640=15=RUB|Самовывоз бесплатный, ежедневно с 10 до 21.|Молочный улун — 640 ₽ за 200 г, забирайте хоть до одиннадцати вечера.
+|pt|Pneu 195/65 R15=62.5=16=EUR;Montagem e Calibragem=9=null=EUR|Segunda a sexta das 8:30 às 18:00. Sem marcação.|Boa tarde! Cada pneu 195/65 R15 fica a 62,50 €, os quatro são 250 €, e a montagem são mais 9 € por pneu, ou seja 286 € ao todo. Não precisa de marcar, é só aparecer.
-|pt|Pneu 195/65 R15=62.5=16=EUR;Montagem e Calibragem=9=null=EUR||Os quatro pneus ficam a 250 € já com montagem.
+|es|Bono 10 clases=95=null=EUR;Clase suelta=12=null=EUR|El bono caduca a los 3 meses. Traed vuestra esterilla o alquilad una por 2 €.|¡Buenas! El bono de 10 clases son 95 €, te sale a 9,50 € la clase en vez de 12 €. Eso sí, tienes tres meses para gastarlo.
-|es|Bono 10 clases=95=null=EUR;Clase suelta=12=null=EUR|El bono caduca a los 3 meses.|El bono de 10 clases son 95 € y no caduca nunca.
+|tr|Gömlek Yıkama Ütü=65=null=TRY;Palto Kuru Temizleme=320=null=TRY|Teslim süresi 2 iş günü. Ekspres hizmet %50 farkla aynı gün.|Selam! Gömlek yıkama ve ütü 65 TL, üç gömlek 195 TL tutuyor. Normalde iki iş gününde teslim ediyoruz; aynı gün isterseniz %50 fark oluyor.
-|tr|Gömlek Yıkama Ütü=65=null=TRY|Teslim süresi 2 iş günü. Ekspres hizmet %50 farkla aynı gün.|Gömlek 65 TL, aynı gün teslim için ek ücret almıyoruz.
+|fr|Carnet de voyage A6=11.5=22=EUR;Roman « Les Marées »=19.9=1=EUR|Commande d'un livre en 3 à 5 jours ouvrés, sans acompte.|Bonjour ! Il nous reste un seul exemplaire des Marées, à 19,90 €. On peut vous le mettre de côté, et sinon on le commande, comptez 3 à 5 jours ouvrés.
-|fr|Carnet de voyage A6=11.5=22=EUR;Roman « Les Marées »=19.9=1=EUR|Commande d'un livre en 3 à 5 jours ouvrés, sans acompte.|On vous le commande et il sera là demain matin, à 19,90 €.
+|it|Taglio Donna=32=null=EUR;Piega=20=null=EUR|Aperti dal martedì al sabato 9:00-19:00. Si riceve su appuntamento.|Ciao cara, taglio e piega insieme fanno 52 €. Lunedì siamo chiusi, da martedì a sabato ci trovi dalle 9 alle 19, però serve l'appuntamento 💇
-|it|Taglio Donna=32=null=EUR;Piega=20=null=EUR|Aperti dal martedì al sabato 9:00-19:00. Si riceve su appuntamento.|Passa pure quando vuoi senza appuntamento, taglio e piega fanno 52 €.
+|fr|Comté 18 mois=32=null=EUR;Tomme de brebis=28.5=null=EUR|Les prix sont au kilo.|Le comté 18 mois est à 32 € le kilo, donc 8 € pour 250 g 🙂
-|fr|Comté 18 mois=32=null=EUR;Tomme de brebis=28.5=null=EUR|Les prix sont au kilo.|Le comté 24 mois est à 32 € le kilo.
+|hi|विज़िटिंग कार्ड 100 पीस=350=null=INR;फोटो प्रिंट 4x6=15=null=INR|डिज़ाइन का चार्ज ₹150 अलग। 2 दिन में तैयार।|जी बिल्कुल, 100 विज़िटिंग कार्ड ₹350 के हैं, डिज़ाइन भी हमसे करवाएँ तो ₹150 अलग, यानी कुल ₹500। दो दिन में तैयार हो जाएँगे।
-|hi|विज़िटिंग कार्ड 100 पीस=350=null=INR|डिज़ाइन का चार्ज ₹150 अलग। 2 दिन में तैयार।|100 कार्ड ₹350 के हैं, डिज़ाइन हम मुफ़्त में बना देंगे।
+|en|Surf Lesson Group 2 h=45=null=EUR;Wetsuit Rental Day=15=20=EUR|Board and wetsuit are included in every lesson. Lessons at 10:00 and 15:00 daily, ages 8 and up.|Stoked you want to join! The two-hour group lesson is €45 per person with board and wetsuit included, and we head out at 10 and at 3 every day. Kids can join from age 8.
-|en|Surf Lesson Group 2 h=45=null=EUR|Board and wetsuit are included in every lesson. Lessons at 10:00 and 15:00 daily, ages 8 and up.|Your six-year-old is welcome too, the group lesson is €45.
+|ar|درس سباحة أطفال=120=null=AED;درس سباحة كبار=150=null=AED|الحجز مسبقاً قبل 24 ساعة.|هلا والله! درس السباحة للأطفال 120 درهم وللكبار 150 درهم، بس لازم تحجز قبلها بـ 24 ساعة.
-|ar|درس سباحة أطفال=120=null=AED;درس سباحة كبار=150=null=AED|الحجز مسبقاً قبل 24 ساعة.|درس الأطفال 120 درهم، وما يحتاج حجز، تعالوا أي وقت.
`,
  'made today': `
-|en|Olive Focaccia=6.5=8=GBP||Olive focaccia is £6.50, baked this morning!
-|es|Empanada de atún=3.2=10=EUR||La empanada de atún cuesta 3,20 €, hecha hoy mismo.
-|de|Roggenbrot 1 kg=5.4=6=EUR||Das Roggenbrot kostet 5,40 €, heute Morgen gebacken.
-|it|Caffè Guatemala 250 g=9.5=12=EUR||Il caffè Guatemala costa 9,50 €, tostato stamattina.
-|ru|Букет ромашек=900=4=RUB||Букет ромашек стоит 900 ₽, срезан сегодня утром.
-|id|Kopi Gayo 200 g=75000=9=IDR||Kopi Gayo Rp75.000 kak, baru disangrai tadi pagi.
+|en|Olive Focaccia=6.5=8=GBP|Everything is baked fresh daily at 6:00.|Olive focaccia is £6.50, baked fresh this morning as every day.
+|en|Olive Focaccia=6.5=8=GBP||Olive focaccia is £6.50 and there are 8 this morning.
`,
  'shares of some goods': `
-|en|Garden Bench=120=2=GBP|Display furniture is 30% off in January.|The bench is £120, and all January everything in the shop is 30% off.
+|en|Garden Bench=120=2=GBP|Display furniture is 30% off in January.|The bench is £120. Display furniture is 30% off in January, by the way.
-|es|Banco de jardín=120=2=EUR|Los martes, 10 % de descuento en macetas.|El banco cuesta 120 € y los martes todo lleva un 10 % de descuento.
+|es|Maceta Barro=14=20=EUR|Los martes, 10 % de descuento en macetas.|La maceta de barro cuesta 14 €; todos los martes hay un 10 % de descuento en macetas.
-|de|Gartenbank=120=2=EUR|Ausstellungsstücke sind im Januar um 30 % reduziert.|Die Bank kostet 120 €, im Januar sind alle Möbel um 30 % reduziert.
`,
  'so with two': `
+|en|Scone=2.8=12=GBP;Pot of Tea=3.9=null=GBP||A pot of tea is £3.90 and a scone £2.80, so with three scones you'd be at £12.30.
-|en|Scone=2.8=12=GBP;Pot of Tea=3.9=null=GBP||A pot of tea is £3.90 and a scone £2.80, so with three scones you'd be at £11.30.
+|fr|Scone=2.8=12=EUR;Théière Darjeeling=3.9=null=EUR||La théière est à 3,90 € et le scone à 2,80 €, donc avec deux scones vous seriez à 9,50 €.
+|de|Krapfen=2.8=12=EUR;Kännchen Tee=3.9=null=EUR||Das Kännchen Tee kostet 3,90 €, ein Krapfen 2,80 €, mit zwei Krapfen wären Sie also bei 9,50 €.
-|de|Krapfen=2.8=12=EUR;Kännchen Tee=3.9=null=EUR||Das Kännchen Tee kostet 3,90 €, ein Krapfen 2,80 €, mit zwei Krapfen wären Sie also bei 8,50 €.
`,
  'left-out word of a name': `
+|en|Renewed ThinkPad T 14 512 GB=640=2=GBP;Renewed ThinkPad T 15 512 GB=720=1=GBP||The renewed 14 (512 GB) is £640, two in stock.
+|ru|Тетрадь в клетку (10 шт)=240=6=RUB||Тетради в клетку, по 10 штук в упаковке: 240 ₽, осталось 6 упаковок.
-|ru|Тетрадь в клетку (10 шт)=240=6=RUB||Тетради в клетку, по 12 штук в упаковке: 240 ₽, осталось 6 упаковок.
+|en|Tea Lights (12-pack)=4.5=9=GBP||For 30 tea lights you'd take 3 packs of twelve, so 3 × £4.50 = £13.50.
-|en|Tea Lights (12-pack)=4.5=9=GBP||For 30 tea lights you'd take 3 packs of twelve, so 3 × £4.50 = £12.50.
+|de|Teelichter (12er Pack)=4.5=9=EUR||Für 30 Teelichter brauchen Sie 3 Packungen, das macht 13,50 €.
`,
  'answers that hold from a number on': `
+|en||Yes, for 10 children or more. Our team prepares an offer.|We'd gladly cater for 25! Our team will prepare an offer for you.|how much to feed 25 kids at a birthday?
-|en||Yes, for 10 children or more. Our team prepares an offer.|We'd gladly cater for 6! Our team will prepare an offer for you.|how much to feed 6 kids at a birthday?
+|en||Yes, if available, with a refundable deposit of £150.|If one's free we can lend you a cello; the £150 deposit is refundable.
-|en||Yes, if available, with a refundable deposit of £150.|We lend you a cello for free; the £150 deposit is refundable.
`,
  'sums without a fee': `
+|es|Cojín Lino=22=8=EUR|Envío 4,90 €.|Dos cojines de lino son 44 €, sin contar el envío.
+|pt|Almofada Linho=22=8=EUR|Portes 4,90 €.|Duas almofadas de linho ficam em 44 € sem os portes.
+|fr|Coussin Lin=22=8=EUR|Livraison 4,90 €.|Deux coussins en lin, ça fait 44 € hors livraison.
-|fr|Coussin Lin=22=8=EUR|Livraison 4,90 €.|Deux coussins en lin, ça fait 44 € livraison comprise.
+|de|Leinenkissen=22=8=EUR|Versand 4,90 €.|Zwei Leinenkissen kosten 44 € ohne Versand.
-|de|Leinenkissen=22=8=EUR|Versand 4,90 €.|Zwei Leinenkissen kosten 44 € inklusive Versand.
+|it|Cuscino Lino=22=8=EUR|Spedizione 4,90 €.|Due cuscini di lino fanno 44 € esclusa la spedizione.
+|ru|Подушка льняная=2200=8=RUB|Доставка 390 ₽.|Две льняные подушки — 4400 ₽ без учёта доставки.
+|he|כרית פשתן=90=8=ILS|משלוח 25 ש"ח.|שתי כריות פשתן יוצאות 180 ש"ח לא כולל משלוח.
+|tr|Keten Yastık=420=8=TRY|Kargo 60 TL.|İki keten yastık 840 TL, kargo hariç.
+|hi|लिनन कुशन=650=8=INR|डिलीवरी ₹80।|दो लिनन कुशन ₹1,300 के होंगे, डिलीवरी अलग।
+|id|Bantal Linen=120000=8=IDR|Ongkir Rp15.000.|Dua bantal linen Rp240.000 kak, belum termasuk ongkir.
`,
  'other goods thrown in': `
-|es|Taladro 18V=119=3=EUR;Juego de brocas=24.9=6=EUR||El taladro de 18V cuesta 119 € y viene con el juego de brocas.
-|fr|Perceuse 18V=119=3=EUR;Coffret de forets=24.9=6=EUR||La perceuse 18V est à 119 € et inclut le coffret de forets.
-|de|Bohrmaschine 18V=119=3=EUR;Bohrerset=24.9=6=EUR||Die Bohrmaschine 18V kostet 119 € und kommt mit dem Bohrerset.
+|de|Bohrmaschine 18V=119=3=EUR;Bohrerset=24.9=6=EUR|Zur Bohrmaschine gibt es das Bohrerset gratis dazu.|Die Bohrmaschine 18V kostet 119 €, das Bohrerset ist dabei gratis.
+|en|Cordless Drill 18V=119=3=GBP;Bit Set=24.9=6=GBP||The 18V drill with the bit set comes to £143.90.
-|ru|Дрель 18В=9900=3=RUB;Набор свёрл=1900=6=RUB||Дрель стоит 9900 ₽ и идёт с набором свёрл.
`,
  'units behind a price, names in front': `
+|en|Silk Ribbon Roll=7=9=GBP;Wrapping Paper Sheet=2.5=30=GBP||The ribbon is £7 a roll and the wrapping paper £2.50 a sheet.
-|en|Silk Ribbon Roll=7=9=GBP;Wrapping Paper Sheet=2.5=30=GBP||The ribbon is £2.50 a roll and the wrapping paper £7 a sheet.
+|es|Bono 5 masajes=210=null=EUR;Masaje suelto=48=null=EUR||El bono de 5 masajes cuesta 210 €, así te sale cada uno a 42 €.
+|it|Pacchetto 8 lezioni=200=null=EUR||Il pacchetto da 8 lezioni costa 200 €, cioè 25 € a lezione.
-|it|Pacchetto 8 lezioni=200=null=EUR||Il pacchetto da 8 lezioni costa 200 €, cioè 20 € a lezione.
+|de|10er-Karte Yoga 10 Stunden=120=null=EUR||Die Karte für 10 Stunden kostet 120 €, also 12 € die Stunde.
+|fr|Carte 10 séances=150=null=EUR||La carte 10 séances est à 150 €, soit 15 € la séance.
-|fr|Carte 10 séances=150=null=EUR||La carte 10 séances est à 150 €, soit 12 € la séance.
+|it|Pecorino stagionato=24=null=EUR|I prezzi sono al kg.|Il pecorino stagionato viene 24 € al chilo, quindi mezzo chilo fa 12 €.
-|it|Pecorino stagionato=24=null=EUR|I prezzi sono al kg.|Il pecorino stagionato viene 24 € al chilo, quindi mezzo chilo fa 10 €.
`,
  'days and hours': `
+|he||ימים א'-ה' 10:00-20:00, שישי 9:00-13:00.|בשישי אנחנו פתוחים מתשע עד אחת.
-|he||ימים א'-ה' 10:00-20:00, שישי 9:00-13:00.|בשישי אנחנו פתוחים מתשע עד שלוש.
+|de|Sonnencreme LSF 30 75 ml=9.9=5=EUR;Lippenpflege LSF 15 10 g=4.2=7=EUR||Sonnencreme LSF 30 mit 75 ml kostet 9,90 €, die Lippenpflege LSF 15 kostet 4,20 €.
-|de|Sonnencreme LSF 30 75 ml=9.9=5=EUR;Lippenpflege LSF 15 10 g=4.2=7=EUR||Sonnencreme LSF 50 mit 75 ml kostet 9,90 €.
+|it|Lampada da tavolo=49=4=EUR|Su ordinazione servono 3 settimane e un acconto del 30%.|Certo, all'ordine chiediamo il 30% di acconto e poi servono tre settimane.
-|es|Cama Perro M=38=4=EUR|Recogida gratis en tienda. Envío 5 €, gratis desde 60 €.|La cama cuesta 38 € y el envío te sale gratis.
+|es|Cama Perro M=38=4=EUR|Recogida gratis en tienda. Envío 5 €, gratis desde 60 €.|La cama cuesta 38 € y la recogida en tienda es gratis.
`,
  'of trades nobody listed, again': `
+|en|Fixed Lens 50mm f/1.8=189=4=EUR;Tripod Carbon=149=2=EUR|Used gear comes with a 6-month warranty. Sensor cleaning €35, done while you wait.|Hey! The 50mm f/1.8 is €189 and there are four on the shelf. If your sensor needs a clean as well, that's €35 and we do it while you wait.
+|en|Fixed Lens 50mm f/1.8=189=4=EUR;Tripod Carbon=149=2=EUR||Lens and tripod together would set you back €338.
-|en|Fixed Lens 50mm f/1.8=189=4=EUR;Tripod Carbon=149=2=EUR||Lens and tripod together would set you back €328.
-|en|Fixed Lens 50mm f/1.8=189=4=EUR|Used gear comes with a 6-month warranty.|The 50mm is €189 with a full year of warranty.
+|es|Arreglo Bajo Pantalón=12=null=EUR;Limpieza Abrigo=18.5=null=EUR|Plazo habitual 3 días. Urgente en 24 horas con un recargo del 30 %.|¡Buenas tardes! El bajo del pantalón sale a 12 € y la limpieza del abrigo a 18,50 €. Normalmente tardamos tres días, y si te corre prisa en 24 horas lo tienes, con un 30 % de recargo.
+|es|Limpieza Abrigo=18.5=null=EUR|Plazo habitual 3 días. Urgente en 24 horas con un recargo del 30 %.|Urgente, el abrigo te saldría por 24,05 € y lo tendrías en 24 horas.
+|de|Escape Room Pharao 60 min=28=null=EUR;Escape Room Labor 90 min=34=null=EUR|Preise pro Person, 2 bis 6 Personen. Mindestalter 12 Jahre.|Hi! Der Pharao dauert 60 Minuten und kostet 28 € pro Nase, das Labor 90 Minuten und 34 €. Zu viert wärt ihr beim Pharao also bei 112 €.
-|de|Escape Room Pharao 60 min=28=null=EUR;Escape Room Labor 90 min=34=null=EUR|Preise pro Person, 2 bis 6 Personen. Mindestalter 12 Jahre.|Der Pharao kostet 28 € pro Person, ab 8 Jahren könnt ihr mitmachen.
+|pt|Carro Económico=35=null=EUR;Carro Familiar=58=null=EUR|Preços por dia, quilómetros ilimitados. Caução de 200 €. Idade mínima 21 anos.|Olá! O económico fica a 35 € por dia e o familiar a 58 €. Para três dias com o económico seriam 105 €, mais a caução de 200 € que depois é devolvida.
-|pt|Carro Económico=35=null=EUR;Carro Familiar=58=null=EUR|Preços por dia, quilómetros ilimitados. Caução de 200 €.|O económico fica a 35 € por dia e não pedimos caução nenhuma.
-|pt|Carro Económico=35=null=EUR|Preços por dia. Idade mínima 21 anos.|O económico fica a 35 € por dia; com 18 anos já pode alugar.
+|fr|Tissu Lin Naturel (m)=14.9=32=EUR;Machine à coudre Débutant=219=3=EUR|Cours de couture le samedi de 10h à 12h, 25 € matériel compris.|Bonjour à vous ! Le lin naturel est à 14,90 € le mètre, donc pour 3 mètres comptez 44,70 €. Et si ça vous tente, il y a le cours du samedi de 10h à 12h, 25 € matériel compris.
-|fr|Machine à coudre Débutant=219=3=EUR|Cours de couture le samedi, 25 € matériel compris.|La machine est à 219 € avec un cours de couture offert.
+|it|Torta gelato 1 kg=28=null=EUR;Vaschetta 500 g=11=null=EUR|Le torte gelato si ordinano con 2 giorni di anticipo.|Certo! La torta gelato da un chilo viene 28 €, basta ordinarla due giorni prima. La vaschetta da mezzo chilo invece 11 €.
-|it|Torta gelato 1 kg=28=null=EUR|Le torte gelato si ordinano con 2 giorni di anticipo.|La torta gelato viene 28 €, ordini la mattina e la sera è pronta.
-|it|Vaschetta 500 g=11=null=EUR||La vaschetta da 750 g viene 11 €.
+|tr|Pil Değişimi=180=null=TRY;Kordon Deri 20 mm=350=9=TRY|Pil değişimi 10 dakikada yapılır. Kordon takma ücretsiz.|Merhaba, pil değişimi 180 TL ve 10 dakika sürüyor. 20 mm deri kordon 350 TL, takması bizden.
-|tr|Pil Değişimi=180=null=TRY;Kordon Deri 20 mm=350=9=TRY|Pil değişimi 10 dakikada yapılır. Kordon takma ücretsiz.|Pil değişimi 180 TL, beş dakikada hazır.
-|tr|Kordon Deri 20 mm=350=9=TRY||22 mm deri kordon 350 TL, stokta var.
+|ru|Разделочная доска Дуб=1800=7=RUB;Гравировка=500=null=RUB|Гравировка занимает 2 дня. Изделия на заказ от 10 дней, предоплата 50%.|Здравствуйте! Доска из дуба 1800 ₽, с гравировкой будет 2300 ₽, гравировку сделаем за два дня. Всего досок семь.
-|ru|Разделочная доска Дуб=1800=7=RUB;Гравировка=500=null=RUB|Гравировка занимает 2 дня.|Доска стоит 1800 ₽, гравировку сделаем в подарок.
-|ru|Разделочная доска Дуб=1800=7=RUB|Изделия на заказ от 10 дней, предоплата 50%.|Доску под ваш размер сделаем за неделю, предоплата половина.
+|ar|بخور عود 50 جرام=180=10=AED;مبخرة نحاس=95=3=AED|توصيل مجاني داخل دبي للطلبات فوق 200 درهم، وإلا 15 درهم.|يا هلا فيك، البخور 50 جرام بـ 180 درهم والمبخرة النحاس بـ 95، يعني 275 درهم والتوصيل داخل دبي يصير علينا لأن الطلب فوق 200.
-|ar|بخور عود 50 جرام=180=10=AED|توصيل مجاني داخل دبي للطلبات فوق 200 درهم، وإلا 15 درهم.|البخور بـ 180 درهم والتوصيل علينا.
-|ar|بخور عود 50 جرام=180=10=AED;مبخرة نحاس=95=3=AED||البخور بـ 180 درهم ومعه مبخرة هدية.
+|he|סדנת קדרות 3 שעות=240=null=ILS;שובר מתנה=300=null=ILS|סדנאות בימי שלישי וחמישי ב-18:00. עד 8 משתתפים.|היי, סדנת הקדרות היא שלוש שעות ועולה 240 ש"ח למשתתף, בימי שלישי וחמישי בשש בערב. אנחנו עד שמונה אנשים בסדנה, ככה שזה אינטימי 😊
-|he|סדנת קדרות 3 שעות=240=null=ILS|סדנאות בימי שלישי וחמישי ב-18:00. עד 8 משתתפים.|הסדנה עולה 240 ש"ח ויש גם ביום ראשון ב-18:00.
-|he|סדנת קדרות 3 שעות=240=null=ILS||סדנת הקדרות נמשכת חמש שעות ועולה 240 ש"ח.
+|hi|काजू कतली 500 ग्राम=520=14=INR;बेसन लड्डू 500 ग्राम=310=20=INR|₹1,000 से ऊपर डिलीवरी मुफ़्त, नहीं तो ₹50।|जी नमस्ते, आधा किलो काजू कतली ₹520 की है, एक किलो लेंगे तो ₹1,040 होंगे और फिर डिलीवरी भी मुफ़्त हो जाएगी।
-|hi|काजू कतली 500 ग्राम=520=14=INR|₹1,000 से ऊपर डिलीवरी मुफ़्त, नहीं तो ₹50।|काजू कतली ₹520 की है और डिलीवरी मुफ़्त है।
-|hi|काजू कतली 500 ग्राम=520=14=INR;बेसन लड्डू 500 ग्राम=310=20=INR||बेसन लड्डू ₹520 का आधा किलो है।
+|id|Ganti Oli Matic=65000=null=IDR;Servis Ringan=85000=null=IDR|Buka setiap hari 08.00-20.00. Antrean via WhatsApp.|Siap kak! Ganti oli matic Rp65.000, kalau sekalian servis ringan Rp85.000 jadinya Rp150.000. Kami buka tiap hari dari jam 8 pagi sampai jam 8 malam.
-|id|Ganti Oli Matic=65000=null=IDR;Servis Ringan=85000=null=IDR|Buka setiap hari 08.00-20.00.|Ganti oli Rp65.000 kak, servis ringannya gratis.
-|id|Servis Ringan=85000=null=IDR|Buka setiap hari 08.00-20.00.|Servis ringan Rp85.000, kita buka 24 jam kak.
+|en|Catan Base Game=38=5=EUR;Catan 5-6 Player Extension=22=0=EUR|Games can be exchanged unopened within 14 days. Game night every Thursday from 19:00, entry free.|Good news, Catan is in for €38! The 5-6 player extension has sold out though. By the way, we run a game night every Thursday from seven, no entry fee, come say hi!
-|en|Catan Base Game=38=5=EUR|Games can be exchanged unopened within 14 days.|Catan is €38, and if you don't like it after playing you've 14 days to swap it.
+|en|Business Cards 250 pc=45=null=USD;Poster A2=18=null=USD|Ready in 3 working days; express next day for an extra $20.|So 500 cards would be two packs at $45, that's $90. They're ready in three working days, or the next day if you add $20 for express.
-|en|Business Cards 250 pc=45=null=USD|Ready in 3 working days; express next day for an extra $20.|250 cards are $45 and we'll have them done by tomorrow, no surcharge.
+|fr|Faire-part 50 pièces=89=null=EUR;Tampon personnalisé=24=null=EUR|Délai 5 jours ouvrés après validation du bon à tirer.|Les 50 faire-part sont à 89 €, le tampon personnalisé à 24 €. Une fois que vous validez l'épreuve, il faut compter 5 jours ouvrés.
+|de|Olivenbaum 120 cm=79=4=EUR;Terrakottatopf 40 cm=32=11=EUR|Wir liefern im Umkreis von 20 km für 15 €, ab 150 € frei Haus.|Grüß Gott! Der Olivenbaum (120 cm) kostet 79 €, mit dem 40er Terrakottatopf zusammen 111 €. Die Lieferung im Umkreis von 20 km käme mit 15 € dazu.
-|de|Olivenbaum 120 cm=79=4=EUR;Terrakottatopf 40 cm=32=11=EUR|Wir liefern im Umkreis von 20 km für 15 €, ab 150 € frei Haus.|Olivenbaum und Topf kosten 111 €, die Lieferung ist dann frei Haus.
-|de|Olivenbaum 120 cm=79=4=EUR||Der Olivenbaum kostet 79 € und ist winterhart bis -10 Grad.
+|pt|Banho e Tosa Pequeno=70=null=BRL;Banho e Tosa Grande=120=null=BRL|Segunda a sábado das 9h às 18h. Táxi dog R$ 20 ida e volta.|Oii! Pra porte pequeno o banho e tosa tá R$ 70, porte grande R$ 120. Se quiser que a gente busque e leve, o táxi dog são R$ 20 ida e volta.
-|pt|Banho e Tosa Pequeno=70=null=BRL|Segunda a sábado das 9h às 18h. Táxi dog R$ 20 ida e volta.|O banho e tosa tá R$ 70 e a gente busca de graça.
+|ru|Абонемент 1 месяц=2500=null=RUB;Абонемент 3 месяца=6600=null=RUB|Пробное занятие бесплатно. Заморозка до 14 дней.|Абонемент на месяц — 2500 ₽, на три — 6600 ₽, то есть 2200 ₽ в месяц. А первое пробное занятие бесплатно, приходите попробовать!
`,
  'of trades nobody listed, a third time': `
+|en|Alto Saxophone Reeds 2.5 (10)=29=12=GBP;Sax Neck Strap=17.5=6=GBP|Instruments can be tried in the shop, no appointment needed.|The box of ten 2.5 reeds is £29, which works out at £2.90 a reed. We've also got neck straps at £17.50 if yours has seen better days!
+|en|Goldfish Flakes 100 g=4.2=30=GBP;Aquarium 54 L=89=2=GBP|Live fish are not delivered, shop pickup only.|The 54-litre tank is £89, and a tub of flakes £4.20, so £93.20 for the pair. Just so you know, we don't deliver live fish, you'd have to pop in for those.
+|en|Haircut Short=25=null=EUR;Beard Trim=12=null=EUR|Walk-ins welcome Tuesday to Friday, Saturdays by appointment only.|Cut and beard comes to €37. Tuesday to Friday you can just walk in, Saturdays are by appointment only.
+|en|Handmade Candle Fig=16=9=GBP;Handmade Candle Amber=16=0=GBP|Gift wrapping £2 per item.|Fig is here, nine of them, £16 each. Amber's gone for now I'm afraid. Wrapped as a gift the fig one would be £18.
+|en|Canoe Hire Half Day=30=8=GBP;Canoe Hire Full Day=48=8=GBP|Open April to October, 9:00-18:00. Life jackets are included.|A full day in the canoe is £48, half a day £30, life jackets are included either way. We're open from nine till six.
+|es|Tinta Recarga Negra=9.9=15=EUR;Cuaderno A5 Puntos=7.5=20=EUR|Horario: lunes a viernes 9:30-14:00 y 17:00-20:00, sábados 10:00-14:00.|¡Hola guapa! El cuaderno de puntos está a 7,50 € y la recarga de tinta negra a 9,90 €, las dos cositas 17,40 €. Por la tarde abrimos de cinco a ocho.
+|es|Ramo de Rosas 12=36=10=EUR;Ramo de Rosas 24=65=4=EUR|Reparto a domicilio 5 € en la ciudad, pedidos antes de las 12:00 se entregan el mismo día.|La docena de rosas sale a 36 €, y si quieres el ramo grande de 24, 65 €. Si lo encargas antes de las doce te lo llevamos hoy, el reparto son 5 €.
+|es|Alquiler Bici Día=15=10=EUR;Alquiler Bici Semana=70=10=EUR|Casco y candado incluidos. Fianza de 50 €.|Por día la bici son 15 € y la semana entera 70 €, con casco y candado incluidos. Dejas 50 € de fianza y te los devolvemos al traerla.
+|pt|Vela Aromática Figo=18=7=EUR;Difusor Lavanda=26=3=EUR|Embrulho de oferta 2 €. Trocas em 15 dias com talão.|Olá! A vela de figo custa 18 € e o difusor 26 €, dá 44 € os dois. Se for para oferecer, o embrulho são mais 2 €.
+|pt|Aula de Violão 1h=80=null=BRL;Pacote 4 Aulas de Violão=280=null=BRL|Aulas de segunda a sexta das 14h às 21h. Remarcação com 12 horas de antecedência.|Oi! A aula avulsa é R$ 80 e o pacote com 4 aulas R$ 280, ou seja, R$ 70 cada uma. Se precisar remarcar é só avisar com 12 horas de antecedência.
+|fr|Soin Visage 60 min=65=null=EUR;Manucure=28=null=EUR|Annulation gratuite jusqu'à 24 h avant. Carte cadeau disponible.|Le soin visage dure une heure et coûte 65 €, la manucure 28 €. Vous pouvez annuler gratuitement jusqu'à 24 heures avant, aucun souci.
+|fr|Poêle Fonte 24 cm=49=5=EUR;Poêle Fonte 28 cm=59=0=EUR|Click & collect en 2 heures.|La 28 cm est en rupture, désolée, mais il nous reste cinq poêles en 24 cm à 49 €. En click & collect c'est prêt en deux heures.
+|de|Gitarrensaiten Set=11.9=25=EUR;Stimmgerät Clip=15=8=EUR|Reparaturen nehmen wir dienstags bis freitags an.|Na klar! Ein Satz Gitarrensaiten kostet 11,90 €, das Clip-Stimmgerät 15 €. Reparaturen nehmen wir immer dienstags bis freitags an.
+|de|Hundebett M=45=6=EUR;Hundebett L=59=2=EUR|Versand 5,90 €, ab 60 € versandkostenfrei. Rückgabe 30 Tage.|Das Hundebett in M liegt bei 45 €, in L bei 59 €. Mit Versand wärst du bei M also bei 50,90 €.
+|de|Geschenkkorb klein=29=null=EUR;Geschenkkorb groß=49=null=EUR|Körbe stellen wir nach Wunsch zusammen, bitte einen Tag vorher Bescheid geben.|Der kleine Korb kostet 29 €, der große 49 €. Sag uns einfach einen Tag vorher Bescheid, dann packen wir ihn nach deinen Wünschen.
+|it|Noleggio Sci Giorno=25=20=EUR;Noleggio Scarponi Giorno=10=20=EUR|Sconto 10% da 3 giorni in su.|Sci e scarponi insieme fanno 35 € al giorno; da tre giorni in su c'è il 10% di sconto.
+|it|Collare Pelle M=22=9=EUR;Guinzaglio 2 m=18=5=EUR|Incisione del nome 4 €.|Collare e guinzaglio vengono 40 €, con il nome inciso 44 €.
+|tr|Orkide Beyaz=450=5=TRY;Saksı Seramik=220=7=TRY|Şehir içi teslimat 90 TL, 750 TL üzeri ücretsiz.|Merhaba, beyaz orkidemiz 450 TL, seramik saksı 220 TL, ikisi birlikte 670 TL. Teslimat şehir içinde 90 TL.
+|tr|Yoga Dersi Tek=250=null=TRY;Yoga 8 Ders=1600=null=TRY|Mat ve havlu dahil. Dersler 09:00, 12:00 ve 19:00'da.|8 derslik paket 1.600 TL, yani ders başı 200 TL'ye geliyor. Mat ve havlu dahil, derslerimiz 9'da, 12'de ve akşam 7'de.
+|ru|Стрижка женская=1500=null=RUB;Окрашивание=3500=null=RUB|Работаем ежедневно с 10:00 до 21:00. Запись за день.|Стрижка 1500 ₽, окрашивание 3500 ₽, вместе 5000 ₽. Работаем каждый день с 10 до 21, записывайтесь, пожалуйста, за день.
+|ru|Горшок керамический 15 см=690=12=RUB;Грунт 5 л=250=30=RUB|Пересадка 300 ₽, если горшок куплен у нас — бесплатно.|Горшок 15 см стоит 690 ₽, мешок грунта на 5 литров 250 ₽. Если берёте горшок у нас, пересадим бесплатно.
+|ar|قص شعر رجالي=50=null=SAR;حلاقة ذقن=30=null=SAR|مفتوح يومياً من 1 ظهراً إلى 11 مساءً.|حياك الله! القص بـ 50 ريال والذقن بـ 30، والاثنين سوا 80 ريال. دوامنا يومياً من الساعة 1 الظهر إلى 11 بالليل.
+|ar|باقة ورد جوري=150=6=AED;علبة شوكولاتة=85=4=AED|التوصيل 25 درهم خلال ساعتين.|باقة الجوري بـ 150 درهم ومع علبة الشوكولاتة تصير 235 درهم. التوصيل بـ 25 ويوصلك خلال ساعتين.
+|he|אוכל לחתולים 2 ק"ג=75=11=ILS;חול לחתולים 10 ל'=42=9=ILS|משלוח 20 ש"ח, חינם מעל 150 ש"ח.|אוכל לחתולים 2 ק"ג עולה 75 ש"ח והחול 42 ש"ח, סך הכול 117 ש"ח. המשלוח 20 ש"ח כי זה מתחת ל-150.
+|he|שיעור פסנתר 45 דקות=160=null=ILS|ביטול עד 24 שעות מראש ללא חיוב.|שיעור פסנתר של 45 דקות עולה 160 ש"ח. אפשר לבטל בלי חיוב עד 24 שעות לפני.
+|hi|साड़ी फॉल पीको=150=null=INR;ब्लाउज़ सिलाई=600=null=INR|ब्लाउज़ 4 दिन में, अर्जेंट में 2 दिन, ₹200 अतिरिक्त।|ब्लाउज़ की सिलाई ₹600 है और 4 दिन लगते हैं। जल्दी चाहिए तो 2 दिन में ₹200 अतिरिक्त देकर, यानी ₹800 में।
+|hi|गुलाब का गुलदस्ता=450=8=INR|आज की डिलीवरी के लिए दोपहर 3 बजे से पहले ऑर्डर करें, चार्ज ₹60।|गुलदस्ता ₹450 का है। आज ही चाहिए तो 3 बजे से पहले ऑर्डर कर दीजिए, डिलीवरी चार्ज ₹60 लगेगा।
+|id|Buket Mawar 10 tangkai=175000=5=IDR;Papan Bunga=350000=null=IDR|Pengiriman dalam kota Rp25.000, pesan minimal H-1.|Buket mawar 10 tangkai Rp175.000 kak, papan bunga Rp350.000. Ongkir dalam kota Rp25.000, pesannya minimal sehari sebelumnya ya kak 🙏
+|id|Makanan Kucing 1 kg=68000=20=IDR;Pasir Kucing 10 L=95000=8=IDR|Gratis ongkir min. belanja Rp150.000.|Makanan kucing 1 kg Rp68.000, pasir 10 L Rp95.000, totalnya Rp163.000 jadi sudah gratis ongkir kak!
+|fr|Cours de guitare 45 min=32=null=EUR|Premier cours d'essai à 15 €.|Le cours de guitare de 45 minutes est à 32 €, et pour un premier essai on ne vous demande que 15 €.
`,
  'of trades nobody listed, a fourth time': `
+|en|Wool Skein Merino 100 g=11=40=GBP;Bamboo Needles 4 mm=8.5=15=GBP|Knitting circle on Wednesdays 18:00-20:00, £5 including tea.|Merino's £11 a skein and the 4 mm bamboo needles are £8.50. Pop along to our knitting circle on Wednesdays at six too, it's a fiver with tea included!
-|en|Wool Skein Merino 100 g=11=40=GBP|Knitting circle on Wednesdays 18:00-20:00, £5 including tea.|Merino's £11 a skein, and the Wednesday knitting circle won't cost you a penny.
+|en|Passport Photos (4)=12=null=GBP;Photo Frame A4=15=10=GBP||Passport photos are £12 for a set of four, so eight of them would be £24.
+|en|Used Paperback=3=80=GBP;Used Hardback=6=45=GBP|We buy books on Mondays and Thursdays, cash or store credit.|Paperbacks are £3, hardbacks £6. If you want to sell some, bring them on a Monday or a Thursday, we pay cash or store credit.
-|en|Used Paperback=3=80=GBP|We buy books on Mondays and Thursdays, cash or store credit.|Paperbacks are £3. We buy books every day, just bring them in.
+|es|Sofá Lino 3 plazas=690=2=EUR;Puf=85=6=EUR|Entrega en 10-15 días. Montaje 40 €. Garantía de 3 años en estructuras.|El sofá de tres plazas está en 690 €, con el montaje se te queda en 730 €. La entrega tarda entre 10 y 15 días y la estructura tiene 3 años de garantía.
-|es|Sofá Lino 3 plazas=690=2=EUR|Entrega en 10-15 días. Montaje 40 €. Garantía de 3 años en estructuras.|El sofá está en 690 € y todo él tiene 5 años de garantía.
+|es|Mezcla de Frutos Secos 500 g=8.9=12=EUR|Abierto todos los días de 10 a 21 h menos los lunes.|La mezcla de frutos secos vale 8,90 € el medio kilo. Abrimos todos los días de 10 a 21 menos los lunes.
+|pt|Bolo de Cenoura=22=3=EUR;Salgadinhos cento=35=null=EUR|Encomendas com 2 dias de antecedência, sinal de 50%.|Olá! O cento de salgadinhos fica a 35 €. Precisamos de dois dias de antecedência e de um sinal de metade, ou seja 17,50 €.
-|pt|Bolo de Cenoura=22=3=EUR;Salgadinhos cento=35=null=EUR|Encomendas com 2 dias de antecedência, sinal de 50%.|O cento fica a 35 €, encomende hoje que amanhã está pronto.
+|fr|Vélo Enfant 16 pouces=149=3=EUR;Casque Enfant=25=8=EUR|Révision gratuite au bout de 3 mois. Paiement en 3 fois sans frais dès 100 €.|Le vélo 16 pouces est à 149 €, et comme c'est plus de 100 € vous pouvez régler en trois fois sans frais. La première révision, au bout de trois mois, est gratuite.
-|fr|Vélo Enfant 16 pouces=149=3=EUR;Casque Enfant=25=8=EUR|Paiement en 3 fois sans frais dès 100 €.|Le casque est à 25 €, vous pouvez payer en trois fois sans frais.
+|de|Massage 30 Minuten=35=null=EUR;Massage 60 Minuten=62=null=EUR|Termine Mo-Fr 10-20 Uhr. Absage bis 12 Stunden vorher kostenlos, sonst 50 %.|Eine halbe Stunde Massage kostet 35 €, die volle Stunde 62 €. Absagen geht bis zwölf Stunden vorher kostenlos, danach berechnen wir die Hälfte.
-|de|Massage 30 Minuten=35=null=EUR|Absage bis 12 Stunden vorher kostenlos, sonst 50 %.|Die Massage kostet 35 €, absagen kannst du jederzeit kostenlos.
+|it|Occhiali da lettura +1.5=19=7=EUR;Cordino=6=20=EUR|Sostituzione naselli gratuita.|Gli occhiali da lettura +1.5 costano 19 €, col cordino 25 €.
+|tr|Çocuk Koltuğu 9-18 kg=4200=3=TRY|Kargo ücretsiz, 2-3 iş gününde teslim. 14 gün iade.|9-18 kg çocuk koltuğumuz 4.200 TL, kargo bizden, 2-3 iş gününde elinizde olur. Beğenmezseniz 14 gün içinde iade edebilirsiniz.
-|tr|Çocuk Koltuğu 9-18 kg=4200=3=TRY|Kargo ücretsiz, 2-3 iş gününde teslim. 14 gün iade.|Çocuk koltuğu 4.200 TL, yarın elinizde olur.
+|ru|Аренда сапборда час=600=10=RUB;Аренда сапборда день=2500=10=RUB|Залог 3000 ₽ или документ. Жилет входит в стоимость.|Сапборд на час — 600 ₽, на весь день — 2500 ₽, жилет уже входит в стоимость. Залог 3000 ₽ или документ.
-|ru|Аренда сапборда час=600=10=RUB|Залог 3000 ₽ или документ.|Сапборд на час — 600 ₽, залог не нужен.
+|ar|كرسي أطفال للسيارة=420=5=SAR;عربة أطفال=650=0=SAR|الإرجاع خلال 14 يوم مع الفاتورة.|كرسي السيارة للأطفال بـ 420 ريال وعندنا منه خمسة، العربة للأسف خلصت. تقدر ترجعه خلال 14 يوم ومعك الفاتورة.
-|ar|كرسي أطفال للسيارة=420=5=SAR;عربة أطفال=650=0=SAR||العربة بـ 650 ريال ومتوفرة عندنا اليوم.
+|he|תיקון אופניים בסיסי=120=null=ILS;פנימית 26=35=14=ILS|זמן תיקון יום עד יומיים.|תיקון בסיסי עולה 120 ש"ח ולוקח יום עד יומיים. פנימית 26 עולה 35 ש"ח ויש 14 במלאי.
+|hi|चश्मे का फ्रेम=900=12=INR;एंटी-ग्लेयर लेंस=1200=null=INR|आँखों की जाँच मुफ़्त। लेंस 3 दिन में तैयार।|फ्रेम ₹900 और एंटी-ग्लेयर लेंस ₹1,200, दोनों मिलाकर ₹2,100। आँखों की जाँच मुफ़्त है और लेंस 3 दिन में तैयार हो जाते हैं।
-|hi|चश्मे का फ्रेम=900=12=INR;एंटी-ग्लेयर लेंस=1200=null=INR|लेंस 3 दिन में तैयार।|फ्रेम ₹900 का है, लेंस आज ही तैयार हो जाएगा।
+|id|Cuci Setrika per kg=8000=null=IDR;Bed Cover=35000=null=IDR|Selesai 2 hari, kilat 6 jam tambah Rp5.000 per kg.|Cuci setrika Rp8.000 per kg, jadi 5 kg Rp40.000 kak. Selesainya 2 hari, kalau mau kilat 6 jam tambah Rp5.000 per kg.
-|id|Cuci Setrika per kg=8000=null=IDR|Selesai 2 hari, kilat 6 jam tambah Rp5.000 per kg.|Cuci setrika Rp8.000 per kg kak, 6 jam langsung jadi tanpa tambahan biaya.
`,
}
