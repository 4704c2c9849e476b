import type { GraphHandler } from './call.ts'

export const answerTemplates: GraphHandler = () => undefined
