/**
 * Counts, versions and prices of several goods: + may be sent, - may not.
 * sign | language | rows as name=price=stock=currency; … | entries ;; … | draft | what the customer asked
 */
export const VERSIONS: Record<string, string> = {
  'counts of versions': `
-|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||The scarf comes in three colours, $20.
+|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||The scarf comes in two colours, $20.
-|es|Bufanda roja=20=3=EUR;Bufanda azul=20=2=EUR||La bufanda viene en cuatro colores, 20 €.
-|de|Schal rot=20=3=EUR;Schal blau=20=2=EUR||Den Schal gibt es in fünf Farben, 20 €.
-|fr|Écharpe rouge=20=3=EUR;Écharpe bleue=20=2=EUR||L'écharpe existe en trois coloris, 20 €.
-|ru|Шарф красный=2000=3=RUB;Шарф синий=2000=2=RUB||Шарф есть в трёх цветах, 2000 ₽.
-|en|Scarf Red=20=3=USD;Scarf Blue=20=0=USD||The scarf is $20 and both colours are here.
+|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||The scarf is $20 and both colours are here.
`,
  'the largest, the smallest, the only': `
-|en|Boots 40=90=3=EUR;Boots 42=90=2=EUR;Boots 44=90=1=EUR||The boots go up to size 45, €90.
+|en|Boots 40=90=3=EUR;Boots 42=90=2=EUR;Boots 44=90=1=EUR||The boots go up to size 44, €90.
-|en|Boots 40=90=3=EUR;Boots 42=90=2=EUR;Boots 44=90=1=EUR||The smallest boot we have is a 38.
-|en|Scarf Red=20=3=USD;Scarf Blue=20=2=USD||The scarf is only available in red, $20.
+|en|Scarf Red=20=3=USD;Scarf Blue=20=0=USD||The scarf is only available in red, $20.
-|es|Bufanda roja=20=3=EUR;Bufanda azul=20=2=EUR||La bufanda solo queda en rojo, 20 €.
+|es|Bufanda roja=20=3=EUR;Bufanda azul=20=0=EUR||La bufanda solo queda en rojo, 20 €.
-|fr|Écharpe rouge=20=3=EUR;Écharpe bleue=20=2=EUR||L'écharpe n'est plus disponible qu'en rouge, 20 €.
-|de|Schal rot=20=3=EUR;Schal blau=20=2=EUR||Den Schal gibt es nur noch in Rot, 20 €.
+|de|Schal rot=20=3=EUR;Schal blau=20=0=EUR||Den Schal gibt es nur noch in Rot, 20 €.
-|ru|Шарф красный=2000=3=RUB;Шарф синий=2000=2=RUB||Шарф остался только красный, 2000 ₽.
-|pt|Cachecol vermelho=20=3=EUR;Cachecol azul=20=2=EUR||O cachecol só há em vermelho, 20 €.
-|it|Sciarpa rossa=20=3=EUR;Sciarpa blu=20=2=EUR||La sciarpa c'è solo in rosso, 20 €.
-|id|Syal merah=20000=3=IDR;Syal biru=20000=2=IDR||Syalnya tinggal yang merah saja kak, Rp20.000.
`,
  'none but one': `
-|en|Mug Owl=12=4=USD;Mug Fox=12=0=USD||All our mugs are available, $12 each.
+|en|Mug Owl=12=4=USD;Mug Fox=12=2=USD||All our mugs are available, $12 each.
-|en|Mug Owl=12=4=USD;Mug Fox=12=0=USD||Both the owl and the fox mug are in stock at $12.
-|en|Mug Owl=12=4=USD;Mug Fox=12=3=USD||Neither mug is in stock at the moment.
+|en|Mug Owl=12=0=USD;Mug Fox=12=0=USD||Neither mug is in stock at the moment.
-|en|Mug Owl=12=4=USD;Mug Fox=12=0=USD||The owl mug is sold out, the fox one isn't.
+|en|Mug Owl=12=0=USD;Mug Fox=12=4=USD||The owl mug is sold out, the fox one isn't.
-|en|Mug Owl=12=4=USD;Mug Fox=12=0=USD||Everything except the owl mug is in stock.
-|es|Taza búho=12=4=EUR;Taza zorro=12=0=EUR||Tenemos las dos tazas, a 12 € cada una.
-|es|Taza búho=12=4=EUR;Taza zorro=12=3=EUR||No queda ninguna de las dos tazas.
-|pt|Caneca coruja=12=4=EUR;Caneca raposa=12=0=EUR||Temos as duas canecas, a 12 € cada.
-|fr|Tasse hibou=12=4=EUR;Tasse renard=12=0=EUR||Les deux tasses sont en stock, 12 € pièce.
-|de|Tasse Eule=12=4=EUR;Tasse Fuchs=12=0=EUR||Beide Tassen sind vorrätig, je 12 €.
-|it|Tazza gufo=12=4=EUR;Tazza volpe=12=0=EUR||Ci sono entrambe le tazze, 12 € l'una.
-|ru|Кружка Сова=1200=4=RUB;Кружка Лиса=1200=0=RUB||Обе кружки есть, по 1200 ₽.
-|ar|كوب بومة=12=4=AED;كوب ثعلب=12=0=AED||الكوبان متوفران، 12 درهم للواحد.
-|he|ספל ינשוף=40=4=ILS;ספל שועל=40=0=ILS||שני הספלים במלאי, 40 ש"ח כל אחד.
-|tr|Baykuş kupa=120=4=TRY;Tilki kupa=120=0=TRY||İki kupa da stokta, tanesi 120 TL.
-|hi|उल्लू मग=120=4=INR;लोमड़ी मग=120=0=INR||दोनों मग उपलब्ध हैं, ₹120 प्रत्येक।
-|id|Mug burung=12000=4=IDR;Mug rubah=12000=0=IDR||Dua-duanya ready kak, Rp12.000 per buah.
`,
  'enough for what is asked': `
-|en|Chair Oak=80=3=USD||Four oak chairs? No problem, we have enough, $320 in total.|can i get 4 oak chairs
+|en|Chair Oak=80=6=USD||Four oak chairs? No problem, we have enough, $320 in total.|can i get 4 oak chairs
-|en|Chair Oak=80=3=USD||Yes, there are enough oak chairs for five people.
-|es|Silla roble=80=3=EUR||Sí, hay suficientes sillas para 4, serían 320 €.|quiero 4 sillas de roble
-|fr|Chaise chêne=80=3=EUR||Oui, il y en a assez pour 4, ça ferait 320 €.|je voudrais 4 chaises en chêne
-|de|Stuhl Eiche=80=3=EUR||Ja, vier Stühle sind da, das macht 320 €.
-|ru|Стул дуб=8000=3=RUB||Да, четыре стула есть, выйдет 32 000 ₽.
-|pt|Cadeira carvalho=80=3=EUR||Sim, chegam para 4, ficam em 320 €.|quero 4 cadeiras
`,
  'counts compared': `
-|en|Vase Tall=30=2=USD||We have over a dozen tall vases, $30 each.
-|en|Vase Tall=30=2=USD||There are plenty of tall vases, no need to hurry.
+|en|Vase Tall=30=22=USD||There are plenty of tall vases, no need to hurry.
-|es|Jarrón alto=30=2=EUR||Hay jarrones altos de sobra, 30 €.
-|de|Vase hoch=30=2=EUR||Von der hohen Vase haben wir noch reichlich, 30 €.
-|fr|Vase haut=30=2=EUR||Il reste encore plein de vases hauts, 30 €.
-|ru|Ваза высокая=3000=2=RUB||Высоких ваз ещё полно, 3000 ₽.
-|en|Vase Tall=30=14=USD||Hurry, the tall vase is nearly gone, $30.
+|en|Vase Tall=30=2=USD||Hurry, the tall vase is nearly gone, $30.
-|en|Vase Tall=30=14=USD||Only a couple of tall vases left, $30.
-|es|Jarrón alto=30=14=EUR||Del jarrón alto quedan muy pocos, 30 €.
-|de|Vase hoch=30=14=EUR||Die hohe Vase ist fast ausverkauft, 30 €.
-|fr|Vase haut=30=14=EUR||Le vase haut est presque épuisé, 30 €.
-|pt|Jarra alta=30=14=EUR||A jarra alta está quase esgotada, 30 €.
-|it|Vaso alto=30=14=EUR||Il vaso alto è quasi esaurito, 30 €.
-|ru|Ваза высокая=3000=14=RUB||Высокая ваза почти закончилась, 3000 ₽.
`,
  'coordinated subjects of one price': `
-|en|Hoodie S=45=3=USD;Hoodie XL=52=2=USD||The hoodie in S and XL is $45.
+|en|Hoodie S=45=3=USD;Hoodie XL=45=2=USD||The hoodie in S and XL is $45.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD||Olive soap and rose soap are $8 each.
+|en|Olive Soap=8=3=USD;Rose Soap=8=2=USD||Olive soap and rose soap are $8 each.
-|es|Jabón de oliva=8=3=EUR;Jabón de rosa=9=2=EUR||El jabón de oliva y el de rosa cuestan 8 € cada uno.
-|pt|Sabão de azeite=8=3=EUR;Sabão de rosa=9=2=EUR||O sabão de azeite e o de rosa custam 8 € cada.
-|fr|Savon olive=8=3=EUR;Savon rose=9=2=EUR||Le savon olive et le savon rose coûtent 8 € chacun.
-|de|Olivenseife=8=3=EUR;Rosenseife=9=2=EUR||Olivenseife und Rosenseife kosten je 8 €.
-|it|Sapone oliva=8=3=EUR;Sapone rosa=9=2=EUR||Il sapone oliva e il sapone rosa costano 8 € l'uno.
-|ru|Оливковое мыло=800=3=RUB;Розовое мыло=900=2=RUB||Оливковое и розовое мыло — по 800 ₽.
-|tr|Zeytin sabunu=80=3=TRY;Gül sabunu=90=2=TRY||Zeytin sabunu ve gül sabunu tanesi 80 TL.
-|he|סבון זית=30=3=ILS;סבון ורדים=35=2=ILS||סבון זית וסבון ורדים עולים 30 ש"ח כל אחד.
-|ar|صابون زيتون=8=3=AED;صابون ورد=9=2=AED||صابون الزيتون وصابون الورد بـ 8 دراهم لكل واحد.
-|hi|जैतून साबुन=80=3=INR;गुलाब साबुन=90=2=INR||जैतून साबुन और गुलाब साबुन दोनों ₹80 के हैं।
-|id|Sabun zaitun=8000=3=IDR;Sabun mawar=9000=2=IDR||Sabun zaitun dan sabun mawar masing-masing Rp8.000.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD||All soaps are $8.
+|en|Olive Soap=8=3=USD;Rose Soap=8=2=USD||All soaps are $8.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD||Every soap costs $8 here.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD||No soap costs more than $8.
-|es|Jabón de oliva=8=3=EUR;Jabón de rosa=9=2=EUR||Todos los jabones cuestan 8 €.
-|de|Olivenseife=8=3=EUR;Rosenseife=9=2=EUR||Alle Seifen kosten 8 €.
-|fr|Savon olive=8=3=EUR;Savon rose=9=2=EUR||Tous les savons sont à 8 €.
-|ru|Оливковое мыло=800=3=RUB;Розовое мыло=900=2=RUB||Всё мыло по 800 ₽.
`,
  'extremes of price': `
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD;Clay Soap=7=1=USD||Our cheapest soap is the olive one.
+|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD;Clay Soap=7=1=USD||Our cheapest soap is the clay one.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD;Clay Soap=7=1=USD||Soaps start at $8.
+|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD;Clay Soap=7=1=USD||Soaps start at $7.
-|en|Olive Soap=8=3=USD;Rose Soap=9=2=USD;Clay Soap=7=1=USD||For $7 you could have any of the soaps.
-|es|Jabón de oliva=8=3=EUR;Jabón de rosa=9=2=EUR;Jabón de arcilla=7=1=EUR||El jabón más barato es el de oliva.
-|fr|Savon olive=8=3=EUR;Savon rose=9=2=EUR;Savon argile=7=1=EUR||Le savon le moins cher est celui à l'olive.
-|de|Olivenseife=8=3=EUR;Rosenseife=9=2=EUR;Tonseife=7=1=EUR||Am günstigsten ist die Olivenseife.
-|ru|Оливковое мыло=800=3=RUB;Розовое мыло=900=2=RUB;Глиняное мыло=700=1=RUB||Самое дешёвое мыло — оливковое.
`,
  'halves, doubles and arithmetic in words': `
-|en|Poster A3=10=5=USD;Poster A1=25=5=USD||The A1 poster costs twice as much as the A3.
+|en|Poster A3=10=5=USD;Poster A1=20=5=USD||The A1 poster costs twice as much as the A3.
-|en|Poster A3=10=5=USD||Three posters and you're still under $30.
+|en|Poster A3=9.5=5=USD||Three posters and you're still under $30.
-|en|Poster A3=10=5=USD||With a $20 note you get three A3 posters.
+|en|Poster A3=10=5=USD||With a $20 note you get two A3 posters.
-|en|Poster A3=10=5=USD||Two posters are $20, so you get $15 back from a fifty.
-|es|Póster A3=10=5=EUR;Póster A1=25=5=EUR||El A1 cuesta el doble que el A3.
-|de|Poster A3=10=5=EUR;Poster A1=25=5=EUR||Das A1 kostet doppelt so viel wie das A3.
-|ru|Постер А3=1000=5=RUB;Постер А1=2500=5=RUB||А1 стоит вдвое дороже А3.
`,
}
