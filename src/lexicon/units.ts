/**
 * Units of measure as data. `factor` leads to the base unit of the dimension (metre, square metre, litre, kilogram, metre per
 * second, joule, watt, byte, second, pascal, newton, degree of arc; percent for shares). Factors are exact by definition or rounded to six digits;
 * customary units are the US ones where the two systems differ, except the stone, which is British alone.
 */
export interface UnitRow {
  readonly name: string;
  readonly symbol: string;
  readonly dimension:
    | 'percent'
    | 'percentage-point'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'temperature'
    | 'speed'
    | 'energy'
    | 'power'
    | 'data'
    | 'time'
    | 'pressure'
    | 'force'
    | 'angle'
    | 'other';
  readonly factor: number | null;
  /** Spelled forms, in lower case, any case matches; separated by commas. */
  readonly words: string;
  /** Abbreviations, matched as written. */
  readonly short: string;
}

type Dimension = UnitRow['dimension'];
type Short = readonly [name: string, symbol: string, factor: number | null, words: string, short?: string];

function rows(dimension: Dimension, list: readonly Short[]): UnitRow[] {
  return list.map(([name, symbol, factor, words, short = '']) => ({ name, symbol, dimension, factor, words, short }));
}

export const UNIT_ROWS: readonly UnitRow[] = [
  ...rows('percent', [
    ['percent', '%', 1, 'percent,per cent,pct,percents,percentage', '%,pc,p . c .,p . c'],
    ['per mille', '‰', 0.1, 'per mille', '‰'],
  ]),
  ...rows('percentage-point', [
    ['percentage point', 'pp', 1, 'percentage points,percentage point,percentage - point,% points,percent points,% point', 'pp,ppt,ppts'],
    ['basis point', 'bp', 0.01, 'basis points,basis point,basis - point', 'bp,bps'],
  ]),
  ...rows('length', [
    ['nanometre', 'nm', 1e-9, 'nanometres,nanometre,nanometers,nanometer', 'nm'],
    ['micrometre', 'μm', 1e-6, 'micrometres,micrometre,micrometers,micrometer,microns,micron', 'μm,µm,um'],
    ['millimetre', 'mm', 1e-3, 'millimetres,millimetre,millimeters,millimeter', 'mm'],
    ['centimetre', 'cm', 1e-2, 'centimetres,centimetre,centimeters,centimeter', 'cm'],
    ['metre', 'm', 1, 'metres,metre,meters,meter', 'm'],
    ['kilometre', 'km', 1000, 'kilometres,kilometre,kilometers,kilometer,kms', 'km,KM,kms'],
    ['inch', 'in', 0.0254, 'inches,inch', 'in,″'],
    ['foot', 'ft', 0.3048, 'feet,foot', 'ft,ft .,′'],
    ['yard', 'yd', 0.9144, 'yards,yard', 'yd,yds'],
    ['mile', 'mi', 1609.344, 'miles,mile', 'mi'],
    ['nautical mile', 'nmi', 1852, 'nautical miles,nautical mile', 'nmi'],
    ['light-year', 'ly', 9.4607e15, 'light years,light year,light - years,light - year', 'ly'],
    ['astronomical unit', 'au', 1.49598e11, 'astronomical units,astronomical unit', 'AU'],
    ['lunar distance', 'LD', 3.844e8, 'lunar distances,lunar distance', ''],
    ['parsec', 'pc', 3.0857e16, 'parsecs,parsec', ''],
    ['ångström', 'Å', 1e-10, 'ångströms,angstroms,angstrom', 'Å'],
    ['furlong', 'furlong', 201.168, 'furlongs,furlong', ''],
    ['fathom', 'ftm', 1.8288, 'fathoms,fathom', ''],
  ]),
  ...rows('area', [
    ['square millimetre', 'mm²,mm 2', 1e-6, 'square millimetres,square millimeters', 'mm²,mm 2,sq mm'],
    ['square centimetre', 'cm²', 1e-4, 'square centimetres,square centimetre,square centimeters,square centimeter', 'cm²,cm 2,cm ²,sq cm'],
    [
      'square metre',
      'm²',
      1,
      'square metres,square metre,square meters,square meter,square - metre,square - meter',
      'm²,m 2,sq m,sq . m,sqm,sq metres',
    ],
    [
      'square kilometre',
      'km²',
      1e6,
      'square kilometres,square kilometre,square kilometers,square kilometer,square - kilometre,square - kilometer',
      'km²,km 2,sq km,sq . km,sqkm',
    ],
    ['square foot', 'ft²', 0.092903, 'square feet,square foot,square - foot', 'sq ft,sq . ft,sq . ft .,sqft,sq . ft,ft²'],
    ['square inch', 'in²', 6.4516e-4, 'square inches,square inch', 'sq in'],
    ['square yard', 'yd²', 0.836127, 'square yards,square yard', 'sq yd'],
    ['square mile', 'mi²', 2.58999e6, 'square miles,square mile,square - mile', 'sq mi,sq miles,mi²'],
    ['hectare', 'ha', 1e4, 'hectares,hectare', 'ha'],
    ['acre', 'ac', 4046.86, 'acres,acre', ''],
  ]),
  ...rows('volume', [
    ['microlitre', 'μL', 1e-6, 'microlitres,microliters', 'μL,µL,μl'],
    ['decilitre', 'dL', 0.1, 'decilitres,deciliters,decilitre,deciliter', 'dl,dL'],
    ['megalitre', 'ML', 1e6, 'megalitres,megaliters', ''],
    ['millilitre', 'mL', 1e-3, 'millilitres,millilitre,milliliters,milliliter', 'ml,mL,cc'],
    ['centilitre', 'cL', 1e-2, 'centilitres,centilitre,centiliters,centiliter', 'cl,cL'],
    ['litre', 'L', 1, 'litres,litre,liters,liter', 'L,l'],
    ['hectolitre', 'hL', 100, 'hectolitres,hectolitre,hectoliters', 'hl,hL'],
    ['cubic centimetre', 'cm³', 1e-3, 'cubic centimetres,cubic centimetre,cubic centimeters,cubic centimeter', 'cm³,cm 3'],
    ['cubic metre', 'm³', 1000, 'cubic metres,cubic metre,cubic meters,cubic meter', 'm³,m 3,cu m'],
    ['cubic kilometre', 'km³', 1e12, 'cubic kilometres,cubic kilometre,cubic kilometers', 'km³'],
    ['cubic foot', 'ft³', 28.3168, 'cubic feet,cubic foot', 'cu ft,ft³'],
    ['cubic inch', 'in³', 0.0163871, 'cubic inches,cubic inch', 'cu in'],
    ['cubic yard', 'yd³', 764.555, 'cubic yards,cubic yard', ''],
    ['cubic mile', 'mi³', 4.16818e12, 'cubic miles,cubic mile', ''],
    ['billion cubic metre', 'bcm', 1e12, '', 'bcm'],
    ['billion cubic foot', 'bcf', 2.83168e10, '', 'bcf,Bcf'],
    ['gallon', 'gal', 3.78541, 'gallons,gallon', 'gal'],
    ['quart', 'qt', 0.946353, 'quarts,quart', ''],
    ['pint', 'pt', 0.473176, 'pints,pint', ''],
    ['fluid ounce', 'fl oz', 0.0295735, 'fluid ounces,fluid ounce', 'fl oz'],
    ['barrel', 'bbl', 158.987, 'barrels,barrel', 'bbl,bbls'],
    ['bushel', 'bu', 35.2391, 'bushels,bushel', ''],
    ['cup', 'cup', 0.236588, 'cups,cup', ''],
    ['tablespoon', 'tbsp', 0.0147868, 'tablespoons,tablespoon', 'tbsp'],
    ['teaspoon', 'tsp', 0.00492892, 'teaspoons,teaspoon', 'tsp'],
    ['acre-foot', 'acre-ft', 1233482, 'acre - feet,acre - foot,acre feet', ''],
  ]),
  ...rows('mass', [
    ['nanogram', 'ng', 1e-12, 'nanograms,nanogram', 'ng'],
    ['microgram', 'μg', 1e-9, 'micrograms,microgram', 'μg,µg,mcg'],
    ['milligram', 'mg', 1e-6, 'milligrams,milligram', 'mg'],
    ['gram', 'g', 1e-3, 'grams,gram,grammes,gramme', 'g'],
    ['kilogram', 'kg', 1, 'kilograms,kilogram,kilos,kilo,kilogrammes', 'kg,kgs'],
    ['tonne', 't', 1000, 'tonnes,tonne,metric tons,metric ton,metric tonnes', 't'],
    ['ton', 'ton', 907.185, 'tons,ton,short tons,short ton', ''],
    ['kilotonne', 'kt', 1e6, 'kilotonnes,kilotons,kilotonne,kiloton', 'kt'],
    ['megatonne', 'Mt', 1e9, 'megatonnes,megatons,megatonne,megaton', 'Mt'],
    ['gigatonne', 'Gt', 1e12, 'gigatonnes,gigatons,gigatonne,gigaton', 'Gt'],
    ['ounce', 'oz', 0.0283495, 'ounces,ounce,troy ounces,troy ounce', 'oz,oz .'],
    ['pound', 'lb', 0.453592, 'pounds,pound', 'lb,lbs,lb .,lbs .'],
    ['hundredweight', 'cwt', 50.8023, 'hundredweight', 'cwt'],
    ['grain', 'gr', 6.47989e-5, '', 'gr'],
    ['stone', 'st', 6.35029, 'stone', ''],
    ['carat', 'ct', 2e-4, 'carats,carat', ''],
  ]),
  ...rows('temperature', [
    ['celsius', '°C', 1, 'degrees celsius,degree celsius,degrees centigrade,celsius,centigrade,degrees c,° c,deg c', '°C,° C,℃,C'],
    ['fahrenheit', '°F', 1, 'degrees fahrenheit,degree fahrenheit,fahrenheit,degrees f,° f,deg f', '°F,° F,℉,F'],
    ['kelvin', 'K', 1, 'kelvin,kelvins,degrees kelvin', 'K'],
  ]),
  ...rows('speed', [
    [
      'kilometre per hour',
      'km/h',
      0.277778,
      'kilometres per hour,kilometers per hour,kilometre per hour,kilometer per hour,kilometres an hour,kilometers an hour',
      'km / h,kmh,kph,kmph,km / hr',
    ],
    ['mile per hour', 'mph', 0.44704, 'miles per hour,mile per hour,miles an hour,mile an hour', 'mph,MPH'],
    [
      'metre per second',
      'm/s',
      1,
      'metres per second,meters per second,metre per second,meter per second,metres a second,meters a second',
      'm / s',
    ],
    ['kilometre per second', 'km/s', 1000, 'kilometres per second,kilometers per second,kilometers a second,kilometres a second', 'km / s'],
    ['mile per second', 'mi/s', 1609.344, 'miles per second,miles a second', ''],
    ['foot per second', 'ft/s', 0.3048, 'feet per second,foot per second', ''],
    ['knot', 'kn', 0.514444, 'knots,knot', 'kt,kts'],
  ]),
  ...rows('energy', [
    ['joule', 'J', 1, 'joules,joule', ''],
    ['kilojoule', 'kJ', 1e3, 'kilojoules,kilojoule', 'kJ'],
    ['megajoule', 'MJ', 1e6, 'megajoules,megajoule', 'MJ'],
    ['megaelectronvolt', 'MeV', 1.60218e-13, '', 'MeV'],
    ['gigaelectronvolt', 'GeV', 1.60218e-10, '', 'GeV'],
    ['calorie', 'cal', 4.184, 'calories,calorie', 'cal'],
    ['kilocalorie', 'kcal', 4184, 'kilocalories,kilocalorie', 'kcal'],
    ['kilowatt hour', 'kWh', 3.6e6, 'kilowatt hours,kilowatt hour,kilowatt - hours,kilowatt - hour', 'kWh,KWh,kwh'],
    ['megawatt hour', 'MWh', 3.6e9, 'megawatt hours,megawatt hour,megawatt - hours,megawatt - hour', 'MWh'],
    ['gigawatt hour', 'GWh', 3.6e12, 'gigawatt hours,gigawatt hour,gigawatt - hours,gigawatt - hour', 'GWh'],
    ['terawatt hour', 'TWh', 3.6e15, 'terawatt hours,terawatt hour,terawatt - hours,terawatt - hour', 'TWh'],
    ['watt hour', 'Wh', 3600, 'watt hours,watt - hours,watt hour', 'Wh'],
    ['british thermal unit', 'BTU', 1055.06, 'british thermal units,british thermal unit', 'BTU,Btu,btu'],
    ['mega british thermal unit', 'mmBTU', 1.05506e9, 'million british thermal units', 'mmBTU,MMBtu,mmBtu,MMBTU'],
    ['electronvolt', 'eV', 1.60218e-19, 'electronvolts,electron volts', 'eV'],
  ]),
  ...rows('power', [
    ['milliwatt', 'mW', 1e-3, 'milliwatts,milliwatt', 'mW'],
    ['watt', 'W', 1, 'watts,watt', 'W'],
    ['kilowatt', 'kW', 1e3, 'kilowatts,kilowatt', 'kW,KW,kw'],
    ['megawatt', 'MW', 1e6, 'megawatts,megawatt', 'MW'],
    ['gigawatt', 'GW', 1e9, 'gigawatts,gigawatt', 'GW'],
    ['terawatt', 'TW', 1e12, 'terawatts,terawatt', 'TW'],
    ['horsepower', 'hp', 745.7, 'horsepower', 'hp,HP'],
    ['brake horsepower', 'bhp', 745.7, 'brake horsepower', 'bhp,BHP'],
    ['metric horsepower', 'PS', 735.499, '', 'PS'],
  ]),
  ...rows('data', [
    ['bit', 'bit', 0.125, 'bits,bit', ''],
    ['byte', 'B', 1, 'bytes,byte', ''],
    ['kilobyte', 'kB', 1e3, 'kilobytes,kilobyte', 'kB,KB'],
    ['megabyte', 'MB', 1e6, 'megabytes,megabyte', 'MB'],
    ['gigabyte', 'GB', 1e9, 'gigabytes,gigabyte,gigs', 'GB,Gb'],
    ['terabyte', 'TB', 1e12, 'terabytes,terabyte', 'TB'],
    ['exabyte', 'EB', 1e18, 'exabytes,exabyte', 'EB'],
    ['zettabyte', 'ZB', 1e21, 'zettabytes,zettabyte', 'ZB'],
    ['petabyte', 'PB', 1e15, 'petabytes,petabyte', 'PB'],
  ]),
  ...rows('time', [
    ['nanosecond', 'ns', 1e-9, 'nanoseconds,nanosecond', 'ns'],
    ['microsecond', 'μs', 1e-6, 'microseconds,microsecond', 'μs,µs'],
    ['millisecond', 'ms', 1e-3, 'milliseconds,millisecond', 'ms'],
    ['second', 's', 1, 'seconds,second,secs,sec', 's'],
    ['minute', 'min', 60, 'minutes,minute,mins', 'min'],
    ['hour', 'h', 3600, 'hours,hour,hrs,hr', 'h'],
    ['day', 'd', 86400, 'days,day', ''],
    ['week', 'wk', 604800, 'weeks,week,wks', ''],
    ['fortnight', 'fortnight', 1209600, 'fortnights,fortnight', ''],
    ['month', 'mo', 2629746, 'months,month,mths', ''],
    ['year', 'yr', 31556952, 'years,year,yrs,yr', ''],
    ['decade', 'decade', 315569520, 'decades,decade', ''],
    ['century', 'century', 3155695200, 'centuries,century', ''],
    ['millennium', 'millennium', 31556952000, 'millennia,millenniums,millennium', ''],
  ]),
  ...rows('pressure', [
    ['pascal', 'Pa', 1, 'pascals,pascal', 'Pa'],
    ['hectopascal', 'hPa', 100, 'hectopascals,hectopascal', 'hPa'],
    ['kilopascal', 'kPa', 1e3, 'kilopascals,kilopascal', 'kPa'],
    ['megapascal', 'MPa', 1e6, 'megapascals,megapascal', 'MPa'],
    ['gigapascal', 'GPa', 1e9, 'gigapascals,gigapascal', 'GPa'],
    ['bar', 'bar', 1e5, '', 'bar'],
    ['millibar', 'mbar', 100, 'millibars,millibar', 'mb,mbar'],
    ['millimetre of mercury', 'mmHg', 133.322, 'millimetres of mercury,millimeters of mercury', 'mmHg,mm Hg'],
    ['torr', 'Torr', 133.322, 'torr', ''],
    ['pound per square inch', 'psi', 6894.76, 'pounds per square inch', 'psi'],
    ['atmosphere', 'atm', 101325, '', 'atm'],
  ]),
  ...rows('force', [
    ['newton', 'N', 1, 'newtons', ''],
    ['kilonewton', 'kN', 1e3, 'kilonewtons,kilonewton', 'kN'],
    ['meganewton', 'MN', 1e6, 'meganewtons,meganewton', 'MN'],
    ['pound-force', 'lbf', 4.44822, 'pounds - force,pound - force,pounds force', 'lbf,lb - f,lb - F'],
    ['kilogram-force', 'kgf', 9.80665, '', 'kgf'],
    ['tonne-force', 'tf', 9806.65, '', 'tf'],
    ['ton-force', 'tonf', 8896.44, 'tons - force', ''],
  ]),
  ...rows('angle', [['degree', '°', 1, 'degrees,degree', '°']]),
  ...rows('other', [
    [
      'metre per second squared',
      'm/s²',
      1,
      'metres per second squared,meters per second squared,metre per second squared',
      'm / s²,m / s 2',
    ],
    ['litre per 100 kilometres', 'L/100 km', 1, 'litres per 100 km,litres per 100 kilometres,liters per 100 km', 'L / 100 km,l / 100 km'],
    ['hertz', 'Hz', 1, 'hertz', 'Hz'],
    ['kilohertz', 'kHz', 1e3, 'kilohertz', 'kHz'],
    ['megahertz', 'MHz', 1e6, 'megahertz', 'MHz'],
    ['gigahertz', 'GHz', 1e9, 'gigahertz', 'GHz'],
    ['decibel', 'dB', 1, 'decibels,decibel', 'dB,dBA'],
    ['volt', 'V', 1, 'volts,volt', 'V'],
    ['kilovolt', 'kV', 1e3, 'kilovolts,kilovolt', 'kV'],
    ['ampere', 'A', 1, 'amperes,ampere,amps,amp', 'A'],
    ['milliampere-hour', 'mAh', 1, 'milliampere hours,milliamp hours', 'mAh'],
    ['newton metre', 'Nm', 1, 'newton metres,newton meters,newton - metres,newton - meters', 'Nm'],
    ['pound-foot', 'lb-ft', 1.35582, 'pound - feet,pound - foot,pound feet,foot - pounds,lb - ft', 'lb ft'],
    ['revolutions per minute', 'rpm', 1, 'revolutions per minute', 'rpm,RPM'],
    ['mile per gallon', 'mpg', 1, 'miles per gallon,mile per gallon,miles to the gallon', 'mpg,MPG'],
    ['megapixel', 'MP', 1, 'megapixels,megapixel,- megapixel', 'MP'],
    ['pixel', 'px', 1, 'pixels,pixel', 'px'],
    ['parts-per-million', 'ppm', 1e3, 'parts per million', 'ppm'],
    ['parts-per-billion', 'ppb', 1, 'parts per billion', 'ppb'],
    ['megabit per second', 'Mbps', 1e6, 'megabits per second', 'Mbps,mbps'],
    ['gigabit per second', 'Gbps', 1e9, 'gigabits per second', 'Gbps'],
    ['becquerel', 'Bq', 1, 'becquerels,becquerel', 'Bq'],
    ['sievert', 'Sv', 1, 'sieverts,sievert', 'Sv'],
    ['millisievert', 'mSv', 1e-3, 'millisieverts,millisievert', 'mSv'],
    ['microsievert', 'μSv', 1e-6, 'microsieverts,microsievert', 'μSv,µSv'],
    ['milliampere', 'mA', 1e-3, 'milliamps,milliamperes', 'mA'],
    ['millivolt', 'mV', 1e-3, 'millivolts,millivolt', 'mV'],
    ['terahertz', 'THz', 1e12, 'terahertz', 'THz'],
    ['ohm', 'Ω', 1, 'ohms,ohm', 'Ω'],
    ['lux', 'lx', 1, 'lux', ''],
    ['mole', 'mol', 1, '', 'mol'],
    ['frame per second', 'fps', 1, 'frames per second,frame per second', 'fps,FPS'],
    ['beat per minute', 'bpm', 1, 'beats per minute', 'bpm'],
    ['dot per inch', 'dpi', 1, 'dots per inch', 'dpi'],
    ['pixel per inch', 'ppi', 1, 'pixels per inch', 'ppi'],
    ['kilobit per second', 'kbps', 1e3, 'kilobits per second', 'kbps,Kbps'],
    ['megabyte per second', 'MB/s', 1, 'megabytes per second', 'MBps'],
    ['karat', 'kt', 1, 'karat,karats', ''],
    ['tesla', 'T', 1, 'teslas', ''],
    ['millitesla', 'mT', 1e-3, '', 'mT'],
    ['nanotesla', 'nT', 1e-9, '', 'nT'],
    ['gray', 'Gy', 1, '', 'Gy'],
    ['millimolar', 'mM', 1e-3, '', 'mM'],
    ['arcsecond', '″', 1, 'arcseconds,arcsecond,arc seconds', ''],
    ['arcminute', '′', 60, 'arcminutes,arcminute,arc minutes', ''],
    ['cubic foot per second', 'cfs', 1, 'cubic feet per second,cubic foot per second', 'cfs'],
    ['cubic metre per second', 'm³/s', 1, 'cubic metres per second,cubic meters per second', 'cumecs'],
    ['barrel per day', 'bbl/day', 1, 'barrels a day,barrels per day,barrel a day', 'bpd,b / d'],
    ['barrel of oil equivalent', 'boe', 1, 'barrels of oil equivalent', 'boe'],
    ['twenty-foot equivalent unit', 'TEU', 1, 'twenty - foot equivalent units', 'TEU,TEUs'],
    ['deadweight tonne', 'dwt', 1, 'deadweight tonnes,deadweight tons', 'dwt'],
    ['part per trillion', 'ppt', 1, 'parts per trillion', ''],
    ['lumen', 'lm', 1, 'lumens,lumen', ''],
    ['nit', 'nit', 1, 'nits', ''],
  ]),
];

