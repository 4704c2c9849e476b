import type { Language } from '../language/languages.ts'

/** Words that hold sentences together: they tell the language and nothing about products. Folded, chat spellings included. */
export const FUNCTION_WORDS: Record<Language, string> = {
  en: `the a an is are am was were be been being do does did have has had i you u we they he she it its my your ur our their this that these those
    what which who when where why how much many can could would will shall should may might must not no yes and or but if then so of to in on at for from with about as by
    please pls plz thanks thank thx hi hii hello hey yo there here some any all just still also too very really me us them him her one ones get got want need know tell like
    ok okay sure good morning afternoon evening day n r y im ive id dont cant doesnt isnt whats hows wheres wanna gonna gotta lemme up out off than more most does only again
    till until since said told says guy colleague website confirm right shop store buy guess exactly thing stuff something anything someone anyone right now today tomorrow yesterday guys dear sir madam bro mate man um uh er hmm well actually maybe kinda btw asap`,
  es: `ola hola dijeron dijo dicen decia verdad cierto tienda local venden vende compa wey oigan disculpe disculpa necesitaba da dan dos tres cuatro cinco eres sos soy somos sois fue hasta el la los las un una unos unas y e o u de del al a en con por para sin sobre entre que q qué cual cuales quien como cuando donde cuanto cuanta cuantos cuantas si no ni
    es son era ser estar esta estan estoy estamos hay he ha han tengo tiene tienen tienes teneis tenemos quiero quisiera puedo puede pueden podeis podria me te se nos os le les lo su sus mi mis tu tus
    este esta estos estas ese esa esos esas eso esto aquel muy mas menos tambien ya pero porque pues bien bueno buenos buenas dias tardes noches hola holi wenas gracias favor porfa porfavor
    oye mira eh anda tio tia bro gustaria necesito dame ustedes usted vosotros ella ellos ahi aqui alli hoy manana ayer ahora algo alguien todo toda todos nada solo creo saber quiere quería onda xfa tmb`,
  pt: `disseram disse verdade loja desculpe preciso dois duas tres fazem fazes es sou és somos até o a os as um uma uns umas e ou de do da dos das no na nos nas ao aos em com por para pra pro sem sobre que q qual quais quem como quando onde quanto quanta quantos quantas se nao não nem
    e é sao são era ser estar esta está estao estou ha há tem têm tenho temos quero queria gostaria gostava posso pode podem poderia me te se nos lhe lhes seu sua seus suas meu minha teu tua
    este esta estes estas esse essa isso isto aquele aquela muito mais menos tambem já ja mas porque pois bem bom boa bons dia tarde noite ola olá oi oie obrigado obrigada obg favor pfv pf
    voce voces você vocês vc vcs amor amores ai aí aqui ali hoje hj amanha amanhã ontem agora algo alguem alguém tudo todo toda nada só so acho saber qnto qto ta tá né ne eu ele ela eles ainda faz se-faz-favor sim`,
  fr: `dit disent vrai magasin pardon cherche deux trois quatre faites fais tu es vous le la les l un une des du de d et ou a à au aux en dans avec pour par sans sur sous entre que qu quel quelle quels quelles qui comment quand ou où combien si ne n pas non oui
    est sont etait être etes êtes suis sommes ai as a avons avez ont avoir ce c cet cette ces ca ça je j tu il elle on nous vous ils elles me te se lui leur mon ma mes ton ta tes son sa ses notre votre vos nos
    plus moins tres très aussi mais donc car bien bon bonne bonjour bonsoir salut merci svp plait plaît voudrais veux peux peut pouvez puis-je puis aimerais faut fait faire y encore deja déjà ici la-bas aujourd hui demain
    maintenant quelque quelqu chose tout toute tous toutes rien s m t avez-vous est-ce coucou`,
  de: `gebt gib gebe einmal zweimal gesagt stimmt laden brauche suche macht vielen dank zwei drei vier der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur für fur fuer ohne über um gegen bis seit durch
    ist sind war bin bist seid sein habe hast hat haben habt hatte hätte hatten kann kannst können konnen konnt könnt könnte möchte mochte will wollen soll muss müssen darf ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen
    mein meine meinen dein deine euer eure ihre ihren was wer wie wo wann warum welche welcher welches wieviel viel nicht kein keine keinen ja nein doch noch schon auch nur sehr mehr weniger
    bitte danke hallo hi guten tag morgen abend moin servus gern gerne heute gestern jetzt hier da dort etwas jemand alles nichts dieser diese dieses man mal denn weil dass ob wenn als gibt`,
  it: `detto vero negozio scusi cerco mille due tre quattro cinque fate fai fa fanno sei viene il lo la i gli le un uno una e ed o ma di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra senza che chi cui quale quali come quando dove quanto quanta quanti quante
    se non no si sì è sono era essere sei siete siamo ho hai ha abbiamo avete hanno avere posso puoi può possiamo potete vorrei voglio vuole mi ti ci vi gli lo ne mio mia miei tuo tua suo sua nostro vostro vostra vostri
    questo questa questi queste quello quella quelli più piu meno molto anche ancora già gia ma però pero perché perche bene buono buongiorno buonasera ciao salve grazie favore prego per-favore cortesia oggi domani ieri adesso ora qui lì
    qualcosa qualcuno tutto tutti tutta niente solo c'è ce l sapere`,
  tr: `dedi dediler dogru magaza lazim ariyorum iki üç uc bir ve veya ile için icin bu şu su o ben sen biz siz onlar bana sana bize size benim senin bizim sizin mi mı mu mü musunuz misiniz mısınız miyim var yok ne nasil nasıl nerede ne-zaman zaman kac kaç kadar hangi kim neden niye
    evet hayir hayır değil degil çok cok daha en az ama fakat çünkü gibi da de ki ise olan olarak olur olsun lütfen lutfen merhaba selam selamlar tesekkurler teşekkürler sagol sağol günaydın gunaydin iyi akşamlar aksamlar günler gunler
    bugün bugun yarın yarin dün şimdi simdi burada orada istiyorum isterim alabilir almak edebilir miyiz rica ederim acaba kaça kolay gelsin hocam abi şey sey tane adet hala hâlâ artık`,
  ar: `عايز عايزة عاوز عاوزة ينفع بكره دي اللي لسه كمان طب بالظبط لو سمحتي حد حاجة اوي صح قالوا قال المحل في من على إلى الى عن مع هل ما ماذا متى أين اين وين كيف كم لماذا ليش ليه شو ايش وش مين هذا هذه ذلك تلك هاي هاد دي ده أنا انا أنت انت انتم أنتم نحن احنا هو هي هم لي لك لكم له لها عندي عندك عندكم لدي لديكم
    يا أو او و ثم لكن لان لأن إذا اذا لو أن ان إن كان كانت يكون لا لم لن ليس مو مش ما نعم اي أيوه ايوا السلام عليكم مرحبا أهلا اهلا هلا صباح مساء الخير شكرا لو سمحت من فضلك ممكن رجاء قبل بعد قليل جدا كثير فقط بس كل بعض غير اللي التي الذي
    اليوم غدا بكرة امس الان الآن هنا هناك أخي اخوي حبيبي عفوا تمام طيب وكم وفي وهل وانا بالضبط`,
  he: `של את זה זו זאת אלה הוא היא הם הן אני אתה את אתם אתן אנחנו לי לך לנו לכם יש אין מה מי מתי איפה איך כמה למה איזה איזו אילו האם אם או גם לא כן על עם מ ב ל ה ו ש כי אבל רק עוד מאוד יותר פחות כל כמו אחרי לפני עד
    שלום היי הי תודה בבקשה בוקר טוב ערב לילה אפשר רוצה צריך יכול יכולה היום מחר אתמול עכשיו פה שם משהו מישהו הכל סליחה אשמח`,
  hi: `है हैं था थे थी हूँ हो का की के को में से पर और या लेकिन तो भी ही नहीं न मत क्या कौन कब कहाँ कहां कैसे कितना कितने कितनी क्यों यह ये वह वो मैं हम आप तुम मेरा मेरी मेरे हमारा आपका आपके आपकी मुझे हमें आपको इस उस एक कुछ कोई सब बहुत
    कृपया नमस्ते नमस्कार धन्यवाद शुक्रिया जी हाँ हां आज कल अभी यहाँ वहाँ चाहिए सकते सकता सकती कर करना करो करें रहा रहे दो लिए साथ अगर प्लीज भाई
    hai hain tha thi hoon ho ka ki ke ko mein se par aur ya lekin toh bhi hi nahi nahin mat kya kaun kab kahan kahaan kaise kitna kitne kitni kyun ye yeh woh wo main hum aap tum mera meri mere aapka aapke mujhe hume isko
    kuch koi sab bahut namaste namaskar dhanyavaad shukriya ji haan haa aaj abhi yahan chahiye sakte sakta kar karna karo karao rha raha rahe liye agar bhai bhaiya yaar didi jaldi milega milegi jayega jayegi wala wali se dena batao bataiye kijiye kisi insaan baat`,
  id: `katanya bilang benar toko cari butuh yang dan atau di ke dari untuk dengan pada oleh ini itu saya aku kami kita kamu anda dia mereka nya apa apakah siapa kapan dimana mana bagaimana gimana berapa brp kenapa mengapa ada tidak tdk gak ga nggak enggak bukan belum sudah udah udh
    bisa boleh mau ingin akan sedang masih juga saja aja lagi sangat sekali lebih kurang paling semua beberapa kalau kalo jika tapi karena seperti ya yah dong deh sih nih kok kan kak kakak gan sis min mas mbak bang
    halo hai selamat pagi siang sore malam terima kasih makasih tolong mohon permisi hari sekarang besok kemarin sini situ sana satu buat utk yg dgn gmn`,
  ru: `сказали говорил правда магазине магазин нужен нужна нужны ищу и в во на с со к ко у о об от до из за по для без при про над под между не ни да нет а но или что чтобы как когда где куда откуда почему зачем кто какой какая какое какие каком сколько ли же бы если то так уже еще ещё только тоже также очень
    я ты он она оно мы вы они мне меня тебе вам вас нам нас его ее её их мой моя мое мои твой ваш ваша ваше ваши наш этот эта это эти тот та те есть был была было были быть буду будет можно нужно надо могу может можете хочу хотел
    здравствуйте привет добрый день утро вечер спасибо пожалуйста подскажите скажите сегодня завтра вчера сейчас щас здесь тут там все всё ничего кто-то что-то какая-нибудь спс плиз вашего вашей вашем после`,
}
