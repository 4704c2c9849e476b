export const P: Record<string, number> = JSON.parse(process.env.SP ?? '{}')