/** The unit that counts what is left over of a larger one, by symbol, and how many of it make the larger one. */
export const SMALLER_UNITS: ReadonlyMap<string, readonly [symbol: string, times: number]> = new Map([
  ['h', ['min', 60]],
  ['min', ['s', 60]],
  ['ft', ['in', 12]],
  ['st', ['lb', 14]],
  ['lb', ['oz', 16]],
]);

/** Nouns that tell that pounds or tons before "of" are a force and no mass ("5 million pounds of thrust"), with the unit meant. */
export const FORCES: ReadonlySet<string> = new Set(['thrust', 'force', 'pull', 'tension', 'pushing']);
export const FORCE_OF_MASS: ReadonlyMap<string, string> = new Map([
  ['lb', 'lbf'],
  ['kg', 'kgf'],
  ['t', 'tf'],
  ['ton', 'tons - force'],
]);

/** Words that stand behind "per" or "a" in a rate, beside the units themselves: what the rate is for, singular. */
export const RATE_BASES: ReadonlySet<string> = new Set(
  `share person head capita game night word page unit seat ticket customer user vehicle barrel bottle litre ton tonne head child adult family household patient
  dose piece pack item employee worker student pupil visit minute second hour day week month year quarter season century decade mile kilometre
  gallon pound ounce kilogram kilo acre hectare square-foot transaction trip ride room week-night delivery match set kilowatt-hour megawatt-hour plate bushel
  bag box crate inch foot annum citizen resident capita user vote voter caller thousand million lap set man woman country team state session episode order copy
  subscriber passenger flight bed test shift lot member sheet album song kg kwh quintal maund`.split(/\s+/u),
);
