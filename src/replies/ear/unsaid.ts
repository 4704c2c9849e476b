import { foldedPattern, foldForMatching } from '../rules/handoff.ts'

/**
 * "No condition or anything, we just eat less wheat": an illness that somebody says nobody has. Over folded text, one
 * line a language: en es pt fr de it tr ar he hi(romanised too) id ru.
 */
const NONE_ILL = [
  String.raw`\b(?:no|not (?:an? |any |a case of )?|nor|nothing to do with|isn.?t an? |without any )(?: ?(?:known|food|nut|medical|health|actual|real|serious|to do with))* ?(?:allerg(?:y|ies)|intolerances?|(?:medical )?conditions?|illness(?:es)?|diseases?|(?:medical|health) (?:reasons?|issues?|problems?|conditions?|thing|matter))\b(?![ -](?:info\w*|lists?|labels?|advice|warning|sheet|menu|pills?|friendly|free))|\bnot (?:for|because of|down to) (?:any )?(?:health|medical|an? (?:allergy|illness)|allergies|illness)\b(?: reasons?| grounds?)?|\b(?:nobody|no ?one|none of (?:us|them))(?: here| at home)?(?:'?s| is| are| has)? (?:ill|sick|allergic|intolerant|c(?:o)?eliac|diabetic|(?:an? |any )?allerg(?:y|ies))\b|\b(?:'m|'re|'s|am|is|are|isn.?t|aren.?t) ?(?:not )?(?<=not |n.?t )(?:allergic|intolerant|c(?:o)?eliac|diabetic|ill|sick)\b|\bnothing (?:medical|wrong with (?:me|us|him|her|them|my \w+))\b|\b(?:perfectly|totally|completely) healthy\b|\b(?:don.?t|doesn.?t) have (?:an? |any )?(?:allerg(?:y|ies)|intolerances?|condition|illness)\b`,
  String.raw`\bno (?:es|son|era|sea) (?:por |una |ninguna |cosa de |tema de |cuestion de )*(?:la |mi )?(?:alergias?|intolerancias?|salud|enfermedad|nada medico|problemas? (?:medicos?|de salud))\b|\bno (?:soy|somos|es|son|esta|estoy|estamos) (?:alergic\w*|intolerantes?|celiac\w*|diabetic\w*|enferm\w*)\b|\b(?:no|nadie) (?:aqui )?(?:tengo|tenemos|tiene|hay) (?:ninguna |una )?(?:alergias?|intolerancias?|enfermedad\w*)\b|\bnadie (?:aqui |en casa )?(?:es|esta) (?:alergic\w*|intolerantes?|celiac\w*|diabetic\w*|enferm\w*)\b|\bnada (?:medico|de salud|de alergias)\b|\bninguna (?:alergia|intolerancia|enfermedad)\b|\bno (?:me|nos|le) pasa nada\b`,
  String.raw`\bnao (?:e|sao|era|seja) (?:por |uma |nenhuma |questao de |caso de )*(?:alergias?|intolerancias?|saude|doenca|nada medico|problemas? (?:medicos?|de saude))\b|\bnao (?:sou|somos|e|sao|esta|estou) (?:alergic\w*|intolerantes?|celiac\w*|diabetic\w*|doentes?)\b|\b(?:nao|ninguem) (?:ca )?(?:tenho|temos|tem|ha) (?:nenhuma |uma )?(?:alergias?|intolerancias?|doencas?)\b|\bninguem (?:aqui |ca em casa )?(?:e|esta) (?:alergic\w*|intolerantes?|celiac\w*|diabetic\w*|doentes?)\b|\bnada (?:medico|de saude|de alergias)\b|\bnenhuma (?:alergia|intolerancia|doenca)\b`,
  String.raw`\b(?:pas|aucune?|ni) (?:d'|de |une |un |pour (?:une |des )?(?:raisons? )?(?:de |d')?)?(?:allerg\w+|intoleran\w+|maladies?|soucis? de sante|problemes? de sante|sante|raisons? (?:medicales?|de sante)|coeliaques?|diabetiques?|malades?)\b|\brien de medical\b|\bpersonne (?:ici )?n'(?:est|a) (?:d')?(?:allerg\w+|malade|intoleran\w+|coeliaque|diabetique)\b`,
  String.raw`\bkeine? (?:allergie\w*|unvertraglichkeit\w*|intoleranz\w*|krankheit\w*|zoliakie|gesundheitliche\w* \w+)\b|\bnicht (?:allergisch|krank|intolerant|zoliakiekrank|aus gesundheitlichen grunden|wegen (?:der gesundheit|(?:einer )?allergie))\b|\bniemand (?:ist |hat |hier )*(?:allergisch|krank|intolerant|eine (?:allergie|unvertraglichkeit))\b|\bnichts (?:medizinisches|gesundheitliches)\b|\bkerngesund\b|\b(?:mir|uns|ihm|ihr) fehlt nichts\b|\bnichts mit (?:der )?(?:gesundheit|allergie\w*) zu tun\b`,
  String.raw`\b(?:nessun[ao]?|non (?:e|ho|abbiamo|ha|ci sono)|niente) (?:una |un' ?|per |di |questione di |problemi? di |motivi di )*(?:allerg\w+|intolleran\w+|malatti\w+|salute|medico|patologi\w+|condizione medica)\b|\bnon (?:sono|e|siamo) (?:allergic\w+|intolleran\w+|celiac\w+|malat\w+|diabetic\w+)\b|\bnessuno (?:qui )?e (?:allergic\w+|malat\w+|celiac\w+|intolleran\w+)\b`,
  String.raw`\b(?:alerji|hastali|intolerans|rahatsizli)\w*(?: \w+)? (?:yok|degil)\b|\bhasta(?: \w+)? (?:degil\w*|yok)\b|\balerjik degil\w*|\bsagli[kg]\w*(?: \w+)? (?:ilgili degil|ilgisi yok|degil)\b|\bkimse (?:hasta|alerjik) degil\b`,
  String.raw`(?:مو|مش|مب|ليس\S*|ما (?:هي|هو|في|فيه|عندي|عندنا|عنده|عندها)|ولا)(?: (?:مشكله|بسبب|عشان|موضوع|عن))? (?:ال)?(?:حساسيه|مرض|امراض|صحه|شي صحي|سبب صحي|اسباب صحيه)(?= |[،,.؟?!]|$)|(?:مو|مش) مريض\S*|ما (?:فيني|فينا|فيها) شي|(?:لا احد|ما حد|محد) (?:مريض|عنده حساسيه)`,
  String.raw`(?:^|[ ,.?])(?:לא|אין)(?: לי| לנו| זו| זה| מדובר ב| בגלל| סיפור של)? ?(?:אלרגי\S*|רגישות|מחלה|בעיה בריאותית|בעיה רפואית|סיבה רפואית|סיבות בריאות\S*|בריאות|צליאק\S*|סוכרת\S*|חולה|חולים)|אף אחד לא (?:אלרגי|חולה|רגיש)`,
  String.raw`(?:एलर्जी|बीमारी|बीमार|सेहत|मेडिकल)(?: \S+){0,3} नहीं|कोई (?:एलर्जी|बीमारी|बीमार) नहीं|\b(?:allergy|bimari|beemari|bimar|sehat|medical)(?: \w+){0,3} nahi\w*`,
  String.raw`\b(?:bukan|tidak|nggak|gak|ga|enggak|tak)(?: ada| karena| soal| punya| yang)* (?:alergi\w*|sakit(?: apa-apa)?|penyakit\w*|kesehatan|intoleran\w*|masalah kesehatan|kondisi (?:medis|kesehatan))\b`,
  String.raw`(?<!\p{L})(?:не|нет|ни)(?: по| из-за| связано со| у кого| никакои| никаких| про)? (?:аллерги\S*|непереносимост\S*|болезн\S*|здоровь\S*|болеем|болею|болеет|диагноз\S*|целиаки\S*)|(?:аллерги\S*|диагноз\S*|непереносимост\S*|болезнеи)(?: \S+){0,2} нет(?!\p{L})|никто не (?:болеет|болен|аллергик)|со здоровьем (?:у нас |у меня )?(?:все )?(?:в порядке|нормально|хорошо|отлично)`,
]

