import { desc, eq, inArray, lt } from 'drizzle-orm'
import { type ControlDb, transact } from '../../db/database.ts'
import { newId } from '../../lib/ids.ts'
import { modelPulls } from '../schema.ts'

export type Pull = typeof modelPulls.$inferSelect

const OPEN = ['waiting', 'fetching', 'checking', 'measuring'] as const
const KEPT_MS = 30 * 24 * 3_600_000
const SHOWN = 10

export const isUnderWay = ({ state }: Pick<Pull, 'state'>): boolean =>
  (OPEN as readonly string[]).includes(state)

/** Newest first. */
export function listPulls(control: ControlDb): Pull[] {
  return control.select().from(modelPulls).orderBy(desc(modelPulls.startedAt)).limit(SHOWN).all()
}

export function findPull(control: ControlDb, id: string): Pull | undefined {
  return control.select().from(modelPulls).where(eq(modelPulls.id, id)).get()
}

/** The one whose turn it is: they are fetched one after the other. */
export function nextPull(control: ControlDb): Pull | undefined {
  return control
    .select()
    .from(modelPulls)
    .where(inArray(modelPulls.state, [...OPEN]))
    .orderBy(modelPulls.startedAt)
    .get()
}

/** Asks for a model; one that is on its way is not asked for twice. What ended a month ago goes. */
export function addPull(control: ControlDb, model: string, startedBy: string, now: Date): Pull {
  return transact(control, () => {
    control
      .delete(modelPulls)
      .where(lt(modelPulls.endedAt, new Date(now.getTime() - KEPT_MS)))
      .run()
    const open = control
      .select()
      .from(modelPulls)
      .where(inArray(modelPulls.state, [...OPEN]))
      .all()
      .find(pull => pull.model === model)
    if (open) return open
    return control
      .insert(modelPulls)
      .values({ id: newId(now), model, state: 'waiting', startedBy: startedBy.slice(0, 80), startedAt: now })
      .returning()
      .get()
  })
}

export function notePull(control: ControlDb, id: string, change: Partial<Omit<Pull, 'id'>>): void {
  control.update(modelPulls).set(change).where(eq(modelPulls.id, id)).run()
}
