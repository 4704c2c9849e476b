/**
 * Names and news nobody gave: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const OFFERED_BESIDE: Record<string, string> = {
  'goods of the list by a name it has not': `
-|en|Wool Blanket Heron=60=4=EUR||The Wool Blanket Heron is €60.00, and you can also get the Wool Blanket Curlew for the same price.
-|en|Wool Blanket Heron=60=4=EUR||We have the Wool Blanket Heron at €60 and also the Blanket Curlew.
+|en|Wool Blanket Heron=60=4=EUR;Wool Blanket Curlew=60=2=EUR||The Wool Blanket Heron is €60.00, and you can also get the Wool Blanket Curlew for the same price.
+|en|Wool Blanket Heron=60=4=EUR||The Wool Blanket Heron is €60. I have no news of the Wool Blanket Curlew and also no price.|Do you have the Heron and also the Curlew?
-|pt|Cesto de Vime=18=3=EUR||Temos o Cesto de Vime por 18 € e também um Cesto Mondego.
-|pt|Cesto de Vime=18=3=EUR||O Cesto de Vime custa 18 €, e também pode levar o Cesto Mondego.
+|pt|Cesto de Vime=18=3=EUR;Cesto Mondego=22=2=EUR||Temos o Cesto de Vime por 18 € e também o Cesto Mondego por 22 €.
-|es|Cesta de Mimbre=18=3=EUR||Tenemos la Cesta de Mimbre por 18 € y también una Cesta Guadiana.
+|es|Cesta de Mimbre=18=3=EUR;Cesta Guadiana=20=3=EUR||Tenemos la Cesta de Mimbre por 18 € y también la Cesta Guadiana por 20 €.
-|fr|Panier Osier=18=3=EUR||Nous avons le Panier Osier à 18 € et aussi un Panier Camargue.
+|fr|Panier Osier=18=3=EUR;Panier Camargue=21=3=EUR||Nous avons le Panier Osier à 18 € et aussi le Panier Camargue à 21 €.
-|de|Korb Weide=18=3=EUR||Wir haben den Korb Weide für 18 € und auch den Korb Ardenne.
+|de|Korb Weide=18=3=EUR;Korb Ardenne=20=3=EUR||Wir haben den Korb Weide für 18 € und auch den Korb Ardenne für 20 €.
-|it|Cesto Vimini=18=3=EUR||Abbiamo il Cesto Vimini a 18 € e anche un Cesto Ticino.
+|it|Cesto Vimini=18=3=EUR;Cesto Ticino=20=3=EUR||Abbiamo il Cesto Vimini a 18 € e anche il Cesto Ticino a 20 €.
-|tr|Sepet Meriç=180=3=TRY||Sepet Meriç 180 TL, ayrıca Sepet Karadere var.
-|ru|Корзина Нева=1800=3=RUB||Есть корзина Нева за 1800 ₽, а также корзина Печора.
+|ru|Корзина Нева=1800=3=RUB;Корзина Печора=1900=2=RUB||Есть корзина Нева за 1800 ₽, а также корзина Печора за 1900 ₽.
-|id|Keranjang Rotan=180000=3=IDR||Ada Keranjang Rotan Rp180.000 dan juga Keranjang Mahakam.
-|he|סל נחל=180=3=ILS||יש את סל נחל ב-180 ₪ וגם סל ארנון.
+|he|סל נחל=180=3=ILS;סל ארנון=190=2=ILS||יש את סל נחל ב-180 ₪ וגם סל ארנון ב-190 ₪.
`,
  'how an order stands': `
-|en||Our staff look up orders by number and email.|Good news: your parcel went out this morning.
-|en||Our staff look up orders by number and email.|Thanks for waiting, your order is on its way!
-|en||Our staff look up orders by number and email.|I looked: we sent your order yesterday.|Did you send it?
-|en||We write to you once your order is ready.|Your order is ready!
+|en||We write to you once your order is ready.|Once your order is ready we write to you.
+|en||We write to you once your order is ready.|When your order is ready we write to you.
+|en||Our staff look up orders by number and email.|I can't see whether your order has shipped; please send us the number and email.
+|en||Our staff look up orders by number and email.|I don't know if your parcel is on its way. Our staff look up orders by number and email.
+|en|Lamp Arc=70=2=USD|Free delivery over $60.|Your order is over $60, so delivery is free.
-|es||El equipo busca los pedidos con el número y el correo.|Su pedido ya salió de la tienda.
+|es||Te avisamos cuando tu pedido está listo.|Te avisamos cuando tu pedido está listo.
-|pt||A equipa procura as encomendas com o número e o email.|A sua encomenda já saiu da loja.
-|fr||L'équipe cherche les commandes avec le numéro et l'email.|Bonne nouvelle, votre colis est en route.
+|fr||Nous écrivons dès que votre commande est prête.|Nous vous écrivons dès que votre commande est prête.
-|de||Das Team sucht Bestellungen mit Nummer und E-Mail.|Ihr Paket ist schon unterwegs.
-|de||Das Team sucht Bestellungen mit Nummer und E-Mail.|Ihre Bestellung wurde heute verschickt.
+|de||Wir schreiben, sobald Ihre Bestellung fertig ist.|Sobald Ihre Bestellung fertig ist, schreiben wir Ihnen.
-|it||Il team cerca gli ordini con numero ed email.|Il suo pacco è partito stamattina.
-|tr||Ekip siparişlere numara ve e-posta ile bakar.|Siparişiniz yola çıktı.
-|ru||Команда находит заказы по номеру и почте.|Ваш заказ уже в пути.
+|ru||Мы напишем, когда ваш заказ будет готов.|Мы напишем, когда ваш заказ будет готов.
-|ar||الفريق يبحث عن الطلبات بالرقم والبريد.|طلبك في الطريق.
-|he||הצוות בודק הזמנות לפי מספר ואימייל.|החבילה שלך יצאה הבוקר.
-|hi||टीम ऑर्डर नंबर और ईमेल से देखती है।|आपका ऑर्डर रास्ते में है।
-|id||Tim mengecek pesanan dengan nomor dan email.|Pesanan kakak sudah dikirim.
-|en||Our staff look up orders by number and email.|Your parcel is on its way, the number follows.
-|en||Our staff look up orders by number and email.|As promised, your parcel has left our shop.
-|ru||Команда находит заказы по номеру и почте.|Мы только что отправили ваш заказ.
+|de||Sobald das Paket unterwegs ist, kommt eine E-Mail mit der Nummer.|Sobald Ihr Paket unterwegs ist, bekommen Sie eine E-Mail.
+|en||After your order has left our warehouse it takes 2 days.|After your order has left our warehouse it takes 2 days.
+|id||Setelah pesanan anda dikirim, kami kabari.|Setelah pesanan anda sudah dikirim, kami kabari.
`,
}
