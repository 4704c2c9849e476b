/**
 * More of what small businesses sell: house and garden, tools, flowers, toys, animals, sport, beauty, paper, kitchen.
 * Same columns as in goods.ts; what stands there is not repeated.
 */
export const GOODS_OF_TRADES = `
hammer|hammer|martillo|martelo|marteau|hammer|martello|cekic|مطرقة,شاكوش|פטיש|हथौड़ा,हथौड़ी|palu|молоток,молотка|hathoda,matraqa,hathauda
screwdriver|screwdriver|desarmador,destornillador|chave de fenda,parafusadeira|tournevis|schraubenzieher,schraubendreher|cacciavite|tornavida|مفك|מברג|पेचकस,स्क्रूड्राइवर|obeng|отвертка,отвертку|pechkas
drill|drill|taladro|furadeira,berbequim|perceuse|bohrmaschine,bohrer,akkubohrer,akkuschrauber|trapano|matkap|دريل,مثقاب,شنيور|מקדחה|ड्रिल|bor,bor listrik|дрель,шуруповерт|
drillbit|drill bit,drill bits,bits,masonry bit|brocas,broca|brocas,broca|forets,foret,meches|bohrer|punte,punta|matkap ucu|ريش,بنطة|מקדחים|ड्रिल बिट|mata bor|сверло,сверла,сверл,бур,буры,буров|
cordless|cordless|inalambrico,inalambrica,bateria|sem fio|sans fil|akku,kabellos|senza fili,cordless|akulu,sarjli|لاسلكي,شحن|נטען,אלחוטי|कॉर्डलेस|tanpa kabel|аккумуляторный,беспроводной|
wrench|wrench,spanner|llave inglesa,llave ajustable,stillson|chave inglesa|cle a molette,cle anglaise|schraubenschlussel|chiave inglese|anahtar takimi,ingiliz anahtari|مفتاح انجليزي|מפתח שוודי|पाना,रिंच|kunci inggris|гаечный ключ,разводной ключ|
key|key,keys|llave,llaves|chave,chaves|cle,cles,clef|schlussel|chiave,chiavi|anahtar|مفتاح,مفاتيح|מפתח|चाबी|kunci|ключ,ключи|chabi,moftah
copy|copies,duplicate,key copy|copia,copias,duplicado|copia,copias|copie,double|kopie,nachmachen|copia|kopya|نسخة,نسخ|עותק,שכפול|कॉपी|duplikat,kopi kunci|копия,дубликат|
tapemeasure|tape measure,measuring tape|cinta metrica,flexometro|fita metrica,trena|metre ruban|massband,rollmeter,zollstock|metro a nastro,metro|serit metre,metre|متر قياس,شريط قياس|מטר מדידה|फीता,नापने का फीता|meteran|рулетка,рулетку|
spiritlevel|spirit level,bubble level|nivel de burbuja,nivel|nivel de bolha|niveau a bulle|wasserwaage|livella|su terazisi|ميزان ماء|פלס|लेवल|waterpas|строительный уровень|
ladder|ladder,stepladder|escalera|escada,escadote|echelle,escabeau|leiter,trittleiter|scala|merdiven|سلم|סולם|सीढ़ी|tangga|лестница,стремянка,стремянку|seedhi
step|step,steps,rung,rungs|peldano,peldanos,escalones|degraus,degrau|marches,marche|stufen,stufe|gradini,gradino|basamak,basamakli|درجات,درجة|מדרגות,שלבים|सीढ़ियां|anak tangga|ступеней,ступени,ступенек|
aluminium|aluminium,aluminum|aluminio|aluminio|aluminium,alu|aluminium,alu|alluminio|aluminyum|المنيوم|אלומיניום|एल्युमिनियम|aluminium|алюминий,алюминиевая,алюминиевый|
steel|steel,stainless|acero,inoxidable|aco,inox|acier,inox|stahl,edelstahl|acciaio,inox|celik|ستيل,فولاذ,صلب|פלדה,נירוסטה|स्टील|baja,stainless|сталь,стальной,нержавейка|
paint|paint,paints|pintura|tinta|peinture|farbe,wandfarbe,lack|vernice,pittura|boya|دهان,طلاء,بويا|צבע קיר|पेंट|cat,cat tembok|краска,краску,краски|dahan,rang rogan
brush|brush,paintbrush,brushes|brocha,cepillo,pincel|pincel,trincha,escova|pinceau,brosse|pinsel,burste|pennello,spazzola|firca|فرشاة,فرشة|מברשת,מכחול|ब्रश|kuas,sikat|кисть,кисточка,щетка|
roller|roller|rodillo|rolo|rouleau|farbrolle,roller,rolle|rullo|rulo|رول,رولة|רולר|रोलर|rol,roller|валик|
screw|screw,screws|tornillo,tornillos|parafuso,parafusos|vis|schraube,schrauben|vite,viti|vida,vidalar|مسمار,براغي,برغي|ברגים,בורג|पेंच,स्क्रू|sekrup,baut|саморез,саморезы,шурупы,винты|burghi,pech
nails|wire nails,iron nails|clavo,clavos|pregos,prego|clous,clou|nagel aus stahl|chiodi,chiodo|civi|مسامير|מסמרים|कील|paku|гвозди,гвоздь|
anchor|wall plug,wall plugs,anchors|taquete,taquetes,tarugos|buchas,bucha|chevilles,cheville|dubel|tasselli,tassello|dubel|فيشر|דיבלים,דיבל|रावल प्लग|fischer|дюбель,дюбели|
padlock|padlock|candado|cadeado|cadenas|vorhangeschloss|lucchetto|asma kilit|قفل معلق,قفل|מנעול תליה|ताला|gembok|навесной замок,замок|taala
puncture|puncture,flat tyre,flat tire,a flat|pinchazo,ponchadura,ponchada|furo,pneu furado|crevaison|platten,reifenpanne|foratura|patlak,lastik patlagi|بنشر|תקר,פנצר|पंक्चर|tambal ban,ban bocor|прокол|
rental|rental,hire,rent,rent out,renting,for hire|alquiler,alquilar,renta,alquilan,alquilais,rentan|aluguer,aluguel,alugar,alugam,alugais|louer,location,louez,loue|miete,mieten,verleih,ausleihen,vermieten,vermietet,verleihen,verleiht|noleggio,noleggiare,noleggiate,noleggia|kiralama,kiralik,kiralamak,kiraliyor|تاجير,ايجار,استئجار,تاجرون,تاجروا|השכרה,לשכור,משכירים|किराया,किराए|sewa,menyewa,menyewakan,disewakan|прокат,аренда,напрокат,аренду,сдаете в аренду|
full|full,complete|completo,completa|completo,completa|complet,complete|komplett,voll|completo,completa|tam,komple|كامل|מלא|पूरा|lengkap|полный,полная,полное|
basic|basic|basico,basica|basico,basica|basique,de base|basis,einfach|base|temel|اساسي|בסיסי|बेसिक|dasar|базовый,базовая|
lock|lock,door lock,bike lock,u-lock,d-lock|cerradura,chapa,antirrobo|fechadura|serrure,antivol,antivols|schloss,bugelschloss,fahrradschloss|serratura,antifurto|kilit,kapi kilidi,bisiklet kilidi|قفل باب,كالون|מנעול|लॉक,ताला|kunci pintu|замок дверной,замок,велозамок|
door|door|puerta|porta|porte|tur|porta|kapi|باب|דלת|दरवाजा|pintu|дверь,двери|bab,darwaza
bulb|bulb,light bulb,bulbs|foco,focos,bombilla,bombillo|lampada led,lampada|ampoule|gluhbirne,leuchtmittel,birne|lampadina|ampul|لمبة,لمبات|נורה,נורות|बल्ब|bohlam,lampu|лампочка,лампочки|lamba,balb
extension|extension cord,extension|extension,alargador|extensao|rallonge|verlangerungskabel|prolunga|uzatma kablosu,uzatma|وصلة,توصيلة كهرباء|כבל מאריך,מאריך|एक्सटेंशन|kabel ekstensi|удлинитель|
cement|cement,concrete|cemento,concreto|cimento|ciment|zement|cemento|cimento|اسمنت|מלט,בטון|सीमेंट|semen|цемент|
hose|hose|manguera|mangueira|tuyau|schlauch|tubo da giardino|hortum|خرطوم|צינור|पाइप|selang|шланг|
garden|garden,gardening|jardin,jardineria|jardim|jardin|garten|giardino|bahce|حديقة|גינה|बगीचा,गार्डन|taman,kebun|сад,садовый|
gloves|glove,gloves|guantes,guante|luvas,luva|gants,gant|handschuhe,handschuh|guanti|eldiven|قفازات,جوانتي|כפפות|दस्ताने|sarung tangan|перчатки,рукавицы|
glue|glue,adhesive|pegamento,adhesivo|cola|colle|kleber,klebstoff|colla|yapistirici|غراء,صمغ|דבק|गोंद|lem|клей|
sealant|sealant,caulk|silicon,sellador|silicone,vedante|mastic|silikon,dichtstoff|sigillante|silikon,mastik|سيليكون|סיליקון|सिलिकॉन|lem silikon|герметик|
wood|wood,wooden|madera|madeira|bois|holz|legno|ahsap,tahta|خشب,خشبي,خشبية|עץ,מעץ|लकड़ी|kayu|дерево,деревянный,деревянная,деревянные|
metal|metal|metal|metal|metal|metall|metallo|metal|معدن|מתכת|धातु|logam,besi|металл,металлический|
plastic|plastic|plastico,plastica|plastico|plastique|plastik,kunststoff|plastica|plastik|بلاستيك|פלסטיק|प्लास्टिक|plastik|пластик,пластиковый|
pipe|pipe|tubo,tuberia|cano,tubo|tuyau|rohr|tubo|boru|ماسورة,انبوب|צינור|पाइप|pipa|труба,трубы|
tape|tape,duct tape|cinta adhesiva,cinta|fita adesiva,fita|ruban adhesif,scotch|klebeband|nastro adesivo,nastro|bant|شريط لاصق,لاصق|סרט הדבקה|टेप|lakban,selotip|скотч,лента|
tool|tool,tools,toolbox|herramienta,herramientas|ferramenta,ferramentas|outil,outils|werkzeug|attrezzo,attrezzi|alet,takim cantasi|ادوات,عدة|כלי עבודה|औजार|perkakas,alat|инструмент,инструменты|
saw|saw|sierra,serrucho|serra,serrote|scie|sage|sega|testere|منشار|מסור|आरी|gergaji|пила,ножовка|
tulip|tulip,tulips|tulipan,tulipanes|tulipa,tulipas|tulipe,tulipes|tulpe,tulpen|tulipano,tulipani|lale,laleler|توليب|צבעוני,צבעונים|ट्यूलिप|tulip|тюльпан,тюльпаны,тюльпанов|
sunflower|sunflower,sunflowers|girasol,girasoles|girassol,girassois|tournesol,tournesols|sonnenblume,sonnenblumen|girasole,girasoli|aycicegi|عباد الشمس,دوار الشمس|חמנית,חמניות|सूरजमुखी|bunga matahari|подсолнух,подсолнухи|
lily|lily,lilies|lirio,lirios,azucena|lirio,lirios|lys,lis|lilie,lilien|giglio,gigli|zambak|زنبق|שושן,חבצלת|लिली|lili,bunga lili|лилия,лилии|
orchid|orchid,orchids|orquidea,orquideas|orquidea,orquideas|orchidee,orchidees|orchidee,orchideen|orchidea,orchidee|orkide|اوركيد,أوركيد|סחלב|ऑर्किड|anggrek|орхидея,орхидею,орхидеи|
lavender|lavender|lavanda|lavanda,alfazema|lavande|lavendel|lavanda|lavanta|لافندر,خزامى|לבנדר|लैवेंडर|lavender|лаванда,лаванду|
carnation|carnation,carnations|clavel,claveles|cravo,cravos|oeillet,oeillets|nelke,nelken|garofano,garofani|karanfil|قرنفل|ציפורן|कार्नेशन|anyelir|гвоздика,гвоздики|
peony|peony,peonies|peonia,peonias|peonia,peonias|pivoine,pivoines|pfingstrose,pfingstrosen|peonia,peonie|sakayik|فاوانيا|אדמונית|पियोनी|peoni|пион,пионы|
geranium|geranium,geraniums|geranio,geranios|geranio,sardinheira|geranium|geranie,geranien|geranio,gerani|sardunya|جيرانيوم|גרניום|जेरेनियम|geranium|герань,герани|
cactus|cactus,cacti|cactus,cactos|cacto,cato|cactus|kaktus,kakteen|cactus|kaktus|صبار|קקטוס|कैक्टस|kaktus|кактус,кактусы|
succulent|succulent,succulents|suculenta,suculentas|suculenta,suculentas|succulente,plante grasse|sukkulente,sukkulenten|succulenta,pianta grassa|sukulent|عصاري|סוקולנט|सकुलेंट|sukulen|суккулент,суккуленты|
bouquet|bouquet,bunch|ramo,ramos,buque|ramo,buque|bouquet,gerbe|strauss,straussle|mazzo,bouquet|buket|بوكيه,باقة|זר,זרים|गुलदस्ता,बुके|buket,karangan bunga|букет,букеты,букета|
wreath|wreath|corona|coroa|couronne|kranz|corona,ghirlanda|celenk|اكليل|זר אבל|माला|karangan|венок,венки|
bride|bridal,bride|novia|noiva|mariee|braut|sposa|gelin|عروس,عروسة|כלה|दुल्हन,ब्राइडल|pengantin|невеста,невесты,свадебный|
wedding|wedding|boda|casamento|mariage|hochzeit|matrimonio,nozze|dugun|زفاف,عرس|חתונה|शादी|pernikahan|свадьба,свадьбу|shaadi
funeral|funeral,mourning|funeral,condolencias|funeral,velorio|deuil,funerailles,obseques|trauer,beerdigung|funerale,lutto|cenaze|عزاء,جنازة|אבל,לוויה|अंतिम संस्कार|duka cita|похороны,траурный|
vase|vase|florero,jarron|vaso,jarra|vase|vase|vaso|vazo|مزهرية,فازة|אגרטל|फूलदान|vas|ваза,вазу,вазы|
pot|pot,pots,planter|maceta,olla|vaso,panela|pot,casserole|topf,ubertopf|vaso,pentola|saksi,tencere|قدر,اصيص|עציץ,סיר|गमला,बर्तन|pot,panci|горшок,кастрюля|
soil|soil,compost,potting soil|tierra,sustrato|terra,substrato|terreau|erde|terriccio,terra|toprak|تربة|אדמה|मिट्टी|tanah|грунт,земля|
fertilizer|fertilizer,fertiliser,plant food|fertilizante,abono|fertilizante,adubo|engrais|dunger|fertilizzante,concime|gubre|سماد|דשן|खाद|pupuk|удобрение,удобрения|
wateringcan|watering can|regadera|regador|arrosoir|giesskanne|annaffiatoio|sulama kabi|مرش,ابريق سقي|משפך|हजारा|gembor,penyiram|лейка,лейку|
greetingcard|greeting card,greetings card,birthday card|tarjeta de felicitacion,tarjeta de saludo|cartao de felicitacoes,cartao de aniversario,cartao|carte de voeux|grusskarte,gluckwunschkarte,geburtstagskarte|biglietto d'auguri,biglietto|tebrik karti|بطاقة تهنئة,كرت اهداء|כרטיס ברכה|ग्रीटिंग कार्ड|kartu ucapan|открытка,открытку|
balloon|balloon,balloons|globo,globos|balao,baloes|ballon|luftballon,ballon|palloncino,palloncini|balon|بالون,بالونات|בלון,בלונים|गुब्बारा,गुब्बारे|balon|шар,шарик,шарики,воздушный шар|
heart|heart|corazon|coracao|coeur|herz|cuore|kalp|قلب|לב|दिल|hati|сердце,сердечко|
houseplant|houseplant,indoor plant|planta de interior|planta de interior|plante d'interieur|zimmerpflanze,topfpflanze|pianta da interno|salon bitkisi|نبات داخلي|צמח בית|इनडोर पौधा|tanaman hias|комнатное растение|
basket|basket,hamper|canasta,cesta|cesta,cesto|panier|korb,prasentkorb|cesto,cestino|sepet|سلة|סל,סלסלה|टोकरी|keranjang,parcel|корзина,корзинка|
doll|doll,dolls|muneca,munecas|boneca,bonecas|poupee|puppe,puppen|bambola,bambole|bebek,oyuncak bebek|دمية,عروسة|בובה|गुड़िया|boneka|кукла,куклу,куклы|
puppet|puppet,puppets|marioneta,titere|fantoche,marionete|marionnette|puppe,handpuppe|burattino,marionetta|kukla,el kuklasi|دمية يد|בובת יד|कठपुतली|boneka tangan|кукла перчаточная|
puzzle|puzzle,jigsaw|rompecabezas,puzzle|quebra-cabeca,quebra cabeca,puzzle|puzzle|puzzle|puzzle|yapboz,puzzle|بازل,احجية|פאזל|पज़ल,पहेली|puzzle,puzel|пазл,пазлы|
block|blocks,bricks,building set|bloques|blocos|blocs,cubes|bausteine,bauklotze|mattoncini,cubi|blok,bloklar,kup|مكعبات|קוביות|ब्लॉक|balok|кубики,конструктор|
game|game,games,board game|juego,juegos,juego de mesa|jogo,jogos|jeu,jeux|spiel,spiele,brettspiel|gioco,giochi|oyun,oyunu|العاب,لعبة|משחק|खेल,गेम|permainan,game|игра,игры,настольная|
ball|ball|pelota,balon|bola|balle,ballon|ball|palla,pallone|top|كرة|כדור|गेंद|bola|мяч,мячик|
plush|plush,stuffed,teddy,soft toy|peluche,peluches|pelucia,peluche|peluche,doudou|kuscheltier,pluschtier,teddy|peluche|pelus,oyuncak ayi|دبدوب,محشوة|דובי,פרווה|टेडी|boneka beruang|плюшевый,плюшевая,мягкая игрушка|
bear|bear|oso,osito|urso,ursinho|ours,ourson|bar,teddybar|orso,orsetto|ayi,ayicik|دب|דוב,דובון|भालू|beruang|медведь,мишка,медвежонок|
rabbit|rabbit,bunny|conejo,conejito|coelho|lapin|hase,kaninchen|coniglio|tavsan|ارنب|ארנב|खरगोश|kelinci|кролик,зайка,заяц|
dinosaur|dinosaur,dino|dinosaurio|dinossauro|dinosaure|dinosaurier,dino|dinosauro|dinozor|ديناصور|דינוזאור|डायनासोर|dinosaurus|динозавр|
train|train|tren|trem,comboio|train|zug,eisenbahn|treno,trenino|tren|قطار|רכבת|ट्रेन|kereta|поезд,железная дорога|
truck|truck,lorry|camion|caminhao,camiao|camion|lkw,lastwagen|camion|kamyon|شاحنة|משאית|ट्रक|truk|грузовик,машинка|
kite|kite|cometa,papalote|pipa,papagaio|cerf-volant|drachen|aquilone|ucurtma|طائرة ورقية|עפיפון|पतंग|layang-layang|воздушный змей|
scooter|scooter,kick scooter|patinete,monopatin|patinete,trotinete|trottinette|roller,tretroller|monopattino|scooter|سكوتر|קורקינט|स्कूटर|skuter|самокат|
robot|toy robot|robot de juguete|robo de brinquedo|robot jouet|spielzeugroboter|robot giocattolo|oyuncak robot|روبوت لعبة|רובוט צעצוע|खिलौना रोबोट|robot mainan|робот игрушка|
magnet|magnet,magnetic|magnetico,iman|magnetico,ima|magnetique,aimant|magnet,magnetisch|magnetico,calamita|manyetik,miknatisli|مغناطيس,مغناطيسي|מגנטי,מגנט|चुंबक|magnet|магнитный,магнит|
colouring|colouring,coloring,crayons,coloured pencils,colored pencils|colorear,lapices de colores,crayones|colorir,lapis de cor|coloriage,crayons de couleur|buntstifte,malbuch|colorare,matite colorate|boyama,boya kalemi|تلوين,الوان خشبية|צביעה,צבעי עיפרון|रंग भरने,क्रेयॉन|mewarnai,krayon,pensil warna|раскраска,карандаши|
pencil|pencil,pencils|lapiz,lapices|lapis|crayon|bleistift,stift|matita,matite|kalem,kursun kalem|قلم رصاص|עיפרון|पेंसिल|pensil|карандаш|
pen|pen,pens|boligrafo,pluma|caneta|stylo|kugelschreiber,fuller|penna|tukenmez,kalem|قلم|עט|पेन,कलम|pulpen,pena|ручка,ручку|
notebook|notebook,journal|cuaderno,libreta|caderno|cahier,carnet|notizbuch,heft|quaderno,taccuino|defter|دفتر|מחברת|नोटबुक,कॉपी|buku tulis,buku catatan|тетрадь,блокнот|
paper|paper|papel|papel|papier|papier|carta|kagit|ورق|נייר|कागज|kertas|бумага|
calendar|calendar|calendario|calendario|calendrier|kalender|calendario|takvim|تقويم,روزنامة|לוח שנה|कैलेंडर|kalender|календарь|
sticker|sticker,stickers|pegatina,calcomania|adesivo,autocolante|autocollant|aufkleber,sticker|adesivo|cikartma,sticker|ملصق,ستيكر|מדבקה|स्टिकर|stiker|наклейка,стикер|
bookmark|bookmark|separador de libros,marcapaginas|marcador de livro,marca-paginas|marque-page|lesezeichen|segnalibro|kitap ayraci|فاصل كتاب|סימניה|बुकमार्क|pembatas buku|закладка|
comic|comic,comics,manga|comic,historieta|quadrinhos,banda desenhada|bande dessinee,bd|comic|fumetto|cizgi roman|كوميك,قصص مصورة|קומיקס|कॉमिक|komik|комикс|
map|map,atlas|mapa,atlas|mapa,atlas|carte du monde,atlas|landkarte,atlas|mappa,atlante|harita,atlas|خريطة,اطلس|מפה,אטלס|नक्शा|peta|карта,атлас|
cage|cage|jaula|gaiola,jaula|cage|kafig|gabbia|kafes|قفص|כלוב|पिंजरा|kandang|клетка|
scissors|scissors|tijeras|tesoura|ciseaux|schere|forbici|makas|مقص|מספריים|कैंची|gunting|ножницы|
novel|novel,fiction|novela|romance|roman|roman|romanzo|roman|رواية|רומן|उपन्यास|novel|роман|
poster|poster,print|poster,lamina|poster|affiche|poster,plakat|poster,stampa|poster,afis|بوستر|פוסטר|पोस्टर|poster|постер,плакат|
frame|frame,picture frame|marco|moldura|cadre|rahmen,bilderrahmen|cornice|cerceve|اطار,برواز|מסגרת|फ्रेम|bingkai|рамка,рама|
mirror|mirror|espejo|espelho|miroir|spiegel|specchio|ayna|مرآة,مراية|מראה|आईना,शीशा|cermin,kaca|зеркало|
rug|rug,carpet|alfombra,tapete|tapete|tapis|teppich|tappeto|hali,kilim|سجادة|שטיח|कालीन|karpet|ковер,коврик|
pillow|pillow,cushion|almohada,cojin|almofada,travesseiro|coussin,oreiller|kissen|cuscino|yastik,kirlent|وسادة,مخدة|כרית|तकिया|bantal|подушка,подушку|
blanket|blanket,throw|manta,cobija|manta,cobertor|couverture,plaid|decke|coperta|battaniye|بطانية|שמיכה|कंबल|selimut|плед,одеяло|
towel|towel,towels|toalla,toallas|toalha,toalhas|serviette|handtuch|asciugamano|havlu|منشفة,فوطة|מגבת|तौलिया|handuk|полотенце|
mug|mug|taza|caneca|mug,tasse|tasse,becher|tazza,mug|kupa|كوب,مج|ספל|मग|mug,cangkir|кружка,кружку|
plate|plate,plates|plato,platos|prato,pratos|assiette|teller|piatto,piatti|tabak|صحن,طبق|צלחת|प्लेट,थाली|piring|тарелка,тарелки|
bowl|bowl|tazon,cuenco,comedero|tigela,comedouro|bol|schale,schussel|ciotola|kase|وعاء,زبدية|קערה|कटोरा|mangkuk|миска,пиала|
knife|knife,knives|cuchillo,navaja|faca|couteau|messer|coltello|bicak|سكين|סכין|चाकू|pisau|нож,ножи|sikkin,chaku
pan|frying pan,skillet|sarten|frigideira|poele|pfanne|padella|tava|مقلاة,طاسة|מחבת|कड़ाही,तवा|wajan|сковорода,сковородка|
kettle|kettle,teapot|tetera,hervidor|chaleira,bule|bouilloire,theiere|wasserkocher,teekanne|bollitore,teiera|caydanlik,demlik|غلاية,ابريق شاي|קומקום|केतली|teko,ketel|чайник|
bottle|bottle,flask,thermos|botella,termo|garrafa|bouteille,gourde|flasche,trinkflasche|bottiglia,borraccia|sise,matara,termos|زجاجة,قارورة|בקבוק|बोतल|botol|бутылка,фляга|
candleholder|candle holder,candlestick|portavelas,candelabro|castical|bougeoir|kerzenstander|portacandele|mumluk|شمعدان|פמוט|मोमबत्ती स्टैंड|tempat lilin|подсвечник|
dog|dog,dogs,puppy|perro,perros,cachorro|cao,cachorro,caes|chien,chiens,chiot|hund,hunde,hunde-|cane,cani|kopek|كلب,كلاب|כלב,כלבים|कुत्ता,कुत्ते|anjing|собака,собак,собаки|kutta
cat|cat,cats,kitten|gato,gatos|gato,gatos|chat,chats,chaton|katze,katzen|gatto,gatti|kedi|قطة,قطط|חתול,חתולים|बिल्ली|kucing|кошка,кошек,кот|billi
petfood|dog food,cat food,pet food,kibble|croquetas,alimento para|racao|croquettes|trockenfutter,hundefutter,katzenfutter,futter|crocchette,cibo per|mama,kopek mamasi,kedi mamasi|طعام قطط,طعام كلاب,دراي فود|מזון לחתולים,מזון לכלבים,אוכל לכלבים|डॉग फूड|makanan kucing,makanan anjing|корм,корма|
leash|leash,lead|correa|trela,coleira|laisse|leine,hundeleine|guinzaglio|tasma|مقود,رسن|רצועה|पट्टा|tali anjing|поводок|
collar|collar|collar para|coleira|collier pour|halsband|collare|tasma|طوق|קולר|कॉलर|kalung anjing|ошейник|
litter|litter|arena para gatos,arena|areia para gatos|litiere|katzenstreu,streu|lettiera|kedi kumu|رمل قطط|חול לחתולים|लिटर|pasir kucing|наполнитель|
aquarium|aquarium,fish tank|acuario,pecera|aquario|aquarium|aquarium|acquario|akvaryum|حوض سمك|אקווריום|एक्वेरियम|akuarium|аквариум|
tyre|tyre,tire,tyres,tires|llanta,neumatico,cubierta|pneu,pneus|pneu,pneus|reifen,mantel|copertone,gomma|lastik|اطار,كفر,كاوتش|צמיג|टायर|ban,ban luar|покрышка,шина|
innertube|inner tube,tube,puncture|camara de aire,camara|camara de ar|chambre a air|fahrradschlauch|camera d'aria|ic lastik|تيوب|פנימית|ट्यूब,पंचर|ban dalam|камера для колеса,камера|
chain|chain|cadena|corrente|chaine|kette|catena|zincir|سلسلة,جنزير|שרשרת|चेन|rantai|цепь|
brake|brake,brakes|freno,frenos|freio,travao,travoes|frein,freins|bremse,bremsen|freno,freni|fren|فرامل,بريك|בלם,ברקס,מעצור|ब्रेक|rem|тормоз,тормоза,тормозные|
pedal|pedal,pedals|pedal,pedales|pedal,pedais|pedale,pedales|pedal,pedale|pedale,pedali|pedal|بدال,دواسة|דוושה,דוושות|पैडल|pedal|педаль,педали|
saddle|saddle,bike seat|sillin,asiento|selim|selle|sattel|sella,sellino|sele|سرج,كرسي دراجة|אוכף,כיסא אופניים|सीट,गद्दी|sadel|седло|
helmet|helmet|casco|capacete|casque|helm|casco|kask|خوذة|קסדה|हेलमेट|helm|шлем,каска|
pump|pump|bomba,inflador|bomba|pompe|pumpe,luftpumpe|pompa|pompa|منفاخ,مضخة|משאבה|पंप|pompa|насос|
wheel|wheel,wheels,rim|rueda,rin|roda,aro|roue,jante|rad,felge|ruota,cerchio|tekerlek,jant|عجلة,جنط|גלגל|पहिया|roda,velg|колесо,обод|
gear|gears,derailleur|cambios,velocidades|marchas,mudancas|vitesses,derailleur|schaltung,gange|cambio,marce|vites|غيارات|הילוכים|गियर|gigi,girnya|переключатель,скорости|
bell|bell|timbre,campana|campainha|sonnette|klingel|campanello|zil|جرس|פעמון|घंटी|bel|звонок|
light|light,lights|luz,luces|luz,luzes|lumiere,eclairage|licht,lampe|luce,luci|isik,far|ضوء,نور|פנס,אור|लाइट,बत्ती|lampu|фонарь,фара,свет|
oilproduct|chain oil,lubricant|lubricante,aceite|lubrificante,oleo|lubrifiant,huile|kettenol,ol|lubrificante,olio|yag|زيت|שמן|तेल|oli,minyak|масло,смазка|
service|service,servicing,tune up,tune-up,overhaul,inspection|servicio,afinacion,mantenimiento|servico,revisao,manutencao|revision,entretien|wartung,inspektion,service|revisione,manutenzione,tagliando|bakim,servis|صيانة,خدمة|טיפול,שירות|सर्विस,सर्विसिंग|servis,tune up|обслуживание,техобслуживание|
mountainbike|mountain bike,mtb|bicicleta de montana|bicicleta de montanha|vtt|mountainbike|mountain bike|dag bisikleti|دراجة جبلية|אופני הרים|माउंटेन बाइक|sepeda gunung|горный велосипед|
racket|racket|raqueta|raquete|raquette|schlager|racchetta|raket|مضرب|מחבט|रैकेट|raket|ракетка|
mat|yoga mat,mat|tapete de yoga,colchoneta|tapete de yoga|tapis de yoga|yogamatte,matte|tappetino|mat,yoga mati|سجادة يوغا|מזרן יוגה|योगा मैट|matras yoga,matras|коврик для йоги|
shampoo|shampoo|champu,shampoo|champo,xampu|shampooing,shampoing|shampoo|shampoo|sampuan|شامبو|שמפו|शैम्पू|sampo,shampo|шампунь|shambo
conditioner|conditioner|acondicionador|condicionador,amaciador|apres-shampooing|spulung,conditioner|balsamo|sac kremi|بلسم|מרכך|कंडीशनर|kondisioner|кондиционер,бальзам|
serum|serum|suero,serum|serum,soro|serum|serum|siero|serum|سيروم,مصل|סרום|सीरम|serum|сыворотка,серум|
sunscreen|sunscreen,sunblock,spf|protector solar,bloqueador|protetor solar|creme solaire,ecran solaire|sonnencreme,sonnenschutz|crema solare,protezione solare|gunes kremi|واقي شمس,صن بلوك,واقي الشمس|קרם הגנה|सनस्क्रीन|sunscreen,tabir surya|солнцезащитный крем,санскрин,от солнца|
lipstick|lipstick|labial,lapiz labial|batom|rouge a levres|lippenstift|rossetto|ruj|روج,احمر شفاه,أحمر شفاه|שפתון|लिपस्टिक|lipstik|помада,помаду|
lipbalm|lip balm|balsamo labial|protetor labial|baume a levres|lippenbalsam,lippenpflege|balsamo labbra,burrocacao|dudak balmi|مرطب شفاه|שפתון לחות|लिप बाम|lip balm,pelembab bibir|бальзам для губ,гигиеническая помада|
lips|lip,lips|labios|labios|levres|lippen|labbra|dudak|شفاه,شفايف|שפתיים|होंठ|bibir|губы,губ|
mascara|mascara|rimel,mascara de pestanas|rimel,mascara|mascara|wimperntusche,mascara|mascara|maskara,rimel|ماسكارا|מסקרה|मस्कारा|maskara|тушь|
eyeliner|eyeliner,kajal,kohl,eye pencil|delineador|delineador|eyeliner|eyeliner,kajal|eyeliner|eyeliner,goz kalemi|كحل,ايلاينر|אייליינר|काजल,आईलाइनर|eyeliner,celak|подводка,карандаш для глаз|
foundation|foundation|base de maquillaje|base|fond de teint|foundation|fondotinta|fondoten|كريم اساس,فاونديشن|מייקאפ|फाउंडेशन|foundation,alas bedak|тональный крем,тональник|
makeup|makeup,make-up|maquillaje|maquiagem,maquilhagem|maquillage|make-up,schminke|trucco,make-up|makyaj|مكياج,ميك اب|איפור|मेकअप|makeup,riasan|макияж,косметика|
nailpolish|nail polish,nail varnish|esmalte de unas,esmalte|verniz,esmalte|vernis|nagellack|smalto|oje|مناكير,طلاء اظافر|לק|नेल पॉलिश|kutek,cat kuku|лак для ногтей,лак|
facemask|face mask,clay mask,sheet mask|mascarilla|mascara facial|masque|gesichtsmaske,maske|maschera|yuz maskesi,maske|ماسك,قناع|מסכה|फेस मास्क|masker,masker wajah|маска для лица,маска|
face|face,facial|cara,facial,rostro|rosto,facial|visage|gesicht|viso|yuz|وجه,للوجه|פנים|चेहरा,फेस|wajah|лицо,лица|
hand|hand,hands|mano,manos|mao,maos|main,mains|hand,hande|mano,mani|el,eller|يد,يدين,لليدين|יד,ידיים|हाथ|tangan|рук,руки|
body|body|cuerpo,corporal|corpo,corporal|corps|korper|corpo|vucut|جسم,للجسم|גוף|शरीर,बॉडी|badan,tubuh|тело,тела|
toothbrush|toothbrush|cepillo de dientes|escova de dentes|brosse a dents|zahnburste|spazzolino|dis fircasi|فرشاة اسنان|מברשת שיניים|टूथब्रश|sikat gigi|зубная щетка|
toothpaste|toothpaste|pasta de dientes|pasta de dentes|dentifrice|zahnpasta|dentifricio|dis macunu|معجون اسنان|משחת שיניים|टूथपेस्ट|pasta gigi|зубная паста|
deodorant|deodorant|desodorante|desodorizante,desodorante|deodorant|deo,deodorant|deodorante|deodorant|مزيل عرق|דאודורנט|डिओडोरेंट|deodoran|дезодорант|
argan|argan|argan|argan|argan|argan|argan|argan|ارغان,أرجان|ארגן|आर्गन|argan|аргана,аргановое|
oil|oil|aceite|oleo,azeite|huile|ol|olio|yag,yagi|زيت,دهن|שמן|तेल|minyak|масло|zeit,tel
aloe|aloe,aloe vera|aloe,sabila|aloe,babosa|aloe|aloe|aloe|aloe|صبار,الوفيرا|אלוורה|एलोवेरा|lidah buaya|алоэ|
rosewater|rose water|agua de rosas|agua de rosas|eau de rose|rosenwasser|acqua di rose|gul suyu|ماء ورد|מי ורדים|गुलाब जल|air mawar|розовая вода|
musk|musk|almizcle|almiscar|musc|moschus|muschio|misk|مسك|מושק|कस्तूरी|musk|мускус|
comb|comb,hairbrush|peine,cepillo de pelo|pente,escova de cabelo|peigne,brosse a cheveux|kamm,haarburste|pettine,spazzola per capelli|tarak|مشط|מסרק|कंघी|sisir|расческа|
powder|powder|polvo,polvos|po|poudre|puder,pulver|polvere,cipria|toz,pudra|بودرة|אבקה|पाउडर|bubuk,bedak|порошок,пудра|
scrub|scrub,exfoliator|exfoliante|esfoliante|gommage,exfoliant|peeling|scrub|peeling|سكراب,مقشر|פילינג|स्क्रब|scrub,lulur|скраб|
matcha|matcha|matcha|matcha|matcha|matcha|matcha|matcha|ماتشا|מאצ'ה|माचा|matcha|матча|
mint|mint,peppermint|menta,hierbabuena|menta,hortela|menthe|minze,pfefferminz|menta|nane|نعناع|נענע|पुदीना|mint|мята,мятный|
ginger|ginger|jengibre|gengibre|gingembre|ingwer|zenzero|zencefil|زنجبيل|ג'ינג'ר|अदरक|jahe|имбирь,имбирный|adrak
lemonade|lemonade|limonada|limonada|limonade|limonade|limonata|limonata|ليموناضة,عصير ليمون|לימונדה|नींबू पानी|limun|лимонад|
coconut|coconut|coco|coco|noix de coco,coco|kokos,kokosnuss|cocco|hindistan cevizi|جوز الهند|קוקוס|नारियल|kelapa|кокос,кокосовый|
mango|mango|mango|manga|mangue|mango|mango|mango|مانجو,مانجا|מנגו|आम|mangga|манго|
avocado|avocado|aguacate,palta|abacate|avocat|avocado|avocado|avokado|افوكادو|אבוקדו|एवोकाडो|alpukat|авокадо|
noodles|noodles,ramen|fideos|macarrao,noodles|nouilles|nudeln|noodles,spaghetti|eriste,noodle|نودلز,شعيرية|נודלס,אטריות|नूडल्स|mie,mi goreng|лапша|
fried|fried|frito,frita|frito,frita|frit,frite|gebraten|fritto,fritta|kizarmis|مقلي|מטוגן|तला,फ्राइड|goreng|жареный,жареная,жареные|
toast|toast|tostada,tostado|torrada|toast|toast|toast|tost|توست|טוסט|टोस्ट|roti bakar|тост|
grilled|grilled,toasted|asado,a la plancha|grelhado|grille,grillee|gegrillt|alla griglia|izgara|مشوي|על האש|ग्रिल्ड|bakar,panggang|гриль|
potato|potato,potatoes,fries|papa,papas,patatas|batata,batatas|pomme de terre,frites|kartoffel,kartoffeln,pommes|patata,patatine|patates|بطاطس,بطاطا|צ'יפס,תפוח אדמה|आलू|kentang|картофель,картошка|
tomato|tomato,tomatoes|tomate,jitomate|tomate|tomate|tomate,tomaten|pomodoro|domates|طماطم,بندورة|עגבניה|टमाटर|tomat|помидор,томат|
pancake|pancake,pancakes|panqueques,hotcakes,tortitas|panqueca,panquecas|crepe,pancake|pfannkuchen|pancake,frittelle|pankek,krep|بان كيك|פנקייק|पैनकेक|pancake,panekuk|блины,панкейк|
waffle|waffle,waffles|waffle,gofre|waffle|gaufre|waffel|waffle|waffle|وافل|וופל|वॉफल|wafel|вафли|
pistachio|pistachio|pistacho,pistache|pistache,pistacio|pistache|pistazie,pistazien|pistacchio|fistik,antep fistigi|فستق|פיסטוק|पिस्ता|pistachio|фисташка,фисташковый|
hazelnut|hazelnut|avellana|avela|noisette|haselnuss|nocciola|findik|بندق|אגוז לוז|हेज़लनट|hazelnut,kacang hazel|фундук|
peanut|peanut,peanuts|cacahuate,mani|amendoim|cacahuete|erdnuss,erdnusse|arachidi|yer fistigi|فول سوداني|בוטנים|मूंगफली|kacang tanah|арахис|
dates|dates,medjool|datiles|tamaras|dattes|datteln|datteri|hurma|تمر,تمور|תמרים|खजूर|kurma|финики|
spice|spice,spices|especia,especias|especiaria,tempero|epice,epices|gewurz,gewurze|spezie|baharat|بهارات,توابل|תבלין,תבלינים|मसाला,मसाले|bumbu,rempah|специи,пряности|masala
saffron|saffron|azafran|acafrao|safran|safran|zafferano|safran|زعفران|זעפרן|केसर|saffron|шафран|
ham|ham|jamon|presunto,fiambre|jambon|schinken|prosciutto|jambon|لحم مقدد|נקניק|हैम|ham|ветчина|
beer|beer,ale|cerveza|cerveja|biere|bier|birra|bira|بيرة|בירה|बीयर|bir|пиво|
smoothie|smoothie|licuado,batido|vitamina,batido|smoothie|smoothie|frullato|smoothie|سموذي|שייק|स्मूदी|smoothie|смузи|
wholemeal|wholemeal,wholegrain|integral|integral|complet|vollkorn|integrale|tam bugday|قمح كامل|קמח מלא|साबुत अनाज|gandum utuh|цельнозерновой|
bracelet|bracelet,bangle|pulsera,brazalete|pulseira|bracelet|armband|braccialetto,bracciale|bileklik,bilezik|سوار,اسورة|צמיד|कंगन,ब्रेसलेट|gelang|браслет|
backpack|backpack,rucksack|mochila|mochila|sac a dos|rucksack|zaino|sirt cantasi|شنطة ظهر|תרמיל,תיק גב|बैकपैक|ransel|рюкзак|
umbrella|umbrella|paraguas,sombrilla|guarda-chuva,guarda chuva|parapluie|regenschirm,schirm|ombrello|semsiye|شمسية,مظلة|מטרייה|छाता|payung|зонт,зонтик|
keyring|keyring,keychain|llavero|chaveiro,porta-chaves|porte-cles|schlusselanhanger|portachiavi|anahtarlik|ميدالية,تعليقة مفاتيح|מחזיק מפתחות|की रिंग|gantungan kunci|брелок|
clock|wall clock,alarm clock|reloj de pared,despertador|relogio de parede,despertador|horloge,reveil|wanduhr,wecker|orologio da parete,sveglia|duvar saati,calar saat|ساعة حائط,منبه|שעון קיר,שעון מעורר|दीवार घड़ी,अलार्म|jam dinding,jam weker|настенные часы,будильник|
shelf|shelf,bookcase|estante,repisa|prateleira,estante|etagere|regal|scaffale,mensola|raf,kitaplik|رف,مكتبة|מדף|शेल्फ|rak|полка,стеллаж|
sofa|sofa,couch|sofa|sofa|canape|sofa,couch|divano|kanepe,koltuk|كنبة,صوفا|ספה|सोफा|sofa|диван|
bed|bed|cama|cama|lit|bett|letto|yatak,karyola|سرير|מיטה|बिस्तर,पलंग|ranjang,kasur|кровать|
curtain|curtain,curtains|cortina,cortinas|cortina,cortinado|rideau,rideaux|vorhang,gardine|tenda,tende|perde|ستارة,ستائر|וילון|पर्दा|gorden,tirai|шторы,штора|
tent|tent|carpa,tienda de campana|tenda,barraca|tente|zelt|tenda da campeggio|cadir|خيمة|אוהל|तंबू|tenda|палатка|
guitar|guitar|guitarra|guitarra,violao|guitare|gitarre|chitarra|gitar|جيتار|גיטרה|गिटार|gitar|гитара|
string|strings|cuerdas|cordas|cordes|saiten|corde|tel,teller|اوتار|מיתרים|तार|senar|струны|
advent|advent,christmas|navidad,adviento,navideno|natal|noel,avent|weihnachten,weihnachts,advents|natale|noel,yilbasi|كريسماس,عيد الميلاد|חג המולד|क्रिसमस|natal|рождество,рождественский,новогодний|
poinsettia|poinsettia|nochebuena,flor de pascua|bico-de-papagaio|poinsettia|weihnachtsstern|stella di natale|ataturk cicegi|بنت القنصل|פוינסטיה|पॉइन्सेटिया|kastuba|пуансеттия|
subscription|subscription|suscripcion|assinatura|abonnement|abo,abonnement|abbonamento|abonelik|اشتراك|מנוי|सब्सक्रिप्शन|langganan|подписка,абонемент|
workshop|workshop,class,course|taller,clase,curso|oficina,aula,curso,workshop|atelier,cours|workshop,kurs|corso,laboratorio|atolye,kurs|ورشة,دورة|סדנה,קורס|कार्यशाला,कक्षा|kelas,workshop|мастер-класс,курс|
mild|mild|suave|suave|doux,douce|mild|delicato|hafif|خفيف,لطيف|עדין|हल्का|lembut|мягкий,нежный|
dry|dry|seco,seca|seco,seca|sec,seche,seches|trocken,trockene|secco,secca|kuru|جاف,جافة,ناشف|יבש,יבשה|सूखा,रूखी|kering|сухой,сухая,сухие|
oily|oily|graso,grasa|oleoso,oleosa|gras,grasse|fettig,fettige|grasso,grassa|yagli|دهني,دهنية|שמן,שמנה|तैलीय,ऑयली|berminyak|жирный,жирная|
skin|skin|piel|pele|peau|haut|pelle|cilt,ten|بشرة|עור|त्वचा,स्किन|kulit|кожа,кожи|
electric|electric,electrical|electrico,electrica|eletrico,eletrica|electrique|elektrisch,elektro|elettrico,elettrica|elektrikli|كهربائي,كهربائية,كهرباء|חשמלי,חשמליות|इलेक्ट्रिक,बिजली|listrik|электрический,электро|
remote|remote control,remote|control remoto|controle remoto,telecomandado|telecommande|ferngesteuert,fernbedienung|telecomandato,telecomando|uzaktan kumandali,kumandali|ريموت,تحكم عن بعد|שלט רחוק|रिमोट|remote control|радиоуправляемый,на пульте|
fan|fan,fans,ceiling fan|ventilador,ventiladores,abanico|ventilador,ventoinha,ventoinhas|ventilateur,ventilateurs|ventilator,ventilatoren,lufter|ventilatore,ventilatori|vantilator,pervane|مروحة,مراوح|מאוורר,מאווררים|पंखा,पंखे|kipas angin,kipas|вентилятор,вентиляторы|pankha,pankhe,marwaha,marwa7a
fridge|fridge,fridges,refrigerator,freezer|nevera,frigorifico,heladera,refrigerador,congelador|frigorifico,geladeira,congelador|frigo,refrigerateur,congelateur|kuhlschrank,gefrierschrank,kuhlschranke|frigorifero,frigo,congelatore|buzdolabi,derin dondurucu|ثلاجة,ثلاجات,براد,فريزر|מקרר,מקררים,מקפיא|फ्रिज,रेफ्रिजरेटर|kulkas,lemari es|холодильник,холодильники,морозилка|tallaja,thallaja,barrad,frij
washingmachine|washing machine,washing machines,washer|lavadora,lavadoras,lavarropas|maquina de lavar roupa,maquina de lavar,lavadora|lave-linge,machine a laver,machines a laver|waschmaschine,waschmaschinen|lavatrice,lavatrici|camasir makinesi,camasir makineleri|غسالة,غسالات,غسالة ملابس|מכונת כביסה,מכונות כביסה|वॉशिंग मशीन,वाशिंग मशीन|mesin cuci|стиральная машина,стиральные машины,стиралка|ghassala,ghassale,kapde dhone ki machine
apron|apron,aprons|delantal,delantales,mandil|avental,aventais|tablier,tabliers|schurze,schurzen|grembiule,grembiuli|onluk,mutfak onlugu|مريلة,مئزر,مريول|סינר,סינרים|एप्रन|celemek,apron|фартук,фартуки,передник|maryala
tooth|tooth,teeth,dental|diente,dientes,dental,muela,muelas|dente,dentes,dentario,dentaria|dent,dents,dentaire|zahn,zahne,zahnarztlich|dente,denti,dentale|dis,disler,dental|سن,أسنان,اسنان,الأسنان,ضرس,ضروس|שן,שיניים,שיני|दांत,दाँत,दांतों,दंत|gigi|зуб,зубы,зубов,зубной|asnan,snan,daant
cleaning|cleaning,scaling|limpieza,higiene dental|limpeza,higienizacao,destartarizacao|nettoyage,detartrage|reinigung,zahnreinigung|pulizia,igiene dentale,detartrasi|temizlik,temizligi|تنظيف,تلميع|ניקוי,ניקיון|सफाई,सफ़ाई,क्लीनिंग|pembersihan,scaling|чистка,чистку,чистки|tanzif,safai
whitening|whitening,bleaching|blanqueamiento|branqueamento,clareamento|blanchiment|bleaching,aufhellung,zahnaufhellung|sbiancamento|beyazlatma|تبييض|הלבנה,הלבנת|व्हाइटनिंग,सफेद करना|pemutihan,bleaching|отбеливание,отбеливания|tabyeed
filling|filling,fillings|empaste,empastes,obturacion|obturacao,restauracao|plombage,plombages|fullung,fullungen|otturazione,otturazioni|dolgu|حشوة,حشو|סתימה,סתימות|फिलिंग,भरवाना|tambal,tambalan|пломба,пломбу,пломбы|hashwa
consultation|consultation,consultations,consult,checkup,check-up|consulta,consultas,revision medica|consulta,consultas|consultation,consultations|sprechstunde,beratung,untersuchung|visita,visite,consulto|muayene,konsultasyon|كشف,كشفية,استشارة,الكشف,معاينة,فحص طبي|ייעוץ,בדיקה אצל,ביקור רופא|परामर्श,कंसल्टेशन|konsultasi,periksa|консультация,консультации,прием врача,прием|kashf,consultation fees
vaccine|vaccine,vaccines,vaccination,jab|vacuna,vacunas,vacunacion|vacina,vacinas,vacinacao|vaccin,vaccins,vaccination|impfung,impfungen,impfstoff|vaccino,vaccini,vaccinazione|asi,asilar|تطعيم,لقاح,تطعيمات,لقاحات|חיסון,חיסונים|टीका,टीके,वैक्सीन|vaksin,vaksinasi,imunisasi|прививка,прививки,прививку,вакцина|teeka,ta6eem
bloodtest|blood test,blood tests,blood work|analisis de sangre,analitica,analisis|analise ao sangue,analises ao sangue,exame de sangue|prise de sang,analyse de sang,bilan sanguin|bluttest,blutbild,blutabnahme|analisi del sangue,esame del sangue,prelievo|kan testi,kan tahlili|تحليل دم,فحص دم,تحاليل دم,تحاليل|בדיקת דם,בדיקות דם|खून की जांच,ब्लड टेस्ट,रक्त जांच|tes darah,cek darah|анализ крови,анализы крови|blood test
physiotherapy|physiotherapy,physio,physical therapy|fisioterapia,fisio|fisioterapia,fisio|kinesitherapie,kine,physiotherapie|physiotherapie,krankengymnastik|fisioterapia|fizyoterapi,fizik tedavi|علاج طبيعي,العلاج الطبيعي|פיזיותרפיה|फिजियोथेरेपी|fisioterapi|физиотерапия,физиотерапии|
`
