export const ATTRIBUTES: Record<string, RegExp> = {
  time: /time|duration|dauer|tiempo|tempo|dur[ée]e|s[üu]re|waktu|время|срок|مدة|זמן|समय/iu,
  warranty: /warrant|garant|ضمان|אחריות|гарант|वारंटी/iu,
  '.measures':
    /weight|gewicht|peso|poids|a[ğg]irl|وزن|משקל|वज़न|berat|вес|\bsize|größe|tama|taille|length|height|width|diameter|capacity/iu,
  notice: /notice|lead time|anteced|anticip|vorlauf|предзаказ/iu,
}

export function attributesAsked(attributes: Record<string, string>, asks: Set<string>): string[] {
  return Object.keys(attributes).filter(name =>
    Object.entries(ATTRIBUTES).some(([ask, names]) => asks.has(ask) && names.test(name)),
  )
}
