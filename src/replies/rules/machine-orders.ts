import { foldedPattern, foldForMatching } from './handoff.ts'
import { FORGET_RULES } from './refusals.ts'

/** Shapes nobody writes for customers: control words of models, markup that acts or hides, code, a conversation made up. */
const SHAPES = [
  /<\|[\w ]{2,20}\|>|\[\/?inst\]|<<\/?\s*sys/i,
  /<!--|<!\[cdata|<\/?(?:script|iframe|object|embed|svg|form|meta|base|link|system|assistant|customer|user|message|instructions?|tool_\w+|function_\w+|invoke|parameter|rule)\b/i,
  /<[a-z][^<>]*\s(?:on[a-z]+|srcdoc)\s*=|<[a-z][^<>]*display\s*:\s*none/i,
  /(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):|\]\(\s*(?:javascript|data|vbscript):|!\[[^\]]*\]\(/i,
  /\{\{[^}]*\}\}|[$#]\{[^}]*\}|<%|```/,
  /["'](?:role|action|arguments|verdict|claims|tool)["']\s*:/i,
  // Letters that cannot be seen (but for those of flags), and writing turned round.
  /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}]|[\u202d\u202e]/u,
]

const WORDS = [
  /(?:^|[.!?]\s+)[^\p{L}]{0,8}(?:system|sistema|systeme|sistem|assistant|assistente|asistente|assistent|asisten|asistan|система|ассистент)\s*[\])*»>]{0,3}\s*:/u,
  /[[(<«]{1,2}\s*(?:system|sistema|systeme|sistem|система|النظام|מערכת|सिस्टम|admin override)\b/u,
  /\b(?:system|developer|admin|trusted|hidden|cachee|oculta|escondida|nascosta|versteckte)[ _-](?:note|message|prompt|override|instructions?|context)\b|\b(?:mensaje|mensagem|aviso|avviso|message) (?:de |del |do |di |du )?(?:sistema|systeme)\b|\bsystem(?:meldung|nachricht)\b|\bsistem mesaji\b|\bpesan sistem\b/u,
  /(?:رساله|ملاحظه|تعليمات) (?:النظام|للمساعد)|للمساعد(?: الالي)?\s*:|הודעת מערכת|(?:לבוט|לעוזר)\s*:|सिस्टम\s*:|(?:ai|एआई|बॉट) के लिए|(?:боту|ии|ассистенту)\s*:|системн\S+ (?:сообщени|инструкц)\S*/u,
  /\b(?:ai|ia|ki)\s*:\s*\p{L}+\s+\p{L}+|\b(?:chatbot|assistant|asistente|assistente|asisten|asistan)\s*:\s*\p{L}+\s+\p{L}+/u,
  /\b(?:note|nota|hinweis|instructions?|anweisung|consigne|message|ps)\b.{0,4}\b(?:to|for|a|al|alla|all|para|pour|per|fur|an|untuk)\b.{0,8}\b(?:ai|ia|ki|bot|chatbot|assistant|assistente|asistente)\b|\bnota (?:ai|ia)\b|\bki-(?:anweisung|hinweis)|\bnew instructions\s*:|\btool result\s*:|\bconsigne cachee|\binstruc\w+ (?:oculta|escondida)|\bistruzione nascosta/u,
  /\byou are now (?:a|an|the|in)\b|\bfrom now on,? you are\b|\b(?:reveal|print|repeat|quote) (?:your|the) (?:system |hidden )?(?:prompt|instructions)\b|\bsystem_prompt\b/u,
].map(foldedPattern)

/**
 * Whether words of a file, a catalogue or an entry are meant for an assistant and not for a customer. They are data: never
 * obeyed, and never read out either. Narrower than what is refused from customers, as owners write of systems and rules.
 */
export function speaksToMachines(text: string): boolean {
  const plain = text.slice(0, LONGEST).normalize('NFKC')
  if (SHAPES.some(shape => shape.test(plain))) return true
  const folded = foldForMatching(
    plain.replace(/[\u00ad\u200b\u2060-\u2064\ufeff]/g, '').replace(/\s*\n\s*/g, '. '),
  )
  return [...WORDS, ...FORGET_RULES].some(words => words.test(folded))
}

/** More than is ever quoted. */
const LONGEST = 4_000

/** Of a row one quotes facts: what sends the customer somewhere else is none. */
export const leadsElsewhere = (text: string): boolean => /\bhttps?:|\bwww\./i.test(text)
