import type { ChannelKind } from '../channels/events.ts'

/** One message of the demo, and what has to become of it. */
export interface Line {
  channel: ChannelKind
  name: string
  from: string
  text?: string
  /** Another kind than text, as the channel sends it. */
  content?: Record<string, unknown>
  /** What the answer says; prices, hours and stock are those of ceramics.ts. */
  says: RegExp
  never?: RegExp
  /** A person is asked for, for this reason. */
  handoff?: string
}

export const SCRIPT: Line[] = [
  {
    channel: 'whatsapp',
    name: 'Ana Reis',
    from: '15550100201',
    text: 'Hi! How much is the big Maré bowl?',
    says: /64\.00/,
  },
  {
    channel: 'instagram',
    name: 'Lucas',
    from: '9990000000000301',
    text: 'Do you still have the Noite espresso cup?',
    says: /sold out|out of stock|not available/i,
  },
  {
    channel: 'messenger',
    name: 'Emma Clark',
    from: '9990000000000401',
    text: 'How much is the Sal mug in blue?',
    says: /18\.00/,
  },
  {
    channel: 'whatsapp',
    name: 'Ana Reis',
    from: '15550100201',
    text: 'And are you open on Saturday?',
    says: /10:00.*18:00/s,
  },
  {
    channel: 'whatsapp',
    name: 'ليلى حداد',
    from: '15550100202',
    text: 'مرحبا، كم سعر Brisa teapot؟',
    says: /68[.,]00/,
  },
  {
    channel: 'instagram',
    name: 'Carmen',
    from: '9990000000000302',
    text: 'Hola, ¿cuanto cuesta la Brissa teapot?',
    says: /68,00/,
  },
  {
    channel: 'messenger',
    name: 'Otto Neumann',
    from: '9990000000000402',
    text: 'Could you give me 20% off the Torre vase?',
    says: /discount|listed price/i,
    never: /20 ?%|62[.,]40/,
  },
  {
    channel: 'instagram',
    name: 'Mila',
    from: '9990000000000303',
    text: 'Are you human?',
    says: /assistant/i,
    never: /yes, i am (a )?human/i,
  },
  {
    channel: 'messenger',
    name: 'Emma Clark',
    from: '9990000000000401',
    text: 'This is unacceptable, my mug arrived broken! I want to talk to a person',
    says: /person|team/i,
    handoff: 'person',
  },
  {
    channel: 'whatsapp',
    name: 'Rui Tavares',
    from: '15550100203',
    content: { type: 'image', image: { id: '990001', mime_type: 'image/jpeg', sha256: 'aa' } },
    says: /person|team|pessoa|equipa/i,
    handoff: 'person',
  },
]
