import type { ProductContent } from '../../catalog/content.ts'
import { sentencesOf } from '../../catalog/files/sentences.ts'
import type { Untelling, Untold } from '../../catalog/untold.ts'
import { isForStaff, isInsideName, isTitleForStaff } from './for-staff.ts'
import { leadsToCustomers, linksIn } from './links.ts'
import { leadsElsewhere, speaksToMachines } from './machine-orders.ts'
import { refusalOf } from './refusals.ts'

/** A longer answer is cut where a sentence ends. */
export const MOST_QUOTED = 900
const LONGEST_SHOWN = 160

/**
 * Why a text that a business wrote is not told to customers as it stands. What reads like an order to a program or
 * leads into the business's own network is not told at all.
 */
export function untold(text: string): Untold | undefined {
  if (speaksToMachines(text)) return { why: 'orders', words: whereIn(text, speaksToMachines) }
  if (isForStaff(text)) return { why: 'staff', words: text.trim().slice(0, LONGEST_SHOWN) }
  const link = linksIn(text).find(one => !leadsToCustomers(one))
  if (link !== undefined) return { why: 'link', words: link.slice(0, LONGEST_SHOWN) }
  const plain = text.trim()
  if (plain.length > MOST_QUOTED) return { why: 'long', words: quotable(plain).slice(-LONGEST_SHOWN) }
  return undefined
}

/** Whether it may be told, if only the beginning of it. */
export function isTold(text: string): boolean {
  const found = untold(text)
  return found === undefined || found.why === 'long'
}

/** A file's words are data: what gives orders to an assistant is nothing to tell a customer. */
export const isPassageTold = (text: string): boolean => isTold(text) && refusalOf(text) !== 'injection'

/** Of a product's name, its options and what it is said to be: facts, so that no link belongs there. */
export const isTelling = (text: string): boolean => !speaksToMachines(text) && !leadsElsewhere(text)

/** What a list says of a product: not what it says for the business itself. */
export const isAttributeTold = ([name, value]: [name: string, value: string]): boolean =>
  isTelling(name) && isTelling(value) && !isInsideName(name) && !isForStaff(value)

/** A product is told by its name, and by what its variants are called. */
export const isProductTold = ({ name, variants }: Pick<ProductContent, 'name' | 'variants'>): boolean =>
  isTelling([...new Set([name, ...variants.flatMap(({ options }) => Object.values(options))])].join('\n'))

/** As much of it as one message says, up to the end of a sentence or at least of a word. */
export function quotable(text: string): string {
  const plain = text.trim()
  if (plain.length <= MOST_QUOTED) return plain
  const most = plain.slice(0, MOST_QUOTED)
  const end = Math.max(...['. ', '! ', '? ', '؟ ', '। ', '\n'].map(sign => most.lastIndexOf(sign)))
  if (end > MOST_QUOTED / 2) return most.slice(0, end + 1).trim()
  const space = most.lastIndexOf(' ')
  return space > MOST_QUOTED / 2 ? `${most.slice(0, space)} …` : most
}

/** The first sentence of it that is meant; all of it where none is by itself. */
function whereIn(text: string, isMeant: (text: string) => boolean): string {
  const found = sentencesOf(text).find(isMeant) ?? text
  return found.trim().slice(0, LONGEST_SHOWN)
}

/** Its question is said to nobody, but a model chooses by it. */
export function untoldEntry({
  question,
  answer,
  topic,
}: {
  question: string
  answer: string
  topic?: string | null
}): Untold | undefined {
  const asked = untold(question)
  if (topic && isTitleForStaff(topic)) return { why: 'staff', words: topic }
  return untold(answer) ?? (asked?.why === 'orders' || asked?.why === 'staff' ? asked : undefined)
}

/** For the pages on which a business writes all this. */
export const untelling: Untelling = {
  text: untold,
  entry: untoldEntry,
  sentences: text =>
    sentencesOf(text)
      .filter(sentence => !isPassageTold(sentence))
      .map(sentence => sentence.slice(0, LONGEST_SHOWN)),
  product(product) {
    const isNameless = !isProductTold(product)
    const names = [product.name, ...product.variants.flatMap(({ options }) => Object.values(options))]
    const attributes = Object.entries(product.attributes).filter(pair => !isAttributeTold(pair))
    const words = [
      ...(isNameless ? names.filter(name => !isTelling(name)) : []),
      ...attributes.map(pair => pair.join(': ')),
      ...sentencesOf(product.description).filter(speaksToMachines),
    ]
    if (words.length === 0 && !isNameless) return undefined
    return { isNameless, words: [...new Set(words)].slice(0, 5).map(text => text.slice(0, LONGEST_SHOWN)) }
  },
}
