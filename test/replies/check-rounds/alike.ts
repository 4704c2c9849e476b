/**
 * What is said to cost the same, less or one unit more: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const ALIKE: Record<string, string> = {
  'prices said to be the same without a figure': `
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50, fig jam likewise.
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50, and so is the fig.
+|en|Plum Jam=6.5=9=USD;Fig Jam=6.5=4=USD||Plum jam is $6.50, and so is the fig.
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50, fig the same.
+|en|Plum Jam=6.5=9=USD;Fig Jam=6.5=4=USD||Plum jam is $6.50, fig the same.
-|en|Wool Rug 120 cm=149=3=USD;Wool Rug 180 cm=229=2=USD||The wool rug is $149, whichever length you pick.
-|en|Wool Rug 120 cm=149=3=USD;Wool Rug 180 cm=229=2=USD||The wool rug costs $149 in either length.
+|en|Linen Apron Blue=34=3=USD;Linen Apron Grey=34=2=USD||The linen apron is $34, whichever colour you pick.
-|en|Tea Tin 100 g=9=3=USD;Tea Tin 250 g=18=2=USD||The tea is $9, whether it's the 100 g or the 250 g tin.
-|en|Tea Tin 100 g=9=3=USD;Tea Tin 250 g=18=2=USD||You pay $9 for the tea tin regardless of size.
-|en|Matcha Latte=5=null=USD|Soy milk is $0.70 extra.|The matcha latte is $5, and with soy milk it stays the same.
-|en|Matcha Latte=5=null=USD|Soy milk is $0.70 extra.|The matcha latte is $5, soy milk or not.
+|en|Matcha Latte=5=null=USD|Soy milk is $0.70 extra.|The matcha latte is $5; with soy milk it's $5.70.
-|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||La de ciruela cuesta 6,50 €, la de higo igual.
+|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=6.5=4=EUR||La de ciruela cuesta 6,50 €, la de higo igual.
-|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||La mermelada de ciruela vale 6,50 € y la de higo vale lo mismo.
-|es|Alfombra 120 cm=149=3=EUR;Alfombra 180 cm=229=2=EUR||La alfombra cuesta 149 €, da igual la medida.
-|es|Capuchino=3.5=null=EUR|La leche de soja tiene un suplemento de 0,50 €.|El capuchino cuesta 3,50 €, con leche de soja no cambia el precio.
-|pt|Compota de ameixa=6.5=9=EUR;Compota de figo=7.25=4=EUR||A compota de ameixa custa 6,50 €, a de figo o mesmo.
+|pt|Compota de ameixa=6.5=9=EUR;Compota de figo=6.5=4=EUR||A compota de ameixa custa 6,50 €, a de figo o mesmo.
-|pt|Tapete 120 cm=149=3=EUR;Tapete 180 cm=229=2=EUR||O tapete custa 149 €, seja de 120 ou de 180 cm.
-|pt|Cappuccino=3.5=null=EUR|Leite de soja: mais 0,50 €.|O cappuccino custa 3,50 € e com leite de soja fica igual.
-|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Сливовый джем — 450 ₽, инжирный тоже.
+|ru|Сливовый джем=450=9=RUB;Инжирный джем=450=4=RUB||Сливовый джем — 450 ₽, инжирный тоже.
-|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Сливовый джем — 450 ₽, инжирный стоит столько же.
-|ru|Ковёр 120 см=9900=3=RUB;Ковёр 180 см=14900=2=RUB||Ковёр стоит 9900 ₽ независимо от размера.
+|ru|Фартук синий=900=3=RUB;Фартук серый=900=2=RUB||Фартук стоит 900 ₽ независимо от цвета.
-|ar|مربى البرقوق=22=9=AED;مربى التين=26=4=AED||مربى البرقوق بـ 22 درهم، والتين بنفس السعر.
-|ar|مربى البرقوق=22=9=AED;مربى التين=26=4=AED||مربى البرقوق بـ 22 درهم ومربى التين مثله.
+|ar|مربى البرقوق=22=9=AED;مربى التين=22=4=AED||مربى البرقوق بـ 22 درهم، والتين بنفس السعر.
-|fr|Confiture de prune=6.5=9=EUR;Confiture de figue=7.25=4=EUR||La confiture de prune est à 6,50 €, celle de figue aussi.
+|fr|Confiture de prune=6.5=9=EUR;Confiture de figue=6.5=4=EUR||La confiture de prune est à 6,50 €, celle de figue aussi.
-|fr|Tapis 120 cm=149=3=EUR;Tapis 180 cm=229=2=EUR||Le tapis coûte 149 €, quelle que soit la longueur.
-|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus ebenso.
+|de|Pflaumenmus=6.5=9=EUR;Feigenmus=6.5=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus ebenso.
-|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus genauso viel.
-|de|Teppich 120 cm=149=3=EUR;Teppich 180 cm=229=2=EUR||Der Teppich kostet 149 €, egal in welcher Länge.
-|de|Cappuccino=3.5=null=EUR|Hafermilch: 0,50 € Aufpreis.|Der Cappuccino kostet 3,50 €, mit Hafermilch genauso.
-|it|Marmellata di prugne=6.5=9=EUR;Marmellata di fichi=7.25=4=EUR||La marmellata di prugne costa 6,50 €, quella di fichi uguale.
-|it|Marmellata di prugne=6.5=9=EUR;Marmellata di fichi=7.25=4=EUR||La marmellata di prugne costa 6,50 €, idem quella di fichi.
+|it|Marmellata di prugne=6.5=9=EUR;Marmellata di fichi=6.5=4=EUR||La marmellata di prugne costa 6,50 €, idem quella di fichi.
-|it|Tappeto 120 cm=149=3=EUR;Tappeto 180 cm=229=2=EUR||Il tappeto costa 149 €, qualunque sia la misura.
-|tr|Erik reçeli=120=9=TRY;İncir reçeli=145=4=TRY||Erik reçeli 120 TL, incir reçeli de aynı.
+|tr|Erik reçeli=120=9=TRY;İncir reçeli=120=4=TRY||Erik reçeli 120 TL, incir reçeli de aynı.
-|tr|Kilim 120 cm=1490=3=TRY;Kilim 180 cm=2290=2=TRY||Kilim hangi boyu alırsanız alın 1.490 TL.
-|he|ריבת שזיפים=32=9=ILS;ריבת תאנים=38=4=ILS||ריבת שזיפים עולה 32 ש"ח, ריבת תאנים אותו דבר.
+|he|ריבת שזיפים=32=9=ILS;ריבת תאנים=32=4=ILS||ריבת שזיפים עולה 32 ש"ח, ריבת תאנים אותו דבר.
-|hi|आलूबुखारा जैम=320=9=INR;अंजीर जैम=380=4=INR||आलूबुखारा जैम ₹320 का है, अंजीर जैम भी उतने का ही है।
-|hi|आलूबुखारा जैम=320=9=INR;अंजीर जैम=380=4=INR||आलूबुखारा जैम ₹320 का है और अंजीर जैम का दाम भी वही है।
-|id|Selai plum=65000=9=IDR;Selai ara=72000=4=IDR||Selai plum Rp65.000, selai ara juga sama.
+|id|Selai plum=65000=9=IDR;Selai ara=65000=4=IDR||Selai plum Rp65.000, selai ara juga sama.
-|id|Karpet 120 cm=1490000=3=IDR;Karpet 180 cm=2290000=2=IDR||Karpetnya Rp1.490.000, mau yang 120 atau 180 cm.
`,
  'which of two is cheaper': `
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Between the two, fig jam is the more affordable one.|plum or fig jam, which costs less
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||The fig jam works out cheaper.|plum or fig jam?
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Of the two, plum jam is the cheaper one.|plum or fig jam, which costs less
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is the pricier of the two.
-|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||De las dos, la de higo es la más barata.
+|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.25=4=EUR||De las dos, la de ciruela es la más barata.
-|pt|Compota de ameixa=6.5=9=EUR;Compota de figo=7.25=4=EUR||Das duas, a de figo sai mais em conta.
-|fr|Confiture de prune=6.5=9=EUR;Confiture de figue=7.25=4=EUR||Des deux, c'est celle à la figue la moins chère.
-|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Von den beiden ist das Feigenmus günstiger.
+|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.25=4=EUR||Von den beiden ist das Pflaumenmus günstiger.
-|it|Marmellata di prugne=6.5=9=EUR;Marmellata di fichi=7.25=4=EUR||Tra le due, quella di fichi costa meno.
-|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Из двух дешевле инжирный.
+|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Из двух дешевле сливовый.
-|ar|مربى البرقوق=22=9=AED;مربى التين=26=4=AED||الأرخص بينهم مربى التين.
-|tr|Erik reçeli=120=9=TRY;İncir reçeli=145=4=TRY||İkisinden incir reçeli daha ucuz.
-|he|ריבת שזיפים=32=9=ILS;ריבת תאנים=38=4=ILS||מבין השתיים, ריבת תאנים זולה יותר.
-|hi|आलूबुखारा जैम=320=9=INR;अंजीर जैम=380=4=INR||दोनों में अंजीर जैम सस्ता है।
-|id|Selai plum=65000=9=IDR;Selai ara=72000=4=IDR||Dari keduanya, selai ara yang lebih murah.
+|id|Selai plum=65000=9=IDR;Selai ara=72000=4=IDR||Dari keduanya, selai plum yang lebih murah.
`,
  'differences of one unit': `
-|en|Plum Jam=6.5=9=USD;Fig Jam=7.25=4=USD||Plum jam is $6.50 and fig is a dollar more.
+|en|Plum Jam=6.5=9=USD;Fig Jam=7.5=4=USD||Plum jam is $6.50 and fig is a dollar more.
-|en|Plum Jam=6.5=9=EUR;Fig Jam=8.5=4=EUR||Plum jam is €6.50; the fig one costs a euro more.
+|en|Plum Jam=6.5=9=USD;Fig Jam=8.5=4=USD||Fig jam is just a couple of dollars more than plum.
-|en|Plum Jam=6.5=9=USD;Fig Jam=6=4=USD||The fig jam is a dollar cheaper than the plum.
-|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=8.5=4=EUR||La de ciruela cuesta 6,50 € y la de higo un euro más.
+|es|Mermelada de ciruela=6.5=9=EUR;Mermelada de higo=7.5=4=EUR||La de ciruela cuesta 6,50 € y la de higo un euro más.
-|pt|Compota de ameixa=6.5=9=EUR;Compota de figo=8.5=4=EUR||A de ameixa custa 6,50 € e a de figo mais um euro.
-|fr|Confiture de prune=6.5=9=EUR;Confiture de figue=8.5=4=EUR||Celle à la prune est à 6,50 €, celle à la figue un euro de plus.
-|de|Pflaumenmus=6.5=9=EUR;Feigenmus=8.5=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus einen Euro mehr.
+|de|Pflaumenmus=6.5=9=EUR;Feigenmus=7.5=4=EUR||Pflaumenmus kostet 6,50 €, Feigenmus einen Euro mehr.
-|it|Marmellata di prugne=6.5=9=EUR;Marmellata di fichi=8.5=4=EUR||Quella di prugne costa 6,50 €, quella di fichi un euro in più.
-|ru|Сливовый джем=450=9=RUB;Инжирный джем=520=4=RUB||Инжирный джем на сто рублей дороже сливового.
-|id|Selai plum=65000=9=IDR;Selai ara=72000=4=IDR||Selai plum Rp65.000, selai ara lebih mahal seribu.
-|tr|Erik reçeli=120=9=TRY;İncir reçeli=145=4=TRY||Erik reçeli 120 TL, incir 10 lira daha fazla.
-|he|ריבת שזיפים=32=9=ILS;ריבת תאנים=38=4=ILS||ריבת שזיפים עולה 32 ש"ח, ריבת תאנים בשקל יותר.
-|ar|مربى البرقوق=22=9=AED;مربى التين=26=4=AED||مربى البرقوق بـ 22 درهم والتين أغلى بدرهم.
-|hi|आलूबुखारा जैम=320=9=INR;अंजीर जैम=380=4=INR||अंजीर जैम आलूबुखारा जैम से बस दस रुपये महँगा है।
`,
}
