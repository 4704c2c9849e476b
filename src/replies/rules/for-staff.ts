import { foldedPattern, foldForMatching } from './handoff.ts'
import { spaced } from './situations.ts'
import { meets, patternOf } from './word-patterns.ts'

/** Said of a whole text, at its beginning or in brackets: it is for those who work there. */
const MARKS = [
  String.raw`staff only|for staff(?: only)?|employees only|team only|internal (?:use|note|only|info)|not for customers|(?:do not|don't|never) (?:tell|show|share with|say to) (?:the |our )?(?:customers|clients)`,
  String.raw`solo (?:para )?(?:el |los |nuestro )?(?:personal|equipo|empleados|staff)|(?:de )?uso interno|notas? internas?|no (?:decir|contar|mostrar|compartir)(?:lo)? (?:a|con) (?:los )?clientes|no para clientes`,
  String.raw`(?:so|apenas|somente) (?:para )?(?:a |o |os )?(?:equipa|equipe|funcionarios|pessoal|staff)|nao (?:dizer|mostrar|partilhar|compartilhar|contar) (?:aos|com os|a) clientes|nao para clientes`,
  String.raw`reserve (?:au personnel|a l'equipe)|pour (?:l'equipe|le personnel) (?:seulement|uniquement)|(?:a )?usage interne|notes? internes?|ne pas (?:dire|communiquer|montrer) aux clients|pas pour les clients`,
  String.raw`nur (?:fur )?(?:das |unser )?(?:personal|team|mitarbeiter\w*)|nur intern|interne[rn]? (?:hinweis|notiz|vermerk)|nicht (?:fur|an) (?:die )?kunden|kunden nicht (?:sagen|zeigen)`,
  String.raw`solo (?:per )?(?:il |lo |i )?(?:personale|staff|dipendenti|team)|(?:ad )?uso interno|note? intern[ae]|non (?:dire|mostrare|comunicare) ai clienti|non per i clienti`,
  String.raw`(?:sadece|yalnizca) (?:personel|calisanlar|ekip)(?: icin)?|dahili (?:not|bilgi|kullanim)|ic (?:not|kullanim)|musteri(?:ye|lere) (?:soyleme|gosterme|verilme)\p{L}*`,
  String.raw`للموظفين فقط|للفريق فقط|للاستخدام الداخلي|ملاحظه داخليه|ليس للعملاء|لا (?:تخبر|يقال|تقل|تخبروا) (?:ال|لل)?(?:زبائن|عملاء|زباين)|(?:לצוות|לעובדים) בלבד|לשימוש פנימי|הערה פנימית|לא ללקוחות|לא לספר ללקוחות`,
  String.raw`(?:केवल|सिर्फ) (?:स्टाफ|कर्मचारियों|टीम)(?: के लिए)?|आंतरिक (?:नोट|उपयोग)|ग्राहकों (?:को न बताएं|को मत बताना|के लिए नहीं)`,
  String.raw`khusus (?:staf|karyawan|tim|internal)|hanya (?:untuk )?(?:staf|karyawan|tim)|catatan internal|jangan (?:beri ?tahu|kasih tahu|bilang) (?:ke )?pelanggan|bukan untuk pelanggan`,
  String.raw`только для (?:персонала|сотрудников|команды|своих)|для внутреннего пользования|внутренн\p{L}* (?:заметка|информация|примечание)|не (?:говорить|показывать|сообщать) (?:клиентам|покупателям)|не для клиентов|для служебного пользования`,
].join('|')
/** These are so only in brackets: "Interno 204" is a telephone. */
const ALONE =
  'internal|confidential|interno|interna|confidencial|interne|confidentiel|intern|vertraulich|riservato|dahili|gizli|داخلي|سري|פנימי|סודי|आंतरिक|गोपनीय|rahasia|служебное|внутреннее|конфиденциально'
const MARKED = [
  new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${MARKS})(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`[[({«*]\\s*(?:${MARKS}|${ALONE})\\s*[\\])}»*:]`, 'u'),
].map(foldedPattern)

/** Whether a text says of itself that it is for the team. */
export function isForStaff(text: string): boolean {
  const folded = foldForMatching(text)
  return MARKED.some(mark => mark.test(folded))
}

/** The same of a title: a topic or the name of a file. */
export const isTitleForStaff = (title: string): boolean => isForStaff(`[${title}]`)

