/**
 * What lies where, what is read elsewhere, and what comes back used: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const SHOWCASES: Record<string, string> = {
  differences: `
+|en|Flat White=3.4=5=USD;Macchiato=3.1=5=USD||The flat white is 30 cents more than the macchiato: $3.40 vs. $3.10.
-|en|Flat White=3.4=5=USD;Macchiato=3.1=5=USD||The flat white is 30 cents more than the macchiato: $3.10 vs. $3.40.
-|en|Flat White=3.4=5=USD;Macchiato=3.1=5=USD||The flat white is 40 cents more than the macchiato: $3.40 vs. $3.10.
-|en|Flat White=3.4=5=USD;Macchiato=3.1=5=USD||The flat white is 30 cents less than the macchiato: $3.40 vs. $3.10.
+|es|Silla Roma=45=5=EUR;Silla Lisboa=40=5=EUR||La silla Roma cuesta 5 € más que la silla Lisboa: 45 € frente a 40 €.
-|es|Silla Roma=45=5=EUR;Silla Lisboa=40=5=EUR||La silla Roma cuesta 5 € más que la silla Lisboa: 40 € frente a 45 €.
+|pt|Cadeira Roma=45=5=EUR;Cadeira Sintra=40=5=EUR||A cadeira Roma custa mais 5 € do que a cadeira Sintra: 45 € contra 40 €.
+|fr|Chaise Roma=45=5=EUR;Chaise Oslo=40=5=EUR||La chaise Roma coûte 5 € de plus que la chaise Oslo : 45 € contre 40 €.
+|de|Stuhl Roma=45=5=EUR;Stuhl Oslo=40=5=EUR||Der Stuhl Roma kostet 5 € mehr als der Stuhl Oslo: 45 € statt 40 €.
-|de|Stuhl Roma=45=5=EUR;Stuhl Oslo=40=5=EUR||Der Stuhl Roma kostet 5 € mehr als der Stuhl Oslo: 40 € gegenüber 45 €.
+|it|Sedia Roma=45=5=EUR;Sedia Oslo=40=5=EUR||La sedia Roma costa 5 € in più della sedia Oslo: 45 € contro 40 €.
+|tr|Roma sandalye=450=5=TRY;Oslo sandalye=400=5=TRY||Roma sandalye Oslo sandalyeden 50 TL daha pahalı: 450 TL'ye karşı 400 TL.
+|ru|Стул Рома=4500=5=RUB;Стул Осло=4000=5=RUB||Стул Рома на 500 ₽ дороже стула Осло: 4500 ₽ против 4000 ₽.
-|ru|Стул Рома=4500=5=RUB;Стул Осло=4000=5=RUB||Стул Рома на 500 ₽ дороже стула Осло: 4000 ₽ против 4500 ₽.
+|hi|रोमा कुर्सी=450=5=INR;ओस्लो कुर्सी=400=5=INR||रोमा कुर्सी ओस्लो कुर्सी से ₹50 महंगी है: ₹450 बनाम ₹400।
+|id|Kursi Roma=450000=5=IDR;Kursi Oslo=400000=5=IDR||Kursi Roma lebih mahal Rp50.000 dari kursi Oslo: Rp450.000 vs Rp400.000.
+|en|Flat White=3.4=5=USD;Macchiato=3.1=5=USD||The macchiato is 30 cents less than the flat white ($3.10 against $3.40).
`,
  'a half that is due': `
+|en|Walnut Torte=64=2=USD|Cakes to order need two days and a 50% deposit.|Walnut Torte: $64.00, and half of that ($32.00) is due as the deposit.
-|en|Walnut Torte=64=2=USD|Cakes to order need two days and a 50% deposit.|Walnut Torte: $64.00, and half of that ($30.00) is due as the deposit.
-|en|Walnut Torte=64=2=USD|Cakes to order need two days and a 30% deposit.|Walnut Torte: $64.00, and half of that ($32.00) is due as the deposit.
+|es|Tarta de nuez=64=2=EUR|Las tartas por encargo piden un anticipo del 50 %.|Tarta de nuez: 64 €, y la mitad (32 €) se paga como anticipo.
+|pt|Bolo de nozes=64=2=EUR|Os bolos por encomenda pedem um sinal de 50 %.|Bolo de nozes: 64 €, e metade (32 €) paga-se como sinal.
+|fr|Gâteau aux noix=64=2=EUR|Les gâteaux sur commande demandent un acompte de 50 %.|Gâteau aux noix : 64 €, dont la moitié (32 €) est due en acompte.
+|de|Walnusstorte=64=2=EUR|Torten auf Bestellung brauchen eine Anzahlung von 50 %.|Walnusstorte: 64 €, die Hälfte davon (32 €) ist als Anzahlung fällig.
+|it|Torta di noci=64=2=EUR|Le torte su ordinazione richiedono un acconto del 50%.|Torta di noci: 64 €, e la metà (32 €) si paga come acconto.
+|tr|Cevizli pasta=640=2=TRY|Sipariş pastalarda %50 kapora alınır.|Cevizli pasta: 640 TL, yarısı (320 TL) kapora olarak alınır.
+|ru|Ореховый торт=6400=2=RUB|Торты на заказ — с предоплатой 50 %.|Ореховый торт: 6400 ₽, половина (3200 ₽) — предоплата.
+|ar|كيك الجوز=640=2=AED|الكيك حسب الطلب يحتاج عربون 50%.|كيك الجوز: 640 درهم، ونصفها (320 درهم) عربون.
+|he|עוגת אגוזים=640=2=ILS|עוגות בהזמנה דורשות מקדמה של 50%.|עוגת אגוזים: 640 ₪, וחצי מזה (320 ₪) כמקדמה.
+|hi|अखरोट केक=640=2=INR|ऑर्डर वाले केक पर 50% एडवांस लगता है।|अखरोट केक: ₹640, और आधा (₹320) एडवांस देना होगा।
+|id|Kue kenari=640000=2=IDR|Kue pesanan perlu DP 50%.|Kue kenari: Rp640.000, setengahnya (Rp320.000) dibayar sebagai DP.
`,
  'a minimum the customer has reached': `
+|en||We deliver within 4 miles for $5, free for orders over $50.|Since you are over $50, there is no delivery charge.|My order comes to $63, what do you charge to bring it?
-|en||We deliver within 4 miles for $5, free for orders over $50.|Since you are over $50, there is no delivery charge.|My order comes to $43, what do you charge to bring it?
-|en||We deliver within 4 miles for $5, free for orders over $50.|Since you are over $40, there is no delivery charge.|My order comes to $43, what do you charge to bring it?
+|es||Envío 5 €, gratis en pedidos de más de 50 €.|Como superas los 50 €, el envío no se cobra.|Mi pedido suma 63 €, ¿cuánto es el envío?
-|es||Envío 5 €, gratis en pedidos de más de 50 €.|Como superas los 50 €, el envío no se cobra.|Mi pedido suma 43 €, ¿cuánto es el envío?
+|pt||Entrega 5 €, grátis em encomendas acima de 50 €.|Como passa dos 50 €, não há taxa de entrega.|A minha encomenda é de 63 €, quanto é a entrega?
+|fr||Livraison 5 €, gratuite pour les commandes de plus de 50 €.|Comme vous dépassez 50 €, il n'y a pas de frais de livraison.|Ma commande fait 63 €, la livraison est à combien ?
+|de||Lieferung 5 €, ab 50 € kostenlos.|Da Sie über 50 € liegen, fallen keine Lieferkosten an.|Meine Bestellung macht 63 €, was kostet die Lieferung?
-|de||Lieferung 5 €, ab 50 € kostenlos.|Da Sie über 50 € liegen, fallen keine Lieferkosten an.|Meine Bestellung macht 43 €, was kostet die Lieferung?
+|tr||Teslimat 50 TL, 500 TL üzeri siparişlerde ücretsiz.|500 TL'yi geçtiğiniz için teslimat ücreti yok.|Siparişim 630 TL tutuyor, teslimat ne kadar?
+|ru||Доставка 300 ₽, от 3000 ₽ бесплатно.|Раз у вас больше 3000 ₽, за доставку платить не нужно.|Мой заказ на 3600 ₽, сколько стоит доставка?
-|ru||Доставка 300 ₽, от 3000 ₽ бесплатно.|Раз у вас больше 3000 ₽, за доставку платить не нужно.|Мой заказ на 2600 ₽, сколько стоит доставка?
+|ar||التوصيل 20 درهم، ومجاني للطلبات فوق 200 درهم.|بما أن طلبك فوق 200 درهم، لا توجد رسوم توصيل.|طلبي بقيمة 260 درهم، كم التوصيل؟
+|he||משלוח 20 ₪, חינם בהזמנות מעל 200 ₪.|מכיוון שההזמנה מעל 200 ₪, אין דמי משלוח.|ההזמנה שלי ב-260 ₪, כמה עולה המשלוח?
+|id||Ongkir Rp20.000, gratis untuk pesanan di atas Rp200.000.|Karena pesanan kakak di atas Rp200.000, tidak ada ongkir.|Pesanan saya Rp260.000, ongkirnya berapa?
+|en|Oak Shelf=55=3=USD|We deliver within 4 miles for $5, free for orders over $50.|The oak shelf is $55, so there is no delivery charge.
-|en|Oak Shelf=45=3=USD|We deliver within 4 miles for $5, free for orders over $50.|The oak shelf is $45, and there is no delivery charge.
-|en|Oak Shelf=45=3=USD|We deliver within 4 miles for $5.|The oak shelf is $45, no delivery charge.
-|tr|Meşe raf=450=3=TRY|Teslimat 50 TL.|Meşe raf 450 TL, teslimat ücreti yok.
-|fr|Étagère=45=3=EUR|Livraison 5 €.|L'étagère est à 45 €, pas de frais de livraison.
-|ru|Полка=4500=3=RUB|Доставка 300 ₽.|Полка стоит 4500 ₽, без платы за доставку.
+|fr|Étagère=55=3=EUR|Livraison 5 €, gratuite dès 50 €.|L'étagère est à 55 €, donc pas de frais de livraison.
+|de|Regal=55=3=EUR|Lieferung 5 €, ab 50 € kostenlos.|Das Regal kostet 55 €, es fallen also keine Lieferkosten an.
`,
  'where the counted goods lie': `
+|en|Nokia G42 Battery Replacement=210=1=AED||Nokia G42 battery replacement is 210 dirhams, and there is one battery left in the workshop.
-|en|Nokia G42 Battery Replacement=210=1=AED||Nokia G42 battery replacement is 210 dirhams, and there are two batteries left in the workshop.
+|en|Nokia G42 Battery Replacement=210=3=AED||There are three batteries left in the back for the Nokia G42, 210 dirhams each.
+|en|Silver Bracelet=60=2=USD||The silver bracelet is $60, just two on display.
-|en|Silver Bracelet=60=1=USD||Silver bracelet: $60, just 3 in the cabinet.
-|en|Silver Bracelet=60=4=USD||Silver bracelet: $60, only 1 in the window.
+|es|Pulsera de plata=60=1=EUR||Pulsera de plata: 60 €, solo 1 en la vitrina.
-|es|Pulsera de plata=60=4=EUR||Pulsera de plata: 60 €, solo 1 en la vitrina.
+|pt|Pulseira de prata=60=1=EUR||Pulseira de prata: 60 €, só 1 na montra.
-|pt|Pulseira de prata=60=4=EUR||Pulseira de prata: 60 €, só 1 na montra.
+|fr|Bracelet argent=60=1=EUR||Bracelet argent : 60 €, seulement 1 en vitrine.
-|fr|Bracelet argent=60=4=EUR||Bracelet argent : 60 €, seulement 1 en vitrine.
+|de|Armband Silber=60=1=EUR||Armband Silber: 60 €, nur 1 in der Vitrine.
-|de|Armband Silber=60=4=EUR||Armband Silber: 60 €, nur 1 in der Vitrine.
+|it|Bracciale argento=60=1=EUR||Bracciale argento: 60 €, solo 1 in vetrina.
-|it|Bracciale argento=60=4=EUR||Bracciale argento: 60 €, solo 1 in vetrina.
+|tr|Gümüş bileklik=600=1=TRY||Gümüş bileklik: 600 TL, vitrinde sadece 1 tane.
-|tr|Gümüş bileklik=600=4=TRY||Gümüş bileklik: 600 TL, vitrinde sadece 1 tane.
+|ru|Браслет серебро=6000=1=RUB||Браслет серебро: 6000 ₽, всего 1 на витрине.
-|ru|Браслет серебро=6000=4=RUB||Браслет серебро: 6000 ₽, всего 1 на витрине.
+|ar|سوار فضة=60=1=AED||سوار فضة: 60 درهم، فقط 1 في الفاترينة.
-|ar|سوار فضة=60=4=AED||سوار فضة: 60 درهم، فقط 1 في الفاترينة.
+|he|צמיד כסף=60=1=ILS||צמיד כסף: 60 ₪, רק 1 בוויטרינה.
-|he|צמיד כסף=60=4=ILS||צמיד כסף: 60 ₪, רק 1 בוויטרינה.
+|hi|चांदी कंगन=600=1=INR||चांदी कंगन: ₹600, शोकेस में सिर्फ 1।
-|hi|चांदी कंगन=600=4=INR||चांदी कंगन: ₹600, शोकेस में सिर्फ 1।
+|id|Gelang perak=60000=1=IDR||Gelang perak: Rp60.000, cuma 1 di etalase.
-|id|Gelang perak=60000=4=IDR||Gelang perak: Rp60.000, cuma 1 di etalase.
`,
  'prices in a list': `
+|en|Voucher $20=20=null=USD;Voucher $40=40=null=USD;Voucher $80=80=null=USD||Our vouchers are 20, 40 or 80 dollars.
-|en|Voucher $20=20=null=USD;Voucher $40=40=null=USD;Voucher $80=80=null=USD||Our vouchers are 20, 50 or 80 dollars.
-|en|Voucher $20=20=null=USD;Voucher $40=40=null=USD;Voucher $80=80=null=USD||Our vouchers are 20, 40 or 90 dollars.
+|es|Tarjeta regalo 20 €=20=null=EUR;Tarjeta regalo 40 €=40=null=EUR;Tarjeta regalo 80 €=80=null=EUR||Las tarjetas regalo son de 20, 40 u 80 euros.
-|es|Tarjeta regalo 20 €=20=null=EUR;Tarjeta regalo 40 €=40=null=EUR;Tarjeta regalo 80 €=80=null=EUR||Las tarjetas regalo son de 20, 60 u 80 euros.
+|pt|Cartão presente 20 €=20=null=EUR;Cartão presente 40 €=40=null=EUR;Cartão presente 80 €=80=null=EUR||Os cartões presente são de 20, 40 ou 80 euros.
+|fr|Carte cadeau 20 €=20=null=EUR;Carte cadeau 40 €=40=null=EUR;Carte cadeau 80 €=80=null=EUR||Nos cartes cadeaux sont à 20, 40 ou 80 euros.
-|fr|Carte cadeau 20 €=20=null=EUR;Carte cadeau 40 €=40=null=EUR;Carte cadeau 80 €=80=null=EUR||Nos cartes cadeaux sont à 20, 60 ou 80 euros.
+|de|Gutschein 20 €=20=null=EUR;Gutschein 40 €=40=null=EUR;Gutschein 80 €=80=null=EUR||Unsere Gutscheine gibt es zu 20, 40 oder 80 Euro.
-|de|Gutschein 20 €=20=null=EUR;Gutschein 40 €=40=null=EUR;Gutschein 80 €=80=null=EUR||Unsere Gutscheine gibt es zu 20, 60 oder 80 Euro.
+|it|Buono regalo 20 €=20=null=EUR;Buono regalo 40 €=40=null=EUR;Buono regalo 80 €=80=null=EUR||I buoni regalo sono da 20, 40 o 80 euro.
+|tr|Hediye kartı 200 TL=200=null=TRY;Hediye kartı 400 TL=400=null=TRY;Hediye kartı 800 TL=800=null=TRY||Hediye kartlarımız 200, 400 veya 800 TL.
+|ru|Сертификат 2000 ₽=2000=null=RUB;Сертификат 4000 ₽=4000=null=RUB;Сертификат 8000 ₽=8000=null=RUB||Сертификаты у нас на 2000, 4000 или 8000 рублей.
-|ru|Сертификат 2000 ₽=2000=null=RUB;Сертификат 4000 ₽=4000=null=RUB;Сертификат 8000 ₽=8000=null=RUB||Сертификаты у нас на 2000, 6000 или 8000 рублей.
+|he|כרטיס מתנה 200=200=null=ILS;כרטיס מתנה 400=400=null=ILS;כרטיס מתנה 800=800=null=ILS||כרטיסי המתנה שלנו הם 200, 400 או 800 ש"ח.
+|hi|गिफ्ट कार्ड 200=200=null=INR;गिफ्ट कार्ड 400=400=null=INR;गिफ्ट कार्ड 800=800=null=INR||हमारे गिफ्ट कार्ड 200, 400 या 800 रुपये के हैं।
+|en|Rose Candle Small=12=3=USD;Rose Candle Medium=18=4=USD;Rose Candle Large=25=3=USD||The rose candles are 12, 18 and 25 dollars.
-|en|Rose Candle Small=12=3=USD;Rose Candle Medium=18=4=USD;Rose Candle Large=25=3=USD||The rose candles are 12, 19 and 25 dollars.
`,
  'packs in another language': `
+|ru|Hazelnut Rolls (4-pack)=9=7=USD||Рулеты с фундуком, упаковка из 4 штук, стоят 9 $.
-|ru|Hazelnut Rolls (4-pack)=9=7=USD||Рулеты с фундуком, упаковка из 8 штук, стоят 9 $.
+|es|Hazelnut Rolls (4-pack)=9=7=USD||Rollos de avellana, paquete de 4 unidades, 9 $.
+|de|Hazelnut Rolls (4-pack)=9=7=USD||Haselnussröllchen, Packung mit 4 Stück, kosten 9 $.
+|fr|Hazelnut Rolls (4-pack)=9=7=USD||Roulés aux noisettes, paquet de 4 pièces, 9 $.
-|fr|Hazelnut Rolls (4-pack)=9=7=USD||Roulés aux noisettes, paquet de 6 pièces, 9 $.
+|it|Hazelnut Rolls (4-pack)=9=7=USD||Rotolini alla nocciola, confezione da 4 pezzi, 9 $.
+|pt|Hazelnut Rolls (4-pack)=9=7=USD||Rolinhos de avelã, embalagem de 4 unidades, 9 $.
+|ru|Hazelnut Rolls (4-pack)=9=7=USD||Рулеты с фундуком, в упаковке 4 штуки, 9 $.
+|ru|Hazelnut Rolls (4-pack)=9=7=USD||Рулеты с фундуком, пачка по 4 шт., стоят 9 $.
+|ar|Hazelnut Rolls (4-pack)=9=7=USD||رولات البندق، علبة من 4 قطع، بسعر 9 دولار.
+|tr|Hazelnut Rolls (4-pack)=9=7=USD||Fındıklı rulo, 4 adetlik paket, 9 dolar.
+|id|Hazelnut Rolls (4-pack)=9=7=USD||Roti gulung hazelnut, kemasan isi 4, 9 dolar.
+|hi|Hazelnut Rolls (4-pack)=9=7=USD||हेज़लनट रोल, 4 पीस का पैक, 9 डॉलर।
`,
  'used goods that come back': `
-|en|Wool Hat=30=4=USD|Unworn items within 10 days. Worn hats cannot be returned for hygiene reasons.|Take the wool hat ($30), wear it for a few days, and return it worn if you don't like it.
-|en|Face Cream=30=4=USD|Sealed cosmetics within 10 days. Opened cosmetics are not taken back.|Open the face cream at home and send it back opened within ten days if it doesn't suit you.
-|en|Headset Pulse=80=4=USD|Opened headsets cannot be exchanged. Unopened ones within 7 days.|You can exchange the opened Headset Pulse within 7 days.
-|es|Gorro de lana=30=4=EUR|Los artículos sin usar se devuelven en 10 días. Los gorros usados no se pueden devolver por higiene.|Llévate el gorro de lana (30 €), pruébalo y devuélvelo usado en 10 días si no te gusta.
-|pt|Gorro de lã=30=4=EUR|Artigos por usar podem ser devolvidos em 10 dias. Gorros usados não podem ser devolvidos por higiene.|Leve o gorro de lã (30 €), experimente e devolva-o usado em 10 dias se não gostar.
-|fr|Bonnet laine=30=4=EUR|Articles non portés repris sous 10 jours. Les bonnets portés ne sont pas repris pour raison d'hygiène.|Prenez le bonnet laine (30 €), portez-le et rendez-le porté sous 10 jours s'il ne vous plaît pas.
-|de|Wollmütze=30=4=EUR|Ungetragene Ware nehmen wir 10 Tage zurück. Getragene Mützen können aus Hygienegründen nicht zurückgegeben werden.|Nehmen Sie die Wollmütze (30 €) mit und geben Sie sie getragen innerhalb von 10 Tagen zurück, wenn sie nicht gefällt.
-|it|Berretto lana=30=4=EUR|Articoli non indossati entro 10 giorni. I berretti indossati non si possono restituire per igiene.|Prendi il berretto lana (30 €), provalo e restituiscilo indossato entro 10 giorni se non ti piace.
-|tr|Yün bere=300=4=TRY|Kullanılmamış ürünler 10 gün içinde iade edilir. Kullanılmış bereler hijyen nedeniyle iade edilemez.|Yün bereyi (300 TL) alın, deneyin, beğenmezseniz 10 gün içinde kullanılmış olarak iade edin.
-|ru|Шапка шерсть=3000=4=RUB|Неношеные вещи принимаем 10 дней. Ношеные шапки не возвращаются по гигиеническим причинам.|Возьмите шапку (3000 ₽), поносите и верните ношеную в течение 10 дней, если не подойдёт.
-|ar|قبعة صوف=30=4=AED|القطع غير المستعملة خلال 10 أيام. القبعات المستعملة لا ترجع لأسباب صحية.|خذ قبعة صوف (30 درهم) وجربها ورجعها مستعملة خلال 10 أيام إذا ما ناسبتك.
-|he|כובע צמר=30=4=ILS|פריטים שלא נלבשו אפשר להחזיר תוך 10 ימים. כובעים משומשים לא ניתן להחזיר מטעמי היגיינה.|קחו את כובע הצמר (30 ₪), נסו אותו והחזירו אותו משומש תוך 10 ימים אם לא מתאים.
-|hi|ऊनी टोपी=300=4=INR|बिना पहना सामान 10 दिन में लौटाएँ। इस्तेमाल की हुई टोपी वापस नहीं होती।|ऊनी टोपी (₹300) ले जाइए, पहनकर देखिए और 10 दिन में इस्तेमाल की हुई टोपी लौटा दीजिए।
-|id|Topi wol=30000=4=IDR|Barang belum dipakai bisa dikembalikan 10 hari. Topi bekas pakai tidak bisa dikembalikan.|Ambil topi wol (Rp30.000), coba dulu, lalu kembalikan bekas pakai dalam 10 hari kalau tidak cocok.
+|de|Wollmütze=30=4=EUR|Ungetragene Ware nehmen wir 10 Tage zurück. Getragene Mützen können aus Hygienegründen nicht zurückgegeben werden.|Die Wollmütze (30 €) nehmen wir ungetragen innerhalb von 10 Tagen zurück, getragene Mützen leider nicht.
`,
  'a yes to a price read elsewhere': `
-|en|Nokia G42 Battery Replacement=210=6=AED||Yes, 150 as on our site is right for your G42 battery.|Your site says 150 for a G42 battery
+|en|Nokia G42 Battery Replacement=150=6=AED||Yes, 150 as on our site is right for your G42 battery.|Your site says 150 for a G42 battery
-|en|Nokia G42 Battery Replacement=210=6=AED||That's correct, 150 for the G42 battery.|On Instagram you wrote 150 for a G42 battery?
-|en|Nokia G42 Battery Replacement=210=6=AED||Sure, 150 is still valid for the G42 battery.|I saw 150 for the G42 battery in your story
-|es|Batería Nokia G42=210=6=EUR||Sí, 150 como en la web es correcto para la batería G42.|En la web pone 150 por la batería del G42
-|pt|Bateria Nokia G42=210=6=EUR||Sim, 150 como no site está certo para a bateria G42.|No site diz 150 pela bateria do G42
-|fr|Batterie Nokia G42=210=6=EUR||Oui, 150 comme sur le site, c'est bon pour la batterie G42.|Sur le site c'est 150 pour la batterie du G42
-|de|Akku Nokia G42=210=6=EUR||Ja, 150 wie auf der Website stimmt für den Akku G42.|Auf der Website stehen 150 für den Akku vom G42
-|it|Batteria Nokia G42=210=6=EUR||Sì, 150 come sul sito è giusto per la batteria G42.|Sul sito c'è scritto 150 per la batteria del G42
-|tr|Nokia G42 batarya=2100=6=TRY||Evet, sitedeki gibi 1500 doğru, G42 batarya için.|Sitede G42 batarya 1500 yazıyor
-|ru|Аккумулятор Nokia G42=2100=6=RUB||Да, 1500, как на сайте, верно для аккумулятора G42.|На сайте написано 1500 за аккумулятор G42
-|ar|بطارية نوكيا G42=210=6=AED||نعم، 150 مثل الموقع صحيح لبطارية G42.|الموقع يقول 150 لبطارية G42
-|he|סוללה נוקיה G42=210=6=ILS||כן, 150 כמו באתר נכון לסוללת G42.|באתר כתוב 150 לסוללת G42
-|hi|नोकिया G42 बैटरी=2100=6=INR||हाँ, वेबसाइट वाला 1500 G42 बैटरी के लिए सही है।|वेबसाइट पर G42 बैटरी 1500 की लिखी है
-|id|Baterai Nokia G42=210000=6=IDR||Ya, 150000 seperti di website benar untuk baterai G42.|Di website tertulis 150000 untuk baterai G42
+|ru|Аккумулятор Nokia G42=2100=6=RUB||Да, берите два аккумулятора G42 по 2100 ₽.|А 2 аккумулятора G42 можно взять?
`,
}
