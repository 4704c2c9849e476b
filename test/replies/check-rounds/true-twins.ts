/**
 * True statements that stand beside what the check stops: all may be sent.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const TRUE_TWINS: Record<string, string> = {
  'true twins: prices alike': `
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50 and fig jam $7.25; both are made with the same care.
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50. Not the same price as the fig one, that's $7.25.
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||The plum jam is $6.50 and we have fig too, at $7.25.
+|en|Wool Rug 120 cm=149=3=USD;Wool Rug 180 cm=229=2=USD||Whichever length you pick, it's in stock: $149 for the 120 cm and $229 for the 180 cm.
+|en|Wool Rug 120 cm=149=3=USD;Wool Rug 180 cm=229=2=USD||The 120 cm rug is $149, whatever the day.
+|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||La de ciruela cuesta 6,50 € y la de higo también está disponible, a 7,25 €.
+|es|Alfombra 120 cm=149=3=EUR;Alfombra 180 cm=229=2=EUR||La alfombra de 120 cm cuesta 149 € y todas las demás medidas 229 €.
+|pt|Compota de ameixa=6.5=9=EUR;Compota de figo=7.25=4=EUR||A de ameixa custa 6,50 € e a de figo 7,25 €, quase o mesmo.
+|fr|Confiture de prune=6.5=9=EUR;Confiture de figue=7.25=4=EUR||La prune est à 6,50 €, la figue un peu plus chère, 7,25 €.
+|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus auch nicht viel mehr: 7,25 €.
+|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Сливовый джем — 450 ₽, инжирный тоже есть, он стоит 520 ₽.
+|ar|مربى البرقوق=22=9=AED;مربى التين=26=4=AED||مربى البرقوق بـ 22 درهم، ومربى التين بـ 26 درهم.
+|tr|Erik reçeli=120=9=TRY;İncir reçeli=145=4=TRY||Erik reçeli 120 TL, incir reçeli de var, o 145 TL.
+|he|ריבת שזיפים=32=9=ILS;ריבת תאנים=38=4=ILS||ריבת שזיפים עולה 32 ש"ח וגם ריבת תאנים יש, ב-38 ש"ח.
+|hi|आलूबुखारा जैम=320=9=INR;अंजीर जैम=380=4=INR||आलूबुखारा जैम ₹320 का है और अंजीर जैम भी है, ₹380 में।
+|id|Selai plum=65000=9=IDR;Selai ara=72000=4=IDR||Selai plum Rp65.000, selai ara juga ada, Rp72.000 kak.
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||The cheaper one is the plum jam at $6.50.
+|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Das Pflaumenmus ist 0,75 € günstiger.
+|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||La de higo es más cara, 7,25 €.
+|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|We ship to Spain for €7 and to Portugal for €4. To Austria it would be €11.
+|en|Silk Fan=30=5=EUR|Portugal €4, Spain €7, rest of the EU €11.|Hello from Portugal! Shipping to Spain is €7.
`,
  'true twins: coming and taking': `
+|en|Oat Loaf=7=0=USD||The oat loaf has sold out, so I wouldn't come in just for it.
+|en|Oat Loaf=7=0=USD;Rye Loaf=8=4=USD||No oat loaf today, but you could take a rye loaf home for $8.
+|en|Oat Loaf=7=3=USD||Drop by whenever suits you and grab an oat loaf, $7.
+|es|Sombrero=27=0=EUR||El sombrero está agotado; si quieres pásate a ver los demás.
+|pt|Chapéu=27=0=EUR||O chapéu está esgotado, mas venha ver o resto da coleção.
+|fr|Chapeau=27=0=EUR||Le chapeau est épuisé, mais passez nous voir.
+|de|Hut=27=0=EUR||Der Hut ist leider ausverkauft. Kommen Sie gern vorbei und schauen Sie sich um.
+|it|Cappello=27=0=EUR||Il cappello è esaurito, ma passi pure a trovarci.
+|ru|Шляпа=2700=0=RUB||Шляпы сейчас нет в наличии, но заходите посмотреть другие.
+|ar|قبعة=27=0=AED||القبعة نفدت، لكن تعال شوف الباقي.
+|tr|Şapka=270=0=TRY||Şapka tükendi ama gelip diğerlerine bakabilirsiniz.
+|he|כובע=90=0=ILS||הכובע אזל, אבל בואו לראות את השאר.
+|id|Topi=27000=0=IDR||Topinya habis kak, tapi boleh mampir lihat yang lain.
`,
  'true twins: versions and stock': `
+|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||The scarf comes in red and blue, nothing else, $20.
+|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||Only three red scarves are left, $20 each.
+|de|Schal rot=20=3=EUR;Schal blau=20=2=EUR||In Rot sind nur noch drei Schals da, je 20 €.
+|es|Bufanda roja=20=3=EUR;Bufanda azul=20=2=EUR||En rojo solo quedan tres, a 20 €.
+|ru|Шарф красный=2000=3=RUB;Шарф синий=2000=0=RUB||Остался только красный шарф, 2000 ₽.
+|en|Mug Owl=12=4=USD;Mug Fox=12=0=USD||Everything except the fox mug is in stock.
+|en|Vase Tall=30=2=USD||The tall vase is almost sold out, only two left at $30.
+|de|Vase hoch=30=2=EUR||Die hohe Vase ist fast ausverkauft, 30 €.
+|fr|Vase haut=30=2=EUR||Le vase haut est presque épuisé, 30 €.
+|it|Vaso alto=30=2=EUR||Il vaso alto è quasi esaurito, 30 €.
+|pt|Jarra alta=30=2=EUR||A jarra alta está quase esgotada, 30 €.
+|ru|Ваза высокая=3000=2=RUB||Высокая ваза почти закончилась, 3000 ₽.
+|en|Vase Tall=30=2=USD||Good luck, that's enough for today! The vase is $30.
+|en|Lamp Arc=89=0=USD||The arc lamp is sold out. I can ask a colleague whether we can order it.
+|en|Lamp Arc=89=3=USD||The arc lamp is $89, tax included.|does the price include tax?
+|en|Dark Roast 500 g=14=4=USD||A kilo of dark roast would be two bags, $28.
+|en|Cotton Sheet Double=60=4=USD||It's cotton, not linen; the double is $60.
`,
  'true twins: terms and hours': `
+|en||Delivery takes 3 to 5 working days.|Delivery takes between 3 and 5 working days.
+|en||Delivery takes 3 to 5 working days.|Count on at least three days for delivery.
+|en||Free delivery over $60, otherwise $6.|Under $60 delivery is $6, over $60 it's free.
+|en||Open Monday to Friday 9:00-19:00, Saturday 10:00-14:00.|Saturdays we close earlier, at two.
+|en||Open Monday to Friday 9:00-21:00.|We're open late on weekdays, until nine.
+|en||Open Monday to Friday 9:00-13:00 and 15:00-19:00.|On Friday afternoon we're open from three.
+|en||Open Monday to Friday 9:00-19:00, Saturday 10:00-14:00.|Saturday afternoon we're closed.
+|es||Abrimos de lunes a viernes de 9:00 a 14:00 y de 17:00 a 20:00.|El viernes por la tarde abrimos de 17:00 a 20:00.
+|de||Montag bis Freitag 9-18 Uhr, Samstag 9-13 Uhr.|Samstagvormittag können Sie gern vorbeikommen.
+|de||Montag bis Freitag 9-18 Uhr, Samstag 9-13 Uhr.|Am Samstagnachmittag haben wir geschlossen.
+|fr||Lundi au vendredi 9h-18h, samedi 9h-13h.|Samedi matin, vous pouvez passer.
+|it||Lunedì-venerdì 9:00-18:00, sabato 9:00-13:00.|Sabato mattina può passare.
+|pt||Segunda a sexta 9:00-18:00, sábado 9:00-13:00.|No sábado de manhã pode passar.
+|tr||Pazartesi-Cuma 9:00-18:00, Cumartesi 9:00-13:00.|Cumartesi sabahı gelebilirsiniz.
+|hi||सोमवार से शुक्रवार 9:00-18:00, शनिवार 9:00-13:00।|शनिवार सुबह आ जाइए।
+|id||Senin-Jumat 9:00-18:00, Sabtu 9:00-13:00.|Sabtu pagi boleh datang kak.
+|ar||من الأحد إلى الخميس 9:00-18:00، السبت 15:00-20:00.|تعال السبت العصر، نحن موجودون.
+|en||10% off for students on weekdays.|Only students get the 10%, sorry, teachers don't.
+|en||10% off for students on weekdays.|Is it for a student or a teacher?
+|en||Kids under 6 enter free, adults $9.|Children under 6 are free, adults pay $9.
+|en|Tea Tin=9=3=USD|We pay the postage on orders over $50.|Postage is on us over $50.
`,
  'true twins: short answers': `
+|en|Scarf Red=20=3=USD||Yes, it is.|is the red scarf in stock?
+|en|Scarf Red=20=0=USD||No, sorry.|is the red scarf in stock?
+|en|Scarf Red=20=3=USD||Exactly!|the red scarf is $20 right?
+|en||Closed on Mondays.|No, we're closed.|are you open on monday?
+|en|Scarf Red=20=0=USD||Of course! What would you like to know?|can i ask about the red scarf you have?
+|en|Scarf Red=20=3=USD||Sure, one moment please.|can you check if you have the scarf in green?
+|es|Bufanda roja=20=3=EUR||¡Sí, claro!|¿tenéis la bufanda roja?
+|fr|Écharpe rouge=20=3=EUR||Oui, tout à fait !|avez-vous encore l'écharpe rouge ?
+|de|Schal rot=20=0=EUR||Nein, leider nicht.|haben Sie den roten Schal noch?
+|ru|Шарф красный=2000=3=RUB||Да, конечно!|красный шарф есть в наличии?
`,
}
