/**
 * Things said in passing: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const LAST_WORDS: Record<string, string> = {
  'an amount no voucher has': `
+|en|Voucher $10=10=null=USD;Voucher $20=20=null=USD||There's no $30 voucher, but a $20 and a $10 together make $30.
+|es|Bono 10 €=10=null=EUR;Bono 20 €=20=null=EUR||No tenemos un bono de 30 €, pero sí de 10 € y de 20 €.
+|de|Gutschein 10 €=10=null=EUR;Gutschein 20 €=20=null=EUR||Wir haben keinen Gutschein über 30 €, nur für 10 € und 20 €.
-|en|Voucher $10=10=null=USD;Voucher $20=20=null=USD||There's no $20 voucher, but two of $10 make $20.
-|en|Voucher $10=10=null=USD;Voucher $20=20=null=USD||There's no $30 voucher, but a $20 and a $10 together make $35.
`,
  'a difference in cents': `
+|en|Juice small=2.2=3=USD;Juice large=2.9=3=USD||Juice: $2.20 small, $2.90 large, so 70 cents apart.
-|en|Juice small=2.2=3=USD;Juice large=2.9=3=USD||Juice: $2.20 small, $2.90 large, so 60 cents apart.
+|de|Saft klein=2.2=3=EUR;Saft groß=2.9=3=EUR||Klein kostet der Saft 2,20 €, groß 2,90 €, also 70 Cent auseinander.
-|de|Saft klein=2.2=3=EUR;Saft groß=2.9=3=EUR||Klein kostet der Saft 2,20 €, groß 2,90 €, also 50 Cent auseinander.
`,
  'what comes after the limit': `
+|en||The booking fee is refunded if you cancel at least 24 hours ahead. Later cancellations lose the booking fee.|Cancel at least 24 hours ahead and you get the booking fee back; any later and it is lost.
-|en||The booking fee is refunded if you cancel at least 24 hours ahead. Later cancellations lose the booking fee.|Cancel any time and you get the booking fee back.
-|en||The deposit is refunded if you cancel at least 48 hours before pickup. Later cancellations lose the deposit.|You get the deposit back if you cancel at least 12 hours before pickup; any later and it is lost.
`,
  'free once more': `
+|en|Coat Wool=140=3=EUR|Delivery €6, free above €100.|Delivery is €6 and free above €100, so the wool coat at €140 comes without a fee.
-|en|Coat Wool=80=3=EUR|Delivery €6, free above €100.|Delivery is €6 and free above €100, so the wool coat at €80 comes without a fee.
-|en|Coat Wool=140=3=EUR|Delivery €6, free above €200.|Delivery is €6 and free above €200, so the wool coat at €140 comes without a fee.
-|en|Coat Wool=140=3=EUR||The wool coat is €140 and comes without a fee.
`,
  'come soon': `
+|en|Lamp Arc=89=1=USD||The arc lamp is $89 with just one in stock, so come soon.
+|en|Lamp Arc=89=1=USD||One arc lamp left at $89, drop by soon!
+|es|Lámpara Arco=89=1=EUR||Queda una lámpara arco a 89 €, ven pronto.
+|pt|Candeeiro Arco=89=1=EUR||Resta um candeeiro arco a 89 €, venha em breve.
+|de|Lampe Bogen=89=1=EUR||Eine Bogen Lampe ist noch da, 89 €, kommen Sie bald vorbei.
+|it|Lampada Arco=89=1=EUR||Resta una lampada arco a 89 €, passi presto.
+|ru|Лампа Арка=8900=1=RUB||Осталась одна лампа Арка за 8900 ₽, приходите скорее.
-|en|Lamp Arc=89=0=USD||The arc lamp is sold out, more come soon.
-|en|Lamp Arc=89=0=USD||The arc lamp is sold out, but they come soon.
-|en|Lamp Arc=89=0=USD||The arc lamp is sold out and will come soon.
-|es|Lámpara Arco=89=0=EUR||La lámpara arco está agotada, llega pronto.
-|de|Lampe Bogen=89=0=EUR||Die Bogen Lampe ist ausverkauft, kommt bald.
-|en|Lamp Arc=89=0=USD||The arc lamp is sold out. Come in tomorrow and it will be here.
`,
  "counted before one's eyes": `
+|en|Mug Owl=12=4=USD;Mug Fox=14=0=USD||No fox mugs right now. The owl is $12 and I see 4 of those.
-|en|Mug Owl=12=4=USD;Mug Fox=14=0=USD||No fox mugs right now. The owl is $12 and I see 6 of those.
+|es|Taza Búho=12=4=EUR||La taza búho cuesta 12 € y veo 4 de esas.
-|es|Taza Búho=12=4=EUR||La taza búho cuesta 12 € y veo 6 de esas.
+|de|Tasse Eule=12=4=EUR||Die Tasse Eule kostet 12 €, ich sehe 4 davon.
-|de|Tasse Eule=12=4=EUR||Die Tasse Eule kostet 12 €, ich sehe 6 davon.
+|fr|Tasse Hibou=12=4=EUR||La tasse hibou est à 12 €, je vois 4 ici.
-|ru|Кружка Сова=1200=4=RUB||Кружка Сова стоит 1200 ₽, вижу 6 штук.
+|ru|Кружка Сова=1200=4=RUB||Кружка Сова стоит 1200 ₽, вижу 4 штуки.
`,
  'a cup of another language': `
+|ar|Chocolate Mousse Cup=4.5=6=USD||كوب موس الشوكولاتة بـ 4.5 دولار ومتوفر.
+|ru|Chocolate Mousse Cup=4.5=6=USD||Чашка шоколадного мусса стоит $4.50, есть в наличии.
-|ar|Chocolate Mousse Cake=4.5=6=USD||كوب موس الشوكولاتة بـ 4.5 دولار ومتوفر.
`,
  'shortened sooner than said': `
-|es||Hemming costs €8.00 and takes 3 days.|Te acortamos la falda hoy mismo por 8 €.
+|es||Hemming costs €8.00 and takes 3 days.|Te acortamos la falda por 8 €, tarda 3 días.
-|it||Hemming costs €8.00 and takes 3 days.|Accorciamo i pantaloni oggi stesso per 8 €.
+|it||Hemming costs €8.00 and takes 3 days.|Accorciamo i pantaloni per 8 €, in 3 giorni.
-|fr||Hemming costs €8.00 and takes 3 days.|Nous raccourcissons le pantalon aujourd'hui pour 8 €.
-|pt||Hemming costs €8.00 and takes 3 days.|Encurtamos as calças hoje mesmo por 8 €.
-|de||Hemming costs €8.00 and takes 3 days.|Wir kürzen die Hose heute noch für 8 €.
-|ru||Hemming costs €8.00 and takes 3 days.|Укоротим брюки сегодня за 8 €.
`,
  'yes, got them': `
-|en|Bagel Sesame=2=0=USD||Sesame bagels? Yep, got them fresh, $2 each.
+|en|Bagel Sesame=2=5=USD||Sesame bagels? Yep, got them, $2 each.
-|en|Bagel Sesame=2=0=USD||Sesame bagels? Sure, got some here, $2 each.
-|es|Bagel Sésamo=2=0=EUR||¿Bagels de sésamo? Sí, los tenemos, a 2 €.
+|en|Bagel Sesame=2=0=USD||Sesame bagels? We haven't got them today, sorry.
`,
  'a price that is called wrong': `
+|en|Scone=2.5=4=USD||I'm afraid $3 isn't right.|is the scone $3?
-|en|Scone=3=4=USD||I'm afraid $3 isn't right.|is the scone $3?
+|es|Bollo=2.5=4=EUR||Me temo que 3 € no es correcto.|¿el bollo cuesta 3 €?
-|es|Bollo=3=4=EUR||Me temo que 3 € no es correcto.|¿el bollo cuesta 3 €?
+|fr|Brioche=2.5=4=EUR||Désolé, 3 € n'est pas le bon prix.|la brioche est à 3 € ?
+|de|Brezel=2.5=4=EUR||Leider stimmt das nicht: 3 € ist nicht richtig.|kostet die Brezel 3 €?
+|ru|Булочка=250=4=RUB||К сожалению, 300 ₽ неверно.|булочка стоит 300 ₽?
-|ru|Булочка=300=4=RUB||К сожалению, 300 ₽ неверно.|булочка стоит 300 ₽?
+|he|לחמניה=25=4=ILS||לצערי 30 ש"ח לא נכון.|הלחמניה עולה 30 ש"ח?
+|hi|बन=25=4=INR||माफ़ कीजिए, ₹30 सही नहीं है।|बन ₹30 का है?
+|id|Roti=25000=4=IDR||Maaf kak, Rp30.000 tidak benar.|rotinya Rp30.000?
`,
  'bare prices added up': `
+|en|Charger 30W=75=3=AED;Cable Braided=29=4=AED||30W charger 75 plus the braided cable 29, that makes 104 dirhams.
-|en|Charger 30W=75=3=AED;Cable Braided=29=4=AED||30W charger 75 plus the braided cable 29, that makes 114 dirhams.
-|en|Charger 30W=75=3=AED;Cable Braided=29=4=AED||30W charger 65 plus the braided cable 29, that makes 94 dirhams.
`,
  'a bound of what is added up': `
-|en|Stool Oak=45=3=GBP;Cushion Blue=8=5=GBP||The oak stool plus a blue cushion stays under £50.
+|en|Stool Oak=45=3=GBP;Cushion Blue=8=5=GBP||The oak stool plus a blue cushion stays under £55.
+|en|Stool Oak=45=3=GBP;Cushion Blue=8=5=GBP||The oak stool and the blue cushion are each under £50.
-|es|Taburete roble=45=3=EUR;Cojín azul=8=5=EUR||El taburete de roble más un cojín azul sale por menos de 50 €.
+|es|Taburete roble=45=3=EUR;Cojín azul=8=5=EUR||El taburete de roble más un cojín azul sale por menos de 55 €.
-|de|Hocker Eiche=45=3=EUR;Kissen blau=8=5=EUR||Der Hocker Eiche plus ein blaues Kissen bleibt unter 50 €.
`,
  'held longer than said': `
-|en|Satchel Tan=85=2=EUR|We hold an item for 24 hours in your name, without payment.|I can hold the tan satchel (€85) for you for a week, no payment needed.
-|en|Satchel Tan=85=2=EUR||I can hold the tan satchel (€85) for you for a week.
+|en|Satchel Tan=85=2=EUR|We hold an item for 24 hours in your name, without payment.|I can hold the tan satchel (€85) for you for a day, no payment needed.
+|en|Satchel Tan=85=2=EUR|We hold an item for one week.|I can hold the tan satchel (€85) for you for a week.
-|es|Bolso Cuero=85=2=EUR|Guardamos los artículos 24 horas sin pago.|Te guardo el bolso de cuero (85 €) durante una semana.
-|de|Tasche Leder=85=2=EUR|Wir legen Artikel 24 Stunden zurück.|Die Tasche Leder (85 €) können wir für eine Woche zurücklegen.
-|fr|Sac Cuir=85=2=EUR|Nous gardons un article 24 heures.|Nous gardons le sac en cuir (85 €) pour une semaine.
-|it|Borsa Cuoio=85=2=EUR|Teniamo da parte gli articoli per 24 ore.|Ti teniamo la borsa in cuoio (85 €) per una settimana.
-|pt|Bolsa Couro=85=2=EUR|Guardamos os artigos por 24 horas.|Guardamos a bolsa de couro (85 €) por uma semana.
`,
  'held longer than said, without an article': `
-|ru|Сумка Кожа=8500=2=RUB|Откладываем товар на 24 часа.|Сумку (8500 ₽) мы можем отложить на неделю.
+|ru|Сумка Кожа=8500=2=RUB|Откладываем товар на 24 часа.|Сумку (8500 ₽) мы можем отложить на 24 часа.
-|ar|حقيبة جلد=300=2=AED|نحجز القطعة لمدة 24 ساعة.|نحجز لك الحقيبة (300 درهم) لمدة أسبوع.
-|he|תיק עור=300=2=ILS|שומרים פריט ל-24 שעות.|נשמור לך את התיק (300 ש"ח) למשך שבוע.
-|tr|Çanta Deri=850=2=TRY|Ürünleri 24 saat ayırıyoruz.|Çantayı (850 TL) sizin için bir hafta ayırabiliriz.
-|hi|बैग चमड़ा=850=2=INR|हम सामान 24 घंटे रखते हैं।|हम बैग (₹850) आपके लिए एक हफ्ते तक रख देंगे।
-|id|Tas Kulit=85000=2=IDR|Barang bisa disimpan 24 jam.|Tas kulit (Rp85.000) bisa kami simpan selama seminggu.
`,
  'held as long as said': `
+|ar|حقيبة جلد=300=2=AED|نحجز القطعة لمدة 24 ساعة.|نحجز لك الحقيبة (300 درهم) لمدة 24 ساعة.
+|he|תיק עור=300=2=ILS|שומרים פריט למשך שבוע.|נשמור לך את התיק (300 ש"ח) למשך שבוע.
+|tr|Çanta Deri=850=2=TRY|Ürünleri bir hafta ayırıyoruz.|Çantayı (850 TL) sizin için bir hafta ayırabiliriz.
+|hi|बैग चमड़ा=850=2=INR|हम सामान एक हफ्ते तक रख देंगे।|हम बैग (₹850) आपके लिए एक हफ्ते तक रख देंगे।
+|id|Tas Kulit=85000=2=IDR|Barang bisa disimpan seminggu.|Tas kulit (Rp85.000) bisa kami simpan selama seminggu.
+|de|Tasche Leder=85=2=EUR|Wir legen Artikel eine Woche zurück.|Die Tasche Leder (85 €) können wir für eine Woche zurücklegen.
+|fr|Sac Cuir=85=2=EUR|Nous gardons un article une semaine.|Nous gardons le sac en cuir (85 €) pour une semaine.
+|es|Bolso Cuero=85=2=EUR|Guardamos los artículos una semana.|Te guardo el bolso de cuero (85 €) durante una semana.
`,
  'kept, and not by the shop': `
+|en|Loaf Rye=7=3=USD|Our bread keeps for a week in a cool place.|The rye loaf is $7 and keeps for a week, we find.
+|en|Satchel Tan=85=2=EUR|We hold an item for 48 hours in your name.|I can hold the tan satchel (€85) for you for two days.
-|en|Satchel Tan=85=2=EUR|We hold an item for 48 hours in your name.|I can hold the tan satchel (€85) for you for two weeks.
+|en|Satchel Tan=85=2=EUR|We hold an item for 48 hours in your name.|I can't hold the tan satchel for a week, sorry, only for 48 hours.
`,
  'the longer name of a model': `
-|en|Leather Case - iPhone 14 Pro=79=8=AED||The leather case is AED 79, for the 14 Pro or the 14 Pro Max.
+|en|Leather Case - iPhone 14 Pro=79=8=AED||The leather case is AED 79, for the 14 Pro.
+|en|Leather Case - iPhone 14 Pro=79=8=AED||The leather case is AED 79, for the 14 Pro, not the 14 Pro Max.
+|en|Leather Case - iPhone 14 Pro=79=8=AED;Leather Case - iPhone 14 Pro Max=89=8=AED||The leather case is AED 79 for the 14 Pro and AED 89 for the 14 Pro Max.
-|es|Funda piel iPhone 14=79=8=EUR||La funda de piel cuesta 79 € y sirve para el iPhone 14 y el iPhone 14 Plus.
+|en|Leather Case - iPhone 14 Pro / Pro Max=79=8=AED||The leather case is AED 79 and fits the 14 Pro Max too.
`,
}
