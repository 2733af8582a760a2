/** A county of Sweden by its code, with its municipalities. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly municipalities: readonly string[];
}

const county = (code: string, name: string, municipalities: string): County => ({
  code,
  name,
  municipalities: municipalities.split(', '),
});

/** Where somebody lives is chosen from these, so that nothing else can be written there (SoL 14:6). */
export const SWEDEN: readonly County[] = [
  county(
    '01',
    'Stockholm',
    'Botkyrka, Danderyd, Ekerö, Haninge, Huddinge, Järfälla, Lidingö, Nacka, Norrtälje, Nykvarn, Nynäshamn, Salem, Sigtuna, Sollentuna, Solna, Stockholm, Sundbyberg, Södertälje, Tyresö, Täby, Upplands Väsby, Upplands-Bro, Vallentuna, Vaxholm, Värmdö, Österåker',
  ),
  county('03', 'Uppsala', 'Enköping, Heby, Håbo, Knivsta, Tierp, Uppsala, Älvkarleby, Östhammar'),
  county(
    '04',
    'Södermanland',
    'Eskilstuna, Flen, Gnesta, Katrineholm, Nyköping, Oxelösund, Strängnäs, Trosa, Vingåker',
  ),
  county(
    '05',
    'Östergötland',
    'Boxholm, Finspång, Kinda, Linköping, Mjölby, Motala, Norrköping, Söderköping, Vadstena, Valdemarsvik, Ydre, Åtvidaberg, Ödeshög',
  ),
  county(
    '06',
    'Jönköping',
    'Aneby, Eksjö, Gislaved, Gnosjö, Habo, Jönköping, Mullsjö, Nässjö, Sävsjö, Tranås, Vaggeryd, Vetlanda, Värnamo',
  ),
  county('07', 'Kronoberg', 'Alvesta, Lessebo, Ljungby, Markaryd, Tingsryd, Uppvidinge, Växjö, Älmhult'),
  county(
    '08',
    'Kalmar',
    'Borgholm, Emmaboda, Hultsfred, Högsby, Kalmar, Mönsterås, Mörbylånga, Nybro, Oskarshamn, Torsås, Vimmerby, Västervik',
  ),
  county('09', 'Gotland', 'Gotland'),
  county('10', 'Blekinge', 'Karlshamn, Karlskrona, Olofström, Ronneby, Sölvesborg'),
  county(
    '12',
    'Skåne',
    'Bjuv, Bromölla, Burlöv, Båstad, Eslöv, Helsingborg, Hässleholm, Höganäs, Hörby, Höör, Klippan, Kristianstad, Kävlinge, Landskrona, Lomma, Lund, Malmö, Osby, Perstorp, Simrishamn, Sjöbo, Skurup, Staffanstorp, Svalöv, Svedala, Tomelilla, Trelleborg, Vellinge, Ystad, Åstorp, Ängelholm, Örkelljunga, Östra Göinge',
  ),
  county('13', 'Halland', 'Falkenberg, Halmstad, Hylte, Kungsbacka, Laholm, Varberg'),
  county(
    '14',
    'Västra Götaland',
    'Ale, Alingsås, Bengtsfors, Bollebygd, Borås, Dals-Ed, Essunga, Falköping, Färgelanda, Grästorp, Gullspång, Göteborg, Götene, Herrljunga, Hjo, Härryda, Karlsborg, Kungälv, Lerum, Lidköping, Lilla Edet, Lysekil, Mariestad, Mark, Mellerud, Munkedal, Mölndal, Orust, Partille, Skara, Skövde, Sotenäs, Stenungsund, Strömstad, Svenljunga, Tanum, Tibro, Tidaholm, Tjörn, Tranemo, Trollhättan, Töreboda, Uddevalla, Ulricehamn, Vara, Vårgårda, Vänersborg, Åmål, Öckerö',
  ),
  county(
    '17',
    'Värmland',
    'Arvika, Eda, Filipstad, Forshaga, Grums, Hagfors, Hammarö, Karlstad, Kil, Kristinehamn, Munkfors, Storfors, Sunne, Säffle, Torsby, Årjäng',
  ),
  county(
    '18',
    'Örebro',
    'Askersund, Degerfors, Hallsberg, Hällefors, Karlskoga, Kumla, Laxå, Lekeberg, Lindesberg, Ljusnarsberg, Nora, Örebro',
  ),
  county(
    '19',
    'Västmanland',
    'Arboga, Fagersta, Hallstahammar, Kungsör, Köping, Norberg, Sala, Skinnskatteberg, Surahammar, Västerås',
  ),
  county(
    '20',
    'Dalarna',
    'Avesta, Borlänge, Falun, Gagnef, Hedemora, Leksand, Ludvika, Malung-Sälen, Mora, Orsa, Rättvik, Smedjebacken, Säter, Vansbro, Älvdalen',
  ),
  county(
    '21',
    'Gävleborg',
    'Bollnäs, Gävle, Hofors, Hudiksvall, Ljusdal, Nordanstig, Ockelbo, Ovanåker, Sandviken, Söderhamn',
  ),
  county('22', 'Västernorrland', 'Härnösand, Kramfors, Sollefteå, Sundsvall, Timrå, Ånge, Örnsköldsvik'),
  county('23', 'Jämtland', 'Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund'),
  county(
    '24',
    'Västerbotten',
    'Bjurholm, Dorotea, Lycksele, Malå, Nordmaling, Norsjö, Robertsfors, Skellefteå, Sorsele, Storuman, Umeå, Vilhelmina, Vindeln, Vännäs, Åsele',
  ),
  county(
    '25',
    'Norrbotten',
    'Arjeplog, Arvidsjaur, Boden, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna, Luleå, Pajala, Piteå, Älvsbyn, Överkalix, Övertorneå',
  ),
];

/** Sweden's counties by their codes. */
export const COUNTIES: readonly string[] = SWEDEN.map(({ code }) => code);

/** A county as it is said or written: by its code or its name; undefined where there is none such. */
export const countyNamed = (said: string): string | undefined =>
  SWEDEN.find(({ code, name }) => code === said || name === said.replace(/s? län$/, ''))?.code;

/** Does the municipality lie in the county? */
export const liesIn = (municipality: string, code: string): boolean =>
  SWEDEN.some((one) => one.code === code && one.municipalities.includes(municipality));
