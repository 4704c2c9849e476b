/**
 * Beginnings of words that play one part in a situation only a person may settle, over folded text. In the order
 * en es pt fr de it tr ar he hi(romanised too) id ru. `_` is a space, `$` the end of a word.
 */
export const PLAIN_PARTS = {
  // What was ordered, and how it stands.
  ordered: String.raw`
    (?:i|we|i've|we've|have|had|just|already)_(?:just_|already_)?(?:pre-?)?(?:ordered|booked|reserved|placed|preordered) ordered_(?:on|an?|two|the|last|\d|this|yesterday) i_(?:have|had|made|put_in)_an?_(?:\S+_)?(?:order|appointment|booking|reservation)
    pedi$ he(?:mos)?_pedido hic(?:e|imos)_(?:un_|una_|mi_)?(?:pedido|reserva|encargo) acabo_de_(?:pedir|encargar|comprar|reservar|ordenar) encargue$ encargamos he_(?:encargado|reservado) ten(?:go|ia|emos)_(?:una_)?(?:cita|reserva) tenia_cita
    encomend(?:ei|amos)$ fiz(?:emos)?_(?:um_|uma_|o_|a_)?(?:pedido|encomenda|reserva|marcacao) marquei reservei agendei tenho_(?:\S+_)?(?:marcad|agendad|encomendad) acab(?:ei|o)_de_(?:encomendar|pedir|comprar|reservar)
    (?:j'ai|ai|avons|on_a)_(?:deja_)?(?:commande|reserve|precommande) viens_de_(?:commander|reserver|passer) commande_(?:il_y_a|hier|le_\d|lundi|mardi|ce_matin|depuis) (?:ai|avons)_(?:passe|fait)_(?:une|ma)_(?:commande|reservation) j'ai_(?:pris_)?(?:un_)?(?:rdv|rendez)
    bestellt$ vorbestellt gebucht$ reserviert$ hab(?:e|en)?_(?:\S+_){0,2}(?:termin|bestellung)$
    (?:ho|abbiamo|avevo|avevamo)_(?:gia_|appena_)?(?:ordinato|prenotato) ordinat[oaie]_(?:\S+_){0,2}(?:fa|ieri|lunedi|il_\d|da_) (?:ho|avevo)_(?:un_)?appuntamento ho_fatto_un_ordine
    siparis_(?:ver|et)(?:dim|dik|mistim|mistik) randevum$ randevu_al(?:dim|mistim) rezervasyon(?:um|_yap) ismarla(?:dim|mistim) ayirt(?:tim|mistim)
    طلبت$ حجزت$ وصيت$ سويت_(?:طلب|حجز|اوردر) عملت_(?:طلب|حجز|اوردر) عندي_(?:موعد|حجز)
    הזמנתי הזמנו_ קבעתי קבענו יש_לי_(?:תור|הזמנה)
    (?:ऑर्डर|आर्डर|बुक)_(?:\S+_)?(?:किय|दिय|दी_|की_|कर_दिय|कर_चुक) मंग(?:ाय|वाय) (?:order|book)_(?:\S+_)?(?:kiy|kia|diya|di_|kar_diya) mang(?:w)?aya
    (?:sudah|udah|sdh|udh|barusan|baru|tadi|telah|kemarin)_(?:\S+_)?(?:pesan|order|booking|reservasi|beli|memesan|checkout) (?:pesan|order)_(?:kemarin|tadi|minggu|\d+_hari)
    заказал[аи]?$ заказывал оформил[аи]?$ записан[аы]?$ записал(?:ся|ась|ась|ись) забронировал сделал[аи]?_заказ
    acabo_de_hacer_(?:un|mi|el)_(?:pedido|encargo) acabei_de_fazer_(?:um|uma|o|a)_(?:pedido|encomenda) viens_de_(?:passer|faire)_(?:une|ma)_commande gerade_(?:eben_)?(?:eine_)?(?:bestellung_)?(?:aufgegeben|gemacht) (?:appena|gia)_fatto_(?:un|l')_?ordine simdi_siparis توني_(?:طلبت|طالب) עכשיו_הזמנתי abhi_order_kiya только_что_(?:сделал|оформил)`,
  myOrder: String.raw`
    (?:my|our)_(?:\S+_){0,2}(?:order|booking|appointment|reservation|pick-?up|parcel|package|delivery|repair|collection|shipment|cake|bouquet) i_paid_for$
    (?:mi|nuestr[oa]|del|al|en_el)_(?:pedido|encargo|paquete) (?:mi|nuestra|nuestro)_(?:\S+_)?(?:pedido|encargo|reserva|cita|paquete|envio|orden|compra|reparacion|pastel|torta)$
    (?:minha|nossa|meu|nosso|da_minha|do_meu)_(?:\S+_)?(?:encomenda|pedido|reserva|marcacao|reparacao|agendamento|compra|entrega|bolo) (?:da|na)_encomenda$ (?:do|no)_pedido$
    (?:ma|mon|notre)_(?:\S+_)?(?:commande|reservation|rendez-vous|rdv|colis|livraison|reparation|gateau)
    (?:mein|unser|ihr)e?[rnms]?_(?:\S+_)?(?:bestellung|buchung|reservierung|termin|paket|lieferung|reparatur|auftrag|torte|abholung) (?:in|aus|bei|zu)_der_bestellung
    (?:mi[oa]|nostr[oa])_(?:\S+_)?(?:ordine|prenotazione|appuntamento|pacco|consegna|spedizione|riparazione|torta) (?:n|d)ell'ordine dall'ordine
    siparisim sipariste$ siparisten$ siparisimiz randevum randevumu rezervasyonum kargom$ kargom_ paketim tamirim
    طلبي$ طلبيتي طلبيتنا طلبتي حجزي موعدي شحنتي اوردري (?:في|من)_الطلب
    ההזמנה_שלי (?:ב|מה|ל)הזמנה(?!_רגיל) החבילה_שלי התור_שלי המשלוח_שלי התיקון_שלי
    (?:मेर[ाेी]|हमार[ाेी]|अपन[ाेी])_(?:\S+_)?(?:ऑर्डर|आर्डर|बुकिंग|अपॉइंटमेंट|पार्सल|पैकेट|रिपेयर|केक) (?:mer[aei]|hamar[aei]|apn[aei])_(?:\S+_)?(?:order|booking|appointment|parcel|repair|cake)
    (?:pesanan|orderan|paket|booking|reservasi|kiriman)(?:ku|an)?_(?:saya|aku|kami|gue|gw) pesananku orderanku paketku di_pesanan dari_pesanan
    мо(?:и|я|е|ю|его|ему|ем|еи|еи|им)_(?:\S+_)?(?:заказ|запис|брон|посылк|доставк|ремонт|торт|букет) (?:в|из)_заказ[еа]$`,
  change: String.raw`
    chang(?:e|ing)$ cancel modif amend swap switch replace$ add$ adding remove move$ push$ postpon reschedul instead rather$ correct$ (?:wrong|different|another)_(?:address|size|colou?r|day|date|time|name) take_(?:\S+_){0,4}off make_(?:it|that|them)$ by_mistake
    cambi modific anul cancel anad agreg quit(?:ar|en|enme|ad|a|ame)$ sac(?:ar|en|ame|ad)$ pas(?:ar|arlo|arla|en|enlo|enla|ad|adlo|adla|adme|alo|ala|amelo|emelo)$ mover aplaz retras adelant mejor$ sustitu equivoc puse_mal direccion_(?:mal|equivoc|incorrec) corr(?:egir|ijan) en_vez en_lugar
    mud(?:ar|em|a)$ alter troc(?:ar|a|em)$ cancel anul acrescent adicion junt(?:ar|em)$ tir(?:ar|em|a)$ retir(?:ar|em)$ afinal passar adiar antecip engan errad corrig substitu em_vez remarc passem$ passe(?:-o|-a)?$ ponham$ ponha$ antecipem
    chang modifi annul ajout enlev retir supprim decal repouss avancer plutot tromp erreur corrig remplac a_la_place au_lieu mauvaise_adresse report passez$ mettez$
    ander stornier absag hinzu dazu$ nehmt$ herausnehm verschieb verleg vorzieh doch_lieber lieber statt falsche vertipp versehen korrigier umbuch geht_auch
    cambi modific annull disdir aggiung togl rimuov spost anticip rimand posticip sbagli invece piuttosto al_posto corregg fate_la_\d
    degis iptal ekle(?!\S*li) cikar kaldir ertele one_al yanlis yerine olsun duzelt alabilir_mi kaydir guncelle
    غير$ تغيير (?:ا|ن|ت)غير بدل ابدل الغ(?:اء|ي|وا|و)?$ كنسل ضيف اضيف زيدو شيل احذف (?:ا|ن)نقل تاجيل اجل خلو(?:ه|ها)$ خليه غلط خطا صحح (?:ا|ن)عدل تعديل
    לשנות שנו_ תשנו לבטל תבטל בטלו להוסיפ תוסיפ תורידו להוריד להחליפ תחליפ להזיז לדחות להקדימ תעשו במקומ טעיתי טעות שגוי לא_נכונ
    बदल रद्द कैंसिल जोड़ हटा निकाल कर_(?:दीजिए|दो|दें|सकते) गलत आगे_बढ़ा शिफ्ट badal badl cancel jod add$ hata nikal galat shift kar_do change
    ganti ubah batal cancel tambah(?:kan|in)?$ hapus kurangi geser digeser pindah undur majukan salah$ keliru jadi_(?:\d|warna|ukuran|yang)
    измен поменя замен(?:и|я) отмен добав убер убрат перенес перенест сдвин перепис исправ ошиб неправильн вместо неверн
    chnag cahnge chagne chang$ cancle$ cacnel cansel`,
  news: String.raw`
    any_(?:news|update) news_on$ where$ where's wheres status track fixed$ ready$ finished done$ turned_up arriv shipped on_(?:its|the)_way yet$ hasn't haven't not_here got_my got_your eta$ courier dispatched delayed late$ when_will
    novedad noticia donde$ estado_de rastre seguimiento list[oa]$ ya_(?:lo|la|los|esta|salio|llego|me) arreglaron arreglado no_(?:me_)?(?:ha_)?lleg nada$ todavia aun_no cuando_lleg
    novidade noticia onde$ rastre pront[oa]$ arranjad nada$ ainda_(?:nao|nada) ja_(?:esta|saiu|chegou) quando_chega nao_(?:chegou|veio|recebi)
    nouvelles ou_en_est suivi pret(?:e|s|es)?$ repare(?:e|s)?$ toujours_(?:rien|pas) pas_encore rien$ quand_(?:arrive|sera) expedi en_route
    neues$ neuigkeit wo_(?:ist|bleibt|steckt) status verfolg fertig nichts noch_nicht noch_immer immer_noch angekommen unterwegs versandt verschickt wann_kommt schon_(?:da|fertig)
    novita notizie dov'e dove_e a_che_punto pront[oa]$ niente$ ancora_n non_e_arrivat arrivat spedit quando_arriva
    haber$ haber_ nerede durumu hazir gelmedi ulasmadi kargolandi yola_cik ne_zaman_gel bitti_mi tamamlandi ne_oldu
    (?:شو|ايش|وش|شنو)_صار اخبار وين$ خلص جاهز ما_(?:وصل|جا|استلمت) لسه متي_(?:يوصل|يجي|توصل) لم_(?:يصل|تصل)
    חדש_עמ מה_(?:קורה|קרה|עמ) איפה סטטוס מוכנ לא_הגיע עוד_לא עדיינ מתי_(?:יגיע|תגיע) נשלח
    क्या_हुआ कहाँ कहां स्टेटस बन_ग(?:या|ई) तैयार नहीं_(?:आया|आई|मिला|मिली|पहुंचा) अभी_तक कब_(?:आएगा|मिलेगा|तक) kya_hua kaha(?:n)?$ status ban_gaya taiyar ready$ nahi_(?:aaya|mila|aya) abhi_tak kab_(?:aayega|milega|tak)
    sampai_(?:di_)?mana dimana di_mana status lacak resi (?:sudah|udah)_(?:jadi|selesai|sampai|dikirim) belum blm kapan_(?:sampai|datang|jadi|dikirim) kabar
    что_(?:там|слышно|у_меня)_с что_с$ где$ статус отслед готов ничего не_(?:приш|прие|получил|достав) до_сих_пор еще_не когда_(?:приед|прид|будет_готов|достав) отправлен новост
    going_on happening what_happened que_pasa que_paso que_se_passa que_aconteceu que_se_passe se_passe-t-il was_ist_los was_ist_mit che_succede cosa_succede che_fine ne_oluyor ne_alemde ايش_السالفه وش_السالفه ما_الذي_حدث מה_קורה_עמ kya_ho_raha क्या_हो_रहा gimana_kabar bagaimana_kabar что_происходит
    (?:any|some)_(?:progress|movement|word)$ (?:anyone|anybody|somebody|someone)_(?:had_a_)?look(?:ed)?(?:_at)?$ looked_at_(?:it|my)$ tut_sich (?:hat|wurde)_(?:jemand|schon|mal)_(?:\S+_)?(?:angeschaut|angesehen|draufgeschaut|nachgeschaut) ca_avance (?:quelqu'un|on)_(?:l')?_?a_regarde des_nouvelles si_sa_(?:qualcosa|niente) (?:qualcuno|avete)_(?:l'ha_)?(?:guardat|controllat) (?:lo|la)_(?:ha|han|habeis)_(?:mirado|revisado) (?:ja|alguem)_(?:viu|viram|olhou|deu_uma) alguma_(?:coisa|novidade) se_sabe_algo bakil(?:di|mis)$ bakti_mi baktiniz_mi haber_var (?:احد|حد)_(?:شاف|كشف|فحص) شفتو(?:ه|ها) وش_صار (?:מישהו|מישהי)_(?:הסתכל|בדק|ראה) יש_חדש (?:किसी|किसीने)_(?:ने_)?(?:देख|चेक) देखा_क्या (?:kisi_ne_)?(?:dekha|check_kiya) ada_kabar (?:sudah|udah|sdh)_(?:dicek|dilihat|diperiksa) (?:кто-нибудь|кто_нибудь)_(?:его_|ее_|их_)?(?:смотрел|глянул) посмотрели$ есть_новости`,
  nothingCame: String.raw`
    nothing_(?:has_)?(?:arrived|came|come|turned|showed) (?:hasn't|haven't|never|didn't|not)_(?:yet_)?(?:arrived|come|came|received|turned|got) still_(?:nothing|waiting|not)
    no_(?:me_)?(?:ha_)?lleg nada_(?:ha_)?lleg sigo_(?:sin|esperando) todavia_n e_nada$ y_nada$ ainda_nada nao_chegou ainda_nao
    toujours_(?:rien|pas) pas_encore_(?:recu|arriv|livr) rien_recu noch_nicht immer_noch_n nichts_(?:gekommen|angekommen|erhalten) nichts_da
    ancora_(?:niente|nulla) non_(?:e_)?(?:ancora_)?arrivat hala_gelmedi gelmedi ulasmadi ما_(?:وصل|جا|استلمت) لم_(?:يصل|تصل) לא_הגיע עדיינ_לא
    नहीं_(?:आया|आई|मिला|मिली|पहुंचा) nahi_(?:aaya|mila|aya|pahuncha) belum_(?:datang|sampai|juga|terima|diterima) не_(?:приш|прие|получил|достав) до_сих_пор
    still_(?:isn't|hasn't|not|no)_ (?:no|not_a)_(?:sign|trace|word|news|sight)$ (?:and|but)_nothing$ nobody_(?:came|called|turned|showed) (?:ni|sin)_(?:rastro|noticias|senales) no_aparece nadie_(?:ha_)?(?:venido|llamado|dice|avisa) y_nada$ nem_sinal ninguem_(?:veio|apareceu|diz|disse|ligou) nao_aparece e_nada$ toujours_personne aucune_nouvelle personne_n'est_venu et_rien$ niemand_(?:kam|da$|meldet|gekommen) keine_spur (?:und_)?nichts$ nessuno_(?:si_e|si_fa|arriva|e_venuto) nessuna_notizia e_niente$ hala_yok ses_yok haber_yok kimse_gelmedi ولا_خبر ما_(?:جا|جاء|جات|وصل) للحين_(?:ما|لا) אינ_כלומ ואינ$ אף_אחד_לא_(?:בא|הגיע) עדיינ_אינ כלומ$ (?:कोई|कुछ)_(?:खबर|ख़बर)_नहीं कोई_नहीं_आया khabar_nahi kuch_nahi_(?:aaya|aya|mila) koi_nahi_aaya belum_(?:ada|nongol|muncul|kelihatan) nihil$ (?:и|а)_тишина (?:его|ее|их)_(?:все_)?нет$ никто_не_(?:приехал|пришел|звонил) ни_слуху
    never_(?:got|received|came|arrived|turned|showed) nunca_(?:recib|llego|recebi|chegou) jamais_(?:recu|arrive) nie_(?:kam|bekommen|erhalten|angekommen) mai_(?:arrivat|ricevut) hic_gelme לא_קיבלתי (?:ही|कभी)_नहीं (?:nggak|tidak|gak)_pernah_(?:\S+_)?(?:terima|sampai|datang) не_получ`,
  promised: String.raw`
    (?:was|were)_(?:due|meant_to|supposed_to|to_be|promised|booked_for|scheduled) should_have_(?:been|come|arrived) (?:said|told_(?:me|us)|promised)_(?:\S+_)?(?:it|they|he|she)(?:'d|_would)_(?:be|come|arrive)
    ten(?:ia|ian)_que_(?:llegar|estar|venir) deb(?:ia|ian|io)_(?:haber_)?(?:llegar|llegado|estar|venir|estado) (?:estaba|quedo|quedaron|quedasteis)_(?:prometid|en_que|en_venir|en_traer) habiamos_quedado
    (?:devia|deveria|deviam)_(?:ter_)?(?:chegar|chegado|estar|vir|vindo) fic(?:ou|aram)_de_(?:vir|chegar|entregar|estar) (?:estava|ficou)_(?:prometid|combinad|marcad) tinha_de_(?:chegar|estar)
    (?:devait|devaient|aurait_du|auraient_du)_(?:etre|arriver|venir) (?:etait|etaient)_(?:prevue?s?|promise?s?|attendue?s?)
    sollte(?:n)?_(?:\S+_){0,5}(?:da_sein|kommen|ankommen|geliefert|fertig)$ sollte(?:n)?_(?:um|am|bis|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag)_ war_(?:fur|auf)_\S+_(?:zugesagt|versprochen|angekundigt)
    dov(?:eva|evano|rebbe)_(?:arrivare|essere|venire) (?:era|erano)_(?:previst|promess|attes)
    gelecekti olacakti$ getirecekti teslim_edilecekti gelmeliydi (?:كان|كانت)_(?:ال)?(?:مفروض|مقرر|موعد) المفروض_(?:يوصل|توصل|يجي|تجي|تكون|يكون) وعدتو
    (?:היה|הייתה|היו)_(?:אמור|צריכ) (?:הבטחתמ|הובטח) (?:आना|मिलना|पहुंचना|आनी|मिलनी)_(?:था|थी) (?:aana|milna|pahunchna|aani)_(?:tha|thi)$ (?:harusnya|seharusnya|mestinya|janjinya|dijanjikan)$ обещал[иа]?_(?:\S+_){0,2}(?:к|в|до|на|утром|вчера|сегодня) (?:должен|должна|должно|должны)_(?:был|была|было|были)_(?:\S+_){0,2}(?:прии|приех|прие|быть|достав|привез)
    sollte(?:n)?_(?:\S+_){0,7}(?:bringen|zuruckbringen|abholen|liefern)$ (?:должен|должна|должны)_(?:был|была|были)_(?:\S+_){0,2}верн`,
  late: String.raw`
    (?:it's|its|it_is)_(?:now|already|gone|past|nearly|half)_(?:past_|gone_)?(?:\d|half|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) it's_(?:\d+|noon|six|seven|eight|nine|ten)(?:_now)?_?$ (?:now|already)_(?:\d+|six|seven|eight|nine|ten)$ (?:ya_)?son_(?:ya_)?las_ (?:ja_)?sao_(?:ja_)?(?:as_)?\S+_horas il_est_(?:deja_)?\d es_ist_(?:schon|jetzt)_ es_ist_\d+ jetzt_ist_es_ sono_(?:gia_)?le_ saat_\S+(?:_\S+)?_oldu (?:و)?الحين_ (?:ו)?עכשיו_ (?:baj_gay|बज_ग) (?:udah|sudah)_(?:jam|setengah) уже_(?:\d|час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|пол)`,
  monthly: String.raw`
    (?:every|each|per)_month monthly cada_mes todos_los_meses mensual todos_os_meses chaque_mois tous_les_mois jeden_monat monatlich ogni_mese tutti_i_mesi her_ay كل_شهر כל_חודש हर_महीने har_mahine (?:tiap|setiap)_bulan кажд\S+_месяц ежемесячно`,
  whenMine: String.raw`
    when_(?:do|will|can|should)_(?:i|we)_(?:get|receive|expect)_(?:my|our) when_(?:does|will|is)_my$ cuando_me_(?:lleg|traen|entreg) cuando_(?:recibo|llega)_mi$ quando_(?:recebo|chega)_(?:o_meu|a_minha) quand_(?:vais-je|je_vais|vais_je|est-ce_que_je_vais)_recevoir quand_arrive_m(?:a|on)$ wann_(?:kommt|bekomme_ich|kriege_ich|erhalte_ich)_mein quando_(?:arriva|ricevo)_(?:il_mi|la_mi)
    \S+[ieu]m_ne_zaman_(?:gel|ulas) متي_(?:يوصلني|توصلني|يجيني|تجيني|بستلم|استلم) מתי_(?:תגיע|יגיע|אקבל)_(?:ה|את_ה)\S+_שלי मेर[ाी]_\S+_कब mer[ai]_\S+_kab \S+_saya_kapan kapan_\S+_saya когда_(?:приед|прид|достав|привез|получу)\S*_мо(?:и|я|ю|е|его|еи)$`,
  handedIn: String.raw`
    dropped_(?:\S+_){0,3}off$ left_my$ gave_you_my brought_(?:\S+_)?my$ handed_in sent_in_my
    deje_(?:mi|el|la)$ lleve_(?:mi|el|la)$ les_deje deixei_ entreguei levei_(?:o|a)_ (?:ai|avons)_(?:depose|laisse|confie) abgegeben vorbeigebracht hingebracht
    ho_(?:lasciato|portato|consegnato) birak(?:tim|tik|mistim) teslim_et سلمت تركت(?:ه|ها)? جبت_لكم (?:ا)?عطيتكم השארתי הבאתי_(?:אלי|את) מסרתי
    (?:दिया|दी|छोड़ा|छोड़ी)_(?:था|थी) (?:diya|di|choda|chhoda)_(?:tha|thi) titip(?:kan)?$ saya_(?:taruh|antar|serahkan) сдавал[аи]?$ сдал[аи]?$ оставил отдал[аи]?$
    left_(?:my_)?(?:\S+_){1,3}with_(?:you|u)$ (?:you|u)_(?:have|got|took)_my$ gave_(?:you|u)_(?:my|the|an?)$ os_deje$ les_deje$ deje_(?:un|una|unos|unas|ahi|alli|alla)$ lleve_(?:un|una|ayer|ahi)$ levei_(?:um|uma)$ (?:laisse|depose|amene)_(?:un|une)_(?:\S+_){0,3}(?:chez_vous|hier|lundi|mardi) (?:ein|eine|einen)_(?:\S+_){0,3}(?:dagelassen|abgegeben|bei_euch) (?:ho_)?lasciato_(?:un|una)$ (?:handed|dropped|left)_(?:in_)?an?$ esta_con_ustedes deixei_(?:ai|convosco|com_voces) vous_ai_(?:laisse|confie|depose) bei_euch_(?:gelassen|abgegeben) lasciato_da_voi size_birakt عندكم_(?:من|جهازي|جوالي) אצלכמ_(?:מ|ה) (?:aapke|आपके)_(?:paas|पास)_(?:\S+_)?(?:छोड़|chhoda|choda|diya) di_(?:tempat_)?kalian у_вас_(?:оставил|сдал|лежит)
    (?:you|u)_(?:still_)?have_had_(?:my|our) you've_(?:still_)?(?:had|got)_(?:my|our)_ (?:is|been|lies|sitting)_with_(?:you|u)_(?:guys_)?(?:since|for|already) in_your_(?:workshop|shop)_since (?:lo|la|los|las)_(?:teneis|tienen)_desde (?:teneis|tienen)_mi_ (?:tem|tendes|estao_com)_(?:a_minha|o_meu)_ esta_(?:ai|convosco)_desde (?:est|sont)_chez_vous_depuis avez_(?:ma|mon|mes)_ depuis_\S+_chez_vous bei_(?:euch|ihnen)_seit seit_(?:\S+_){1,4}bei_(?:euch|ihnen) e_da_voi_da da_voi_da_(?:\S+)$ avete_(?:il_mio|la_mia|i_miei)_ (?:sizde|orada)(?:_(?:duruyor|kaldi))?$ (?:brak|birak)(?:tim|mistim|tik)$ عندكم_(?:من|منذ|له|صار)_ אצלכמ_(?:כבר|מיומ|משבוע|מאז) (?:आपके|आप_के)_पास_(?:है|पड़) (?:हफ्ते|दिन|दिनों|मंगल|सोमवार)_से_आपके_पास aapke_(?:paas|pas)_(?:hai|pada) (?:dari|sejak)_(?:\S+_){1,3}(?:di_sana|di_kalian|di_situ) (?:di_sana|di_kalian|di_situ)_(?:dari|sejak) у_вас_(?:с_|со_|уже_|лежит|третий|вторую) (?:оставил|оставлял|сдал|отдал)[аи]?_(?:вам|у_вас)`,

  // Something is wrong with what came.
  came: String.raw`
    came$ arrived$ received$ delivered$ (?<!(?:n't|nt|not|never|even|yet)_)opened$ llego$ llegaron vino$ vinieron recibi$ (?<!(?:no|nao|nem|nunca|lo|la)_)abri_ chegou chegaram veio$ vieram vinha$ recebi$
    arrivee?s?$ recue?s?$ livree?s?$ kam(?:en)?_(?:\S+_){0,3}(?:an$|kaputt|beschadigt|zerdruckt|falsch) angekommen erhalten$ geliefert bekommen$ arrivat[oaie]$ ricevut[oaie]$ (?<!non_ho_)(?<!non_l'ho_)(?<!mai_)aperto geldi$ gelen$ ulasti
    وصل$ وصلت$ وصلني وصلتني وصلنا استلمت جاني جت_ הגיע$ הגיעה הגיעו קיבלתי पहुंचा मिला$ मिली$ आया$ आई$ निकल[ाी]$ mila$ mili$ aaya$ aayi$ nikl[ai]$ datang$ sampai$ diterima
    пришел пришла пришло пришли приехал привезли получил доставили
    just_(?:unpacked|unboxed) acabo_de_(?:abrir|recibir|desempaquetar) acabei_de_(?:abrir|receber) viens_(?:d'ouvrir|de_recevoir|de_deballer) deballe$ gerade_(?:ausgepackt|aufgemacht|geoffnet) ausgepackt$ appena_(?:aperto|scartato) paketi_(?:simdi_)?act (?<!(?:ما|لا|لم)_)فتحت_(?:ال)?(?:طرد|كرتون|علبه) (?<!לא_)פתחתי_את_ה(?:חבילה|קופסה) (?:पैकेट|पार्सल)_(?:अभी_)?खोला packet_(?:abhi_)?khola baru_(?:saya_)?(?:buka|dibuka) распаков
    (?<!(?:n't|nt|not|never|even|yet)_)(?:unpacked|unwrapped|unboxed)_(?:the|it|them|my|this)$ took_it_out_of_the_(?:box|bag|parcel) (?<!no_)(?:abri|destape|desempaquete|saque)_(?:la|el|lo|de_la)$ (?<!(?:nao|nem)_)(?:abri|desembrulhei|tirei)_(?:a|o)$ (?<!(?:pas|jamais)_)ouvert_(?:la|le)_(?:boite|colis|carton|paquet|sac) (?:karton|paket|packung|packchen)_(?:aufgemacht|geoffnet|ausgepackt|auf)$ beim_auspacken (?<!non_ho_)(?<!non_l'ho_)(?<!mai_)(?:aperto|aperta|scartato|tirat[oa]_fuori)$ (?:kutuyu|paketi|poseti)_act (?:paketten|kutudan|posetten)_cik (?<!(?:ما|لا|لم)_)فتحت_(?:ال)?(?:كرتون|علبه|صندوق|كيس) فكيت_(?:ال)?تغليف (?<!לא_)פתחתי_את_ה(?:חבילה|קופסה|ארגז) (?:डिब्बा|पैकेट|पार्सल)_(?:\S+_)?खोल[ाेत]\S*_(?!(?:ही_|तक_)?नहीं) (?:dabba|packet|parcel)_(?:\S+_)?khol[aet]\S*_(?!(?:hi_|tak_)?nahi) (?:dus|bungkus|paket)\S*_(?!belum|tidak|gak|nggak)(?:\S+_)?dibuka (?:pas|waktu)_dibuka (?<!не_)(?:открыл|распаковал|достал)[аи]?_(?:\S+_)?(?:коробк|пакет|посылк|из)
    (?:once|when)_(?:i_|we_)?(?:was_|were_|got_)?(?:back_)?home$ (?:noticed|spotted|saw|found)_(?:\S+_){0,2}at_home al_llegar_a_casa ya_en_casa_(?:vi|note) em_casa_(?:e_que_)?(?:vi|reparei|notei) so_em_casa rentree?_(?:chez_moi|a_la_maison) (?:erst_)?(?:daheim|zu_hause)_(?:gesehen|gemerkt|bemerkt|entdeckt) a_casa_(?:ho_visto|mi_sono_accort|ho_notato) eve_(?:gelince|gidince) وصلت_البيت (?:في|ب)البيت_(?:شفت|لقيت|لاحظت) בבית_(?:ראיתי|גיליתי|שמתי) כשהגעתי_הביתה घर_(?:आकर|जाकर|पहुंचकर)_(?:देख|पता) ghar_(?:aake|jaake|pahunch)_\S*_?(?:dekh|pata) sampai_(?:di_)?rumah дома_(?:увидел|заметил|обнаружил|посмотрел)`,
  sent: String.raw`
    you(?:'ve|_guys|_have)?_(?:sent|gave|delivered|packed|put) (?:sent|gave|delivered|brought)_(?:me|us)$ (?:was|were)_(?:given|sent)
    mandaron enviaron me_(?:dieron|pusieron|entregaron) mandasteis enviasteis habeis_(?:mandado|enviado) han_(?:mandado|enviado) mandaram enviaram deram-me me_deram entregaram
    avez_(?:envoye|livre|donne|mis) m'a_(?:envoye|livre|donne) habt_(?:\S+_){0,4}(?:geschickt|geliefert|gegeben) geschickt_bekommen avete_(?:mandato|inviato|dato|consegnato)
    gonder(?:mis|diniz|di) yolla(?:mis|diniz) رسلتو ارسلت[ومم] عطيتو(?:ني|نا) جبتو(?:ا)? בעתו שלחתמ נתתמ הבאתמ भेज(?:_दिया|_दी|ा|ी)$ bhej(?:_diya|_di|a)$ kalian_(?:kirim|kasih) dikirim$ yang_datang yang_dikirim
    прислали отправили_мне дали_мне привезли положили`,
  bought: String.raw`
    i_(?:just_)?(?:bought|purchased) bought_(?:from|here|there|last|it|this|at|yesterday) (?:bought|got|purchased)_(?:\S+_){0,3}from_you you_sold_me
    compre$ compramos he_comprado comprad[oa]s?_(?:aqui|ahi|en|a) comprei compramos comprad[oa]s?_(?:ai|aqui|na|convosco) ai_achete achete(?:e|s|es)?_(?:chez|hier|la) gekauft$ (?:von|bei)_euch$
    ho_(?:comprato|acquistato|preso) (?:comprat|acquistat|pres)[oaie]_(?:da_voi|qui|ieri|nel|la) (?:sizden|oradan)_aldi aldigim_ satin_aldi (?:ا)?شتري(?:ت|ته|تها|نا) اخذت(?:ه|ها)?_من(?:كم|_عندكم) ש?קניתי
    खरीद(?:ा|ी|े)$ (?:लिया|ली)_(?:था|थी) kharid[aie]$ (?:liya|li)_(?:tha|thi) (?:saya_|yang_saya_|aku_|baru_)beli$ beli_(?:kemarin|di_sini|dari_kalian) купил[аи]?$ купленн (?:брал|взял)[аи]?_(?:у_вас|вчера)`,
  mended: `
    you_(?:guys_)?(?:replaced|fixed|repaired|changed|installed|serviced) me_(?:cambi|arregl|repar|instal)aron (?:trocaram|arranjaram|substituiram|repararam|instalaram) avez_(?:repare|change|remplace|installe) (?:repariert|gewechselt|ausgetauscht|eingebaut)_(?:hab|wurde) avete_(?:riparato|cambiato|sostituito|montato)
    (?:degistir|tamir_et|tak)(?:tiginiz|diginiz|mistiniz) صلحتو غيرتو ركبتو תיקנתמ החלפתמ התקנתמ (?:बदली|बदला|ठीक_की|ठीक_किया)_(?:थी|था) (?:badla|badli|theek_ki|repair_kiya)_(?:tha|thi) (?:ganti|perbaiki|servis)_(?:kemarin|minggu|bulan) (?:поменяли|починили|заменили|отремонтировали|ставили)`,
  firstUse: String.raw`
    first_(?:time|day|wear|wash|use|ride|night|week) after_(?:just_)?(?:one|two|a|three|\d|few) primer(?:a)?_(?:dia|vez|uso|lavado|puesta|salida) a_los_(?:dos|tres|pocos) primeir[oa]_(?:dia|vez|uso|lavagem) ao_fim_de premiere?_(?:jour|fois|lavage|utilisation) au_bout_de
    (?:ersten|erster|erstem)_(?:tag|mal|tragen|waschen|benutz|gebrauch|fahr) nach_(?:zwei|drei|einem|einer|ein_paar|\d) prim[oa]_(?:giorno|volta|uso|lavaggio) dopo_(?:due|un|una|tre|pochi) ilk_(?:gun|kullan|giy|yika|defa) اول_(?:يوم|لبسه|استخدام|مره|غسله) بعد_(?:يوم|اسبوع|غسله) ביומ_הראשונ בפעמ_הראשונה אחרי_(?:יומ|שבוע|כביסה)
    पहले_(?:दिन|ही) पहली_बार (?:दो|एक)_दिन pehle_(?:din|hi) (?:do|ek|2|3)_din hari_pertama pertama_kali baru_(?:dua|2|sehari|seminggu) перв(?:ыи|ого|ои|ую)_(?:же_)?(?:день|раз|стирк|дня|неделе|носк) через_(?:день|два|неделю|пару|месяц)`,
  opened: String.raw`
    opened_(?:the|my|up_the)_(?:parcel|package|box|bag|packet) (?:abri|abrimos|abierto)_(?:el|la|o|a|mi)_(?:paquete|caja|bolsa|pacote|caixa|encomenda|saco) ouvert_(?:le|la|mon|ma)_(?:colis|paquet|boite|carton|sac) (?:paket|packchen|karton|schachtel|tute)_(?:\S+_)?(?:aufgemacht|geoffnet|ausgepackt) aperto_(?:il|la|lo)_(?:pacco|scatola|busta|sacchetto)
    (?:paketi|kutuyu|kargoyu|poseti)_ac(?:t|inca) فتحت_(?:ال)?(?:طرد|كرتون|علبه|كيس|صندوق|باكيت) פתחתי_(?:את_)?(?:ה)?(?:חבילה|קופסה|שקית) (?:पैकेट|डिब्बा|पार्सल|बॉक्स)_खोल (?:packet|parcel|box|dabba)_khol buka_(?:paket|kotak|dus|bungkus) открыл[аи]?_(?:\S+_)?(?:посылк|коробк|пакет) распаковал`,
  broken: String.raw`
    (?:a|the|one|big|small|tiny|little)_holes?_in_ is_bent$ are_bent$ bent_out_of agujer[oi]t?o?s?_en_ un_agujero buraco_n[oa] um_buraco un_trou_dans ein_(?:\S+_)?loch$ un_buco$ (?:delik|yirtik)_var ثقب_ خرم_ חור_ב छेद_(?:है|हो|था) chhed_hai lubang_di berlubang дырк дырочк дыра$
    squash crush broke$ broken dead$ died$ flicker stopped_(?:work|charg) (?:doesn't|don't|isn't|not|won't|does_not|no_longer)_(?:work|charg|turn|open|clos|start|switch) no_(?:sound|signal|image|display)$ mould(?:y|ed) mold(?:y|ed) stale$ melted soggy (?:fell|came|falling|coming)_(?:apart|off$) ripped fade(?:d|s)$ shrunk cracked torn$ leak faulty defect wilted snapped crumpled
    aplastad rompi[oe] rot[oa]s?$ parpade (?:dejo_de|ya_no|no)_(?:funcion|carg|encend|prend|anda|cierra|abre) derretid mojad se_despeg descosid dane descompu marchit abollad
    esmagad estrag partiu partid[oa] rasg (?:ja_)?nao_(?:funciona|liga|carrega|fecha|abre) deixou_de derretid descos avariad murch amassad quebr
    ecras casse lache (?:ne_)?(?:marche|fonctionne|charge|s'allume)_(?:plus|pas) fondu dechir decousu abim fane defectu
    zerdruckt zerquetscht kaputt zerbrochen gebrochen gerissen (?:geht|funktioniert|ladt|lauft)_(?:nicht|schon_wieder) flacker geschmolzen verwelkt defekt abgefallen
    schiacciat rott[oaie]$ rompe (?:non|smesso_di)_(?:funzion|caric|si_accend|va_piu) sciolt scucit difettos appassit strappat ammaccat
    ezil bozul bozuk kiril kirik calismi acilmi sarj_olmu erimis sokul yirtil soldu cokmus
    معفوس مكسور انكسر(?:ت)? خربان خرب(?:ت)?$ وقف(?:ت)?$ (?:ما|لا)_(?:يشتغل|تشتغل|يعمل|تعمل|يشحن) ذايب انقطع(?:ت)? تمزق تالف ذبلان
    מעוכ נשבר נקרע מקולקל לא_(?:עובד|נטענ|נדלק) הפסיק התקלקל נמס נבול סדוק
    टूट खराब पिचक (?:नहीं|बंद)_(?:चल|हो_ग|काम) काम_(?:नहीं|करना_बंद) पिघल फट मुरझा toot kharab (?:nahi|band)_(?:chal|ho_g|kaam) kaam_nahi phat
    rusak penyok (?:sudah_)?mati$ (?:tidak|gak|ga|nggak)_(?:berfungsi|nyala|menyala|bisa_dipakai) hancur meleleh sobek copot layu lepas$ retak
    сломал помят мят(?:ыи|ая)$ не_(?:работа|заряжа|включа) перестал порвал разбил разбит растаял раздав сдох испорт завял отвалил треснул лопнул
    scratch(?:e[sd]|_on|_across)? dent(?:ed|_in)? sole_(?:is|was|has|came) (?:button|buckle|heel|zip|strap)_(?:is_|was_)?missing rayad[oa]s? rayon(?:es|azo)?$ risc(?:o|os|ad[oa]s?)$ fivela_part sol[ae]_(?:descol|despeg|solt) raye(?:e|s|es)?$ rayure zerkratzt kratzer$ sohle_(?:lost|geht|ab) graffi(?:at|o)$ graffiat cizi(?:k|lmis) مخدوش خدش שרוט שריטה खरोंच kharonch tergores lecet поцарапан царапин оторван оторва(?:лась|лся) отклеи отвалил без_коробки
    seam_(?:\S+_){0,8}(?:open|split|undone|torn|loose)$ (?:open|split|torn|loose)_seam costura_(?:\S+_)?(?:abiert|suelt|rot[oa]) costura_(?:\S+_)?(?:abert|solt|desfeit) couture_(?:\S+_)?(?:ouvert|dechir|lach|defait) naht_(?:\S+_){0,3}(?:offen|geplatzt|aufgegangen) offene_naht cucitura_(?:\S+_)?(?:apert|rott|allentat) dikis\S*_(?:acil|at(?:mis|ti)$) خياط\S*_(?:مفتوح|مفكوك) תפר_(?:פתוח|נפרמ) सिलाई_(?:खुल|उधड़) silai_(?:khul|udhad) jahitan\S*_(?:lepas|terbuka|robek) шов_(?:\S+_)?(?:разош|распор|порва) разош\S+_шов 
    in_(?:two|three|four|five|several|many|\d|bits_and|a_thousand)_?(?:pieces|bits|parts)$ in_(?:pieces|bits)$ (?:came|coming|fell|fallen|hanging|ripped|torn|snapped|broken)_(?:off|apart)$ en_(?:dos|tres|varios|mil)_(?:trozos|pedazos|partes) (?:hech[oa]s?_)?(?:trizas|anicos)$ em_(?:dois|duas|tres|varios|mil)_(?:bocados|pedacos|partes) en_(?:deux|trois|plusieurs|mille)_morceaux arrache (?:in|zu)_(?:zwei|drei|mehreren|tausend|lauter)_(?:teile|stucke|scherben)\S* in_scherben abgerissen in_(?:due|tre|piu|mille)_pezzi staccat[oaie]$
    (?:iki|uc|dort|bin)_parca parcalan kopmus$ kopuk$ ayril(?:mis|di)$ (?:قطعتين|ثلاث_قطع|قطع_قطع) مفصول(?:ه)?$ مخلوع(?:ه)?$ (?:ב|ל)?(?:שני|שלושה|כמה)_חלקימ (?:ב)?חתיכות תלוש(?:ה)?$ התפרק(?:ה)?$ פרומ(?:ה)?$ (?:दो|तीन|कई)_टुकड़ (?:दो|तीन|कई)_टुकड उधड़ उधड उखड़ उखड (?:do|teen|kai)_tukd udhad ukhad (?:jadi_)?(?:dua|tiga|beberapa)_(?:keping|bagian|potong)$ copot$ patah$ jebol$ (?:двумя|тремя|на_две|на_три|на)_(?:кусками|частями|части|куски|осколки) вырван оторва отвали разошл распустил отклеил
    (?:pulled_thread|snag(?:ged)?$|a_pull_in) enganchon hilo_(?:suelto|jalado) fio_(?:puxado|solto) maille_tiree fil_tire fadenzieher laufmasche filo_tirato iplik_(?:kac|cek|atm) (?:خيط_مسحوب|خيط_طالع) חוט_(?:משוכ|פרומ) धागा_(?:खिंच|निकल) dhaga_(?:khinch|nikal) benang(?:nya)?_(?:ketarik|lepas|keluar) затяжк bubbles$ burbujas$ bolhas_(?:de_ar|na_pelicula) bulles$ blasen$ balon_balon gelembung пузыр`,
  spoiled: String.raw`
    (?:was|were)_(?:\S+_)?(?:burnt|burned|raw$|stale|soggy|undercooked|rotten|spoiled|mouldy|moldy) tasted_(?:off|bad|weird|awful|strange) (?:estaba|estaban|vin\S+|lleg\S+)_(?:\S+_)?(?:quemad|crud|pasad[oa]s|podrid|rancio) (?:estava|estavam|vinha|vinham|vieram|veio)_(?:\S+_)?(?:queimad|cru$|crus$|cruas?$|estragad|podre)
    etai(?:t|ent)_(?:\S+_)?(?:brule|crus?$|crue|perime|pourri|rassis) war(?:en)?_(?:\S+_)?(?:verbrannt|angebrannt|roh$|altbacken|schimmel|verdorben) er(?:a|ano)_(?:\S+_)?(?:bruciat|crud[oaie]$|raffermo|marc) yanmisti cigdi$ bayatti$ كان(?:ت|وا)?_(?:محروق|بايت|ني$|عفن) محروق(?:ه)?$ הי(?:ה|תה|ו)_(?:שרופ|לא_טרי|מקולקל)
    जल(?:ा|ी|े)_(?:हुआ|हुई|हुए) jal[aie]_hu gosong basi$ (?:был|была|было|были)_(?:\S+_)?(?:подгоре|сгоре|сыр(?:ым|ои|ое|ые)$|черств|тухл|кисл)`,
  wrongThing: String.raw`
    wrong$ missing$ (?:an)?other_(?:colou?r|size|model|item|one)$ not_what_i instead_of equivocad otr[oa]_(?:color|talla|modelo|producto|cosa) falta(?:n|ba|ban)?$ incorrect errad[oa] falta(?:va|m|vam)?$ outr[oa]_(?:cor|tamanho|modelo|artigo) trocad[oa]
    mauvais(?:e|es)? manqu pas_(?:la_bonne|le_bon) autre_(?:couleur|taille|modele) falsch(?:e|en|es|er)?$ fehl(?:t|en|te|ten)$ andere_(?:farbe|grosse) sbagliat manca(?:va|no|vano)?$ altr[oa]_(?:colore|taglia|modello) yanlis eksik baska_(?:renk|beden|model)
    غلط ناقص غير_(?:اللي|الذي|الصحيح) لون_(?:ثاني|اخر) לא_(?:נכונ|הנכונ|מה_ש) חסר गलत कम_(?:है|था|निकला) दूसर[ाेी]_(?:रंग|साइज) galat kam_(?:hai|tha|nikla) salah$ kurang$ beda_(?:warna|ukuran) не_(?:тот|та|то|те|тои)$ не_хватает друго(?:и|го)_(?:цвет|размер) перепутали`,

  // Money that went wrong.
  card: `
    card$ account$ statement$ bank$ tarjeta cuenta$ extracto banco$ cartao conta$ extrato carte$ compte$ releve$ karte$ konto$ kontoauszug carta$ conto$ estratto kart(?:im|imdan|tan|ima|imi|a)?$ hesab ekstre
    (?:ال|بال|لل)?بطاقت حساب(?:ي|ه)?$ كرت كشف_(?:ال)?حساب البطاقه بطاقتي כרטיס אשראי חשבונ$ कार्ड खाते खाता अकाउंट card khate khata account kartu rekening saldo mutasi карт(?:ы|а|е|у|ои)?$ счет(?:а|у|е)?$ выписк`,
  taken: String.raw`
    taken_(?:\S+_){0,2}(?:instal|payments?$) charged$ debited deducted (?:was|were|been|got|money|amount)_taken$ taken_(?:from|out|off|twice) you(?:_guys)?_took took_(?:the_|my_)?(?:money|payment) gone$ went_(?:out|through) withdr(?:ew|awn) billed came_(?:out|off)$ shows$ cobraron cobrado cobro$ (?:han|has|habeis)_pasado$ pasaron$ cargado cargaron descont(?:aron|ado) sacaron sacado quitaron salieron salio$ retir(?:aron|ado) debitad
    cobraram cobrad[oa]$ descontad saiu$ sairam debitad tiraram retirad levantad debite(?:e|s|es)?$ preleve(?:e|s|es)?$ (?:avez|a|ont)_pris$ sortie?s?$ retire(?:e|s)?$ facture(?:e|s)?$ encaisse abgebucht belastet abgezogen weg$ genommen$ abgegangen runter$
    addebitat uscit[oaie]$ prelevat (?:avete|hanno|stat[oi])_pres[oaie]$ tolt[oaie]$ scalat cekil(?:mis|di) cekmis cekti alin(?:di|mis) aldiniz kesil(?:di|mis) tahsil cikmis dusmus انسحب سحب(?:تو|ت)? انخصم خصم(?:تو|ت) اخذت(?:وا|و|م)$ انسحبت ירד(?:ו|ה)?$ חויב חייבתמ לקחתמ נגבה נמשכ
    कट(?:े|ा|_ग|ी) निकल_(?:ग|चुके) काट(?:े|ा|_लि) kat(?:e|a|_g) nikal_g kaat kepotong terpotong dipotong ditarik tarik$ terdebet terdebit keluar$ ditagih
    списал(?:и|о|ось|ась)? списан снял(?:и|о|ось|ись) ушл(?:о|а|и)$ ушел увели`,
  twice: `
    twice$ two_times (?<!_en_)dos_veces dos_cargos (?<!_em_)duas_vezes em_dobro duplicad (?<!_en_)deux_fois en_double zweimal zwei_mal (?<!_in_)due_volte iki_(?:kere|kez|defa) مرتين פעמיימ दो_बार do_ba+r$ dua_kali 2_kali дважды (?<!_в_)два_раза повторно`,
  doubled: `double 2x$ doble(?:mente)?$ doppelt doppi[oa]$ cift_ כפול डबल dobel двоин`,
  money: `
    money$ payment amount$ dinero$ importe plata$ pago$ dinheiro valor$ argent$ montant somme$ paiement geld$ betrag zahlung soldi$ importo denaro pagamento para(?:m|mi|yi|niz)$ para_(?:al|cek|iade|kes) tutar odeme فلوس(?:ي)? المبلغ مبلغ مصاري دراهم כספ סכומ תשלומ पैसे पैसा रुपये रुपए paise paisa rupees uang(?:nya|ku)?$ duit dana$ деньг денег сумм платеж тысяч`,
  receipt: `
    receipt invoice$ bill$ ticket$ recibo factura boleta talao fatura$ facture$ bon$ kassenbon kassenzettel rechnung quittung scontrino ricevuta fattura fis(?:te|im|imde)?$ faturad? فاتور ايصال חשבונית קבלה बिल रसीद bill$ raseed struk nota$ kwitansi чек(?:е|а|у)?$ квитанц`,
  /** Two where one is due. */
  neverDone: String.raw`
    you_(?:\S+_){0,2}(?:never|didn't|did_not)_(?:did|made|done|do|deliver\S*|sent|send|finish\S*|provid\S*)$ never_(?:done|made|delivered|happened|provided|carried_out)$ nunca_(?:hici|hizo|se_hizo|se_ha_hecho|fizeram|foi_feit|fizeste) no_(?:me_)?(?:hicieron|habeis_hecho) jamais_(?:fait|faite|eu_lieu|effectue) nie_(?:gemacht|erfolgt|stattgefunden|ausgefuhrt)
    mai_(?:fatt[oaie]|avvenut|eseguit) yapilmayan yapmadiginiz yapilmadi$ ما_سوي لم_(?:يتم|تنفذ|تقوموا) לא_(?:עשיתמ|ביצעתמ|בוצע) हुआ_(?:ही_)?नहीं नहीं_किया(?:_गया)? tidak_pernah_(?:dikerjakan|dilakukan|jadi) (?:не|никто_не)_(?:делал|сделал|выполнил)[аи]?`,
  chargedTwo: String.raw`
    (?:get|have|want|need)_(?:it|this|that|them)_reversed reverse_(?:the|this|that|my)_(?:\S+_)?(?:charges?|payments?|transaction|instal)
    (?<!_in_)two_(?:charges|debits|transactions) (?<!_en_)dos_(?:cargos|cobros) (?<!_em_)(?:dois|duas)_(?:debitos|cobrancas|pagamentos)_(?:voss|da_) deux_(?:debits|prelevements) zwei_(?:abbuchungen|betrage|lastschriften) due_addebiti iki_(?:odeme|cekim|islem)_(?:gorun|var) عمليتين שני_חיוב दो_(?:चार्ज|पेमेंट|ट्रांजेक्शन)_(?:है|हैं|दिख) do_(?:charge|transaction)_(?:hai|dikh) dua_(?:tagihan|transaksi|kali_tagih) (?<!_в_)(?:два|две)_(?:списани|операци|транзакци)
    wrong_change you_owe_me (?:mal_el|el_cambio_mal) me_deben$ mal_o_troco troco_(?:mal|errado) mal_rendu falsch_herausgegeben zu_wenig_herausgegeben resto_(?:sbagliato|in_meno) para_ustu(?:nu)?_(?:yanlis|eksik) الباقي_غلط עודפ_(?:לא|שגוי) kembalian(?:nya)?_(?:salah|kurang) (?:неправильно|не)_дали_сдач
    (?:deposit|money)_(?:hasn't|has_not|was_never)_(?:been_)?(?:returned|refunded)`,
  refund: `refund reembols rembours ruckerstattung erstattung rimbors iade_(?:param|odeme) geri_odeme استرجاع استرداد החזר זיכוי रिफंड refund pengembalian_(?:uang|dana) возврат`,
  returned: String.raw`
    i_(?:\S+_)?returned returned_(?:it|the|my|a)$ (?:sent|took|brought|gave|posted)_(?:it|them|the_\S+)_back devolvi$ devolvimos (?:ai|avons)_(?:renvoye|rendu|retourne) zuruck(?:geschickt|gegeben|gebracht|gesendet) ho_(?:reso|restituito|rispedito|riportato) iade_et(?:tim|tik|mistim) geri_(?:gonder|yolla)dim
    (?:ا)?رجعت(?:ه|ها)?$ החזרתי החזרנו (?:वापस_(?:किया|की|भेजा|दिया)|लौटाया) (?:wapas_(?:kiya|bheja|diya)|lautaya) (?:sudah|udah)_(?:\S+_)?(?:kembalikan|retur|dikembalikan) (?:вернул|возвращал|сдал_обратно|отправил_обратно)`,
  stillNot: `
    still$ yet$ waiting$ hasn't haven't never$ nothing$ not_(?:been|received|got) todavia aun$ sigue sin_aparecer no_(?:me_)?(?:ha|han|lo|la|aparece|llega) ainda$ nao_(?:me_)?(?:recebi|chegou|apareceu) toujours pas_encore jamais$ n'ai_rien rien_(?:recu|vu) noch_(?:immer|nicht|nichts) immer_noch nichts$ ancora$ mai_arrivat hala$ gelmedi yatmadi yapilmadi almadim
    لسه للحين ما_(?:وصل|رجع|استلم|جا|شفت) لم_(?:يصل|تصل|استلم) עדיינ לא_(?:קיבלתי|הגיע|חזר) अभी_तक नहीं_(?:आया|मिला|आए|मिले) abhi_tak nahi_(?:aaya|mila|aaye|mile) belum blm до_сих так_и_не не_(?:приш|вернул|получил|поступ) еще_не`,
  taking: String.raw`
    (?:you|u)_(?:take|charge|debit|deduct)$ keeps?_(?:charging|taking|debiting) me_(?:cobran|cobrais|quitan|descuentan) cobram(?:-me)?$ me_cobram tiram-me prelev(?:ez|e|es)$ bucht$ abbuch ihr_zieht (?:prendete|addebitate|scalate)$ cekiyor kesiyor تسحبو تخصمو מורידימ מחייבימ kaat_(?:rahe|te) काट_रहे dipotong ditarik списывае снимаете`,
  boughtOnce: String.raw`
    (?:only|just)_(?:\S+_)?(?:bought|ordered|purchased|got) (?:bought|ordered|purchased|got)_(?:only_|just_)?(?:one|once|a_single) never_(?:signed|subscribed|agreed) solo_(?:\S+_)?(?:compre|pedi|he_comprado) (?:compre|pedi)_(?:solo_)?un(?:a)?_ (?:so|apenas)_(?:comprei|encomendei|pedi) (?:n'ai_)?achete_(?:qu'|un_|une_)\S* nur_(?:\S+_){0,3}(?:gekauft|bestellt)$ (?:comprato|preso|ordinato)_(?:solo|soltanto)? solo_un(?:a)?_ (?:tek|bir)_(?:\S+_){0,2}al(?:dim|mistim) (?:شاري|شريت|اشتريت|طلبت)_(?:\S+_)?(?:واحد|واحده|مره) קניתי_רק רק_(?:\S+_)?קניתי (?:एक|सिर्फ)_(?:\S+_){0,3}(?:लिय|ली|खरीद) ek_(?:hi_)?(?:\S+_)?(?:li|liya|kharid) cuma_(?:beli|pesan) (?:купил|купила|брал|заказал)[аи]?_(?:только_)?(?:один|одну|одно|раз)`,
  billed: String.raw`
    billed_(?:me|us|for)$ been_(?:billed|charged|invoiced)_for charged_(?:me|us)_for (?:you|u)_(?:billed|charged)$ (?:me|nos)_(?:facturaron|cobraron)$ me_han_(?:cobrado|facturado) (?:faturaram|cobraram)-?(?:me)?$ me_(?:cobraram|faturaram) (?:m'a|m'avez|ont|avez)_(?:facture|debite|preleve) (?:habt|haben_sie)_(?:\S+_)?(?:was_)?(?:berechnet|abgebucht)$ abgebucht$ (?:avete|hanno)_(?:fatturato|addebitato)
    fatura_kes (?:para|ucret)_(?:al|cek)(?:mis|di) حاسبتو خصمتو سحبتو חייבתמ חויבתי (?:पैसा|पैसे)_(?:काट|कट) (?:paisa|paise)_(?:kaat|kat) (?:saya_)?ditagih dipotong$ списали$ сняли_(?:деньги|за)$`,
  deposit: `deposit down_payment prepayment senal$ anticipo sinal$ adiantamento acompte arrhes anzahlung caparra acconto kapora عربون מקדמה एडवांस advance$ uang_muka dp$ предоплат задаток`,
  youCancelled: String.raw`
    (?:you|u)_cancel(?:l)?ed cancel(?:l)?ed_on_(?:me|us) (?:ustedes|vosotros)_(?:\S+_)?cancel cancelasteis anulasteis (?:voces|vos)_(?:\S+_)?cancel (?:foram|fostes)_voces vous_(?:avez|l'avez)_annul c'est_vous_qui (?:ihr|sie)_(?:\S+_){0,2}abgesagt (?:avete|hanno)_(?:annullato|disdetto) annullato_voi siz_iptal (?:انتم|انتو)_(?:ال)?(?:لغيت|كنسل)\S* (?:אתמ_)?ביטלתמ (?:आपने|आप_ने)_(?:\S+_)?(?:कैंसल|कैंसिल|रद्द) cancel_aapne aapne_(?:\S+_)?cancel kalian_(?:yang_)?(?:batal|cancel) вы_(?:сами_)?отменил`,
  notMine: `
    never_(?:made|authori|bought|ordered) (?:didn't|did_not)_(?:make|authori|buy|order) not_mine (?:don't|do_not)_recogni no_(?:hice|reconoz|autori|compre|realice) nao_(?:fiz|reconhe|autori|comprei) (?:pas|jamais)_(?:autoris|fait|effectu|achet|command) ne_reconnais n'ai_pas_fait nicht_(?:gemacht|autori|von_mir|getatigt) nie_(?:gemacht|bestellt|getatigt) kenne_ich_nicht
    (?:mai|non_ho)_(?:autoriz|fatto|effettuat) non_riconosc yapmadig tanimadig bilmedig ben_yapmadim ما_(?:سويت|عملت|اعرف|طلبت)(?:ه|ها)? لم_(?:اقم|اشتر|اطلب) לא_(?:ביצעתי|עשיתי|מכיר|אישרתי) मैंने_(?:नहीं|कभी_नहीं) maine_(?:nahi|kabhi_nahi) (?:tidak|gak|bukan|tidak_pernah)_(?:saya|merasa|pernah) bukan_saya не_(?:делал|совершал|узна|оплачивал|заказывал|покупал|мои)
    (?:never|not)_(?:been|visited|set_foot|shopped|heard|used) (?:nunca|jamas)_(?:he_(?:estado|ido|comprado)|fui|compre|estuve) nunca_(?:estive|fui|comprei|entrei) jamais_(?:mis_les_pieds|venu|alle|entre) (?:nie|noch_nie)_(?:bei_euch|da|dort|in_ihrem|in_eurem|gekauft) mai_(?:stat[oa]|venut[oa]|entrat[oa]|comprato) hic_(?:gelmedi|gitmedi|almadi|ugramadi) (?:عمري|ابدا)_ما_(?:جيت|زرت|اشتريت|رحت) (?:لم|ما)_(?:ازر|زرت) (?:מעולמ|אף_פעמ)_לא_(?:הייתי|קניתי|ביקרתי) कभी_(?:नहीं_)?(?:आया|गया|खरीदा) kabhi_(?:nahi_)?(?:aaya|gaya|kharida) (?:tidak|belum|gak)_pernah_(?:ke|datang|beli|belanja) никогда_(?:не_)?(?:был|покупал|заходил)`,
  charge: `
    charge$ payment$ transaction cargo$ pago$ cobro debito pagamento compra$ cobranca prelevement paiement debit$ abbuchung zahlung lastschrift addebito transazione odeme cekim islem harcama عمليه دفع(?:ه)? خصم חיוב תשלומ עסקה भुगतान ट्रांजेक्शन पेमेंट transaksi pembayaran tagihan платеж списани операци оплат`,

  // What is kept about somebody.
  erase: String.raw`
    delet eras remove wipe$ get_rid forget$ take_me clear$ scrub destroy borr(?:en|a|e|ar|ad) elimin suprim quit(?:en|ar|ad|a)$ quiten saqu(?:en|e) apag(?:uem|ar|a|ue) exclu(?:am|ir|i) remov(?:am|er|a) tir(?:em|ar|a)$ effac supprim retir(?:ez|er) enlev losch entfern nehmt$ nehmen_sie streich vernicht cancellat(?:e|emi)$ cancellare elimina rimuov togli(?:ete|etemi)
    sil(?:in|inir|er|iniz|ebilir|mek|meniz)?$ cikar kaldir امسح(?:وا|و)? احذف(?:وا|و)? شيلو(?:ني)? حذف مسح ازال תמחק למחוק מחק תסיר להסיר תוציא הסירו हटा मिटा डिलीट निकाल hata(?:o|_do|iye|na)$ mita delete nikal hapus keluarkan hilangkan удал сотр стер убер(?:и|ите)$ убрат забуд
    stop_(?:storing|keeping|saving|holding) withdraw_(?:my_)?consent dejen_de_(?:guardar|tener|conservar) desapare(?:zca|ca)$ retiro_(?:mi_|el_|o_)?consent par(?:em|ar)_de_guardar deixem_de_ter arretez_de_(?:garder|conserver|stocker) disparaisse retire_mon_consent (?:hort|horen_sie)_auf (?:soll|muss)_verschwind widerrufe smett(?:ete|i|iamo)_di_(?:tenere|conservare|salvare) sparisca$ revoco_il_consen
    (?:tutmayi|saklamayi)_birak yok_(?:olsun|edin) rizami_geri (?:لا|ما)_تحتفظ (?:ابي|ابغي|اريد)_\S+_يختفي (?:اسحب|سحبت)_موافق תפסיקו_לשמור שה\S+_שלי_ייעלמ תעלימו (?:אני_)?(?:מבטל|מושכ)(?:ת)?_(?:את_ה)?הסכמה (?:rakhna|rakhne|save_karna)_band गायब_कर gayab_kar (?:रखना|सेव_करना)_बंद सहमति_वापस berhenti_(?:menyimpan|simpan) (?:mau|biar)_\S+_\S+_hilang cabut_persetujuan хватит_хранить прекратите_хран чтобы_\S+_\S+_исчез отзываю_соглас`,
  aboutMe: String.raw`
    (?:about|on|of)_me$ (?:my|our)_(?:\S+_)?(?:data|details|number|info|information|profile|account|records?|history|messages|chats?|email|file)$ your_(?:\S+_)?(?:system|records|database|list|books|files?|contacts|phone)$
    mis_(?:\S+_)?(?:datos|mensajes|fotos) (?:de|sobre)_mi$ mi_(?:numero|cuenta|perfil|chat|historial|informacion|telefono|correo|ficha)$ su_(?:sistema|base|lista|fichero|archivo|agenda)$ vuestr\S+_(?:sistema|base|lista|agenda)
    meus_(?:dados|contactos) (?:sobre|de)_mim$ (?:meu|minha)_(?:numero|conta|perfil|historico|telemovel|contacto|contato|ficha|telefone|morada|email)$ (?:vosso|seu|do)_sistema$ voss[oa]_(?:base|lista)
    mes_(?:donnees|coordonnees|infos|informations|messages) (?:sur|de)_moi$ mon_(?:numero|compte|profil|adresse|historique|email)$ (?:votre|vos)_(?:fichier|base|systeme|liste|donnees|contact)
    mein\S*_(?:daten|nummer|adresse|kontaktdaten|angaben|handynummer|profil|konto) uber_mich$ (?:euer|eur|ihr)\S*_(?:kartei|system|datenbank|liste|verteiler|kontakte)
    miei_(?:dati|messaggi) su_di_me$ (?:mio|mia)_(?:numero|account|profilo|cronologia|contatto|scheda|email)$ vostr[oi]_(?:archivio|sistema|database|elenco|lista|contatti)
    hakkimda numarami$ verilerimi bilgilerimi hesabimi$ kayitlarimi (?:sisteminiz|kayitlariniz|listeniz|rehberiniz)\S*$
    عني$ بياناتي رقمي معلوماتي حسابي محادثت(?:ي|نا) (?:نظامكم|سجلاتكم|قائمتكم|النظام|السجل)
    עליי$ עלי$ (?:ה)?(?:מספר|פרטימ|מידע|נתונימ|חשבונ)_שלי מהמערכת מהרשימה מהמאגר
    मेरे_(?:बारे|मैसेज) मेरा_(?:\S+_)?(?:डेटा|नंबर|अकाउंट|खाता|नाम) मेरी_(?:\S+_)?(?:जानकारी|चैट|डिटेल) mere_(?:baare|message) mera_(?:\S+_)?(?:data|number|account|naam) meri_(?:\S+_)?(?:info|chat|details|jaankari) (?:apne_)?system_se
    tentang_saya (?:data|nomor|akun|info|informasi|riwayat|chat)_(?:pribadi_)?(?:saya|aku|gue) (?:sistem|daftar|database|kontak)_(?:kalian|anda|kamu|toko)
    обо_мне мо(?:и|е|ю|ю|я|их)_(?:\S+_)?(?:номер|данн|переписк|аккаунт|профил|телефон|истори|контакт|сообщен) ваше(?:и|го)_(?:баз|систем|списк) ваш(?:у|их)_(?:баз|контакт)
    (?:everything|all|anything|nothing)_(?:\S+_)?(?:about|of)_me$ (?:my_)?consent$ (?:mi|el)_consentimiento minha_informacao$ o_consentimento mes_infos$ mon_consentement ma_fiche kartei(?:karte)?$ von_mir$ einwilligung (?:mia|la)_scheda mie_informazioni di_me$ (?:il_)?consenso$ kaydim(?:i)?$ rizami bana_dair ملفي$ موافقتي (?:ה)?כרטיס_שלי עליי המידע_שלי मेरा_रिकॉर्ड mera_record सहमति catatan_saya data_saya persetujuan моя_карточк согласи[ея]$ от_меня$`,
  keep: `
    keep(?:s|ing)?$ stor(?:e|ed|ing)$ hold(?:ing)?$ having$ have$ retain sav(?:e|ing)$ guard conserv teng(?:an|ais)$ fiqu(?:em|e)_com tenham gard(?:iez|er|ez) conserv stock speicher behalt aufbewahr teni(?:ate|ete)$ tenete$ conserv sakla tutma(?:niz|yin) kaydet تحتفظ تخزن تحفظ תשמר לשמור שומר रख save store rakh(?:o|e|a)?$ simpan disimpan menyimpan хран сохран держа`,
  unwilling: String.raw`
    (?:don't|do_not|didn't|not|no_longer)_(?:want|wish|like) stop$ no_quiero nao_quero ne_veux_p ne_souhaite (?:will|mochte)_(?:\S+_)?nicht non_voglio istemiyorum (?:ما|مو|مش)_(?:ا)?(?:بي|بغ|بد|ريد|عاوز|عايز)\S* لا_اريد לא_רוצ नहीं_चाह nahi_chah मत$ mat$ (?:tidak|gak|nggak|ga)_(?:mau|ingin) jangan не_хочу`,

  // Whom somebody wants to speak with.
  staff: String.raw`
    human$ operator$ manager$ supervisor representative (?<!my_)owner$ (?<!my_)colleague (?:your|shop|store)_staff staff_member (?:anybody|anyone|somebody|someone)_(?:real|human) (?:real|actual|live)_(?:person|human|people) (?<![\d]_|one_|per_|each_)person$ whoever$ someone_from anyone_from one_of_your technician$ salesperson assistant_manager
    (?<!por_)persona$ humano$ encargad[oa]$ gerente$ asesor(?:a)?$ operador(?:a)?$ duen[oa]$ responsable$ emplead[oa]$ alguien_(?:de|del)
    (?<!por_)pessoa$ humano$ responsavel$ colega$ don[oa]$ operador(?:a)?$ funcionari[oa]$ atendente$ gerente$ alguem_d
    humain(?:e)?$ responsable$ vendeu(?:r|se)$ conseill(?:er|ere)$ gerante?$ patron(?:ne)?$ (?<!par_)personne_(?:de|du|reelle|a)_ une_(?:vraie_)?personne$ quelqu'un_(?:de|du|a)_ quelqu'un$
    mensch(?:en)?$ mitarbeiter(?:in)?$ kolleg(?:e|en|in)$ chef(?:in)?$ berater(?:in)?$ inhaber(?:in)?$ verkaufer(?:in)?$ jemand(?:en|em)?$
    (?<!per_|a_)persona$ umano$ operator(?:e|i)$ titolare$ commess[oa]$ responsabile$ addett[oa]$ qualcuno_(?:d|in)
    yetkili(?:yle|niz|si|ye)?$ insan(?:la|a)?$ calisan(?:a|la|iniz)?$ mudur(?:e|le|unuz)?$ temsilci\S* kisiyle$ gercek_(?:bir_)?kisi magazadan_biri sizden_biri birisi(?:yle)?$
    (?<!\d_)شخص$ انسان$ موظف(?:ه|ين)?$ (?:ال)?مدير$ مسوول$ (?:احد|حد|حدا)_من بشر$ (?:احد|حد|حدا)$
    נציג(?:ה)?$ מנהל(?:ת)?$ (?<!\d_)בנ_אדמ בנאדמ$ אדמ_אמיתי עובד(?:ת)?_(?:של|ה) מישהו$ מישהי$
    इंसान आदमी$ मैनेजर मालिक स्टाफ दुकान_से_कोई कोई_(?:\S+_)?(?:इंसान|आदमी|व्यक्ति) insa+n$ aadmi$ manager malik$ staff$ dukan_se_koi
    (?<!\d_|untuk_)orang$ manusia$ pemilik(?:nya)?$ admin$ cs$ petugas stafnya seseorang orang_toko manajer
    (?<!на_|на_одного_|\d_)человек(?:ом|у|а)?$ сотрудник(?:а|ом|у)?$ оператор(?:а|ом|у)?$ менеджер(?:а|ом|у)?$ руководител(?:я|ем|ь)$ директор(?:а|ом)?$ хозя(?:ин|ина|ином|ика)$ владел(?:ец|ьц|ьцем)\S*$ администратор(?:а|ом)?$ кто-нибудь кто-то`,
  wantsTalk: String.raw`
    (?:need|want|like|wish)_to_(?:speak|talk)_(?:to|with)_(?!you|u_) (?:can|could|may)_i_(?:please_)?(?:speak|talk)_(?:to|with)_(?!you|u_) let_me_(?:speak|talk)_(?:to|with)_(?!you) (?:quiero|necesito|puedo|quisiera|podria)_hablar_con_(?!usted|vosotros|ti) (?:quero|queria|preciso|posso|gostava)_(?:de_)?falar_com_(?!voce|vcs?_) je_(?:veux|voudrais|souhaite|souhaiterais|dois)_parler_(?:a|avec|au)_(?!vous)
    (?:kann|mochte|will|muss)_(?:ich_)?(?:bitte_)?mit_(?!euch|ihnen|dir|karte|kredit)(?:\S+_){1,3}(?:sprechen|reden) (?:posso|vorrei|voglio|devo)_parlare_con_(?!voi|te_|lei) \S+_ile_(?:gorusmek|konusmak|gorusebilir|konusabilir) (?:ابغي|ابي|بدي|اريد|عايز|محتاج)_(?:ا)?(?:كلم|تكلم|حكي|تحدث)_(?:مع_)?(?!كم) (?:רוצה|אפשר|צריכ|צריכה)_לדבר_עמ_(?!כמ) (?!आप)\S+_से_बात_(?:कर|हो) (?!aap)\S+_se_baat_(?:kar|ho)
    (?:mau|ingin|bisa|pengen)_(?:bicara|ngobrol|ngomong)_(?:dengan|sama|ke)_ (?:хочу|можно|нужно|хотел[аи]?_бы)_(?:по)?говорить_с_(?!вами)`,
  speak: String.raw`
    talk(?:ing)?$ speak(?:ing)?$ deal(?:ing)?$ word_with chat_with (?:ring|call|phone)_(?:me|us|back) call(?:ing)?_(?:me|us) hand_me put_me pass_me transfer$ connect$ get_hold rather$ prefer$ answer_this help_me reach$ ring_(?:me|us)
    habl(?:ar|o|e)$ trat(?:ar|arlo|arla)$ llam(?:e|en|ar|arme|eis)$ atend(?:er|erme|erme|iera)$ atienda$ contest(?:e|ar|ara)$ pas(?:ame|enme|adme|eme)$ comunic ponme$ ponganme prefier prefiero conteste$
    falar$ trat(?:ar|o)$ lig(?:ar|ue|uem|ar-me)$ me_ligar atend(?:er|a|am)$ pass(?:ar|em|a)(?:-me)?_ chama(?:r|m)?$ prefir
    parler$ echanger$ (?:r)?appel(?:er|le|lent|ez)$ passez joindre telephone prefer traiter
    sprech(?:en|e)$ reden$ anruf(?:en|t|e)? ruf(?:t|en|e)$ schreib(?:en|e)$ verbind dazuhol personlich lieber melden$ zuruckruf
    parlar(?:e|ne|ci)$ richiam chiam(?:are|ate|i|armi|asse)$ trattare rispond(?:a|esse|ere|essi)$ passat(?:e|emi)$ preferi contatt
    konus gorus(?:mek|ebilir|eyim|elim)? (?:beni_)?ara(?:yabilir|sin|sinlar|yin|r_mi)\S* bagla(?:yin|r|yabilir) yazis
    (?:ي|ت|ن)?تصل(?:و|وا|ون)? اتصل(?:و|وا)? (?:ا|ن)كلم اتكلم (?:ا|ن)تحدث حولو(?:ني|نا) حولني (?:ا|ن)تعامل يرد$ يكلمني
    לדבר יתקשר תתקשר להעביר תעביר לשוחח יחזור יענה
    बात_(?:कर|करव|करा|हो) फोन_कर कॉल_कर जोड़_(?:दो|दीजिए) baat_(?:kar|ho) (?:phone|call)_kar milwa
    bicara ngomong ngobrol telepon telpon hubungi hubungkan sambungkan dilayani layani_
    поговор общаться пообщ перезвон позвон соедин позва свяжи связат переключ отвеч(?:ает|ал) ответил_человек`,
  callsOff: String.raw`
    no_need (?:don't|do_not|no)_(?:need|call|have_to) not_necessary no_hace_falta no_es_necesario no_necesit nao_e_preciso nao_precis nao_e_necessario escus(?:am|a)_de pas_besoin inutile pas_la_peine (?:musst|mussen|braucht|brauchen)_(?:\S+_){0,2}nicht nicht_notig kein(?:en)?_(?:anruf|ruckruf) non_serve non_c'e_bisogno non_occorre gerek_yok geregi_yok gerekmez gerekmiyor (?:ما|لا|مو)_(?:يحتاج|داعي|لازم|في_داعي) ما_في_داعي אינ_צורכ לא_צריכ_(?:ש|ל) לא_חייב ज़रूरत_नहीं जरूरत_नहीं za?ru+rat_nahi jarurat_nahi (?:tidak|gak|nggak|ga)_(?:usah|perlu) не_(?:надо|нужно|обязательно)`,
  reported: `
    told$ said$ says$ dijo$ dijeron dice$ disse(?:ram|-me)?$ diz$ m'a_dit a_dit$ ont_dit sagt(?:e|en)?$ gesagt meinte detto$ dice$ dedi$ demis(?:ti)? soyledi قال$ قالت$ قالو(?:ا|لي)? قالي אמר(?:ה|ו)?$ बताया बोला कहा_था bataya bola$ kaha_tha bilang$ kata$ katanya сказал(?:а|и)?$ говорил(?:а|и)?$`,
  // Work for many, for which a person names a price.
  trade: String.raw`
    (?:i|we)_(?:run|own|manage|have|operate)_(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several)_(?:\S+_){0,2}(?:cafe|coffee_shop|shop|restaurant|hotel|bar|bakery|store|deli|school|nursery|business|salon|guest_?house|club|gym|b_b$|inn$|bistro|pub$|kiosk|canteen|clinic|spa$|studio|agency|hostel|food_truck|(?:holiday_)?(?:flats|lets$|apartments|rentals)) (?:for|to)_(?:my|our)_(?:\S+_)?(?:cafe|shop|restaurant|hotel|bar|bakery|store|deli|school|business|salon|guesthouse|club) supplier resell (?:our|company|my)_logo
    (?:tengo|tenemos|llevo|llevamos|gestiono|gestionamos|regento|regentamos)_un(?:a|os|as)?_(?:\S+_){0,2}(?:cafe|cafeteria|restaurante|hotel|hostal|posada|pension|tienda|bar$|negocio|escuela|colegio|panaderia|gimnasio|casa_rural|quiosco|kiosco|guarderia) mi_(?:cafe|cafeteria|restaurante|hotel|tienda|bar|negocio)$ proveedor revend (?:nuestro|mi|el)_logo
    (?:tenho|temos|gerimos|exploramos)_um(?:a|as|ns)?_(?:\S+_){0,2}(?:cafe|restaurante|hotel|hostel|pousada|pensao|loja|bar$|negocio|escola|creche|pastelaria|padaria|ginasio|quiosque|cantina) (?:meu|minha|nosso|nossa)_(?:cafe|restaurante|hotel|loja|bar|negocio)$ fornecedor revend
    (?:ai|avons|tiens|tenons|gere|gerons|on_(?:a|tient|gere))_une?_(?:\S+_){0,2}(?:cafe|restaurant|hotel|boutique|bar$|ecole|commerce|salon|gite|auberge|bistrot?|pension|chambre_d'hote|maison_d'hote|creche|cantine) mon_(?:cafe|restaurant|hotel|bar|commerce)$ fournisseur revend
    (?:betreiben?|fuhren?|hab(?:e|en)|leiten?)_(?:\S+_)?(?:ein|eine|einen)_(?:\S+_)?(?:cafe|restaurant|hotel|laden|bar$|geschaft|schule|pension|gasthaus|gasthof|kantine|kiosk|salon|praxis|kita|fitnessstudio|ferienwohnung) mein(?:em|en)?_(?:cafe|restaurant|hotel|laden|geschaft)$ lieferant wiederverk
    (?:ho|abbiamo|gestisco|gestiamo)_un(?:a|o|')?_?(?:\S+_)?(?:bar$|ristorante|hotel|negozio|caffe|locale|scuola|albergo|alberghetto|b_b$|agriturismo|locanda|pensione|palestra|osteria|trattoria|asilo|pasticceria) mio_(?:bar|ristorante|hotel|negozio|locale)$ fornitore rivend
    (?:kafe|restoran|otel|dukkan|magaza|bar|isletme|pansiyon|lokanta|kantin)\S*_(?:isletiyor|var$|sahib) (?:kafe|otel|pansiyon|restoran|lokanta|dukkan|okul|kantin|isletme|bar)(?:imiz|umuz|miz|muz)$ kafem restoranim otelim dukkanim isletiyorum tedarikci
    (?:عند(?:ي|نا)|فاتحين|فاتح|ندير|نملك)_(?:مقهي|مطعم|محل|كافيه|فندق|كوفي|مدرسه|مشروع|نزل|استراحه|حضانه|صالون|بقاله) (?:مقهاي|مطعمي|محلي|فندقي) مورد شعارنا
    (?:יש_ל(?:י|נו)|מנהלימ|מפעילימ)_(?:\S+_)?(?:בית_קפה|מסעדה|חנות|מלונ|עסק|בר$|צימר|קפיטריה|פאב|סלונ|מכולת) לבית_הקפה_שלי ספק_ (?:ה)?לוגו_שלנו
    (?:मेरा|मेरी|हमारा|हमारी)_(?:\S+_){0,3}(?:कैफे|कैफ़े|होटल|रेस्टोरेंट|दुकान|स्कूल|ढाब|गेस्ट_हाउस) (?:mera|meri|hamara|hamari)_(?:\S+_){0,3}(?:cafe|hotel|restaurant|shop|dukan|school|dhaba|guest_?house)
    (?:saya|kami|aku)_(?:punya|buka|kelola)_(?:\S+_){0,2}(?:kafe|cafe|restoran|toko|hotel|warung|kedai|sekolah|losmen|homestay|penginapan|kantin|salon|villa) (?:kafe|restoran|hotel|warung|kedai)_(?:saya|kami) supplier reseller
    (?:у_(?:меня|нас)|держим|держу)_(?:\S+_){0,2}(?:кофеин|кафе|ресторан|магазин|отел|бар$|гостиниц|школ|хостел|столов|салон|пекарн|бистро|гостев\S+_дом) для_(?:моеи|нашеи|моего|нашего)_(?:кофеин|кафе|ресторан|магазин|отел|бар) поставщик (?:нашим|с)_логотип`,
  event: `wedding boda$ bodas$ casamento mariage hochzeit matrimonio nozze dugun عرس زفاف חתונה शादी shaa?di pernikahan nikahan свадьб corporate_event firmenfeier`,
  eventNeeds: `
    tables$ guests$ bride bridesmaids centrepieces centerpieces flowers floral catering mesas invitados novia centros_de flores convidados noiva tables invites mariee fleurs traiteur tische gaste braut blumen tavoli invitati sposa fiori masa davetli gelin cicek طاولات ضيوف عروس ورد זר כלה פרחים אורחימ שולחנות मेहमान दुल्हन फूल mehman phool tamu meja pengantin bunga гост стол невест цвет`,
  workplace: String.raw`
    office$ company oficina empresa escritorio bureau$ entreprise buro$ firma$ ufficio azienda ofis sirket مكتب شركه الشركه משרד חברה ऑफिस कंपनी kantor perusahaan офис компани
    (?:our|my|the)_(?:\S+_)?(?:drivers|riders|couriers|staff|employees|crew|nurses|teachers|sales_team|workers) (?:nuestros|nuestras|mis|los|las)_(?:repartidores|comerciales|emplead[oa]s|conductores|trabajadores) plantilla$ (?:os|as|nossos|nossas)_(?:motoristas|estafetas|funcionari[oa]s|colaboradores|empregad[oa]s) (?:nos|mes|les)_(?:livreurs|chauffeurs|employes|salaries|vendeurs) personnel$ (?:unsere|die|meine)_(?:fahrer|monteure|mitarbeiter|kuriere|angestellten) belegschaft
    (?:i|nostri|gli)_(?:\S+_)?(?:corrieri|autisti|dipendenti|addetti) sofor(?:ler|um)\S* kurye\S* calisanlar\S* personel\S* (?:ل|لل|ال)?(?:مناديب|سواقين|موظفين|سايقين)\S* לשליחימ לנהגימ לעובדימ לצוות ड्राइवरों स्टाफ कर्मचारि (?:drivers|staff|delivery_boys)_ke (?:buat|untuk)_(?:kurir|sopir|karyawan|tim|pegawai) (?:для|нашим|наших)_(?:водител|курьер|сотрудник|персонал)`,
  deal: String.raw`
    (?:trade|wholesale|reseller|b2b|business)_(?:prices?|rates?|terms|discounts?) what_(?:terms|rates?)_(?:do|can|could|would|are) terms_(?:do|can|could|would)_(?:you|u) (?:que|cuales)_(?:tarifas?|condiciones|precios?)_(?:\S+_){0,2}(?:mane|hac|ten|ofre|hay|ser|nos) precios?_(?:al_por_mayor|mayorista|para_(?:bares|negocios|profesionales|hosteleria)) (?:que|quais)_(?:condicoes|tarifas|precos) precos?_(?:de_revenda|grossista|por_grosso|para_(?:revenda|empresas|profissionais)) (?:quel|quelles?)_(?:tarifs?|conditions|prix_pro) tarifs?_(?:pro|professionnel|revendeur|de_gros) prix_(?:de_gros|pro$|revendeur)
    (?:welche|was_fur|zu_welchen)_(?:\S+_)?(?:konditionen|preise) (?:handler|grosshandels|gewerbe|mengen)preis che_(?:condizioni|prezzi)_(?:\S+_)?(?:fa|fate|fareste|ci|avete) prezz[oi]_(?:all'_?ingrosso|per_rivenditori|per_(?:bar|negozi|professionisti)) toptan_fiyat hangi_sartlar nasil_bir_fiyat اسعار(?:كم)?_(?:الجمله|لنا|للمحلات|للشركات) كم_(?:تحسبون|تحسبونها)_لنا (?:מחיר|מחירימ|המחיר|המחירימ)_(?:לעסק|סיטונא) (?:באיזה|מה|אילו)_(?:ה)?תנאימ क्या_रेट (?:थोक|होलसेल)_(?:भाव|रेट|दाम) kya_rate (?:wholesale|thok)_(?:rate|bhav) harga_(?:buat|untuk)_(?:usaha|kafe|reseller|bisnis) (?:какие|каки)_(?:условия|цены) оптов\S+_цен цен\S+_для_(?:заведен|бизнес|кафе|кофеен)
    best_(?:price|rate|offer|deal) good_price discount special_price price_for_(?:all|that_many) per_piece (?:mejor|buen)_precio descuento precio_especial (?:melhor|bom)_preco desconto preco_especial meilleur_prix bon_prix remise$ prix_special (?:besten?|guten?)_preis rabatt sonderpreis mengenpreis miglior_prezzo buon_prezzo sconto prezzo_speciale
    en_iyi_fiyat indirim ozel_fiyat احسن_سعر افضل_سعر سعر_(?:خاص|كويس|زين) خصم تخفيض מחיר_(?:טוב|מיוחד) הנחה अच्छ(?:ा|े)_(?:रेट|दाम) छूट डिस्काउंट best_rate acch[ae]_(?:rate|daam) harga_(?:terbaik|khusus|grosir) diskon лучш\S+_цен хорош\S+_цен скидк спец\S*_цен`,
  bestDeal: String.raw`
    (?:send|make|give|prepare|draw_up|put_together|get|have|like|need|want)_(?:me_|us_|you_|up_)?(?:an?_)(?:\S+_)?(?:offer|proposal)$ what_(?:can|could|would|do)_(?:you|u)_offer_(?:us|me|for) (?:mand|envi|pas|prepar|hac|hag)\S*_(?:\S+_){0,2}(?:oferta|propuesta|proposta)$ (?:fa(?:ites|ire)|envo(?:yez|yer)|propos)\S*_(?:\S+_){0,2}(?:offre|proposition)$ que_(?:proposez|offrez|ofrecen|ofreceis|oferecem) (?:schick|mach|sende|erstell|unterbreit)\S*_(?:\S+_){0,3}angebot$ angebot_(?:machen|schicken|erstellen|senden|bekommen)
    (?:fa(?:te|re)|mand(?:ate|are)|invi(?:ate|are)|prepar\S+)_(?:\S+_)?un'?_?(?:offerta|proposta)$ cosa_(?:proponete|offrite) teklif_(?:yolla|gonder|ver|al|haz|iste) ne_onerirsiniz عرض_سعر (?:ترسلون|ارسلوا|تعطونا|تعطوني|تقدمون)_(?:\S+_)?عرض (?:הצעה|הצעת)_ (?:ऑफर|कोटेशन)_(?:भेज|दे) (?:offer|quotation)_(?:bhej|de) (?:kirim|kasih|minta|buat)\S*_(?:\S+_)?penawaran (?:пришл|пришит|сдела|подготов|отправ)\S*_(?:\S+_){0,2}предложени что_предложите
    best_(?:price|rate|offer|deal|quote) your_offer mejor_(?:precio|oferta) melhor_(?:preco|oferta) meilleur(?:e)?_(?:prix|offre) beste[snr]?_(?:preis|angebot) miglior_(?:prezzo|offerta) en_iyi_(?:fiyat|teklif) (?:احسن|افضل)_(?:سعر|عرض) מחיר_הכי_טוב best_rate acch[ae]_rate अच्छा_रेट harga_terbaik penawaran_terbaik лучш\S+_(?:цен|предложен)`,
  regular: String.raw`
    (?:every|each|per)_(?:week|month|day|morning|monday|friday) weekly monthly daily$ regularly on_a_regular todas_las_(?:semanas|mananas) todos_los_dias a_diario diariamente cada_(?:semana|mes|dia|manana) semanal mensual todas_as_(?:semanas|manhas) todos_os_(?:dias|meses) diariamente cada_manha por_semana chaque_(?:semaine|mois|jour|matin) toutes_les_semaines tous_les_(?:jours|matins) jede_woche wochentlich jeden_(?:tag|monat|morgen) taglich regelmassig ogni_(?:settimana|mese|giorno|mattin) tutt[ei]_(?:le_mattine|i_giorni) settimanal
    her_(?:hafta|ay|gun|sabah) haftalik كل_(?:اسبوع|شهر|يوم|صباح|صبح) اسبوعيا يوميا כל_(?:שבוע|חודש|יומ|בוקר) שבועי हर_(?:हफ्ते|महीने|दिन|सुबह|रोज) (?:रोज|रोज़)_ रोजाना har_(?:hafte|mahine|din|week|subah|roz) roz_(?:subah|ka|ke)_ rozana$ (?:tiap|setiap)_(?:minggu|bulan|hari|pagi) mingguan кажд(?:ую|ыи|ое)_(?:недел|месяц|день|утро) ежедневно еженедельн`,
  people: String.raw`(?:[4-9]\d|[1-9]\d{2})_?-?(?:people|persons|guests|staff|employees|pax|kids|students|personas|invitados|ninos|pessoas|convidados|personnes|invites|personen|leute|gaste|persone|invitati|ospiti|kisi|misafir|شخص|اشخاص|ضيف|ضيوف|נפר|איש|אנשים|אורחים|אנשימ|אורחימ|लोग|मेहमान|logo|log$|mehman|orang|tamu|человек|гост)`,
  lastTime: `
    (?:this|that)_(?:is|was)_the_last_time (?:es|fue|sera|ha_sido)_la_ultima_vez (?:e|foi|sera)_a_ultima_vez c'(?:est|etait)_la_derniere_fois (?:das|es)_(?:ist|war)_das_letzte_mal (?:e|e_stata)_l'ultima_volta sizden_son_alis son_alisverisim اخر_مره_(?:اشتري|اتعامل|اطلب) (?:זו|זאת)_הפעמ_האחרונה (?:आखिरी|आख़िरी)_बार_(?:आप|यहाँ|यहां|खरीद) aakhri_baar terakhir_kali_(?:saya_)?(?:beli|belanja|pesan) (?:это|был)_последнии_раз ни_ногои
    joke_of_a what_a_joke desastre_de falta_de_respeito falta_de_respeto n'importe_quoi מחפיר saygisiz
    falta_d_respeito tao_d(?:e)?_brincadeira so_pode_ser_brincadeira me_enrola(?:ndo|m)$ que_vergonha que_verguenza se_(?:estan_)?burlan$ tomadura_de_pelo me_toma(?:n|is)_el_pelo foutage_de_gueule vous_(?:vous_)?moquez vous_vous_fichez verarsch(?:t|en|ung)? wollt_ihr_mich unverschamt presa_in_giro prende(?:te|ndo)_in_giro vergogn dalga_m(?:i)?_gec rezalet تستهبلون تضحكون_علي مهزله צוחקימ_עליי צוחקימ_עלי בדיחה_(?:של|גרועה) mazak_bana मज़ाक_(?:बना|है) मजाक_(?:बना|है) mempermainkan издеваетесь безобрази taking_the_(?:piss|mick) are_you_kidding_me you_(?:must_be|are)_(?:joking|kidding) shame_on_you absolute_joke stringing_me_along`,
} as const
