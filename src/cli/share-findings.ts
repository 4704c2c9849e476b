import project from '../../package.json' with { type: 'json' }
import type { Config } from '../config/settings.ts'
import type { Finding } from './doctor.ts'

/** What of a finding is about this program, not about whoever runs it. Of the others only that there is one. */
const SHOWN = new Set([
  'disk',
  'control file',
  'key',
  'clock',
  'owner',
  'public address',
  'proxy',
  'businesses',
  'channels',
  'work',
  'model',
  'model server',
  'privacy',
])

/** The findings as Markdown for a post where anybody may read it: no address, path, name or id of this instance. */
export function shareFindings(config: Pick<Config, 'inImage'>, findings: Finding[]): string {
  const { platform, arch, version } = process
  const where = config.inImage ? 'in its image' : 'from a clone'
  return [
    `**Hearthline ${project.version}** ${where}, Node ${version}, ${platform} ${arch}`,
    '',
    '| | what | found |',
    '| --- | --- | --- |',
    ...findings.map(({ state, name, detail, fix }) => {
      if (!SHOWN.has(name)) return `| ${state} | ${name.split(' ')[0]} | (not shared) |`
      return `| ${state} | ${name} | ${hidden(detail)}${fix ? `; ${hidden(fix)}` : ''} |`
    }),
  ].join('\n')
}

const HIDDEN: [RegExp, string][] = [
  [/\b[a-z]+:\/\/[^\s,;)]+/gi, '(address)'],
  // But for pages of ours.
  [/(?<![\w.])\/(?!setup\b|operator\/keys\b)(?:[^\s,;:)|/]+\/)*[^\s,;:)|/]+(?=[\s,;:)]|$)/g, '(path)'],
  [/\b[A-Z]:\\[^\s,;)]+/g, '(path)'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?\b/g, '(address)'],
  [/(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\/\d+)?(?![\w:])/gi, '(address)'],
  [/\b[\w.+-]+@[\w.-]+\b/g, '(address)'],
  [/\b(?=\w*\d)(?:[0-9a-f]{8}|[0-9a-z]{20,})\b/g, '(id)'],
  [/[|\r\n]/g, ' '],
]
function hidden(text: string): string {
  return HIDDEN.reduce((line, [what, word]) => line.replace(what, word), text)
}
