/** What a share leaves of a price, what goods cost together, and what is left out of it. */
export const SHARES_AND_BUNDLES: Record<string, string> = {
  'What a share leaves of a price': `
+|en|Wild Bird Seed 10 kg=18.9=12=GBP|Members get 10% off food for pets.|With membership the bird seed drops from £18.90 to £17.01.
+|en|Wild Bird Seed 10 kg=18.99=12=GBP|Members get 10% off food for pets.|Members get 10% off, so the bird seed goes from £18.99 down to £17.09.
-|en|Wild Bird Seed 10 kg=18.99=12=GBP|Members get 10% off food for pets.|Members get 10% off, so the bird seed goes from £19.99 down to £17.99.
-|en|Wild Bird Seed 10 kg=18.99=12=GBP|Members get 10% off food for pets.|Members get 10% off, so the bird seed goes from £18.99 down to £16.09.
-|en|Wild Bird Seed 10 kg=18.99=12=GBP||The bird seed drops from £18.99 to £17.09.
-|en|Wild Bird Seed 10 kg=18.99=12=GBP|Members get 10% off food for pets.|The bird seed dropped from £18.99 to £17.09 for everyone.
+|es|Taladro percutor 800 W=89=4=EUR|Un 5 % de descuento con la tarjeta de socio.|Con la tarjeta de socio, el taladro baja de 89,00 € a 84,55 €.
-|es|Taladro percutor 800 W=89=4=EUR|Un 5 % de descuento con la tarjeta de socio.|Con la tarjeta de socio, el taladro baja de 89,00 € a 80,10 €.
-|es|Taladro percutor 800 W=89=4=EUR|Un 5 % de descuento con la tarjeta de socio.|El taladro baja de 89,00 € a 84,55 €.
+|es|Taladro percutor 800 W=89=4=EUR|Un 5 % con el carné Amigo.|Con el carné Amigo el taladro se le queda en 84,55 €.
+|de|Katzenfutter Lachs 4 kg=32.9=7=EUR|Ja, alle 4 Wochen automatisch, mit 10 % Rabatt auf Trockenfutter. Kündbar jederzeit.|Im Abo kostet das Katzenfutter 29,61 € statt 32,90 €, kündigen können Sie jederzeit.|Lohnt sich das Abo?
-|de|Katzenfutter Lachs 4 kg=32.9=7=EUR|Ja, alle 4 Wochen automatisch, mit 10 % Rabatt auf Trockenfutter. Kündbar jederzeit.|Im Abo kostet das Katzenfutter 27,97 € statt 32,90 €, kündigen können Sie jederzeit.|Lohnt sich das Abo?
+|fr|Croquettes chat 4 kg=32=7=EUR|10 % de remise avec la carte de fidélité.|Avec la carte de fidélité, les croquettes passent de 32,00 € à 28,80 €.
-|fr|Croquettes chat 4 kg=32=7=EUR|10 % de remise avec la carte de fidélité.|Avec la carte de fidélité, les croquettes passent de 32,00 € à 25,60 €.
+|pt|Ração 4 kg=32=7=EUR|10% de desconto para estudantes.|Para estudantes, a ração passa de 32,00 € para 28,80 €.
+|it|Crocchette 4 kg=32=7=EUR|10% di sconto con la tessera.|Con la tessera le crocchette scendono da 32,00 € a 28,80 €.
-|it|Crocchette 4 kg=32=7=EUR|10% di sconto con la tessera.|Con la tessera le crocchette scendono da 32,00 € a 30,40 €.
+|tr|Kedi Maması 4 kg=320=7=TRY|Öğrencilere %10 indirim var.|Öğrenciyseniz kedi maması 320 TL yerine 288 TL olur.
+|ru|Корм для кошек 4 кг=3200=7=RUB|По карте постоянного покупателя скидка 10 %.|По карте корм для кошек выйдет 2880 ₽ вместо 3200 ₽.
+|ar|طعام قطط 4 كغ=32=7=AED|خصم 10% لحاملي بطاقة العضوية.|مع بطاقة العضوية يصبح سعر طعام القطط 28.80 درهم بدل 32 درهم.
+|he|אוכל לחתולים 4 ק"ג=32=7=ILS|10% הנחה לחברי מועדון.|לחברי מועדון אוכל לחתולים עולה 28.80 ₪ במקום 32 ₪.
+|id|Makanan Kucing 4 kg=320000=7=IDR|Diskon 10% untuk member.|Untuk member, makanan kucing jadi Rp288.000 dari Rp320.000.
+|hi|बिल्ली का खाना 4 kg=320=7=INR|मेंबर को 10% छूट मिलती है।|मेंबर के लिए बिल्ली का खाना ₹320 की जगह ₹288 में मिलेगा।
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|On Wednesdays people over 60 get 10% off plants.|On Wednesdays over-60s get 10% off plants, so the Hidcote lavender drops from £7.99 to £7.19.
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|On Wednesdays people over 60 get 10% off plants.|On Wednesdays people over 60 get 10% off plants, so the Hidcote lavender drops from £7.99 to £7.19.
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|On Wednesdays students get 10% off plants.|On Wednesdays students get 10% off plants, so the Hidcote lavender drops from £7.99 to £7.19.
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|On Wednesdays students get 10% off plants.|On Wednesdays students get 10% off plants, so the Hidcote lavender goes from £7.99 to £7.19.
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|Students get 10% off plants.|Students get 10% off plants, so the lavender goes from £7.99 to £7.19.
+|en|Lavender 'Hidcote' 2 L=7.99=46=GBP|Students get 10% off plants.|Students get 10% off plants, so the lavender is £7.19 instead of £7.99.
`,
  'So many together, and what that saves': `
+|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|A scented candle is £6.50, any four are £22.00, which saves you £4.00.
-|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|A scented candle is £6.50, any four are £22.00, which saves you £5.00.
-|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|A scented candle is £6.50, any three are £22.00, which saves you £4.00.
+|es|Bolsa de sustrato 50 L=8.5=30=EUR|Tres bolsas de sustrato de 50 L salen por 24,00 €.|Una bolsa de sustrato cuesta 8,50 € y tres salen por 24,00 €: se ahorra 1,50 €.
-|es|Bolsa de sustrato 50 L=8.5=30=EUR|Tres bolsas de sustrato de 50 L salen por 24,00 €.|Una bolsa de sustrato cuesta 8,50 € y tres salen por 24,00 €: se ahorra 2,50 €.
+|de|Duftkerze Feige=6.5=30=EUR|Vier Duftkerzen kosten zusammen 22,00 €.|Eine Duftkerze kostet 6,50 €, vier zusammen 22,00 €, Sie sparen also 4,00 €.
-|de|Duftkerze Feige=6.5=30=EUR|Vier Duftkerzen kosten zusammen 22,00 €.|Eine Duftkerze kostet 6,50 €, vier zusammen 22,00 €, Sie sparen also 4,50 €.
+|fr|Bougie figue=6.5=30=EUR|Quatre bougies au choix coûtent 22,00 € ensemble.|Une bougie coûte 6,50 €, les quatre 22,00 € : vous économisez 4,00 €.
+|it|Candela fico=6.5=30=EUR|Quattro candele costano 22,00 € insieme.|Una candela costa 6,50 €, quattro 22,00 €: risparmia 4,00 €.
+|pt|Vela figo=6.5=30=EUR|Quatro velas custam 22,00 € no conjunto.|Uma vela custa 6,50 €, quatro ficam por 22,00 €, poupa 4,00 €.
+|ru|Свеча инжир=650=30=RUB|Четыре любые свечи вместе стоят 2200 ₽.|Одна свеча стоит 650 ₽, четыре вместе — 2200 ₽, вы экономите 400 ₽.
-|ru|Свеча инжир=650=30=RUB|Четыре любые свечи вместе стоят 2200 ₽.|Одна свеча стоит 650 ₽, четыре вместе — 2200 ₽, вы экономите 450 ₽.
+|tr|İncir Mumu=65=30=TRY|Dört mum birlikte 220 TL.|Bir mum 65 TL, dört mum birlikte 220 TL, 40 TL kazancınız olur.
+|ar|شمعة تين=65=30=AED|أربع شموع معا بسعر 220 درهم.|الشمعة بـ 65 درهم، وأربع شموع معا بـ 220 درهم، يعني توفر 40 درهم.
+|he|נר תאנה=65=30=ILS|ארבעה נרות יחד ב-220 ₪.|נר אחד עולה 65 ₪, ארבעה יחד 220 ₪, חוסכים 40 ₪.
+|hi|मोमबत्ती अंजीर=65=30=INR|चार मोमबत्तियाँ साथ में ₹220 में।|एक मोमबत्ती ₹65 की है, चार साथ में ₹220 में, यानी ₹40 की बचत।
+|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|Four candles come to £22.00 instead of £26.00.
-|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|Four candles come to £22.00 instead of £28.00.
+|de|Duftkerze Feige=6.5=30=EUR|Vier Duftkerzen kosten zusammen 22,00 €.|Vier Duftkerzen kosten 22,00 € statt einzeln 26,00 €.
+|en|Scented Candle Fig=6.5=30=GBP|Any four scented candles cost £22.00 together.|If you take four it's £22.00, so each works out at £5.50.
`,
  'Places, and the first ones free': `
+|en||Pottery evening every last Friday from 18:00 to 20:00, £25.00 per person, clay included. Booking is required.|The pottery evening runs 18:00-20:00 on the last Friday. Two places come to £50.00, clay included.
-|en||Pottery evening every last Friday from 18:00 to 20:00, £25.00 per person, clay included. Booking is required.|The pottery evening runs 18:00-20:00 on the last Friday. Two places come to £45.00, clay included.
+|en||Pottery evening every last Friday from 18:00 to 20:00, £25.00 per person, clay included. Booking is required.|For three of you the pottery evening would be £75.00.
+|de||Der Töpferkurs kostet 25,00 € pro Person, Material inklusive.|Zwei Plätze im Töpferkurs kosten 50,00 €, Material inklusive.
-|de||Der Töpferkurs kostet 25,00 € pro Person, Material inklusive.|Zwei Plätze im Töpferkurs kosten 40,00 €, Material inklusive.
+|es||El taller cuesta 25,00 € por persona, material incluido.|Dos plazas del taller salen por 50,00 €, material incluido.
+|es||El taller cuesta 25,00 € por persona, material incluido.|El taller sale a 25,00 € por persona. Para cuatro personas son 100,00 €.
+|fr||L'atelier coûte 25,00 € par personne, matériel compris.|Deux places pour l'atelier font 50,00 €, matériel compris.
+|it||Il corso costa 25,00 € a persona, materiale incluso.|Due posti al corso costano 50,00 €, materiale incluso.
+|pt||A oficina custa 25,00 € por pessoa, material incluído.|Dois lugares na oficina ficam em 50,00 €, material incluído.
+|ru||Мастер-класс стоит 1500 ₽ с человека, материалы включены.|Два места на мастер-класс стоят 3000 ₽, материалы включены.
-|ru||Мастер-класс стоит 1500 ₽ с человека, материалы включены.|Два места на мастер-класс стоят 2500 ₽, материалы включены.
+|tr||Atölye kişi başı 250 TL, malzeme dahil.|Atölyede iki kişilik yer 500 TL, malzeme dahil.
+|id||Workshop Rp150.000 per orang, bahan sudah termasuk.|Dua tempat di workshop Rp300.000, bahan sudah termasuk.
+|he||הסדנה עולה 100 ₪ לאדם, החומרים כלולים.|שני מקומות בסדנה עולים 200 ₪, החומרים כלולים.
+|hi||वर्कशॉप ₹500 प्रति व्यक्ति है, सामान शामिल है।|वर्कशॉप में दो जगहें ₹1,000 की होंगी, सामान शामिल है।
+|en||Each key copy costs £3.50; the first one is free with a lock bought here.|If you buy the lock here, the first copy is free, so 4 keys cost £10.50.|I buy the lock from you and need 4 keys
-|en||Each key copy costs £3.50; the first one is free with a lock bought here.|If you buy the lock here, the first copy is free, so 4 keys cost £7.00.|I buy the lock from you and need 4 keys
+|es||Cada copia cuesta 2,00 €; las dos primeras son gratis si compra aquí la cerradura.|Si compra aquí la cerradura, las dos primeras copias son gratis: 6 copias le salen por 8,00 €.|Compro la cerradura y quiero 6 copias
-|es||Cada copia cuesta 2,00 €; las dos primeras son gratis si compra aquí la cerradura.|Si compra aquí la cerradura, las dos primeras copias son gratis: 6 copias le salen por 6,00 €.|Compro la cerradura y quiero 6 copias
+|de||Jede Bohrung kostet 3,00 €, die ersten zwei sind kostenlos, wenn die Platte bei uns gekauft wurde.|Die ersten zwei Bohrungen sind kostenlos, wenn Sie die Platte bei uns kaufen: 5 Bohrungen kosten also 9,00 €.
-|de||Jede Bohrung kostet 3,00 €, die ersten zwei sind kostenlos, wenn die Platte bei uns gekauft wurde.|Die ersten zwei Bohrungen sind kostenlos, wenn Sie die Platte bei uns kaufen: 5 Bohrungen kosten also 6,00 €.
+|fr||Chaque découpe coûte 3,00 €, les deux premières sont gratuites.|Les deux premières découpes sont gratuites : 5 découpes vous coûtent 9,00 €.
+|pt||Cada corte custa 3,00 €; os dois primeiros são grátis.|Os dois primeiros cortes são grátis: 5 cortes ficam em 9,00 €.
+|it||Ogni taglio costa 3,00 €; i primi due sono gratis.|I primi due tagli sono gratis: 5 tagli le costano 9,00 €.
+|ru||Каждый распил стоит 100 ₽, первые два бесплатно.|Первые два распила бесплатно: 5 распилов выйдут 300 ₽.
+|tr||Her kesim 30 TL, ilk iki kesim ücretsiz.|İlk iki kesim ücretsiz: 5 kesim 90 TL tutar.
+|id||Setiap potongan Rp10.000, dua potongan pertama gratis.|Dua potongan pertama gratis: 5 potongan jadi Rp30.000.
+|en||Parking is £2 an hour; the first hour is free.|The first hour is free, so three hours of parking cost £4.
-|de||Jede Bohrung kostet 3,00 €, die ersten zwei sind kostenlos.|Die ersten zwei Bohrungen sind kostenlos: 5 Bohrungen kosten also 15,00 €.
-|fr||Chaque découpe coûte 3,00 €, les deux premières sont gratuites.|Les trois premières découpes sont gratuites : 5 découpes vous coûtent 6,00 €.
-|it||Ogni taglio costa 3,00 €; i primi due sono gratis.|I primi due tagli sono gratis: 5 tagli le costano 12,00 €.
-|ru||Каждый распил стоит 100 ₽, первые два бесплатно.|Первые три распила бесплатно: 5 распилов выйдут 200 ₽.
`,
  'A share for all but a whole shelf': `
-|en|Pruning Saw 30 cm=22=4=GBP|On Mondays students get 10% off books. Tools and furniture are not included.|On Mondays students get 10% off the pruning saw as well.
-|en|Pruning Saw 30 cm=22=4=GBP|On Mondays students get 10% off plants. Tools and furniture are not included.|The pruning saw is £22, and on Mondays students get 10% off it.
-|en|Oak Side Table=120=2=GBP|Students get 10% off. Furniture is not included.|The oak side table is £120, with the student card it's £108.
+|en|Oak Side Table=120=2=GBP|Students get 10% off. Furniture is not included.|The oak side table is £120. The student discount doesn't apply to furniture.
+|en|Fern 2 L=12=2=GBP|On Mondays students get 10% off plants. Furniture, tools and compost are not included.|On Mondays students get 10% off plants, so the fern would be £10.80.
-|es|Amoladora 900 W=70=2=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|La amoladora de 900 W cuesta 70,00 € y con la tarjeta Club le hacemos el 5 %.
-|es|Amoladora 900 W=70=2=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|Con la tarjeta Club la amoladora se queda en 66,50 €.
+|es|Barniz mate 1 L=20=2=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|El barniz mate cuesta 20,00 € y con la tarjeta Club le hacemos el 5 %.
+|es|Barniz mate 1 L=20=2=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|Con la tarjeta Club el barniz mate se queda en 19,00 €.
-|de|Winkelschleifer 900 W=70=2=EUR|Mit der Kundenkarte 5 % Rabatt. Elektrowerkzeuge sind ausgenommen.|Der Winkelschleifer kostet 70,00 €, mit der Kundenkarte bekommen Sie 5 % darauf.
-|en|Merlot Red Wine 75 cl=14=2=GBP|10% off with the loyalty card. Alcohol is excluded.|With the loyalty card you get 10% off the Merlot too.
-|fr|Vin rouge Merlot 75 cl=14=2=EUR|10 % avec la carte de fidélité. Les boissons alcoolisées sont exclues.|Avec la carte de fidélité, le Merlot est à 12,60 €.
-|en|Gift Card £50=50=null=GBP|10% off with the loyalty card. Gift cards are excluded.|With the loyalty card you get 10% off the gift card too.
+|en|Wild Rose 3 L=12=4=GBP|On Mondays students get 10% off plants. Furniture, tools and compost are not included.|The wild rose is £12, and on Mondays students get 10% off it.
+|en|Table Runner Linen=22=4=GBP|10% off with the loyalty card. Furniture is excluded.|The table runner is £22, with the loyalty card you get 10% off it.
+|de|Wandfarbe Weiß 5 L=30=4=EUR|Mit der Kundenkarte 5 % Rabatt. Elektrowerkzeuge sind ausgenommen.|Die Wandfarbe kostet 30,00 €, mit der Kundenkarte bekommen Sie 5 % darauf.
-|de|Schlagbohrmaschine 850 W=90=4=EUR|Mit der Kundenkarte 5 % Rabatt. Elektrowerkzeuge sind ausgenommen.|Die Schlagbohrmaschine kostet mit der Kundenkarte 85,50 €.
+|de|Schlagbohrmaschine 850 W=90=4=EUR|Mit der Kundenkarte 5 % Rabatt. Elektrowerkzeuge sind ausgenommen.|Die Schlagbohrmaschine kostet 90,00 €. Der Kundenkarten-Rabatt von 5 % gilt nicht für Elektrowerkzeuge.
+|es|Brocha plana 50 mm=6=4=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|La brocha plana cuesta 6,00 €; con la tarjeta Club tiene un 5 % de descuento.
-|es|Atornillador 18 V=99=4=EUR|Un 5 % con la tarjeta Club. Las herramientas eléctricas no entran en el descuento.|El atornillador de 18 V, con la tarjeta Club, le sale por 94,05 €.
-|it|Trapano 700 W=80=4=EUR|5% di sconto con la tessera. Gli elettroutensili sono esclusi.|Il trapano costa 80,00 €, con la tessera ha il 5%.
+|it|Pennello 50 mm=8=4=EUR|5% di sconto con la tessera. Gli elettroutensili sono esclusi.|Il pennello costa 8,00 €, con la tessera ha il 5%.
-|fr|Ponceuse 300 W=60=4=EUR|5 % avec la carte. Les outils électriques sont exclus.|La ponceuse coûte 60,00 €, et avec la carte vous avez 5 % dessus.
-|pt|Berbequim 700 W=80=4=EUR|5% de desconto com o cartão. As ferramentas elétricas não entram.|O berbequim custa 80,00 € e com o cartão tem 5% de desconto.
-|ru|Дрель ударная 800 Вт=5000=4=RUB|По карте скидка 5 %. На электроинструмент скидка не действует.|Ударная дрель стоит 5000 ₽, по карте на неё скидка 5 %.
-|tr|Darbeli Matkap 800 W=2000=4=TRY|Kartla %5 indirim var. Elektrikli aletler hariç.|Darbeli matkap 2.000 TL, kartla %5 indirimli.
-|ar|مثقاب 800 واط=200=4=AED|خصم 5% مع البطاقة. الأدوات الكهربائية مستثناة.|المثقاب بـ 200 درهم، ومع البطاقة خصم 5%.
-|he|מקדחה 800 וואט=300=4=ILS|5% הנחה עם הכרטיס. כלי עבודה חשמליים לא כלולים.|המקדחה עולה 300 ₪, ועם הכרטיס מקבלים 5% הנחה.
-|id|Bor Listrik 800 W=500000=4=IDR|Diskon 5% dengan kartu. Perkakas listrik tidak termasuk.|Bor listrik Rp500.000, dengan kartu dapat diskon 5%.
-|en|Silver Hoop Earrings=40=4=GBP|Students get 10% off. Jewellery is excluded.|Students get 10% off the hoop earrings too.
+|en|Canvas Tote=20=4=GBP|Students get 10% off. Jewellery is excluded.|Students get 10% off the canvas tote, so it's £18.
-|es|Rioja Crianza 75 cl=12=4=EUR|10 % los jueves. Las bebidas alcohólicas no entran.|El Rioja Crianza cuesta 12,00 € y los jueves le hacemos un 10 %.
+|es|Aceite de oliva 1 L=12=4=EUR|10 % los jueves. Las bebidas alcohólicas no entran.|El aceite de oliva cuesta 12,00 € y los jueves le hacemos un 10 %.
-|es|Brocha plana 50 mm=6=4=EUR|Las brochas no entran en el descuento.|La brocha plana cuesta 6,00 €; con la tarjeta Club tiene un 5 % de descuento.
-|en|Teak Garden Bench=200=4=GBP|10% with the club card. Furniture is not part of the discount.|The garden bench is £200, with the club card it's £180.
+|en|Fern Pot 2 L=20=4=GBP|10% with the club card. Furniture is not part of the discount.|The fern pot is £20, with the club card it's £18.
`,
  'A version added over the price of the others': `
-|es|Esmalte 250 ml Azul=7.5=8=EUR;Esmalte 250 ml Blanco=7.5=9=EUR||El esmalte de 250 ml lo hay en azul y en blanco a 7,50 €, y además en plateado.
+|es|Esmalte 250 ml Azul=7.5=8=EUR;Esmalte 250 ml Blanco=7.5=9=EUR||El esmalte de 250 ml lo hay en azul y además en blanco, a 7,50 €.
-|es|Esmalte 250 ml Azul=7.5=8=EUR;Esmalte 250 ml Blanco=7.5=9=EUR||El esmalte de 250 ml lo hay en azul, blanco y dorado.
-|en|Spray Paint Red=7.5=8=GBP;Spray Paint Black=7.5=9=GBP||The spray paint comes in red and black, and in gold too.
-|en|Spray Paint Red=7.5=8=GBP;Spray Paint Black=7.5=9=GBP||The spray paint comes in red and black at £7.50, plus in gold.
-|de|Sprühlack Rot=7.5=8=EUR;Sprühlack Schwarz=7.5=9=EUR||Den Sprühlack gibt es in Rot und Schwarz für 7,50 € und außerdem in Gold.
-|fr|Bombe de peinture rouge=7.5=8=EUR;Bombe de peinture noire=7.5=9=EUR||La bombe existe en rouge et en noir à 7,50 €, et aussi en doré.
-|it|Vernice spray rosso=7.5=8=EUR;Vernice spray nero=7.5=9=EUR||La vernice spray c'è in rosso e in nero a 7,50 €, e anche in oro.
-|pt|Spray vermelho=7.5=8=EUR;Spray preto=7.5=9=EUR||O spray existe em vermelho e preto a 7,50 € e também em dourado.
-|tr|Sprey Boya Kırmızı=75=8=TRY;Sprey Boya Siyah=75=9=TRY||Sprey boyanın kırmızısı ve siyahı 75 TL, ayrıca altın rengi de var.
-|ar|بخاخ دهان أحمر=75=8=AED;بخاخ دهان أسود=75=9=AED||بخاخ الدهان متوفر بالأحمر والأسود بـ 75 درهم، وكذلك بالذهبي.
-|id|Cat Semprot Merah=75000=8=IDR;Cat Semprot Hitam=75000=9=IDR||Cat semprot ada merah dan hitam Rp75.000, juga ada warna emas.
-|he|ספריי צבע אדום=75=8=ILS;ספריי צבע שחור=75=9=ILS||ספריי הצבע יש באדום ובשחור ב-75 ₪, וגם בזהב.
-|de|Einlagen SoftGel 10er-Pack=8.9=40=EUR;Einlagen SoftGel 30er-Pack=22.5=15=EUR||SoftGel führen wir als 10er-Pack (8,90 €), als 30er-Pack (22,50 €) und als 60er-Pack.
+|de|Einlagen SoftGel 10er-Pack=8.9=40=EUR;Einlagen SoftGel 30er-Pack=22.5=15=EUR||SoftGel führen wir als 10er-Pack (8,90 €) und als 30er-Pack (22,50 €).
-|de|Einlagen SoftGel 10er-Pack=8.9=40=EUR||Die Einlagen SoftGel gibt es auch im 60er-Karton.
-|en|SoftGel Insoles 10-pack=8.9=40=GBP;SoftGel Insoles 30-pack=22.5=15=GBP||We have SoftGel as a 10-pack (£8.90), a 30-pack (£22.50) and a 60-pack.
-|es|Plantillas SoftGel pack de 10=8.9=40=EUR;Plantillas SoftGel pack de 30=22.5=15=EUR||SoftGel lo tenemos en pack de 10 (8,90 €), en pack de 30 (22,50 €) y en pack de 60.
-|fr|Semelles SoftGel lot de 10=8.9=40=EUR;Semelles SoftGel lot de 30=22.5=15=EUR||SoftGel existe en lot de 10 (8,90 €), en lot de 30 (22,50 €) et en lot de 60.
-|de|Kaffeekapseln Lungo 10er=3.9=40=EUR;Kaffeekapseln Lungo 50er=17.5=15=EUR||Die Kapseln Lungo gibt es als 10er, 50er und 100er.
-|de|Wandfarbe Weiß 5 L=25=40=EUR;Wandfarbe Weiß 10 L=45=15=EUR||Die Wandfarbe gibt es als 5-L-Eimer, als 10-L-Eimer und als 15-L-Eimer.
-|it|Solette SoftGel conf. 10 pz=8.9=40=EUR;Solette SoftGel conf. 30 pz=22.5=15=EUR||SoftGel c'è da 10 pezzi (8,90 €), da 30 (22,50 €) e da 60 pezzi.
-|ru|Стельки SoftGel 10 шт=890=40=RUB;Стельки SoftGel 30 шт=2250=15=RUB||SoftGel есть по 10 шт (890 ₽), по 30 шт (2250 ₽) и по 60 шт.
+|en|Spray Paint Red=7.5=8=GBP;Spray Paint Black=7.5=9=GBP||The spray paint comes in red and black at £7.50, and in our shop too.
+|en|Spray Paint Red=7.5=8=GBP;Spray Paint Black=7.5=9=GBP||The spray paint comes in red at £7.50, and in black too.
+|es|Esmalte Azul=7.5=8=EUR;Esmalte Blanco=7.5=9=EUR||El esmalte está en azul y en blanco a 7,50 €, y los dos en stock.
+|es|Esmalte Azul=7.5=8=EUR;Esmalte Blanco=7.5=9=EUR||Lo tenemos en azul y en blanco a 7,50 €, también en tienda.
+|de|Sprühlack Rot=7.5=8=EUR;Sprühlack Schwarz=7.5=9=EUR||Den Sprühlack gibt es in Rot und Schwarz, beide für 7,50 €, im Laden.
+|de|Einlagen SoftGel 10er-Pack=8.9=40=EUR;Einlagen SoftGel 30er-Pack=22.5=15=EUR||Zwei 10er-Packs kosten 17,80 €, der 30er-Pack 22,50 €.
+|ru|Стельки SoftGel 10 шт=890=40=RUB;Стельки SoftGel 30 шт=2250=15=RUB||SoftGel есть по 10 шт за 890 ₽ и по 30 шт за 2250 ₽.
+|fr|Bombe de peinture rouge=7.5=8=EUR;Bombe de peinture noire=7.5=9=EUR||La bombe existe en rouge et en noir à 7,50 €, les deux en magasin.
+|it|Vernice spray rosso=7.5=8=EUR;Vernice spray nero=7.5=9=EUR||La vernice spray c'è in rosso e in nero a 7,50 €, anche in negozio.
+|de|T-Shirt Damen Blau=15=8=EUR;T-Shirt Damen Grün=15=9=EUR||Das T-Shirt gibt es in Blau und Grün für 15 €, auch als Geschenk schön.
+|pt|Spray vermelho=7.5=8=EUR;Spray preto=7.5=9=EUR||O spray existe em vermelho e também em preto, a 7,50 €.
+|tr|Sprey Boya Kırmızı=75=8=TRY;Sprey Boya Siyah=75=9=TRY||Sprey boyanın kırmızısı 75 TL, ayrıca siyah rengi de var.
-|tr|Sprey Boya Kırmızı=75=8=TRY;Sprey Boya Siyah=75=9=TRY||Sprey boyanın kırmızısı ve siyahı 75 TL, ayrıca turkuaz rengi de var.
-|de|Tintenpatronen 6er-Pack=8.9=40=EUR||Die Tintenpatronen gibt es auch als 24er-Pack.
+|de|Tintenpatronen 6er-Pack=8.9=40=EUR||Für 24 Patronen nehmen Sie vier 6er-Packs, das macht 35,60 €.
`,
  'What is not taken back does not come back': `
-|en||Unused goods within 30 days with the receipt. Cut fabric and used bedding cannot be returned.|Cut fabric can come back within 30 days with the receipt.
-|en||Unused goods within 30 days with the receipt. Cut fabric and used bedding cannot be returned.|You can bring leftover fabric that was cut for you back within 30 days as long as you kept the receipt.
+|en||Unused goods within 30 days with the receipt. Cut fabric and used bedding cannot be returned.|Unused goods can come back within 30 days with the receipt, but cut fabric can't.
+|en||Unused goods within 30 days with the receipt. Cut fabric and used bedding cannot be returned.|Leftover wool can come back within 30 days as long as you've kept the receipt.
-|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|Earrings can come back within 30 days as long as you've kept the receipt.
-|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|You can bring the earrings back within 30 days with the receipt.
-|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|We take earrings back within 30 days with the receipt.
-|de||Rückgabe innerhalb von 14 Tagen mit Kassenbon. Ohrringe und geöffnete Kosmetik sind ausgeschlossen.|Die Ohrringe können Sie innerhalb von 14 Tagen mit Kassenbon zurückgeben.
-|de||Unbenutzte Ware nehmen wir 14 Tage mit Kassenbon zurück. Zugeschnittene Stoffe können nicht zurückgegeben werden.|Auch zugeschnittene Stoffe nehmen wir 14 Tage lang mit Kassenbon zurück.
+|de||Unbenutzte Ware nehmen wir 14 Tage mit Kassenbon zurück. Zugeschnittene Stoffe können nicht zurückgegeben werden.|Unbenutzte Ware nehmen wir 14 Tage mit Kassenbon zurück, zugeschnittene Stoffe leider nicht.
-|es||Se admite la devolución en 15 días con el tique. La pintura mezclada a medida no se devuelve.|La pintura que le mezclamos a medida puede devolverla en 15 días con el tique.
-|es||Se admite la devolución en 15 días con el tique. Los pendientes no se devuelven.|Los pendientes los puede devolver en 15 días con el tique.
-|fr||Retour sous 15 jours avec le ticket. Les boucles d'oreilles ne sont pas reprises.|Les boucles d'oreilles peuvent être rendues sous 15 jours avec le ticket.
-|it||Reso entro 15 giorni con lo scontrino. Gli orecchini non si possono restituire.|Gli orecchini si possono riportare entro 15 giorni con lo scontrino.
-|pt||Devolução em 15 dias com o talão. Os brincos não podem ser devolvidos.|Os brincos podem ser devolvidos em 15 dias com o talão.
-|ru||Возврат в течение 14 дней с чеком. Серьги возврату не подлежат.|Серьги можно вернуть в течение 14 дней с чеком.
-|tr||14 gün içinde fişle iade alınır. Küpeler iade edilmez.|Küpeleri 14 gün içinde fişle iade edebilirsiniz.
-|ar||الإرجاع خلال 14 يوما مع الفاتورة. الأقراط لا تُرجع.|يمكنك إرجاع الأقراط خلال 14 يوما مع الفاتورة.
-|id||Retur dalam 14 hari dengan struk. Anting tidak bisa diretur.|Anting bisa dikembalikan dalam 14 hari dengan struk.
-|he||החזרה תוך 14 יום עם קבלה. עגילים לא ניתן להחזיר.|אפשר להחזיר עגילים תוך 14 יום עם קבלה.
-|hi||रसीद के साथ 14 दिन में वापसी। झुमके वापस नहीं होते।|झुमके रसीद के साथ 14 दिन में वापस कर सकते हैं।
+|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|Unopened perfume can come back within 30 days with the receipt.
+|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|The necklace can come back within 30 days with the receipt.
+|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|I'm sorry, earrings can't come back.
+|en||Unused goods within 30 days with the receipt. Worn shoes cannot be returned.|Unworn shoes can come back within 30 days with the receipt.
-|en||Unused goods within 30 days with the receipt. Worn shoes cannot be returned.|Worn shoes can come back within 30 days with the receipt.
+|en||Unused goods within 30 days with the receipt. Earrings and opened perfume cannot be returned.|You can bring everything back within 30 days except earrings and opened perfume.
+|fr||Retour sous 15 jours avec le ticket. Les boucles d'oreilles ne sont pas reprises.|Les bracelets peuvent être rendus sous 15 jours avec le ticket.
+|it||Reso entro 15 giorni con lo scontrino. Gli orecchini non si possono restituire.|Le collane si possono riportare entro 15 giorni con lo scontrino.
+|es|Spray Rojo=5.95=18=EUR;Spray Negro=5.95=25=EUR;Spray Plata=6.5=0=EUR||El spray lo hay en rojo y en negro a 5,95 €, y además en plata, que ahora está agotado.
-|es|Spray Rojo=5.95=18=EUR;Spray Negro=5.95=25=EUR;Spray Plata=6.5=0=EUR||El spray lo hay en rojo y en negro a 5,95 €, y además en verde.
`,
}
