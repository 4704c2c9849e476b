import { phrases } from '../phrases.ts'

/** What is said of a day or a wish that cannot be met: "won't work", "zu kurzfristig", "не получится". */
export const TURNED_DOWN = phrases<true>([
  [
    true,
    "won't do|will not do|won't work|will not work|would not work|wouldn't work|doesn't work|does not work|can't work|cannot work|isn't going to work|not going to work|isn't possible|is not possible|not possible|won't be possible|impossible|can't be done|cannot be done|won't happen|isn't doable|isn't feasible|isn't an option|isn't enough time|is not enough time|not enough time|is out of the question|too soon|too late|too tight|too short|too early|short notice|we can't manage|we can't do|we cannot do|can't promise|can't make it",
  ],
  [
    true,
    'no se puede|no es posible|no sería posible|no será posible|no puede ser|no nos da tiempo|no da tiempo|no llegamos|no llegaría|no alcanza|no alcanzamos|no podemos|no puedo|no va a ser posible|imposible|demasiado pronto|muy pronto|demasiado tarde|muy tarde|muy justo|demasiado justo',
  ],
  [
    true,
    'não dá|não é possível|não será possível|não vai ser possível|não conseguimos|não consigo|não podemos|não posso|não vai dar|não há tempo|não temos tempo|impossível|demasiado cedo|muito cedo|cedo demais|demasiado tarde|tarde demais|em cima da hora|já não dá',
  ],
  [
    true,
    'n est pas possible|ce n est pas possible|ne sera pas possible|n est plus possible|pas possible|impossible|trop tôt|trop tard|trop juste|trop court|on ne peut pas|nous ne pouvons pas|ne va pas être possible|ça ne sera pas possible',
  ],
  [
    true,
    'geht nicht|geht leider nicht|geht es nicht|geht es leider nicht|geht das nicht|geht das leider nicht|nicht möglich|nicht mehr möglich|klappt nicht|klappt leider nicht|klappt es nicht|klappt es leider nicht|klappt das nicht|klappt das leider nicht|schaffen wir nicht|schaffen wir es nicht|schaffen wir leider nicht|schaffen wir das nicht|schaffen wir das leider nicht|zu kurzfristig|zu früh|zu spät|zu knapp|wird nichts|wird leider nichts|unmöglich|können wir nicht|können wir leider nicht|wird leider nicht gehen',
  ],
  [
    true,
    'non è possibile|non sarà possibile|non è fattibile|non si può|non riusciamo|non riesco|non ce la facciamo|non facciamo in tempo|non possiamo|impossibile|troppo presto|troppo tardi|troppo poco tempo|poco preavviso',
  ],
  [
    true,
    'mümkün değil|mümkün olmaz|mümkün olmuyor|olmaz|olmuyor|yetişmez|yetişmiyor|yetiştiremeyiz|yetiştiremiyoruz|yapamayız|yapamıyoruz|imkansız|çok erken|çok geç|zor olur',
  ],
  [
    true,
    'не получится|не выйдет|не получается|невозможно|не успеем|не успеть|не успеваем|не можем|не сможем|нельзя|никак|слишком рано|слишком скоро|слишком поздно|слишком мало времени',
  ],
  [
    true,
    'غير ممكن|غير ممكنة|مش ممكن|مو ممكن|لا يمكن|ما يمكن|لا يمكننا|ما نقدر|ما بنقدر|لا نستطيع|لن نستطيع|ما يمدي|ما نلحق|ما بنلحق|مستحيل|ما ينفع|مش هينفع|صعب|قريب جدا|متأخر جدا|متأخر',
  ],
  [
    true,
    'לא אפשרי|לא אפשרית|לא יהיה אפשרי|לא יתאפשר|בלתי אפשרי|אי אפשר|לא ניתן|לא נספיק|לא מספיקים|לא נוכל|לא הולך|מוקדם מדי|מאוחר מדי|קרוב מדי',
  ],
  [
    true,
    'संभव नहीं|सम्भव नहीं|मुमकिन नहीं|नहीं हो पाएगा|नहीं हो पाएगी|नहीं हो सकता|नहीं हो सकती|नहीं मिल पाएगा|नहीं मिल सकता|नहीं दे पाएंगे|नहीं दे सकते|नहीं कर पाएंगे|नहीं बन पाएगा|नहीं बना पाएंगे|बहुत जल्दी|बहुत कम समय|sambhav nahi|mumkin nahi|nahi ho payega|nahi ho sakta|nahi ho paega|possible nahi',
  ],
  [
    true,
    'tidak bisa|belum bisa|nggak bisa|gak bisa|ga bisa|tidak mungkin|tidak sempat|nggak sempat|nggak keburu|gak keburu|tidak keburu|tidak memungkinkan|terlalu cepat|terlalu mepet|terlalu dekat|kecepetan|mepet|terlambat',
  ],
])
