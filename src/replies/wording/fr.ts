import type { Wording } from './wording.ts'

export const fr: Wording = {
  priceIs: 'Le prix pour {name} est de {price}.',
  lineInStock: 'en stock',
  lineSoldOut: 'en rupture de stock pour le moment',
  lineLeft: "il n'en reste que {count}",
  stockCount: 'Nous en avons {count} en stock.',
  inStock: "C'est en stock.",
  soldOut: "C'est en rupture de stock pour le moment.",
  left: 'Il ne nous en reste que {count}.',
  have: 'Nous avons {name}.',
  total: 'Le total est de {total}.',
  each: "{price} l'unité",
  noPrice: "Je n'ai pas le prix de {name} ici ; une personne de l'équipe peut vous le dire.",
  made: "C'est fait sur commande.",
  notOffered: "Nous n'avons pas {name} en {option}.",
  nothingFor: 'Je ne trouve rien pour « {option} » dans notre catalogue.',
  notListed:
    "Notre liste ne dit pas si {name} existe en « {option} » ; une personne de l'équipe peut vous le dire.",
  optionsIn: 'Pour {name}, il y a en stock : {options}.',
  optionsSoldOut: 'En rupture pour le moment : {options}.',
  cheapest: 'Le moins cher que nous avons est {name}, à {price}.',
  dearest: 'Le plus cher que nous avons est {name}, à {price}.',
  which: 'Lequel voulez-vous dire : {options} ?',
  clarify: "Je ne suis pas sûr de vous avoir compris. Pouvez-vous m'en dire un peu plus ?",
  clarifyProduct: 'De quel produit parlez-vous ? Dites-moi son nom et je regarde pour vous.',
  cancelWhat:
    "Que souhaitez-vous annuler ? Si c'est une commande ou une réservation, dites-moi laquelle et je transmets à une personne de l'équipe. Pour ne plus recevoir nos offres, écrivez STOP.",
  dropped: "D'accord, on en reste là. Écrivez-moi dès que vous avez besoin de quelque chose.",
  unknown:
    "Je n'ai pas cette information et je ne veux pas deviner. Voulez-vous que je demande à une personne de l'équipe ?",
  unknownAbout:
    'Je n’ai pas cette information sur {name} et je ne veux pas deviner. Voulez-vous que je demande à un collègue de vous répondre ?',
  unknownProduct:
    "Je ne trouve pas cela dans notre catalogue. Voulez-vous que je demande à une personne de l'équipe ?",
  handoff: "Je transmets votre message à une personne de l'équipe, qui vous répondra ici.",
  handoffSorry:
    "Nous sommes désolés. Je transmets votre message à une personne de l'équipe, qui vous répondra ici.",
  handoffMedical:
    "Pour les questions de santé, ne vous fiez pas à moi : une personne de l'équipe vous répondra ici. En cas d'urgence, appelez le numéro d'urgence de votre région.",
  refuse:
    'Désolé, je ne peux pas vous aider pour cela ici. Je peux vous aider pour nos produits, les prix et les horaires.',
  refuseData: "Désolé, je ne peux pas donner d'informations sur d'autres personnes.",
  noDiscount: 'Je ne peux pas accorder ni promettre de remise ici : les prix sont ceux de la liste.',
  honesty:
    "Je suis l'assistant automatique (IA) de {business}, pas une personne. Si vous préférez parler à une personne, dites-le-moi.",
  hello: 'Bonjour ! Comment puis-je vous aider ?',
  thanks: 'Merci à vous ! Nous sommes là pour vous aider.',
  praise: 'Merci beaucoup, cela nous fait très plaisir !',
  listIntro: 'Voici ce que nous avons :',
  closest: "Je ne trouve pas exactement cela ici. Voici ce qui s'en rapproche le plus :",
  noCode: "Je ne trouve pas « {code} » ici. Voici ce qui s'en rapproche le plus :",
  currentPrice: 'Le prix qui compte est celui de notre liste actuelle.',
  orderNote:
    "Je ne peux pas passer la commande moi-même. Voulez-vous qu'une personne de l'équipe la confirme avec vous ?",
  reserveNote:
    "Je ne peux pas le réserver moi-même. Voulez-vous qu'une personne de l'équipe le confirme avec vous ?",
  noRestock: 'Je ne peux pas dire quand il y en aura de nouveau.',
  openNow: "Nous sommes ouverts en ce moment, jusqu'à {time}.",
  openAlways: 'Nous sommes ouverts en ce moment.',
  closedNow: 'Nous sommes fermés en ce moment. Nous ouvrons {day} à {time}.',
  closedToday: "Nous sommes fermés aujourd'hui.",
  openOn: '{day} : nous sommes ouverts de {spans}.',
  closedOn: '{day} : nous sommes fermés.',
  week: 'Nos horaires sont : {week}.',
  noHours: "Je n'ai pas les horaires ici. Voulez-vous que je demande à une personne de l'équipe ?",
  entryForeign: 'Voici ce que la boutique dit à ce sujet, avec ses mots :',
  entryForeignEnd:
    "Si ce n'est pas clair pour vous, dites-le-moi et je demande à une personne de l'équipe de vous expliquer cela en français avec les détails.",
  contents: 'Ce qui est indiqué pour {name} : {contents}.',
  disclosure:
    "Vous parlez avec l'assistant automatique (IA) de {business}. Vous pouvez demander une personne à tout moment.",
  optedOut:
    'Vous ne recevrez plus d’offres de notre part. Vous pouvez toujours nous écrire ici quand vous le souhaitez.',
  and: 'et',
  or: 'ou',
}
