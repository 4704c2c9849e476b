/** Attributes that tell what a thing is made of, by their names. */
export const CONTENTS =
  /contain|ingredient|allergen|diet|material|zutat|conten|ingred|composi|allerg|состав|مكون|רכיב/i
