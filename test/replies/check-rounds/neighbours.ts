/**
 * What stands next to the truth: a size between two sizes, the fee of another entry, a fee the shop would pay: + may be
 * sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const NEIGHBOURS: Record<string, string> = {
  'a size between': `
-|en|Smoothie small=4==USD;Smoothie large=6==USD||The smoothie is $4 small and $6 large, the medium is there too.
+|en|Smoothie small=4==USD;Smoothie large=6==USD||The smoothie is $4 small and $6 large; we don't do a medium.
-|en|Candle small=9=4=GBP;Candle large=15=4=GBP||Candles: £9 small, £15 large, and an extra large one.
+|en|Coffee small=3==USD;Coffee large=4==USD|All our coffees are a medium roast.|The coffee is a medium roast, $3 small and $4 large.
-|es|Batido pequeño=4==EUR;Batido grande=6==EUR||El batido pequeño cuesta 4 €, el grande 6 € y el mediano también lo tenemos.
+|es|Batido pequeño=4==EUR;Batido grande=6==EUR||El batido pequeño cuesta 4 € y el grande 6 €; mediano no hay.
+|es|Batido pequeño=4==EUR;Batido mediano=5==EUR;Batido grande=6==EUR||El batido pequeño cuesta 4 €, el mediano 5 € y el grande 6 €.
-|pt|Vela pequena=9=4=EUR;Vela grande=15=4=EUR||A vela pequena custa 9 €, a grande 15 €, e há também a média.
+|pt|Vela pequena=9=4=EUR;Vela grande=15=4=EUR||A vela pequena custa 9 €, a grande 15 €; média não temos.
-|fr|Bougie petite=9=4=EUR;Bougie grande=15=4=EUR||La petite bougie est à 9 €, la grande à 15 €, et on a la moyenne aussi.
-|de|Kerze klein=9=4=EUR;Kerze groß=15=4=EUR||Die Kerze kostet klein 9 € und groß 15 €, die mittlere haben wir auch.
+|de|Kerze klein=9=4=EUR;Kerze groß=15=4=EUR||Die Kerze kostet klein 9 € und groß 15 €, eine mittlere gibt es nicht.
-|it|Frappè piccolo=4==EUR;Frappè grande=6==EUR||Il frappè piccolo costa 4 €, il grande 6 €, e abbiamo anche il medio.
-|tr|Mum küçük=90=4=TRY;Mum büyük=150=4=TRY||Küçük mum 90 TL, büyük 150 TL, orta boy da var.
-|ru|Свеча маленькая=900=4=RUB;Свеча большая=1500=4=RUB||Маленькая свеча 900 ₽, большая 1500 ₽, средняя тоже есть.
-|ar|شمعة صغيرة=30=4=AED;شمعة كبيرة=50=4=AED||الشمعة الصغيرة بـ 30 درهم والكبيرة بـ 50 درهم وعندنا المتوسطة أيضاً.
-|he|נר קטן=30=4=ILS;נר גדול=50=4=ILS||הנר הקטן עולה 30 ₪ והגדול 50 ₪, ויש גם בינוני.
-|hi|मोमबत्ती छोटी=90=4=INR;मोमबत्ती बड़ी=150=4=INR||छोटी मोमबत्ती ₹90, बड़ी ₹150, मीडियम भी मिल जाएगी।
-|id|Lilin kecil=30000=4=IDR;Lilin besar=50000=4=IDR||Lilin kecil Rp30.000, besar Rp50.000, ukuran sedang juga ada kak.
`,
  'the fee of another entry': `
-|en||Key copies cost £6. ;; Engraving costs £12.|Engraving is £6.
+|en||Key copies cost £6. ;; Engraving costs £12.|Engraving is £12.
-|en||Key copies cost £6. ;; Engraving costs £12.|It's £6.|how much is the engraving
+|en||Key copies cost £6. ;; Engraving costs £12.|It's £12.|how much is the engraving
-|en||Delivery in Leeds is £5. ;; Collection and return of your bike in Leeds costs £15.|We collect your bike in Leeds and bring it back for £5.
+|en||Delivery in Leeds is £5. ;; Collection and return of your bike in Leeds costs £15.|We collect your bike in Leeds and bring it back for £15.
+|en||Delivery in Leeds is £5. ;; Collection and return of your bike in Leeds costs £15.|You can pick it up in the shop or have it delivered for £5.
-|en||Pickup and drop-off in Dubai costs AED 40.|Pickup and drop-off in Sharjah costs AED 40.
-|es||El envío cuesta 5 €. ;; La caja de regalo cuesta 3 €.|La caja de regalo cuesta 5 €.
+|es||El envío cuesta 5 €. ;; La caja de regalo cuesta 3 €.|La caja de regalo cuesta 3 € y el envío 5 €.
-|pt||A entrega custa 5 €. ;; A gravação custa 12 €.|A gravação custa 5 €.
-|fr||La livraison coûte 5 €. ;; L'ourlet coûte 9 €.|L'ourlet coûte 5 €.
+|fr||La livraison coûte 5 €. ;; L'ourlet coûte 9 €.|L'ourlet coûte 9 €.
-|de||Der Versand kostet 5 €. ;; Die Geschenkverpackung kostet 3 €.|Die Geschenkverpackung kostet 5 €.
-|it||La spedizione costa 5 €. ;; L'orlo costa 9 €.|L'orlo costa 5 €.
-|ru||Доставка стоит 300 ₽. ;; Гравировка стоит 900 ₽.|Гравировка стоит 300 ₽.
+|ru||Доставка стоит 300 ₽. ;; Гравировка стоит 900 ₽.|Гравировка стоит 900 ₽, доставка 300 ₽.
-|ar||التوصيل بـ 20 درهم. ;; التغليف بـ 10 دراهم.|التغليف بـ 20 درهم.
-|tr||Kargo 60 TL. ;; Paça kısaltma 120 TL.|Paça kısaltma 60 TL.
`,
  'what a person has yet to decide': `
-|en||Flowers cannot be returned. If they arrive wilted, send a picture the same day and the owner decides on a new bouquet or refund.|Send us the picture and we'll give you your money back.
+|en||Flowers cannot be returned. If they arrive wilted, send a picture the same day and the owner decides on a new bouquet or refund.|Send us the picture the same day and the owner decides on a new bouquet or a refund.
-|en||If a cake arrives damaged, the manager decides case by case whether we refund or replace it.|Sorry! We'll replace it.
+|en||If a cake arrives damaged, the manager decides case by case whether we refund or replace it.|The manager decides whether we refund or replace it.
+|en||Refunds within 14 days. For worn shoes the manager decides on a refund.|You get a refund within 14 days.
-|es||Si algo llega mal, la encargada decide si se reembolsa o se cambia.|Le devolvemos su dinero, no se preocupe.
+|es||Si algo llega mal, la encargada decide si se reembolsa o se cambia.|La encargada decide si se reembolsa o se cambia.
-|pt||Se algo chegar mal, a gerente decide entre troca ou reembolso.|Lamentamos muito! Devolvemos o valor.
+|pt||Se algo chegar mal, a gerente decide entre troca ou reembolso.|A gerente decide entre troca ou reembolso.
-|fr||En cas de problème, le responsable décide d'un échange ou d'un remboursement.|Désolés ! On vous rembourse.
+|fr||En cas de problème, le responsable décide d'un échange ou d'un remboursement.|Le responsable décide d'un échange ou d'un remboursement.
-|de||Bei Mängeln entscheidet die Leitung über Ersatz oder Erstattung.|Das tut uns leid! Sie bekommen Ihr Geld zurück.
+|de||Bei Mängeln entscheidet die Leitung über Ersatz oder Erstattung.|Über Ersatz oder Erstattung entscheidet die Leitung.
-|it||Se qualcosa non va, il responsabile decide se sostituire o rimborsare.|Ci dispiace! La rimborsiamo.
-|tr||Bir sorun olursa iade mi değişim mi, müdür karar verir.|Çok üzgünüz, paranızı iade ediyoruz.
+|tr||Bir sorun olursa iade mi değişim mi, müdür karar verir.|İade mi değişim mi, müdür karar verir.
-|ru||Если что-то не так, менеджер решает, вернуть деньги или заменить товар.|Извините! Мы вернём вам деньги.
+|ru||Если что-то не так, менеджер решает, вернуть деньги или заменить товар.|Вернуть деньги или заменить, решает менеджер.
-|ar||إذا كان فيه مشكلة، المدير يقرر الاستبدال أو استرجاع المبلغ.|نعتذر! نرجع لك فلوسك.
-|he||אם משהו לא תקין, המנהל מחליט על החלפה או החזר.|מצטערים! נחזיר לכם את הכסף.
-|hi||कुछ गड़बड़ हो तो बदलना है या पैसे वापस, मैनेजर तय करते हैं।|माफ़ कीजिए! हम आपके पैसे वापस कर देंगे।
-|id||Kalau ada masalah, manajer yang memutuskan ganti atau refund.|Maaf ya kak! Uangnya kami kembalikan.
+|id||Kalau ada masalah, manajer yang memutuskan ganti atau refund.|Manajer yang memutuskan ganti atau refund ya kak.
`,
  'a fee the shop would pay': `
-|es|Termo=40=4=EUR|Envío 5 €, gratis desde 60 €.|El termo cuesta 40 € y el envío va por cuenta nuestra.
+|es|Termo=40=4=EUR|Envío 5 €, gratis desde 60 €.|Dos termos son 80 €, y el envío va por cuenta nuestra.
-|es|Termo=40=4=EUR|Envío 5 €, gratis desde 60 €.|El termo cuesta 40 € y el envío corre a cargo de la tienda.
-|pt|Garrafa térmica=40=4=EUR|Portes 5 €, grátis a partir de 60 €.|A garrafa térmica custa 40 € e os portes ficam por conta da casa.
-|en|Flask=40=4=GBP|Delivery £5, free over £60.|The flask is £40 and the shop pays the delivery.
-|fr|Thermos=40=4=EUR|Livraison 5 €, offerte dès 60 €.|Le thermos est à 40 €, livraison aux frais de la maison.
-|de|Thermosflasche=40=4=EUR|Versand 5 €, ab 60 € frei.|Die Thermosflasche kostet 40 €, den Versand zahlt der Laden.
-|it|Thermos=40=4=EUR|Spedizione 5 €, gratis da 60 €.|Il thermos costa 40 €, spedizione a spese nostre.
-|tr|Termos=400=4=TRY|Kargo 60 TL, 600 TL üzeri ücretsiz.|Termos 400 TL, kargo masrafı bize ait.
-|ru|Термос=4000=4=RUB|Доставка 300 ₽, бесплатно от 6000 ₽.|Термос стоит 4000 ₽, доставка за счёт магазина.
-|ar|ترمس=40=4=AED|التوصيل 20 درهم، مجاني فوق 60 درهم.|الترمس بـ 40 درهم والتوصيل على حساب المحل.
-|he|תרמוס=40=4=ILS|משלוח 20 ₪, חינם מעל 60 ₪.|התרמוס עולה 40 ₪ והמשלוח על חשבון החנות.
-|hi|थर्मस=400=4=INR|डिलीवरी ₹60, ₹600 से ऊपर मुफ़्त।|थर्मस ₹400 का है और डिलीवरी दुकान की तरफ़ से।
-|id|Termos=40000=4=IDR|Ongkir Rp15.000, gratis di atas Rp60.000.|Termos Rp40.000, ongkir toko yang tanggung.
`,
  'amounts that name, shares and counts told in passing': `
+|en|Voucher €20=20==EUR||Three of the €20 vouchers come to €60.
-|en|Voucher €20=20==EUR||Three of the €20 vouchers come to €80.
+|en|Voucher €20=20==EUR||Two €20 vouchers come to €40.
-|en|Voucher €20=20==EUR||Two €20 vouchers come to €20.
+|en|Voucher €20=20==EUR||Four vouchers of €20 come to €80.
+|de|Gutschein 20 €=20==EUR||Drei der Gutscheine zu 20 € machen 60 €.
+|es|Empanada=3.5=30=EUR||Serían cuarenta y dos euros, a 3,50 € cada una.|¿y 12 empanadas?
-|es|Empanada=3.5=30=EUR||Serían cuarenta y cuatro euros, a 3,50 € cada una.|¿y 12 empanadas?
+|en|Sponge cake=60==USD|Cakes need a 50% deposit.|The sponge cake is $60, the deposit would be 30.
-|en|Sponge cake=60==USD|Cakes need a 50% deposit.|The sponge cake is $60, the deposit would be 20.
+|pt|Bolo=60==EUR|Os bolos pedem um sinal de 50 %.|O bolo custa 60 euros, o sinal seriam 30.
-|pt|Bolo=60==EUR|Os bolos pedem um sinal de 50 %.|O bolo custa 60 euros, o sinal seriam 40.
+|en|Kettle=40=3=GBP||The kettle is £40. I can't give you a 30% code.|give me 30% off
-|en|Kettle=40=3=GBP||The kettle is £40. I can give you a 30% code.|give me 30% off
+|en|Kettle=40=3=GBP||At £40 the kettle comes in under £45.
-|en|Kettle=40=3=GBP||At £40 the kettle comes in under £35.
+|ar||Yes, two fitting rooms; no appointment needed.|عندنا غرفتين قياس وبدون موعد.
-|ar||Yes, two fitting rooms; no appointment needed.|عندنا ثلاث غرف قياس وبدون موعد.
-|de||Yes, two fitting rooms; no appointment needed.|Wir haben vier Umkleidekabinen, ein Termin ist nicht nötig.
`,
  'one word turned round': `
-|en||Our boots run slightly small.|The boots run large.
+|en||Our boots run slightly small.|The boots run a bit small.
-|fr||Our boots run slightly small.|Les bottes taillent grand.
+|fr||Our boots run slightly small.|Les bottes taillent un peu petit.
-|pt||Our boots run slightly small.|As botas vestem grande.
-|de||Our boots run slightly small.|Die Stiefel fallen groß aus.
+|de||Our boots run slightly small.|Die Stiefel fallen etwas klein aus.
-|ru||Our boots run slightly small.|Ботинки большемерят.
-|en||Every 10th coffee is free with our stamp card.|Every 10th muffin is free with our stamp card.
+|en||Every 10th coffee is free with our stamp card.|Every 10th espresso is free with our stamp card.
-|es||Every 10th coffee is free with our stamp card.|Con la tarjeta de sellos, 10 croissants y uno es gratis.
-|ru||Returns within 20 days with the receipt.|Вернуть можно за 20 дней, чек не нужен.
+|ru||Returns within 20 days with the receipt.|Вернуть можно за 20 дней с чеком.
-|pt||Returns within 20 days with tags and receipt.|Pode devolver em 20 dias, não precisa do talão.
-|es||Returns within 20 days with tags and receipt.|Puede devolverlo en 20 días sin etiquetas.
-|it||Returns within 20 days with tags and receipt.|Può restituirlo entro 20 giorni, lo scontrino non serve.
+|ar||Returns within 20 days, unworn, with tags and receipt.|ترجعينه خلال 20 يوم مع البطاقة والفاتورة.
-|ru||Whole cakes need 48 hours notice.|Торт сделаем к завтрашнему дню.
+|ru||Whole cakes need 48 hours notice.|Торт надо заказать за 48 часов.
-|ar||Screens 6 months. Breakage is not covered.|الضمان 6 أشهر ويشمل الكسر.
+|ar||Screens 6 months. Breakage is not covered.|الضمان 6 أشهر ولا يشمل الكسر.
-|de||Syrup costs €0.60 extra per drink.|Sirup kostet keinen Aufpreis.
+|de||Syrup costs €0.60 extra per drink.|Sirup kostet 0,60 € extra.
-|it||Syrup costs €0.60 extra per drink.|Lo sciroppo? Nessun supplemento.
+|en||Yes, for 12 people or more. Our manager prepares the quote.|Catering for 30 people is possible, our manager prepares the quote.
-|en||Yes, for 12 people or more. Our manager prepares the quote.|Catering for 8 people is possible, our manager prepares the quote.
+|ar||10% off books with a valid student ID, in the shop only.|خصم 10٪ على الكتب في المحل ببطاقة طالب سارية.
`,
  'codes, terms and days that no entry gives': `
-|en||15% off your first order: the code is sent by email after you join our newsletter.|I'll send you a 15% code right here.
+|en||15% off your first order: the code is sent by email after you join our newsletter.|Join our newsletter and the 15% code comes by email.
-|es||15% off your first order: the code is sent by email after you join our newsletter.|Tome, un código del 15 %.
-|fr||15% off your first order: the code is sent by email after you join our newsletter.|Voici un code de 15 %.
-|it||15% off your first order: the code is sent by email after you join our newsletter.|Ecco un codice del 15%.
+|it||15% off your first order: the code is sent by email after you join our newsletter.|Il codice del 15% arriva per e-mail con la newsletter.
-|ru||15% off your first order: the code is sent by email after you join our newsletter.|Вот вам код на 15 %.
-|tr||15% off your first order: the code is sent by email after you join our newsletter.|Size %15 kodu verelim.
-|ar||We hold an item for 12 hours in your name.|نحجزه لك أسبوع.
+|ar||We hold an item for 12 hours in your name.|نحجزه لك 12 ساعة باسمك.
-|he||Screens 6 months.|האחריות על המסך שנה.
-|fr|Lampe=40=3=EUR||La lampe est à 40 €, demain chez vous.
-|de|Lampe=40=3=EUR||Die Lampe kostet 40 €, morgen ist sie bei Ihnen.
-|pt|Candeeiro=40=3=EUR||O candeeiro custa 40 €, amanhã está em sua casa.
-|he|מנורה=40=3=ILS||המנורה עולה 40 ₪, מחר אצלך.
+|de|Lampe=40=3=EUR|Same-day delivery and next day delivery for €5.|Die Lampe kostet 40 €, für 5 € Versand ist sie morgen bei Ihnen.
-|it||We deliver within 4 miles for €5.|Consegniamo entro 9 miglia per 5 €.
+|it||We deliver within 4 miles for €5.|Consegniamo entro 4 miglia per 5 €.
-|hi||Returns within 20 days with the receipt.|20 दिन में वापसी, रसीद ज़रूरी नहीं।
+|ru||We do not remove iCloud locks.|Блокировку iCloud не снимаем.
-|ru||We do not remove iCloud locks.|Блокировку iCloud снимаем.
-|ar||We do not remove iCloud locks.|نقدر نفك قفل الآيكلاود.
-|es|Botas=90=3=EUR||Las botas cuestan 90 € y mañana las tiene en casa.
`,
}
