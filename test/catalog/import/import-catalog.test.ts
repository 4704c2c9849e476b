import assert from 'node:assert/strict'
import { findImport, listImports } from '../../../src/catalog/import/imports.ts'
import { findProduct, getProduct, saveProduct } from '../../../src/catalog/products.ts'
import { searchProducts } from '../../../src/catalog/search/search.ts'
import { NOW, tenantDb } from '../support.ts'
import { bytes, catalogue, importText, names, prices, told } from './support.ts'

const FULL = `id,name,description,category,price,currency,stock,available,sku,brand,attributes,attr:Roast
C1,House blend,"Dark, sweet",Coffee,12.50,EUR,7,yes,HB-250,Lume,Weight: 250 g | Origin: Brazil,dark
C2,Decaf,,Coffee,,,,no,,,,
`

describe('a catalogue file', () => {
  it('becomes products with everything it says', async () => {
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, FULL)), { new: 2, changed: 0, unchanged: 0, problems: [] })
    assert.deepEqual(catalogue(db), [
      {
        externalId: 'C1',
        sku: 'HB-250',
        name: 'House blend',
        description: 'Dark, sweet',
        category: 'Coffee',
        brand: 'Lume',
        price: { amount: 1250, currency: 'EUR' },
        stock: 7,
        available: true,
        attributes: { Weight: '250 g', Origin: 'Brazil', Roast: 'dark' },
        variants: [],
      },
      {
        externalId: 'C2',
        sku: null,
        name: 'Decaf',
        description: '',
        category: 'Coffee',
        brand: null,
        price: null,
        stock: null,
        available: false,
        attributes: {},
        variants: [],
      },
    ])
    assert.equal(searchProducts(db, 'house blend').length, 1)
  })

  it('needs only names', async () => {
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, 'name\nApple pie\nÉclair au café\n')), {
      new: 2,
      changed: 0,
      unchanged: 0,
      problems: [],
    })
    assert.deepEqual(
      catalogue(db).map(product => product.externalId),
      ['apple-pie', 'éclair-au-café'],
    )
  })

  it('imported again changes nothing, with or without ids', async () => {
    for (const file of [
      FULL,
      'name,sku\nPie,P1\nTart,\n',
      'group_id,name,option1_value\ng,Shirt,S\ng,,M\n',
    ]) {
      const db = tenantDb()
      const first = await importText(db, file)
      const before = catalogue(db)
      const again = await importText(db, file)
      assert.deepEqual([again.new, again.changed, again.unchanged], [0, 0, first.new])
      assert.deepEqual(catalogue(db), before)
    }
  })

  it('says external_id for id as well', async () => {
    const db = tenantDb()
    await importText(db, 'external_id,name\nX-1,Pie\n')
    assert.equal(getProduct(db, 'X-1').name, 'Pie')
  })

  it('leaves alone what it has no column for, and empties what its cells leave empty', async () => {
    const db = tenantDb()
    await importText(db, FULL)
    const result = await importText(db, 'id,name,stock,attr:Roast\nC1,House blend,,medium\n')
    assert.deepEqual([result.changed, result.unchanged], [1, 0])
    const { stock, price, brand, attributes } = catalogue(db)[0]!
    assert.deepEqual(
      { stock, price: price?.amount, brand, attributes },
      {
        stock: null,
        price: 1250,
        brand: 'Lume',
        attributes: { Weight: '250 g', Origin: 'Brazil', Roast: 'medium' },
      },
    )
  })

  it('finds products without an id by their SKU, then by their name', async () => {
    const db = tenantDb()
    const put = (id: string, name: string, sku: string | null) =>
      saveProduct(db, id, { name, sku }, { currency: 'EUR', now: NOW })
    put('1', 'Pie', 'SKU-1')
    put('2', 'Tart', null)
    const result = await importText(db, 'name,sku,price\nApple pie,SKU-1,3\nTart,,4\nFlan,,5\n')
    assert.deepEqual([result.new, result.changed], [1, 2])
    assert.equal(getProduct(db, '1').name, 'Apple pie')
    assert.equal(getProduct(db, '2').priceMinor, 400)
  })

  it('without ids means the oldest of products with one name', async () => {
    const db = tenantDb()
    for (const id of ['first', 'second']) saveProduct(db, id, { name: 'Pie' }, { currency: 'EUR', now: NOW })
    await importText(db, 'name,price\nPie,3\n')
    assert.deepEqual([getProduct(db, 'first').priceMinor, getProduct(db, 'second').priceMinor], [300, null])
  })

  it('does not take back what somebody types while it is being written', async () => {
    const db = tenantDb()
    // Long enough that a transaction ends before all slices that were merged for it are written.
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ')
    const rows = Array.from({ length: 160 }, (_, at) => `${at},Product ${at},${long},`)
    const header = 'id,name,description,price\n'
    await importText(db, header + rows.join('\n'))
    let saving = 0
    const yieldControl = async () => {
      // Once the first slices are written, the next are merged already.
      if (listImports(db)[0]!.state !== 'applying' || saving++ > 0) return
      for (let at = 0; at < 160; at++) {
        saveProduct(
          db,
          String(at),
          { name: `Product ${at}`, description: 'typed' },
          { currency: 'EUR', now: NOW },
        )
      }
    }
    await importText(db, header + rows.map(row => `${row}5`).join('\n'), { yieldControl })
    assert.equal(getProduct(db, '159').priceMinor, 500)
    for (let at = 0; at < 160; at++) assert.equal(getProduct(db, String(at)).description, 'typed')
  })

  it('shows in a dry run what it would do, and writes nothing', async () => {
    const db = tenantDb()
    await importText(db, FULL)
    const before = catalogue(db)
    const file = 'id,name,price\nC1,House blend,13.50\nC2,Decaf,\nC3,Cocoa,abc\nC4,Tea,4\n'
    const dry = await importText(db, file, { dryRun: true })
    assert.equal(dry.importId, null)
    assert.deepEqual(dry.samples, [
      {
        line: 2,
        externalId: 'C1',
        name: 'House blend',
        outcome: 'changed',
        changes: [{ field: 'priceMinor', before: 1250, after: 1350 }],
      },
      { line: 5, externalId: 'C4', name: 'Tea', outcome: 'new', changes: [] },
    ])
    assert.deepEqual(catalogue(db), before)
    assert.equal(listImports(db).length, 1)
    assert.deepEqual(told(dry), told(await importText(db, file)))
  })

  it('is listed with what it did', async () => {
    const db = tenantDb()
    const { importId } = await importText(db, 'name,price\nPie,3\nTart,?\n', { fileName: 'spring.csv' })
    const { fileName, state, created, changed, unchanged, skipped, skippedCount } = findImport(db, importId!)!
    assert.deepEqual(
      { fileName, state, created, changed, unchanged, skippedCount, lines: skipped.map(row => row.line) },
      {
        fileName: 'spring.csv',
        state: 'applied',
        created: 1,
        changed: 0,
        unchanged: 0,
        skippedCount: 1,
        lines: [3],
      },
    )
  })

  it('counts a row with several problems once, and names them all', async () => {
    const { skipped, skippedCount } = await importText(tenantDb(), 'name,price,stock\nPie,?,many\n,3,1\n')
    assert.deepEqual(
      skipped.map(({ line, column }) => [line, column]),
      [
        [2, 'price'],
        [2, 'stock'],
        [3, 'name'],
      ],
    )
    assert.equal(skippedCount, 2)
    const long = await importText(tenantDb(), `name\n${'x'.repeat(501)}\n`)
    assert.deepEqual(
      long.skipped.map(({ reason }) => reason),
      ['the text has 501 characters – at most 500 are kept'],
    )
  })

  it('keeps unknown columns out, names them, and takes those it is asked to as attributes', async () => {
    const file = 'name,Allergens,colour,\nPie,wheat,brown,x\n'
    const db = tenantDb()
    const result = await importText(db, file)
    assert.deepEqual(result.unknownColumns, ['Allergens', 'colour'])
    assert.deepEqual(catalogue(db)[0]!.attributes, {})
    await importText(db, file, { attributeColumns: ['Allergens'] })
    assert.deepEqual(catalogue(db)[0]!.attributes, { Allergens: 'wheat' })
  })
})

