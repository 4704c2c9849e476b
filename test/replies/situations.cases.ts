/** What customers write that only a person may settle, in all languages; the words of none of them stand in a list. */
export const PERSON: Record<string, string> = {
  human_request: `
    is there a real person we could talk to about an order
    is there anybody real I could deal with?
    I'd prefer someone from the shop to answer this
    could one of your staff ring me back this afternoon
    let me have a word with whoever is in charge
    pls hand me over to a colleague, this chat isn't helping
    who can I talk to in person about a special cake
    ¿Podría atenderme alguien de la tienda?
    prefiero tratarlo con una persona
    ponme con el encargado porfa
    que me llame alguien del taller, mi número es este
    no me sirve este chat, quiero que me conteste un humano
    prefiro tratar disto com alguém da loja
    dá para uma pessoa me ligar de volta?
    pode passar para um colega humano
    não quero falar com máquina, chama alguém
    je préfère avoir quelqu'un de la boutique au téléphone
    est-ce qu'une personne de l'équipe peut me rappeler ?
    passez-moi le responsable svp
    j'aimerais échanger avec un vrai vendeur
    kann mich bitte jemand aus dem Laden anrufen?
    ich möchte lieber mit einem Menschen schreiben
    gibt es jemanden, der mir persönlich helfen kann?
    bitte einen Kollegen dazuholen
    mi può richiamare qualcuno del negozio?
    preferirei trattare con una persona in carne e ossa
    passatemi il titolare per favore
    vorrei che mi rispondesse un operatore
    mağazadan biri beni arayabilir mi?
    bir yetkiliyle görüşmek istiyorum
    gerçek bir kişiyle yazışmak istiyorum
    lütfen beni bir çalışana bağlayın
    ممكن حد من المحل يتصل فيني؟
    أفضل أتعامل مع شخص مو مع رد آلي
    حولوني على المدير لو سمحت
    أبغى أحد من الفريق يرد علي
    אפשר שמישהו מהחנות יתקשר אליי?
    אני מעדיף לדבר עם בן אדם
    תעבירו אותי למנהל בבקשה
    क्या दुकान से कोई मुझे फोन कर सकता है?
    मुझे किसी असली आदमी से बात करनी है
    मैनेजर से बात करवा दीजिए
    kisi insaan se baat karwao yaar
    bisa minta orang toko telepon saya?
    saya lebih suka dilayani orang, bukan bot
    tolong sambungkan ke pemiliknya
    пусть мне кто-нибудь из магазина перезвонит
    хочу общаться с человеком, а не с программой
    дайте телефон руководителя, я сам поговорю
    можно позвать живого сотрудника?
    human
    I need to speak to Fatima
    can the pastry chef call me
    necesito hablar con el pastelero
    could the tall lad from the workshop text me
    can Ruth, the woman at the till, reply to me
    ¿me puede llamar la chica que cose los bajos?
    diga al señor del taller que me escriba
    a senhora que faz as bainhas pode ligar-me?
    a Rita, do balcão, pode responder-me?
    la dame de l'atelier peut me rappeler ?
    kann mir die Frau von der Kasse schreiben
    la signora che cuce può richiamarmi? mi chiami quando vuole
    kasadaki Elif bana yazabilir mi
    البنت اللي على الكاشير تكلمني لو سمحتوا
    הבחור מהסדנה יכול לכתוב לי?
    काउंटर वाली दीदी मुझे फोन कर दें
    ibu yang di kasir bisa telepon saya?
    пусть девушка за прилавком мне напишет
    no quiero hablar con nadie que no sea la encargada, quiero hablar con ella
    I don't want to talk to anyone but a manager`,
  payment_dispute: `
    your finance partner has taken three instalments for a fitting you never did, please get it reversed
    yapılmayan montaj için iki taksit çekildi
    me cobraron un montaje que nunca hicieron
    שילמתי על התקנה שלא בוצעה וירד לי הכסף
    списали деньги за установку, которую вы не делали
    you take 20 every month and I only bought one lamp
    ihr bucht jeden Monat 20 ab, ich habe nur eine Lampe gekauft
    каждый месяц списываете 20, а я купил одну лампу
    كل شهر تسحبون 20 وانا شاري لمبة واحدة
    I was billed for a lamp that never came
    you cancelled on me and kept the deposit
    me cobraron algo que nunca llegó
    vous avez annulé et gardé l'acompte
    ihr habt abgesagt und die Anzahlung behalten
    avete annullato voi e la caparra è rimasta lì
    вы отменили, а предоплату не вернули
    अंगूठी मिली ही नहीं और पैसा काट लिया
    There is a charge of AED 420 from you on my Visa statement and I have never been to your shop
    I returned it three weeks ago because it didn't fit, where is my refund?
    You charged my card twice and it doesn't even fit, can I get my money back?
    I want my money back, it doesn't fit
    Me cobraron dos veces y encima me queda grande, ¿me devuelven el dinero?
    receipt says 42 but my card shows 84, sort it out
    you took the money from my account two times
    there's a payment on my statement from you that I never made
    I returned it three weeks ago and haven't seen the refund
    you billed me for 3 cakes, I only bought 2
    el ticket pone 20 y en la tarjeta me han pasado 40
    me sacaron el importe dos veces de la cuenta
    hay un cargo suyo en mi tarjeta que yo no hice
    devolví el vestido hace un mes y el dinero sigue sin aparecer
    o talão diz 25 mas saíram 50 do meu cartão
    foi descontado duas vezes da minha conta
    há um débito vosso no meu extrato que não fiz
    devolvi há semanas e ainda não me reembolsaram
    le ticket indique 30 et ma carte a été débitée de 60
    vous m'avez pris l'argent deux fois
    il y a un prélèvement de chez vous que je n'ai jamais autorisé
    j'ai renvoyé la robe et toujours pas de remboursement
    auf dem Bon stehen 20 Euro, von der Karte gingen aber 40 weg
    ihr habt mir das Geld zweimal vom Konto genommen
    da ist eine Abbuchung von euch, die ich nicht gemacht habe
    ich habe es zurückgeschickt und mein Geld noch immer nicht erhalten
    lo scontrino dice 15 ma dalla carta ne sono usciti 30
    mi avete preso i soldi due volte
    c'è un addebito vostro che non ho mai autorizzato
    ho reso l'abito e il rimborso non è ancora arrivato
    fişte 200 yazıyor, karttan 400 çekilmiş
    hesabımdan iki defa para alındı
    ekstremde sizden yapmadığım bir ödeme var
    ürünü iade ettim ama param hâlâ yatmadı
    الفاتورة ٤٢٠ والبطاقة انسحب منها ٨٤٠
    أخذتوا المبلغ من حسابي مرتين
    في عملية دفع باسمكم على بطاقتي وأنا ما سويتها
    رجعت الفستان من شهر والفلوس ما وصلت للحين
    בחשבונית כתוב 100 ומהכרטיס ירדו 200
    לקחתם לי את הכסף פעמיים
    החזרתי את המוצר ועדיין לא קיבלתי את הכסף
    बिल में 500 है लेकिन कार्ड से 1000 कटे
    मेरे खाते से दो बार पैसा निकल गया
    bill 500 ka tha aur account se 1000 nikal gaye
    di struk 50 ribu tapi dari kartu kepotong 100 ribu
    saldo saya kena tarik dua kali
    sudah saya kembalikan barangnya tapi uangnya belum masuk
    в чеке 500, а с карты ушла тысяча
    деньги сняли два раза
    вижу в выписке платёж вам, которого я не делал
    вернула платье месяц назад, деньги так и не пришли
    why are there two charges from you on my credit card?
    I cancelled and you still took my money
    my payment got rejected but the bank says it went through
    you owe me 15 dollars, I was given the wrong change
    the deposit hasn't been returned to me
    me aparecen dos cargos de ustedes
    me dieron mal el cambio, me deben 10
    aparecem-me dois débitos vossos
    deram-me mal o troco
    j'ai deux débits de votre boutique
    on m'a mal rendu la monnaie
    auf meiner Abrechnung stehen zwei Beträge von euch
    ihr habt mir falsch herausgegeben
    ho due addebiti vostri
    mi avete dato il resto sbagliato
    kartımda sizden iki ödeme görünüyor
    عندي عمليتين دفع من عندكم
    יש לי שני חיובים מכם
    मेरे कार्ड पर आपके दो चार्ज हैं
    ada dua tagihan dari kalian di kartu saya
    у меня два списания от вас
    мне неправильно дали сдачу
    the charge for the cleaning is there repeated, who pays it back
    el cargo del arreglo sale duplicado
    a cobrança aparece repetida na conta
    le débit est répété sur mon relevé
    die Abbuchung steht mehrfach da
    l'addebito è duplicato
    kartta ödeme mükerrer görünüyor
    الخصم مكرر في كشف الحساب
    списание повторное, верните`,
  order_change: `
    need to chnage my cake order for friday from vanila to choclate, name is Denise
    Acabo de hacer un pedido y me equivoqué de talla, necesito cambiarlo a la M antes de que lo enviéis
    Pasen la recogida de mi pastel al sábado, está a nombre de Lucía Peña
    pasadme el pedido al viernes, mi pedido es el de la tarta de zanahoria
    Podem passar a minha encomenda para sábado?
    passem a recolha da minha encomenda para as 17h
    Mettez ma commande à vendredi svp
    just ordered a red one, can you make it blue instead
    I put in an order this morning, please add two more bagels
    need to move my pickup from 10 to 12, order's under Lopez
    I booked the repair for tomorrow, can we push it to Friday
    please take the cookies off my order
    I gave the wrong address on my order
    acabo de pedir la talla S, ponedme mejor la M
    encargué un pastel para el sábado, ¿lo pueden pasar al domingo?
    quítenme las galletas del pedido
    puse mal la dirección en mi pedido
    encomendei ontem em preto, afinal quero em azul
    marquei a reparação para amanhã, dá para passar para sexta?
    tirem as bolachas da minha encomenda
    enganei-me na morada da encomenda
    je viens de commander en 38, mettez plutôt un 40
    j'ai réservé pour demain, on peut décaler à vendredi ?
    enlevez les cookies de ma commande
    je me suis trompé d'adresse dans ma commande
    habe gerade Größe 38 bestellt, bitte doch lieber 40
    mein Termin ist morgen, geht auch Freitag?
    nehmt bitte die Kekse aus meiner Bestellung
    ich habe bei der Bestellung die falsche Adresse angegeben
    ho appena ordinato la 38, fate la 40 per favore
    avevo prenotato per domani, possiamo spostare a venerdì?
    togliete i biscotti dal mio ordine
    ho sbagliato indirizzo nell'ordine
    az önce 38 beden sipariş verdim, 40 olsun lütfen
    yarına randevum vardı, cumaya alabilir miyiz?
    siparişimden kurabiyeleri çıkarın
    siparişte adresi yanlış yazdım
    طلبت قبل شوي مقاس ٣٨ خلوه ٤٠ لو سمحتوا
    حجزت موعد بكرة ممكن ننقله للجمعة؟
    شيلوا الكوكيز من طلبي
    كتبت العنوان غلط في الطلب
    הזמנתי עכשיו מידה 38, תעשו 40 בבקשה
    קבעתי תיקון למחר, אפשר להזיז ליום שישי?
    טעיתי בכתובת בהזמנה
    मैंने अभी 38 साइज़ ऑर्डर किया, 40 कर दीजिए
    मेरे ऑर्डर से कुकीज़ हटा दो
    maine abhi order kiya hai, address galat ho gaya
    barusan pesan ukuran 38, tolong jadi 40 saja
    saya sudah booking servis besok, bisa digeser ke jumat?
    alamat di pesanan saya salah
    только что заказала 38 размер, поменяйте на 40
    записан на ремонт на завтра, можно перенести на пятницу?
    уберите печенье из моего заказа
    указал в заказе неправильный адрес
    forgot to ask for candles with the cake I ordered, can you add them?
    cancel it please, I don't need the cake anymore
    cancelen mi pedido
    al final no quiero el vestido que pedí
    annulez ma commande svp
    bitte storniert meine Bestellung
    annullate l'ordine
    cancelem a minha encomenda
    siparişimi iptal edin
    الغوا طلبي
    תבטלו את ההזמנה שלי
    मेरा ऑर्डर कैंसिल कर दो
    batalkan pesanan saya
    отмените мой заказ
    swap it for a ten before you post it
    ¿lo cambian por el negro antes de que salga?
    troquem pelo preto antes de enviar
    vous pouvez l'échanger avant l'envoi ? en noir
    tauscht ihr das noch um, ändert auf schwarz, bevor es rausgeht
    lo cambiate con il nero prima di spedire
    göndermeden siyahıyla değiştirin
    غيروها للأسود قبل لا ترسلونها
    поменяйте на чёрную до отправки`,
  order_status: `
    the van was supposed to come at nine, it's now eleven
    el técnico tenía que venir a las nueve y ya son las once
    le livreur devait venir à 9h, il est déjà 11h
    der Fahrer sollte um neun kommen, es ist schon elf
    il corriere doveva venire alle nove, sono le undici
    мастер должен был прийти в девять, уже одиннадцать
    the bouquet was due at noon and still no sign of it
    the carpenter said it would be here Monday and nobody came
    you have had my violin since the 5th, any progress?
    my watch has been with you for ten days, has anyone looked at it?
    las flores tenían que llegar a las doce y no aparece nadie
    tenéis mi violín desde el martes, ¿se sabe algo?
    as flores ficaram de chegar ao meio-dia e nada
    o meu violino está aí desde terça, alguma novidade?
    les fleurs devaient arriver à midi et toujours personne
    mon violon est chez vous depuis mardi, ça avance ?
    die Blumen sollten um zwölf da sein und niemand meldet sich
    meine Geige liegt bei euch seit Dienstag, tut sich was?
    i fiori dovevano arrivare a mezzogiorno e nessuno si fa vivo
    il mio violino è da voi da martedì, si sa qualcosa?
    çiçekler öğlen gelecekti, hala yok
    kemanımı salı günü bıraktım, bakıldı mı
    الورد المفروض يوصل الظهر ولا خبر
    الكمان عندكم من الثلاثاء، احد شافه؟
    הפרחים היו אמורים להגיע בצהריים ועדיין אין
    הכינור אצלכם כבר שבוע, מישהו בדק?
    फूल दोपहर को आने थे, मिलना था, कोई खबर नहीं
    violin mangal se aapke paas hai, kisi ne dekha?
    bunganya harusnya siang tadi, belum nongol
    biola saya dari Selasa di sana, sudah dicek?
    цветы обещали к двенадцати, и тишина
    скрипка у вас с вторника, кто-нибудь смотрел?
    os dejé un reloj el lunes, ¿hay novedades?
    levei uma guitarra aí na terça, alguma novidade?
    I left my Samsung with you on Tuesday and was told 2 hours. What is going on with it?
    any news on my cake?
    dropped my phone off on monday, is it fixed?
    ordered on the 3rd and nothing has turned up
    has the courier got my parcel
    is the dress I paid for on its way?
    ¿hay novedades de mi encargo?
    dejé el móvil el lunes, ¿ya lo arreglaron?
    compré hace una semana y no llega nada
    novidades da minha encomenda?
    deixei aí o telemóvel na segunda, já está arranjado?
    comprei há dez dias e nada
    des nouvelles de ma commande ?
    j'ai déposé mon téléphone lundi, il est réparé ?
    commandé il y a 10 jours et toujours rien
    gibt es was Neues zu meiner Bestellung?
    habe mein Handy am Montag abgegeben, ist es fertig?
    vor zehn Tagen bestellt und nichts gekommen
    novità sul mio ordine?
    ho lasciato il telefono lunedì, è pronto?
    ordinato dieci giorni fa e ancora niente
    siparişimden haber var mı?
    telefonu pazartesi bıraktım, hazır mı?
    on gün önce sipariş verdim hâlâ gelmedi
    شو صار بطلبي؟
    سلمت الجوال يوم الاثنين، خلص؟
    طلبت من عشرة أيام وما وصل شي
    יש חדש עם ההזמנה שלי?
    השארתי את הטלפון ביום שני, הוא מוכן?
    הזמנתי לפני שבוע ועוד לא הגיע
    मेरे ऑर्डर का क्या हुआ?
    सोमवार को फोन दिया था, बन गया क्या?
    order kiye hue 10 din ho gaye abhi tak nahi aaya
    pesanan saya sampai mana ya?
    hp saya titip senin kemarin, sudah jadi?
    sudah pesan 10 hari lalu belum datang juga
    что там с моим заказом?
    сдавал телефон в понедельник, готов?
    заказала десять дней назад, до сих пор ничего
    is my cake ready for pickup?
    repair ticket 4421, done?
    when do I get my dress?
    ¿cuándo me llega el vestido?
    quando recebo o meu vestido?
    quand vais-je recevoir ma robe ?
    wann kommt mein Kleid an?
    quando arriva il mio vestito?
    elbisem ne zaman gelir?
    متى يوصلني الفستان؟
    מתי תגיע השמלה שלי?
    मेरी ड्रेस कब आएगी?
    gaun saya kapan sampai?
    когда придёт моё платье?
    order 61, where is it
    pedido 12, x dnd viene?
    encomenda 7, onde anda?
    commande 55, il est où ?
    Bestellung 8: wo bleibt die
    ordine 40, dov'è?
    sipariş 33, nerede?
    where's your driver now
    dónde anda el mensajero
    cadê o motoboy
    il est où le livreur
    wo steckt der Kurier
    dov'è il corriere
    kurye nerede
    وين المندوب
    איפה השליח
    डिलीवरी वाला कहाँ है
    kurirnya di mana
    где курьер
    is my watch ready? the loan one you gave me is too big
    ¿está lista mi reparación? el de préstamo no anda
    ist meine Reparatur fertig? das Leihgerät spinnt
    где человек, где курьер с моим тортом`,
  damaged: `
    I opened the box and there is a hole in the lining
    he abierto la caja y el jarrón viene con un agujero en la base
    abri a encomenda e a toalha tem um buraco no meio
    j'ai ouvert le colis, il y a un trou dans la housse
    hab das Paket aufgemacht, im Bezug ist ein Loch
    ho aperto il pacco e c'è un buco nella fodera
    paketi açtım, kılıfında delik var
    فتحت الكرتون ولقيت ثقب في الغطاء
    פתחתי את החבילה ויש חור בכיסוי
    पैकेट खोला तो कवर में छेद है
    saya buka paketnya, sarungnya ada lubang di tengah
    открыла посылку, а на чехле дырка
    when I got home I saw a snag in the sleeve
    al llegar a casa vi un enganchón en la manga
    em casa vi um fio puxado na manga
    zu Hause gesehen: Fadenzieher am Ärmel
    eve gelince baktım, kolunda iplik kaçmış
    дома увидела затяжку на рукаве
    you sent me the wrong size, the tag is still on, can I swap it?
    m'avez envoyé la mauvaise taille, l'étiquette est dessus, on échange ?
    the mirror arrived in two pieces
    opened the parcel and the handle is hanging off
    el espejo llegó hecho añicos
    o espelho chegou em dois bocados
    le miroir est arrivé en deux morceaux
    der Spiegel kam in zwei Teilen an
    lo specchio è arrivato in due pezzi
    ayna iki parça geldi
    المراية وصلت قطعتين
    המראה הגיעה בשני חלקים
    शीशा दो टुकड़े में मिला
    cerminnya sampai jadi dua keping
    зеркало пришло двумя кусками
    olá olhe eu recebi ontem a mala de pele mas vem com um risco enorme na frente e a fivela partida como é que fazemos
    Туфли пришли с оторванной подошвой и без коробки. Фото могу прислать
    the bag I received has a huge scratch and the buckle is broken, can I come in to show you?
    the zip broke the first time I wore it
    opened the box and the cake is squashed
    you sent me the wrong colour
    screen you replaced last week is flickering again
    charger I bought from you died after two days
    two croissants missing from my bag
    la cremallera se rompió el primer día
    abrí la caja y el pastel está aplastado
    me mandaron otro color
    la pantalla que me cambiaron parpadea
    el cargador que compré ahí dejó de funcionar
    o fecho estragou-se no primeiro dia
    abri a caixa e o bolo vinha esmagado
    mandaram-me a cor errada
    o carregador que comprei aí já não funciona
    la fermeture a lâché le premier jour
    le gâteau est arrivé écrasé
    vous m'avez envoyé la mauvaise couleur
    le chargeur acheté chez vous ne marche plus
    der Reißverschluss ist beim ersten Tragen kaputtgegangen
    die Torte kam zerdrückt an
    ihr habt mir die falsche Farbe geschickt
    das Ladegerät von euch geht nicht mehr
    la cerniera si è rotta il primo giorno
    la torta è arrivata schiacciata
    mi avete mandato il colore sbagliato
    il caricatore preso da voi non funziona più
    fermuarı ilk gün bozuldu
    pasta ezilmiş geldi
    bana yanlış renk göndermişsiniz
    sizden aldığım şarj aleti çalışmıyor
    السحاب انكسر من أول لبسة
    الكيكة وصلت معفوسة
    رسلتوا لي لون غلط
    الشاحن اللي اشتريته منكم وقف عن الشغل
    הרוכסן נקרע ביום הראשון
    העוגה הגיעה מעוכה
    שלחתם לי צבע לא נכון
    המטען שקניתי אצלכם הפסיק לעבוד
    चेन पहले दिन ही टूट गई
    केक पिचका हुआ आया
    आपने गलत रंग भेज दिया
    jo charger liya tha wo do din me kharab ho gaya
    resletingnya rusak hari pertama dipakai
    kuenya sampai penyok
    kalian kirim warna yang salah
    charger yang saya beli kemarin sudah mati
    молния сломалась в первый же день
    торт приехал помятый
    вы прислали не тот цвет
    купленная у вас зарядка перестала работать
    half the cookies were burnt
    the sandwich tasted off
    strap snapped after one evening
    las galletas vinieron quemadas
    as bolachas vieram queimadas
    les cookies étaient brûlés
    die Kekse waren verbrannt
    i biscotti erano bruciati
    kurabiyeler yanmıştı
    الكوكيز محروق
    העוגיות היו שרופות
    कुकीज़ जली हुई थीं
    kuenya gosong
    печенье было подгоревшее
    the courier has just left it and one corner is crushed
    el repartidor lo dejó y viene todo aplastado
    o estafeta deixou a caixa e está amassada
    le livreur l'a laissé et c'est tout écrasé
    der Fahrer hat sie gebracht und sie ist ganz zerdrückt
    il corriere l'ha lasciato ed è tutto schiacciato
    kurye bıraktı, kutu ezilmiş
    المندوب جابها وهي مكسورة
    השליח השאיר את זה וזה מעוך
    डिलीवरी वाला दे गया और केक पिचक गया
    kurirnya antar tapi penyok
    курьер привёз, а коробка помята
    you checked my watch and since then it won't start
    revisaron mi plancha y ahora no funciona
    vocês abriram a minha máquina e agora não liga
    vous avez nettoyé ma machine et elle ne marche plus
    ihr habt mein Radio gereinigt und jetzt ist es kaputt
    avete controllato l'orologio e adesso non funziona
    фен вы проверили, а он не включается
    the rug arrived with a stain
    o casaco chegou com uma nódoa
    la manta llegó con una mancha
    la tovaglia è arrivata con una macchia
    tabak çatlak geldi`,
  quote: `
    We manage five holiday flats and need towels every week, what terms could you give us?
    What are your trade prices for candles?
    We'd need 45 aprons for our staff, could you make us an offer?
    llevamos un hostal y queremos miel todos los días, ¿qué tarifas tenéis?
    necesitamos 45 delantales para los empleados, ¿nos mandan una oferta?
    temos uma pousada e queríamos mel todas as manhãs, que condições fazem?
    precisamos de 45 aventais para os funcionários, mandam uma proposta?
    on tient une auberge, il nous faut du miel chaque matin, quels tarifs ?
    il nous faut une cinquantaine de tabliers pour nos vendeurs, vous faites une offre ?
    wir haben eine Pension und brauchen täglich Honig, zu welchen Konditionen?
    45 Schürzen für unsere Mitarbeiter, macht ihr ein Angebot?
    gestiamo un agriturismo, ci serve miele ogni mattina, che condizioni fate?
    45 grembiuli per i dipendenti, mandate un'offerta?
    pansiyonumuz var, her sabah bal istesek kaça olur
    45 önlük lazım personele, teklif yollar mısınız
    عندنا نزل ونبي عسل كل صباح، كم تحسبون لنا؟
    نحتاج 45 مريلة للموظفين، ترسلون عرض؟
    אנחנו מפעילים צימר וצריכים דבש כל בוקר, באיזה תנאים?
    हमारा गेस्ट हाउस है, रोज़ सुबह शहद चाहिए, क्या रेट देंगे?
    kami punya losmen, mau madu tiap pagi, harga buat usaha berapa?
    у нас хостел, нужен мёд каждое утро, какие условия?
    нужно 45 фартуков для сотрудников, пришлёте предложение?
    хочу сдать вам старый ноутбук, сколько дадите?
    Tengo una cafetería en Hialeah y quisiera comprarles pan todas las semanas, ¿qué precio me harían?
    We need 60 tempered glasses and 60 chargers for our drivers, please send your best offer
    we run a café, could you deliver 10 loaves every morning?
    أحتاج ٥٠ كيبل تايب سي للشركة، أعطوني أحسن سعر
    need 40 mugs for the office, what's your best price?
    precisamos de 60 canecas para a empresa, fazem desconto?
    30 Tassen fürs Büro, gibt's Rabatt?
    I run a little café, what would 40 croissants a day cost us?
    we need lunch for 80 people at our office, what can you do for us
    200 tote bags with our logo, price?
    looking for a supplier for our hotel, about 50 loaves weekly
    what would you charge for flowers for my whole wedding
    tengo una cafetería y quiero 40 cruasanes diarios, ¿qué precio me hacen?
    necesitamos comida para 80 personas en la oficina
    200 bolsas con nuestro logo, ¿a cuánto?
    tenho um café e queria 40 croissants por dia, que preço fazem?
    almoço para 80 pessoas na empresa, fazem?
    j'ai un café, quel tarif pour 40 croissants par jour ?
    un déjeuner pour 80 personnes au bureau, vous faites ?
    ich betreibe ein Café, was kosten 40 Croissants täglich?
    Mittagessen für 80 Leute im Büro, macht ihr das?
    ho un bar, che prezzo mi fate per 40 cornetti al giorno?
    un pranzo per 80 persone in ufficio, lo fate?
    kafe işletiyorum, günde 40 kruvasan için ne fiyat verirsiniz?
    ofiste 80 kişilik yemek lazım
    عندي مقهى وأبغى ٤٠ كرواسون يوميا كم تحسبونها؟
    نبغى غداء لـ٨٠ شخص في المكتب
    יש לי בית קפה, כמה יעלו 40 קרואסונים ביום?
    צריך ארוחה ל-80 איש במשרד
    मेरा कैफे है, रोज़ 40 क्रोइसां का क्या रेट दोगे?
    office me 80 logo ka lunch chahiye
    saya punya kafe, 40 croissant per hari harganya berapa?
    butuh makan siang untuk 80 orang di kantor
    у меня кофейня, почём 40 круассанов в день?
    нужен обед на 80 человек в офис
    we want an arch and fourteen tables, 14 tables decorated, what would it be
    hay que decorar quince mesas, ¿cuánto sería?
    queremos enfeitar doze mesas, quanto fica
    il faudrait décorer dix tables, ça ferait combien
    zwölf Tische schmücken, was käme da zusammen
    dobbiamo addobbare quindici tavoli
    нужно оформить десять столов, во сколько выйдет`,
  deletion: `
    stop storing my details
    I withdraw my consent, remove my profile
    dejen de guardar mis datos
    parem de guardar os meus dados
    arrêtez de garder mes coordonnées
    hört auf, meine Daten zu speichern
    smettete di tenere i miei dati
    bilgilerimi tutmayı bırakın
    תפסיקו לשמור את הפרטים שלי
    mera data rakhna band karo
    berhenti simpan data saya
    хватит хранить мои данные
    merci d'effacer mon mail et mon numéro de vos fichiers
    cancellate per favore il mio numero dai vostri file
    apaguem os meus dados dos vossos ficheiros
    I don't want you to keep my number, wipe it
    please get rid of everything you've stored on me
    take me out of your system
    unsubscribe me and remove my details from your records
    no quiero que guarden mis datos
    bórrenme de su sistema
    quiero que eliminen todo lo que tienen sobre mí
    não quero que fiquem com o meu número
    tirem-me do vosso sistema
    apaguem tudo o que têm sobre mim
    je ne veux plus que vous gardiez mes coordonnées
    retirez-moi de votre fichier
    effacez tout ce que vous avez sur moi
    ich will nicht, dass ihr meine Nummer speichert
    nehmt mich aus eurer Kartei
    löscht bitte alles, was ihr über mich habt
    non voglio che teniate i miei dati
    toglietemi dal vostro archivio
    cancellate tutto quello che avete su di me
    numaramı saklamanızı istemiyorum
    beni sisteminizden çıkarın
    hakkımda ne varsa silin
    ما أبيكم تحتفظون برقمي
    شيلوني من نظامكم
    امسحوا كل شي عني عندكم
    אני לא רוצה שתשמרו את המספר שלי
    תמחקו כל מה שיש לכם עליי
    תוציאו אותי מהמערכת
    मैं नहीं चाहता कि आप मेरा नंबर रखें
    मेरे बारे में जो भी है सब मिटा दो
    mera number apne system se nikal do
    saya tidak mau nomor saya disimpan
    keluarkan saya dari sistem kalian
    hapus semua tentang saya
    не хочу, чтобы вы хранили мой номер
    уберите меня из вашей базы
    сотрите всё, что у вас есть обо мне`,
  legal: `
    I am sending a letter of claim on Monday
    this ends in county court
    sale un burofax mañana
    ya puse la queja en Profeco
    vou aos julgados de paz com isto
    je vous adresse une mise en demeure
    der Mahnbescheid kommt
    vi metto in mora domani
    ihtarname yolluyorum
    بارفع عليكم دعوى
    אני פותח נגדכם הליך משפטי
    कंज्यूमर कोर्ट में मिलेंगे
    saya kirim somasi besok
    пишу досудебную претензию
    mon mari est avocat et nous allons porter plainte
    Жена юрист, мы подадим в суд
    eşim avukat, sizi mahkemeye vereceğiz
    my lawyer would love to read this chat
    ein Anwalt liebt solche Fälle, das sage ich Ihnen
    you'll be hearing from my solicitor
    I'm taking this to small claims
    I want your company details for a legal claim
    this breaches consumer law
    esto lo llevo a consumo
    les voy a poner una denuncia
    hablaré con mi abogado
    vou fazer queixa na DECO
    vai tudo para tribunal
    o meu advogado vai contactar-vos
    je saisis la répression des fraudes
    vous aurez des nouvelles de mon avocat
    je vais au tribunal
    Sie hören von meinem Anwalt
    ich gehe damit vor Gericht
    das melde ich der Verbraucherzentrale
    vi faccio scrivere dal mio avvocato
    vado per vie legali
    faccio una segnalazione all'antitrust
    sizi tüketici hakem heyetine şikayet edeceğim
    avukatım sizinle iletişime geçecek
    dava açacağım
    محاميّ راح يتواصل معكم
    برفع عليكم قضية
    بقدم بلاغ في وزارة التجارة
    אני אתבע אתכם בתביעות קטנות
    עורך הדין שלי יפנה אליכם
    मैं आप पर केस करूँगा
    मेरा वकील आपसे बात करेगा
    consumer court jaunga main
    saya akan bawa ini ke jalur hukum
    pengacara saya akan menghubungi kalian
    saya laporkan ke YLKI
    буду подавать в суд
    мой юрист с вами свяжется
    напишу в Роспотребнадзор
    from Friday on my solicitor takes over`,
  medical: `
    my dog licked something in the park and he is drooling, what should I give him
    el gato mordió una planta y ahora babea
    ma chienne a mâché une plante et elle, enfin la chienne bave beaucoup
    die Katze hat an der Pflanze geknabbert, meine Katze sabbert
    собака погрызла цветок, у собаки слюни текут
    one of the children carries an adrenaline pen, which biscuits are safe?
    uno de los niños lleva adrenalina, ¿qué galletas puede?
    ein Kind hat einen Notfallpen, welche Kekse gehen?
    ילד אחד עם אפיפן, אילו עוגיות?
    у ребёнка с собой адреналин, какое печенье можно?
    كلبي اكل علبة شوكولاتة كاملة
    kutte ne poora packet kha liya
    what could somebody with Crohn's have here?
    I am on warfarin, is the green juice all right?
    mi papá tiene el azúcar alto, ¿qué postre puede?
    tomo varfarina, posso beber o sumo?
    quel gâteau pour la maladie de Crohn ?
    Papas Zucker ist zu hoch, was darf er?
    prendo il coumadin, posso bere il succo?
    babamın şekeri yüksek, ne yiyebilir
    ابوي سكره عالي وش يناسبه
    לאבא סוכר גבוה, מה מותר לו?
    papa ka sugar high hai, kya de
    gula darah ibu tinggi, boleh kue apa?
    есть что-нибудь при болезни Крона?
    his tongue swelled after one bite
    the lamp I bought gave me a shock and two of my fingers are numb
    I touched the pan and my wrist is blistering
    el secador me quemó la mano, tengo una ampolla
    la mia guancia è gonfia da quando uso la vostra crema
    Meine Hand blutet, das Glas war gesprungen
    ütü elimi yaktı, kabardı
    меня обожгло паром, на руке волдыри
    المكواة حرقت يدي
    היד שלי נכוותה מהתנור שקניתי
    प्रेस से मेरा हाथ जल गया
    tangan saya melepuh kena setrika ini
    my kid can't have peanuts, is the brownie ok?
    I'm 7 months along, can I eat the cheesecake?
    after the earrings my ears went red and itchy
    which cake is ok for a diabetic
    my stomach's been awful since your sandwich
    does anything with no traces of sesame exist? my son swells up
    is the cream ok on eczema
    mi hija no puede comer cacahuetes, ¿el brownie es seguro?
    estoy de 7 meses, ¿puedo comer el cheesecake?
    se me pusieron rojas las orejas con los pendientes
    llevo toda la noche con diarrea después de comer ahí
    a minha filha não pode comer amendoim, o brownie serve?
    estou grávida, posso comer o cheesecake?
    fiquei com as orelhas vermelhas por causa dos brincos
    passei a noite com diarreia depois do vosso bolo
    ma fille ne supporte pas l'arachide, le brownie lui convient ?
    je suis enceinte, je peux manger le cheesecake ?
    mes oreilles ont rougi avec les boucles
    j'ai eu la diarrhée après votre gâteau
    meine Tochter verträgt keine Erdnüsse, geht der Brownie?
    ich bin schwanger, darf ich den Käsekuchen essen?
    meine Ohren sind von den Ohrringen ganz rot geworden
    nach eurem Kuchen hatte ich Durchfall
    mia figlia non può mangiare arachidi, il brownie va bene?
    sono incinta, posso mangiare la cheesecake?
    con gli orecchini mi si sono arrossate le orecchie
    ho avuto la diarrea dopo la vostra torta
    kızım fıstık yiyemiyor, brownie uygun mu?
    hamileyim, cheesecake yiyebilir miyim?
    küpelerden kulağım kızardı
    pastanızdan sonra ishal oldum
    بنتي ما تقدر تاكل فول سوداني، البراوني ينفع لها؟
    أنا حامل، أقدر آكل التشيز كيك؟
    أذني احمرت من الحلق
    جاني إسهال بعد ما أكلت من عندكم
    הבת שלי לא יכולה לאכול בוטנים, הבראוניז בסדר?
    אני בהיריון, מותר לי לאכול את העוגה?
    האוזן שלי אדומה מהעגילים
    मेरी बेटी मूंगफली नहीं खा सकती, ब्राउनी ठीक है?
    मैं गर्भवती हूँ, चीज़केक खा सकती हूँ?
    झुमके से कान लाल हो गए
    aapka cake khane ke baad pet kharab ho gaya
    anak saya tidak boleh makan kacang, brownienya aman?
    saya hamil, boleh makan cheesecake?
    telinga saya merah karena antingnya
    habis makan kue kalian saya diare
    дочке нельзя арахис, брауни ей можно?
    я беременна, можно мне чизкейк?
    от серёжек уши покраснели
    после вашего торта понос
    I have a nut allergy
    what do I take for a headache
    baby swallowed a button from your dress
    got food poisoning
    je fais une réaction aux boucles d'oreilles
    ich habe nach dem Essen Ausschlag bekommen
    o meu filho tem alergia ao leite
    ابني عنده حساسية من السمسم
    לבן שלי יש אלרגיה לאגוזים
    मुझे मेवे से एलर्जी है
    anak saya alergi susu
    kızımın süt alerjisi var
    у сына аллергия на орехи
    mio figlio è allergico al latte
    me sentó mal el sándwich, llevo vomitando toda la noche
    me quemé con su lámpara
    queimei-me com a vossa vela
    je me suis brûlé avec la bougie
    ich hab mich an der Kanne verbrannt
    mi sono scottata con la tazza
    elimi yaktım mumunuzla
    נכוויתי מהנר שלכם
    обожглась вашей свечой`,
  angry: `
    vcs tão d brincadeira né?? 2 semanas me enrolando, falta d respeito do caramba
    C'est du foutage de gueule, ça fait deux semaines
    Wollt ihr mich verarschen?
    absolutely appalling, three messages and no reply
    this is the last time I shop with you
    what a joke of a shop
    I've been waiting forever and nobody cares
    vaya desastre de tienda
    es la última vez que les compro
    llevo tres mensajes y nadie contesta
    que falta de respeito
    foi a última vez que comprei aí
    c'est n'importe quoi votre magasin
    c'est la dernière fois que j'achète chez vous
    das ist echt eine Unverschämtheit
    das war das letzte Mal, dass ich bei euch kaufe
    è una vergogna
    è l'ultima volta che compro da voi
    rezalet bir hizmet
    bu sizden son alışverişim
    خدمة سيئة جدا وما حد يرد
    آخر مرة أشتري من عندكم
    שירות מחפיר
    זו הפעם האחרונה שאני קונה אצלכם
    बहुत घटिया सर्विस है
    aakhri baar aapse kharida
    pelayanan parah banget
    terakhir kali saya beli di sini
    отвратительный сервис
    больше к вам ни ногой`,
}

