/** What other shops ask, terms without a figure, portions, and what is sold by the square metre. */
export const TOLD_AND_RECKONED: Record<string, string> = {
  'What another shop asks is matched by no shop that has not said so': `
-|ar||لا نطابق أسعار المتاجر الأخرى.|أكيد، نعطيك نفس سعر المتجر الآخر.|المحل الثاني أرخص، تعطوني نفس سعره؟
-|ar||لا نطابق أسعار المتاجر الأخرى.|نعم، نطابق السعر اللي عندهم.
-|ar||لا نطابق أسعار المتاجر الأخرى.|تمام، ننزل السعر لسعرهم.
+|ar||لا نطابق أسعار المتاجر الأخرى.|للأسف ما نعطي نفس سعر المحلات الثانية.
-|en||We do not match prices of other shops.|Sure, we'll give you the same price as the other shop.
-|en||We do not match prices of other shops.|No problem, you can have it for what they charge.
-|en||We do not match prices of other shops.|Of course, we'll beat their price.
+|en||We do not match prices of other shops.|Sorry, we can't give you the same price as the other shop.
-|es||No igualamos precios de otras tiendas.|Claro, le damos el mismo precio que la otra tienda.
-|es||No igualamos precios de otras tiendas.|Claro, se lo dejamos al precio de ellos.
-|de||Wir gleichen Preise anderer Läden nicht an.|Klar, Sie bekommen es zum gleichen Preis wie im anderen Laden.
-|de||Wir gleichen Preise anderer Läden nicht an.|Gerne, wir gehen mit dem Preis mit.
-|fr||Nous n'alignons pas nos prix sur d'autres magasins.|Bien sûr, nous vous faisons le même prix que l'autre magasin.
-|it||Non pareggiamo i prezzi di altri negozi.|Certo, le facciamo lo stesso prezzo dell'altro negozio.
-|pt||Não igualamos preços de outras lojas.|Claro, fazemos o mesmo preço da outra loja.
-|ru||Мы не подстраиваемся под цены других магазинов.|Конечно, отдадим по такой же цене, как в другом магазине.
-|tr||Başka mağazaların fiyatını eşleştirmiyoruz.|Tabii, diğer mağazanın fiyatına veririz.
-|he||אנחנו לא משווים מחירים של חנויות אחרות.|בטח, ניתן לך אותו מחיר כמו בחנות השנייה.
-|hi||हम दूसरी दुकानों के दाम से मैच नहीं करते।|ज़रूर, हम आपको दूसरी दुकान वाले दाम पर दे देंगे।
-|id||Kami tidak menyamakan harga toko lain.|Tentu, kami kasih harga yang sama dengan toko sebelah.
+|en|Desk Lamp=30=4=GBP||Both of our shops have the same price for the desk lamp, £30.
+|en|Desk Lamp=30=4=GBP||The desk lamp is £30, the same price online and in the shop.
+|en||We match prices of other shops in town.|Yes, we'll give you the same price as the other shop in town.|The other shop is cheaper, same price?
+|es||Igualamos el precio de otras tiendas con el tique.|Sí, le damos el mismo precio que la otra tienda con el tique.
+|de||Wir gleichen Preise anderer Läden nicht an.|Leider können wir Ihnen nicht den gleichen Preis wie im anderen Laden geben.
+|fr||Nous n'alignons pas nos prix.|Désolé, nous ne pouvons pas faire le même prix que l'autre magasin.
+|tr||Başka mağazaların fiyatını eşleştirmiyoruz.|Maalesef diğer mağazanın fiyatına veremiyoruz.
+|hi||हम दूसरी दुकानों के दाम से मैच नहीं करते।|माफ़ कीजिए, हम दूसरी दुकान वाले दाम पर नहीं दे सकते।
+|id||Kami tidak menyamakan harga toko lain.|Maaf, kami tidak bisa kasih harga yang sama dengan toko sebelah.
+|he||אנחנו לא משווים מחירים של חנויות אחרות.|מצטערים, לא נוכל לתת את אותו מחיר כמו בחנות השנייה.
+|ru||Мы не подстраиваемся под цены других магазинов.|К сожалению, отдать по такой же цене, как в другом магазине, не сможем.
+|it||Non pareggiamo i prezzi di altri negozi.|Purtroppo non possiamo farle lo stesso prezzo dell'altro negozio.
+|pt||Não igualamos preços de outras lojas.|Infelizmente não conseguimos fazer o mesmo preço da outra loja.
+|ar||لا نطابق أسعار المتاجر الأخرى.|للأسف ما نقدر نعطيك نفس سعر المحل الثاني.
+|en||We do not match prices of other shops.|I can't say what they charge, but ours is the price on the tag.|The other shop is cheaper, same price?
+|en|Desk Lamp=30=4=GBP;Floor Lamp=30=2=GBP|We do not match prices of other shops.|We don't match prices, but the desk lamp and the floor lamp have the same price: £30.|The other shop is cheaper, same price?
`,
  'A whole week is a term': `
-|en||We hold items for 3 days in your name, without a deposit.|We'll keep the shoes for a whole week in your name, no deposit needed.
-|en||We hold items for 3 days in your name, without a deposit.|We'll keep the shoes a full week for you.
-|en||We hold items for 3 days in your name.|We can hold it for a week.
-|en||We hold items for 3 days in your name.|We can hold it for about a week.
-|en||We hold items for 3 days in your name.|We can hold it for a fortnight.
-|en||We hold items for 3 days in your name.|We can hold it all month.
+|en||We hold items for 7 days in your name.|We can hold it for a whole week in your name.
+|en||We hold items for a week in your name.|We hold it for a full week in your name.
-|de||Wir reservieren 3 Tage auf Ihren Namen.|Wir legen es Ihnen eine ganze Woche zurück.
-|de||Wir reservieren 3 Tage auf Ihren Namen.|Wir legen es Ihnen eine volle Woche zurück.
+|de||Wir reservieren 7 Tage auf Ihren Namen.|Wir reservieren es Ihnen eine ganze Woche auf Ihren Namen.
-|es||Guardamos los artículos 3 días a su nombre.|Se lo guardamos una semana entera a su nombre.
-|es||Guardamos los artículos 3 días a su nombre.|Se lo guardamos toda la semana a su nombre.
-|fr||Nous gardons les articles 3 jours à votre nom.|Nous vous le gardons une semaine entière à votre nom.
-|fr||Nous gardons les articles 3 jours à votre nom.|Nous vous le gardons toute une semaine.
-|it||Teniamo gli articoli da parte 3 giorni.|Glielo teniamo da parte una settimana intera.
-|pt||Guardamos os artigos 3 dias em seu nome.|Guardamos-lhe durante uma semana inteira.
-|ru||Откладываем товар на 3 дня.|Отложим товар на целую неделю.
-|tr||Ürünleri 3 gün ayırıyoruz.|Ürünü tam bir hafta ayırırız.
-|ar||نحجز القطع 3 أيام باسمك.|نحجزها لك أسبوعا كاملا باسمك.
-|he||שומרים פריטים 3 ימים על שמך.|נשמור לך את זה שבוע שלם.
-|id||Kami menyimpan barang selama 3 hari.|Kami simpan barangnya seminggu penuh.
+|en||We hold items for 3 days.|We hold it for 3 days. Have a good week!
`,
  'One portion of the goods that are named': `
+|ru|Горячий чай=3.5=null=USD||Здравствуйте! Чашка горячего чая стоит три доллара пятьдесят центов.
+|ru|Латте=4=null=USD||Стакан латте стоит 4 доллара.
+|ru|Борщ=5=null=USD||Тарелка борща стоит 5 долларов.
+|ru|Яблочный пирог=4.25=null=USD||Кусочек яблочного пирога стоит $4.25.
+|en|Hot Tea=3.5=null=USD||A cup of hot tea costs $3.50.
+|en|Hot Tea=3.5=null=USD||A mug of hot tea costs $3.50.
+|es|Té caliente=3.5=null=USD||Una taza de té caliente cuesta $3.50.
+|de|Heißer Tee=3.5=null=EUR||Eine Tasse heißer Tee kostet 3,50 €.
+|pt|Chá quente=3.5=null=EUR||Uma chávena de chá quente custa 3,50 €.
+|pt|Chá quente=3.5=null=BRL||Uma xícara de chá quente custa R$ 3,50.
+|fr|Thé chaud=3.5=null=EUR||Une tasse de thé chaud coûte 3,50 €.
+|it|Tè caldo=3.5=null=EUR||Una tazza di tè caldo costa 3,50 €.
+|tr|Sıcak Çay=35=null=TRY||Bir fincan sıcak çay 35 TL.
+|tr|Sıcak Çay=35=null=TRY||Bir bardak sıcak çay 35 TL.
+|ar|شاي ساخن=10=null=AED||كوب الشاي الساخن بـ 10 دراهم.
+|ar|شاي ساخن=10=null=AED||فنجان الشاي الساخن بـ 10 دراهم.
+|he|תה חם=12=null=ILS||כוס תה חם עולה 12 ₪.
+|hi|गरम चाय=30=null=INR||एक कप गरम चाय ₹30 की है।
+|id|Teh Panas=10000=null=IDR||Secangkir teh panas harganya Rp10.000.
+|id|Teh Panas=10000=null=IDR||Segelas teh panas harganya Rp10.000.
+|ru|Лимонад=3=null=USD||Бокал лимонада стоит $3.
+|ru|Пицца Маргарита=12=null=USD||Кусок пиццы Маргарита стоит $12.
+|ru|Чёрный чай=3=5=USD||Пачка чёрного чая стоит $3.
+|ru|Кофе молотый=8=5=USD||Банка молотого кофе стоит $8.
+|ru|Шампунь ромашка=8=5=USD||Бутылка шампуня с ромашкой стоит $8.
+|ru|Варенье малиновое=8=5=USD||Баночка малинового варенья стоит $8.
+|ru|Крем для рук=8=5=USD||Тюбик крема для рук стоит $8.
+|ru|Шоколад горький=4=5=USD||Плитка горького шоколада стоит $4.
+|ru|Хлеб ржаной=4=5=USD||Буханка ржаного хлеба стоит $4.
+|es|Limonada casera=3=null=EUR||Un vaso de limonada casera cuesta 3,00 €.
+|es|Sopa de tomate=6=null=EUR||Un plato de sopa de tomate cuesta 6,00 €.
+|de|Apfelsaft=3=null=EUR||Ein Glas Apfelsaft kostet 3,00 €.
+|de|Tomatensuppe=6=null=EUR||Ein Teller Tomatensuppe kostet 6,00 €.
+|fr|Limonade maison=3=null=EUR||Un verre de limonade maison coûte 3,00 €.
+|it|Limonata=3=null=EUR||Un bicchiere di limonata costa 3,00 €.
+|pt|Limonada=3=null=EUR||Um copo de limonada custa 3,00 €.
+|tr|Ayran=30=null=TRY||Bir bardak ayran 30 TL.
+|ru|Лимонад=300=null=RUB||Стакан лимонада стоит 300 ₽.
+|ru|Чай зелёный=300=null=RUB||Две чашки зелёного чая стоят 600 ₽.
+|en|Tomato Soup=6=null=GBP||A bowl of tomato soup is £6.
+|en|House Red Wine=6=null=GBP||A glass of house red wine is £6.
+|he|לימונדה=12=null=ILS||כוס לימונדה עולה 12 ₪.
+|ar|عصير برتقال=12=null=AED||كاس عصير برتقال بـ 12 درهم.
+|id|Es Jeruk=12000=null=IDR||Segelas es jeruk Rp12.000.
+|hi|नींबू पानी=40=null=INR||एक गिलास नींबू पानी ₹40 का है।
-|es|Café molido 250 g=7=9=EUR||También tenemos tazas de cerámica por 7,00 €.
-|es|Café molido 250 g=7=9=EUR||También tenemos tazas por 7,00 €.
-|de|Kaffee gemahlen 250 g=7=9=EUR||Wir haben auch Tassen für 7,00 €.
-|de|Kaffee gemahlen 250 g=7=9=EUR||Eine Tasse mit Blumenmuster kostet 7,00 €.
-|en|Ground Coffee 250 g=7=9=GBP||We also have mugs for £7.
-|en|Ground Coffee 250 g=7=9=GBP||A ceramic mug is £7 too.
-|ru|Молотый кофе 250 г=700=9=RUB||Ещё есть кружки за 700 ₽.
-|fr|Café moulu 250 g=7=9=EUR||Nous avons aussi des tasses à 7,00 €.
-|es|Té caliente=3.5=null=EUR||Una taza de té caliente cuesta 4,50 €.
`,
  'Where something is made': `
+|en|Lentil Bread=6.5=4=USD|Our lentil bread is made without wheat but in a shared bakery, so it is not suitable for people with celiac disease.|Our lentil bread is $6.50. It is made in a shared bakery, though, so it is not suitable for people with celiac disease.
-|en|Lentil Bread=6.5=4=USD|Our lentil bread is made without wheat but in a shared bakery, so it is not suitable for people with celiac disease.|Our lentil bread is $6.50. It is made in a separate bakery, so it is suitable for people with celiac disease.
-|en|Lentil Bread=6.5=4=USD|Our lentil bread is made without wheat but in a shared bakery, so it is not suitable for people with celiac disease.|Our lentil bread is $6.50 and made in Germany.
+|en||All our candles are poured by hand in our workshop.|The candles are made in our workshop.
+|de|Linsenbrot=6.5=4=EUR|Unser Linsenbrot wird ohne Weizen, aber in einer gemeinsamen Backstube hergestellt und ist daher nicht für Menschen mit Zöliakie geeignet.|Das Linsenbrot kostet 6,50 €. Es wird allerdings in einer gemeinsamen Backstube hergestellt und ist für Menschen mit Zöliakie nicht geeignet.
+|es|Pan de lentejas=6.5=4=EUR|El pan de lentejas se hace sin trigo pero en un obrador compartido, por eso no es apto para celíacos.|El pan de lentejas cuesta 6,50 €. Eso sí, se hace en un obrador compartido, así que no es apto para celíacos.
+|fr|Pain aux lentilles=6.5=4=EUR|Notre pain aux lentilles est fait sans blé mais dans un atelier partagé, il ne convient donc pas aux cœliaques.|Le pain aux lentilles coûte 6,50 €. Il est fabriqué dans un atelier partagé, il ne convient donc pas aux cœliaques.
-|fr|Pain aux lentilles=6.5=4=EUR|Notre pain aux lentilles est fait sans blé mais dans un atelier partagé, il ne convient donc pas aux cœliaques.|Le pain aux lentilles coûte 6,50 €. Il est fabriqué dans un atelier séparé, il convient donc aux cœliaques.
`,
  'Sold by the metre and by the square metre': `
+|en|Roll Lawn (1 m²)=5.2=null=GBP||Roll lawn is £5.20 per m², so 20 m² would be £104.00.
-|en|Roll Lawn (1 m²)=5.2=null=GBP||Roll lawn is £5.20 per m², so 20 m² would be £94.00.
+|en|Roll Lawn (1 m²)=5.2=null=GBP||20 m² of roll lawn comes to £104.00.|I need 20 m² of turf
+|de|Rollrasen (1 m²)=5.2=null=EUR||Der Rollrasen kostet 5,20 € pro m², 20 m² macht 104,00 €.
-|de|Rollrasen (1 m²)=5.2=null=EUR||Der Rollrasen kostet 5,20 € pro m², 20 m² macht 114,00 €.
+|es|Tela algodón (1 m)=9.5=40=EUR||La tela cuesta 9,50 € el metro, 3 m serían 28,50 €.
-|es|Tela algodón (1 m)=9.5=40=EUR||La tela cuesta 9,50 € el metro, 3 m serían 38,50 €.
+|fr|Gazon en rouleau (1 m²)=5.2=null=EUR||Le gazon est à 5,20 € le m², donc 20 m² reviennent à 104,00 €.
+|it|Prato a rotoli (1 m²)=5.2=null=EUR||Il prato a rotoli costa 5,20 € al m², 20 m² fanno 104,00 €.
+|ru|Рулонный газон (1 м²)=520=null=RUB||Рулонный газон стоит 520 ₽ за м², 20 м² выйдет 10 400 ₽.
+|en|Cotton Fabric per metre=9.5=40=GBP||The cotton fabric is £9.50 a metre, so 4 metres is £38.00.
-|en|Cotton Fabric per metre=9.5=40=GBP||The cotton fabric is £9.50 a metre, so 4 metres is £36.00.
+|en|Gravel (1 kg)=1.2=400=GBP||Gravel is £1.20 a kilo, 25 kg would be £30.00.
+|pt|Relva em rolo (1 m²)=5.2=null=EUR||A relva custa 5,20 € por m², 20 m² ficam em 104,00 €.
+|tr|Rulo Çim (1 m²)=52=null=TRY||Rulo çim m² başına 52 TL, 20 m² 1.040 TL eder.
+|id|Rumput Gulung (1 m²)=52000=null=IDR||Rumput gulung Rp52.000 per m², jadi 20 m² Rp1.040.000.
+|ar|عشب رول (1 م²)=52=null=AED||عشب الرول بـ 52 درهم للمتر المربع، يعني 20 متر مربع بـ 1040 درهم.
+|he|דשא בגלילים (1 מ"ר)=52=null=ILS||הדשא בגלילים עולה 52 ₪ למ"ר, אז 20 מ"ר יוצאים 1040 ₪.
+|hi|घास रोल (1 m²)=52=null=INR||घास रोल ₹52 प्रति m² है, तो 20 m² के ₹1,040 होंगे।
+|en|Fresh Turf (1 m²)=4.1=null=GBP||For 12 square metres of fresh turf you would pay £49.20.
-|en|Fresh Turf (1 m²)=4.1=null=GBP||For 12 square metres of fresh turf you would pay £45.20.
`,
  'Prices before the versions that they are of': `
-|en|Cat Litter 5 L=4.8=20=GBP;Cat Litter 20 L=15.5=20=GBP||Cat litter: £15.50 buys you 5 L and £4.80 buys you 20 L.
+|en|Cat Litter 5 L=4.8=20=GBP;Cat Litter 20 L=15.5=20=GBP||Cat litter: £4.80 buys you 5 L and £15.50 buys you 20 L.
-|en|Flat White small=3.8=null=GBP;Flat White large=4.6=null=GBP||Our flat white is £4.60 for a small and £3.80 for a large one.
+|en|Flat White small=3.8=null=GBP;Flat White large=4.6=null=GBP||Our flat white is £3.80 for a small and £4.60 for a large one.
-|en|Flat White small=3.8=null=GBP;Flat White large=4.6=null=GBP||Flat whites are £4.60 for the small one, £3.80 for the large.
-|en|Flat White small=3.8=null=GBP;Flat White large=4.6=null=GBP||You pay £4.60 for a small flat white and £3.80 for a large one.
-|es|Café pequeño=2=null=EUR;Café grande=3=null=EUR||El café cuesta 3,00 € el pequeño y 2,00 € el grande.
+|es|Café pequeño=2=null=EUR;Café grande=3=null=EUR||El café cuesta 2,00 € el pequeño y 3,00 € el grande.
-|de|Kaffee klein=2=null=EUR;Kaffee groß=3=null=EUR||Der Kaffee kostet 3,00 € für einen kleinen und 2,00 € für einen großen.
+|de|Kaffee klein=2=null=EUR;Kaffee groß=3=null=EUR||Der Kaffee kostet 2,00 € für einen kleinen und 3,00 € für einen großen.
-|fr|Café petit=2=null=EUR;Café grand=3=null=EUR||Le café est à 3,00 € pour un petit et 2,00 € pour un grand.
-|it|Caffè piccolo=2=null=EUR;Caffè grande=3=null=EUR||Il caffè costa 3,00 € per uno piccolo e 2,00 € per uno grande.
-|pt|Café pequeno=2=null=EUR;Café grande=3=null=EUR||O café custa 3,00 € o pequeno e 2,00 € o grande.
-|ru|Кофе маленький=200=null=RUB;Кофе большой=300=null=RUB||Кофе стоит 300 ₽ за маленький и 200 ₽ за большой.
-|tr|Kahve küçük=20=null=TRY;Kahve büyük=30=null=TRY||Kahve küçük boy 30 TL, büyük boy 20 TL.
-|ar|قهوة صغيرة=20=null=AED;قهوة كبيرة=30=null=AED||القهوة بـ 30 درهم للصغيرة و20 درهم للكبيرة.
-|id|Kopi kecil=20000=null=IDR;Kopi besar=30000=null=IDR||Kopi Rp30.000 untuk yang kecil dan Rp20.000 untuk yang besar.
-|he|קפה קטן=20=null=ILS;קפה גדול=30=null=ILS||הקפה עולה 30 ₪ לקטן ו-20 ₪ לגדול.
-|hi|कॉफ़ी छोटी=20=null=INR;कॉफ़ी बड़ी=30=null=INR||कॉफ़ी ₹30 की छोटी और ₹20 की बड़ी है।
-|en|Cat Litter 5 L=4.8=20=GBP;Cat Litter 20 L=15.5=20=GBP||£15.50 gets you 5 L of cat litter, £4.80 gets you 20 L.
-|de|Katzenstreu 5 L=4.8=20=EUR;Katzenstreu 20 L=15.5=20=EUR||Katzenstreu: Für 15,50 € bekommen Sie 5 L und für 4,80 € bekommen Sie 20 L.
+|de|Katzenstreu 5 L=4.8=20=EUR;Katzenstreu 20 L=15.5=20=EUR||Katzenstreu: Für 4,80 € bekommen Sie 5 L und für 15,50 € bekommen Sie 20 L.
-|es|Arena 5 L=4.8=20=EUR;Arena 20 L=15.5=20=EUR||Arena: por 15,50 € se lleva 5 L y por 4,80 € se lleva 20 L.
-|fr|Litière 5 L=4.8=20=EUR;Litière 20 L=15.5=20=EUR||Litière : pour 15,50 € vous avez 5 L et pour 4,80 € vous avez 20 L.
-|it|Lettiera 5 L=4.8=20=EUR;Lettiera 20 L=15.5=20=EUR||Lettiera: con 15,50 € prende 5 L e con 4,80 € prende 20 L.
-|pt|Areia 5 L=4.8=20=EUR;Areia 20 L=15.5=20=EUR||Areia: por 15,50 € leva 5 L e por 4,80 € leva 20 L.
-|ru|Наполнитель 5 л=480=20=RUB;Наполнитель 20 л=1550=20=RUB||Наполнитель: за 1550 ₽ вы получите 5 л, за 480 ₽ — 20 л.
`,
  'What is said once is said of both cases': `
-|de||Herrenhosen sind in 3 Tagen fertig, Abendkleider in 8 Tagen.|Abendkleider sind bei uns in 3 Tagen fertig.
+|de||Herrenhosen sind in 3 Tagen fertig, Abendkleider in 8 Tagen.|Abendkleider sind bei uns in 8 Tagen fertig.
+|de||Herrenhosen sind in 3 Tagen fertig, Abendkleider in 8 Tagen.|Abendkleider sind in 8 Tagen fertig, Herrenhosen schon in 3.
-|de||Herrenhosen sind in 3 Tagen fertig, Abendkleider in 8 Tagen.|Ihr Abendkleid wäre in 3 Tagen fertig.
-|de||Einstärkengläser sind in 4 Werktagen fertig, Gleitsichtgläser in 9 Werktagen.|Gleitsichtgläser sind bei uns in 4 Werktagen fertig.
-|de||Einstärkengläser sind in 4 Werktagen fertig, Gleitsichtgläser in 9 Werktagen.|Eine Gleitsichtbrille ist in 4 Werktagen fertig.
+|de||Einstärkengläser sind in 4 Werktagen fertig, Gleitsichtgläser in 9 Werktagen.|Ihre Gleitsichtgläser sind in 9 Werktagen fertig.
-|en||Trousers are ready in 3 days, evening gowns in 8 days.|Evening gowns are ready in 3 days.
-|en||Single-vision glasses are ready in 5 working days, progressive glasses in 10 working days.|Progressive glasses are ready in 5 working days.
-|en||Single-vision glasses are ready in 5 working days, progressives in 10 working days.|Your progressives will be ready in 5 working days.
-|es||Las gafas monofocales están en 5 días, las progresivas en 10 días.|Las progresivas están listas en 5 días.
-|fr||Les verres unifocaux sont prêts en 5 jours, les progressifs en 10 jours.|Les progressifs sont prêts en 5 jours.
-|it||Gli occhiali monofocali sono pronti in 5 giorni, i progressivi in 10 giorni.|I progressivi sono pronti in 5 giorni.
-|pt||Os monofocais ficam prontos em 5 dias, os progressivos em 10 dias.|Os progressivos ficam prontos em 5 dias.
-|ru||Обычные очки готовы за 5 дней, прогрессивные за 10 дней.|Прогрессивные очки будут готовы за 5 дней.
-|tr||Tek odaklı gözlükler 5 günde, progresif gözlükler 10 günde hazır olur.|Progresif gözlükler 5 günde hazır olur.
-|ar||النظارات العادية جاهزة خلال 5 أيام والنظارات المتدرجة خلال 10 أيام.|النظارات المتدرجة تجهز خلال 5 أيام.
-|id||Kacamata biasa siap dalam 5 hari, kacamata progresif dalam 10 hari.|Kacamata progresif siap dalam 5 hari.
-|he||משקפיים רגילים מוכנים תוך 5 ימים, מולטיפוקל תוך 10 ימים.|משקפי מולטיפוקל מוכנים תוך 5 ימים.
-|hi||साधारण चश्मे 5 दिन में, प्रोग्रेसिव चश्मे 10 दिन में तैयार होते हैं।|प्रोग्रेसिव चश्मे 5 दिन में तैयार हो जाएँगे।
-|en||Trousers are ready in 3 days and evening gowns in 8 days.|Evening gowns are ready in 3 days.
+|en||Trousers are ready in 3 days and evening gowns in 8 days.|Evening gowns are ready in 8 days.
+|en||Trousers are ready in 3 days and evening gowns in 8 days.|Trousers are ready in 3 days.
-|en||Trousers are ready in 3 days and evening gowns in 8 days.|Trousers are ready in 8 days.
-|de||Hosen sind in 3 Tagen fertig und Kleider in 8 Tagen.|Kleider sind in 3 Tagen fertig.
-|es||Los pantalones están listos en 3 días y los vestidos de fiesta en 8 días.|Los vestidos de fiesta están listos en 3 días.
+|es||Los pantalones están listos en 3 días y los vestidos de fiesta en 8 días.|Los vestidos de fiesta están en 8 días.
-|fr||Les pantalons sont prêts en 3 jours et les robes de soirée en 8 jours.|Les robes de soirée sont prêtes en 3 jours.
-|it||I pantaloni sono pronti in 3 giorni e gli abiti da sera in 8 giorni.|Gli abiti da sera sono pronti in 3 giorni.
-|pt||As calças ficam prontas em 3 dias e os vestidos de festa em 8 dias.|Os vestidos de festa ficam prontos em 3 dias.
-|ru||Брюки готовы за 3 дня, а вечерние платья за 8 дней.|Вечерние платья готовы за 3 дня.
-|ru||Брюки готовы за 3 дня и вечерние платья за 8 дней.|Вечерние платья готовы за 3 дня.
-|ar||البناطيل جاهزة خلال 3 أيام وفساتين السهرة خلال 8 أيام.|فساتين السهرة جاهزة خلال 3 أيام.
+|ar||البناطيل جاهزة خلال 3 أيام وفساتين السهرة خلال 8 أيام.|فساتين السهرة جاهزة خلال 8 أيام.
-|he||מכנסיים מוכנים תוך 3 ימים ושמלות ערב תוך 8 ימים.|שמלות ערב מוכנות תוך 3 ימים.
-|tr||Pantolonlar 3 günde, abiye elbiseler 8 günde hazır olur.|Abiye elbiseler 3 günde hazır olur.
-|tr||Pantolonlar 3 günde ve abiye elbiseler 8 günde hazır olur.|Abiye elbiseler 3 günde hazır olur.
-|hi||पैंट 3 दिन में और गाउन 8 दिन में तैयार होते हैं।|गाउन 3 दिन में तैयार हो जाएगा।
-|id||Celana siap dalam 3 hari dan gaun pesta dalam 8 hari.|Gaun pesta siap dalam 3 hari.
-|en||Hemming trousers costs €9 and hemming dresses €18.|Hemming a dress costs €9.
-|en||Keyboards have a 12 month warranty and batteries 3 months.|The battery has a 12 month warranty.
-|en||Children pay £4 and adults £9.|Adults pay £4.
+|en||Children pay £4 and adults £9.|Adults pay £9, children £4.
-|de||Kinder zahlen 4 € und Erwachsene 9 €.|Erwachsene zahlen 4 €.
-|es||Los niños pagan 4 € y los adultos 9 €.|Los adultos pagan 4 €.
+|en||Repairs usually take 5 days and 10 days around Christmas.|Repairs usually take 5 days.
+|en||Deposits are refunded within 5 days and orders ship in 2 days.|Orders ship in 2 days.
+|en||Alterations take 3 days, express alterations take 1 day.|Alterations take 3 days.
+|en||Alterations take 3 days, express alterations take 1 day.|Express alterations take 1 day.
+|en||Standard frames are ready in 2 days, rimless frames in 6 days.|Your rimless frame would be ready in 6 days.
-|en||Standard frames are ready in 2 days, rimless frames in 6 days.|Your rimless frame would be ready in 2 days.
+|de||Änderungen dauern 3 Tage, an Weihnachten 6 Tage.|Änderungen dauern 3 Tage, nur an Weihnachten 6.
+|fr||Les retouches prennent 3 jours, les robes de mariée 10 jours.|Pour une robe de mariée, comptez 10 jours.
-|fr||Les retouches prennent 3 jours, les robes de mariée 10 jours.|Pour une robe de mariée, comptez 3 jours.
+|en||Delivery in town takes 1 day and to the islands 4 days.|To the islands delivery takes 4 days, in town 1 day.
+|en||Delivery in town costs £3 and to the islands £9.|Delivery to the islands is £9; in town it's just £3.
+|en||Screens carry a 6 month warranty and batteries 3 months.|Your new battery comes with a warranty of 3 months.
+|de||Kürzen kostet 12 € und Enger machen 18 €.|Enger machen kostet 18 €, Kürzen 12 €.
+|de||Reifenwechsel dauert 30 Minuten und eine Inspektion 2 Stunden.|Der Reifenwechsel dauert 30 Minuten, die Inspektion 2 Stunden.
+|de||Einzelstunden kosten 40 € und Gruppenstunden 25 €.|In der Gruppe kostet die Stunde 25 €.
+|es||La entrada cuesta 8 € y la visita guiada 15 €.|La visita guiada cuesta 15 € y la entrada sola 8 €.
+|es||Los socios pagan 20 € al mes y los estudiantes 15 €.|Si es estudiante, paga 15 € al mes.
+|fr||La livraison coûte 5 € en ville et 12 € ailleurs.|En ville, la livraison coûte 5 €.
+|fr||Une séance coûte 60 € et un forfait de cinq séances 250 €.|Le forfait de cinq séances coûte 250 €.
+|it||Il taglio costa 25 € e il colore 50 €.|Taglio 25 €, colore 50 €.
+|it||Il taglio dura 30 minuti e il colore 90 minuti.|Per il colore servono 90 minuti.
+|pt||O corte custa 20 € e a coloração 45 €.|A coloração fica por 45 €.
+|ru||Стрижка стоит 900 ₽ и окрашивание 3000 ₽.|Окрашивание стоит 3000 ₽, а стрижка 900 ₽.
+|tr||Kesim 200 TL ve boya 600 TL.|Boya 600 TL, kesim 200 TL.
+|ar||القص بـ 50 درهم والصبغة بـ 150 درهم.|الصبغة بـ 150 درهم والقص بـ 50 درهم.
+|he||תספורת עולה 80 ₪ וצבע 200 ₪.|צבע עולה 200 ₪ ותספורת 80 ₪.
+|hi||कटिंग ₹200 और कलर ₹900 में होता है।|कलर ₹900 में होता है।
+|id||Potong rambut Rp50.000 dan warna rambut Rp200.000.|Warna rambut Rp200.000.
-|it||Il taglio costa 25 € e il colore 50 €.|Il colore costa 25 €.
-|pt||O corte custa 20 € e a coloração 45 €.|A coloração custa 20 €.
-|ru||Стрижка стоит 900 ₽ и окрашивание 3000 ₽.|Окрашивание стоит 900 ₽.
-|tr||Kesim 200 TL ve boya 600 TL.|Boya 200 TL.
-|ar||القص بـ 50 درهم والصبغة بـ 150 درهم.|الصبغة بـ 50 درهم.
-|he||תספורת עולה 80 ₪ וצבע 200 ₪.|צבע עולה 80 ₪.
-|id||Potong rambut Rp50.000 dan warna rambut Rp200.000.|Warna rambut Rp50.000.
+|en||Members get 10% off and students 15% off.|Students get 15% off.
+|en||The deposit is £20 and is refunded within 5 days, orders over £50 ship free.|The £20 deposit is refunded within 5 days.
+|en||We reply within 2 hours and deliver within 3 days.|We deliver within 3 days.
+|de||Die Lieferung dauert 2 Tage und kostet 5 €, ab 50 € ist sie frei.|Die Lieferung kostet 5 €, ab 50 € ist sie frei.
+|en||A haircut is £20 and takes 30 minutes, a beard trim is £10 and takes 15 minutes.|A beard trim is £10 and takes 15 minutes.
-|en||A haircut is £20 and takes 30 minutes, a beard trim is £10 and takes 15 minutes.|A beard trim is £20 and takes 15 minutes.
-|en||A haircut is £20 and takes 30 minutes, a beard trim is £10 and takes 15 minutes.|A beard trim takes 30 minutes.
+|en||Rental is £15 for the first day and £8 for every further day.|The first day is £15 and every further day £8.
+|fr||Les verres sont garantis 2 ans et les montures 1 an.|Les montures sont garanties 1 an, les verres 2 ans.
+|es||El primer mes cuesta 10 € y los siguientes 25 €.|El primer mes son 10 €, después 25 € al mes.
`,
}
