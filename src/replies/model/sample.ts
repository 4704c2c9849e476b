import type { UnderstandingContext } from '../understanding.ts'

/**
 * A turn as they usually are, of a shop that does not exist: what a model is measured with. About 300 tokens of it are
 * new with every question, the answer has about 75.
 */
export const SAMPLE: UnderstandingContext = {
  business: 'Example Shop',
  message: 'Hello! Do you have the blue one in a larger size, and until when are you open today?',
  language: 'en',
  history: [
    { from: 'contact', text: 'Hi, I saw your mugs in the window.' },
    { from: 'business', text: 'Hello! Happy to help. Which one do you mean?' },
  ],
  candidates: [
    'Blue mug (small, large) – Kitchen',
    'Blue bowl (one size) – Kitchen',
    'Green mug (small, large) – Kitchen',
    'White plate (20 cm, 26 cm) – Kitchen',
    'Blue tablecloth (140 cm, 180 cm) – Table',
    'Wooden spoon – Kitchen',
    'Tea towel, blue stripes – Kitchen',
    'Candle, sea salt – Living',
  ],
  entries: [
    'When are you open?',
    'Do you deliver?',
    'Can I return something?',
    'Is there parking?',
    'How can I pay?',
  ],
}

export const SAMPLE_TOKENS = { read: 300, written: 75 }
