const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Small words inside a name; the first word of a name is always capital. */
export const smallWords = words('OF THE AND AT IN ON FOR BY TO AN DU QUI');

/** Roman numerals that numbered bookmobiles and kings have. */
export const romanNumerals = words('II III IV VI VII VIII IX XI XII XIII XIV XV XX XXI');

/** Shortened words without a vowel: "Twp", "Jr." They are words, not initials. */
export const shortWords = words(
  'ST MT FT DR JR SR MR MRS PT WM TWP TWSP TWNSHP CTR SCH BR FR JNT SVCS STS LV MTN SQ HTS SPGS HGTS',
);

/** Shortened words of addresses and towns. "PL" is a place there and a public library in a name. */
export const streetWords = words('RD RDS BLVD BLV LN CT PL PLZ TRL TPK BLDG RM RT PK AV SSGT HSE');

/** Initials with a vowel that the survey's names have; those without one are known by that. */
export const initials = words(
  'ISD OLC OSU EPCC NOPL IRSC YWCA YMCA USA AHJ NICC WRLIS IRC JANAF CBA YDL US USD USO BIA PO NE SE NYS AME UAW',
);

/** Names with a capital inside, apart from those in "Mc" and an apostrophe. */
export const innerCapitals = new Map(
  `DeKalb DeSoto DeWitt DeForest DeRidder DeLand DeBary DeQuincy DeQueen DuPage DuPont LaSalle LaPorte LaGrange LaMoure
   LaRue LaFollette LaMarque LaVergne LaVista LaBelle MacArthur MacDonald MacDougall MacGregor MacLean MacLeod
   MacMillan MacPherson MacSherry O'Fallon FitzGerald ImaginOn`
    .split(/\s+/)
    .map((name) => [name.toUpperCase(), name]),
);
