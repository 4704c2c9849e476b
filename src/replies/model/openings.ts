import type { Language } from '../language/languages.ts'

/**
 * How an answer may begin. The model chooses one by name: it never gets to write a word that a customer reads, so that
 * neither a weak model nor a tricked one can promise, claim or say anything.
 */
export const OPENINGS = ['none', 'thanks', 'gladly', 'sorry'] as const
export type Opening = (typeof OPENINGS)[number]

const WORDS: Record<Language, Record<Exclude<Opening, 'none'>, string>> = {
  en: { thanks: 'Thanks for asking!', gladly: 'Happy to help!', sorry: 'Sorry about that!' },
  es: { thanks: '¡Gracias por preguntar!', gladly: '¡Con mucho gusto!', sorry: '¡Lo sentimos!' },
  pt: { thanks: 'Obrigado por perguntar!', gladly: 'Com todo o gosto!', sorry: 'Lamentamos!' },
  fr: { thanks: 'Merci de votre question !', gladly: 'Avec plaisir !', sorry: 'Nous sommes désolés !' },
  de: { thanks: 'Danke für Ihre Frage!', gladly: 'Gern!', sorry: 'Das tut uns leid!' },
  it: { thanks: 'Grazie per la domanda!', gladly: 'Con piacere!', sorry: 'Ci dispiace!' },
  tr: { thanks: 'Sorduğunuz için teşekkürler!', gladly: 'Memnuniyetle!', sorry: 'Üzgünüz!' },
  ar: { thanks: 'شكرًا لسؤالك!', gladly: 'بكل سرور!', sorry: 'نعتذر عن ذلك!' },
  he: { thanks: 'תודה על השאלה!', gladly: 'בשמחה!', sorry: 'סליחה על כך!' },
  hi: { thanks: 'पूछने के लिए धन्यवाद!', gladly: 'ज़रूर!', sorry: 'हमें खेद है!' },
  id: { thanks: 'Terima kasih sudah bertanya!', gladly: 'Dengan senang hati!', sorry: 'Mohon maaf!' },
  ru: { thanks: 'Спасибо за вопрос!', gladly: 'С удовольствием!', sorry: 'Просим прощения!' },
}

export function openingIn(language: Language, opening: Opening): string | null {
  return opening === 'none' ? null : WORDS[language][opening]
}
