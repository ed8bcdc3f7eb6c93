import { mergeClasses } from '@fluentui/react-components';
import type { OverzichtRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Link } from 'wouter';
import { datumKort, wijkNaam } from '../wanneer-waar';
import { CijferTabel, Getallen } from './CijferTabel';
import { formatOpkomst, gaatDoor, isGeteld, opkomstVan, telOp, type Totaal } from './overzicht-cijfers';
import { OverzichtKaart } from './OverzichtKaart';
import { useOverzichtStyles } from './overzicht-styles';
import { Staven, type Staaf } from '../../ui/Staven';

const LEGENDA = [
  { soort: 'vol', label: 'Aanwezig' },
  { soort: 'gestreept', label: 'Plek bezet' },
  { soort: 'leeg', label: 'Vrij' },
  { soort: 'gestippeld', label: 'Wachtlijst' },
] as const;

const KOP = 'per-bijeenkomst';
const KOPPEN = ['Plekken', 'Gevuld', 'Wachtlijst', 'Aanwezig', 'Opkomst'] as const;

/** The bar of one bijeenkomst; the waiting list stands behind the places. */
function toStaaf(rij: OverzichtRij): Staaf {
  const { capaciteit, bezet, wachtend, aanwezig } = rij.tellingen;
  return {
    id: rij.bijeenkomstId,
    label: `${datumKort(rij.datum)} · ${rij.titel}`,
    delen: [
      { soort: 'vol', aantal: aanwezig },
      { soort: 'gestreept', aantal: bezet - aanwezig },
      { soort: 'leeg', aantal: Math.max(0, capaciteit - bezet) },
      { soort: 'gestippeld', aantal: wachtend },
    ],
    tekst: `${bezet} van ${capaciteit}${wachtend > 0 ? `, ${wachtend} wacht${wachtend === 1 ? '' : 'en'}` : ''}`,
  };
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
      <Getallen koppen={KOPPEN} waarden={gaatDoor(rij) ? toWaarden(cijfers, isGeteld(rij)) : KOPPEN.map(() => '–')} />
    </tr>
  );
}

function Tabel({ rijen }: { rijen: readonly OverzichtRij[] }) {
  const styles = useOverzichtStyles();
  return (
    <CijferTabel kopId={KOP} eerste="Bijeenkomst" koppen={KOPPEN}>
      {rijen.map((rij) => (
        <Rij key={rij.bijeenkomstId} rij={rij} />
      ))}
      <tr role="row" className={mergeClasses(styles.rij, styles.totaal)}>
        <th role="rowheader" scope="row" className={styles.cel}>
          Samen
        </th>
        <Getallen koppen={KOPPEN} waarden={toWaarden(telOp(rijen), rijen.some(isGeteld))} />
      </tr>
    </CijferTabel>
  );
}

/** Places, waiting list and attendance of each bijeenkomst. */
export function PerBijeenkomst({ rijen }: { rijen: readonly OverzichtRij[] }) {
  const { plekken, bezet } = telOp(rijen);
  return (
    <OverzichtKaart
      id={KOP}
      titel="Per bijeenkomst"
      onder="Opkomst is wie er was van wie een plek had, als de presentielijst is bijgehouden."
      tabel={<Tabel rijen={rijen} />}
      staven={
        <Staven
          staven={rijen.filter(gaatDoor).map(toStaaf)}
          legenda={LEGENDA}
          beschrijving={`Per bijeenkomst hoeveel plekken bezet zijn, samen ${bezet} van ${plekken}, en hoeveel mensen wachten.`}
        />
      }
    />
  );
}