/** "Not allergic to nuts but to milk": what comes after it counts, and with it what stands before. */
const BUT = String.raw`(?!.{0,30}(?<!\p{L})(?:but|except|apart from|only|pero|salvo|excepto|sino|mas|exceto|so|mais|sauf|seulement|aber|ausser|sondern|nur|ma|tranne|solo|ama|sadece|haric|لكن|بس|الا|אבל|רק|חוץ|लेकिन|सिर्फ|lekin|sirf|tapi|kecuali|cuma|но|а|только|кроме) (?:to|for|when|if|the|my|his|her|our|after|since|a|al|a la|para|por|cuando|si|mi|mis|su|ao|a|quando|se|o|meu|minha|aux?|a la|quand|si|mon|ma|gegen|wenn|bei|mein\w*|allo|alla|ai|quando|mio|mia|لما|اذا|من|ولدي|بنتي|ל|כש|אם|הבן|הבת|को|से|ko|se|sama|kalau|anak|на|если|когда|у)(?!\p{L}))`

/** "Or anything". */
const OR_SO = String.raw`(?: (?:or|and) (?:anything|so|the like|whatever)| ni nada| nem nada| ni rien| oder so| o simili| o altro| ولا شي| או משהו| ya kuch| या कुछ| atau apa(?:-apa)?| или что)?`

const DENIED = new RegExp(foldedPattern(new RegExp(`(?:${NONE_ILL.join('|')})${OR_SO}${BUT}`)).source, 'gu')

/** What is left to be heard when nobody is ill, by what the text says; undefined where it says nothing of that. */
export function withoutDenials(text: string): string | undefined {
  const folded = foldForMatching(text)
  const left = folded.replace(DENIED, ' ')
  return left === folded ? undefined : left
}