describe('prices of a file', () => {
  it('may have decimal commas, with semicolons between the cells', async () => {
    const db = tenantDb()
    await importText(db, 'name;price\nPie;3,50\nCake;1.234,56\nTart;4\nFlan;"2,00 €"\n')
    assert.deepEqual(prices(db), { Pie: 350, Cake: 123456, Tart: 400, Flan: 200 })
  })

  it('are read by the mark the column uses: 1.299 is no thousand beside 12.50', async () => {
    const db = tenantDb()
    const result = await importText(db, 'name,price\nA,12.50\nB,1.299\nC,7.500\n')
    assert.deepEqual(prices(db), { A: 1250, C: 750 })
    assert.match(result.skipped[0]!.reason, /"1.299" has too many decimals/)
    const other = tenantDb()
    await importText(other, 'name;price\nA;12,50\nB;1.299\n')
    assert.deepEqual(prices(other), { A: 1250, B: 129900 })
  })

  it('have their own currency by row, else the tenant’s', async () => {
    const db = tenantDb()
    await importText(db, 'name,price,currency\nA,5,jpy\nB,5,\nC,5,KWD\n')
    assert.deepEqual(
      catalogue(db).map(product => product.price),
      [
        { amount: 5, currency: 'JPY' },
        { amount: 500, currency: 'EUR' },
        { amount: 5000, currency: 'KWD' },
      ],
    )
  })
})

