import type { Figure } from '../amounts.ts'
import type { Reading } from '../reading.ts'

// Japanese and Chinese write a count between what is left and its counter, with no space: 残り2点, 还剩6份.
const LEFT_BEFORE = composed(
  /(?:残り|残|のこり|在庫|在庫は|在庫が|在庫数は|在庫数|あと|剩|还剩|剩下|剩余|仅剩|只剩|仅余|库存|库存有|现货|现有|还有|尚有)$/,
)
const COUNTER = composed(
  /^(?:点|個|箇|本|枚|台|着|足|冊|杯|袋|箱|缶|瓶|膳|脚|組|匹|束|セット|つ|パック|ケース|份|件|个|支|双|雙|盒|包|罐|条|张|把|只|套|本|斤)/,
)
const THERE = composed(
  /^(?:点|個|箇|本|枚|台|着|足|冊|杯|袋|箱|缶|瓶|膳|脚|組|束|セット|つ|パック|ケース)(?:が|は|も)?(?:ござい|あり|残って|残り|の在庫|在庫)/,
)

/** Folded text has its kana taken apart: ご is こ and its mark. */
function composed(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.normalize('NFD'))
}

/** How many are on hand, where the counter follows its figure. */
export function isCounted({ tokens }: Reading, figure: Figure): boolean {
  const [before, after] = [tokens[figure.first - 1]?.text ?? '', tokens[figure.last + 1]]
  if (!after?.glued || after.kind !== 'word') return false
  return (LEFT_BEFORE.test(before) && COUNTER.test(after.text)) || THERE.test(after.text)
}
