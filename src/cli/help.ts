import type { Command } from './command.ts'

/** `hearthline user reset-password <email> [--name N]` */
export function usageOf(command: Command): string {
  const words = (command.arguments ?? []).map(one => (one.optional ? `[<${one.name}>]` : `<${one.name}>`))
  const options = Object.entries(command.options ?? {}).map(([name, option]) => {
    const value = option.type === 'flag' ? '' : ` ${option.oneOf?.join('|') ?? name.toUpperCase()}`
    return option.required ? `--${name}${value}` : `[--${name}${value}]`
  })
  const secret = command.secret && `--${command.secret.name}-stdin`
  const secrets = secret ? [command.secret?.optional ? `[${secret}]` : secret] : []
  return ['hearthline', command.name, ...words, ...options, ...secrets].join(' ')
}

export function helpOf(command: Command): string {
  const lines: [string, string][] = []
  for (const one of command.arguments ?? []) lines.push([`<${one.name}>`, one.help])
  for (const [name, option] of Object.entries(command.options ?? {})) lines.push([`--${name}`, option.help])
  if (command.secret) {
    lines.push([`--${command.secret.name}-stdin`, `${command.secret.help}, from standard input`])
    lines.push([`--${command.secret.name}-file`, 'the same, from a file'])
  }
  lines.push(['--json', 'print one JSON value and nothing else'])
  return `${command.summary}\n\nUsage: ${usageOf(command)}\n\n${twoColumns(lines)}`
}

export function overview(commands: readonly Command[], under = ''): string {
  const listed = commands.filter(command => under === '' || command.name.startsWith(`${under} `))
  const lines = listed.map((command): [string, string] => [command.name, command.summary])
  return `Usage: hearthline <command> [options]\n\n${twoColumns(lines)}\n\n“hearthline <command> --help” says more about one. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part or degraded.`
}

function twoColumns(lines: [string, string][]): string {
  const width = Math.max(...lines.map(([left]) => left.length)) + 2
  return lines.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')
}

/** Rows under a head, for people. */
export function table(head: string[], rows: (string | number | null | undefined)[][]): string {
  const cells = [
    head,
    ...rows.map(row => row.map(cell => (cell === null || cell === undefined ? '–' : String(cell)))),
  ]
  const widths = head.map((_, column) => Math.max(...cells.map(row => [...(row[column] ?? '')].length)))
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
