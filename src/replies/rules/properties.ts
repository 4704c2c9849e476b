import type { Product } from '../../catalog/rows.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'
import { isTelling } from './untold.ts'

/** What customers ask whether a thing is, in the words of all languages: a row that says none of them does not tell. */
const PROPERTIES: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    vegan: /\bvegan\w*|\bvegetalien\w*|\bplant[- ]based|نباتي صرف|فيجن|טבעוני|वीगन|веган/u,
    vegetarian: /\bvegetari[aes]\w*|\bvejetaryen\w*|نباتي|צמחוני|शाकाहारी|вегетариан/u,
    gluten: /\bgluten\w*|\bglutine|\bglutensiz|غلوتين|جلوتين|גלוטן|ग्लूटेन|глютен/u,
    lactose: /\bla[ck]tos\w*|\blattosio|\blaktoz\w*|\bdairy[- ]free|لاكتوز|לקטוז|लैक्टोज|лактоз/u,
    sugarFree:
      /\bsugar[- ]free|\bsin azucar|\bsem acucar|\bsans sucre|\bzuckerfrei\w*|\bohne zucker|\bsenza zucchero|\bsekersiz|بدون سكر|ללא סוכר|בלי סוכר|शुगर फ्री|\btanpa gula|без сахара/u,
    organic: /\borgani[ck]\w*|\bbio\b|\bbiologi[cq]\w*|\becologic\w*|عضوي|אורגני|जैविक|органическ/u,
    dishwasher:
      /\bdishwasher\w*|\blavavajillas|\bmaquina d[ae] (?:lavar )?lou?[ci]a\w*|\blava[- ]?loucas|\blave[- ]vaisselle|\bspulmaschine\w*|\bgeschirrspuler\w*|\blavastoviglie|\bbulasik makine\w*|غسالة الصحون|غسالة الاطباق|מדיח|डिशवॉशर|\bmesin (?:cuci|pencuci) piring|посудомо/u,
    microwave:
      /\bmicrowav\w*|\bmicro-?ondas|\bmicro-?ondes?|\bmikrowelle\w*|\bmikrodalga\w*|\bmicroonde|ميكروويف|מיקרוגל|माइक्रोवेव|микроволнов/u,
    washable:
      /\bmachine[- ]wash\w*|\bwashable|\blavable\w*|\blavave(?:l|is)|\b(?:maschinen)?waschbar\w*|\blavabil\w*|\byikanabil\w*|قابل للغسل|רחיץ|לכביסה|धो सकते|машинн\S* стирк/u,
    waterproof:
      /\bwater[- ]?(?:proof|resistant|repellent)|\brepele?nte (?:al?|a la|a) a[gc]q?ua|\bhidr[oó]fug|\bdeperlant\w*|\bwasserabweisend\w*|\bidrorepell\w*|\bsu itici|דוחה מים|водоотталк\S*|\bimpermea[bv]\w*|\bresistente (?:al?|a la|all') ?a[gc]q?ua|\bprova d'? ?agua|\betanche\w*|\bwasser(?:dicht|fest)\w*|\bsu gecirmez|\bsuya dayanikli|(?:مضاد|مقاوم) للماء|עמיד(?:ה)? (?:ב|ל)מים|वाटरप्रूफ|\b(?:tahan|anti) air\b|водонепрониц|водостойк/u,
    handmade:
      /\bhand[- ]?made|\bhech[oa]s? a mano|\bfeit[oa]s? a mao|\bfait(?:e|es|s)? (?:a la )?main|\bhandgemacht|\bfatt[oaie] a mano|\bel yapimi|صناعة يدوية|עבודת יד|हाथ से बना|\bbuatan tangan|ручной работы/u,
    recyclable:
      /\brecycla\w*|\breciclab\w*|\breciclave\w*|\briciclabil\w*|\brecycelbar|\bbiodegrad\w*|\bcompostable\w*/u,
    bpa: /\bbpa\b/u,
  }).map(([name, words]) => [name, foldedPattern(words)]),
)

/** What the message asks about a thing, other than what it costs and whether it is there. */
export function propertiesIn(text: string): string[] {
  const folded = foldForMatching(text)
  return Object.keys(PROPERTIES).filter(name => PROPERTIES[name]!.test(folded))
}

export function mentions(text: string, properties: string[]): boolean {
  const folded = foldForMatching(text)
  return properties.some(name => PROPERTIES[name]?.test(folded))
}

/** Where a product's row speaks of them: names of attributes, and whole sentences of its description. */
export function whereMentioned(product: Product, properties: string[]) {
  return {
    attributes: Object.entries(product.attributes)
      // "handMade", "gluten_free" and "gluten free" are one name.
      .filter(([name, value]) => mentions(`${name.replace(/[_-]/g, ' ')}: ${value}`, properties))
      .map(([name]) => name),
    sentences: product.description
      .split(/(?<=[.!?।])\s+|\n/)
      .filter(sentence => sentence.length <= 300 && mentions(sentence, properties))
      .filter(isTelling),
  }
}
