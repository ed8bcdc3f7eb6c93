import { defineArtikel } from './define-artikel';

/** For who keeps the directory and the settings of the swv. */
export const BEHEER = [
  defineArtikel({
    artikelId: 'adresboek-beheren',
    titel: 'Scholen en medewerkers beheren',
    samenvatting: 'Iemand toevoegen, een rol veranderen, iemand uitzetten, of een hele lijst tegelijk inlezen.',
    trefwoorden: [
      'adresboek',
      'rol geven',
      'school toevoegen',
      'csv',
      'importeren',
      'inlezen',
      'beheerder',
      'vertrekt',
    ],
    tekst: `
Alleen wie de rol beheer heeft, ziet **Beheer**. Wat er in dossiers staat, zie je daar nooit.

## Iemand toevoegen of veranderen

1. Ga naar **Beheer** en kies **Medewerkers**.
2. Vul naam, e-mailadres en rollen in, en bij welke school of TPO iemand hoort. Het object-id vind je in Entra, bij het account.
3. Bewaar. Een nieuwe rol werkt binnen een minuut.

Gaat iemand weg? Zet **Heeft toegang** uit. De naam blijft leesbaar in dossiers, en er gaat geen post meer heen. Doe hetzelfde met een school die sluit.

## Een lijst inlezen

1. Bewaar de lijst uit Excel als CSV. De eerste regel noemt de kolommen, zoals naam, e-mail, rol en school.
2. Kies het bestand. Je ziet per regel wat er zou veranderen. Er is dan nog niets bewaard.
3. Klopt het? Lees de lijst in. Regels met een fout worden overgeslagen.

Twee keer inlezen maakt niets dubbel. Wat niet in de lijst staat, blijft zoals het is.

## Je krijgt een melding

- **Er is altijd minstens één beheerder**: geef eerst iemand anders de rol beheer.
- **Deze lijst is niet te lezen**: kijk of het een CSV is met de namen van de kolommen op de eerste regel.
- **Het adresboek is veranderd**: bekijk het voorbeeld nog eens. Er is niets ingelezen.
`,
  }),
  defineArtikel({
    artikelId: 'nagaan-of-alles-werkt',
    titel: 'Nagaan of alles werkt',
    samenvatting: 'De zelftest, de uitgaande post en het logboek: voor wie Beheer doet.',
    trefwoorden: [
      'zelftest',
      'controle',
      'storing',
      'post',
      'mail komt niet aan',
      'logboek',
      'audit',
      'inzage',
      'export',
    ],
    tekst: `
## De zelftest

1. Kies **Beheer** en dan **Zelftest**. De app controleert alles waar zij van afhangt: aanmelden, adresboek, opslag, postvakken en rechten.
2. Wat niet klopt, staat bovenaan, met wat je eraan doet.
3. Kies **Stuur de proefmails** om de mailregels in Exchange te controleren. Dat kan een paar minuten duren. Er staat niets over een leerling in.

Doe de zelftest na het installeren, na elke nieuwe versie, en als iemand zegt dat er iets niet werkt.

## Post die blijft liggen

Kies **Post**. Je ziet hoeveel mail wacht, en welke mail **aandacht** vraagt en waarom. Los eerst de oorzaak op en kies dan **Verstuur opnieuw**. Een mail komt nooit twee keer aan. Aan wie een mail gaat en waarover, zie je hier niet.

Soms mag een mail niet opnieuw weg, bijvoorbeeld omdat de school het dossier niet meer deelt. Dan beslist de school.

## Het logboek

Kies **Logboek**. Je ziet wie in Beheer iets veranderde, en wie welk dossier las of veranderde: het nummer, nooit wat erin staat. Kies een periode of één persoon, en haal het op als Excel of CSV. In één bestand passen 10.000 regels. Dat jij keek of een bestand ophaalde, staat er ook in.
`,
  }),
];