/** Lookalikes that rules may answer. */
export const RULES_MAY = `
  it's now raining, are you open? it was supposed to stop
  do you take payment every month or once?
  is the adrenaline junkie mug back?
  my dog eats only dry food, which do you have?
  I took the wrong size for my sister, the tag is still on, can I swap it?
  compré la talla equivocada para mi hermana, lleva la etiqueta, ¿se cambia?
  comprei o tamanho errado para a minha irmã, tem etiqueta, posso trocar?
  j'ai pris la mauvaise taille pour ma sœur, l'étiquette est dessus, on peut échanger ?
  falsche Größe für meine Schwester gekauft, Etikett ist dran, kann ich tauschen?
  kardeşime yanlış beden almışım, etiketi üstünde, değişir mi?
  взяла не тот размер сестре, бирка на месте, можно обменять?
  do you have any books about diabetes?
  ¿tienen libros sobre el embarazo y sobre diabetes?
  habt ihr Bücher über Allergien?
  есть книги про диабет?
  could you deliver roses to the county court on Friday?
  are you near the police station?
  court shoes in black?
  ¿están cerca de los juzgados?
  há muita procura? ficam perto do tribunal?
  vous livrez au tribunal ?
  liefert ihr ans Amtsgericht?
  siete vicino al tribunale?
  adliyenin karşısında mısınız?
  محلكم قريب من المحكمة؟
  אתם ליד בית המשפט?
  toko kalian dekat pengadilan?
  вы рядом с судом?
  hay mucha demanda de ese color?
  phone pe case daal do please
  kahve hastasıyım, en sert hangisi?
  can I transplant the orchid in winter?
  will it delete it all when you repair it?
  мои контакты исчезнут после ремонта?
  да, согласна, уберите лук
  mera data gayab ho jayega kya repair me?
  mes données vont disparaître avec la réparation ?
  a ficha do carregador dá para tirar?
  the lamp is still in its box, haven't opened it, can I swap it for another colour?
  no he abierto la caja, ¿la puedo cambiar por otro color?
  não abri a caixa, posso trocar por outra cor?
  je n'ai pas ouvert la boîte, je peux changer pour une autre couleur ?
  die Packung ist noch zu, kann ich eine andere Farbe haben?
  non ho aperto la scatola, posso avere un altro colore?
  kutuyu açmadım, başka renkle değişir mi
  ما فتحت الكرتون، ينفع لون ثاني؟
  לא פתחתי את החבילה, אפשר צבע אחר?
  डिब्बा खोला नहीं, दूसरा रंग मिलेगा?
  dusnya belum dibuka, bisa ganti warna lain?
  не открывала коробку, можно другой цвет?
  can you slice the loaf in two pieces?
  it was supposed to rain today, are you open?
  we have a table booked in a hotel nearby, do you open every morning?
  one of the forty five litre bins, what's your price
    ma sœur est avocate, elle voudrait une lampe de bureau
    Жена юрист, спрашивает про гарантию на чайник
    eşim avukat, ona bir çanta bakıyorum
    est-ce que la réparation efface les fichiers du portable ?
    does the burnt orange coat also come with longer arms
    nobody here is allergic, what nuts are in the brownie?
    a lawyer friend needs a fountain pen, which ones do you have?
    your brownies are to die for, I could sue whoever bakes them
    بكم حامل الجوال للسيارة
    عندكم حامل للتابلت خشب؟
    this is no complaint at all, do you have it in blue?
    no es una queja, ¿tienen la talla M?
    so tired of looking for boots that fit, do you have any in 40?
    estou cansada de procurar, têm botas 40?
    forget the boots for a second, what are your hours?
    my lawyer wears one of your coats, what does it cost?
    a minha advogada adorou o cachecol, quanto é?
    моя соседка, адвокат, носит ваш шарф, почём он?
  Estoy furiosa conmigo misma, olvidé el pan para la cena 😩 ¿les queda sourdough?
  my screen is damaged, can I just walk in today without booking?
  is the leather easily scratched?
  do you open every friday?
  what is happening at the shop this weekend, any event?
  I cut the tags off but never wore it, can I get my money back?
  Me llevé un vestido rebajado y me queda fatal, ¿me devolvéis el dinero?
  O vestido ficou-me grande, devolvem o dinheiro?
  La robe est trop grande, vous me remboursez ?
  Das Kleid passt mir nicht, bekomme ich mein Geld zurück?
  Il vestito mi sta male, mi ridate i soldi?
  Elbise bana küçük geldi, paramı geri alabilir miyim?
  الفستان طلع صغير علي، ترجعون الفلوس؟
  השמלה לא מתאימה לי, אפשר את הכסף שלי בחזרה?
  ड्रेस फिट नहीं हुई, क्या मेरा पैसा वापस मिलेगा?
  bajunya kekecilan, uang saya bisa kembali?
  Платье не подошло, вернёте деньги?
  do you deliver to office 45 main street?
  is there a student discount?
  the cashier told me the tote is 20, is that right?
  my boss wants to know if you open on sunday
  no need to call me, just tell me the price
  is the sofa big enough for one person to sleep on?
  cake for 12 people, which size?
  gift for someone special, under 30
  do you take card or only cash?
  do you charge for delivery?
  how much do you charge to change a battery?
  can I return it if it doesn't fit, do I get my money back?
  how do refunds work?
  I bought a dress last week, do you have it in blue too?
  I ordered here before and loved it, do you still have the guava pastry?
  what's your cancellation policy?
  can I change the size after I order?
  how long do orders usually take?
  my screen is cracked, what's a new one?
  phone fell and the back is broken, price to fix?
  the last person I talked to said you open at 8
  do you deliver to hotels?
  two croissants for the office please, how much
  is there parking for 40 cars?
  do you sell a mug that says "best boss"?
  is 5 stars your rating on google?
  I don't eat meat, what do you have?
  I have dry skin, which cream do you sell for that?
  my ears are pierced, do you have gold hoops?
  got a red dress?
  are you hiring staff?
  who made this cake, it was amazing
  I work in an office nearby, do you deliver there?
  does the repair wipe my photos?
  will my number be kept private?
  el chico de la tienda me dijo que costaba 20, ¿es así?
  no hace falta que me llamen, solo díganme el precio
  compré el vestido azul y me encantó, ¿lo tienen en rojo?
  ¿cobran por el envío?
  ¿puedo devolverlo si no me queda?
  se me rompió la pantalla, ¿cuánto cuesta cambiarla?
  torta para 12 personas, ¿qué tamaño?
  ¿cuánto tardan los pedidos?
  a senhora da loja disse-me que custava 20, confirma?
  não é preciso ligarem, só quero o preço
  comprei o vestido e adorei, têm em verde?
  cobram pela entrega?
  posso devolver se não servir?
  parti o ecrã, quanto fica?
  bolo para 12 pessoas, qual o tamanho?
  le vendeur m'a dit 20 euros, c'est bien ça ?
  pas besoin de m'appeler, dites-moi juste le prix
  j'ai acheté la robe et je l'adore, vous l'avez en vert ?
  la livraison est facturée ?
  je peux la rendre si elle ne va pas ?
  mon écran est cassé, combien pour le changer ?
  un gâteau pour 12 personnes, quelle taille ?
  der Verkäufer sagte mir 20 Euro, stimmt das?
  ihr müsst mich nicht anrufen, sagt mir nur den Preis
  ich habe das Kleid gekauft und liebe es, gibt es das in grün?
  berechnet ihr Lieferkosten?
  kann ich es zurückgeben, wenn es nicht passt?
  mein Display ist kaputt, was kostet ein neues?
  Torte für 12 Personen, welche Größe?
  il commesso mi ha detto 20 euro, è giusto?
  non serve che mi chiamiate, ditemi solo il prezzo
  ho comprato il vestito e lo adoro, c'è in verde?
  la consegna si paga?
  posso renderlo se non va bene?
  ho rotto lo schermo, quanto costa cambiarlo?
  torta per 12 persone, che misura?
  mağazadaki kişi 200 dedi, doğru mu?
  aramanıza gerek yok, sadece fiyatı söyleyin
  elbiseyi aldım çok sevdim, yeşili var mı?
  kargo ücretli mi?
  olmazsa iade edebilir miyim?
  ekranım kırıldı, değişim ne kadar?
  12 kişilik pasta hangi boy?
  البياعة قالت لي بعشرين، صح؟
  ما يحتاج تتصلون، بس قولوا لي السعر
  اشتريت الفستان وعجبني، فيه منه أخضر؟
  التوصيل عليه رسوم؟
  أقدر أرجعه إذا ما ناسبني؟
  انكسرت شاشتي، كم تغييرها؟
  الموظف عندكم قال الفحص مجاني صحيح؟
  המוכרת אמרה לי 100, נכון?
  אין צורך להתקשר, רק תגידו מחיר
  קניתי את השמלה ואהבתי, יש בירוק?
  המשלוח בתשלום?
  אפשר להחזיר אם לא מתאים?
  המסך נשבר לי, כמה עולה להחליף?
  दुकान वाले ने 200 बताया था, सही है?
  फोन करने की ज़रूरत नहीं, बस दाम बता दो
  ड्रेस ली थी बहुत अच्छी लगी, हरे में है?
  डिलीवरी का चार्ज है?
  screen toot gayi, change karne ka kitna?
  kata mbak tokonya 200 ribu, benar?
  tidak usah telepon, kasih tahu harganya saja
  saya beli gaunnya dan suka, ada yang hijau?
  ongkirnya bayar?
  bisa dikembalikan kalau tidak muat?
  layar hp saya pecah, ganti berapa?
  продавец сказал 200, это так?
  звонить не надо, просто напишите цену
  купила платье, очень нравится, есть в зелёном?
  доставка платная?
  можно вернуть, если не подойдёт?
  разбил экран, сколько стоит замена?
  торт на 12 человек, какой размер?
  do you deliver to the hospital on 5th street?
  need a power bank for emergencies, what do you have
  police officer cake topper, do you make those?
  do you sell court shoes in black?
  is it legal to unlock a phone in Dubai?
  do you have a rash guard for kids
  my manager loves your cookies, can I get a dozen for her?
  I'm looking for a gift for my boss
  are you a person or a machine?
  is this a bot?
  can I pay with card twice, half on each?
  do you have a double chocolate cookie?
  can you charge my phone while I wait?
  is the phone already charged when I buy it?
  does the charger come in the box?
  can you move my data to a new phone and wipe the old one? how much
  will I lose my photos if you change the screen?
  how do I cancel the noise on the headphones?
  headphones with noise cancelling, price?
  can I change the battery myself?
  do you change watch batteries
  what happens if my order arrives broken?
  can I cancel an order?
  how long does it take for an order to arrive?
  do you ship abroad and how long does the parcel take
  the dress I got from you is lovely, do you have matching shoes?
  I broke my necklace chain, can you repair it and how much?
  I dropped my phone in water, what does the check cost?
  my battery dies after two hours, how much is a new battery?
  my charger stopped working, which one do you sell for an iPhone 13?
  my old bag fell apart so I need a new tote
  is the crossbody missing from the website sold out?
  how angry is the chili sauce lol
  I'm mad about your guava pastries!! how much for six
  killer cake last week guys! do you have it again?
  that jacket is sick, how much
  shut up and take my money lol, how much is the trench
  this is insane, 20% off?? is that true
  do you have vegan options
  is the bread gluten free?
  does the blouse itch? what's the fabric
  which lipstick is good for red hair?
  do you have red ear cuffs?
  earrings for sensitive ears?
  someone told me you also sell books
  could someone tell me the price of the linen shirt?
  can anyone tell me if you're open on Monday
  can you help me choose a size?
  who is the owner of this shop?
  is the staff friendly with dogs haha
  the guy at the counter said you match prices, true?
  my friend is a lawyer and needs a suit, do you have any
  what's the refund period?
  how long do I have to return something?
  do you give cash back or store credit?
  how many euros is the return fee
  I want to buy for 3 people, 2 croissants each
  platter for 20 people, which one?
  we're 15 people for breakfast on Sunday, do you have tables?
  what's your wifi
  can I order 50 cookies online?
  do you do gift cards for companies?
  I want 2 cookies, also remove the nuts if possible? no allergy just don't like them
  I never ordered from you before, how does it work?
  where is your shop and where do I park
  when will the trench be back?
  is my size in stock? I'm a 40
  what colour is my best option with blue eyes
  do you keep the data of customers safe?
  do you take my old phone in when I buy new?
  ¿Me hacen doble queso? ¿cuánto pago?
  ¿se puede pagar en dos veces?
  quiero para dos veces por semana, 6 croissants
  ¿es una persona o un bot?
  se me cayó el celular y no prende, ¿cuánto sale la revisión?
  mi cargador dejó de funcionar, ¿cuál me sirve para el A54?
  busco regalo para mi jefa
  ¿tienen cargador de emergencia?
  ¿qué pasa si llega roto?
  ¿hay que encargar con tiempo los pasteles?
  ¿cuánto tiempo tengo para devolver?
  la última vez que compré costaba 3, ¿sigue igual?
  ¿alguien me puede decir el precio del bolso?
  un vino y una copa
  me rompí el pantalón y necesito otro, ¿tienen talla 40?
  ¿los aretes rojos cuánto?
  vestido para una boda, ¿qué tienen en verde?
  dá para pagar em duas vezes?
  o que acontece se chegar partido?
  o meu carregador deixou de funcionar, qual serve para o A54?
  é uma pessoa ou um robô?
  alguém me sabe dizer o preço da mala?
  da última vez paguei 20, continua?
  vestido para um casamento, o que têm?
  preciso de encomendar com antecedência?
  procuro um presente para a minha chefe
  perdem-se as fotos ao trocar o ecrã?
  paiement en deux fois possible ?
  vous êtes un robot ?
  et si ça arrive cassé ?
  mon chargeur ne marche plus, lequel pour un A54 ?
  il faut commander à l'avance ?
  la dernière fois c'était 3 euros, toujours pareil ?
  quelqu'un peut me dire le prix du sac ?
  une robe pour un mariage, vous avez quoi ?
  je cherche un cadeau pour ma patronne
  j'ai pris deux croissants hier, délicieux, vous fermez quand ?
  kann man in zwei Raten zahlen?
  bist du ein Bot?
  was ist, wenn es kaputt ankommt?
  mein Ladegerät geht nicht mehr, welches passt zum A54?
  muss man Torten vorbestellen?
  wo ist euer Laden?
  kann mir jemand sagen, was die Tasche kostet?
  Kleid für eine Hochzeit in grün?
  ein Geschenk für meine Chefin
  habe letztens bei euch bestellt, war super, habt ihr auch Brot?
  si può pagare in due volte?
  sei un robot?
  e se arriva rotto?
  il mio caricatore non funziona più, quale va bene per l'A54?
  bisogna prenotare le torte?
  qualcuno mi sa dire il prezzo della borsa?
  abito per un matrimonio, cosa avete?
  un regalo per il mio capo
  doppio espresso quanto costa?
  iki taksit olur mu?
  robot musun?
  kırık gelirse ne olur?
  şarj aletim bozuldu, A54 için hangisi olur?
  pastayı önceden sipariş etmek gerekir mi?
  biri çantanın fiyatını söyler mi?
  düğün için yeşil elbise var mı?
  müdürüme hediye arıyorum
  عندكم أحمر شفاه؟
  انت روبوت؟
  إذا وصل مكسور شو بصير؟
  شاحني خرب، أي واحد يناسب A54؟
  لازم أطلب الكيك قبل بيوم؟
  حد يعرف كم سعر الشنطة؟
  فستان لعرس لون أخضر عندكم؟
  هدية لمديري شو تنصحون؟
  كم كلفة تصليح شاشة مكسورة؟
  طلبت عندكم قبل وعجبني، عندكم كنافة اليوم؟
  אתה רובוט?
  מה אם זה מגיע שבור?
  המטען שלי התקלקל, איזה מתאים ל-A54?
  צריך להזמין עוגה מראש?
  מישהו יודע כמה עולה התיק?
  שמלה לחתונה בירוק?
  क्या आप रोबोट हैं?
  कोई अच्छा फोन है 10000 में?
  screen toot gayi, kam se kam kitna lagega?
  30 logo ke liye kaunsa cake?
  शादी के लिए हरी ड्रेस है?
  charger kharab ho gaya, A54 ke liye kaunsa milega?
  kamu robot ya?
  kalau datang rusak gimana?
  charger saya rusak, yang cocok buat A54 yang mana?
  sudah pesan meja, jadi berapa harga paketnya?
  kue untuk 10 orang ukuran apa?
  gaun buat nikahan warna hijau ada?
  kado untuk bos saya
  вы бот?
  а если придёт сломанное?
  зарядка сломалась, какая подойдёт для A54?
  торты нужно заказывать заранее?
  кто-нибудь подскажет цену сумки?
  платье на свадьбу зелёное есть?
  подарок для начальника
  можно оплатить в два раза?
  в прошлый раз брала за 3 доллара, цена та же?
  your man charged me 7 for the small tray in April, so give me that price again
  el mes pasado me cobraron 18, quiero el mismo precio
  mês passado cobraram-me 18, quero o mesmo preço
  le mois dernier on m'a débité 18, je voudrais le même prix
  letzten Monat wurden mir 18 berechnet, macht wieder 18
  do you hand out a spare bike meanwhile, and what about my repair is it dear?
  ¿dejan un coche de sustitución mientras mi reparación está lista?
  emprestam um telemóvel enquanto a minha reparação não está pronta?
  prêtez-vous un vélo en attendant que ma réparation soit prête ?
  gibt es ein Leihrad, bis meine Reparatur fertig ist?
  تعطون جوال احتياط لين يجهز جوالي؟
  can you get rid of the google account lock on a used tablet
  vous enlevez le compte google verrouillé d'une tablette ?
  снимаете привязку к чужому гугл аккаунту?
  my repair is due and I lost the slip by mistake, is my name enough?
  tiré el resguardo de mi reparación por equivocación, ¿lo ven en el sistema?
  I would rather not talk to anybody, just tell me what it costs
  prefiero no hablar con nadie, ¿se puede pedir aquí?
  ich möchte mit niemandem reden, was kostet der Versand?
  не хочу ни с кем говорить, сколько доставка?
  كم تاخذ من الوقت وكم تكلف؟
  تجون تاخذون الدراجة من البيت؟ كم تاخذون؟
  I want to order 30 rolls, where is the shop?
  quiero un pedido de 20 panes, ¿dónde recojo?
  where do your drivers deliver?
  what do I have to do before it ships?
  can the driver call before he comes?
  how do I decorate a table for autumn?
  do you have a duplicate of this key?
  when will an order come if I order it now
  cuándo llega si pido hoy
  wann kommt es, wenn ich jetzt bestelle
  когда придёт, если закажу сегодня
  I burnt my old pot, do you have a steel one
  can someone help us load it into the van
  фен не включается, сколько стоит, чтобы вы его проверили?`