describe('variants', () => {
  const shirts = `group_id,id,name,price,stock,option1_name,option1_value,option2_name,option2_value,brand
shirt,sh-m,Linen shirt,59.90,3,Size,M,Colour,sand,
mug,,Mug,8,,,,,,Lume
shirt,,,64.90,0,,L,,sand,Tagus
`

  it('are the rows of one group, wherever they stand, and count as one product', async () => {
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, shirts)), { new: 2, changed: 0, unchanged: 0, problems: [] })
    const shirt = catalogue(db).find(product => product.externalId === 'shirt')
    assert.deepEqual(shirt, {
      externalId: 'shirt',
      sku: null,
      name: 'Linen shirt',
      description: '',
      category: null,
      brand: 'Tagus',
      price: null,
      stock: null,
      available: true,
      attributes: {},
      variants: [
        {
          externalId: 'sh-m',
          sku: null,
          options: { Size: 'M', Colour: 'sand' },
          price: { amount: 5990, currency: 'EUR' },
          stock: 3,
          available: true,
        },
        {
          externalId: 'shirt/L/sand',
          sku: null,
          options: { Size: 'L', Colour: 'sand' },
          price: { amount: 6490, currency: 'EUR' },
          stock: 0,
          available: true,
        },
      ],
    })
  })

  it('that are gone from the group are gone from the product', async () => {
    const db = tenantDb()
    await importText(db, shirts)
    const result = await importText(
      db,
      'group_id,id,name,price,option1_name,option1_value\nshirt,sh-m,Linen shirt,59.90,Size,M\n',
    )
    assert.equal(result.changed, 1)
    assert.deepEqual(
      getProduct(db, 'shirt').variants.map(variant => variant.externalId),
      ['sh-m'],
    )
  })

  it('whose row cannot be read stay as they are, and the others change', async () => {
    const db = tenantDb()
    await importText(db, shirts)
    const result = await importText(db, shirts.replace('59.90', '5x9').replace('64.90', '66'))
    assert.deepEqual(told(result), {
      new: 0,
      changed: 1,
      unchanged: 1,
      problems: ['line 2, price: "5x9" is not a price – use 12.34 or 12,34'],
    })
    assert.deepEqual(
      getProduct(db, 'shirt').variants.map(variant => [variant.externalId, variant.priceMinor]),
      [
        ['shirt/L/sand', 6600],
        ['sh-m', 5990],
      ],
    )
  })

  it('with one id twice, or two currencies, are told', async () => {
    const file = 'group_id,id,name,price,currency\ng,a,G,1,EUR\ng,a,,2,EUR\ng,b,,3,USD\ng,c,,4,EUR\n'
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, file)), {
      new: 1,
      changed: 0,
      unchanged: 0,
      problems: [
        'line 3, id: "a" is also in line 2 – give each variant its own id',
        'line 4, currency: "USD" – the rows of one product have one currency, here EUR',
      ],
    })
  })

  it('with the same options are told, and what stood there of the later one stays', async () => {
    const file = `group_id,id,name,price,option1_name,option1_value,option2_name,option2_value
shirt,red-s,Shirt,10,Colour,Red,Size,S
shirt,red-m,,10,Colour,Red,Size,M
shirt,plain,,10,,,,
shirt,odd,,10,,,,
`
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, file)).problems, [], 'without options, ids tell them apart')
    const again = file.replace('red-m,,10,Colour,Red,Size,M', 'red-m,,12,colour,RED,Size,s')
    assert.deepEqual(told(await importText(db, again)), {
      new: 0,
      changed: 1,
      unchanged: 0,
      problems: [
        'line 3, option2_value: "colour: RED, Size: s" is also the variant of line 2 – customers need a difference to choose by',
      ],
    })
    const red = getProduct(db, 'shirt').variants.find(variant => variant.externalId === 'red-m')
    assert.deepEqual([red?.priceMinor, red?.options], [1000, { Colour: 'Red', Size: 'M' }])
  })

  it('with the same options are told by their column also in a file of Shopify’s', async () => {
    const file = `Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price
mug,Mug,Colour,Blue,MUG-1,10
mug,,,Blue,MUG-2,11
`
    const db = tenantDb()
    assert.deepEqual(told(await importText(db, file)).problems, [
      'line 3, Option1 Value: "Colour: Blue" is also the variant of line 2 – customers need a difference to choose by',
    ])
  })

  it('are not overwritten by a price list that knows only the product', async () => {
    const db = tenantDb()
    await importText(db, shirts)
    const result = await importText(db, 'id,name,price\nshirt,Linen shirt,10\n')
    assert.deepEqual([result.changed, result.skipped.length], [0, 1])
    assert.match(result.skipped[0]!.reason, /has variants with their own prices/)
  })
})

