/**
 * True statements and their false twins: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const FALSE_TWINS: Record<string, string> = {
  'invitations to take what is sold out': `
-|en|Oat Loaf=7=0=USD||Oat loaf? Sure, just stop in and take one home.
-|en|Oat Loaf=7=0=USD||Of course! Pop by the counter and we'll wrap an oat loaf for you, $7.
-|en|Pixel Battery Swap=180=0=AED||The Pixel battery is AED 180; bring your phone along and we'll fit it.
-|en|Oat Loaf=7=0=USD||One oat loaf coming up, that's $7!
-|en|Oat Loaf=7=0=USD||The oat loaf is yours for $7, walk in whenever suits.
+|en|Oat Loaf=7=0=USD||The oat loaf is sold out right now, but pop in and have a look at what else we have.
+|en|Oat Loaf=7=5=USD||Oat loaf? Sure, just stop in and take one home, $7.
+|en|Oat Loaf=7=0=USD;Rye Loaf=8=4=USD||Oat is sold out, but come and grab a rye loaf, $8.
-|es|Sombrero=27=0=EUR||El sombrero cuesta 27 €, pásate y te lo llevas puesto.
-|es|Sombrero=27=0=EUR||¡Claro! Vente por la tienda y te llevas el sombrero por 27 €.
+|es|Sombrero=27=2=EUR||¡Claro! Vente por la tienda y te llevas el sombrero por 27 €.
-|es|Sombrero=27=0=EUR||Si vienes hoy, sales con el sombrero puesto.
-|pt|Chapéu=27=0=EUR||O chapéu custa 27 €, é só vir cá e já o leva.
+|pt|Chapéu=27=2=EUR||O chapéu custa 27 €, é só vir cá e já o leva.
-|pt|Chapéu=27=0=EUR||Passe pela loja e sai daqui com o chapéu.
-|ru|Шляпа=2700=0=RUB||Шляпа стоит 2700 ₽, приезжайте и забирайте.
-|ru|Шляпа=2700=0=RUB||Заезжайте к нам и берите шляпу за 2700 ₽.
-|ru|Замена батареи=2700=0=RUB||Замена батареи 2700 ₽, приносите телефон — поменяем.
+|ru|Шляпа=2700=3=RUB||Шляпа стоит 2700 ₽, приезжайте и забирайте.
-|ar|قبعة=27=0=AED||القبعة بـ 27 درهم، مرّ علينا وخذها.
-|ar|قبعة=27=0=AED||تفضل للمحل واستلم القبعة اليوم.
+|ar|قبعة=27=3=AED||القبعة بـ 27 درهم، مرّ علينا وخذها.
-|fr|Chapeau=27=0=EUR||Le chapeau est à 27 €, passez et vous repartez avec.
-|fr|Chapeau=27=0=EUR||Il suffit de passer en boutique et le chapeau est à vous pour 27 €.
+|fr|Chapeau=27=3=EUR||Le chapeau est à 27 €, passez et vous repartez avec.
-|de|Hut=27=0=EUR||Der Hut kostet 27 €, kommen Sie einfach rein und nehmen Sie ihn mit.
-|de|Hut=27=0=EUR||Den Hut können Sie sich heute gleich holen, 27 €.
+|de|Hut=27=3=EUR||Der Hut kostet 27 €, kommen Sie einfach rein und nehmen Sie ihn mit.
-|it|Cappello=27=0=EUR||Il cappello costa 27 €, basta passare in negozio e te lo porti via.
-|it|Cappello=27=0=EUR||Venga a ritirare il cappello quando vuole, 27 €.
+|it|Cappello=27=3=EUR||Il cappello costa 27 €, basta passare in negozio e te lo porti via.
-|tr|Şapka=270=0=TRY||Şapka 270 TL, mağazaya uğrayıp alabilirsiniz.
-|tr|Şapka=270=0=TRY||Şapka 270 TL, gelin alın hemen.
+|tr|Şapka=270=3=TRY||Şapka 270 TL, mağazaya uğrayıp alabilirsiniz.
-|he|כובע=90=0=ILS||הכובע עולה 90 ש"ח, פשוט קפצו לחנות וקחו אותו.
-|he|כובע=90=0=ILS||בואו היום ותצאו עם הכובע, 90 ש"ח.
+|he|כובע=90=3=ILS||הכובע עולה 90 ש"ח, פשוט קפצו לחנות וקחו אותו.
-|hi|टोपी=270=0=INR||टोपी ₹270 की है, दुकान पर आइए और ले जाइए।
-|hi|टोपी=270=0=INR||टोपी ₹270 की है, बस आ जाइए और खरीद लीजिए।
+|hi|टोपी=270=3=INR||टोपी ₹270 की है, दुकान पर आइए और ले जाइए।
-|id|Topi=27000=0=IDR||Topinya Rp27.000 kak, langsung mampir aja dan bawa pulang.
-|id|Topi=27000=0=IDR||Topi Rp27.000, tinggal datang ke toko terus ambil kak.
+|id|Topi=27000=3=IDR||Topinya Rp27.000 kak, langsung mampir aja dan bawa pulang.
-|es|Sandalias 38=45=0=EUR||Las sandalias en la 38 las puedes tener hoy por 45 €.
-|pt|Vestido Mar M=89=0=EUR||O vestido Mar no M é 89 €, pode experimentar e levar já hoje.
-|fr|Robe Mer M=89=0=EUR||La robe Mer en M est à 89 €, venez la chercher quand vous voulez.
-|de|Kleid Meer M=89=0=EUR||Das Kleid Meer in M kostet 89 €, Sie können es heute noch mitnehmen.
`,
  'the last pair': `
-|ru|Сандалии 37=45=2=EUR||Сандалии 37 стоят 45 €, последняя пара!
+|ru|Сандалии 37=45=1=EUR||Сандалии 37 стоят 45 €, осталась последняя пара!
-|en|Sandals 37=45=2=EUR||Sandals in 37 are €45, that's the last pair!
+|en|Sandals 37=45=1=EUR||Sandals in 37 are €45, that's the last pair!
-|es|Sandalias 37=45=2=EUR||Las sandalias 37 cuestan 45 €, queda el último par.
-|pt|Sandálias 37=45=2=EUR||As sandálias 37 custam 45 €, é o último par.
-|fr|Sandales 37=45=2=EUR||Les sandales 37 sont à 45 €, c'est la dernière paire.
-|de|Sandalen 37=45=2=EUR||Die Sandalen in 37 kosten 45 €, das letzte Paar!
-|it|Sandali 37=45=2=EUR||I sandali 37 costano 45 €, ultimo paio!
-|tr|Sandalet 37=450=2=TRY||Sandalet 37 numara 450 TL, son çift!
-|ar|صندل 37=45=2=EUR||الصندل مقاس 37 بـ 45 يورو، آخر زوج!
-|he|סנדלים 37=150=2=ILS||הסנדלים במידה 37 עולים 150 ש"ח, נשאר הזוג האחרון!
-|hi|सैंडल 37=450=2=INR||सैंडल 37 ₹450 की है, आखिरी जोड़ी बची है।
-|id|Sandal 37=45000=2=IDR||Sandal 37 Rp45.000, tinggal pasang terakhir kak.
-|en|Sandals 37=45=3=EUR||Sandals in 37 are €45, and only the one pair remains.
-|en|Sandals 37=45=3=EUR||The 37 sandals, €45: we're down to a single pair.
-|en|Sandals 37=45=1=EUR||Sandals in 37 are €45, we still have a few pairs.
`,
  'discounts on what is excluded from them': `
-|en|Boiler Repair=120=null=EUR;Kettle=40=3=EUR|Members get 20% off everything in the shop. Repairs are excluded.|As a member you'd pay €96 for the boiler repair.
+|en|Boiler Repair=120=null=EUR;Kettle=40=3=EUR|Members get 20% off everything in the shop. Repairs are excluded.|As a member you'd pay €32 for the kettle.
-|en|Gift Card €50=50=null=EUR;Mug=10=5=EUR|10% off with the newsletter code. Gift cards are not included.|With the newsletter code the €50 gift card is €45.
+|en|Gift Card €50=50=null=EUR;Mug=10=5=EUR|10% off with the newsletter code. Gift cards are not included.|With the newsletter code the mug is €9.
-|es|Cambio de pantalla=200=3=EUR;Funda=20=9=EUR|10% de descuento con carné de estudiante. Las reparaciones no entran.|Con carné de estudiante el cambio de pantalla te queda en 180 €.
-|de|Uhr Reparatur=80=null=EUR;Uhr Nord=200=2=EUR|Mitglieder bekommen 10 % Rabatt. Reparaturen sind ausgenommen.|Als Mitglied zahlen Sie für die Reparatur der Uhr 72 €.
-|ru|Замена экрана=5600=4=RUB;Чехол=900=4=RUB|Студентам скидка 10% на аксессуары. На ремонт скидка не действует.|Со студенческим замена экрана выйдет 5040 ₽.
+|ru|Замена экрана=5600=4=RUB;Чехол=900=4=RUB|Студентам скидка 10% на аксессуары. На ремонт скидка не действует.|Со студенческим чехол выйдет 810 ₽.
-|es|Pantalla iPhone 14 cambio=560=4=AED;Funda=50=4=AED|10% off accessories with a valid student ID, in the shop only. Repairs are not included.|Con tu carnet de estudiante el cambio de pantalla del iPhone 14 queda en 504 AED.
`,
  'what a fee is counted by': `
-|en|Sofa Cleaning=90=null=USD|Pickup and return costs $25.|Sofa cleaning is $90, pickup and return $25 each way.
+|en|Sofa Cleaning=90=null=USD|Pickup and return costs $25.|Sofa cleaning is $90, pickup and return $25 in all.
+|en|Sofa Cleaning=90=null=USD|Pickup and return costs $25 each way.|Sofa cleaning is $90, pickup and return $25 each way.
-|en|Curtain=60=9=EUR|Hemming costs €8.00 per order.|The curtain is €60, hemming €8 apiece.
-|en|Curtain=60=9=EUR|Shipping to Spain costs €7.|The curtain is €60 and shipping to Spain is €7 per curtain.
-|es|Limpieza de sofá=90=null=EUR|La recogida y la entrega cuestan 25 €.|La limpieza son 90 € y la recogida y entrega 25 € por trayecto.
-|fr|Nettoyage canapé=90=null=EUR|L'enlèvement et le retour coûtent 25 €.|Le nettoyage coûte 90 €, l'enlèvement et le retour 25 € par trajet.
-|de|Sofareinigung=90=null=EUR|Abholung und Rückgabe kosten 25 €.|Die Reinigung kostet 90 €, Abholung und Rückgabe je Strecke 25 €.
-|pt|Limpeza de sofá=90=null=EUR|A recolha e a entrega custam 25 €.|A limpeza custa 90 €, a recolha e entrega 25 € por viagem.
-|it|Pulizia divano=90=null=EUR|Ritiro e riconsegna costano 25 €.|La pulizia costa 90 €, ritiro e riconsegna 25 € a tratta.
-|ru|Чистка дивана=3000=null=RUB|Забрать и привезти стоит 500 ₽.|Чистка 3000 ₽, забрать и привезти — по 500 ₽ в каждую сторону.
`,
  'a version more in a list of them': `
-|en|Rain Poncho Blue=25=4=USD;Rain Poncho Red=25=2=USD||The rain poncho comes in blue, red or yellow at $25.
+|en|Rain Poncho Blue=25=4=USD;Rain Poncho Red=25=2=USD||The rain poncho comes in blue or red at $25.
-|en|Rain Poncho Blue=25=4=USD;Rain Poncho Red=25=2=USD||Rain poncho: blue, red and purple, $25 each.
-|en|Candle Lemon=12=4=USD;Candle Cedar=12=2=USD||Candle scents: lemon, cedar or rose, $12.
-|es|Poncho azul=25=4=EUR;Poncho rojo=25=2=EUR||Poncho: azul, rojo o amarillo, 25 €.
-|pt|Poncho azul=25=4=EUR;Poncho vermelho=25=2=EUR||Poncho: azul, vermelho ou laranja, 25 €.
-|fr|Poncho bleu=25=4=EUR;Poncho rouge=25=2=EUR||Poncho : bleu, rouge ou orange, 25 €.
-|de|Poncho blau=25=4=EUR;Poncho rot=25=2=EUR||Poncho: blau, rot oder orange, 25 €.
-|it|Poncho blu=25=4=EUR;Poncho rosso=25=2=EUR||Poncho: blu, rosso o arancione, 25 €.
-|ru|Пончо синее=2500=4=RUB;Пончо красное=2500=2=RUB||Пончо: синее, красное или оранжевое, 2500 ₽.
-|tr|Panço mavi=250=4=TRY;Panço kırmızı=250=2=TRY||Panço: mavi, kırmızı veya turuncu, 250 TL.
-|ar|بونشو أزرق=25=4=AED;بونشو أحمر=25=2=AED||البونشو: أزرق أو أحمر أو برتقالي، 25 درهم.
-|he|פונצ'ו כחול=90=4=ILS;פונצ'ו אדום=90=2=ILS||הפונצ'ו: כחול, אדום או כתום, 90 ש"ח.
-|hi|पोंचो नीला=250=4=INR;पोंचो लाल=250=2=INR||पोंचो: नीला, लाल या नारंगी, ₹250।
-|id|Ponco biru=25000=4=IDR;Ponco merah=25000=2=IDR||Ponco: biru, merah, atau oranye, Rp25.000.
`,
  'terms until goods are back': `
-|en|Rain Poncho Blue=25=0=USD||The rain poncho is $25. It's sold out, but give it ten days or so.
-|en|Rain Poncho Blue=25=0=USD||Sold out for now; expect the blue rain poncho again within a fortnight.
-|en|Rain Poncho Blue=25=0=USD||The blue rain poncho is out, back in roughly two weeks.
+|en|Rain Poncho Blue=25=0=USD||The blue rain poncho is out; I can't say when it's back.
-|es|Poncho azul=25=0=EUR||El poncho azul está agotado, en una semana lo tenemos otra vez.
+|es|Poncho azul=25=0=EUR|Reponemos los ponchos en 7 días.|El poncho azul está agotado, en 7 días lo reponemos.
-|pt|Poncho azul=25=0=EUR||O poncho azul está esgotado, mais uma semana e está cá.
-|fr|Poncho bleu=25=0=EUR||Le poncho bleu est épuisé, de retour d'ici une semaine.
-|de|Poncho blau=25=0=EUR||Der blaue Poncho ist ausverkauft, in etwa einer Woche kommt er wieder.
-|it|Poncho blu=25=0=EUR||Il poncho blu è esaurito, tra una settimana torna.
-|ru|Пончо синее=2500=0=RUB||Синее пончо закончилось, будет через неделю.
-|ar|بونشو أزرق=25=0=AED||البونشو الأزرق نفد، يرجع خلال أسبوع.
-|tr|Panço mavi=250=0=TRY||Mavi panço tükendi, bir haftaya gelir.
-|he|פונצ'ו כחול=90=0=ILS||הפונצ'ו הכחול אזל, יחזור בעוד שבוע.
-|hi|पोंचो नीला=250=0=INR||नीला पोंचो खत्म है, एक हफ्ते में आ जाएगा।
-|id|Ponco biru=25000=0=IDR||Ponco biru habis kak, seminggu lagi ada.
`,
  'the fee of another region': `
-|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|Yes, we deliver to Austria! A silk fan comes to €30 + €7 shipping = €37.
+|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|Yes, we deliver to Austria! A silk fan comes to €30 + €11 shipping = €41.
-|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|Sure, we ship to Spain. The silk fan is €30, plus €4 for shipping.
+|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|Sure, we ship to Spain. The silk fan is €30, plus €7 for shipping.
-|de|Fächer=30=5=EUR|Deutschland 4 €, Österreich 7 €, übrige EU 11 €.|Ja, wir liefern nach Frankreich! Der Fächer kostet 30 €, dazu 7 € Versand.
-|es|Abanico=30=5=EUR|España 4 €, Portugal 7 €, resto de la UE 11 €.|¡Sí, enviamos a Alemania! El abanico son 30 € más 7 € de envío.
-|fr|Éventail=30=5=EUR|France 4 €, Belgique 7 €, reste de l'UE 11 €.|Oui, nous livrons en Espagne ! L'éventail est à 30 € + 7 € de livraison.
-|en|Silk Fan=30=5=AED|Delivery: Dubai AED 20, Sharjah AED 30, other emirates AED 45.|Happy to deliver to Sharjah. Delivery is AED 20.
`,
  'parts of days that are closed': `
-|en||Sunday to Wednesday 9:00-20:00, Thursday 15:00-20:00.|Yes, come on Thursday morning, we're there from nine.
+|en||Sunday to Wednesday 9:00-20:00, Thursday 15:00-20:00.|Yes, come on Thursday afternoon, we're there from three.
-|en||Monday to Friday 9:00-18:00, Saturday 9:00-13:00.|Saturday afternoon works, drop by.
-|en||Monday to Friday 9:00-18:00, Saturday 9:00-13:00.|You're welcome on Saturday evening as well.
+|en||Monday to Friday 9:00-18:00, Saturday 9:00-13:00.|Saturday morning works, drop by.
-|es||Lunes a viernes 9:00-18:00, sábado 9:00-13:00.|El sábado por la tarde puedes venir sin problema.
-|pt||Segunda a sexta 9:00-18:00, sábado 9:00-13:00.|No sábado à tarde pode passar.
-|fr||Lundi au vendredi 9h-18h, samedi 9h-13h.|Samedi après-midi, vous pouvez passer.
-|de||Montag bis Freitag 9-18 Uhr, Samstag 9-13 Uhr.|Am Samstagnachmittag können Sie gern vorbeikommen.
-|it||Lunedì-venerdì 9:00-18:00, sabato 9:00-13:00.|Sabato pomeriggio può passare.
-|ru||Пн-пт 9:00-18:00, суббота 9:00-13:00.|В субботу вечером приходите.
+|ru||Пн-пт 9:00-18:00, суббота 9:00-13:00.|В субботу утром приходите.
-|ar||من الأحد إلى الخميس 9:00-18:00، السبت 15:00-20:00.|تعال السبت الصبح، نحن موجودون.
-|tr||Pazartesi-Cuma 9:00-18:00, Cumartesi 9:00-13:00.|Cumartesi akşamı gelebilirsiniz.
-|hi||सोमवार से शुक्रवार 9:00-18:00, शनिवार 9:00-13:00।|शनिवार शाम को आ जाइए।
-|id||Senin-Jumat 9:00-18:00, Sabtu 9:00-13:00.|Sabtu sore boleh datang kak.
`,
  'who pays the postage': `
-|en|Tea Tin=9=3=USD||The tea tin is $9 and we pick up the shipping.
-|en|Tea Tin=9=3=USD||The tea tin is $9, postage is taken care of by us.
-|es|Té=9=3=EUR||El té cuesta 9 € y del envío nos encargamos nosotros, sin que pagues más.
-|pt|Chá=9=3=EUR||O chá custa 9 €, os portes ficam por nossa conta.
-|fr|Thé=9=3=EUR||Le thé est à 9 €, on prend les frais de port en charge.
-|de|Tee=9=3=EUR||Der Tee kostet 9 €, das Porto zahlen wir.
-|it|Tè=9=3=EUR||Il tè costa 9 €, la spedizione la paghiamo noi.
-|ru|Чай=900=3=RUB||Чай 900 ₽, доставку оплачиваем мы.
-|ar|شاي=30=3=AED||الشاي بـ 30 درهم والتوصيل علينا.
-|tr|Çay=90=3=TRY||Çay 90 TL, kargo bizden.
-|he|תה=30=3=ILS||התה עולה 30 ש"ח, המשלוח עלינו.
-|hi|चाय=300=3=INR||चाय ₹300 की है, डिलीवरी का खर्च हम उठाएँगे।
-|id|Teh=30000=3=IDR||Teh Rp30.000, ongkos kirim kami yang bayar.
-|id|Teh=30000=3=IDR||Teh Rp30.000, ongkirnya dari kami kak.
`,
}
