import type { Wording } from './wording.ts'

export const de: Wording = {
  priceIs: 'Der Preis für {name} ist {price}.',
  lineInStock: 'vorrätig',
  lineSoldOut: 'gerade ausverkauft',
  lineLeft: 'nur noch {count} da',
  stockCount: 'Davon haben wir {count} vorrätig.',
  inStock: 'Das haben wir vorrätig.',
  soldOut: 'Das ist gerade ausverkauft.',
  left: 'Davon haben wir nur noch {count}.',
  have: 'Wir haben {name}.',
  total: 'Die Summe ist {total}.',
  each: 'je {price}',
  noPrice: 'Den Preis für {name} habe ich hier leider nicht; eine Person aus dem Team kann ihn nennen.',
  made: 'Das wird auf Bestellung gemacht.',
  notOffered: '{name} haben wir leider nicht in {option}.',
  nothingFor: 'Zu „{option}“ finde ich in unserem Sortiment nichts.',
  notListed:
    'In unserer Liste steht nicht, ob es {name} in „{option}“ gibt; jemand aus dem Team kann es Ihnen sagen.',
  optionsIn: '{name} haben wir vorrätig in: {options}.',
  optionsSoldOut: 'Gerade ausverkauft ist: {options}.',
  cheapest: 'Das Günstigste, das wir haben, ist {name} für {price}.',
  dearest: 'Das Teuerste, das wir haben, ist {name} für {price}.',
  which: 'Was davon ist gemeint: {options}?',
  clarify: 'Ich bin nicht sicher, ob ich das richtig verstanden habe. Können Sie mir etwas mehr dazu sagen?',
  clarifyProduct: 'Welches Produkt ist gemeint? Nennen Sie mir den Namen und ich sehe nach.',
  cancelWhat:
    'Was möchten Sie stornieren oder abbrechen? Wenn es eine Bestellung oder ein Termin ist, sagen Sie mir bitte welche, und ich gebe es an jemanden aus dem Team weiter. Wenn Sie keine Angebote mehr von uns möchten, schreiben Sie STOP.',
  dropped: 'In Ordnung, dann lassen wir es dabei. Schreiben Sie einfach wieder, wenn Sie etwas brauchen.',
  unknown: 'Das weiß ich nicht und ich möchte nicht raten. Soll ich eine Person aus dem Team fragen?',
  unknownAbout:
    'Zu {name} habe ich diese Information nicht, und raten möchte ich nicht. Soll sich jemand aus dem Team bei Ihnen melden?',
  unknownProduct: 'Das finde ich nicht in unserem Sortiment. Soll ich eine Person aus dem Team fragen?',
  handoff: 'Ich gebe die Nachricht an eine Person aus dem Team weiter, die Ihnen hier antwortet.',
  handoffSorry:
    'Das tut uns leid. Ich gebe die Nachricht an eine Person aus dem Team weiter, die Ihnen hier antwortet.',
  handoffMedical:
    'Bei Fragen zur Gesundheit verlassen Sie sich bitte nicht auf mich: Eine Person aus dem Team antwortet Ihnen hier. Im Notfall rufen Sie bitte die Notrufnummer an.',
  refuse:
    'Dabei kann ich hier leider nicht helfen. Ich helfe gern bei unseren Produkten, Preisen und Öffnungszeiten.',
  refuseData: 'Über andere Personen kann ich leider keine Auskunft geben, das ist nicht möglich.',
  noDiscount: 'Rabatte kann ich hier nicht geben und nicht versprechen: Es gelten die Preise der Liste.',
  honesty:
    'Ich bin der automatische KI-Assistent von {business}, kein Mensch. Wenn Sie mit einer Person sprechen möchten, sagen Sie es mir.',
  hello: 'Hallo! Wie kann ich Ihnen helfen? Wir sind für Sie da.',
  thanks: 'Gern geschehen! Wir sind für Sie da.',
  praise: 'Vielen Dank, das freut uns sehr!',
  listIntro: 'Das haben wir:',
  closest: 'Genau das finde ich hier nicht. Das kommt dem am nächsten:',
  noCode: '„{code}“ finde ich hier nicht. Das kommt dem am nächsten:',
  currentPrice: 'Es gilt der Preis, der auf unserer aktuellen Liste steht.',
  orderNote:
    'Bestellen kann ich das nicht selbst. Soll eine Person aus dem Team die Bestellung mit Ihnen klären?',
  reserveNote: 'Reservieren kann ich das nicht selbst. Soll eine Person aus dem Team das mit Ihnen klären?',
  noRestock: 'Wann es das wieder gibt, kann ich nicht sagen.',
  openNow: 'Wir haben jetzt geöffnet, bis {time} Uhr.',
  openAlways: 'Wir haben jetzt geöffnet.',
  closedNow: 'Wir haben jetzt geschlossen. Wir öffnen wieder {day} um {time} Uhr.',
  closedToday: 'Heute haben wir geschlossen.',
  openOn: '{day} haben wir geöffnet: {spans}.',
  closedOn: '{day} haben wir geschlossen.',
  week: 'Das sind die Öffnungszeiten: {week}.',
  noHours: 'Die Öffnungszeiten habe ich hier leider nicht. Soll ich eine Person aus dem Team fragen?',
  entryForeign: 'Das ist die Antwort, die wir dazu haben, so wie sie der Laden geschrieben hat:',
  entryForeignEnd:
    'Wenn das nicht klar ist oder Sie noch eine andere Frage haben, fragen wir gern eine Person aus dem Team für Sie.',
  contents: 'Zu {name} ist angegeben: {contents}.',
  disclosure:
    'Sie schreiben mit dem automatischen KI-Assistenten von {business}. Sie können jederzeit nach einer Person fragen.',
  optedOut: 'Sie bekommen keine Angebote mehr von uns. Schreiben können Sie uns hier weiterhin jederzeit.',
  and: 'und',
  or: 'oder',
}
