import type { Token } from '../text.ts'

/** What goods that come back must come with, whatever the language that asks for it. */
const PROOFS: readonly RegExp[] = [
  /^(?:receipts?|tickets?|tique|recibo|factura|comprobante|talao|fatura|nota|recu|kassenbon|kassenzettel|beleg|bon|quittung|scontrino|ricevuta|fis|fisi|fissiz|чек|чека|чеком|квитанци\S*|ال?فاتوره|ال?وصل|ה?קבלה|रसीद|बिल|raseed|struk|kwitansi)$/,
  /^(?:tags?|labels?|etiquetas?|etiquettes?|etikett\S*|etichett[ae]|etiket\S*|бирк\S*|этикет\S*|ярлык\S*|ה?תווית|ה?תוויות|ה?תגית|टैग|label|labelnya)$/,
]

export function sameProof(a: Token, b: Token): boolean {
  return PROOFS.some(
    proof => a.forms.some(form => proof.test(form)) && b.forms.some(form => proof.test(form)),
  )
}

export function isProof(token: Token | undefined): boolean {
  return token !== undefined && sameProof(token, token)
}
