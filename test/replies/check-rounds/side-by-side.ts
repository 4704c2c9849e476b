/** What goods are set against, added up to and counted in, in many languages, and beside each good draft a wrong one.
 * + or - | language | name=price=stock=currency;… | answers, parted by two semicolons | draft | what was asked
 */
export const SIDE_BY_SIDE: Record<string, string> = {
  'a difference told by the side it is on': `
+|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The large desk lamp is £39, which puts it £15 above the small one.
-|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The large desk lamp is £39, which puts it £12 above the small one.
-|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The small desk lamp is £24, that is £15 above the large one.
-|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The small desk lamp is £24, that is £15 more than the large one.
+|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The small desk lamp is £24, that is £15 below the large one.
+|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||The large desk lamp is £15 on top of the small one's £24.
+|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||At £39 the large desk lamp is £15 over the small one.
-|en|Desk Lamp Small=24=3=GBP;Desk Lamp Large=39=2=GBP||At £39 the large desk lamp is £10 over the small one.
+|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED||El cargador de 45 W está 34 AED por encima del de 20 W.
-|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED||El cargador de 45 W está 40 AED por encima del de 20 W.
-|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED||El cargador de 45 W está 34 AED por debajo del de 20 W.
+|pt|Mesa Lund 80=120=3=EUR;Mesa Lund 120=150=2=EUR||A mesa Lund de 120 custa 150 €, 30 € acima da de 80.
-|pt|Mesa Lund 80=120=3=EUR;Mesa Lund 120=150=2=EUR||A mesa Lund de 120 custa 150 €, 40 € acima da de 80.
+|fr|Table Lund 80=120=3=EUR;Table Lund 120=150=2=EUR||La table Lund 120 est à 150 €, soit 30 € au-dessus de la Lund 80.
-|fr|Table Lund 80=120=3=EUR;Table Lund 120=150=2=EUR||La table Lund 120 est à 150 €, soit 20 € au-dessus de la Lund 80.
+|de|Wollmantel Inverno=219=3=EUR;Trenchcoat Chuva=149=2=EUR||Der Wollmantel liegt mit 219 € genau 70 € über dem Trenchcoat.
-|de|Wollmantel Inverno=219=3=EUR;Trenchcoat Chuva=149=2=EUR||Der Wollmantel liegt mit 219 € genau 60 € über dem Trenchcoat.
+|it|Tavolo Lund 80=120=3=EUR;Tavolo Lund 120=150=2=EUR||Il tavolo Lund 120 costa 150 €, 30 € sopra il Lund 80.
+|ru|Пауэрбанк 10000=119=3=AED;Пауэрбанк 20000=169=2=AED||Пауэрбанк 20000 стоит 169 дирхамов, это на 50 дирхамов выше, чем пауэрбанк 10000.
-|ru|Пауэрбанк 10000=119=3=AED;Пауэрбанк 20000=169=2=AED||Пауэрбанк 20000 стоит 169 дирхамов, это на 60 дирхамов выше, чем пауэрбанк 10000.
+|ar|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||شاحن 45 واط بـ 99 درهم، أي 34 درهماً فوق شاحن 20 واط.
-|ar|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||شاحن 45 واط بـ 99 درهم، أي 44 درهماً فوق شاحن 20 واط.
+|ar|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||شاحن 45 واط أعلى من شاحن 20 واط بـ 34 درهماً.
-|ar|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||شاحن 45 واط أعلى من شاحن 20 واط بـ 24 درهماً.
+|he|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||מטען 45W עולה 99 AED, כלומר 34 AED מעל מטען 20W.
+|tr|Şarj Aleti 20W=65=30=TRY;Şarj Aleti 45W=99=11=TRY||45W şarj aleti 99 TL, yani 20W olandan 34 TL daha pahalı.
-|tr|Şarj Aleti 20W=65=30=TRY;Şarj Aleti 45W=99=11=TRY||45W şarj aleti 99 TL, yani 20W olandan 44 TL daha pahalı.
+|id|Tas Rotan Kecil=275000=4=IDR;Tas Rotan Besar=320000=2=IDR||Tas rotan besar Rp320.000, Rp45.000 di atas tas rotan kecil.
-|id|Tas Rotan Kecil=275000=4=IDR;Tas Rotan Besar=320000=2=IDR||Tas rotan besar Rp320.000, Rp55.000 di atas tas rotan kecil.
+|ru|iPhone 13 Screen Replacement=420=5=AED;iPhone 13 Pro Screen Replacement=620=3=AED||Экран для iPhone 13 Pro стоит 620 дирхамов, на 200 дороже, чем для iPhone 13.
-|ru|iPhone 13 Screen Replacement=420=5=AED;iPhone 13 Pro Screen Replacement=620=3=AED||Экран для iPhone 13 Pro стоит 620 дирхамов, на 250 дороже, чем для iPhone 13.
-|en|Straw Hat=27=6=EUR|Delivery €3.90, free over €80.|The straw hat is €27, €10 under the free delivery mark.
-|en|Straw Hat=27=6=EUR;Tote Bag=22=9=EUR||The straw hat is €22, €5 over the tote bag.
-|en|Straw Hat=27=6=EUR;Tote Bag=22=9=EUR||The straw hat comes in over €30.
`,
  'one name for both of them, and their sum': `
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||Both chargers are AED 164 together.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||Both chargers come to AED 164.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Delivery in Dubai AED 20.|Both chargers cost AED 164 together, and delivery in Dubai is AED 20.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|Both chargers are AED 164 together.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|Both chargers are AED 164 together, and delivery in Dubai is AED 20.
-|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|Both chargers are AED 166 together, and delivery in Dubai is AED 20.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|The two chargers come to AED 164, and delivery in Dubai is AED 20.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|Both chargers with delivery in Dubai come to AED 184.
-|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED|Dubai AED 20, free above AED 300. Other emirates AED 35, 1-2 days.|Both chargers with delivery in Dubai come to AED 164.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||Both chargers are AED 164.
-|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||Both chargers are AED 164 each.
+|en|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=65=11=AED||Both chargers are AED 65.
+|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED|Envío en Dubái 20 AED.|Los dos cargadores salen juntos a 164 AED y el envío en Dubái son 20 AED.
-|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED|Envío en Dubái 20 AED.|Los dos cargadores salen juntos a 146 AED y el envío en Dubái son 20 AED.
-|es|Cargador 20 W=65=30=AED;Cargador 45 W=99=11=AED|Envío en Dubái 20 AED.|Los dos cargadores valen 99 AED cada uno.
+|it|Tazza Blu=9=3=EUR;Tazza Verde=11=3=EUR||Entrambe le tazze insieme fanno 20 €.
-|it|Tazza Blu=9=3=EUR;Tazza Verde=11=3=EUR||Entrambe le tazze insieme fanno 22 €.
+|de|Tasse Blau=9=3=EUR;Tasse Grün=11=3=EUR||Die beiden Tassen kosten zusammen 20 €.
+|ru|Кружка синяя=900=3=RUB;Кружка зелёная=1100=3=RUB||Обе кружки вместе 2 000 ₽.
-|tr|Mavi Kupa=90=3=TRY;Yeşil Kupa=110=3=TRY||Her iki kupa toplam 220 TL.
+|he|ספל כחול=9=3=ILS;ספל ירוק=11=3=ILS||שני הספלים ביחד 20 ₪.
+|hi|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||दोनों चार्जर मिलाकर 164 दिरहम के हैं।
-|hi|USB-C Fast Charger 20W=65=30=AED;USB-C Fast Charger 45W=99=11=AED||दोनों चार्जर मिलाकर 174 दिरहम के हैं।
+|en|Scented Soap Rose=5.5=3=GBP;Scented Soap Lime=6=3=GBP;Scented Soap Mint=6.5=3=GBP||All three scented soaps are £18 together, rose, lime and mint.
-|en|Scented Soap Rose=5.5=3=GBP;Scented Soap Lime=6=3=GBP;Scented Soap Mint=6.5=3=GBP||All three scented soaps are £17 together.
-|en|Scented Soap Rose=5.5=3=GBP;Scented Soap Lime=6=3=GBP||The soaps come to £11.50 each.
`,
  'a size and its count, with the verb said before': `
+|fr|Bottines 36=90=3=EUR;Bottines 38=90=5=EUR||En 38, il nous reste 5 paires de bottines ; en 36, 3 paires.
-|fr|Bottines 36=90=3=EUR;Bottines 38=90=5=EUR||En 38, il nous reste 5 paires de bottines ; en 36, 4 paires.
-|fr|Bottines 36=90=3=EUR;Bottines 38=90=5=EUR||En 38, il nous reste 3 paires de bottines ; en 36, 5 paires.
+|es|Botines 36=90=3=EUR;Botines 38=90=5=EUR||En la 38 quedan 5 pares de botines; en la 36, 3.
-|es|Botines 36=90=3=EUR;Botines 38=90=5=EUR||En la 38 quedan 5 pares de botines; en la 36, 2.
+|pt|Botins 36=90=3=EUR;Botins 38=90=5=EUR||No 38 temos 5 pares de botins; no 36, 3 pares.
-|pt|Botins 36=90=3=EUR;Botins 38=90=5=EUR||No 38 temos 5 pares de botins; no 36, 5 pares.
+|it|Stivali 36=90=3=EUR;Stivali 38=90=5=EUR||Nel 38 ci restano 5 paia di stivali; nel 36, 3 paia.
-|it|Stivali 36=90=3=EUR;Stivali 38=90=5=EUR||Nel 38 ci restano 5 paia di stivali; nel 36, 6 paia.
+|de|Stiefel 36=90=3=EUR;Stiefel 38=90=5=EUR||In 38 haben wir noch 5 Paar Stiefel; in 36: 3 Paar.
-|de|Stiefel 36=90=3=EUR;Stiefel 38=90=5=EUR||In 38 haben wir noch 5 Paar Stiefel; in 36: 1 Paar.
+|ru|Сапоги 36=90=3=EUR;Сапоги 38=90=5=EUR||В 38 размере осталось 5 пар сапог; в 36 — 3 пары.
-|ru|Сапоги 36=90=3=EUR;Сапоги 38=90=5=EUR||В 38 размере осталось 5 пар сапог; в 36 — 2 пары.
+|hi|जूते 36=90=3=INR;जूते 38=90=5=INR||38 नंबर में 5 जोड़ी जूते बचे हैं; 36 में 3 जोड़ी।
+|id|Sepatu Bot 36=90=3=IDR;Sepatu Bot 38=90=5=IDR||Ukuran 38 sisa 5 pasang sepatu bot; ukuran 36, 3 pasang.
-|id|Sepatu Bot 36=90=3=IDR;Sepatu Bot 38=90=5=IDR||Ukuran 38 sisa 5 pasang sepatu bot; ukuran 36, 4 pasang.
+|tr|Bot 36=90=3=TRY;Bot 38=90=5=TRY||38 numarada 5 çift bot kaldı; 36 numarada 3 çift.
-|tr|Bot 36=90=3=TRY;Bot 38=90=5=TRY||38 numarada 5 çift bot kaldı; 36 numarada 4 çift.
+|ar|Boots 36=90=3=AED;Boots 38=90=5=AED||مقاس 38 باقي منه 5 أزواج من البوت، ومقاس 36، 3 أزواج.
-|ar|Boots 36=90=3=AED;Boots 38=90=5=AED||مقاس 38 باقي منه 5 أزواج من البوت، ومقاس 36، 2 أزواج.
+|he|מגפיים 36=90=3=ILS;מגפיים 38=90=5=ILS||במידה 38 נשארו 5 זוגות מגפיים; במידה 36, 3 זוגות.
-|he|מגפיים 36=90=3=ILS;מגפיים 38=90=5=ILS||במידה 38 נשארו 5 זוגות מגפיים; במידה 36, 4 זוגות.
+|fr|Jupe en jean M=42=3=EUR;Jupe en jean L=42=2=EUR||En M il reste 3 jupes en jean ; en L, 2.
-|fr|Jupe en jean M=42=3=EUR;Jupe en jean L=42=2=EUR||En M il reste 3 jupes en jean ; en L, 4.
+|en|Denim Skirt M=42=3=EUR;Denim Skirt L=45=2=EUR||We have 3 denim skirts in M; in L, two. M is €42, L €45.
`,
  'cards named by their amount, and what is put beside them': `
+|en|Gift Card £25=25=null=GBP;Gift Card £50=50=null=GBP;Ground Coffee Morning 250 g=8.9=12=GBP||The £50 gift card together with a bag of Morning (£8.90) comes to £58.90.
-|en|Gift Card £25=25=null=GBP;Gift Card £50=50=null=GBP;Ground Coffee Morning 250 g=8.9=12=GBP||The £50 gift card together with a bag of Morning (£8.90) comes to £59.80.
-|en|Gift Card £25=25=null=GBP;Gift Card £50=50=null=GBP;Ground Coffee Morning 250 g=8.9=12=GBP||The £50 gift card together with a bag of Morning (£9.90) comes to £59.90.
-|en|Gift Card £25=25=null=GBP;Gift Card £50=50=null=GBP;Ground Coffee Morning 250 g=8.9=12=GBP||The £75 gift card together with a bag of Morning (£8.90) comes to £83.90.
+|en|Gift Card £50=50=null=GBP;Ground Coffee Morning 250 g=8.9=12=GBP||The £50 gift card with a tin of Morning (£8.90) comes to £58.90.
+|es|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La tarjeta regalo de 30 € con caja de regalo (4,50 €) sale a 34,50 €.
-|es|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La tarjeta regalo de 30 € con caja de regalo (4,50 €) sale a 35,50 €.
-|es|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La tarjeta regalo de 30 € con caja de regalo (5,40 €) sale a 35,40 €.
-|es|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La tarjeta regalo de 40 € con caja de regalo (4,50 €) sale a 44,50 €.
+|es|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La tarjeta regalo de 50 € envuelta en caja (4,50 €) se queda en 54,50 €.
+|pt|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|O cartão-presente de 50 € com a caixa de presente (4,50 €) fica em 54,50 €.
-|pt|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|O cartão-presente de 50 € com a caixa de presente (4,50 €) fica em 55,50 €.
+|fr|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La carte cadeau de 30 € avec le coffret (4,50 €) revient à 34,50 €.
-|fr|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La carte cadeau de 30 € avec le coffret (4,50 €) revient à 35,50 €.
+|de|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|Die Geschenkkarte über 30 € mit Geschenkbox (4,50 €) kostet zusammen 34,50 €.
-|de|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|Die Geschenkkarte über 30 € mit Geschenkbox (4,50 €) kostet zusammen 36,50 €.
+|it|Gift Card €30=30=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|La gift card da 30 € con la scatola regalo (4,50 €) viene 34,50 €.
+|ru|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|Подарочная карта на 50 € с подарочной коробкой (4,50 €) выйдет в 54,50 €.
-|ru|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|Подарочная карта на 50 € с подарочной коробкой (4,50 €) выйдет в 55 €.
+|ar|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|بطاقة هدية بقيمة 50 يورو مع علبة التغليف (4.50 يورو) تصبح 54.50 يورو.
-|ar|Gift Card €50=50=null=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|بطاقة هدية بقيمة 50 يورو مع علبة التغليف (4.50 يورو) تصبح 45.50 يورو.
+|en|Gift Card €50=50=null=EUR|Yes, gift box wrapping costs €4.50.|The €50 gift card with a gift box (€4.50) is €54.50.
-|en|Gift Card €50=50=null=EUR|Yes, gift box wrapping costs €4.50.|The €50 gift card with a gift box (€5.40) is €55.40.
+|en|Silk Scarf Azulejo=35=9=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|The scarf (€35) in a gift box (€4.50) is €39.50.
-|en|Silk Scarf Azulejo=35=9=EUR;Gift Box Wrapping=4.5=null=EUR|Yes, gift box wrapping costs €4.50.|The scarf (€35) in a gift box (€4.50) is €38.50.
`,
  'the order of the customer, told back': `
+|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Good news: at £64 your order is over £60.00, so we bring it to you free.|My order comes to £64, 3 miles away. Do I pay for delivery?
-|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Good news: at £54 your order is over £60.00, so we bring it to you free.|My order comes to £54, 3 miles away. Do I pay for delivery?
+|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Your order is £64, which is over £60.00, so delivery is free.|My order comes to £64, 3 miles away. Do I pay for delivery?
+|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Your order is still under £60.00, so delivery would be £6.00.|My order comes to £44, 3 miles away. Do I pay for delivery?
-|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Your order is packed and over £60.00, so delivery is free.|My order comes to £64, 3 miles away. Do I pay for delivery?
-|en||We deliver within 5 miles for £6.00, free for orders over £60.00.|Your order is on its way, £64 in all.|My order comes to £64, 3 miles away. Do I pay for delivery?
+|fr||Livraison 6 €, offerte au-dessus de 60 €.|Votre commande est de 64 €, donc au-dessus de 60 € : la livraison est offerte.|Ma commande fait 64 €, je paie la livraison ?
+|fr||Livraison 6 €, offerte au-dessus de 60 €.|Bonne nouvelle : à 64 €, votre commande dépasse 60 €, la livraison est donc offerte.|Ma commande fait 64 €, je paie la livraison ?
-|fr||Livraison 6 €, offerte au-dessus de 60 €.|Bonne nouvelle : à 54 €, votre commande dépasse 60 €, la livraison est donc offerte.|Ma commande fait 54 €, je paie la livraison ?
+|es||Envío 6 €, gratis a partir de 60 €.|¡Qué bien! Su pedido está por encima de 60 €, así que el envío le sale gratis.|Mi pedido suma 64 €. ¿Pago envío?
+|pt||Entrega 6 €, grátis acima de 60 €.|Boa notícia: com 64 €, a sua encomenda está acima de 60 €, por isso a entrega é grátis.|A minha encomenda soma 64 €, pago entrega?
-|pt||Entrega 6 €, grátis acima de 60 €.|Boa notícia: com 54 €, a sua encomenda está acima de 60 €, por isso a entrega é grátis.|A minha encomenda soma 54 €, pago entrega?
+|de||Lieferung 6 €, ab 60 € frei.|Gute Nachricht: Ihre Bestellung ist über 60 €, die Lieferung ist also frei.|Meine Bestellung kommt auf 64 €, kostet die Lieferung?
+|it||Consegna 6 €, gratuita sopra 60 €.|Buone notizie: il tuo ordine è sopra i 60 €, quindi la consegna è gratuita.|Il mio ordine è di 64 €, pago la consegna?
+|ru||Доставка 600 ₽, бесплатно от 6000 ₽.|Ваш заказ на 6400 ₽, это больше 6000 ₽, поэтому доставка бесплатная.|У меня заказ на 6400 ₽, доставка платная?
-|ru||Доставка 600 ₽, бесплатно от 6000 ₽.|Ваш заказ на 5400 ₽, это больше 6000 ₽, поэтому доставка бесплатная.|У меня заказ на 5400 ₽, доставка платная?
+|ar||Delivery AED 20, free above AED 300.|خبر حلو: طلبك 340 درهم، يعني فوق 300 درهم، فالتوصيل مجاني.|طلبي 340 درهم، التوصيل بكم؟
-|ar||Delivery AED 20, free above AED 300.|خبر حلو: طلبك 240 درهم، يعني فوق 300 درهم، فالتوصيل مجاني.|طلبي 240 درهم، التوصيل بكم؟
+|he||משלוח 30 ₪, חינם מעל 300 ₪.|ההזמנה שלך היא מעל 300 ₪, אז המשלוח חינם.|ההזמנה שלי 340 ₪, כמה המשלוח?
+|hi||डिलीवरी ₹50, ₹500 से ऊपर मुफ़्त।|आपका ऑर्डर ₹640 का है, यानी ₹500 से ऊपर, इसलिए डिलीवरी मुफ़्त है।|मेरा ऑर्डर ₹640 का है, डिलीवरी कितनी?
+|id||Ongkir Rp20.000, gratis di atas Rp300.000.|Pesanan kakak Rp340.000, sudah di atas Rp300.000, jadi ongkirnya gratis.|Pesanan saya Rp340.000, ongkirnya berapa?
+|tr||Kargo 60 TL, 600 TL üzeri ücretsiz.|Siparişiniz 640 TL, yani 600 TL üzerinde, kargo ücretsiz.|Siparişim 640 TL, kargo ne kadar?
-|tr||Kargo 60 TL, 600 TL üzeri ücretsiz.|Siparişiniz kargoya verildi, 640 TL.|Siparişim 640 TL, kargo ne kadar?
`,
  'repaired while one waits, in any language': `
+|ar||No, walk in. Screens and batteries are usually done while you wait.|ما تحتاج موعد، وتغيير الشاشات والبطاريات يتم عادة وأنت تنتظر.|لازم احجز موعد؟
+|ar||No, walk in. Screens and batteries are usually done while you wait.|لا تحتاج إلى موعد، وتبديل البطاريات عادةً يتم وأنت تنتظر.|لازم موعد؟
-|ar||No, walk in. Screens and batteries are usually done while you wait.|لا تحتاج إلى موعد، ونستبدل الجهاز بآخر جديد وأنت تنتظر.|لازم موعد؟
-|ar||No, walk in. Screens 6 months of warranty.|لا تحتاج إلى موعد، وتبديل الشاشات يتم وأنت تنتظر.|لازم موعد؟
+|ru||No, walk in. Screens and batteries are usually done while you wait.|Записываться не нужно: экраны и батареи обычно меняем, пока вы ждёте.|нужна запись?
-|ru||No, walk in. Phones are diagnosed for free.|Записываться не нужно: экраны меняем, пока вы ждёте.|нужна запись?
-|ru||No, walk in. Screens and batteries are usually done while you wait.|Товар меняем, пока вы ждёте, в течение 30 дней.|нужна запись?
+|de||No, walk in. Screens and batteries are usually done while you wait.|Einen Termin brauchen Sie nicht; Displays und Akkus tauschen wir meist, während Sie warten.|Brauche ich einen Termin?
-|de||No, walk in. Warranty 6 months.|Einen Termin brauchen Sie nicht; Displays tauschen wir, während Sie warten.|Brauche ich einen Termin?
+|hi||No, walk in. Screens and batteries are usually done while you wait.|अपॉइंटमेंट की ज़रूरत नहीं; स्क्रीन और बैटरी आमतौर पर इंतज़ार करते हुए बदल दी जाती हैं।|अपॉइंटमेंट लेना होगा?
+|es||No, walk in. Screens and batteries are usually done while you wait.|No hace falta cita; pantallas y baterías se cambian mientras espera.|¿Necesito cita?
+|pt||No, walk in. Screens and batteries are usually done while you wait.|Não precisa de marcação; trocamos ecrãs e baterias enquanto espera.|Preciso de marcar?
+|it||No, walk in. Screens and batteries are usually done while you wait.|Non serve appuntamento; schermi e batterie li cambiamo di solito mentre aspetta.|Serve appuntamento?
+|fr||No, walk in. Screens and batteries are usually done while you wait.|Pas besoin de rendez-vous : écrans et batteries sont en général changés pendant que vous attendez.|Il faut un rendez-vous ?
+|tr||No, walk in. Screens and batteries are usually done while you wait.|Randevu gerekmez; ekran ve pili genelde siz beklerken değiştiriyoruz.|Randevu lazım mı?
+|he||No, walk in. Screens and batteries are usually done while you wait.|לא צריך תור; מסכים וסוללות מוחלפים בדרך כלל בזמן שאתם מחכים.|צריך תור?
+|id||No, walk in. Screens and batteries are usually done while you wait.|Tidak perlu janji; layar dan baterai biasanya diganti sambil ditunggu.|Perlu janji?
-|en||No, walk in. Screens and batteries are usually done while you wait.|Just walk in; charging ports are always done while you wait.|Do I need an appointment?
+|en||No, walk in. Screens and batteries are usually done while you wait.|Just walk in; screens are usually done while you wait.|Do I need an appointment?
`,
  'what an entry says not to do': `
-|en||Wash linen at 30 °C, do not tumble dry.|Wash linen at 30 °C; tumble drying is fine afterwards.
-|en||Wash linen at 30 °C, do not tumble dry.|Wash it at 30 °C, then into the dryer it goes.
+|en||Wash linen at 30 °C, do not tumble dry.|Wash linen at 30 °C and keep it out of the dryer.
+|en||Wash linen at 30 °C, do not tumble dry.|Linen goes in at 30 °C; please don't put it in the dryer.
+|en||Wash linen at 30 °C, do not tumble dry.|30 °C for linen, and no tumble drying, please.
-|es||Wash linen at 30 °C, do not tumble dry.|El lino se lava a 30 °C y después puede ir a la secadora.
+|es||Wash linen at 30 °C, do not tumble dry.|El lino se lava a 30 °C y no se mete en la secadora.
+|es||Wash linen at 30 °C, do not tumble dry.|Lave el lino a 30 °C y evite la secadora.
-|pt||Wash linen at 30 °C, do not tumble dry.|Lave o linho a 30 °C; depois pode usar a máquina de secar.
+|pt||Wash linen at 30 °C, do not tumble dry.|Lave o linho a 30 °C e não use a máquina de secar.
-|fr||Wash linen at 30 °C, do not tumble dry.|Lavez le lin à 30 °C, puis passez-le au sèche-linge.
+|fr||Wash linen at 30 °C, do not tumble dry.|Lavez le lin à 30 °C, sans sèche-linge.
-|de||Wash linen at 30 °C, do not tumble dry.|Leinen bei 30 °C waschen, danach darf es in den Trockner.
+|de||Wash linen at 30 °C, do not tumble dry.|Leinen bei 30 °C waschen und nicht in den Trockner geben.
-|it||Wash linen at 30 °C, do not tumble dry.|Lavate il lino a 30 °C, poi può andare in asciugatrice.
+|it||Wash linen at 30 °C, do not tumble dry.|Lavate il lino a 30 °C, niente asciugatrice.
-|tr||Wash linen at 30 °C, do not tumble dry.|Keteni 30 °C'de yıkayın, sonra kurutma makinesine atabilirsiniz.
+|tr||Wash linen at 30 °C, do not tumble dry.|Keteni 30 °C'de yıkayın, kurutma makinesine atmayın.
-|ru||Wash linen at 30 °C, do not tumble dry.|Лён стирайте при 30 °C, а потом можно сушить в барабане.
-|ru||Wash linen at 30 °C, do not tumble dry.|Лён стирайте при 30 °C, потом сушите в машине.
+|ru||Wash linen at 30 °C, do not tumble dry.|Лён стирайте при 30 °C и не сушите в сушильной машине.
+|ru||Wash linen at 30 °C, do not tumble dry.|Лён стирайте при 30 °C, в сушильную машину не кладите.
-|ar||Wash linen at 30 °C, do not tumble dry.|اغسل الكتان على 30 درجة ثم جففه في المجفف.
+|ar||Wash linen at 30 °C, do not tumble dry.|اغسل الكتان على 30 درجة ولا تستخدم المجفف.
-|he||Wash linen at 30 °C, do not tumble dry.|לכבס פשתן ב-30 מעלות ואז אפשר במייבש.
-|hi||Wash linen at 30 °C, do not tumble dry.|लिनन को 30 °C पर धोएं, फिर ड्रायर में सुखा सकते हैं।
+|hi||Wash linen at 30 °C, do not tumble dry.|लिनन को 30 °C पर धोएं, ड्रायर में न सुखाएं।
-|id||Wash linen at 30 °C, do not tumble dry.|Cuci linen di 30 °C, lalu boleh masuk mesin pengering.
+|id||Wash linen at 30 °C, do not tumble dry.|Cuci linen di 30 °C, jangan pakai mesin pengering.
+|en||Wash towels at 60 °C; they may be tumble dried.|Towels can be washed at 60 °C and tumble dried.
-|en||Wash silk by hand, do not bleach.|Wash silk by hand; with bleach it comes out whiter.
-|de||Seide von Hand waschen, nicht bügeln.|Seide von Hand waschen, danach können Sie sie bügeln.
+|de||Seide von Hand waschen, nicht bügeln.|Seide bitte von Hand waschen und nicht bügeln.
+|en|Hair Dryer Zephyr=59=4=GBP||The Zephyr hair dryer is £59.
+|es|Secadora Norte 8 kg=499=2=EUR||La secadora Norte cuesta 499 €.
-|en||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Your data will surely be fine, we take responsibility for that.
+|en||We do not erase data, but please back up before any repair; we are not responsible for lost data.|We don't erase anything, but we are not responsible for lost data, so please back up.
-|es||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Sus datos no se perderán, nos hacemos responsables.
+|es||We do not erase data, but please back up before any repair; we are not responsible for lost data.|No borramos datos, pero no nos hacemos responsables de pérdidas; haga una copia antes.
-|pt||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Os seus dados ficam seguros, nós responsabilizamo-nos.
+|pt||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Não apagamos dados, mas não nos responsabilizamos por perdas; faça uma cópia antes.
-|fr||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Rien ne sera perdu, nous en sommes responsables.
+|fr||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Nous n'effaçons rien, mais nous ne sommes pas responsables des pertes : sauvegardez avant.
-|de||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Ihre Daten bleiben erhalten, dafür haften wir.
+|de||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Wir löschen keine Daten, haften aber nicht für Verluste; bitte vorher sichern.
-|it||We do not erase data, but please back up before any repair; we are not responsible for lost data.|I dati restano al sicuro, ne siamo responsabili.
-|tr||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Verileriniz kaybolmaz, sorumluluk bizde.
-|ru||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Данные точно сохранятся, мы отвечаем за это.
-|ru||We do not erase data, but please back up before any repair; we are not responsible for lost data.|За сохранность данных отвечаем мы.
+|ru||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Данные мы не стираем, но за их потерю не отвечаем, сделайте копию.
-|ar||We do not erase data, but please back up before any repair; we are not responsible for lost data.|بياناتك ستبقى كما هي ونحن مسؤولون عن ذلك.
+|ar||We do not erase data, but please back up before any repair; we are not responsible for lost data.|لا نمسح البيانات، لكننا غير مسؤولين عن فقدانها، انسخها قبل الإصلاح.
-|he||We do not erase data, but please back up before any repair; we are not responsible for lost data.|המידע יישמר, אנחנו אחראים לכך.
-|hi||We do not erase data, but please back up before any repair; we are not responsible for lost data.|आपका डेटा वैसा ही रहेगा, इसकी ज़िम्मेदारी हमारी है।
-|id||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Datanya tetap ada, kami yang bertanggung jawab.
+|id||We do not erase data, but please back up before any repair; we are not responsible for lost data.|Data tidak kami hapus, tapi kami tidak bertanggung jawab kalau hilang; mohon backup dulu.
+|en||We are responsible for parcels until they reach you.|We are responsible for the parcel until it reaches you.
`,
  'on hand or not, in Japanese': `
-|ja|急須 黒=3200=0=JPY||急須は3,200円で、ただいま在庫あります。
+|ja|急須 黒=3200=4=JPY||急須は3,200円で、ただいま在庫あります。
-|ja|急須 黒=3200=0=JPY||急須は在庫がございます。3,200円です。
+|ja|急須 黒=3200=4=JPY||急須は在庫がございます。3,200円です。
-|ja|急須 黒=3200=0=JPY||急須はすぐにお渡しできます。
+|ja|急須 黒=3200=0=JPY||申し訳ございません、急須は売り切れです。
-|ja|急須 黒=3200=4=JPY||申し訳ございません、急須は売り切れです。
+|ja|急須 黒=3200=0=JPY||急須は3,200円ですが、ただいま在庫がございません。
-|ja|急須 黒=3200=4=JPY||急須は3,200円ですが、ただいま在庫がございません。
+|ja|急須 黒=3200=0=JPY||急須の在庫があるか、担当者に確認いたします。
+|ja|急須=2480=0=JPY;湯呑み=1200=5=JPY||急須は売り切れですが、湯呑みは在庫がございます。
-|ja|急須=2480=0=JPY;湯呑み=1200=5=JPY||湯呑みは売り切れですが、急須は在庫がございます。
+|ja|急須=2480=3=JPY;湯呑み=1200=5=JPY||湯呑みは1,200円、急須は2,480円です。
-|ja|急須=2480=3=JPY;湯呑み=1200=5=JPY||湯呑みは2,480円、急須は1,200円です。
+|ja|急須=2480=3=JPY;湯呑み=1200=5=JPY||急須と湯呑みで合わせて3,680円です。
+|ja|急須=2480=3=JPY||急須は2つで4,960円になります。
-|ja|急須=2480=3=JPY||急須は2つで4,860円になります。
+|ja|急須=2480=3=JPY||ありがとうございます。急須は2,480円でございます。
+|zh|茶壶=248=3=CNY||茶壶248元，有现货。
-|zh|茶壶=248=0=CNY||茶壶248元，有现货。
+|zh|茶壶=248=0=CNY||抱歉，茶壶已经卖完了。
-|zh|茶壶=248=3=CNY||抱歉，茶壶已经卖完了。
+|zh|茶壶=248=0=CNY;茶杯=60=4=CNY||茶壶缺货，茶杯有货，60元。
-|zh|茶壶=248=0=CNY;茶杯=60=4=CNY||茶杯缺货，茶壶有货，248元。
`,
  'what else shops say around a fact': `
+|en|Nut-Free Oat Granola 400 g=9.5=4=USD|Our Nut-Free Oat Granola is made without nuts but in a kitchen that handles them, so it is not suitable for people with a nut allergy.|Our Nut-Free Oat Granola is $9.50. It is made without nuts but in a kitchen that handles them, so it is not suitable for people with a nut allergy.|anything without nuts?
+|en|Nut-Free Oat Granola 400 g=9.5=4=USD|Our Nut-Free Oat Granola is made without nuts but in a kitchen that handles them, so it is not suitable for people with a nut allergy.|Our Nut-Free Oat Granola costs $9.50 and we have 4 left.|anything without nuts?
-|en|Nut-Free Oat Granola 400 g=9.5=4=USD|Our Nut-Free Oat Granola is made without nuts but in a kitchen that handles them, so it is not suitable for people with a nut allergy.|Our Nut-Free Oat Granola is $9.50. It is suitable for people with a nut allergy.|anything without nuts?
-|en|Nut-Free Oat Granola 400 g=9.5=4=USD|Our Nut-Free Oat Granola is made without nuts but in a kitchen that handles them, so it is not suitable for people with a nut allergy.|Our Nut-Free Oat Granola is $9.90.|anything without nuts?
-|ar||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|الشحن للبرتغال 6.90 يورو.
+|ar||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|الشحن للبرتغال 3.90 يورو.
+|ar||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|الشحن لإسبانيا 6.90 يورو.
-|ar||Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90. We do not ship outside the EU.|الشحن لإسبانيا 3.90 يورو.
+|en||Cash, cards, Apple Pay and Klarna in 3 payments. We do not accept crypto.|Sorry, no crypto; cash, cards, Apple Pay and Klarna all work.|do you take bitcoin?
-|en||Cash, Visa and Mastercard. We do not take checks.|Cash, Visa, Mastercard and checks all work.
+|en||Card, MB WAY and PayPal. No cash on delivery.|Card, MB WAY and PayPal are fine; cash on delivery is the one thing we do not do.
+|es||Tarjeta, Bizum y PayPal. No hay contra reembolso.|Tarjeta, Bizum y PayPal; el contra reembolso es lo único que no hacemos.
-|en||Card, MB WAY and PayPal. No cash on delivery.|Card, MB WAY, PayPal and cash on delivery, there is nothing we refuse.
+|en||We do not remove iCloud or Google locks and do not work on phones reported stolen.|Sorry, iCloud locks are something we do not remove.
+|en|Breton Top S=34.5=4=EUR;Breton Top M=34.5=6=EUR;Breton Top L=34.5=2=EUR||The Breton top comes in S, M and L at €34.50, with 4, 6 and 2 left.
-|en|Breton Top S=34.5=4=EUR;Breton Top M=34.5=6=EUR;Breton Top L=34.5=2=EUR||The Breton top comes in S, M and L at €34.50, with 6, 4 and 2 left.
+|en|Silicone Case Pink=49=5=AED;Silicone Case Black=49=12=AED;Silicone Case Blue=49=0=AED||Pink and black silicone cases are here, 5 and 12 of them; blue is out.
-|en|Silicone Case Pink=49=5=AED;Silicone Case Black=49=12=AED;Silicone Case Blue=49=0=AED||Pink and black silicone cases are here, 12 and 5 of them; blue is out.
+|en|Birthday Cake Vanilla 6"=38=null=USD;Birthday Cake Vanilla 10"=72=null=USD||From the 6" to the 10" vanilla cake it is a $34 jump, $38 to $72.
-|en|Birthday Cake Vanilla 6"=38=null=USD;Birthday Cake Vanilla 10"=72=null=USD||From the 6" to the 10" vanilla cake it is a $24 jump, $38 to $72.
+|es|Cupcakes Box (6)=21=6=USD;Cupcakes Box (12)=39=3=USD||La caja de 12 cupcakes ($39) le ahorra $3 frente a dos de 6 ($42).
-|es|Cupcakes Box (6)=21=6=USD;Cupcakes Box (12)=39=3=USD||La caja de 12 cupcakes ($39) le ahorra $5 frente a dos de 6 ($42).
+|ar|Magnetic Car Phone Holder=55=27=AED;Universal Stylus Pen=45=16=AED||حامل السيارة أغلى من القلم بـ 10 دراهم.
-|ar|Magnetic Car Phone Holder=55=27=AED;Universal Stylus Pen=45=16=AED||حامل السيارة أغلى من القلم بـ 15 درهماً.
+|en|Birthday Cake Vanilla 8"=54=null=USD|Whole cakes need 48 hours notice and a 50% deposit.|The 8" vanilla cake is $54.00, so the deposit would be $27.00 and the other $27.00 is due at pickup.
-|en|Birthday Cake Vanilla 8"=54=null=USD|Whole cakes need 48 hours notice and a 50% deposit.|The 8" vanilla cake is $54.00, so the deposit would be $27.00 and the other $25.00 is due at pickup.
+|en|Burger Buns (6-pack)=7.8=7=USD||The burger buns come six to a pack, $7.80 a pack; for 18 you would need three packs, $23.40.
-|en|Burger Buns (6-pack)=7.8=7=USD||The burger buns come six to a pack, $7.80 a pack; for 18 you would need three packs, $24.40.
+|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Just $5 more and delivery is free: you are at $55, and it is free over $60.00.|My order is $55, is delivery free?
-|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Just $3 more and delivery is free: you are at $55, and it is free over $60.00.|My order is $55, is delivery free?
+|pt||Yes, gift box wrapping costs €4.50.|Sim, embrulhamos para oferta: a caixa custa 4,50 €.
-|pt||Yes, gift box wrapping costs €4.50.|Sim, a caixa é uma oferta da casa.
+|en|Banana Walnut Muffin=3.95=3=USD||That one flies off the shelf: just 3 banana walnut muffins left at $3.95.
-|en|Banana Walnut Muffin=3.95=3=USD||Take 10% off the banana walnut muffin at $3.95.
+|pt|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||O casaco de lã custa 219 €, o trench 149 €.
+|pt|Sandals Areia 36=56=0=EUR;Sandals Areia 37=56=3=EUR||As sandálias no 37 (56 €) ainda as temos, três pares; no 36 já não.
-|pt|Sandals Areia 36=56=0=EUR;Sandals Areia 37=56=3=EUR||As sandálias no 36 (56 €) ainda as temos, três pares; no 37 já não.
+|en||1420 SW 8th Street, Miami, FL 33135. Free parking behind the building.|We are on SW 8th Street, number 1420; there is free parking behind the building.
+|ru|iPhone 13 Screen Replacement=420=5=AED;iPhone 13 Pro Screen Replacement=620=3=AED||Экран для iPhone 13 Pro стоит 620 дирхамов, на 200 дороже обычного.
-|ru|iPhone 13 Screen Replacement=420=5=AED;iPhone 13 Pro Screen Replacement=620=3=AED||Экран для iPhone 13 Pro стоит 620 дирхамов, на 250 дороже обычного.
+|en||Yes, if available, with a refundable deposit of AED 300.|We lend you a phone if one is available.|can I borrow a phone?
-|en||Yes, if available, with a refundable deposit of AED 300.|We always lend you a phone.|can I borrow a phone?
`,
  'terms, floors and fees told in short': `
-|es||Screens 6 months, batteries 3 months. Water damage is not covered.|La batería tiene 6 meses de garantía y la pantalla 3.
+|es||Screens 6 months, batteries 3 months. Water damage is not covered.|La batería tiene 3 meses de garantía y la pantalla 6.
-|en||Screens 6 months, batteries 3 months. Water damage is not covered.|A battery has 6 months of warranty and a screen 3.
-|en||Screens 6 months, batteries 3 months. Water damage is not covered.|Batteries come with 6 months of warranty, screens with 3 months.
+|en||Screens 6 months, batteries 3 months. Water damage is not covered.|Batteries come with 3 months of warranty, screens with 6 months.
-|ru||Screens 6 months, batteries 3 months. Water damage is not covered.|На батареи гарантия 6 месяцев, на экраны 3 месяца.
-|pt||Screens 6 months, batteries 3 months. Water damage is not covered.|A bateria tem 6 meses de garantia e o ecrã 3.
-|ar||Screens 6 months, batteries 3 months. Water damage is not covered.|ضمان البطارية 6 أشهر والشاشة 3 أشهر.
-|fr||Screens 6 months, batteries 3 months. Water damage is not covered.|La batterie est garantie 6 mois, l'écran 3.
-|de||Screens 6 months, batteries 3 months. Water damage is not covered.|Akkus haben 6 Monate Garantie, Displays 3.
-|hi||Screens 6 months, batteries 3 months. Water damage is not covered.|बैटरी की वारंटी 6 महीने है और स्क्रीन की 3।
-|en||Portugal 2-3 working days, Spain 3-4, rest of the EU 4-6.|Spain takes 2-3 working days and Portugal 3-4.
-|en||Yes, for 15 people or more. Our manager prepares the quote.|For 10 people we can cater too, our manager prepares the quote.|party of 10
+|en||Yes, for 15 people or more. Our manager prepares the quote.|For 20 people we can cater, our manager prepares the quote.|party of 20
+|en||Yes, for 15 people or more. Our manager prepares the quote.|For 10 people we do not cater, sorry; it starts at 15.|party of 10
-|es||Yes, for 15 people or more. Our manager prepares the quote.|Para 10 personas también hacemos catering.|somos 10
-|es||Dogs are welcome on the terrace, not inside.|Los perros pueden estar en la terraza y también dentro.
-|en||Dogs are welcome on the terrace, not inside.|Dogs are welcome on the terrace and inside.
-|pt||Dogs are welcome on the terrace, not inside.|Os cães são bem-vindos na esplanada e lá dentro.
-|ru||Dogs are welcome on the terrace, not inside.|С собакой можно и на террасу, и внутрь.
-|ar||Dogs are welcome on the terrace, not inside.|الكلاب مرحب بها في التراس وفي الداخل.
-|fr||Dogs are welcome on the terrace, not inside.|Les chiens sont les bienvenus en terrasse comme à l'intérieur.
-|de||Dogs are welcome on the terrace, not inside.|Hunde sind auf der Terrasse und drinnen willkommen.
+|en|Canvas Tote Bag=22=18=EUR|Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90.|The tote bag (€22.00) to Spain is €28.90 with shipping (€6.90).
-|en|Canvas Tote Bag=22=18=EUR|Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90.|The tote bag (€22.00) to Spain is €25.90 with shipping (€6.90).
-|en|Canvas Tote Bag=22=18=EUR|Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90.|The tote bag (€22.00) to Spain is €25.90 with shipping (€3.90).
+|en|Scented Soap=5.5=30=GBP||A soap is £5.50, so for £22.00 you take four home.
-|en|Scented Soap=5.5=30=GBP||A soap is £5.50, so for £20.00 you take four home.
+|en|Scented Soap=5.5=30=GBP||For £11 you get two scented soaps.
-|en|Scented Soap=5.5=30=GBP||For £10 you get two scented soaps.
+|es||Dogs are welcome on the terrace, not inside.|Los perros son bienvenidos en la terraza, pero dentro no.
+|ru||Dogs are welcome on the terrace, not inside.|С собакой можно на террасу, а внутрь нельзя.
+|de||Dogs are welcome on the terrace, not inside.|Hunde dürfen auf die Terrasse, drinnen leider nicht.
+|en||Dogs are welcome on the terrace, not inside.|Your dog is welcome on the terrace; inside we can't allow it.
+|en||Dogs are welcome on the terrace, not inside.|Your dog can join you on the terrace only.
+|pt||Dogs are welcome on the terrace, not inside.|O seu cão é bem-vindo na esplanada, mas não lá dentro.
+|pt||Screens 6 months, batteries 3 months. Water damage is not covered.|A bateria tem 3 meses de garantia e o ecrã 6.
+|hi||Screens 6 months, batteries 3 months. Water damage is not covered.|बैटरी की वारंटी 3 महीने है और स्क्रीन की 6।
+|es|Straw Hat=27=6=EUR|Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90.|El sombrero (27 €) a España son 33,90 € con envío (6,90 €).
-|es|Straw Hat=27=6=EUR|Portugal €3.90 (free over €80.00), Spain €6.90, rest of the EU €9.90.|El sombrero (27 €) a España son 34,90 € con envío (6,90 €).
+|ru|Straw Hat=27=6=EUR|Yes, gift box wrapping costs €4.50.|Соломенная шляпа выйдет в 31,50 € с подарочной упаковкой (4,50 €).
-|en|Silk Scarf Azulejo=35=9=EUR|Yes, gift box wrapping costs €4.50.|The scarf is €40.50 with gift wrapping (€5.50).
+|en|Silk Scarf Azulejo=35=9=EUR|Yes, gift box wrapping costs €4.50.|The scarf is €39.50 with gift wrapping (€4.50).
`,
  'what is asked back, set between two, or named by the rest': `
+|en|Macarons Box (10)=24.5=3=USD;Cupcakes Box (6)=21=6=USD||Between a macarons box ($24.50) and a cupcakes box ($21.00) there is $3.50.
-|en|Macarons Box (10)=24.5=3=USD;Cupcakes Box (6)=21=6=USD||Between a macarons box ($24.50) and a cupcakes box ($21.00) there is $4.50.
+|en|Vanilla Cake 6"=38=null=USD;Vanilla Cake 8"=54=null=USD||You said $30 for the cake? I am afraid the smallest vanilla one is $38.00.|it was $30 for the vanilla cake last time
-|en|Vanilla Cake 6"=38=null=USD;Vanilla Cake 8"=54=null=USD||$30 for the 6" vanilla cake? Yes, and the 8" is $54.00.|it was $30 for the vanilla cake last time
-|en|Vanilla Cake 6"=38=null=USD;Vanilla Cake 8"=54=null=USD||You said $30 for the 6" cake? $30.00 it is.|it was $30 for the vanilla cake last time
+|en|Gift Card €30=30=null=EUR;Gift Card €50=50=null=EUR;Gift Card €100=100=null=EUR||A €25 voucher? Ours are €30, €50 and €100.|do you have a €25 voucher?
+|en|Refurbished Phone K5 Black=1150=2=AED;Refurbished Phone K5 White=1180=1=AED||Black is AED 30 cheaper: the refurbished Phone K5 costs AED 1,150 in black, AED 1,180 in white.
-|en|Refurbished Phone K5 Black=1150=2=AED;Refurbished Phone K5 White=1180=1=AED||White is AED 30 cheaper: the refurbished Phone K5 costs AED 1,150 in black, AED 1,180 in white.
-|en|Wireless Pad 15W=89=0=AED||Yes, the wireless pad is in at the moment, AED 89.
+|en|Wireless Pad 15W=89=4=AED||Yes, the wireless pad is in at the moment, AED 89.
-|en||Hemming costs €8.00 and takes 3 days.|Trousers hemmed? €8.00 and done by tomorrow.
+|en||10% off your first online order: the code is sent by email after you join our newsletter. We do not give codes by chat.|We do not give codes in the chat; the 10% one comes by email once you join the newsletter.
-|en||10% off your first online order: the code is sent by email after you join our newsletter. We do not give codes by chat.|The 15% one comes by email once you join the newsletter.
+|ar||10% off accessories with a valid student ID, in the shop only. Repairs are not included.|مع بطاقة الطالب خصم 10% على الإكسسوارات داخل المحل فقط، والتصليح غير مشمول.
-|ar||10% off accessories with a valid student ID, in the shop only. Repairs are not included.|مع بطاقة الطالب خصم 15% على الإكسسوارات داخل المحل فقط.
+|de|Flora Dress M=79=5=EUR;Flora Dress L=79=0=EUR||Das Kleid Flora ist in M da, in L leider ausverkauft.
-|de|Flora Dress M=79=0=EUR;Flora Dress L=79=5=EUR||Das Kleid Flora ist in M da, in L leider ausverkauft.
+|ru||Sale items and swimwear without the hygiene sticker can only be exchanged, not refunded.|Обмен возможен, а вот деньги за распродажные вещи мы не возвращаем.
-|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Your order is over $60.00, so we bring it free.|my order is $40, free delivery?
+|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Your order is over $60.00, so we bring it free.|my order is $70, 2 miles away, free delivery?
-|en||Dubai AED 20, free above AED 300.|Your basket is above AED 300, so delivery in Dubai is free.|my basket is 240, deira, delivery fee?
+|en||Dubai AED 20, free above AED 300.|Your basket is above AED 300, so delivery in Dubai is free.|my basket is 340, delivery fee in Dubai?
-|es||Envío 6 €, gratis a partir de 60 €.|Su pedido está por encima de 60 €, así que el envío le sale gratis.|Mi pedido suma 44 €. ¿Pago envío?
-|en|Vanilla Cake 6"=38=null=USD;Vanilla Cake 8"=54=null=USD||$50 for the 8" vanilla cake? That is right, and the 6" is $38.00.|$50 for the 8 inch vanilla?
-|de|Wollmantel Inverno=219=3=EUR;Trenchcoat Chuva=149=2=EUR||Der Trenchcoat liegt 70 € über dem Wollmantel.
-|de|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||Der Trenchcoat liegt 70 € über dem Wollmantel.
-|en|Wireless Pad 15W=89=0=AED||The wireless pad is back in today.
`,
  'counts of these, cards used before, and both of a kind': `
+|en|Rugged Case Black=79=6=AED;Rugged Case Green=79=2=AED||The rugged case (AED 79) is here in black, six of them, and in green, two.
-|en|Rugged Case Black=79=6=AED;Rugged Case Green=79=2=AED||The rugged case (AED 79) is here in black, two of them, and in green, six.
+|pt||The refund goes to the original payment method within 5 working days.|O reembolso vai para o cartão com que pagou, em 5 dias úteis.
-|pt||The refund goes to the original payment method within 5 working days.|O reembolso vai para o cartão com que pagou, em 2 dias úteis.
-|pt||Cash and MB WAY. No cards.|Pode pagar com cartão.
+|pt||Wash linen at 30 °C, do not tumble dry.|Linho: 30 graus e nada de máquina de secar.
+|fr|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||La trench est 70 € moins chère que le manteau en laine.
-|fr|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||La trench est 60 € moins chère que le manteau en laine.
-|fr|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||Le manteau en laine est moins cher que le trench.
+|en|Dulce de Leche Cake=58=null=USD;Brownie=3.6=20=USD|Delivery $6.00, free for orders over $60.00.|Add a brownie ($3.60) to the $58.00 cake and at $61.60 delivery is free.
-|en|Dulce de Leche Cake=55=null=USD;Brownie=3.6=20=USD|Delivery $6.00, free for orders over $60.00.|Add a brownie ($3.60) to the $55.00 cake and at $58.60 delivery is free.
-|en|Dulce de Leche Cake=58=null=USD;Brownie=3.6=20=USD|Delivery $6.00, free for orders over $60.00.|Add a brownie ($3.60) to the $58.00 cake and at $62.60 delivery is free.
+|es|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||Los dos abrigos, el de lana y el trench, suman 368 €.
-|es|Wool Coat Inverno L=219=2=EUR;Trench Coat Chuva M=149=2=EUR||Los dos abrigos, el de lana y el trench, suman 358 €.
+|en|Blueberry Muffin=3.95=14=USD;Banana Walnut Muffin=4.25=3=USD||One of each muffin is $8.20.
-|en|Blueberry Muffin=3.95=14=USD;Banana Walnut Muffin=4.25=3=USD||One of each muffin is $8.40.
-|ar||Hemming costs €8.00 and takes 3 days.|تقصير البنطلون بـ 8 يورو ويأخذ يوماً واحداً.
+|ar||Hemming costs €8.00 and takes 1 day.|تقصير البنطلون بـ 8 يورو ويأخذ يوماً واحداً.
+|pt|Linen Dress Maré (sand) L=89.9=4=EUR;Linen Dress Maré (black) L=89.9=1=EUR||Os dois vestidos de linho, areia e preto, custam 89,90 € cada.
-|pt|Linen Dress Maré (sand) L=89.9=4=EUR;Linen Dress Maré (black) L=89.9=1=EUR||Os dois vestidos de linho, areia e preto, custam 98,90 € cada.
-|en||Catering is for 15 people or more. Our manager prepares the quote.|For 10 people we can cater too, our manager prepares the quote.|party of 10
+|en||Catering is for 15 people or more. Our manager prepares the quote.|For 20 people we can cater, our manager prepares the quote.|party of 20
+|en||Catering is for 15 people or more. Our manager prepares the quote.|For 10 people we do not cater, sorry; it starts at 15.|party of 10
`,
  'all of a list in stock': `
-|en|Sourdough Loaf=8.5=9=USD;Seeded Rye Loaf=9.25=0=USD;Baguette=3.95=15=USD||Good morning! On the counter are the Sourdough ($8.50), the Seeded Rye ($9.25) and the Baguette ($3.95), all in stock.
+|en|Sourdough Loaf=8.5=9=USD;Seeded Rye Loaf=9.25=4=USD;Baguette=3.95=15=USD||Good morning! On the counter are the Sourdough ($8.50), the Seeded Rye ($9.25) and the Baguette ($3.95), all in stock.
+|en|Sourdough Loaf=8.5=9=USD;Seeded Rye Loaf=9.25=0=USD;Baguette=3.95=15=USD||We bake the Sourdough ($8.50) and the Baguette ($3.95), both in stock; the Seeded Rye ($9.25) is sold out.
-|en|Sourdough Loaf=8.5=9=USD;Seeded Rye Loaf=9.25=0=USD;Baguette=3.95=15=USD||We have the Seeded Rye ($9.25), the Sourdough ($8.50) and the Baguette ($3.95). All three are available today.
-|es|Pan de masa madre=8.5=9=EUR;Pan de centeno=9.25=0=EUR;Barra rústica=3.95=15=EUR||Hoy tenemos pan de masa madre (8,50 €), pan de centeno (9,25 €) y barra rústica (3,95 €), todos disponibles.
+|es|Pan de masa madre=8.5=9=EUR;Pan de centeno=9.25=3=EUR;Barra rústica=3.95=15=EUR||Hoy tenemos pan de masa madre (8,50 €), pan de centeno (9,25 €) y barra rústica (3,95 €), todos disponibles.
-|pt|Mala Bege=85=2=EUR;Mala Preta=89=0=EUR;Cinto Castanho=30=4=EUR||A mala bege custa 85 €, a mala preta 89 € e o cinto castanho 30 €, todas em stock.
+|pt|Mala Bege=85=2=EUR;Mala Preta=89=1=EUR;Cinto Castanho=30=4=EUR||A mala bege custa 85 €, a mala preta 89 € e o cinto castanho 30 €, todas em stock.
-|fr|Sac Beige=85=2=EUR;Sac Noir=89=0=EUR;Ceinture Brune=30=4=EUR||Le sac beige est à 85 €, le sac noir à 89 € et la ceinture brune à 30 €, tous disponibles.
+|fr|Sac Beige=85=2=EUR;Sac Noir=89=1=EUR;Ceinture Brune=30=4=EUR||Le sac beige est à 85 €, le sac noir à 89 € et la ceinture brune à 30 €, tous disponibles.
-|de|Tasche Beige=85=2=EUR;Tasche Schwarz=89=0=EUR;Gürtel Braun=30=4=EUR||Die Tasche in Beige kostet 85 €, die in Schwarz 89 € und der braune Gürtel 30 €, alle vorrätig.
+|de|Tasche Beige=85=2=EUR;Tasche Schwarz=89=3=EUR;Gürtel Braun=30=4=EUR||Die Tasche in Beige kostet 85 €, die in Schwarz 89 € und der braune Gürtel 30 €, alle vorrätig.
-|it|Borsa Beige=85=2=EUR;Borsa Nera=89=0=EUR;Cintura Marrone=30=4=EUR||La borsa beige costa 85 €, la borsa nera 89 € e la cintura marrone 30 €, tutte disponibili.
+|it|Borsa Beige=85=2=EUR;Borsa Nera=89=1=EUR;Cintura Marrone=30=4=EUR||La borsa beige costa 85 €, la borsa nera 89 € e la cintura marrone 30 €, tutte disponibili.
-|tr|Çanta Bej=850=2=TRY;Çanta Siyah=890=0=TRY;Kemer Kahve=300=4=TRY||Bej çanta 850 TL, siyah çanta 890 TL, kahve kemer 300 TL, hepsi stokta.
+|tr|Çanta Bej=850=2=TRY;Çanta Siyah=890=1=TRY;Kemer Kahve=300=4=TRY||Bej çanta 850 TL, siyah çanta 890 TL, kahve kemer 300 TL, hepsi stokta.
-|ru|Сумка бежевая=8500=2=RUB;Сумка черная=8900=0=RUB;Ремень=3000=4=RUB||Бежевая сумка 8500 ₽, черная сумка 8900 ₽ и ремень 3000 ₽, все в наличии.
+|ru|Сумка бежевая=8500=2=RUB;Сумка черная=8900=1=RUB;Ремень=3000=4=RUB||Бежевая сумка 8500 ₽, черная сумка 8900 ₽ и ремень 3000 ₽, все в наличии.
-|ar|حقيبة بيج=300=2=AED;حقيبة سوداء=320=0=AED;حزام=90=4=AED||حقيبة بيج 300 درهم، حقيبة سوداء 320 درهم، حزام 90 درهم، كلها متوفرة.
+|ar|حقيبة بيج=300=2=AED;حقيبة سوداء=320=1=AED;حزام=90=4=AED||حقيبة بيج 300 درهم، حقيبة سوداء 320 درهم، حزام 90 درهم، كلها متوفرة.
-|he|תיק בז'=300=2=ILS;תיק שחור=320=0=ILS;חגורה=90=4=ILS||תיק בז' 300 ש"ח, תיק שחור 320 ש"ח, חגורה 90 ש"ח, כולם במלאי.
+|he|תיק בז'=300=2=ILS;תיק שחור=320=1=ILS;חגורה=90=4=ILS||תיק בז' 300 ש"ח, תיק שחור 320 ש"ח, חגורה 90 ש"ח, כולם במלאי.
-|hi|काला बैग=850=0=INR;लाल बैग=890=2=INR;बेल्ट=300=4=INR||काला बैग ₹850, लाल बैग ₹890 और बेल्ट ₹300, सब स्टॉक में हैं।
+|hi|काला बैग=850=1=INR;लाल बैग=890=2=INR;बेल्ट=300=4=INR||काला बैग ₹850, लाल बैग ₹890 और बेल्ट ₹300, सब स्टॉक में हैं।
-|id|Tas Krem=85000=2=IDR;Tas Hitam=89000=0=IDR;Sabuk=30000=4=IDR||Tas krem Rp85.000, tas hitam Rp89.000, sabuk Rp30.000, semua ready.
+|id|Tas Krem=85000=2=IDR;Tas Hitam=89000=1=IDR;Sabuk=30000=4=IDR||Tas krem Rp85.000, tas hitam Rp89.000, sabuk Rp30.000, semua ready.
`,
  'a phone in a name, and an order by phone': `
+|en|Folding Phone Stand=40=6=AED|15% off accessories with a staff card, in the shop only. Repairs are not included.|With a staff card you get 15% off accessories in the shop, so the Folding Phone Stand comes down from AED 40 to AED 34.
+|en|Folding Phone Stand=40=6=AED|15% off accessories with a student card, in the shop only. Repairs are not included.|With a student card you get 15% off in the shop, so the Folding Phone Stand is AED 34 instead of AED 40.
-|en|Folding Phone Stand=40=6=AED|15% off accessories with a student card, in the shop only. Repairs are not included.|With a student card you get 15% off in the shop, so the Folding Phone Stand comes down from AED 40 to AED 32.
-|en|Folding Phone Stand=40=6=AED|15% off accessories with a student card, in the shop only. Repairs are not included.|With a student card you get 15% off the Folding Phone Stand by phone too, AED 34 instead of AED 40.
-|en|Folding Phone Stand=40=6=AED|15% off accessories with a student card, in the shop only. Repairs are not included.|With a student card you get 15% off if you order the stand on the phone, so AED 34 instead of AED 40.
+|es|Soporte de teléfono=40=6=EUR|15% de descuento en accesorios con carné de estudiante, solo en tienda.|Con carné de estudiante tienes un 15% de descuento en la tienda, así que el soporte de teléfono pasa de 40 € a 34 €.
-|es|Soporte de teléfono=40=6=EUR|15% de descuento en accesorios con carné de estudiante, solo en tienda.|Con carné de estudiante tienes un 15% de descuento también por teléfono, así que el soporte queda en 34 €.
+|pt|Suporte de telefone=40=6=EUR|15% de desconto em acessórios com cartão de estudante, apenas na loja.|Com cartão de estudante tem 15% de desconto na loja, por isso o suporte de telefone passa de 40 € para 34 €.
-|es|Soporte de teléfono=40=6=EUR|15% de descuento en accesorios con carné de estudiante, solo en tienda.|Con carné de estudiante tienes un 15% de descuento en la tienda, así que el soporte de teléfono pasa de 40 € a 30 €.
-|pt|Suporte de telefone=40=6=EUR||O suporte de telefone passa de 40 €.
+|fr|Support de téléphone=40=6=EUR|15 % de remise sur les accessoires avec une carte étudiante, uniquement en magasin.|Avec une carte étudiante vous avez 15 % de remise en magasin : le support de téléphone passe de 40 € à 34 €.
-|fr|Support de téléphone=40=6=EUR|15 % de remise sur les accessoires avec une carte étudiante, uniquement en magasin.|Avec une carte étudiante vous avez 15 % de remise en magasin : le support de téléphone passe de 40 € à 30 €.
+|it|Supporto telefono=40=6=EUR|15% di sconto sugli accessori con tessera studente, solo in negozio.|Con la tessera studente hai il 15% di sconto in negozio, quindi il supporto telefono passa da 40 € a 34 €.
+|ru|Держатель телефона=4000=6=RUB|Скидка 15% на аксессуары по студенческому билету, только в магазине.|По студенческому билету скидка 15% в магазине, и держатель телефона стоит 3400 ₽ вместо 4000 ₽.
`,
  'where it is, turned': `
-|en||Parking is free in the yard behind the shop.|There is free parking right in front of the shop.
+|en||Parking is free in the yard behind the shop.|There is free parking right behind the shop.
+|en||Parking is free behind the shop. We are opposite the station.|Parking is free behind the shop, and we are right opposite the station.
-|en||The fitting rooms are upstairs.|You will find the fitting rooms on the ground floor.
-|es||Hay aparcamiento gratuito detrás del local.|Hay aparcamiento gratuito delante del local.
-|pt||O estacionamento gratuito fica atrás do edifício.|O estacionamento gratuito fica em frente ao edifício.
-|fr||Parking gratuit derrière le bâtiment.|Le parking gratuit est devant le bâtiment.
-|de||Kostenlose Parkplätze hinter dem Gebäude.|Kostenlose Parkplätze finden Sie vor dem Gebäude.
+|de||Kostenlose Parkplätze hinter dem Gebäude.|Kostenlose Parkplätze finden Sie hinter dem Gebäude.
-|it||Parcheggio gratuito dietro il palazzo.|Il parcheggio gratuito è davanti al palazzo.
-|tr||Binanın arkasında ücretsiz otopark var.|Binanın önünde ücretsiz otopark var.
-|ru||Бесплатная парковка за зданием.|Бесплатная парковка есть перед зданием.
-|ar||موقف مجاني خلف المبنى.|يوجد موقف مجاني أمام المبنى.
-|he||חניה חינם מאחורי הבניין.|יש חניה חינם מול הבניין.
-|hi||इमारत के पीछे मुफ्त पार्किंग है।|इमारत के सामने मुफ्त पार्किंग है।
-|id||Parkir gratis di belakang gedung.|Parkir gratis ada di depan gedung.
`,
}
