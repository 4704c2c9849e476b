import { phrases } from '../phrases.ts'

/**
 * What a reply may promise. `refusable`: saying no is always allowed ("we give no discount").
 * `service`: yes and no both need an entry. `property`: of a product, from its row or an entry about it.
 * `topic`: only names what is spoken of. `status`: tells that something happened, which no row can show.
 */
export type PromiseKind = 'refusable' | 'service' | 'property' | 'topic' | 'status'
export type Promised = { id: string; kind: PromiseKind }

const p = (kind: PromiseKind, id: string, words: string) => [{ id, kind }, words] as const

export const PROMISE_WORDS = phrases<Promised>([
  // refusable
  p(
    'service',
    'interestfree',
    'interest free|no interest|without interest|without any interest|zero interest|meses sin intereses|sin intereses|sin interés|sem juros|sans intérêt*|sans frais|zinsfrei*|ohne zinsen|senza interessi|a tasso zero|tasso zero|faizsiz|vade farksız|vade farkı yok|vade farkı olmadan|peşin fiyatına|без процент*|без переплат*|беспроцентн*|بدون فوائد|بدون فائدة|بلا فوائد|بلا فائدة|ללא ריבית|בלי ריבית|ब्याज मुक्त|बिना ब्याज|tanpa bunga|bunga 0|bebas bunga',
  ),
  p(
    'refusable',
    'free',
    'free|no delivery charge|no delivery charges|no delivery fee|no delivery fees|no delivery cost|no shipping charge|no shipping charges|no shipping fee|no shipping cost|no shipping costs|no postage|sin gastos de entrega|sin coste de envío|sin costo de envío|sem custos de envio|sem custo de entrega|sem taxa de entrega|não há taxa de entrega|não há custo de entrega|não há taxa de envio|não há portes|não tem taxa de entrega|não tem frete|sans frais de livraison|pas de frais de livraison|pas de frais de port|pas de frais d envoi|aucuns frais de livraison|aucun frais de livraison|non c è costo di consegna|non ci sono costi di consegna|non ci sono spese di spedizione|non ci sono spese di consegna|senza costi di consegna|senza spese di consegna|nessun costo di consegna|nessun costo di spedizione|nessuna spesa di spedizione|teslimat ücreti yok|kargo ücreti yok|без платы за доставку|за доставку платить не нужно|за доставку ничего не берем|لا توجد رسوم توصيل|لا رسوم توصيل|بدون رسوم توصيل|ما في رسوم توصيل|ما فيه رسوم توصيل|لا توجد رسوم شحن|بدون رسوم شحن|אין דמי משלוח|ללא דמי משלוח|בלי דמי משלוח|אין עלות משלוח|डिलीवरी चार्ज नहीं|डिलीवरी शुल्क नहीं|डिलिवरी चार्ज नहीं|कोई डिलीवरी चार्ज नहीं|delivery charge nahi|tidak ada ongkir|tanpa ongkir|nggak ada ongkir|gak ada ongkir|tidak kena ongkir|tanpa biaya kirim|tidak ada biaya kirim|tidak ada biaya pengiriman|tanpa tambahan biaya|tanpa tambahan ongkos|nggak ada biaya tambahan|tidak ada biaya tambahan|sin ningún recargo|sin recargos|sin coste extra|sin costo extra|sem cobrança extra|sem custos extra|sans frais en plus|ohne mehrkosten|ohne zusatzkosten|ohne extrakosten|senza costi extra|ekstra ücret yok|ekstra ücret almıyoruz|без дополнительной платы|بدون أي رسوم|بدون تكلفة إضافية|ללא תוספת מחיר|בלי תוספת מחיר|बिना एक्स्ट्रा चार्ज|no surcharge|without surcharge|without a surcharge|kein aufschlag|keinen aufpreis|keinen aufschlag|keinen zuschlag|keine mehrkosten|keine zusatzkosten|kein aufpreis|kein zuschlag|ohne zuschlag|ohne aufpreis|sans surcoût|pas de supplément|aucun supplément|pas de surcoût|nessun supplemento|nessun sovrapprezzo|nessuna maggiorazione|sin suplemento|ningún recargo|no lleva recargo|não tem acréscimo|não tem custo extra|доплаты нет|без доплат|доплачивать не|fark alınmaz|fark almıyoruz|ما عليه زيادة|ما عليها زيادة|ללא תוספת|בלי תוספת|कोई अतिरिक्त शुल्क नहीं|अलग से कुछ नहीं|tidak ada tambahan biaya|nggak nambah|sans majoration|sem acréscimo|sem sobretaxa|senza sovrapprezzo|senza maggiorazione|без наценки|без надбавки|ek fark yok|fark almadan|بدون زيادة|बिना सरचार्ज|tanpa biaya ekstra|schenken wir|wir schenken|spendieren wir|wir spendieren|on vous offre|nous vous offrons|on t offre|te regalo|le regalo|te lo regalo|se lo regalo|te la regalo|ti regaliamo|le regaliamo|vi regaliamo|regaliamo|дарим|подарим|نهديك|نهديكم|kami gratiskan|digratiskan|without a fee|without any fee|without fees|without any fees|without a charge|without any charge|without charge|sin recargo|sin tasas|sem taxas|sem encargos|ohne gebühr|ohne gebühren|senza costi|senza spese|ücret alınmadan|без платы|без оплаты|بدون رسوم|ללא עמלה|ללא דמי|बिना शुल्क|tanpa biaya|is included with|are included with|included with any|included with every|included in every|incluido con|incluida con|incluidos con|incluído com|incluída com|incluído em|incluída em|входит в стоимость|مشمول مع|for free|free of charge|complimentary|on the house|on us|no charge|no cost|no extra cost|no extra charge|no additional cost|no additional charge|at no extra charge|without extra charge|sin cargo extra|sin costo adicional|sin coste adicional|sem custo adicional|sem custo extra|sans supplément|sans frais supplémentaires|ohne aufpreis|ohne aufschlag|senza supplemento|senza costi aggiuntivi|ek ücret yok|ek ücret olmadan|без доплаты|بدون رسوم إضافية|ללא תוספת תשלום|बिना अतिरिक्त शुल्क|tanpa biaya tambahan|at no cost|at no extra cost|gratis|gratuito|gratuita|gratuitos|gratuitas|sin costo|sin coste|sin cargo|de regalo|regalamos|cortesía|cortesia da casa|por cuenta de la casa|grátis|de graça|oferecemos|oferta da casa|por nossa conta|sem custo|sem custos|sem taxa|gratuit|gratuite|gratuits|gratuites|gratuitement|offert|offerte|offerts|offertes|sans frais|cadeau offert|kostenlos*|kostenfrei*|umsonst|geschenkt|gratis dazu|aufs haus|gratuitamente|omaggio|in omaggio|in regalo|offre la casa|ücretsiz*|bedava|hediye|бесплатн*|даром|в подарок|за наш счет|مجانا|مجاني|مجانية|ببلاش|بدون مقابل|هدية|على حسابنا|חינם|בחינם|ללא עלות|ללא תשלום|במתנה|מתנה|עלינו|मुफ्त|मुफ़्त|फ्री|नि:शुल्क|निःशुल्क|muft|cuma cuma|bonus|gift with|waive*|waived|no fee|no fees|at zero cost',
  ),
  p(
    'refusable',
    'free',
    "don't cost you anything|don't cost anything|doesn't cost you anything|doesn't cost a thing|you pay nothing|pay nothing|ne vous coûte rien|ne te coûte rien|ne vous coûtera rien|kostet sie nichts|kostet dich nichts|kosten sie nichts|kosten dich nichts|non le costa nulla|non ti costa nulla|non le costa niente|non ti costa niente|no le cuesta nada|no te costará nada|não lhe custa nada|não te custa nada|вам ничего не стоит|вам ничего не будет стоить|ما يكلفك شي|ما تكلفك شي|لا يكلفك شيئا|לא עולה לך כלום|לא עולה לכם כלום|आपका कुछ नहीं लगेगा|nggak kena biaya|tidak kena biaya|tidak dipungut biaya|isn't charged|is not charged|aren't charged|are not charged|not charged for|won't be charged|won't charge|not billed|included in the price|included in that price|incluid* en el precio|entra en el precio|incluíd* no preço|compris* dans le prix|inclus* dans le prix|im preis enthalten|im preis inbegriffen|im preis drin|compres* nel prezzo|inclus* nel prezzo|fiyata dahil|входит в цену|входят в цену|включен* в цену|включен* в стоимость|مشمول بالسعر|ضمن السعر|כלול במחיר|कीमत में शामिल|€ frei|euro frei|frei haus|frei geliefert|платить не надо|платить не нужно|платить не придется|не придется платить|nothing extra|nothing to pay|nothing more to pay|nothing on top|nada que pagar|nada extra|nada a pagar|nada mais a pagar|rien à payer|rien de plus à payer|rien à ajouter|nichts extra|nichts dazu zahlen|nichts drauf|niente da pagare|niente in più|ничего не доплач*|ничего платить|ما تدفع شي|ما تدفع شيء|אין מה לשלם|कुछ नहीं देना|kuch nahi dena|nggak bayar lagi|tidak perlu bayar|geht ~ auf uns|gehen ~ auf uns|won't cost|on our tab|we cover the|corre por nuestra cuenta|va por nuestra cuenta|por nuestra cuenta|lo pagamos nosotros|a nuestro cargo|por nossa conta|à notre charge|à nos frais|geht auf uns|auf unsere kosten|übernehmen wir|wir übernehmen|a nostro carico|a carico nostro|lo paghiamo noi|bizden|biz karşılıyoruz|за наш счет|за наш счёт|за нами|علينا|على حسابنا|हमारी तरफ से|हमारी ओर से|ditanggung kami|kami tanggung|costs you nothing|versandkostenfrei|portofrei|keine versandkosten|ohne versandkosten|zahl* ~ kein*|no pagas|no pagan|no paga|no se cobra|no cobramos|não pagas|não paga|não cobramos|ne payez pas|ne paierez pas|non paghi|non si paga|non pagate|ödemezsiniz|не платите|не нужно платить|لا تدفع|don't pay|don't have to pay|no need to pay|sin gastos de envío|sem portes|sans frais de port|senza spese di spedizione|doesn't cost anything|does not cost anything|wouldn't cost|would not cost|will not cost|don't charge|costs nothing|cost you nothing|no te cuesta nada|no cuesta nada|não paga nada|não custa nada|kostet nichts|ne coûte rien|non costa nulla|ничего не стоит",
  ),
  p(
    'refusable',
    'discount',
    'pay half|pays half|pay only half|pagan la mitad|paga la mitad|pagas la mitad|pagam metade|paga metade|paient moitié|paie moitié|payez moitié|zahlen die hälfte|zahlt die hälfte|nur die hälfte|pagano la metà|paga la metà|yarısını öder*|платят половину|платите половину|يدفعون النصف|تدفع النصف|משלמים חצי|משלם חצי|आधा देते|आधा ही|bayar setengah|bayar separuh|petit geste|un geste|faire un effort|fair price|good price|friendly price|friend price|nice price|buen precio|precio de amigo|precio amigo|mejor precio|te lo dejo en|se lo dejo en|te la dejo en|bom preço|precinho|preço de amigo|prix d ami|petit prix|guten preis|freundschaftspreis|preis entgegen|entgegenkommen|buon prezzo|prezzo di favore|prezzo da amico|uygun bir fiyat|güzel bir fiyat|fiyatta yardımcı|сделаем дешевле|сделаю дешевле|отдадим дешевле|отдам дешевле|дешевле сделаем|хорошую цену|سعر حلو|نراعيك|نعمل لك سعر|מחיר טוב|מחיר יפה|נוריד|अच्छी कीमत|कम कर देंगे|kam kar denge|harga teman|harga bagus|kasih murah|bisa kurang',
  ),
  p(
    'refusable',
    'discount',
    'discount*|off|% off|sale price|on sale|special price|special offer|promo*|promotion*|deal|deals|coupon*|rebate|cashback|reduced|reduced price|markdown|half price|half off|two for one|2 for 1|buy one get one|bogo|get one|get 1|cheaper for you|for you only|lower the price|knock off|price drop|clearance|voucher code|discount code|descuento*|rebaja*|rebajad*|oferta|ofertas|promoción|promociones|cupón|cupones|2x1|3x2|2 x 1|3 x 2|mitad de precio|precio especial|desconto*|promoção|promoções|cupom|cupão|preço especial|metade do preço|saldos|leve 3|pague 2|remise*|réduction*|soldes|soldé*|rabais|code promo|prix spécial|moitié prix|rabatt*|ermässig*|reduziert*|gutschein*|sonderpreis*|sonderangebot*|angebot*|nachlass|preisnachlass|halber preis|halben preis|zur hälfte|um die hälfte|sconto|sconti|scontat*|offerta|offerte speciali|promozion*|prezzo speciale|metà prezzo|saldi|indirim*|kampanya*|fırsat*|kupon*|özel fiyat|yarı fiyat*|скидк*|скидок|акци*|распродаж*|промокод*|купон*|спецпредложени*|специальн* цен*|полцены|дешевле для вас|уступ*|خصم*|تخفيض*|تنزيلات|عرض خاص|عروض|عرض|كوبون|سعر خاص|نصف السعر|كود|הנחה|הנחות|מבצע|מבצעים|קופון|מחיר מיוחד|חצי מחיר|छूट|डिस्काउंट|ऑफर|कूपन|सेल|आधी कीमत|विशेष कीमत|diskon*|potongan|promo|kupon|setengah harga|harga spesial|harga khusus|obral|korting',
  ),
  p(
    'refusable',
    'guarantee',
    'no questions asked|guarantee*|i promise|we promise|promise|promised|certainly arrives|100 % sure|definitely|money back|money back guarantee|garantiz*|prometo|prometemos|garanto|garantimos|je garantis|nous garantissons|je promets|garantieren|garantiere|verspreche*|garantisco|garantiamo|promettiamo|garanti ed*|söz ver*|гарантирую|гарантируем|обещаю|обещаем|أضمن|نضمن|أعدك|نعدك|مضمون|מבטיח*|מובטח|वादा|वादा करते|dijamin|menjamin|janji|lifetime|de por vida|vitalícia|à vie|lebenslang*|a vita|ömür boyu|пожизненн*|مدى الحياة|לכל החיים|आजीवन|seumur hidup|risk free|rest assured',
  ),
  p(
    'refusable',
    'cheaper-elsewhere',
    'find it cheaper|finds it cheaper|found it cheaper|find cheaper|find them cheaper|cheaper elsewhere|cheaper somewhere|encuentra más barato|encuentras más barato|encuentre más barato|encontráis más barato|encontrar mais barato|encontre mais barato|encontrares mais barato|trouvez moins cher|trouves moins cher|moins cher ailleurs|günstiger finden|günstiger findest|günstiger findet|billiger finden|billiger findest|trovi a meno|trova a meno|trovate a meno|daha ucuza bul*|daha ucuzunu bul*|لقيته ارخص|لقيتها ارخص|تلقاه ارخص|لقيت ارخص|تجده ارخص|وجدته ارخص|وجدت ارخص|מצאת יותר זול|תמצא יותר זול|תמצאו יותר זול|מצאת בזול יותר|सस्ता मिले|सस्ता मिल|sasta mile|sasta mil|nemu lebih murah|menemukan lebih murah|lebih murah di tempat lain|найдете дешевле|нашли дешевле|найдешь дешевле',
  ),
  p(
    'refusable',
    'price-match',
    'match that|match it|match their|match this|beat that|match your|match any|match lower|match a lower|match other',
  ),
  p(
    'refusable',
    'price-match',
    'price match*|match any price|match any store|match the price|match prices|beat any price|lowest price guarantee|best price guarantee|igualamos|igualar el precio|mejor precio garantizado|cobrimos|cobrir o preço|igualamos o preço|alignons|aligner|remboursons la différence|bestpreisgarantie|tiefpreisgarantie|preis mit|miglior prezzo garantito|fiyat garantisi|снизим цену|лучшая цена|نطابق السعر|أفضل سعر|משווים מחיר|סमान कीमत|harga termurah dijamin',
  ),
  p(
    'refusable',
    'restock',
    'restock*|vuelven|more arrive|more arriving|arrive on|arrives on|regresa|regresan|regresará*|volvem|reviennent|tornano|вернутся|вернется|वापस आएंगे|back in stock|back soon|coming soon|come back|comes back|be back|be here on|be here in|new stock|new delivery arrives|more coming|next shipment|arrives next|will arrive|will be available|vuelve|volverá|volverán|repondremos|reponemos|reposición|llegará|llegarán|llega la|volta|voltam|voltará|reposição|repomos|vai chegar|chega na|chegam|chegará|réassort*|de retour|reviendra|revient|arrivera|sera disponible|nachschub|wieder da|kommt wieder|kommen wieder|wieder verfügbar|wieder auf lager|wieder rein|torna|tornerà|torneranno|riassort*|arriverà|yeniden stok*|tekrar gelecek|gelecek|geliyor|stoklara girecek|поступит|поступление|появится|появятся|снова буд*|снова будет|снова появ*|привезут|завезут|سيتوفر|ستتوفر|سيعود|تعود|يرجع|سيصل|سيصلنا|توصل لنا|יחזור|תחזור|יחזרו|חוזר למלאי|יגיע|תגיע|वापस आएगा|वापस आएगी|फिर से आएगा|आ जाएगा|आ जाएगी|restok|akan ada lagi|datang lagi|akan datang|kembali tersedia|ready lagi|in stock again|available again|again next|replenish*',
  ),
  p(
    'refusable',
    'installments',
    'instalment*|installment*|pay later|cuotas|a plazos|parcelas|parcelado|parcelamos|prestações|em vezes|mensualité*|plusieurs fois|raten|ratenzahlung|rate|a rate|taksit*|рассрочк*|оплата частями|в 2 платежа|в 3 платежа|в 4 платежа|на 2 платежа|на 3 платежа|на 4 платежа|в кредит|تقسيط|أقساط|بالتقسيط|على دفعات|دفعات شهرية|תשלומים|किस्त*|किश्त*|emi|cicilan|cicil|dicicil|kredit|in payments|payments of',
  ),
  p(
    'refusable',
    'bonus',
    'eine dazu|eins dazu|einen dazu|eines dazu|obendrauf|obendrein|te llevas otr*|se lleva otr*|de propina|de ñapa|de yapa|de brinde|de bônus|en prime|bonus|extra gift|we throw in|throw in|free gift|as a gift|free surprise|surprise gift|little surprise in|loyalty points|points|puntos|pontos|punkte|punti|puan|балл*|نقاط|נקודות|अंक|poin|compensation|compensar*|upgrade you|credit your',
  ),
  p(
    'refusable',
    'exclusive',
    'best price|the best in|best in town|number one|award winning|award|awards|medal|medals|gold medal|médaille*|medalla*|medalha*|medaglia|medaglie|goldmedaille|preisgekrönt*|premiad*|premiato|premiata|ödüllü|медал*|наград*|ميدالية|جائزة|पुरस्कार|penghargaan|best seller*|bestseller*|best selling|most popular|favourite|favorite|el mejor de|los mejores|más vendido*|mais vendido*|o melhor de|meilleur|le plus vendu|bestseller|am beliebtesten|il migliore|più venduto|en çok satan|лучший в|хит продаж|الأفضل في|الأكثر مبيعا|הנמכר ביותר|הכי טוב|सबसे अच्छा|terlaris|terbaik|limited edition|edición limitada|edição limitada',
  ),
  // services
  p(
    'service',
    'delivery',
    "drop it at your|drop them at your|at your door|to your door|to your doorstep|a tu puerta|hasta tu puerta|lo tiene en casa|la tiene en casa|los tiene en casa|las tiene en casa|lo tienes en casa|la tienes en casa|los tienes en casa|las tienes en casa|lo recibe en casa|lo recibes en casa|tem em casa|tem o em casa|recebe em casa|você recebe em casa|l avez chez vous|les avez chez vous|haben sie ~ zu hause|bei ihnen zu hause|hast du ~ zu hause|ce l ha a casa|ce li ha a casa|lo riceve a casa|kapınızda olur|elinizde olur|будет у вас дома|будут у вас дома|будет у вас завтра|يكون عندك|تكون عندك|אצלך בבית|אצלכם בבית|आपके घर पहुँच|sampai di rumah|na sua porta|à sua porta|à votre porte|bis an die tür|bis zur haustür|a casa tua|fino a casa|kapınıza|до двери|لباب البيت|لباب بيتك|עד הבית|עד הדלת|घर तक|घर पर पहुँचा|sampai rumah|sampai depan rumah|we can post|post it to|we post|we'll post|we bring|we'd bring|we'll bring|we can bring|bring it to you|bring them to you|bring it over|brought to your|te lo llevamos|te la llevamos|te los llevamos|te las llevamos|se lo llevamos|se la llevamos|se los llevamos|se las llevamos|llevamos a casa|levamos a casa|levamos lhe|ve lo portiamo|te lo portiamo|vous l apportons|bringen wir ihnen|wir bringen|bringen wir|portiamo|привозим|привезем",
  ),
  p(
    'service',
    'delivery',
    'deliver|delivers|delivery|delivered|delivering|shipping|ship|ships|shipped|postage|courier|send it to|we can send|mail it|envío|envíos|envio|envios|enviamos|enviar|entrega|entregas|entregamos|a domicilio|ao domicílio|reparto|portes|frete|expedição|envoi|envois|envoyer|envoyons|livraison*|livrons|livrer|livré*|expédi*|frais de port|lieferung*|liefern|liefert|geliefert|versand*|versenden|verschicken|verschickt|wir schicken|schicken wir|zustellung|spedizion*|spediamo|spedire|consegn*|teslimat*|paket servis*|eve servis*|kargo*|kurye*|курьер*|kurir|kurirnya|coursier|corriere|mensajería|mensajero|estafeta|gönderi*|gönderiyoruz|teslim|доставк*|доставля*|доставим|отправ*|пересылк*|توصيل|التوصيل|نوصل|شحن الى|شحن إلى|الشحن|نشحن|يوصل|توصل|משלוח*|שולחים|שליחה|डिलीवरी|डिलिवरी|भेजते|शिपिंग|पहुंचा*|antar|pengiriman|kirim|dikirim|ongkir|ongkos kirim|kami kirim|mengirim',
  ),
  p(
    'service',
    'warranty',
    'warranty|warranties|garantiye|garantisi|garantili|garantidir|garantide|garantía|garantia|garantie|garanzia|garanti|гаранти*|ضمان|الضمان|كفالة|אחריות|वारंटी|गारंटी|garansi|bergaransi|digaransi|gewährleistung',
  ),
  p(
    'service',
    'covered',
    'covered|covers|cubre|يشمل|تشمل|بيشمل|cubierto|cubierta|cobre|coberto|couvert|couvre|abgedeckt|deckt|coperto|copre|kapsam*|покрыва*|يغطي|مغطى|מכסה|מכוסה|ditanggung',
  ),
  p(
    'service',
    'return',
    'return|returns|returned|brought back|bring back|take back|taken back|devolvemos|reintegramos|returnable|bring it back|send it back|devolver|devolución|devoluciones|devolverlo|devolução|devoluções|trocas e devoluções|retour|retours|retourner|rückgabe|zurückbring*|zurückgebracht|zurückgegeben|zurückzugeben|zurückgenommen|zurückschick*|zurückgesch*|geben ~ zurück|bring* ~ zurück|zurücknehmen|nehmen ~ zurück|take it back|take them back|reprise|reprendre|reprises|reprenons|zurückgeben|umtausch|rücksend*|reso|resi|restituire|restituzione|iade|возврат*|вернуть|إرجاع|ارجاع|ترجع|ترجعه|ترجعها|ترجيع|استرجاع|ترجيع|החזרה|החזרות|להחזיר|वापसी|लौटा*|वापस कर*|retur|pengembalian|mengembalikan|dikembalikan',
  ),
  p(
    'service',
    'refund',
    'refund*|money back|devolvemos el dinero|devolvemos tu dinero|devolvemos su dinero|dinero de vuelta|devolvemos o dinheiro|dinheiro de volta|rendons l argent|geld zurück|restituiamo i soldi|soldi indietro|paranız* iade|reembols*|remboours*|rembours*|erstatt*|rückerstatt*|rimbors*|para iadesi|geri ödeme|верн* деньги|деньги верн*|деньги возвра*|деньги обратно|возврат денег|возмест*|استرداد|نرد المبلغ|رد المبلغ|החזר כספי|זיכוי|रिफंड|पैसे वापस|uang kembali|refund',
  ),
  p(
    'service',
    'exchange',
    'a new one to you|send you a new one|send a new one|send you another|send a replacement|send you a replacement|get a new one|te enviamos uno nuevo|te enviamos una nueva|le enviamos uno nuevo|le enviamos otro|te enviamos otro|te mandamos otro|enviamos lhe um novo|enviamos outro|enviamos um novo|mandamos outro|envoyons un nouveau|envoyons une nouvelle|renvoyons un|schicken ihnen ein neues|schicken ihnen einen neuen|schicken ihnen eine neue|schicken wir ihnen ein neues|schicken ersatz|mandiamo uno nuovo|mandiamo un altro|spediamo un altro|yenisini gönder*|пришлем новый|отправим новый|пришлем другой|вышлем новый|نرسل لك بديل|نرسل لك جديد|نرسل لك واحد|נשלח לך חדש|נשלח חדש|נשלח אחר|नया भेज*|दूसरा भेज*|kirim yang baru|kirim pengganti|kirim gantinya|exchange*|replaced|we replace|replace it|swap|swapped|cambiarlo|cambio de talla|cambios|cambiamos|se cambia|se cambian|lo cambiamos|trocamos|tauschen|cambiamo|меняем|поменя*|نبدل|نستبدل|מחליפים|बदल*|ganti|diganti|trocar|trocas|échange*|umtauschen|cambiare|cambio taglia|değişim yap|обмен*|обменя*|استبدال|تبديل|להחליף|החלפה של|एक्सचेंज|tukar|penukaran',
  ),
  p(
    'service',
    'reserve',
    'reserve*|reservation*|hold it|hold one|hold them|we hold|aside for you|aside under|aside in your|aside until|aside till|leg* ~ zurück|put aside|set aside|put it aside|put ~ aside|set ~ aside|keep ~ aside|hold ~ for you|save ~ for you|keep ~ for you|keep it for you|keep one for you|save one|save it for you|booked|reservo|reservamos|reservar|reserva|apartar|aparto|apartado|guardo|guardamos|guardar|te lo guardo|réserv*|mettre de côté|mettons de côté|reserviere*|zurücklegen|zurückgelegt|legen wir|leg ihnen|leg dir|lege ihnen|lege dir|leg euch|lege euch|legen ihnen|legen dir|legen es zurück|leg* ~ zurück|mett* ~ da parte|mett* ~ de côté|riserv*|metto da parte|mettiamo da parte|prenot*|rezerv*|ayırt*|ayırabil*|ayıralım|ayırıyoruz|отлож*|отклад*|забронир*|брон*|зарезерв*|резерв*|نحجز*|أحجز|حجز|احجز|نحتفظ|אשמור|לשמור|נשמור|הזמנתי עבורך|שומרים|रिजर्व|रख दें|रख देंगे|बुक|simpankan|disimpankan|booking|dibooking|pesankan|dikeep|keepkan',
  ),
  p(
    'service',
    'cash',
    'cash|efectivo|dinheiro|numerário|espèces|bargeld|bar zahlen|contanti|nakit|наличн*|كاش|نقدا|نقدي|מזומן|नकद|कैश|tunai',
  ),
  p(
    'service',
    'cod',
    'cash on delivery|pay on delivery|cod|contra reembolso|contra entrega|pago contra entrega|pagamento na entrega|à cobrança|contre remboursement|paiement à la livraison|payer à la livraison|zahlung bei lieferung|nachnahme|contrassegno|pagamento alla consegna|kapıda ödeme|наложенн*|оплата при получении|الدفع عند الاستلام|תשלום במסירה|कैश ऑन डिलीवरी|bayar di tempat',
  ),
  p(
    'service',
    'card',
    'debit card*|cards|card payment*|card|tarjeta|tarjetas|cartão|cartões|carte bancaire|cartes|carte|karte|karten|ec karte|kart|kartla|kartınızla|kartıyla|карт*|картой|بطاقة|بطاقات|אשראי|कार्ड|مدى',
  ),
  p(
    'service',
    'creditcard',
    'visa|mastercard|credit card*|tarjeta de crédito|tarjetas de crédito|cartão de crédito|cartões de crédito|carte de crédit|cartes de crédit|kreditkarte*|carta di credito|carte di credito|kredi kartı|kredi kartına|kredi kartıyla|кредитн* карт*|فيزا|ماستركارد|بطاقة ائتمان|بطاقات الائتمان|פיזה|ויזה|כרטיס אשראי|क्रेडिट कार्ड|kartu kredit',
  ),
  p('service', 'amex', 'american express|amex'),
  p('service', 'paypal', 'paypal|pay pal|бей بال|باي بال|पेपाल'),
  p(
    'service',
    'crypto',
    'crypto*|bitcoin*|usdt|cripto*|krypto*|kripto*|крипт*|биткоин*|عملات رقمية|كريبتو|بيتكوين|קריפטו|ביטקוין|क्रिप्टो|btc|ethereum',
  ),
  p('service', 'applepay', 'apple pay|google pay|эпл пэй|ابل باي'),
  p('service', 'zelle', 'zelle'),
  p('service', 'tabby', 'tabby|klarna|afterpay|tamara|clearpay|oney|scalapay|تابي|تمارا'),
  p(
    'service',
    'cheque',
    "cheque*|checks|check payment|by check|with a check|leave a check|leave us a check|write a check|write us a check|personal check|chèque*|scheck*|assegn*|чек банк*|צ'ק|צ'קים|צקים|המחאה|המחאות|çek ile|çekle|cek giro|bilyet giro|شيك|شيكات|चेक से",
  ),
  p('service', 'mbway', 'mb way|mbway'),
  p('service', 'multibanco', 'multibanco'),
  p(
    'service',
    'pix',
    'pix|boleto|bizum|upi|paytm|venmo|cash app|qris|gopay|ovo|sbp|сбп|iban|bank transfer|wire transfer|transferencia|transferência|virement|überweisung|bonifico|havale|eft|перевод*|تحويل بنكي|העברה בנקאית|transfer bank',
  ),
  p(
    'service',
    'pets',
    'pets|pet friendly|dog|dogs|cats|mascota*|perro*|animais|cão|cães|cachorro*|animaux|chien*|haustier*|hund|hunde|animali|cane|cani|evcil|köpek*|питомц*|собак*|животн*|كلب|كلاب|حيوانات|כלב*|חיות|कुत्ते|पालतू|anjing|hewan',
  ),
  p(
    'service',
    'parking',
    'parking|park your|aparcamiento|estacionamiento|estacionamento|parken|parkplatz*|parkplätze|parcheggio|otopark|парковк*|موقف|مواقف|חניה|חנייה|पार्किंग|parkir',
  ),
  p('service', 'wifi', 'wi fi|wifi|вайфай|واي فاي|אינטרנט|वाईफाई'),
  p(
    'service',
    'seating',
    'seats|seating|terrace|terraza|esplanada|terrasse*|terrazza|teras|террас*|شرفة|تراس|מרפסת',
  ),
  p(
    'service',
    'wheelchair',
    'wheelchair*|accessible|silla de ruedas|cadeira de rodas|fauteuil roulant|rollstuhl*|barrierefrei|sedia a rotelle|tekerlekli|инвалид*|كرسي متحرك|כיסא גלגלים|व्हीलचेयर|kursi roda',
  ),
  p('service', 'catering', 'catering|cater|caters|catered|кейтеринг|كاترينج|קייטרינג'),
  p(
    'service',
    'wholesale',
    'wholesale|bulk|al por mayor|mayorista|por grosso|atacado|grossiste|en gros|grosshandel|ingrosso|toptan|оптом|оптов*|جملة|الجملة|סיטונא*|थोक|grosir',
  ),
  p(
    'service',
    'tradein',
    'trade in|trade your|buy used|buy back|trade ins|compramos usados|retoma|reprise de|inzahlungnahme|permuta|takas|трейд ин|скупк*|نشتري المستعمل|טרייד אין',
  ),
  p(
    'service',
    'unlock',
    'unlock*|icloud|desbloque*|débloqu*|entsperr*|sblocc*|kilit aç*|разблокир*|فتح القفل|نفتح القفل|نفك القفل|نفك قفل|فك القفل|فك قفل|نشيل القفل|نشيل قفل|ايكلاود|الايكلاود|آيكلاود|الآيكلاود|لשחרר נעילה|अनलॉक|buka kunci',
  ),
  p(
    'service',
    'loaner',
    'loaner|lend you|lend a phone|loan phone|teléfono de préstamo|prestamos|emprestamos|telefone de substituição|téléphone de prêt|leihgerät*|ersatzhandy|telefono sostitutivo|yedek telefon|подменн*|هاتف بديل|טלפון חלופי|hp pinjaman',
  ),
  p(
    'service',
    'appointment',
    'appointment*|booking necessary|booking needed|booking required|need to book|no booking|without booking|without a booking|reservation needed|walk in|walk ins|cita previa|cita|con cita|marcação|hora marcada|rendez vous|termin|appuntamento|randevu*|запис*|по записи|موعد|حجز موعد|תור|अपॉइंटमेंट|janji temu',
  ),
  p(
    'service',
    'student',
    'student*|स्टूडेंट|विद्यार्थी|studierend*|estudiant*|étudiant*|studenten*|studente*|studenti|öğrenci*|студен*|طالب|طلاب|الطلاب|סטודנט*|छात्र*|mahasiswa|pelajar',
  ),
  p('service', 'newsletter', 'newsletter*|boletín|infolettre|bülten|рассылк*|نشرة|ניוזלטר'),
  p(
    'service',
    'loyalty',
    'loyalty|member|members|membership|socio|socios|sócio|sócios|membre|membres|mitglied*|soci|üye*|участник* клуба|члены клуба|أعضاء|عضوية|חברי מועדון|חבר מועדון|सदस्य*|anggota|stamp card|stamp cards|punch card|loyalty card|tarjeta de sellos|tarjeta de puntos|cartão de carimbos|cartão de pontos|carte à tampons|carte de points|stempelkarten|tessera a timbri|tessera a punti|tessera punti|damga kartı|puan kartı|карта со штампами|карте со штампами|بطاقة الأختام|بطاقة أختام|כרטיסיית ניקוב|כרטיס ניקובים|स्टैम्प कार्ड|kartu stempel|kartu cap|tarjeta de fidelidad|cartão de fidelidade|carte de fidélité|treuekarte|stempelkarte|carta fedeltà|sadakat*|карта лояльности|بطاقة الولاء|כרטיס נאמנות|kartu member',
  ),
  p(
    'service',
    'deposit',
    'deposit*|fianza|fianzas|caution|cauzione|تأمين|uang jaminan|down payment|without payment|ohne zahlung|sin pago|sem pagamento|sans paiement|senza pagamento|depósito*|anticipo|señal|sinal|entrada de|caução|acompte*|anzahlung|kaution|caparra|acconto|kapora|depozito|предоплат*|залог*|аванс|задат*|عربون|مقدم|דמי קדימה|מקדמה|פיקדון|अग्रिम|एडवांस|डिपॉजिट|uang muka|dp|deposito',
  ),
  p(
    'service',
    'cancel',
    'cancel*|kündbar|kündbare*|kündigbar|résiliable*|rescindible*|disdicibil*|cancelar|cancelación|cancelamento|annul*|stornier*|kündig*|iptal*|отмен*|отказ*|إلغاء|الغاء|ألغيت|ألغي|تلغي|يلغي|نلغي|تلغوا|الغيت|الغي|תבטל*|מבטל*|בטלו|ביטול|לבטל|रद्द|कैंसल|batal*|pembatalan',
  ),
  p(
    'service',
    'engraving',
    'engrav*|inciso|incisa|incise|incisi|grabado|grabada|gravado|gravada|gravé|gravée|graviert|personali*|customi*|monogram*|grabado|gravação|gravure|gravur*|incision*|гравиров*|نقش|חריטה|custom made|made to measure|a medida|por encargo|sob medida|sur mesure|massgeschneidert|su misura',
  ),
  p(
    'service',
    'install',
    'montamos|montamos lo|lo montamos|montiert|montieren|aufgebaut|bauen ~ auf|montons|monter|montiamo|kuruyoruz|kurarız|соберем|собираем|נרכיב|نركب|نركبها|rakitkan|pasangkan|installation|install*|assembly|assemble|assembled|assembling|aufbau*|aufbauen|armado|montaje|montagem|assemblage|assemblaggio|сборк*|сборка|تجميع|הרכבה|perakitan|rakit|instalación|instalamos|instalação|installons|einbau|montage|montaggio|kurulum|установк*|установим|تركيب|התקנה|इंस्टॉलेशन|pemasangan|fitting included|setup',
  ),
  p(
    'service',
    'invoice',
    'invoice*|nif|vat|tax free|factura*|fatura*|facture*|rechnung*|fattura*|счет фактур*|فاتورة|חשבונית|बिल|faktur',
  ),
  p(
    'service',
    'fittingroom',
    'fitting room*|try on|try it on|try them on|probador*|probar*|provador*|provar|experimentar|cabine*|essayer|anprobe*|umkleide*|anprobieren|camerin*|provare|deneme kabini|deneyebilir*|примерочн*|примерить|примерк*|غرفة القياس|غرفة قياس|غرفتين قياس|غرفتا قياس|غرفتين للقياس|غرف قياس|غرف القياس|تجربة|قياس الملابس|חדר הלבשה|מדידה|למדוד|ट्रायल|kamar pas|coba',
  ),
  p(
    'service',
    'hemming',
    'hemming|hem|el bajo|los bajos|acort*|encurt*|raccourci*|wir kürzen|kürzer machen|accorc*|kısalt*|укорот*|укорач*|подош*|подруб*|نقصر|تقصر|أقصر|נקצר|לקצר|מקצרים|छोटा कर*|potong celana|memendekkan|pendekkan|dipendekkan|alteration*|shorten*|dobladillo*|arreglos|bainha*|ourlet*|retouche*|kürzen|saum|orlo|orli|accorci*|paça|kısaltma|подшив*|подгон*|تقصير|מכפלת|תיקוני|קיצור',
  ),
  p(
    'service',
    'giftwrap',
    'gift wrap*|wrapping|wrap it|gift box*|envoltorio de regalo|paquet cadeau|paquets cadeaux|envoltorio para regalo|papel de regalo|caja de regalo|caja regalo|paquete de regalo|embrulho de presente|papel de presente|caixa de presente|envoltorio|envuelto|envolver*|para regalo|embrulho*|embrulhamos|emballage|geschenkverpack*|als geschenk verpackt|als geschenk eingepackt|geschenkfertig|einpacken|incartat*|impacchettat*|emballé*|завернут*|gift wrapped|wrapped as a gift|confezione regalo|hediye paketi|упаковк*|تغليف|אריזה|אריזת מתנה|עטיפ*|עטיפת מתנה|अपहार|रैपिंग|bungkus kado',
  ),
  p(
    'service',
    'hiring',
    'hiring|vacanc*|empleo|contratando|emprego|embauch*|stellenangebot*|assumiamo|işe alım|вакансии|توظيف|דרושים|lowongan',
  ),
  p(
    'service',
    'data',
    'data stays|data remains|data is safe|data is kept|your data|lose data|data loss|your photos|sus datos|tus datos|os seus dados|vos données|ihre daten|i tuoi dati|verileriniz|ваши данные|данные не|بياناتك|البيانات|הנתונים|आपका डेटा|data anda|backup|back up',
  ),
  p(
    'service',
    'people',
    'manager approved|owner approved|my manager said|the manager said|the boss|my colleague said|jefe dijo|o gerente disse|o gerente autorizou|o gerente aprovou|o gerente deixou|o gerente já|o gerente confirmou|chef a dit|chef hat gesagt|il capo|müdür onay*|менеджер разреш*|начальник|المدير وافق|המנהל אישר|bos bilang',
  ),
  p(
    'service',
    'nobreak',
    'straight through|right through the day|without a break|no lunch break|all day long|horario corrido|horario continuo|sin interrupción|horário contínuo|sem interrupção|sem pausa|sans interruption|en continu|durchgehend|ohne pause|orario continuato|senza pausa|aralıksız|без перерыва|без обеда|بدون انقطاع|ללא הפסקה|tanpa istirahat',
  ),
  // properties
  p(
    'property',
    'remedy',
    'cures|cure|cured|heals|heal|healed|relieves|remedy for|medicine for|gets rid of|boosts|cura|curan|alivia|alivian|previene|sana|guérit|guérissent|soigne|soulage|heilt|lindert|hilft gegen|guarisce|allevia|iyileştirir|tedavi eder|вылеч*|лечит|излеч*|помогает от|помогает при|избав*|снимает боль|يعالج|يشفي|יעזור נגד|מרפא|ठीक करता|ठीक कर देता|ठीक कर देगा|इलाज|menyembuhkan|mengobati|meredakan',
  ),
  // Who is ill asks a person: that the goods are fit for them is said by an entry or by nobody.
  p(
    'property',
    'remedy',
    'suitable for diabetics|fine for diabetics|ok for diabetics|good for diabetics|safe for diabetics|diabetics can|people with diabetes can|patients can|apto para diabétic*|apta para diabétic*|aptos para diabétic*|los diabéticos pueden|las personas con diabetes pueden|diabéticos podem|indicado para diabétic*|les diabétiques peuvent|convient aux diabétiques|diabetiker können|diabetiker dürfen|für diabetiker geeignet|für diabetiker|i diabetici possono|adatto ai diabetici|adatta ai diabetici|adatto a chi ha il diabete|şeker hastaları ~ yiyebilir|şeker hastalarına uygun|diyabet hastaları ~ yiyebilir|diyabetliler yiyebilir|диабетикам можно|можно диабетикам|подходит диабетикам|подходит для диабетиков|مناسب لمرضى السكري|مناسبة لمرضى السكري|مرضى السكري يقدروا|مرضى السكري يمكنهم|مناسب لمريض السكر|חולי סוכרת יכולים|סוכרתיים יכולים|מתאים לסוכרתיים|מתאים לחולי סוכרת|מתאימה לסוכרתיים|के मरीज़ ~ खा सकते|के मरीज खा सकते|मरीज़ बेफ़िक्र|मरीज़ आराम से|के मरीज़ों के लिए सही|शुगर वाले खा सकते|डायबिटीज़ वाले खा सकते|ke mareez kha sakte|ke mareez befikr|sugar wale kha sakte|diabetes wale kha sakte|sugar patient kha sakte|aman untuk diabetes|aman untuk penderita diabetes|penderita diabetes boleh|cocok untuk penderita diabetes',
  ),
  p(
    'refusable',
    'guarantee',
    'in a single session|in just one session|in one single session|after a single use|after just one use|after one wash|en una sola sesión|en una sola aplicación|con un solo uso|desde la primera aplicación|numa só sessão|em uma única sessão|numa única sessão|com uma única aplicação|logo na primeira aplicação|en une seule séance|en une seule application|dès la première application|dès la première séance|in nur einer sitzung|in einer einzigen sitzung|nach nur einer anwendung|schon nach einer anwendung|in una sola seduta|in una sola applicazione|dalla prima applicazione|tek seansta|tek kullanımda|ilk kullanımda|за один сеанс|за одно применение|с первого применения|من أول جلسة|من جلسة واحدة|من أول استخدام|בטיפול אחד|בשימוש אחד|כבר מהשימוש הראשון|एक ही बार में|एक ही सिटिंग में|पहली बार में ही|ek hi baar mein|ek hi sitting mein|sekali pakai langsung|dalam satu sesi saja',
  ),
  p(
    'property',
    'harmless',
    "is safe|it's safe|are safe|perfectly safe|safe to|harmless|won't hurt|won't harm|won't do any harm|not harmful|no risk|no side effects|es seguro|es segura|son seguros|inofensiv*|no hace daño|no le hará daño|no le hace daño|sin riesgo|é seguro|é segura|são seguros|não faz mal|sem risco|sans danger|sans risque|inoffensi*|unbedenklich|schadet nicht|harmlos|ungefährlich|è sicuro|innocuo|non fa male|zararsız*|zarar vermez|безвредн*|не навредит|не повредит|لا يضر|ما يضر|غير ضار|לא מזיק|לא יזיק|हानिरहित|नुकसान नहीं|tidak berbahaya",
  ),
  p(
    'property',
    'machine',
    'washing machine|machine wash*|lavadora|máquina de lavar|lavar a máquina|lavar na máquina|machine à laver|lavable en machine|waschmaschine*|maschinenwaschbar|lavatrice|çamaşır makine*|makinede yık*|машинн* стирк*|стиральн*|غسالة|מכונת כביסה|मशीन वॉश|वॉशिंग मशीन|mesin cuci',
  ),
  p(
    'property',
    'dryer',
    'tumble dry*|tumble dri*|in the dryer|into the dryer|the dryer|a dryer|in the drier|machine dry*|machine dri*|dryer safe|secadora|secar a máquina|secar en máquina|máquina de secar|secar na máquina|sèche linge|trockner|wäschetrockner*|trocknergeeignet|asciugatrice|kurutma makine*|сушильн*|сушить в машин*|сушке в машин*|сушку в машин*|сушите в машин*|высушить в машин*|в барабане|барабанн* сушк*|машинн* сушк*|مجفف|مجففة|نشافة|מייבש|במייבש|ड्रायर|mesin pengering|pengering',
  ),
  p(
    'property',
    'iron',
    'iron it|ironed|ironing|plancharse|planchar|planchado|passar a ferro|passado a ferro|engomar|repassage|fer à repasser|bügeln|gebügelt|bügelfest|stirare|stirato|ütülen*|ütüleyebilir*|гладить|утюжить|يكوى|الكي|לגהץ|גיהוץ|इस्त्री|disetrika|setrika',
  ),
  p(
    'property',
    'bleach',
    'bleached|bleaching|with bleach|use bleach|con lejía|lejía|lixívia|alvejante|eau de javel|javel|bleichmittel|candeggina|candeggiare|çamaşır suyu*|отбеливать|отбеливател*|مبيض|אקונומיקה|ब्लीच|pemutih',
  ),
  p(
    'property',
    'washable',
    'induction|inducción|indução|induktion*|induzione|индукци*|microwav*|microondas|micro ondes|mikrowelle*|microonde|mikrodalga*|микроволнов*|ميكروويف|מיקרוגל|माइक्रोवेव|bulaşık makine*|oven proof|ovenproof|oven safe|backofenfest|washable|wash at|hand wash|dishwasher*|dry clean*|lavable|lavável|lave vaisselle|waschbar|spülmaschine*|lavabile|lavastoviglie|yıkanabilir|стирать|стирк*|посудомо*|قابل للغسل|يغسل|כביסה|מדיח|धो सकते|धुल|dicuci|wash|washed|lave|lavage',
  ),
  p(
    'property',
    'waterproof',
    'waterproof|water resistant|water proof|rainproof|resistente al agua|sumergible|à prova de água|à prova d água|impermeável|resistente à água|étanche|wasserdicht|wasserfest|wasserabweisend|resistente all acqua|impermeabili|su geçirmez|водонепроницаем*|влагозащит*|водостойк*|مقاوم للماء|ضد الماء|وضد الماء|ومقاوم للماء|ومقاومة للماء|עמיד למים|עמידה במים|वाटरप्रूफ|tahan air|anti air|ip67|ip68',
  ),
  p(
    'property',
    'organic',
    'organic|bio|eco friendly|sustainable|orgánic*|ecológic*|orgânic*|biológic*|biologique*|écologique*|biologisch*|nachhaltig*|biologic*|organik*|органич*|экологич*|عضوي|עורגני|אורגני*|ऑर्गेनिक|जैविक|organik|fair trade|recycled|reciclad*|recyclé*|recycelt*|riciclat*',
  ),
  p(
    'property',
    'handmade',
    'handmade|hand made|hand crafted|handcrafted|artisan*|homemade|house made|hecho a mano|hecha a mano|hechos a mano|artesanal*|casero|feito à mão|feita à mão|feitos à mão|caseiro|fait main|faits main|artisanal*|handgemacht*|handgefertigt*|hausgemacht*|fatto a mano|fatta a mano|artigianal*|el yapımı|ev yapımı|ручн* работ*|домашн*|صناعة يدوية|يدوي|מעשה ידי*|עבודת יד|हाथ से बना|हस्तनिर्मित|buatan tangan',
  ),
  p(
    'property',
    'original',
    'solid wood|solid oak|maciz*|maciç*|massif|massive|originale apple|ricambio originale|ricambi originali|pezzo originale|pezzi originali|parti originali|massivholz*|massello|masif|массив*|original|originals|solid gold|real gold|pure gold|solid silver|sterling|oro macizo|oro puro|ouro maciço|ouro puro|or massif|massivgold|echtgold|oro massiccio|som altın|чистое золото|ذهب خالص|זהב טהור|शुद्ध सोना|emas murni|real leather|genuine leather|italian leather|cuero genuino|cuero italiano|piel italiana|couro italiano|couro legítimo|cuir véritable|cuir italien|echtleder|vera pelle|pelle italiana|hakiki deri|натуральн* кож*|итальянск* кож*|جلد طبيعي|עור אמיתי|असली चमड़ा|kulit asli|genuine|authentic|oem|official apple|brand new|factory new|originales|auténtic*|originais|autêntic*|d origine|authentique*|originalteil*|echt|echte|echter|echtes|originali|autentic*|orijinal*|orjinal*|оригинал*|подлинн*|фирменн*|أصلي|أصلية|اصلي|اصلية|מקורי|מקורית|מקוריים|ओरिजिनल|असली|asli|ori|100 % real',
  ),
  p(
    'property',
    'madein',
    'made in|imported|import|from italy|from france|hecho en|hecha en|fabricado en|importad*|feito em|feita em|feito no|fabricado em|fabriqué en|fabriquée en|fabrication française|hergestellt in|gefertigt|hergestellt|fabriqué*|fabricad*|produzid*|elaborad* en|fabbricat*|prodott* in|изготовлен*|üretil*|مصنوع في|مصنوعة في|מיוצר*|निर्मित|diproduksi|made in germany|importiert|fatto in|prodotto in|importat*|üretim*|ithal|сделано в|произведен*|импортн*|صنع في|صناعة|مستورد|תוצרת|מיובא|में बना|आयातित|buatan|impor',
  ),
  p(
    'property',
    'vegan',
    'vegan|vegana|vegano|veganos|veganas|végan*|vegane*|веган*|نباتي صرف|نباتي|طبعوني|טבעוני*|वीगन|plant based|vegetarian*|vegetarian*o|végétarien*|vegetarisch*|vejetaryen|вегетариан*|צמחוני|शाकाहारी',
  ),
  p(
    'property',
    'glutenfree',
    'gluten free|gluten|without gluten|sin gluten|sem glúten|glúten|sans gluten|glutenfrei*|senza glutine|glutine|glutensiz|без глютен*|безглютен*|глютен*|جلوتين|الجلوتين|غلوتين|גלוטן|ग्लूटेन|bebas gluten',
  ),
  p(
    'property',
    'celiac',
    'celiac*|coeliac*|celíac*|cœliaque*|zöliakie|celiachia|celiac|çölyak|целиак*|سيلياك|الاضطرابات الهضمية|צליאק|सीलिएक|celiaco|allerg*|alerg*|алерг*|аллерг*|allergi*|alerji*|حساسية|אלרגי*|אלרגניים|एलर्जी|alergi',
  ),
  p(
    'property',
    'nutfree',
    'nut free|nuts|peanut free|sin frutos secos|frutos secos|sem frutos secos|sans noix|fruits à coque|nussfrei|nüsse|senza frutta a guscio|fındık içermez|без орех*|орех*|خالي من المكسرات|مكسرات|ללא אגוזים|अखरोट रहित|bebas kacang',
  ),
  p(
    'property',
    'dairyfree',
    'dairy free|lactose free|dairy|lactose|sin lactosa|lactosa|sem lactose|sans lactose|laktosefrei*|senza lattosio|laktozsuz|без лактоз*|лактоз*|خالي من اللاكتوز|ללא לקטוז|bebas laktosa|egg free|eggless|sin huevo|sem ovo|sans œuf|ohne ei|soy free',
  ),
  p(
    'property',
    'sugarfree',
    'sugar free|no added sugar|low carb|keto|low calorie|calories|healthy|sin azúcar|sem açúcar|sans sucre|zuckerfrei*|senza zucchero|şekersiz|без сахара|diet|saludable|saudável|gesund|بدون سكر|خال من السكر|ללא סוכר|शुगर फ्री|चीनी मुक्त|tanpa gula|bebas gula',
  ),
  p('property', 'halal', 'halal|халял*|حلال|חלאל|हलाल|kosher|koşer|kasher|кошер*|כשר|כשרות|כשרה|كوشير|helal'),
  p(
    'property',
    'safe',
    'hypoallergenic|safe for|safe while|safe during|safe if|completely safe|totally safe|perfectly safe|absolutely safe|entirely safe|totalmente seguro|totalmente segura|completamente seguro|completamente segura|sans danger|sans risque|unbedenklich|völlig sicher|del tutto sicuro|del tutto sicura|tamamen güvenli|aman dipakai|aman buat|suitable for|bpa free|non toxic|hipoalergénic*|hipoalergênic*|apto para|apta para|adequado para|seguro para|adapté aux|convient aux|hypoallergen*|geeignet für|ipoallergenic*|adatto a|adatta a|hipoalerjenik|için uygundur|гипоаллерген*|подходит для|безопас*|آمن|مناسب ل|مناسبة|בטוח ל|מתאים ל|सुरक्षित|उपयुक्त|aman untuk|cocok untuk|shockproof|scratch proof|unbreakable|fireproof|dust proof|irrompible|unzerbrechlich|certified|certificad*|certifié*|zertifiziert*|certificat*|sertifika*|сертифи*|معتمد|מאושר|प्रमाणित|bersertifikat|dermatolog*',
  ),
  p(
    'property',
    'fresh',
    'baked ~ this morning|made ~ this morning|baked ~ today|made ~ today|out of the oven this|hemos horneado|horneamos ~ hoy|horneamos ~ mañana|horneado esta mañana|horneadas esta mañana|recién salid*|salidas del horno|salidos del horno|cozemos|cozidos hoje|saíram do forno|saiu do forno|acabado de sair|acabadas de sair|acabados de sair|feitos hoje|feitas hoje|sorti du four|sortis du four|sortie du four|sorties du four|cuit ce matin|cuits ce matin|faits ce matin|faites ce matin|préparé ce matin|heute morgen gebacken|heute früh gebacken|heute gebacken|ofenfrisch|aus dem ofen|sfornat* stamattina|sfornat* oggi|fatti stamattina|fatte stamattina|appena uscit* dal forno|bu sabah pişir*|bu sabah yap*|fırından yeni|испекли сегодня|сегодня испекли|утром испекли|испекли утром|из печи|из духовки|خبزناها اليوم|خبزناه اليوم|طالع من الفرن|من الفرن|נאפה הבוקר|נאפו הבוקר|אפינו הבוקר|מהתנור|आज सुबह बन*|tadi pagi dipanggang|dipanggang tadi pagi|baru keluar dari oven|baked this morning|baked today|fresh today|freshly baked|fresh every|just baked|out of the oven|recién hech*|recién horneado*|acabado de fazer|tout juste sorti|frisch gebacken|ofengebacken|appena sfornat*|taze pişmiş|свежеиспечен*|طازج اليوم|טרי מהתנור|baru dipanggang',
  ),
  p(
    'property',
    'fast',
    'fast charging|fast charge|carga rápida|carregamento rápido|charge rapide|schnellladen|ricarica rapida|hızlı şarj|быстр* зарядк*|شحن سريع|טעינה מהירה|फास्ट चार्जिंग|pengisian cepat|noise cancel*|bluetooth 5|5g|unlimited',
  ),
  p(
    'property',
    'expiry',
    'expire*|no expiry|best before|shelf life|caduca*|caduc*|validade|expira*|sans date|haltbar*|läuft ab|scade*|scadenza|son kullanma|срок годности|истека*|تنتهي صلاحي*|صلاحية|תוקף|एक्सपायरी|kadaluarsa|kedaluwarsa|never expires',
  ),
  p(
    'property',
    'protects',
    'protects against|protects from|uv protection|protege*|protección|proteção|protège*|schützt|protegge|защищ*|يحمي|تحمي|מגן|melindungi',
  ),
  p(
    'property',
    'resists',
    'resistant|résistant*|beständig*|resistent*|dayanıklı*|устойчив*|עמיד*|प्रतिरोधी|resists|withstands|shock proof|shockproof|scratch proof|unbreakable|resiste*|aguanta*|antigolpes|irrompible|inquebrável|antichoque|résiste*|incassable|widerstandsfähig*|bruchsicher|выдержив*|ударопрочн*|небьющ*|يتحمل|تتحمل|مقاوم*|tahan banting|tahan lama',
  ),
  p(
    'property',
    'compatible',
    'compatible|compatibles|works with|fits all|fits any|kompatibel|compatibile|compatibili|совместим*|متوافق*|יتאים|תואם|kompatibel|uyumlu|funciona con|funciona com',
  ),
  p(
    'property',
    'madeof',
    'made of|made from|hecho de|hecha de|hechos de|feito de|feita de|fait de|faite de|gemacht aus|besteht aus|fatto di|сделан* из|изготовлен*|مصنوع*|عشوي من|עשוי מ|terbuat dari',
  ),
  p(
    'property',
    'noise',
    'noise cancel*|noise reduc*|réduit le bruit|réduction de bruit|cancelación de ruido|reduce el ruido|cancelamento de ruído|geräuschunterdrück*|шумоподавл*|عزل الضوضاء|ביטול רעשים|peredam bising',
  ),
  p(
    'property',
    'lasts',
    'lasts|battery life|dura hasta|dura más|dura mucho|dura até|dura muito|tient jusqu|hält bis|держит заряд|хватает на|تدوم|tahan sampai|autonomía|autonomia|autonomie',
  ),
  p(
    'property',
    'keeps',
    'מחליף צבע|מחליפה צבע|מחליפים צבע|משנה צבע|הופך שחור|לא דוהה|לא משחיר|rang nahi|rang jayega|rang nikal*|रंग नहीं|रंग जाएगा|रंग छोड़*|pierde el color|pierde color|perde a cor|perde cor|perd sa couleur|perd pas sa couleur|verliert * farbe|färbt nicht|bleicht|perde colore|perde il colore|rengi solmaz|rengi atmaz|renk atmaz|выцвета*|теряет цвет|يتغير لونه|يتغير لونها|تغير لونها|يفقد لونه|shrink*|tarnish*|rust|rusts|escurece*|oscurece*|noircit|noircissent|läuft an|laufen an|annerisce|kararmaz|темнеет|темнеют|ржаве*|يسود|يصدأ|משחיר|मैला|menghitam|karatan|fade|fades|wrinkle*|wrinkle free|crease*|encoge*|destiñe*|se arruga|encolh*|desbota*|amarrota|rétréci*|déteint|froisse|läuft nicht ein|läuft ein|einlaufen|verblasst|knitter*|si restringe|si restringono|scolorisce|stropiccia|çekmez|solmaz|kırışmaz|садится|линяет|мнется|ينكمش|تنكمش|يبهت|מתכווץ|דוהה|מתקמט|सिकुड़*|menyusut|luntur|polariz*|polaris*|polarisé*|поляриз*|مستقطب*|מקוטב*|terpolarisasi',
  ),
  p(
    'property',
    'contains',
    'no lleva|no llevan|no contiene|no contienen|não leva|não levam|não contém|não contêm|ne contient pas|ne contiennent pas|ne contient aucun|enthält kein*|enthalten kein*|non contiene|non contengono|içermez|içermiyor|не содержит|не содержат|لا يحتوي|لا تحتوي|ما فيه|לא מכיל|לא מכילה|tidak mengandung',
  ),
  p(
    'refusable',
    'liable',
    "we are responsible|we re responsible|we're responsible|we take responsibility|we take full responsibility|we accept responsibility|we accept liability|we are liable|we're liable|we answer for|we vouch for|nos hacemos responsables|nos hacemos cargo de|nos responsabilizamos|somos responsables|respondemos por|respondemos de|asumimos la responsabilidad|responsabilizamo nos|responsabilizamos nos|somos responsáveis|assumimos a responsabilidad|nous sommes responsables|nous en sommes responsables|sommes responsables|nous répondons de|nous en répondons|nous assumons|wir haften|haften wir|wir übernehmen die haftung|übernehmen wir die haftung|übernehmen wir die verantwortung|wir übernehmen die verantwortung|dafür stehen wir|siamo responsabili|ne siamo responsabili|ne rispondiamo|rispondiamo noi|ci assumiamo la responsabilità|sorumluyuz|sorumluluğu bize|sorumluluk bize|sorumluluk bizde|sorumluluğu bizde|мы отвечаем|отвечаем мы|отвечаем за|несем ответственность|берем ответственность|ответственность на нас|под нашу ответственность|نحن مسؤولون|مسؤوليتنا|نتحمل المسؤولية|على مسؤوليتنا|אנחנו אחראים|אחראים לכך|באחריותנו|האחריות עלינו|ज़िम्मेदारी हमारी|जिम्मेदारी हमारी|हम ज़िम्मेदार|हम जिम्मेदार|zimmedari hamari|hum zimmedar|kami yang bertanggung jawab|kami bertanggung jawab|tanggung jawab kami|kami tanggung jawab",
  ),
  // status
  p(
    'status',
    'ready',
    'estão prontos|estão prontas|ficam prontas|ficam prontos|fica pronta|fica pronto|ficará pronto|ficará pronta|están listos|están listas|estarán listos|estarán listas|estará listo|estará lista|sont prêts|sont prêtes|sera prêt|sera prête|seront prêts|seront prêtes|sind fertig|wird fertig|werden fertig|sono pronti|sono pronte|sarà pronto|sarà pronta|saranno pronti|saranno pronte|is ready|are ready|be ready|ready for pickup|ready for pick up|ready to collect|ready for collection|está listo|está lista|ya está listo|listo para recoger|está pronto|está pronta|pronto para levantar|pronto para retirada|est prêt|est prête|prêt à être retiré|abholbereit|ist fertig|fertig zur abholung|è pronto|è pronta|pronto per il ritiro|hazır|hazırdır|teslim almaya hazır|готов|готова|готово|готовы|جاهز|جاهزة|מוכן|מוכנה|तैयार|siap diambil|sudah siap|sudah jadi',
  ),
  p(
    'status',
    'done',
    "i've put|i have put|we've put|i've set|we've set|i have set|i've saved|i've kept|i've booked|we've booked|we've reserved|we have reserved|i've changed|we've changed|i've updated|we've updated|i've ordered|we've ordered|i've sent|we've sent|we've added|we've applied|i've knocked|i've taken|i've credited|we've cancelled|we've refunded|he apartado|te aparté|te lo aparté|ya te apart*|he guardado|te lo guardé|ya está apartad*|he añadido|he agregado|te agregué|he cambiado|he anotado|hemos apartado|hemos enviado|separei|já separei|guardei|já guardei|adicionei|acrescentei|marquei|alterei|mudei|j ai mis|j ai noté|j ai ajouté|j ai modifié|j ai préparé|nous avons réservé|nous avons expédié|habe ~ zurückgelegt|habe ~ reserviert|habe ~ eingetragen|habe ~ hinzugefügt|habe ~ geändert|habe ~ gebucht|habe ~ gutgeschrieben|ho messo|ho tenuto|ho prenotato|ho aggiunto|ho modificato|ho spostato|ekledim|değiştirdim|iptal ettim|hazırladım|siparişinizi aldım|добавил*|изменил*|перенес*|записал* вас|خصمت لك|أضفت لك|غيرت|سجلت لك|جهزت لك|הוספתי|שיניתי|ביטלתי|רשמתי|रख दिया|रख दी है|जोड़ दिया|बदल दिया|rakh diya|book kar diya|cancel kar diya|sudah saya sisihkan|sudah saya simpan|sudah saya tambahkan|sudah saya ubah|sudah saya siapkan|sudah kami sisihkan|has been shipped|have shipped|has shipped|has been sent|on its way|on the way|out for delivery|has been dispatched|dispatched|has been refunded|i have refunded|i've refunded|refund has been|i've applied|i have applied|applied a|has been applied|i've reserved|i have reserved|i reserved|is reserved for you|i've added|i have added|i have booked|i've booked|is confirmed|order confirmed|confirmed|your order is|your order has|i placed your order|i have cancelled|i've cancelled|has been cancelled|payment received|he enviado|ha sido enviado|va en camino|está en camino|he aplicado|te he aplicado|apliqué|he reservado|te he reservado|queda reservado|reservado para|confirmado|tu pedido está|su pedido está|cancelado|he cancelado|foi enviado|já foi enviado|a caminho|apliquei|reservei|fica reservado|está reservado|já reservei|a sua encomenda está|seu pedido está|cancelei|reembolsei|j ai appliqué|j ai réservé|a été expédié*|en route|en chemin|votre commande est|confirmé|j ai annulé|ich habe reserviert|ist reserviert|wurde versandt|wurde verschickt|unterwegs|ihre bestellung ist|bestätigt|habe storniert|ho applicato|ho riservato|è stato spedito|è in arrivo|in viaggio|il tuo ordine è|confermato|ho annullato|yola çıktı|kargoya verildi|rezerve ettim|ayırdım|siparişiniz|onaylandı|uyguladım|отправлен|отправлена|уже в пути|в пути|ваш заказ|подтвержден*|я отложил*|отложили для вас|применил*|оформил*|отменил*|تم شحن|تم إرسال|في الطريق|تم الحجز|حجزت لك|تم تأكيد|طلبك|تم تطبيق|تم إلغاء|נשלח|בדרך אליך|שמרתי לך|אישרתי|הוזמן|ההזמנה שלך|הפעלתי|बुक कर दिया|भेज दिया|रास्ते में|आपका ऑर्डर|कन्फर्म|sudah dikirim|dalam perjalanan|sudah saya booking|pesanan anda|pesanan kakak|sudah dipesan|sudah dibatalkan|sudah dikonfirmasi",
  ),
  // topics
  p(
    'topic',
    'pickup',
    'picked up|picking up|picking ~ up|picks up|picks it up|be collected|recogerse|se recogen|se recoge|ser levantad*|levantam|ser retirad*|retiré*|récupérer|récupéré*|abgeholt|ritirat*|ritirarl*|alınabilir|alabilirsiniz|забирают|можно забрать|تستلم|تستلمون|pickup|pick up|pick it up|pick ~ up|come get|recogemos|pasamos a buscar|pasamos por|recolhemos|vamos buscar|passons chercher|venons chercher|on vient chercher|nous venons chercher|on passe chercher|on passe prendre|holen wir|wir holen|ritiriamo|passiamo a prendere|alıyoruz|заберем|забираем|заедем за|نستلم|ناخذ|نأخذ|نجي ناخذ|אוספים|לאיסוף|उठा लेंगे|ले जाएंगे|ले जाने और|लेने और वापस|kami jemput|kami ambil|dijemput|collect|collect it|collection|drop off|recoger|recogida|levantar|levantamento|retirar|retirada|retrait|retirer|abholung|abholen|ritiro|ritirare|teslim alma|самовывоз|забрать|استلام|الاستلام|איסוף|לאסוף|पिकअप|ambil',
  ),
  p(
    'topic',
    'hours',
    'open|opens|opened|opening|shut|shuts|closed|close|closes|closing|hours|abrimos|abierto*|abre|abren|cerrado*|cerramos|cierra|cierran|horario*|aberto*|abertos|abertas|fechado*|fechamos|fecha|ouvert*|ouvre|ouvrons|fermé*|fermons|ferme|horaires|geöffnet|öffnen|offen|öffnungszeiten|geschlossen|schliessen|schließt|aperto|aperta|aperti|apriamo|apre|chiuso|chiusi|chiusa|chiudiamo|chiude|orari|orario|açık|açığız|açıyoruz|kapalı*|kapanıyor*|kapatıyoruz|открыт*|открыва*|работаем|работает|закрыт*|закрыва*|выходной|выходные|часы работы|график|نفتح|مفتوح*|نغلق|مغلق*|دوام*|ساعات العمل|נפתח*|פתוח*|פותחים|סגור*|סוגרים|נסגר*|שעות|खुल*|खुले|बंद|समय|buka|tutup|jam buka|operasional',
  ),
  p(
    'topic',
    'extra',
    'outside the eu|worldwide|international*|internacional*|internazional*|weltweit|dünya|по всему миру|عالمي|דולי|בינלאומי|luar negeri|express|exprés|expresso|overnight|eilsendung|express versand|same day|mismo día|mesmo dia|le jour même|am selben tag|stesso giorno|in giornata|aynı gün|в тот же день|в день заказа|نفس اليوم|באותו יום|उसी दिन|hari yang sama|next day|next day delivery|24 7|24 / 7',
  ),
])

