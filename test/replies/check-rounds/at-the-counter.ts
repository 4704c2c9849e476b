/**
 * Sums and counts as somebody at the counter tells them: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft
 */
export const AT_THE_COUNTER: Record<string, string> = {
  'two things asked for and one sum': `
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat and a wall hook? Thirty-nine dollars and seventy-five cents.
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat and a wall hook? $39.75.
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||The floor mat with a wall hook? Makes $39.75.
-|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat and a wall hook? $38.75.
-|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat and a wall hook? Thirty-eight dollars and seventy-five cents.
-|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat or a wall hook? $39.75.
+|es|Alfombra Nube=31.5=4=EUR;Gancho Pared=8.25=9=EUR||¿La alfombra nube y un gancho de pared? Treinta y nueve euros con setenta y cinco.
+|es|Alfombra Nube=31.5=4=EUR;Gancho Pared=8.25=9=EUR||¿La alfombra nube y un gancho de pared? 39,75 €.
-|es|Alfombra Nube=31.5=4=EUR;Gancho Pared=8.25=9=EUR||¿La alfombra nube y un gancho de pared? 41,75 €.
+|pt|Tapete Nuvem=31.5=4=EUR;Gancho Parede=8.25=9=EUR||Um tapete nuvem e um gancho de parede? 39,75 €.
-|pt|Tapete Nuvem=31.5=4=EUR;Gancho Parede=8.25=9=EUR||Um tapete nuvem e um gancho de parede? 36,75 €.
+|fr|Tapis Nuage=31.5=4=EUR;Crochet Mural=8.25=9=EUR||Un tapis nuage et un crochet mural ? 39,75 €.
-|fr|Tapis Nuage=31.5=4=EUR;Crochet Mural=8.25=9=EUR||Un tapis nuage et un crochet mural ? 35,75 €.
+|de|Matte Wolke=31.5=4=EUR;Wandhaken=8.25=9=EUR||Die Matte Wolke und ein Wandhaken? 39,75 €.
+|de|Matte Wolke=31.5=4=EUR;Wandhaken=8.25=9=EUR||Eine Matte Wolke und zwei Wandhaken? 48 €.
-|de|Matte Wolke=31.5=4=EUR;Wandhaken=8.25=9=EUR||Die Matte Wolke und ein Wandhaken? 37,75 €.
+|it|Tappeto Nuvola=31.5=4=EUR;Gancio Muro=8.25=9=EUR||Il tappeto nuvola e un gancio da muro? 39,75 €.
-|it|Tappeto Nuvola=31.5=4=EUR;Gancio Muro=8.25=9=EUR||Il tappeto nuvola e un gancio da muro? 38 €.
+|tr|Bulut Paspas=310=4=TRY;Duvar Askısı=80=9=TRY||Bulut paspas ve duvar askısı mı? 390 TL.
-|tr|Bulut Paspas=310=4=TRY;Duvar Askısı=80=9=TRY||Bulut paspas ve duvar askısı mı? 380 TL.
+|ar|سجادة غيمة=310=4=SAR;علاقة جدار=80=9=SAR||سجادة غيمة وعلاقة جدار؟ ٣٩٠ ريال.
-|ar|سجادة غيمة=310=4=SAR;علاقة جدار=80=9=SAR||سجادة غيمة وعلاقة جدار؟ ٣٨٠ ريال.
+|he|שטיח ענן=310=4=ILS;וו קיר=80=9=ILS||שטיח ענן ווו קיר? 390 ש"ח.
-|he|שטיח ענן=310=4=ILS;מדף קיר=80=9=ILS||שטיח ענן ומדף קיר? 380 ש"ח.
+|he|שטיח ענן=310=4=ILS;מדף קיר=80=9=ILS||שטיח ענן ומדף קיר? 390 ש"ח.
+|hi|फर्श चटाई=310=4=INR;दीवार हुक=80=9=INR||फर्श चटाई और दीवार हुक? 390 रुपये।
-|hi|फर्श चटाई=310=4=INR;दीवार हुक=80=9=INR||फर्श चटाई और दीवार हुक? 380 रुपये।
+|id|Keset Awan=31000=4=IDR;Gantungan Dinding=8000=9=IDR||Keset awan dan gantungan dinding? Rp39.000 kak.
-|id|Keset Awan=31000=4=IDR;Gantungan Dinding=8000=9=IDR||Keset awan dan gantungan dinding? Rp38.000 kak.
+|ru|Коврик Облако=3100=4=RUB;Крючок настенный=800=9=RUB||Коврик Облако и крючок настенный? 3900 ₽.
-|ru|Коврик Облако=3100=4=RUB;Крючок настенный=800=9=RUB||Коврик Облако и крючок настенный? 3800 ₽.
`,
  'a sum behind the prices of all': `
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||The floor mat is $31.50 and the wall hook $8.25, $39.75 for the lot.
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat $31.50, wall hook $8.25, $39.75 for the set.
+|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat $31.50 and the wall hook $8.25, $39.75 for everything.
-|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat $31.50 and the wall hook $8.25, $38.75 for everything.
-|en|Voucher $25=25=null=USD;Voucher $50=50=null=USD||We have vouchers of $25, $50, $75.
-|en|Voucher $25=25=null=USD;Voucher $50=50=null=USD||We have vouchers of $25 and $50, $75 for the big one.
-|en|Floor Mat=31.5=4=USD;Wall Hook=8.25=9=USD||Floor mat $31.50 and the wall hook $8.25, $39.75 for the bath mat.
+|es|Alfombra Nube=31.5=4=EUR;Gancho Pared=8.25=9=EUR||La alfombra nube 31,50 € y el gancho de pared 8,25 €, 39,75 € el conjunto.
-|es|Alfombra Nube=31.5=4=EUR;Gancho Pared=8.25=9=EUR||La alfombra nube 31,50 € y el gancho de pared 8,25 €, 38,75 € el conjunto.
+|pt|Tapete Nuvem=31.5=4=EUR;Gancho Parede=8.25=9=EUR||O tapete nuvem 31,50 € e o gancho de parede 8,25 €, 39,75 € o conjunto.
+|fr|Tapis Nuage=31.5=4=EUR;Crochet Mural=8.25=9=EUR||Le tapis nuage 31,50 € et le crochet mural 8,25 €, 39,75 € l'ensemble.
+|de|Matte Wolke=31.5=4=EUR;Wandhaken=8.25=9=EUR||Die Matte Wolke 31,50 € und der Wandhaken 8,25 €, 39,75 € das Paar.
+|it|Tappeto Nuvola=31.5=4=EUR;Gancio Muro=8.25=9=EUR||Il tappeto nuvola 31,50 € e il gancio da muro 8,25 €, 39,75 € il completo.
+|tr|Bulut Paspas=310=4=TRY;Duvar Askısı=80=9=TRY||Bulut paspas 310 TL, duvar askısı 80 TL, takım 390 TL.
+|ar|سجادة غيمة=310=4=SAR;علاقة جدار=80=9=SAR||سجادة غيمة ٣١٠ ريال وعلاقة جدار ٨٠ ريال، ٣٩٠ ريال للطقم.
+|he|שטיח ענן=310=4=ILS;מדף קיר=80=9=ILS||שטיח ענן 310 ש"ח ומדף קיר 80 ש"ח, 390 ש"ח לסט.
+|hi|फर्श चटाई=310=4=INR;दीवार हुक=80=9=INR||फर्श चटाई 310 रुपये और दीवार हुक 80 रुपये, पूरा सेट 390 रुपये।
+|id|Keset Awan=31000=4=IDR;Gantungan Dinding=8000=9=IDR||Keset awan Rp31.000 dan gantungan dinding Rp8.000, Rp39.000 sesetel.
+|ru|Коврик Облако=3100=4=RUB;Крючок настенный=800=9=RUB||Коврик Облако 3100 ₽ и крючок настенный 800 ₽, 3900 ₽ за комплект.
-|ru|Коврик Облако=3100=4=RUB;Крючок настенный=800=9=RUB||Коврик Облако 3100 ₽ и крючок настенный 800 ₽, 3700 ₽ за комплект.
-|tr|Bulut Paspas=310=4=TRY;Duvar Askısı=80=9=TRY||Bulut paspas 310 TL, duvar askısı 80 TL, takım 370 TL.
`,
  'a sum and what it is made of': `
+|en|Veggie Burger=9.5=null=USD|Extra cheese costs $1.20 per burger.|A veggie burger with extra cheese comes to $10.70, that's $9.50 plus $1.20 for the cheese.
+|en|Veggie Burger=9.5=null=USD|Extra cheese costs $1.20 per burger.|A veggie burger with extra cheese is $10.70, so $9.50 plus $1.20.
-|en|Veggie Burger=9.5=null=USD|Extra cheese costs $1.20 per burger.|A veggie burger with extra cheese comes to $11.70, that's $9.50 plus $1.20 for the cheese.
-|en|Veggie Burger=9.5=null=USD|Extra cheese costs $1.20 per burger.|A veggie burger with extra cheese comes to $11.00, that's $9.50 plus $1.50 for the cheese.
-|en|Veggie Burger=9.5=null=USD|Extra cheese costs $1.20 per burger.|A veggie burger with extra cheese comes to $10.20, that's $9.00 plus $1.20 for the cheese.
+|es|Hamburguesa Verde=9.5=null=EUR|El queso extra cuesta 1,20 € por hamburguesa.|La hamburguesa verde con queso extra sale a 10,70 €, son 9,50 € más 1,20 € del queso.
+|pt|Hambúrguer Verde=9.5=null=EUR|O queijo extra custa 1,20 € por hambúrguer.|O hambúrguer verde com queijo extra fica por 10,70 €, ou seja 9,50 € mais 1,20 € do queijo.
+|fr|Burger Vert=9.5=null=EUR|Le supplément fromage coûte 1,20 € par burger.|Le burger vert avec supplément fromage revient à 10,70 €, soit 9,50 € plus 1,20 € de fromage.
+|de|Grüner Burger=9.5=null=EUR|Extra Käse kostet 1,20 € pro Burger.|Ein grüner Burger mit extra Käse kommt auf 10,70 €, also 9,50 € plus 1,20 € für den Käse.
+|it|Burger Verde=9.5=null=EUR|Il formaggio extra costa 1,20 € per burger.|Il burger verde con formaggio extra viene 10,70 €, cioè 9,50 € più 1,20 € di formaggio.
+|tr|Yeşil Burger=190=null=TRY|Ekstra peynir burger başına 20 TL.|Ekstra peynirli yeşil burger 210 TL tutuyor, yani 190 TL artı 20 TL peynir.
+|ar|برجر أخضر=190=null=SAR|الجبن الإضافي بـ 20 ريال لكل برجر.|برجر أخضر مع جبن إضافي بـ 210 ريال، يعني 190 ريال زائد 20 ريال للجبن.
+|he|בורגר ירוק=190=null=ILS|תוספת גבינה עולה 20 ש"ח לכל בורגר.|בורגר ירוק עם תוספת גבינה יוצא 210 ש"ח, כלומר 190 ש"ח ועוד 20 ש"ח על הגבינה.
+|hi|ग्रीन बर्गर=190=null=INR|एक्स्ट्रा चीज़ के प्रति बर्गर 20 रुपये।|एक्स्ट्रा चीज़ के साथ ग्रीन बर्गर 210 रुपये का है, यानी 190 रुपये और 20 रुपये चीज़ के।
+|id|Burger Hijau=19000=null=IDR|Keju ekstra Rp2.000 per burger.|Burger hijau dengan keju ekstra jadi Rp21.000, yaitu Rp19.000 tambah Rp2.000 untuk keju.
+|ru|Зелёный бургер=190=null=RUB|Дополнительный сыр стоит 20 ₽ за бургер.|Зелёный бургер с дополнительным сыром выходит 210 ₽, то есть 190 ₽ плюс 20 ₽ за сыр.
-|ru|Зелёный бургер=190=null=RUB|Дополнительный сыр стоит 20 ₽ за бургер.|Зелёный бургер с дополнительным сыром выходит 230 ₽, то есть 190 ₽ плюс 20 ₽ за сыр.
-|de|Grüner Burger=9.5=null=EUR|Extra Käse kostet 1,20 € pro Burger.|Ein grüner Burger mit extra Käse kommt auf 11,00 €, also 9,50 € plus 1,50 € für den Käse.
`,
  'a bare count at the counter': `
+|en|Camp Stove Duo=44=6=GBP||The camp stove duo is £44, got 6.
-|en|Camp Stove Duo=44=6=GBP||The camp stove duo is £44, got 7.
+|en|Camp Stove Duo=44=6=GBP||Camp stove duo £44, we've got 6.
-|en|Camp Stove Duo=44=6=GBP||Camp stove duo £44, we've got 8.
+|en|Plum Tart=4.2=18=USD||The plum tarts are $4.20 each, 18 on the counter.
+|en|Plum Tart=4.2=18=USD||The plum tarts are $4.20 each, 18 in the tray.
+|en|Plum Tart=4.2=18=USD||The plum tarts are $4.20 each, 18 on the rack.
-|en|Plum Tart=4.2=18=USD||The plum tarts are $4.20 each, 20 on the tray.
-|en|Plum Tart=4.2=18=USD||The plum tarts are $4.20 each, come by at 18.
-|en|Plum Tart=4.2=5=USD||The plum tarts are $4.20 each, come by before 5.
-|en|Plum Tart=4.2=5=USD||The plum tarts are $4.20 each, buy 5 and save.
-|en|Plum Tart=4.2=5=USD||The plum tarts are $4.20 each and we have 5 branches.
+|en|Battery Nokia X20=60=1=USD||An X20 battery costs $60, we have exactly one part in the drawer.
+|en|Battery Nokia X20=60=1=USD||The X20 battery is $60, exactly one in the drawer.
-|en|Battery Nokia X20=60=2=USD||An X20 battery costs $60, we have exactly three parts in the drawer.
-|en|Battery Nokia X20=60=0=USD||An X20 battery costs $60, we have exactly one part in the drawer.
+|es|Hornillo Dúo=44=6=EUR||El hornillo dúo cuesta 44 €, tengo 6.
-|es|Hornillo Dúo=44=6=EUR||El hornillo dúo cuesta 44 €, tengo 8.
+|es|Hornillo Dúo=44=6=EUR||El hornillo dúo cuesta 44 €, 6 en la bandeja.
+|pt|Fogareiro Duo=44=6=EUR||O fogareiro duo custa 44 €, tenho 6.
-|pt|Fogareiro Duo=44=6=EUR||O fogareiro duo custa 44 €, tenho 8.
+|pt|Fogareiro Duo=44=6=EUR||O fogareiro duo custa 44 €, 6 no tabuleiro.
+|fr|Réchaud Duo=44=6=EUR||Le réchaud duo est à 44 €, j'en ai 6.
-|fr|Réchaud Duo=44=6=EUR||Le réchaud duo est à 44 €, j'en ai 8.
+|fr|Réchaud Duo=44=6=EUR||Le réchaud duo est à 44 €, 6 sur le plateau.
+|de|Kocher Duo=44=6=EUR||Der Kocher Duo kostet 44 €, hab 6.
-|de|Kocher Duo=44=6=EUR||Der Kocher Duo kostet 44 €, hab 8.
+|de|Kocher Duo=44=6=EUR||Der Kocher Duo kostet 44 €, 6 auf dem Blech.
+|it|Fornello Duo=44=6=EUR||Il fornello duo costa 44 €, ne ho 6.
-|it|Fornello Duo=44=6=EUR||Il fornello duo costa 44 €, ne ho 8.
+|it|Fornello Duo=44=6=EUR||Il fornello duo costa 44 €, 6 sul vassoio.
+|tr|Duo Ocak=440=6=TRY||Duo ocak 440 TL, elimde 6 var.
-|tr|Duo Ocak=440=6=TRY||Duo ocak 440 TL, elimde 8 var.
+|tr|Duo Ocak=440=6=TRY||Duo ocak 440 TL, tepside 6.
+|ar|موقد دو=440=6=SAR||موقد دو بـ 440 ريال، عندي 6.
-|ar|موقد دو=440=6=SAR||موقد دو بـ 440 ريال، عندي 8.
+|ar|جهاز مستعمل=440=6=SAR||جهاز مستعمل بـ 440 ريال وعندنا منه 6 أجهزة.
-|ar|جهاز مستعمل=440=6=SAR||جهاز مستعمل بـ 440 ريال وعندنا منه 8 أجهزة.
+|ar|تابلت مستعمل=440=6=SAR||تابلت مستعمل بـ 440 ريال وعندنا 6 أجهزة.
-|ar|تابلت مستعمل=440=6=SAR||تابلت مستعمل بـ 440 ريال وعندنا 9 أجهزة.
+|he|כיריים דואו=440=6=ILS||כיריים דואו 440 ש"ח, יש לי 6.
-|he|כיריים דואו=440=6=ILS||כיריים דואו 440 ש"ח, יש לי 8.
+|he|טאבלט מחודש=440=6=ILS||טאבלט מחודש ב-440 ש"ח, יש לנו 6 מכשירים.
+|de|Tablet generalüberholt=440=6=EUR||Das Tablet generalüberholt kostet 440 €, wir haben 6 Geräte.
-|de|Tablet generalüberholt=440=6=EUR||Das Tablet generalüberholt kostet 440 €, wir haben 8 Geräte.
+|fr|Tablette reconditionnée=440=6=EUR||La tablette reconditionnée est à 440 €, nous avons 6 appareils.
+|es|Tableta reacondicionada=440=6=EUR||La tableta reacondicionada cuesta 440 €, tenemos 6 equipos.
+|pt|Tablet recondicionado=440=6=EUR||O tablet recondicionado custa 440 €, temos 6 aparelhos.
+|it|Tablet ricondizionato=440=6=EUR||Il tablet ricondizionato costa 440 €, abbiamo 6 dispositivi.
+|ru|Планшет восстановленный=4400=6=RUB||Планшет восстановленный стоит 4400 ₽, у нас 6 устройств.
-|ru|Планшет восстановленный=4400=6=RUB||Планшет восстановленный стоит 4400 ₽, у нас 8 устройств.
+|tr|Yenilenmiş Tablet=4400=6=TRY||Yenilenmiş tablet 4400 TL, 6 cihaz var.
+|hi|डुओ स्टोव=440=6=INR||डुओ स्टोव 440 रुपये, मेरे पास 6 हैं।
-|hi|डुओ स्टोव=440=6=INR||डुओ स्टोव 440 रुपये, मेरे पास 8 हैं।
+|id|Kompor Duo=44000=6=IDR||Kompor duo Rp44.000, ada 6.
-|id|Kompor Duo=44000=6=IDR||Kompor duo Rp44.000, ada 8.
+|ru|Горелка Дуо=4400=6=RUB||Горелка Дуо 4400 ₽, есть 6.
-|ru|Горелка Дуо=4400=6=RUB||Горелка Дуо 4400 ₽, есть 8.
`,
  'a size and how many of it are left': `
+|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||A sandália praia custa 30 €. A 38 esgotou, da 39 restam 4.
-|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||A sandália praia custa 30 €. A 38 esgotou, da 39 restam 6.
-|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||A sandália praia custa 30 €. A 39 esgotou, da 38 restam 4.
+|es|Sandalia Playa 38=30=0=EUR;Sandalia Playa 39=30=4=EUR||La sandalia playa cuesta 30 €. La 38 está agotada, de la 39 quedan 4.
-|es|Sandalia Playa 38=30=0=EUR;Sandalia Playa 39=30=4=EUR||La sandalia playa cuesta 30 €. La 38 está agotada, de la 39 quedan 5.
+|it|Sandalo Mare 38=30=0=EUR;Sandalo Mare 39=30=4=EUR||Il sandalo mare costa 30 €. Il 38 è esaurito, del 39 ne restano 4.
-|it|Sandalo Mare 38=30=0=EUR;Sandalo Mare 39=30=4=EUR||Il sandalo mare costa 30 €. Il 38 è esaurito, del 39 ne restano 5.
+|fr|Sandale Plage 38=30=0=EUR;Sandale Plage 39=30=4=EUR||La sandale plage coûte 30 €. Le 38 est épuisé, du 39 il en reste 4.
-|fr|Sandale Plage 38=30=0=EUR;Sandale Plage 39=30=4=EUR||La sandale plage coûte 30 €. Le 38 est épuisé, du 39 il en reste 5.
+|de|Sandale Strand 38=30=0=EUR;Sandale Strand 39=30=4=EUR||Die Sandale Strand kostet 30 €. Die 38 ist ausverkauft, von der 39 sind noch 4 da.
-|de|Sandale Strand 38=30=0=EUR;Sandale Strand 39=30=4=EUR||Die Sandale Strand kostet 30 €. Die 38 ist ausverkauft, von der 39 sind noch 5 da.
+|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||The beach sandal is €30. The 38 is gone, of the 39 there are 4 left.
-|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||The beach sandal is €30. The 38 is gone, of the 39 there are 5 left.
+|ru|Сандалии Пляж 38=3000=0=RUB;Сандалии Пляж 39=3000=4=RUB||Сандалии Пляж стоят 3000 ₽. 38-й закончился, 39-го осталось 4.
-|ru|Сандалии Пляж 38=3000=0=RUB;Сандалии Пляж 39=3000=4=RUB||Сандалии Пляж стоят 3000 ₽. 38-й закончился, 39-го осталось 5.
+|ar|صندل شاطئ 38=300=0=SAR;صندل شاطئ 39=300=4=SAR||صندل شاطئ بـ 300 ريال. مقاس 38 خلص، من 39 باقي 4.
-|ar|صندل شاطئ 38=300=0=SAR;صندل شاطئ 39=300=4=SAR||صندل شاطئ بـ 300 ريال. مقاس 38 خلص، من 39 باقي 5.
+|he|סנדל חוף 38=300=0=ILS;סנדל חוף 39=300=4=ILS||סנדל חוף עולה 300 ש"ח. מידה 38 אזלה, מ-39 נשארו 4.
-|he|סנדל חוף 38=300=0=ILS;סנדל חוף 39=300=4=ILS||סנדל חוף עולה 300 ש"ח. מידה 38 אזלה, מ-39 נשארו 5.
+|hi|बीच सैंडल 38=300=0=INR;बीच सैंडल 39=300=4=INR||बीच सैंडल 300 रुपये। 38 खत्म है, 39 के 4 बचे हैं।
+|id|Sandal Pantai 38=30000=0=IDR;Sandal Pantai 39=30000=4=IDR||Sandal pantai Rp30.000. Yang 38 habis, yang 39 sisa 4.
-|id|Sandal Pantai 38=30000=0=IDR;Sandal Pantai 39=30000=4=IDR||Sandal pantai Rp30.000. Yang 38 habis, yang 39 sisa 5.
`,
  'two of them in Arabic': `
+|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ ١٥٠ ريال والثنتين بـ ٣٠٠ ريال.
+|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ 150 ريال والثنتين بـ 300 ريال.
+|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ ١٥٠ ريال والاثنتين بـ ٣٠٠ ريال.
+|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ ١٥٠ ريال، الثنتين ٣٠٠ ريال.
+|ar|قميص كتان=150=6=SAR||قميص كتان بـ ١٥٠ ريال والاثنين بـ ٣٠٠ ريال.
+|ar|قميص كتان=150=6=SAR||قميص كتان بـ ١٥٠ ريال والثلاثة بـ ٤٥٠ ريال.
-|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ ١٥٠ ريال والثنتين بـ ٢٨٠ ريال.
-|ar|كنزة صوف=150=6=SAR||كنزة صوف بـ 150 ريال والثنتين بـ 280 ريال.
`,
  'what costs nothing': `
+|en|Birthday Cake=40=null=USD|A candle is free. A sugar figure costs $6.00.|Birthday cake $40; a candle on top costs you nothing.
+|en|Birthday Cake=40=null=USD|A candle is free. A sugar figure costs $6.00.|A candle won't cost you anything.
-|en|Birthday Cake=40=null=USD|A candle is free. A sugar figure costs $6.00.|Birthday cake $40; a sugar figure on top costs you nothing.
+|es|Tarta Fiesta=40=null=EUR|La vela es gratis. La figura de azúcar cuesta 6 €.|La vela no te cuesta nada.
-|es|Tarta Fiesta=40=null=EUR|La vela es gratis. La figura de azúcar cuesta 6 €.|La figura de azúcar no te cuesta nada.
+|pt|Bolo Festa=40=null=EUR|A vela é grátis. A figura de açúcar custa 6 €.|A vela não lhe custa nada.
+|fr|Gâteau Fête=40=null=EUR|La bougie est gratuite. La figurine en sucre coûte 6 €.|La bougie ne vous coûte rien.
-|fr|Gâteau Fête=40=null=EUR|La bougie est gratuite. La figurine en sucre coûte 6 €.|La figurine en sucre ne vous coûte rien.
+|de|Torte Fest=40=null=EUR|Die Kerze ist gratis. Die Zuckerfigur kostet 6 €.|Die Kerze kostet Sie nichts.
-|de|Torte Fest=40=null=EUR|Die Kerze ist gratis. Die Zuckerfigur kostet 6 €.|Die Zuckerfigur kostet Sie nichts.
+|it|Torta Festa=40=null=EUR|La candelina è gratis. La figura di zucchero costa 6 €.|La candelina non Le costa nulla.
+|tr|Parti Pastası=400=null=TRY|Mum ücretsizdir. Şeker figür 60 TL.|Mum size hiçbir şeye mal olmaz.
+|ru|Торт Праздник=4000=null=RUB|Свечка бесплатно. Фигурка из сахара 600 ₽.|Свечка вам ничего не будет стоить.
+|ar|كيكة حفلة=400=null=SAR|الشمعة مجانية. تمثال السكر بـ 60 ريال.|الشمعة ما تكلفك شي.
+|he|עוגת מסיבה=400=null=ILS|הנר בחינם. דמות סוכר עולה 60 ש"ח.|הנר לא עולה לך כלום.
+|hi|पार्टी केक=400=null=INR|मोमबत्ती मुफ्त है। चीनी की मूर्ति 60 रुपये।|मोमबत्ती का कुछ नहीं लगेगा।
+|id|Kue Pesta=400000=null=IDR|Lilin gratis. Figur gula Rp60.000.|Lilin tidak kena biaya.
`,
  'sizes that somebody has': `
-|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||Sandália praia 30 €, tenho 38 e 39, é só passar na loja.
+|pt|Sandália Praia 38=30=2=EUR;Sandália Praia 39=30=4=EUR||Sandália praia 30 €, tenho 38 e 39, é só passar na loja.
-|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||Sandália praia 30 €, tenho o 39 e o 38.
+|pt|Sandália Praia 38=30=0=EUR;Sandália Praia 39=30=4=EUR||Sandália praia 30 €, tenho o 39 mas o 38 esgotou.
-|es|Sandalia Playa 38=30=0=EUR;Sandalia Playa 39=30=4=EUR||La sandalia playa 30 €, tengo 38 y 39.
+|es|Sandalia Playa 38=30=0=EUR;Sandalia Playa 39=30=4=EUR||La sandalia playa 30 €, tengo la 39, la 38 está agotada.
+|es|Sandalia Playa 38=30=0=EUR;Sandalia Playa 39=30=4=EUR||La sandalia playa 30 €, ya no tengo la 38 pero sí la 39.
-|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||Beach sandal €30, got 39 and 38.
-|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||Beach sandal €30, I've got the 38.
+|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||Beach sandal €30, I haven't got the 38 but the 39 is here.
+|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||I don't have the 38 right now, sorry. The 39 is €30.
+|en|Beach Sandal 38=30=0=EUR;Beach Sandal 39=30=4=EUR||If we have the 38 again I can tell you. The 39 is €30.
-|fr|Sandale Plage 38=30=0=EUR;Sandale Plage 39=30=4=EUR||Sandale plage 30 €, j'ai 38 et 39.
+|fr|Sandale Plage 38=30=0=EUR;Sandale Plage 39=30=4=EUR||Sandale plage 30 €, j'ai le 39, plus de 38.
+|fr|Sandale Plage 38=30=0=EUR;Sandale Plage 39=30=4=EUR||Sandale plage 30 €, je n'ai pas le 38 mais j'ai le 39.
-|de|Sandale Strand 38=30=0=EUR;Sandale Strand 39=30=4=EUR||Sandale Strand 30 €, hab 38 und 39 da.
+|de|Sandale Strand 38=30=0=EUR;Sandale Strand 39=30=4=EUR||Sandale Strand 30 €, ich habe die 39, die 38 ist weg.
+|de|Sandale Strand 38=30=0=EUR;Sandale Strand 39=30=4=EUR||Die 38 habe ich leider nicht, die 39 kostet 30 €.
-|it|Sandalo Mare 38=30=0=EUR;Sandalo Mare 39=30=4=EUR||Sandalo mare 30 €, ho 38 e 39.
+|it|Sandalo Mare 38=30=0=EUR;Sandalo Mare 39=30=4=EUR||Sandalo mare 30 €, non ho il 38 ma ho il 39.
-|tr|Plaj Sandalet 38=300=0=TRY;Plaj Sandalet 39=300=4=TRY||Plaj sandalet 300 TL, elimde 38 ve 39 var.
+|tr|Plaj Sandalet 38=300=0=TRY;Plaj Sandalet 39=300=4=TRY||Plaj sandalet 300 TL, elimde 39 var, 38 kalmadı.
+|tr|Plaj Sandalet 38=300=0=TRY;Plaj Sandalet 39=300=4=TRY||Plaj sandalet 300 TL, elimde 38 kalmadı, 39 var.
+|tr|Plaj Sandalet 38=300=0=TRY;Plaj Sandalet 39=300=4=TRY||Plaj sandalet 300 TL, bizde 38 yok, 39 var.
-|ru|Сандалии Пляж 38=3000=0=RUB;Сандалии Пляж 39=3000=4=RUB||Сандалии Пляж 3000 ₽, у меня есть 38 и 39.
+|ru|Сандалии Пляж 38=3000=0=RUB;Сандалии Пляж 39=3000=4=RUB||Сандалии Пляж 3000 ₽, у нас 38 закончился, 39 есть.
+|ru|Сандалии Пляж 38=3000=0=RUB;Сандалии Пляж 39=3000=4=RUB||Сандалии Пляж 3000 ₽, у нас 38-го нет, есть 39.
-|ar|صندل شاطئ 38=300=0=SAR;صندل شاطئ 39=300=4=SAR||صندل شاطئ بـ 300 ريال، عندي مقاس 38 و 39.
-|he|סנדל חוף 38=300=0=ILS;סנדל חוף 39=300=4=ILS||סנדל חוף 300 ש"ח, יש לי מידה 38 ומידה 39.
+|he|סנדל חוף 38=300=0=ILS;סנדל חוף 39=300=4=ILS||סנדל חוף 300 ש"ח, יש לי מידה 39, מידה 38 אזלה.
+|he|סנדל חוף 38=300=0=ILS;סנדל חוף 39=300=4=ILS||סנדל חוף 300 ש"ח, אין לי מידה 38, יש לי מידה 39.
-|hi|बीच सैंडल 38=300=0=INR;बीच सैंडल 39=300=4=INR||बीच सैंडल 300 रुपये, मेरे पास 38 और 39 हैं।
+|hi|बीच सैंडल 38=300=0=INR;बीच सैंडल 39=300=4=INR||बीच सैंडल 300 रुपये, मेरे पास 39 है, 38 खत्म है।
+|hi|बीच सैंडल 38=300=0=INR;बीच सैंडल 39=300=4=INR||बीच सैंडल 300 रुपये, मेरे पास 38 नहीं है, 39 है।
-|id|Sandal Pantai 38=30000=0=IDR;Sandal Pantai 39=30000=4=IDR||Sandal pantai Rp30.000, ada 38 dan 39 kak.
+|id|Sandal Pantai 38=30000=0=IDR;Sandal Pantai 39=30000=4=IDR||Sandal pantai Rp30.000, ada 39 kak, 38 habis.
+|id|Sandal Pantai 38=30000=0=IDR;Sandal Pantai 39=30000=4=IDR||Sandal pantai Rp30.000, tidak ada 38, ada 39 kak.
`,
  'a stamp card in every language': `
+|es||Every 8th juice is free with our stamp card.|Con la tarjeta de sellos, el zumo número 8 es gratis.
-|es||Every 8th juice is free with our stamp card.|Con la tarjeta de sellos, el zumo número 5 es gratis.
+|pt||Every 8th juice is free with our stamp card.|Com o cartão de carimbos, o sumo número 8 é grátis.
-|pt||Every 8th juice is free with our stamp card.|Com o cartão de carimbos, o sumo número 5 é grátis.
+|fr||Every 8th juice is free with our stamp card.|Avec la carte à tampons, le jus numéro 8 est gratuit.
-|fr||Every 8th juice is free with our stamp card.|Avec la carte à tampons, le jus numéro 5 est gratuit.
+|de||Every 8th juice is free with our stamp card.|Mit der Stempelkarte ist der Saft Nummer 8 gratis.
-|de||Every 8th juice is free with our stamp card.|Mit der Stempelkarte ist der Saft Nummer 5 gratis.
+|it||Every 8th juice is free with our stamp card.|Con la tessera a timbri il succo numero 8 è gratis.
-|it||Every 8th juice is free with our stamp card.|Con la tessera a timbri il succo numero 5 è gratis.
-|es||Juice is squeezed fresh every morning.|Con la tarjeta de sellos, el zumo número 8 es gratis.
+|en||Every 8th juice is free with our stamp card.|With the punch card, every 8th juice is free.
+|tr||Every 8th juice is free with our stamp card.|Damga kartı ile 8. meyve suyu ücretsiz.
+|ru||Every 8th juice is free with our stamp card.|По карте со штампами каждый 8-й сок бесплатно.
+|ar||Every 8th juice is free with our stamp card.|مع بطاقة الأختام العصير رقم 8 مجاني.
+|he||Every 8th juice is free with our stamp card.|עם כרטיסיית ניקוב המיץ ה-8 בחינם.
+|hi||Every 8th juice is free with our stamp card.|स्टैम्प कार्ड के साथ हर 8वां जूस मुफ्त है।
+|id||Every 8th juice is free with our stamp card.|Dengan kartu stempel, jus ke-8 gratis.
`,
}
