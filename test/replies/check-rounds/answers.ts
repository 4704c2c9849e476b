/**
 * Where, for whom and what is answered: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const ANSWERS: Record<string, string> = {
  'which part of an order is where': `
-|en|Tote Canvas=22=5=EUR|Pickup point: Rua Nova 5.|You can collect the tote at Rua Nova 15.
+|en|Tote Canvas=22=5=EUR|Pickup point: Rua Nova 5.|You can collect the tote at Rua Nova 5.
-|en||We have one shop, at 12 Mill Lane. There is no parking.|There's parking right outside.
-|en||We have one shop, at 12 Mill Lane.|Either of our two shops can help.
-|en||We only sell online.|You can come and see it in our shop.
+|en||We only sell online.|We have no shop to visit, sorry: we only sell online.
-|en||The workshop is on the second floor, no lift.|There's a lift to the workshop.
-|en||Dogs are welcome on the terrace, not inside.|Dogs are welcome inside.
-|es||Solo vendemos por internet.|Puede verlo en nuestra tienda física.
-|fr||Nous vendons uniquement en ligne.|Vous pouvez venir le voir en boutique.
-|de||Wir verkaufen nur online.|Sie können es sich gern im Laden ansehen.
-|ru||Мы продаём только онлайн.|Можно посмотреть у нас в магазине.
`,
  'who it is for': `
-|en||10% off for students on weekdays.|Teachers get 10% off as well.
-|en||10% off for students on weekdays.|Everyone gets 10% off on weekdays.
-|en||10% off for students on weekdays.|Students get 10% off any day.
+|en||10% off for students on weekdays.|Students get 10% off on weekdays.
-|en||10% off for students on weekdays.|Students get 10% off at weekends.
-|en||Kids under 6 enter free, adults $9.|Kids under 8 enter free.
-|en||Kids under 6 enter free, adults $9.|Adults enter free with a child.
-|en||Kids under 6 enter free, adults $9.|Kids pay half.
-|en||Every tenth coffee is free.|Every fifth coffee is free.
-|en||Every tenth coffee is free.|The first coffee is free.
-|es||10% de descuento para estudiantes de lunes a jueves.|Los jubilados también tienen el 10%.
-|es||10% de descuento para estudiantes de lunes a jueves.|Con carné de estudiante, 10% también el sábado.
-|fr||10 % de remise pour les étudiants du lundi au jeudi.|10 % de remise pour tout le monde du lundi au jeudi.
-|de||10 % Rabatt für Studierende, Montag bis Donnerstag.|10 % Rabatt bekommen alle, Montag bis Donnerstag.
-|pt||10% de desconto para estudantes de segunda a quinta.|Professores também têm 10%.
-|ru||Студентам скидка 10% с понедельника по четверг.|Пенсионерам тоже скидка 10%.
-|it||10% di sconto per studenti dal lunedì al giovedì.|Anche i pensionati hanno il 10%.
-|tr||Öğrencilere pazartesi-perşembe %10 indirim.|Emeklilere de %10 indirim var.
`,
  'names of what is sold, changed a little': `
-|en|Wireless Mouse Silent=35=4=USD||The wireless keyboard is $35.
-|en|Cotton Sheet Double=60=4=USD||The king-size cotton sheet is $60.
-|en|Cotton Sheet Double=60=4=USD||The linen sheet in double is $60.
-|en|Dark Roast 500 g=14=4=USD||The light roast, 500 g, is $14.
-|en|Dark Roast 500 g=14=4=USD||The dark roast, 1 kg, is $14.
-|en|Dark Roast 500 g=14=4=USD||Half a kilo of decaf is $14.
+|en|Dark Roast 500 g=14=4=USD||Half a kilo of dark roast is $14.
-|es|Sábana de algodón doble=60=4=EUR||La sábana de lino doble cuesta 60 €.
-|pt|Lençol de algodão casal=60=4=EUR||O lençol de linho casal custa 60 €.
-|fr|Drap coton double=60=4=EUR||Le drap en lin double coûte 60 €.
-|de|Baumwolllaken doppelt=60=4=EUR||Das Leinenlaken doppelt kostet 60 €.
-|it|Lenzuolo di cotone matrimoniale=60=4=EUR||Il lenzuolo di lino matrimoniale costa 60 €.
-|ru|Простыня хлопок двуспальная=6000=4=RUB||Льняная двуспальная простыня стоит 6000 ₽.
-|tr|Pamuk çarşaf çift kişilik=600=4=TRY||Keten çarşaf çift kişilik 600 TL.
-|ar|شرشف قطن مزدوج=60=4=AED||شرشف كتان مزدوج بـ 60 درهم.
-|he|סדין כותנה זוגי=60=4=ILS||סדין פשתן זוגי עולה 60 ש"ח.
-|hi|सूती चादर डबल=600=4=INR||लिनन चादर डबल ₹600 की है।
-|id|Seprai katun dobel=600000=4=IDR||Seprai linen dobel Rp600.000.
`,
  'price told by a wrong part': `
-|en|Lamp Arc=89=3=USD||The arc lamp is a little over $90.
+|en|Lamp Arc=89=3=USD||The arc lamp is a little under $90.
-|en|Lamp Arc=89=3=USD||The arc lamp is eighty-something dollars, $85 if I remember right.
-|en|Lamp Arc=89=3=USD||The arc lamp was $89, it's $79 now.
-|en|Lamp Arc=89=3=USD||The arc lamp used to be $99, now $89.
-|en|Lamp Arc=89=3=USD||The arc lamp is $89 until Sunday, then $99.
-|en|Lamp Arc=89=3=USD||The arc lamp is $89 before tax.
-|en|Lamp Arc=89=3=USD||The arc lamp is $89 with the bulb.
-|en|Lamp Arc=89=3=USD||Two arc lamps for $160.
+|en|Lamp Arc=89=3=USD||Two arc lamps for $178.
-|en|Lamp Arc=89=3=USD||If you take two arc lamps the second is half price.
-|en|Lamp Arc=89=3=USD||A pair of arc lamps is $89.
-|es|Lámpara Arco=89=3=EUR||La lámpara Arco antes costaba 99 €, ahora 89 €.
-|pt|Candeeiro Arco=89=3=EUR||O candeeiro Arco custava 99 €, agora 89 €.
-|fr|Lampe Arc=89=3=EUR||La lampe Arc est passée de 99 à 89 €.
-|de|Lampe Bogen=89=3=EUR||Die Lampe Bogen kostete bisher 99 €, jetzt 89 €.
-|ru|Лампа Арка=8900=3=RUB||Лампа Арка стоила 9900, сейчас 8900 ₽.
-|it|Lampada Arco=89=3=EUR||La lampada Arco costava 99 €, ora 89 €.
-|en|Lamp Arc=89=3=USD||The arc lamp is $89, VAT not included.
-|de|Lampe Bogen=89=3=EUR||Die Lampe Bogen kostet 89 € zzgl. MwSt.
-|fr|Lampe Arc=89=3=EUR||La lampe Arc coûte 89 € hors taxes.
-|es|Lámpara Arco=89=3=EUR||La lámpara Arco cuesta 89 € más IVA.
-|it|Lampada Arco=89=3=EUR||La lampada Arco costa 89 € più IVA.
-|pt|Candeeiro Arco=89=3=EUR||O candeeiro Arco custa 89 € mais IVA.
`,
  'stock in the shop and elsewhere': `
-|en|Lamp Arc=89=0=USD||The arc lamp is sold out here but our warehouse has some.
-|en|Lamp Arc=89=0=USD||The arc lamp is on display, you can have the display piece.
-|en|Lamp Arc=89=0=USD||You'd be lucky: one arc lamp has just come back.
-|en|Lamp Arc=89=0=USD||We can order the arc lamp for you.
-|en|Lamp Arc=89=3=USD||The arc lamp is made to order, allow two weeks.
-|en|Lamp Arc=89=3=USD||We've set three arc lamps aside for you.
-|en|Lamp Arc=89=3=USD||Someone else has reserved the last arc lamps.
-|es|Lámpara Arco=89=0=EUR||La lámpara Arco está agotada aquí, pero en el almacén quedan.
-|fr|Lampe Arc=89=0=EUR||La lampe Arc est épuisée ici mais il en reste à l'entrepôt.
-|de|Lampe Bogen=89=0=EUR||Die Lampe Bogen ist hier ausverkauft, im Lager sind aber noch welche.
-|ru|Лампа Арка=8900=0=RUB||Лампы Арка здесь нет, но на складе ещё есть.
-|pt|Candeeiro Arco=89=0=EUR||O candeeiro Arco está esgotado aqui, mas no armazém ainda há.
-|it|Lampada Arco=89=0=EUR||La lampada Arco qui è esaurita, ma in magazzino ce n'è ancora.
`,
  'yes and no to what was asked': `
-|en|Scarf Red=20=3=USD||Yes, we have it in green too.|do you have the red scarf in green?
-|en|Scarf Red=20=0=USD||Yes!|is the red scarf in stock?
-|en|Scarf Red=20=3=USD||No, sorry.|is the red scarf in stock?
-|en|Scarf Red=20=3=USD||Yes, $15.|is the red scarf 15 dollars?
-|en|Scarf Red=20=3=USD||That's right.|the red scarf is $15 right?
-|en||Closed on Mondays.|Yes, we are.|are you open on monday?
-|en||No pets.|Sure, bring him along!|can i bring my dog?
-|es|Bufanda roja=20=0=EUR||¡Sí, claro!|¿tenéis la bufanda roja?
-|fr|Écharpe rouge=20=0=EUR||Oui, tout à fait !|avez-vous encore l'écharpe rouge ?
-|de|Schal rot=20=0=EUR||Ja, klar!|haben Sie den roten Schal noch?
-|ru|Шарф красный=2000=0=RUB||Да, конечно!|красный шарф есть в наличии?
+|en|Scarf Red=20=3=USD||Yes, of course!|is the red scarf in stock?
`,
}
