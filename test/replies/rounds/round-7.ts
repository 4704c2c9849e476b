/** Sizes beside counts, options that are not there, codes that are none, wishes without a name. As round-1.ts. */
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
home|en|answer|cush|22||cushion lisbon in blue price?
cab|en|clarify|sp10|||SP-10Z price?
cab|en|clarify|sp10|||how much is the SP-10-B?
cab|en|clarify|xr|||price of XR501
cab|en|clarify|xr|||XR500v2 in stock?
cab|de|clarify|sp10|||was kostet der SP-10Z?
cab|es|clarify|sp10|||cuánto cuesta el SP-10Z?
cab|pt|clarify|sp10|||quanto custa o SP-10Z?
cab|fr|clarify|sp10|||combien coûte le SP-10Z ?
cab|it|clarify|sp10|||quanto costa lo SP-10Z?
cab|tr|clarify|sp10|||SP-10Z ne kadar?
cab|ar|clarify|sp10|||كم سعر SP-10Z؟
cab|he|clarify|sp10|||כמה עולה SP-10Z?
cab|hi|clarify|sp10|||SP-10Z कितने का है?
cab|id|clarify|sp10|||berapa harga SP-10Z?
cab|ru|clarify|sp10|||сколько стоит SP-10Z?
cab|en|answer|sp10|98||2 SP-10s please
cab|en|answer|sp10|49||SP10 price
cab|en|answer|h1,h5|8,21||3 two metre hdmi cables please
cab|en|answer|c1,c2,c3|9.5,13||do you have 4 m usb-c cables?
home|en|answer|desk|49||which of your lamps would suit a small reading corner in my bedroom next to the bed?
home|es|answer|desk|49||busco una lámpara para un rincón de lectura pequeño, ¿cuál me iría bien?
home|pt|answer|honey,lav|9,11||procuro uma vela que cheire bem para oferecer à minha sogra, qual sugere?
home|fr|answer|desk|49||quelle lampe irait dans un petit coin lecture près de mon lit ?
home|de|answer|desk|49||Welche Lampe passt in eine kleine Leseecke neben meinem Bett?
home|it|answer|desk|49||quale lampada starebbe bene in un piccolo angolo lettura accanto al letto?
home|tr|answer|desk|49||yatağımın yanındaki küçük okuma köşesine hangi lamba uygun olur?
home|ar|answer|desk|49||أي مصباح يناسب ركن قراءة صغير بجانب سريري؟
home|he|answer|desk|49||איזו מנורה תתאים לפינת קריאה קטנה ליד המיטה שלי?
home|hi|answer|desk|49||मेरे बिस्तर के पास पढ़ने के कोने के लिए कौन सा लैंप ठीक रहेगा?
home|id|answer|desk|49||lampu mana yang cocok untuk sudut baca kecil di samping tempat tidur saya?
home|ru|answer|desk|49||какая лампа подойдёт для маленького уголка для чтения рядом с кроватью?
home|en|unknown|||€|do you have a floral kimono? what does it cost?`
