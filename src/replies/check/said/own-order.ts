import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { type Found, findPhrases, phrases } from '../phrases.ts'
import { type Reading, sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const YOUR_ORDER = phrases<true>([
  [
    true,
    'your order|your parcel|your package|your shipment|tu pedido|su pedido|tu paquete|su paquete|tu envío|su envío|seu pedido|teu pedido|sua encomenda|tua encomenda|seu pacote|sua compra|votre commande|ta commande|votre colis|ton colis|deine bestellung|ihre bestellung|dein paket|ihr paket|deine lieferung|ihre lieferung|tuo ordine|suo ordine|tuo pacco|suo pacco|siparişiniz|siparişin|kargonuz|paketiniz|siparişinizi|kargonuzu|ваш заказ|твой заказ|вашу посылку|ваша посылка|твоя посылка|طلبك|طلبكم|طلبيتك|شحنتك|طردك|ההזמנה שלך|ההזמנה שלכם|החבילה שלך|המשלוח שלך|आपका ऑर्डर|आपका पार्सल|आपका पैकेट|आपका सामान|pesanan anda|pesanan kakak|pesananmu|pesanannya|paket anda|paket kakak|paketmu',
  ],
  [
    true,
    'your account|your application|your request|your refund|your return|your quote|tu cuenta|su cuenta|tu solicitud|su solicitud|tu reembolso|su reembolso|tua conta|sua conta|teu reembolso|seu reembolso|sua solicitação|seu cadastro|votre compte|ton compte|votre demande|ta demande|votre remboursement|ihr konto|dein konto|ihre anfrage|deine anfrage|ihre rückerstattung|deine rückerstattung|tuo account|suo account|tua richiesta|sua richiesta|tuo rimborso|suo rimborso|hesabınız|hesabınızı|talebiniz|talebinizi|iadeniz|ваш аккаунт|вашу заявку|ваша заявка|ваш возврат|حسابك|طلب استرجاعك|החשבון שלך|הבקשה שלך|ההחזר שלך|आपका खाता|आपका अनुरोध|आपका रिफंड|akun anda|permintaan anda|pengajuan anda',
  ],
])
/** What has become of an order, or stands with it now: no rule of the shop, but the state of this one. */
const STATE = phrases<'gone' | 'ready' | 'granted'>([
  [
    'gone',
    "has left|left our|left the shop|left the warehouse|left this morning|left yesterday|left today|is on its way|is on the way|it's on its way|has shipped|has been shipped|was shipped|has been sent|was sent|has been dispatched|was dispatched|has gone out|went out|is out for delivery|is in transit|is with the courier|has been delivered|was delivered|we've shipped|we've sent|we have sent|we have shipped|we sent|we shipped|arrives today|arrives tomorrow|will arrive today|will arrive tomorrow|is arriving today|is arriving tomorrow",
  ],
  [
    'gone',
    'ha salido|salió|ya salió|está en camino|va en camino|está de camino|va de camino|está en reparto|ha sido enviado|fue enviado|se envió|se ha enviado|hemos enviado|enviamos ayer|ya enviamos|llega hoy|llega mañana|llegará hoy|llegará mañana|fue entregado|ha sido entregado|já saiu|saiu|está a caminho|vai a caminho|foi enviado|foi enviada|foi despachado|foi despachada|já enviámos|já enviamos|foi expedida|foi expedido|chega hoje|chega amanhã|foi entregue',
  ],
  [
    'gone',
    "est parti|est partie|a quitté|est en route|est en chemin|est en cours de livraison|a été expédié|a été expédiée|a été envoyé|a été envoyée|nous avons expédié|nous avons envoyé|arrive aujourd hui|arrive aujourd'hui|arrive demain|a été livré|a été livrée|ist unterwegs|ist bereits unterwegs|ist schon unterwegs|wurde verschickt|wurde versendet|wurde heute verschickt|wurde gestern verschickt|wurde bereits verschickt|ist rausgegangen|hat unser lager|hat unseren laden|hat unser haus|hat das lager verlassen|kommt heute an|kommt morgen an|wurde zugestellt|wurde geliefert",
  ],
  [
    'gone',
    'è partito|è stato spedito|è stato inviato|è in viaggio|è in arrivo|è in consegna|abbiamo spedito|abbiamo inviato|arriva oggi|arriva domani|è stato consegnato|ha lasciato|yola çıktı|yolda|kargoya verildi|kargoya verdik|gönderildi|gönderdik|bugün geliyor|yarın geliyor|teslim edildi|dağıtıma çıktı|в пути|уже едет|отправлен|отправлена|отправили|выехал|выехала|вышел|придет сегодня|придет завтра|приедет сегодня|приедет завтра|доставлен|доставлена|передан в доставку|передан курьеру',
  ],
  [
    'gone',
    'في الطريق|بالطريق|خرج|خرجت|طلع|طلعت|انشحن|انشحنت|تم شحنه|تم شحنها|تم شحن|تم إرسال|أرسلنا|شحنا|يوصل اليوم|يوصل بكرة|سيصل اليوم|سيصل غدا|يصل اليوم|يصل غدا|تم توصيله|تم تسليمه|בדרך|בדרך אליך|יצא|יצאה|נשלח|נשלחה|שלחנו|תגיע היום|תגיע מחר|מגיעה היום|מגיעה מחר|יגיע היום|יגיע מחר|נמסר|נמסרה|रास्ते में|निकल चुका|निकल गया|भेज दिया|भेजा जा चुका|रवाना हो|आज पहुंचेगा|आज पहुँचेगा|कल पहुंचेगा|कल पहुँचेगा|डिलीवर हो गया|sudah dikirim|telah dikirim|sudah berangkat|sedang dikirim|dalam perjalanan|di jalan|sudah kami kirim|tiba hari ini|tiba besok|sampai hari ini|sampai besok|sudah sampai|sudah diantar',
  ],
  [
    'granted',
    'has been approved|has already approved|already approved|is approved|has approved|was approved|has been accepted|was accepted|ha aprobado|ya aprobó|ya ha aprobado|ha sido aprobada|ha sido aprobado|está aprobada|está aprobado|foi aprovado|foi aprovada|já aprovou|está aprovado|está aprovada|a été approuvé|a été approuvée|a déjà approuvé|a approuvé|a validé|a déjà validé|wurde genehmigt|ist genehmigt|hat genehmigt|bereits genehmigt|schon genehmigt|wurde bewilligt|è stato approvato|è stata approvata|ha già approvato|ha approvato|onaylandı|onayladı|одобрен|одобрена|одобрил|одобрила|одобрили|تمت الموافقة|وافق|אושר|אושרה|אישר|אישרה|मंज़ूर हो|मंजूर हो|स्वीकृत|sudah disetujui|telah disetujui|sudah menyetujui|telah menyetujui',
  ],
  [
    'ready',
    'is ready|is now ready|is all ready|is already ready|is packed|has been packed|is waiting for you|está listo|ya está listo|está lista|te está esperando|está pronto|está pronta|já está pronto|já está pronta|est prêt|est prête|est déjà prêt|est déjà prête|vous attend|ist fertig|ist bereit|ist abholbereit|liegt bereit|liegt für sie bereit|liegt für dich bereit|è pronto|è già pronto|hazır|hazırlandı|готов|готова|собран|جاهز|جاهزة|صار جاهز|מוכן|מוכנה|तैयार है|तैयार हो गया|sudah siap|siap diambil|sudah jadi',
  ],
])

// What makes a rule of it: "once your order is ready we write to you".
const WHENEVER = phrases<true>([
  [
    true,
    "once|when|whenever|until|after|before|as soon as|should|unless|check if|whether|cuando|una vez|hasta que|después de|en cuanto|tan pronto|apenas|quando|assim que|logo que|depois|até|uma vez|quand|lorsque|lorsqu'|dès que|dès qu'|une fois|après|jusqu|sobald|wenn|nachdem|bevor|non appena|appena|dopo|finché|una volta|olunca|olduğunda|çıktığında|verildiğinde|gönderildiğinde|zaman|sonra|как только|когда|после|пока|чтобы|عندما|لما|بمجرد|حين|حالما|بعد ما|أول ما|כאשר|ברגע|לאחר|אחרי|עד ש|जब|जैसे ही|बाद|तब तक|begitu|setelah|ketika|saat|kalau|jika",
  ],
])
const JOINED_WHEN = /^(?:כש|לכש|فور|لحظ)/

// What a message about an order is made of, and who gets it: "we sent your order number to the team".
const MESSAGE =
  /^(?:number|details|question|request|message|confirmation|numero|detalles|detalhes|details|pregunta|pergunta|mensaje|mensagem|datos|dados|confirmacion|confirmacao|confirmation|question|message|nummer|frage|nachricht|bestatigung|domanda|messaggio|conferma|dettagli|numarasi|numaranizi|bilgileri|номер|данные|вопрос|رقم|تفاصيل|سؤال|מספר|פרטי|नंबर|nomor|detail|team|colleague|colleagues|staff|equipo|companer\S*|equipa|equipe|colega|colegas|collegue|collegues|kolleg\S*|collega|colleghi|ekib\S*|ekip|команд\S*|коллег\S*|(?:لل|ال)?فريق|للزملاء|(?:ל|ה)?צוות|टीम|tim)$/

/** How many words may stand between the order and its state. */
const NEAR = 4

/** "Your parcel left our shop this morning", "the manager has approved your account": how somebody's own order stands, where nothing tells of it. */
export function findOwnOrders({ draft, entries, rows, ask }: Drafted): UnsupportedClaim[] {
  const states = findPhrases(STATE, draft.tokens)
  if (states.length === 0) return []
  const orders = findPhrases(YOUR_ORDER, draft.tokens)
  return states.flatMap((state): UnsupportedClaim[] => {
    const order = orders.find(one => isSaidOf(draft, one, state))
    if (!order || isRule(draft, state) || !isAsserted(draft, state.first, state.last)) return []
    const told = [...entries.map(entry => entry.reading), ...rows.map(row => ({ tokens: row.tokens }))]
    if (told.some(own => tellsState(own, state.id)) || isAskers(ask, state.id)) return []
    return [unsupported(draft, Math.min(order.first, state.first), Math.max(order.last, state.last))]
  })
}

function isSaidOf(draft: Reading, order: Found<true>, state: Found<string>): boolean {
  const [from, to] = order.first < state.first ? [order.last, state.first] : [state.last, order.first]
  return (
    draft.clause[order.first] === draft.clause[state.first] &&
    from < to &&
    to - from - 1 <= NEAR &&
    !draft.tokens.some(
      ({ text }, at) =>
        at >= from &&
        at <= Math.max(order.last, state.last) + NEAR &&
        draft.clause[at] === draft.clause[state.first] &&
        MESSAGE.test(text),
    ) &&
    // "Your order of 60" is a sum, "ready in two hours" a time the shop keeps.
    !draft.figures.some(figure => figure.first > from - 1 && figure.last < to && figure.kind === 'money')
  )
}

/** Of any order, at a time that comes: "we write to you as soon as your order has left". */
function isRule(draft: Reading, state: Found<string>): boolean {
  const [first] = sentenceBounds(draft, state.first)
  const isTimed = draft.figures.some(
    figure => figure.kind === 'duration' && figure.first > state.last && figure.first - state.last <= NEAR,
  )
  return (
    isTimed ||
    isSupposed(draft, state.first) ||
    // Turkish and Hindi say it behind: "yola çıktıktan sonra".
    findPhrases(WHENEVER, draft.tokens, first, state.last + 2).length > 0 ||
    draft.tokens.slice(first, state.first + 1).some(({ text }) => JOINED_WHEN.test(text))
  )
}

/** An entry or a fact that says it plainly; one that only tells what follows once it is so says nothing of this order. */
function tellsState(own: Pick<Reading, 'tokens'> | Reading, id: string): boolean {
  return findPhrases(STATE, own.tokens).some(
    found => found.id === id && !('clause' in own && isRule(own, found)),
  )
}

/** The customer told it: "my parcel was delivered to the neighbour". */
function isAskers(ask: Reading, id: string): boolean {
  return findPhrases(STATE, ask.tokens).some(found => found.id === id && isAsserted(ask, found.first))
}
