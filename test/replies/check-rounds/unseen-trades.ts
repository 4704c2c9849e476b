/**
 * Drafts of shops for gardens, books, glasses, toys, hair and sweets: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const UNSEEN_TRADES: Record<string, string> = {
  'fees that a measure parts': `
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 and delivery £25, so £205.|I live 30 miles away, how much delivered?
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 plus £12 delivery, £192 in total.|I am 10 miles away
+|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|Within 15 miles delivery is £12.
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|The Oak Bench is £180 and delivery £12, so £192.|I live 30 miles away, how much delivered?
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|At 35 miles delivery costs £12.
-|en|Oak Bench=180=4=GBP|Delivery within 15 miles £12, from 15 to 40 miles £25. Beyond 40 miles we do not deliver.|Delivery is £25.|I live 50 miles out, delivery?
+|de|Gartenbank Eiche=180=4=EUR|Lieferung bis 20 km 15,00 €, zwischen 20 und 50 km 29,00 €.|Die Lieferung kostet 29,00 €.|Ich wohne 35 km entfernt. Was kostet die Lieferung?
-|de|Gartenbank Eiche=180=4=EUR|Lieferung bis 20 km 15,00 €, zwischen 20 und 50 km 29,00 €.|Die Lieferung kostet 15,00 €.|Ich wohne 35 km entfernt. Was kostet die Lieferung?
+|tr|Meşe Bank=4200=4=TRY|10 km içinde teslimat 150 TL, 10-30 km arası 300 TL.|Teslimat 300 TL.|25 km uzaktayım, teslimat ne kadar?
-|tr|Meşe Bank=4200=4=TRY|10 km içinde teslimat 150 TL, 10-30 km arası 300 TL.|Teslimat 150 TL.|25 km uzaktayım, teslimat ne kadar?
+|ru|Скамья дубовая=14200=4=RUB|Доставка до 10 км — 500 ₽, от 10 до 30 км — 900 ₽.|Доставка 900 ₽.|Я в 25 км от вас, сколько доставка?
-|ru|Скамья дубовая=14200=4=RUB|Доставка до 10 км — 500 ₽, от 10 до 30 км — 900 ₽.|Доставка 500 ₽.|Я в 25 км от вас, сколько доставка?
+|fr|Lavage chien=30=null=EUR|Toilettage jusqu'à 10 kg 30,00 €, de 10 à 25 kg 45,00 €, au-delà de 25 kg 60,00 €.|Pour 30 kg, c'est 60,00 €.|Mon chien pèse 30 kg, combien ?
-|fr|Lavage chien=30=null=EUR|Toilettage jusqu'à 10 kg 30,00 €, de 10 à 25 kg 45,00 €, au-delà de 25 kg 60,00 €.|Pour 30 kg, c'est 45,00 €.|Mon chien pèse 30 kg, combien ?
+|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Plantarlo cuesta 60,00 €.|Tengo un olivo de 2 m
+|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Por un árbol de 120 cm la plantación cuesta 35,00 €.
-|es||Plantación a menos de 30 km: 35,00 € por árbol hasta 150 cm de altura; 60,00 € por encima de 150 cm.|Por un árbol de 180 cm la plantación cuesta 35,00 €.
+|ar||التوصيل لغاية 10 كم 15 درهم، ومن 10 إلى 30 كم 30 درهم.|التوصيل 30 درهم.|أنا على بعد 20 كم
-|ar||التوصيل لغاية 10 كم 15 درهم، ومن 10 إلى 30 كم 30 درهم.|التوصيل 15 درهم.|أنا على بعد 20 كم
+|he||משלוח עד 10 ק"מ 25 ₪, מ-10 עד 30 ק"מ 45 ₪.|המשלוח 45 ₪.|אני גר במרחק 20 ק"מ
-|he||משלוח עד 10 ק"מ 25 ₪, מ-10 עד 30 ק"מ 45 ₪.|המשלוח 25 ₪.|אני גר במרחק 20 ק"מ
+|hi||5 किलोमीटर तक डिलीवरी ₹40, 5 से 12 किलोमीटर तक ₹90।|डिलीवरी ₹90 है।|मैं 8 किलोमीटर दूर हूँ, डिलीवरी?
-|hi||5 किलोमीटर तक डिलीवरी ₹40, 5 से 12 किलोमीटर तक ₹90।|डिलीवरी ₹40 है।|मैं 8 किलोमीटर दूर हूँ, डिलीवरी?
+|pt||Entrega até 5 km R$ 10,00, de 5 a 15 km R$ 18,00.|A entrega fica R$ 18,00.|moro a 12 km
-|pt||Entrega até 5 km R$ 10,00, de 5 a 15 km R$ 18,00.|A entrega fica R$ 10,00.|moro a 12 km
+|id||Ongkir sampai 5 km Rp10.000, 5 sampai 15 km Rp25.000.|Ongkirnya Rp25.000.|rumah saya 12 km
-|id||Ongkir sampai 5 km Rp10.000, 5 sampai 15 km Rp25.000.|Ongkirnya Rp10.000.|rumah saya 12 km
`,
  'amounts that share a currency, and whose it is': `
+|fr|حقيبة جلد=750=9=EGP||Le sac coûte 750 livres égyptiennes.
-|fr|حقيبة جلد=750=9=EGP||Le sac coûte 760 livres égyptiennes.
-|fr|حقيبة جلد=750=9=EGP||Le sac coûte 750 livres sterling.
+|de|حقيبة جلد=750=9=EGP||Die Tasche kostet 750 ägyptische Pfund.
-|de|حقيبة جلد=750=9=EGP||Die Tasche kostet 750 britische Pfund.
+|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 pesos mexicanos.
+|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta $95.
-|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 dólares.
-|es|Cuaderno rayado=95=9=MXN||El cuaderno cuesta 95 pesos colombianos.
+|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 Mexican pesos.
-|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 dollars.
-|en|Cuaderno rayado=95=9=MXN||The Cuaderno rayado is 95 US dollars.
+|en|شمعة معطرة=240=9=EGP||The candle is 240 Egyptian pounds.
-|en|شمعة معطرة=240=9=EGP||The candle is 240 British pounds.
+|ru|Bakır cezve=640=9=TRY||Турка стоит 640 турецких лир.
-|ru|Bakır cezve=640=9=TRY||Турка стоит 640 долларов.
+|it|Fonduepfanne=89=9=CHF||La pentola costa 89 franchi svizzeri.
-|it|Fonduepfanne=89=9=CHF||La pentola costa 89 euro.
+|en|Mochila wayuu=120000=9=COP||The Mochila wayuu is $120,000.
-|en|Mochila wayuu=120000=9=COP||The Mochila wayuu is 120,000 dollars.
+|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 25, 50 e 75 euro.
+|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Abbiamo carte regalo da 25, 50 e 75 €.
-|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 25, 50 e 90 euro.
-|it|Carta regalo 25 €=25=null=EUR;Carta regalo 50 €=50=null=EUR;Carta regalo 75 €=75=null=EUR||Le carte regalo sono da 10, 50 e 75 euro.
+|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in £20, 40 and 80.
+|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in 20, 40 and 80 pounds.
-|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in 20, 45 and 80 pounds.
-|en|Gift card £20=20=null=GBP;Gift card £40=40=null=GBP;Gift card £80=80=null=GBP||Gift cards come in £20, 40 and 100.
+|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 30 und 60 Euro.
-|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 30 und 70 Euro.
-|de|Gutschein 30 €=30=null=EUR;Gutschein 60 €=60=null=EUR||Gutscheine gibt es zu 35 und 60 Euro.
+|tr|Hediye çeki 250 TL=250=null=TRY;Hediye çeki 500 TL=500=null=TRY;Hediye çeki 1000 TL=1000=null=TRY||Hediye çeklerimiz 250, 500 ve 1000 TL.
-|tr|Hediye çeki 250 TL=250=null=TRY;Hediye çeki 500 TL=500=null=TRY;Hediye çeki 1000 TL=1000=null=TRY||Hediye çeklerimiz 250, 600 ve 1000 TL.
+|ru|Подарочная карта 1000 ₽=1000=null=RUB;Подарочная карта 3000 ₽=3000=null=RUB||Подарочные карты есть на 1000 и 3000 рублей.
-|ru|Подарочная карта 1000 ₽=1000=null=RUB;Подарочная карта 3000 ₽=3000=null=RUB||Подарочные карты есть на 1000 и 2000 рублей.
+|he|כרטיס מתנה 100 ₪=100=null=ILS;כרטיס מתנה 200 ₪=200=null=ILS||יש כרטיסי מתנה של 100 ו-200 ₪.
-|he|כרטיס מתנה 100 ₪=100=null=ILS;כרטיס מתנה 200 ₪=200=null=ILS||יש כרטיסי מתנה של 100 ו-300 ₪.
+|ar|كارت هدية 500 جنيه=500=null=EGP;كارت هدية 1000 جنيه=1000=null=EGP||كروت الهدايا بـ 500 و1000 جنيه.
-|ar|كارت هدية 500 جنيه=500=null=EGP;كارت هدية 1000 جنيه=1000=null=EGP||كروت الهدايا بـ 500 و900 جنيه.
+|hi|गिफ्ट कार्ड ₹500=500=null=INR;गिफ्ट कार्ड ₹1000=1000=null=INR||गिफ्ट कार्ड ₹500 और 1000 के हैं।
-|hi|गिफ्ट कार्ड ₹500=500=null=INR;गिफ्ट कार्ड ₹1000=1000=null=INR||गिफ्ट कार्ड ₹500 और 800 के हैं।
+|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|O sinal é 30%: R$ 84,00 dos R$ 280,00.
+|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|Dos R$ 280,00, R$ 84,00 são de sinal.
-|pt|Mochila Serra=280=9=BRL|Encomendas com sinal de 30%.|O sinal é 30%: R$ 90,00 dos R$ 280,00.
`,
}
