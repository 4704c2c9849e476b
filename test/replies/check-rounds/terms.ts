/**
 * Terms of a shop turned round: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const TERMS: Record<string, string> = {
  'delivery terms turned round': `
-|en||Delivery takes 3 to 5 working days. Orders over $60 ship free.|Delivery takes at most three days.
+|en||Delivery takes 3 to 5 working days. Orders over $60 ship free.|Delivery takes at most five working days.
-|en||Delivery takes 3 to 5 working days.|It'll be with you in under three days.
-|en||Delivery takes 3 to 5 working days.|It arrives within 3 to 5 days, weekends included.
-|en||We deliver within the city for $6.|We deliver anywhere for $6.
+|en||We deliver within the city for $6.|Within the city delivery is $6.
-|en||We deliver Monday to Friday.|We also deliver on Saturdays.
+|en||We deliver Monday to Friday.|We deliver on weekdays only.
+|en||Orders placed before 14:00 leave the same day.|Order by two and it leaves the same day.
-|en||Orders placed before 14:00 leave the same day.|Orders placed after 14:00 leave the same day.
-|en||Orders placed before 14:00 leave the same day.|Whenever you order, it leaves the same day.
-|en||Free delivery over $60, otherwise $6.|Free delivery under $60, otherwise $6.
-|en||Free delivery over $60, otherwise $6.|Delivery is always free.
-|en|Lamp=55=3=USD|Free delivery over $60, otherwise $6.|The lamp is $55 and ships free.
+|en|Lamp=65=3=USD|Free delivery over $60, otherwise $6.|The lamp is $65 and ships free.
-|en|Lamp=65=3=USD|Free delivery over $60, otherwise $6.|The lamp is $65 plus $6 delivery, $71 altogether.
-|en|Lamp=55=3=USD|Free delivery over $60, otherwise $6.|The lamp is $55; add $10 more and delivery is free.
+|en|Lamp=55=3=USD|Free delivery over $60, otherwise $6.|The lamp is $55; add $5 more and delivery is free.
-|es||Hacemos envíos de lunes a viernes en 48 horas.|Hacemos envíos todos los días en 48 horas.
-|es||Envío gratis desde 60 €, si no 6 €.|El envío siempre es gratis.
-|pt||Entregamos de segunda a sexta, em 48 horas.|Entregamos também ao sábado.
-|fr||Livraison du lundi au vendredi, sous 48 heures.|Nous livrons aussi le samedi.
-|de||Wir liefern Montag bis Freitag innerhalb von 48 Stunden.|Wir liefern auch samstags.
-|it||Consegniamo dal lunedì al venerdì in 48 ore.|Consegniamo anche la domenica.
-|ru||Доставляем с понедельника по пятницу за 48 часов.|Доставляем и по воскресеньям.
-|tr||Pazartesiden cumaya 48 saat içinde teslim ediyoruz.|Pazar günleri de teslimat yapıyoruz.
-|ar||نوصل من الأحد إلى الخميس خلال 48 ساعة.|نوصل يوم الجمعة أيضا.
-|he||משלוחים בימים ראשון עד חמישי תוך 48 שעות.|יש משלוחים גם בשבת.
-|hi||सोमवार से शुक्रवार 48 घंटे में डिलीवरी।|हम रविवार को भी डिलीवरी करते हैं।
-|id||Pengiriman Senin sampai Jumat, 48 jam.|Kami kirim hari Minggu juga kak.
`,
  'returns turned round': `
-|en||Returns within 14 days with the receipt, unused.|The receipt isn't necessary for returns within 14 days.
-|en||Returns within 14 days with the receipt, unused.|Returns within 14 working days with the receipt.
-|en||Returns within 14 days with the receipt, unused.|You can return it for up to two months.
+|en||Returns within 14 days with the receipt, unused.|You have two weeks to return it, unused and with the receipt.
-|en||Refunds are paid as store credit.|You'd get your money back on your card.
-|en||Refunds are paid as store credit.|We refund in cash.
+|en||Refunds are paid as store credit.|Refunds come as store credit.
-|en||Return shipping is paid by the customer.|We pay for the return shipping.
-|en||Return shipping is paid by the customer.|Returns don't cost you anything.
-|en||Sale items cannot be returned.|Sale items can be returned too.
+|en||Sale items cannot be returned.|Sale items can't be returned, sorry.
-|en||Earrings cannot be exchanged for hygiene reasons.|Earrings? Just exchange them within a few days.
-|es||Devoluciones en 14 días con ticket.|Puedes devolverlo en un mes con el ticket.
-|es||El envío de la devolución lo paga el cliente.|La recogida de la devolución la pagamos nosotros.
-|pt||Trocas em 14 dias com talão.|Pode trocar durante um mês, com talão.
-|fr||Retours sous 14 jours avec le ticket. Les frais de retour sont à votre charge.|Le retour ne vous coûte rien.
-|de||Rückgabe innerhalb von 14 Tagen mit Bon. Die Rücksendung zahlt der Kunde.|Die Rücksendung kostet Sie nichts.
-|de||Rückgabe innerhalb von 14 Tagen mit Bon.|Zurückgeben können Sie es einen Monat lang, mit Bon.
-|it||Resi entro 14 giorni con scontrino.|Può restituirlo entro un mese con lo scontrino.
-|ru||Возврат в течение 14 дней с чеком.|Вернуть можно в течение месяца, с чеком.
-|ar||الإرجاع خلال 14 يوم مع الفاتورة.|تقدر ترجعه خلال شهر مع الفاتورة.
-|tr||14 gün içinde fişle iade.|Bir ay içinde fişle iade edebilirsiniz.
-|he||החזרה תוך 14 יום עם קבלה.|אפשר להחזיר תוך חודש עם קבלה.
-|hi||14 दिन में रसीद के साथ वापसी।|एक महीने में रसीद के साथ वापस कर सकते हैं।
-|id||Retur 14 hari dengan struk.|Bisa retur dalam sebulan dengan struk.
`,
  'payment turned round': `
-|en||We take cash and debit cards. No credit cards.|Any card is fine.
-|en||We take cash and debit cards. No credit cards.|Credit cards are fine too.
+|en||We take cash and debit cards. No credit cards.|Cash or debit, but no credit cards.
-|en||Card payments from $10.|You can pay any amount by card.
-|en||Card payments from $10.|Card payments are fine from $5.
+|en||Card payments from $10.|Card payments are fine from $10.
-|en||A deposit of 30% is due when ordering.|You pay nothing until pickup.
-|en||A deposit of 30% is due when ordering.|The deposit is half.
+|en||A deposit of 30% is due when ordering.|You pay 30% when ordering, the rest at pickup.
-|en||The deposit is not refundable.|Don't worry, you get the deposit back if you cancel.
-|en||The deposit is refundable up to 48 hours before.|The deposit is refundable up to the day itself.
-|es||Aceptamos efectivo y tarjeta de débito. No tarjetas de crédito.|Puedes pagar con cualquier tarjeta.
-|fr||Espèces et carte bancaire à partir de 10 €.|La carte est acceptée sans minimum.
-|de||Kartenzahlung ab 10 €.|Karte geht ab jedem Betrag.
-|ru||Оплата картой от 500 ₽.|Картой можно платить любую сумму.
`,
  'hours turned round': `
-|en||Open Monday to Saturday 9:00-19:00.|We're open until eight.
-|en||Open Monday to Saturday 9:00-19:00.|We open at eight.
+|en||Open Monday to Saturday 9:00-19:00.|We close at seven.
-|en||Open Monday to Saturday 9:00-19:00.|We're open all weekend.
-|en||Open Monday to Saturday 9:00-19:00.|We're open every day of the week.
-|en||Open Monday to Saturday 9:00-19:00.|We're open every day but Monday.
-|en||Open Monday to Friday 9:00-19:00, Saturday 10:00-14:00.|On Saturdays we keep the same hours.
-|en||Open Monday to Friday 9:00-19:00, Saturday 10:00-14:00.|Saturdays we close an hour earlier than on weekdays.
-|en||Open Monday to Friday 9:00-19:00, Saturday 10:00-14:00.|Saturdays we open an hour earlier.
-|en||Open Monday to Friday 9:00-13:00 and 15:00-19:00.|We're open straight through from nine to seven.
+|en||Open Monday to Friday 9:00-13:00 and 15:00-19:00.|Come at four, we'll be here.
-|en||Open Monday to Friday 9:00-19:00.|If you come at 7:30 pm we can still help you.
-|en||Open Monday to Friday 9:00-19:00. Closed on public holidays.|We're open on public holidays as well.
-|en||Open Monday to Friday 9:00-19:00.|We're open late on Thursdays.
-|en||Open Monday to Friday 9:00-19:00.|We're here round the clock.
-|es||Abrimos de lunes a sábado de 9:00 a 19:00.|Abrimos todo el fin de semana.
-|es||Abrimos de lunes a viernes de 9:00 a 14:00 y de 17:00 a 20:00.|Puedes venir a las cuatro, estamos abiertos.
-|pt||Aberto de segunda a sábado das 9:00 às 19:00.|Estamos abertos o fim de semana inteiro.
-|fr||Ouvert du lundi au samedi de 9h à 19h.|Nous sommes ouverts tout le week-end.
-|de||Montag bis Samstag 9-19 Uhr geöffnet.|Wir haben das ganze Wochenende offen.
-|it||Aperti dal lunedì al sabato 9:00-19:00.|Siamo aperti tutto il weekend.
-|ar||نفتح من الاثنين إلى السبت 9:00-19:00.|نفتح كل أيام الأسبوع.
-|he||פתוח בימים שני עד שבת 9:00-19:00.|אנחנו פתוחים כל השבוע.
-|hi||सोमवार से शनिवार 9:00-19:00 खुला।|हम सातों दिन खुले रहते हैं।
-|id||Buka Senin sampai Sabtu 9:00-19:00.|Kami buka tiap hari kak.
`,
  'lead times and booking': `
-|en||Custom cakes need 3 days' notice.|A custom cake can be ready the next day.
-|en||Custom cakes need 3 days' notice.|Tell us two days before and the custom cake is no problem.
+|en||Custom cakes need 3 days' notice.|For a custom cake we need three days' notice.
-|en||Repairs take 2 to 3 hours.|The repair is done while you wait, about half an hour.
-|en||Repairs take 2 to 3 hours.|You'll have it back in an hour.
+|en||Repairs take 2 to 3 hours.|You'll have it back in three hours at most.
-|en||Fittings by appointment only.|Just drop in for a fitting, any time.
+|en||Fittings by appointment only.|Fittings are by appointment, so please book.
-|en||Reservations are held for 24 hours.|We'll hold it until the end of the week.
-|en||Reservations are held for 24 hours.|We can hold it for as long as you like.
+|en||Reservations are held for 24 hours.|We can hold it for a day.
-|es||Los encargos necesitan 3 días de antelación.|Con avisar el día antes basta para el encargo.
-|fr||Les commandes demandent 3 jours de préavis.|Prévenez-nous la veille pour la commande, ça suffit.
-|de||Bestellungen brauchen 3 Tage Vorlauf.|Für eine Bestellung reicht es, am Vortag Bescheid zu sagen.
-|ru||Заказы принимаем за 3 дня.|Заказать можно накануне.
-|pt||Encomendas com 3 dias de antecedência.|Para encomendar basta avisar na véspera.
-|it||Ordini con 3 giorni di anticipo.|Per l'ordine basta avvisare il giorno prima.
`,
  warranty: `
-|en|Phone Repair=100=null=USD|Repairs have a 6 month warranty.|The repair comes with a one-year warranty.
-|en|Phone Repair=100=null=USD|Screens 6 months, batteries 3 months warranty.|The battery is covered for half a year.
+|en|Phone Repair=100=null=USD|Screens 6 months, batteries 3 months warranty.|The screen is covered for half a year.
-|en|Blender=100=4=USD|Two-year warranty on the motor.|The whole blender has a two-year warranty.
+|en|Blender=100=4=USD|Two-year warranty on the motor.|The motor has a two-year warranty.
-|es|Batidora=100=4=EUR|Dos años de garantía en el motor.|La batidora entera tiene dos años de garantía.
-|de|Mixer=100=4=EUR|Zwei Jahre Garantie auf den Motor.|Auf alle Teile des Mixers gibt es zwei Jahre Garantie.
`,
}
