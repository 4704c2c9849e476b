/**
 * Words by which somebody asks what the business knows of another person, over folded text with one space between
 * words. In the order en es pt fr de it tr ar he hi(romanised too) id ru; `_` is a space, `$` the end of a word.
 */
const KIN = {
  en: String.raw`(?:my|our)_(?:\S+_)?(?:husband|wife|son|daughter|kid|child|teenager|mother|mum|mom|father|dad|brother|sister|girlfriend|boyfriend|partner|fiance|neighbou?r|friend|mate|ex|boss|colleague|cousin|uncle|aunt|roommate|flatmate|landlord|grand\S+|niece|nephew)s?$`,
  es: String.raw`mis?_(?:\S+_)?(?:marido|espos[oa]|mujer|novi[oa]|hij[oa]s?|madre|padre|herman[oa]|vecin[oa]|amig[oa]|ex|jef[ea]|colega|companer[oa]|prim[oa]|ti[oa]|cunad[oa]|suegr[oa]|niet[oa]|pareja)`,
  pt: String.raw`(?:meu|minha|meus|minhas)_(?:\S+_)?(?:marido|espos[oa]|mulher|namorad[oa]|filh[oa]s?|mae|pai|irma|irmao|vizinh[oa]|amig[oa]|ex|chefe|colega|prim[oa]|ti[oa]|cunhad[oa]|sogr[oa]|net[oa])`,
  fr: String.raw`(?:mon|ma|mes)_(?:\S+_)?(?:mari|femme|epou\S+|fils|fille|enfants?|mere|pere|frere|soeur|voisine?|ami|amie|copine?|ex|patronn?e?|collegue|colocataire|coloc|cousine?|oncle|tante|belle-\S+|beau-\S+)`,
  de: String.raw`mein(?:e|en|em|er)?_(?:\S+_)?(?:mann|frau|sohn|tochter|kind|kinder|mutter|vater|bruder|schwester|nachbar\S*|freund\S*|ex|exfrau|exmann|chef\S*|kolleg\S*|mitbewohner\S*|cousin\S*|onkel|tante|partner\S*)`,
  it: String.raw`(?:mi[oa]|miei|mie)_(?:\S+_)?(?:marito|moglie|figli[oa]?|madre|padre|mamma|papa|fratello|sorella|vicin[oa]|amic[oa]|ex|capo|collega|coinquilin[oa]|cugin[oa]|zi[oa]|ragazz[oa]|fidanzat[oa]|suocer[oa]|cognat[oa])`,
  tr: String.raw`(?:koca|kari|es|oglu|kizi|kiz|cocug|anne|baba|kardes|abi|abla|komsu|arkadas|sevgili|patron|mudur|kuzen|amca|teyze|eski_es)i?u?m\S{0,3}$`,
  ar: '(?:زوجي|زوجتي|ابني|ابنتي|بنتي|ولدي|امي|ابي|والدي|والدتي|اخي|اختي|جاري|جارتي|صديقي|صديقتي|صاحبي|صاحبتي|خطيبي|خطيبتي|طليقي|طليقتي|مديري|زميلي|زميلتي|عمي|خالي|خالتي|جوزي|مراتي)',
  he: '(?:בעלי|אשתי|בני|בתי|(?:הבנ|הבת|הילד|הילדה|האח|האחות|האמא|האבא|השכנ|השכנה|החבר|החברה|השותפ|השותפה|הבוס|הגרוש|הגרושה|האקס|האקסית|הדוד|הדודה)_שלי|אמא_שלי|אבא_שלי|אחי|אחותי)',
  hi: String.raw`(?:मेरे|मेरी|मेरा|mere|meri|mera)_(?:\S+_)?(?:पति|पत्नी|बीवी|बेटे|बेटा|बेटी|बच्चे|माँ|मां|मम्मी|पापा|पिता|भाई|बहन|पड़ोसी|पड़ोसन|दोस्त|सहेली|बॉस|रूममेट|गर्लफ्रेंड|बॉयफ्रेंड|चाचा|चाची|मामा|मामी|pati|patni|biwi|bete|beta|beti|bacche|maa|mummy|papa|bhai|behen|padosi|dost|saheli|boss)`,
  id: String.raw`(?:suami|istri|anak|ibu|bapak|ayah|mama|papa|kakak|adik|abang|tetangga|teman|pacar|mantan|bos|atasan|sepupu|om|tante)(?:ku|_(?:\S+_)?(?:saya|aku|gue|gw))`,
  ru: String.raw`(?:мо[ийяюеегоомуи]+)_(?:\S+_)?(?:муж\S*|жен\S*|сын\S*|доч\S*|реб\S+|дет\S*|мам\S*|пап\S*|отец|отца|мат\S+|брат\S*|сестр\S*|сосед\S*|друг\S*|подруг\S*|девушк\S*|парен\S*|бывш\S*|начальни\S*|коллег\S*|тещ\S*|свекров\S*|дяд\S*|тет\S*)`,
} as const

/** Everybody who is somebody else: kin, a customer, the lady from before. */
const ONE = {
  en: String.raw`(?:he|she|${KIN.en}|(?:the|that|this|some|another|other|your)_(?:\S+_)?(?:lady|woman|man|guy|girl|boy|gentleman|couple|person|customer|client|buyer|neighbou?r|bloke))`,
  es: String.raw`(?:ella|${KIN.es}|(?:la|el|esa|ese|otr[oa]|aquella?)_(?:\S+_)?(?:senora?|chic[oa]|mujer|hombre|client[ea]|vecin[oa]|persona|tip[oa]|muchach[oa]))`,
  pt: String.raw`(?:el[ea]|${KIN.pt}|(?:a|o|ess[ea]|aquel[ea]|outr[oa])_(?:\S+_)?(?:senhora?|mulher|homem|rapaz|rapariga|menina|moc[oa]|cliente|vizinh[oa]|pessoa|cara))`,
  fr: String.raw`(?:ill?|elle|${KIN.fr}|(?:la|le|cette|cet?|l'autre|une?_autre)_(?:\S+_)?(?:dame|femme|monsieur|homme|fille|garcon|mec|cliente?|voisine?|personne))`,
  de: String.raw`(?:er|sie|${KIN.de}|(?:die|der|diese[r]?|dem|den|ander\S+)_(?:\S+_)?(?:dame|frau|mann|herr\S*|typ|kund\S+|nachbar\S*|person|madchen|junge))`,
  it: String.raw`(?:lui|lei|${KIN.it}|(?:la|il|quella?|quel|l'altr[oa]|un_altr[oa])_(?:\S+_)?(?:signor[ae]?|donna|uomo|ragazz[oa]|tizi[oa]|client[ei]|vicin[oa]|persona))`,
} as const

