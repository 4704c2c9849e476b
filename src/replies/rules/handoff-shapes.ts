import type { HandoffReason } from '../understanding.ts'

/**
 * What only a person may answer, told by two things that stand together in one message whatever words join them: it
 * came and is torn, an order and its number, a part of the body and a symptom. Over folded text, in all languages.
 */
const word = (list: string) => `(?<!\\p{L})(?:${list.trim().split(/\s+/).join('|')})`
const whole = (list: string) => `${word(list)}(?!\\p{L})`
const near = (a: string, b: string, characters: number) =>
  `${a}.{0,${characters}}${b}|${b}.{0,${characters}}${a}`

const CAME =
  whole(`came arrived received delivered llego llegaron vino vinieron recibi chegou chegaram veio vieram
  recebi arrive arrivee arrives arrivees recu recue livre livree kam kamen angekommen erhalten geliefert bekommen
  arrivato arrivata arrivati arrivate ricevuto ricevuta geldi gelen cikti وصل وصلت وصلني وصلتني استلمت جاني הגיע הגיעה
  הגיעו קיבלתי मिला मिली आया आई निकला निकली mila aaya nikla datang sampai diterima пришел пришла пришло пришли привезли
  получил получила получили доставили`)
const DEFECT =
  word(`tears? torn holes? cracks? cracked scratche? scratched stains? stained dents? dented leaks? leaking
  broken chipped riss(?!k) risse loch kratzer fleck beule sprung kaputt beschadigt defekt rot[oa]s?(?!\\p{L}) agujero rasgun rajad
  grieta manchad abollad rasgad furo(?!\\p{L}) buraco riscad arranhad amassad trou(?!\\p{L}) troue dechir raye felu fele fissur casse tache(?:e|s)
  strappat buco(?!\\p{L}) graffi crepa rott[oaie](?!\\p{L}) macchiat yirtik yirtil kirik kiril cizik delik lekeli مكسور ممزق مخدوش خدش ثقب
  مشقوق تالف مثقوب שבור קרוע סדק סדוק שריטה פגום टूट फट दरार खरोंच छेद toota phata robek sobek retak lecet goresan
  berlubang pecah scheggi ebrech astillad lascad abgesplittert angeschlagen порван рван трещин царапин дыр(?:а|к|о|я) nodoas?(?!\\p{L}) manchas?(?!\\p{L}) macchi[ae](?!\\p{L}) catla leke(?!\\p{L}) بقع כתמ दाग daag noda(?!\\p{L}) сломан разбит скол(?:от|ы) пятн`)

const ORDER =
  word(`orders? pedido orden encargo encomenda commande bestellung auftrag ordine siparis fis(?!\\p{L}) servis
  tamir cihaz заказ квитанци ремонт طلب طلبيه فاتوره הזמנה ההזמנה תיקון ऑर्डर pesanan orderan repair job ticket reparacion
  reparatur riparazione conserto resi जॉब रिपेयर टिकट`)
const NUMBER = `(?:[a-z]{1,4}-?\\d{3,}|(?:(?<!\\p{L})(?:n[o°º]|nr|num|numero|number|nummer|nomor|номер|رقم|מספר|नंबर)[.:]?|[#№])\\s?[a-z]{0,4}-?\\d{2,}|\\d{4,}(?!\\s*(?:[$€£₹₺₪₽]|x |pcs|шт)))`
const ORDER_NUMBER = `${ORDER}\\p{L}*(?:[^\\p{L}\\d]+\\p{L}+){0,3}[^\\p{L}\\d]*${NUMBER}`
const WHERE = whole(
  `where wheres where's donde dnd onde cade kd ou wo dove dov'e nerede nerde وين فين اين איפה कहाँ कहां kahan kaha kidhar mana dimana где`,
)
/** A short number is one only where nothing is counted by it. */
const SHORT_NUMBER = `${ORDER}\\p{L}*[^\\p{L}\\d]{1,3}\\d{1,4}(?=\\s*(?:[,;:.?!]|$|${WHERE}))`
const CHANGE =
  word(`chang cancel correct modif switch replace cambi corrig agreg anad alter mud(?:ar|em|e) troc ander storn
  anul annul aggiung degistir iptal ekle измен поменя исправ отмен добав غير تغيير عدل تعديل الغ اضاف לשנות לבטל להוסיף
  बदल रद्द ganti ubah batal tambah`)

const BODY =
  word(`eyes? vision ears? throat stomach tongue lips skin chest ojos? oido garganta estomago piel lengua olhos? ouvido
  barriga pele yeux oeil oreille gorge ventre peau augen? ohr(?:en)? hals bauch haut zunge occhi[oe]? orecchi gola pancia
  pelle gozu gozum gozle kulag bogaz karn midem cildi глаз уш(?:и|ах|ко) ухо горл живот кож[аеу] عين عيني عيون اذن حلق بطن جلد עין
  עיניים העין אוזן גרון בטן आंख आँख कान गल[ाे] पेट त्वचा mata telinga tenggorokan perut kulit`)
const SYMPTOM =
  word(`pain hurts? sore bleed swollen blurr flashes numb itch burning infect curtain duele dolor sangr hinchad picazon
  ardor borros doi(?!\\p{L}) dores incha coceira ardencia embacad saign gonfl demang brul flou schmerz weh(?!\\p{L}) blut(?:et|ung)
  geschwollen juckt brennt verschwommen male(?!\\p{L}) dolore sanguin gonfi prurit bruci sfocat agri aciyor kanam kaniyor sisti kasin
  bulanik болит болят боль кровь кровот опух чешет зуд жжет размыт يوجع يولم وجع الم(?!\\p{L}) نزيف ينزف تورم حكه احمرار כואב
  כאב דימום נפוח מגרד שורף מטושטש दर्द खून सूजन खुजली जलन धुंधल sakit nyeri berdarah bengkak gatal perih`)

const EVENT =
  word(`wedding corporate conference boda bodas casamento mariage hochzeit firmenfeier matrimonio dugun свадьб
  корпоратив عرس زفاف زواج חתונה शादी shaadi shadi pernikahan nikahan events? evento evenement veranstaltung etkinlik acara`)
const MANY = '(?<![\\d.,])(?:[3-9]\\d|[1-9]\\d{2})(?![\\d:.,%])'

export const HANDOFF_SHAPES: Partial<Record<Exclude<HandoffReason, 'unsure'>, string[]>> = {
  medical: [near(BODY, SYMPTOM, 80)],
  damaged: [near(CAME, DEFECT, 40)],
  order_change: [`${ORDER_NUMBER}.{0,60}${CHANGE}`, `${CHANGE}.{0,60}${ORDER_NUMBER}`],
  order_status: [ORDER_NUMBER, near(SHORT_NUMBER, WHERE, 40)],
  quote: [near(EVENT, MANY, 60)],
}
