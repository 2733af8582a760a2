/** What a KAST note tells. All of it is made up. */
export const FACTS: readonly string[] = [
  'Klienten kom i avtalad tid och ville fortsätta där vi slutade.',
  'Samtalet handlade om vilka situationer som är svårast och vad som kommer strax före.',
  'Vi gick igenom veckans noteringar och vad de säger om mönstret.',
  'Klienten talade om ärlighet i en nära relation och vad hen själv vill.',
  'Vi talade om barnperspektivet hemma. Inget behov av stöd till barn framkom.',
  'Klienten beskrev en kväll då hen valde annorlunda och vad som gjorde det möjligt.',
  'Samtalet rörde stress i arbetet och hur den påverkar valen på kvällen.',
  'Klienten hade frågor om lagen. Information lämnades muntligt.',
  'Vi arbetade med tankar som kommer före handling och hur de kan bemötas.',
];
export const ASSESSMENTS: readonly string[] = [
  'Klienten är motiverad och vill fortsätta. Kontakten fortgår enligt överenskommelse.',
  'Klienten prövar den plan som gjordes och utvärderar den nästa gång.',
  'Det finns en tydlig förändring jämfört med första samtalet.',
  'Klienten vill gå vidare i egen takt. Nästa samtal enligt plan.',
  'Inget tyder på behov av andra insatser i dag.',
];
export const GOALS: readonly string[] = [
  'Jag vill förstå varför jag gör som jag gör.',
  'Jag vill kunna avstå också när jag är stressad.',
  'Jag vill vara ärlig mot min närmaste.',
  'Jag vill lägga mindre tid vid skärmen på natten.',
  'Jag vill hitta andra sätt att hantera ensamhet.',
];
