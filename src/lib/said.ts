/**
 * A sentence for people, as which text it is and what stands in its blanks. It is stored in English beside this, for
 * the API, the command line and logs; a screen says it in its reader's language.
 */
export interface Said {
  /** Key of the text: `failure.token`. */
  says: string
  /** Moments (`2026-11-21T16:31:00.000Z`), days (`2026-11-21`) and spans (`PT5H`, `P3D`) are written as readers do. */
  values?: Record<string, string>
}

export function say(says: string, values?: Record<string, string>): Said {
  return { says, ...(values && { values }) }
}