describe('a file with mistakes', () => {
  it('tells all of them at once, by line and column, and takes the rest', async () => {
    const db = tenantDb()
    const file = `id,name,price,stock,currency,available,attributes
1,Pie,"12,3,4",2,EUR,yes,
2,,5,1.5,EURO,maybe,no colon
3,Tart,5,-1,EUR,yes,

4,Flan,-2,2,EUR,yes,
1,Again,5,1,EUR,yes,
5,Good,5,1,EUR,yes,
`
    assert.deepEqual(told(await importText(db, file)), {
      new: 2,
      changed: 0,
      unchanged: 0,
      problems: [
        'line 2, price: "12,3,4" is not a price – use 12.34 or 12,34',
        'line 3, currency: "EURO" is not a currency code – use three letters such as EUR',
        'line 3, stock: "1.5" is not a whole number – use 12, 0 for sold out, or nothing if it is not counted',
        'line 3, available: "maybe" is neither yes nor no',
        'line 3, attributes: "no colon" has no name – use name: value | name: value',
        'line 3, name: is empty – a product needs a name',
        'line 4, stock: "-1" is below zero – use 0 for sold out',
        'line 6, price: "-2" is below zero – a price is 0 or more',
      ],
    })
    assert.deepEqual(names(db), ['Again', 'Good'])
  })

  it('of which a column is missing or doubled is refused with that and everything else', async () => {
    const db = tenantDb()
    const result = await importText(db, 'id,title,price,Price\n1,Pie,5,5\n2,Tart,abc,5\n')
    assert.equal(result.refused, true)
    assert.deepEqual(told(result).problems, [
      'line 1, Price: this column is there twice: "price" is column 3 – keep one of them',
      'line 1, name: this column is missing – the header has "id", "title", "price", "Price"',
      'line 3, price: "abc" is not a price – use 12.34 or 12,34',
    ])
    assert.deepEqual([catalogue(db), listImports(db)], [[], []])
  })

  it('is told the line of a quote that is never closed, and goes on after it', async () => {
    const db = tenantDb()
    const result = await importText(db, 'id,name,price\n1,Pie,3\n2,"Big cake,4\n3,Tart,5\n')
    assert.deepEqual(told(result), {
      new: 2,
      changed: 0,
      unchanged: 0,
      problems: ['line 3, name: a quote (") is opened here and never closed'],
    })
    assert.deepEqual(names(db), ['Pie', 'Tart'])
  })

  it('takes no product from the torn text of a broken row', async () => {
    const db = tenantDb()
    const file = 'name,description,price\nPie,"Crisp and\nfull of "apples", sweet,\nreally,\n,3\nTart,x,4\n'
    const result = await importText(db, file)
    assert.deepEqual(names(db), ['Tart'])
    assert.deepEqual(
      result.skipped.map(row => row.line),
      [2, 3, 4, 5],
    )
  })

  it('with a row that has more cells than the header says so', async () => {
    const result = await importText(tenantDb(), 'name,price\nPie, apple,3\nTart,4,\n')
    assert.equal(result.new, 1)
    assert.match(told(result).problems[0]!, /^line 2: there are 3 cells where the header has 2/)
  })

  it('that is no table of products is refused in words', async () => {
    const reasons: [string | Uint8Array, RegExp][] = [
      ['', /is empty/],
      ['\n\n', /is empty/],
      ['name,price\n', /no product below/],
      [Buffer.from('PK\x03\x04xxxx'), /Excel or ZIP/],
      ['name\nPie\nTa\0rt\n', /NUL/],
      [
        Array.from({ length: 201 }, (_, at) => `c${at}`)
          .join(',')
          .concat('\nx\n'),
        /201 columns/,
      ],
      [`"name,price\nPie,3\n`, /header cannot be read/],
    ]
    for (const [file, reason] of reasons) {
      const result = await importText(tenantDb(), file)
      assert.equal(result.refused, true)
      assert.match(result.skipped[0]!.reason, reason)
    }
    assert.equal((await importText(tenantDb(), 'name\nPie\nTa\0rt\n')).skipped[0]!.line, 3)
  })

  it('with a cell that is too long skips that row', async () => {
    const db = tenantDb()
    const long = 'x'.repeat(40_000)
    const result = await importText(db, `name,description\nA,${long}\nB,"${long}"\nC,ok\n`)
    assert.deepEqual(names(db), ['C'])
    assert.deepEqual(
      result.skipped.map(row => row.line),
      [2, 3],
    )
  })
})

