/** Drafts on shops of many trades, written before the check had seen their like; lines as in classes.ts. */
export const TRADES: Record<string, string> = {
  'gardens, bicycles, pets and salons': `
+|en|Fern Boston=14.5=6=GBP||Our Boston ferns are sold singly at £14.50, and six of them are waiting on the bench.
+|en|Lavender 9-pack=11.7=8=GBP||Lavender is sold in trays of nine for £11.70, which works out at £1.30 a plant.
-|en|Lavender 9-pack=11.7=8=GBP||Lavender is sold in trays of nine for £11.70, which works out at £1.10 a plant.
+|en|Fern Boston=14.5=6=GBP|Potting up costs £3.00 per plant, or is free if you buy the pot from us.|Two Boston ferns are £29.00. Potting them up adds £3.00 each, so £35.00, unless you pick the pots here, in which case it's free.
-|en|Fern Boston=14.5=6=GBP|Potting up costs £3.00 per plant, or is free if you buy the pot from us.|Two Boston ferns are £29.00, and we'll pot them up for nothing in your own pots.
-|en|Fern Boston=14.5=6=GBP|Plants can be exchanged within 14 days if the label is still attached. Seeds and bulbs cannot be returned.|The fern is £14.50, and if it doesn't like your bathroom just swap it within 14 days, label or no label.
+|en|Fern Boston=14.5=6=GBP|Plants can be exchanged within 14 days if the label is still attached. Seeds and bulbs cannot be returned.|The fern is £14.50, and if it sulks in your bathroom you can swap it within 14 days as long as the label is on.
-|en|Tulip Bulbs 20=9.9=30=GBP|Plants can be exchanged within 14 days if the label is still attached. Seeds and bulbs cannot be returned.|No worries, just bring the tulip bulbs back and we'll refund you the £9.90.
+|en||We deliver within 10 miles for £7.50, free on orders over £75. Order before 12:00 for next-day delivery.|If your order reaches us before noon we bring it the next day; it's £7.50 within 10 miles.
-|en||We deliver within 10 miles for £7.50, free on orders over £75. Order before 12:00 for next-day delivery.|If your order reaches us before 4 pm we bring it the next day.
-|en||We deliver within 10 miles for £7.50, free on orders over £75. Order before 12:00 for next-day delivery.|Sure, we can be at your door this afternoon!
-|en||We deliver within 10 miles for £7.50, free on orders over £75. Order before 12:00 for next-day delivery.|You're 14 miles away? That's fine, delivery is £7.50.
-|en|Olive Tree 1.5 m=89=2=GBP|15% off houseplants with a loyalty card, in the shop only. Not valid on gift vouchers.|With your loyalty card the olive tree drops to £71.20.
+|en|Monstera=32=5=GBP|15% off houseplants with a loyalty card, in the shop only. Not valid on gift vouchers.|The monstera is £32. If you have our loyalty card and come in, it's 15% off, so £27.20.
+|en||We can often source plants not listed; our grower confirms price and date.|A black bamboo isn't on my list, sorry. We can often source plants that aren't, and our grower would confirm price and date. Shall I pass it on?
-|en||We can often source plants not listed; our grower confirms price and date.|A black bamboo? Sure, we'll have one for you by Thursday at around £40.
-|en|Compost 40 l=8.2=50=GBP|Our compost is peat-free.|The 40 l compost is £8.20, peat-free and certified organic.
+|en|Compost 40 l=8.2=50=GBP|Our compost is peat-free.|The 40 l bag of compost is £8.20, and yes, there's no peat in it.
-|en|Rose Climber=22=0=GBP||The climbing rose has just come back in, £22 each.
-|en|Rose Climber=22=0=GBP||We're down to our final two climbing roses at £22.
+|en|Rose Climber=22=0=GBP||We've run out of the climbing rose for now, sorry. It would be £22.
-|en|Monstera=32=5=GBP|We hold items for 48 hours with your name, no deposit needed.|Done, I've set a monstera aside under your name until the weekend.
+|en|Monstera=32=5=GBP|We hold items for 48 hours with your name, no deposit needed.|Monsteras are £32. Would you like us to keep one for you? We hold it 48 hours and you don't need to leave a deposit.
-|en||Dogs on a lead are welcome outside, not in the café.|Bring the pup along, he can sit with you in the café!
+|en||Dogs on a lead are welcome outside, not in the café.|Your dog is welcome outside as long as he's on a lead; the café is the one place he can't come in.
-|en||Open Monday to Saturday 9:00-18:00, Sunday 10:00-16:00. Closed on bank holidays.|Yes, we're open on the bank holiday, same hours as a Sunday.
+|en||Open Monday to Saturday 9:00-18:00, Sunday 10:00-16:00. Closed on bank holidays.|Sundays we open a bit later, from ten to four. The rest of the week it's nine to six.
-|en||Open Monday to Saturday 9:00-18:00, Sunday 10:00-16:00. Closed on bank holidays.|We close at five on Saturdays, so come early.
-|en|City Bike 28=499=3=EUR;City Bike 26=479=0=EUR||Both sizes of the City Bike are in the shop right now, €499 and €479.
-|en|E-Bike Volt=1899=2=EUR|Bikes come with a 2-year warranty, batteries 1 year. Wear parts are not covered.|The Volt is €1,899 and the battery is under warranty for two years.
+|en|E-Bike Volt=1899=2=EUR|Bikes come with a 2-year warranty, batteries 1 year. Wear parts are not covered.|The Volt is €1,899. You get two years' warranty on the bike and one on the battery.
-|en||We buy used bikes after an inspection in the shop; no offers by phone or message.|From the photos I'd say we could give you around €150 for it.
+|en||We buy used bikes after an inspection in the shop; no offers by phone or message.|We do buy used bikes, but I can't name a figure here: somebody needs to inspect it in the shop first.
-|en|Helmet Aero M=75=4=EUR|We use genuine spare parts for steel frames. Carbon parts can be ordered in 2 weeks; ask the workshop for a price.|Yes, we've got carbon parts on hand, drop by whenever.
-|en|Helmet Aero S=75=1=EUR;Helmet Aero M=75=4=EUR||The Aero helmet comes in S, M and L, €75 each.
+|en|Helmet Aero S=75=1=EUR;Helmet Aero M=75=4=EUR||The Aero helmet is €75 whichever size you take; there's a single S left and four in M.
-|en|Kids Bike 16 inch=189=3=EUR;Kids Bike 20 inch=219=2=EUR||We have kids bikes in 12, 16 and 20 inch.
-|en|Kids Bike 16 inch=189=3=EUR;Kids Bike 20 inch=219=2=EUR||The 20 inch kids bike is thirty euros dearer than the 16 inch... sorry, forty: €219 against €189.
+|en|Kids Bike 16 inch=189=3=EUR;Kids Bike 20 inch=219=2=EUR||The 20 inch one costs thirty euros more than the 16 inch: €219 against €189.
+|es|Correa Nylon=180=7=MXN;Collar Piel=240=3=MXN||La correa sale en $180 y el collar en $240; dos de cada uno serían $840.
-|es|Correa Nylon=180=7=MXN;Collar Piel=240=3=MXN||La correa sale en $180 y el collar en $240; dos de cada uno serían $820.
+|es|Croquetas Adulto 10 kg=890=5=MXN;Croquetas Cachorro 4 kg=465=9=MXN|Envío en la ciudad $70, gratis a partir de $1,000. Pedidos antes de las 14:00 llegan el mismo día.|Un costal de 10 kg ($890) y otro de cachorro ($465) suman $1,355, así que el envío no te cuesta nada.
-|es|Croquetas Adulto 10 kg=890=5=MXN|Envío en la ciudad $70, gratis a partir de $1,000. Pedidos antes de las 14:00 llegan el mismo día.|El costal cuesta $890 y te lo mandamos sin cobrarte el envío.
-|es||Envío en la ciudad $70, gratis a partir de $1,000. Pedidos antes de las 14:00 llegan el mismo día.|Si pides antes de las 5 de la tarde te llega hoy mismo.
+|es||Envío en la ciudad $70, gratis a partir de $1,000. Pedidos antes de las 14:00 llegan el mismo día.|Claro que sí, si haces tu pedido antes de las dos de la tarde llega hoy. El envío son $70.
-|es||El baño dura hora y media y necesita cita. Perros de más de 30 kg no atendemos.|Tranquila, bañamos perros de cualquier tamaño, también tu mastín de 50 kg.
-|es||El baño dura hora y media y necesita cita. Perros de más de 30 kg no atendemos.|Puedes traerlo sin cita, lo bañamos en el momento.
+|es||El baño dura hora y media y necesita cita. Perros de más de 30 kg no atendemos.|El baño tarda hora y media y va con cita. ¿Qué día te queda bien?
-|es|Arena Gato 5 kg=95=0=MXN||La arena está a $95; mañana nos surten otra vez.
+|es|Arena Gato 5 kg=95=0=MXN||La arena de 5 kg ($95) se nos acabó, una disculpa. ¿Te ofrezco otra cosa?
-|es|Cama Ortopédica M=650=2=MXN||La cama ortopédica cuesta $650 y es hipoalergénica y lavable.
-|es|Cama Ortopédica M=650=2=MXN;Cama Ortopédica L=820=1=MXN||La cama ortopédica la manejamos en M, L y XL desde $650.
+|es|Cama Ortopédica M=650=2=MXN;Cama Ortopédica L=820=1=MXN||La cama ortopédica la manejamos en dos tamaños: M a $650 y L a $820.
-|es||You can return unopened food within 10 days with the ticket. Live animals cannot be returned.|Si el hámster no se adapta lo traes de vuelta y te devolvemos el dinero.
+|es||You can return unopened food within 10 days with the ticket. Live animals cannot be returned.|El alimento sin abrir se puede devolver en 10 días con el ticket; los animales no.
-|pt|Vela Soja 180 g=14.5=20=EUR||A vela custa 14,50 €, é feita à mão com óleos biológicos e dura 60 horas.
+|pt|Vela Soja 180 g=14.5=20=EUR;Difusor=22=0=EUR||A vela de soja fica em 14,50 €. O difusor, esse, acabou; quer que pergunte à colega?
-|pt|Bicicleta Dobrável=389=4=EUR|Pagamento em até 6 prestações sem juros, a partir de 200 €.|A dobrável custa 389 € e pode pagar em 12 prestações sem juros.
+|pt|Bicicleta Dobrável=390=4=EUR|Pagamento em até 6 prestações sem juros, a partir de 200 €.|A dobrável custa 390 €; em 5 prestações sem juros dá 78 € por mês.
-|pt|Bicicleta Dobrável=390=4=EUR|Pagamento em até 6 prestações sem juros, a partir de 200 €.|A dobrável custa 390 €; em 5 prestações sem juros dá 68 € por mês.
-|pt||We can change the delivery address until the parcel leaves; after that it is not possible.|Não se preocupe, mesmo depois de sair conseguimos mudar a morada.
+|pt||We can change the delivery address until the parcel leaves; after that it is not possible.|Podemos mudar a morada enquanto a encomenda não sair. Depois disso já não é possível.
-|pt|Camisola Lã 6 anos=32=1=EUR;Camisola Lã 8 anos=32=3=EUR||A camisola de lã custa 32 € e há para 6, 8 e 10 anos.
+|pt|Camisola Lã 6 anos=32=1=EUR;Camisola Lã 8 anos=32=3=EUR||A camisola de lã custa 32 €; temos 1 para 6 anos e 3 para 8 anos.
-|pt|Camisola Lã 6 anos=32=1=EUR;Camisola Lã 8 anos=32=3=EUR||A camisola de lã custa 32 €; temos 3 para 6 anos e 1 para 8 anos.
-|pt||Fazemos entregas ao sábado só em Lisboa.|Sim, entregamos ao sábado no Porto também.
-|fr|Vélo Route 54=1290=1=EUR|Full service €89, takes 2 working days. Punctures while you wait.|La révision complète est à 89 €, vous récupérez le vélo dans l'heure.
+|fr|Vélo Route 54=1290=1=EUR|Full service €89, takes 2 working days. Punctures while you wait.|Comptez 89 € pour la révision complète et deux jours ouvrés. Une crevaison, on la répare pendant que vous attendez.
-|fr||Cash, cards and PayPal in 3 instalments. No cheques.|Oui, les chèques sont acceptés, sans souci.
+|fr||Cash, cards and PayPal in 3 instalments. No cheques.|Vous pouvez régler en espèces, par carte ou en 3 fois avec PayPal. Les chèques, en revanche, nous ne les prenons pas.
-|fr||Test rides are free with an ID; children need an adult.|Votre fils de 10 ans peut venir l'essayer tout seul, c'est gratuit.
-|fr|Casque Ville=55=6=EUR||Le casque est à 55 €, et pour deux on vous fait un petit geste.
+|fr|Casque Ville=55=6=EUR||Le casque de ville est à 55 € pièce, donc 110 € les deux. Bonne route !
-|fr|Sacoche Cuir=79=2=EUR||La sacoche en cuir est étanche et coûte 79 €.
-|fr||France €9.90 (free over €150), Belgium €14.90, rest of the EU €24.90. No shipping outside the EU.|Pour Liège, comptez 9,90 € de port.
+|fr||France €9.90 (free over €150), Belgium €14.90, rest of the EU €24.90. No shipping outside the EU.|Pour la Belgique les frais de port sont de 14,90 €.
-|de|Puzzle 500=12.9=8=EUR;Puzzle 1000=17.9=0=EUR||Das 1000er-Puzzle kostet 17,90 € und liegt hier bereit.
+|de|Puzzle 500=12.9=8=EUR;Puzzle 1000=17.9=0=EUR||Das 500er-Puzzle gibt's für 12,90 €, das 1000er (17,90 €) ist gerade vergriffen.
-|de|Holzeisenbahn=64=3=EUR|Spielzeug kann 30 Tage lang zurückgegeben werden, ungeöffnet und mit Bon.|Die Holzeisenbahn kostet 64 €. Falls sie Ihrem Enkel nicht gefällt, nehmen wir sie auch ausgepackt zurück.
+|de|Holzeisenbahn=64=3=EUR|Spielzeug kann 30 Tage lang zurückgegeben werden, ungeöffnet und mit Bon.|Die Holzeisenbahn kostet 64 €. Ungeöffnet und mit Bon können Sie sie 30 Tage lang zurückgeben.
-|de|Holzeisenbahn=64=3=EUR||Die Holzeisenbahn kostet 64 € und ist schadstofffrei und in Deutschland gefertigt.
-|de|Holzeisenbahn=64=3=EUR||Die Holzeisenbahn kostet 64 €, ich leg Ihnen eine bis Montag zurück.
+|de|Kreisel=4.5=12=EUR;Jojo=3.8=9=EUR||Je drei Kreisel und Jojos machen zusammen 24,90 €.
-|de|Kreisel=4.5=12=EUR;Jojo=3.8=9=EUR||Je drei Kreisel und Jojos machen zusammen 23,90 €.
-|de||Geöffnet Mo-Fr 10-18 Uhr, Sa 10-14 Uhr.|Samstags haben wir bis 18 Uhr geöffnet.
+|de||Geöffnet Mo-Fr 10-18 Uhr, Sa 10-14 Uhr.|Am Samstag schaffen Sie es noch bis zwei, unter der Woche sind wir bis sechs da.
-|it|Anello Argento 14=58=1=EUR;Anello Argento 16=58=0=EUR||L'anello in argento costa 58 € e la misura 16 la abbiamo.
+|it|Anello Argento 14=58=1=EUR;Anello Argento 16=58=0=EUR||L'anello in argento costa 58 €. La 14 c'è, ne è rimasto uno; la 16 purtroppo no.
-|it|Anello Argento 14=58=1=EUR|L'incisione costa 12 € e richiede 5 giorni.|Con l'incisione l'anello viene 70 € e lo può ritirare domani.
+|it|Anello Argento 14=58=1=EUR|L'incisione costa 12 € e richiede 5 giorni.|Con l'incisione l'anello viene 70 €, ci vogliono 5 giorni.
-|it|Orologio Parete=45=2=EUR||L'orologio da parete costa 45 €, le pile sono comprese.
-|tr|Saç Kesimi=350=null=TRY|Çalışma saatleri 09:00-20:00, pazartesi kapalı.|Pazartesi günü de açığız, saç kesimi 350 TL.
+|tr|Saç Kesimi=350=null=TRY;Saç Boyama=1200=null=TRY||Kesim 350 TL, boya 1.200 TL; ikisi birlikte 1.550 TL tutuyor.
-|tr|Saç Kesimi=350=null=TRY;Saç Boyama=1200=null=TRY||Kesim ve boyayı birlikte alırsanız 1.400 TL'ye yaparız.
-|tr|Saç Boyama=1200=null=TRY||Saç boyama 1.200 TL, kullandığımız boya amonyaksız.
+|tr|Şampuan 400 ml=180=5=TRY||Şampuan 180 TL, rafta beş tane var. Ayırmamı ister misiniz?
-|ar|عطر عود 50 مل=240=6=SAR|التوصيل داخل الرياض 25 ريال، مجاني فوق 300 ريال.|العطر بـ 240 ريال والتوصيل للرياض مجاني.
+|ar|عطر عود 50 مل=240=6=SAR|التوصيل داخل الرياض 25 ريال، مجاني فوق 300 ريال.|العطر بـ 240 ريال، ومع التوصيل داخل الرياض يصير 265 ريال.
-|ar|عطر عود 50 مل=240=6=SAR||العطر بـ 240 ريال ويثبت على الملابس 24 ساعة.
-|ar||الاستبدال خلال 3 أيام والمنتج مغلق.|تقدر تستبدله خلال أسبوع حتى لو فتحته.
+|ar||الاستبدال خلال 3 أيام والمنتج مغلق.|الاستبدال متاح خلال ثلاثة أيام بشرط يكون المنتج مغلق.
-|he|שרשרת כסף=190=0=ILS||השרשרת עולה 190 ש"ח ויש לנו שתיים.
+|he|שרשרת כסף=190=4=ILS||השרשרת ב-190 ש"ח, נשארו ארבע. רוצה שאשמור לך?
-|he|שרשרת כסף=190=4=ILS||השרשרת ב-190 ש"ח ולא מחליפה צבע גם במים.
-|hi|सूती कुर्ता M=899=4=INR;सूती कुर्ता L=899=0=INR||सूती कुर्ता 899 रुपये का है, L साइज़ भी मिल जाएगा।
+|hi|सूती कुर्ता M=899=4=INR;सूती कुर्ता L=899=0=INR||सूती कुर्ता 899 रुपये का है। M में 4 पीस हैं, L अभी ख़त्म है।
-|hi|Block Print Bedsheet=1250=6=INR||Bedsheet 1250 rupaye ki hai, rang bilkul nahi jayega, guarantee hai.
+|hi|Block Print Bedsheet=1250=6=INR||Ji, bedsheet 1250 rupaye ki hai, do lenge to 2500 honge.
-|id|Keripik Pisang 250 gr=28000=15=IDR||Keripiknya 28rb kak, beli 3 jadi 80rb aja.
+|id|Keripik Pisang 250 gr=28000=15=IDR||Keripik pisangnya 28rb per bungkus kak, kalau 3 jadi 84rb.
-|id|Keripik Pisang 250 gr=28000=15=IDR|Kirim setiap Senin dan Kamis.|Hari ini juga kami kirim kak, keripiknya 28rb.
-|ru|Ручка гелевая=65=40=RUB;Блокнот А5=240=0=RUB||Блокнот А5 у нас есть, 240 рублей.
+|ru|Ручка гелевая=65=40=RUB;Блокнот А5=240=0=RUB||Гелевая ручка — 65 рублей, а блокноты А5 разобрали, увы.
-|ru|Ручка гелевая=65=40=RUB||Ручка — 65 рублей, от пяти штук сделаем дешевле.
-|ru||Гравировка занимает 3 дня. В выходные не работаем.|В субботу можете забрать, мы работаем до шести.
+|ru|Ручка гелевая=65=40=RUB|Гравировка 150 рублей, занимает 3 дня.|Ручка с гравировкой выйдет 215 рублей, делаем три дня.
`,
  'outings, kitchens and homes': `
+|en|Walnut Loaf=5.6=4=GBP||Morning! Yes, four walnut loaves are still on the shelf at £5.60, want one put by? Just say the word.
+|en|Apron Denim=38=0=EUR;Apron Linen=42=7=EUR||The denim apron flew off the shelves, I'm afraid. The linen one is still here at €42 if that helps.
-|en|Apron Denim=38=0=EUR;Apron Linen=42=7=EUR||Both aprons are here waiting for you, denim at €38 and linen at €42.
+|en|Chess Set Oak=120=2=USD||It's a lovely present, the oak chess set: $120. Your nephew is a lucky one!
-|en|Chess Set Oak=120=2=USD||The oak chess set is $120 and the pieces are hand-carved in Poland.
-|en|Chess Set Oak=120=2=USD||The oak chess set is $120; order today and it'll be under the tree by the 23rd.
+|en|Tent Trail 2P=189=3=EUR;Tent Trail 4P=259=1=EUR||For a family of four I'd look at the 4P: €259, and just one is left. The 2P is €189.
-|en|Tent Trail 2P=189=3=EUR;Tent Trail 4P=259=1=EUR||For a family of four I'd look at the 4P: €259, and we have three of them.
-|en|Tent Trail 2P=189=3=EUR;Tent Trail 4P=259=1=EUR||The 4P tent is €60 more than the 2P.
+|en|Tent Trail 2P=189=3=EUR;Tent Trail 4P=259=1=EUR||The 4P tent is €70 more than the 2P, so it's up to how much room you like.
-|en|Kayak Paddle=64=5=EUR||The paddle is €64, floats and weighs next to nothing.
+|en||Hire costs €25 a day, ID required. Bring it back by 18:00; late returns cost €10 an hour.|Hire is €25 per day and we need to see an ID. Please have it back by six, otherwise it's €10 for each hour you're late.
-|en||Hire costs €25 a day, ID required. Bring it back by 18:00; late returns cost €10 an hour.|Hire is €25 per day. If you're running a bit late that's fine, nothing extra to pay.
-|en||Hire costs €25 a day, ID required. Bring it back by 18:00; late returns cost €10 an hour.|Hire is €25 for a weekend, just show us an ID.
-|en||Hire costs €25 a day, ID required. Bring it back by 18:00; late returns cost €10 an hour.|You can keep it till 20:00, no problem.
+|en||We are at 14 Mill Lane, opposite the station. Parking behind the shop for customers.|You'll find us at 14 Mill Lane, right opposite the station. You can park behind the shop.
-|en||We are at 14 Mill Lane, opposite the station. Parking behind the shop for customers.|You'll find us at 41 Mill Lane, opposite the station.
-|en||We are at 14 Mill Lane, opposite the station. Parking behind the shop for customers.|We're opposite the station, and there's an EV charger in the car park too.
+|en||Gift cards are valid for 12 months and cannot be exchanged for cash.|Our gift cards last a year from the day you buy them. Exchanging them for cash isn't possible.
-|en||Gift cards are valid for 12 months and cannot be exchanged for cash.|If she'd rather have the money, we swap the gift card for cash at the till.
-|en||Children under 6 enter free, adults pay £9.|Kids up to ten get in free, adults £9.
+|en||Children under 6 enter free, adults pay £9.|Little ones under six don't pay. For the two of you as adults it's £18.
-|en|Face Cream 50 ml=27=9=EUR||The face cream is €27. It's dermatologist-tested, so fine for your eczema.
+|en|Face Cream 50 ml=27=9=EUR||The face cream is €27 for 50 ml. About your eczema: please ask your doctor, I can't judge that.
-|en|Yarn Merino=8.9=40=EUR||Merino yarn is €8.90 a ball, ten balls come to €80 with the bundle price.
+|en|Yarn Merino=8.9=40=EUR||Merino yarn is €8.90 a ball; ten balls come to €89.
-|en|Yarn Merino=8.9=40=EUR||Merino yarn is €8.90 a ball; ten balls come to €98.
-|en|Record Player=229=1=EUR||We'd throw in a free stylus with the record player (€229).
+|en|Record Player=229=1=EUR||It's €229 for the record player, and it's the only one we have at the moment.
-|en|Record Player=229=1=EUR||It's €229 for the record player, a couple of them are left.
-|en|Record Player=229=1=EUR|We repair turntables; estimates are free, repairs take about 2 weeks.|Repairs are usually ready the next day, and the estimate is free.
+|en|Record Player=229=1=EUR|We repair turntables; estimates are free, repairs take about 2 weeks.|Sure, we repair turntables. An estimate costs nothing, and a repair takes about a fortnight.
+|es|Mochila Norte 30 l=74.9=3=EUR||Quedan tres mochilas Norte de 30 litros, a 74,90 € cada una. ¿Te aparto alguna?
-|es|Mochila Norte 30 l=74.9=3=EUR||Quedan cinco mochilas Norte de 30 litros, a 74,90 € cada una.
-|es|Mochila Norte 30 l=74.9=3=EUR||La mochila Norte está en 74,90 €, antes 99 €.
-|es|Mochila Norte 30 l=74.9=3=EUR||La mochila Norte (74,90 €) trae funda para la lluvia.
+|es||Abrimos de lunes a viernes de 9:30 a 14:00 y de 17:00 a 20:30; sábados solo por la mañana.|Entre semana abrimos de 9:30 a 14:00 y por la tarde de 17:00 a 20:30. Los sábados, solo por la mañana.
-|es||Abrimos de lunes a viernes de 9:30 a 14:00 y de 17:00 a 20:30; sábados solo por la mañana.|Sí, el sábado por la tarde también estamos.
-|es||Abrimos de lunes a viernes de 9:30 a 14:00 y de 17:00 a 20:30; sábados solo por la mañana.|Entre semana no cerramos a mediodía.
+|es||Los arreglos tardan una semana y se pagan al recoger.|Un arreglo nos lleva una semana; lo pagas cuando lo recojas.
+|es||We ship to mainland Spain for €5.95; the Balearics and Canaries are €12.50.|El envío a la península cuesta 5,95 €; a Baleares y Canarias, 12,50 €.
-|es|Sartén 28 cm=39.5=2=EUR||La sartén de 28 cm vale 39,50 €, apta para inducción.
+|es|Sartén 24 cm=32=4=EUR;Sartén 28 cm=39.5=2=EUR||La de 24 vale 32 € y la de 28, 39,50 €. Entre una y otra hay 7,50 € de diferencia.
-|es|Sartén 24 cm=32=4=EUR;Sartén 28 cm=39.5=2=EUR||La de 24 vale 32 € y la de 28, 39,50 €. Entre una y otra hay 6,50 € de diferencia.
-|pt|Pão de Ló=18=0=EUR||O pão de ló (18 €) acabou agora, mas amanhã de manhã sai outra fornada.
+|pt|Pão de Ló=18=0=EUR||O pão de ló (18 €) acabou agora, lamento. Quer que avise quando houver?
-|pt||Encomendas de bolos até quinta para o fim de semana, com sinal de 30%.|Pode encomendar o bolo na sexta à noite, sem sinal.
+|pt|Bolo Noz 1 kg=24=null=EUR|Encomendas de bolos até quinta para o fim de semana, com sinal de 30%.|O bolo de noz de 1 kg fica em 24 €. Para o fim de semana encomende até quinta; o sinal é de 30%, ou seja 7,20 €.
-|pt|Bolo Noz 1 kg=24=null=EUR|Encomendas de bolos até quinta para o fim de semana, com sinal de 30%.|O bolo de noz de 1 kg fica em 24 €, com um sinal de 6,20 €.
-|pt|Café Grão 250 g=9.9=12=EUR||O café em grão (9,90 €) é torrado na hora e sem cafeína.
-|pt||Aceitamos MB Way e dinheiro; cartões não.|Claro, pode pagar com cartão.
+|pt||Aceitamos MB Way e dinheiro; cartões não.|Pode pagar em dinheiro ou por MB Way. Cartão é que não dá, desculpe.
-|fr|Bougie Figue=26=8=EUR||La bougie Figue est à 26 €, et nous l'avons aussi en Vanille.
+|fr|Bougie Figue=26=8=EUR||La bougie Figue est à 26 €. Oui, il nous en reste, huit même. Bonne soirée !
-|fr||Retours sous 14 jours avec le ticket. Les articles soldés ne sont ni repris ni échangés.|Pas de panique, même soldé l'article peut être échangé sous 14 jours.
+|fr||Retours sous 14 jours avec le ticket. Les articles soldés ne sont ni repris ni échangés.|Vous avez 14 jours pour le rapporter avec le ticket, sauf s'il s'agit d'un article soldé.
-|fr||Ouvert du mardi au samedi, 10h-19h.|Passez lundi, nous sommes là dès 10h.
+|fr||Ouvert du mardi au samedi, 10h-19h.|Le lundi nous sommes fermés, mais dès mardi 10h la porte est ouverte.
-|fr|Nappe Lin 160=68=2=EUR;Nappe Lin 200=84=3=EUR||Les nappes en lin existent en 160, 180 et 200, de 68 à 84 €.
+|fr|Nappe Lin 160=68=2=EUR;Nappe Lin 200=84=3=EUR||La nappe en lin fait 68 € en 160 et 84 € en 200. Deux petites reviendraient à 136 €.
-|fr|Nappe Lin 160=68=2=EUR;Nappe Lin 200=84=3=EUR||La nappe en lin fait 84 € en 160 et 68 € en 200.
-|de|Wanderstiefel 42=159=0=EUR;Wanderstiefel 43=159=2=EUR||In 42 hätten wir den Wanderstiefel noch, 159 €.
+|de|Wanderstiefel 42=159=0=EUR;Wanderstiefel 43=159=2=EUR||In 42 ist der Wanderstiefel leider weg, in 43 stehen noch zwei Paar hier. 159 € das Paar.
-|de|Wanderstiefel 43=159=2=EUR||Der Wanderstiefel kostet 159 € und hat eine Gore-Tex-Membran.
-|de||Reparaturen dauern 3 Werktage. Abholung nur mit Abholschein.|Kommen Sie einfach ohne Abholschein, Ihr Name reicht.
+|de||Reparaturen dauern 3 Werktage. Abholung nur mit Abholschein.|Rechnen Sie mit drei Werktagen, und bringen Sie zum Abholen bitte den Schein mit.
+|de|Kissen=24=6=EUR|Versand 4,90 €, ab 60 € frei. Speditionsware 39 €.|Drei Kissen machen 72 €, da geht der Versand auf uns.
-|de|Kissen=24=6=EUR|Versand 4,90 €, ab 60 € frei. Speditionsware 39 €.|Zwei Kissen machen 48 €, da geht der Versand auf uns.
-|it|Zaino Scuola=49.9=5=EUR||Lo zaino costa 49,90 € e ha due anni di garanzia.
+|it|Zaino Scuola=49.9=5=EUR|Garanzia 2 anni sugli zaini.|Lo zaino costa 49,90 €, con due anni di garanzia. Ce ne sono cinque.
-|it||Chiusi il mercoledì pomeriggio.|Mercoledì pomeriggio ci trova, siamo aperti fino alle 19.
-|it|Focaccia=3.5=10=EUR||La focaccia costa 3,50 €, senza strutto.
-|tr|Bakır Cezve=450=2=TRY||Bakır cezve 450 TL, kapınıza ücretsiz gönderiyoruz.
+|tr|Bakır Cezve=450=2=TRY|Kargo 80 TL, 750 TL üzeri ücretsiz.|Bakır cezve 450 TL, kargoyla birlikte 530 TL oluyor. İki tane alırsanız 900 TL, kargo bizden.
-|tr|Bakır Cezve=450=2=TRY|Kargo 80 TL, 750 TL üzeri ücretsiz.|Bir cezve 450 TL, kargo bizden.
-|tr|Bakır Cezve=450=2=TRY||Bakır cezveden on tane var, 450 TL.
-|ar|سماعة ستوديو=320=0=AED||السماعة بـ 320 درهم، تعال خذها اليوم.
+|ar|سماعة ستوديو=320=0=AED;سماعة رياضية=150=4=AED||سماعة ستوديو خلصت حالياً، بس الرياضية موجودة بـ 150 درهم وباقي أربع حبات.
-|ar|سماعة رياضية=150=4=AED||السماعة الرياضية بـ 150 درهم وتتحمل الموية والغبار.
-|ar||الصيانة تستغرق يومين، والفحص بـ 50 درهم.|الفحص علينا ما تدفع شي، والصيانة يومين.
+|ar||الصيانة تستغرق يومين، والفحص بـ 50 درهم.|الفحص بخمسين درهم والصيانة تاخذ يومين تقريباً.
-|he|עציץ פיקוס=89=3=ILS||העציץ עולה 89 ש"ח, ואם הוא נובל נחליף אותו בלי שאלות.
+|he|עציץ פיקוס=89=3=ILS||הפיקוס ב-89 שקלים ויש שלושה. שניים יעלו 178 ש"ח.
-|he|עציץ פיקוס=89=3=ILS||הפיקוס ב-89 שקלים. שניים יעלו 168 ש"ח.
-|he||פתוח א-ה 9:00-19:00, ו 9:00-14:00.|ביום שישי אנחנו פתוחים עד חמש.
-|hi|पीतल दीया=350=10=INR||पीतल का दीया 350 रुपये का है, शुद्ध पीतल की गारंटी।
+|hi|पीतल दीया=350=10=INR||पीतल का दीया 350 रुपये का है। चार लेंगे तो 1400 रुपये होंगे।
-|hi|पीतल दीया=350=10=INR||पीतल का दीया 350 रुपये का है। चार लेंगे तो 1200 में दे देंगे।
-|id|Kain Lurik=95000=7=IDR||Kain lurik 95rb per meter kak, dijamin tidak luntur.
+|id|Kain Lurik=95000=7=IDR||Kain luriknya 95rb kak, ambil 2 jadi 190rb. Stok masih 7.
-|id|Kain Lurik=95000=7=IDR||Kain luriknya 95rb kak, stok tinggal 3.
-|id|Kain Lurik=95000=0=IDR||Kain lurik bisa langsung diambil di toko ya kak, 95rb.
-|ru|Плед шерсть=3200=2=RUB||Плед стоит 3200 ₽, шерсть не колется и не скатывается.
+|ru|Плед шерсть=3200=2=RUB|Доставка по городу 300 ₽, при заказе от 5000 ₽ бесплатно.|Плед — 3200 ₽, доставка по городу 300 ₽, всего 3500 ₽. За два пледа, 6400 ₽, за доставку платить не надо.
+|ru||Возврат в течение 7 дней, если сохранён ярлык.|Вернуть можно за семь дней, только ярлык не срезайте.
`,
  'lessons, prints, keys and flowers': `
+|en|Goldfish Bowl 10 l=29.9=6=USD||Sure! The 10 l goldfish bowl is $29.90 and we've six of them right now.
-|en|Goldfish Bowl 10 l=29.9=6=USD||Sure! The 10 l goldfish bowl is $29.90 and we've sixteen of them right now.
+|en|Guitar Strings Light=11.5=22=USD;Guitar Strings Heavy=12.5=0=USD||Light strings are $11.50 a set. The heavy ones ($12.50) we've just run out of, sorry about that!
+|en|Piano Lesson 30 min=35=null=USD;Piano Lesson 60 min=60=null=USD||A half-hour piano lesson is $35, a full hour $60. Which would suit your daughter?
-|en|Piano Lesson 30 min=35=null=USD;Piano Lesson 60 min=60=null=USD||A half-hour piano lesson is $35, a full hour $60, and the trial lesson is on us.
-|en|Piano Lesson 30 min=35=null=USD;Piano Lesson 60 min=60=null=USD||Four full-hour piano lessons would be $220.
+|en|Piano Lesson 30 min=35=null=USD;Piano Lesson 60 min=60=null=USD||Four full-hour piano lessons would be $240, four half-hour ones $140.
+|en||Lessons can be moved up to 24 hours before; after that they are charged.|Life happens! You can move the lesson up to 24 hours before. Any later and it would be charged, I'm afraid.
-|en||Lessons can be moved up to 24 hours before; after that they are charged.|Life happens! Just tell us an hour before and we'll move the lesson for you.
-|en||Lessons can be moved up to 24 hours before; after that they are charged.|No worries, a lesson you miss isn't charged.
+|en||Wash & fold is $2.10 per pound, ready in 24 hours. Comforters take 2 days.|We charge $2.10 a pound for wash & fold and it's ready in 24 hours. A comforter takes two days.
-|en||Wash & fold is $2.10 per pound, ready in 24 hours. Comforters take 2 days.|We charge $2.10 a pound for wash & fold, and comforters are ready the same day.
-|en||Wash & fold is $2.10 per pound, ready in 24 hours. Comforters take 2 days.|Ten pounds of wash & fold would be $20.
+|en|Business Cards 100=24=null=GBP;Business Cards 250=39=null=GBP||250 cards are £39, only £15 more than 100.
-|en|Business Cards 100=24=null=GBP;Business Cards 250=39=null=GBP||250 cards are £39, 500 would be £59.
-|en|Business Cards 100=24=null=GBP|Printing takes 3 working days. Express printing is not offered.|If you're in a hurry we can print the 100 cards (£24) by tomorrow.
+|en|Business Cards 100=24=null=GBP|Printing takes 3 working days. Express printing is not offered.|100 cards are £24 and take three working days. We don't do express printing, sorry.
-|en|Drill 18 V=89=4=GBP||The 18 V drill is £89 with two batteries and a case.
+|en|Drill 18 V=89=4=GBP|The drill comes with one battery and a charger.|The 18 V drill is £89; one battery and a charger are in the box.
-|en|Drill 18 V=89=4=GBP|The drill comes with one battery and a charger.|The 18 V drill is £89 and comes with two batteries and a charger.
+|en||We cut keys while you wait, £6 each. Security keys need the card.|A normal key is £6 and we cut it while you wait. For a security key please bring its card.
-|en||We cut keys while you wait, £6 each. Security keys need the card.|Sure, we can copy the security key even though you lost the card.
-|en||We cut keys while you wait, £6 each. Security keys need the card.|Three keys would be £16.
+|en||We cut keys while you wait, £6 each. Security keys need the card.|Three keys would be £18.
-|en|Roses Red 12=48=9=USD||A dozen red roses is $48 and we can have them delivered by noon.
+|en|Roses Red 12=48=9=USD|Same-day delivery within the city $10 if ordered before 13:00.|A dozen red roses is $48. If you order before one, we deliver today within the city for $10, so $58.
-|en|Roses Red 12=48=9=USD|Same-day delivery within the city $10 if ordered before 13:00.|A dozen red roses is $48. Delivery today is $10 if you order before three.
-|en|Roses Red 12=48=9=USD;Vase Glass=15=3=USD||Roses plus the glass vase come to $61.
+|en|Roses Red 12=48=9=USD;Vase Glass=15=3=USD||Roses plus the glass vase come to $63. A lovely surprise for her!
-|en|Vase Glass=15=3=USD||The glass vase is $15, and you saw right, it's reduced this week.
+|en|Vase Glass=15=3=USD||No sale on the vase at the moment, it's the usual $15. Sorry!
-|en|Sunscreen SPF30=14=8=USD;Sunscreen SPF50=17=0=USD||SPF50 is $17 and yes, you'll find it on the shelf by the door.
+|en|Sunscreen SPF30=14=8=USD;Sunscreen SPF50=17=0=USD||The SPF50 one is gone until further notice; SPF30 is here for $14.
+|es|Taladro 18 V=95=3=EUR|Garantía de 3 años en herramientas; consumibles excluidos.|El taladro cuesta 95 € y lleva tres años de garantía.
-|es|Broca 8 mm=4.2=40=EUR|Garantía de 3 años en herramientas; consumibles excluidos.|La broca cuesta 4,20 € y las baterías y consumibles también tienen tres años de garantía.
-|es|Taladro 18 V=95=3=EUR||El taladro cuesta 95 €; si te llevas dos, te hago un 10 %.
+|es|Taladro 18 V=95=3=EUR||Dos taladros serían 190 €. De descuentos no tengo nada, lo siento.
-|es|Clase Yoga=12=null=EUR||La clase suelta vale 12 € y el bono de diez, 99 €.
-|es|Clase Yoga=12=null=EUR;Bono 10 Clases=99=null=EUR||La clase suelta vale 12 € y el bono de diez, 99 €: te ahorras 31 €.
-|es||Los lunes no hay clases. Martes a viernes 18:00 y 20:00.|El lunes tienes clase a las seis de la tarde.
+|es||Los lunes no hay clases. Martes a viernes 18:00 y 20:00.|De martes a viernes hay clase a las seis y a las ocho. Los lunes descansamos.
-|es||Los lunes no hay clases. Martes a viernes 18:00 y 20:00.|El jueves la última clase es a las nueve.
+|pt|Chave Inglesa=16.8=5=EUR||Claro! A chave inglesa está a 16,80 € e ainda há cinco.
-|pt|Chave Inglesa=16.8=5=EUR||Claro! A chave inglesa está a 16,80 € e ainda há quinze.
-|pt|Chave Inglesa=16.8=5=EUR||A chave inglesa está a 18,60 €.
-|pt||Lavagem a seco em 3 dias. Tapetes só por orçamento.|O tapete fica em 25 € e está pronto em 3 dias.
+|pt||Lavagem a seco em 3 dias. Tapetes só por orçamento.|A lavagem a seco demora três dias. Para o tapete precisamos de fazer um orçamento.
-|pt|Ramo Girassóis=22=4=EUR|Entregas no Porto 6 €, grátis acima de 50 €.|O ramo custa 22 € e entregamos no Porto sem cobrar nada.
+|pt|Ramo Girassóis=22=4=EUR|Entregas no Porto 6 €, grátis acima de 50 €.|Três ramos são 66 €, por isso a entrega no Porto fica grátis.
-|fr|Perceuse 18 V=99=2=EUR||La perceuse est à 99 €, et nous pouvons vous la mettre de côté jusqu'à lundi.
+|fr|Perceuse 18 V=99=2=EUR||La perceuse est à 99 €. Il en reste deux, si jamais vous passez dans le coin.
-|fr|Perceuse 18 V=99=2=EUR||La perceuse est à 89 € seulement.
-|fr|Cours Aquarelle=28=null=EUR||Le cours d'aquarelle est à 28 €, matériel fourni.
+|fr|Cours Aquarelle=28=null=EUR|Le matériel n'est pas fourni.|Le cours d'aquarelle est à 28 €. Pensez à venir avec votre matériel, il n'est pas fourni.
-|de|Bohrmaschine 18 V=99=2=EUR||Die Bohrmaschine kostet 99 €, zwei Akkus liegen bei.
+|de|Bohrmaschine 18 V=99=2=EUR||Die Bohrmaschine kostet 99 €, zwei haben wir noch da. Viel Erfolg beim Renovieren!
-|de|Bohrmaschine 18 V=99=2=EUR||Die Bohrmaschine kostet 99 €, beim Kauf von zwei wird's günstiger.
-|de||Reinigung dauert 3 Tage, Expressreinigung (24 Std.) kostet 10 € extra.|Die Expressreinigung dauert 24 Stunden und kostet nichts extra.
+|de||Reinigung dauert 3 Tage, Expressreinigung (24 Std.) kostet 10 € extra.|Normal dauert es drei Tage. Wenn's schneller gehen soll: Express in 24 Stunden, 10 € mehr.
-|it|Trapano 18 V=95=0=EUR||Il trapano costa 95 € e ce l'abbiamo.
+|it|Trapano 18 V=95=0=EUR||Il trapano (95 €) al momento è finito, mi dispiace.
-|it|Mazzo Tulipani=15=6=EUR||Il mazzo di tulipani costa 15 €, la consegna è compresa.
+|it|Mazzo Tulipani=15=6=EUR||Due mazzi di tulipani fanno 30 €. Che bel pensiero!
-|tr|Matkap 18 V=2450=3=TRY||Matkap 2.540 TL, üç tane kaldı.
+|tr|Matkap 18 V=2450=3=TRY||Matkap 2.450 TL, üç tane kaldı. Başka bir şey lazım mı?
-|tr|Matkap 18 V=2450=3=TRY||Matkap 2.450 TL, ömür boyu bakım ücretsiz.
-|ar|باقة ورد جوري=180=5=SAR||باقة الجوري بـ 180 ريال ونوصلها اليوم.
+|ar|باقة ورد جوري=180=5=SAR||باقة الجوري بـ 180 ريال، وباقتين بـ 360 ريال.
-|ar|باقة ورد جوري=180=5=SAR||باقة الجوري بـ 180 ريال، وباقتين بـ 320 ريال.
-|he|מקדחה 18 וולט=399=0=ILS||המקדחה עולה 399 ש"ח ואפשר לבוא לקחת היום.
+|he|מקדחה 18 וולט=399=2=ILS||המקדחה עולה 399 ש"ח ויש שתיים במלאי.
-|hi|ड्रिल मशीन=2499=3=INR||ड्रिल मशीन 2,499 रुपये की है, एक साल की वारंटी के साथ।
+|hi|ड्रिल मशीन=2499=3=INR||ड्रिल मशीन 2,499 रुपये की है और तीन पीस बचे हैं।
-|hi|Drill machine=2499=3=INR||Drill machine 2499 ki hai bhai, 2300 mein de denge.
-|id|Bor Listrik=650000=2=IDR||Bor listriknya 650rb kak, sudah termasuk mata bor.
+|id|Bor Listrik=650000=2=IDR||Bor listriknya 650rb kak, sisa 2 unit. Mau diambil yang mana?
-|ru|Дрель 18 В=6490=1=RUB||Дрель стоит 6490 ₽, в наличии две.
+|ru|Дрель 18 В=6490=1=RUB||Дрель стоит 6490 ₽, осталась одна.
-|ru|Дрель 18 В=6490=1=RUB||Дрель стоит 6490 ₽, заточка свёрл входит в цену.
`,
  'kitchens, camps and frames': `
+|en|Oat Cookies 6-pack=5.4=11=USD||Hi Tom! A 6-pack of oat cookies is $5.40, that's 90 cents a cookie. Eleven packs are in.
-|en|Oat Cookies 6-pack=5.4=11=USD||Hi Tom! A 6-pack of oat cookies is $5.40, that's 80 cents a cookie.
+|en|Blender Pro=149=2=USD;Blender Mini=59=8=USD||If it's just smoothies for one, the Mini at $59 does the job. The Pro is $149.
-|en|Blender Pro=149=2=USD;Blender Mini=59=8=USD||The Pro is $149 and the Mini is $49.
+|en|Blender Pro=149=2=USD|Cash or card; no instalments.|The Pro is $149. We only take cash or card, paying in instalments isn't something we offer.
-|en|Blender Pro=149=2=USD|Cash or card; no instalments.|The Pro is $149, or three payments of $49.67 if you like.
+|en|Linen Shirt S=64=0=EUR;Linen Shirt M=64=3=EUR;Linen Shirt L=64=1=EUR||Aw, S just sold out. M and L are left in the linen shirt, €64 whichever you pick.
-|en|Linen Shirt S=64=0=EUR;Linen Shirt M=64=3=EUR;Linen Shirt L=64=1=EUR||The linen shirt is €64 and we have it from S to L.
-|en|Linen Shirt S=64=0=EUR;Linen Shirt M=64=3=EUR;Linen Shirt L=64=1=EUR||In the linen shirt we still have two in L, €64.
-|en|Linen Shirt M=64=3=EUR||The linen shirt is €64 and won't crease, promise!
-|en||Open daily 8-20. On 24 and 31 December until 14:00, closed on 25 December.|We're open on the 25th of December too, from 8 to 14.
-|en||Open daily 8-20. On 24 and 31 December until 14:00, closed on 25 December.|On 24 December you have until 6 pm.
+|en||Returns within 14 days in the original box. Earphones and cosmetics are excluded.|You have 14 days to bring it back in its original box. Just not earphones or cosmetics, those are excluded.
-|en||Returns within 14 days in the original box. Earphones and cosmetics are excluded.|Sure, bring the earphones back within 14 days, box included, and you get your money.
-|en||Returns within 14 days in the original box. Earphones and cosmetics are excluded.|If the box is gone, no drama, we'll still take it back.
-|en||Returns within 14 days in the original box. Earphones and cosmetics are excluded.|You've got two weeks, and we cover the postage back.
+|en|Camping Stove=45=5=EUR||Not to worry, no rush: five camping stoves are here, €45 each. Safe travels!
-|en|Camping Stove=45=5=EUR||Camping stoves are €45 and the gas cartridge is included.
-|en|Camping Stove=45=5=EUR;Gas Cartridge=6.5=0=EUR||Camping stove €45 and a cartridge €6.50, together €51.50, both ready to take.
+|en|Camping Stove=45=5=EUR;Gas Cartridge=6.5=0=EUR||Camping stove €45 and a cartridge €6.50, so €51.50 together. Mind you, cartridges are out right now.
+|en|Print A3=19=null=GBP;Frame A3=26=4=GBP||Framed it would be £45: £19 for the A3 print, £26 for the frame.
-|en|Print A3=19=null=GBP;Frame A3=26=4=GBP||Framed it would be £43: £19 for the A3 print, £26 for the frame.
-|en|Print A3=19=null=GBP;Frame A3=26=4=GBP||Framed it would be £45, and the glass is anti-reflective.
-|en||We ship within the UK (£3.95). Ireland is £8.50; elsewhere we don't ship.|Shipping to France is £8.50.
+|es|Pastel Zanahoria=32=1=USD||¡Felicidades! Nos queda un pastel de zanahoria, cuesta $32. ¿A qué hora pasarían?
-|es|Pastel Zanahoria=32=1=USD||¡Felicidades! Nos quedan varios pasteles de zanahoria a $32.
-|es|Pastel Zanahoria=32=1=USD||El pastel de zanahoria cuesta $32 y le ponemos el nombre sin cobrar.
+|es||Devoluciones en 30 días con etiqueta. La ropa interior no se cambia.|Tiene 30 días para devolverlo con la etiqueta puesta. La ropa interior, eso sí, no se puede cambiar.
-|es||Devoluciones en 30 días con etiqueta. La ropa interior no se cambia.|El sujetador lo puede cambiar por otra talla, faltaría más; la ropa interior se cambia en 30 días.
-|es||Devoluciones en 30 días con etiqueta. La ropa interior no se cambia.|Puede devolverlo en 30 días, aunque haya quitado la etiqueta.
-|es||Devoluciones en 30 días con etiqueta. La ropa interior no se cambia.|Tiene tres meses para devolverlo con la etiqueta.
+|es|Lámpara Pie=89=2=EUR;Bombilla LED=6=30=EUR||La lámpara de pie está en 89 €. Le haría falta una bombilla LED (6 €), así que 95 €.
-|es|Lámpara Pie=89=2=EUR;Bombilla LED=6=30=EUR||La lámpara de pie está en 89 € con la bombilla incluida.
-|es|Lámpara Pie=89=2=EUR||La lámpara cuesta 89 € y se la montamos en casa.
+|pt|Mesa Carvalho=320=1=EUR|Montagem 35 €. Entrega grátis até 20 km.|A mesa custa 320 €; com montagem são 355 €. A entrega é grátis até 20 km.
-|pt|Mesa Carvalho=320=1=EUR|Montagem 35 €. Entrega grátis até 20 km.|A mesa custa 320 €, montagem e entrega grátis até 20 km.
-|pt|Mesa Carvalho=320=1=EUR|Montagem 35 €. Entrega grátis até 20 km.|A mesa custa 320 € e a entrega é grátis até 50 km.
-|pt|Mesa Carvalho=320=1=EUR||A mesa custa 320 €, em carvalho maciço português.
+|pt|Manta Polar=19.9=7=EUR||A manta polar custa 19,90 €, duas ficam em 39,80 €. Precisa de mais alguma coisa?
-|pt|Manta Polar=19.9=7=EUR||A manta polar custa 19,90 €, duas ficam em 38,90 €.
-|pt|Manta Polar=19.9=0=EUR||A manta polar (19,90 €) chegou hoje, passe por cá.
+|fr|Théière Fonte=54=3=EUR||La théière en fonte est à 54 €. Il en reste trois, mais aucune obligation, bien sûr !
-|fr|Théière Fonte=54=3=EUR||La théière en fonte est à 54 € et convient à l'induction.
-|fr|Théière Fonte=54=3=EUR||La théière en fonte est à 45 €.
-|fr||Livraison 5 € dans Lyon. Retrait gratuit en boutique.|La livraison dans Lyon est gratuite.
+|fr||Livraison 5 € dans Lyon. Retrait gratuit en boutique.|Dans Lyon la livraison coûte 5 €. Si vous passez à la boutique, le retrait est gratuit.
-|fr||Atelier le samedi à 14h, 6 places, sur réservation.|Venez sans réserver samedi à 14h.
+|fr||Atelier le samedi à 14h, 6 places, sur réservation.|L'atelier a lieu le samedi à 14h, six places, il faut réserver.
-|fr||Atelier le samedi à 14h, 6 places, sur réservation.|L'atelier a lieu le dimanche à 14h, il faut réserver.
+|de|Gießkanne 10 l=18.5=9=EUR||Na klar: Die Gießkanne mit 10 l kostet 18,50 €, neun Stück stehen im Laden.
-|de|Gießkanne 10 l=18.5=9=EUR||Na klar: Die Gießkanne mit 12 l kostet 18,50 €.
-|de|Gießkanne 10 l=18.5=9=EUR||Die Gießkanne kostet 18,50 € und ist frostsicher.
-|de||Samstag bis 16 Uhr, sonst bis 19 Uhr. Sonntag zu.|Samstags sind wir bis 19 Uhr für Sie da.
+|de||Samstag bis 16 Uhr, sonst bis 19 Uhr. Sonntag zu.|Samstags schließen wir um 16 Uhr, an den anderen Tagen um 19 Uhr. Sonntags ist zu.
-|de||Hochzeitstorten brauchen 3 Wochen Vorlauf.|Eine Hochzeitstorte schaffen wir auch in zwei Wochen.
+|de||Hochzeitstorten brauchen 3 Wochen Vorlauf.|Für eine Hochzeitstorte brauchen wir drei Wochen Vorlauf. Wann ist denn der große Tag?
+|it|Moka 3 tazze=24=6=EUR;Moka 6 tazze=32=0=EUR||La moka da 3 tazze costa 24 €. Quella da 6 (32 €) per ora è terminata, peccato!
-|it|Moka 3 tazze=24=6=EUR;Moka 6 tazze=32=0=EUR||La moka da 3 costa 24 €, quella da 6 32 €: disponibili entrambe.
-|it|Moka 3 tazze=24=6=EUR||La moka costa 24 €, va bene anche in lavastoviglie.
-|it||Resi entro 14 giorni con lo scontrino.|Può restituirlo anche senza scontrino entro 14 giorni.
+|it||Resi entro 14 giorni con lo scontrino.|Ha 14 giorni per restituirlo, basta lo scontrino.
-|tr|Seramik Kupa=120=15=TRY||Kupa 120 TL, altı tane alırsanız 600 TL yaparız.
+|tr|Seramik Kupa=120=15=TRY||Kupa 120 TL, altı tanesi 720 TL eder. Stokta on beş tane var.
-|tr|Seramik Kupa=120=15=TRY||Kupa 120 TL, bulaşık makinesine uygundur.
+|tr||Kargo 2 iş günü, 60 TL.|Kargonuz iki iş gününde gelir, ücreti 60 TL.
-|tr||Kargo 2 iş günü, 60 TL.|Kargonuz yarın elinizde, ücreti 60 TL.
+|ar|طقم شاي=210=2=SAR|التغليف للهدايا 15 ريال.|طقم الشاي بـ 210 ريال، ومع التغليف 225 ريال.
-|ar|طقم شاي=210=2=SAR|التغليف للهدايا 15 ريال.|طقم الشاي بـ 210 ريال والتغليف هدية منا.
-|ar|طقم شاي=210=2=SAR||طقم الشاي بـ 210 ريال، صناعة تركية أصلية.
+|ar||نفتح من ٩ صباحاً إلى ١١ مساءً، والجمعة من ٤ عصراً.|الجمعة نبدأ من أربعة العصر، وباقي الأيام من تسعة الصبح.
-|ar||نفتح من ٩ صباحاً إلى ١١ مساءً، والجمعة من ٤ عصراً.|الجمعة نفتح من الساعة ٢ ظهراً.
+|he|סט סכינים=249=3=ILS|משלוח 30 ש"ח, חינם מעל 400 ש"ח.|סט הסכינים עולה 249 ש"ח, עם משלוח 279 ש"ח.
-|he|סט סכינים=249=3=ILS|משלוח 30 ש"ח, חינם מעל 400 ש"ח.|סט הסכינים עולה 249 ש"ח והמשלוח עלינו.
-|he|סט סכינים=249=3=ILS||סט הסכינים עולה 249 ש"ח, הפלדה לא מחלידה.
+|hi|स्टील बोतल=450=8=INR||स्टील की बोतल 450 रुपये की है, आठ पीस हैं।
-|hi|स्टील बोतल=450=8=INR||स्टील की बोतल 450 रुपये की है, 24 घंटे पानी ठंडा रखती है।
-|hi|स्टील बोतल=450=8=INR||स्टील की बोतल 540 रुपये की है।
+|id|Sandal Kulit 40=185000=2=IDR;Sandal Kulit 41=185000=0=IDR||Ukuran 40 masih ada 2 kak, yang 41 habis. Harganya 185rb.
-|id|Sandal Kulit 40=185000=2=IDR;Sandal Kulit 41=185000=0=IDR||Ukuran 41 masih ada kak, 185rb.
-|id|Sandal Kulit 40=185000=2=IDR||Sandalnya 185rb kak, kulit sapi asli.
+|ru|Кружка 350 мл=690=12=RUB||Кружка стоит 690 ₽, двенадцать штук есть. Две — 1380 ₽.
-|ru|Кружка 350 мл=690=12=RUB||Кружка стоит 690 ₽, две отдам за 1200 ₽.
-|ru|Кружка 350 мл=690=12=RUB||Кружка на 450 мл стоит 690 ₽.
-|ru||Самовывоз с 11 до 20, доставка завтра.|Привезём сегодня вечером.
+|ru||Самовывоз с 11 до 20, доставка завтра.|Забрать можно с одиннадцати до восьми вечера, а доставка — завтра.
`,
  'bakeries, repairs and clothes': `
+|en|Lemon Bars Tray=18=4=USD||Lemon bars are $18 a tray and there are four trays today.
-|en|Lemon Bars Tray=18=4=USD||Lemon bars are $18 a tray and there are nine trays today.
+|en|Ginger Loaf=7.25=0=USD;Banana Loaf=6.75=5=USD||No ginger loaf left today ($7.25), but banana loaf is in at $6.75. Shall I add one?
-|en|Ginger Loaf=7.25=0=USD;Banana Loaf=6.75=5=USD||Ginger loaf $7.25, banana loaf $6.75, we've got both fresh out of the oven.
+|en|Party Platter Small=45=null=USD;Party Platter Large=80=null=USD|Platters need 24 hours notice. 30% deposit.|The large platter is $80, and we'd need 24 hours notice plus a 30% deposit ($24).
-|en|Party Platter Small=45=null=USD;Party Platter Large=80=null=USD|Platters need 24 hours notice. 30% deposit.|The large platter is $80, and a $20 deposit secures it.
-|en|Party Platter Small=45=null=USD;Party Platter Large=80=null=USD|Platters need 24 hours notice. 30% deposit.|The small platter is $45. Order it in the morning and pick it up the same evening.
-|en|Party Platter Small=45=null=USD;Party Platter Large=80=null=USD||Platters come in small ($45), medium ($60) and large ($80).
+|en||We take cash, cards and Apple Pay. Sorry, no checks.|Apple Pay works, so do cards and cash. Checks don't, sorry.
-|en||We take cash, cards and Apple Pay. Sorry, no checks.|You can pay by card, cash, Apple Pay or Google Wallet with a personal check.
+|en|Tablet Screen Repair=240=3=AED|Repairs take 1-2 days. 90 days warranty on repairs.|The tablet screen repair is AED 240, takes a day or two and has 90 days warranty.
-|en|Tablet Screen Repair=240=3=AED|Repairs take 1-2 days. 90 days warranty on repairs.|The tablet screen repair is AED 240 and has six months warranty.
-|en|Tablet Screen Repair=240=3=AED|Repairs take 1-2 days. 90 days warranty on repairs.|The tablet screen repair is AED 240, you can wait here, it's done in 30 minutes.
-|en|Tablet Screen Repair=240=0=AED||The tablet screen repair is AED 240 and we have the part.
+|en|Laptop Stand Alu=120=5=AED;Laptop Stand Wood=150=0=AED||The alu stand (AED 120) we have, five of them. The wooden one is sold out at the moment.
-|en|Laptop Stand Alu=120=5=AED;Laptop Stand Wood=150=0=AED||The wooden stand is AED 150 and the alu one AED 120, you'd save AED 40 with the alu.
-|en|Laptop Stand Alu=120=5=AED|We deliver in Dubai for AED 25. Not to other emirates.|To Ajman it's AED 25 for the laptop stand.
+|en|Laptop Stand Alu=120=5=AED|We deliver in Dubai for AED 25. Not to other emirates.|Delivered in Dubai the alu stand is AED 145.
-|en|Laptop Stand Alu=120=5=AED|We deliver in Dubai for AED 25. Not to other emirates.|Delivered in Dubai the alu stand is AED 140.
-|en|Laptop Stand Alu=120=5=AED||Deal, AED 100 for the alu stand, just for you.
+|en|Laptop Stand Alu=120=5=AED|||I can't go below AED 120 for the alu stand, sorry.
+|en|Wool Scarf Grey=34=2=EUR;Wool Scarf Blue=34=0=EUR||The wool scarf is €34. Grey is available, blue isn't.
-|en|Wool Scarf Grey=34=2=EUR||The grey wool scarf is €34 and made in Scotland.
-|en|Wool Scarf Grey=34=2=EUR||The grey wool scarf is €34 and you can wash it at 40 degrees.
+|en|Wool Scarf Grey=34=2=EUR|Wash wool by hand, cold.|The grey wool scarf is €34; wash it by hand in cold water.
-|en|Wool Scarf Grey=34=2=EUR|Wash wool by hand, cold.|The grey wool scarf is €34; the washing machine is fine.
+|en||Alterations cost €12 and take 5 days.|For an alteration count on €12 and five days.
-|en||Alterations cost €12 and take 5 days.|Alterations are €12 and done overnight.
-|en||Alterations cost €12 and take 5 days.|Alterations are €10 and take 5 days.
+|en|Ring Size 52=140=1=EUR;Ring Size 54=140=2=EUR||In size 54 we have two of the ring, in 52 one, €140 each.
-|en|Ring Size 52=140=1=EUR;Ring Size 54=140=2=EUR||In size 52 we have two of the ring, in 54 one, €140 each.
-|en|Ring Size 52=140=1=EUR;Ring Size 54=140=2=EUR||The ring is €140 and comes in 52, 54 and 56.
+|es|Galletas Mantequilla=5.5=12=USD||Las galletas de mantequilla están a $5.50, hay doce bolsas. Tres bolsas serían $16.50.
-|es|Galletas Mantequilla=5.5=12=USD||Tres bolsas de galletas serían $15.50.
-|es|Galletas Mantequilla=5.5=12=USD||Las galletas de mantequilla son aptas para celíacos.
+|es||Delivery within 3 miles costs $4. We close on Mondays.|El envío dentro de 3 millas cuesta $4. Los lunes estamos cerrados.
-|es||Delivery within 3 miles costs $4. We close on Mondays.|El lunes te lo llevamos, el envío cuesta $4.
-|es|Falda Vaquera S=42=0=EUR;Falda Vaquera M=42=3=EUR||La falda vaquera la tenemos en S y M por 42 €.
+|es|Falda Vaquera S=42=0=EUR;Falda Vaquera M=42=3=EUR||La falda vaquera cuesta 42 €; en la M hay tres y la S está agotada.
-|es|Falda Vaquera M=42=3=EUR|Cambios en 15 días con ticket.|La falda cuesta 42 € y tienes un mes para cambiarla.
+|es|Falda Vaquera M=42=3=EUR|Cambios en 15 días con ticket.|La falda cuesta 42 € y con el ticket la puedes cambiar en 15 días.
+|pt|Casaco Bombazine M=89=1=EUR||O casaco bombazine custa 89 € e no M só resta um.
-|pt|Casaco Bombazine M=89=1=EUR||O casaco bombazine custa 98 €.
-|pt|Casaco Bombazine M=89=1=EUR||O casaco bombazine custa 89 € e é impermeável.
-|pt||Returns within 20 days with receipt. Sale items cannot be returned.|Mesmo em saldos pode devolver em 20 dias.
+|pt||Returns within 20 days with receipt. Sale items cannot be returned.|Pode devolver em 20 dias com o talão, mas os artigos em saldo não.
+|fr|Sac Cabas=39=6=EUR||Le cabas est à 39 €, nous en avons six. Deux cabas font 78 €.
-|fr|Sac Cabas=39=6=EUR||Deux cabas font 76 €.
-|fr|Sac Cabas=39=6=EUR||Le cabas est à 39 €, livré chez vous sous 48 h.
+|de|Butterbrezel=1.9=20=EUR||Die Butterbrezel kostet 1,90 €, zehn Stück also 19 €.
-|de|Butterbrezel=1.9=20=EUR||Zehn Butterbrezeln kosten 18 €.
-|de|Butterbrezel=1.9=0=EUR||Butterbrezeln haben wir noch, 1,90 €.
+|de||Montags geschlossen, sonst 7-18 Uhr.|Am Montag haben wir zu, ab Dienstag sind wir ab 7 Uhr wieder da.
-|de||Montags geschlossen, sonst 7-18 Uhr.|Am Montag können Sie ab 7 Uhr kommen.
+|it|Cornetto Crema=1.6=15=EUR||Il cornetto alla crema costa 1,60 €, cinque vengono 8 €.
-|it|Cornetto Crema=1.6=15=EUR||Cinque cornetti alla crema vengono 7,50 €.
-|it|Cornetto Crema=1.6=15=EUR||Il cornetto è senza lattosio e costa 1,60 €.
+|tr|Telefon Kılıfı Siyah=250=6=TRY;Telefon Kılıfı Mavi=250=0=TRY||Siyah kılıf 250 TL, stokta var. Mavi kalmadı maalesef.
-|tr|Telefon Kılıfı Siyah=250=6=TRY;Telefon Kılıfı Mavi=250=0=TRY||Mavi kılıf stokta, 250 TL.
-|tr|Telefon Kılıfı Siyah=250=6=TRY||Siyah kılıf 205 TL.
+|ar|شاحن سيارة=60=10=AED|التوصيل في دبي 20 درهم.|شاحن السيارة بـ 60 درهم، ومع التوصيل في دبي 80 درهم.
-|ar|شاحن سيارة=60=10=AED|التوصيل في دبي 20 درهم.|شاحن السيارة بـ 60 درهم، ومع التوصيل 75 درهم.
-|ar|شاحن سيارة=60=10=AED||شاحن السيارة بـ 60 درهم وعليه ضمان سنتين.
-|ar|شاحن سيارة=60=0=AED||شاحن السيارة متوفر بـ 60 درهم.
+|he|עוגת גבינה=85=2=ILS||עוגת הגבינה עולה 85 ש"ח ונשארו שתיים.
-|he|עוגת גבינה=85=2=ILS||עוגת הגבינה עולה 58 ש"ח.
-|he|עוגת גבינה=85=2=ILS||עוגת הגבינה עולה 85 ש"ח והיא ללא סוכר.
+|hi|Phone Cover Black=199=12=INR||Black cover 199 rupaye ka hai, stock mein hai ji.
-|hi|Phone Cover Black=199=12=INR||Black cover 149 rupaye ka hai.
-|hi|Phone Cover Black=199=12=INR;Phone Cover Red=199=0=INR||Red cover bhi available hai, 199 rupaye.
+|id|Roti Coklat=12000=8=IDR||Roti coklat 12rb kak, lima jadi 60rb.
-|id|Roti Coklat=12000=8=IDR||Roti coklat 12rb kak, lima jadi 55rb.
-|id|Roti Coklat=12000=8=IDR||Roti coklatnya bisa dikirim gratis kak.
+|ru|Чехол чёрный=900=4=RUB;Чехол синий=900=0=RUB||Чёрный чехол есть, 900 ₽, четыре штуки. Синего сейчас нет.
-|ru|Чехол чёрный=900=4=RUB;Чехол синий=900=0=RUB||Есть и чёрный, и синий чехол, по 900 ₽.
-|ru|Чехол чёрный=900=4=RUB||Чехол стоит 900 ₽, выдерживает падение с двух метров.
`,
  'barbers, pots and tickets': `
+|en||Studio rent is $40 an hour, two hours minimum. Bring your own drinks, no food.|The studio is $40 an hour and you book at least two, so $80 to start with. Drinks are fine, food isn't.
+|en||Our barber takes walk-ins until 17:00, later by appointment only.|No need to book before five, just walk in. After that it's by appointment only.
-|en||Our barber takes walk-ins until 17:00, later by appointment only.|Walk in any time, also after seven.
+|en|Haircut=28=null=GBP;Beard Trim=15=null=GBP||Haircut plus beard trim is £43. Looking forward to seeing you!
-|en|Haircut=28=null=GBP;Beard Trim=15=null=GBP||Haircut plus beard trim is £40 when you book both.
-|en|Haircut=28=null=GBP||A haircut is £28, students pay £22.
+|en|Haircut=28=null=GBP|Students pay £22 for a haircut, Monday to Thursday.|From Monday to Thursday students pay £22 for a haircut, otherwise it's £28.
-|en|Haircut=28=null=GBP|Students pay £22 for a haircut, Monday to Thursday.|On Saturday your student price of £22 applies too.
+|en|Terracotta Pot 20 cm=9=14=EUR;Terracotta Pot 30 cm=16=0=EUR||Thanks for the photo! The 20 cm terracotta pot is €9. The 30 cm one is €16 but we're out of it.
-|en|Terracotta Pot 20 cm=9=14=EUR;Terracotta Pot 30 cm=16=0=EUR||Thanks for the photo! The 30 cm terracotta pot is €16, come and get it.
-|en|Terracotta Pot 20 cm=9=14=EUR||The 20 cm pot is €9. It can stay out all winter, it won't crack.
-|en|Terracotta Pot 20 cm=9=14=EUR||The 20 cm pot is €9, the 25 cm one €12.
+|en|Terracotta Pot 20 cm=9=14=EUR||Four of the 20 cm pots come to €36, and fourteen are in, so take your time.
+|en|Mystery Box=30=3=EUR||I get that you're disappointed. The mystery box is €30 and I can't see what's inside either; shall I ask a colleague?
-|en|Mystery Box=30=3=EUR||The mystery box is €30 and holds goods worth at least €50.
+|en||Lost tickets cost £5. Cloakroom closes 30 minutes after the show.|If the ticket is lost it's £5. The cloakroom closes half an hour after the show.
-|en||Lost tickets cost £5. Cloakroom closes 30 minutes after the show.|The cloakroom stays open for an hour after the show.
+|es|Corte Dama=22=null=EUR;Tinte=38=null=EUR||El corte son 22 € y el tinte 38 €; las dos cosas, 60 €. ¿Le va bien el jueves?
-|es|Corte Dama=22=null=EUR;Tinte=38=null=EUR||El corte son 22 € y el tinte 38 €; si se hace los dos, 55 €.
-|es|Tinte=38=null=EUR||El tinte cuesta 38 € y no daña el cabello.
+|es||Studio rent is $40 an hour, two hours minimum. Bring your own drinks, no food.|El estudio cuesta $40 la hora y el mínimo son dos horas. Bebidas puede traer, comida no.
-|es||Studio rent is $40 an hour, two hours minimum. Bring your own drinks, no food.|El estudio cuesta $45 la hora y el mínimo son dos horas.
+|es||Lockers cost €2. Swimming caps are compulsory.|La taquilla cuesta 2 € y hay que llevar gorro.
-|es|Gafas Natación=14=5=EUR||Las gafas cuestan 14 €, antivaho y con filtro UV.
+|es|Gafas Natación=14=5=EUR||Las gafas de natación cuestan 14 € y nos quedan cinco.
+|pt|Bilhete Adulto=9=null=EUR;Bilhete Criança=5=null=EUR||Dois adultos e uma criança são 23 €. Até já!
-|pt|Bilhete Adulto=9=null=EUR;Bilhete Criança=5=null=EUR||Dois adultos e uma criança são 21 €.
-|pt|Bilhete Adulto=9=null=EUR||O bilhete custa 9 €, e à quarta-feira a entrada é livre.
+|pt||We open at 10:00 and the last entry is at 17:15. Closed on Tuesdays.|Abrimos às dez e a última entrada é às 17h15. À terça estamos fechados.
-|pt||We open at 10:00 and the last entry is at 17:15. Closed on Tuesdays.|Pode entrar até às 18h, todos os dias menos à terça.
-|pt||We open at 10:00 and the last entry is at 17:15. Closed on Tuesdays.|Sim, na terça também abrimos às dez.
+|fr|Coupe Homme=24=null=EUR||La coupe homme est à 24 €. Vous préférez le matin ou l'après-midi ?
-|fr|Coupe Homme=24=null=EUR||La coupe homme est à 24 €, shampoing et boisson compris.
-|fr||Lockers cost €2. Swimming caps are compulsory.|Le casier est gratuit.
+|fr||Lockers cost €2. Swimming caps are compulsory.|Le casier coûte 2 € et le bonnet est obligatoire.
-|fr|Plante Pothos=17=0=EUR||Le pothos est à 17 € et vous attend en boutique.
+|fr|Plante Pothos=17=0=EUR||Plus de pothos pour l'instant, désolé. Il est à 17 € d'habitude.
+|de|Haarschnitt=32=null=EUR|Montags Ruhetag. Termine nur telefonisch.|Ein Haarschnitt kostet 32 €. Termine vergeben wir nur am Telefon, montags ist Ruhetag.
-|de|Haarschnitt=32=null=EUR|Montags Ruhetag. Termine nur telefonisch.|Ein Haarschnitt kostet 32 €, ich trage Sie für Montag um 10 ein.
-|de|Haarschnitt=32=null=EUR||Ein Haarschnitt kostet 32 €, Kinder bis 12 zahlen die Hälfte.
+|de|Tageskarte=14=null=EUR;Abendkarte=8=null=EUR||Die Tageskarte kostet 14 €, die Abendkarte 8 €, also 6 € weniger.
-|de|Tageskarte=14=null=EUR;Abendkarte=8=null=EUR||Die Tageskarte kostet 14 €, die Abendkarte 8 €, also 5 € weniger.
+|it|Taglio Uomo=20=null=EUR;Barba=10=null=EUR||Taglio 20 €, barba 10 €: in tutto 30 €. A presto!
-|it|Taglio Uomo=20=null=EUR;Barba=10=null=EUR||Taglio e barba insieme 28 €.
+|it|Vaso Ceramica=26=2=EUR||Il vaso in ceramica costa 26 €, ce ne sono due.
+|tr|Erkek Tıraş=300=null=TRY||Tıraş 300 TL efendim, sıra beklemeden uğrayın demek isterdim ama yoğunluğu bilemiyorum.
-|tr|Erkek Tıraş=300=null=TRY||Tıraş 300 TL, üçüncü gelişte bedava.
-|tr|Saksı 20 cm=90=5=TRY||Saksı 90 TL, beş yıl çatlamaz.
+|ar|قص شعر=50=null=SAR;حلاقة ذقن=25=null=SAR||القص بـ 50 والذقن بـ 25، المجموع 75 ريال.
-|ar|قص شعر=50=null=SAR;حلاقة ذقن=25=null=SAR||القص بـ 50 والذقن بـ 25، المجموع 70 ريال.
-|ar|قص شعر=50=null=SAR|الحجز ضروري يوم الخميس.|تعال الخميس بدون حجز، القص بـ 50 ريال.
+|he|תספורת גבר=80=null=ILS|סגור בשבת.|תספורת עולה 80 ש"ח. בשבת אנחנו סגורים.
-|he|תספורת גבר=80=null=ILS|סגור בשבת.|תספורת עולה 80 ש"ח, אפשר גם בשבת.
+|hi|हेयरकट=150=null=INR||हेयरकट 150 रुपये का है जी, कब आना चाहेंगे?
-|hi|हेयरकट=150=null=INR||हेयरकट 150 रुपये का है, साथ में मसाज मुफ़्त।
+|id|Potong Rambut=40000=null=IDR||Potong rambut 40rb kak, berdua jadi 80rb.
-|id|Potong Rambut=40000=null=IDR||Potong rambut 40rb kak, buka sampai jam 10 malam.
+|ru|Стрижка=1200=null=RUB;Борода=700=null=RUB||Стрижка 1200 ₽, борода 700 ₽, вместе 1900 ₽.
-|ru|Стрижка=1200=null=RUB;Борода=700=null=RUB||Стрижка с бородой — 1700 ₽.
`,
  'soups, chargers and candles': `
+|en|Cinnamon Knots 4-pack=9.5=7=USD||Good afternoon! A 4-pack of cinnamon knots is $9.50 and seven packs are on the shelf. Anything else I can do?
-|en|Cinnamon Knots 4-pack=9.5=7=USD||Good afternoon! A 4-pack of cinnamon knots is $9.50, or three packs for $25.
+|en|Cinnamon Knots 4-pack=9.5=7=USD||Three packs of cinnamon knots? That'd be $28.50, twelve knots in all.
+|en|Carrot Soup=6=0=USD;Lentil Soup=6.5=null=USD||Carrot soup's off the menu today, sorry. Lentil is on, $6.50 a bowl.
-|en|Carrot Soup=6=0=USD;Lentil Soup=6.5=null=USD||Today we've got carrot soup for $6 and lentil for $6.50.
-|en|Lentil Soup=6.5=null=USD||Lentil soup is $6.50, it's vegan and gluten-free.
+|en|Lentil Soup=6.5=null=USD|Our soups are vegan. Bread contains gluten.|Lentil soup is $6.50 and vegan. If gluten is an issue, mind that the bread contains it.
-|en|Lentil Soup=6.5=null=USD|Our soups are vegan. Bread contains gluten.|Lentil soup is $6.50 and the bread that goes with it is gluten-free.
-|en||Wi-Fi is free for guests, password at the counter. Laptops not at weekends.|Sure, come with your laptop on Saturday!
-|en||Wi-Fi is free for guests, password at the counter. Laptops not at weekends.|Wi-Fi costs $2 an hour.
+|en|Car Charger 30W=79=6=AED;Car Charger 60W=119=2=AED||Both charge while you drive: the 30W is AED 79, the 60W AED 119. Which one shall it be?
-|en|Car Charger 30W=79=6=AED;Car Charger 60W=119=2=AED||The 60W car charger is AED 119, we have six.
-|en|Car Charger 30W=79=6=AED;Car Charger 60W=119=2=AED||Both car chargers are under AED 100.
+|en|Car Charger 30W=79=6=AED|Returns within 7 days, unopened.|The 30W is AED 79, and you can return it unopened within a week.
+|en|Speaker Mini=99=4=AED|2-year warranty on speakers. Drops and water are not covered.|The Mini speaker is AED 99 with a 2-year warranty, though drops and water aren't covered.
-|en|Speaker Mini=99=4=AED||The Mini speaker is AED 99, battery life around 12 hours.
+|en|Speaker Mini=99=4=AED||Happy birthday to her! The Mini speaker is AED 99; we have 4 at the moment.
-|en||Orders can be changed by phone until we ship.|Orders can be changed any time, even once they're on the way.
+|en||Orders can be changed by phone until we ship.|As long as it hasn't shipped you can change the order by phone.
+|en|Raincoat Kids 104=36=2=EUR;Raincoat Kids 110=36=0=EUR||104 is in (two of them), 110 is gone. The kids raincoat is €36 in any size.
-|en|Raincoat Kids 104=36=2=EUR;Raincoat Kids 110=36=0=EUR||104 and 110 are both in, €36 each.
-|en|Raincoat Kids 104=36=2=EUR;Raincoat Kids 110=36=0=EUR||110 is gone for now but we'll get it again next week, €36.
-|en|Raincoat Kids 104=36=2=EUR||The kids raincoat in 104 is €36, down from €45.
+|en|Belt Brown 90=27=3=EUR||That's €27 for the brown belt in 90. Gift wrap isn't something I can tell you about, I'd ask a colleague.
-|en|Belt Brown 90=27=3=EUR||That's €27 for the brown belt in 90, gift wrapped of course.
-|en|Belt Brown 90=27=3=EUR||That's €27 for the brown belt in 90, and it's full-grain leather.
+|en||Delivery to Ireland takes 5-7 working days and costs €11.|Allow five to seven working days for Ireland; delivery is €11.
-|en||Delivery to Ireland takes 5-7 working days and costs €11.|Allow two to three working days for Ireland; delivery is €11.
-|en||Delivery to Ireland takes 5-7 working days and costs €11.|Delivery to Ireland is €11, and to Scotland too.
+|es|Café Molido 500 g=13.2=9=EUR||El café molido de 500 g sale a 13,20 €; dos paquetes, 26,40 €.
-|es|Café Molido 500 g=13.2=9=EUR||El café molido de 500 g sale a 13,20 €; dos paquetes, 25 €.
-|es|Café Molido 500 g=13.2=9=EUR||El café molido sale a 13,20 € y es de comercio justo.
+|es||Los cambios se hacen en tienda, con ticket, hasta 20 días después.|Puedes cambiarlo en la tienda hasta 20 días después, trae el ticket.
-|es||Los cambios se hacen en tienda, con ticket, hasta 20 días después.|No hace falta el ticket, con tu nombre basta para cambiarlo.
-|es|Reparación Pantalla=180=2=USD||La reparación de la pantalla cuesta $180 y la tienes lista en una hora.
+|es|Reparación Pantalla=180=2=USD||La reparación de la pantalla cuesta $180. El tiempo te lo confirma el técnico.
+|pt|Sumo Laranja=3.2=null=EUR;Tosta Mista=4.8=null=EUR||Um sumo e uma tosta ficam em 8 €. Para levar ou para comer cá?
-|pt|Sumo Laranja=3.2=null=EUR;Tosta Mista=4.8=null=EUR||Um sumo e uma tosta ficam em 7 €.
-|pt|Sumo Laranja=3.2=null=EUR||O sumo de laranja custa 3,20 €, espremido na hora e sem açúcar.
-|pt||Our parking is free for two hours, then €1.50 an hour.|O parque é gratuito o dia todo.
+|pt||Our parking is free for two hours, then €1.50 an hour.|As primeiras duas horas de estacionamento são grátis, depois são 1,50 € por hora.
-|fr|Bracelet Cuir=29=5=EUR||Le bracelet cuir est à 29 €, gravure comprise.
+|fr|Bracelet Cuir=29=5=EUR|La gravure coûte 7 €.|Le bracelet cuir est à 29 €, avec la gravure (7 €) cela fait 36 €.
-|fr|Bracelet Cuir=29=5=EUR|La gravure coûte 7 €.|Le bracelet cuir gravé est à 35 €.
+|fr||Nous livrons le mardi et le vendredi.|Les livraisons ont lieu le mardi et le vendredi. Lequel vous arrange ?
-|fr||Nous livrons le mardi et le vendredi.|Nous pouvons vous livrer mercredi.
+|de|Kerzenständer=22=3=EUR||Drei Kerzenständer sind noch da, 22 € das Stück. Alle drei wären 66 €.
-|de|Kerzenständer=22=3=EUR||Alle drei Kerzenständer zusammen wären 60 €.
-|de|Kerzenständer=22=3=EUR||Der Kerzenständer kostet 22 €, ist aus Messing und läuft nicht an.
-|de||Umtausch nur gegen Gutschein, innerhalb von 14 Tagen.|Innerhalb von 14 Tagen bekommen Sie Ihr Geld zurück.
+|de||Umtausch nur gegen Gutschein, innerhalb von 14 Tagen.|Innerhalb von 14 Tagen tauschen wir um, allerdings nur gegen einen Gutschein.
+|it|Cuscino Lino=31=4=EUR||Il cuscino in lino costa 31 €, quattro vengono 124 €.
-|it|Cuscino Lino=31=4=EUR||Il cuscino in lino costa 31 €, ne abbiamo una decina.
-|it|Cuscino Lino=31=4=EUR||Il cuscino in lino costa 31 € ed è sfoderabile.
+|tr|Çikolata Kutusu=340=5=TRY||Çikolata kutusu 340 TL, beş kutu var. Hediye için çok şık olur.
-|tr|Çikolata Kutusu=340=5=TRY||Çikolata kutusu 340 TL, hediye paketi bizden.
-|tr|Çikolata Kutusu=340=5=TRY||İki kutu çikolata 650 TL.
+|ar|عباية صيفية M=220=3=AED;عباية صيفية L=220=0=AED||العباية الصيفية بـ 220 درهم، مقاس M متوفر منه ثلاث، أما L فخلص.
-|ar|عباية صيفية M=220=3=AED;عباية صيفية L=220=0=AED||العباية الصيفية بـ 220 درهم، متوفرة بمقاس L.
-|ar|عباية صيفية M=220=3=AED||العباية الصيفية بـ 220 درهم وقماشها ما يحتاج كوي.
+|he|כרית נוי=65=4=ILS||הכרית עולה 65 ש"ח, שתיים זה 130 ש"ח.
-|he|כרית נוי=65=4=ILS||הכרית עולה 65 ש"ח, שתיים זה 120 ש"ח.
-|he|כרית נוי=65=4=ILS||הכרית עולה 65 ש"ח והיא היפואלרגנית.
+|hi|मिट्टी का कप=40=50=INR||मिट्टी का कप 40 रुपये का है, दस कप 400 रुपये के होंगे।
-|hi|मिट्टी का कप=40=50=INR||मिट्टी का कप 40 रुपये का है, दस कप 350 रुपये में मिल जाएंगे।
+|id|Gelang Perak=150000=3=IDR||Gelang peraknya 150rb kak, sisa 3 ya.
-|id|Gelang Perak=150000=3=IDR||Gelang peraknya 150rb kak, tidak akan menghitam.
-|id|Gelang Perak=150000=3=IDR||Gelang peraknya 105rb kak.
+|ru|Зонт складной=1800=5=RUB||Складной зонт — 1800 ₽, пять штук в наличии. Хорошего дня!
-|ru|Зонт складной=1800=5=RUB||Складной зонт — 1800 ₽, ветер его не вывернет.
-|ru|Зонт складной=1800=5=RUB||Складной зонт — 1800 ₽, привезём вам сегодня.
`,
  'bagels, hubs and shoes': `
+|en|Sesame Bagel=2.2=30=USD;Onion Bagel=2.4=0=USD||Onion bagels are all gone for today, but sesame ones are $2.20 each. A half dozen would be $13.20.
-|en|Sesame Bagel=2.2=30=USD;Onion Bagel=2.4=0=USD||A half dozen sesame bagels would be $12.
-|en|Sesame Bagel=2.2=30=USD;Onion Bagel=2.4=0=USD||Sesame and onion bagels are both $2.20.
+|en|Wedding Cake 2-tier=180=null=USD;Wedding Cake 3-tier=260=null=USD|Wedding cakes: order 14 days ahead, half up front.|Congratulations you two! A 3-tier cake is $260; please order 14 days ahead, half of it ($130) is due up front.
-|en|Wedding Cake 2-tier=180=null=USD;Wedding Cake 3-tier=260=null=USD|Wedding cakes: order 14 days ahead, half up front.|Congratulations you two! A 3-tier cake is $260; a week's notice is plenty.
-|en|Wedding Cake 2-tier=180=null=USD;Wedding Cake 3-tier=260=null=USD|Wedding cakes: order 14 days ahead, half up front.|A 2-tier cake is $180 with $60 due up front.
-|en|Wedding Cake 2-tier=180=null=USD;Wedding Cake 3-tier=260=null=USD||We do wedding cakes in 2, 3 and 4 tiers, from $180.
+|en||Delivery $5 within town, free from $40. No delivery on Sundays.|Within town delivery is $5 and from $40 up it's free. We don't deliver on Sundays though.
-|en||Delivery $5 within town, free from $40. No delivery on Sundays.|We can bring it on Sunday for $5.
-|en||Delivery $5 within town, free from $40. No delivery on Sundays.|Delivery is free from $30.
+|en|Pixel 8 Screen=510=2=AED|Screens take about an hour. Data stays on the phone.|The Pixel 8 screen is AED 510, and it takes about an hour. Your data stays on the phone.
-|en|Pixel 8 Screen=510=2=AED|Screens take about an hour. Data stays on the phone.|The Pixel 8 screen is AED 510 and takes about 20 minutes.
-|en|Pixel 8 Screen=510=0=AED||The Pixel 8 screen is AED 510. Pop in, the part is here.
+|en|Pixel 8 Screen=510=0=AED||I'm sorry, we're waiting for Pixel 8 screens; none in the shop right now. The price is AED 510.
+|en|USB Hub 4-port=45=9=AED;USB Hub 7-port=75=4=AED||4 ports AED 45, 7 ports AED 75. For your setup I'd pick the bigger one.
-|en|USB Hub 4-port=45=9=AED;USB Hub 7-port=75=4=AED||4 ports AED 75, 7 ports AED 45.
-|en|USB Hub 4-port=45=9=AED;USB Hub 7-port=75=4=AED||The 7-port hub is AED 20 more than the 4-port one.
+|en||We buy old phones only at the counter, with ID.|For your old phone please come to the counter with an ID; we can't quote here.
-|en||We buy old phones only at the counter, with ID.|Just mail us your old phone and we pay you AED 300.
+|en|Cashmere Beanie=52=3=EUR||Good evening! €52 for the cashmere beanie, three on hand. Enjoy your weekend!
-|en|Cashmere Beanie=52=3=EUR||€52 for the cashmere beanie, but I could do €45.
-|en|Cashmere Beanie=52=3=EUR||€52 for the cashmere beanie; ours doesn't pill.
+|en|Loafers 41=119=1=EUR;Loafers 42=119=0=EUR;Loafers 43=119=2=EUR|We hold shoes until closing time.|41 and 43 are available, 42 isn't. €119. We can hold a pair until closing time if you like.
-|en|Loafers 41=119=1=EUR;Loafers 42=119=0=EUR;Loafers 43=119=2=EUR|We hold shoes until closing time.|42 is here, I'll hold it until tomorrow. €119.
-|en|Loafers 41=119=1=EUR;Loafers 43=119=2=EUR||Loafers: 41 (2 pairs), 43 (1 pair), €119.
+|en|Trench Camel=159=2=EUR|Spain €5, France €8, others €12.|The trench is €159, with shipping to France €167.
-|en|Trench Camel=159=2=EUR|Spain €5, France €8, others €12.|The trench is €159, with shipping to France €164.
-|en|Trench Camel=159=2=EUR|Spain €5, France €8, others €12.|Shipping to Italy is €8.
+|en|Trench Camel=159=2=EUR|Spain €5, France €8, others €12.|Shipping to Italy is €12, as it is to other countries.
+|es|Pan Centeno=4.8=6=USD||Sí, hay seis panes de centeno a $4.80. Cuatro serían $19.20.
-|es|Pan Centeno=4.8=6=USD||Cuatro panes de centeno serían $18.20.
-|es|Pan Centeno=4.8=6=USD||El pan de centeno vale $4.80 y dura una semana sin ponerse duro.
+|es|Funda Pixel=35=0=AED;Funda Galaxy=39=8=AED||La funda del Pixel (35 AED) no la tenemos ahora; la del Galaxy sí, a 39 AED.
-|es|Funda Pixel=35=0=AED;Funda Galaxy=39=8=AED||La funda del Pixel está a 35 AED y hay ocho.
-|es||No appointment needed. Repairs from 10:00 to 19:00.|Necesitas cita previa para la reparación.
+|es||No appointment needed. Repairs from 10:00 to 19:00.|No hace falta cita; reparamos de diez a siete.
-|es||Hemming €9, ready in 2 days.|El bajo cuesta 9 € y está listo en el acto.
+|pt|Calças Linho M=58=2=EUR|Portugal €4, free over €70. Spain €6.|As calças custam 58 €; com envio para Espanha são 64 €.
-|pt|Calças Linho M=58=2=EUR|Portugal €4, free over €70. Spain €6.|As calças custam 58 € e o envio em Portugal é grátis.
-|pt|Calças Linho M=58=2=EUR||As calças de linho custam 58 € e não precisam de ferro.
+|pt||Unworn items can be exchanged within 15 days.|Se não foi usado, pode trocar em 15 dias.
-|pt||Unworn items can be exchanged within 15 days.|Mesmo usado pode trocar em 15 dias.
-|pt||Unworn items can be exchanged within 15 days.|Pode trocar em 25 dias.
+|ru|Рогалик с маком=2.5=10=USD||Рогалик с маком — 2,50 доллара, восемь штук выйдут на 20 долларов.
-|ru|Рогалик с маком=2.5=10=USD||Рогалик с маком — 2,50 доллара, восемь штук выйдут на 18 долларов.
+|ru||Screens 6 months warranty, water damage excluded.|На экраны гарантия шесть месяцев, но попадание воды не покрывается.
-|ru||Screens 6 months warranty, water damage excluded.|Гарантия шесть месяцев, даже если телефон утонул.
-|ru|USB Hub 4-port=45=9=AED||Хаб на 4 порта стоит 54 дирхама.
+|ar|USB Hub 4-port=45=9=AED||موزع USB بأربعة منافذ بـ 45 درهم، عندنا منه تسع حبات.
-|ar|USB Hub 4-port=45=9=AED||موزع USB بأربعة منافذ بـ 45 درهم، وإذا أخذت اثنين 80 درهم.
-|ar||Delivery in Dubai AED 20, other emirates AED 35.|التوصيل للشارقة 20 درهم.
+|ar||Delivery in Dubai AED 20, other emirates AED 35.|التوصيل للشارقة 35 درهم، وداخل دبي 20.
+|hi|USB Hub 4-port=45=9=AED||4-port hub 45 dirham ka hai ji, 9 piece hain.
-|hi|USB Hub 4-port=45=9=AED||4-port hub 45 dirham ka hai ji, cover free milega.
+|fr|Robe Lin M=74=1=EUR|Hemming €9, ready in 2 days.|La robe en lin est à 74 €, avec l'ourlet 83 €, prête en deux jours.
-|fr|Robe Lin M=74=1=EUR|Hemming €9, ready in 2 days.|La robe en lin est à 74 €, l'ourlet est inclus.
+|de|Leinenkleid M=74=1=EUR||Das Leinenkleid in M kostet 74 €, eins hängt noch.
-|de|Leinenkleid M=74=1=EUR||Das Leinenkleid in M kostet 74 €, zwei hängen noch.
-|de|Leinenkleid M=74=1=EUR||Das Leinenkleid kostet 47 €.
+|it|Gonna Plissé M=49=2=EUR||La gonna plissé in M costa 49 €, ne restano due.
-|it|Gonna Plissé M=49=2=EUR||La gonna plissé costa 49 € e gliela spediamo gratis.
+|id|Gelas Kopi=30000=12=IDR||Gelas kopinya 30rb kak, 4 jadi 120rb.
-|id|Gelas Kopi=30000=12=IDR||Gelas kopinya 30rb kak, 4 jadi 110rb.
+|tr|Kahve Fincanı=95=8=TRY||Kahve fincanı 95 TL, sekiz tane kaldı.
-|tr|Kahve Fincanı=95=0=TRY||Kahve fincanı 95 TL, hemen alabilirsiniz.
`,
  'mostly rightly said': `
+|en|Croissant Ham=5.5=8=USD;Croissant Plain=3.4=20=USD||Two ham and four plain croissants: $11.00 + $13.60 = $24.60. See you soon!
+|en|Pecan Pie=28=1=USD||We have exactly one pecan pie left, $28. It's yours if you get here first, I can't set it aside without a colleague's okay.
+|en||Open Wed-Sun 8:00-15:00.|We're closed Mondays and Tuesdays. From Wednesday to Sunday we open at eight and close at three.
+|en||Open Wed-Sun 8:00-15:00.|On Friday you can come any time between 8 am and 3 pm.
-|en||Open Wed-Sun 8:00-15:00.|On Friday we're here until 5 pm.
+|en||No refunds on cakes, but we remake it if there's a mistake of ours.|If we got something wrong we'll remake the cake. Refunds aren't possible on cakes, sorry.
-|en||No refunds on cakes, but we remake it if there's a mistake of ours.|If we got something wrong you get your money back.
+|en|Phone Strap=25=40=AED|Buy 3 cases, get a strap free.|The strap is AED 25, or free when you buy three cases.
-|en|Phone Strap=25=40=AED|Buy 3 cases, get a strap free.|The strap is AED 25, or free when you buy two cases.
+|en|Galaxy Watch Band 20mm=60=3=AED;Galaxy Watch Band 22mm=60=5=AED||For the 20mm we have three bands, for the 22mm five. All AED 60.
+|en|Battery Galaxy S10=170=0=AED|Parts can be ordered in 5 days.|The S10 battery (AED 170) isn't in stock at the moment. Parts can be ordered, it takes 5 days. Shall I ask the team?
+|en|Battery Galaxy S10=170=4=AED|Bring your phone before 17:00 for same-day repair.|S10 battery AED 170. If you come before 5 pm it's repaired the same day.
-|en|Battery Galaxy S10=170=4=AED|Bring your phone before 17:00 for same-day repair.|S10 battery AED 170. Come at 7 pm and it's repaired the same day.
+|en|Midi Skirt Green 38=45=1=EUR|Free returns in store, by post €4.|The green midi skirt in 38 is €45, just one left. Returning it in store is free; by post it's €4.
-|en|Midi Skirt Green 38=45=1=EUR|Free returns in store, by post €4.|The green midi skirt in 38 is €45. Returns by post are free.
+|en|Midi Skirt Green 38=45=1=EUR||I hear you, shipping times are annoying! The skirt itself is €45 and it's the last 38.
+|en|Silk Tie=39=6=EUR;Bow Tie=29=0=EUR||Silk tie: €39, six in store. Bow tie: €29, currently none.
+|en|Silk Tie=39=6=EUR|||You're very welcome! So that's one silk tie for €39. Is there anything else on your list?
+|es|Empanada Pollo=4=0=USD;Empanada Queso=3.75=14=USD||De pollo no quedan, disculpa; de queso hay catorce a $3.75. Media docena sale en $22.50.
+|es||Repairs 1-2 days, free pickup in Dubai Marina.|La reparación tarda uno o dos días y en Dubai Marina la recogida es gratis.
+|es|Pendientes Luna=18=5=EUR||Los pendientes Luna cuestan 18 €. Son un regalo precioso, ¿los quieres en plata o te enseño otros?
+|es|Pendientes Luna=18=5=EUR|Los envíos salen los martes y jueves.|Los pendientes cuestan 18 €; los envíos salen martes y jueves.
-|es|Pendientes Luna=18=5=EUR|Los envíos salen los martes y jueves.|Los pendientes cuestan 18 € y los enviamos mañana sábado.
+|pt|Brincos Lua=18=5=EUR|Entregas em 2-3 dias úteis, 3,50 €.|Os brincos são 18 €, mais 3,50 € de entrega dá 21,50 €. Chegam em 2 a 3 dias úteis.
+|pt|Mala Ráfia=47=2=EUR||Boa tarde, Marta! A mala de ráfia custa 47 € e ainda temos duas. Espero por si!
+|pt||Provador disponível; trocas em 10 dias.|Sim, pode experimentar na loja, e as trocas são até 10 dias.
+|ru||Delivery in Dubai AED 20, above AED 200 free.|Доставка по Дубаю 20 дирхамов, а от 200 дирхамов бесплатно.
+|ru|Серьги Луна=1800=5=RUB||Серьги «Луна» — 1800 ₽, они есть в наличии. Красивый выбор!
+|ar|كيكة الجزر=42=1=USD||باقي كيكة جزر واحدة بـ 42 دولار. تحب أساعدك بشي ثاني؟
+|ar||Open Saturday to Thursday 10-22.|نفتح من السبت إلى الخميس من عشرة الصبح إلى عشرة الليل، والجمعة إجازة.
+|ar|حقيبة قماش=55=7=AED|لا نشحن خارج الإمارات.|الحقيبة بـ 55 درهم. للأسف ما نشحن خارج الإمارات.
+|hi|Phone Strap=25=40=AED||Strap 25 dirham ka hai, do strap 50 ke honge.
+|hi|कॉटन बैग=150=6=INR||कॉटन बैग डेढ़ सौ रुपये का है, छह बचे हैं।
+|de|Ohrringe Luna=18=5=EUR||Die Ohrringe Luna kosten 18 €, fünf Paar haben wir. Zwei Paar wären 36 €.
+|de||Ladenöffnung 9:30-18:30, samstags bis 16 Uhr.|Unter der Woche haben wir von 9:30 bis 18:30 Uhr offen, am Samstag nur bis vier.
+|fr|Boucles Lune=18=5=EUR||Les boucles Lune sont à 18 €, il nous en reste cinq paires. Un joli cadeau, oui !
+|fr||Échange sous 10 jours avec ticket.|Bien sûr, l'échange est possible sous 10 jours, gardez bien le ticket.
+|it|Orecchini Luna=18=5=EUR||Gli orecchini Luna costano 18 € al paio, ne abbiamo cinque. Sono un'ottima idea regalo.
+|tr|Küpe Ay=180=5=TRY||Ay küpe 180 TL, beş çift var. İki çift 360 TL eder.
+|tr||Salı günleri kapalıyız, diğer günler 10:00-19:00.|Salı kapalıyız, diğer günler 10'dan 19'a kadar açığız.
+|he|עגילי ירח=90=5=ILS||עגילי ירח עולים 90 ש"ח ויש חמישה זוגות. איזה יופי של מתנה!
+|id|Anting Bulan=75000=5=IDR||Anting bulannya 75rb kak, stok 5 pasang. Cocok banget buat kado.
-|id|Anting Bulan=75000=5=IDR||Anting bulannya 75rb kak, besok pasti sampai.
`,
  'quiches, straps and sandals': `
+|en|Apple Turnover=3.75=9=USD||Nine apple turnovers left, $3.75 each, so $15 for four. Warm or cold?
-|en|Apple Turnover=3.75=9=USD||Nine apple turnovers left, $3.75 each, so $14.25 for four.
+|en|Quiche Leek=6.5=0=USD||That one's gone, I'm afraid: no leek quiche left ($6.50). A colleague can tell you when it's back.
-|en|Quiche Leek=6.5=0=USD||Leek quiche is $6.50 and the last ones just came out.
+|en||No outside food. Kids menu until 18:00.|Please leave outside food at home; the kids menu runs until six.
-|en||No outside food. Kids menu until 18:00.|The kids menu runs until eight.
+|en|Camera Strap Slim=35=6=AED;Camera Strap Wide=49=3=AED||Slim or wide? Slim is AED 35, wide AED 49, and both are here.
-|en|Camera Strap Slim=35=6=AED;Camera Strap Wide=49=3=AED||Slim or wide? Slim is AED 35, wide AED 49, both for AED 75.
-|en|Camera Strap Slim=35=6=AED||The slim strap is AED 35 and holds up to 5 kg.
+|en|Lens Cleaning=60=null=AED|Cleaning takes 30 minutes. Sensors AED 120.|Lens cleaning is AED 60 and takes 30 minutes; a sensor would be AED 120.
-|en|Lens Cleaning=60=null=AED|Cleaning takes 30 minutes. Sensors AED 120.|Lens cleaning is AED 60, sensor included.
+|en|Poncho One Size=55=4=EUR||The poncho is €55, one size for everyone. Four are in the shop.
-|en|Poncho One Size=55=4=EUR||The poncho is €55 and also comes in a petite size.
+|en|Socks 3-pack=12=20=EUR||A 3-pack of socks is €12, so €4 a pair. Two packs are €24.
-|en|Socks 3-pack=12=20=EUR||A 3-pack of socks is €12, so €3 a pair.
+|en|Sandals Nua 37=69=0=EUR;Sandals Nua 38=69=4=EUR|We can't promise restocks.|Nua in 37 is sold out and I can't promise it comes back. In 38 there are four pairs, €69.
-|en|Sandals Nua 37=69=0=EUR;Sandals Nua 38=69=4=EUR|We can't promise restocks.|Nua in 37 is sold out but it'll be back after the holidays.
-|en|Sandals Nua 38=69=4=EUR||Sandals Nua 38, €69, was €89.
-|en|Sandals Nua 38=69=4=EUR|Pay in shop or by bank transfer.|€69 for the Nua sandals, you can pay with Klarna.
+|en|Sandals Nua 38=69=4=EUR|Pay in shop or by bank transfer.|€69 for the Nua sandals. You can pay in the shop or send a bank transfer.
+|es|Tarta Queso=5.5=3=EUR||Quedan tres tartas de queso, 5,50 € cada una; las tres, 16,50 €.
-|es|Tarta Queso=5.5=3=EUR||Quedan tres tartas de queso, 5,50 € cada una; las tres, 15 €.
-|es|Tarta Queso=5.5=3=EUR||La tarta de queso cuesta 5,50 € y está hecha con leche sin lactosa.
+|es||Envíos a Canarias no. Península 4,90 €, 48 horas.|A Canarias no enviamos, lo siento. A la península son 4,90 € y tarda 48 horas.
-|es||Envíos a Canarias no. Península 4,90 €, 48 horas.|A la península son 4,90 € y llega en 24 horas.
+|es|Gorra Azul=19=2=EUR;Gorra Roja=19=0=EUR||¿La gorra? 19 €. La azul sí, quedan dos; la roja no.
-|es|Gorra Azul=19=2=EUR;Gorra Roja=19=0=EUR||¿La gorra? 19 €. La roja sí, quedan dos.
+|pt|Quiche Legumes=4.2=6=EUR||A quiche de legumes custa 4,20 €, temos seis. Três ficam em 12,60 €.
-|pt|Quiche Legumes=4.2=6=EUR||A quiche de legumes custa 4,20 €, temos seis. Três ficam em 12 €.
-|pt|Quiche Legumes=4.2=6=EUR||A quiche de legumes custa 4,20 € e não leva ovos.
+|pt||Closed in August. Otherwise Tue-Sat 10-19.|Em agosto fechamos. No resto do ano, de terça a sábado das 10 às 19.
+|fr|Quiche Poireaux=5.8=4=EUR||La quiche aux poireaux est à 5,80 €, il en reste quatre. Deux parts font 11,60 €.
-|fr|Quiche Poireaux=5.8=4=EUR||La quiche aux poireaux est à 5,80 €, il en reste huit.
-|fr|Quiche Poireaux=5.8=4=EUR||La quiche aux poireaux est à 5,80 € et elle se garde cinq jours.
+|de|Quiche Lauch=5.8=4=EUR||Die Quiche mit Lauch kostet 5,80 €, vier sind noch da. Guten Appetit schon mal!
-|de|Quiche Lauch=5.8=4=EUR||Die Quiche mit Lauch kostet 8,50 €.
-|de|Quiche Lauch=5.8=4=EUR||Die Quiche mit Lauch kostet 5,80 €, ab drei Stück gibt's eine dazu.
+|it|Quiche Porri=5.8=0=EUR||La quiche ai porri (5,80 €) è terminata per oggi.
-|it|Quiche Porri=5.8=0=EUR||La quiche ai porri costa 5,80 € e ne sono rimaste due.
+|ru|Киш с луком=580=4=RUB||Киш с луком стоит 580 рублей, есть четыре порции. Две — 1160 рублей.
-|ru|Киш с луком=580=4=RUB||Киш с луком стоит 580 рублей, две порции — 1100 рублей.
-|ru|Киш с луком=580=4=RUB||Киш с луком стоит 580 рублей, доставим за полчаса.
+|ar|فطيرة جبن=12=20=AED||فطيرة الجبن بـ 12 درهم، خمس حبات بـ 60 درهم.
-|ar|فطيرة جبن=12=20=AED||فطيرة الجبن بـ 12 درهم، خمس حبات بـ 50 درهم.
-|ar|فطيرة جبن=12=0=AED||فطيرة الجبن بـ 12 درهم وموجودة عندنا.
+|he|בורקס גבינה=8=15=ILS||בורקס גבינה עולה 8 ש"ח, ארבעה יעלו 32 ש"ח. בתיאבון!
-|he|בורקס גבינה=8=15=ILS||בורקס גבינה עולה 8 ש"ח, ארבעה יעלו 30 ש"ח.
+|hi|Paneer Roll=80=10=INR||Paneer roll 80 rupaye ka hai, teen roll 240 rupaye.
-|hi|Paneer Roll=80=10=INR||Paneer roll 80 rupaye ka hai, teen roll 200 rupaye.
-|hi|Paneer Roll=80=10=INR||Paneer roll 80 rupaye ka hai, ghar tak delivery free.
+|tr|Peynirli Börek=70=6=TRY||Peynirli börek 70 TL, altı porsiyon var. Üçü 210 TL.
-|tr|Peynirli Börek=70=6=TRY||Peynirli börek 70 TL, üçü 200 TL.
+|id|Risoles=5000=25=IDR||Risolesnya 5rb kak, sepuluh jadi 50rb. Stok 25.
-|id|Risoles=5000=25=IDR||Risolesnya 5rb kak, sepuluh jadi 45rb.
`,
  'shapes that claim nothing': `
+|es|Vestido Alba M=59=2=EUR||El vestido Alba cuesta 59 € y es el que sale en la foto, sí. En M hay dos.
+|es|Vestido Alba M=59=2=EUR||El vestido Alba en M cuesta 59 €, y es justo tu talla, así que perfecto.
+|es|Vestido Alba M=59=2=EUR|Lavar a mano.|El vestido cuesta 59 € y no se puede lavar a máquina, solo a mano.
+|es|Pastel Chocolate=30=0=USD||El pastel de chocolate ($30) no está disponible hoy, sin falta le aviso a un compañero.
+|es|Bateria iPhone XR=150=3=AED|Baterías: 40 minutos, sin cita.|La batería del XR cuesta 150 AED, tarda 40 minutos y no necesita cita.
+|pt|Vestido Alba M=59=2=EUR||O vestido Alba custa 59 € e é muito giro, sim! No M temos dois.
+|pt|Vestido Alba M=59=2=EUR|Trocas até 15 dias.|O vestido custa 59 € e, se não servir, pode trocar até 15 dias.
+|pt|Saco Algodão=8=0=EUR||O saco de algodão não está em stock, custa 8 €. Não sei quando volta.
+|fr|Robe Alba M=59=2=EUR||La robe Alba est à 59 € et c'est bien celle de la photo. En M il en reste deux.
+|fr|Robe Alba M=59=2=EUR|Livraison sous 3 jours, 5 €.|La robe est à 59 € et elle peut vous être livrée sous 3 jours pour 5 €.
+|de|Kleid Alba M=59=2=EUR||Das Kleid Alba kostet 59 € und ist auch auf dem Foto zu sehen. In M haben wir zwei.
+|de|Kleid Alba M=59=2=EUR|Umtausch 14 Tage.|Das Kleid kostet 59 €, ist es zu klein, können Sie es 14 Tage lang umtauschen.
+|de|Sauerteigbrot=6.8=0=EUR||Ohne Ihnen Hoffnung machen zu wollen: Das Sauerteigbrot (6,80 €) ist heute aus.
+|it|Abito Alba M=59=2=EUR||L'abito Alba costa 59 € ed è proprio quello della foto. In M ce ne sono due.
+|it|Abito Alba M=59=2=EUR||L'abito costa 59 €, senza fretta: in M ne abbiamo due.
+|en|Alba Dress M=59=2=EUR|Hand wash only.|The Alba dress is €59 and it's hand wash only, so no machine.
+|en|Alba Dress M=59=2=EUR||It isn't the cheapest, I know, but the Alba dress at €59 is one of my favourites to show people. Two in M!
+|en|Alba Dress M=59=2=EUR|Free alterations within a week of purchase.|The Alba dress is €59. Within a week of buying it alterations are free.
+|en|iPhone XR Battery=150=3=AED|Batteries: 40 minutes, no appointment.|The XR battery is AED 150. You don't need an appointment, and it takes 40 minutes.
+|en|iPhone XR Battery=150=0=AED|Parts usually arrive in 3-4 days.|The XR battery (AED 150) is out of stock. Parts usually arrive in 3-4 days.
+|en|Sourdough Boule=7=0=USD|We bake at 6:00 and 13:00.|The boule ($7) is sold out. We bake again at 13:00, but I can't promise one.
+|en||We bake at 6:00 and 13:00.|There are two bakes a day, at six and at one.
+|en||Orders for tomorrow until 16:00.|If you'd like it tomorrow, order by four today.
+|en||Shipping 2-3 days. Gift notes are free.|It ships in two to three days and we can add a gift note for free.
+|en|Candle Fig=24=8=GBP;Candle Oak=24=0=GBP||Without the Oak (it's out of stock) two Fig candles would be £48.
+|en|Candle Fig=24=8=GBP||The Fig candle isn't on sale, no, it's £24.
+|en|Candle Fig=24=8=GBP|||Before I forget: the Fig candle is £24 and we have eight.
+|en|Rug Small=80=3=EUR;Rug Large=140=1=EUR||The large rug doesn't cost €120 but €140. The small one is €80.
+|ru|Платье Альба M=5900=2=RUB||Платье «Альба» стоит 5900 ₽, в M осталось два. Без спешки, подумайте!
+|ru|Платье Альба M=5900=2=RUB|Только ручная стирка.|Платье стоит 5900 ₽, в машинке его не стирают, только руками.
+|ar|فستان ألبا M=210=2=AED||فستان ألبا بـ 210 درهم وهو نفسه اللي بالصورة، وباقي قطعتين مقاس M.
+|he|שמלת אלבה M=240=2=ILS||השמלה עולה 240 ש"ח והיא באמת יפה. במידה M יש שתיים.
+|tr|Alba Elbise M=900=2=TRY||Alba elbise 900 TL, M bedende iki tane var. Şüphesiz çok yakışır!
+|hi|अल्बा ड्रेस M=1200=2=INR||अल्बा ड्रेस 1200 रुपये की है, M में दो हैं। बिना जल्दी सोच लीजिए।
+|id|Gaun Alba M=250000=2=IDR||Gaun Alba 250rb kak, ukuran M ada 2. Tanpa buru-buru ya, dipikir dulu.
`,
  'scones, hats and chairs': `
+|en|Blueberry Scone=3.6=10=USD||Scones? Yes: blueberry, $3.60, ten on the tray. Half a dozen is $21.60.
+|en|Blueberry Scone=3.6=10=USD|Coffee of the day $2.50, refill $1.|A scone is $3.60 and the coffee of the day $2.50, so breakfast for $6.10. Refills are $1.
-|en|Blueberry Scone=3.6=10=USD|Coffee of the day $2.50, refill $1.|A scone is $3.60 and the coffee of the day $2.50, refills on the house.
+|en||Cakes can be collected from 9:00. Deposit lost if cancelled within 48 hours.|You can collect the cake from nine. If you cancel within 48 hours, the deposit is lost, I'm sorry to say.
-|en||Cakes can be collected from 9:00. Deposit lost if cancelled within 48 hours.|Cancel whenever you like, the deposit comes back to you in full.
-|en||Cakes can be collected from 9:00. Deposit lost if cancelled within 48 hours.|You can collect the cake from seven in the morning.
+|en|AirTag Holder=30=12=AED|||So sorry about the wait! AirTag holders are AED 30 and we've got a dozen.
+|en|AirTag Holder=30=12=AED|Opening hours 10-22 daily.|AED 30 for the AirTag holder. We're open till ten every night, so no stress.
+|en|Galaxy S22 Battery=180=2=AED|Old batteries are recycled for free.|The S22 battery is AED 180, and we recycle the old one for free.
-|en|Galaxy S22 Battery=180=2=AED|Old batteries are recycled for free.|The S22 battery is AED 180, and we pay AED 20 for the old one.
+|en|Linen Trousers 36=72=1=EUR;Linen Trousers 40=72=2=EUR||I checked for you: 36 has one left and 40 has two, all €72. No 38, sorry.
-|en|Linen Trousers 36=72=1=EUR;Linen Trousers 40=72=2=EUR||I checked for you: 36, 38 and 40 are all in, €72.
+|en|Panama Hat=48=3=EUR|Hats cannot be exchanged for hygiene reasons.|€48 for the Panama hat. Please try it on well, hats can't be exchanged.
+|en|Panama Hat=48=3=EUR||Is €48 within what you had in mind? There are three Panama hats.
+|en|Notebook A5=6.5=25=GBP;Notebook A4=9=0=GBP||A4 (£9) is sold out; A5 at £6.50 isn't. For ten A5 you'd pay £65.
+|en|Poster 50x70=15=20=GBP|Frames from £22.|The 50x70 poster is £15. Frames start at £22.
-|en|Poster 50x70=15=20=GBP|Frames from £22.|The 50x70 poster is £15, and with a frame it's £37.
+|es|Silla Roble=95=4=EUR|Montaje 20 € por mueble.|La silla de roble cuesta 95 €. Si quiere que la montemos son 20 € más por mueble.
+|es|Silla Roble=95=4=EUR||Hay cuatro sillas de roble; las cuatro le saldrían por 380 €.
+|es||Admitimos perros pequeños en brazos.|Los perros pequeños pueden entrar si los lleva en brazos.
+|pt|Cadeira Carvalho=95=4=EUR||A cadeira de carvalho fica a 95 €. Quatro? Ficam a 380 € e são mesmo as últimas quatro.
-|pt|Cadeira Carvalho=95=4=EUR||Quatro cadeiras ficam a 360 €.
+|fr|Chaise Chêne=95=4=EUR|Livraison 15 € à Nantes.|La chaise en chêne est à 95 €, livrée à Nantes 110 €.
-|fr|Chaise Chêne=95=4=EUR|Livraison 15 € à Nantes.|La chaise en chêne est à 95 €, livrée à Nantes 105 €.
+|de|Eichenstuhl=95=4=EUR||Der Eichenstuhl liegt bei 95 €. Vier Stück sind es noch, macht 380 € für alle.
-|de|Eichenstuhl=95=4=EUR||Der Eichenstuhl liegt bei 95 €, wir legen ein Kissen bei.
+|it|Sedia Rovere=95=4=EUR||La sedia in rovere costa 95 €. Tutte e quattro sarebbero 380 €.
-|it|Sedia Rovere=95=4=EUR||La sedia in rovere costa 95 € e ha dieci anni di garanzia.
+|ru|Стул дубовый=9500=4=RUB||Дубовый стул стоит 9500 ₽, есть все четыре, вместе 38 000 ₽.
+|ar|كرسي بلوط=380=4=AED||كرسي البلوط بـ 380 درهم، الأربعة بـ 1520 درهم.
+|tr|Meşe Sandalye=3800=4=TRY||Meşe sandalye 3.800 TL, dördü 15.200 TL.
+|hi|ओक कुर्सी=3800=4=INR||ओक कुर्सी 3800 रुपये की है, चारों 15200 रुपये की।
+|id|Kursi Ek=950000=4=IDR||Kursi ek 950rb kak, empat jadi 3,8 juta.
`,
}
