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
}
