import { COORDINATOR_REGIONS } from './counties.js';
import type { Organisation, OrganisationType } from './organisation.entity.js';

type Facts = Pick<
  Organisation,
  | 'aliases'
  | 'formerNames'
  | 'partOf'
  | 'counties'
  | 'municipality'
  | 'remote'
  | 'minAge'
  | 'maxAge'
  | 'targetGroups'
  | 'channels'
  | 'phone'
> & { readonly url: string | null };

/** An entry that a new unit's directory begins with. */
export type StandardOrganisation = { readonly name: string; readonly type: OrganisationType } & Facts;

const PLAIN: Facts = {
  aliases: [],
  formerNames: [],
  partOf: null,
  counties: [],
  municipality: null,
  remote: false,
  minAge: null,
  maxAge: null,
  targetGroups: [],
  channels: [],
  phone: null,
  url: null,
};

const entry = (type: OrganisationType, name: string, facts: Partial<Facts> = {}): StandardOrganisation => ({
  name,
  type,
  ...PLAIN,
  ...facts,
});

/** O01–O06: the municipal units, with the names they have had. */
const UNITS: readonly StandardOrganisation[] = [
  entry('municipal_unit', 'Mikamottagningen Stockholm', {
    aliases: ['Mikamottagningarna', 'Mika Stockholm'],
    formerNames: ['Prostitutionsenheten'],
    partOf: 'Stockholms stad',
    counties: ['01'],
    municipality: 'Stockholm',
    minAge: 18,
    targetGroups: ['sellers'],
    channels: ['in_person', 'phone', 'mail', 'street'],
    url: 'https://stockholm.se/prostitutionsenheten',
  }),
  entry('municipal_unit', 'Mikamottagningen Göteborg', {
    aliases: ['Mikamottagningarna', 'Mika Göteborg'],
    formerNames: ['Prostitutionsgruppen'],
    partOf: 'Göteborgs stad',
    counties: ['14'],
    municipality: 'Göteborg',
    targetGroups: ['sellers'],
    channels: ['in_person', 'phone', 'mail', 'street'],
    url: 'https://goteborg.se',
  }),
  entry('municipal_unit', 'KST Malmö', {
    aliases: ['KST', 'Kompetenscentrum sexuella tjänster', 'Evonhuset'],
    formerNames: ['Mika Malmö', 'Kompetenscenter Prostitution'],
    partOf: 'Malmö stad',
    counties: ['12'],
    municipality: 'Malmö',
    minAge: 15,
    targetGroups: ['sellers', 'buyers', 'relatives'],
    channels: ['in_person', 'phone', 'chat', 'mail'],
    url: 'https://malmo.se/fast',
  }),
  entry('municipal_unit', 'KAST Stockholm', {
    aliases: ['Köpare av sexuella tjänster'],
    partOf: 'Stockholms stad',
    counties: ['01'],
    municipality: 'Stockholm',
    remote: true,
    minAge: 18,
    targetGroups: ['buyers', 'relatives'],
    channels: ['in_person', 'phone', 'mail'],
  }),
  entry('municipal_unit', 'KAST Göteborg', {
    aliases: ['Köpare av sexuella tjänster'],
    partOf: 'Göteborgs stad',
    counties: ['14'],
    municipality: 'Göteborg',
    remote: true,
    targetGroups: ['buyers', 'relatives'],
    channels: ['in_person', 'phone', 'mail'],
  }),
];

/** O07–O22, O25: whom the units work with. */
const OTHERS: readonly StandardOrganisation[] = [
  entry('agency', 'Jämställdhetsmyndigheten', { aliases: ['Jämy'], targetGroups: ['professionals'] }),
  entry('network', 'Nationellt metodstödsteam', {
    aliases: ['NMT', 'NMT Sverige'],
    partOf: 'Jämställdhetsmyndigheten',
    targetGroups: ['professionals'],
    channels: ['web'],
    url: 'https://nmtsverige.se',
  }),
  entry('helpline', 'NMT:s stödtelefon', {
    partOf: 'Jämställdhetsmyndigheten',
    remote: true,
    targetGroups: ['professionals'],
    channels: ['phone'],
    phone: '020-390 00 00',
  }),
  entry('police', 'Polismyndigheten', { aliases: ['Polisen'] }),
  entry('agency', 'Åklagarmyndigheten'),
  entry('agency', 'Migrationsverket'),
  entry('agency', 'Arbetsförmedlingen'),
  entry('agency', 'Socialstyrelsen', { targetGroups: ['professionals'], channels: ['web'] }),
  entry('website', 'Kunskapsguiden', { targetGroups: ['professionals'], channels: ['web'] }),
  entry('agency', 'Länsstyrelserna', { targetGroups: ['professionals', 'public'] }),
  entry('agency', 'Brottsförebyggande rådet', { aliases: ['Brå'], channels: ['web'], url: 'https://bra.se' }),
  entry('region', 'Stockholms läns landsting', {
    aliases: ['Region Stockholm'],
    counties: ['01'],
  }),
  entry('municipality', 'Preventionscentrum', {
    partOf: 'Stockholms stad',
    counties: ['01'],
    municipality: 'Stockholm',
  }),
  entry('municipality', 'Framtid Stockholm', {
    partOf: 'Stockholms stad',
    counties: ['01'],
    municipality: 'Stockholm',
    maxAge: 17,
    targetGroups: ['children', 'young_people'],
    channels: ['in_person', 'phone'],
  }),
  entry('municipality', 'Stödcentrum för unga brottsoffer', {
    counties: ['01'],
    municipality: 'Stockholm',
    maxAge: 17,
    targetGroups: ['children', 'young_people'],
  }),
  entry('youth_clinic', 'Ungdomsmottagningarna', {
    aliases: ['UMO', 'Ungdomsmottagning'],
    targetGroups: ['young_people'],
    channels: ['in_person', 'web'],
    url: 'https://umo.se',
  }),
  entry('ngo', 'RFSL', {
    channels: ['in_person', 'web'],
    targetGroups: ['lgbtq', 'trans_people', 'boys_and_men', 'sellers'],
  }),
  entry('health_care', 'Vuxenpsykiatrin'),
  entry('health_care', 'Beroendevården'),
  entry('municipality', 'FoU i Väst', { counties: ['14'], targetGroups: ['professionals'] }),
  entry('website', 'Du avgör!', { channels: ['web'], targetGroups: ['buyers', 'public'], url: 'https://duavgör.se' }),
];

const COORDINATORS = Object.entries(COORDINATOR_REGIONS).map(([region, counties]) =>
  entry('regional_coordinator', `Regionkoordinator ${region}`, {
    aliases: ['Regionkoordinator mot människohandel'],
    counties: [...counties],
    targetGroups: ['trafficking_victims', 'professionals'],
  }),
);

/** What the directory of a new unit begins with: public organisations of the mission, to be checked and kept by the unit. */
export const STANDARD_ORGANISATIONS: readonly StandardOrganisation[] = [...UNITS, ...OTHERS, ...COORDINATORS];
