import type { Figure } from '../amounts.ts'
import { findMentions } from '../items/mentions.ts'
import type { PriceInput } from './claim.ts'
import { matchesAny } from './unit-price.ts'

export const ORDER =
  /^(?:order|orders|basket|cart|purchase|purchases|shopping|bill|spend|spending|spent|total|pedido|pedidos|compra|compras|cesta|carrito|carro|encomenda|encomendas|cesto|carrinho|cabaz|commande|panier|achats?|bestellung|bestellwert|warenkorb|einkauf|bestellst|bestellen|ordine|ordini|carrello|spesa|acquist[oi]|siparis\S*|sepet\S*|alisveris\S*|заказ\S*|корзин\S*|покупк\S*|طلب\S*|السله|سله|سلتك|مشتريات\S*|ההזמנה|הזמנה|הזמנתך|להזמנה|סל|הסל|קנייה|बास्केट|ऑर्डर|कार्ट|खरीद\S*|खरीदारी|order\S*|pesanan|belanja\S*|keranjang|pembelian)$/
const WITH =
  /^(?:with|at|a|for|on|have|has|lleva|llevas|tiene|tienes|tem|leva|avez|haben|ha|con|com|avec|mit|bei|ab|с|при|на|по|مع|ب|عند|עם|ב|על|dengan|untuk|you're|you|are|so)$/

/** "With an order of $75 …": what the customer says the order comes to, told back. */
export function isOwnOrder(
  { draft, ask, rows, mentions }: Pick<PriceInput, 'draft' | 'ask' | 'rows' | 'mentions'>,
  figure: Figure,
): boolean {
  const asked = ask.figures.find(
    own =>
      (own.kind === 'money' || own.kind === 'plain') && own.values.some(value => matchesAny(figure, value)),
  )
  if (!asked || figure.inWords) return false
  if (findMentions(ask, rows, () => false, new Set()).length > 0) return false
  if (mentions.some(mention => mention.sentence === draft.sentence[figure.first])) return false
  if (rows.some(row => row.price !== null && matchesAny(figure, row.price))) return false
  const isAskedAsOrder = ask.tokens.some(token => token.forms.some(form => ORDER.test(form)))
  const near = [-5, -4, -3, -2, -1].map(gap => draft.tokens[figure.first + gap]?.text ?? '')
  const behind = [1, 2, 3].map(gap => draft.tokens[figure.last + gap]?.text ?? '')
  const isOrder = [...near, ...behind].some(text => ORDER.test(text))
  return isOrder || (isAskedAsOrder && near.slice(-2).some(text => WITH.test(text)))
}