const INSIDE = foldedPattern(
  /^(?:(?:our |unit )?cost(?: price| per item| of goods)?|(?:purchase|buying|wholesale|landed)(?: price| cost)|supplier|vendor|(?:profit )?margin|mark-?up|profit|cogs|(?:precio (?:de )?)?(?:costo|coste)|precio de compra|proveedor|margen|ganancia|preco de (?:custo|compra)|custo|fornecedor|margem|lucro|prix (?:d'achat|de revient)|cout|fournisseur|marge|einkaufspreis|ek|ek-preis|lieferant|gewinnspanne|selbstkosten|prezzo (?:d'acquisto|di acquisto|di costo)|fornitore|margine|ricarico|(?:alis|maliyet)(?: fiyati)?|tedarikci|kar marji|سعر (?:الشراء|التكلفه|الكلفه)|التكلفه|المورد|هامش الربح|الربح|מחיר (?:קנייה|עלות)|עלות|ספק|רווח|מרווח|(?:खरीद|लागत) (?:मूल्य|कीमत|दाम)|लागत|सप्लायर|मुनाफा|मार्जिन|harga (?:modal|beli|pokok)|modal|pemasok|laba|закупочная цена|цена закупки|себестоимость|поставщик|наценка|маржа|прибыль)$/u,
)

/** "Cost price", "Supplier": what a list holds for the business itself. */
export const isInsideName = (name: string): boolean =>
  INSIDE.test(foldForMatching(name.replace(/[_:]/g, ' ')).trim()) || isTitleForStaff(name)

const ASKS_INSIDE = foldedPattern(
  patternOf(String.raw`
    your_(?:cost|purchase|buying)_price wholesale_price_you_pay (?:cost|purchase)_price_(?:of|for)_ pay_(?:to_)?your_(?:\S+_)?supplier how_much_did_you_(?:\S+_)?pay_for_(?:it|this|the|that)$ your_(?:profit|margin|mark-?up) (?:you|u)_(?:make|earn|profit)_(?:on|per)_ what_s_the_(?:margin|markup) what's_the_(?:margin|markup)
    vuestro_(?:coste|costo) (?:su|tu|vuestro|el)_precio_de_(?:costo|coste) que_margen margen_(?:le_)?(?:sac|tien|ten) cuanto_(?:le_)?(?:ganais|ganan|sacais|sacan)_ (?:pag|compr)\S+_(?:\S+_){0,4}(?:vuestro|su|tu|al|el)_proveedor
    (?:seu|vosso|teu|o)_preco_de_custo que_margem margem_(?:\S+_)?(?:tiram|tem|ganham) custou_(?:para|a)_voces quanto_(?:e_que_)?(?:\S+_)?(?:ganham|lucram)_ (?:pagam|pagaram|paga)_(?:\S+_){0,3}fornecedor
    votre_(?:prix_d'achat|prix_de_revient|marge) quelle_marge marge_(?:faites|prenez) gagnez-vous_sur payez(?:-vous)?_(?:\S+_){0,4}fournisseur (?:euer|ihr|dein)_(?:einkaufspreis|ek)$ einkaufspreis_(?:fur|von)_ (?:eure|ihre|deine)_(?:marge|gewinnspanne) (?:verdient|verdienen)_(?:ihr|sie)_(?:\S+_){0,3}an_ (?:zahlt|bezahlt|zahlen)_(?:ihr|sie)_(?:\S+_){0,2}lieferant
    vostro_prezzo_(?:d'acquisto|di_acquisto|di_costo) quanto_ci_guadagn che_margine vostro_margine pag(?:ate|a)_(?:\S+_){0,4}fornitore alis_fiyatiniz maliyetiniz size_kaca_(?:gel|mal) kar_marj ne_kadar_kar_(?:ed|yap|koy) toptanci\S*_(?:\S+_){0,3}(?:ode|ver) (?:ode|veriyor)\S*_toptanci
    سعر_(?:الشراء|التكلفه|الكلفه)_(?:عندكم|لديكم|عليكم) سعر_(?:التكلفه|الكلفه) كم_(?:ربحكم|تربحون|تكسبون|هامش) (?:تدفعون|دفعتم)_(?:\S+_){0,2}(?:ل)?لمورد מחיר_(?:ה)?(?:קנייה|עלות)_שלכמ כמה_אתמ_מרוויחימ (?:משלמימ|שילמתמ)_(?:\S+_){0,2}לספק
    (?:खरीद|लागत)_(?:मूल्य|कीमत|दाम) (?:कितना|कितने)_(?:\S+_)?मुनाफा मुनाफा_(?:कमा|है) kitna_(?:munafa|kamate) harga_(?:modal|pokok)$ modal(?:nya)?_(?:\S+_){0,4}berapa untung(?:nya)?_berapa закупочн\S+_цен (?:ваша|вас|какая)_(?:\S+_){0,2}наценка сколько_(?:вы_)?зарабатыва себестоимост\S* (?:платите|берете)_(?:\S+_){0,3}поставщик`),
)

/** Asks what the business itself pays or earns: nothing here answers that, and a price to customers is no answer. */
export const asksInside = (text: string): boolean => meets(ASKS_INSIDE, spaced(foldForMatching(text)))
