/** What goods of any trade are said to be, with catalogues in any language: + may be sent, - may not. */
export const ANY_TRADE: Record<string, string> = {
  'what one row has and the other lacks': `
-|de|Wollmütze Alpaka grün=34=6=EUR;Wollmütze Alpaka grau=34=0=EUR||Die Wollmütze hätten wir in Grau da, Grün fehlt gerade, 34 €.
+|de|Wollmütze Alpaka grün=34=6=EUR;Wollmütze Alpaka grau=34=0=EUR||Die Alpakamütze haben wir in Grün da, Grau fehlt im Moment. Sie kostet 34 €.
+|de|Schreibtischlampe=45=6=EUR|Versand 5,00 €, ab 60,00 € kostenlos.|Die Schreibtischlampe kostet 45 €, da fehlen noch 15 € bis zum kostenlosen Versand.
`,
  'gifts of a fee': `
-|de|Gießkanne=18=4=EUR|Versand 5,50 €, ab 60,00 € kostenlos.|Gießkanne 18 €, den Versand schenken wir Ihnen.
-|fr|Arrosoir=18=4=EUR|Livraison 5,50 €, offerte dès 60,00 €.|L'arrosoir est à 18 € et on vous offre la livraison.
-|it|Annaffiatoio=18=4=EUR|Consegna 5,50 €, gratis da 60,00 €.|L'annaffiatoio costa 18 € e la consegna ve la regaliamo.
-|es|Regadera=18=4=EUR|Envío 5,50 €, gratis desde 60,00 €.|La regadera vale 18 € y el envío te lo regalo.
-|ru|Лейка=900=4=RUB|Доставка 300 ₽, бесплатно от 3000 ₽.|Лейка 900 ₽, доставку дарим.
-|fr|Coffre de toit=329=3=EUR||Le coffre de toit coûte 329 € et s'adapte à toutes les voitures.
`,
  'a yes and a no in one entry': `
+|de|Massage Rücken (30 min)=39=null=EUR;Massage Füße (30 min)=35=null=EUR|Rückenmassage nur mit Termin. Fußmassage geht ohne Termin.|Die Rückenmassage für 39 € gibt es nur mit Termin.
-|de|Massage Rücken (30 min)=39=null=EUR;Massage Füße (30 min)=35=null=EUR|Rückenmassage nur mit Termin. Fußmassage geht ohne Termin.|Die Rückenmassage kostet 39 €, ohne Termin.
+|de|Massage Rücken (30 min)=39=null=EUR;Massage Füße (30 min)=35=null=EUR|Rückenmassage nur mit Termin. Fußmassage geht ohne Termin.|Fußmassage 35 € ohne Termin.
-|en|Beard Trim=15=null=GBP;Haircut=28=null=GBP|Haircuts by appointment only. Beard trims need no appointment.|A haircut is £28, no appointment needed.
+|en|Beard Trim=15=null=GBP;Haircut=28=null=GBP|Haircuts by appointment only. Beard trims need no appointment.|A beard trim is £15, no appointment needed.
-|es|Corte de pelo=14=null=EUR;Arreglo de barba=9=null=EUR|Corte de pelo solo con cita. El arreglo de barba es sin cita.|El corte de pelo son 14 € y sin cita.
+|es|Corte de pelo=14=null=EUR;Arreglo de barba=9=null=EUR|Corte de pelo solo con cita. El arreglo de barba es sin cita.|El arreglo de barba son 9 € y sin cita.
`,
  'prices that no longer hold': `
+|de|Rasenmäher Fix=189=2=EUR||189 € ist der Preis, 149 € stimmt so nicht mehr.|Im Prospekt stand 149 €?
+|de|Rasenmäher Fix=189=2=EUR||149 € stimmt leider nicht mehr: Der Rasenmäher Fix kostet 189 €.|Im Prospekt stand 149 €?
-|de|Rasenmäher Fix=189=2=EUR||149 € stimmt: Der Rasenmäher Fix kostet 149 €.|Im Prospekt stand 149 €?
+|es|Podadora Fix=1890=2=MXN||$1,490 ya no es el precio: la podadora cuesta $1,890.|vi la podadora en $1,490
+|fr|Tondeuse Fix=189=2=EUR||149 € n'est plus le prix : la tondeuse est à 189 €.|la tondeuse à 149 € ?
`,
  'what fits all of a kind': `
-|en|Roof Box Nordic=329=3=EUR||The roof box is €329 and fits every car.
+|en|Roof Box Nordic Universal=329=3=EUR||The roof box is €329 and fits every car.
-|de|Dachbox Nordic=329=3=EUR||Die Dachbox kostet 329 € und passt auf jedes Auto.
-|es|Funda de asiento=449=7=MXN||La funda vale $449 y le queda a cualquier coche... se adapta a todos los modelos.
-|it|Coprisedile=44.9=3=EUR||Il coprisedile costa 44,90 € e si adatta a tutte le auto.
-|pt|Capa de banco=44.9=3=EUR||A capa custa 44,90 € e serve em qualquer carro.
-|ru|Чехол на сиденье=2490=3=RUB||Чехол стоит 2490 ₽ и подходит для любых машин.
-|ar|غطاء مقعد=120=4=AED||غطاء المقعد بـ 120 درهم ويناسب كل السيارات.
-|he|כיסוי מושב=120=4=ILS||כיסוי המושב עולה 120 ש"ח ומתאים לכל רכב.
-|id|Sarung Jok=150000=4=IDR||Sarung joknya Rp150.000 kak, cocok untuk semua mobil.
-|tr|Koltuk Kılıfı=450=4=TRY||Koltuk kılıfı 450 TL, her arabaya uyar.
`,
  'prices of one behind its name': `
+|es|Cubeta 12 L=48=20=MXN;Escoba=39.5=9=MXN||Cuatro cubetas de $48 y dos escobas de $39.50: son $271.
-|es|Cubeta 12 L=48=20=MXN;Escoba=39.5=9=MXN||Cuatro cubetas de $46 y dos escobas de $39.50: son $263.
-|es|Cubeta 12 L=48=20=MXN;Escoba=39.5=9=MXN||Cuatro cubetas de $48 y dos escobas de $39.50: son $231.50.
+|pt|Balde 12 L=48=20=BRL;Vassoura=39.5=9=BRL||Quatro baldes de R$ 48 e duas vassouras de R$ 39,50: são R$ 271.
`,
  'sizes offered as well': `
-|es|Thinner 1 L=62=12=MXN;Thinner 4 L=229=5=MXN||El thinner lo hay de 1 L a $62, de 4 L a $229 y también en 18 L.
+|es|Thinner 1 L=62=12=MXN;Thinner 4 L=229=5=MXN||El thinner lo hay de 1 L a $62 y también en 4 L a $229.
-|de|Wandfarbe weiß 5 l=24.9=5=EUR;Wandfarbe weiß 10 l=42.9=5=EUR||Die Wandfarbe gibt es in 5 l (24,90 €), 10 l (42,90 €) und auch in 20 l.
-|en|Wall Paint White 1 L=9.9=5=EUR;Wall Paint White 4 L=29.9=5=EUR||The white wall paint is €9.90 for 1 L, €29.90 for 4 L, and we also have it in 8 L.
-|fr|Peinture blanche 1 L=9.9=5=EUR;Peinture blanche 4 L=29.9=5=EUR||La peinture blanche existe en 1 L (9,90 €), 4 L (29,90 €) et aussi en 12 L.
`,
  'other matches than of prices': `
+|es|Tinte a medida=120=5=MXN|Sí, igualar un tono cuesta $90.00 por bote y tarda 20 minutos.|Igualamos el tono por $90 y tarda 20 minutos.
-|es|Tinte a medida=120=5=MXN|Sí, igualar un tono cuesta $90.00 por bote y tarda 20 minutos.|El tinte vale $120 y si lo ve más barato le igualamos el precio.
`,
  'refused rates': `
+|es|Cemento gris 50 kg=245=40=MXN||El cemento gris está en $245; no hacemos descuento del 15%.|¿me haces el 15 por ciento?
-|es|Cemento gris 50 kg=245=40=MXN||El cemento gris está en $245; le hacemos descuento del 15%.|¿me haces el 15 por ciento?
+|pt|Cimento 50 kg=45=40=BRL||O cimento está por R$ 45; não trabalhamos com desconto de 15%.|faz 15%?
+|it|Cemento 25 kg=8.5=40=EUR||Il cemento costa 8,50 €; non pratichiamo lo sconto del 10%.|mi fai il 10%?
`,
  'amounts of money in small': `
+|es|Clavo 2" (caja 100)=55=30=MXN;Pegamento blanco 250 g=36=16=MXN||Dos cajas de clavo y un pegamento: 146 pesitos.
-|es|Clavo 2" (caja 100)=55=30=MXN;Pegamento blanco 250 g=36=16=MXN||Dos cajas de clavo y un pegamento: 91 pesitos.
`,
  deposits: `
-|en|Renta de andamio (por día)=180=null=MXN|INE y un depósito reembolsable de $800.00.|Scaffold rental is $180 a day, deposit $1,000.
+|en|Renta de andamio (por día)=180=null=MXN|INE y un depósito reembolsable de $1,000.00.|Scaffold rental is $180 a day, deposit $1,000.
`,
  'entries about what the row is called': `
-|ar|Varifocal Lenses (pair)=890=null=AED|Reading lenses 3 working days, varifocal lenses 9 working days.|عدسات الفاريفوكال بـ 890 درهم وتجهز خلال 3 أيام عمل.
+|ar|Varifocal Lenses (pair)=890=null=AED|Reading lenses 3 working days, varifocal lenses 9 working days.|عدسات الفاريفوكال بـ 890 درهم وتجهز خلال 9 أيام عمل.
-|de|Leather Strap Repair=45=null=CHF|Zipper repairs 2 days, strap repairs 6 days.|Die Reparatur kostet CHF 45 und dauert 2 Tage.
`,
  'figures of names': `
+|en|Hi-Index Lenses 1.74 (pair)=720=null=AED;Blue Light Coating=110=null=AED||1.74 lenses AED 720 + blue light coating AED 110 = AED 830.
-|en|Hi-Index Lenses 1.74 (pair)=720=null=AED;Blue Light Coating=110=null=AED||1.74 lenses AED 710 + blue light coating AED 110 = AED 820.
+|en|Filter Bags Sumo 20 pack=45=24=AED;Filter Bags Sumo 60 pack=120=6=AED||Sumo filter bags come in 20 (AED 45) and 60 (AED 120).
-|en|Filter Bags Sumo 20 pack=45=24=AED;Filter Bags Sumo 60 pack=120=6=AED||Sumo filter bags come in 20 (AED 45) and 60 (AED 110).
-|en|Filter Bags Sumo 20 pack=45=24=AED;Filter Bags Sumo 60 pack=120=6=AED||Sumo filter bags come in 20 (AED 45) and 90 (AED 120).
`,
  'animals that goods are for': `
+|de|Katzenbürste=9.5=8=EUR||Die Bürste für langhaarige Katzen kostet 9,50 €.
+|de|Hundebürste=9.5=8=EUR||Die Bürste für große Hunde kostet 9,50 €.
-|de|Hundebürste=9.5=8=EUR|Hunde dürfen leider nicht in den Laden.|Die Hundebürste kostet 9,50 €, Ihr Hund darf gern mit in den Laden.
`,
  'names in another language than the draft': `
+|ar|Shampoo 400 ml=25=15=AED;Beard Oil 30 ml=38=12=AED||شامبوان ٤٠٠ مل وزيت للحية: المجموع ٨٨ درهماً.
-|ar|Shampoo 400 ml=25=15=AED;Beard Oil 30 ml=38=12=AED||شامبوان ٤٠٠ مل وزيت للحية: المجموع ٦٣ درهماً.
+|ar|Shampoo 400 ml=25=15=AED;Beard Oil 30 ml=38=12=AED||3 شامبو ٤٠٠ مل وزيت للحية: المجموع 113 درهماً.
+|en|Katzenbett Wolke=39.9=5=EUR||The cloud-shaped cat cave is €39.90 and we have five.
-|en|Katzenbett Wolke=39.9=5=EUR||The cat cave is €39.90 and machine washable.
-|en|Katzenbett Wolke=39.9=5=EUR||The cat cave is €39.90 and hypoallergenic.
-|en|Katzenbett Wolke=39.9=5=EUR||The cat cave is €39.90 and comes with a toy mouse.
-|en|Katzenbett Wolke=39.9=5=EUR||We also have a bird cage and a hamster wheel.
+|en|Schubkarre 85 l=79=4=EUR||The 85 l wheelbarrow is €79, four in stock.
-|en|Schubkarre 85 l=79=4=EUR||The 85 l wheelbarrow is €69, four in stock.
-|en|Schubkarre 85 l=79=4=EUR||The wheelbarrow is €79 and galvanised.
+|en|Llave stillson 14"=289=5=MXN;Cinta de aislar=22=40=MXN||A 14" pipe wrench is MX$289 and a roll of electrical tape MX$22.
-|en|Llave stillson 14"=289=5=MXN;Cinta de aislar=22=40=MXN||A 14" pipe wrench is MX$289 and a roll of electrical tape MX$32.
+|en|Llave stillson 14"=289=5=MXN;Cinta de aislar=22=40=MXN||Pipe wrench MX$289 plus three rolls of electrical tape MX$66: MX$355 in total.
-|en|Llave stillson 14"=289=5=MXN;Cinta de aislar=22=40=MXN||Pipe wrench MX$289 plus three rolls of electrical tape MX$66: MX$365 in total.
+|de|Wiper Blades 55 cm (pair)=85=10=AED;Car Shampoo 1 L=32=8=AED||Die Wischerblätter 55 cm kosten 85 AED, das Autoshampoo 32 AED, zusammen 117 AED.
-|de|Wiper Blades 55 cm (pair)=85=10=AED;Car Shampoo 1 L=32=8=AED||Die Wischerblätter 55 cm kosten 85 AED, das Autoshampoo 32 AED, zusammen 107 AED.
+|es|Hundegeschirr Nordwind M=32.5=4=EUR;Hundegeschirr Nordwind L=32.5=0=EUR||El arnés Nordwind en M cuesta 32,50 € y quedan cuatro; la L está agotada.
-|es|Hundegeschirr Nordwind M=32.5=4=EUR;Hundegeschirr Nordwind L=32.5=0=EUR||El arnés Nordwind en L cuesta 32,50 € y quedan cuatro.
`,
  'payments in parts from a minimum on': `
-|es|Taladro percutor=1299=4=MXN|Efectivo y tarjeta. 6 meses sin intereses en compras desde $2,000.00.|El taladro cuesta $1,299 y se lo lleva a 6 meses sin intereses.
+|es|Taladro percutor=2299=4=MXN|Efectivo y tarjeta. 6 meses sin intereses en compras desde $2,000.00.|El taladro cuesta $2,299 y se lo lleva a 6 meses sin intereses.
+|es|Taladro percutor=1299=4=MXN|Efectivo y tarjeta. 6 meses sin intereses en compras desde $2,000.00.|El taladro cuesta $1,299; desde $2,000 hay 6 meses sin intereses.
-|pt|Furadeira=299=4=BRL|3x sem juros em compras acima de R$ 400,00.|A furadeira custa R$ 299 e dá para pagar em 3x sem juros.
`,
  'colours beside strange names': `
-|he|Kettle Alon Graphite=210=2=ILS||הקומקום בירוק עולה 210 ₪.
`,
  'German compounds and cases of other trades': `
+|de|Brautstrauß klein=65=null=EUR;Brautstrauß groß=95=null=EUR|Brautsträuße bitte 7 Tage vorher bestellen.|Der kleine Brautstrauß liegt bei 65 €, der große bei 95 €. Bitte sieben Tage vorher bestellen.
-|de|Brautstrauß klein=65=null=EUR;Brautstrauß groß=95=null=EUR|Brautsträuße bitte 7 Tage vorher bestellen.|Der kleine Brautstrauß liegt bei 65 €, drei Tage vorher bestellen reicht.
+|de|Brillenputztücher (50 Stück)=8.9=30=EUR;Brillenetui hart=14.5=11=EUR||Zwei Päckchen Putztücher und ein hartes Etui, das wären 32,30 €.
-|de|Brillenputztücher (50 Stück)=8.9=30=EUR;Brillenetui hart=14.5=11=EUR||Zwei Päckchen Putztücher und ein hartes Etui, das wären 23,40 €.
+|de|Sonnenbrille Kinder Welle rot=29=0=EUR;Sonnenbrille Kinder Welle blau=29=6=EUR||Die Kindersonnenbrille Welle gibt es aktuell nur in Blau, 29 €. Rot ist leider aus.
-|de|Sonnenbrille Kinder Welle rot=29=0=EUR;Sonnenbrille Kinder Welle blau=29=6=EUR||Die Kindersonnenbrille Welle gibt es in Rot und Blau sofort, 29 €.
+|de|Vogelfutter Meise 5 kg=17.5=8=EUR;Meisenknödel (30 Stück)=9.9=14=EUR||Das 5-kg-Meisenfutter kostet 17,50 €, also 3,50 € pro Kilo.
-|de|Vogelfutter Meise 5 kg=17.5=8=EUR;Meisenknödel (30 Stück)=9.9=14=EUR||Das 5-kg-Meisenfutter kostet 17,50 €, also 2,50 € pro Kilo.
+|de|Meisenknödel (30 Stück)=9.9=14=EUR||Ein Karton mit 30 Knödeln kostet 9,90 €, das Stück also 33 Cent.
+|de|Aquarium 54 l=69=2=EUR;Innenfilter 60 l=19.9=7=EUR||Das 54-Liter-Becken (69 €) zusammen mit dem Innenfilter (19,90 €) macht 88,90 €.
-|de|Aquarium 54 l=69=2=EUR;Innenfilter 60 l=19.9=7=EUR||Das 112-Liter-Becken kostet 69 €.
+|de|Zweitschlüssel=6.5=null=EUR|Hausschlüssel sofort zum Mitnehmen. Autoschlüssel mit Chip machen wir nicht.|Ein Zweitschlüssel fürs Haus kostet 6,50 € und ist sofort fertig; Autoschlüssel mit Chip machen wir leider nicht.
-|de|Zweitschlüssel=6.5=null=EUR|Hausschlüssel sofort zum Mitnehmen. Autoschlüssel mit Chip machen wir nicht.|Autoschlüssel mit Chip machen wir für 6,50 €, sofort zum Mitnehmen.
+|de|Leihgebühr Hochdruckreiniger (pro Tag)=25=null=EUR|Für die Ausleihe brauchen wir einen Ausweis und 100,00 € Kaution.|Zwei Tage Hochdruckreiniger sind 50 €, dazu 100 € Kaution, die Sie zurückbekommen, und den Ausweis bitte nicht vergessen.
-|de|Leihgebühr Hochdruckreiniger (pro Tag)=25=null=EUR|Für die Ausleihe brauchen wir einen Ausweis und 100,00 € Kaution.|Zwei Tage Hochdruckreiniger sind 50 €, ohne Kaution.
+|de|Hundeleine Nylon=12.5=9=EUR|Umtausch 14 Tage mit Bon. Zugeschnittene Ware nehmen wir nicht zurück.|Die Nylonleine (12,50 €) können Sie 14 Tage lang mit Bon umtauschen.
-|de|Hundeleine Nylon=12.5=9=EUR|Umtausch 14 Tage mit Bon. Zugeschnittene Ware nehmen wir nicht zurück.|Die Nylonleine (12,50 €) können Sie 30 Tage lang umtauschen.
`,
  'Spanish of other trades': `
+|es|Foco LED 9 W luz cálida=39=60=MXN;Foco LED 9 W luz fría=39=0=MXN||De los foquitos LED de 9 W solo nos queda luz cálida, a $39 cada uno.
-|es|Foco LED 9 W luz cálida=39=60=MXN;Foco LED 9 W luz fría=39=0=MXN||De los foquitos LED de 9 W tenemos luz fría, a $39 cada uno.
+|es|Lija de agua grano 220=9.5=200=MXN;Brocha 2"=42=18=MXN||Diez lijas de agua del 220 son $95 y dos brochitas de 2" $84; total $179.
-|es|Lija de agua grano 220=9.5=200=MXN;Brocha 2"=42=18=MXN||Diez lijas de agua del 220 son $95 y dos brochitas de 2" $84; total $169.
+|es|Manguera 15 m=329=6=MXN;Manguera 30 m=589=2=MXN||La de 15 metros sale en $329 y la de 30 en $589; de la larga nos quedan dos.
-|es|Manguera 15 m=329=6=MXN;Manguera 30 m=589=2=MXN||La de 15 metros sale en $329 y la de 30 en $589; de la larga nos quedan seis.
+|es|Candado 40 mm=135=14=MXN|Entrega a domicilio $80.00 en la ciudad, gratis desde $900.00.|El candado de 40 mm anda en $135, con entrega son $215.
+|es|Cable calibre 12 (metro)=18.5=300=MXN||Veinticinco metros de cable calibre 12 le salen en $462.50.
-|es|Cable calibre 12 (metro)=18.5=300=MXN||Veinticinco metros de cable calibre 12 le salen en $426.50.
+|es|Lentes de seguridad claros=58=25=MXN||Lentes claros sí hay, 25 piezas, a $58 la pieza.
-|es|Lentes de seguridad claros=58=25=MXN||Lentes oscuros sí hay, 25 piezas, a $58 la pieza.
+|es|Corte de vidrio (por pieza)=35=null=MXN|El corte se hace el mismo día si llega antes de las 14:00. No cortamos vidrio templado.|El corte de vidrio es de $35 por pieza; el templado no lo cortamos.
-|es|Corte de vidrio (por pieza)=35=null=MXN|El corte se hace el mismo día si llega antes de las 14:00. No cortamos vidrio templado.|También cortamos vidrio templado, $35 por pieza.
+|es|Barniz marino 1 L=219=8=MXN||¿El barniz a $199? No, ahora está en $219.|¿sigue el barniz a 199?
+|es|Alambre recocido (kg)=46=80=MXN||2.5 kilos de alambre recocido: $115.
-|es|Alambre recocido (kg)=46=80=MXN||2.5 kilos de alambre recocido: $105.
+|es|Sierra caladora=1150=3=MXN|Garantía de 12 meses con el fabricante.|La caladora está en $1,150 y tiene un año de garantía con el fabricante.
-|es|Sierra caladora=1150=3=MXN|Garantía de 12 meses con el fabricante.|La caladora está en $1,150 y tiene dos años de garantía.
`,
  'Arabic of other trades': `
+|ar|نظارة شمسية كلاسيك أسود=240=5=AED;نظارة شمسية كلاسيك بني=240=0=AED||النظارة الكلاسيك متوفرة بالأسود فقط وسعرها 240 درهم، والبني خلص حالياً.
-|ar|نظارة شمسية كلاسيك أسود=240=5=AED;نظارة شمسية كلاسيك بني=240=0=AED||النظارة الكلاسيك متوفرة بالأسود والبني وسعرها 240 درهم.
+|ar|عدسات لاصقة شهرية (علبتان)=130=9=AED;محلول عدسات 250 مل=42=20=AED||علبة العدسات الشهرية مع محلول 250 مل: المجموع 172 درهماً.
-|ar|عدسات لاصقة شهرية (علبتان)=130=9=AED;محلول عدسات 250 مل=42=20=AED||علبة العدسات الشهرية مع محلول 250 مل: المجموع 162 درهماً.
+|ar|Reading Glasses Oasis +2.00=85=4=AED||نظارة القراءة أويسس +2.00 بخمسة وثمانين درهماً، وباقي منها أربع.
-|ar|Reading Glasses Oasis +2.00=85=4=AED||نظارة القراءة أويسس +2.50 بخمسة وثمانين درهماً.
-|ar|Reading Glasses Oasis +2.00=85=4=AED||نظارة القراءة أويسس +2.00 بخمسة وسبعين درهماً.
+|ar|طعام قطط 2 كجم=48=10=AED;رمل قطط 10 لتر=32=0=AED||طعام القطط 2 كجم متوفر بـ 48 درهم، لكن الرمل نفد.
-|ar|طعام قطط 2 كجم=48=10=AED;رمل قطط 10 لتر=32=0=AED||طعام القطط بـ 48 والرمل بـ 32، والاثنين متوفرين.
+|ar|Eye Test=100=null=AED|AED 100, free if you buy a frame with lenses the same day.|فحص النظر بـ 100 درهم، ومجاني إذا اشتريت إطاراً مع العدسات في نفس اليوم.
-|ar|Eye Test=100=null=AED|AED 100, free if you buy a frame with lenses the same day.|فحص النظر مجاني عندنا.
`,
  'English about German and Spanish names': `
+|en|Wellensittichkäfig Flora=89=3=EUR;Vogelsand 5 kg=4.5=20=EUR||The Flora budgie cage is €89 and a 5 kg bag of bird sand is €4.50.
-|en|Wellensittichkäfig Flora=89=3=EUR;Vogelsand 5 kg=4.5=20=EUR||The Flora budgie cage is €89 with two perches and a swing.
+|en|Taladro inalámbrico 20 V=1890=2=MXN|Entregamos en la zona metropolitana por $120.00, gratis en compras mayores a $1,500.00.|The cordless drill is MX$1,890 and delivery in the metro area is free for that order.
-|en|Taladro inalámbrico 20 V=890=2=MXN|Entregamos en la zona metropolitana por $120.00, gratis en compras mayores a $1,500.00.|The cordless drill is MX$890 and delivery in the metro area is free.
+|en|Transportbox Katze=36=4=EUR|Ungeöffnete Ware innerhalb von 14 Tagen mit Kassenbon.|The cat carrier is €36. You can return unopened goods within 14 days with the receipt.
-|en|Transportbox Katze=36=4=EUR|Ungeöffnete Ware innerhalb von 14 Tagen mit Kassenbon.|The cat carrier is €36. You can return it within 30 days.
`,
  'stationery under English, French and Spanish names': `
+|en|Papel secante A4=6.5=12=EUR;Tinta china negra 30 ml=8.9=6=EUR||The India ink is €8.90 and the blotting paper €6.50, so €15.40 for both.
-|en|Papel secante A4=6.5=12=EUR;Tinta china negra 30 ml=8.9=6=EUR||The India ink is €6.50 and the blotting paper €8.90.
+|en|Pinceau plat n°8=7.2=9=EUR||The flat brush no. 8 is €7.20 and there are nine of them.
-|en|Pinceau plat n°8=7.2=9=EUR||The flat brush no. 8 is €7.20 and there are twelve of them.
-|en|Pinceau plat n°8=7.2=9=EUR||The flat brush no. 8 is €7.20, made of sable hair.
-|en|Pinceau plat n°8=7.2=9=EUR||The flat brush no. 8 is €7.20 and vegan.
-|en|Pinceau plat n°8=7.2=9=EUR||The flat brush no. 6 is €7.20.
+|en|Pinceau plat n°8=7.2=0=EUR||Sorry, the flat brush no. 8 is sold out right now.
-|en|Pinceau plat n°8=7.2=0=EUR||Yes, the flat brush no. 8 is in stock at €7.20.
+|fr|Watercolour Pad A5=12=4=GBP||Le bloc aquarelle A5 est à 12 £, il en reste quatre.
-|fr|Watercolour Pad A5=12=4=GBP||Le bloc aquarelle A5 est à 12 £, il en reste six.
+|de|Watercolour Pad A5=12=4=GBP||Der Aquarellblock A5 kostet 12 £, vier sind noch da.
+|es|Watercolour Pad A5=12=4=GBP||El bloc de acuarela A5 cuesta 12 £ y quedan cuatro.
-|es|Watercolour Pad A5=12=4=GBP||El bloc de acuarela A5 cuesta 12 £ y trae pinceles.
+|ru|Watercolour Pad A5=12=4=GBP||Блок для акварели A5 стоит 12 фунтов, осталось четыре.
-|ru|Watercolour Pad A5=12=4=GBP||Блок для акварели A5 стоит 12 фунтов, осталось шесть.
+|he|Watercolour Pad A5=45=4=ILS||בלוק אקוורל A5 עולה 45 ש"ח, נשארו ארבעה.
+|ar|Watercolour Pad A5=45=4=AED;Gouache Set 12=89=2=AED||دفتر الألوان A5 بـ 45 درهم وعلبة الجواش بـ 89 درهم.
-|ar|Watercolour Pad A5=45=4=AED;Gouache Set 12=89=2=AED||دفتر الألوان A5 بـ 89 درهم وعلبة الجواش بـ 45 درهم.
+|ar|Watercolour Pad A5=45=4=AED;Gouache Set 12=89=0=AED||علبة الجواش غير متوفرة حالياً، أما دفتر الألوان A5 فمتوفر بـ 45 درهم.
-|ar|Watercolour Pad A5=45=4=AED;Gouache Set 12=89=0=AED||علبة الجواش متوفرة بـ 89 درهم.
`,
  'a fee in a sum': `
+|de|Blumenkasten 60 cm=11.5=20=EUR;Rindenmulch 60 l=7.9=33=EUR|Lieferung 6,00 €, ab 80,00 € frei.|Drei Kästen à 11,50 € und zwei Säcke Mulch à 7,90 €: 50,30 €, mit Lieferung 56,30 €.
-|de|Blumenkasten 60 cm=11.5=20=EUR|Lieferung 6,00 €, ab 80,00 € frei.|Der Blumenkasten kostet 11,50 € inklusive Lieferung.
+|de|Blumenkasten 60 cm=11.5=20=EUR|Lieferung 6,00 €, ab 80,00 € frei.|Der Blumenkasten kostet 17,50 € inklusive Lieferung.
-|es|Candado 40 mm=135=14=MXN|Entrega a domicilio $80.00 en la ciudad, gratis desde $900.00.|El candado anda en $135 con entrega incluida.
+|es|Candado 40 mm=135=14=MXN|Entrega a domicilio $80.00 en la ciudad, gratis desde $900.00.|El candado sale en $215 con entrega incluida.
-|en|Padlock 40 mm=13=14=GBP|Delivery in town £4.00, free over £60.00.|The padlock is £13 including delivery.
+|en|Padlock 40 mm=13=14=GBP|Delivery in town £4.00, free over £60.00.|The padlock is £17 including delivery.
+|en|Safe Vault 20=139=2=GBP|Delivery in town £4.00, free over £60.00.|The safe is £139 including delivery, as it is over £60.
-|fr|Cadenas 40 mm=13=14=EUR|Livraison 4,00 €, offerte dès 60,00 €.|Le cadenas est à 13 € livraison comprise.
`,
  'more of such shops': `
+|de|Lesebrille Flexi +1,5 dpt=24.9=7=EUR;Lesebrille Flexi +2,0 dpt=24.9=0=EUR||Die Flexi mit +1,5 haben wir da (24,90 €), mit +2,0 ist sie momentan ausverkauft.
-|de|Lesebrille Flexi +1,5 dpt=24.9=7=EUR;Lesebrille Flexi +2,0 dpt=24.9=0=EUR||Die Flexi mit +2,0 haben wir da, 24,90 €.
+|de|Brillenreparatur Bügel=18=null=EUR|Reparaturen dauern 3 Werktage, Ultraschallreinigung geht sofort und ist gratis.|Die Bügelreparatur kostet 18 € und dauert drei Werktage.
+|de|Blumenkasten 60 cm=11.5=20=EUR;Blumenerde 40 l=7.9=33=EUR|Lieferung 6,00 €, ab 80,00 € frei.|Drei Kästen à 11,50 € und zwei Säcke Erde à 7,90 €: 50,30 €, mit Lieferung 56,30 €.
+|de|Kinderhelm Drachen 48-52 cm=39=3=EUR||Der Drachenhelm passt bei 48 bis 52 cm Kopfumfang und kostet 39 €.
-|de|Kinderhelm Drachen 48-52 cm=39=3=EUR||Der Drachenhelm passt bei 50 bis 56 cm Kopfumfang und kostet 39 €.
+|es|Arena para gato 10 kg=189=8=MXN;Croqueta cachorro 2 kg=214=0=MXN||La arena de 10 kilos está en $189 y hay ocho costales. Las croquetitas de cachorro se agotaron.
-|es|Arena para gato 10 kg=189=8=MXN;Croqueta cachorro 2 kg=214=0=MXN||La arena está en $189 y las croquetitas de cachorro en $214, de las dos tenemos.
+|es|Baño perro chico=180=null=MXN;Baño perro grande=320=null=MXN|Baños con cita. El corte de uñas es sin cita.|El bañito para perro chico son $180 y el de perro grande $320, con cita.
-|es|Baño perro chico=180=null=MXN;Baño perro grande=320=null=MXN|Baños con cita. El corte de uñas es sin cita.|El bañito para perro grande son $180, con cita.
-|es|Baño perro chico=180=null=MXN;Baño perro grande=320=null=MXN|Baños con cita. El corte de uñas es sin cita.|El baño de perro chico son $180, venga sin cita.
+|es|Armazón Titanio Lino=1450=2=MXN;Mica antirreflejo=380=null=MXN|Armazones 12 meses, micas 6 meses contra defectos. No cubre rayones.|El armazón Lino con mica antirreflejo queda en $1,830; la mica tiene 6 meses de garantía y no cubre rayones.
-|es|Armazón Titanio Lino=1450=2=MXN;Mica antirreflejo=380=null=MXN|Armazones 12 meses, micas 6 meses contra defectos. No cubre rayones.|La mica antirreflejo está en $380 y tiene 12 meses de garantía.
-|es|Armazón Titanio Lino=1450=2=MXN;Mica antirreflejo=380=null=MXN|Armazones 12 meses, micas 6 meses contra defectos. No cubre rayones.|La mica está en $380 y la garantía cubre rayones.
-|ar|Hinge Repair=60=null=AED;Lens Cleaning Cloth=12=40=AED||تصليح المفصلة 50 درهم.
+|ar|شامبو كلاب 500 مل=35=6=AED;طوق كلاب أحمر=25=0=AED||الشامبو باقي منه ست حبات وسعره 35 درهماً، والطوق الأحمر غير متوفر.
-|ar|شامبو كلاب 500 مل=35=6=AED;طوق كلاب أحمر=25=0=AED||الشامبو باقي منه تسع حبات وسعره 35 درهماً.
+|ar|قفص طيور كبير=220=2=AED|التوصيل داخل دبي 20 درهم، ومجاني فوق 200 درهم.|القفص الكبير بـ 220 درهم والتوصيل داخل دبي مجاني لأن المبلغ فوق 200.
-|ar|قفص طيور صغير=120=2=AED|التوصيل داخل دبي 20 درهم، ومجاني فوق 200 درهم.|القفص الصغير بـ 120 درهم والتوصيل داخل دبي مجاني.
+|en|Kids Frame Bobo Green=150=4=AED;Kids Frame Bobo Purple=150=0=AED|Frames 12 months against defects; scratches are not covered.|The Bobo in green is AED 150, four left; purple is sold out. Frames have a 12 month warranty, scratches excluded.
-|en|Kids Frame Bobo Green=150=4=AED;Kids Frame Bobo Purple=150=0=AED|Frames 12 months against defects; scratches are not covered.|The Bobo in purple is AED 150. The warranty covers scratches too.
+|en|Monthly Lenses Vista (6 pack)=160=9=AED;Lens Case=8=50=AED||Two boxes of Vista monthlies (6 lenses each) and a case come to AED 328.
-|en|Monthly Lenses Vista (6 pack)=160=9=AED;Lens Case=8=50=AED||Two boxes of Vista monthlies (3 lenses each) and a case come to AED 328.
+|de|Katzenstreu Holz 15 kg=11.9=14=EUR||Zwei Säcke Holzstreu wären 23,80 €, das sind 30 kg.
-|de|Katzenstreu Holz 15 kg=11.9=14=EUR||Zwei Säcke Holzstreu wären 23,80 €, das sind 40 kg.
+|de|Zaunlatte Lärche 2 m (Stück)=6.4=120=EUR||Für zehn Latten zahlen Sie 64 €.
+|es|Tabla pino 2.5 m=98=30=MXN||Por diez tablas paga $980.
-|es|Tabla pino 2.5 m=98=30=MXN||Por diez tablas paga $890.
`,
}