describe('a file from any program', () => {
  const text = 'name;price;brand\nPão;3,50;Padaria „Açúcar“ – Žan\n'
  const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16()

  const files: [string, Uint8Array][] = [
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${text}`)],
    ['UTF-16 LE without one', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE without one', utf16be(text)],
    ['old Mac line ends', bytes(text.replaceAll('\n', '\r'))],
    ['Windows line ends', bytes(text.replaceAll('\n', '\r\n'))],
    ['tabs', bytes(text.replaceAll(';', '\t'))],
    ['notes above the header', bytes(`# our list; spring\n#\n\n${text}`)],
    ["Excel's sep line", bytes(`sep=;\n${text}`)],
    ['spaces around quotes and cells', bytes(text.replace('Pão;3,50', ' "Pão" ; 3,50 '))],
  ]
  for (const [kind, file] of files) {
    it(`is read the same: ${kind}`, async () => {
      const db = tenantDb()
      assert.deepEqual(told(await importText(db, file)), { new: 1, changed: 0, unchanged: 0, problems: [] })
      const { name, price, brand } = catalogue(db)[0]!
      assert.deepEqual([name, price?.amount, brand], ['Pão', 350, 'Padaria „Açúcar“ – Žan'])
    })
  }

  it('is read the same: Windows-1252', async () => {
    const db = tenantDb()
    const file = Buffer.from(
      [...'name;price\nP'].map(c => c.charCodeAt(0)).concat(0xe3, 0x6f, 0x20, 0x96, 0x20, 0x80, 0x3b, 0x35),
    )
    await importText(db, file)
    assert.deepEqual(prices(db), { 'Pão – €': 500 })
  })

  it('is read the same: Windows-1252 whose capitals and quotes could be taken for other letters', async () => {
    const db = tenantDb()
    const words = Buffer.from('name;brand;price\n\x84Spa\xdf\x93;CAF\xc9\xae;5\n', 'latin1')
    await importText(db, words)
    assert.deepEqual(catalogue(db)[0]?.name, '„Spaß“')
    assert.deepEqual(catalogue(db)[0]?.brand, 'CAFÉ®')
  })

  it('is refused as a whole where a file in UTF-8 has letters that are not', async () => {
    const db = tenantDb()
    const file = (...broken: number[]) => {
      const rows = Array.from({ length: 10 }, (_, at) =>
        broken.includes(at + 2)
          ? Buffer.from(`a${at};P\xe3o ${at};3\n`, 'latin1')
          : Buffer.from(`a${at};Pão – ${at};3\n`),
      )
      return Buffer.concat([Buffer.from('id;name;price\n'), ...rows])
    }
    const about =
      'are not UTF-8, though the rest of the file is – it was mixed or damaged on its way: write them anew and save it as UTF-8'
    for (const [broken, where] of [
      [[4], 'line 4: some letters here'],
      [[2, 4, 5], 'line 2: some letters here (and in lines 4, 5)'],
      [[2, 3, 4, 5, 6, 7, 8, 9], 'line 2: some letters here (and in lines 3, 4, 5, 6, 7 and 2 more)'],
    ] as const) {
      const result = await importText(db, file(...broken))
      assert.deepEqual([result.refused, told(result).problems], [true, [`${where} ${about}`]])
    }
    const whole = file()
    const cut = await importText(db, whole.subarray(0, whole.lastIndexOf('–') + 1))
    assert.deepEqual([cut.refused, cut.skipped[0]?.line], [true, 11], 'a file that ends within a letter')
    assert.deepEqual(names(db), [], 'nothing was imported')
    assert.equal((await importText(db, file(2, 3, 4, 5, 6, 7, 8, 9, 10, 11))).new, 10, 'one of Windows is')
  })

  it('finds the delimiter by the columns it makes, not by counting', async () => {
    const db = tenantDb()
    await importText(db, 'name;price;description\n"Pie, apple, warm";3,50;a,b,c,d\n')
    assert.deepEqual(prices(db), { 'Pie, apple, warm': 350 })
    await importText(db, 'name;price;notes, in, our, own, words\nTart;4;x\n')
    assert.equal(prices(db).Tart, 400)
  })

  it('counts lines as an editor does: quoted line ends, blank lines and notes too', async () => {
    const db = tenantDb()
    const file = '# note\r\nname,description,price\r\nPie,"two\r\nlines",3\r\n\r\nTart,"a ""b""",x\r\n'
    const result = await importText(db, file)
    assert.equal(result.skipped[0]!.line, 6)
    assert.equal(findProduct(db, 'pie')!.description, 'two\r\nlines')
  })
})
