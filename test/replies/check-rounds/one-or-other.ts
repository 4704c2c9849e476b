/**
 * Which of two cases a figure belongs to, and what is only told along with it: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const ONE_OR_OTHER: Record<string, string> = {
  'a price for each of two versions': `
+|it|Monopattino Volo Batteria 280 Wh=399=2=EUR; Monopattino Volo Batteria 360 Wh=499=1=EUR||Il Volo costa 399 € con la batteria 280 Wh e 499 € con la 360 Wh.
-|it|Monopattino Volo Batteria 280 Wh=399=2=EUR; Monopattino Volo Batteria 360 Wh=499=1=EUR||Il Volo costa 499 € con la batteria 280 Wh e 399 € con la 360 Wh.
+|es|Cámara Lince Objetivo 28 mm=320=2=EUR; Cámara Lince Objetivo 50 mm=390=1=EUR||La Lince sale a 320 € con el objetivo 28 mm y a 390 € con el 50 mm.
-|es|Cámara Lince Objetivo 28 mm=320=2=EUR; Cámara Lince Objetivo 50 mm=390=1=EUR||La Lince sale a 320 € con el objetivo 28 mm y a 370 € con el 50 mm.
+|tr|Küpe Lale Gümüş=240=0=TRY; Küpe Lale Altın=310=4=TRY||Gümüş olan 240 TL, altın olan 310 TL, aralarında 70 TL fark var.
`,
  'amounts that goods are sold by': `
+|de|Gutschein 25 €=25=null=EUR; Gutschein 40 €=40=null=EUR; Gutschein 80 €=80=null=EUR||Gutscheine haben wir zu 25 €, 40 € und 80 €.
-|de|Gutschein 25 €=25=null=EUR; Gutschein 40 €=40=null=EUR; Gutschein 80 €=80=null=EUR||Gutscheine haben wir zu 25 €, 60 € und 80 €.
+|es|Tarjeta regalo 20 €=20=null=EUR; Tarjeta regalo 60 €=60=null=EUR||Hay tarjetas regalo de 20 € y 60 €.
-|es|Tarjeta regalo 20 €=20=null=EUR; Tarjeta regalo 60 €=60=null=EUR||Hay tarjetas regalo de 20 € o 90 €.
+|ru|Подарочная карта 500 ₽=500=null=RUB; Подарочная карта 1500 ₽=1500=null=RUB||Есть подарочные карты на 500 ₽ и 1500 ₽.
+|en|Voucher $15=15=null=USD; Voucher $45=45=null=USD||There are vouchers of $15 or $45.
`,
  'counts joined by a plus': `
+|en|Candle Fig=12=9=EUR; Soap Bar Oat=5=20=EUR||2 fig candles at €12 + 3 oat soap bars at €5 makes €39 in all.
-|en|Candle Fig=12=9=EUR; Soap Bar Oat=5=20=EUR||2 fig candles at €12 + 3 oat soap bars at €5 makes €41 in all.
+|it|Vaso Terra=14=8=EUR; Sottovaso Terra=3.5=30=EUR||2 vasi Terra a 14 € + 2 sottovasi Terra a 3,50 € fanno 35 € in tutto.
-|pt|Vaso Barro=14=8=EUR; Prato Barro=3.5=30=EUR||2 vasos Barro a 14 € + 2 pratos Barro a 3,50 € dá 37 € no total.
`,
  'one for each that is listed': `
+|en|Wheel Truing (per wheel)=18=null=EUR||Truing is €18 per wheel, so €36 for the front and the rear.
-|en|Wheel Truing (per wheel)=18=null=EUR||Truing is €18 per wheel, so €40 for the front and the rear.
+|es|Afinado de puerta (por puerta)=30=null=EUR||El afinado son 30 € por puerta, o sea 60 € para la delantera y la trasera.
+|it|Cambio gomma (per ruota)=12=null=EUR||Il cambio gomma costa 12 € per ruota, quindi 24 € per la davanti e la dietro.
`,
  'an offer retold': `
+|en|Sock Wool=6=40=EUR|Socks: take 4 pay 3.|Socks are on take 4 pay 3, so four pairs come to €18.
+|es|Calcetín Lana=6=40=EUR|En calcetines, lleva 4 paga 3.|El calcetín de lana está en lleva 4 paga 3, así que cuatro salen a 18 €.
+|tr|Çorap Yün=60=40=TRY|Çoraplarda 4 al 3 öde kampanyası.|Yün çorap 60 TL, 4 al 3 öde kampanyası var, dört çorap 180 TL.
-|tr|Çorap Yün=60=40=TRY|Çoraplarda 4 al 3 öde kampanyası.|Yün çorap 60 TL, 4 al 3 öde kampanyası var, dört çorap 170 TL.
-|tr|Atkı Yün=300=40=TRY|Çoraplarda 4 al 3 öde.|Atkı 300 TL, bunda da 4 al 3 öde var.
`,
  'a share for the goods an entry names': `
-|en|Guitar Oak=400=2=EUR|8% on strings bought together with a course. No discount on instruments.|The oak guitar is €400, and since you ask so nicely I take 8% off.
+|en|Guitar Oak=400=2=EUR|8% on strings bought together with a course. No discount on instruments.|The oak guitar is €400. The 8% is for strings bought with a course.
-|de|Gitarre Eiche=400=2=EUR|8 % auf Saiten beim Kauf eines Kurses. Kein Rabatt auf Instrumente.|Die Gitarre Eiche kostet 400 €, weil Sie es sind, gebe ich Ihnen 8 % darauf.
-|es|Guitarra Roble=400=2=EUR|8 % en cuerdas al comprar un curso. No hay descuento en instrumentos.|La guitarra Roble cuesta 400 € y por ser usted le quito un 8 %.
`,
  'the term of one kind of goods': `
-|en|Used Sewing Machine Serviced=120=2=EUR|New machines 3 years. Used machines 4 months.|The used sewing machine is €120 with a 3 year warranty.
+|en|Used Sewing Machine Serviced=120=2=EUR|New machines 3 years. Used machines 4 months.|The used sewing machine is €120 with a 4 month warranty.
+|de|Gebrauchte Nähmaschine=120=2=EUR|Neue Maschinen 3 Jahre Garantie. Gebrauchte Maschinen 4 Monate.|Die gebrauchte Nähmaschine kostet 120 € und hat 4 Monate Garantie.
-|es|Bicicleta usada=120=2=EUR|Bicicletas nuevas 3 años. Bicicletas usadas 4 meses.|La bicicleta usada cuesta 120 € y tiene 3 años de garantía.
+|es|Bicicleta usada=120=2=EUR|Bicicletas nuevas 3 años. Bicicletas usadas 4 meses.|La bicicleta usada cuesta 120 € y tiene 4 meses de garantía.
`,
  'the fee of the other case': `
-|tr|Sabun Zeytin=90=20=TRY|Kargo 65 TL. Kapıda nakit ödemede ayrıca 20 TL tahsilat bedeli alınır.|Zeytin sabunu 90 TL, kargo 20 TL, toplam 110 TL.
+|tr|Sabun Zeytin=90=20=TRY|Kargo 65 TL. Kapıda nakit ödemede ayrıca 20 TL tahsilat bedeli alınır.|Zeytin sabunu 90 TL, kargo 65 TL, toplam 155 TL.
-|en|Olive Soap=9=20=EUR|Delivery €6. Paying in cash at the door costs another €2 handling.|The olive soap is €9, delivery is €2, €11 in total.
-|es|Jabón Oliva=9=20=EUR|Envío 6 €. El pago contra reembolso tiene un recargo de 2 €.|El jabón de oliva son 9 €, el envío 2 €, total 11 €.
+|en|Bench Lamp=45=4=EUR|Small goods: €9 to your door. Wardrobes are delivered only in Porto, for €40.|The bench lamp is €45, plus €9 for delivery to your door, €54 in total.
`,
  'taken back though it is refused': `
-|en||Unworn goods within 20 days. Unsealed earphones and cut fabric are not exchanged.|Sure, you can bring the earphones back even unsealed.
-|es||Artículos sin usar, 20 días. Los cascos desembalados no se devuelven.|Sí, puede devolver el casco incluso desembalado.
-|it||Articoli non usati entro 20 giorni. I caschi disimballati non si cambiano.|Certo, può riportare il casco anche disimballato.
-|tr||Açılmamış ürünler 20 gün içinde iade edilir. Açılmış kremler iade alınmaz.|Denemiş olsanız bile 20 gün içinde iade edebilirsiniz.
+|tr||Açılmamış ürünler 20 gün içinde iade edilir. Açılmış kremler iade alınmaz.|Açılmamışsa 20 gün içinde iade edebilirsiniz.
`,
  'a no that answers': `
+|ru|Палатка Тайга 2 м=8900=3=RUB||Нет, палатка Тайга 2 м стоит 8 900 ₽.|Палатка за 7 500?
-|ru|Палатка Тайга 2 м=8900=3=RUB||Нет, палатки Тайга закончились.|Палатка есть?
+|ru|Чистка ковра=700=null=RUB|Чистка занимает 2 дня.|Чистка ковра 700 р. Обычно делаем за 2 дня.
-|ru|Чистка ковра=700=null=RUB|Чистка занимает 2 дня.|Чистка ковра 600 р. Обычно делаем за 2 дня.
+|fr|Coussin Lin=29=4=EUR||Le coussin lin c'est 29€, y en a encore 4.
-|fr|Coussin Lin=29=4=EUR||Le coussin lin c'est 29€, y en a encore 7.
+|en||Yes, within the limit of our 3 loan laptops, against a deposit of $90.|We can lend you a laptop if one of our 3 is free. The deposit is $90.
`,
}
