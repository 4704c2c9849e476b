import { phrases } from '../phrases.ts'

/** That something suits whatever it is meant for: "fits every car", "passt auf alle Töpfe". */
export const FITS_ALL = phrases<true>([
  [
    true,
    'fits every|fits all|fits any|fit every|fit all|fit any|fits everything|suits every|suits all|suits any|works with every|works with all|works with any|works on every|works on all|works on any|works in every|works in all|works in any|works for every|works for all|works for any|compatible with every|compatible with all|compatible with any|goes on any|goes on every|suitable for every|suitable for all|suitable for any|one size fits all|universal fit',
  ],
  [
    true,
    'sirve para todo|sirve para todos|sirve para todas|sirve para cualquier|sirven para todos|sirven para todas|sirven para cualquier|vale para todos|vale para todas|vale para cualquier|queda en cualquier|queda a cualquier|le queda a todos|compatible con todos|compatible con todas|compatible con cualquier|compatibles con todos|compatibles con todas|compatibles con cualquier|se adapta a todos|se adapta a todas|se adapta a cualquier|se adaptan a cualquier|funciona con todos|funciona con todas|funciona con cualquier|encaja en cualquier|apto para todos|apto para todas|apta para todos|apta para todas',
  ],
  [
    true,
    'serve em todos|serve em todas|serve em qualquer|serve para todos|serve para todas|serve para qualquer|servem em qualquer|servem para qualquer|compatível com todos|compatível com todas|compatível com qualquer|adapta se a todos|adapta se a todas|adapta se a qualquer|funciona com todos|funciona com todas|funciona com qualquer|encaixa em qualquer',
  ],
  [
    true,
    'convient à tous|convient à toutes|convient à tout|convient à n importe|conviennent à tous|conviennent à toutes|va sur tous|va sur toutes|va sur n importe|compatible avec tous|compatible avec toutes|compatible avec n importe|compatibles avec tous|compatibles avec toutes|s adapte à tous|s adapte à toutes|s adapte à tout|s adapte à n importe|fonctionne avec tous|fonctionne avec toutes|marche avec tous|marche avec toutes',
  ],
  [
    true,
    'passt in jedes|passt in jeden|passt in jede|passt in alle|passt auf jedes|passt auf jeden|passt auf jede|passt auf alle|passt an jedes|passt an jeden|passt an jede|passt an alle|passt zu jedem|passt zu jeder|passt zu allen|passt für jedes|passt für jeden|passt für jede|passt für alle|passen in alle|passen in jedes|passen in jeden|passen in jede|passen auf alle|passen auf jedes|passen auf jede|passen zu allen|geeignet für alle|geeignet für jede|geeignet für jeden|geeignet für jedes|für alle geeignet|kompatibel mit allen|kompatibel mit jedem|kompatibel mit jeder|funktioniert mit allen|funktioniert mit jedem|funktioniert mit jeder',
  ],
  [
    true,
    'va bene per tutti|va bene per tutte|va bene per ogni|va bene per qualsiasi|va bene su tutti|va bene su tutte|va bene su ogni|va bene su qualsiasi|si adatta a tutti|si adatta a tutte|si adatta a ogni|si adatta a qualsiasi|compatibile con tutti|compatibile con tutte|compatibile con ogni|compatibile con qualsiasi|compatibili con tutti|compatibili con tutte|funziona con tutti|funziona con tutte|funziona con ogni|funziona con qualsiasi|adatto a tutti|adatta a tutti|adatto a tutte|adatta a tutte',
  ],
  [
    true,
    'her ~ uyar|her ~ uyumlu|her ~ uygundur|tüm ~ uyar|tüm ~ uyumlu|bütün ~ uyar|bütün ~ uyumlu|hepsine uyar|herkese uyar',
  ],
  [
    true,
    'подходит для любых|подходит для любого|подходит для любой|подходит для всех|подходит ко всем|подходит к любому|подходит к любой|подходит на любой|подходит на любую|подходит всем|подходит любому|подойдет на любую|подойдет на любой|подойдет к любому|подойдет ко всем|подойдет для всех|подойдет для любого|подходят ко всем|подходят для всех|совместим* с любым|совместим* с любой|совместим* со всеми|совместим* с любыми',
  ],
  [
    true,
    'يناسب كل|تناسب كل|يناسب جميع|تناسب جميع|يناسب أي|تناسب أي|يركب على كل|يركب على أي|تركب على كل|تركب على أي|يركب على جميع|متوافق مع كل|متوافق مع جميع|متوافق مع أي|متوافقة مع كل|متوافقة مع جميع|متوافقة مع أي|يصلح لكل|تصلح لكل|يصلح لجميع|تصلح لجميع|مناسب لجميع|مناسبة لجميع|مناسب لكل|مناسبة لكل',
  ],
  [
    true,
    'מתאים לכל|מתאימה לכל|מתאימים לכל|מתאימות לכל|תואם לכל|תואמת לכל|תואם כל|תואמת כל|נכנס לכל|נכנסת לכל',
  ],
  [
    true,
    'हर ~ में फिट|सभी ~ में फिट|हर ~ पर फिट|हर ~ के लिए उपयुक्त|सभी ~ के लिए उपयुक्त|har ~ me fit|har ~ mein fit|sabhi ~ me fit|sabhi ~ mein fit',
  ],
  [
    true,
    'cocok untuk semua|cocok di semua|muat di semua|muat untuk semua|pas untuk semua|pas di semua|kompatibel dengan semua|bisa untuk semua|bisa dipakai di semua',
  ],
])
