/**
 * More of what small businesses sell: eyes, animals, gardens, building, wheels, babies, music, offices.
 * Same columns as in goods.ts; what stands there is not repeated.
 */
export const GOODS_OF_MORE_TRADES = `
glasses|glasses,eyeglasses,spectacles,specs|gafas,lentes,anteojos|oculos|lunettes|brille,brillen|occhiali|gozluk|نظارات,نظارة|משקפיים,משקפי|चश्मा,चश्मे|kacamata|очки,очков|nadara,naddara,nadarat,chashma
lens|lens,lenses|lente,lentes,cristales|lente,lentes|verre,verres,lentille,lentilles|linse,linsen,brillenglas,brillenglaser|lente,lenti|mercek,cami|عدسة,عدسات|עדשה,עדשות|लेंस|lensa|линза,линзы,линз|3adasat,3adasa
contactlens|contact lens,contact lenses|lentillas,lentes de contacto,pupilentes|lentes de contato,lentes de contacto|lentilles de contact|kontaktlinse,kontaktlinsen|lenti a contatto|kontakt lens|عدسات لاصقة|עדשות מגע|कॉन्टैक्ट लेंस|softlens,lensa kontak|контактные линзы,контактных линз|
daily|daily,dailies|diarias,diarios|diarias,diarios|journalieres|tageslinsen,tageslinse|giornaliere|gunluk|يومية|יומיות,יומית|रोज़ाना|harian|однодневные,дневные|yawmiya
monthly|monthly|mensuales,mensual|mensais,mensal|mensuelles,mensuel|monatslinsen,monatslinse|mensili,mensile|aylik|شهرية|חודשיות,חודשית|मासिक|bulanan|месячные,ежемесячные,месячных|shahriya
progressive|progressive,progressives,varifocal|progresivas,progresivos|progressivas,progressivos|progressifs,progressives|gleitsicht,gleitsichtbrille,gleitsichtglaser|progressive,progressivi|progresif|بروجرسف,تقدمية,متدرجة|פרוגרסיביות,פרוגרסיבי|प्रोग्रेसिव|progresif|прогрессивные,прогрессивных|
multifocal|multifocal,bifocal|multifocales,bifocales|multifocais,bifocais|multifocales,bifocaux|multifokal,bifokal|multifocali,bifocali|multifokal,bifokal|متعددة البؤر,ثنائية البؤرة|מולטיפוקל,מולטיפוקליות|मल्टीफोकल|multifokal,bifokal|мультифокальные,бифокальные|
toric|toric|toricas|toricas|toriques|torisch,torische|toriche|torik|توريك|טוריות,טורי|टोरिक|torik|торические,торических|
eyetest|eye test,eye exam,sight test|examen de la vista,examen visual|exame de vista,teste de visao|examen de la vue,test de vue|sehtest,augentest|esame della vista|goz muayenesi,goz testi|فحص نظر,فحص النظر,كشف نظر|בדיקת ראייה,בדיקת ראיה|आंखों की जांच|periksa mata,tes mata|проверка зрения,проверить зрение,проверку зрения|fa7s nazar
reading|reading glasses,readers|gafas de lectura,lentes de lectura|oculos de leitura|lunettes de lecture|lesebrille,lesebrillen|occhiali da lettura|okuma gozlugu,yakin gozlugu|نظارة قراءة,نظارة القراءة,نظارات القراءة,نظارات قراءة|משקפי קריאה|पढ़ने का चश्मा|kacamata baca|очки для чтения|nadara qraya
coating|coating|recubrimiento|revestimento|revetement|beschichtung|rivestimento|kaplama|طبقة|ציפוי|कोटिंग|lapisan|покрытие|
antireflective|anti-reflective,anti reflective,antireflective,anti glare|antirreflejo,antirreflejos,antirreflejante|antirreflexo|antireflet,anti reflet,antireflets|entspiegelt,entspiegelung|antiriflesso|antirefle|مضاد للانعكاس,ضد الانعكاس|נגד השתקפות,אנטי רפלקס|एंटी ग्लेयर|anti pantul,antiradiasi|антибликовое,антибликовые|
drops|drops,eye drops,eyedrops|gotas,colirio|gotas,colirio|gouttes,collyre|tropfen,augentropfen|gocce,collirio|damla,damlasi||טיפות|ड्रॉप्स,ड्रॉप|tetes|капли,капель|
solution|solution|solucion|solucao|solution|losung,pflegemittel|soluzione|solusyon|محلول|תמיסה,תמיסת|सॉल्यूशन|cairan|раствор,раствора,растворы|
preservative|preservative,preservatives,preservative-free|conservantes|conservantes|conservateur,conservateurs|konservierungsmittel|conservanti|koruyucu madde|مواد حافظة|חומר משמר,חומרים משמרים|प्रिज़र्वेटिव|pengawet|консервантов,консерванты|
swimming|swimming|natacion|natacao|natation|schwimmen,schwimm|nuoto|yuzme,yuzucu|سباحة|שחייה,שחיה|स्विमिंग,तैराकी|renang|плавания,плавательные|sibaha,seba7a
goggles|goggles|goggles,gafas de natacion|oculos de natacao|lunettes de piscine,lunettes de natation|schwimmbrille,schutzbrille|occhialini|yuzucu gozlugu|نظارة سباحة,نظارات سباحة|משקפי שחייה,משקפת שחייה|गॉगल्स|kacamata renang|очки для плавания|nadara sibaha,nadarat sibaha
flexible|flexible,flex|flexible|flexivel|flexible|flexibel,biegsam|flessibile|esnek|مرن,مرنة|גמיש,גמישה,גמישות|लचीला|fleksibel,lentur|гибкий,гибкая,гибкая оправа|
coloured|coloured lenses,colored lenses,coloured contact,colored contacts,coloured,colored,colour contact,color contacts|de color,cosmeticas|coloridas|colorees,de couleur|farbig,farbige,farblinsen|colorate|renkli|ملونة,ملون|צבעוניות,צבעוניים|रंगीन|berwarna|цветные,цветных|mlawana
wipes|wipes,cloth|toallitas,gamuza,pano|toalhetes,pano,lencos|lingettes,lingette,chiffon|tucher,tuch,putztuch|salviette,panno|mendil,bez|مناديل,قماش|מגבונים,מטלית|वाइप्स,कपड़ा|lap,tisu|салфетки,салфетка|
chain2|glasses chain,glasses cord,spectacle cord,glasses strap,eyeglass chain,glasses string|cadena para gafas,cordon para gafas,cordon para lentes|cordao para oculos|chaine a lunettes,cordon a lunettes,cordon de lunettes|brillenkette,brillenband|catenella per occhiali,cordino per occhiali|gozluk zinciri,gozluk ipi|سلسلة نظارة,حبل نظارة|שרשרת למשקפיים,שרוך למשקפיים|चश्मे की चेन|tali kacamata,rantai kacamata|цепочка для очков,шнурок для очков|
rimframe|spectacle frame,glasses frame|montura,armazon,armazones|armacao,armacoes|monture,montures|brillengestell,fassung,brillenfassung|montatura,montature|gozluk cercevesi|اطار نظارة,فريم|מסגרת למשקפיים|चश्मे का फ्रेम|bingkai kacamata,frame kacamata|оправа,оправу,оправы,оправ|
puppy|puppy,puppies,pup|cachorro,cachorros|filhote,filhotes|chiot,chiots|welpe,welpen|cucciolo,cuccioli|yavru kopek|جرو,جراء|גור,גורים|पिल्ला,पप्पी|anak anjing|щенок,щенка,щенков|
kitten|kitten,kittens|gatito,gatitos|gatinho,gatinhos|chaton,chatons|kitten,katzchen|gattino,gattini|yavru kedi|قطة صغيرة|גור חתולים|बिल्ली का बच्चा|anak kucing|котенок,котят,котенка|
hamster|hamster,hamsters|hamster|hamster|hamster|hamster,hamsterkafig|criceto,criceti|hamster|هامستر|אוגר,אוגרים|हैम्स्टर|hamster|хомяк,хомяка,хомячка|
bird|bird,birds,budgie,parrot|pajaro,pajaros,periquito,loro|passaro,passaros,periquito|oiseau,oiseaux,perruche|vogel,wellensittich|uccello,uccelli,pappagallo|kus,muhabbet kusu|طائر,طيور,عصفور,ببغاء|ציפור,ציפורים,תוכי|पक्षी,तोता|burung|птица,птиц,птицы,попугай|
rope|rope|cuerda,soga|corda|corde|seil|corda,fune|halat,ip|حبل|חבל|रस्सी|tali,tambang|веревка,канат|
harness|harness|arnes|peitoral,arnes|harnais|geschirr,hundegeschirr|pettorina,imbracatura|gogus tasmasi|حزام صدر|רתמה|हार्नेस|harness|шлейка,шлейку|
carrier|pet carrier,cat carrier,dog carrier,transport box|transportin,transportadora|caixa de transporte|caisse de transport,panier de transport|transportbox,transportkorb|trasportino|tasima kutusu|صندوق نقل|מנשא|पेट कैरियर|pet cargo|переноска,переноску|
treats|treat,treats,chew,chews|premios,golosinas|petisco,petiscos|friandise,friandises|leckerli,leckerlis,kausnack|snack per cani,bocconcini|odul mamasi|مكافآت|חטיף לכלב,חטיפים|ट्रीट|camilan anjing|лакомство,лакомства|
lamb|lamb|cordero|borrego,cordeiro|agneau|lamm|agnello|kuzu|خروف,غنم|כבש,טלה|लैंब,मेमना|domba|ягненок,ягненком,ягненка,баранина|
salmon|salmon|salmon|salmao|saumon|lachs|salmone|somon|سلمون|סלמון|सैल्मन|salmon|лосось,лососем,лосося|
tuna|tuna|atun|atum|thon|thunfisch|tonno|ton baligi|تونة|טונה|टूना|tuna|тунец,тунцом,тунца|
grainfree|grain free,grainfree|sin cereales,sin granos|sem cereais,sem graos|sans cereales|getreidefrei,getreidefreies,getreidefreie|senza cereali|tahilsiz|خالي من الحبوب|ללא דגנים|अनाज रहित|bebas biji-bijian|беззерновой,без зерна|
sapling|sapling,saplings,young tree|arbolito,planton|muda,mudas|jeune arbre|setzling,jungbaum|alberello,piantina|fidan,fidani|شتلة,شتلات|שתיל,שתילים|पौधा,पौधे|bibit pohon,bibit|саженец,саженцы,саженца|
tree|tree,trees|arbol,arboles|arvore,arvores|arbre,arbres|baum,baume|albero,alberi|agac,agaci|شجرة|עצים|पेड़|pohon|дерево,деревце,деревца|
fig|fig,figs,fig tree|higo,higuera|figo,figueira|figue,figuier|feige,feigenbaum|fico,fichi|incir|تين|תאנה|अंजीर|buah tin|инжир,инжира|
pomegranate|pomegranate|granada,granado|roma,romazeira|grenade,grenadier|granatapfel|melograno|nar|رمان|רימון|अनार|delima|гранат,граната|
grape|grape,grapes,grapevine|uva,uvas,parra|uva,uvas,videira|raisin,vigne|traube,trauben,weinrebe|uva,vite|uzum,asma|عنب|ענבים,גפן|अंगूर|anggur|виноград,винограда|
cherry|cherry,cherries|cereza,cerezas|cereja,cerejas|cerise,cerises|kirsche,kirschen|ciliegia,ciliegie|kiraz,visne|كرز|דובדבן|चेरी|ceri|вишня,вишни,черешня|
lawn|lawn,turf,grass seed|cesped,pasto|grama,relva|gazon,pelouse|rasen|prato|cim|نجيل|דשא|घास|rumput|газон,газонная|
basil|basil|albahaca|manjericao|basilic|basilikum|basilico|feslegen|ريحان|בזיליקום|तुलसी|kemangi,basil|базилик,базилика|
rosemary|rosemary|romero|alecrim|romarin|rosmarin|rosmarino|biberiye|روزماري,اكليل الجبل|רוזמרין|रोज़मेरी|rosemary|розмарин|
hydrangea|hydrangea,hydrangeas|hortensia,hortensias|hortensia|hortensia,hortensias|hortensie,hortensien|ortensia,ortensie|ortanca|هيدرانجيا|הורטנזיה|हाइड्रेंजिया|hortensia|гортензия,гортензию|
bougainvillea|bougainvillea|buganvilla,buganvilia|buganvilia|bougainvillier,bougainvillee|bougainvillea|buganvillea|begonvil|جهنمية|בוגנוויליה|बोगनवेलिया|bugenvil|бугенвиллия|
pruner|pruner,pruners,secateurs,pruning shears|tijeras de podar|tesoura de poda|secateur|gartenschere,astschere|cesoie|budama makasi|مقص تقليم|מזמרה|प्रूनर|gunting tanaman|секатор|
irrigation|irrigation,sprinkler|riego,aspersor|irrigacao,rega|arrosage|bewasserung|irrigazione|sulama|ري,سقي|השקיה|सिंचाई|penyiraman|полив,полива|
shovel|shovel,spade|pala|pa|pelle,beche|schaufel,spaten|pala,vanga|kurek|مجرفة|את חפירה|फावड़ा|sekop|лопата,лопату|
faucet|faucet,mixer tap,kitchen tap,bathroom tap|grifo,mezcladora,llave de agua|torneira|robinet,mitigeur|wasserhahn,armatur|rubinetto,miscelatore|musluk|حنفية,خلاط ماء|ברז|नल|keran|смеситель,кран|
lightswitch|light switch|apagador,interruptor|interruptor|interrupteur|lichtschalter|interruttore|elektrik anahtari|مفتاح كهرباء|מתג|बिजली का स्विच|saklar|выключатель|
socket|power socket,wall socket,power outlet|enchufe,tomacorriente,contacto doble|tomada|prise,prise electrique|steckdose|presa elettrica|priz|بريزة,فيش كهرباء|שקע חשמל|सॉकेट|stop kontak|розетка,розетку|
brick|brick,bricks|ladrillo,ladrillos,tabique|tijolo,tijolos|brique,briques|ziegel,ziegelstein|mattone,mattoni|tugla|طوب|לבנים|ईंट|batu bata|кирпич,кирпичи|
sand|sand|arena|areia|sable|sand|sabbia|kum|رمل|חול|रेत|pasir|песок,песка|
plaster|plaster,gypsum|yeso|gesso|platre|gips|gesso|alci|جبس|גבס|प्लास्टर|gipsum|гипс,штукатурка|
tile|tile,tiles|azulejo,azulejos,baldosa,loseta|azulejo,ladrilho|carrelage,carreau|fliese,fliesen|piastrella,piastrelle|fayans|بلاط|אריח,אריחים|टाइल|keramik,ubin|плитка,плитку|
pliers|pliers|pinzas,alicates|alicate|pince|zange|pinza,pinze|pense|كماشة,بنسة|פלייר|प्लायर|tang|плоскогубцы|
grinder|angle grinder|esmeril,esmeriladora,amoladora|esmerilhadeira,rebarbadora|meuleuse|winkelschleifer|smerigliatrice|avuc taslama,spiral taslama|صاروخ قطع|משחזת|ग्राइंडर|gerinda|болгарка,болгарку|
folding|folding,foldable|plegable|dobravel|pliant,pliable|faltbar,klapprad,faltrad|pieghevole|katlanir|قابل للطي|מתקפל,מתקפלת|फोल्डिंग|lipat|складной,складная|
handlebar|handlebar,handlebars|manillar|guidao,guiador|guidon|lenker|manubrio|gidon|مقود|כידון|हैंडलबार|stang|руль|
carseat|car seat,child seat|silla de auto,silla para nino|cadeirinha,cadeira auto|siege auto|kindersitz|seggiolino|oto koltugu|كرسي سيارة|כיסא בטיחות|कार सीट|kursi anak|автокресло,детское кресло|
diaper|diaper,diapers,nappy,nappies|panal,panales|fralda,fraldas|couche,couches|windel,windeln|pannolino,pannolini|bebek bezi|حفاضات,حفاض|חיתול,חיתולים|डायपर|popok|подгузник,подгузники,памперсы|
stroller|stroller,pram,pushchair|cochecito,carriola|carrinho de bebe|poussette|kinderwagen|passeggino|bebek arabasi|عربة اطفال|עגלת תינוק,עגלה|स्ट्रॉलर|kereta bayi|коляска,коляску|
pacifier|pacifier,dummy|chupete|chupeta|tetine,sucette|schnuller|ciuccio|emzik|لهاية,مصاصة|מוצץ|चूसनी|empeng|соска,пустышка|
violin|violin|violin|violino|violon|geige,violine|violino|keman|كمان|כינור|वायलिन|biola|скрипка,скрипку|
drum|drum,drums|tambor,bateria musical|tambor,bateria musical|tambour|trommel,schlagzeug|tamburo|davul|طبل|תוף,תופים|ढोल,ड्रम|drum|барабан,барабаны|
piano|piano|piano|piano|piano|klavier|pianoforte|piyano|بيانو|פסנתר|पियानो|piano|пианино,фортепиано|
monitor|monitor|monitor|monitor|moniteur|monitor|monitor|monitor|شاشة كمبيوتر|מסך מחשב|मॉनिटर|monitor|монитор,монитора|
router|router,wifi router|router,modem|roteador,router|routeur|router|router|modem,yonlendirici|راوتر|נתב,ראוטר|राउटर|router|роутер,маршрутизатор|
vitamin|vitamin,vitamins|vitamina,vitaminas|vitamina,vitaminas|vitamine,vitamines|vitamin,vitamine|vitamina,vitamine|vitamin|فيتامين,فيتامينات|ויטמין,ויטמינים|विटामिन|vitamin|витамин,витамины|
bandage|bandage,plaster strips|curitas,tiritas,venda elastica|atadura,curativo|bandage,pansement,pansements|pflaster,verband|benda,cerotto,cerotti|yara bandi,bandaj|ضماد,لصق جروح|תחבושת,פלסטר|पट्टी|perban,plester|бинт,пластырь|
thermometer|thermometer|termometro|termometro|thermometre|thermometer,fieberthermometer|termometro|termometre|ميزان حرارة|מדחום|थर्मामीटर|termometer|термометр,градусник|
yoga|yoga|yoga|ioga,yoga|yoga|yoga|yoga|yoga|يوغا,يوجا|יוגה|योग,योगा|yoga|йога,йоги|
dumbbell|dumbbell,dumbbells|mancuerna,mancuernas|halter,halteres|haltere,halteres|hantel,hanteln|manubrio palestra,pesi|dambil|دمبل,دمبلز|משקולת,משקולות|डंबल|barbel,dumbel|гантель,гантели|
olivetree|olive tree|olivo,arbol de olivo|oliveira|olivier|olivenbaum,olivenbaumchen|olivo,ulivo|zeytin agaci|شجرة زيتون|עץ זית|जैतून का पेड़|pohon zaitun|оливковое дерево|
castle|castle,fortress|castillo,fortaleza|castelo,fortaleza|chateau,chateau fort,forteresse|burg,schloss,ritterburg|castello,fortezza|kale,sato|قلعة,حصن|טירה,מבצר|किला,महल|kastil,benteng|замок,крепость|qila,kila
marblerun|marble run|circuito de canicas|pista de berlindes,pista de bolinhas|circuit a billes|kugelbahn,murmelbahn|pista per biglie|bilye pisti|مسار كرات|מסלול גולות|कंचा ट्रैक|lintasan kelereng|шариковый трек|
marbles|marbles,glass marbles|canicas|berlindes,bolinhas de gude|billes|murmeln,glasmurmeln,murmel|biglie|bilye,bilyeler|بلي,كرات زجاجية|גולות|कंचे|kelereng|стеклянные шарики|kanche
waterproof|waterproof,water resistant,water-resistant,water proof|resistente al agua,a prueba de agua,waterproof|a prova d'agua,a prova de agua,resistente a agua,impermeavel|waterproof,etanche,etanches,resistant a l'eau|wasserfest,wasserfeste,wasserfester,wasserfestes,wasserdicht,wasserdichte|waterproof,resistente all'acqua|suya dayanikli,su gecirmez|مقاوم للماء,مقاومة للماء,ضد الماء,ضد الماي|עמיד במים,עמידה במים,אטום למים|वाटरप्रूफ,वॉटरप्रूफ|tahan air,anti air,waterproof|водостойкая,водостойкий,водостойкую,водонепроницаемый,непромокаемый|
mower|lawn mower,lawnmower,mower,grass cutter|cortacesped,cortadora de cesped,cortadora de pasto,podadora de pasto|corta-relva,corta relva,cortador de grama,cortador de relva|tondeuse,tondeuse a gazon|rasenmaher|tosaerba,tagliaerba,rasaerba|cim bicme makinesi,cim bicme|جزازة عشب,قصاصة عشب,ماكينة قص العشب,ماكينة قص النجيل|מכסחת,מכסחת דשא|घास काटने की मशीन,लॉन मोवर|mesin potong rumput,pemotong rumput|газонокосилка,газонокосилку,газонокосилки|
strimmer|grass trimmer,strimmer,string trimmer,weed whacker,brush cutter,brushcutter|desbrozadora,bordeadora|rocadora,rocadeira,aparador de relva|debroussailleuse,coupe-bordures,coupe bordures|rasentrimmer,freischneider|decespugliatore,tagliabordi|motorlu tirpan,misinali tirpan|ماكينة قص الحشائش|חרמש מוטורי|ग्रास ट्रिमर|trimmer rumput|триммер,мотокоса|
petrol|petrol,gas powered,gas-powered,gasoline|a gasolina,gasolina|a gasolina,gasolina|thermique,a essence|benzin,benziner|a benzina,a scoppio|benzinli|بنزين|בנזין|पेट्रोल|bensin|бензиновый,бензиновая,бензиновую,бензиновое|
rotaryhammer|rotary hammer,rotary hammers,sds drill|martillo perforador,rotomartillo|martelo perfurador,martelete|perforateur,marteau perforateur|bohrhammer|martello perforatore,tassellatore|kirici delici,kirici-delici|هيلتي,مثقاب دوار|פטישון|रोटरी हैमर|bor beton|перфоратор|
cologne|cologne,eau de cologne|colonia,agua de colonia|agua de colonia,colonia|eau de cologne,cologne|kolnisch wasser,eau de cologne|acqua di colonia,colonia|kolonya|كولونيا|קולון,מי קולון|कोलोन|kolonye,cologne|одеколон|
edt|eau de toilette,edt|eau de toilette,edt,agua de tocador|eau de toilette,edt,agua de toilette|eau de toilette,edt|eau de toilette,edt|eau de toilette,edt|eau de toilette,edt|او دو تواليت,ماء تواليت|או דה טואלט|ओ डी टॉयलेट|eau de toilette,edt|туалетная вода,туалетную воду,туалетной воды|
edp|eau de parfum,edp|eau de parfum,edp,agua de perfume|eau de parfum,edp|eau de parfum,edp|eau de parfum,edp|eau de parfum,edp|eau de parfum,edp|او دو بارفان,او دي بارفيوم|או דה פרפיום|ओ डी परफ्यूम|eau de parfum,edp|парфюмерная вода,парфюмерную воду,парфюмированная вода|
orangeblossom|orange blossom,neroli|azahar,flor de azahar|flor de laranjeira|fleur d'oranger,fleurs d'oranger|orangenblute,orangenbluten|fiori d'arancio,fior d'arancio,zagara|portakal cicegi|زهر البرتقال,زهرة البرتقال|פריחת תפוז,פריחת הדרים|संतरे के फूल|bunga jeruk|флердоранж,цветок апельсина,цветы апельсина|
greenhouse|greenhouse,greenhouses,polytunnel|invernadero|estufa de jardim|serre de jardin|gewachshaus|serra da giardino||صوبة,بيت بلاستيكي|חממה|ग्रीनहाउस|rumah kaca|теплица,теплицу,теплицы|
wheelbarrow|wheelbarrow,wheel barrow,garden cart|carretilla|carrinho de mao|brouette|schubkarre|carriola|el arabasi|عربة يد,عربة حديقة|מריצה|ठेला गाड़ी|gerobak dorong|тачка,тачку,тачки|
mountingfoam|expanding foam,spray foam,gun foam|espuma expansiva,espuma de poliuretano|espuma expansiva,espuma de poliuretano|mousse expansive,mousse polyurethane|montageschaum,bauschaum|schiuma poliuretanica,schiuma espansa|poliuretan kopuk|فوم رش|קצף פוליאוריטן|पीयू फोम|busa pu|монтажная пена,пена монтажная,монтажную пену|
adjust|adjustment,adjusting,adjust,realignment|ajuste,regulacion|afinacao,ajuste,regulacao|reglage,reglages,regler|einstellung,einstellen,nachstellen|regolazione,regolare|ayari|ضبط|כוונון|एडजस्टमेंट|setel,penyetelan|регулировка,настройка,регулировку,настройку|
belgian|belgian|belga,belgas|belga,belgas|belge,belges|belgisch,belgische,belgischer,belgisches|belga,belghe,belgi||بلجيكي,بلجيكية|בלגי,בלגית|बेल्जियन||бельгийский,бельгийская,бельгийское,бельгийские|baljiki
swiss|swiss|suizo,suiza|suico,suica|suisse,suisses|schweizer|svizzero,svizzera||سويسري,سويسرية|שוויצרי,שוויצרית|स्विस||швейцарский,швейцарская,швейцарские|swisri
italian|italian|italiano,italiana|italiano,italiana|italien,italienne|italienisch,italienische,italienischer|italiano,italiana|italyan|ايطالي,ايطالية|איטלקי,איטלקית|इटालियन||итальянский,итальянская,итальянские|
japanese|japanese|japones,japonesa|japones,japonesa|japonais,japonaise|japanisch,japanische,japanischer|giapponese,giapponesi||ياباني,يابانية|יפני,יפנית|जापानी||японский,японская,японские|yabani
korean|korean|coreano,coreana|coreano,coreana|coreen,coreenne|koreanisch,koreanische|coreano,coreana||كوري,كورية|קוריאני,קוריאנית|कोरियन||корейский,корейская,корейские|
indian|indian|indio|indiano,indiana|indien,indienne|indisch,indische|indiano,indiana||هندي,هندية|הודי,הודית|भारतीय||индийский,индийская,индийские|
moroccan|moroccan|marroqui,marroquies|marroquino,marroquina|marocain,marocaine|marokkanisch,marokkanische|marocchino,marocchina||مغربي,مغربية,مروكي|מרוקאי,מרוקאית|मोरक्कन||марокканский,марокканская|maghribi
greek|greek|griego,griega|grego,grega|grec,grecque|griechisch,griechische|greco,greca||يوناني,يونانية|יווני,יוונית|ग्रीक||греческий,греческая,греческие|
dutch|dutch|holandes,holandesa|holandes,holandesa|hollandais,hollandaise,neerlandais|hollandisch,hollandische,niederlandisch|olandese,olandesi||هولندي,هولندية|הולנדי,הולנדית|डच||голландский,голландская,голландские|
scented|scented,fragranced,perfumed,aromatic|aromatica,aromatico,perfumada,perfumado,aromaticas|aromatica,aromatico,perfumada,perfumado|parfumee,parfume,parfumees,parfumes,senteur|duftend,duftkerze,parfumiert,aromatisch|profumata,profumato,profumate,aromatica|kokulu|معطرة,معطر,عطرية|ריחני,ריחנית,מבושם|सुगंधित,खुशबूदार|beraroma,aromaterapi,wangi|ароматическая,ароматический,ароматические,ароматизированная,арома,ароматная|
`
