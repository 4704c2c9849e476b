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
}
