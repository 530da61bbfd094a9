const GIVEN = [
  'Achieng',
  'Akinyi',
  'Atieno',
  'Awuor',
  'Beatrice',
  'Brian',
  'Caroline',
  'Collins',
  'Dorothy',
  'Evans',
  'Faith',
  'George',
  'Grace',
  'Irene',
  'Jacinta',
  'James',
  'Josephine',
  'Kevin',
  'Lilian',
  'Mercy',
  'Millicent',
  'Moses',
  'Nyambura',
  'Pamela',
  'Peter',
  'Rose',
  'Samuel',
  'Sharon',
  'Violet',
  'Wanjiru',
] as const;

const FAMILY = [
  'Otieno',
  'Odhiambo',
  'Ochieng',
  'Omondi',
  'Onyango',
  'Okoth',
  'Owino',
  'Adhiambo',
  'Wekesa',
  'Barasa',
  'Mwangi',
  'Kiprono',
  'Chebet',
] as const;

const VILLAGES = [
  'Bar Kowino',
  'Dago',
  'Got Nyabondo',
  'Kagan',
  'Kanyakwar',
  'Karombo',
  'Kibos',
  'Kochieng',
  'Kogony',
  'Konya',
  'Lower Chiga',
  'Mowlem',
  'Nyamware',
  'Obwolo',
  'Okok',
  'Rabuor',
  'Rae Kanyaika',
  'Usoma',
  'Wathorego',
  'Yenga',
] as const;

const itemOf = (items: readonly string[], index: number): string =>
  items[index % items.length] ?? '';

/** A person's name; the first 390 are all different. */
export const personName = (index: number): string =>
  `${itemOf(GIVEN, index)} ${itemOf(FAMILY, index)}`;

/** A village's name; the first 60 are all different. */
export const villageName = (index: number): string =>
  `${itemOf(VILLAGES, index)} ${itemOf(['A', 'B', 'C'], Math.floor(index / VILLAGES.length))}`;
