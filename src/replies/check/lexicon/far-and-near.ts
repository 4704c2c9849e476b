import { phrases } from '../phrases.ts'

export type Reach = 'near' | 'far'

/** In the town or out of it, where no place is called by its name. */
export const REACH_PHRASES = phrases<Reach>([
  [
    'far',
    'outside town|outside the town|outside the city|outside of town|outside of the city|outside city limits|outside the area|outside your area|outside our area|out of town|out of the city|out of state|further out|farther out|further away|further afield|another city|another town|another state|other city|other cities|other towns|other areas|different city|different town|suburb*|countryside|out in the country|out in the sticks|upstate',
  ],
  [
    'far',
    'fuera de la ciudad|fuera del pueblo|fuera de la zona|fuera del centro|fuera de zona|otra ciudad|otras ciudades|otro pueblo|otro estado|otra provincia|otra localidad|las afueras|afueras|en provincia|provincias|interior del país|extrarradio|fora da cidade|fora do centro|fora da zona|outra cidade|outras cidades|noutra cidade|noutras cidades|outro estado|outra localidade|outro município|arredores|no interior',
  ],
  [
    'far',
    'hors de la ville|hors ville|hors zone|hors agglomération|en dehors de la ville|à l extérieur de la ville|autre ville|autres villes|banlieue|en province|außerhalb der stadt|außerhalb|anderen stadt|andere stadt|andere städte|anderer ort|anderen ort|auf dem land|umland|nachbarort*|vorort*|auswärts|fuori città|fuori dalla città|fuori zona|fuori comune|altra città|altre città|un altra città|in provincia|periferia',
  ],
  [
    'far',
    'şehir dışı*|şehirdışı*|il dışı*|ilçe dışı*|başka şehir*|başka bir şehir*|başka il*|diğer şehir*|diğer iller*|за город|за городом|загород*|за чертой города|за пределы|за пределами|за мкад*|за кад|в области|по области|в область|пригород*|в другой город|в другом городе|другой город|другие города|других городах|из другого города|межгород*|не в городе',
  ],
  [
    'far',
    'خارج|بره المدينة|برا المدينة|برة المدينة|مدينة ثانية|مدينة أخرى|مدينة تانية|مدن أخرى|مدن ثانية|باقي المدن|بقية المدن|بقية مدن|الضواحي|ضواحي|محافظة ثانية|محافظة أخرى|מחוץ לעיר|מחוץ ל*|מחוץ|עיר אחרת|בעיר אחרת|ערים אחרות|יישוב אחר|פריפריה|शहर के बाहर|शहर से बाहर|शहर से दूर|दूसरे शहर|दूसरे शहरों|दूसरा शहर|अन्य शहर|अन्य शहरों|गाँव|गांव|shahar ke bahar|shehar ke bahar|shahar se bahar|shehar se bahar|sheher se bahar|sheher ke bahar|doosre shahar|dusre shehar|dusre shahar|luar kota|luar daerah|kota lain|kota lainnya|pinggiran kota',
  ],
  [
    'near',
    'local delivery|local deliveries|local orders|local customers|locally|entrega local|entregas locales|envío local|livraison locale|consegna locale|in town|in the city|within the city|within town|inside the city|city centre|city center|downtown|dentro de la ciudad|en la ciudad|en el centro|en el pueblo|zona centro|na cidade|dentro da cidade|no centro|en ville|dans la ville|intra muros|en centre ville|innerhalb der stadt|im stadtgebiet|stadtgebiet|in der stadt|innerorts|innenstadt|in città|entro la città|in centro|dentro la città|nel comune|şehir içi*|şehiriçi*|il içi*|şehirde|merkezde',
  ],
  [
    'near',
    'по городу|в городе|в черте города|в пределах города|в пределах мкад|внутри мкад|داخل المدينة|في المدينة|داخل|בתוך העיר|בתוך|בעיר|शहर में|शहर के अंदर|शहर के भीतर|shahar mein|shehar mein|sheher mein|shahar me|shehar me|dalam kota|di kota|seputar kota',
  ],
])

/** Brought by somebody else, over any distance. */
export const BY_POST = phrases<true>([
  [
    true,
    'ship|ships|shipping|shipped|mail|mails|mailed|mailing|by post|post it|post them|we post|postage|parcel*|por correo|correos|paquetería|paqueteria|encomienda|correio*|sedex|transportadora|la poste|par la poste|colis|colissimo|expédi*|versand*|versenden|verschick*|per post|mit der post|paket|pakete|pacco|per posta|spedizion*|spediamo|spedire|kargo*|почт*|сдэк|посылк*|транспортн* компан*|пересыл*|شحن|الشحن|نشحن|تشحن*|بريد|بالبريد|בדואר|דואר|कूरियर|डाक|पार्सल|ekspedisi|jne|paket pos',
  ],
])

/** Lands within a country, by the country they lie in: nobody who names one lives around the corner. */
export const REGION_PHRASES = phrases<string>([
  [
    'US',
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|south carolina|north dakota|south dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|nueva jersey|carolina del norte|калифорни*|флорид*|техас*|огайо',
  ],
  ['CA', 'ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick'],
  ['AU', 'new south wales|queensland|tasmania|western australia|south australia'],
  ['GB', 'scotland|wales|northern ireland|cornwall|escocia|gales|écosse|schottland|шотланди*'],
  [
    'ES',
    'andalucía|andalusia|andalousie|galicia|asturias|extremadura|cataluña|catalunya|país vasco|baleares',
  ],
  ['PT', 'algarve|alentejo|açores|azores|madeira island'],
  ['MX', 'jalisco|yucatán|oaxaca|chiapas|sonora|chihuahua|sinaloa|quintana roo|nuevo león'],
  ['BR', 'minas gerais|bahia|paraná|santa catarina|rio grande do sul|ceará|pernambuco|goiás|mato grosso'],
  ['FR', 'bretagne|normandie|alsace|provence|corse|bourgogne|auvergne|aquitaine'],
  ['DE', 'bayern|sachsen|thüringen|hessen|niedersachsen|brandenburg|saarland|schleswig holstein'],
  ['IT', 'sicilia|sardegna|toscana|calabria|puglia|piemonte|lombardia|umbria|liguria|abruzzo'],
  ['RU', 'татарстан*|башкири*|башкортостан*|сибир*|урал|урале|якути*|карели*|чечн*|дагестан*'],
  ['IN', 'kerala|punjab|rajasthan|gujarat|bihar|maharashtra|केरल|पंजाब|राजस्थान|गुजरात|बिहार|महाराष्ट्र'],
  ['ID', 'sumatra|sumatera|kalimantan|sulawesi|papua|jawa timur|jawa tengah|jawa barat'],
])
