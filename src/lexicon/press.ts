/** Words about newspapers, agencies and the people who write for them; all in lower case. */

/** Words that end or make up the names of papers, stations and sites. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser advocate agency argus bbc blog broadcasting brief briefing bulletin business chronicle clarion cnn compass courier
  daily desk digest dispatch echo edition enquirer evening examiner explorer express fm focus free gazette globe guardian herald independent
  inquirer insider international journal law ledger leader magazine mail mercury messenger mirror monitor morning national network news
  newsletter newspaper newswire notes nation observer online outlook pioneer planet post press radio record recorder reporter register report
  review scotsman sentinel spectator standard star statesman sun sunday telegram telegraph television times today tribune tv voice
  watch week weekly wire world`.split(/\s+/u),
);

/** The same without those that also end people's names or begin ordinary headlines: one of these makes a name an outlet's. */
export const SURE_OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser argus bulletin chronicle clarion courier daily dispatch enquirer examiner fm gazette herald inquirer journal ledger magazine
  monitor newsletter newspaper newswire observer post press radio sentinel standard telegraph television times tribune tv weekly wire review news
  mirror`.split(/\s+/u),
);

/** News agencies, by the names that datelines and bylines give them. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'aap',
  'adnkronos',
  'afp',
  'agence france-presse',
  'agencies',
  'ana',
  'anadolu',
  'anadolu agency',
  'ani',
  'ansa',
  'ap',
  'apa',
  'associated press',
  'belga',
  'bernama',
  'bloomberg',
  'canadian press',
  'cnn',
  'cns',
  'cp',
  'dow jones',
  'dpa',
  'efe',
  'ians',
  'interfax',
  'irna',
  'itar-tass',
  'kyodo',
  'kyodo news',
  'lusa',
  'pa',
  'pa media',
  'press association',
  'press trust of india',
  'pti',
  'reuters',
  'ria novosti',
  'sputnik',
  'staff and agencies',
  'tass',
  'the associated press',
  'the canadian press',
  'ukrinform',
  'upi',
  'wire services',
  'wire reports',
  'xinhua',
  'yonhap',
]);

/** Words of a journalist's office: they turn a name-only line into a byline. */
export const BYLINE_ROLES: ReadonlySet<string> = new Set(
  `analyst anchor columnist contributor correspondent critic editor editor-in-chief journalist reporter staff writer`.split(/\s+/u),
);

/** Names of a paper's sections, as they stand alone in a page's head. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `africa americas analysis art arts asia asia-pacific autos breaking briefing business central commodities companies comment crime culture
  economy education energy entertainment environment europe exclusive explainer family features finance food football general health
  history international investigation law lifestyle local markets media middle-east mining money music national nation nature news opinion
  people politics property region regional results reports review science society space special sport sports stories tech technology
  top travel trending uk uncategorized us video weather world`.split(/\s+/u),
);