/** Promises whose word alone is a claim in any clause, even one that sounds like small talk. */
export const DEADLINE_WORDS = phrases<string>([
  [
    'sameday',
    'while you wait|on the spot|very same day|that very day|that same day|en el día|en el acto|mientras espera*|mientras esperas|na hora|enquanto espera*|próprio dia|dans la journée|tout de suite|pendant que vous attendez|sur le champ|während sie warten|während du wartest|noch am selben tag|noch am gleichen tag|auf der stelle|zum mitnehmen fertig|seduta stante|sul momento|mentre aspetta*|mentre attende*|beklerken|anında|пока вы ждете|пока ждете|при вас|в день обращения|وأنت تنتظر|وانت تنتظر|في الحال|بنفس اليوم|عندك اليوم|בו ביום|עוד היום|בזמן שאתם מחכים|בזמן שאת מחכה|हाथों हाथ|इंतज़ार करते|आज ही|hari itu juga|hari ini juga|sambil menunggu|bisa ditunggu|langsung jadi|same evening|same morning|same afternoon|overnight|misma tarde|misma noche|mesma tarde|mesma noite|même soir|même après midi|selben abend|gleichen abend|über nacht|stessa sera|sera stessa|aynı akşam|bir gecede|в тот же вечер|за ночь|نفس المساء|نفس الليلة|באותו ערב|उसी शाम|malam itu juga|sore itu juga|same day|mismo día|mesmo dia|jour même|même jour|selben tag|gleichen tag|taggleich|stesso giorno|in giornata|aynı gün|в тот же день|день в день|نفس اليوم|באותו יום|אותו היום|उसी दिन|hari yang sama',
  ],
  [
    'today',
    'today|tonight|this evening|this afternoon|hoy|esta tarde|esta noche|hoje|esta noite|aujourd hui|ce soir|heute|heute abend|oggi|stasera|bugün|bu akşam|сегодня|вечером|اليوم|الليلة|היום|הערב|आज|hari ini|malam ini|nanti sore',
  ],
  [
    'tomorrow',
    'tomorrow|завтрашн*|next day|día siguiente|dia seguinte|lendemain|nächsten tag|giorno dopo|ertesi gün|следующий день|mañana|amanhã|demain|morgen|domani|yarın|завтра|غدا|بكرة|מחר|בוקר מחר|कल|besok',
  ],
  [
    'later',
    'end of the week|end of the month|end of next week|finales de semana|final de semana|fin de mes|fim da semana|final da semana|fim do mês|fin de la semaine|fin du mois|ende der woche|ende des monats|fine della settimana|fine del mese|fine mese|ay sonu|ay sonuna|haftanın sonu*|конца недели|концу недели|конца месяца|концу месяца|نهاية الأسبوع|آخر الأسبوع|نهاية الشهر|סוף השבוע|סוף החודש|हफ्ते के अंत|महीने के अंत|akhir minggu|akhir bulan|day after tomorrow|next week|this week|next month|this month|weekend|the weekend|within the hour|within an hour|in an hour|soon|any moment|shortly|immediately|right away|la próxima semana|próxima semana|semana que viene|esta semana|próximo mes|fin de semana|pronto|en breve|enseguida|inmediatamente|semana que vem|para a semana|no próximo mês|fim de semana|em breve|imediatamente|semaine prochaine|la semaine prochaine|cette semaine|mois prochain|week end|bientôt|immédiatement|nächste woche|nächster woche|diese woche|nächsten monat|wochenende|bald|sofort|übermorgen|prossima settimana|questa settimana|prossimo mese|fine settimana|presto|subito|gelecek hafta|haftaya|bu hafta|gelecek ay|yakında|hemen|следующ* недел*|на этой неделе|следующем месяце|выходн*|скоро|сразу|послезавтра|الأسبوع القادم|الأسبوع المقبل|هذا الأسبوع|الشهر القادم|قريبا|فورا|بعد غد|שבוע הבא|השבוע|חודש הבא|בקרוב|מיד|מחרתיים|अगले हफ्ते|अगले हफ़्ते|अगले सप्ताह|इस हफ्ते|अगले महीने|जल्द|तुरंत|minggu depan|minggu ini|bulan depan|segera|secepatnya|lusa|akhir pekan|christmas|navidad|natal|noël|weihnachten|natale|рождеств*|новому году|eid|ramadan|black friday',
  ],
  [
    'always',
    'yedi gün|haftanın her günü|haftanın yedi günü|كل أيام|كل ايام|سبعة أيام|سبع أيام|כל השבוע|כל ימות|שבעה ימים|सातों दिन|सप्ताह के सातों|tiap hari|tujuh hari|los siete días|os sete dias|sette giorni su sette|семь дней в неделю|every day|everyday|daily|all week|seven days|7 days a week|always|all day|todos los días|cada día|siempre|todos os dias|sempre|diariamente|tous les jours|toujours|7j 7|jeden tag|täglich|immer|tutti i giorni|ogni giorno|her gün|her zaman|каждый день|ежедневно|всегда|без выходных|كل يوم|يوميا|دائما|طوال الأسبوع|כל יום|תמיד|हर दिन|रोज़|रोज|हमेशा|setiap hari|selalu',
  ],
  [
    'nonstop',
    '24 7|24 hours|around the clock|las 24 horas|24 horas|24h 24|rund um die uhr|7 24|круглосуточно|على مدار الساعة|24 שעות|סביב השעון|चौबीसों घंटे|24 jam',
  ],
  [
    'anywhere',
    'anywhere|everywhere|any address|all countries|any country|worldwide|whole country|nationwide|en cualquier lugar|todo el mundo|todo el país|qualquer lugar|todo o mundo|todo o país|partout|le monde entier|überall|weltweit|ovunque|tutto il mondo|her yere|dünyanın her|везде|по всей|по всему миру|в любую|أي مكان|جميع أنحاء|كل مكان|לכל מקום|לכל העולם|कहीं भी|पूरे देश|ke mana saja|ke seluruh',
  ],
])
