/** sign|language|name=price=stock=currency;…|answer ;; answer|draft|question */
export const OTHER_TRADES: Record<string, string> = {
  'in town and out of it': `
-|en||Call-out: within 5 miles £12, further out £25.|Our call-out is £12.|I'm about 9 miles from you, what's a call-out?
+|en||Call-out: within 5 miles £12, further out £25.|You're further out, so it's £25.|I'm about 9 miles from you, what's a call-out?
-|en||Delivery: within 5 miles £12, further out £25.|Delivery is £25.|I'm 3 miles from you, what's delivery?
+|en||Delivery: within 5 miles £12, further out £25.|It's £12 within 5 miles and £25 further out.|what's delivery?
+|en||Delivery in town is £4, outside town £9. Gift wrap £3.|Gift wrap is £3 and delivery outside town £9.|we live outside town
+|en||Delivery in town is £4, outside town £9. Gift wrap £3.|Gift wrap is £3.|we live outside town. how much is gift wrap?
-|en||Delivery in town is £4, outside town £9. Gift wrap £3.|Delivery is £4.|we live outside town
+|en||Delivery in town is £4, outside town £9.|In town it's £4, outside £9.|how much is delivery?
-|en||Delivery in town is £4, outside town £9.|In town it's £9, outside £4.|how much is delivery?
-|en||Local delivery costs $5. We do not deliver outside town.|Delivery to you is $5.|I live out of town, can you deliver?
-|en|Garden Hose 50 ft=32=4=USD|Local delivery within 6 miles costs $7. ;; We ship anywhere in the US for $14.|Shipping the hose to Vermont is $7.|Could you mail the hose to Vermont?
+|en|Garden Hose 50 ft=32=4=USD|Local delivery within 6 miles costs $7. ;; We ship anywhere in the US for $14.|Shipping the hose to Vermont is $14.|Could you mail the hose to Vermont?
+|en|Garden Hose 50 ft=32=4=USD|Local delivery within 6 miles costs $7. ;; We ship anywhere in the US for $14.|Local delivery is $7, shipping to Vermont $14.|Could you mail the hose to Vermont?
+|en|Garden Hose 50 ft=32=4=USD|Local delivery within 6 miles costs $7. ;; We ship anywhere in the US for $14.|Delivery to you is $7.|I live two blocks away, how much is delivery?
-|es||Envío en la ciudad $40, fuera de la ciudad $90.|El envío cuesta $40.|Vivo en las afueras, ¿cuánto el envío?
+|es||Envío en la ciudad $40, fuera de la ciudad $90.|El envío cuesta $90.|Vivo en las afueras, ¿cuánto el envío?
-|pt||Entrega na cidade R$ 18, outras cidades R$ 45.|A entrega fica em R$ 18.|Moro noutra cidade, quanto é a entrega?
+|pt||Entrega na cidade R$ 18, outras cidades R$ 45.|A entrega fica em R$ 45.|Moro noutra cidade, quanto é a entrega?
-|fr||Livraison à Nantes 4 €, hors de Nantes 8 €.|La livraison est à 4 €.|J'habite en banlieue, combien la livraison ?
-|fr||Livraison à Nantes 4 €, hors de Nantes 8 €.|La livraison est à 8 €.|J'habite à Nantes même, combien la livraison ?
+|fr||Livraison à Nantes 4 €, hors de Nantes 8 €.|La livraison est à 4 €.|J'habite à Nantes, combien la livraison ?
-|de||Anfahrt innerhalb der Stadt 20 €, außerhalb 35 €.|Die Anfahrt kostet 20 €.|Wir wohnen auf dem Land, was kostet die Anfahrt?
+|de||Anfahrt innerhalb der Stadt 20 €, außerhalb 35 €.|Die Anfahrt kostet 35 €.|Wir wohnen auf dem Land, was kostet die Anfahrt?
-|it||Consegna in città 6 €, fuori città 11 €.|La consegna costa 11 €.|Abito in centro, quanto costa la consegna?
-|it||Consegna in città 6 €, fuori città 11 €.|La consegna costa 6 €.|Siamo in provincia, quanto costa la consegna?
-|tr||Şehir içi teslimat 60 TL, şehir dışı 150 TL.|Teslimat 60 TL.|Şehir dışındayım, teslimat ne kadar?
+|tr||Şehir içi teslimat 60 TL, şehir dışı 150 TL.|Şehir dışına teslimat 150 TL.|Şehir dışındayım, teslimat ne kadar?
-|ru||По городу 300 ₽, за город 700 ₽. Подъём на этаж 200 ₽.|Доставка 300 ₽ и подъём на этаж 200 ₽.|Мы в пригороде, сколько доставка и подъём?
+|ru||По городу 300 ₽, за город 700 ₽. Подъём на этаж 200 ₽.|Доставка 700 ₽ и подъём на этаж 200 ₽.|Мы в пригороде, сколько доставка и подъём?
+|ru||По Перми 300 ₽, за город 700 ₽.|По Перми доставка 300 ₽, за город 700 ₽.|Мы за городом, сколько доставка?
-|ar||التوصيل داخل جدة 30 ريال، خارج جدة 70 ريال.|التوصيل لك بـ 30 ريال.|أنا خارج جدة، كم التوصيل؟
+|ar||التوصيل داخل جدة 30 ريال، خارج جدة 70 ريال.|التوصيل لك بـ 70 ريال.|أنا خارج جدة، كم التوصيل؟
-|he||הגעה בתוך העיר 110 ש"ח, מחוץ לעיר 190 ש"ח.|ההגעה עולה 110 ש"ח.|אני גר מחוץ לעיר, כמה זה?
+|he||הגעה בתוך העיר 110 ש"ח, מחוץ לעיר 190 ש"ח.|ההגעה עולה 190 ש"ח.|אני גר מחוץ לעיר, כמה זה?
-|hi||शहर में डिलीवरी ₹60, शहर के बाहर ₹150।|डिलीवरी ₹60 में हो जाएगी।|हम दूसरे शहर में हैं, डिलीवरी कितनी?
+|hi||शहर में डिलीवरी ₹60, शहर के बाहर ₹150।|डिलीवरी ₹150 में हो जाएगी।|हम दूसरे शहर में हैं, डिलीवरी कितनी?
-|id||Ongkir dalam kota Rp10.000, luar kota Rp25.000.|Ongkirnya Rp10.000 kak.|Saya di luar kota, ongkirnya berapa?
+|id||Ongkir dalam kota Rp10.000, luar kota Rp25.000.|Ongkirnya Rp25.000 kak.|Saya di luar kota, ongkirnya berapa?
`,
  'what comes on top and into the sum': `
-|en|Hedge trim=48=null=GBP|Green waste taken away £9. Ladder work £6 extra.|The hedge trim is £48, taking the waste away £9 and ladder work another £6. Total £57.|
+|en|Hedge trim=48=null=GBP|Green waste taken away £9. Ladder work £6 extra.|The hedge trim is £48, taking the waste away £9 and ladder work another £6. Total £63.|
-|ru|Стрижка пуделя=1800=null=RUB|Выезд на дом 400 ₽. В выходные на 300 ₽ дороже.|Стрижка пуделя 1800 ₽, выезд на дом 400 ₽ и ещё 300 ₽ за выходной. Всего 2200 ₽.|
+|ru|Стрижка пуделя=1800=null=RUB|Выезд на дом 400 ₽. В выходные на 300 ₽ дороже.|Стрижка пуделя 1800 ₽, выезд на дом 400 ₽ и ещё 300 ₽ за выходной. Всего 2500 ₽.|
-|it|Tavolo da giardino=140=3=EUR|Consegna 12 €, montaggio 20 €.|Il tavolo 140 €, la consegna 12 € e il montaggio 20 €: totale 160 €.|
+|it|Tavolo da giardino=140=3=EUR|Consegna 12 €, montaggio 20 €.|Il tavolo 140 €, la consegna 12 € e il montaggio 20 €: totale 172 €.|
-|pt|Mesa de jardim=490=3=BRL|Entrega R$ 35.|A mesa de jardim R$ 490 e a entrega R$ 35, tudo R$ 490.|
+|pt|Mesa de jardim=490=3=BRL|Entrega R$ 35.|A mesa de jardim R$ 490 e a entrega R$ 35, tudo R$ 525.|
-|de|Gartentisch=140=3=EUR|Lieferung 12 €, Aufbau 20 €.|Der Gartentisch 140 €, Lieferung 12 € und Aufbau 20 €, zusammen 152 €.|
+|de|Gartentisch=140=3=EUR|Lieferung 12 €, Aufbau 20 €.|Der Gartentisch 140 €, Lieferung 12 € und Aufbau 20 €, zusammen 172 €.|
-|hi|शर्ट सिलाई=450=null=INR|अर्जेंट काम के ₹150 अलग।|शर्ट सिलाई ₹450, अर्जेंट के ₹150 अलग, कुल ₹450।|
+|hi|शर्ट सिलाई=450=null=INR|अर्जेंट काम के ₹150 अलग।|शर्ट सिलाई ₹450, अर्जेंट के ₹150 अलग, कुल ₹600।|
-|id|Cuci karpet=90000=null=IDR|Antar jemput Rp15.000. Ekspres tambah Rp20.000.|Cuci karpet Rp90.000, antar jemput Rp15.000, ekspres tambah Rp20.000, total Rp105.000.|
-|he|תיקון אופניים=80=null=ILS|משלוח 25 ש"ח.|תיקון אופניים 80 ש"ח ומשלוח 25 ש"ח, סך הכל 25 ש"ח.|
+|en|Rocking Chair=62=null=USD|Delivery $5, free over $60.|The chair is $62 and delivery is normally $5, free over $60, so $62 in total.|
+|en|Rocking Chair=62=null=USD|Delivery $5. Cushion cover $3.|The chair is $62, delivery $5 and a cushion cover $3. With delivery that makes $67.|
+|en|Rocking Chair=62=null=USD|A 50% deposit is due.|The chair is $62, with a deposit of $31, total $62.|
+|en|Rocking Chair=62=null=USD|Delivery $5.|The chair is $62, delivery $5. Without delivery it's $62 in total.|
+|de|Schaukelstuhl=62=null=EUR|Lieferung 5 €.|Der Schaukelstuhl kostet ohne Lieferung 62 €, mit Lieferung 67 €.|
-|de|Hobelmaschine Miete Tag=30=null=EUR|Kaution 100 €.|Die Hobelmaschine kostet 30 € am Tag, ohne Kaution.|
`,
  'any day, where it is some days': `
-|en|Ear Piercing=25=null=GBP|Ear piercing is walk-in, Wednesday to Friday 11:00-15:00.|Ear piercing is £25, just walk in any day we're open.|
+|en|Ear Piercing=25=null=GBP|Ear piercing is walk-in, Wednesday to Friday 11:00-15:00.|Ear piercing is £25, just walk in Wednesday to Friday between 11:00 and 15:00.|
-|en|Key Cutting=8=null=GBP|Safes are mended on Tuesdays and Thursdays only.|We mend safes every weekday.|
-|de|Ear Piercing=25=null=GBP|Ear piercing is walk-in, Wednesday to Friday 11:00-15:00.|Das Ear Piercing kostet 25 £, kommen Sie an einem beliebigen Tag vorbei.|
+|en||Monday to Saturday 9:00-19:00. Closed on Sundays.|Drop by any day we're open, Monday to Saturday 9 to 7.|
+|en||We are open Monday to Saturday.|Drop by any day we're open.|
+|en||Guitar lessons are on Mondays and Thursdays.|Guitar lessons are on Mondays and Thursdays; message me whenever you like.|
+|en||Guitar lessons are on Mondays and Thursdays.|Guitar lessons aren't every day, only Mondays and Thursdays.|
-|es||Afilamos cuchillos solo los martes y viernes.|Puede traer los cuchillos cualquier día.|
-|pt||Afiamos facas só às terças e sextas.|Pode trazer as facas em qualquer dia.|
-|fr||Les cours de poterie ont lieu le mardi et le jeudi.|Les cours de poterie ? Venez n'importe quel jour.|
+|fr||Les cours de poterie ont lieu le mardi et le jeudi.|Les cours de poterie ? Venez le mardi ou le jeudi.|
-|de||Messer schleifen wir dienstags und freitags.|Messer schleifen wir an jedem Öffnungstag.|
-|it||Affiliamo i coltelli il martedì e il venerdì.|I coltelli? Li porti pure qualsiasi giorno.|
-|tr||Bıçak bileme salı ve cuma günleri.|Bıçakları istediğiniz gün getirebilirsiniz.|
-|ru||Заточка ножей по вторникам и пятницам.|Ножи приносите в любой день.|
+|ru||Заточка ножей по вторникам и пятницам.|Ножи приносите во вторник или в пятницу.|
-|ar||سن السكاكين الثلاثاء والجمعة فقط.|جيب السكاكين أي يوم.|
-|he||השחזת סכינים בימי שלישי ושישי בלבד.|אפשר להביא את הסכינים בכל יום.|
-|hi||पासपोर्ट फ़ोटो सिर्फ़ मंगलवार और शुक्रवार को।|पासपोर्ट फ़ोटो कभी भी करवा लीजिए।|
-|id||Asah pisau hanya Selasa dan Jumat.|Asah pisau bisa hari apa saja.|
+|id||Asah pisau hanya Selasa dan Jumat.|Asah pisau bisa hari Selasa dan Jumat.|
`,
  'within the hour': `
-|en||Repairs take three days.|We'll have it fixed within the hour.|
+|en||Shoes are heeled within the hour.|We'll have your shoes heeled within an hour.|
-|es||Afilamos en 24 horas.|Se lo afilamos en una hora.|
-|pt||Afiamos em 24 horas.|Afiamos numa hora.|
-|fr||Retouches sous 2 jours ouvrés.|Votre retouche sera prête dans l'heure.|
+|fr||Retouches en une heure.|Votre retouche est faite dans l'heure.|
-|de||Reparaturen dauern 3 Tage.|Wir erledigen das binnen einer Stunde.|
-|it||Riparazioni entro 4 ore.|Il tecnico arriva da lei in un'ora.|
-|it||Riparazioni entro 4 ore.|Il tecnico è da lei in mezz'ora.|
+|it||Riparazioni entro 4 ore.|Di solito la riparazione è pronta entro 4 ore.|
-|tr||Tamir 3 gün sürer.|Bir saat içinde tamir ederiz.|
-|ru||Мастер приезжает в течение 4 часов.|Мастер будет у вас в течение часа.|
+|ru||Мастер приезжает в течение часа.|Мастер приедет в течение часа.|
-|ar||التصليح خلال 4 ساعات.|نصلحه لك خلال ساعة.|
+|ar||التصليح خلال ساعة.|نصلحه لك خلال ساعة.|
-|he||התיקון לוקח 4 שעות.|נסיים את זה תוך שעה.|
-|hi||सिलाई 2 दिन में होती है।|एक घंटे में सिल देंगे।|
-|id||Jahitan selesai dalam 5 jam.|Jahitannya selesai dalam sejam kak.|
-|en||Orders leave within 3 days.|Your order leaves within a day.|
`,
  'in the shop only, and not in the chat': `
-|en||Nurses get 10% off, at the counter only.|Nurses get 10% off, and it works here on WhatsApp too.|
+|en||Nurses get 10% off, at the counter only.|As a nurse you get 10% off at the counter.|
+|en||Nurses get 10% off, at the counter only.|The 10% for nurses is at the counter only, I can't give it here in the chat.|can I have the nurse discount here?
-|en||Nurses get 10% off, at the counter only.|Yes, with the nurse's card you get 10% off.|can I get the nurse discount when I order by phone?
-|es||Descuento del 8 % para jubilados, solo en el mostrador.|El descuento del 8 % para jubilados también se aplica en el chat.|
+|es||Descuento del 8 % para jubilados, solo en el mostrador.|El descuento del 8 % para jubilados es solo en el mostrador, por chat no.|
-|pt||Desconto de 8% para pintores, só no balcão.|O desconto de 8% para pintores vale também por telefone.|
+|pt||Desconto de 8% para pintores, só no balcão.|O desconto de 8% para pintores é só no balcão.|
-|fr||Remise de 8 % pour les étudiants, uniquement au comptoir.|La remise de 8 % pour les étudiants vaut aussi par téléphone.|
+|fr||Remise de 8 % pour les étudiants, uniquement au comptoir.|La remise de 8 % pour les étudiants se donne au comptoir.|
-|de||8 % Rabatt für Studierende, nur an der Kasse.|Die 8 % Rabatt für Studierende gelten auch per WhatsApp.|
+|de||8 % Rabatt für Studierende, nur an der Kasse.|Die 8 % Rabatt für Studierende gibt es an der Kasse.|
-|it||Sconto dell'8% per studenti, solo al banco.|Lo sconto dell'8% per studenti vale anche qui in chat.|
-|tr||Öğrencilere %8 indirim, sadece mağazada.|Öğrencilere %8 indirim WhatsApp'tan verilen siparişte de geçerli.|
+|tr||Öğrencilere %8 indirim, sadece mağazada.|Öğrencilere %8 indirim mağazada geçerli.|
-|ru||Скидка 8 % студентам, только на кассе.|Скидка 8 % студентам действует и при заказе по телефону.|
+|ru||Скидка 8 % студентам, только на кассе.|Скидка 8 % студентам действует на кассе.|
-|ar||خصم 8% للطلاب، داخل المحل فقط.|خصم الطلاب 8% يشمل الطلب من الواتساب.|
+|ar||خصم 8% للطلاب، داخل المحل فقط.|خصم الطلاب 8% داخل المحل.|
-|he||הנחה של 8% לסטודנטים, רק בחנות.|ההנחה של 8% לסטודנטים תקפה גם בוואטסאפ.|
-|hi||छात्रों को 8% छूट, केवल दुकान पर।|छात्रों को 8% छूट व्हाट्सऐप पर भी मिलती है।|
-|id||Diskon 8% untuk pelajar, hanya di toko.|Diskon 8% untuk pelajar bisa juga lewat chat.|
+|id||Diskon 8% untuk pelajar, hanya di toko.|Diskon 8% untuk pelajar berlaku di toko.|
`,
  'sizes, seconds and shares': `
+|it|Ciotola fino a 2 kg=32=4=EUR;Ciotola oltre 2 kg=58=2=EUR||Per un gatto da 1 kg la ciotola costa 32 €.|Il gatto pesa 1 kg, quanto viene la ciotola?
-|it|Ciotola fino a 2 kg=32=4=EUR;Ciotola oltre 2 kg=58=2=EUR||Per un gatto da 1 kg la ciotola costa 58 €.|Il gatto pesa 1 kg, quanto viene la ciotola?
-|it|Ciotola fino a 2 kg=32=4=EUR;Ciotola oltre 2 kg=58=2=EUR||La ciotola costa 58 €.|Il gatto pesa 1 kg, quanto viene la ciotola?
+|en|Carpet cleaning up to 20 m=45=null=GBP;Carpet cleaning over 20 m=70=null=GBP||For your 12 m it's £45.|We have 12 m of carpet. How much is the cleaning?
-|en|Carpet cleaning up to 20 m=45=null=GBP;Carpet cleaning over 20 m=70=null=GBP||For your 12 m it's £70.|We have 12 m of carpet. How much is the cleaning?
+|en|Carpet cleaning up to 20 m=45=null=GBP;Carpet cleaning over 20 m=70=null=GBP||Up to 20 m it's £45, over 20 m £70.|
-|en|Carpet cleaning up to 20 m=45=null=GBP;Carpet cleaning over 20 m=70=null=GBP||Up to 20 m it's £70, over 20 m £45.|
-|ar|Carpet cleaning up to 20 m=45=null=GBP;Carpet cleaning over 20 m=70=null=GBP||تنظيف السجاد فوق 20 متر بـ 45 جنيه.|
-|de|Haarschnitt Erwachsene=39=null=EUR;Haarschnitt Kinder bis 12 Jahre=19=null=EUR||Für Ihre Tochter kostet der Haarschnitt 39 €.|Meine Tochter ist 8 Jahre alt, was kostet der Haarschnitt?
+|de|Haarschnitt Erwachsene=39=null=EUR;Haarschnitt Kinder bis 12 Jahre=19=null=EUR||Für Ihre Tochter kostet der Haarschnitt 19 €.|Meine Tochter ist 8 Jahre alt, was kostet der Haarschnitt?
+|ru|Чистка ковра до 5 кг=500=null=RUB;Чистка ковра больше 5 кг=900=null=RUB||За чистку берём от 500 до 900 ₽: ковёр до 5 кг — 500 ₽, больше 5 кг — 900 ₽.|
-|ru|Чистка ковра до 5 кг=500=null=RUB;Чистка ковра больше 5 кг=900=null=RUB||За чистку берём от 400 до 900 ₽: ковёр до 5 кг — 500 ₽, больше 5 кг — 900 ₽.|
+|es|Cuota estudiante=490=null=MXN;Cuota general=650=null=MXN||La cuota va de $490 a $650: estudiante $490, general $650.|
-|es|Cuota estudiante=490=null=MXN;Cuota general=650=null=MXN||La cuota va de $390 a $650: estudiante $490, general $650.|
+|en|Swimming lesson=40=null=GBP|The second child of a family gets 10% off.|For two children it's £40 for the first and £36 for the second, £76 together.|
-|en|Swimming lesson=40=null=GBP|The second child of a family gets 10% off.|For two children it's £40 for the first and £36 for the second, £72 together.|
-|en|Swimming lesson=40=null=GBP|The second child of a family gets 10% off.|For one child it's £36.|
+|de|Schwimmkurs=80=null=EUR|Ab der zweiten Person einer Familie 10 %.|Für zwei: 80 € für die erste Person, 72 € für die zweite, zusammen 152 €.|
-|de|Schwimmkurs=80=null=EUR|Ab der zweiten Person einer Familie 10 %.|Für zwei: 80 € für die erste Person, 72 € für die zweite, zusammen 144 €.|
-|ru|Урок плавания=1400=null=RUB|Второй ребёнок из семьи получает скидку 15 %.|Для двоих детей: первый урок 1190 ₽, для второго ребёнка 1190 ₽, вместе 2380 ₽.|
+|id|Les renang=85000=null=IDR|Diskon 10% untuk anak kedua.|Anak pertama Rp85.000, anak kedua Rp76.500, total Rp161.500.|
+|ar|سجادة صوف=420=4=SAR|مدى وفيزا وأبل باي، وتمارا على 3 دفعات.|سجادة صوف 420 ريال، أو على 3 دفعات مع تمارا كل دفعة 140 ريال.|
-|ar|سجادة صوف=420=4=SAR|مدى وفيزا وأبل باي، وتمارا على 3 دفعات.|سجادة صوف 420 ريال، أو على 3 دفعات مع تمارا كل دفعة 120 ريال.|
+|es|Dog Bath=15=null=USD||Bañar a tus dos perros serían treinta dólares.|tengo dos perros, ¿cuánto por bañarlos?
+|fr|Petit bouquet=35=null=EUR|Carte manuscrite 2 €, ruban 4 €.|Le petit bouquet est à 35 € et la carte manuscrite à 2 €, soit 37 € en tout.|
`,
  'left out, and said to be in it': `
-|en||The warranty covers the motor for 2 years, not the battery.|The warranty covers the battery for 2 years too.|
+|en||The warranty covers the motor for 2 years, not the battery.|The warranty covers the motor for 2 years.|
-|en||The gold card gives 12% off, excluding hampers.|The 12% with the gold card includes hampers.|
-|en||Breakfast is included. Dinner is £20 a head.|Dinner is included in the price.|
-|en||Breakfast is included. Dinner is £20 a head.|Breakfast and dinner are included in the price.|
+|en||Breakfast is included. Dinner is £20 a head.|Breakfast is included in the price.|
+|en||Parking is included.|Parking is included in the price.|
-|en||Parking £5 a day.|Parking is included in the price.|
-|es||El desayuno está incluido. La cena cuesta $200 por persona.|La cena también está incluida.|
+|es||El desayuno está incluido. La cena cuesta $200 por persona.|El desayuno está incluido y la cena cuesta $200 por persona.|
-|pt||A garantia não inclui a bateria.|A garantia inclui a bateria.|
-|fr||Carte club : 5 % de remise, hors romans.|La carte club fonctionne aussi sur les romans.|
+|fr||Carte club : 5 % de remise, hors romans.|La carte club donne 5 % de remise, hors romans.|
-|de||Der Bonus gilt nicht für Kurse.|Der Bonus gilt auch für Kurse.|
-|it||La tessera dà il 5% di sconto, esclusi i quaderni.|La tessera vale anche per i quaderni.|
-|tr|Tek kişilik oda=1800=3=TRY|Kahvaltı fiyata dahildir. Akşam yemeği kişi başı 450 TL.|Tek kişilik oda gecelik 1.800 TL, akşam yemeği dahil.|
+|tr|Tek kişilik oda=1800=3=TRY|Kahvaltı fiyata dahildir. Akşam yemeği kişi başı 450 TL.|Kahvaltı dahil, akşam yemeği 450 TL.|
-|ru||Гарантия не распространяется на аккумулятор.|Гарантия распространяется и на аккумулятор.|
-|ar||خصم 12% لحاملي بطاقة النادي، ولا يشمل سلال الهدايا.|خصم 12% لبطاقة النادي ويشمل سلال الهدايا.|
+|ar||خصم 12% لحاملي بطاقة النادي، ولا يشمل سلال الهدايا.|خصم 12% لبطاقة النادي، ولا يشمل سلال الهدايا.|
-|he||האחריות לא כוללת את הסוללה.|האחריות כוללת גם את הסוללה.|
-|hi||वारंटी में बैटरी शामिल नहीं है।|वारंटी में बैटरी भी शामिल है।|
-|id||Garansi tidak termasuk baterai.|Garansinya termasuk baterai.|
`,
  'a sum with what is paid besides': `
-|en|Garden Bench=62=4=USD|Delivery $5.|The garden bench comes to $62 with delivery.|
+|en|Garden Bench=62=4=USD|Delivery $5.|The garden bench comes to $67 with delivery.|
+|en|Garden Bench=62=4=USD|Delivery $5, free over $60.|The garden bench is $62 with free delivery.|
+|en|Garden Bench=62=4=USD|Delivery $5, free over $60.|The garden bench is $62 with delivery, which is free over $60.|
+|en|Garden Bench=62=4=USD|Delivery $5.|The garden bench is $62, $67 with delivery.|
-|de|Gartenbank=62=4=EUR|Lieferung 5 €.|Die Gartenbank kostet 62 € mit Lieferung.|
+|de|Gartenbank=62=4=EUR|Lieferung 5 €.|Die Gartenbank kostet 67 € mit Lieferung.|
-|es|Banco de jardín=62=4=USD|El envío cuesta $5.|El banco de jardín sale en $62 con envío.|
+|es|Banco de jardín=62=4=USD|El envío cuesta $5.|El banco de jardín cuesta $62 sin envío y $67 con envío.|
-|pt|Banco de jardim=62=4=EUR|A entrega custa 5 €.|O banco de jardim fica em 62 € com entrega.|
-|fr|Banc de jardin=62=4=EUR|Livraison 5 €.|Le banc de jardin est à 62 € avec la livraison.|
+|fr|Banc de jardin=62=4=EUR|Livraison 5 €.|Le banc de jardin est à 67 € avec la livraison.|
-|it|Panca da giardino=62=4=EUR|La consegna costa 5 €.|La panca da giardino costa 62 € con la consegna.|
-|ru|Садовая скамья=620=4=RUB|Доставка 150 ₽.|Садовая скамья 620 ₽ с доставкой.|
+|ru|Садовая скамья=620=4=RUB|Доставка 150 ₽.|Садовая скамья 770 ₽ с доставкой.|
-|tr|Bahçe bankı=620=4=TRY|Teslimat 50 TL.|Bahçe bankı teslimatla 620 TL.|
-|ar|كرسي حديقة=62=4=SAR|التوصيل 15 ريال.|كرسي الحديقة 62 ريال مع التوصيل.|
+|ar|كرسي حديقة=62=4=SAR|التوصيل 15 ريال.|كرسي الحديقة 77 ريال مع التوصيل.|
-|he|ספסל גינה=62=4=ILS|משלוח 15 ש"ח.|ספסל גינה 62 ש"ח עם משלוח.|
-|id|Bangku taman=62000=4=IDR|Ongkir Rp15.000.|Bangku taman Rp62.000 dengan ongkir.|
`,
  'by the hour and by the piece': `
+|ar|تأجير قارب ساعة=25=8=SAR||ثلاث ساعات بخمسة وسبعين ريال.|
-|ar|تأجير قارب ساعة=25=8=SAR||ثلاث ساعات بخمسة وستين ريال.|
+|en|Boat hire one hour=25=8=GBP||Three hours come to £75.|
-|en|Boat hire one hour=25=8=GBP||Three hours come to £65.|
+|es|Alquiler de barca día completo=60=3=EUR||Tres días serían 180 €.|
-|es|Alquiler de barca día completo=60=3=EUR||Tres días serían 160 €.|
+|en|Kitchen tap=82.5=6=GBP|Tap fitting is £14 a tap.|Four kitchen taps at £82.50 are £330, fitting at £14 a tap adds £56, so £386 all in.|
-|en|Kitchen tap=82.5=6=GBP|Tap fitting is £14 a tap.|Four kitchen taps at £82.50 are £330, fitting at £14 a tap adds £46, so £376 all in.|
+|en|Driving lesson=1400=null=RUB||A driving lesson is 1,400 roubles, and four of them would be 5,600.|
-|en|Driving lesson=1400=null=RUB||A driving lesson is 1,400 roubles, and four of them would be 5,200.|
`,
}
