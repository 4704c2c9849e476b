import type { GraphHandler } from './call.ts'

export const answerMedia: GraphHandler = () => undefined
