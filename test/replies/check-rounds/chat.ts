/**
 * How people in shops write, and beside each good draft one of the same shape that is wrong.
 * + or - | language | name=price=stock=currency;… | answers, parted by two semicolons | draft | what was asked
 */
export const CHAT: Record<string, string> = {
  'names said in the language of the customer': `
+|es|Orange Juice 1 L=3.2=8=EUR||¡Buenas! El zumo de naranja de litro cuesta 3,20 €.
-|es|Orange Juice 1 L=3.2=8=EUR||¡Buenas! El zumo de piña de litro cuesta 3,20 €.
+|ar|Orange Juice 1 L=3.2=8=EUR||أهلاً، عصير البرتقال بـ 3.20 يورو.
-|ar|Orange Juice 1 L=3.2=8=EUR||أهلاً، عصير التفاح بـ 3.20 يورو.
+|ru|Orange Juice 1 L=3.2=8=EUR||Апельсиновый сок есть, 3,20 € за литр.
+|tr|Orange Juice 1 L=3.2=8=EUR||Portakal suyu 3,20 €, buyurun.
+|he|Orange Juice 1 L=3.2=8=EUR||מיץ התפוזים עולה 3.20 אירו.
-|he|Orange Juice 1 L=3.2=8=EUR||מיץ התפוחים עולה 3.20 אירו.
+|fr|Lime Sorbet=4.8=6=EUR||Le sorbet au citron vert est à 4,80 €.
-|fr|Lime Sorbet=4.8=6=EUR||Le sorbet à la framboise est à 4,80 €.
+|de|Lime Sorbet=4.8=6=EUR||Das Limettensorbet kostet 4,80 €.
+|pt|Lime Sorbet=4.8=6=EUR||O sorbet de limão custa 4,80 €.
+|ar|Blueberry Tart=5.5=4=USD||تارت التوت الأزرق بـ 5.50 دولار.
-|ar|Blueberry Tart=5.5=4=USD||تارت الفراولة بـ 5.50 دولار.
+|es|Baguette=1.4=20=EUR||El pan baguette sale a 1,40 €.
-|es|Baguette=1.4=20=EUR||El bollo de canela sale a 1,40 €.
+|pt|Knit Midi Skirt S=39.9=3=EUR||A saia midi em S custa 39,90 €.
-|pt|Knit Midi Skirt S=39.9=3=EUR||A saia mini em S custa 39,90 €.
-|de|Orange Juice 1 L=3.2=8=EUR||Der Karottensaft kostet 3,20 €.
+|he|White Paint Bucket 5 L=119=6=ILS||ארבעה דליים של צבע לבן יוצאים 476 ₪.
`,
  'what is on hand, and where it stands': `
+|es|Desk Fan Brisa=39=5=EUR||El ventilador Brisa vale 39 € y hay 5 en tienda.
-|es|Desk Fan Brisa=39=5=EUR||El ventilador Brisa vale 39 € y hay 9 en tienda.
+|pt|Desk Fan Brisa=39=5=EUR||A ventoinha Brisa custa 39 € e há 5 na loja.
-|pt|Desk Fan Brisa=39=5=EUR||A ventoinha Brisa custa 39 € e há 7 na loja.
+|de|Desk Fan Brisa=39=5=EUR||Vom Ventilator Brisa haben wir 5 im Laden.
-|de|Desk Fan Brisa=39=5=EUR||Vom Ventilator Brisa haben wir 8 im Laden.
+|ar|Leather Wallet=75=2=AED||المحفظة الجلدية بـ 75 درهم، باقي قطعتان.
-|ar|Leather Wallet=75=4=AED||المحفظة الجلدية بـ 75 درهم، باقي قطعتان.
+|ar|Satin Dress=120=2=AED||فستان الساتان بـ 120 درهم، باقي قطعتين فقط.
-|ar|Satin Dress=120=2=AED||فستان الساتان بـ 240 درهم.
+|ar|Linen Dress=120=2=AED||فستان الكتان بـ 120 درهم.
+|ar|عسل زهور=60=2=SAR||عسل الزهور بـ 60 ريال، باقي علبتان.
-|ar|عسل زهور=60=5=SAR||عسل الزهور بـ 60 ريال، باقي علبتان.
+|ar|Rain Boots 40=80=2=AED||جزمة المطر مقاس 40 بـ 80 درهم، باقي زوجان.
-|ar|Rain Boots 40=80=6=AED||جزمة المطر مقاس 40 بـ 80 درهم، باقي زوجان.
+|ja|急須 黒=3200=4=JPY||急須は3,200円、残り4点でございます。
-|ja|急須 黒=3200=4=JPY||急須は3,200円、残り6点でございます。
+|ja|急須 黒=3200=4=JPY||急須は在庫4個です。
-|ja|急須 黒=3200=4=JPY||急須は在庫9個です。
+|ja|急須 黒=3200=4=JPY||急須、4個あります。
-|ja|急須 黒=3200=4=JPY||急須、5個あります。
+|zh|龙井 50克=88=3=CNY||龙井50克88元，还剩3盒。
-|zh|龙井 50克=88=3=CNY||龙井50克88元，还剩7盒。
+|it|Fig Jam 200 g=4.2=2=EUR||Ne sono rimasti due vasetti, 4,20 € l'uno.
-|it|Fig Jam 200 g=4.2=2=EUR||Ne sono rimasti tre vasetti, 4,20 € l'uno.
+|en|Ski Wax=12=5=EUR||The ski wax is €12, with 5 sets here.
-|en|Ski Wax=12=5=EUR||The ski wax is €12, with 9 sets here.
+|en|Drum Rocket=79=4=GBP;Drum Rocket Mini=55=0=GBP||Rocket is £79 and we have four; the Mini (£55) has sold out.
-|en|Drum Rocket=79=4=GBP;Drum Rocket Mini=55=0=GBP||Rocket is £79 and we have six; the Mini (£55) has sold out.
+|en|Snow Chain KX 15=60=9=EUR;Snow Chain KX 17=84=2=EUR||Just a pair of the KX 17 left at €84.
-|en|Snow Chain KX 15=60=9=EUR;Snow Chain KX 17=84=2=EUR||Just a pair of the KX 15 left at €60.
`,
  'sizes of which something is said': `
+|en|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||Rain boots are €35. 40 is gone, but 41 and 42 are in stock.
-|en|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||Rain boots are €35. 42 is gone, but 40 and 41 are in stock.
+|es|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||El 40 está agotado, pero el 41 y el 42 están disponibles.
-|es|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||El 42 está agotado, pero el 40 y el 41 están disponibles.
+|it|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||Il 40 è esaurito, ma il 41 e il 42 sono disponibili.
-|it|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||Il 41 è esaurito, ma il 40 e il 42 sono disponibili.
+|de|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||40 ist leider ausverkauft, 41 und 42 sind noch da.
-|de|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||41 ist leider ausverkauft, 40 und 42 sind noch da.
+|ru|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||40-го нет, а 41 и 42 есть в наличии.
-|ru|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||42-го нет, а 40 и 41 есть в наличии.
+|ar|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||مقاس 40 نفد، لكن 41 و 42 متوفران.
-|ar|Rain Boots 40=35=0=EUR;Rain Boots 41=35=2=EUR;Rain Boots 42=35=3=EUR||مقاس 42 نفد، لكن 40 و 41 متوفران.
+|en|Paint 250 ml=9=4=EUR;Paint 750 ml=21=6=EUR||250 ml is 9, 750 ml is 21 (euros).
-|en|Paint 250 ml=9=4=EUR;Paint 750 ml=21=6=EUR||250 ml is 21, 750 ml is 9 (euros).
`,
  'prices in words, in a breath': `
+|en|Rye Scone=4.5=8=GBP||Only the rye scone is left, four fifty each.
-|en|Rye Scone=4.5=8=GBP||Only the rye scone is left, five forty each.
+|en|Rye Scone=4.5=8=GBP||It's four fifty if you take it now.
-|en|Rye Scone=4.5=8=GBP||It's four sixty if you take it now.
+|en|Rye Scone=4.5=8=GBP||The scone is four fifty, so two would be nine pounds.
+|en|Tea Tin=3.25=8=GBP||A tin is three twenty-five, so two would be six fifty.
-|en|Tea Tin=3.25=8=GBP||A tin is three twenty-five, so two would be seven fifty.
+|en|Table Lamp=250=2=AED||The table lamp? Two fifty apiece.
-|en|Table Lamp=250=2=AED||The table lamp? Two sixty apiece.
+|es|Torrija=3.6=9=EUR||La torrija sale a tres con sesenta euros.
-|es|Torrija=3.6=9=EUR||La torrija sale a tres con setenta euros.
+|id|Kopi Aceh 250 g=85000=9=IDR||Kopi Aceh delapan puluh lima ribu kak.
-|id|Kopi Aceh 250 g=85000=9=IDR||Kopi Aceh delapan puluh delapan ribu kak.
`,
  'change from a note': `
+|en|Rye Scone=4.5=8=GBP||Three scones are £13.50, so from a twenty you get £6.50 back.
-|en|Rye Scone=4.5=8=GBP||Three scones are £13.50, so from a twenty you get £7.50 back.
+|en|Rye Scone=4.5=8=GBP||A scone is £4.50; a fiver is not needed, and a £10 note leaves you £5.50.
-|en|Rye Scone=4.5=8=GBP||A scone is £4.50, and a £10 note leaves you £6.50.
+|es|Torrija=3.6=9=EUR||Dos torrijas son 7,20 €, de un billete de diez te devolvemos 2,80 €.
-|es|Torrija=3.6=9=EUR||Dos torrijas son 7,20 €, de un billete de diez te devolvemos 3,80 €.
-|es|Torrija=3.6=9=EUR||Si no te gusta la torrija te devolvemos 3,60 €.
+|pt|Torrija=3.6=9=EUR||Duas são 7,20 €, de uma nota de 20 € recebe 12,80 € de troco.
-|pt|Torrija=3.6=9=EUR||Duas são 7,20 €, de uma nota de 20 € recebe 13,80 € de troco.
+|de|Nussecke=2.4=9=EUR||Drei Nussecken sind 7,20 €, auf zehn Euro bekommen Sie 2,80 € zurück.
-|de|Nussecke=2.4=9=EUR||Drei Nussecken sind 7,20 €, auf zehn Euro bekommen Sie 3,20 € zurück.
+|fr|Financier=2.4=9=EUR||Trois financiers font 7,20 €, sur un billet de 10 € je vous rends 2,80 €.
-|fr|Financier=2.4=9=EUR||Trois financiers font 7,20 €, sur un billet de 10 € je vous rends 1,80 €.
+|it|Cantucci 200 g=4.2=9=EUR||Due fanno 8,40 €, con 10 € avanzano 1,60 €.
-|it|Cantucci 200 g=4.2=9=EUR||Due fanno 8,40 €, con 10 € avanzano 2,60 €.
+|ru|Пряник=120=9=RUB||Три пряника — 360 рублей, с пятисот сдача 140 рублей.
-|ru|Пряник=120=9=RUB||Три пряника — 360 рублей, с пятисот сдача 160 рублей.
`,
  'what is sold by the day or the hour': `
+|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 a day, so four days would be €160.
-|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 a day, so four days would be €150.
+|en|Canoe Hire (per day)=40=null=EUR||A canoe for a full week, seven days, comes to €280.
-|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 for four days.
-|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 for the weekend.
-|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 an hour.
-|en|Canoe Hire (per day)=40=null=EUR||A canoe is €40 a day and you may keep it for four days.
+|en|Canoe Hire (per day)=40=null=EUR||Two canoes for three days make €240.
-|en|Canoe Hire (per day)=40=null=EUR||Two canoes for three days make €220.
+|en|Canoe Hire (per day)=40=null=EUR;Dry Bag Hire (per day)=6=null=EUR||A canoe is €40 per day plus €6 for the dry bag, that is €46 a day.
-|en|Canoe Hire (per day)=40=null=EUR;Dry Bag Hire (per day)=6=null=EUR||A canoe is €40 per day plus €6 for the dry bag, that is €44 a day.
+|en||A cargo bike costs €25 per day; please bring an ID.|The cargo bike is €25 a day, so for two days that is €50.
-|en||A cargo bike costs €25 per day; please bring an ID.|The cargo bike is €25 a day, so for two days that is €45.
+|es|Alquiler de patinete (por hora)=6=null=EUR||El patinete cuesta 6 € la hora, tres horas son 18 €.
-|es|Alquiler de patinete (por hora)=6=null=EUR||El patinete cuesta 6 € la hora, tres horas son 15 €.
+|fr|Location de canoë (par jour)=40=null=EUR||Le canoë est à 40 € par jour, donc 3 jours font 120 €.
-|fr|Location de canoë (par jour)=40=null=EUR||Le canoë est à 40 € par jour, donc 3 jours font 100 €.
+|pt|Aluguer de caiaque (por dia)=40=null=EUR||O caiaque custa 40 € por dia; três dias ficam em 120 €.
-|pt|Aluguer de caiaque (por dia)=40=null=EUR||O caiaque custa 40 € por dia; três dias ficam em 100 €.
+|de|Kanuverleih (pro Tag)=40=null=EUR||Pro Tag 40 €, für drei Tage also 120 €.
-|de|Kanuverleih (pro Tag)=40=null=EUR||Pro Tag 40 €, für drei Tage also 110 €.
+|id|Sewa Tenda (per hari)=50000=null=IDR||Sewa tenda 50rb per hari kak, jadi 3 hari 150rb.
-|id|Sewa Tenda (per hari)=50000=null=IDR||Sewa tenda 50rb per hari kak, jadi 3 hari 120rb.
`,
  'closed days and hours in passing': `
+|en||Tuesday to Friday 9:00-18:00, Saturday 9:00-12:00. Closed on Mondays.|We close at noon on Saturdays, and on Mondays we are not open at all.
-|en||Tuesday to Friday 9:00-18:00, Saturday 9:00-12:00. Closed on Mondays.|We close at noon on Saturdays, and on Tuesdays we are not open at all.
+|es||Tuesday to Friday 9:00-18:00, Saturday 9:00-12:00. Closed on Mondays.|Los lunes no abrimos, los sábados hasta las 12.
-|es||Tuesday to Friday 9:00-18:00, Saturday 9:00-12:00. Closed on Mondays.|Los jueves no abrimos, los sábados hasta las 12.
+|en||Order by 14:00 for delivery the same day. No delivery on Mondays.|Order by two o'clock and it comes the same day, except Mondays when we don't deliver.
-|en||Order by 14:00 for delivery the same day. No delivery on Mondays.|Order by two o'clock and it comes the same day, except Fridays when we don't deliver.
-|en||Order by 14:00 for delivery the same day. No delivery on Mondays.|Order by four o'clock and it comes the same day, except Mondays when we don't deliver.
+|fr||Lessons can be moved free of charge until 24 hours before.|Vous pouvez déplacer la leçon gratuitement jusqu'à 24 heures avant.
-|fr||Lessons can be moved free of charge until 24 hours before.|Vous pouvez déplacer la leçon gratuitement jusqu'à 12 heures avant.
`,
  'answers retold in words of their own': `
+|en||Yes, if available, with a refundable deposit of £80.|We can lend you a bike if one is free. The deposit is £80 and it is refundable.
-|en||Yes, if available, with a refundable deposit of £80.|We always lend you a bike. The deposit is £80 and it is refundable.
-|en||Yes, if available, with a refundable deposit of £80.|We can lend you a bike if one is free. The deposit is £60 and it is refundable.
+|es||Yes, if available, with a refundable deposit of £80.|Si hay una libre te prestamos una bici; el depósito es de 80 £ y se devuelve.
-|es||Yes, if available, with a refundable deposit of £80.|Si hay una libre te prestamos una bici, el depósito es de 60 £.
+|en||We hold an item for 48 hours, without payment.|We can keep it aside for you for 48 hours, you don't need to pay anything now.
-|en||We hold an item for 48 hours, without payment.|We can keep it aside for you for 72 hours, you don't need to pay anything now.
+|en|Name Plate=30=6=GBP|An engraving of up to 15 characters is free. A logo costs £9.00.|The name plate is £30 and the engraving (up to 15 characters) is on us. A logo would be £9 more, so £39.
-|en|Name Plate=30=6=GBP|An engraving of up to 15 characters is free. A logo costs £9.00.|The name plate is £30 and the engraving (up to 25 characters) is on us.
+|ru|Rabbit Food 5 kg=21=6=EUR|Delivery in town €4, free from €40.|Корм для кроликов 5 кг стоит 21 €, доставка 4 €, от 40 € бесплатно.
-|ru|Rabbit Food 5 kg=21=6=EUR|Delivery in town €4, free from €40.|Корм для кроликов 5 кг стоит 21 €, доставка 4 €, от 30 € бесплатно.
+|it|Linen Trousers=58=6=EUR|Hemming costs €9.00 and takes 4 days.|I pantaloni costano 58 €, l'orlo 9 € ed è pronto in 4 giorni: in tutto 67 €.
-|it|Linen Trousers=58=6=EUR|Hemming costs €9.00 and takes 4 days.|I pantaloni costano 58 €, l'orlo 9 € ed è pronto in 2 giorni: in tutto 67 €.
+|en|Chai small=3.2=null=GBP;Chai large=4.1=null=GBP|Oat milk costs £0.40 extra.|Chai: small £3.20, large £4.10. With oat milk add 40 pence, so £3.60 or £4.50.
-|en|Chai small=3.2=null=GBP;Chai large=4.1=null=GBP|Oat milk costs £0.40 extra.|Chai: small £3.20, large £4.10. With oat milk add 40 pence, so £3.50 or £4.50.
+|en|Fern in a Pot=16.5=6=GBP;Brass Watering Can=24=3=GBP||The fern and the watering can? That would be £16.50 + £24, so £40.50 altogether.
-|en|Fern in a Pot=16.5=6=GBP;Brass Watering Can=24=3=GBP||The fern and the watering can? That would be £16.50 + £24, so £42.50 altogether.
+|en|Pottery Course (6 weeks)=180=3=EUR;Glazing Course (6 weeks)=180=0=EUR||Pottery still has 3 places at €180.
-|en|Pottery Course (6 weeks)=180=3=EUR;Glazing Course (6 weeks)=180=0=EUR||Pottery still has 5 places at €180.
+|de|Fahrradverleih (pro Tag)=24=null=EUR||Ein Fahrrad kostet 24 € pro Tag.
-|de|Fahrradverleih (pro Tag)=24=null=EUR||Ein Helm kostet 24 € pro Tag.
`,
  'comparisons of several': `
+|en|Bulbs Box (4)=12=6=GBP;Bulbs Box (8)=21=3=GBP||The box of 8 at £21 is cheaper than two boxes of 4, which would be £24.
-|en|Bulbs Box (4)=12=6=GBP;Bulbs Box (8)=21=3=GBP||Two boxes of 4 are cheaper than one box of 8.
+|en|Cushion Dora S=29=6=EUR;Cushion Dora M=36=6=EUR||The S is €29 and the M is €36, so just seven euros between them.
-|en|Cushion Dora S=29=6=EUR;Cushion Dora M=36=6=EUR||The S is €29 and the M is €36, so just five euros between them.
`,
  'more turns of speech': `
+|en|Rye Scone=4.5=8=GBP||Scones are £4.50 each, so £3 isn't right, sorry!
-|en|Rye Scone=4.5=8=GBP||Scones are £3.50 each, so £3 isn't right, sorry!
+|en|Readers +2.5=19=6=EUR||The +2.5 readers are €19 and six pairs are here.
-|en|Readers +2.5=19=6=EUR||The +3.5 readers are €19 and six pairs are here.
+|en|Hearing Test=30=null=EUR|Hearing tests take 20 minutes. Free if you buy a hearing aid the same month.|The hearing test is €30, but it costs you nothing if you buy a hearing aid the same month.
-|en|Hearing Test=30=null=EUR|Hearing tests take 20 minutes. Free if you buy a hearing aid the same month.|The hearing test is €30, but it costs you nothing if you come on a Friday.
+|en||Monday to Friday 9:00-18:00, Saturday 10:00-13:00.|Pop in on Saturday any time between ten and one!
-|en||Monday to Friday 9:00-18:00, Saturday 10:00-13:00.|Pop in on Saturday any time between ten and four!
+|en||Records can be exchanged within 10 days with the receipt, as long as they are sealed.|You have 10 days to swap a record, just bring the receipt and please don't open it first.
-|en||Records can be exchanged within 10 days with the receipt, as long as they are sealed.|You have 20 days to swap a record, just bring the receipt and please don't open it first.
+|en|Lemonade 0.5 l=4=null=EUR;Focaccia=5=null=EUR||Two focaccias and half a litre of lemonade come to €14.
-|en|Lemonade 0.5 l=4=null=EUR;Focaccia=5=null=EUR||Two focaccias and half a litre of lemonade come to €12.
+|en|Strap Fitting - Leather=12=null=EUR;Strap Fitting - Steel=15=null=EUR||Strap fitting: €12 on leather, €15 on steel, so three euros more.
-|en|Strap Fitting - Leather=12=null=EUR;Strap Fitting - Steel=15=null=EUR||Strap fitting: €15 on leather, €12 on steel.
+|en|Kids Jumper 3 years=22=4=EUR;Kids Jumper 5 years=22=2=EUR;Kids Jumper 7 years=22=0=EUR||The jumper is €22: four in age 3, two in age 5, and age 7 is gone.
-|en|Kids Jumper 3 years=22=4=EUR;Kids Jumper 5 years=22=2=EUR;Kids Jumper 7 years=22=0=EUR||The jumper is €22: four in age 3, none in age 5, and age 7 is gone.
+|de|Wool Coat Lund S=180=1=EUR;Wool Coat Lund M=180=2=EUR;Wool Coat Lund L=180=0=EUR||Der Wollmantel Lund kostet 180 €: einmal S, zweimal M, L ist weg.
-|de|Wool Coat Lund S=180=1=EUR;Wool Coat Lund M=180=2=EUR;Wool Coat Lund L=180=0=EUR||Der Wollmantel Lund kostet 180 €: einmal S, dreimal M, L ist weg.
+|de|Cordless Drill 12 V=99=3=EUR||Der Akkubohrer kostet 99 €, drei Stück haben wir im Laden.
-|de|Cordless Drill 12 V=99=3=EUR||Der Akku kostet 99 €, drei Stück haben wir im Laden.
+|en|Floor Paint 8 l=48=7=EUR;Floor Paint 4 l=27=3=EUR||8 litres are €48 and 4 litres €27; two small ones would be €54, so the big bucket saves you €6.
-|en|Floor Paint 8 l=48=7=EUR;Floor Paint 4 l=27=3=EUR||8 litres are €48 and 4 litres €27; two small ones would be €54, so the big bucket saves you €9.
+|de|Töpferkurs (6 Wochen)=180=3=EUR||Der Töpferkurs kostet 180 €, drei Plätze sind frei.
-|de|Töpferkurs (6 Wochen)=180=3=EUR||Der Töpferkurs kostet 180 €, fünf Plätze sind frei.
+|ja|ほうじ茶 100g=900=15=JPY||ほうじ茶は900円、15個ございます。
-|ja|ほうじ茶 100g=900=15=JPY||ほうじ茶は900円、25個ございます。
`,
}
