import type { Wording } from './wording.ts'

export const es: Wording = {
  priceIs: 'El precio de {name} es {price}.',
  lineInStock: 'hay en stock',
  lineSoldOut: 'ahora mismo está agotado',
  lineLeft: 'solo quedan {count}',
  stockCount: 'Tenemos {count} en stock.',
  inStock: 'Lo tenemos en stock.',
  soldOut: 'Ahora mismo está agotado.',
  left: 'Solo nos quedan {count}.',
  have: 'Tenemos {name}.',
  total: 'El total es {total}.',
  each: '{price} cada uno',
  noPrice: 'No tengo aquí el precio de {name}; una persona del equipo te lo puede decir.',
  made: 'Se hace por encargo.',
  notOffered: 'No tenemos {name} en {option}.',
  nothingFor: 'No encuentro nada para «{option}» en nuestro catálogo.',
  notListed:
    'Si {name} existe en «{option}» no aparece en nuestra lista; te lo puede decir una persona del equipo.',
  optionsIn: 'De {name} hay en stock: {options}.',
  optionsSoldOut: 'En este momento está agotado en: {options}.',
  cheapest: 'La opción más barata que tenemos es {name}, por {price}.',
  dearest: 'La opción más cara que tenemos es {name}, por {price}.',
  which: '¿A cuál de estos te refieres: {options}?',
  clarify: 'No sé si te he entendido bien. ¿Me cuentas un poco más de lo que necesitas?',
  clarifyProduct: '¿A qué producto te refieres? Dime el nombre y lo miro.',
  cancelWhat:
    '¿Qué quieres cancelar? Si es un pedido o una reserva, dime cuál y se lo paso a una persona del equipo. Para no recibir más ofertas nuestras, escribe STOP.',
  dropped: 'De acuerdo, lo dejamos así. Escríbeme cuando necesites algo.',
  unknown:
    'No tengo esa información y no quiero adivinar. ¿Quieres que le pregunte a una persona del equipo?',
  unknownAbout:
    'No tengo esa información sobre {name} y no quiero adivinar. ¿Le pido a un colega que te responda?',
  unknownProduct: 'No lo encuentro en nuestro catálogo. ¿Quieres que le pregunte a una persona del equipo?',
  handoff: 'Le paso tu mensaje a una persona del equipo, que te responderá por aquí.',
  handoffSorry:
    'Siento mucho lo ocurrido. Le paso tu mensaje a una persona del equipo, que te responderá por aquí.',
  handoffMedical:
    'Para temas de salud no te fíes de mí: te responderá por aquí una persona del equipo. Si es una emergencia, llama al número de emergencias de tu zona.',
  refuse:
    'Lo siento, con eso no te puedo ayudar por aquí. Sí te puedo ayudar con los productos, los precios y el horario.',
  refuseData: 'Lo siento, no puedo dar información de otras personas.',
  noDiscount: 'No puedo dar ni prometer descuentos por aquí: los precios son los de la lista.',
  honesty:
    'Soy el asistente automático con IA de {business}, no una persona. Si prefieres hablar con una persona, dímelo.',
  hello: '¡Hola! ¿En qué te puedo ayudar?',
  thanks: '¡Gracias a ti! Para eso estamos.',
  praise: '¡Muchas gracias, nos alegra mucho!',
  listIntro: 'Esto es lo que tenemos:',
  closest: 'No encuentro exactamente eso aquí. Esto es lo más parecido:',
  noCode: 'No encuentro “{code}” aquí. Esto es lo más parecido:',
  currentPrice: 'El precio que vale es el de nuestra lista actual.',
  orderNote: 'Yo no puedo hacer el pedido. ¿Quieres que una persona del equipo te lo confirme?',
  reserveNote: 'Yo no puedo hacer la reserva. ¿Quieres que una persona del equipo te la confirme?',
  noRestock: 'No puedo decir cuándo lo habrá de nuevo.',
  openNow: 'Ahora estamos abiertos, hasta las {time}.',
  openAlways: 'Ahora estamos abiertos.',
  closedNow: 'Ahora estamos cerrados. Abrimos de nuevo {day} a las {time}.',
  closedToday: 'Hoy estamos cerrados.',
  openOn: '{day}: estamos abiertos de {spans}.',
  closedOn: '{day}: estamos cerrados.',
  week: 'Nuestro horario es: {week}.',
  noHours: 'No tengo aquí el horario. ¿Quieres que le pregunte a una persona del equipo?',
  entryForeign: 'Esto es lo que dice la tienda sobre eso, tal como lo tiene escrito:',
  entryForeignEnd:
    'Si no lo ves claro o es por otra cosa, dímelo y se lo pregunto a una persona del equipo para que te lo aclare en español.',
  contents: 'De {name} consta lo siguiente: {contents}.',
  disclosure:
    'Hablas con el asistente automático con IA de {business}. Puedes pedir hablar con una persona cuando quieras.',
  optedOut: 'No recibirás más ofertas nuestras. Puedes escribirnos aquí cuando quieras.',
  and: 'y',
  or: 'o',
}
