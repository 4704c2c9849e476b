import assert from 'node:assert/strict'
import { needsPerson } from '../../src/replies/ear/needs-person.ts'
import { withoutDenials } from '../../src/replies/ear/unsaid.ts'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())

/** Nobody is ill, and the text says so. */
const DENIED = `
  a loaf without wheat? no allergy, we just try to eat less of it
  something free of sugar please, not for health reasons, simply taste
  nobody is ill here, which of your soups have no cream?
  ¿algo sin huevo? no es por alergia, es por gusto
  nadie es celíaco, ¿tienen pan sin trigo?
  tem sopa sem natas? não sou alérgica, só não gosto
  une soupe sans crème ? aucune allergie, c'est par goût
  Brot ohne Weizen? keine Allergie, nur weniger davon
  pane senza grano? nessuna allergia, solo per gusto
  kremasız çorba var mı, alerji falan yok
  شوربة بدون كريمة؟ مو حساسية بس ذوق
  מרק בלי שמנת? אף אחד לא אלרגי, סתם טעם
  बिना क्रीम का सूप? कोई एलर्जी नहीं, बस स्वाद
  sup tanpa krim? bukan alergi, cuma selera
  суп без сливок? не аллергия, просто не люблю`

/** Somebody is, whatever else is denied. */
const ILL = `
  I'm not allergic to nuts but to milk, is the cake safe?
  no allergy that I know of, but my lips went numb and I can't breathe
  she isn't diabetic but he is, which of these is safe for my diabetic dad?
  no soy alérgica a las nueces sino a la leche, ¿el bollo es seguro?
  keine Nussallergie, aber mein Sohn reagiert auf Milch mit Atemnot
  не аллергия, а у сына от крема сыпь по всему телу`

describe('An illness that nobody has', () => {
  it('is taken out of what is heard', () => {
    for (const text of lines(DENIED)) assert.notEqual(withoutDenials(text), undefined, text)
  })

  it('hands nothing over as a matter of health', () => {
    for (const text of lines(DENIED)) assert.notEqual(needsPerson(text)?.reason, 'medical', text)
  })

  it('leaves what somebody has', () => {
    for (const text of lines(ILL)) assert.equal(needsPerson(text)?.reason, 'medical', text)
  })

  it('is told from labels and lists', () => {
    for (const text of [
      'is there no allergy info on it?',
      'do you have no allergy-free cake?',
      'two rolls please',
    ])
      assert.equal(withoutDenials(text), undefined, text)
  })
})
