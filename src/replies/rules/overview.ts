import { prepared, type TenantDb } from '../../db/database.ts'
import type { Plan } from '../plan.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'
import { phrase, plan, type Question } from './view.ts'

const FEWEST = 2
/** So many are told; dots stand for the others. */
export const MOST_KINDS = 8
const MOST_WORDS = 9

const WAYS = [
  String.raw`what (?:all )?(?:do|did|can|else do) (?:you|u|y'?all)(?: guys| people)? (?:sell|have|offer|make|do|got|carry)(?: here| there| today)?`,
  String.raw`what (?:kind of |sort of )?(?:products|things|stuff|items|services|goods) (?:do|can) (?:you|u)(?: guys)? (?:sell|have|offer|make|do|carry)`,
  String.raw`(?:your|the|a|ur) (?:full |whole )?(?:menu|catalogu?e|product list|list of products|price list|range)`,
  String.raw`que (?:es lo que )?(?:vendeis|venden|vendes|teneis|tienen|tienes|ofreceis|ofrecen|hay|hacen|haceis)(?: ahi| aqui| hoy)?|(?:el|la|su|vuestr[oa]|tu|un) (?:menu|carta|catalogo|lista de (?:precios|productos))`,
  String.raw`(?:o )?que (?:e que )?(?:voces |vcs )?(?:vendem|tem|vende|oferecem|fazem)(?: ai| hoje)?|(?:o|a|vosso|seu|um) (?:menu|cardapio|ementa|catalogo|lista de (?:precos|produtos))`,
  String.raw`vous (?:vendez|avez|faites|proposez) quoi|(?:qu'est-ce que vous|que) (?:vendez|avez|proposez|faites)(?:-vous)?|(?:la|le|votre|une?) (?:carte|menu|catalogue|liste des (?:prix|produits))`,
  String.raw`was (?:verkauft|habt|verkaufen|haben|bietet|bieten|macht) (?:ihr|sie)(?: so| denn| alles| da| an)*|(?:die|den|eure?n?|ihre?n?|eine?n?) (?:speisekarte|karte|katalog|preisliste|sortiment|angebot)`,
  String.raw`(?:che )?cosa (?:vendete|avete|offrite|fate)|(?:il|la|vostro|un) (?:menu|catalogo|listino|lista dei (?:prezzi|prodotti))`,
  String.raw`(?:ne|neler) (?:satiyorsunuz|satiyosunuz|var(?: sizde)?|yapiyorsunuz)|sizde (?:ne|neler) var|(?:menunuz|menu|katalog|fiyat listesi)\S*`,
  String.raw`(?:ماذا|ايش|شو|وش|اش) (?:تبيعون|تبيعوا|عندكم|لديكم|في عندكم|تقدمون)|(?:المنيو|المينيو|قايمه الاسعار|قائمه الاسعار|الكتالوج|القايمه)`,
  String.raw`מה (?:אתמ מוכרימ|יש לכמ|אתמ מציעימ|אתמ עושימ)|(?:התפריט|תפריט|הקטלוג|קטלוג|מחירונ)`,
  String.raw`(?:आप )?(?:क्या|क्या क्या) (?:बेचते|मिलता|रखते)(?: हैं| है| हो)?|(?:aap )?kya(?: kya)? (?:bechte|milta|hai|rakhte)(?: hain| hai| ho)?|(?:मेन्यू|मेनू|रेट लिस्ट|menu|rate list)`,
  String.raw`(?:jual|ada) apa(?: aja| saja)?|apa (?:aja|saja) yang (?:dijual|ada)|(?:menunya|katalognya|daftar (?:harga|menu|produk)(?:nya)?)`,
  String.raw`(?:что|чем) (?:вы )?(?:продаете|торгуете|предлагаете|делаете)|что у вас есть|(?:меню|каталог|прайс|ассортимент)\p{L}*`,
]
const PLEASE =
  "please|pls|por favor|porfa|pf|bitte|svp|s'il vous plait|per favore|lutfen|من فضلك|لو سمحت|בבקשה|dong|ya|kak|min|gan|sih|пожалуйста|दिखाओ|दिखाइए|dikhao"

/** "What do you sell?", "the menu please": all there is, and nothing by name. */
const EVERYTHING = foldedPattern(
  new RegExp(
    `(?<!\\p{L})(?:${WAYS.map(words => `(?:${words})`).join('|')})(?: (?:${PLEASE}))*[\\s?!.؟।]*$`,
    'u',
  ),
)

/** What there is, by the kinds that the business sorts its goods into. */
export function overviewPlan(question: Question): Plan | undefined {
  const { items, words, turn, db, topics } = question
  if (items.length > 0 || words.length > MOST_WORDS || topics.some(topic => topic !== 'discount'))
    return undefined
  if (!EVERYTHING.test(foldForMatching(turn.text)) || kindsOffered(db).length < FEWEST) return undefined
  return plan(
    question,
    'answer',
    'product_search',
    [{ say: 'kinds' }, phrase('clarifyProduct')],
    'everything that there is, by kind',
    true,
  )
}

export interface Kind {
  name: string
  /** One of them, to trace the kind to a row. */
  productId: number
}

/** Those with most in them first, one more than are told. */
export function kindsOffered(db: TenantDb): Kind[] {
  return prepared<Kind>(
    db,
    `SELECT category AS name, min(id) AS productId FROM products WHERE available = 1 AND coalesce(category, '') <> ''
     GROUP BY category ORDER BY count(*) DESC, category LIMIT ?`,
  ).all(MOST_KINDS + 1)
}
