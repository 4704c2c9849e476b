import type { Identity } from './events.ts'

/** Area codes of the North American plan that are not the United States': Canada's and the Caribbean's. */
const ELSEWHERE = new Set(
  (
    '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 ' +
    '519 548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942 ' +
    '242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876'
  ).split(' '),
)

/**
 * Has this customer a number of the United States? Meta delivers no marketing templates there. Where no number is known,
 * the country a business-scoped id begins with says it.
 */
export function isInUnitedStates(identities: readonly Pick<Identity, 'kind' | 'value'>[]): boolean {
  const phone = identities.find(identity => identity.kind === 'phone')?.value.replace(/\D/g, '')
  if (phone !== undefined) return /^1[2-9]\d{9}$/.test(phone) && !ELSEWHERE.has(phone.slice(1, 4))
  return identities.some(({ kind, value }) => kind.endsWith('bsuid') && value.startsWith('US.'))
}
