import { wordsOf } from './words.ts'

/**
 * Words of a sentence around what is asked for, in the languages of the product: greetings, question words, "do you
 * have", "how much does it cost". Left out where a word is also a thing shops sell (`car`, `pan`, `sale`).
 */
const BY_LANGUAGE = {
  en: `a an the this that these those is are was were be been am do does did done have has had having can could will would shall should may might must
    i you he she it we they me him her us them my your his its our their mine yours who whom what which when where why how much many
    and or but not no if then than so as at by for from in into of on onto to with without within about out up down over under off again also just only very too
    any some all each there here please pls plz hi hello hey thanks thank thx want wanna need needs looking look like get got give show tell send know buy order
    cost costs price prices priced pricing available availability stock still today tomorrow now right sorry maybe um uh hmm yo u ur hav r n hw mch whats wats hows
    would'nt dont don't doesnt i'd i'm im id ive i've you're ya yes ok okay well good morning afternoon evening dear sir madam friend
    carry sell selling left altogether together total question ask asking wondering wondered come comes work works going take make says said say let see
    wheres theres thats isnt arent kinda really actually pretty guys anyone anything something someone one ones`,
  es: `el la los las lo un una unos unas al del de y e o u a ante con contra desde en entre hacia hasta para por segun sin sobre tras que qué como cómo cuando cuándo
    donde dónde quien quién cual cuál cuales cuanto cuánto cuanta cuesta cuestan cuestas vale valen precio precios sale salen hay tiene tienen tienes tenes teneis tenéis tengo
    quiero quisiera queria quería querria necesito busco buscaba buscando me te se nos os le les mi tu su sus mis tus nuestro vuestra yo él ella usted ustedes vosotros
    es son era esta está están estan este esto estos estas ese esa eso esos aquel ser estar hola ola buenas buenos dias días tardes noches gracias favor porfa porfavor
    si sí no ya muy mas más menos tambien también solo algo alguno alguna todo toda todos todas otro otra aqui ahi allí hoy mañana ahora todavia aun aún disponible disponibles
    puedo puede pueden podria podrían dar das dame mandar venden vende comprar pedir pregunta preguntar saber queria ver mira oye eh pues bueno disculpa perdon tio bro onda cuanta q k xq pq d cuato costo costaria costaría quedan queda`,
  pt: `o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa de e ou em com sem por para pelo pela pra pro que quê como quando onde quem qual quais
    quanto quanta quantos custa custam custo preço preco preços valor vale tem têm ter temos tenho tinha queria quero gostaria gostava preciso procuro me te se nos vos lhe lhes meu minha seu sua seus suas
    eu tu ele ela voce você voces vocês vcs vc nós eles elas é e são sao era está esta estão estao este esse essa isso isto aquele aquela ser estar ola olá oi bom boa dia tarde noite obrigado obrigada
    favor faz fazem sim nao não já ja muito mais menos tambem também só so algum alguma algo tudo todos toda outro outra aqui ai aí ali hoje amanha amanhã agora ainda disponivel disponível disponíveis
    posso pode podem poderia comprar pedir vendem vende pergunta saber ver mesmo pois então entao q pq hj qto qnto ta tá da mim confirma tao`,
  fr: `le la les l un une des du de d au aux et ou à a dans en avec sans pour par sur sous chez vers que qu quoi qui quel quelle quels quelles comment quand où combien coute coûte coutent coûtent prix tarif
    est sont était suis es êtes avez avez-vous ai as ont avoir être il elle on nous vous ils elles je j tu me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ça c cela
    y ne n pas plus moins très aussi oui non si bonjour bonsoir salut merci svp stp plait plaît voudrais veux veut cherche besoin aimerais peux peut pouvez pourriez acheter commander vendez disponible disponibles
    encore reste aujourd hui demain maintenant quelque quelques tout tous toute toutes autre autres ici là bien alors donc mais car-je`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen mit ohne für fur von vom zu zum zur im in am an auf aus bei bis nach über unter vor
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine dein deine sein seine unser eure ist sind war waren bin bist seid habe hast hat haben habt hätte hätten gibt gibts
    was wer wo wann wie wieso warum welche welcher welches welchen viel viele kostet kosten preis preise teuer verfügbar vorrätig lager noch heute morgen jetzt auch nur schon sehr mal bitte danke hallo guten tag abend moin
    möchte mochte will würde wurde brauche suche kann kannst können konnen könnte kaufen bestellen verkauft etwas alle alles ja nein so da hier dort dann wenn dass ob als`,
  it: `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei sul sulla e ed o ma non che chi cosa come quando dove quale quali
    quanto quanta quanti costa costano prezzo prezzi vale è sono era sei siete ho hai ha abbiamo avete hanno avere essere io tu lui lei noi voi loro mi ti si ci vi mio mia tuo tua suo sua nostro vostro
    questo questa questi queste quello quella ciao salve buongiorno buonasera grazie prego favore per-favore vorrei voglio cerco serve bisogno posso può potete potrei comprare ordinare vendete disponibile disponibili
    ancora oggi domani adesso ora anche solo molto più meno tutto tutti altro altra qui qua là sì no`,
  tr: `bir bu şu o ve veya ya da de ile için mi mı mu mü ne nasıl nerede ne-kadar kadar kaç kaca fiyat fiyatı fiyati ücret ucret var yok mevcut stok stokta olan olarak ben sen biz siz onlar bana sana bize benim senin
    merhaba selam günaydın iyi günler akşamlar teşekkürler teşekkür ederim sağol lütfen istiyorum isterim istiyordum arıyorum almak alabilir miyim misiniz musunuz satıyor bugün yarın şimdi hala daha çok az en evet hayır tane adet acaba`,
  ar: `في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي ما ماذا متى اين أين وين كيف كم بكم بكام قديش كام شو ايش هل لو او أو و ثم لكن لا نعم ليس غير انا أنا انت أنت هو هي نحن انتم هم لي لك له لها لنا
    عندكم عندك عندي لديكم لديك عندهم يوجد فيه في موجود موجوده متوفر متوفره متاح متوفرة موجودة سعر السعر اسعار أسعار الاسعار ثمن تكلفة تكلف يكلف كلفة وكم السلام عليكم وعليكم مرحبا اهلا صباح مساء الخير شكرا من فضلك لو سمحت
    اريد أريد ابغى أبغى ابي بدي عايز عاوز محتاج ممكن اشتري أشتري اطلب أطلب عندنا اليوم بكرة غدا الان الآن لسه لسا بعد كل بعض فقط جدا ايضا أيضا هناك هنا بس يا`,
  he: `של את עם על אל מן לא כן או גם אם כי זה זאת זו אני אתה את הוא היא אנחנו אתם הם לי לך לו לה לנו לכם מה מי איפה מתי איך כמה עולה עולים מחיר המחיר יש אין לכם במלאי זמין שלום היי תודה בבקשה
    רוצה אפשר צריך צריכה מחפש מחפשת לקנות להזמין היום מחר עכשיו עוד רק מאוד הכל`,
  hi: `का की के को में से पर और या भी ही है हैं था थे हो यह ये वह वो इस उस मैं मुझे हम आप तुम मेरा मेरी आपका आपके पास क्या कौन कब कहाँ कहां कैसे कितना कितनी कितने दाम कीमत मूल्य रेट मिलेगा मिलेगी मिल चाहिए उपलब्ध स्टॉक
    नमस्ते नमस्कार धन्यवाद कृपया हां हाँ नहीं ना आज कल अभी एक कोई कुछ सब बहुत तक लिए साथ वाला वाली रहा रही सकता सकते
    hai hain kya kitna kitne kitni ka ki ke ko mein me se par aur bhi hi tha ye yeh woh wo mujhe hum aap tum mera aapke paas chahiye milega milegi bhai yaar ji aaj kal abhi koi kuch nahi haan namaste jayega ho raha daam rate`,
  id: `yang dan atau di ke dari untuk dengan tanpa pada ini itu saya aku kamu anda kami kita dia mereka ada tidak nggak gak ga bukan ya iya apa siapa kapan dimana mana bagaimana gimana berapa harga harganya brp
    stok ready tersedia masih bisa boleh mau ingin cari beli pesan tolong terima kasih makasih halo hai selamat pagi siang sore malam kak kakak min gan sis bang mas mbak dong sih kok nih deh lagi juga saja aja sudah belum hari besok sekarang`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только ее мне было вот от меня еще ещё нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь вам ведь там потом себя ничего ей
    может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет кто этот того потому этого какой какая какие каком сколько скок скольки стоит стоят стоимость цена цены ценник почем почём цену
    наличии наличие имеется у-вас привет здравствуйте здрасте добрый день вечер утро доброе спасибо пожалуйста подскажите скажите хочу хотел хотела хотелось нужен нужна нужно нужны ищу можно могу купить заказать продаете сегодня завтра сейчас щас
    это эта эти тот та те мой моя ваш ваша наш всего очень более менее самый также осталось остались при про чтобы об`,
  arabizi: `salam bkam bikam kam w fe fi 3andkom 3andak 3andko 3ndkom wein ween shu eh el al ya law mumkin bdi 3ayez abi abgha hal kaifa marhaba shukran mawjood mawjoud so3r se3r`,
}

const STOPWORDS = new Set(
  Object.values(BY_LANGUAGE).flatMap(words =>
    words.split(/\s+/).flatMap(word => (wordsOf(word).length === 1 ? wordsOf(word) : [])),
  ),
)

/** Whether a folded word says nothing about which product is meant. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word)
}
