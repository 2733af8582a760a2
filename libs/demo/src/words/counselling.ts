/** What a session note tells: what was talked about and done, as professionals write it. All of it is made up. */
export const FACTS: readonly string[] = [
  'Klienten kom i avtalad tid. Samtalet följde den planering som gjordes vid förra tillfället.',
  'Klienten berättade om veckan som gått och vad som har känts lättare sedan senast.',
  'Samtalet rörde vardagens rutiner: sömn, mat och vilka tider på dygnet som är svårast.',
  'Klienten hade med sig den övning som delades ut förra gången och vi gick igenom den tillsammans.',
  'Vi talade om vilka personer i omgivningen som klienten litar på och vad de vet.',
  'Klienten tog upp en situation från arbetet där hen sade nej och vad som hände efteråt.',
  'Samtalet handlade om kontakten med en myndighet. Vi gick igenom brevet och vad som behöver svaras.',
  'Klienten beskrev hur skam märks i kroppen och i vilka situationer den blir mindre.',
  'Vi ritade upp en tidslinje över det senaste året och markerade det som har gett stöd.',
  'Klienten ville använda tiden till att tala om boendet och vilka alternativ som finns.',
  'Vi arbetade med var gränsen går för vad klienten vill berätta och för vem.',
  'Klienten var trött och vi kom överens om ett kortare och lugnare samtal.',
  'Samtalet rörde relationen till ett syskon och en telefonkontakt som klienten själv tagit.',
  'Vi gick igenom vad klienten kan göra när oron kommer på kvällen och skrev ned tre steg.',
  'Klienten berättade att hen har börjat en kurs och hur den första veckan har varit.',
  'Vi talade om hur det är att bli bemött med respekt och vad det gör med självbilden.',
  'Klienten tog upp en händelse som ligger långt tillbaka. Hen valde själv hur mycket som skulle sägas.',
  'Samtalet ägnades åt framtiden: vad en vanlig, bra dag innehåller om ett halvår.',
  'Vi talade om pengar och om vilken hjälp budget- och skuldrådgivningen kan ge.',
  'Klienten hade frågor om sina rättigheter. Muntlig och skriftlig information lämnades.',
  'Vi övade på att be om hjälp, först i ord och sedan i en tänkt situation.',
  'Klienten berättade om en kväll som blev bra och vad som gjorde skillnad.',
];

/** What the counsellor makes of it. */
export const ASSESSMENTS: readonly string[] = [
  'Samtalet ger stöd i enlighet med målen. Fortsatt kontakt varje vecka enligt överenskommelse.',
  'Klienten uttrycker större tilltro till sin egen förmåga än vid kontaktens början.',
  'Arbetet med gränser fortsätter. Klienten prövar själv övningen till nästa gång.',
  'Situationen bedöms som stabil. Inget behov av andra insatser framkom i dag.',
  'Klienten önskar gå långsammare fram, vilket respekteras. Temat tas upp igen när hen vill.',
  'Kontakten är trygg och klienten använder tiden på det sätt hen själv valt.',
  'Klienten har information om vart hen kan vända sig mellan samtalen.',
  'Det finns skäl att följa upp sömnen vid nästa samtal.',
  'Klienten tar tydliga egna steg mot det första målet. Målet behålls oförändrat.',
  'Samtalets innehåll stämmer med det som avtalats muntligt. Planeringen ändras inte.',
  'Klienten beskriver att stödet hjälper i kontakten med andra myndigheter.',
  'Målet om fritid och nätverk ligger närmast. Vi utvärderar det vid terminens slut.',
  'Klienten visar god förmåga att sätta ord på vad som hjälper.',
  'En paus i arbetet med det svåraste temat var klok. Vi återkommer till det.',
];

/** Facts of a note on a contact outside the sessions. */
export const CONTACT_FACTS: readonly string[] = [
  'Klienten ringde för att bekräfta tiden. Inget annat framkom.',
  'Kort telefonsamtal om tiden för nästa möte, på klientens initiativ.',
  'Klienten hörde av sig och bad att få tala om en sak som inte kunde vänta till nästa tid.',
];

