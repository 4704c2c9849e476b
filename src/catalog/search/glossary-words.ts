/**
 * What shops commonly sell and do, said in the twelve languages: one meaning a line, `_` inside a phrase. Spelling is
 * folded and stemmed when it is read, so one form of a word is mostly enough. General words only; what a single
 * business calls its goods belongs to its own catalogue.
 */
export const GLOSSARY = `
black negro negra preto preta noir noire schwarz nero nera siyah أسود سوداء اسود שחור काला काली hitam чёрный черная kala
white blanco blanca branco branca blanc blanche weiß weiss bianco bianca beyaz أبيض بيضاء ابيض لبن لون_أبيض לבן सफेद safed putih белый белая
red rojo roja vermelho vermelha encarnado rouge rot rosso rossa kırmızı أحمر حمراء אדום लाल laal merah красный красная
blue azul bleu bleue blau blu mavi أزرق زرقاء ازرق כחול नीला नीली neela biru синий синяя голубой голубая
navy navy_blue azul_marino azul_marinho marino marinho bleu_marine dunkelblau marineblau blu_navy lacivert كحلي כחול_כהה नेवी biru_tua тёмно_синий
green verde vert verte grün yeşil أخضر خضراء ירוק हरा हरी hara hijau зелёный зеленая
yellow amarillo amarilla amarelo amarela jaune gelb giallo gialla sarı أصفر صفراء צהוב पीला पीली peela kuning жёлтый желтая
orange naranja laranja turuncu arancione برتقالي כתום नारंगी jingga oranye оранжевый
pink rosa rosado rosada cor_de_rosa rose pembe وردي زهري ורוד गुलाबी gulabi розовый розовая
purple morado morada violeta púrpura roxo roxa lilás violet violette lila viola mor بنفسجي موف סגול बैंगनी ungu фиолетовый сиреневый
brown marrón café_color castaño castaña marrom castanho castanha marron brun braun marrone kahverengi بني بنية חום भूरा coklat_tua коричневый коричневая
grey gray gris cinza cinzento cinzenta grau grigio grigia gri رمادي رصاصي אפור स्लेटी abu_abu серый серая
beige bege beis sand arena areia sable sabbia bej بيج رملي בז' बेज krem бежевый песочный
cream ivory crema marfil creme marfim crème ivoire elfenbein avorio krem كريمي عاجي קרם кремовый молочный айвори
gold golden dorado dorada oro dourado dourada ouro doré dorée or gold_plated dorato dorata altın ذهبي ذهب זהב सोना सुनहरा emas золотой золото золотистый позолоченный
silver plateado plateada plata prateado prateada prata argent argenté silber argento gümüş فضي فضة כסף चांदी perak серебряный серебро серебристый
burgundy bordeaux wine_red burdeos granate bordô vinho weinrot bordo عنابي نبيتي خمري בורדו maroon бордовый бордо
turquoise teal turquesa türkis turchese turkuaz فيروزي تركواز טורקיז тиркуаз бирюзовый
olive_green khaki olive oliva verde_oliva caqui cáqui kaki haki زيتي خاكي חאקי zaitun оливковый хаки
light claro clara clair claire hell chiaro chiara açık فاتح בהיר हल्का muda светлый
dark oscuro oscura escuro escura foncé dunkel scuro scura koyu غامق داكن כהה गहरा tua тёмный
transparent clear transparente durchsichtig trasparente şeffaf شفاف שקוף पारदर्शी bening прозрачный
striped stripes rayas a_rayas rayado listras listrado listrada riscas rayé rayée gestreift righe a_righe çizgili مخطط מפוספס धारीदार garis полосатый полоску
floral flower_print floreado floreada flores florido florida estampado_floral fleuri blumen geblümt fiorato floreale çiçekli مزهر مورد بالورود פרחוני फूलदार bunga цветочный цветочек
small pequeño pequeña chico chica pequeno pequena petit petite klein kleine piccolo piccola küçük صغير صغيرة קטן छोटा छोटी chhota kecil маленький маленькая
medium mediano mediana médio média moyen moyenne mittel medio media orta وسط متوسط בינוני मध्यम sedang средний средняя
large big grande gran grand groß gross büyük كبير كبيرة גדול बड़ा बड़ी bada besar большой большая
long largo larga longo longa comprido comprida longue lang lange lungo lunga uzun طويل طويلة ארוך लंबा lambi panjang длинный длинная
short corto corta curto curta court courte kurz kısa قصير קצר छोटा pendek короткий
wide ancho ancha largo larga larguíssimo large breit weit geniş واسع عريض רחב चौड़ा lebar широкий
narrow slim ajustado estrecho justo étroit schmal eng stretto dar ضيق צר sempit узкий приталенный
new nuevo nueva novo nova neuf neuve nouveau neu nuovo nuova yeni جديد חדש नया naya baru новый новая
used refurbished second_hand secondhand pre_owned usado usada segunda_mano reacondicionado reacondicionada seminovo seminova recondicionado recondicionada occasion reconditionné gebraucht generalüberholt usato ricondizionato ikinci_el مستعمل مجدد مستخدم משומש מחודש पुराना रिफर्बिश्ड bekas second бу б_у подержанный восстановленный
cheap cheapest barato barata económico pas_cher günstig billig economico ucuz رخيص أرخص זול सस्ता sasta murah дешёвый недорогой
warm hot caliente cálido quente chaud heiß caldo calda sıcak ساخن حار דב חם गर्म garam panas hangat горячий тёплый
cold iced frío fría helado gelado gelada frio fria froid glacé kalt eis freddo ghiacciato soğuk buzlu بارد مثلج קר ठंडा thanda dingin es холодный ледяной
fresh fresco fresca frais fraîche frisch taze طازج טרי ताजा segar свежий свежевыжатый
soft suave blando macio weich morbido yumuşak ناعم טרי मुलायम lembut мягкий
natural naturel natürlich naturale doğal طبيعي טבעי प्राकृतिक alami натуральный
organic orgánico orgánica ecológico orgânico orgânica biológico bio biologico organik عضوي אורגני जैविक органический
vegan vegano vegana végétalien végane نباتي صرف טבעוני शाकाहारी веганский веган
vegetarian vegetariano vegetariana végétarien vegetarisch vegetaryen نباتي צמחוני शाकाहारी вегетарианский
gluten_free without_gluten sin_gluten sem_glúten sans_gluten glutenfrei senza_glutine glutensiz بدون_جلوتين خالي_من_الجلوتين ללא_גלוטן bebas_gluten без_глютена безглютеновый celiac celiaco celíaco
sugar_free sin_azúcar sem_açúcar sans_sucre zuckerfrei senza_zucchero şekersiz بدون_سكر ללא_סוכר tanpa_gula без_сахара
lactose_free dairy_free sin_lactosa sem_lactose sans_lactose laktosefrei senza_lattosio laktozsuz بدون_لاكتوز ללא_לקטוז без_лактозы
decaf decaffeinated descafeinado descafeinada décaféiné entkoffeiniert decaffeinato kafeinsiz منزوع_الكافيين بدون_كافيين נטול_קפאין без_кофеина декаф бескофеиновый
homemade casero casera caseiro caseira fait_maison hausgemacht fatto_in_casa ev_yapımı بيتي منزلي תוצרת_בית buatan_rumah домашний
bread pan pão pain brot pane ekmek خبز عيش לחם ब्रेड रोटी roti хлеб булка
loaf hogaza barra pão_de_forma miche laib pagnotta somun رغيف כיכר буханка батон
sourdough masa_madre fermentação_natural massa_mãe levain sauerteig lievito_madre ekşi_maya خميرة_طبيعية العجين_المخمر מחמצת закваска закваске
baguette baguete flauta baget باغيت باجيت فرنسي באגט बगेट багет
rye centeno centeio seigle roggen segale çavdar شعير جاودار שיפון राई ржаной рожь
wheat trigo blé weizen grano buğday قمح חיטה गेहूं gandum пшеничный пшеница
whole_wheat wholegrain integral complet vollkorn integrale tam_buğday أسمر حبوب_كاملة חיטה_מלאה gandum_utuh цельнозерновой
seeds seeded seed semillas sementes graines körner samen semi tohumlu tohum بذور بالبذور זרעים बीज biji семечки семена семечками зёрна
bun buns roll rolls bollo bollos panecillo panecillos pãozinho pãezinhos brötchen semmel panino petit_pain ekmeği خبز_برغر خبز_صغير صمون לחמנייה बन roti_bun булочка булочки
toast tostada torrada pane_tostato tost توست טוסט टोस्ट roti_bakar тост тосты
pastry pastries pastel hojaldre pastelería massa_folhada pâtisserie viennoiserie gebäck pasticceria hamur_işi معجنات فطائر מאפה पेस्ट्री kue_kering выпечка слойка слоёный
croissant cuerno medialuna kruvasan كرواسون كرواسان كرواسانة קרואסון क्रोइसैन kroisan круассан рогалик
cake cakes torta pastel tarta bolo gâteau kuchen torte pasta kek كيك كيكة كعكة تورتة עוגה केक kue торт пирог кекс
birthday cumpleaños cumple aniversário anniversaire geburtstag compleanno doğum_günü عيد_ميلاد ميلاد יום_הולדת जन्मदिन ulang_tahun день_рождения рождения
wedding boda casamento mariage hochzeit matrimonio nozze düğün زفاف عرس חתונה शादी shaadi pernikahan свадьба свадебный
slice portion rebanada porción trozo fatia pedaço tranche part stück scheibe fetta dilim قطعة شريحة פרוסה टुकड़ा स्लाइस potong irisan кусок ломтик кусочек
cupcake cupcakes magdalena queque cup_cake كب_كيك كابكيك קאפקייק कपकेक капкейк капкейки
muffin muffins magdalena panqué madalena queque مافن موفن מאפין मफिन мафин маффин кекс
cookie cookies biscuit biscuits galleta galletas bolacha biscoito biscoitos biscotto biscotti keks plätzchen kurabiye bisküvi كوكيز بسكويت كوكي עוגייה עוגיות कुकी बिस्किट kue_kering biskuit печенье печеньки
chocolate choc chocolat schokolade schoko cioccolato cioccolata çikolata شوكولاتة شوكولا شوكولاته شوكلت שוקולד चॉकलेट cokelat coklat шоколад шоколадный шоколадная
hot_chocolate cocoa chocolate_caliente chocolate_quente chocolat_chaud heiße_schokolade kakao cioccolata_calda sıcak_çikolata شوكولاتة_ساخنة هوت_شوكليت كاكاو שוקו_חם हॉट_चॉकलेट cokelat_panas горячий_шоколад какао
chip chips chispas gotas pepitas pépites tropfen gocce damla حبيبات رقائق שבבים choco_chip крошка капли кусочки
vanilla vainilla baunilha vanille vaniglia vanilya فانيليا فانيلا וניל वनीला vanili ваниль ванильный
strawberry fresa frutilla morango fraise erdbeere fragola çilek فراولة תות स्ट्रॉबेरी stroberi клубника клубничный
raspberry frambuesa framboesa framboise himbeere lampone ahududu توت_أحمر פטל रास्पबेरी малина малиновый
blueberry arándano arándanos mirtilo mirtilos myrtille heidelbeere blaubeere mirtillo yaban_mersini توت_أزرق توت بلوبيري אוכמנית ब्लूबेरी черника голубика черничный
cherry cereza cereja cerise kirsche ciliegia kiraz كرز דובדבן चेरी ceri вишня вишнёвый черешня
lemon limón limão_siciliano limão citron zitrone limone limon ليمون حامض לימון नींबू лимон лимонный
lime lima limón_verde limão citron_vert limette misket_limonu لايم ليمون_أخضر ליים jeruk_nipis лайм
orange_fruit orange naranja laranja arancia portakal برتقال תפוז संतरा jeruk апельсин апельсиновый
apple manzana maçã pomme apfel mela elma تفاح תפוח सेब apel яблоко яблочный
banana plátano guineo banane muz موز בננה केला pisang банан банановый
coconut coco noix_de_coco kokos cocco hindistan_cevizi جوز_الهند جوز_هند קוקוס नारियल kelapa кокос кокосовый
pineapple piña abacaxi ananás ananas أناناس אננס अनानास nanas ананас
mango manga mangue مانجو مانغا מנגו आम mangga манго
guava guayaba goiaba goyave guave جوافة גויאבה अमरूद jambu гуава гуавой
passion_fruit maracuyá maracujá fruit_de_la_passion maracuja çarkıfelek باشن_فروت פסיפלורה markisa маракуйя
peach melocotón durazno pêssego pêche pfirsich pesca şeftali خوخ אפרסק आड़ू persik персик
pear pera poire birne armut إجاص كمثرى אגס नाशपाती pir груша
grape uva raisin traube üzüm عنب ענבים अंगूर anggur виноград
watermelon sandía melancia pastèque wassermelone anguria karpuz بطيخ אבטיח तरबूज semangka арбуз
date dates dátil dátiles tâmara datte dattel dattero hurma تمر تمور תמר खजूर kurma финики финик
carrot zanahoria cenoura carotte karotte möhre carota havuç جزر גזר गाजर wortel морковь морковный
potato papa patata batata pomme_de_terre kartoffel patates بطاطس بطاطا תפוח_אדמה आलू kentang картофель картошка
tomato tomate pomodoro domates طماطم بندورة עגבנייה टमाटर tomat помидор томат
onion cebolla cebola oignon zwiebel cipolla soğan بصل בצל प्याज bawang лук
garlic ajo alho ail knoblauch aglio sarımsak ثوم שום लहसुन bawang_putih чеснок
spinach espinaca espinacas espinafre épinard spinat spinaci ıspanak سبانخ תרד पालक bayam шпинат шпинатом
mushroom champiñón hongos seta cogumelo champignon pilz fungo mantar فطر مشروم פטרייה मशरूम jamur гриб грибы
olive olives aceituna azeitona oliva zeytin زيتون זית जैतून zaitun оливки маслины
salad ensalada salada salade salat insalata salata سلطة סלט सलाद selada салат
soup sopa soupe suppe zuppa çorba شوربة حساء מרק सूप sup суп
rice arroz riz reis riso pirinç pilav أرز رز אורז चावल nasi beras рис рисовый
brown_rice arroz_integral riz_complet أرز_بني бурый_рис
pasta fideos massa nudeln makarna معكرونة باستا פסטה पास्ता mi паста макароны
pizza بيتزا פיצה पिज्जा пицца
burger hamburger hamburguesa hambúrguer هامبرغر برجر برغر המבורגר बर्गर бургер гамбургер
sandwich bocadillo bocata sándwich sanduíche sandes panino sandviç ساندويش سندويش ساندويتش סנדוויץ כריך सैंडविच roti_lapis сэндвич бутерброд
breakfast desayuno café_da_manhã pequeno_almoço petit_déjeuner frühstück colazione kahvaltı فطور إفطار ארוחת_בוקר नाश्ता sarapan завтрак
lunch almuerzo comida almoço déjeuner mittagessen pranzo öğle غداء צהריים दोपहर makan_siang обед ланч
dinner cena jantar dîner abendessen akşam_yemeği عشاء ארוחת_ערב रात makan_malam ужин
empanada empanadas empada pastel_salgado turnover pie börek فطيرة امبانادا فطاير אמפנדה эмпанада пирожок пирожки
pie tart tarta torta tarte kuchen crostata turta تارت فطيرة פאי טארט पाई pai пирог тарт тарталетка
meat carne viande fleisch et لحم لحمة בשר मांस daging мясо мясной мясом
beef carne carne_de_res res ternera vaca carne_bovina bœuf boeuf rind rindfleisch manzo dana لحم_بقر لحم_بقري لحم لحمة בקר बीफ sapi говядина говяжий мясо мясом
chicken pollo frango poulet hähnchen huhn tavuk دجاج فراخ עוף चिकन मुर्गा ayam курица куриный
pork cerdo puerco porco porc schwein maiale domuz خنزير חזיר सूअर babi свинина свиной
lamb cordero cordeiro agneau lamm agnello kuzu غنم خروف טלה मटन domba баранина
ham jamón presunto fiambre jambon schinken prosciutto لحم_مقدد מותר_חזיר ветчина
bacon tocino beicon panceta speck lard بيكون בייקון бекон беконом
fish pescado peixe poisson fisch pesce balık سمك דג मछली ikan рыба
salmon salmón salmão saumon lachs salmone somon سلمون סלמון सैल्मन лосось сёмга
shrimp camarón gamba camarão crevette garnele gambero karides روبيان جمبري שרימפס झींगा udang креветки
egg eggs huevo huevos ovo ovos œuf œufs ei eier uovo uova yumurta بيض بيضة ביצה अंडा telur яйцо яйца яйцом
cheese queso queijo fromage käse formaggio peynir جبن جبنة גבינה चीज़ पनीर keju сыр сырный сыром
cheesecake tarta_de_queso pastel_de_queso torta_de_queso bolo_de_queijo gâteau_au_fromage käsekuchen torta_al_formaggio تشيز_كيك تشيزكيك עוגת_גבינה चीज़केक чизкейк
cream_cheese queso_crema queijo_creme fromage_frais frischkäse krem_peynir جبنة_كريمية גבינת_שמנת сливочный_сыр
butter mantequilla manteca manteiga beurre burro tereyağı زبدة زبد חמאה मक्खन mentega масло сливочное маслом
oil aceite óleo azeite huile öl olio yağ زيت שמן तेल minyak масло
milk leche leite lait milch latte süt حليب لبن חלב दूध doodh susu молоко молочный молоком
cream nata crema natas creme crème sahne panna krema كريمة قشطة שמנת क्रीम krim сливки крем кремом
yogurt yogur iogurte yaourt joghurt yoğurt زبادي روب יוגורט दही йогурт
ice_cream helado nieve sorvete gelado glace eis eiscreme gelato dondurma آيس_كريم بوظة ايس_كريم גלידה आइसक्रीम es_krim мороженое
honey miel mel honig miele bal عسل דבש शहद madu мёд медовый
sugar azúcar açúcar sucre zucker zucchero şeker سكر סוכר चीनी gula сахар
salt sal sel salz sale tuz ملح מלח नमक garam соль
flour harina farinha farine mehl farina un طحين دقيق קמח आटा tepung мука
cinnamon canela cannelle zimt cannella tarçın قرفة קינמון दालचीनी kayu_manis корица корицей
cinnamon_roll rollo_de_canela rol_de_canela caracola rolinho_de_canela pãozinho_de_canela roulé_à_la_cannelle zimtschnecke girella tarçınlı_rulo سينابون لفائف_القرفة رول_قرفة שבלול_קינמון синнабон булочка_с_корицей
almond almonds almendra almendras amêndoa amêndoas amande mandel mandorla badem لوز שקד बादाम миндаль миндальный миндалём
walnut walnuts nuez nueces noz nozes noix walnuss noce ceviz عين_جمل جوز אגוז_מלך अखरोट kenari грецкий орех орехами
nut nuts frutos_secos nueces nozes castanhas noix nuss nüsse frutta_secca noci fındık مكسرات جوز אגוזים मेवे kacang орех орехи орехами
hazelnut avellana avelã noisette haselnuss nocciola fındık بندق אגוזי_לוז हेज़लनट фундук
peanut maní cacahuate cacahuete amendoim cacahuète erdnuss arachide yer_fıstığı فول_سوداني בוטנים मूंगफली kacang_tanah арахис
pistachio pistacho pistache pistazie pistacchio antep_fıstığı فستق פיסטוק पिस्ता pistasio фисташка фисташковый
cashew anacardo castanha_de_caju caju cajou kaju كاجو קשיו काजू mete кешью
raisin raisins pasas uvas_pasas passas uva_passa raisins_secs rosinen uvetta üzüm زبيب צימוקים किशमिश kismis изюм изюмом
oat oats oatmeal avena aveia avoine hafer haferflocken yulaf شوفان שיבולת_שועל ओट्स जई овёс овсяный овсянка овсяное
corn maíz milho maïs mais mısır ذرة תירס मक्का jagung кукуруза
caramel dulce_de_leche caramelo doce_de_leite cajeta karamell caramello karamel كراميل دولسي_دي_ليتشي קרמל ריבת_חלב कैरामेल карамель сгущёнка варёная_сгущёнка дульсе_де_лече
dessert postre sobremesa nachtisch dolce tatlı حلوى حلويات קינוח मिठाई मीठा pencuci_mulut десерт
candy sweets caramelos dulces doces balas bonbons süßigkeiten caramelle şekerleme سكاكر حلوى ממתקים टॉफी permen конфеты сладости
jam mermelada geleia compota confiture marmelade marmellata reçel مربى ריבה जैम selai джем варенье
macaron macarons macarrón ماكرون מקרון मैकरॉन makaron макарон макаруны
brownie brownies brauni براوني בראוניז בראוני ब्राउनी брауни
donut doughnut dona rosquilla rosquinha donuts beignet krapfen ciambella çörek دونات דונאט סופגנייה डोनट donat пончик
waffle gofre waffles gaufre waffel cialda وافل וופל वफ़ल wafel вафля вафли
pancake panqueque tortita panqueca crêpe pfannkuchen krep بان_كيك פנקייק पैनकेक блины оладьи панкейк
popsicle paleta picolé ghiacciolo эскимо
tres_leches pastel_de_tres_leches torta_de_três_leites três_leites trois_laits tre_latti üç_süt trileçe تريس_ليتشيس ثلاث_حليب كيكة_الحليب עוגת_שלושה_חלבים трес_лечес три_молока трёх_молока
red_velvet terciopelo_rojo veludo_vermelho velours_rouge roter_samt velluto_rosso kırmızı_kadife ريد_فيلفت المخمل_الأحمر קטיפה_אדומה रेड_वेलवेट красный_бархат
coffee café kaffee caffè kahve قهوة קפה कॉफी kopi кофе кофейный
beans granos grano grãos grão en_grain en_grano em_grão bohnen chicchi in_grani çekirdek حبوب بن פולים बीन्स biji зёрна зерновой зернах
coffee_beans café_en_grano café_em_grão grãos_de_café café_en_grains kaffeebohnen caffè_in_grani kahve_çekirdeği حبوب_قهوة بن פולי_קפה biji_kopi кофе_в_зёрнах зерновой_кофе
espresso expreso café_solo expresso café_expresso esspresso اسبريسو إسبريسو אספרסו एस्प्रेसो эспрессо
cappuccino capuchino capuccino كابتشينو קפוצ'ינו कैपुचीनो kapucino капучино
latte café_con_leche café_com_leite galão café_au_lait milchkaffee caffellatte sütlü_kahve لاتيه لاتي לאטה लाटे латте
iced_coffee café_helado café_gelado café_glacé eiskaffee caffè_freddo buzlu_kahve قهوة_باردة قهوة_مثلجة ايس_كوفي קפה_קר कोल्ड_कॉफी es_kopi холодный_кофе айс_кофе cold_brew
cold_brew infusión_en_frío café_extraído_a_frio kaltbrüh_kaffee قهوة_باردة كولد_برو קולד_ברו колд_брю холодный_кофе
tea té chá thé tee tè çay شاي תה चाय chai teh чай
juice jugo zumo suco sumo jus saft succo meyve_suyu عصير מיץ जूस रस сок
orange_juice jugo_de_naranja zumo_de_naranja suco_de_laranja sumo_de_laranja jus_d'orange orangensaft succo_d'arancia spremuta portakal_suyu عصير_برتقال מיץ_תפוזים संतरे_का_जूस jus_jeruk апельсиновый_сок
water agua água eau wasser acqua su ماء مياه מים पानी pani air вода
soda soft_drink refresco gaseosa refrigerante limonade limonata مشروب_غازي صودا משקה_קל सोडा minuman газировка лимонад
beer cerveza cerveja bière bier birra bira بيرة בירה बीयर bir пиво
wine vino vinho vin wein şarap نبيذ יין शराब anggur вино
drink drinks bebida bebidas boisson getränk bevanda içecek مشروب مشروبات משקה पेय minuman напиток напитки
smoothie batido licuado vitamina frullato سموذي שייק स्मूदी смузи
ice hielo gelo glace eis ghiaccio buz ثلج קרח बर्फ es_batu лёд
box caja cajita caixa boîte coffret schachtel karton scatola kutu علبة صندوق בוקס קופסה डिब्बा बॉक्स kotak коробка набор
pack set paquete juego conjunto pacote kit jogo lot paquet packung confezione paket takım طقم مجموعة عبوة חבילה סט सेट पैक набор комплект упаковка
dozen docena dúzia douzaine dutzend dozzina düzine درزن دزينة תריסר दर्जन lusin дюжина
bottle botella garrafa bouteille flasche bottiglia şişe زجاجة قنينة בקבוק बोतल botol бутылка
cup glass mug taza vaso tazza copo caneca xícara chávena tasse verre becher glas bicchiere bardak fincan كوب كأس فنجان ספל כוס कप मग gelas cangkir кружка чашка стакан
plate dish plato prato assiette teller piatto tabak صحن طبق צלחת प्लेट piring тарелка
bowl tazón cuenco tigela bol schüssel schale ciotola kase وعاء زبدية קערה कटोरा mangkuk миска
knife cuchillo faca couteau messer coltello bıçak سكين סכין चाकू pisau нож
spoon cuchara colher cuillère löffel cucchiaio kaşık ملعقة כף चम्मच sendok ложка
fork tenedor garfo fourchette gabel forchetta çatal شوكة מזלג कांटा garpu вилка
pan frying_pan sartén frigideira poêle pfanne padella tava مقلاة מחבת तवा wajan сковорода
pot olla panela casserole topf pentola tencere قدر סיר पतीला panci кастрюля
dress vestido vestidos robe kleid abito vestito elbise فستان فساتين שמלה ड्रेस पोशाक gaun платье платья
evening_dress vestido_de_noche vestido_de_fiesta vestido_de_noite vestido_de_festa robe_de_soirée abendkleid abito_da_sera gece_elbisesi فستان_سهرة سهرة שמלת_ערב gaun_malam вечернее_платье
midi ميدي מידי मिडी миди
mini мини ميني קצרה
wrap cruzado envolvente transpassado cachecoeur wickel portefeuille kruvaze ملفوف לף مف запах запахом
skirt falda pollera saia jupe rock gonna etek تنورة تنانير جيبة חצאית स्कर्ट rok юбка юбки
pleated plisado plisada plissado plissada plissé plissée plissiert pliseli بكسرات بليسيه פליסה प्लीटेड плиссированная плиссе
shirt camisa chemise hemd camicia gömlek قميص חולצה_מכופתרת कमीज शर्ट kemeja рубашка сорочка
blouse blusa chemisier bluse camicetta bluz بلوزة חולצה ब्लाउज blus блузка блуза
t_shirt tshirt tee tees camiseta playera polera remera camisola maglietta tişört تيشيرت تي_شيرت طيشرت חולצת_טי טי_שירט टीशर्ट टी_शर्ट kaos футболка майка
polo polo_shirt camisa_polo polo_hemd بولو פולו पोलो поло
top tops camiseta blusinha haut oberteil maglia üst توب טופ टॉप atasan топ
sweater jumper pullover suéter jersey chompa blusa_de_frio camisola pull maglione kazak سترة بلوفر سويتر סוודר स्वेटर sweter свитер джемпер пуловер
turtleneck roll_neck cuello_alto cuello_tortuga gola_alta col_roulé rollkragen dolcevita collo_alto balıkçı_yaka بياقة_عالية ياقة_عالية هاي_كول גולף टर्टलनेक водолазка
cardigan cárdigan chaqueta_de_punto rebeca casaco_de_malha casaco_de_tricô gilet strickjacke hırka كارديجان كارديغان סוודר_פתוח קרדיגן कार्डिगन кардиган кофта
knit knitted knitwear punto tejido malha tricô tricot maille gestrickt strick maglia örgü تريكو محبوك صوف סרוג बुना rajut вязаный трикотаж
hoodie sweatshirt sudadera moletom sweat kapuzenpullover felpa kapüşonlu هودي سويت_شيرت קפוצ'ון हुडी худи толстовка
jacket chaqueta campera cazadora jaqueta casaco veste blouson jacke giacca ceket mont جاكيت سترة جاكت ג'קט מעיל जैकेट jaket куртка пиджак жакет
coat abrigo tapado casaco sobretudo manteau mantel cappotto palto kaban معطف بالطو מעיל कोट пальто шуба
trench trench_coat gabardina gabardine trinchera impermeable trenchcoat trençkot ترنش ترينش معطف_مطر טרנץ' ट्रेंच тренч плащ
raincoat rain_jacket impermeable chubasquero capa_de_chuva impermeável gabardina imperméable regenjacke regenmantel impermeabile yağmurluk معطف_مطر مشمع جاكيت_مطر מעיל_גשם बरसाती रेनकोट jas_hujan дождевик плащ
vest waistcoat chaleco colete gilet weste yelek صديري ויסט अफ़ वेस्ट rompi жилет
suit traje terno fato costume anzug abito_completo takım_elbise بدلة חליפה सूट jas костюм
trousers pants pantalón pantalones calça calças pantalon hose pantaloni pantolon بنطلون بنطال سروال מכנסיים מכנס पैंट पतलून celana брюки штаны
jeans denim vaqueros tejanos pantalón_vaquero mezclilla jean calça_jeans calças_de_ganga ganga jeanshose kot جينز דנים ג'ינס जीन्स джинсы джинсовый джинсовая
denim vaquera vaquero mezclilla ganga jeans kot جينز ג'ינס डेनिम джинсовый джинсовая
chino chinos شينو צ'ינו чинос чиносы
shorts pantalón_corto bermuda calção calções short kurze_hose pantaloncini şort شورت מכנסיים_קצרים शॉर्ट्स celana_pendek шорты
high_waist high_waisted tiro_alto talle_alto cintura_alta cintura_subida taille_haute hoher_bund vita_alta yüksek_bel خصر_عالي גזרה_גבוהה высокая_посадка высокой_посадкой
leggings mallas legging calzas leggins tayt ليقنز ليجنز טייץ लेगिंग леггинсы лосины
underwear ropa_interior calzoncillos bragas roupa_íntima cueca calcinha sous_vêtements unterwäsche intimo iç_çamaşırı ملابس_داخلية תחתונים अंडरवियर pakaian_dalam бельё трусы
bra sujetador brasier sostén sutiã soutien soutien_gorge bh reggiseno sütyen حمالة_صدر סטיק חזייה ब्रा бюстгальтер лифчик
socks calcetines medias meias chaussettes socken calze calzini çorap جوارب شراب גרביים मोज़े kaos_kaki носки
pyjama pajama pyjamas pijama pijamas schlafanzug pigiama بيجاما بجامة פיג'מה पजामा piyama пижама
swimsuit traje_de_baño bañador malla maiô fato_de_banho maillot_de_bain badeanzug costume_da_bagno mayo مايوه ملابس_سباحة لباس_سباحة בגד_ים स्विमसूट baju_renang купальник плавки
bikini biquíni بكيني بيكيني ביקיני बिकिनी бикини купальник
hat cap sombrero gorro gorra chapéu boné chapeau casquette hut mütze kappe cappello berretto şapka قبعة طاقية כובע टोपी topi шляпа шапка кепка
straw paja palha paille stroh paglia hasır قش קש jerami соломенный солома
scarf pañuelo bufanda fular chalina lenço cachecol echarpe foulard schal tuch sciarpa eşarp atkı وشاح شال إيشارب צעיף मफलर दुपट्टा स्कार्फ syal шарф платок шаль
gloves guantes luvas gants handschuhe guanti eldiven قفازات כפפות दस्ताने sarung_tangan перчатки
belt cinturón cinto ceinture gürtel cintura kemer حزام חגורה बेल्ट ikat_pinggang sabuk ремень пояс
tie corbata gravata cravate krawatte cravatta kravat ربطة_عنق עניבה टाई dasi галстук
bag handbag bolso cartera bolsa mala carteira sac tasche handtasche borsa çanta حقيبة شنطة תיק बैग tas сумка сумочка
crossbody shoulder_bag bandolera tiracolo bandoulière umhängetasche tracolla çapraz_çanta كروس حقيبة_كتف שנת צד תיק_צד קרוסבודי क्रॉसबॉडी selempang через_плечо кроссбоди
tote tote_bag shopper bolsa_de_tela saco_de_pano sacola cabas tragetasche bez_çanta توت حقيبة_قماش תיק_בד टोट шоппер холщовая_сумка
canvas lona tela lienzo toile leinwand segeltuch kanvas قماش בד कैनवास холст холщовый парусина
backpack mochila sac_à_dos rucksack zaino sırt_çantası حقيبة_ظهر תיק_גב बैकपैक ransel рюкзак
wallet purse billetera cartera monedero carteira porte_monnaie portefeuille geldbörse portafoglio cüzdan محفظة ארנק बटुआ पर्स dompet кошелёк бумажник
suitcase luggage maleta valija mala valise koffer valigia bavul حقيبة_سفر שנטת מזוודה सूटकेस koper чемодан
shoes shoe zapatos calzado sapatos sapato chaussures schuhe scarpe ayakkabı حذاء أحذية جزمة נעליים जूते joote sepatu обувь туфли ботинки
sneakers trainers zapatillas tenis deportivas ténis tênis sapatilhas baskets turnschuhe sneaker scarpe_da_ginnastica spor_ayakkabı سنيكرز حذاء_رياضي كوتشي סניקרס נעלי_ספורט स्नीकर्स sepatu_kets кроссовки кеды
boots botas botines bota bottes stiefel stivali bot çizme بوت جزمة حذاء_طويل מגפיים बूट sepatu_bot сапоги ботинки ботильоны
ankle_boots botines botas_de_tobillo botins botas_de_cano_curto bottines stiefeletten stivaletti yarım_bot بوت_قصير بوط_قصير بوت_كاحل מגפונים נעלי_קרסול ботильоны полусапожки ботинки
sandals sandalias sandálias sandales sandalen sandali sandalet صندل صنادل סנדלים सैंडल sandal сандалии босоножки
straps strappy tiras correa lanières riemchen cinturini bantlı أشرطة سيور רצועות strap ремешки ремешками
flat plano plana bajo raso rasa plat plate flach piatto düz بدون_كعب مسطح שטוח फ्लैट datar плоский без_каблука
heel heels tacón tacones taco salto talon talons absatz tacco topuklu كعب עקב हील hak каблук каблуке
espadrilles alpargatas esparteñas alpercatas espadrille espadrillas إسبادريل اسبادريل إسبادريلز אספדריל эспадрильи эспадрилии
slippers pantuflas chinelos pantufa chaussons hausschuhe ciabatte terlik شبشب נעלי_בית चप्पल sandal_jepit тапочки шлёпанцы
leather cuero piel couro cuir leder pelle cuoio deri جلد جلدي جلدية עור चमड़ा kulit кожа кожаный кожаная
faux_leather vegan_leather polipiel cuero_sintético cuerina couro_sintético couro_falso napa simili_cuir kunstleder ecopelle finta_pelle suni_deri جلد_صناعي עור_סינתטי דמוי_עור kulit_sintetis искусственная_кожа экокожа кожзам
biker_jacket biker chaqueta_motera perfecto jaqueta_motoqueiro blusão_motard blouson_motard bikerjacke chiodo motorcu_ceketi جاكيت_بايكر سترة_دراجة ג'קט_אופנוענים косуха байкерская
suede ante gamuza camurça daim wildleder scamosciato süet شمواه سويد מזמש जूट замша замшевый
cotton algodón algodão coton baumwolle cotone pamuk قطن قطني כותנה सूती कपास katun хлопок хлопковый хлопковая
linen lino linho lin leinen keten كتان פשתן लिनन лён льняной льняная льна
wool lana lã laine wolle yün صوف צמר ऊन wol шерсть шерстяной шерсти
merino мериносовый меринос ميرينو מרינו
silk seda soie seide seta ipek حرير משי रेशम sutra шёлк шёлковый шёлка
satin satén raso cetim atlas saten ساتان סאטן साटन сатин атлас атласный сатиновый
velvet terciopelo veludo velours samt velluto kadife مخمل قطيفة קטיפה मखमल beludru бархат бархатный
lace encaje renda dentelle spitze pizzo dantel دانتيل תחרה लेस кружево кружевной
cashmere cachemira caxemira cachemire kaschmir kaşmir كشمير קשמיר कश्मीरी кашемир
wood wooden madera madeira bois holz legno ahşap خشب خشبي עץ लकड़ी kayu дерево деревянный
metal metálico métallique metall metallo معدن מתכת धातु logam металл металлический
steel acero aço acier stahl acciaio çelik فولاذ ستيل פלדה स्टील baja сталь стальной
plastic plástico plastique plastik kunststoff plastica بلاستيك פלסטיק प्लास्टिक пластик пластиковый
glass vidrio cristal vidro verre glas vetro cam زجاج זכוכית कांच शीशा kaca стекло стеклянный
silicone silicona silikon سيليكون سيلكون סיליקון सिलिकॉन силикон силиконовый
paper papel papier carta kağıt ورق נייר कागज kertas бумага бумажный
sunglasses gafas_de_sol lentes_de_sol anteojos_de_sol óculos_de_sol óculos_escuros lunettes_de_soleil sonnenbrille occhiali_da_sole güneş_gözlüğü نظارة_شمسية نظارات_شمسية משקפי_שמש धूप_का_चश्मा kacamata_hitam солнечные_очки солнцезащитные_очки тёмные_очки
glasses eyeglasses gafas lentes anteojos óculos lunettes brille occhiali gözlük نظارة משקפיים चश्मा kacamata очки
watch reloj relógio montre uhr orologio saat ساعة שעון घड़ी jam_tangan часы
smart_watch smartwatch reloj_inteligente relógio_inteligente montre_connectée akıllı_saat ساعة_ذكية שעון_חכם स्मार्टवॉच jam_pintar умные_часы смарт_часы
jewellery jewelry joyas joyería joias bijoux schmuck gioielli takı مجوهرات תכשיטים गहने perhiasan украшения бижутерия
earrings aretes pendientes aros zarcillos brincos boucles_d'oreilles ohrringe orecchini küpe أقراط حلق עגילים झुमके बालियां anting серьги серёжки
hoops hoop_earrings argollas aros argolas créoles creolen cerchi halka حلق_دائري حلقات חישוקים серьги_кольца конго
necklace collar cadena colar collier halskette collana kolye قلادة عقد سلسال שרשרת हार kalung ожерелье колье бусы
bracelet pulsera brazalete pulseira armband bracciale bilezik سوار أسورة צמיד कंगन gelang браслет
ring anillo sortija anel bague anneau anello yüzük خاتم טבעת अंगूठी cincin кольцо
pearl perla perlas pérola pérolas perle inci لؤلؤ לולו פנינה मोती mutiara жемчуг жемчужный
men man mens hombre caballero masculino homem homme herren uomo erkek رجالي رجال للرجال גברים पुरुष pria мужской мужская мужчин
women woman womens mujer dama femenino feminino feminina mulher femme damen donna kadın نسائي نساء حريمي נשים महिला wanita женский женская
kids kid children child niño niños niña infantil criança crianças enfant enfants kinder bambini bambino çocuk أطفال طفل للأطفال ילדים बच्चे बच्चों anak детский детская ребёнка дети
baby bebé bebê bébé neonato bebek رضيع بيبي תינוק शिशु bayi малыш младенец
years year años año anos ano ans jahre anni yaş سنوات سنة سنين שנים साल tahun лет года год
gift present regalo obsequio presente prenda cadeau geschenk hediye هدية هدايا מתנה उपहार तोहफा hadiah kado подарок подарочный
gift_card gift_voucher tarjeta_regalo tarjeta_de_regalo vale_regalo cartão_presente vale_presente cartão_oferta cheque_oferta carte_cadeau bon_cadeau geschenkkarte gutschein carta_regalo buono_regalo hediye_kartı بطاقة_هدية بطاقة_هدايا كرت_هدية قسيمة_هدية كوبون_هدية גיפט_קארד תו_שי गिफ्ट_कार्ड kartu_hadiah voucher подарочная_карта подарочный_сертификат сертификат
gift_wrap gift_wrapping wrapping wrap envoltorio_de_regalo envolver envuelto envolver_para_regalo embrulho embrulho_de_presente embalagem_de_presente papier_cadeau emballage_cadeau geschenkverpackung einpacken confezione_regalo pacchetto hediye_paketi تغليف_هدايا تغليف غلاف_هدية אריזת_מתנה אריזה उपहार_लपेटना bungkus_kado подарочная_упаковка упаковка упаковать
card tarjeta cartão carte karte carta kart بطاقة كرت כרטיס कार्ड kartu карта карточка
flower flowers flor flores fleur fleurs blume blumen fiore fiori çiçek ورد زهور وردة פרח פרחים फूल phool bunga цветок цветы
bouquet ramo buquê ramalhete strauß mazzo buket باقة בוקט זר गुलदस्ता букет
rose roses rosa rosas rosen gül ورد_جوري وردة ורדים गुलाब mawar роза розы
plant planta plante pflanze pianta bitki نبتة نبات צמח पौधा tanaman растение
candle vela bougie kerze candela mum شمعة נר मोमबत्ती lilin свеча
balloon globo balão ballon luftballon palloncino balon بالون בלון गुब्बारा шар шарик
toy juguete brinquedo jouet spielzeug giocattolo oyuncak لعبة صعصوع צעצוע खिलौना mainan игрушка
doll muñeca boneca poupée puppe bambola bebek دمية בובה गुड़िया boneka кукла
book libro livro livre buch kitap كتاب ספר किताब buku книга
notebook cuaderno libreta caderno cahier notizbuch heft quaderno defter دفتر מחברת कॉपी buku_tulis тетрадь блокнот
pen bolígrafo pluma lapicera caneta stylo stift kugelschreiber penna kalem قلم עט पेन pena ручка
pencil lápiz lapis crayon bleistift matita kurşun_kalem قلم_رصاص עיפרון पेंसिल pensil карандаш
phone mobile smartphone celular móvil teléfono telefone telemóvel téléphone portable handy telefon telefono cellulare cep_telefonu هاتف جوال موبايل تلفون טלפון פלאפון फोन मोबाइल ponsel hp телефон смартфон мобильный
iphone ايفون آيفون أيفون איפון אייפון आईफोन айфон ифон
samsung سامسونج سامسونغ סמסונג सैमसंग самсунг
galaxy جالاكسي غالاكسي קלקסי גלקסי गैलेक्सी галакси гэлакси
android أندرويد اندرويد אנדרואיד एंड्रॉयड андроид
apple ابل آبل أبل אפל एप्पल эпл
xiaomi شاومي שיאומי शाओमी сяоми ксиоми
huawei هواوي וואווי हुआवेई хуавей
ipad ايباد آيباد אייפד आईपैड айпад
pro برو פרו प्रो про
max ماكس מקס मैक्स макс
plus بلس بلاس פלוס प्लस плюс
mini_model mini ميني מיני मिनी мини
screen display pantalla tela ecrã écran bildschirm schermo ekran شاشة מסך स्क्रीन layar экран дисплей
screen_protector screen_protection tempered_glass protector_de_pantalla vidrio_templado cristal_templado mica película película_de_vidro vidro_temperado protetor_de_tela verre_trempé protection_écran panzerglas schutzglas schutzfolie vetro_temperato pellicola kırılmaz_cam cam_ekran حماية_شاشة زجاج_حماية زجاج_مقوى لاصق_حماية ستيكر_حماية استيكر מגן_מסך זכוכית_מחוסמת टेम्पर्ड_ग्लास स्क्रीन_गार्ड screen_guard antigores tempered защитное_стекло закалённое_стекло защитная_плёнка
privacy privacidad anti_espía antiespía privacidade antiespião confidentialité blickschutz gizlilik hayalet خصوصية ضد_التجسس פרטיות प्राइवेसी anti_spy приватное антишпион
tempered templado templada temperado temperada trempé gehärtet temperato temperli مقوى מחוסם закалённое
battery batteries batería pila bateria pilha batterie pile akku batteria pil batarya بطارية סוללה बैटरी baterai аккумулятор батарея батарейка
charger cargador carregador chargeur ladegerät caricatore caricabatterie şarj_aleti شاحن מטען चार्जर pengisi_daya casan зарядка зарядное зарядное_устройство
charging carga carregamento charge laden ricarica şarj شحن טעינה चार्जिंग зарядки зарядка
charging_port puerto_de_carga pin_de_carga conector_de_carga entrada_de_carga porta_de_carga conector_de_carregamento port_de_charge connecteur_de_charge ladebuchse ladeanschluss connettore_di_ricarica şarj_soketi مدخل_شحن منفذ_شحن فتحة_الشحن מחבר_טעינה שקע_טעינה चार्जिंग_पोर्ट port_charger разъём_зарядки гнездо_зарядки разъём_питания
fast rápido rápida rapide schnell rapido veloce hızlı سريع מהיר फास्ट तेज़ cepat быстрый быстрая
wireless inalámbrico inalámbrica sem_fio sem_fios sans_fil kabellos drahtlos senza_fili kablosuz لاسلكي لاسلكية אלחוטי वायरलेस nirkabel tanpa_kabel беспроводной беспроводная беспроводные
cable cord cabo câble kabel cavo kablo كابل كيبل سلك وصلة כבל केबल तार кабель провод шнур
adapter adaptador adaptateur adattatore adaptör محول מתאם एडाप्टर адаптер переходник
plug enchufe tomada prise stecker spina fiş قابس فيش תקע प्लग colokan вилка розетка
power_bank powerbank batería_externa batería_portátil cargador_portátil banco_de_energia carregador_portátil bateria_externa batterie_externe akkupack zusatzakku batteria_esterna caricatore_portatile taşınabilir_şarj باور_بانك بور_بانك شاحن_متنقل بطارية_متنقلة סוללה_ניידת מטען_נייד पावर_बैंक bank_daya повербанк павербанк внешний_аккумулятор
headphones headset audífonos auriculares cascos fones headphone auscultadores casque kopfhörer cuffie kulaklık سماعة سماعات سماعات_رأس אוזניות हेडफोन ईयरफोन наушники
over_ear de_diadema diadema headset circum_aural circumaural bügelkopfhörer sovraurali kulak_üstü سماعات_رأس رأس راس על_הראש накладные полноразмерные большие_наушники
earbuds earphones audífonos auriculares fones_de_ouvido fone écouteurs ohrhörer auricolari kulak_içi سماعات_أذن سماعات_بلوتوث ايربودز אוזניות_כפתור ईयरबड्स earbud наушники вкладыши затычки
noise_cancelling cancelación_de_ruido cancelamento_de_ruído réduction_de_bruit geräuschunterdrückung cancellazione_del_rumore gürültü_önleyici عازلة_للضوضاء عزل_ضوضاء סינון_רעשים шумоподавление шумоподавлением
bluetooth بلوتوث بلوتوس בלוטוס ब्लूटूथ блютуз блютус
speaker altavoz parlante bocina alto_falante coluna caixa_de_som enceinte haut_parleur lautsprecher altoparlante cassa hoparlör مكبر_صوت سبيكر רמקול स्पीकर pengeras_suara колонка динамик
microphone micrófono microfone mikrofon microfono ميكروفون مايك מיקרופון माइक микрофон
camera cámara câmera câmara caméra appareil_photo kamera fotocamera كاميرا מצלמה कैमरा камера фотоаппарат
lens lente objetivo objectif linse objektiv obiettivo عدسة עדשה लेंस lensa объектив линза
case cover funda carcasa estuche forro protector capa capinha estojo coque housse étui hülle schutzhülle custodia kılıf غطاء كفر جراب حافظة כיסוי נרתיק कवर केस casing sarung чехол кейс
rugged shockproof resistente antigolpes reforzada uso_rudo antichoque reforçada antichoc renforcée stoßfest robust antiurto darbeye_dayanıklı مضاد_للصدمات مقاوم_للصدمات قوي עמיד חזק मजबूत tahan_banting противоударный ударопрочный прочный
holder mount stand soporte base suporte support halter halterung supporto tutucu حامل قاعدة מעמד מחזיק होल्डर स्टैंड dudukan держатель подставка крепление
magnetic magnético magnética magnétique magnetisch magnetico manyetik مغناطيسي מגנטי चुंबकीय magnet магнитный магнитная
car auto coche carro voiture macchina araba سيارة للسيارة רכב אוטו कार गाड़ी mobil автомобиль машина авто автомобильный
tripod trípode tripé trépied stativ treppiede ترايبود حامل_ثلاثي חצובה ट्राइपॉड штатив трипод
selfie_stick palo_selfie bastão_de_selfie pau_de_selfie perche_à_selfie selfie_stange عصا_سيلفي مقبض_سلفي סלפי_סטיק tongsis палка_для_селфи монопод селфи
stylus stylus_pen lápiz_óptico lápiz_digital caneta_touch caneta_stylus stylet eingabestift penna_touch dokunmatik_kalem قلم_لمس قلم_ذكي עט_מגע स्टाइलस стилус
memory_card sd_card microsd tarjeta_de_memoria cartão_de_memória carte_mémoire speicherkarte scheda_di_memoria hafıza_kartı بطاقة_ذاكرة كرت_ميموري كرت_ذاكرة ميموري כרטיס_זיכרון मेमोरी_कार्ड kartu_memori карта_памяти флешка
memory memoria memória mémoire speicher hafıza ذاكرة זיכרון मेमोरी memori память
usb_stick flash_drive pendrive memoria_usb pen_drive clé_usb chiavetta usb_bellek فلاشة דיסק_און_קי पेन_ड्राइव flashdisk флешка
storage almacenamiento armazenamento stockage speicherplatz archiviazione depolama تخزين אחסון स्टोरेज penyimpanan хранение накопитель
tablet tableta tablette تابلت جهاز_لوحي טאבלט टैबलेट планшет
laptop portátil notebook computadora_portátil ordinateur_portable dizüstü لابتوب حاسوب_محمول מחשב_נייד लैपटॉप ноутбук
computer pc ordenador computadora computador ordinateur rechner bilgisayar كمبيوتر حاسوب מחשב कंप्यूटर komputer компьютер
monitor pantalla_de_ordenador ecrã moniteur monitör شاشة_كمبيوتر צג मॉनिटर монитор
keyboard teclado clavier tastatur tastiera klavye لوحة_مفاتيح كيبورد מקלדת कीबोर्ड papan_ketik клавиатура
mouse ratón rato souris maus fare ماوس فأرة עכבר माउस tetikus мышь мышка
printer impresora impressora imprimante drucker stampante yazıcı طابعة מדפסת प्रिंटर pencetak принтер
ink tinta encre tinte inchiostro mürekkep حبر דיו स्याही чернила картридж
tv television televisor televisão télévision fernseher televisore televizyon تلفزيون טלוויזיה टीवी televisi телевизор
router módem roteador routeur راوتر ראוטר राउटर роутер маршрутизатор
game juego jogo jeu spiel gioco oyun لعبة משחק गेम खेल permainan игра
console consola konsole كونسول קונסולה कंसोल konsol консоль приставка
repair fix reparación reparar arreglar arreglo reparo conserto consertar arranjar reparação réparation réparer reparatur reparieren riparazione riparare tamir onarım تصليح إصلاح صيانة تيكون תיקון मरम्मत ठीक theek perbaikan servis ремонт починить отремонтировать
replacement replace change swap cambio cambiar reemplazo sustitución troca trocar substituição remplacement remplacer changer austausch wechsel tauschen sostituzione cambiare değişim değiştirme تغيير تبديل استبدال החלפה להחליף बदलना बदलवाना penggantian ganti замена заменить поменять taghyeer
screen_repair cambio_de_pantalla troca_de_tela troca_de_ecrã changement_écran displayreparatur sostituzione_schermo ekran_değişimi تغيير_شاشة تصليح_شاشة החלפת_מסך ganti_layar замена_экрана замена_дисплея screen_replacement
battery_replacement cambio_de_batería troca_de_bateria changement_batterie akkutausch cambio_batteria pil_değişimi تغيير_بطارية החלפת_סוללה ganti_baterai замена_аккумулятора замена_батареи
back_glass vidrio_trasero cristal_trasero tapa_trasera tampa_traseira vidro_traseiro vitre_arrière rückglas backcover vetro_posteriore arka_cam زجاج_خلفي الظهر_الزجاجي ظهر גב_זכוכית पीछे_का_शीशा kaca_belakang заднее_стекло задняя_крышка
broken roto rota quebrado quebrada partido partida cassé kaputt rotto kırık مكسور انكسرت שבור टूटा rusak pecah разбитый сломан разбился
water_damage daño_por_agua mojado se_mojó caiu_na_água dano_por_água molhou molhado dégât_des_eaux tombé_dans_l'eau wasserschaden danni_da_acqua su_hasarı ضرر_ماء ضرر_المياه وقع_في_الماء وقع_بالماء נזקי_מים पानी_में_गिरा kena_air terendam попала_вода попадание_влаги упал_в_воду залитие утопленник утопил
diagnosis diagnostic diagnostics diagnóstico diagnostico diagnose diagnosi arıza_tespiti تشخيص فحص אבחון जांच diagnosa диагностика
data datos dados données daten dati veri بيانات נתונים डेटा данные данных
transfer transferencia traspaso pasar transferência passar transfert transférer übertragung trasferimento aktarım نقل تحويل העברה ट्रांसफर pindah перенос перенести
data_transfer transferencia_de_datos pasar_datos transferência_de_dados passar_dados transfert_de_données datenübertragung trasferimento_dati veri_aktarımı نقل_بيانات نقل_البيانات העברת_נתונים डेटा_ट्रांसफर pindah_data перенос_данных
unlock desbloquear liberar desbloqueio déverrouiller débloquer entsperren sbloccare kilit_açma فتح_قفل فك_قفل ביטול_נעילה अनलॉक buka_kunci разблокировать разблокировка
installation install instalación instalar instalação einbau montage installazione kurulum تركيب התקנה इंस्टालेशन pemasangan установка установить установкой
service servicio serviço dienst servizio hizmet خدمة שירות सेवा layanan услуга сервис
furniture muebles móveis mobília meubles möbel mobili mobilya أثاث ריהוט फर्नीचर mebel мебель
table mesa tavolo tisch masa طاولة שולחן मेज टेबल meja стол столик
chair silla cadeira chaise stuhl sedia sandalye كرسي כיסא कुर्सी kursi стул кресло
sofa sofá couch canapé divano kanepe كنبة أريكة ספה सोफा диван
bed cama lit bett letto yatak سرير מיטה बिस्तर ranjang кровать
mattress colchón colchão matelas matratze materasso şilte مرتبة מזרן गद्दा kasur матрас
pillow cushion almohada cojín almofada travesseiro oreiller coussin kissen cuscino yastık وسادة مخدة כרית तकिया bantal подушка
blanket manta cobija frazada cobertor couverture decke coperta battaniye بطانية שמיכה कंबल selimut одеяло плед
towel toalla toalha serviette handtuch asciugamano havlu منشفة מגבת तौलिया handuk полотенце
curtain cortina rideau vorhang tenda perde ستارة וילון पर्दा gorden штора занавеска
carpet rug alfombra tapete carpete tapis teppich tappeto halı سجادة שטיח कालीन karpet ковёр
lamp lámpara luz luminária lâmpada lampe leuchte lampada lamba مصباح لمبة מנורה लैंप बल्ब lampu лампа светильник
mirror espejo espelho miroir spiegel specchio ayna مرآة ראי शीशा cermin зеркало
fridge refrigerator nevera heladera frigorífico geladeira réfrigérateur kühlschrank frigorifero buzdolabı ثلاجة מקרר फ्रिज kulkas холодильник
washing_machine lavadora lavarropas máquina_de_lavar machine_à_laver waschmaschine lavatrice çamaşır_makinesi غسالة מכונת_כביסה वॉशिंग_मशीन mesin_cuci стиральная_машина
oven horno forno four ofen fırın فرن תנור ओवन духовка печь
fan ventilador ventilateur lüfter ventilator ventilatore vantilatör مروحة מאוורר पंखा kipas вентилятор
vacuum_cleaner aspiradora aspirador aspirateur staubsauger aspirapolvere süpürge مكنسة שואב_אבק वैक्यूम penyedot_debu пылесос
hair cabello pelo cabelo cheveux haar haare capelli saç شعر שיער बाल rambut волосы волос
haircut corte_de_pelo corte_de_cabelo coupe_de_cheveux haarschnitt taglio_di_capelli saç_kesimi قص_شعر حلاقة תספורת बाल_कटवाना potong_rambut стрижка
shampoo champú shampooing şampuan شامبو שמפו शैम्पू sampo шампунь
soap jabón sabonete sabão savon seife sapone sabun صابون סבון साबुन мыло
perfume fragrance colonia parfum parfüm profumo عطر عطور בושם इत्र परफ्यूम духи парфюм
makeup maquillaje maquiagem maquilhagem maquillage schminke trucco makyaj مكياج איפור मेकअप riasan косметика макияж
lipstick labial pintalabios batom rouge_à_lèvres lippenstift rossetto ruj أحمر_شفاه روج שפתון लिपस्टिक lipstik помада
nail nails uñas unhas ongles nägel unghie tırnak أظافر ציפורניים नाखून kuku ногти маникюр
skin piel pele peau haut pelle cilt بشرة עור_פנים त्वचा kulit_wajah кожа_лица
face_cream crema_facial creme_facial crème_visage gesichtscreme crema_viso yüz_kremi كريم_وجه קרם_פנים क्रीम krim_wajah крем_для_лица
massage masaje massagem massaggio masaj مساج تدليك עיסוי मसाज pijat массаж
medicine medicina medicamento remédio médicament medikament farmaco ilaç دواء תרופה दवा dawai obat лекарство
dog perro cachorro cão chien hund cane köpek كلب כלב कुत्ता anjing собака
cat gato chat katze gatto kedi قطة חתול बिल्ली kucing кошка кот
pet_food pet mascota comida_para_mascotas ração animal_de_estimação animaux haustier tierfutter animali evcil حيوانات_أليفة חיית_מחמד पालतू hewan_peliharaan питомец корм животное
bicycle bike bicicleta bici vélo fahrrad bicicletta bisiklet دراجة אופניים साइकिल sepeda велосипед
ball pelota balón bola ballon palla top كرة כדור गेंद мяч
tire tyre llanta neumático pneu reifen gomma lastik إطار צמיג टायर ban шина
tool tools herramienta ferramenta outil werkzeug attrezzo alet أداة כלי औजार alat инструмент
key llave chave clé schlüssel chiave anahtar مفتاح מפתח चाबी kunci ключ
umbrella paraguas guarda_chuva guarda_sombra parapluie regenschirm ombrello şemsiye مظلة מטרייה छाता payung зонт
ticket entrada boleto bilhete ingresso billet karte eintritt biglietto bilet تذكرة כרטיס टिकट tiket билет
tile azulejo azulejos carreau kachel fliese piastrella çini بلاط קרמיקה अज़ूलेजो плитка
beach playa praia plage strand spiaggia plaj شاطئ חוף समुद्र pantai пляж
winter invierno inverno hiver kış شتاء شتوي חורף सर्दी musim_dingin зима зимний
summer verano verão été sommer estate yaz صيف صيفي קיץ गर्मी musim_panas лето летний
waterproof impermeable resistente_al_agua impermeável à_prova_d'água imperméable wasserdicht impermeabile su_geçirmez مقاوم_للماء ضد_الماء עמיד_במים वाटरप्रूफ tahan_air водонепроницаемый непромокаемый
oversized oversize holgada sobredimensionado larga ampla ample weit bol اوفرسايز واسع اوفر_سايز אוברסייז оверсайз
hand_made handmade hecho_a_mano feito_à_mão fait_main handgemacht fatto_a_mano el_yapımı صنع_يدوي עבודת_יד हस्तनिर्मित buatan_tangan ручной_работы
hours opening open opens close closes closed schedule horario horarios abren abre abrís abierto abiertos cierran cierra cerrado horário horários abrem aberto aberta fecham fecha fechado horaires ouvert ouvrez ouverture fermé fermez öffnungszeiten geöffnet offen öffnet geschlossen schließt schließen orari orario aperto aperti aprite chiuso chiudete açık açılış açıyorsunuz kapalı kapanış saat_kaçta دوام ساعات_العمل تفتحون تفتح مفتوح فاتحين تغلقون تسكرون تقفلون مغلق أوقات_العمل אתם_פתוחים פתוח שעות שעות_פתיחה סגור खुला खुलते बंद समय kab_khulta timing buka tutup jam_buka открыты открываетесь работаете открыто закрыты закрываетесь часы_работы график режим_работы
day week weekday monday tuesday wednesday thursday friday saturday sunday lunes martes miércoles jueves viernes sábado domingo segunda_feira terça_feira quarta_feira quinta_feira sexta_feira lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica pazartesi salı çarşamba perşembe cuma cumartesi pazar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد יום_שני יום_שישי שבת ראשון सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार senin selasa rabu kamis jumat sabtu minggu понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье выходные
holiday holidays festivo feriado férié feiertag tatil عطلة إجازة חג छुट्टी libur праздник праздничные
address location located located_at where_are_you find_you directions dirección ubicación ubicados dónde_están dónde_queda localización endereço localização onde_ficam onde_estão morada adresse emplacement où_êtes standort wo_seid anfahrt indirizzo dove_siete posizione adres konum neredesiniz عنوان موقع موقعكم وينكم مكانكم اين_انتم כתובת מיקום איפה_אתם पता kahan_hai लोकेशन alamat lokasi адрес находитесь где_вы как_добраться расположены
parking estacionamiento aparcamiento parqueo estacionamento parkplatz parcheggio otopark موقف مواقف חניה पार्किंग parkir парковка парковаться
shop store tienda local loja boutique magasin laden geschäft negozio dükkan mağaza محل متجر חנות दुकान toko магазин
delivery deliver delivers delivered shipping ship ships home_delivery entrega entregan entregas envío envíos envían enviáis enviar domicilio a_domicilio reparto entregam envio enviam frete livraison livrez livrer expédition envoyez lieferung liefern liefert versand versenden consegna consegnate spedizione spedite teslimat kargo gönderiyor توصيل توصلون التوصيل شحن تشحنون دليفري משלוח משלוחים שולחים डिलीवरी भेजते पहुंचाना pengiriman kirim antar ongkir доставка доставляете доставить отправляете отправка пересылка
fee fees charge gastos costo_de_envío taxa tarifa frais gebühr spesa ücret رسوم דמי शुल्क biaya ongkir плата комиссия
free gratis gratuito grátis gratuit kostenlos ücretsiz bedava مجاني مجانا ببلاش חינם मुफ्त бесплатно бесплатный
abroad international overseas internacional extranjero exterior estrangeiro étranger ausland estero yurtdışı خارج دولي חו"ל विदेश luar_negeri заграница международная eu
country countries brazil spain portugal russia uk usa germany france italy brasil españa espanha rússia rusia allemagne россию россия европу бразилию испанию البرازيل روسيا eu outside_eu
pickup pick_up collect collection recoger recogida recogen retirar buscar recolher levantar recolha enlever récupérer abholen abholung ritiro ritirare teslim_almak استلام أستلم تستلمون איסוף לאסוף पिकअप ambil jemput самовывоз забрать забираете
payment pay paying pago pagar pagos formas_de_pago pagamento pagamentos aceitam paiement payer payez zahlung bezahlen zahlen pagare ödeme ödemek دفع أدفع الدفع طرق_الدفع תשלום לשלם भुगतान पेमेंट pembayaran bayar оплата оплатить платить заплатить
cash efectivo dinheiro espèces liquide bar bargeld contanti nakit كاش نقدا نقد מזומן नकद tunai наличные наличными
credit_card card_payment tarjeta_de_crédito tarjeta visa mastercard amex american_express cartão_de_crédito cartão carte_bancaire carte_de_crédit kreditkarte carta_di_credito kredi_kartı بطاقة_ائتمان بطاقة فيزا ماستركارد כרטיס_אשראי क्रेडिट_कार्ड kartu_kredit картой карта кредитка
installments instalments in_instalments monthly cuotas plazos meses parcelado parcelas prestações parcelamento plusieurs_fois échelonné ratenzahlung raten rate taksit تقسيط أقساط תשלומים किस्त emi cicilan рассрочка рассрочку частями tabby payments
deposit seña anticipo depósito señal sinal adelanto acompte caution anzahlung pfand acconto caparra depozito kapora عربون مقدم مقدّم פיקדון जमा uang_muka dp предоплата задаток залог
invoice receipt bill factura recibo boleta ticket fatura nota_fiscal facture reçu rechnung quittung beleg fattura ricevuta scontrino fiş فاتورة إيصال חשבונית קבלה बिल रसीद kwitansi nota struk чек счёт квитанция
return returns refund refunds exchange money_back return_policy devolución devolver devoluciones reembolso cambio cambios devolução devoluções troca trocas retour retourner remboursement échange rembourser rückgabe zurückgeben umtausch rückerstattung erstattung reso restituire rimborso iade değişim geri_ödeme إرجاع ارجاع استرجاع ترجيع أرجع استبدال مرتجع استرداد החזרה להחזיר החזר החלפה वापस वापसी रिफंड wapas pengembalian retur kembalikan tukar возврат вернуть возвращать обмен обменять
policy política politique richtlinie politica politika سياسة מדיניות नीति kebijakan политика условия
warranty guarantee guaranteed garantía garantia garantie gewährleistung garanzia garanti ضمان كفالة אחריות गारंटी वारंटी garansi гарантия гарантию гарантируете
discount promo promotion coupon code offer student_discount descuento rebaja oferta cupón código promoción desconto promoção cupom cupão réduction remise rabatt gutscheincode angebot sconto offerta codice indirim kampanya kupon خصم تخفيض عرض كوبون كود הנחה מבצע קופון छूट ऑफर diskon potongan скидка скидку акция промокод купон
order orders my_order order_status tracking track pedido pedidos mi_pedido rastrear seguimiento encomenda encomendas rastreio commande suivi bestellung sendungsverfolgung ordine tracciamento sipariş kargo_takip طلب طلبي تتبع طلبية הזמנה מעקב ऑर्डर pesanan lacak заказ заказа отследить трек
cancel cancellation cancelar cancelación anular cancelamento annuler annulation stornieren absagen annullare cancellare iptal إلغاء الغاء ألغي ביטול לבטל रद्द कैंसिल batal отменить отмена
reserve hold reservation reservar apartar guardar guardan reserva guardem réserver mettre_de_côté reservieren zurücklegen prenotare riservare mettere_da_parte ayırtmak rezervasyon حجز احجز تحجزون שמירה להזמין_מקום בוק बुक pesan_tempat simpan отложить забронировать бронь придержать
appointment booking cita turno hora_marcada marcação agendamento rendez_vous termin appuntamento randevu موعد תור अपॉइंटमेंट janji_temu запись записаться записи
restock back_in_stock reponer reposición vuelven repor reposição voltam réassort wieder_verfügbar riassortimento tekrar_gelecek متى_يتوفر يرجع_متوفر מלאי_חדש restok поступление появится
wait how_long duration cuánto_tarda tarda demora tiempo quanto_tempo prazo délai combien_de_temps dauert dauer wie_lange tempi ne_kadar_sürer كم_ياخذ مدة كم_يستغرق כמה_זמן कितना_समय berapa_lama сколько_времени срок сроки долго
same_day today_delivery mismo_día no_mesmo_dia jour_même am_selben_tag stesso_giorno aynı_gün نفس_اليوم באותו_יום उसी_दिन hari_ini_juga день_в_день
size sizes sizing size_guide talla tallas tamaño tallaje tamanho tamanhos medidas taille tailles größe größen taglia taglie beden مقاس مقاسات قياس מידה מידות साइज नाप ukuran размер размеры размере
colour color colours colors cor cores couleur farbe colore renk لون ألوان צבע रंग rang warna цвет цвета
fitting_room try_on try probador probar probarme provador experimentar provar cabine essayer essayage anprobe umkleide anprobieren provare camerino deneme kabin قياس غرفة_قياس أجرب מדידה למדוד ट्राई coba примерить примерка примерочная
alteration hem hemming shorten dobladillo acortar arreglos bainha encurtar bainhas ourlet raccourcir kürzen säumen orlo accorciare paça kısaltma تقصير كف תפירה קיצור छोटा_करना potong_celana подшить укоротить
wash washing care laundry lavar lavado cuidados lavagem laver lavage entretien waschen pflege lavare lavaggio yıkama غسيل أغسل كباسة כביסה לכבס धोना cuci perawatan стирать стирка уход
damaged defective faulty torn dañado defectuoso llegó_roto roto danificado com_defeito estragado rasgado abîmé défectueux endommagé beschädigt defekt danneggiato difettoso hasarlı kusurlu تالف ممزق معيوب مكسور خربان פגום קרוע खराब फटा rusak cacat sobek повреждён брак порванный бракованный
wholesale bulk al_por_mayor mayoreo mayorista por_atacado atacado por_grosso revenda gros en_gros großhandel ingrosso toptan جملة بالجملة סיטונאות סיטונאי थोक grosir оптом опт оптовый
catering evento eventos servicio_de_banquetes bufê buffet traiteur partyservice yemek_servisi ضيافة تموين حفلات קייטרינג केटरिंग katering кейтеринг банкет
job jobs hiring vacancy work_here empleo trabajo contratando vacante emprego vaga vagas emploi embauchez recrutez stelle stellen lavoro assumete iş_ilanı eleman وظيفة وظائف توظيف עבודה משרה नौकरी lowongan kerja вакансия работа_у_вас вакансии resume cv currículum
allergy allergies allergic allergen allergens alergia alérgico alérgica alérgenos alergias allergie allergique allergene allergisch allergia allergico alerji alerjik حساسية אלרגיה अलर्जी एलर्जी alergi аллергия аллергик аллергены
ingredients ingredientes ingrédients zutaten ingredienti içindekiler مكونات רכיבים मात्रा सामग्री bahan состав ингредиенты
wifi wi_fi internet واي_فاي אינטרנט वाईफाई вайфай интернет
loyalty_card loyalty points tarjeta_de_fidelidad puntos cartão_fidelidade pontos carte_de_fidélité fidélité treuekarte punkte carta_fedeltà sadakat_kartı puan بطاقة_ولاء نقاط נקודות מועדון कार्ड_पॉइंट kartu_member poin карта_лояльности баллы бонусы
trade_in sell_phone buy_used parte_de_pago vender_mi retoma vender_o_meu reprise rachat ankauf inzahlungnahme permuta takas استبدال_قديم تشترون شراء_مستعمل טרייד_אין एक्सचेंज tukar_tambah трейд_ин выкуп скупка
original genuine authentic auténtico genuino autêntico authentique echt originale orijinal أصلي اصلي מקורי असली asli ori оригинал оригинальный
parts spare_parts repuestos piezas peças pièces ersatzteile teile ricambi parça قطع_غيار חלקים पार्ट्स suku_cadang запчасти детали
price_match igualar_precio cobrir_oferta igualar_preço aligner_prix bestpreis uguagliare_prezzo fiyat_eşleştirme مطابقة_السعر השוואת_מחיר samakan_harga снизить_цену_как
privacy personal_data my_data delete_data datos_personales borrar_datos mis_datos dados_pessoais apagar_dados données_personnelles supprimer daten_löschen datenschutz dati_personali cancellare_dati kişisel_veriler بيانات_شخصية حذف_بياناتي מידע_אישי मेरा_डेटा data_pribadi hapus_data персональные_данные удалить_данные
collaboration influencer collab colaboración colaborar colaboração parceria influenciador partenariat influenceur kooperation zusammenarbeit collaborazione iş_birliği تعاون مؤثر שיתוף_פעולה सहयोग kolaborasi kerjasama endorse сотрудничество блогер коллаборация
kilo kilogram kg kilogramo quilo kilogramm chilo كيلو קילו किलो кило килограмм
gram grams g gramos gramas grammes gramm grammi غرام جرام גרם ग्राम грамм
litre liter litro litros لتر ליטר लीटर литр
inch inches pulgada pulgadas polegada polegadas pouce pouces zoll pollice pollici inç بوصة إنش انش אינץ' इंच inci дюйм дюймов
metre meter metro metros mètre metri متر מטר मीटर метр метров
one uno una um uma un une eins ein bir واحد אחד एक satu один одна
two dos dois duas deux zwei due iki اثنين اثنان שניים दो dua два две
three tres três trois drei tre üç ثلاثة שלוש तीन tiga три
four cuatro quatro quatre vier quattro dört أربعة ארבע चार empat четыре
five cinco cinq fünf cinque beş خمسة חמש पांच lima пять
six seis sechs sei altı ستة שש छह enam шесть 6
eight ocho oito huit acht otto sekiz ثمانية שמונה आठ delapan восемь 8
ten diez dez dix zehn dieci on عشرة עשר दस sepuluh десять 10
twelve doce doze douze zwölf dodici on_iki اثنا_عشر שתים_עשרה बारह dua_belas двенадцать 12
`
