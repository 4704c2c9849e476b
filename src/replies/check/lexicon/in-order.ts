/** Words that part the first of several from those behind it. */
export const FIRST =
  /^(?:first|1st|primer[oa]?|primeir[oa]s?|premiere?s?|erste[rnsm]?|prim[oa]|ilk|перв(?:ый|ая|ое|ого|ой|ую|ом)|اول|الاول|الاولي|ראשונה?|הראשונה?|पहल[ाीे]|pertama)$/
export const NEXT =
  /^(?:further|next|additional|second|subsequent|following|later|after|afterwards|then|each|every|siguientes?|mas|adicional(?:es)?|segund[oa]s?|posteriores|otr[oa]s?|cada|seguintes?|seguir|demais|suivante?s?|supplementaires?|deuxieme|ensuite|chaque|weitere[rnsm]?|nachste[rnsm]?|zweite[rnsm]?|zweiten|danach|jede[rnsm]?|altr[oaie]|successiv[oaie]|second[oa]|ogni|poi|sonra\S*|ikinci\S*|diger\S*|her|следующ\S*|последующ\S*|втор(?:ой|ая|ое|ого)|дальше|потом|кажд\S*|التالي\S*|تالي\S*|ثاني\S*|الثاني\S*|بعد\S*|كل|הבאה?|נוספת?|שניי?ה?|השניה|אחריה?|כל|अगल[ाीे]|दूसर[ाीे]|बाद|हर|berikut\S*|selanjutnya|kedua|setiap)$/
