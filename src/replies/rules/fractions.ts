/** Words for parts of a measure, folded: options are called by them ("half a tola", نصف تولة) and nobody counts with them. */
const FRACTIONS: Record<string, RegExp> = {
  half: /^(?:half|medi[oa]|mei[oa]|demie?|halb(?:e[rsnm]?)?|mezz[oa]|yarim|نصف?|النصف?|nuss?|nisf|חצי|आधा|आधी|आधे|aadh[aei]|adh[aei]|setengah|separuh|половин(?:а|ку|у|ка)|пол)$/u,
  quarter:
    /^(?:quarter|cuart[oa]|quarto|quart|viertel|ceyrek|(?:ال)?ربع|rub3?|roba?3?|רבע|चौथाई|पाव|chauthai|paav?|seperempat|четверт(?:ь|и|инка|инку))$/u,
}

/** Which part of a measure a folded word is. */
export const fractionOf = (word: string): string | undefined =>
  Object.keys(FRACTIONS).find(name => FRACTIONS[name]!.test(word))
