/**
 * Fees, gifts, sizes and conditions of shops for music, sports and toys: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const FEES_AND_GIFTS: Record<string, string> = {
  'delivery by its fees': `
+|tr|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Basketbol topu 720 TL, kargo 85 TL, toplam 805 TL.
-|tr|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Basketbol topu 720 TL, kargo 65 TL, toplam 785 TL.
-|tr|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Basketbol topu 720 TL, kargo ücretsiz.
+|tr|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|İki basketbol topu 1.440 TL, kargo ücretsiz.
-|tr|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Almanya'ya kargo 85 TL.
-|en|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Shipping to Germany is ₺85.
+|en|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|The basketball is ₺720 and shipping is ₺85, so ₺805 in all.
+|ru|Basketball=720=5=TRY|₺85.00 within Turkey, free over ₺1,200.00. We do not ship abroad.|Мяч 720 ₺, доставка 85 ₺, всего 805 ₺.
+|de|Basketball=40=5=EUR|5,90 € innerhalb Deutschlands, ab 60,00 € kostenlos. Ins Ausland versenden wir nicht.|Der Basketball kostet 40 €, der Versand 5,90 €, zusammen 45,90 €.
-|de|Basketball=40=5=EUR|5,90 € innerhalb Deutschlands, ab 60,00 € kostenlos. Ins Ausland versenden wir nicht.|Der Basketball kostet 40 €, der Versand 4,90 €, zusammen 44,90 €.
+|es|Balón=40=5=EUR|5,90 € en la península, gratis desde 60,00 €. No enviamos al extranjero.|El balón cuesta 40 € y el envío 5,90 €: en total 45,90 €.
-|es|Balón=40=5=EUR|5,90 € en la península, gratis desde 60,00 €. No enviamos al extranjero.|El balón cuesta 40 € y el envío es gratis.
+|pt|Bola=40=5=EUR|5,90 € em Portugal, grátis acima de 60,00 €. Não enviamos para o estrangeiro.|A bola custa 40 € e o envio 5,90 €, no total 45,90 €.
+|it|Pallone=40=5=EUR|5,90 € in Italia, gratis da 60,00 €. Non spediamo all'estero.|Il pallone costa 40 € e la spedizione 5,90 €, in tutto 45,90 €.
+|fr|Ballon=40=5=EUR|5,90 € en France, offert dès 60,00 €. Nous n'expédions pas à l'étranger.|Le ballon est à 40 € et la livraison à 5,90 €, soit 45,90 € au total.
-|fr|Ballon=40=5=EUR|5,90 € en France, offert dès 60,00 €. Nous n'expédions pas à l'étranger.|Le ballon est à 40 € et la livraison en Belgique à 5,90 €.
+|ru|Мяч=900=5=RUB|По городу 250 ₽, бесплатно от 2 000 ₽. За границу не отправляем.|Мяч стоит 900 ₽, доставка по городу 250 ₽, итого 1 150 ₽.
-|ru|Мяч=900=5=RUB|По городу 250 ₽, бесплатно от 2 000 ₽. За границу не отправляем.|Мяч стоит 900 ₽, доставка по городу бесплатная.
+|ar|كرة سلة=90=5=AED|25 درهم داخل دبي، ومجاني فوق 200 درهم. لا نشحن خارج الدولة.|كرة السلة بـ 90 درهم والتوصيل 25 درهم، المجموع 115 درهم.
+|he|כדורסל=90=5=ILS|25 ₪ בתוך הארץ, חינם מעל 200 ₪. לא שולחים לחו"ל.|הכדורסל עולה 90 ₪ והמשלוח 25 ₪, ביחד 115 ₪.
+|hi|बास्केटबॉल=900=5=INR|भारत में ₹80, ₹2,000 से ऊपर मुफ़्त। हम विदेश नहीं भेजते।|बास्केटबॉल ₹900 का है और डिलीवरी ₹80, कुल ₹980।
+|id|Bola basket=90000=5=IDR|Rp15.000 dalam kota, gratis di atas Rp200.000. Kami tidak mengirim ke luar negeri.|Bola basket Rp90.000 dan ongkir Rp15.000, totalnya Rp105.000.
`,
  'free delivery offered': `
-|fr|Casque Onde=70=4=EUR|France 6,50 €, offerte dès 120,00 € d'achat.|Le casque Onde est à 70 € et je vous offre la livraison.
-|fr|Casque Onde=70=4=EUR|France 6,50 €, offerte dès 120,00 € d'achat.|Le casque Onde est à 70 €, je vous offre les frais de port.
-|fr|Casque Onde=70=4=EUR|France 6,50 €, offerte dès 120,00 € d'achat.|Casque Onde 70 €, la livraison est pour nous.
+|fr|Casque Onde=70=4=EUR|France 6,50 €, offerte dès 120,00 € d'achat.|Le casque Onde est à 70 € ; la livraison est offerte dès 120 €, sinon 6,50 €.
+|fr|Casque Onde=70=4=EUR|France 6,50 €, offerte dès 120,00 € d'achat.|Deux casques Onde font 140 €, et nous vous offrons la livraison.
-|en|Onde headphones=70=4=EUR|France €6.50, free over €120.00.|The Onde headphones are €70 and I'll cover the delivery.
-|en|Onde headphones=70=4=EUR|France €6.50, free over €120.00.|The Onde headphones are €70, shipping is on me.
-|es|Auriculares Onde=70=4=EUR|España 6,50 €, gratis desde 120,00 €.|Los auriculares Onde cuestan 70 € y le regalo el envío.
-|es|Auriculares Onde=70=4=EUR|España 6,50 €, gratis desde 120,00 €.|Los auriculares Onde cuestan 70 € y el envío lo pago yo.
-|es|Auriculares Onde=70=4=EUR|España 6,50 €, gratis desde 120,00 €.|Los auriculares Onde cuestan 70 €, no le cobramos el envío.
-|pt|Fones Onde=70=4=EUR|Portugal 6,50 €, grátis a partir de 120,00 €.|Os fones Onde custam 70 € e ofereço-lhe a entrega.
-|pt|Fones Onde=70=4=EUR|Portugal 6,50 €, grátis a partir de 120,00 €.|Os fones Onde custam 70 €, não cobramos a entrega.
-|de|Kopfhörer Onde=70=4=EUR|Deutschland 6,50 €, ab 120,00 € frei.|Der Kopfhörer Onde kostet 70 €, den Versand schenke ich Ihnen.
-|de|Kopfhörer Onde=70=4=EUR|Deutschland 6,50 €, ab 120,00 € frei.|Der Kopfhörer Onde kostet 70 €, den Versand übernehme ich.
-|de|Kopfhörer Onde=70=4=EUR|Deutschland 6,50 €, ab 120,00 € frei.|Der Kopfhörer Onde kostet 70 €, für den Versand berechnen wir nichts.
-|it|Cuffie Onde=70=4=EUR|Italia 6,50 €, gratis da 120,00 €.|Le cuffie Onde costano 70 € e le offro la spedizione.
-|it|Cuffie Onde=70=4=EUR|Italia 6,50 €, gratis da 120,00 €.|Le cuffie Onde costano 70 €, la spedizione la paghiamo noi.
-|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|Onde kulaklık 700 TL, kargo sizden alınmaz.
-|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|Onde kulaklık 700 TL, kargo ücreti almıyoruz.
-|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|Onde kulaklık 700 TL, kargo bizden.
-|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|Onde kulaklık 700 TL, kargo parası ödemezsiniz.
+|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|İki Onde kulaklık 1.400 TL, kargo ücreti almıyoruz.
+|tr|Onde kulaklık=700=4=TRY|Türkiye içi 65 TL, 1.200 TL üzeri ücretsiz.|Onde kulaklık 700 TL, kargo 65 TL; 1.200 TL üzeri siparişte kargo sizden alınmaz.
-|ru|Наушники Онда=7000=4=RUB|По городу 300 ₽, бесплатно от 12 000 ₽.|Наушники Онда стоят 7000 ₽, доставку дарим.
-|ru|Наушники Онда=7000=4=RUB|По городу 300 ₽, бесплатно от 12 000 ₽.|Наушники Онда стоят 7000 ₽, доставка за наш счёт.
-|ru|Наушники Онда=7000=4=RUB|По городу 300 ₽, бесплатно от 12 000 ₽.|Наушники Онда стоят 7000 ₽, за доставку ничего не возьмём.
-|ar|سماعة أوندا=70=4=AED|دبي 20 درهم، مجانا فوق 120 درهم.|سماعة أوندا بـ 70 درهم والتوصيل علينا.
-|ar|سماعة أوندا=70=4=AED|دبي 20 درهم، مجانا فوق 120 درهم.|سماعة أوندا بـ 70 درهم وما ناخذ منك رسوم توصيل.
-|he|אוזניות אונדה=70=4=ILS|בארץ 20 ₪, חינם מעל 120 ₪.|אוזניות אונדה עולות 70 ₪ והמשלוח עלינו.
-|he|אוזניות אונדה=70=4=ILS|בארץ 20 ₪, חינם מעל 120 ₪.|אוזניות אונדה עולות 70 ₪ ולא ניקח כסף על המשלוח.
-|hi|ओंडा हेडफ़ोन=700=4=INR|भारत में ₹80, ₹1,200 से ऊपर मुफ़्त।|ओंडा हेडफ़ोन ₹700 का है, डिलीवरी हमारी तरफ़ से।
-|hi|ओंडा हेडफ़ोन=700=4=INR|भारत में ₹80, ₹1,200 से ऊपर मुफ़्त।|ओंडा हेडफ़ोन ₹700 का है, डिलीवरी का पैसा नहीं लगेगा।
-|id|Headphone Onde=70000=4=IDR|Dalam kota Rp15.000, gratis di atas Rp120.000.|Headphone Onde Rp70.000, ongkirnya saya tanggung.
-|id|Headphone Onde=70000=4=IDR|Dalam kota Rp15.000, gratis di atas Rp120.000.|Headphone Onde Rp70.000, ongkirnya kami yang bayar.
`,
  'cannot promise': `
+|en|Tent=90=0=EUR|We cannot promise restocks.|The tent (€90) is sold out. We can't promise when it comes back.
+|es|Tienda=90=0=EUR|We cannot promise restocks.|La tienda (90 €) está agotada. No podemos prometer cuándo volverá.
+|pt|Tenda=90=0=EUR|We cannot promise restocks.|A tenda (90 €) está esgotada. Não podemos prometer quando volta.
+|fr|Tente=90=0=EUR|We cannot promise restocks.|La tente (90 €) est épuisée. Nous ne pouvons pas promettre de date de retour.
+|de|Zelt=90=0=EUR|We cannot promise restocks.|Das Zelt (90 €) ist ausverkauft. Wann es wiederkommt, können wir nicht versprechen.
+|it|Tenda=90=0=EUR|We cannot promise restocks.|La tenda (90 €) è esaurita. Non possiamo promettere quando torna.
+|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Ne zaman geleceğine söz veremiyoruz.
+|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Tekrar geleceğine söz veremem.
+|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Ne zaman gelir, söz veremeyiz.
+|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Geleceğini garanti edemiyoruz.
-|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Haftaya geleceğine söz veriyoruz.
-|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi ama haftaya gelir, söz.
-|tr|Çadır=900=0=TRY|We cannot promise restocks.|Çadır (900 TL) tükendi. Geleceğini garanti ediyoruz.
+|ru|Палатка=9000=0=RUB|We cannot promise restocks.|Палатка (9000 ₽) закончилась. Когда она появится, обещать не можем.
+|ru|Палатка=9000=0=RUB|We cannot promise restocks.|Палатка (9000 ₽) закончилась. Не обещаем, что она снова появится.
-|ru|Палатка=9000=0=RUB|We cannot promise restocks.|Палатка (9000 ₽) закончилась. Обещаем, что она снова появится.
+|ar|خيمة=90=0=AED|We cannot promise restocks.|الخيمة (90 درهم) نفدت. لا نستطيع أن نعد بموعد عودتها.
+|he|אוהל=90=0=ILS|We cannot promise restocks.|האוהל (90 ₪) אזל. אנחנו לא יכולים להבטיח מתי יחזור.
+|hi|टेंट=900=0=INR|We cannot promise restocks.|टेंट (₹900) खत्म हो गया है। कब आएगा, इसका वादा नहीं कर सकते।
+|id|Tenda=90000=0=IDR|We cannot promise restocks.|Tendanya (Rp90.000) habis. Kami tidak bisa janji kapan datang lagi.
-|id|Tenda=90000=0=IDR|We cannot promise restocks.|Tendanya (Rp90.000) habis. Kami janji minggu depan datang lagi.
`,
  'sizes and colours said in short': `
+|tr|Football Shoes Ege 40=900=3=TRY;Football Shoes Ege 41=900=0=TRY;Football Shoes Ege 42=900=2=TRY||Ege futbol ayakkabısında 41 tükendi ama 40 ve 42 elimizde var, fiyatı 900 TL.
-|tr|Football Shoes Ege 40=900=3=TRY;Football Shoes Ege 41=900=0=TRY;Football Shoes Ege 42=900=2=TRY||Ege futbol ayakkabısında 40 tükendi ama 41 ve 42 elimizde var, fiyatı 900 TL.
+|tr|Boots Doruk 38=2100=0=TRY;Boots Doruk 39=2100=4=TRY;Boots Doruk 40=2100=1=TRY||Doruk botta 38 kalmadı, 39 ve 40 var, 2.100 TL.
-|tr|Boots Doruk 38=2100=0=TRY;Boots Doruk 39=2100=4=TRY;Boots Doruk 40=2100=1=TRY||Doruk botta 39 kalmadı, 38 ve 40 var, 2.100 TL.
+|tr|Boots Doruk 38=2100=0=TRY;Boots Doruk 39=2100=4=TRY;Boots Doruk 40=2100=1=TRY||38 şu an yok, 39 ve 40 mevcut.
-|tr|Boots Doruk 38=2100=0=TRY;Boots Doruk 39=2100=4=TRY;Boots Doruk 40=2100=1=TRY||39 şu an yok, 38 ve 40 mevcut.
+|tr|Yoga Mat 8 mm Blue=500=4=TRY;Yoga Mat 8 mm Black=500=0=TRY;Yoga Mat 8 mm Pink=500=2=TRY||8 mm matın siyahı şu an yok, mavisi ve pembesi 500 TL'den var.
-|tr|Yoga Mat 8 mm Blue=500=4=TRY;Yoga Mat 8 mm Black=500=0=TRY;Yoga Mat 8 mm Pink=500=2=TRY||8 mm matın mavisi şu an yok, siyahı ve pembesi 500 TL'den var.
+|tr|Yoga Matı Mavi=500=4=TRY;Yoga Matı Siyah=500=0=TRY;Yoga Matı Pembe=500=2=TRY||Yoga matının siyahı bitti, mavisi ve pembesi var, 500 TL.
-|tr|Yoga Matı Mavi=500=4=TRY;Yoga Matı Siyah=500=0=TRY;Yoga Matı Pembe=500=2=TRY||Yoga matının pembesi bitti, mavisi ve siyahı var, 500 TL.
+|fr|Guitare junior Brise 1/2=110=1=EUR;Guitare junior Brise 3/4=120=2=EUR;Guitare junior Brise 4/4=130=0=EUR||Guitare Brise : 1/2 à 110 €, 3/4 à 120 €, 4/4 à 130 € (épuisée).
-|fr|Guitare junior Brise 1/2=110=1=EUR;Guitare junior Brise 3/4=120=2=EUR;Guitare junior Brise 4/4=130=0=EUR||Guitare Brise : 1/2 à 110 €, 3/4 à 120 € (épuisée), 4/4 à 130 €.
+|en|Junior Guitar Brise 1/2=110=1=EUR;Junior Guitar Brise 3/4=120=2=EUR;Junior Guitar Brise 4/4=130=0=EUR||Brise guitar: 1/2 at €110, 3/4 at €120, 4/4 at €130 (sold out).
-|en|Junior Guitar Brise 1/2=110=1=EUR;Junior Guitar Brise 3/4=120=2=EUR;Junior Guitar Brise 4/4=130=0=EUR||Brise guitar: 1/2 at €110 (sold out), 3/4 at €120, 4/4 at €130.
+|de|Shirt S=20=1=EUR;Shirt M=22=2=EUR;Shirt L=24=0=EUR||Shirt: S für 20 €, M für 22 €, L für 24 € (ausverkauft).
-|de|Shirt S=20=1=EUR;Shirt M=22=2=EUR;Shirt L=24=0=EUR||Shirt: S für 20 € (ausverkauft), M für 22 €, L für 24 €.
+|es|Camiseta S=20=1=EUR;Camiseta M=22=2=EUR;Camiseta L=24=0=EUR||Camiseta: S a 20 €, M a 22 €, L a 24 € (agotada).
+|ru|Конструктор «Мост» 20 деталей=900=3=RUB;Конструктор «Мост» 50 деталей=1900=2=RUB;Конструктор «Мост» 90 деталей=2900=0=RUB||20 деталей за 900 руб., 50 за 1900 руб., а на 90 деталей сейчас нет.
-|ru|Конструктор «Мост» 20 деталей=900=3=RUB;Конструктор «Мост» 50 деталей=1900=2=RUB;Конструктор «Мост» 90 деталей=2900=0=RUB||20 деталей за 900 руб., 50 за 1700 руб., а на 90 деталей сейчас нет.
-|ru|Конструктор «Мост» 20 деталей=900=3=RUB;Конструктор «Мост» 50 деталей=1900=2=RUB;Конструктор «Мост» 90 деталей=2900=0=RUB||20 деталей за 1900 руб., 50 за 900 руб., а на 90 деталей сейчас нет.
-|ru|Конструктор «Мост» 20 деталей=900=3=RUB;Конструктор «Мост» 50 деталей=1900=2=RUB;Конструктор «Мост» 90 деталей=2900=0=RUB||20 деталей за 900 руб., 90 за 2900 руб., а на 50 деталей сейчас нет.
`,
  'counts on the shelf': `
+|ru|Плюшевый кот «Барсик»=990=5=RUB||Кот «Барсик» стоит 990 ₽, на полке 5 штук.
-|ru|Плюшевый кот «Барсик»=990=5=RUB||Кот «Барсик» стоит 990 ₽, на полке 8 штук.
+|ru|Плюшевый кот «Барсик»=990=5=RUB||Кот «Барсик» стоит 990 ₽, на складе 5 шт.
-|ru|Плюшевый кот «Барсик»=990=5=RUB||Кот «Барсик» стоит 990 ₽, на складе 6 шт.
+|en|Plush Cat=9=5=EUR||The plush cat is €9, 5 pieces on the shelf.
-|en|Plush Cat=9=5=EUR||The plush cat is €9, 7 pieces on the shelf.
+|de|Plüschkatze=9=5=EUR||Die Plüschkatze kostet 9 €, im Regal stehen 5 Stück.
-|de|Plüschkatze=9=5=EUR||Die Plüschkatze kostet 9 €, im Regal stehen 7 Stück.
+|fr|Chat en peluche=9=5=EUR||Le chat en peluche coûte 9 €, 5 pièces en rayon.
-|fr|Chat en peluche=9=5=EUR||Le chat en peluche coûte 9 €, 7 pièces en rayon.
+|es|Gato de peluche=9=5=EUR||El gato de peluche cuesta 9 €, en el estante hay 5 unidades.
-|es|Gato de peluche=9=5=EUR||El gato de peluche cuesta 9 €, en el estante hay 7 unidades.
+|pt|Gato de peluche=9=5=EUR||O gato de peluche custa 9 €, na prateleira 5 unidades.
-|pt|Gato de peluche=9=5=EUR||O gato de peluche custa 9 €, na prateleira 7 unidades.
+|it|Gatto di peluche=9=5=EUR||Il gatto di peluche costa 9 €, sullo scaffale 5 pezzi.
-|it|Gatto di peluche=9=5=EUR||Il gatto di peluche costa 9 €, sullo scaffale 7 pezzi.
+|tr|Peluş Kedi=90=5=TRY||Peluş kedi 90 TL, rafta 5 adet.
-|tr|Peluş Kedi=90=5=TRY||Peluş kedi 90 TL, rafta 7 adet.
+|ar|قطة محشوة=90=5=AED||القطة المحشوة بـ 90 درهم، على الرف 5 قطع.
-|ar|قطة محشوة=90=5=AED||القطة المحشوة بـ 90 درهم، على الرف 7 قطع.
+|he|חתול פרווה=90=5=ILS||חתול פרווה עולה 90 ₪, על המדף 5 יחידות.
-|he|חתול פרווה=90=5=ILS||חתול פרווה עולה 90 ₪, על המדף 7 יחידות.
+|hi|प्लश बिल्ली=90=5=INR||प्लश बिल्ली ₹90 की है, शेल्फ पर 5 पीस।
-|hi|प्लश बिल्ली=90=5=INR||प्लश बिल्ली ₹90 की है, शेल्फ पर 7 पीस।
+|id|Boneka Kucing=90000=5=IDR||Boneka kucing Rp90.000, di rak 5 buah.
-|id|Boneka Kucing=90000=5=IDR||Boneka kucing Rp90.000, di rak 7 buah.
`,
  'a price beside the bound of an entry': `
+|ru|Кукольный дом=3600=2=RUB|Курьер по Казани 200 ₽, бесплатно при заказе от 3 000 ₽. По России 350 ₽.|Кукольный дом 3 600 ₽, а это больше 3 000 ₽, так что курьер по Казани бесплатно.
-|ru|Кукольный дом=2600=2=RUB|Курьер по Казани 200 ₽, бесплатно при заказе от 3 000 ₽. По России 350 ₽.|Кукольный дом 2 600 ₽, а это больше 3 000 ₽, так что курьер по Казани бесплатно.
-|ru|Кукольный дом=3600=2=RUB|Курьер по Казани 200 ₽, бесплатно при заказе от 3 000 ₽. По России 350 ₽.|Кукольный дом 3 600 ₽, а это больше 3 000 ₽, так что доставка по России бесплатно.
-|ru|Кукольный дом=2600=2=RUB|Курьер по Казани 200 ₽, бесплатно при заказе от 3 000 ₽. По России 350 ₽.|Кукольный дом 2 600 ₽, курьер по Казани бесплатно.
+|en|Doll house=3600=2=RUB|Courier in Kazan 200 ₽, free for orders from 3,000 ₽. Russia 350 ₽.|The doll house is 3,600 ₽, which is more than 3,000 ₽, so the courier in Kazan is free.
-|en|Doll house=2600=2=RUB|Courier in Kazan 200 ₽, free for orders from 3,000 ₽. Russia 350 ₽.|The doll house is 2,600 ₽, which is more than 3,000 ₽, so the courier in Kazan is free.
+|en|Ribbon Set=349.5=26=TRY;Hoop=199=31=TRY||The ribbon set is ₺349.50 and the hoop ₺199, nothing over ₺400.
-|en|Ribbon Set=449.5=26=TRY;Hoop=199=31=TRY||The hoop is ₺199 and the ribbon set ₺449.50, nothing over ₺400.
-|en|Ribbon Set=449.5=26=TRY;Hoop=199=31=TRY||We have nothing over ₺400: the ribbon set and the hoop.
+|de|Ballnetz=18=6=EUR;Springseil=9=4=EUR||Das Ballnetz kostet 18 €, das Springseil 9 €, nichts über 20 €.
-|de|Ballnetz=28=6=EUR;Springseil=9=4=EUR||Das Ballnetz kostet 28 €, das Springseil 9 €, nichts über 20 €.
+|es|Red=18=6=EUR;Comba=9=4=EUR||La red cuesta 18 € y la comba 9 €, nada por encima de 20 €.
-|es|Red=28=6=EUR;Comba=9=4=EUR||La red cuesta 28 € y la comba 9 €, nada por encima de 20 €.
+|fr|Filet=18=6=EUR;Corde=9=4=EUR||Le filet est à 18 € et la corde à 9 €, rien au-dessus de 20 €.
-|fr|Filet=28=6=EUR;Corde=9=4=EUR||Le filet est à 28 € et la corde à 9 €, rien au-dessus de 20 €.
`,
  'discounts with their condition': `
+|tr|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros 3.000 TL; kulüp kartınızla mağazada %10 indirimli 2.700 TL.
-|tr|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros 3.000 TL; kulüp kartınızla mağazada %15 indirimli 2.550 TL.
-|tr|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros 3.000 TL; kulüp kartınızla mağazada %10 indirimli 2.500 TL.
-|tr|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros indirimli 2.700 TL.
-|tr|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros 3.000 TL; online siparişte kulüp kartıyla %10 indirimli 2.700 TL.
+|en|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros is ₺3,000; with your club card it's 10% off in the shop, so ₺2,700.
-|en|Running Shoes Toros 42=3000=2=TRY|Club card holders get 10% off shoes and clothing, in the shop only.|Toros is ₺3,000, with 10% off it's ₺2,700.
+|ru|Самокат «Вихрь»=4000=3=RUB|Скидка 10 % имениннику в день рождения и 3 дня после, только в магазине, по документу.|Самокат стоит 4 000 ₽. В день рождения имениннику в магазине скидка 10 %, выйдет 3 600 ₽.
-|ru|Самокат «Вихрь»=4000=3=RUB|Скидка 10 % имениннику в день рождения и 3 дня после, только в магазине, по документу.|Самокат стоит 4 000 ₽. В день рождения имениннику в магазине скидка 10 %, выйдет 3 500 ₽.
-|ru|Самокат «Вихрь»=4000=3=RUB|Скидка 10 % имениннику в день рождения и 3 дня после, только в магазине, по документу.|Самокат стоит 4 000 ₽, со скидкой 10 % выйдет 3 600 ₽.
-|ru|Самокат «Вихрь»=4000=3=RUB|Скидка 10 % имениннику в день рождения и 3 дня после, только в магазине, по документу.|Самокат стоит 4 000 ₽. В день рождения имениннику скидка 20 %, выйдет 3 200 ₽.
+|fr|Vélo=400=3=EUR|10 % de remise le jour de l'anniversaire, uniquement en magasin.|Le vélo coûte 400 €. Le jour de votre anniversaire, en magasin, 10 % de remise : 360 €.
+|de|Roller=400=3=EUR|10 % Rabatt am Geburtstag, nur im Laden.|Der Roller kostet 400 €. Am Geburtstag gibt es im Laden 10 % Rabatt, also 360 €.
-|de|Roller=400=3=EUR|10 % Rabatt am Geburtstag, nur im Laden.|Der Roller kostet 400 €, mit 10 % Rabatt 360 €.
`,
  'the first is free, each further one is charged': `
-|tr||The first size exchange is free; each further one costs ₺80.00.|İlk beden değişimi 80 TL.
+|tr||The first size exchange is free; each further one costs ₺80.00.|İlk beden değişimi ücretsiz, sonrakiler 80 TL.
-|en||The first size exchange is free; each further one costs ₺80.00.|The first size exchange is ₺80.
+|en||The first size exchange is free; each further one costs ₺80.00.|The first size exchange is free, each further one is ₺80.
-|de||Der erste Umtausch ist kostenlos, jeder weitere kostet 8,00 €.|Der erste Umtausch kostet 8 €.
+|de||Der erste Umtausch ist kostenlos, jeder weitere kostet 8,00 €.|Der erste Umtausch ist kostenlos, ab dem zweiten 8 €.
-|es||El primer cambio es gratis; cada uno más cuesta 8,00 €.|El primer cambio cuesta 8 €.
+|es||El primer cambio es gratis; cada uno más cuesta 8,00 €.|El primer cambio es gratis y cada uno más cuesta 8 €.
-|fr||Le premier échange est gratuit ; chaque suivant coûte 8,00 €.|Le premier échange coûte 8 €.
-|it||Il primo cambio è gratuito; ogni altro costa 8,00 €.|Il primo cambio costa 8 €.
-|pt||A primeira troca é grátis; cada uma a seguir custa 8,00 €.|A primeira troca custa 8 €.
-|ru||Первый обмен бесплатный, каждый следующий 200 ₽.|Первый обмен стоит 200 ₽.
+|ru||Первый обмен бесплатный, каждый следующий 200 ₽.|Первый обмен бесплатный, каждый следующий — 200 ₽.
-|ar||The first size exchange is free; each further one costs ₺80.00.|أول استبدال للمقاس بـ 80 ليرة.
-|he||The first size exchange is free; each further one costs ₪80.|החלפת המידה הראשונה עולה 80 ₪.
-|hi||The first size exchange is free; each further one costs ₹80.|पहला साइज़ बदलना ₹80 का है।
-|id||The first size exchange is free; each further one costs Rp8.000.|Tukar ukuran pertama Rp8.000.
`,
  'figures of other scripts, places and returns': `
+|ar|Volleyball Size 4=420=17=TRY||الكرة الطائرة مقاس ٤ بسعر ٤٢٠ ليرة ومتوفرة.
-|ar|Volleyball Size 4=420=17=TRY||الكرة الطائرة مقاس ٤ بسعر ٤٠٢ ليرة ومتوفرة.
+|ar|Handball Size 3=310=7=TRY||كرة اليد مقاس ٣ بـ ٣١٠ ليرة.
-|ar|Handball Size 3=310=7=TRY||كرة اليد مقاس ٥ بـ ٣١٠ ليرة.
-|pt|Violão Aurora=1100.5=2=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.101,00.
-|pt|Violão Aurora=1100.5=3=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.201,00.
+|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|We assemble the rowing machine at your home in İzmir for ₺500.|I live in İzmir. Do you assemble the rowing machine there?
+|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|We only assemble at home in İzmir (₺500), so not in Ankara.|I live in Ankara. Do you assemble the rowing machine there?
-|de|Rudergerät=900=2=EUR|Aufbau zu Hause 50,00 €, nur in Bremen.|Gern bauen wir das Rudergerät bei Ihnen in Köln für 50 € auf.|Ich wohne in Köln. Bauen Sie das Rudergerät auf?
+|fr|Cordes Brio=12=3=EUR|Les cordes et les anches déballées ne sont ni reprises ni échangées.|Les cordes Brio sont à 12 €. Une fois déballées, elles ne sont pas reprises.
-|fr|Cordes Brio=12=3=EUR|Les cordes et les anches déballées ne sont ni reprises ni échangées.|Les cordes Brio sont à 12 €. Même déballées, elles sont reprises.
+|fr|Anches sax (boîte de 5) force 2=15=3=EUR|Les anches déballées ne sont ni reprises ni échangées, pour des raisons d'hygiène.|Les anches sax force 2 sont à 15 € la boîte de 5. Une boîte déballée n'est pas reprise.
-|fr|Anches sax (boîte de 5) force 2=15=3=EUR|Les anches déballées ne sont ni reprises ni échangées, pour des raisons d'hygiène.|Les anches sax force 2 sont à 15 € la boîte de 5. Une boîte déballée est reprise.
-|en||Courier in Kazan 200 ₽, free from 3,000 ₽. Across Russia 350 ₽. We do not ship abroad.|Delivery to Minsk is 350 ₽.|could you also send one to Minsk?
`,
  'an hour is sixty minutes, and more': `
+|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A 30-minute lesson is €20 and a full hour is €35.
+|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A full hour is €35, so three full hours would be €105.
-|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A full hour is €35, so three full hours would be €110.
-|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A full hour is €20.
+|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||One hour of piano is €35, half an hour €20.
-|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||One hour of piano is €20, half an hour €35.
-|fr|Cours de piano 30 min=20==EUR;Cours de piano 60 min=35==EUR||La demi-heure est à 35 € et une heure entière à 20 €.
-|de|Klavierstunde 30 min=20==EUR;Klavierstunde 60 min=35==EUR||Eine halbe Stunde kostet 35 €, eine volle Stunde 20 €.
+|de|Klavierstunde 30 min=20==EUR;Klavierstunde 60 min=35==EUR||Eine halbe Stunde kostet 20 €, eine volle Stunde 35 €.
+|es|Clase de piano 30 min=20==EUR;Clase de piano 60 min=35==EUR||30 minutos cuestan 20 € y una hora completa 35 €.
-|es|Clase de piano 30 min=20==EUR;Clase de piano 60 min=35==EUR||30 minutos cuestan 35 € y una hora completa 20 €.
-|es|Clase de piano 30 min=20==EUR;Clase de piano 60 min=35==EUR||Una hora completa cuesta 35 €, así que dos horas serían 60 €.
+|ru|Урок фортепиано 30 мин=2000==RUB;Урок фортепиано 60 мин=3500==RUB||Полчаса стоят 2000 ₽, целый час 3500 ₽.
-|ru|Урок фортепиано 30 мин=2000==RUB;Урок фортепиано 60 мин=3500==RUB||Полчаса стоят 3500 ₽, целый час 2000 ₽.
+|pt|Aula de piano 30 min=20==EUR;Aula de piano 60 min=35==EUR||Meia hora custa 20 € e uma hora inteira 35 €.
-|pt|Aula de piano 30 min=20==EUR;Aula de piano 60 min=35==EUR||Meia hora custa 35 € e uma hora inteira 20 €.
+|it|Lezione di piano 30 min=20==EUR;Lezione di piano 60 min=35==EUR||Mezz'ora costa 20 €, un'ora intera 35 €.
-|it|Lezione di piano 30 min=20==EUR;Lezione di piano 60 min=35==EUR||Mezz'ora costa 35 €, un'ora intera 20 €.
-|tr|Piyano dersi 30 dk=200==TRY;Piyano dersi 60 dk=350==TRY||Yarım saat 350 TL, bir saat 200 TL.
`,
  'the ones we have': `
-|pt|Violão Aurora=1100.5=2=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.101,00.
-|pt|Violão Aurora=1100.5=1=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.201,00.
+|en|Aurora Guitar=110.5=2=EUR||The Aurora guitar is €110.50; the two we have would come to €221.
`,
  'only in one town': `
-|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Sure, we can assemble the rowing machine at your home in Ankara for ₺500.|I live in Ankara. Do you assemble the rowing machine there?
-|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Sure, we can assemble it at your home for ₺500.|I live in Ankara. Do you assemble the rowing machine there?
+|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|We assemble the rowing machine at your home in İzmir for ₺500.|I live in İzmir. Do you assemble the rowing machine there?
+|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Assembly at home is ₺500, in İzmir only.
+|en|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Sorry, we assemble at home in İzmir only (₺500), not in Ankara.|I live in Ankara. Do you assemble the rowing machine there?
-|tr|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Tabii, Ankara'da evinizde kurulum 500 TL.|Ankara'dayım, kurulum var mı?
+|tr|Rowing Machine=9000=2=TRY|Assembly at home costs ₺500.00, in İzmir only.|Evde kurulum yalnızca İzmir'de, 500 TL; Ankara'da yapmıyoruz.|Ankara'dayım, kurulum var mı?
-|es|Bicicleta estática=300=2=EUR|Montaje a domicilio 40,00 €, solo en Sevilla.|Claro, le montamos la bicicleta en Cádiz por 40 €.|Vivo en Cádiz, ¿la montan?
+|es|Bicicleta estática=300=2=EUR|Montaje a domicilio 40,00 €, solo en Sevilla.|Le montamos la bicicleta en Sevilla por 40 €.|Vivo en Sevilla, ¿la montan?
-|fr|Batterie Onyx=300=2=EUR|Installation à domicile 40,00 €, uniquement à Lyon.|Oui, nous installons la batterie chez vous à Dijon pour 40 €.|J'habite Dijon, vous l'installez ?
+|fr|Batterie Onyx=300=2=EUR|Installation à domicile 40,00 €, uniquement à Lyon.|Oui, nous installons la batterie chez vous à Lyon pour 40 €.|J'habite Lyon, vous l'installez ?
-|ru|Шведская стенка=9000=2=RUB|Сборка на дому 900 ₽, только в Казани.|Да, соберём стенку у вас в Самаре за 900 ₽.|Я в Самаре, вы собираете?
+|ru|Шведская стенка=9000=2=RUB|Сборка на дому 900 ₽, только в Казани.|Сборка на дому в Казани стоит 900 ₽.|Я в Казани, вы собираете?
-|it|Cyclette=300=2=EUR|Montaggio a domicilio 40,00 €, solo a Bari.|Certo, montiamo la cyclette a Lecce per 40 €.|Sono di Lecce, la montate?
-|pt|Bicicleta estática=300=2=EUR|Montagem em casa 40,00 €, só em Braga.|Claro, montamos a bicicleta em Viseu por 40 €.|Moro em Viseu, montam lá?
-|de|Rudergerät=900=2=EUR|Aufbau zu Hause 50,00 €, nur in Bremen.|Gern, der Aufbau in Köln kostet 50 €.|Ich wohne in Köln. Bauen Sie das Rudergerät auf?
+|de|Rudergerät=900=2=EUR|Aufbau zu Hause 50,00 €, nur in Bremen.|Gern, der Aufbau in Bremen kostet 50 €.|Ich wohne in Bremen. Bauen Sie das Rudergerät auf?
`,
  'halves, wholes and what we have': `
+|en|Physio 30 min=38==GBP;Physio 60 min=65==GBP||Half an hour of physio is £38, a full hour £65. Two half-hours would be £76, so the hour is £11 cheaper.
-|en|Physio 30 min=38==GBP;Physio 60 min=65==GBP||Half an hour of physio is £38, a full hour £65. Two half-hours would be £86.
+|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A 30-minute lesson is €20 and a full hour is €35, so four full hours would be €140.
-|en|Piano lesson 30 min=20==EUR;Piano lesson 60 min=35==EUR||A 30-minute lesson is €20 and a full hour is €35, so four full hours would be €80.
-|pt|Violão Aurora=1100.5=1=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.201,00.
-|it|Chitarra Aurora=110.5=1=EUR||La chitarra Aurora costa 110,50 €; le due che abbiamo verrebbero 221 €.
-|fr|Guitare Aurore=110.5=1=EUR||La guitare Aurore coûte 110,50 € ; les deux que nous avons feraient 221 €.
-|it|Chitarra Aurora=110.5=2=EUR||La chitarra Aurora costa 110,50 €; le due che abbiamo verrebbero 211 €.
+|pt|Violão Aurora=1100.5=2=BRL||O Violão Aurora sai por R$ 1.100,50; os dois que temos ficariam em R$ 2.201,00.
+|es|Guitarra Aurora=110.5=2=EUR||La guitarra Aurora cuesta 110,50 €; las dos que tenemos saldrían por 221 €.
+|it|Chitarra Aurora=110.5=2=EUR||La chitarra Aurora costa 110,50 €; le due che abbiamo verrebbero 221 €.
+|fr|Guitare Aurore=110.5=2=EUR||La guitare Aurore coûte 110,50 € ; les deux que nous avons feraient 221 €.
`,
  'offered for a price': `
+|it|Cuffie Onde=70=4=EUR|Consegna in Italia 6,50 €, gratis da 120,00 €.|Le cuffie Onde costano 70 €, le offriamo la consegna a 6,50 €.
-|it|Cuffie Onde=70=4=EUR|Consegna in Italia 6,50 €, gratis da 120,00 €.|Le cuffie Onde costano 70 €, le offriamo la consegna.
+|pt|Fones Onde=70=4=EUR|Entrega em Portugal 6,50 €, grátis a partir de 120,00 €.|Os fones Onde custam 70 € e ofereço-lhe a entrega por 6,50 €.
-|pt|Fones Onde=70=4=EUR|Entrega em Portugal 6,50 €, grátis a partir de 120,00 €.|Os fones Onde custam 70 € e ofereço-lhe a entrega.
-|it|Cuffie Onde=70=4=EUR|Consegna in Italia 6,50 €, gratis da 120,00 €.|Le cuffie Onde costano 70 €, le offriamo la consegna a 4,50 €.
+|de|Kopfhörer Onde=70=4=EUR|Versand 6,50 €, ab 120,00 € frei.|Zwei Kopfhörer Onde machen 140 €, den Versand übernehmen wir.
+|ru|Наушники Онда=7000=4=RUB|По городу 300 ₽, бесплатно от 12 000 ₽.|Двое наушников Онда выйдут 14 000 ₽, за доставку ничего не возьмём.
+|es|Auriculares Onde=70=4=EUR|España 6,50 €, gratis desde 120,00 €.|Dos auriculares Onde son 140 €, el envío lo pagamos nosotros.
`,
}