export const OTHER_PEOPLE: Record<'asked' | 'inQuestions' | 'datum', string> = {
  /** Complete in itself. */
  asked: [
    String.raw`(?:did|has|have)_${ONE.en}_(?:\S+_){0,3}(?:writ\S+|wrote|text\S*|messaged?|contact\S*|call\S*|order\S*|buy|bought|come|came|been_(?:in|there|here|to_you)|visit\S*|pick\S*|paid|ask\S*|talk\S*|speak|spoken|chat\S*|book\S*|reserv\S*|say|said|tell|told|spen[dt]|return\S*)$`,
    String.raw`(?:does|do|is|are)_${ONE.en}_(?:\S+_){0,3}(?:writ\S+|text\S*|messag\S+|talk\S*|chat\S*|call\S*|order\S*|buy\S*|come|say\S*)_(?:\S+_)?(?:you|here|there|from_you)$`,
    String.raw`(?:what|how_much|how_many|which_\S+|when|where)_(?:did|does|has|have|was|is)_${ONE.en}_(?:\S+_){0,6}(?:buy\S*|bought|order\S*|take|took|taken|get|got|pick\S*|ask\S*|say\S*|said|writ\S+|wrote|want\S*|pa(?:y|ys|id|ying)|spen[dt]\S*|choose|chosen|book\S*|tell\S*|told|live)$`,
    // "What did Nadia from number six order": whoever is not us, you or a thing.
    String.raw`what_(?:did|has)_(?!i_|we_|you_|u_|it_|they_|this_|that_|these_|those_|the_|my_|our_|your_)\S+_(?:\S+_){0,4}(?:buy|bought|order(?:ed)?|take|taken|pick(?:ed)?_(?:up|out)|ask(?:ed)?_(?:for|you)|say_to_you|tell_you|writ\S+_(?:to_)?you|reserved?|leave_(?:with|at))$`,
    String.raw`who_(?:\S+_){0,2}(?:bought|ordered|purchased|reserved|booked|texted|messaged)_(?!my_|our_) who_(?:wrote|talked|spoke)_(?:to_you|before|last)`,
    String.raw`(?:customer|client|person|people|guy|lady|someone|somebody|one|who)_(?:\S+_){0,3}(?:before|ahead_of)_me$ (?:last|previous|other|next|latest)_(?:customer|client|buyer|caller|person)_(?:\S+_){0,3}(?:buy|bought|pay|paid|order\S*|take|took|ask\S*|want\S*|say|said|spen[dt])`,
    String.raw`(?:give|send|tell|share|pass|show|forward|text|know|got|have)_(?:me_|us_|over_)?(?:\S+_)?(?:her|his)_(?:\S+_)?(?:number|phone|mobile|cell|address|email|e-mail|surname|name|contact|details|birthday|instagram|whatsapp|orders?|chats?|messages|receipt|bill)$ (?<!to_)(?:her|his)_(?:phone_|mobile_|whatsapp_)?(?:number|address|e-?mail|surname)_(?:please|pls|then|now|too|as_well|asap)`,
    String.raw`(?:he|she|they|${KIN.en})_(?:\S+_)?(?:gave|left|sent|told|wrote)_(?:\S+_)?(?:you|u|with_you|here)_(?:his|her|their|the)_(?:\S+_)?(?:number|phone|mobile|address|e-?mail|name|details|password|passcode|pin|code)$ (?:number|phone|mobile|address|e-?mail|details)_(?:that_)?(?:he|she|they|${KIN.en})_(?:\S+_)?(?:gave|left|sent|wrote)`,
    String.raw`(?:name|names|surname|number|phone|schedule|shift|salary|age|instagram)_of_(?:the|that|your|this)_(?:\S+_)?(?:guy|girl|man|woman|lady|boy|bloke|person|employee|worker|baker|cashier|waiter|waitress|seller|assistant|technician|staff|barista|chef|clerk|customer|client)`,
    // es
    String.raw`(?:que|cuanto)_(?:\S+_)?(?:llevo|compro|pidio|encargo|cogio|eligio|pregunto|dijo|queria|gasto|pago|ha_(?:comprado|pedido|encargado|dicho|preguntado))_(?:(?:ayer|hoy|ahi|alli|aqui)_)?${ONE.es}`,
    String.raw`quien(?:es)?_(?:\S+_){0,2}(?:compro|pidio|encargo|escribio|pregunto|reservo|ha_(?:comprado|pedido|escrito|encargado|preguntado)|se_(?:la|lo)?_?llevo)$ (?:cliente|clienta|quien|persona|el|la)_(?:\S+_){0,4}(?:antes_(?:que|de)|delante_de)_(?:yo|mi)$`,
    String.raw`(?:numero|telefono|movil|celular|direccion|correo|apellido|nombre|contacto|datos|instagram)_(?:\S+_){0,3}(?:de_ella|de_ell[oa]s|(?:el|la|lo)?_?(?:de_la_(?:\S+_)?(?:senora|chica|mujer|clienta|vecina|persona_que)|del_(?:\S+_)?(?:senor|chico|hombre|cliente|vecino)|del?_(?:\S+_){1,4}que_(?:compro|compraron|pidio|encargo|vino|se_llevo|ha_comprado|ha_pedido)|de_${KIN.es}$))`,
    String.raw`(?:direccion|numero|telefono|movil|correo|datos|contrasena|clave|pin)_(?:\S+_){0,2}que_(?:\S+_)?(?:os|les|te|le)_(?:dio|ha_dado|ha_dejado|han_dado|dieron|dejaron)`,
    String.raw`como_se_llaman?_(?:\S+_)?(?:chic|muchach|senor|emplead|dependient|panader|camarer|cajer|tecnic|mecanic|tip[oa]$|que_(?:abre|cierra|atiende|trabaja)) nombres?_de_(?:los|las)_emplead`,
    // pt
    String.raw`(?:o_)?que_(?:e_que_)?(?:\S+_)?(?:levou|comprou|pediu|encomendou|escolheu|perguntou|disse|queria|gastou|pagou)_(?:\S+_)?${ONE.pt} que_(?:e_que_)?${ONE.pt}_(?:\S+_){0,5}(?:levou|comprou|pediu|encomendou|escolheu|perguntou|queria|gastou|pagou|conta|diz|disse)`,
    String.raw`o_que_(?:e_que_)?[ao]_(?!loja|senhora?$|vossa|vosso|sua|seu|empresa)\S+_(?:\S+_){0,4}(?:levou|comprou|encomendou|pediu)$`,
    String.raw`quem_(?:e_que_)?(?:\S+_)?(?:comprou|levou|pediu|encomendou|escreveu|perguntou|reservou)$ (?:cliente|quem|pessoa)_(?:\S+_){0,4}antes_de_mim$`,
    String.raw`(?:numero|telefone|telemovel|celular|zap|whatsapp|morada|endereco|e-?mail|contacto|contato|nome|apelido|sobrenome|dados|senha|pin)_(?:\S+_)?(?:del[ea]s?|(?:d[ao]|dess[ae]|daquel[ae])_(?:\S+_)?(?:senhora|mulher|rapaz|rapariga|moc[ao]|cliente|vizinh|homem)|d[ao]_${KIN.pt}$)`,
    String.raw`(?:morada|endereco|numero|telefone|contacto|contato|senha|pin|codigo)_(?:\S+_){0,2}(?:que_)?(?:el[ea]|el[ea]s)_(?:\S+_)?(?:deu|deixou|mandou|deram|deixaram|escreveu) (?:morada|endereco|numero|telefone)_d[oa]_\S+_(?:el[ea]_)?(?:deixou|deu)`,
    String.raw`como_(?:e_que_)?se_chamam?_(?:\S+_)?(?:rapaz|rapariga|moc[oa]|senhora?|empregad|funcionari|padeir|tecnic|menin|cara$|pessoa_que)`,
    // fr
    String.raw`qu'est-ce_qu(?:e_|'|'_)?${ONE.fr}_(?:\S+_){0,4}(?:pris|achete|commande|demande|voulait|dit|raconte|choisi|depense|paye) que_(?:voulait|demandait|a_dit|a_pris|a_demande)[ -](?:ill?|elle|t-(?:il|elle))$`,
    String.raw`qu'est-ce_(?:que_|qu')(?!tu_|vous_|je_|j'|il_y|on_|ca_|nous_)\S+_(?:\S+_){0,3}a_(?:pris|achete|commande|demande)$`,
    String.raw`qui_(?:\S+_){0,2}(?:a|ont)_(?:achete|pris|commande|ecrit|reserve|demande)_(?!ma_|mon_|mes_) (?:cliente?|qui|personne)_(?:\S+_){0,4}avant_moi$`,
    String.raw`(?:numero|telephone|portable|adresse|mail|nom|coordonnees|instagram)_(?:\S+_){0,4}(?:a_elle|a_lui|(?:a|de)_(?:la|cette)_(?:\S+_)?(?:dame|femme|cliente|voisine)|(?:du|de_ce|au)_(?:\S+_)?(?:monsieur|client|voisin|type|mec)|de_${KIN.fr}$)`,
    String.raw`(?:adresse|numero|telephone|coordonnees|mail|code|mot_de_passe)_(?:\S+_)?qu'?_?(?:ill?|elle|ills|elles)_(?:\S+_)?(?:\S+_)?(?:donne|laisse|envoye|ecrit|confie)`,
    String.raw`(?:donnez|donne|envoyez|envoie|passez|passe|dites|dis)-moi_(?:son|leur)_(?:numero|telephone|portable|adresse|mail|nom) comment_s'appelle_(?:\S+_)?(?:celui|celle|garcon|fille|dame|monsieur|employe|vendeu|boulang|serveu|technicien|mec|gars|homme|femme)`,
    String.raw`(?:a|ont)-t-(?:ill?|elle)_(?:\S+_){0,2}(?:ecrit|appele|commande|achete|contacte)`,
    // de
    String.raw`(?:was|wieviel|wie_viel|wann|wem)_(?:hat|wollte|hatte|erzahlt|schreibt|sagt|wunschte)_(?!das_|es_|man_|ihr_|sie_dir|euch_)(?:die_|der_|den_)?(?!sie_)\S+_(?:\S+_){0,5}(?:genommen|mitgenommen|gekauft|bestellt|gefragt|gewollt|ausgegeben|bezahlt|geschrieben)$`,
    String.raw`wer_(?:\S+_){0,3}(?:hat|war|kam|schrieb)_(?:\S+_){0,3}(?:gekauft|bestellt|mitgenommen|geschrieben|vor_mir)$ (?:kund\S+|person|wer|der|die)_(?:\S+_){0,2}vor_mir$`,
    String.raw`(?:gib|gebt|schick|schickt|sag|sagt|geben_sie|schicken_sie|verrat\S*)_(?:mir|uns)_(?:\S+_){0,2}(?:seine|ihre|deren|dessen)_(?:\S*nummer|adresse|anschrift|handy\S*|mail\S*|e-mail|nachnamen|namen|daten|kontakt\S*)$ (?:nummer|telefonnummer|handynummer|adresse|anschrift)_(?:von_(?:ihr|ihm|ihnen|${KIN.de})|(?:der|dieser)_(?:dame|frau|kundin|nachbarin)|des_(?:herrn|mannes|kunden|nachbarn))$`,
    String.raw`(?:adresse|nummer|telefonnummer|daten|mail|code|pin|passwort)_die_(?:er|sie|${KIN.de})_(?:\S+_){0,3}(?:gegeben|hinterlassen|geschickt|geschrieben|genannt) (?:wie_heisst|name|namen|nachname|nummer|handynummer)_(?:\S+_){0,2}(?:kolleg|mitarbeit|verkauf\S*in|verkaufer|backer\S*_der|typ|der_morgens|mann_der|frau_die|kellner|mechaniker)`,
    // it
    String.raw`(?:cosa|che_cosa|quanto)_(?:ha|hanno|voleva|chiedeva)_(?:preso|comprato|ordinato|chiesto|voluto|detto|speso|pagato)_(?!il_pezzo)\S+`,
    String.raw`chi_(?:\S+_)?(?:ha|hanno)_(?:comprato|preso|ordinato|scritto|prenotato|chiesto)_(?!il_mio|la_mia) (?:cliente|chi|persona)_(?:\S+_){0,4}prima_di_me$`,
    String.raw`(?:numero|telefono|cellulare|indirizzo|mail|nome|cognome|contatto|dati)_(?:\S+_)?(?:di_lei|di_lui|di_loro|(?:dell[ao']|del|di_quell?[ao]?)_(?:\S+_)?(?:signor|donna|ragazz|client|vicin|uomo|tizi)|di_${KIN.it}$)`,
    String.raw`(?:indirizzo|numero|telefono|codice|password|pin|contatto)_(?:\S+_){0,3}(?:che_)?(?:l'?_?)?(?:vi_|ti_)?(?:ha|hanno)_(?:\S+_)?(?:lasciato|dato|scritto|mandato) come_si_chiama(?:no)?_(?:\S+_)?(?:ragazz|signor|dipendent|commess|panettier|tecnic|camerier|quell|tizi|uomo|donna)`,
    // tr
    String.raw`(?:sonuncu\S*|bunu|onu|son_\S+)_kim(?:ler)?_(?:aldi|satin|siparis) kim(?:ler)?_(?:\S+_)?(?:aldi|yazdi|siparis_verdi|satin_aldi|ayirtti|sordu)_(?!mi)`,
    String.raw`(?:hanim|bey|abla|teyze|amca|${KIN.tr})_(?:\S+_){0,3}(?:ne|neler|kac|nereden)_(?:\S+_)?(?:aldi|siparis|sordu|istedi|yazdi|dedi|odedi|harcadi|anlatiyor) (?:benden|bizden)_onceki?_(?:\S+_){0,2}(?:kim|musteri|kisi|ne_)`,
    String.raw`(?:onun|onlarin|kadinin|adamin|bayanin|musterinin)_(?:\S+_){0,2}(?:numara|telefon|adres|adi$|ismi|soyad|mail|bilgi) (?:size|sizde)_(?:\S+_)?(?:verdigi|biraktigi|yazdigi|gonderdigi)_(?:\S+_)?(?:adres|numara|telefon|sifre|kod|bilgi) (?:acan|acik_tutan|calisan|duran|kapatan|bakan)_(?:\S+_)?(?:cocu|kiz|adam|kadin|kisi|eleman|bayan|usta)\S*_(?:ad|isim|ism|numara|telefon)`,
    // ar
    String.raw`(?:ماذا|ايش|شو|وش|ما_الذي)_(?:اخذ|اشتري|طلب|سال|اراد|قال|كتب|دفع)(?:ت|وا)?_(?!لي|لك|منك)\S+ (?:من|مين)_(?:اللي_|الذي_)?(?:اشتري|اشترت|طلب|كتب|سال|حجز|اخذ)(?!ت_)`,
    String.raw`(?:من|الزبون|العميل|اللي|الذي|الشخص)_(?:\S+_){0,4}قبلي$ (?:اعطني|اعطيني|عطني|عطيني|ارسل|ارسلي|ابعت|هات|اريد|ابغي|بدي|ممكن|ما|شو|ايش|كم)_(?:\S+_){0,2}(?:رقم|هاتف|جوال|عنوان|اسم|ايميل|بريد|تلفون|موبايل)(?:ها|هم|ه)$`,
    String.raw`(?:رقم|هاتف|جوال|عنوان|ايميل|كلمه_السر)_(?:\S+_){0,2}(?:الذي|التي|اللي)_(?:ترك|تركه|تركت|تركها|تركته|اعطاه|اعطاها|اعطاك|اعطاكم|اعطته|كتبه|كتبته|خلاه|خلته) اسم_(?:ال)?(?:شاب|موظف|بايع|عامل|رجل|بنت|فتاه|ولد|صبي|خباز|فني)`,
    // he
    String.raw`מה_(?:לקח|לקחה|קנה|קנתה|הזמינ|הזמינה|ביקש|ביקשה|שאל|שאלה|רצה|רצתה|אמר|אמרה|כתב|כתבה)_(?!לי|לכ)\S+ מי_(?:זה_)?(?:קנה|קנתה|הזמינ|כתב|לקח|שאל)_ (?:מי|הלקוח|הלקוחה|האדמ)_(?:\S+_){0,4}לפניי?$`,
    String.raw`(?:המספר|מספר|הטלפונ|טלפונ|הנייד|הכתובת|כתובת|השמ|המייל|הפרטימ|הסיסמה)_(?:\S+_)?(?:שלה|שלו|שלהמ|שלהנ)$ (?:כתובת|מספר|טלפונ|סיסמה|קוד|פרטימ)_(?:\S+_)?ש\S+_(?:השאיר|השאירה|נתנ|נתנה|מסר|מסרה|כתב|כתבה)_(?:לכמ|אצלכמ|לכ$) איכ_קוראימ_(?:לבחור|לבחורה|לעובד|לעובדת|למוכר|למוכרת|לאיש|לאישה|לטכנאי|לאופה|לילד|למי_ש)`,
    // hi
    String.raw`(?!मैंने|हमने|आपने|तुमने)\S+_(?:ने|ne)_(?:\S+_){0,3}(?:क्या|kya|कितने_का|कितना)_(?:\S+_)?(?:लिया|खरीदा|मंगाया|मँगाया|ऑर्डर|पूछा|कहा|liya|kharida|mangaya|order|poocha)_(?!था_मैं) (?:किसने|किसने_किसने|kisne)_(?:\S+_)?(?:खरीद|लिया|ली$|लिखा|मंगा|ऑर्डर|पूछ|kharid|liya|li$|likha|mang|order) (?:मुझसे|हमसे|mujhse)_(?:पहले|pehle)_(?:\S+_){0,3}(?:किस|कौन|ग्राहक|kis|kaun|customer)`,
    String.raw`(?:उसका|उसकी|उसके|उनका|उनकी|uska|uski|unka|unki)_(?:\S+_)?(?:नंबर|नम्बर|फोन|मोबाइल|पता|एड्रेस|ईमेल|नाम|number|phone|mobile|pata|address|email)_(?:\S+_)?(?:दे|दो|बता|भेज|क्या|चाहिए|de|do|bata|bhej|kya|chahiye)? (?:पता|नंबर|एड्रेस|फोन|पासवर्ड|कोड)_(?:\S+_){0,3}जो_(?:उस|उन)(?:ने|होंने)_(?:\S+_){0,2}(?:दिया|छोड़ा|लिखा|भेजा) (?:दुकान|शॉप)_(?:\S+_)?(?:कौन|किसका)_(?:\S+_){0,4}नाम`,
    // id
    String.raw`(?:siapa|siapa_saja)_(?:yang_|yg_)?(?:\S+_)?(?:beli|membeli|pesan|memesan|chat|booking|tanya|nanya)_ (?:pelanggan|siapa|orang|yang)_(?:\S+_){0,4}sebelum_(?:saya|aku|gue)$ (?!saya|aku|kamu|anda|kalian|kita|kami|apa|tadi)\S+_(?:\S+_){0,4}(?:beli|pesan|tanya|nanya|bilang|cerita)_apa(?:_saja|_aja)?_$`,
    String.raw`(?:nomor|no|alamat|kontak|nama|hp|wa|email|ig)_(?:\S+_)?(?:dia|beliau|mereka|orang_itu|ibu_itu|bapak_itu|mbak_itu|mas_itu|cewek_itu|cowok_itu)$ (?:alamat|nomor|kontak|kode|sandi|pin)_(?:\S+_){0,2}(?:yang_|yg_)?(?:dia|beliau|ia)_(?:\S+_)?(?:kasih|berikan|tinggal|tulis|kirim) nama_(?:orang|pegawai|karyawan|mas|mbak|penjaga|kasir|tukang)_`,
    // ru
    String.raw`что_(?:\S+_)?(?:взял|взяла|взяли|купил|купила|купили|заказал|заказала|просил|просила|спрашивал|спрашивала|хотел|хотела)_(?!я_|бы_|вы_|ты_|мы_)\S+ кто_(?:\S+_)?(?:купил|покупал|заказал|заказывал|писал|спрашивал|взял|брал|забронировал)_ (?:кто|клиент\S*|покупател\S*|человек\S*|которы\S+|тот)_(?:\S+_){0,4}(?:до|передо|перед)_(?:меня|мнои)$`,
    String.raw`(?:даи|даите|скажи|скажите|пришли|пришлите|скинь|скиньте|нужен|можно|какои|подскажите)_(?:мне_)?(?:ее|его|их)_(?:\S+_)?(?:номер|телефон|адрес|имя|фамили|почт|контакт|данны) (?:номер|телефон|адрес|парол|код|данны)\S*_(?:\S+_){0,3}котор\S+_(?:он|она|они)_(?:\S+_)?(?:остав|дал|дала|сообщ|писал|указ|присл) как_зовут_(?:\S+_)?(?:парн|девушк|мужчин|женщин|продавц|сотрудни|мастер|пекар|кассир|того|ту_|человек)`,
    // What they left here.
    String.raw`(?:what|which)_(?:\S+_)?(?:address|number|phone|e-?mail|code|password)_(?:did|has)_(?!i_|we_|you_)\S+_(?:\S+_){0,2}(?:le(?:ave|ft)|gave|give|given|write|written|wrote) (?:direccion|numero|telefono|codigo|clave)_(?:os_|les_|te_)?(?:dio|ha_dejado|ha_dado|dejo_(?:el|ella)) (?:morada|endereco|numero|telefone|codigo)_(?:\S+_)?(?:deixou|deu)_?(?:el[ea])? (?:adresse|numero|telephone|code)_a-t-(?:il|elle)_(?:laisse|donne|ecrit) (?:adresse|nummer|telefonnummer|code)_hat_(?:er|sie)_(?:\S+_){0,2}(?:hinterlassen|gegeben|geschrieben|genannt)`,
    String.raw`(?:indirizzo|numero|telefono|codice)_(?:vi_)?ha_(?:lasciato|dato|scritto) hangi_(?:adres|numara|telefon|kod)\S*_(?:verdi|birakti|yazdi)$ (?:כתובת|מספר|טלפונ|קוד)_(?:הוא|היא)_(?:השאיר|נתנ|מסר|כתב) (?:उसने|उन्होंने|usne)_(?:\S+_){0,3}(?:पता|नंबर|फोन|कोड|pata|number)_(?:\S+_){0,2}(?:दिया|छोड़ा|लिखा|diya|likha) (?:alamat|nomor|kode)_(?:apa|mana)_yang_(?:dia|beliau) (?:номер|телефон|адрес|парол|код)\S*_(?:он|она|они)_(?:\S+_)?(?:остав|дал|указ|сообщ|пис)`,
    // What was said with somebody else, and what came in last.
    String.raw`(?:forward|send|show|read|give|copy)_(?:me_|us_)?(?:\S+_){0,2}(?:chats?|conversations?|messages|correspondence)_(?:\S+_){0,3}with_(?!an?_|me_|us_|you_|someone|somebody|your_|the_|person|human|staff) (?:reenvia|manda|envia|ensena|muestra|pasa)(?:me|nos)_(?:\S+_){0,2}(?:conversacion|chat|mensajes)_(?:\S+_){0,3}con_(?!una?_|alguien|vosotr|usted|el_|la_) (?:reencaminha|manda|envia|mostra|passa)(?:-me)?_(?:\S+_){0,2}(?:conversa|chat|mensagens)_(?:\S+_){0,3}com_(?!uma?_|alguem|voce|vos)`,
    String.raw`(?:transfere[zr]?|envoie|envoyez|montre[zr]?|passe[zr]?)-moi_(?:\S+_){0,2}(?:discussion|conversation|chat|messages)_(?:\S+_){0,3}avec_(?!une?_|quelqu|vous|le_|la_) (?:leite|leitet|schick|schickt|zeig|zeigt|gib)_(?:mir|uns)_(?:\S+_){0,2}(?:chat|chatverlauf|unterhaltung|nachrichten|verlauf)_(?:\S+_){0,3}mit_(?!eine|jemand|euch|ihnen|der_|dem_) (?:inoltra|manda|mostra|invia|passa)mi_(?:\S+_){0,2}(?:chat|conversazione|messaggi)_(?:\S+_){0,3}con_(?!una?_|qualcuno|voi|il_|la_) \S+_ile_(?:\S+_)?(?:yazisma|konusma|sohbet|mesajlas)\S*_(?:\S+_){0,2}(?:ilet|gonder|goster)`,
    String.raw`(?:حول|ارسل|ابعت|ورني|ارني)_(?:لي_)?(?:\S+_)?(?:المحادثه|الدردشه|الرسايل|المحادثات)_(?:\S+_){0,2}مع_(?!موظف|شخص|احد|ال) (?:תעביר|תעבירו|שלח|תשלח|תראה|הראה)_(?:לי_)?(?:את_)?(?:השיחה|הצ'אט|ההתכתבות|ההודעות)_(?:\S+_){0,2}עמ_(?!נציג|אדמ|מישהו|עובד|ה) के_साथ_(?:की_|वाली_)?(?:\S+_)?(?:चैट|मैसेज)_(?:\S+_){0,2}(?:भेज|दिखा) (?:teruskan|kirim|kirimkan|tunjukkan|lihatkan)_(?:\S+_){0,2}(?:chat|percakapan)_(?:\S+_){0,2}dengan_(?!orang|admin|cs|manusia) (?:перешли|перешлите|пришли|покажи|покажите|скинь)_(?:мне_)?(?:\S+_)?(?:переписк|чат|диалог|разговор)\S*_(?:\S+_)?с_(?!человек|сотрудник|оператор|кем|вами)`,
    String.raw`(?:read|show|tell|give|send)_(?:me|us)_(?:the_)?(?:last|latest|newest|other|today's)_(?:orders?|messages?)_(?:you|u|that|from)_ (?:lee|ensena|muestra|pasa)me_(?:el_|los_)?ultim[oa]s?_(?:pedido|encargo|mensaje)s?_que_(?:\S+_)?(?:entr|recib|lleg) (?:le|mostra|diz)-me_(?:a_|o_)?ultim[oa]s?_(?:encomenda|pedido|mensagem)\S*_que_(?:receb|entr|cheg) (?:lisez|lis|montrez|montre|dites)-moi_(?:la_|les_)?dernieres?_commandes?_(?:recue|que_vous) (?:lies|lest)_(?:mir|uns)_die_letzten?_bestellung(?:en)?_vor (?:leggi|mostra|di)mi_l'ultim\S+_ordin\S+_(?:ricevut|che_(?:avete|vi))`,
    String.raw`son_(?:gelen|aldiginiz|aldigin)_siparis\S*_(?:oku|goster|soyle) (?:اقرا|ارني|ورني)_(?:لي_)?اخر_(?:طلب|رساله)_(?:وصل|جاء|استلم) (?:תקרא|תקראו|תראה|הראה)_לי_את_ה(?:הזמנה|הודעה)_האחרונה_ש(?:קיבל|הגיע) (?:आखिरी|पिछला|लास्ट)_(?:ऑर्डर|मैसेज)_(?:\S+_)?(?:पढ|सुना|दिखा) (?:bacakan|tunjukkan)_(?:pesanan|order|chat)_(?:terakhir|terbaru) (?:прочитаи|прочти|зачитаи)\S*_(?:мне_)?последн\S+_(?:заказ|сообщени)`,
    // Who comes by.
    String.raw`(?:if|whether)_${ONE.en}_(?:\S+_){0,2}(?:bought|ordered|picked|came|been|collected|paid|wrote) how_often_does_${ONE.en}_ (?:is|was)_(?!this|that|it|there|a_|the_|your)\S+_an?_(?:\S+_)?(?:regular|customer|client)$`,
    // Of whoever bought or paid, in all of them.
    String.raw`(?:number|phone|address|name|contact|e-?mail)_of_(?:\S+_){1,5}(?:who|that)_(?:bought|ordered|took|came|paid|wrote) (?:last|latest|previous)_card_payment (?:names|card_numbers|cards|card_details)_(?:\S+_){0,5}of_(?:\S+_){0,2}(?:customers|clients|buyers) tarjeta_(?:\S+_){0,4}que_pago_ (?:numero|telefone|telemovel|morada|endereco|contato|contacto)_d[oa]_(?:\S+_){1,4}que_(?:comprou|pediu|levou|encomendou|veio) cartao_(?:\S+_){0,4}que_pagou_`,
    String.raw`(?:numero|telephone|adresse|nom)_d(?:u|e_la|e_l'\S+)_(?:\S+_){1,4}qui_(?:a_achete|a_commande|a_pris|a_ecrit|est_venue?) carte_avec_laquelle_(?:\S+_){1,3}a_paye (?:nummer|telefonnummer|adresse)_(?:des|der|vom|von)_(?:\S+_){1,6}(?:gekauft|bestellt|geschrieben)_hat karte_mit_der_(?:\S+_){1,3}bezahlt (?:numero|telefono|indirizzo|contatto)_del(?:la)?_(?:\S+_){1,4}che_(?:ha_comprato|ha_ordinato|ha_preso|e_venut) carta_con_cui_(?:\S+_)?ha_pagato`,
    String.raw`(?:alan|siparis_veren|satin_alan|yazan)_(?:\S+_){0,3}(?:numara|telefon|adres|isim|ismi) (?:رقم|عنوان|هاتف|اسم)_(?:\S+_){1,4}(?:الذي|التي|اللي)_(?:اشتري|اشترت|طلب|كتب) (?:بطاقه|البطاقه)_(?:\S+_){0,2}دفع_ب (?:מספר|המספר|טלפונ|הטלפונ|כתובת|הכתובת)_של_(?:\S+_){1,4}ש(?:קנה|קנתה|הזמינ|כתב)`,
    String.raw`(?:जिसने|जिन्होंने|jisne)_(?:\S+_){0,6}(?:खरीद\S*|मंगा\S*|ऑर्डर\S*|लिया|लिखा|kharida|liya|order)_(?:\S+_){0,4}(?:नंबर|पता|नाम|फोन|number|address|naam) (?:nomor|alamat|kontak|hp|nama)_(?:\S+_){1,4}yang_(?:beli|pesan|ambil|chat) (?:номер|телефон|адрес|имя)_(?:\S+_){1,4}котор\S+_(?:\S+_)?(?:куп|заказ|брал|взял|пис) карт\S*_котор\S+_(?:\S+_)?(?:плат|оплат|расплат)`,
  ].join(' '),
  /** Told like this it may be a mere statement; with a question mark it is asked. */
  inQuestions: [
    String.raw`${KIN.en}_(?:\S+_){0,2}(?:chats?|talks?|writes?|texts?|speaks?|messages?)_(?:\S+_){0,3}(?:with|to)_you (?:what|who)_(?:are|is)_(?:their|the|your)_(?:staff|employees?|worker\S*)_?(?:name|names|called)?$ who_(?:works|is_working|opens|closes)_(?:there|here|at|in|on|the_shop|today|tomorrow)`,
    String.raw`(?:someone|somebody|anyone|anybody|some_(?:guy|man|woman|lady)|an?_(?:guy|man|woman|lady|girl|boy|customer|client))_(?:called|named)_\S+_(?:\S+_){0,3}(?:left|leave|order\S*|bought|buy|writ\S+|wrote|came|come|been|brought|repair\S*|paid|contact\S*|picked)`,
    String.raw`${KIN.es}_(?:\S+_)?(?:os|les|te|le)_(?:escrib|ha_escrito|ha_llamado|llamo$|pregunto$) ${KIN.es}_(?:\S+_){0,2}(?:habla|chatea|charla)_(?:\S+_)?con_(?:vosotr|ustedes|usted|vos$) un[ao]?_tal_(?:de_)?\S+_(?:\S+_){0,3}(?:dejo|compro|pidio|encargo|escribio|trajo|llevo)`,
    String.raw`${KIN.pt}_(?:\S+_){0,3}(?:(?:vos_|te_)?(?:escreveu|ligou|perguntou|contactou)(?:-vos|-lhe)?|(?:falou|fala|conversa)_(?:\S+_)?(?:com_voces|convosco|com_voce)) um[a]?_tal_(?:de_)?\S+_(?:\S+_){0,3}(?:deixou|comprou|pediu|encomendou|escreveu|trouxe)`,
    String.raw`${KIN.fr}_(?:\S+_){0,3}(?:vous_)?(?:a|ont)_(?:\S+_)?(?:ecrit|appele|contacte)$ ${KIN.fr}_(?:\S+_){0,2}(?:discute|parle|bavarde)_(?:\S+_)?avec_vous un[e]?_certaine?_\S+_(?:\S+_){0,4}(?:laisse|achete|commande|ecrit|apporte|depose)`,
    String.raw`${KIN.de}_(?:\S+_){0,3}(?:schreibt|chattet|redet|spricht|quatscht)_(?:\S+_){0,2}mit_(?:euch|ihnen|dir) von_einem_\S+_(?:\S+_){0,2}(?:zur_reparatur|hinterlegt|abgegeben|bestellt) ein(?:e)?_gewisse[r]?_\S+_(?:\S+_){0,4}(?:abgegeben|bestellt|gekauft|hinterlassen|geschrieben)`,
    String.raw`${KIN.it}_(?:\S+_){0,3}(?:scrive|chatta|parla|chiacchiera)_(?:\S+_){0,2}con_(?:voi|te|lei) un[a]?_cert[oa]_\S+_(?:\S+_){0,3}(?:lasciato|comprato|ordinato|scritto|portato)`,
    String.raw`${KIN.tr}_(?:\S+_)?sizinle_ diye_biri_(?:\S+_){0,3}(?:birak|aldi|siparis|yazdi|getir|sordu)`,
    String.raw`(?:واحد|واحده|شخص|زبون)_(?:اسمه|اسمها|يدعي)_\S+_(?:\S+_){0,3}(?:ترك|طلب|اشتري|كتب|جاب|احضر) ${KIN.ar}_(?:\S+_){0,2}(?:تتكلم|يتكلم|تكلم|يكلم)`,
    String.raw`(?:מישהו|מישהי|אחד|אחת)_(?:בשמ|ששמו|ששמה)_\S+_(?:\S+_){0,3}(?:השאיר|הזמינ|קנ|כתב|הביא)`,
    String.raw`(?:नाम_(?:के|की|का)_(?:किसी|एक|आदमी|लड़के|लड़की|औरत|ग्राहक))_(?:\S+_){0,4}(?:छोड़|खरीद|ऑर्डर|मंगा|लिख|दिया) ${KIN.hi}_(?:\S+_)?(?:आपसे|aapse)_(?:\S+_){0,2}(?:बात|चैट|baat|chat)`,
    String.raw`(?:yang_namanya|namanya|bernama)_\S+_(?:\S+_){0,3}(?:titip|pesan|beli|chat|servis|taruh|tinggal) ${KIN.id}_(?:\S+_){0,2}(?:ngobrol|chat)`,
    String.raw`неки[ие]_\S+_(?:\S+_){0,2}(?:оставл|заказ|куп|покуп|пис|сдавал|принос) (?:некто|человек_по_имени)_\S+_(?:\S+_){0,2}(?:оставл|заказ|куп|пис)`,
    String.raw`(?:number|address|prescription|bill|receipt|orders)_of_${KIN.en}$ (?:numero|direccion|receta|telefono)_(?:\S+_){0,2}de_${KIN.es}$ (?:מספר|המספר|כתובת|הכתובת|טלפונ|הטלפונ|המרשמ|מרשמ|במרשמ)_(?:\S+_){0,2}של_${KIN.he} (?:номер|адрес|телефон|рецепт)_${KIN.ru} (?:رقم|عنوان|هاتف|وصفه)_${KIN.ar} (?:nomor|alamat|resep)_${KIN.id}`,
    String.raw`(?:viene|pasa|va)_(?:mucho|a_menudo|seguido)_${KIN.es}$ ${KIN.pt}_(?:\S+_)?(?:levantou|passou|veio|esteve|foi)_ ${KIN.fr}_est-(?:il|elle)_(?:passee?|venue?) war_${KIN.de}_(?:\S+_){0,2}bei_(?:euch|ihnen) e_(?:passat|venut)[oa]_(?:\S+_){0,2}${KIN.it}$ ${KIN.tr}_(?:\S+_){0,2}(?:geldi|ugradi)_m[iu] (?:مر|مرت|جاء|جاءت|اجا|حضر)_(?:\S+_){0,2}${KIN.ar}$ ${KIN.he}_(?:\S+_){0,2}(?:היה|היתה|הייתה|בא|באה)_(?:אצלכמ|אליכמ) ${KIN.hi}_(?:\S+_){0,2}(?:आया|आई|आए)_(?:था|थी|थे) ${KIN.id}_(?:\S+_){0,3}ke_(?:sana|sini|situ) ${KIN.ru}_(?:\S+_){0,4}(?:заходил|приходил|забирал|забрал)`,
    // Told without a question it is a complaint: nobody answered.
    String.raw`(?:ha|han|habra)_(?:escrito|llamado|comprado|pedido|encargado|hablado|contactado|venido|pasado|pagado|contado|dicho)_(?:\S+_){0,2}${KIN.es}$`,
    String.raw`hat_(?:\S+_){0,2}${KIN.de}_(?:\S+_){0,3}(?:geschrieben|angerufen|gekauft|bestellt|gefragt|gesprochen|abgeholt|bezahlt|reserviert|gesagt|erzahlt)$`,
    String.raw`(?:vi|ti|le)_(?:ha|hanno)_(?:scritto|chiamato|contattato|chiesto|detto|parlato|ordinato)_(?:\S+_){0,2}${KIN.it}$ (?:ha|hanno)_(?:comprato|ordinato|preso|pagato)_(?:\S+_){0,2}(?:da_voi_)?${KIN.it}$`,
    String.raw`${KIN.tr}_(?:size|sizi|sizinle|sizden|oraya|buraya|dukkana)_(?:\S+_){0,3}(?:yazdi|aradi|geldi|konustu|sordu|ugradi)`,
    String.raw`(?:هل_)?(?:كتب|كتبت|راسل|راسلت|اتصل|اتصلت|كلم|كلمت|طلب|طلبت|اشتري|اشترت|جاء|جاءت|تواصل|تواصلت)(?:كم|ك)?_(?:\S+_){0,3}${KIN.ar}$ ${KIN.ar}_(?:\S+_){0,3}(?:كتب|كتبت|راسل|اتصل|كلم|تواصل|تتكلم|يتكلم|تكلم|يكلم)\S*_(?:ل|مع|عند)?(?:كم|معكم|لكم|عندكم|فيكم)`,
    String.raw`${KIN.he}_(?:\S+_){0,2}(?:כתב|כתבה|התקשר|התקשרה|הזמינ|הזמינה|קנה|קנתה|דיבר|דיברה|מדבר|מדברת|פנה|פנתה|שאל|שאלה)_(?:\S+_)?(?:לכמ|אליכמ|אצלכמ|איתכמ|אתכמ|מכמ)`,
    String.raw`${KIN.hi}_(?:\S+_)?(?:ने_|ne_)?(?:\S+_){0,4}(?:आपको|आपसे|आपकी_दुकान|यहाँ|यहां|aapko|aapse|yahan)_(?:\S+_){0,4}(?:मैसेज|लिख|कॉल|फोन_किया|बात|पूछ|message|likha|call|baat|pooch)`,
    String.raw`${KIN.id}_(?:\S+_){0,3}(?:chat|nge-?chat|wa|hubungi|menghubungi|telepon|telpon|nanya|tanya|ngobrol)_(?:\S+_){0,3}(?:ke_sini|kesini|kalian|sini|kamu|toko|kakak|anda)`,
    String.raw`${KIN.ru}_(?:\S+_)?(?:вам|к_вам|у_вас|с_вами|от_вас)_(?:\S+_)?(?:писал|писала|звонил|заходил|общал|обращал|приходил|говорил|переписыв) ${KIN.ru}_(?:\S+_){0,3}(?:с_вами|вам|у_вас)_(?:\S+_){0,2}(?:переписыва|общает|говорит|пишет)`,
  ].join(' '),
  /** What somebody may want to have of another. */
  datum: String.raw`
    (?:phone|number|mobile|cell|address|e-?mail|contact|surname|last_name|full_name|name|whatsapp|instagram)$ numero telefono movil celular direccion correo nombre apellido contacto telefone telemovel morada endereco contato nome$ apelido sobrenome telephone portable adresse nom$ prenom
    \S*nummer$ adresse anschrift nachname name$ handy cellulare indirizzo cognome contatto numara telefon adres isim ismi adi$ soyad رقم هاتف جوال عنوان اسم ايميل تلفون موبايل מספר טלפונ נייד כתובת שמו$ שמה$ המייל नंबर नम्बर फोन मोबाइल पता एड्रेस नाम number pata
    nomor no_hp no_wa alamat nama kontak hp$ номер телефон адрес имя фамили почт контакт`,
}

