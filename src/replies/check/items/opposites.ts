import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, unsupported } from '../said/claim.ts'

/** Qualities that go by pairs or threes: a name that has one of them has none of the others. */
const OPPOSITES = phrases<readonly [kind: string, one: string]>([
  [
    ['shade', 'dark'],
    'dark|oscur*|escur*|foncé*|dunkle*|dunkel|scur*|koyu|темн*|داكن*|غامق*|כהה|כהים|गहरा|गहरी|gelap',
  ],
  [
    ['shade', 'light'],
    'light|clara|claras|claros|tueste claro|tostado claro|clair*|helle*|hell|chiar*|açık renk|светл*|فاتح*|בהיר*|हल्का|हल्की|terang',
  ],
  [
    ['bed', 'single'],
    'single|individual|solteiro|une place|einzel*|singolo|singola|tek kişilik|односпальн*|مفرد|فردي|יחיד|सिंगल|single size',
  ],
  [
    ['bed', 'double'],
    'double|doble|matrimonio|casal|deux places|doppel*|doppio|matrimoniale|çift kişilik|двуспальн*|مزدوج|زوجي|डबल|dobel',
  ],
  [['bed', 'king'], 'king|king size|queen|queen size'],
  [
    ['wire', 'wired'],
    'wired|con cable|com fio|filaire|kabelgebunden*|con filo|kablolu|проводн*|سلكي|חוטי|तार वाला|kabel',
  ],
  [
    ['wire', 'wireless'],
    'wireless|inalámbric*|sem fio*|sans fil|kabellos*|drahtlos*|senza fili|kablosuz|беспроводн*|لاسلكي*|אלחוטי*|वायरलेस|nirkabel',
  ],
  [['finish', 'matte'], 'matte|matt|mate|fosco|fosca|mat|mate|opaco|opaca|матов*|مطفي|מט|मैट|doff'],
  [
    ['finish', 'glossy'],
    'glossy|gloss|shiny|brillante|brilhante|brillant*|glänzend*|lucido|lucida|parlak|глянцев*|لامع|מבריק|चमकदार|glossy|mengkilap',
  ],
  [
    ['temperature', 'hot'],
    'hot|caliente|quente|chaud|chaude|heiss|caldo|calda|sıcak|горяч*|ساخن*|חם|חמה|गरम|गर्म|panas',
  ],
  [
    ['temperature', 'cold'],
    'iced|cold|frío|fría|frio|fria|gelado|gelada|froid|froide|glacé|glacée|kalt|kalte*|eis|freddo|fredda|soğuk|buzlu|холодн*|بارد*|مثلج|קר|קרה|ठंडा|ठंडी|dingin',
  ],
  [
    ['fabric', 'cotton'],
    'cotton|algodón|algodão|coton|baumwoll*|cotone|pamuk*|хлопк*|хлопок|قطن*|כותנה|सूती|कॉटन|katun',
  ],
  [['fabric', 'linen'], 'linen|lino|linho|lin|leinen*|keten|лен|льнян*|льна|كتان|פשתן|लिनन|linen'],
  [['fabric', 'silk'], 'silk|seda|soie|seide*|seta|ipek|шелк*|حرير*|משי|रेशम*|sutra'],
  [['fabric', 'wool'], 'wool*|lana|laine|wolle|woll*|yün|шерст*|صوف*|צמר|ऊनी|ऊन|wol'],
  [['fabric', 'leather'], 'leather|cuero|piel|couro|cuir|leder*|pelle|deri|кожан*|кожа|جلد*|עור|चमड़ा|kulit'],
  [
    ['glaze', 'milk'],
    'milk chocolate|chocolate con leche|chocolate de leite|chocolat au lait|vollmilch*|cioccolato al latte|sütlü çikolata|молочный шоколад|شوكولاتة بالحليب|שוקולד חלב|मिल्क चॉकलेट|cokelat susu',
  ],
  [
    ['glaze', 'dark'],
    'dark chocolate|chocolate negro|chocolate amargo|chocolat noir|zartbitter*|cioccolato fondente|bitter çikolata|темный шоколад|горький шоколад|شوكولاتة داكنة|שוקולד מריר|डार्क चॉकलेट|cokelat hitam',
  ],
  [
    ['wine', 'red'],
    'red wine|vino tinto|vinho tinto|vin rouge|rotwein|vino rosso|kırmızı şarap|красное вино|יין אדום',
  ],
  [
    ['wine', 'white'],
    'white wine|vino blanco|vinho branco|vin blanc|weisswein|vino bianco|beyaz şarap|белое вино|יין לבן',
  ],
  [
    ['water', 'still'],
    'still water|agua sin gas|água sem gás|eau plate|stilles wasser|acqua naturale|sade su|негазированн*',
  ],
  [
    ['water', 'sparkling'],
    'sparkling water|agua con gas|água com gás|eau gazeuse|sprudel*|acqua frizzante|maden suyu|газированн*',
  ],
  [
    ['side', 'left'],
    'left hand|left handed|zurd*|izquierd*|canhot*|gaucher|gauchère|linkshänd*|mancin*|solak|левш*|ليد اليسرى|שמאלי*|kidal',
  ],
  [
    ['side', 'right'],
    'right hand|right handed|diestr*|derech*|destro|droitier|droitière|rechtshänd*|правш*|ימני*',
  ],
])

/** "The light roast" where the row is a dark one: the quality beside the name is another than in it. */
export function findOpposites({ draft, rows, mentions, entries }: Drafted): UnsupportedClaim[] {
  const known = [...rows.map(row => row.tokens), ...entries.map(entry => entry.reading.tokens)].flatMap(
    tokens => findPhrases(OPPOSITES, tokens).map(found => found.id),
  )
  if (known.length === 0) return []
  return findPhrases(OPPOSITES, draft.tokens).flatMap(found => {
    const [kind, one] = found.id
    const same = known.filter(([other]) => other === kind)
    if (same.length === 0 || same.some(([, other]) => other === one)) return []
    if (!isAsserted(draft, found.first, found.last)) return []
    // It stands among the words of a name, whose own quality nobody says.
    const beside = mentions.find(
      mention =>
        draft.sentence[mention.first] === draft.sentence[found.first] &&
        ((mention.first > found.last && mention.first - found.last <= 2) ||
          (found.first > mention.last && found.first - mention.last <= 3) ||
          (mention.first <= found.first && mention.last >= found.last)),
    )
    if (!beside || beside.positions.some(at => at >= found.first && at <= found.last)) return []
    const own = rows.filter(row => beside.rows.includes(row.index))
    const isOfName = own.every(row => findPhrases(OPPOSITES, row.tokens).some(other => other.id[0] === kind))
    const isSaid = findPhrases(OPPOSITES, draft.tokens).some(
      other => other !== found && other.id[0] === kind && same.some(([, name]) => name === other.id[1]),
    )
    return own.length > 0 && isOfName && !isSaid ? [unsupported(draft, found.first, found.last)] : []
  })
}
