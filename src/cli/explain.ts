import { type LocalCommand, UsageError } from './command.ts'

/** What each code of a refusal means, and what to do: the same for pages, the API and the log. */
const CODES: Record<string, string> = {
  'HL-0400':
    'The request could not be read: broken JSON, a form without a field that must be there, an address with a stray %. The sentence beside the code says where. Mend it and send it again; nothing was changed.',
  'HL-0401':
    'Nobody is signed in, or the session or the API token has ended. Sign in again (what was typed is still there), or make a new token under Settings.',
  'HL-0403':
    'Known, but not allowed: the role or the scope is too small, a form came from another site or was open too long, or the password is asked for once more. The sentence says which, and who can allow it.',
  'HL-0404':
    'There is no such page or thing, or it belongs to somebody else: the two look the same on purpose. Check the address; ids are never guessed.',
  'HL-0405':
    'The address exists, but does not take this method. “Allow” in the answer lists those it takes; /api/v1/openapi.json says what each does.',
  'HL-0409':
    'Something changed meanwhile: somebody answered first, another has the name already, or the state does not allow it any more. Look at it as it is now and decide again.',
  'HL-0413': 'More bytes than are taken here. The sentence names the limit. Send a smaller file, or several.',
  'HL-0415': 'A type that is not taken here. The sentence names what was found and what is allowed.',
  'HL-0421':
    'The name in the address is not one this server answers to. Add it to HEARTHLINE_ALLOWED_HOSTS, or open the address in HEARTHLINE_PUBLIC_URL.',
  'HL-0422':
    'Understood, and something in it is wrong. Every problem is named with its field, all at once; nothing was half-saved.',
  'HL-0429':
    'Too often. “Retry-After” says in how many seconds it works again. API limits: HEARTHLINE_API_PER_MINUTE. Sign-in waits get longer with each wrong try and end by themselves.',
  'HL-0500':
    'A mistake of ours. What was saved before is safe. The log has one line with this code and the request’s id, and in it the place in the program; no words of customers. Please report it with both.',
  'HL-0503':
    'Not just now: the disk is full or read-only, the business is parked or being sealed anew, the server starts or stops. Reading often still works, incoming messages are kept. “hearthline doctor” names the cause.',
}

export const explain: LocalCommand = {
  name: 'explain',
  summary: 'What a code such as HL-0503 means, and what to do',
  arguments: [{ name: 'code', optional: true, help: 'all of them if left out' }],
  async runHere(_config, input) {
    const asked = input.arguments[0]?.toUpperCase().replace(/^(?:HL-?)?0*(\d{3})$/, 'HL-0$1')
    if (asked !== undefined && !Object.hasOwn(CODES, asked))
      throw new UsageError(`There is no code like that. Known: ${Object.keys(CODES).join(', ')}.`)
    const codes = asked === undefined ? Object.keys(CODES) : [asked]
    return {
      value: codes.map(code => ({ code, means: CODES[code] })),
      text: codes.map(code => `${code}  ${CODES[code]}`).join('\n'),
    }
  },
}
