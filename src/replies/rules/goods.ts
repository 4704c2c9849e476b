/**
 * What small businesses sell, in the customers' words: one thing a line, its names in
 * en | es | pt | fr | de | it | tr | ar | he | hi | id | ru | romanised Arabic and Hindi.
 * A search aid, never shown: a missing word only means that a customer is asked once more.
 */
export const GOODS = `
bread|bread,loaf|pan,hogaza|pao|pain|brot,laib|pane,pagnotta|ekmek|خبز,عيش|לחם|ब्रेड,रोटी,डबलरोटी|roti|хлеб,буханка,батон|khobz,khubz,khobez,double roti
sourdough|sourdough|masa madre|fermentacao natural,massa madre|levain|sauerteig,sauerteigbrot|lievito madre|eksi mayali|خميرة طبيعية,ساوردو|מחמצת|खमीरी|sourdough|на закваске,закваска,бездрожжевой
rye|rye|centeno|centeio|seigle|roggen,roggenbrot|segale|cavdar|جاودار|שיפון|राई|gandum hitam|ржаной,ржи
seed|seed,seeded|semillas|sementes|graines|korner,saaten|semi|tohum,cekirdekli|بذور|גרעינים,זרעים|बीज|biji-bijian|семечки,семена,семечками
baguette|baguette|baguette,barra de pan|baguete,baguette|baguette|baguette|baguette|baget|باغيت,باجيت|באגט,בגט|बैगेट|baguette|багет|
rice|rice|arroz|arroz|riz|reis|riso|pirinc,pilav|أرز,رز|אורז|चावल|nasi,beras|рис,рисовый|ruz,chawal,roz,chaawal
brown|brown|marron,integral,cafe|marrom,castanho,integral|marron,brun|braun|marrone|kahverengi|بني|חום|भूरा|coklat tua,cokelat|коричневый|bonni,bhura
gluten|gluten,gluten free,glutenfree|gluten,sin gluten|gluten,sem gluten|gluten,sans gluten|gluten,glutenfrei|glutine,senza glutine|gluten,glutensiz|جلوتين,غلوتين|גלוטן|ग्लूटेन|gluten,bebas gluten|глютен,без глютена,безглютеновый|
vegan|vegan,plant based|vegano,vegana,veganas,veganos|vegano,vegana,veganos|vegan,vegane,vegetalien|vegan,vegane|vegano,vegana|vegan|نباتي,فيجن,نباتية|טבעוני,טבעוניים|वीगन,शाकाहारी|vegan,nabati|веганский,веган,веганские|
vegetarian|vegetarian,veggie,meatless|vegetariano,vegetariana|vegetariano,vegetariana|vegetarien,vegetarienne|vegetarisch|vegetariano|vejetaryen|نباتي|צמחוני|शाकाहारी,वेज|vegetarian|вегетарианский,вегетарианское|veg
croissant|croissant,crossant,croisant,croissan|croissant,cruasan,cuernito,medialuna|croissant|croissant|croissant,hornchen|croissant,cornetto|kruvasan|كرواسون,كرواسان,كروسان,كروسون|קרואסון|क्रोइसां,क्रोसां|croissant,kroisan|круассан,круасан,рогалик|
butter|butter,buttery|mantequilla,manteca|manteiga|beurre|butter|burro|tereyagi,tereyagli|زبدة,زبده|חמאה|मक्खन|mentega,butter|масло сливочное,сливочный,маслом,масляный|zibda,makhan,zebda,makkhan
chocolate|chocolate,choc,choco,choccy|chocolate,choco|chocolate|chocolat|schokolade,schoko|cioccolato,cioccolata|cikolata,cikolatali|شوكولاتة,شوكولاته,شوكولا,شكلاطة,شوكولات|שוקולד|चॉकलेट,चाकलेट|cokelat,coklat|шоколад,шоколадный,шоколадная,шоколадное,шоколадом|
chip|chip,chips|chispas,chips|gotas,pepitas|pepites|stucke,chips|gocce|parcacikli,damla|رقائق|צ'יפס,שבבי|चिप्स,चिप|chip,keping|крошка,крошкой,чипсы|
almond|almond,almnd|almendra,almendras|amendoa,amendoas|amande,amandes|mandel,mandeln|mandorla,mandorle|badem,bademli|لوز|שקדים,שקד|बादाम|almond,badam|миндаль,миндальный,миндалем|lawz,badam
guava|guava|guayaba|goiaba|goyave|guave|guava|guava|جوافة|גויאבה|अमरूद|jambu biji,jambu|гуава,гуавой|
cheese|cheese|queso|queijo|fromage|kase|formaggio|peynir,peynirli|جبن,جبنة|גבינה|चीज़,पनीर|keju|сыр,сыром,сырный|jibna,jebneh,paneer
cream|cream,creamy|crema,nata|creme,nata|creme|sahne,creme|crema,panna|krema,kremali|كريم,كريمة,قشطة|קרם,שמנת|क्रीम|krim|крем,кремом,сливки|
pastry|pastry,pastries|pasteleria,bolleria,pastelitos|salgadinho,doces,pastelaria|patisserie,viennoiserie,viennoiseries|geback,teilchen|pasticceria,pasticcini|hamur isi,borek|معجنات,حلويات|מאפה,מאפים|पेस्ट्री|kue kering,pastry|выпечка,выпечку|
pastelito|pastelito,pastelitos|pastelito,pastelitos|pastelzinho,pastelito,folhado,folhadinho|feuillete|blatterteigtasche|sfogliatina|milfoy|فطيرة,باستيليتو|כיסון|पेस्टेलिटो|pastelito|пастелито,пирожок,слойка|
empanada|empanada,enpanada,turnover|empanada,empanadas,empanadilla|empanada,pastel assado,empada,pasteis|empanada,chausson|teigtasche,empanada|empanada,fagottino|empanada|امبانادا,إمبانادا,فطيرة,فطاير|אמפנדה|एम्पनाडा|empanada,pastel|эмпанада,эмпанадас,пирожок,эмпанады|
spinach|spinach|espinaca,espinacas|espinafre|epinard,epinards|spinat|spinaci|ispanak,ispanakli|سبانخ|תרד|पालक|bayam|шпинат,шпинатом|palak
feta|feta|feta|feta|feta|feta,schafskase|feta|beyaz peynir,feta|فيتا|פטה|फेटा|feta|фета,фетой|
beef|beef|carne,res,ternera,vaca|carne,bovina,vaca|boeuf,viande|rindfleisch,rind|manzo,carne|dana,sigir,kiymali|لحم,لحمة,بقري,لحم بقري|בקר,בשר|बीफ,गोमांस|sapi,daging|говядина,говядиной,мясо,мясом|lahm
meat|meat|carne|carne|viande|fleisch|carne|et,etli|لحم,لحمة|בשר|मांस|daging|мясо,мясной,мясом|lahm,la7m,gosht
chicken|chicken|pollo|frango,galinha|poulet|hahnchen,huhn|pollo|tavuk|دجاج,فراخ|עוף|चिकन,मुर्गा|ayam|курица,куриный,курицей|dajaj,murgi,djaj,farakh,chikan
pork|pork,bacon,ham|cerdo,tocino,jamon,bacon|porco,bacon,presunto,toucinho|porc,lard,jambon|schwein,schweinefleisch,speck,schinken|maiale,pancetta,prosciutto|domuz|خنزير,لحم خنزير|חזיר,בייקון|सूअर,पोर्क|babi|свинина,свинину,бекон|
egg|egg,eggs|huevo,huevos|ovo,ovos|oeuf,oeufs|ei,eier|uovo,uova|yumurta|بيض|ביצה,ביצים|अंडा,अंडे|telur|яйцо,яйца,яйцом|anda,bayd,bed,ande
fish|fish|pescado,pez|peixe|poisson|fisch|pesce|balik|سمك|דג,דגים|मछली|ikan|рыба,рыбу,рыбой|samak,machli,machhli
roll|roll,rolls,bun,buns|rollo,rollito,panecillo,roles|rolinho,pao,paezinhos|roule,petit pain|brotchen,schnecke|girella,panino|rulo,corek|رول,لفافة,رولز|רול,לחמנייה,שבלול|रोल,बन|roll,gulung|ролл,булочка,булка,булочки,рулет|
cinnamon|cinnamon|canela|canela|cannelle|zimt,zimtschnecke,zimtschnecken|cannella|tarcin,tarcinli|قرفة|קינמון|दालचीनी|kayu manis|корица,корицей,коричная,коричный|qerfa
blueberry|blueberry,blueberries|arandano,arandanos|mirtilo,mirtilos|myrtille,myrtilles|blaubeere,blaubeer,heidelbeere|mirtillo,mirtilli|yaban mersini,yaban mersinli|توت أزرق,توت,بلوبيري|אוכמניות|ब्लूबेरी|blueberry,bluberi|черника,черникой,черничный,голубика|
strawberry|strawberry,strawberries|fresa,fresas,frutilla|morango,morangos|fraise,fraises|erdbeere,erdbeer|fragola,fragole|cilek,cilekli|فراولة,فريز|תות,תותים|स्ट्रॉबेरी|stroberi|клубника,клубничный,клубникой|
apple|apple|manzana|maca|pomme|apfel|mela|elma|تفاح,ابل,آبل|תפוח,אפל|सेब,एप्पल|apel|яблоко,яблочный,эппл|toffah,seb,tuffah
banana|banana|platano,banana,banano|banana|banane|banane,bananen|banana|muz,muzlu|موز|בננה|केला,केले|pisang|банан,банановый,бананом|mouz,mooz,kela
walnut|walnut,walnuts|nuez,nueces,nogal|noz,nozes|noix|walnuss,walnusse|noce,noci|ceviz,cevizli|جوز,عين الجمل|אגוז,אגוזים,אגוזי מלך|अखरोट|kenari,kacang kenari|орех,грецкий,орехами,грецким|
muffin|muffin,muffins|muffin,magdalena,panque,mantecada|muffin,bolinho,queque|muffin|muffin|muffin|muffin,kek|مافن,مافين|מאפין|मफिन|muffin|маффин,кекс,мафин,маффины|
cookie|cookie,cookies,biscuit,biscuits,cookys|galleta,galletas,galletita|biscoito,bolacha,cookie,biscoitos|biscuit,cookie,biscuits|keks,kekse,platzchen,cookie|biscotto,biscotti,cookie|kurabiye,biskuvi,kurabiyesi|كوكيز,بسكويت,كوكي|עוגייה,עוגיות|कुकी,बिस्किट|kue,kukis,biskuit|печенье,печенька,печеньки,печенья|
oat|oat,oatmeal,oats|avena|aveia|avoine,flocons|hafer,haferflocken|avena|yulaf,yulafli|شوفان|שיבולת שועל,שועל|ओट्स,जई,ओट|oat,havermut|овес,овсяный,овсяное|
raisin|raisin,raisins|pasas,pasa|passas,uvas passas|raisin sec,raisins|rosine,rosinen|uvetta|uzum,uzumlu|زبيب|צימוקים|किशमिश|kismis|изюм,изюмом|
alfajor|alfajor,alfajores|alfajor,alfajores|alfajor,alfajores|alfajor|alfajor|alfajor|alfajor|الفاخور,ألفاخور,الفاخوريس|אלפחורס|अल्फाजोर|alfajor|альфахор,альфахорес,алфахор|
caramel|dulce de leche,caramel|dulce de leche,caramelo,cajeta,arequipe|doce de leche,caramelo|confiture de lait,caramel|karamell|caramello|karamel,karamelli|دولسي دي ليتشي,كراميل,كرامل,دولتشي|דולסה דה לצ'ה,קרמל|डल्से दे लेचे,कारमेल|karamel,dulce de leche|вареная сгущенка,сгущенка,сгущенкой,карамель,дульсе де лече|
brownie|brownie,brownies|brownie|brownie|brownie|brownie|brownie|brovni|براوني,براونيز|בראוני,בראוניז|ब्राउनी|brownies,brownie|брауни|
carrot|carrot|zanahoria|cenoura|carotte|karotte,mohre,karotten,mohren|carota,carote|havuc,havuclu|جزر|גזר|गाजर|wortel|морковь,морковный,морковью|
cake|cake,cakes,gateau|torta,pastel,tarta,bizcocho,queque,bolo|bolo,torta|gateau,cake|kuchen,torte|torta|pasta,kek,turta,pastasi|كيك,كعكة,كيكة,تورتة,تورته,قالب,كعك|עוגה,עוגת,עוגות|केक|kue,bolu,tart,cake,kek|торт,тортик,пирог,кекс,торты|keik,kek,cake
cheesecake|cheesecake|tarta de queso,cheesecake,pay de queso|cheesecake,torta de queijo|cheesecake|kasekuchen,cheesecake|cheesecake,torta al formaggio|cheesecake,peynirli kek|تشيز كيك,تشيزكيك|צ'יזקייק,עוגת גבינה|चीज़केक|cheesecake,kue keju|чизкейк|
slice|slice,slices,piece|rebanada,porcion,trozo|fatia,pedaco|part,tranche|stuck,scheibe|fetta,trancio|dilim|شريحة,قطعة|פרוסה,פרוסת|स्लाइस,टुकड़ा|potong,iris|кусок,кусочек,ломтик,порция|
leches|tres leches|tres leches|tres leches|tres leches,trois laits|tres leches,drei milch|tres leches,tre latti|trilece,tres leches|تريس ليتشيس,ثلاث حليب,تريليتشا|טרס לצ'ס|ट्रेस लेचेस|tres leches|трес лечес,три молока|
cup|cup,mug|vaso,taza,copa|copo,xicara,chavena|tasse,gobelet,verrine|becher,tasse|tazza,bicchiere,coppa|bardak,fincan,kupa|كوب,فنجان,كأس|כוס,ספל|कप,प्याला|gelas,cangkir|стакан,чашка,стаканчик,кружка|
lime|lime,key lime|lima,limon|limao,lima|citron vert,lime|limette|lime,limetta|misket limonu,laym|لايم,ليمون,كي لايم|ליים|लाइम,नींबू|jeruk nipis,lime|лайм,лаймом,лаймовый|
lemon|lemon|limon|limao|citron|zitrone,zitronen|limone|limon,limonlu|ليمون|לימון|नींबू|lemon,jeruk lemon|лимон,лимонный|laymoon,limoon,nimbu
tart|tart,tarte,pie|tarta,tartaleta,pay,pie|torta,tartelete,tarte|tarte,tartelette|tarte,tortchen|crostata,tortina|tart,tartolet|تارت,فطيرة|טארט,פאי|टार्ट|tart,pai|тарт,тарталетка,пирог|
birthday|birthday,bday|cumpleanos,cumple|aniversario,anos|anniversaire|geburtstag,geburtstagstorte,geburtstagskuchen|compleanno|dogum gunu|عيد ميلاد,ميلاد|יום הולדת,הולדת|जन्मदिन,बर्थडे|ulang tahun,ultah|день рождения,рождения,именинный|
vanilla|vanilla|vainilla|baunilha|vanille|vanille|vaniglia|vanilya,vanilyali|فانيليا,فانيلا|וניל|वनीला,वेनिला|vanila,vanili|ваниль,ванильный|
velvet|red velvet,velvet|red velvet,terciopelo rojo,terciopelo|red velvet,veludo vermelho|red velvet,velours rouge|red velvet,samt|red velvet,velluto rosso,velluto|red velvet,kirmizi kadife,kadife|ريد فيلفت,ريد فلفت,مخملية|רד וולווט,קטיפה|रेड वेलवेट,वेल्वेट|red velvet,beludru|красный бархат,бархат,ред вельвет|
cupcake|cupcake,cupcakes|cupcake,cupcakes,quequito|cupcake,cupcakes|cupcake,cupcakes|cupcake,cupcakes|cupcake|cupcake,kapkek|كب كيك,كبكيك,كاب كيك|קאפקייק,קאפקייקס|कपकेक|cupcake,kapkek|капкейк,капкейки,капкейков|
macaron|macaron,macarons|macaron,macarons,macarron|macaron,macarons|macaron,macarons|macaron,macarons,makronen|macaron|makaron|ماكرون,مكارون|מקרון,מקרונים|मैकरून|makaron,macaron|макарон,макароны,макарун,макаруны|
box|box,pack,carton|caja,paquete,cajita|caixa,pacote,embalagem|boite,coffret,paquet|box,schachtel,karton,packung|scatola,confezione|kutu,paket|علبة,صندوق,بوكس|קופסה,קופסא,מארז,חבילה|डिब्बा,बॉक्स,पैक|kotak,box,dus,pak|коробка,коробку,упаковка,набор|elba,3elba,dabba,dibba
coffee|coffee|cafe|cafe|cafe|kaffee|caffe|kahve|قهوة,بن|קפה|कॉफी,कॉफ़ी|kopi|кофе|qahwa,kahwa,qahwe,ahwa,kaffee
beans|coffee beans,beans,bean,whole bean|grano,granos,cafe en grano|grao,graos,cafe em grao|grains,en grains|bohnen,kaffeebohnen|chicchi,in grani|cekirdek,kahve cekirdegi|حبوب,بن حب|פולי,פולים|बीन्स,दाने|biji,biji kopi|зерна,зерно,зернах,в зернах|
decaf|decaf,decaffeinated|descafeinado,descafeinada|descafeinado|decafeine,deca|entkoffeiniert,koffeinfrei|decaffeinato,deca|kafeinsiz|منزوعة الكافيين,بدون كافيين,ديكاف,خالية من الكافيين|נטול קפאין,נטול|डिकैफ,बिना कैफीन|decaf,tanpa kafein|без кофеина,декаф,декофеинированный|
blend|blend,house blend|mezcla,mezcla de la casa|blend,mistura,lote da casa|melange,melange maison|mischung,hausmischung|miscela,miscela della casa|harman|خلطة,توليفة|תערובת,בלנד|ब्लेंड,मिश्रण|campuran,blend,racikan|смесь,бленд,купаж,фирменная смесь|
espresso|espresso,expresso|espresso,expreso,expres|expresso,espresso,bica|espresso,expresso|espresso|espresso|espresso|اسبريسو,إسبريسو,اكسبريسو|אספרסו|एस्प्रेसो|espresso,espreso|эспрессо,экспрессо|
cappuccino|cappuccino,cappucino,capuccino,capp|capuchino,cappuccino|cappuccino,capuccino,capuchinho|cappuccino,capuccino|cappuccino|cappuccino,cappuccio|kapucino,cappuccino|كابتشينو,كابوتشينو,كبتشينو,كابيتشينو|קפוצ'ינו,הפוך|कैपुचीनो,कैपेचिनो|cappuccino,kapucino|капучино,капучно,капуччино|
latte|latte|latte,cafe con leche|latte,galao|latte,cafe au lait|latte,milchkaffee|latte,caffelatte|latte,sutlu kahve|لاتيه|לאטה|लाटे,लैटे|latte|латте|
iced|iced,cold,ice|helado,frio,con hielo,fria|gelado,gelada,frio,com gelo|glace,froid,glacee|eis,kalt,eiskaffee|freddo,ghiacciato|buzlu,soguk|مثلج,بارد,باردة,ايس,آيس|קר,קרה,אייס|ठंडा,आइस्ड|es,dingin|холодный,со льдом,айс|
cortadito|cortadito,cortado|cortadito,cortaditos,cortado|cortadito,pingado,garoto,cortado|cortadito,noisette|cortadito,cortado|cortadito,macchiato|cortadito,kortado|كورتاديتو,كورتادو|קורטדיטו|कोर्टाडिटो|cortadito|кортадито,кортадо|
brew|cold brew|cold brew,infusion en frio|cold brew,extracao a frio|cold brew,infuse a froid|cold brew|cold brew|cold brew,soguk demleme|كولد برو|קולד ברו|कोल्ड ब्रू|cold brew|колд брю,холодная заварка|
orange|orange|naranja,naranjas|laranja|orange|orange,orangen,orangensaft|arancia,arancione|portakal,turuncu|برتقال,برتقالي|תפוז,תפוזים,כתום|संतरा,संतरे,नारंगी|jeruk,oranye|апельсин,апельсиновый,апельсина,оранжевый|bortoqal,burtuqal,borto2al,borteqal,santra,narangi
juice|juice|jugo,zumo|suco,sumo|jus|saft|succo,spremuta|suyu,meyve suyu|عصير|מיץ|जूस,रस|jus|сок,фреш,сока|3aseer,asir,aseer,ras
fresh|fresh|fresco,natural,fresca|fresco,natural|frais,presse|frisch|fresco,fresca|taze|طازج,طازجة,فريش|טרי,טרייה|ताज़ा,ताजा|segar|свежий,свежевыжатый|
tea|tea|te|cha|the|tee|te|cay|شاي|תה|चाय|teh|чай,чая|chai,shai,chay,shay,chaay
water|water|agua|agua|eau|wasser|acqua|su|ماء,مياه,مويه|מים|पानी|air|вода,водой,воды|maya,pani,mai,moya,mayy
milk|milk|leche|leite|lait|milch|latte|sut|حليب,لبن|חלב|दूध|susu|молоко,молоком,молока|haleeb,doodh,halib,7aleeb,dudh
hot|hot|caliente|quente|chaud,chaude|heiss,heisse|caldo,calda|sicak|ساخن,ساخنة,هوت,حار|חם,חמה|गर्म,हॉट|panas|горячий,горячая,горячее|
breakfast|breakfast,brekky,brekkie,brekkies,bfast,brekkers|desayuno|pequeno-almoco,cafe da manha,almoco|petit dejeuner,petit-dejeuner|fruhstuck|colazione|kahvalti|فطور,إفطار,افطار,الفطور|ארוחת בוקר,בוקר|नाश्ता,नाश्ते|sarapan|завтрак|
sandwich|sandwich,sandwiches,sando,sandos,sammie,sammies,sammy,sarnie,sarnies,sanga,sambo,sandwhich,sandwitch|sandwich,bocadillo,sanduche,bocata,sandwichito,sanguche,sanguchito,torta fria|sanduiche,sandes,sanduba,sandubas,sandoca|sandwich|sandwich,belegtes|panino,sandwich,tramezzino|sandvic,tost|ساندويتش,سندويش,ساندويش,سندوتش|כריך,סנדוויץ'|सैंडविच|roti lapis,sandwich|сэндвич,бутерброд|
burger|burger,hamburger,burgs|hamburguesa|hamburguer|hamburger|burger|hamburger|burger|برجر,همبرجر,برغر|המבורגר,המבורגרים|बर्गर|burger|бургер,бургеров,гамбургер|
brioche|brioche|brioche|brioche|brioche|brioche|brioche|briyos|بريوش|בריוש|ब्रियोश|brioche|бриошь,бриош|
pizza|pizza|pizza|pizza|pizza|pizza|pizza|pizza|بيتزا|פיצה|पिज्जा|pizza|пицца,пиццу|
salad|salad|ensalada|salada|salade|salat|insalata|salata|سلطة|סלט|सलाद|salad,selada|салат|
soup|soup|sopa|sopa|soupe|suppe|zuppa|corba|شوربة,حساء|מרק|सूप|sup|суп|
icecream|ice cream,gelato|helado|sorvete,gelado|glace|eis|gelato|dondurma|آيس كريم,بوظة,ايس كريم|גלידה|आइसक्रीम|es krim|мороженое|
honey|honey|miel|mel|miel|honig|miele|bal|عسل|דבש|शहद|madu|мед,меда|asal,3asal,shahad
sugar|sugar|azucar|acucar|sucre|zucker|zucchero|seker|سكر|סוכר|चीनी,शक्कर|gula|сахар,сахара|sukkar,cheeni,shakkar
wine|wine|vino|vinho|vin|wein|vino|sarap|نبيذ|יין|वाइन|anggur|вино|
drink|drink,drinks,beverage|bebida,bebidas|bebida,bebidas|boisson,boissons|getrank,getranke|bevanda,bevande|icecek|مشروب,مشروبات|משקה,משקאות|पेय,ड्रिंक|minuman|напиток,напитки|
dessert|dessert,sweet,sweets|postre,dulce,dulces|sobremesa,doce,doces|dessert|nachtisch,dessert|dolce,dolci|tatli|حلى,حلويات,حلو|קינוח,קינוחים,ממתקים|मिठाई|makanan penutup|десерт,сладости,десерты|
gift|gift,present|regalo,regalar,regalarle|presente,prenda,oferta|cadeau|geschenk|regalo|hediye|هدية,هدايا|מתנה,מתנות|गिफ्ट,उपहार,तोहफा|kado,hadiah|подарок,подарочный,подарка|hadiya,hadiyya,hediye,tohfa,uphar
card|card|tarjeta|cartao|carte|karte|carta,scheda|kart|بطاقة,كرت,كارت|כרטיס|कार्ड|kartu|карта,карту,картой,картой,карточка|bitaqa,kart
giftcard|gift card,gift voucher,voucher,giftcard,gift certificate,e-gift card,voucher for|tarjeta regalo,tarjeta de regalo,vale regalo,vale de regalo,tarjeta de regalos,cheque regalo,bono regalo,un vale de|cartao presente,cartao oferta,vale presente,cartao-presente,vale de,vale-oferta,vale oferta,vale de oferta,cartao de oferta,cheque-prenda,cheque prenda,cartao prenda,vale-presente|carte cadeau,bon cadeau,cheque cadeau,cheque-cadeau,carte-cadeau,un bon de,bon d'achat|geschenkkarte,gutschein,geschenkgutschein,geschenkgutscheine,wertgutschein,gutschein uber|buono regalo,carta regalo,buono da,gift card,carta regalo da|hediye karti,hediye ceki,hediye kart,hediye karti|بطاقة هدية,بطاقة هدايا,قسيمة,كرت هدية,كارت هدية,بطاقة اهداء,قسيمة شراء|כרטיס מתנה,שובר,גיפט קארד,כרטיס מתנה,תו קנייה,שובר מתנה|गिफ्ट कार्ड,उपहार कार्ड|kartu hadiah,voucher,gift card,kartu gift|подарочная карта,подарочный сертификат,сертификат,подарочную карту,подарочные карты,карта на|
wrap|wrapping,wrap,wrapped,giftwrap|envoltorio,envolver,envolvais,envuelto|embrulho,embrulhar|emballage,emballer|verpackung,einpacken|incarto,incartare,confezione regalo|paketleme,hediye paketi|تغليف,تغلفون,تغليفه|אריזה,עטיפה,לעטוף|पैकिंग,रैपिंग|bungkus,pembungkus|упаковка,упаковать,обертка,упакуете|
flower|flower,flowers,floral,bouquet|flor,flores,floreado,floral,ramo|flor,flores,florido,floral,buque|fleur,fleurs,fleuri,floral,bouquet|blumen,blume,geblumt,strauss|fiore,fiori,floreale|cicek,cicekli,buket|ورد,زهور,مورد,زهرة,وردة,باقة|פרח,פרחים,פרחוני,זר|फूल,फूलों|bunga,buket|цветок,цветы,цветочный,цветочек,букет|zohoor,zuhur,phool,phul
rose|rose,roses|rosa,rosas|rosa,rosas|rose,roses|rose,rosen|rosa,rose|gul|ورد,جوري|ורד,ורדים|गुलाब|mawar|роза,розы|ward,warda,gulab
phone|phone,smartphone,mobile,cell|telefono,celular,movil|telefone,celular,telemovel|telephone,portable,mobile|handy,telefon,smartphone|telefono,cellulare,smartphone|telefon,cep telefonu|هاتف,جوال,موبايل,تلفون,تليفون|טלפון,נייד,סלולרי|फोन,मोबाइल|hp,ponsel,telepon,handphone|телефон,смартфон,мобильник|mobail,jawwal,jawal,mobile,telefon
iphone|iphone,iphne,ifone|iphone,aifon|iphone|iphone|iphone|iphone|iphone,ayfon|ايفون,آيفون,أيفون|אייפון|आईफोन,आइफोन|iphone,ipon|айфон,айфона,айфончик|aifon,ayfon
ipad|ipad|ipad|ipad|ipad|ipad|ipad|ipad|ايباد,آيباد|אייפד|आईपैड|ipad|айпад,айпада|
tablet|tablet|tableta,tablet|tablet|tablette|tablet|tablet|tablet|تابلت,لوحي|טאבלט|टैबलेट|tablet|планшет,планшета|
samsung|samsung,samsng|samsung|samsung|samsung|samsung|samsung|samsung|سامسونج,سامسونغ,سامسونق|סמסונג|सैमसंग|samsung|самсунг,самсунга|
galaxy|galaxy|galaxy|galaxy|galaxy|galaxy|galaxy|galaxy|جالاكسي,غالاكسي,قالكسي|גלקסי|गैलेक्सी|galaxy|галакси,гэлакси|
mini|mini|mini|mini|mini|mini|mini|mini|ميني|מיני|मिनी|mini|мини|
pro|pro|pro|pro|pro|pro|pro|pro|برو|פרו|प्रो|pro|про|
max|max|max|max|max|max|max|max|ماكس|מקס|मैक्स|max|макс|
android|android|android|android|android|android|android|android|اندرويد,أندرويد|אנדרואיד|एंड्रॉयड,एंड्रॉइड|android|андроид,андроида|
screen|screen,display,lcd,oled|pantalla,display|tela,ecra,display,visor|ecran,afficheur|bildschirm,display|schermo,display|ekran|شاشة,شاشه|מסך|स्क्रीन,डिस्प्ले|layar,lcd|экран,дисплей,экрана,дисплея,экранчик|shasha,shashat,shashe,shashet,shashit,shasheh,sheshe,shashti,skrin
battery|battery,batteries|bateria,pila|bateria|batterie|akku,batterie|batteria|batarya,pil|بطارية,بطاريه|סוללה,סוללת|बैटरी|baterai,batre|аккумулятор,батарея,батарейка,аккумуляторы,акб,батарею|battariya,batri,betri,battery,batariya,battariye,batariyet,battariyet,batareya
replacement|replacement,replace,replacing,change,changing,swap|reemplazo,cambio,cambiar,sustitucion|troca,trocar,substituicao|remplacement,remplacer,changement,changer|austausch,tausch,wechsel,ersetzen|sostituzione,cambio,sostituire|degisimi,degistirme,degisim|استبدال,تبديل,تغيير|החלפה,החלפת|बदलना,बदलवाना,रिप्लेसमेंट,बदलने|ganti,penggantian|замена,замену,поменять,заменить|taghyeer,taghyir,badalna
repair|repair,fix,fixing,mend|reparacion,reparar,arreglo,arreglar|conserto,reparacao,consertar,arranjar,reparo|reparation,reparer|reparatur,reparieren|riparazione,riparare,aggiustare|tamir,onarim|تصليح,إصلاح,اصلاح,صيانة|תיקון,לתקן|मरम्मत,ठीक,रिपेयर|perbaikan,servis,perbaiki|ремонт,починка,починить,отремонтировать|tasleeh,thik,theek
charging|charging,charge|carga|carregamento,carga|charge|lade,laden|ricarica|sarj|شحن|טעינה|चार्जिंग|pengisian,cas|зарядка,зарядки,зарядный|
port|port,socket,connector|puerto,conector|porta,conector,entrada|port,connecteur,prise|buchse,anschluss,ladebuchse|porta,connettore|soket,soketi,girisi|منفذ,مدخل|שקע,כניסה|पोर्ट|port,konektor|порт,разъем,гнездо,разъема|
waterdamage|water damage,liquid damage,wet,pool,fell in water,fell in the water,dropped in water,in the toilet,in the sink,in the bath,in the sea,into the water,got soaked,soaked,drowned,went swimming,water got in,spilled on it|agua,mojado,mojo,se mojo,dano por agua,al inodoro,al vater,al wc,a la piscina,en la piscina,al mar,a la banera,se ahogo,en el fregadero,se bano|molhou,molhado,dano por agua,caiu na agua,caiu agua,entrou agua,caiu na piscina,caiu na privada,na sanita,na piscina,ao mar,no mar,na banheira,na retrete,apanhou agua|degat des eaux,eau,mouille,a la mer,dans la piscine,dans la baignoire,dans les toilettes,dans l'evier,noye,pris l'eau|wasserschaden,nass,ins wasser,wasser gefallen,ins klo,in den pool,ins becken,in die badewanne,ins meer,ins waschbecken,nass geworden|danni da acqua,bagnato,in acqua,in piscina,nel water,nella vasca,in mare,nel lavandino,preso acqua,si e bagnato|su hasari,suya,islandi,tuvalete,havuza,denize,kuvete,lavaboya,su kacti,su aldi|ضرر الماء,أضرار الماء,بلل,وقع في الماء,طاح في الماء,في المسبح,بالمسبح,في البحر,بالبحر,في البانيو,في الحمام,بالماي,في المي,بالمي,انبل,دخله ماء,دخل ماء,غرق|נזק מים,נרטב,נפל למים,לבריכה,לאסלה,לאמבטיה,לשירותים,לכיור,נכנסו מים,טבע|पानी में,पानी से खराब,भीग गया,भीग,टॉयलेट में,पूल में,पानी चला|kena air,kecemplung,kemasukan air,kerusakan air,kecebur,tercebur,basah,ke kolam,ke toilet,ke laut,ke bak|повреждение водой,залил,залила,залили,утопил,утопила,утонул,утонули,искупался,искупала,упал в воду,в воду,в бассейн,в бассейне,в море,в ванну,в ванне,в ванной,в унитаз,в лужу,в раковину,намок,намочил,промок,после воды|fel mayya,bel mayya,fil may,bel may,fel mayye,bl may,fel moya,pani me gir,paani me gir,pani chala,paani chala
diagnosis|diagnosis,diagnostic,inspection|diagnostico,revision|diagnostico,avaliacao|diagnostic|diagnose|diagnosi|teshis,ariza tespit,ariza tespiti|تشخيص,فحص|אבחון,בדיקה|जांच,डायग्नोसिस|diagnosa,pengecekan|диагностика,диагностику|fa7s,fahs,fa7es,tafteesh,jaanch,check karwana
back|back,rear|trasero,trasera|traseiro,traseira|arriere|ruck,ruckseite,hintere|posteriore,retro|arka|خلفي,الخلفي,خلفية|אחורי,אחורית,גב|पीछे,बैक|belakang|задний,заднее,задняя,заднего,задней|
glass|glass|vidrio,cristal,bidrio|vidro,pelicula de vidro|verre,vitre|glas,panzerglas|vetro|cam|زجاج,قزاز|זכוכית|ग्लास,शीशा,कांच|kaca|стекло,стекла,стекло|ezaz
tempered|tempered|templado,vidrio templado|temperado,pelicula,pelicula de vidro|trempe,verre trempe|gehartet,panzerglas,panzerfolie|temperato,vetro temperato,pellicola|temperli,kirilmaz|مقوى,حماية,واقي شاشة,لاصق حماية|מחוסמת,מגן מסך|टेम्पर्ड|tempered,antigores,anti gores|закаленное,защитное,бронестекло,защитного|
protector|protector,protection,screen protector|protector,mica|protetor,pelicula|protection,film|schutz,folie,schutzfolie|pellicola,protezione|koruyucu,koruma|حماية,واقي,لاصق,لزقة,استيكر|מגן,הגנה|प्रोटेक्टर,गार्ड|pelindung,antigores|защита,пленка,защитное|
privacy|privacy,anti-spy,antispy|privacidad,antiespia,anti espia|privacidade,antiespiao|confidentialite,anti-espion|privacy,sichtschutz,blickschutz|privacy,antispia|gizlilik,hayalet|خصوصية,الخصوصية|פרטיות|प्राइवेसी|privasi,anti spy,antispy|приватность,антишпион,приватное|
silicone|silicone,silicon|silicona|silicone|silicone|silikon,silikonhulle|silicone|silikon|سيليكون,سلكون|סיליקון|सिलिकॉन|silikon|силикон,силиконовый|
case|case,cover|funda,carcasa,estuche,forro|capa,capinha,case|coque,etui,housse|hulle,case,schutzhulle,tasche|custodia,cover|kilif,kapak|كفر,غطاء,جراب,حافظة,علبة نظارة|כיסוי,מגן,נרתיק|कवर,केस|casing,case,sarung|чехол,чехла,кейс,чехольчик,бампер|kaver,kafar,cover,gerab,jrab
clear|clear,transparent|transparente|transparente|transparent,transparente|transparent,durchsichtig|trasparente|seffaf|شفاف,شفافة|שקוף|पारदर्शी|bening,transparan|прозрачный|
magsafe|magsafe,magnetic|magsafe,magnetico|magsafe,magnetico|magsafe,magnetique|magsafe,magnetisch,magnet|magsafe,magnetico|magsafe,manyetik,miknatisli|ماج سيف,مغناطيسي,ماجسيف|מגסייף,מגנטי|मैगसेफ,मैग्नेटिक|magsafe,magnetik|магсейф,магнитный,магсэйф|
rugged|rugged,tough,armor,shockproof|resistente,antigolpes,rugerizada,robusta|resistente,reforcada,antichoque,robusta|renforcee,antichoc,robuste|robust,outdoor,stossfest|rinforzata,antiurto,robusta|darbeye dayanikli,saglam|مقاوم,متين,مضاد للصدمات,قوي|מחוזק,קשיח|मजबूत,रग्ड|tahan banting,kokoh|противоударный,ударопрочный,прочный|
leather|leather|cuero,piel|couro,pele,cabedal|cuir|leder|pelle,cuoio|deri|جلد,جلدي,جلدية|עור|चमड़ा,चमड़े,लेदर|kulit|кожа,кожаный,кожаная,кожаные,кожи|jild,chamda
faux|faux,fake,vegan leather|imitacion,polipiel,sintetico,sintetica,ecologica|falso,sintetico,imitacao,ecologico|similicuir,faux|kunst,kunstleder|finta,ecopelle,sintetica|suni,yapay|صناعي,اصطناعي|דמוי,סינתטי|नकली,फॉक्स|imitasi,sintetis|искусственный,искусственной,экокожа,кожзам|
biker|biker,moto|motera,motero,biker,motociclista|motoqueiro,motard,biker|motard,perfecto,biker|biker,motorrad|biker,motociclista|motorcu,biker|بايكر,دراجات|בייקר,אופנוענים|बाइकर|biker,motor|косуха,байкерская,байкерский|
wallet|wallet|cartera,billetera|carteira|portefeuille|brieftasche,geldbeutel,wallet|portafoglio|cuzdan,cuzdanli|محفظة|ארנק|वॉलेट,बटुआ|dompet|бумажник,кошелек,книжка|
fast|fast,quick,rapid|rapido,rapida|rapido,turbo|rapide|schnell,schnellladegerat|rapido,veloce|hizli|سريع,فاست|מהיר|फास्ट,तेज़|cepat,fast|быстрый,быстрая,быстрой|
charger|charger|cargador|carregador|chargeur|ladegerat,netzteil|caricatore,caricabatterie|sarj aleti,sarj cihazi,adaptor|شاحن|מטען|चार्जर|charger,cas,pengisi daya,casan|зарядка,зарядное,зарядник,зарядку|shahin,sha7en,charjar,shahen,shahn,cherjer,charjer
wireless|wireless|inalambrico,inalambrica|sem fio,wireless,sem fios|sans fil,induction|kabellos,drahtlos,wireless|wireless,senza fili|kablosuz|لاسلكي,اللاسلكي,وايرلس|אלחוטי|वायरलेस|nirkabel,wireless|беспроводной,беспроводная,беспроводные|
pad|pad,mat|base,alfombrilla|base,tapete|socle,tapis|pad,matte|base,tappetino|pad,altlik|قاعدة,وسادة|משטח|पैड|alas,pad|коврик,подставка,площадка|
cable|cable,cord,lead|cable|cabo|cable|kabel|cavo|kablo|كيبل,كابل,سلك,وصلة|כבל|केबल,तार|kabel|кабель,провод,шнур|kabel,kebl,kabl,wasle,waslet
lightning|lightning|lightning|lightning|lightning|lightning|lightning|lightning|لايتنينج,لايتنينغ|לייטנינג|लाइटनिंग|lightning|лайтнинг|
usbc|usb-c,usb c,type c,type-c,usbc|tipo c,usb-c,usb c|tipo c,usb-c,usb c|usb-c,type c|usb-c,typ c|usb-c,tipo c|type c,usb-c|تايب سي,يو اس بي سي,USB-C|usb-c,טייפ סי,יו אס בי סי|टाइप सी,यूएसबी सी|tipe c,usb c|тайп си,юсб си,тайпси|
powerbank|power bank,powerbank,portable charger|bateria externa,power bank,bateria portatil,cargador portatil|power bank,bateria externa,carregador portatil,bateria portatil|batterie externe,power bank|powerbank|power bank,batteria esterna|powerbank,tasinabilir sarj|باور بانك,باوربانك,شاحن متنقل,بطارية محمولة,بور بنك,شاحن محمول|פאוורבנק,סוללה ניידת,מטען נייד|पावर बैंक|power bank,powerbank|павербанк,пауэрбанк,внешний аккумулятор,повербанк,портативный аккумулятор|
earbuds|earbuds,earphones,airpods|audifonos,auriculares,cascos|fones,fones de ouvido,auriculares,auscultadores,fone|ecouteurs|ohrhorer,kopfhorer,earbuds,in-ear|auricolari,cuffiette|kulaklik|سماعات,سماعة,ايربودز|אוזניות|ईयरबड्स,ईयरफोन|earbuds,earphone,headset|наушники,наушников,вкладыши|sama3at
headphones|headphones,over-ear,headset|audifonos,auriculares,cascos,diadema|headphones,auscultadores,fones,fone,headphone|casque|kopfhorer|cuffie|kulaklik,kulak ustu|سماعات,سماعة رأس,سماعات رأس|אוזניות,אוזניות קשת|हेडफोन|headphone,headset|наушники,накладные,полноразмерные|sama3at,samma3at
bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|بلوتوث|בלוטוס,בלוטות'|ब्लूटूथ|bluetooth|блютуз,блютус|
car|car|coche,carro,auto|carro,carros|voiture|auto|auto,macchina|araba,arac,oto|سيارة,السيارة,للسيارة|רכב,מכונית|कार,गाड़ी|mobil|машина,автомобиль,авто,машину,автомобильный|sayara
holder|holder,mount,stand|soporte,base,sostenedor|suporte|support|halter,halterung|supporto,porta|tutucu,tutacagi|حامل,ستاند,مثبت|מחזיק,מעמד|होल्डर,स्टैंड|holder,dudukan,penyangga,tempat hp|держатель,держателя,крепление,подставка|
tripod|tripod|tripode|tripe|trepied|stativ|treppiede|tripod|حامل ثلاثي,ترايبود,ثلاثي|חצובה|ट्राइपॉड|tripod|штатив,трипод|
selfie|selfie|selfi,selfie|selfie|selfie|selfie|selfie|selfie,ozcekim|سيلفي|סלפי|सेल्फी|selfie|селфи|
used|used,refurbished,secondhand,second hand,preowned,refurb|usado,usados,reacondicionado,segunda mano,seminuevo,reacondicionada|usado,usados,recondicionado,seminovo,segunda mao|occasion,reconditionne,reconditionnes|gebraucht,refurbished,generaluberholt|usato,ricondizionato,rigenerato|ikinci el,yenilenmis|مستعمل,مجدد,مستعملة|משומש,מחודש,יד שנייה|पुराना,सेकंड हैंड,रीफर्बिश्ड|bekas,second,rekondisi,seken|бу,б/у,восстановленный,подержанный,бэушный,рефабрикованный,восстановленный,восстановленного|purana,mosta3mal
watch|watch,smartwatch|reloj|relogio,smartwatch|montre|uhr,armbanduhr|orologio|saat,kol saati|ساعة,ساعه|שעון|घड़ी,वॉच|jam,jam tangan|часы,часов|sa3a,saa,ghadi,ghari
smart|smart|inteligente|inteligente,smart|connectee,intelligent|smart|smart,intelligente|akilli|ذكية,ذكي,سمارت|חכם|स्मार्ट|pintar,smart|умные,смарт,умный|
stylus|stylus,pen,pencil|lapiz,stylus,lapiz optico,boligrafo|caneta,stylus,caneta stylus|stylet|eingabestift,stift,stylus|penna,pennino,stylus|kalem,dokunmatik kalem|قلم|עט,סטיילוס|पेन,स्टाइलस|pena,stylus,pensil|стилус,ручка,перо|qalam
universal|universal|universal|universal|universel|universal|universale|evrensel,universal|عالمي,يونيفرسال,لجميع|אוניברסלי|यूनिवर्सल|universal|универсальный|
memorycard|memory card,microsd,micro sd,sd card,sd|tarjeta de memoria,micro sd,memoria|cartao de memoria,micro sd|carte memoire,micro sd|speicherkarte,micro sd|scheda di memoria,micro sd,scheda sd|hafiza karti,micro sd,sd kart|كرت ذاكرة,بطاقة ذاكرة,ذاكرة,مايكرو|כרטיס זיכרון|मेमोरी कार्ड|kartu memori,micro sd|карта памяти,микросд,микро сд,флешка,карту памяти|
data|data,files,photos|datos,fotos|dados,arquivos,fotos|donnees,fichiers|daten,fotos|dati,foto|veri|بيانات,ملفات|נתונים,מידע|डेटा|data|данные,данных,фото|
transfer|transfer,old phone to the new,old phone to my new,old phone to new,one phone to another,old phone onto the new,everything to my new,stuff to my new|transferencia,pasar,traspaso,traspasar,viejo al nuevo,antiguo al nuevo,vieja a la nueva,un telefono a otro,un celular a otro,pasan todo,pasais todo,pasar todo,pasarme todo,pasen todo|transferencia,transferir,passar,velho para o novo,antigo para o novo,velho pro novo,um telemovel para outro,um celular para outro|transfert,transferer,ancien au nouveau,ancien vers le nouveau,ancien telephone au nouveau,vieux sur le nouveau|ubertragung,datenubertragung,ubertragen,alten aufs neue,alten auf das neue,alten auf mein neues,alten handy auf,altem auf neues|trasferimento,trasferire,vecchio al nuovo,vecchio telefono al nuovo,vecchio a quello nuovo|aktarim,transfer,eski telefondan yeni,eskisinden yenisine,eski telefonumdan yeni,eskiden yeniye|نقل,تحويل,القديم للجديد,القديم الى الجديد,القديم على الجديد,القديم لل جديد|העברה,העברת,מהישן לחדש,הישן לחדש,מהטלפון הישן לחדש|ट्रांसफर,पुराने से नए,पुराने फोन से नए,पुराने से नये|transfer,pindah,pemindahan,lama ke yang baru,hp lama ke,lama ke baru|перенос,перенести,перенос данных,старого на новый,старого телефона на новый,старого в новый|purane se naye,purane phone se naye,men el adeem lel gdeed,mn el 2adeem
laptop|laptop,notebook,computer|portatil,laptop,computadora,ordenador|notebook,portatil,computador|ordinateur|laptop,rechner|portatile,computer|bilgisayar,laptop|لابتوب,كمبيوتر,حاسوب|מחשב,לפטופ|लैपटॉप,कंप्यूटर|laptop,komputer|ноутбук,компьютер|laptob
camera|camera|camara|camera|appareil photo,camera|kamera|fotocamera|kamera|كاميرا|מצלמה|कैमरा|kamera|камера,камеру|
speaker|speaker|altavoz,bocina,parlante|caixa de som,coluna|enceinte,haut-parleur|lautsprecher|altoparlante,cassa|hoparlor|مكبر,سبيكر|רמקול|स्पीकर|speaker|колонка,динамик|sama3a,samma3at
dress|dress,gown,frock|vestido,vestidos|vestido,vestidos|robe,robes|kleid,kleider|abito,vestito|elbise|فستان,فساتين|שמלה,שמלות|ड्रेस,पोशाक|gaun,dress|платье,платья,платьев,платьице|fustan,fostan,kapda
linen|linen|lino|linho|lin|leinen,leinenkleid|lino|keten|كتان|פשתן|लिनन|linen|лен,льняной,льняное,льна,льняная|
midi|midi|midi|midi|midi,mi-longue|midi|midi|midi|ميدي|מידי|मिडी|midi|миди|
wrapdress|wrap dress,wrap|cruzado,envolvente,cruzada|envelope,traspassado,trespassado|portefeuille,cache-coeur|wickel,wickelkleid|portafoglio,incrociato,a portafoglio|kruvaze,anvelop|ملفوف,لف|מעטפת|रैप|lilit,wrap|запах,с запахом|
satin|satin|saten,satin,satinado|cetim,acetinado|satin|satin|raso,satin|saten|ساتان|סאטן|साटन|satin|сатин,атласный,атласное,атлас,сатиновое|
slip|slip dress,slip|lencero|slip dress,combinacao,alcinha|nuisette|slip,slipkleid,tragerkleid|sottoveste|askili|سليب|סליפ|स्लिप|slip|комбинация,на бретелях,бельевом|
evening|evening,party,night|noche,fiesta|noite,festa|soiree|abend,abendkleid|sera,serata|gece,abiye|سهرة,السهرة,مسا|ערב|शाम|pesta,malam|вечернее,вечерний,вечер|
tshirt|t-shirt,tshirt,tee,tees,t shirt|camiseta,playera,remera,polera,camisetas|t-shirt,camiseta,tshirt,camisola|t-shirt,tee-shirt,tshirt|t-shirt,tshirt|maglietta,t-shirt|tisort,t-shirt|تيشيرت,تي شيرت,تيشرت|טישרט,חולצת טי,טי שירט|टी-शर्ट,टीशर्ट|kaos,t-shirt|футболка,футболку,футболки,майка|
shirt|shirt|camisa,camisas|camisa,camisas|chemise,chemises|hemd|camicia|gomlek|قميص|חולצה,חולצה מכופתרת|शर्ट,कमीज|kemeja|рубашка,рубашку,рубашки,сорочка|qamees,kameez,qamis
top|top,tops|top,camiseta|top,blusa,camisola|haut,top,mariniere|top,oberteil|top,maglia|ust,bluz|توب,بلوزة,بلوزه|חולצה,טופ|टॉप|atasan|топ,кофта|
blouse|blouse|blusa|blusa|blouse,chemisier|bluse|camicetta,blusa|bluz|بلوزة,بلوزه|חולצת,בלוזה,חולצה|ब्लाउज,ब्लाउज़|blus|блузка,блуза,блузку|
breton|breton,striped,stripes,stripe|rayas,bretona,marinera,rayada|riscas,listras,listrada,as riscas,bretao|mariniere,raye,rayures,breton|gestreift,bretonisch,streifen,ringel|righe,bretone,a righe|cizgili|مخطط,مخططة,مقلم|פסים,ברטון|धारीदार|garis,salur,bergaris|полоску,полосатый,тельняшка,бретонский,в полоску,полосатая,полосатый|
silk|silk|seda|seda|soie|seide,seiden|seta|ipek|حرير|משי|रेशम,सिल्क,रेशमी|sutra|шелк,шелковый,шелковая,шелка,шелковую|
cotton|cotton|algodon|algodao|coton|baumwolle,baumwoll|cotone|pamuk,pamuklu|قطن,قطني,قطنية|כותנה|सूती,कॉटन,कपास|katun|хлопок,хлопковый,хлопковая,хлопка|qotn
wool|wool,woolen,woollen|lana|la,la virgem|laine|wolle,woll,wollmantel|lana|yun|صوف,صوفي|צמר|ऊन,ऊनी|wol|шерсть,шерстяной,шерстяное,шерсти|
merino|merino|merino,merina|merino|merinos|merino,merinowolle|merino|merinos|ميرينو|מרינו|मेरिनो|merino|меринос,мериносовый,мериноса|
denim|denim,jean|vaquera,vaquero,mezclilla,denim,tejana|ganga,jeans,denim|jean,denim|jeans,denim|jeans,denim|kot,denim|جينز,دنيم|ג'ינס|डेनिम|denim,jin|джинсовый,джинсовая,джинса,джинсовую,деним|
jeans|jeans|vaqueros,jeans,pantalon vaquero,tejanos|jeans,calcas de ganga|jean,jeans|jeans,jeanshose|jeans|kot pantolon,jean|جينز|ג'ינס|जींस|jeans,celana jeans|джинсы,джинсов|jins,jeenz
jacket|jacket|chaqueta,cazadora,chamarra,campera|jaqueta,casaco,blusao|veste,blouson|jacke|giacca,giubbotto|ceket|جاكيت,سترة,جاكت|ז'קט,מעיל קצר,ג'קט|जैकेट|jaket|куртка,куртку,жакет,пиджак|
coat|coat|abrigo,saco|casaco,sobretudo|manteau|mantel|cappotto|palto,manto,kaban|معطف,كوت,بالطو|מעיל|कोट|mantel|пальто,плащ|
trench|trench,trenchcoat|gabardina,trench,gabardina|gabardine,trench,trench coat|trench,impermeable|trenchcoat,trench|trench,impermeabile|trenckot,trenc|ترنش,ترينش,معطف مطر,ترنش كوت|טרנץ',טרנצ'קוט|ट्रेंच|trench|тренч,тренчкот,плащ|
raincoat|raincoat,rain jacket|impermeable,chubasquero|impermeavel,capa de chuva|impermeable,cire|regenmantel,regenjacke|impermeabile|yagmurluk|معطف مطر,واقي مطر,جاكيت مطر,معطف المطر|מעיל גשם|रेनकोट|jas hujan|дождевик,плащ,дождевика|
oversized|oversized,oversize|oversize,ancha,holgada|oversize,largo,oversized|oversize,ample|oversize|oversize,over|oversize,bol|واسع,واسعة,اوفرسايز,أوفر سايز|אוברסייז|ओवरसाइज़|oversize|оверсайз,свободная|
trousers|trousers,pants,slacks|pantalon,pantalones|calcas,calca|pantalon|hose|pantaloni|pantolon|بنطلون,بنطال,سروال|מכנסיים,מכנס|पैंट,पतलून|celana|брюки,штаны,брюк|bantalon,bantaloun,pant
chino|chino,chinos|chino,chinos|chino,chinos|chino|chino|chino,chinos|chino|تشينو,شينو|צ'ינו|चिनो|chino|чинос,чино|
wide|wide,wide-leg,wide leg,loose|ancho,anchos,pierna ancha,pata ancha,pernera ancha|largo,largas,perna larga,pantalona,larga|large,larges,jambe large|weit,weite,weites bein|largo,larghi,gamba larga,palazzo|genis,bol paca,genis paca|واسع,واسعة,ساق واسعة|רחב,רחבים,גזרה רחבה|चौड़ी,वाइड|lebar,kulot|широкие,широкий,палаццо,широкие штаны|
highwaist|high-waist,high waist,high rise,high waisted,high-waisted|tiro alto,cintura alta,talle alto|cintura alta,cintura subida,cos alto|taille haute|high waist,hoher bund,hochgeschnitten|vita alta|yuksek bel|خصر عالي,خصر عال,عالي الخصر|גזרה גבוהה,מותן גבוה|हाई वेस्ट|pinggang tinggi,high waist|высокая посадка,высокой посадкой,завышенной талией,с высокой талией|
skirt|skirt,miniskirt|falda,pollera,minifalda|saia,minissaia,mini-saia,minisaia|jupe,minijupe|rock,minirock|gonna,minigonna|etek|تنورة,تنوره,جيبة|חצאית|स्कर्ट|rok|юбка,юбку,юбки,мини-юбка,миниюбка,юбочка|tannoura
pleated|pleated|plisada,plisado,tablas|plissada,pregas,plissado,de pregas|plissee,plisse|plissiert,plissee,falten,faltenrock|plissettata,a pieghe,plissettato|pileli|بليسيه,كسرات,مكسرة|פליסה,קפלים|प्लीटेड|plisket,lipit|плиссированный,плиссе,плиссированная,плиссированную|
knit|knit,knitwear,knitted|punto,tejido|malha,trico,tricot|maille,tricot|strick,gestrickt|maglia,lavorato a maglia|triko,orgu|تريكو,محبوك,صوف|סריג,סרוג|बुना,निट|rajut|вязаный,трикотаж,вязаная,вязаный|
cardigan|cardigan|cardigan,chaqueta de punto,rebeca|cardigan,casaco de malha,casaquinho|cardigan,gilet|cardigan,strickjacke|cardigan|hirka|كارديغان,كارديجان,جاكيت صوف|קרדיגן|कार्डिगन|kardigan,cardigan|кардиган,кофта|
turtleneck|turtleneck,polo neck,rollneck|cuello alto,cuello cisne,cuello vuelto,jersey de cuello|gola alta,camisola de gola alta,camisola|col roule|rollkragen,rollkragenpullover|dolcevita,collo alto|balikci yaka,bogazli kazak|ياقة عالية,برقبة,هاي نك,رقبة عالية|גולף|टर्टलनेक|turtleneck,kerah tinggi,leher tinggi|водолазка,водолазку,гольф|
sweater|sweater,jumper,pullover|sueter,jersey|camisola,sueter,blusa de la,malha|pull,chandail|pullover,pulli|maglione|kazak|كنزة,بلوفر,سويتر|סוודר|स्वेटर|sweter|свитер,джемпер|
polo|polo|polo|polo|polo|polo,poloshirt|polo|polo|بولو|פולו|पोलो|polo|поло|
kimono|kimono|kimono,quimono|quimono,kimono|kimono|kimono|kimono|kimono|كيمونو|קימונו|किमोनो|kimono|кимоно|
belt|belt|cinturon,correa|cinto|ceinture|gurtel,ledergurtel|cintura|kemer|حزام|חגורה|बेल्ट|ikat pinggang,sabuk|ремень,пояс,ремня|
hat|hat|sombrero,gorro|chapeu|chapeau|hut,strohhut|cappello|sapka|قبعة,طاقية|כובע|टोपी,हैट|topi|шляпа,шляпу,шляпка,шапка|
straw|straw|paja|palha|paille|stroh,strohhut|paglia|hasir|قش|קש|स्ट्रॉ|jerami|соломенная,солома,соломенный,соломенную|
scarf|scarf,shawl|panuelo,bufanda,panoleta,fular,mascada|lenco,cachecol|foulard,echarpe|schal,tuch|foulard,sciarpa|esarp,atki,fular|وشاح,ايشارب,شال,إيشارب,سكارف|צעיף,מטפחת|दुपट्टा,स्कार्फ|syal,selendang|платок,шарф,платка|shaal,dupatta
azulejo|azulejo,tile|azulejo,azulejos|azulejo,azulejos|azulejo,carreaux|azulejo,kachel|azulejo,piastrelle|azulejo,cini|أزوليجو,بلاط|אזולז'ו,אריחים|अज़ुलेजो|azulejo,ubin|азулежу,азулежо,плитка,изразцы|
bag|bag,handbag,purse|bolso,bolsa,cartera|bolsa,mala,carteira|sac|tasche,handtasche|borsa|canta|شنطة,حقيبة|תיק|बैग|tas|сумка,сумку,сумочка|shanta,jhola,thaila
crossbody|crossbody,cross body|bandolera,cruzado|tiracolo,a tiracolo,transversal|bandouliere|umhange,umhangetasche,crossbody|tracolla,a tracolla|capraz,capraz aski|كروس,حقيبة كتف,كروس بدي|צד,תיק צד,קרוסבודי|क्रॉसबॉडी|selempang|через плечо,кроссбоди|
camel|camel,tan|camel,camello|camelo,camel,caramelo|camel,cognac|camel,cognac|cammello|deve tuyu,camel,taba|جملي,كاميل|קאמל|कैमल|unta,camel|кэмел,песочный,верблюжий,кемел|
canvas|canvas|lona,tela|lona,pano|toile|leinwand,canvas,leinen,stoff|tela|kanvas,bez|قماش,كانفاس|קנבס,בד|कैनवास|kanvas|холст,холщовая,канвас,полотна,тканевая|
tote|tote|tote,bolsa de tela|tote,ecobag,saco de pano|tote,cabas|tote,shopper,stofftasche|tote,shopper|tote,bez canta|توت|טוט|टोट|tote|тоут,шоппер|
sneakers|sneakers,trainers,sneaker|zapatillas,tenis,deportivas,zapatilla|tenis,sapatilhas|baskets,sneakers,tennis|sneaker,turnschuhe|sneakers,scarpe da ginnastica|spor ayakkabi,sneaker|سنيكرز,حذاء رياضي,حذاء,كوتشي,أحذية رياضية|סניקרס,נעלי ספורט,סניקרים|स्नीकर्स|sepatu kets,sneakers|кроссовки,кеды,сникеры,кроссовок|
shoes|shoes,shoe,footwear|zapatos,calzado|sapatos,calcado,sapato|chaussures|schuhe,schuh|scarpe|ayakkabi|حذاء,أحذية,جزمة|נעליים,נעלי|जूते|sepatu|обувь,туфли|jazma,7iza2,hizaa,joota,joote,jute
espadrilles|espadrilles,espadrille|alpargatas,esparteñas,espadrilles,alpargata|alpargatas,alpercatas,alpargata|espadrilles,espadrille|espadrilles|espadrillas,espadrille|espadril|اسبادريل,إسبادريل|אספדריל,אספדרילים|एस्पाड्रिल|espadril|эспадрильи,эспадрилии,эспадрильях|
boots|boots,boot,bootie,booties,bots|botas,botines,bota|botas,bota,botins|bottes,bottines|stiefel,stiefeletten|stivali,stivaletti|bot,cizme|بوت,حذاء طويل,جزمة,بوط|מגפיים,מגפונים,מגף|बूट,जूते|sepatu bot,boots|ботинки,сапоги,ботильоны,полусапожки,ботинок|
ankle|ankle|tobillo,botines|tornozelo,cano curto,botins|cheville,bottines|knochel,stiefeletten|caviglia,stivaletti|bilek|كاحل|קרסול|टखने|pergelangan kaki|щиколотка,ботильоны,до щиколотки|
suede|suede|ante,gamuza|camurca|daim|wildleder,veloursleder|camoscio,scamosciato|suet|شمواه,سويد,شامواه|זמש|साबर|suede|замша,замшевые,замшевый|
sandals|sandals,sandal|sandalias,sandalia,chanclas|sandalias,sandalia|sandales,sandale|sandalen|sandali|sandalet|صندل,صنادل|סנדלים,סנדל|सैंडल|sandal|сандалии,босоножки,сандали|
strappy|strappy,straps|tiras|tiras|lanieres,brides|riemchen|listini,cinturini|bantli|سيور,رباط|רצועות|पट्टी|tali|ремешки,с ремешками,ремешками|
jewellery|jewellery,jewelry|joyas,joyeria,bisuteria|joias,bijuteria|bijoux|schmuck|gioielli,bigiotteria|taki,mucevher|مجوهرات,اكسسوارات|תכשיטים|गहने,ज्वेलरी|perhiasan|украшения,бижутерия|
earrings|earrings,hoops,hoop|aretes,pendientes,aros,arracadas|brincos,argolas|boucles d'oreilles,creoles,boucles|ohrringe,creolen|orecchini,cerchi|kupe,halka kupe|أقراط,حلق,حلقان,اقراط|עגילים,חישוקים,עגילי|बालियां,झुमके,बाली|anting|серьги,сережки,кольца,серьги-кольца|
gold|gold,golden,gold-plated|oro,dorado,dorados,dorada,doradas,banado en oro|ouro,dourado,dourados,dourada,douradas,banhado a ouro|or,dore,doree,dorees,dores,plaque or|gold,vergoldet,golden,goldene|oro,dorato,dorati|altin,altin kaplama|ذهب,ذهبي,ذهبية,مطلي بالذهب|זהב,מצופה זהב,זהובים|सोना,सुनहरा,गोल्ड|emas|золото,золотой,позолоченный,золотистые,золотые,позолоченные,позолотой|dhahab,sona,dahab
silver|silver|plata,plateado|prata,prateado|argent|silber|argento|gumus|فضة,فضي|כסף,כסוף|चांदी|perak|серебро,серебряный,серебристый|fidda,faddah,chandi
pearl|pearl,pearls|perla,perlas|perola,perolas|perle,perles|perle,perlen,perlenkette|perla,perle|inci|لؤلؤ,لولو|פנינה,פנינים|मोती|mutiara|жемчуг,жемчужный,жемчужное,жемчуга|
necklace|necklace,chain|collar,cadena,gargantilla|colar,corrente|collier|kette,halskette,perlenkette|collana|kolye|قلادة,عقد,سلسلة,سلسال|שרשרת|हार,नेकलेस|kalung|ожерелье,колье,цепочка,бусы|3oqd,haar
ring|ring|anillo|anel|bague|ring|anello|yuzuk|خاتم|טבעת|अंगूठी|cincin|кольцо|khatam,khatem,anguthi
sunglasses|sunglasses,shades|gafas de sol,lentes de sol|oculos de sol,oculos escuros|lunettes de soleil|sonnenbrille,sonnenbrillen|occhiali da sole|gunes gozlugu|نظارة شمسية,نظارات شمسية,نظارة شمس|משקפי שמש|धूप का चश्मा|kacamata hitam|солнечные очки,солнцезащит,солнцезащитные|
swimsuit|swimsuit,bathing suit,swimwear,one-piece,to swim in,for swimming,swim in|traje de bano,banador,malla,para nadar,para banarme,para banarse|fato de banho,maio,para nadar,para a praia,para banho|maillot de bain,maillot,pour nager,pour la plage,pour me baigner|badeanzug,zum schwimmen,zum baden|costume da bagno,costume intero,costume,per nuotare,per il mare|mayo,yuzmek icin,deniz icin|مايوه,ملابس سباحة,بدلة سباحة,للسباحة,للبحر,اسبح فيه|בגד ים,לשחות|स्विमसूट,तैरने के लिए,तैराकी|baju renang,buat renang,untuk berenang,buat berenang|купальник,купальника,для плавания,плавать,купаться,для купания|
bikini|bikini|bikini,biquini|biquini,bikini|bikini|bikini|bikini|bikini|بيكيني|ביקיני|बिकिनी|bikini|бикини,раздельный купальник|
kids|kids,kid,children,child,childrens,baby,toddler|ninos,nino,infantil,nina,bebe|crianca,criancas,infantil,menino,bebe|enfant,enfants,bebe|kinder,kind,baby|bambino,bambini,bimbo|cocuk,bebek|أطفال,طفل,للأطفال,ولادي|ילדים,ילד,לילדים|बच्चे,बच्चों|anak,anak-anak|детский,детская,ребенок,детей,детское,детскую|atfal,bachcha,bachche,bachchon
men|men,mens,men's,male,guys|hombre,hombres,caballero|homem,masculino,homens,masculina|homme,hommes|herren,manner|uomo,uomini|erkek|رجالي,رجال,للرجال|גברים,גבר,לגברים|पुरुष,मर्द|pria,cowok,laki-laki|мужской,мужская,мужские,мужчин,мужскую|rijali,rejali,gents
women|women,womens,ladies,female|mujer,mujeres,dama|mulher,feminino,feminina|femme,femmes|damen,frauen|donna,donne|kadin|نسائي,نساء,حريمي|נשים,אישה|महिला,औरत|wanita,cewek|женский,женская,женские|nisa2i,banat,ladies
pyjamas|pyjama,pyjamas,pajamas,pajama,nightwear,pjs|pijama,pijamas|pijama,pijamas|pyjama|pyjama,schlafanzug|pigiama|pijama|بيجاما,بجامة|פיג'מה|पजामा|piyama|пижама,пижаму|
socks|socks|calcetines,medias|meias|chaussettes|socken|calze,calzini|corap|جوارب,شراب|גרביים|मोजे|kaus kaki|носки|
set|set|conjunto,set|conjunto,kit|ensemble,set|set|set,completo|takim,set|طقم,سيت|סט|सेट|set|комплект,набор|
emerald|emerald|esmeralda|esmeralda|emeraude|smaragd,smaragdgrun|smeraldo|zumrut|زمردي|אמרלד|पन्ना|zamrud|изумрудный|
black|black|negro,negra,negros,negras|preto,preta,pretos,pretas|noir,noire,noirs|schwarz,schwarze,schwarzer,schwarzes,schwarzen|nero,nera,neri,nere|siyah|أسود,سوداء,اسود,سودا|שחור,שחורה|काला,काली,काले,ब्लैक|hitam|черный,черная,черное,черные,черного,черную|aswad,kala,kaala,kaali,kale,aswad
white|white|blanco,blanca,blancos,blancas|branco,branca,brancos,brancas|blanc,blanche,blancs|weiss,weisse,weisser,weisses|bianco,bianca,bianchi,bianche|beyaz|أبيض,بيضاء,ابيض,بيضا|לבן,לבנה,לבנות|सफेद,सफ़ेद,व्हाइट|putih|белый,белая,белое,белые,белую|abyad,safed,safaid,bayda,safedi
red|red|rojo,roja,rojos,rojas|vermelho,vermelha|rouge|rot,rote,roter,rotes|rosso,rossa|kirmizi|أحمر,حمراء,احمر,حمرا|אדום,אדומה|लाल|merah|красный,красная,красное|ahmar,lal,laal,ahmer,hamra
blue|blue|azul,azules|azul,azuis|bleu,bleue,bleus|blau,blaue,blauer,blaues|blu,azzurro|mavi|أزرق,زرقاء,ازرق,زرقا|כחול,כחולה|नीला,नीली,नीले|biru|синий,голубой,синяя,синее,голубая,синего|azraq,neela,nila,neeli,neele,azra2,zarqa
navy|navy,navy blue|azul marino,marino|azul marinho,marinho|bleu marine,marine|marineblau,dunkelblau|blu navy,blu scuro|lacivert|كحلي|כחול כהה,נייבי|नेवी|biru tua,navy|темно-синий,темно синий|
green|green|verde,verdes|verde,verdes|vert,verte|grun,grune|verde,verdi|yesil|أخضر,خضراء,اخضر,خضرا|ירוק,ירוקה|हरा,हरी|hijau|зеленый,зеленая,зеленое,зеленого|akhdar,hara,hari,hare,khadra,a5dar
yellow|yellow|amarillo,amarilla|amarelo,amarela|jaune|gelb,gelbe|giallo,gialla|sari|أصفر,صفراء|צהוב,צהובה|पीला,पीली|kuning|желтый,желтая,желтое|asfar,peela,peeli,pila,safra,asfer
pink|pink|rosa,rosado,rosada|rosa,cor-de-rosa|rose|rosa,pink|rosa|pembe|وردي,زهري,بينك|ורוד,ורודה|गुलाबी,पिंक|merah muda,pink|розовый,розовая,розового|gulabi,zahri
purple|purple,violet|morado,violeta,lila|roxo,lilas,violeta|violet|lila,violett|viola|mor|بنفسجي|סגול|बैंगनी|ungu|фиолетовый,сиреневый|baingani,banafsaji
grey|grey,gray|gris|cinza,cinzento|gris|grau,graue|grigio,grigia|gri|رمادي|אפור|ग्रे,स्लेटी|abu-abu|серый,серая,серое|
beige|beige,sand|beige,arena|bege,areia|beige,sable|beige,sand|beige,sabbia|bej|بيج,رملي|בז',בז|बेज|krem,beige|бежевый,бежевая,бежевое,песочный,песочное|
cream2|cream,ivory|crudo,marfil|marfim,creme,cru|ecru,ivoire,creme|creme,elfenbein|avorio,panna|krem,fildisi|عاجي,كريمي|שנהב,קרם|क्रीम|krem,gading|кремовый,айвори,молочный|
burgundy|burgundy,maroon|burdeos,granate,vino|bordeaux,bordo,vinho|bordeaux|burgunder,weinrot,bordeaux|bordeaux|bordo|عنابي,خمري|בורדו|मैरून|marun|бордовый,бордо|
olive|olive|oliva,verde oliva,aceituna|azeitona,verde azeitona,oliva|olive|oliv|oliva|zeytin,haki|زيتي,زيتون|זית|जैतून|zaitun|оливковый,оливки,оливковые|
small|small,little|pequeno,pequena,chico,chica,chiquito|pequeno,pequena|petit,petite|klein,kleine,kleiner,kleinen|piccolo,piccola|kucuk|صغير,صغيرة,صغيره|קטן,קטנה|छोटा,छोटी,स्मॉल|kecil|маленький,маленькая,маленькое,малый|sagheer,chota
medium|medium|mediano,mediana|medio,media|moyen,moyenne|mittel,mittlere|medio,media|orta|وسط,متوسط|בינוני,בינונית|मीडियम,मध्यम|sedang|средний,средняя|
large|large,big|grande,grandes|grande,grandes|grand,grande|gross,grosse,grosser,grossen|grande,grandi|buyuk|كبير,كبيرة,كبيره|גדול,גדולה|बड़ा,बड़ी,लार्ज|besar|большой,большая,большое|kabeer,bada
inch|inch,inches|pulgadas,pulgada|polegadas,polegada|pouces,pouce|zoll|pollici|inc|بوصة,انش,إنش|אינץ'|इंच|inci|дюймов,дюйм,дюйма|
metre|m,meter,metre,meters|metro,metros|metro,metros|metre,metres|meter|metro,metri|metre|متر,مترين|מטר|मीटर|meter|метр,метра,метров|
years|years,year,year old,yo|anos,ano|anos,ano|ans,an|jahre,jahr|anni,anno|yas|سنوات,سنة,سنين|שנים,שנה,בן,בת|साल,वर्ष|tahun|лет,года,год|
nail|nail,nails,manicure|unas,manicura|unhas,manicure|ongles,manucure|nagel,manikure|unghie,manicure|tirnak,manikur|أظافر,مانيكير|ציפורניים,מניקור|नाखून,मैनीक्योर|kuku,manikur|ногти,маникюр|
hair|hair,haircut|pelo,cabello,corte|cabelo,corte|cheveux,coupe|haare,haarschnitt|capelli,taglio|sac|شعر,قص شعر|שיער,תספורת|बाल|rambut|волосы,стрижка|sha3r,baal
cream3|lotion,moisturizer,cream|crema,locion|creme,hidratante|creme,lotion|creme,lotion|crema,lozione|krem,losyon|كريم,لوشن|קרם|क्रीम,लोशन|krim,losion|крем,лосьон|kreem
soap|soap|jabon|sabonete,sabao|savon|seife|sapone|sabun|صابون|סבון|साबुन|sabun|мыло|saboon,saabun,sabun
perfume|perfume,fragrance,cologne|perfume|perfume|parfum|parfum|profumo|parfum|عطر|בושם|परफ्यूम,इत्र|parfum|духи,парфюм|itr,3etr,3otour,attar
candle|candle|vela|vela|bougie|kerze|candela|mum|شمعة|נר|मोमबत्ती|lilin|свеча,свечи|sham3a,mombatti
table|table,desk|mesa,escritorio|mesa|table,bureau|tisch,schreibtisch|tavolo|masa|طاولة|שולחן|मेज|meja|стол|tawla,tawle,mez
chair|chair|silla|cadeira|chaise|stuhl|sedia|sandalye|كرسي|כיסא|कुर्सी|kursi|стул|kursi,korsi
lamp|lamp,light|lampara|lampada,candeeiro|lampe|lampe|lampada|lamba|مصباح|מנורה|लैंप|lampu|лампа,светильник|lamba,deepak
book|book|libro|livro|livre|buch|libro|kitap|كتاب|ספר|किताब|buku|книга|kitab,ketab
toy|toy,toys|juguete|brinquedo|jouet|spielzeug|giocattolo|oyuncak|لعبة,ألعاب|צעצוע|खिलौना|mainan|игрушка|lo3ba,khilauna
plant|plant,plants|planta|planta|plante|pflanze|pianta|bitki|نبات,نبتة|צמח,עציץ|पौधा|tanaman|растение|nabta,nabat,paudha
bike|bike,bicycle|bicicleta|bicicleta|velo|fahrrad|bicicletta,bici|bisiklet|دراجة|אופניים|साइकिल|sepeda|велосипед|darraja,cycle
massage|massage|masaje|massagem|massage|massage|massaggio|masaj|مساج,تدليك|עיסוי|मसाज|pijat|массаж|
meal|meal,menu|comida,menu|refeicao,menu,cardapio|repas,menu|essen,gericht,speisekarte|pasto,menu|yemek,menu|وجبة,منيو,قائمة|ארוחה,תפריט|खाना,मेन्यू|makanan,menu|еда,блюдо,меню|
warm|warm,warmest|caliente,abrigado|quente|chaud|warm|caldo|sicak,kalin|دافئ,دافي|חם|गर्म|hangat|теплый,тёплый|
`