/** Of oneself or of the business: then it is nobody else's. */
export const OWN = String.raw`
    (?:my|our)_(?:own_)?(?:order|parcel|package|data|number|address|phone|booking|reservation|repair|receipt|account|details|name|chat)s?$ your_(?:phone_|whatsapp_)?(?:number|address|e-?mail|phone) (?:address|number|phone|email)_of_(?:the|your)_(?:shop|store|cafe|bakery|place)
    (?:mi|nuestro|nuestra)_(?:\S+_)?(?:pedido|paquete|numero|direccion|telefono|reserva|encargo|cuenta|datos|nombre)$ de_la_tienda$ (?:meu|minha|nosso|nossa)_(?:\S+_)?(?:pedido|encomenda|numero|morada|endereco|telefone|reserva|conta|nome)$ da_loja$
    (?:ma|mon|notre)_(?:\S+_)?(?:commande|colis|numero|adresse|telephone|reservation|compte|nom)$ votre_(?:numero|adresse|telephone) meine?[rnm]?_(?:\S+_)?(?:bestellung|paket|nummer|adresse|reparatur|reservierung|daten|namen?)$ eure_(?:nummer|adresse)
    (?:mio|mia|nostro|nostra)_(?:\S+_)?(?:ordine|pacco|numero|indirizzo|telefono|prenotazione|conto|nome)$ siparisim\S*$ numaram\S*$ adresim\S*$ (?:رقمي|عنواني|طلبي|طلبيتي|هاتفي|اسمي|بياناتي)$ (?:ההזמנה|המספר|הכתובת|הטלפונ)_שלי$ (?:मेरा|मेरी|मेरे|हमारा|mera|meri)_(?:\S+_)?(?:ऑर्डर|पार्सल|नंबर|पता|फोन|order|number)
    (?:pesanan|nomor|alamat|paket|orderan)(?:ku|_(?:saya|aku|gue))$ (?:мои|моего|моему|наш|моя|мою)_(?:заказ|посылк|номер|адрес|телефон|ремонт|брон)`