/** A change to a note that was already signed, and why. */
export const CORRECTIONS: readonly { readonly facts: string; readonly reason: string }[] = [
  {
    facts: 'Rättelse: kursen som nämns börjar nästa månad, inte denna.',
    reason: 'Klienten läste anteckningen och påpekade felet.',
  },
  { facts: 'Rättelse: samtalet gällde ett syskon, inte en kusin.', reason: 'Skrivfel.' },
  { facts: 'Rättelse: informationen lämnades både muntligt och skriftligt.', reason: 'Uppgiften saknades.' },
];

export const CLOSING_FACTS: readonly string[] = [
  'Kontakten avslutades enligt överenskommelse. Vi gick igenom målen och vad som har hjälpt.',
  'Avslutande samtal. Klienten vet hur hen kan höra av sig igen.',
  'Kontakten avslutas efter att klienten meddelat att hen inte längre har behov av den.',
];
export const CLOSING_ASSESSMENTS: readonly string[] = [
  'Insatsen avslutas. Klienten är välkommen åter utan ny väntetid om behov uppstår inom fjorton dagar.',
  'Målen bedöms i huvudsak uppnådda. Ingen fortsatt insats planeras.',
  'Insatsen avslutas på klientens önskan. Information om andra stödformer har lämnats.',
];
/** For contacts that ended before the unit had this system. */
export const CARRIED_OVER = 'Uppgiften är överförd från det tidigare registret. Kontakten avslutades före bytet.';

/** What client and counsellor agreed to work towards. */
export const GOALS: readonly string[] = [
  'Jag vill kunna säga nej utan att be om ursäkt.',
  'Jag vill sova minst sex timmar de flesta nätter.',
  'Jag vill ha en person utöver mottagningen att ringa när det är svårt.',
  'Jag vill kunna tala om det som hänt utan att skämmas.',
  'Jag vill ha en fast sysselsättning tre dagar i veckan.',
  'Jag vill känna igen när oron börjar och veta vad jag kan göra.',
  'Jag vill ha ordning på mina brev och räkningar.',
  'Jag vill bestämma själv vem som får veta vad om mig.',
  'Jag vill göra något roligt varje vecka som inte kostar pengar.',
  'Jag vill våga ta kontakt med min familj igen.',
  'Jag vill kunna vara ensam hemma en kväll och ha det bra.',
  'Jag vill tänka snällare om mig själv.',
];

/** What a goal says more when it has been worded anew. */
export const REVISED = 'Först hemma, sedan bland andra.';

/** The levels of a goal's scale, from much less to much more than hoped. */
export const SCALE: Readonly<Record<string, string>> = {
  '-2': 'Det är svårare än när vi började.',
  '-1': 'Det är ungefär som när vi började.',
  '0': 'Det vi hoppades på har hänt.',
  '1': 'Det har gått bättre än vi hoppades.',
  '2': 'Det har gått mycket bättre än vi hoppades.',
};

export const CLIENT_VIEWS: readonly string[] = [
  'Det går åt rätt håll, men långsamt.',
  'Jag märker skillnad hemma.',
  'Jag vill fortsätta med samma mål.',
  'Det viktigaste har varit att ha en fast tid.',
  'Jag är nöjd och vill gå vidare till något annat.',
];

export const WISHES: readonly string[] = [
  'Helst eftermiddagar.',
  'Kan inte på onsdagar.',
  'Önskar tid efter klockan 15.',
  'Vill gärna träffa samma person varje gång.',
  'Önskar kvinnlig samtalsbehandlare.',
  'Vill att vi skickar sms före första tiden.',
];

export const URGENT_REASONS: readonly string[] = [
  'Klienten beskriver en akut svår situation och behöver tid snart.',
  'Bedömning efter telefonsamtal: kan inte vänta den vanliga tiden.',
];
export const PAUSE_REASONS: readonly string[] = ['Klienten reser under perioden.', 'Klienten önskar uppehåll.'];
export const WAIVER_REASONS: readonly string[] = [
  'Klienten avböjde utvärdering denna termin.',
  'Uppehåll hela terminen.',
];
export const WITHDRAWAL_REASONS: readonly string[] = [
  'Klienten behöver inte längre platsen.',
  'Klienten har fått stöd på annat håll.',
];
export const ABSENCE_REASONS: readonly string[] = ['Sjuk', 'Förhinder', 'Meddelade förhinder per telefon'];
