/**
 * Orders reckoned and terms retold in the words of a chat: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const RETOLD: Record<string, string> = {
  'a time that is asked for and is none of ours': `
+|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|We open at 8:00 Tuesday to Friday, so 7:30 is a little too early.|can I come at 7:30?
+|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|7:30 is too early, sorry.|can I come at 7:30?
+|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|18:30 is too late, we close at 18:00 Tuesday to Friday.|can I come at 18:30?
-|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|We open at 8:30 Tuesday to Friday, so 7:30 is a little too early.|can I come at 7:30?
-|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|10:30 is too early, sorry.|can I come at 10:30?
-|en||Tuesday to Friday 8:00-18:00, Saturday 9:00-13:00.|We open at 7:00, so 7:30 is fine.|can I come at 7:30?
-|en||Parking behind the house.|7:30 is too early, sorry.|can I come at 7:30?
+|es||Lunes a viernes 8:00-18:00.|Abrimos a las 8:00, así que a las 7:30 es demasiado temprano.|¿puedo pasar a las 7:30?
+|pt||Segunda a sexta 8:00-18:00.|Abrimos às 8:00, por isso 7:30 é muito cedo.|posso passar às 7:30?
+|de||Montag bis Freitag 8:00-18:00.|Wir öffnen um 8:00 Uhr, 7:30 Uhr ist also zu früh.|kann ich um 7:30 kommen?
+|fr||Lundi à vendredi 8:00-18:00.|Nous ouvrons à 8:00, donc 7:30 est trop tôt.|je peux passer à 7:30 ?
+|ru||Понедельник - пятница 8:00-18:00.|Мы открываемся в 8:00, так что 7:30 слишком рано.|можно в 7:30?
`,
  'what is not sold at that price': `
+|en|Cheese Roll=6.50=4=USD||No, we don't have a $4 cheese roll. It is $6.50.|isn't the cheese roll 4 bucks?
+|en|Cheese Roll=6.50=4=USD||There is no $4 cheese roll, the cheese roll is $6.50.|
-|en|Cheese Roll=6.50=4=USD||We don't have a cheese roll. It is $6.50.|
-|en|Cheese Roll=6.50=4=USD||We don't have the $6.50 cheese roll today.|
-|en|Cheese Roll=6.50=4=USD||No, we don't have a $4 cheese roll. It is $5.50.|isn't the cheese roll 4 bucks?
`,
  'what was granted to this customer': `
-|en||Yes, to hotels and offices. Our manager handles trade accounts.|We sell to offices, and the manager has already approved your account.|
-|en||Returns within 10 days with the receipt.|Your refund has been approved.|
+|en||Yes, to hotels and offices. Our manager handles trade accounts.|We sell to offices, and the manager handles your account.|
+|en||Yes, to hotels and offices. Our manager handles trade accounts.|Yes, we sell to hotels and offices; our manager handles trade accounts.|
+|en||A trade account is open once the manager has approved your application.|A trade account is open once the manager has approved your application.|
-|es||Vendemos a hoteles. El encargado lleva las cuentas.|El encargado ya ha aprobado su solicitud.|
-|pt||Vendemos a hotéis. O gerente trata das contas.|O gerente já aprovou a sua conta.|
-|fr||Nous vendons aux hôtels. Le gérant gère les comptes.|Le gérant a déjà approuvé votre compte.|
-|de||Wir verkaufen an Hotels. Der Leiter führt die Konten.|Der Leiter hat Ihr Konto bereits genehmigt.|
-|it||Vendiamo agli alberghi. Il responsabile gestisce gli account.|Il responsabile ha già approvato il tuo account.|
-|tr||Otellere satıyoruz. Hesaplara müdür bakar.|Müdür hesabınızı onayladı.|
-|ru||Продаём гостиницам. Счета ведёт управляющий.|Управляющий уже одобрил вашу заявку.|
-|ar||نبيع للفنادق. المدير يتولى الحسابات.|المدير وافق على حسابك.|
-|he||אנחנו מוכרים למלונות. המנהל מטפל בחשבונות.|המנהל אישר את החשבון שלך.|
-|hi||हम होटलों को बेचते हैं। मैनेजर खाते देखते हैं।|आपका खाता स्वीकृत हो गया है।|
-|id||Kami menjual ke hotel. Manajer mengurus akun.|Akun Anda sudah disetujui.|
`,
  'what a bound is of, and sums and pieces compared': `
+|en|Reading Lamp=47=9=EUR||Two reading lamps stay under €100: €94.|
+|en|Reading Lamp=47=9=EUR||Two reading lamps are below €100, €94 to be exact.|
-|en|Reading Lamp=47=9=EUR||Two reading lamps stay under €100: €92.|
-|en|Reading Lamp=47=9=EUR||Two reading lamps stay under €90: €94.|
+|es|Lámpara Brisa=47=9=EUR||Dos lámparas Brisa salen por menos de 100 €: 94 €.|
-|es|Lámpara Brisa=47=9=EUR||Dos lámparas Brisa salen por menos de 100 €: 92 €.|
+|de|Leselampe=47=9=EUR||Zwei Leselampen bleiben unter 100 €: 94 €.|
-|de|Leselampe=47=9=EUR||Zwei Leselampen bleiben unter 100 €: 92 €.|
+|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||Per tart, the box of 4 works out at $3.50 and the box of 8 at $3.25.|which box is better value?
-|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||Per tart, the box of 4 works out at $3.40 and the box of 8 at $3.25.|which box is better value?
-|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||The box of 4 works out at $3.50.|which box is better value?
+|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||Two boxes of 4 tarts are $28.00, which is $2.00 more than one box of 8 at $26.00.|
-|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||Two boxes of 4 tarts are $28.00, which is $2.00 less than one box of 8 at $26.00.|
-|en|Tart Box (4)=14=6=USD;Tart Box (8)=26=3=USD||Two boxes of 4 tarts are $28.00, which is $4.00 more than one box of 8 at $26.00.|
`,
  'what one entry says and another denies of something else': `
+|en||14 tables inside and free coffee refills. ;; Cats are welcome in the yard, not inside.|We have 14 tables inside and free coffee refills. Cats are welcome in the yard, not inside.|can I bring my cat?
+|es||14 mesas dentro y café libre. ;; Los gatos pueden estar en el patio, no dentro.|Tenemos 14 mesas dentro y café libre. Los gatos pueden estar en el patio, no dentro.|
+|de||14 Tische drinnen und Kaffee gratis. ;; Katzen dürfen in den Hof, nicht drinnen.|Wir haben 14 Tische drinnen und Kaffee gratis. Katzen dürfen in den Hof, nicht drinnen.|
-|en||14 tables inside and free coffee refills. ;; Cats are welcome in the yard, not inside.|Cats are welcome inside.|can I bring my cat?
-|en||14 tables inside and free coffee refills. ;; Cats are welcome in the yard, not inside.|Cats are welcome inside, we have 14 tables.|
`,
  'a sum that is just the minimum': `
-|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|The small jam box is $20 and the large one $30, $50 together, so delivery is free.|one small and one large jam box, is delivery free?
-|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|Both boxes come to $50.00, which means you get free delivery.|
-|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|The large jam box is $30, so delivery is free.|
+|en|Jam Box Small=20=5=USD;Jam Box Large=35=5=USD|Delivery in town $5.00, free for orders over $50.00.|The small jam box is $20 and the large one $35, $55 together, so delivery is free.|
+|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders from $50.00.|The small jam box is $20 and the large one $30, $50 together, so delivery is free.|
+|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders of $50.00 or more.|The small jam box is $20 and the large one $30, $50 together, so delivery is free.|
+|en|Jam Box Small=20=5=USD;Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|The small jam box is $20 and the large one $30, $50 together, so delivery is not free, it is $5.00.|
+|en|Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|The large jam box is $30. Delivery is free for orders over $50.|
+|en|Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00.|The large jam box is $30, and delivery is free over $50.|
+|en|Jam Box Large=30=5=USD|Delivery in town $5.00, free for orders over $50.00. Pickup at the shop is free.|The large jam box is $30, pickup is free.|
-|es|Caja pequeña=20=5=EUR;Caja grande=30=5=EUR|Envío 5 €, gratis en pedidos de más de 50 €.|La caja pequeña cuesta 20 € y la grande 30 €, en total 50 €, así que el envío es gratis.|
+|es|Caja pequeña=20=5=EUR;Caja grande=35=5=EUR|Envío 5 €, gratis en pedidos de más de 50 €.|La caja pequeña cuesta 20 € y la grande 35 €, en total 55 €, así que el envío es gratis.|
-|fr|Petit coffret=20=5=EUR;Grand coffret=30=5=EUR|Livraison 5 €, gratuite au-dessus de 50 €.|Le petit coffret coûte 20 € et le grand 30 €, soit 50 € au total, donc la livraison est gratuite.|
+|fr|Petit coffret=20=5=EUR;Grand coffret=35=5=EUR|Livraison 5 €, gratuite au-dessus de 50 €.|Le petit coffret coûte 20 € et le grand 35 €, soit 55 € au total, donc la livraison est gratuite.|
-|de|Kleine Kiste=20=5=EUR;Große Kiste=30=5=EUR|Versand 5 €, kostenlos über 50 €.|Die kleine Kiste kostet 20 € und die große 30 €, zusammen 50 €, also ist der Versand kostenlos.|
+|de|Kleine Kiste=20=5=EUR;Große Kiste=30=5=EUR|Versand 5 €, kostenlos ab 50 €.|Die kleine Kiste kostet 20 € und die große 30 €, zusammen 50 €, also ist der Versand kostenlos.|
-|it|Cesto piccolo=20=5=EUR;Cesto grande=30=5=EUR|Spedizione 5 €, gratuita sopra i 50 €.|Il cesto piccolo costa 20 € e il grande 30 €, in tutto 50 €, quindi la spedizione è gratuita.|
+|it|Cesto piccolo=20=5=EUR;Cesto grande=30=5=EUR|Spedizione 5 €, gratuita da 50 €.|Il cesto piccolo costa 20 € e il grande 30 €, in tutto 50 €, quindi la spedizione è gratuita.|
-|pt|Cesto pequeno=20=5=EUR;Cesto grande=30=5=EUR|Portes 5 €, grátis acima de 50 €.|O cesto pequeno custa 20 € e o grande 30 €, ao todo 50 €, por isso os portes são grátis.|
-|tr|Küçük kutu=200=5=TRY;Büyük kutu=300=5=TRY|Kargo 50 TL, 500 TL üzeri siparişlerde ücretsiz.|Küçük kutu 200 TL, büyük kutu 300 TL, toplam 500 TL, yani kargo ücretsiz.|
-|ru|Малая коробка=2000=5=RUB;Большая коробка=3000=5=RUB|Доставка 300 ₽, при заказе свыше 5000 ₽ бесплатно.|Малая коробка стоит 2000 ₽, большая 3000 ₽, вместе 5000 ₽, поэтому доставка бесплатная.|
-|ar|صندوق صغير=20=5=AED;صندوق كبير=30=5=AED|التوصيل 5 دراهم، مجاني للطلبات فوق 50 درهم.|الصندوق الصغير 20 درهم والكبير 30 درهم، المجموع 50 درهم، لذلك التوصيل مجاني.|
-|he|קופסה קטנה=20=5=ILS;קופסה גדולה=30=5=ILS|משלוח 5 ש"ח, חינם בהזמנה מעל 50 ש"ח.|הקופסה הקטנה 20 ש"ח והגדולה 30 ש"ח, ביחד 50 ש"ח, ולכן המשלוח חינם.|
-|hi|छोटा डिब्बा=200=5=INR;बड़ा डिब्बा=300=5=INR|डिलीवरी ₹50, ₹500 से ऊपर के ऑर्डर पर मुफ़्त।|छोटा डिब्बा ₹200 और बड़ा ₹300 का है, कुल ₹500, इसलिए डिलीवरी मुफ़्त है।|
-|id|Kotak kecil=20000=5=IDR;Kotak besar=30000=5=IDR|Ongkir Rp5.000, gratis untuk pesanan di atas Rp50.000.|Kotak kecil Rp20.000 dan kotak besar Rp30.000, total Rp50.000, jadi ongkirnya gratis.|
`,
  'one of every version': `
+|en|Rain Boots 3 years=40=2=EUR;Rain Boots 5 years=40=2=EUR|Postage €4.00, free over €70.00.|One pair of rain boots in each size is €80, over €70, so postage is free.|rain boots 3y + 5y
+|en|Rain Boots 3 years=40=2=EUR;Rain Boots 5 years=40=2=EUR||One of each size is €80.|
-|en|Rain Boots 3 years=40=2=EUR;Rain Boots 5 years=40=2=EUR||One of each size is €75.|
-|en|Rain Boots 3 years=40=2=EUR;Rain Boots 5 years=40=2=EUR||One of each size is €120.|
+|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||One vase of each colour comes to €26.|
-|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||One vase of each colour comes to €24.|
+|es|Jarrón rojo=12=2=EUR;Jarrón azul=14=2=EUR||Un jarrón de cada color son 26 €.|
-|es|Jarrón rojo=12=2=EUR;Jarrón azul=14=2=EUR||Un jarrón de cada color son 28 €.|
+|de|Vase rot=12=2=EUR;Vase blau=14=2=EUR||Eine Vase in jeder Farbe macht 26 €.|
-|de|Vase rot=12=2=EUR;Vase blau=14=2=EUR||Eine Vase in jeder Farbe macht 24 €.|
+|fr|Vase rouge=12=2=EUR;Vase bleu=14=2=EUR||Un vase de chaque couleur, ça fait 26 €.|
-|fr|Vase rouge=12=2=EUR;Vase bleu=14=2=EUR||Un vase de chaque couleur, ça fait 22 €.|
+|it|Vaso rosso=12=2=EUR;Vaso blu=14=2=EUR||Un vaso per colore fa 26 €.|
-|it|Vaso rosso=12=2=EUR;Vaso blu=14=2=EUR||Un vaso per colore fa 20 €.|
+|pt|Jarra vermelha=12=2=EUR;Jarra azul=14=2=EUR||Uma jarra de cada cor são 26 €.|
-|pt|Jarra vermelha=12=2=EUR;Jarra azul=14=2=EUR||Uma jarra de cada cor são 16 €.|
+|ru|Ваза красная=1200=2=RUB;Ваза синяя=1400=2=RUB||По одной вазе каждого цвета — 2600 ₽.|
-|ru|Ваза красная=1200=2=RUB;Ваза синяя=1400=2=RUB||По одной вазе каждого цвета — 2400 ₽.|
+|tr|Vazo kırmızı=120=2=TRY;Vazo mavi=140=2=TRY||Her renkten birer vazo 260 TL eder.|
-|tr|Vazo kırmızı=120=2=TRY;Vazo mavi=140=2=TRY||Her renkten birer vazo 240 TL eder.|
+|ar|مزهرية حمراء=12=2=AED;مزهرية زرقاء=14=2=AED||مزهرية واحدة من كل لون بـ 26 درهم.|
-|ar|مزهرية حمراء=12=2=AED;مزهرية زرقاء=14=2=AED||مزهرية واحدة من كل لون بـ 24 درهم.|
+|he|אגרטל אדום=12=2=ILS;אגרטל כחול=14=2=ILS||אגרטל אחד מכל צבע עולה 26 ש"ח.|
-|he|אגרטל אדום=12=2=ILS;אגרטל כחול=14=2=ILS||אגרטל אחד מכל צבע עולה 28 ש"ח.|
+|hi|लाल फूलदान=120=2=INR;नीला फूलदान=140=2=INR||हर रंग का एक फूलदान ₹260 का पड़ेगा।|
-|hi|लाल फूलदान=120=2=INR;नीला फूलदान=140=2=INR||हर रंग का एक फूलदान ₹240 का पड़ेगा।|
+|id|Vas merah=12000=2=IDR;Vas biru=14000=2=IDR||Satu vas tiap warna jadi Rp26.000.|
-|id|Vas merah=12000=2=IDR;Vas biru=14000=2=IDR||Satu vas tiap warna jadi Rp24.000.|
-|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||One vase of each colour comes to €12.|
-|en|Vase Red=12=2=EUR;Vase Blue=12=2=EUR||One vase of each colour comes to €12.|
+|en|Vase Red=12=2=EUR;Vase Blue=12=2=EUR||The vase is €12 in each colour.|
+|en|Vase Red=12=2=EUR;Vase Blue=12=2=EUR||You can have one vase of each colour for €12 each.|
+|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||It would be €26 for one vase of each colour.|
+|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||Two vases of each colour would be €52.|
-|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||Two vases of each colour would be €48.|
+|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||The vase is €12 in red and €14 in blue, so one of each colour makes €26.|
+|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||One vase per colour is €26.|
-|en|Vase Red=12=2=EUR;Vase Blue=14=2=EUR||The vase is €26 per colour.|
-|de|Vase rot=12=2=EUR;Vase blau=12=2=EUR||Eine Vase in jeder Farbe macht 12 €.|
+|de|Vase rot=12=2=EUR;Vase blau=12=2=EUR||Die Vase kostet in jeder Farbe 12 €.|
+|de|Vase rot=12=2=EUR;Vase blau=14=2=EUR||Je eine Vase pro Farbe macht 26 €.|
+|tr|Vazo kırmızı=120=2=TRY;Vazo mavi=140=2=TRY||Her renkten ikişer vazo 520 TL.|
-|tr|Vazo kırmızı=120=2=TRY;Vazo mavi=140=2=TRY||Her renkten ikişer vazo 260 TL.|
+|tr|Vazo kırmızı=120=2=TRY;Vazo mavi=120=2=TRY||Vazo her renkte 120 TL.|
+|ru|Ваза красная=1200=2=RUB;Ваза синяя=1400=2=RUB||По вазе каждого цвета — 2600 ₽.|
+|ru|Ваза красная=1200=2=RUB;Ваза синяя=1200=2=RUB||Ваза каждого цвета стоит 1200 ₽.|
-|es|Jarrón rojo=12=2=EUR;Jarrón azul=14=2=EUR||Un jarrón de cada color son 12 €.|
+|es|Jarrón rojo=12=2=EUR;Jarrón azul=12=2=EUR||El jarrón cuesta 12 € en cada color.|
+|es|Jarrón rojo=12=2=EUR;Jarrón azul=14=2=EUR||Dos de cada color serían 52 €.|
+|en|Kids Cap 3 years=9=2=EUR;Kids Cap 5 years=9=2=EUR;Kids Cap 7 years=9=2=EUR||A cap in every size is €27 in total.|
-|en|Kids Cap 3 years=9=2=EUR;Kids Cap 5 years=9=2=EUR;Kids Cap 7 years=9=2=EUR||A cap in every size is €18 in total.|
+|en|Tea Mint=6=2=EUR;Tea Rose=7=2=EUR||One tea of each flavour is €13, and the rose tea alone is €7.|
+|en|Vase Red=12=1=EUR;Vase Blue=12=1=EUR||One vase is left in each colour, €12.|
`,
  'one for each of several people': `
+|en|Voucher €20=20=null=EUR;Voucher €40=40=null=EUR||Our vouchers come as €20 or €40, so one of €20 for each of the three girls is €60.|
-|en|Voucher €20=20=null=EUR;Voucher €40=40=null=EUR||Our vouchers come as €20 or €40, so one of €20 for each of the three girls is €80.|
+|en|Mug Owl=12=9=EUR||A mug for each of the four grandparents is €48.|
+|en|Mug Owl=12=9=EUR||One owl mug for each of your two sisters is €24.|
-|en|Mug Owl=12=9=EUR||A mug for each of the four grandparents is €42.|
+|es|Taza búho=12=9=EUR||Una taza búho para cada una de las dos tías son 24 €.|
-|es|Taza búho=12=9=EUR||Una taza búho para cada una de las dos tías son 36 €.|
+|de|Tasse Eule=12=9=EUR||Eine Tasse für jede der drei Tanten macht 36 €.|
-|de|Tasse Eule=12=9=EUR||Eine Tasse für jede der drei Tanten macht 24 €.|
+|fr|Tasse hibou=12=9=EUR||Une tasse hibou pour chacune des trois tantes, ça fait 36 €.|
-|fr|Tasse hibou=12=9=EUR||Une tasse hibou pour chacune des trois tantes, ça fait 30 €.|
+|it|Tazza gufo=12=9=EUR||Una tazza gufo per ognuna delle tre zie fa 36 €.|
-|it|Tazza gufo=12=9=EUR||Una tazza gufo per ognuna delle tre zie fa 39 €.|
+|pt|Caneca coruja=12=9=EUR||Uma caneca coruja para cada uma das três tias são 36 €.|
-|pt|Caneca coruja=12=9=EUR||Uma caneca coruja para cada uma das três tias são 24 €.|
+|ru|Кружка Сова=1200=9=RUB||По кружке «Сова» каждой из трёх тёть — 3600 ₽.|
-|ru|Кружка Сова=1200=9=RUB||По кружке «Сова» каждой из трёх тёть — 2400 ₽.|
+|tr|Baykuş kupa=120=9=TRY||Üç teyzenin her birine bir baykuş kupa 360 TL eder.|
-|tr|Baykuş kupa=120=9=TRY||Üç teyzenin her birine bir baykuş kupa 240 TL eder.|
+|ar|كوب بومة=12=9=AED||كوب بومة لكل واحدة من الخالات الثلاث بـ 36 درهم.|
-|ar|كوب بومة=12=9=AED||كوب بومة لكل واحدة من الخالات الثلاث بـ 48 درهم.|
+|he|ספל ינשוף=12=9=ILS||ספל ינשוף לכל אחת משלוש הדודות עולה 36 ש"ח.|
-|he|ספל ינשוף=12=9=ILS||ספל ינשוף לכל אחת משלוש הדודות עולה 24 ש"ח.|
+|hi|उल्लू मग=120=9=INR||तीनों मौसियों के लिए एक-एक उल्लू मग ₹360 का होगा।|
-|hi|उल्लू मग=120=9=INR||तीनों मौसियों के लिए एक-एक उल्लू मग ₹240 का होगा।|
+|id|Mug burung=12000=9=IDR||Satu mug burung untuk masing-masing dari tiga tante jadi Rp36.000.|
-|id|Mug burung=12000=9=IDR||Satu mug burung untuk masing-masing dari tiga tante jadi Rp24.000.|
`,
  'euros and cents in words': `
+|pt|Camisola Neve=39.9=5=EUR||A camisola Neve custa trinta e nove euros e noventa e ainda temos 5.|
-|pt|Camisola Neve=39.9=5=EUR||A camisola Neve custa trinta e nove euros e cinquenta e ainda temos 5.|
-|pt|Camisola Neve=39.9=5=EUR||A camisola Neve custa trinta e nove euros e noventa e ainda temos 7.|
+|pt|Camisola Neve=12.5=5=EUR||A camisola Neve fica em doze euros e meio.|
-|pt|Camisola Neve=12.9=5=EUR||A camisola Neve fica em doze euros e meio.|
+|es|Jersey Nieve=39.9=5=EUR||El jersey Nieve cuesta treinta y nove euros con noventa y quedan 5.|
+|es|Jersey Nieve=39.9=5=EUR||El jersey Nieve cuesta treinta y nueve euros con noventa y quedan 5.|
+|es|Jersey Nieve=39.9=5=EUR||El jersey Nieve cuesta treinta y nueve euros y noventa céntimos.|
-|es|Jersey Nieve=39.9=5=EUR||El jersey Nieve cuesta treinta y nueve euros con setenta.|
+|es|Jersey Nieve=12.5=5=EUR||El jersey Nieve sale por doce euros y medio.|
+|fr|Pull Neige=39.9=5=EUR||Le pull Neige coûte trente-neuf euros quatre-vingt-dix, il en reste 5.|
-|fr|Pull Neige=39.9=5=EUR||Le pull Neige coûte trente-neuf euros quatre-vingts, il en reste 5.|
+|fr|Pull Neige=39.5=5=EUR||Le pull Neige coûte trente-neuf euros cinquante.|
-|fr|Pull Neige=39.9=5=EUR||Le pull Neige coûte trente-neuf euros cinquante.|
+|de|Pulli Schnee=39.9=5=EUR||Der Pulli Schnee kostet neununddreißig Euro neunzig, fünf sind noch da.|
-|de|Pulli Schnee=39.9=5=EUR||Der Pulli Schnee kostet neununddreißig Euro fünfzig.|
+|de|Pulli Schnee=39.9=5=EUR||Der Pulli Schnee kostet 39 Euro 90.|
+|it|Maglia Neve=39.9=5=EUR||La maglia Neve costa trentanove euro e novanta, ne restano 5.|
-|it|Maglia Neve=39.9=5=EUR||La maglia Neve costa trentanove euro e cinquanta.|
+|en|Jumper Snow=39.9=5=USD||The Snow jumper is thirty-nine dollars ninety, and we have 5.|
+|en|Jumper Snow=39.9=5=USD||The Snow jumper is thirty-nine dollars and ninety cents.|
-|en|Jumper Snow=39.9=5=USD||The Snow jumper is thirty-nine dollars and fifty cents.|
+|tr|Kazak Kar=39.9=5=TRY||Kar kazak otuz dokuz lira doksan kuruş.|
+|tr|Kazak Kar=39.5=5=TRY||Kar kazak otuz dokuz buçuk lira.|
+|ru|Свитер Снег=39.9=5=EUR||Свитер «Снег» стоит тридцать девять евро девяносто центов.|
-|ru|Свитер Снег=39.9=5=EUR||Свитер «Снег» стоит тридцать девять евро пятьдесят центов.|
+|ar|كنزة ثلج=39.5=5=AED||سعر كنزة ثلج تسعة وثلاثون درهما ونصف.|
-|ar|كنزة ثلج=39.9=5=AED||سعر كنزة ثلج تسعة وثلاثون درهما ونصف.|
+|he|סוודר שלג=39.9=5=ILS||סוודר שלג עולה שלושים ותשעה שקלים ותשעים אגורות.|
+|he|סוודר שלג=39.9=5=ILS||סוודר שלג עולה שלושים ותשעה שקלים ותשעים.|
-|he|סוודר שלג=39.9=5=ILS||סוודר שלג עולה שלושים ותשעה שקלים וחמישים.|
+|pt|Camisola Neve=39.9=5=EUR;Cinto=90=2=EUR||A camisola Neve custa trinta e nove euros e noventa, o cinto noventa euros.|
+|fr|Pull Neige=39.9=5=EUR||Le pull Neige coûte trente-neuf euros quatre-vingt-dix et il en reste 5.|
+|de|Pulli Schnee=39.9=5=EUR||Der Pulli Schnee kostet neununddreißig Euro neunzig und ist da.|
+|pt|Camisola Neve=39.9=5=EUR||A camisola Neve custa trinta e nove euros e noventa mas já só temos 5.|
+|es|Jersey Nieve=39.9=5=EUR||El jersey Nieve cuesta treinta y nueve euros con noventa y todavía quedan 5.|
+|it|Maglia Neve=39.9=5=EUR||La maglia Neve costa trentanove euro e novanta e ne restano 5.|
-|it|Maglia Neve=39.9=5=EUR||La maglia Neve costa trentanove euro e settanta e ne restano 5.|
-|de|Pulli Schnee=39.9=5=EUR||Der Pulli Schnee kostet neununddreißig Euro siebzig und ist da.|
`,
  'a price with what an entry charges for the extra': `
+|ru|Большой чай=300=null=RUB|Мёд или лимон — плюс 40 ₽ к чашке.|Большой чай стоит 300 ₽, а с мёдом 340 ₽.|
-|ru|Большой чай=300=null=RUB|Мёд или лимон — плюс 40 ₽ к чашке.|Большой чай стоит 300 ₽, а с мёдом 350 ₽.|
+|ru|Iced Tea large=4.2=null=USD|Honey or lemon is $0.50 extra per drink.|Большой холодный чай стоит 4,20 $, а с мёдом 4,70 $.|
-|ru|Iced Tea large=4.2=null=USD|Honey or lemon is $0.50 extra per drink.|Большой холодный чай стоит 4,20 $, а с мёдом 4,60 $.|
+|ru|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Большой холодный чай стоит 4,20 $, а с соевым молоком 4,70 $.|
-|ru|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Большой холодный чай стоит 4,20 $, а с соевым молоком 4,20 $.|
+|es|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|El té helado grande cuesta 4,20 $ y con leche de soja 4,70 $.|
-|es|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|El té helado grande cuesta 4,20 $ y con leche de soja 5,20 $.|
+|de|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Der große Eistee kostet 4,20 $, mit Sojamilch 4,70 $.|
+|fr|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Le grand thé froid coûte 4,20 $, et 4,70 $ avec du lait de soja.|
+|it|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Il tè freddo grande costa 4,20 $, con latte di soia 4,70 $.|
+|pt|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|O chá gelado grande custa 4,20 $ e com leite de soja 4,70 $.|
+|ar|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|الشاي المثلج الكبير 4.20 دولار، ومع حليب الصويا 4.70 دولار.|
+|he|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|תה קר גדול עולה 4.20 דולר, ועם חלב סויה 4.70 דולר.|
+|tr|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Büyük buzlu çay 4,20 $, soya sütüyle 4,70 $.|
+|hi|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|बड़ी आइस्ड टी $4.20 की है, सोया दूध के साथ $4.70।|
+|id|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|Es teh besar $4.20, dengan susu kedelai $4.70.|
+|en|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|The large iced tea is $4.20, and with soy milk $4.70.|
-|en|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|The large iced tea is $4.20, and with soy milk $4.20.|
-|en|Iced Tea large=4.2=null=USD|Oat or soy milk is $0.50 extra per drink.|The large iced tea is $4.20, and with a muffin $4.70.|
+|ru|Чай=300=null=RUB|Мёд — плюс 40 ₽ к чашке.|Чай стоит 300 ₽, а с мёдом 340 ₽.|
+|ru|Чай=300=null=RUB|Сироп стоит ещё 40 ₽.|Чай стоит 300 ₽, а с сиропом 340 ₽.|
+|ru|Iced Tea large=4.2=null=USD|Honey or lemon is $0.50 extra per drink.|Большой холодный чай стоит 4,20 $, с лимоном 4,70 $.|
`,
  'and the other thing too': `
+|en|Honey Cake=44=null=USD|A name on the cake is free. A printed picture costs $8.00.|A name on the cake is free and a printed picture costs $8.00, so the honey cake ($44.00) with a picture is $52.00.|
+|en|Honey Cake=44=null=USD|A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free and a printed picture costs $8.00, so the honey cake ($44.00) with a picture is $52.00.|
-|en|Honey Cake=44=null=USD|A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 25 letters is free and a printed picture costs $8.00, so the honey cake ($44.00) with a picture is $52.00.|
-|en|Honey Cake=44=null=USD|A greeting of up to 15 letters is free. A printed picture costs $8.00.|A printed picture is free, so the honey cake ($44.00) with a picture is $44.00.|
-|en|Honey Cake=44=null=USD|A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting is free and so is the honey cake.|
-|en|Honey Cake=44=null=USD|A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free and the candles are free, the honey cake is $44.00.|
-|es||El saludo de hasta 15 letras es gratis. Una imagen impresa cuesta 8 €.|El saludo de hasta 15 letras es gratis, y la imagen impresa también.|
-|es||El saludo de hasta 15 letras es gratis. Una imagen impresa cuesta 8 €.|El saludo de hasta 15 letras es gratis y la imagen impresa igual.|
+|es||El saludo de hasta 15 letras es gratis. Una imagen impresa cuesta 8 €.|El saludo de hasta 15 letras es gratis, y la imagen impresa cuesta 8 €.|
+|es||El saludo de hasta 15 letras es gratis. Una imagen impresa cuesta 8 €.|El saludo de hasta 15 letras es gratis, y también ponemos imágenes impresas por 8 €.|
-|es||A greeting of up to 15 letters is free. A printed picture costs $8.00.|El saludo de hasta 15 letras es gratis, y la imagen también.|
-|en||A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free, and a printed picture too.|
-|en||A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free, and so is a printed picture.|
-|en||A greeting of up to 15 letters is free. A printed picture costs $8.00.|Both a greeting and a printed picture are free.|
-|en||A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free, as is a printed picture.|
-|en||A greeting of up to 15 letters is free. A printed picture costs $8.00.|A greeting of up to 15 letters is free, likewise a printed picture.|
-|pt||A mensagem até 15 letras é grátis. A imagem impressa custa 8 €.|A mensagem até 15 letras é grátis, e a imagem impressa também.|
-|fr||Le message jusqu'à 15 lettres est gratuit. La photo imprimée coûte 8 €.|Le message jusqu'à 15 lettres est gratuit, et la photo imprimée aussi.|
-|de||Ein Gruß bis 15 Zeichen ist kostenlos. Ein gedrucktes Bild kostet 8 €.|Ein Gruß bis 15 Zeichen ist kostenlos, ein gedrucktes Bild auch.|
-|de||Ein Gruß bis 15 Zeichen ist kostenlos. Ein gedrucktes Bild kostet 8 €.|Ein Gruß bis 15 Zeichen ist kostenlos, ebenso ein gedrucktes Bild.|
-|it||Il messaggio fino a 15 lettere è gratuito. La foto stampata costa 8 €.|Il messaggio fino a 15 lettere è gratuito, e anche la foto stampata.|
-|it||Il messaggio fino a 15 lettere è gratuito. La foto stampata costa 8 €.|Il messaggio fino a 15 lettere è gratuito, così come la foto stampata.|
-|ru||Надпись до 15 букв бесплатно. Печатная картинка стоит 300 ₽.|Надпись до 15 букв бесплатно, и печатная картинка тоже.|
-|tr||15 harfe kadar yazı ücretsiz. Baskılı resim 80 TL.|15 harfe kadar yazı ücretsiz, baskılı resim de öyle.|
-|ar||العبارة حتى 15 حرفا مجانية. الصورة المطبوعة 30 درهم.|العبارة حتى 15 حرفا مجانية، والصورة المطبوعة كذلك.|
-|ar||العبارة حتى 15 حرفا مجانية. الصورة المطبوعة 30 درهم.|العبارة حتى 15 حرفا مجانية، والصورة المطبوعة أيضا.|
-|he||ברכה עד 15 אותיות חינם. תמונה מודפסת 30 ש"ח.|ברכה עד 15 אותיות חינם, וגם תמונה מודפסת.|
-|hi||15 अक्षर तक का संदेश मुफ़्त है। छपी तस्वीर ₹300 की है।|15 अक्षर तक का संदेश मुफ़्त है, और छपी तस्वीर भी।|
-|id||Ucapan sampai 15 huruf gratis. Gambar cetak Rp30.000.|Ucapan sampai 15 huruf gratis, gambar cetak juga.|
+|id||Ucapan sampai 15 huruf gratis. Gambar cetak Rp30.000.|Ucapan sampai 15 huruf gratis, gambar cetak Rp30.000.|
+|en||Pickup is free. A greeting is free too. A picture costs $8.00.|Pickup is free, and a greeting too.|
+|es||La recogida es gratis. El saludo también es gratis. La imagen cuesta 8 €.|La recogida es gratis, y el saludo también.|
+|en||A greeting is free. We are open on Sundays too.|A greeting is free, and we are open on Sundays too.|
+|de||Ein Gruß ist kostenlos. Wir liefern auch.|Ein Gruß ist kostenlos, und wir liefern auch.|
+|en|Honey Cake=44=3=USD;Nut Cake=40=2=USD|A greeting is free.|A greeting is free, the honey cake is $44.00 and the nut cake is available too.|
+|en||Card, cash and vouchers are fine. Parking is free.|Parking is free, and you can pay by card too.|
+|en||A greeting is free. We are open on Sundays too.|A greeting is free. We open on Sundays too.|
+|fr||Le message est gratuit. Le parking est gratuit.|Le message est gratuit, le parking aussi.|
+|ru||Надпись бесплатно. Парковка бесплатно.|Надпись бесплатно, парковка тоже.|
+|tr||Yazı ücretsiz. Otopark ücretsiz.|Yazı ücretsiz, otopark da.|
+|ar||العبارة مجانية. الموقف مجاني.|العبارة مجانية، والموقف كذلك.|
+|de||Gruß und Kerzen sind kostenlos. Ein Bild kostet 8 €.|Der Gruß ist kostenlos, die Kerzen auch.|
+|es||A greeting and candles are free. A printed picture costs $8.00.|El saludo es gratis, y las velas también.|
+|en|Honey Cake=44=3=USD|A greeting is free.|A greeting is free. The honey cake is also in stock.|
+|en|Honey Cake=44=3=USD|Wi-Fi is free.|Wi-Fi is free, also the honey cake is $44.00.|
`,
  'sent to a place no entry serves': `
-|fr|Foulard Lune=35=9=EUR|Portugal 3,90 €, Espagne 6,90 €, reste de l'UE 9,90 €. Nous n'expédions pas hors de l'UE.|Le foulard Lune coûte 35 € et nous pouvons l'envoyer à votre sœur à Genève, en Suisse.|Vous pouvez l'envoyer à ma sœur à Genève ?
-|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Le foulard Moon coûte 35 € et nous pouvons l'envoyer à votre sœur à Genève, en Suisse.|Vous pouvez l'envoyer à ma sœur à Genève ?
-|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Oui, nous l'envoyons à Genève.|
-|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Oui, on peut l'expédier en Suisse.|
+|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Nous n'expédions pas hors de l'UE, donc pas à Genève, en Suisse.|
+|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Le foulard Moon coûte 35 € et nous pouvons l'envoyer à votre sœur à Lyon pour 9,90 €.|
-|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|The Moon scarf is €35 and we can send it to your sister in Geneva, Switzerland.|
-|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Sure, it can be sent to London.|
-|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|We can post it to your aunt in Oslo.|
-|es|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|El pañuelo Moon cuesta 35 € y se lo podemos mandar a su tía en Ginebra, Suiza.|
-|pt|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|O lenço Moon custa 35 € e podemos enviá-lo à sua tia em Genebra, na Suíça.|
-|de|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Das Tuch Moon kostet 35 € und wir können es Ihrer Tante nach Genf in der Schweiz schicken.|
-|de|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Ja, wir schicken es Ihrer Tante nach Zürich.|
-|it|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Il foulard Moon costa 35 € e possiamo mandarlo a sua zia a Ginevra, in Svizzera.|
-|tr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Moon fular 35 € ve onu teyzenize Cenevre'ye, İsviçre'ye gönderebiliriz.|
-|ru|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Платок Moon стоит 35 €, и мы можем отправить его вашей тёте в Женеву, в Швейцарию.|
-|ar|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|وشاح Moon بـ 35 يورو ويمكننا إرساله إلى خالتك في جنيف، سويسرا.|
-|he|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|צעיף Moon עולה 35 אירו ואפשר לשלוח אותו לדודה שלך בז'נבה, שווייץ.|
-|hi|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Moon स्कार्फ €35 का है और हम इसे आपकी मौसी को जिनेवा, स्विट्ज़रलैंड भेज सकते हैं।|
-|id|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Syal Moon €35 dan bisa kami kirim ke tante kamu di Jenewa, Swiss.|
+|de|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Das Tuch Moon kostet 35 € und wir schicken es Ihrer Tante nach Wien für 9,90 €.|
+|es|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|El pañuelo Moon cuesta 35 € y se lo podemos mandar a su tía en Sevilla por 6,90 €.|
+|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|We can't send it to Geneva, sorry: we only ship within the EU.|
+|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|I'd have to ask whether we can send it to Geneva.|
+|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Should we send it to Geneva?|
+|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|We send it from our shop in Geneva to Spain for €6.90.|
+|en|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|We can send it to Lyon for €9.90.|
+|en|Turkey Sandwich=8=null=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|We can deliver the turkey sandwich to Spain for €6.90.|
+|de|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|In die Schweiz schicken wir leider nicht.|
+|de|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Nach Genf können wir es leider nicht schicken, wir liefern nur in der EU.|
+|fr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Nous ne pouvons pas l'envoyer à Genève, nous n'expédions pas hors de l'UE.|
+|es|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|No lo podemos mandar a Ginebra, no enviamos fuera de la UE.|
+|pt|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Não podemos enviá-lo para Genebra, não enviamos para fora da UE.|
+|it|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|In Svizzera purtroppo non spediamo.|
+|tr|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|İsviçre'ye maalesef gönderemiyoruz.|
+|ru|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|В Швейцарию мы не отправляем.|
+|ar|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|للأسف لا نرسل إلى سويسرا.|
+|he|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|לצערנו אנחנו לא שולחים לשווייץ.|
+|hi|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|माफ़ कीजिए, हम स्विट्ज़रलैंड नहीं भेजते।|
+|id|Silk Scarf Moon=35=9=EUR|Portugal €3.90, Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Maaf, kami tidak kirim ke Swiss.|
+|en|Silk Scarf Moon=35=9=EUR|We ship worldwide, €12.|We can send it to your aunt in Geneva for €12.|
+|en|Silk Scarf Moon=35=9=EUR|We ship to all of Europe, €12.|We can send it to your aunt in Geneva for €12.|
+|en|Silk Scarf Moon=35=9=EUR|Spain €6.90, Switzerland €14, delivery elsewhere on request.|We can send it to your aunt in Geneva for €14.|
+|en|Silk Scarf Moon=35=9=EUR|Delivery in town is €5.|Can you send us your address in Geneva?|
+|en|Silk Scarf Moon=35=9=EUR|Dubai AED 20, other emirates AED 35, delivery in 1-2 days.|We can send it to Sharjah for AED 35.|
-|en|Silk Scarf Moon=35=9=AED|Delivery in Dubai AED 20, other emirates AED 35, in the UAE only.|We can send it to your cousin in Muscat.|
`,
  'a town with its fee behind': `
+|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Madrid: €6.90, 3-4 working days.|ship to madrid? cost + days
+|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Sevilla: €6.90 and 3-4 working days.|post to sevilla?
+|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Berlin: €9.90, 4-6 working days.|ship to berlin?
-|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Berlin: €6.90, 4-6 working days.|ship to berlin?
-|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Madrid: €9.90, 3-4 working days.|ship to madrid?
-|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Madrid: €6.90, 4-6 working days.|ship to madrid?
-|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU. ;; Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Oslo: €9.90, 4-6 working days.|ship to oslo?
-|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|London: €9.90.|ship to london?
+|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Porto is €3.90.|shipping to porto?
+|en||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|Barcelona would be €6.90.|shipping to barcelona?
+|es||Portugal 3,90 € (gratis desde 80 €), España 6,90 €, resto de la UE 9,90 €.|Madrid: 6,90 €.|envío a madrid?
+|de||Portugal 3,90 €, Spanien 6,90 €, übrige EU 9,90 €.|Madrid: 6,90 €.|Versand nach Madrid?
-|de||Portugal 3,90 €, Spanien 6,90 €, übrige EU 9,90 €.|Madrid: 3,90 €.|Versand nach Madrid?
+|de||Portugal 3,90 €, Spanien 6,90 €, übrige EU 9,90 €.|Wien: 9,90 €.|Versand nach Wien?
+|fr||Portugal 3,90 €, Espagne 6,90 €, reste de l'UE 9,90 €.|Lyon : 9,90 €.|livraison à Lyon ?
+|it||Portogallo 3,90 €, Spagna 6,90 €, resto dell'UE 9,90 €.|Madrid: 6,90 €.|spedizione a Madrid?
+|pt||Portugal 3,90 €, Espanha 6,90 €, resto da UE 9,90 €.|Madrid: 6,90 €.|envio para Madrid?
+|ru||Португалия 3,90 €, Испания 6,90 €, остальной ЕС 9,90 €.|Мадрид: 6,90 €.|доставка в Мадрид?
`,
  'days to return and days to refund': `
+|en|Wool Cardigan M=58=6=EUR|Returns within 30 days, unworn, with tags and receipt. The refund goes to the original payment method within 5 working days.|The wool cardigan is €58. If it doesn't fit you have 30 days to return it, unworn, with tags and receipt, and the refund reaches your card within 5 working days.|
+|en|Wool Cardigan M=58=6=EUR|Returns within 30 days, unworn, with tags and receipt. The refund goes to the original payment method within 5 working days.|If it isn't right you have 30 days to return it, unworn with tags and receipt.|
-|en|Wool Cardigan M=58=6=EUR|Returns within 30 days, unworn, with tags and receipt. The refund goes to the original payment method within 5 working days.|If it isn't right you have 60 days to return it, unworn with tags and receipt.|
-|en|Wool Cardigan M=58=6=EUR|Returns within 30 days, unworn, with tags and receipt. The refund goes to the original payment method within 5 working days.|If it isn't right you have 5 days to return it, and the refund comes within 30 days.|
-|en|Wool Cardigan M=58=6=EUR|Returns within 30 days, unworn, with tags and receipt. The refund goes to the original payment method within 5 working days.|You have 30 days to return it, and the refund comes within 30 working days.|
+|es|Rebeca de lana M=58=6=EUR|Devoluciones en 30 días, sin usar, con etiquetas y ticket. El reembolso llega en 5 días laborables.|Si no le convence, tiene 30 días para devolverla sin usar, y el reembolso llega en 5 días laborables.|
-|es|Rebeca de lana M=58=6=EUR|Devoluciones en 30 días, sin usar, con etiquetas y ticket. El reembolso llega en 5 días laborables.|Si no le convence, tiene 5 días para devolverla sin usar, y el reembolso llega en 30 días laborables.|
+|pt|Casaco M=58=6=EUR|Devoluções em 30 dias, sem uso, com etiquetas e talão. O reembolso chega em 5 dias úteis.|Se não servir, tem 30 dias para o devolver sem uso, e o reembolso chega em 5 dias úteis.|
+|fr|Gilet M=58=6=EUR|Retours sous 30 jours, non porté, avec étiquettes et ticket. Le remboursement arrive sous 5 jours ouvrés.|S'il ne convient pas, vous avez 30 jours pour le rendre, non porté, et le remboursement arrive sous 5 jours ouvrés.|
+|de|Strickjacke M=58=6=EUR|Rückgabe innerhalb von 30 Tagen, ungetragen, mit Etikett und Bon. Die Erstattung kommt innerhalb von 5 Werktagen.|Wenn sie nicht passt, haben Sie 30 Tage für die Rückgabe, ungetragen, und die Erstattung kommt innerhalb von 5 Werktagen.|
-|de|Strickjacke M=58=6=EUR|Rückgabe innerhalb von 30 Tagen, ungetragen, mit Etikett und Bon. Die Erstattung kommt innerhalb von 5 Werktagen.|Wenn sie nicht passt, haben Sie 14 Tage für die Rückgabe, ungetragen, und die Erstattung kommt innerhalb von 5 Werktagen.|
+|it|Cardigan M=58=6=EUR|Resi entro 30 giorni, mai indossato, con etichette e scontrino. Il rimborso arriva entro 5 giorni lavorativi.|Se non va bene, ha 30 giorni per renderlo, mai indossato, e il rimborso arriva entro 5 giorni lavorativi.|
+|tr|Hırka M=580=6=TRY|İade 30 gün içinde, giyilmemiş, etiket ve fişle. Para iadesi 5 iş günü içinde yapılır.|Olmazsa 30 gün içinde giyilmemiş olarak iade edebilirsiniz, para iadesi 5 iş günü içinde yapılır.|
+|ru|Кардиган M=5800=6=RUB|Возврат в течение 30 дней, неношеное, с биркой и чеком. Деньги приходят в течение 5 рабочих дней.|Если не подойдёт, у вас есть 30 дней на возврат, с биркой и чеком, деньги придут в течение 5 рабочих дней.|
-|ru|Кардиган M=5800=6=RUB|Возврат в течение 30 дней, неношеное, с биркой и чеком. Деньги приходят в течение 5 рабочих дней.|Если не подойдёт, у вас есть 5 дней на возврат, с биркой и чеком, деньги придут в течение 30 рабочих дней.|
+|ar|كارديجان M=58=6=AED|الإرجاع خلال 30 يوما غير ملبوس مع الفاتورة. يصل المبلغ خلال 5 أيام عمل.|إذا لم يناسبك لديك 30 يوما لإرجاعه غير ملبوس مع الفاتورة، ويصل المبلغ خلال 5 أيام عمل.|
+|he|קרדיגן M=58=6=ILS|החזרה תוך 30 יום, לא לבוש, עם קבלה. הזיכוי מגיע תוך 5 ימי עסקים.|אם זה לא מתאים יש לך 30 יום להחזיר, לא לבוש, עם קבלה, והזיכוי מגיע תוך 5 ימי עסקים.|
+|hi|कार्डिगन M=580=6=INR|30 दिन में वापसी, बिना पहने, टैग और रसीद के साथ। रिफंड 5 कार्य दिवस में।|अगर पसंद न आए तो आपके पास 30 दिन हैं, बिना पहने वापस कर सकते हैं, रिफंड 5 कार्य दिवस में।|
+|id|Kardigan M=58000=6=IDR|Retur dalam 30 hari, belum dipakai, dengan label dan struk. Uang kembali dalam 5 hari kerja.|Kalau tidak cocok, ada 30 hari untuk retur, belum dipakai, uang kembali dalam 5 hari kerja.|
`,
  'a price divided into payments': `
+|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1,600 in 4 Tabby payments is AED 400 each.|
-|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1,600 in 4 Tabby payments is AED 390 each.|
-|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1,500 in 4 Tabby payments is AED 375 each.|
+|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1600 over 4 payments makes AED 400 a payment.|
+|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|AED 1,600 split in 4 is 400 each time.|
+|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1,600 divided by 4 is AED 400.|
+|es|Portátil usado=1600=3=EUR|Pago en 4 cuotas sin intereses.|1.600 en 4 cuotas son 400 € cada una.|
-|es|Portátil usado=1600=3=EUR|Pago en 4 cuotas sin intereses.|1.600 en 4 cuotas son 450 € cada una.|
-|es|Portátil usado=1600=3=EUR|Pago en 4 cuotas sin intereses.|1.800 en 4 cuotas son 450 € cada una.|
+|pt|Portátil usado=1600=3=EUR|Pagamento em 4 prestações.|1600 em 4 prestações dá 400 € cada.|
+|fr|PC d'occasion=1600=3=EUR|Paiement en 4 fois sans frais.|1600 en 4 fois, ça fait 400 € par mois.|
+|de|Laptop gebraucht=1600=3=EUR|Zahlung in 4 Raten möglich.|1600 in 4 Raten sind je 400 €.|
+|it|Portatile usato=1600=3=EUR|Pagamento in 4 rate.|1600 in 4 rate fa 400 € l'una.|
+|tr|İkinci el laptop=1600=3=TRY|4 taksitle ödeme.|1600, 4 taksitte ayda 400 TL eder.|
+|ru|Ноутбук б/у=16000=3=RUB|Оплата в 4 платежа через Сплит.|16 000 на 4 платежа — это по 4000 ₽.|
-|ru|Ноутбук б/у=16000=3=RUB|Оплата в 4 платежа через Сплит.|18 000 на 4 платежа — это по 4500 ₽.|
+|ar|لابتوب مستعمل=1600=3=AED|الدفع على 4 دفعات مع تابي.|1600 على 4 دفعات يعني 400 درهم لكل دفعة.|
+|he|מחשב יד שנייה=1600=3=ILS|תשלום ב-4 תשלומים.|1600 ב-4 תשלומים זה 400 ש"ח לתשלום.|
+|hi|पुराना लैपटॉप=16000=3=INR|4 किस्तों में भुगतान।|16000 को 4 किस्तों में देंगे तो ₹4000 हर किस्त।|
+|id|Laptop bekas=1600000=3=IDR|Bisa cicil 4 kali.|1.600.000 dicicil 4 kali jadi Rp400.000 per bulan.|
-|en|Used Laptop 14=1600=3=AED|Cash, cards and Tabby in 4 payments.|1,600 in 5 payments is AED 320 each.|
-|ru|Ноутбук б/у=16000=3=RUB|Оплата в 4 платежа через Сплит.|16 000 на 5 платежей — это по 3200 ₽.|
-|de|Laptop gebraucht=1600=3=EUR|Zahlung in 4 Raten möglich.|1600 in 8 Raten sind je 200 €.|
-|de|Laptop gebraucht=1600=3=EUR||1600 in 8 Raten sind je 200 €.|
-|en|Used Laptop 14=1600=3=AED|Cash and cards.|1,600 in 4 payments is AED 400 each.|
-|en|Used Laptop 14=1600=3=AED|Cash and cards.|Cash it is: 1,600 in 4 parts is AED 400.|
`,
  'measures inside a word': `
+|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Два метровых кабеля — 90 дирхамов.|
-|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Два двухметровых кабеля — 90 дирхамов.|
+|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Два двухметровых кабеля — 118 дирхамов.|
+|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Двухметровый кабель стоит 59 дирхамов.|
-|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Двухметровый кабель стоит 45 дирхамов.|
-|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Метровый кабель стоит 59 дирхамов.|
+|ru|Вода 1 л=60=9=RUB;Вода 2 л=90=9=RUB||Литровая вода стоит 60 ₽, двухлитровая 90 ₽.|
-|ru|Вода 1 л=60=9=RUB;Вода 2 л=90=9=RUB||Литровая вода стоит 90 ₽, двухлитровая 60 ₽.|
-|ru|Вода 1 л=60=9=RUB;Вода 2 л=90=9=RUB||Двухлитровая вода стоит 60 ₽.|
+|ru|Мука 1 кг=80=9=RUB;Мука 5 кг=350=9=RUB||Пятикилограммовая мука стоит 350 ₽.|
-|ru|Мука 1 кг=80=9=RUB;Мука 5 кг=350=9=RUB||Пятикилограммовая мука стоит 80 ₽.|
-|ru|USB-C Cable 1 m=45=60=AED;USB-C Cable 2 m=59=22=AED||Трёхметровый кабель стоит 59 дирхамов.|
+|de|Kabel 1 m=45=60=EUR;Kabel 2 m=59=22=EUR||Zwei Zweimeterkabel kosten 118 €.|
-|de|Wasser 1 l=1.5=9=EUR;Wasser 2 l=2.5=9=EUR||Die Zweiliterflasche Wasser kostet 1,50 €.|
+|en|Cable 1 m=45=60=AED;Cable 2 m=59=22=AED||Two one-metre cables are AED 90.|
-|en|Cable 1 m=45=60=AED;Cable 2 m=59=22=AED||Two two-metre cables are AED 90.|
+|en|Cable 1 m=45=60=AED;Cable 2 m=59=22=AED||Two two-metre cables are AED 118.|
+|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||Dos cables de un metro son 90 €.|
-|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||Dos cables de dos metros son 90 €.|
+|tr|Kablo 1 m=45=60=TRY;Kablo 2 m=59=22=TRY||İki metrelik kablo 59 TL.|
-|tr|Kablo 1 m=45=60=TRY;Kablo 2 m=59=22=TRY||İki metrelik kablo 45 TL.|
-|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||Dos cables de 2 metros son 90 €.|
-|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||El cable de dos metros cuesta 45 €.|
-|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||Dos cables de dos metros cuestan 90 €.|
-|es|Cable 1 m=45=60=EUR;Cable 2 m=59=22=EUR||Tres cables de dos metros cuestan 135 €.|
+|ru|Рулетка 5 м=300=9=RUB||Пятиметровая рулетка стоит 300 ₽.|
+|ru|Шарф=900=9=RUB|Длина шарфа 2 метра.|Двухметровый шарф стоит 900 ₽.|
`,
  'not returned once opened': `
+|en|Earbuds Neo White=149=9=AED;Earbuds Neo Black=149=0=AED|Unopened accessories within 7 days with the receipt. Opened earbuds cannot be returned for hygiene reasons.|The Neo earbuds are AED 149 and in stock in white, black is sold out, and once opened, earbuds cannot be returned.|
+|en|Earbuds Neo White=149=9=AED|Unopened accessories within 7 days with the receipt. Opened earbuds cannot be returned for hygiene reasons.|Once you have opened them, earbuds can't be returned.|
-|en|Earbuds Neo White=149=9=AED|Unopened accessories within 7 days with the receipt. Opened earbuds cannot be returned for hygiene reasons.|Once opened, earbuds can be returned within 7 days.|
-|en|Earbuds Neo White=149=9=AED|Unopened accessories within 7 days with the receipt. Opened earbuds cannot be returned for hygiene reasons.|If you have opened the earbuds, you can return them.|
+|es|Auriculares Neo=149=9=EUR|Accesorios sin abrir en 7 días con el recibo. Los auriculares abiertos no se pueden devolver por higiene.|Los Neo cuestan 149 €, y una vez abiertos, los auriculares no se pueden devolver.|
-|es|Auriculares Neo=149=9=EUR|Accesorios sin abrir en 7 días con el recibo. Los auriculares abiertos no se pueden devolver por higiene.|Los Neo cuestan 149 €, y una vez abiertos, los auriculares se pueden devolver en 7 días.|
+|fr|Écouteurs Neo=149=9=EUR|Accessoires non ouverts sous 7 jours avec le ticket. Les écouteurs ouverts ne sont pas repris pour raison d'hygiène.|Les Neo coûtent 149 €, et une fois ouverts, les écouteurs ne sont pas repris.|
-|fr|Écouteurs Neo=149=9=EUR|Accessoires non ouverts sous 7 jours avec le ticket. Les écouteurs ouverts ne sont pas repris pour raison d'hygiène.|Les Neo coûtent 149 €, et une fois ouverts, les écouteurs sont repris sous 7 jours.|
+|de|Ohrhörer Neo=149=9=EUR|Ungeöffnetes Zubehör innerhalb von 7 Tagen mit Beleg. Geöffnete Ohrhörer nehmen wir aus Hygienegründen nicht zurück.|Die Neo kosten 149 €, und einmal geöffnet, können Ohrhörer nicht zurückgegeben werden.|
+|pt|Auriculares Neo=149=9=EUR|Acessórios por abrir em 7 dias com o talão. Auriculares abertos não podem ser devolvidos por higiene.|Os Neo custam 149 €, e depois de abertos, os auriculares não podem ser devolvidos.|
`,
  'a fee that comes back the other way round': `
-|en|Water Check=75=null=AED|The check is free, except water damage (AED 75), which is deducted if you go ahead with the repair.|The water check is AED 75, and that is paid back if you decide against the repair.|
-|en|Water Check=75=null=AED|The check is free, except water damage (AED 75), which is deducted if you go ahead with the repair.|The water check is AED 75, and you get it back if you don't go ahead with the repair.|
-|en|Water Check=75=null=AED|The check is AED 75, deducted if you go ahead with the repair.|The water check is AED 75, deducted if you don't go ahead.|
-|en|Water Check=75=null=AED|The check is AED 75, deducted if you go ahead with the repair.|The water check is AED 75 and deducted even if you decide not to repair.|
+|en|Water Check=75=null=AED|The check is AED 75, deducted if you go ahead with the repair.|The water check is AED 75, deducted if you go ahead with the repair.|
+|en|Water Check=75=null=AED|The check is AED 75, deducted if you go ahead with the repair.|The water check is AED 75; if you decide against the repair, it is not deducted.|
+|en|Water Check=75=null=AED|The check is AED 75, refunded if you go ahead with the repair.|The water check is AED 75, refunded if you decide to go ahead with the repair.|
-|es|Revisión=75=null=EUR|La revisión cuesta 75 € y se descuenta si acepta la reparación.|La revisión cuesta 75 € y se descuenta si no acepta la reparación.|
-|es|Revisión=75=null=EUR|La revisión cuesta 75 € y se descuenta si acepta la reparación.|La revisión cuesta 75 € y se descuenta si rechaza la reparación.|
+|es|Revisión=75=null=EUR|La revisión cuesta 75 € y se descuenta si acepta la reparación.|La revisión cuesta 75 € y se descuenta si acepta la reparación.|
-|pt|Diagnóstico=75=null=EUR|O diagnóstico custa 75 € e é descontado se avançar com a reparação.|O diagnóstico custa 75 € e é descontado se não avançar com a reparação.|
-|fr|Diagnostic=75=null=EUR|Le diagnostic coûte 75 €, déduit si vous acceptez la réparation.|Le diagnostic coûte 75 €, déduit si vous refusez la réparation.|
-|fr|Diagnostic=75=null=EUR|Le diagnostic coûte 75 €, déduit si vous acceptez la réparation.|Le diagnostic coûte 75 €, remboursé si vous n'acceptez pas la réparation.|
-|de|Diagnose=75=null=EUR|Die Diagnose kostet 75 € und wird angerechnet, wenn Sie reparieren lassen.|Die Diagnose kostet 75 € und wird angerechnet, wenn Sie nicht reparieren lassen.|
-|de|Diagnose=75=null=EUR|Die Diagnose kostet 75 € und wird angerechnet, wenn Sie reparieren lassen.|Die Diagnose kostet 75 € und wird erstattet, wenn Sie sich gegen die Reparatur entscheiden.|
+|de|Diagnose=75=null=EUR|Die Diagnose kostet 75 € und wird angerechnet, wenn Sie reparieren lassen.|Die Diagnose kostet 75 € und wird angerechnet, wenn Sie die Reparatur machen lassen.|
-|it|Diagnosi=75=null=EUR|La diagnosi costa 75 €, scalati se accetta la riparazione.|La diagnosi costa 75 €, scalati se rifiuta la riparazione.|
-|ru|Диагностика=750=null=RUB|Диагностика 750 ₽, вычитается при согласии на ремонт.|Диагностика 750 ₽, вернём, если откажетесь от ремонта.|
-|tr|Teşhis=750=null=TRY|Teşhis 750 TL, onarımı kabul ederseniz düşülür.|Teşhis 750 TL, onarımdan vazgeçerseniz iade edilir.|
-|id|Cek=75000=null=IDR|Cek Rp75.000, dipotong kalau lanjut servis.|Cek Rp75.000, dikembalikan kalau tidak jadi servis.|
`,
  'all of it while the customer waits': `
-|en||No booking needed. Hems and zips are usually done while you wait.|No booking needed, just come in. Every alteration is done while you wait.|
-|en||No booking needed. Hems and zips are usually done while you wait.|All alterations are done while you wait.|
-|en||No booking needed. Hems and zips are usually done while you wait.|Any alteration is done while you wait.|
-|en||No booking needed. Hems and zips are usually done while you wait.|We do everything while you wait.|
+|en||No booking needed. Hems and zips are usually done while you wait.|No booking needed. Hems and zips are usually done while you wait.|
+|en||No booking needed. Hems and zips are usually done while you wait.|Hems are usually done while you wait.|
+|en||All alterations are done while you wait.|Every alteration is done while you wait.|
-|es||Sin cita. Los bajos y las cremalleras se suelen hacer mientras espera.|Sin cita. Todos los arreglos se hacen mientras espera.|
-|pt||Sem marcação. Bainhas e fechos costumam ser feitos enquanto espera.|Sem marcação. Todos os arranjos são feitos enquanto espera.|
-|fr||Sans rendez-vous. Les ourlets et fermetures se font en général pendant que vous attendez.|Sans rendez-vous. Toutes les retouches se font pendant que vous attendez.|
-|de||Ohne Termin. Säume und Reißverschlüsse machen wir meist, während Sie warten.|Ohne Termin. Alle Änderungen machen wir, während Sie warten.|
-|it||Senza appuntamento. Orli e cerniere di solito si fanno mentre aspetta.|Senza appuntamento. Tutte le riparazioni si fanno mentre aspetta.|
-|tr||Randevusuz. Paça ve fermuar genelde beklerken yapılır.|Randevusuz. Her tadilat beklerken yapılır.|
-|ru||Без записи. Подшив и молнии обычно делаем при вас.|Без записи. Любой ремонт делаем при вас.|
-|ar||بدون موعد. التقصير والسحابات عادة تنجز وأنت تنتظر.|بدون موعد. كل التعديلات تنجز وأنت تنتظر.|
-|he||בלי תור. מכפלות ורוכסנים נעשים בדרך כלל בזמן שמחכים.|בלי תור. כל התיקונים נעשים בזמן שמחכים.|
-|hi||बिना अपॉइंटमेंट। फॉल और ज़िप आमतौर पर इंतज़ार करते हुए हो जाते हैं।|बिना अपॉइंटमेंट। हर काम इंतज़ार करते हुए हो जाता है।|
-|id||Tanpa janji. Kelim dan ritsleting biasanya selesai sambil ditunggu.|Tanpa janji. Semua permak selesai sambil ditunggu.|
+|en||No booking needed. Hems and zips are usually done while you wait.|All hems are usually done while you wait.|
+|en||Hems and zips are usually done while you wait. Open every day.|Open every day. Hems are usually done while you wait.|
`,
  'bare amounts joined in one word': `
+|ar|USB-C Fast Charger 45W=99=11=AED;USB-C to USB-C Cable 2 m=39=41=AED||الشاحن 99 والكيبل 39، المجموع 138 درهم.|
-|ar|USB-C Fast Charger 45W=99=11=AED;USB-C to USB-C Cable 2 m=39=41=AED||الشاحن 99 والكيبل 49، المجموع 148 درهم.|
-|ar|USB-C Fast Charger 45W=99=11=AED;USB-C to USB-C Cable 2 m=39=41=AED||الشاحن 99 والكيبل 39، المجموع 148 درهم.|
-|ar|USB-C Fast Charger 45W=99=11=AED;USB-C to USB-C Cable 2 m=39=41=AED||الشاحن 39 والكيبل 99، المجموع 138 درهم.|
+|en|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||Charger 99, cable 39, total AED 138.|
-|en|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||Charger 39, cable 99, total AED 138.|
-|en|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||Charger 99, cable 39, total AED 148.|
+|es|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||El cargador 99 y el cable 39, total 138 dirhams.|
+|ru|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||Зарядка 99 и кабель 39, всего 138 дирхамов.|
+|hi|Fast Charger 45W=99=11=AED;Braided Cable 2 m=39=41=AED||चार्जर 99 और केबल 39, कुल 138 दिरहम।|
+|he|Fast Charger 45W=99=11=ILS;Braided Cable 2 m=39=41=ILS||המטען 99 והכבל 39, סה"כ 138 ש"ח.|
-|he|Fast Charger 45W=99=11=ILS;Braided Cable 2 m=39=41=ILS||המטען 39 והכבל 99, סה"כ 138 ש"ח.|
+|tr|Fast Charger 45W=99=11=TRY;Braided Cable 2 m=39=41=TRY||Şarj aleti 99, kablo 39, toplam 138 TL.|
+|id|Fast Charger 45W=99000=11=IDR;Braided Cable 2 m=39000=41=IDR||Charger 99rb, kabel 39rb, total 138rb.|
`,
}
