import { mergeClasses } from '@fluentui/react-components';
import type { OverzichtRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Link } from 'wouter';
import { datumKort, wijkNaam } from '../wanneer-waar';
import { formatOpkomst, gaatDoor, isGeteld, opkomstVan, telOp, type Totaal } from './overzicht-cijfers';
import { useOverzichtStyles } from './overzicht-styles';
import { Staven, type Staaf } from './Staven';

const KOPPEN = ['Plekken', 'Gevuld', 'Wachtlijst', 'Aanwezig', 'Opkomst'] as const;

/** The bar of one bijeenkomst; the waiting list stands behind the places. */
function toStaaf(rij: OverzichtRij): Staaf {
  const { capaciteit, bezet, wachtend, aanwezig } = rij.tellingen;
  return {
    id: rij.bijeenkomstId,
    label: `${datumKort(rij.datum)} · ${rij.titel}`,
    delen: [
      { soort: 'aanwezig', aantal: aanwezig },
      { soort: 'bezet', aantal: bezet - aanwezig },
      { soort: 'vrij', aantal: Math.max(0, capaciteit - bezet) },
      { soort: 'wachtend', aantal: wachtend },
    ],
    tekst: `${bezet} van ${capaciteit}${wachtend > 0 ? `, ${wachtend} wacht${wachtend === 1 ? '' : 'en'}` : ''}`,
  };
}

function Getallen({ waarden }: { waarden: readonly string[] }) {
  const styles = useOverzichtStyles();
  return waarden.map((waarde, plaats) => (
    <td key={KOPPEN[plaats]} role="cell" className={mergeClasses(styles.cel, styles.getal)}>
      <span className={styles.label}>{KOPPEN[plaats]} </span>
      {waarde}
    </td>
  ));
}

const toWaarden = (
  { plekken, bezet, wachtend, aanwezig, opkomst }: Totaal,
  isOoitGeteld: boolean,
): readonly string[] => [
  String(plekken),
  String(bezet),
  String(wachtend),
  isOoitGeteld ? String(aanwezig) : '–',
  formatOpkomst(opkomst),
];

function Rij({ rij }: { rij: OverzichtRij }) {
  const styles = useOverzichtStyles();
  const { capaciteit, bezet, wachtend, aanwezig } = rij.tellingen;
  const cijfers = { aantal: 1, plekken: capaciteit, bezet, wachtend, aanwezig, opkomst: opkomstVan(rij) };
  return (
    <tr role="row" className={mergeClasses(styles.rij, styles.klikbaar)}>
      <th role="rowheader" scope="row" className={styles.cel}>
        <Link href={`/bijeenkomsten/${rij.bijeenkomstId}/deelnemers`} className={styles.link}>
          {rij.titel}
        </Link>
        <span className={styles.meta}>
          {datumKort(rij.datum)} · {wijkNaam(rij.wijk)}
          {gaatDoor(rij) ? '' : ' · afgezegd'}
        </span>
      </th>
      <Getallen waarden={gaatDoor(rij) ? toWaarden(cijfers, isGeteld(rij)) : KOPPEN.map(() => '–')} />
    </tr>
  );
}

function Tabel({ rijen }: { rijen: readonly OverzichtRij[] }) {
  const styles = useOverzichtStyles();
  return (
    <table role="table" className={styles.tabel} aria-labelledby="per-bijeenkomst">
      <thead role="rowgroup" className={styles.kop}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.kopCel}>
            Bijeenkomst
          </th>
          {KOPPEN.map((kop) => (
            <th key={kop} role="columnheader" scope="col" className={mergeClasses(styles.kopCel, styles.getal)}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.romp}>
        {rijen.map((rij) => (
          <Rij key={rij.bijeenkomstId} rij={rij} />
        ))}
        <tr role="row" className={mergeClasses(styles.rij, styles.totaal)}>
          <th role="rowheader" scope="row" className={styles.cel}>
            Samen
          </th>
          <Getallen waarden={toWaarden(telOp(rijen), rijen.some(isGeteld))} />
        </tr>
      </tbody>
    </table>
  );
}

/** Places, waiting list and attendance of each bijeenkomst: the table, and the picture beside it. */
export function PerBijeenkomst({ rijen }: { rijen: readonly OverzichtRij[] }) {
  const styles = useOverzichtStyles();
  const { plekken, bezet } = telOp(rijen);
  return (
    <section className={styles.kaart} aria-labelledby="per-bijeenkomst">
      <h2 id="per-bijeenkomst" className={styles.titel}>
        Per bijeenkomst
      </h2>
      <p className={styles.onder}>Opkomst is wie er was van wie een plek had, als de presentielijst is bijgehouden.</p>
      <div className={styles.naast}>
        <div className={styles.links}>
          <Tabel rijen={rijen} />
        </div>
        <div className={styles.rechts}>
          <Staven
            staven={rijen.filter(gaatDoor).map(toStaaf)}
            soorten={['aanwezig', 'bezet', 'vrij', 'wachtend']}
            beschrijving={`Per bijeenkomst hoeveel plekken bezet zijn, samen ${bezet} van ${plekken}, en hoeveel mensen wachten.`}
          />
        </div>
      </div>
    </section>
  );
}
