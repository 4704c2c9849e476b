/**
 * Kinds of statements with further drafts of each: + may be sent, - may not. One draft a line:
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const CLASSES: Record<string, string> = {
  'halves and scales of numbers in words': `
+|ru|Плед=1500=3=RUB||Плед стоит полторы тысячи рублей.
-|ru|Плед=1500=3=RUB||Плед стоит две с половиной тысячи рублей.
+|hi|शॉल=2500=3=INR||शॉल ढाई हज़ार रुपये की है।
-|hi|शॉल=2500=3=INR||शॉल डेढ़ हज़ार रुपये की है।
+|hi|शॉल=4500=3=INR||शॉल साढ़े चार हज़ार रुपये की है।
+|tr|Halı=3500=2=TRY||Halı üç buçuk bin lira.
-|tr|Halı=3500=2=TRY||Halı iki buçuk bin lira.
+|id|Kursi=1500000=2=IDR||Kursinya satu setengah juta rupiah kak.
+|de|Teppich=1500=2=EUR||Der Teppich kostet anderthalbtausend Euro.
+|ar|سجادة=2500=2=SAR||السجادة بألفين وخمسمئة ريال.
-|ar|سجادة=2500=2=SAR||السجادة بألف ونصف ريال.
+|he|שטיח=1500=2=ILS||השטיח עולה אלף וחצי שקל.
`,
  'sums that are written out': `
+|en|Trousers=64.5=4=EUR|Hemming costs €8.00.|2 x (€64.50 + €8.00) = €145.00.
-|en|Trousers=64.5=4=EUR|Hemming costs €8.00.|2 x (€64.50 + €8.00) = €137.00.
-|en|Trousers=64.5=4=EUR|Hemming costs €8.00.|2 x (€60.50 + €8.00) = €137.00.
+|es|Galleta=2.5=50=EUR||30 x 2,50 € = 75 €.
-|es|Galleta=2.5=50=EUR||30 x 2,50 € = 70 €.
+|de|Kerze=7.5=20=EUR;Karte=2=30=EUR||3 x 7,50 € + 2 € = 24,50 €.
+|ru|Свеча=750=20=RUB||2 × 750 ₽ = 1500 ₽.
-|ru|Свеча=750=20=RUB||2 × 700 ₽ = 1400 ₽.
`,
  'a pair and the last one': `
+|en|Enamel Kettle=34.99=6=GBP||The kettle is £34.99, so a pair would be £69.98.
-|en|Enamel Kettle=34.99=6=GBP||The kettle is £34.99, so a pair would be £64.98.
-|en|Ankle Boots=129.9=2=EUR||A pair of the ankle boots is €259.80.
+|es|Botas=90=1=EUR||Las botas cuestan 90 € y es el último par.
-|es|Botas=90=4=EUR||Las botas cuestan 90 € y es el último par.
-|pt|Chapéu=44=3=EUR||O chapéu custa 44 € e é a última unidade.
-|de|Hut=44=3=EUR||Der Hut kostet 44 €, es ist das letzte Stück.
+|de|Hut=44=1=EUR||Der Hut kostet 44 €, es ist das letzte Stück.
-|fr|Chapeau=44=3=EUR||Le chapeau est à 44 €, c'est le dernier.
-|it|Cappello=44=3=EUR||Il cappello costa 44 €, è l'ultimo pezzo.
-|tr|Şapka=44=3=TRY||Şapka 44 TL, son parça.
-|ar|قبعة=44=3=SAR||القبعة بـ 44 ريال، آخر قطعة.
-|he|כובע=44=3=ILS||הכובע עולה 44 ש"ח, היחידה האחרונה.
-|hi|टोपी=44=3=INR||टोपी 44 रुपये की है, आखिरी पीस है।
-|id|Topi=44000=3=IDR||Topi Rp44.000, ini stok terakhir kak.
-|ru|Шляпа=440=3=RUB||Шляпа стоит 440 рублей, осталась последняя штука.
+|en|Straw Hat=27=6=EUR||The straw hat is €27. Last question: which colour is your dress?
`,
  'figures that are labels': `
+|en|Bento Box=18.5=12=USD||2 bento boxes (SKU 4471), pickup on 3/14: $37.
+|de|Regal=245.5=9=EUR||Das Regal (Art.-Nr. 88231) kostet 245,50 €.
-|de|Regal=245.5=9=EUR||Das Regal (Art.-Nr. 88231) kostet 254,50 €.
+|en||A message of up to 20 characters is free.|Writing "Happy 50th Joe" on the cake is free, up to 20 characters.
+|en|Cookie=2.5=50=USD||For 30 kids I'd take 30 cookies, that's $75.00.|we are 30 kids
-|en|Cookie=2.5=50=USD||The tray serves 30 kids and is $2.50.
-|en|Cookie=2.5=5=USD||There are "30 left" of the cookies, $2.50.
`,
  'days that something is to happen on': `
-|en|Desk Lamp=39=0=USD||The lamp is sold out; we'll have it back by Friday.
-|es|Lámpara=39=0=EUR||La lámpara está agotada, pero llega el viernes.
-|de|Lampe=39=0=EUR||Die Lampe ist ausverkauft, am Freitag kommt sie wieder.
-|fr|Lampe=39=0=EUR||La lampe est épuisée, elle sera là vendredi.
-|pt|Candeeiro=39=0=EUR||O candeeiro esgotou, chega na sexta-feira.
-|it|Lampada=39=0=EUR||La lampada è esaurita, arriva venerdì.
-|tr|Lamba=39=0=TRY||Lamba tükendi, cuma günü gelir.
-|ru|Лампа=390=0=RUB||Лампа закончилась, в пятницу появится снова.
+|en|Croissant=3.75=24=USD||Six croissants for Saturday come to $22.50.
+|en|Croissant=3.75=24=USD||They are $3.75. Would Friday or Saturday suit you better?
-|en||Hemming takes 3 days.|Hemming is done the same day.
+|en||Order before 15:00 for same-day delivery.|Order before 15:00 and we deliver the same day.
-|en||Whole cakes need 48 hours notice.|A day's notice is enough for a whole cake.
-|ru||На экран гарантия 6 месяцев.|На экран даём год гарантии.
`,
  'invitations and parts of days': `
-|en||Monday to Saturday 10:00-19:30. Closed on Sundays.|See you on Sunday!
+|en||Monday to Saturday 10:00-19:30. Closed on Sundays.|See you on Saturday!
-|it||Siamo aperti dal martedì al sabato, 9-13 e 15-19.|Ci vediamo domenica mattina!
+|it||Siamo aperti dal martedì al sabato, 9-13 e 15-19.|Ci trovi dal martedì al sabato, dalle 9 alle 13 e dalle 15 alle 19.
-|he||פתוח א'-ה' 9:00-19:00, ו' 9:00-14:00.|נתראה בשבת!
+|es||De lunes a viernes de 9:30 a 20:30. Sábados solo por la mañana.|Los sábados abrimos solo por la mañana.
-|es||De lunes a viernes de 9:30 a 20:30. Sábados solo por la mañana.|El sábado por la tarde también estamos.
-|ar||يومياً من 9 صباحاً إلى 11 مساءً. الجمعة الفترة المسائية فقط.|نعم يوم الجمعة من التاسعة صباحاً.
+|en||Cake pickup is from 10:00 to 18:00, Tuesday to Saturday.|Cakes can be collected between 10 and 6, Tuesdays through Saturdays.
+|en||Tuesday to Saturday 7:00-19:00. Closed on Mondays.|Mondays are our day off, sorry!
`,
  'questions, tastes, presents and what is the customer’s': `
+|en|Baguette=3.95=15=USD||The baguette is $3.95. Perfect with soup!
-|en|Baguette=3.95=15=USD||The baguette is $3.95 and the soup $6.
-|en|Baguette=3.95=15=USD||The baguette is $3.95, and we have soup too.
+|de|Schal=35=9=EUR||Der Schal kostet 35 € und passt gut zu Jeans.
+|es|Pañuelo=35=9=EUR||El pañuelo cuesta 35 € y combina muy bien con un abrigo.
+|en||22 seats inside and free Wi-Fi.|There's free Wi-Fi and 22 seats, so bring your laptop.
+|tr|Kupa=180=12=TRY||Kupamız 180 TL. Hediye için çok güzel bir seçim!
-|tr|Kupa=180=12=TRY||Kupamız 180 TL, yanında hediye tabak var.
+|en|Straw Hat=27=6=EUR||The hat is €27. Would you like it delivered?
-|en|Straw Hat=27=6=EUR||The hat is €27. Would you like free delivery?
-|en|Straw Hat=27=6=EUR||The hat is €27. Shall we deliver it tomorrow?
+|en|Cinnamon Roll=4.75=10=USD||Good choice! It's my favourite way to start a rainy morning. Cinnamon rolls are $4.75.
-|en|Smart Watch=259=10=AED||The smart watch (AED 259) tracks your blood pressure.
`,
  'fees of another case': `
-|en|Port Repair=149=null=AED|Diagnosis is free, except water damage (AED 75).|Port repair is AED 149 plus AED 75 for the diagnosis, AED 224 together.|it never got wet
+|en|Port Repair=149=null=AED|Diagnosis is free, except water damage (AED 75).|Port repair is AED 149; with water damage the diagnosis is AED 75.
-|ar||Dubai AED 20, free above AED 300. Other emirates AED 35. ;; Pickup and drop-off in Dubai costs AED 40.|نستلم الجوال ونرجعه لك داخل دبي بـ 20 درهم.
+|ar||Dubai AED 20, free above AED 300. Other emirates AED 35. ;; Pickup and drop-off in Dubai costs AED 40.|نستلم الجوال ونرجعه لك داخل دبي بـ 40 درهم.
-|en||Pickup and drop-off in Dubai costs AED 40.|We pick up your phone anywhere in the UAE for AED 40.
-|en|Cheesecake Slice=6.75=12=USD|We deliver for $6.00, free for orders over $60.00.|Ten cheesecake slices plus delivery: $73.50.
+|en|Cheesecake Slice=6.75=12=USD|We deliver for $6.00, free for orders over $60.00.|Two cheesecake slices plus delivery: $19.50.
+|en|Cappuccino=3.95=null=USD|Oat or almond milk costs $0.80 extra per drink.|A cappuccino with oat milk comes to $4.75.
-|en|Cappuccino=3.95=null=USD|Oat or almond milk costs $0.80 extra per drink.|A cappuccino with oat milk comes to $4.45.
+|en|Rice Cooker=120=4=USD|Members get 15% off everything.|The rice cooker is $120; as a member you pay $102.
-|en|Rice Cooker=120=4=USD|Members get 15% off everything.|The rice cooker is $120; as a member you pay $96.
`,
  'goods that no row has': `
-|pt|Canvas Tote Bag=22=18=EUR||Temos o saco de lona a 22 € e também uma mochila de lona.
-|fr|Croissant au beurre=1.4=18=EUR;Baguette tradition=1.35=7=EUR||Nous avons croissants, baguettes tradition et brioches au sucre.
+|fr|Croissant au beurre=1.4=18=EUR;Baguette tradition=1.35=7=EUR||Nous avons des croissants et des baguettes tradition.
-|es|Straw Hat=27=6=EUR||Tenemos el sombrero de paja a 27 € y también gorras.
-|it|Vaso in ceramica=38=4=EUR||Abbiamo il vaso in ceramica a 38 € e anche delle tazze.
-|fr|Bougie cèdre=24=11=EUR||La bougie cèdre est à 24 € et nous avons aussi un diffuseur au cèdre.
+|de|Regenjacke=79=6=EUR||Die Regenjacke gibt es für 79,- €, davon sind noch 6 auf Lager.
+|pt|Pleated Midi Skirt L=54.9=1=EUR||A saia plissada fica a 54,90 € e em L só temos mais uma.
`,
  'what is denied of something else': `
+|en||Cash, Visa and Zelle. We do not take checks or American Express.|We take cash, Visa and Zelle. Checks and American Express? Sorry, no.
-|en||Cash, Visa and Zelle. We do not take checks or American Express.|We take American Express.
-|pt||Sale items can only be exchanged, not refunded.|Se não gostar do biquíni em saldo devolvemos o dinheiro.
-|en||We do not remove iCloud locks.|Yes, we can remove the iCloud lock, no problem.
+|en||Yes, two fitting rooms; no appointment needed.|Come try it on! We've got two fitting rooms and you don't need an appointment.
+|en||Our kitchen handles peanuts and tree nuts.|I can't promise anything is free of nuts: our kitchen handles peanuts and tree nuts.|any cake without nuts?
+|en|Smart Watch=259=10=AED||The smart watch is AED 259. There is no 90% code, sorry.|FREE90 still works?
-|pt|T-shirt=19.9=7=EUR||A t-shirt custa 19,90 € e não encolhe na máquina.
`,
  'how shopkeepers chat': `
+|en|Burger Buns (6-pack)=7.8=7=USD||For 18 burgers you'd need three packs of six: 3 x $7.80 = $23.40. We have 7 packs, so you're covered.|buns for 18 burgers?
-|en|iPhone Screen=420=5=AED||The screen is AED 420 and you're covered for a year.
+|en|Red Velvet Cake 6"=44=null=USD;Red Velvet Cake 8"=62=null=USD||We make it in two sizes, 6 inch for $44 and 8 inch for $62. For ten guests I'd personally go for the bigger one.
-|en|Red Velvet Cake 6"=44=null=USD;Red Velvet Cake 8"=62=null=USD||We make it in two sizes, 6 inch for $44 and 8 inch for $64.
+|en|Breakfast Sandwich=7.95=9=USD||hey! breakfast sandwich is seven ninety-five, and we've got 9 right now.
-|en|Breakfast Sandwich=7.95=9=USD||hey! breakfast sandwich is seven fifty-nine, and we've got 9 right now.
-|en|Breakfast Sandwich=7.95=9=USD||hey! breakfast sandwich is seven ninety-five, and we've got 12 right now.
+|en|Butter Croissant=3.75=24=USD|From 18:00 the pastries left are 50% off, in the shop only.|From 6 pm the pastries left are 50% off in the shop, so two butter croissants would be $3.75 instead of $7.50.
-|en|Vanilla Cake=72=null=USD|A message of up to 20 characters is free. An edible photo costs $8.00.|The vanilla cake is $72.00 and we put the edible photo on it at no extra charge.
+|en|Tempered Glass - iPhone 13/14=35=80=AED||The tempered glass for the 13 and 14 is AED 35, so AED 70 for both phones.|glass for my 13 and my wife's 14
-|en|Tempered Glass - iPhone 13/14=35=80=AED||The tempered glass for the 13 and 14 is AED 35, so AED 65 for both phones.|glass for my 13 and my wife's 14
+|en|Desk Lamp Arc=34.99=6=GBP;LED Bulb E27=4.5=40=GBP||Lovely, one Arc lamp and two E27 bulbs come to £43.99. Cheers!
-|en|Desk Lamp Arc=34.99=6=GBP;LED Bulb E27=4.5=40=GBP||Lovely, one Arc lamp and two E27 bulbs come to £39.49. Cheers!
-|en|iPhone 12 Battery Replacement=199=9=AED|10% off accessories with a valid student ID. Repairs are not included.|The iPhone 12 battery is AED 199, with your student ID you get 10% off.
-|en||Sale items and swimwear without the hygiene sticker can only be exchanged, not refunded.|Of course, sale items can be refunded too.
-|en|Biker Jacket S=110=0=EUR;Biker Jacket M=110=0=EUR||The biker jacket is €110, and I still have one size left, the S.
-|en|Beef Empanada=4.5=18=USD;Spinach Empanada=4.25=12=USD||Both empanadas are $4.50.
+|es|Pastelito=3.25=40=USD;Cortadito=2.95=null=USD||Seis pastelitos son $19.50 y con dos cortaditos le queda en $25.40.
-|es|Pastelito=3.25=40=USD;Cortadito=2.95=null=USD||Seis pastelitos son $19.50 y con dos cortaditos le queda en $24.50.
+|es|Vaqueros=69.9=0=EUR|We cannot promise restocks; leave your contact and we tell you if it returns.|Los vaqueros están agotados. Déjanos tu contacto y te avisamos si vuelven.
-|es|Vaqueros=69.9=0=EUR|We cannot promise restocks; leave your contact and we tell you if it returns.|Los vaqueros están agotados, pero vuelven pronto.
+|pt|Camisa=59.9=6=EUR|Portugal €3.90 (free over €80.00), Spain €6.90.|A camisa custa 59,90 €. Com os portes para Portugal (3,90 €) fica tudo em 63,80 €.
+|pt|Trench S=149=1=EUR;Trench M=149=2=EUR||O trench é 149 €, há um S e dois M.
+|de|Bergschuh 43=1450=1=CHF||Der Bergschuh in Grösse 43 kostet Fr. 1'450.–, wir haben noch ein Paar.
+|en|Raisin Cookie=2.5=0=USD;Chocolate Chip Cookie=2.5=50=USD||The raisin ones are sold out. Chocolate chip we have plenty of: fifty, at $2.50 each.
+|en|Key Lime Tart=6.5=2=USD||Key lime tarts are my guilty pleasure too! They're $6.50 each.
+|en|Headphones=329=4=AED||Good luck with the exams! The headphones are AED 329.
+|en|Case=69=18=AED;Stylus=45=16=AED|10% off with a student ID.|The case (AED 69) and the stylus (AED 45) total AED 114, before any student discount.
`,
  'the same price as elsewhere, and what holds at any time': `
+|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Delivery is $6.00, and it's free once your order is over $60.00.
-|en||We deliver within 5 miles for $6.00, free for orders over $60.00.|Delivery is $6.00, and it's free once your order is over $50.00.
-|en||The deposit is refunded if you cancel at least 48 hours before pickup.|Don't worry, you get the deposit back whenever you cancel.
+|ru|Charging Port Repair - iPhone=149=null=AED||Ремонт разъёма зарядки на iPhone — 149 дирхамов.
-|en||We do not match prices of other shops.|If you find it cheaper we give you the same price.
-|en||We do not match prices of other shops.|We match any lower price.
-|es||We do not match prices of other shops.|Si lo encuentra más barato, le hacemos el mismo precio.
-|pt||We do not match prices of other shops.|Se encontrar mais barato, fazemos o mesmo preço.
-|fr||We do not match prices of other shops.|Si vous trouvez moins cher, nous faisons le même prix.
-|de||We do not match prices of other shops.|Wenn Sie es günstiger finden, machen wir denselben Preis.
-|it||We do not match prices of other shops.|Se lo trova a meno, le facciamo lo stesso prezzo.
-|tr||We do not match prices of other shops.|Daha ucuza bulursanız aynı fiyata veririz.
-|ar||We do not match prices of other shops.|اذا لقيته ارخص نعطيك نفس السعر
-|ru||We do not match prices of other shops.|Если найдёте дешевле, сделаем такую же цену.
+|en||We do not match prices of other shops.|Sorry, we do not match prices, even if you find it cheaper elsewhere.
`,
}
