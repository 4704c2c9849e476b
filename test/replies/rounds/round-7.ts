/** Sizes beside counts, options that are not there, names that end in a figure. As round-1.ts. */
export const ROUND_7 = `
cab|en|answer|c1|19|26|how much for two one metre USB-C cables?
cab|en|answer|c1|19|26|I need 2 one-metre USB-C cables
cab|en|answer|h1|24||how much are three one meter hdmi cables
cab|en|answer|h5|42||two 5 m hdmi cables, price?
cab|en|answer|b12|36||3 packs of twelve AA batteries, total?
cab|en|answer|b4|10||2 x 4 pack of AA batteries
cab|en|answer|eth|18||two ethernet cables of five metres
cab|en|answer|eth|30||five two metre ethernet cables
cab|es|answer|c2|26||dos cables USB-C de dos metros, cuánto es?
cab|pt|answer|c1|28.5||três cabos USB-C de um metro, quanto fica?
cab|fr|answer|c1|19||combien coûtent deux câbles USB-C de un mètre ?
cab|de|answer|c1|19||zwei USB-C Kabel mit einem Meter bitte, Preis?
cab|it|answer|c1|19||due cavi USB-C da un metro, quanto?
cab|tr|answer|c1|19||iki tane bir metrelik USB-C kablo ne kadar?
cab|ru|answer|c1|19||два кабеля USB-C по одному метру, сколько?
cab|ar|answer|c1|19||كم سعر كابلين USB-C طول متر واحد؟
cab|he|answer|c1|19||שני כבלי USB-C של מטר אחד כמה עולה?
cab|hi|answer|c1|19||दो एक मीटर USB-C केबल कितने के?
cab|id|answer|c1|19||dua kabel USB-C satu meter berapa?
pad|pt|answer|brig12|108||3 caixas de 12 brigadeiros quanto fica?
pad|pt|answer|brig25|140||duas caixas com vinte e cinco brigadeiros
pad|pt|answer|cookie|150||quanto saem 25 cookies?
home|en|answer|stool|89||Bar Stool Oak, 65 price?
home|en|answer|socks|24||2 Wool Socks, 38
home|de|answer|socks|12||Was kosten die Wool Socks, 38?
home|en|answer|vase|29||do you have the ceramic vase in blue and what does it cost?
home|es|answer|vase|29||cuánto cuesta el Ceramic Vase en azul?
home|en|answer|cush|22||cushion lisbon in blue price?`
