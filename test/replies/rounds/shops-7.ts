import type { ShopTable } from './shops.ts'

export const CABLES: ShopTable = {
  name: 'Kabel & Co',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  language: 'en',
  products: `
c1|USB-C cable 1 m|9.50|12|Cables
c2|USB-C cable 2 m|13|8|Cables
c3|USB-C cable 3 m|17|0|Cables
h1|HDMI cable 1 m|8|5|Cables
h5|HDMI cable 5 m|21|3|Cables
eth|Ethernet cable|||Cables||1 m:4:10,2 m:6:10,5 m:9:2,10 m:14:0
b4|AA batteries (pack of 4)|5|20|Batteries
b12|AA batteries (pack of 12)|12|20|Batteries
sp10|Speaker SP-10|49|4|Audio
sp20|Speaker SP-20|79|2|Audio
xr|Router XR500|120|3|Networks`,
  entries: `
hours|hours|When are you open?|Monday to Friday 9:00-18:00, Saturday 10:00-14:00. Closed on Sundays.
del|delivery|Do you deliver?|Delivery in Berlin costs €4.00, free over €50.00.`,
}

export const HOME: ShopTable = {
  name: 'Casa Luz',
  currency: 'EUR',
  timezone: 'Europe/Madrid',
  language: 'en',
  products: `
desk|Brass Desk Lamp|49|7|Lighting||||Adjustable arm, warm light.
arc|Floor Lamp Arc|129|2|Lighting||||Tall arc lamp for living rooms.
clip|Clip Reading Light|24.50|11|Lighting||||Small light that clips to a shelf or a bed.
paper|Paper Pendant Lamp|35|0|Lighting
stool|Bar Stool Oak, 65|89|4|Furniture
socks|Wool Socks, 38|12|6|Clothes
vase|Ceramic Vase|29|5|Decoration|colour=white
cush|Cushion Lisbon|22||Decoration||Red:22:4,Grey:22:0
throw|Throw Blanket|45|3|Decoration
honey|Honey Candle|9|30|Decoration
lav|Lavender Candle|11|30|Decoration
cset|Candle Set|25|6|Decoration`,
  entries: `
hours|hours|When are you open?|Monday to Friday 10:00-19:00, Saturday 10:00-16:00. Closed on Sundays.
del|delivery|How much is delivery?|Delivery costs €6.00, free over €80.00. The minimum order is €20.00.`,
}

export const BAKERY: ShopTable = {
  name: 'Padaria Boa',
  currency: 'BRL',
  timezone: 'America/Sao_Paulo',
  language: 'pt',
  products: `
queijo|Pão de queijo|4.50|60|Salgados
brig12|Brigadeiro caixa com 12|36|9|Doces
brig25|Brigadeiro caixa com 25|70|4|Doces
cox|Coxinha|7|40|Salgados
cenoura|Bolo de cenoura|55|3|Bolos
cookie|Cookies de chocolate|6|80|Doces
brownie|Brownie|8|0|Doces
cup|Cupcake red velvet|9|20|Doces`,
  entries: `
hours|hours|Qual o horário?|Segunda a sábado 7:00-20:00, domingo 8:00-13:00.
del|delivery|Vocês entregam?|Entrega até 5 km por R$ 8,00, grátis acima de R$ 100,00. Pedido mínimo R$ 30,00.`,
}
