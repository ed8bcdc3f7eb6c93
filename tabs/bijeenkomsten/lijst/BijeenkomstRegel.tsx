import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Link } from 'wouter';
import { focusRing, tabular, text } from '../../ui/layout';
import { FaseStand } from '../FaseStand';
import { datumKort, tijdvak, waar, wijkNaam } from '../wanneer-waar';
import { useLijstStyles } from './lijst-styles';
import { PlekkenStand } from './PlekkenStand';

const useStyles = makeStyles({
  titel: {
    ...text.body,
    ...focusRing,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // The whole row is where to click.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  meta: { ...text.meta, display: 'block', marginTop: '2px', overflowWrap: 'anywhere' },
  heel: { ...tabular, whiteSpace: 'nowrap' },
});

/** One bijeenkomst. The roles are written out because a stacked row would lose them in CSS. */
export function BijeenkomstRegel({ rij, inReeks }: { rij: BijeenkomstRij; inReeks: boolean }) {
  const styles = useStyles();
  const lijst = useLijstStyles();
  return (
    <tr role="row" className={mergeClasses(lijst.rij, inReeks && lijst.inReeks)}>
      <td role="cell" className={mergeClasses(lijst.cel, lijst.datum)}>
        <span className={styles.heel}>{datumKort(rij.datum)}</span>
        <span className={mergeClasses(styles.meta, styles.heel)}>{tijdvak(rij)}</span>
      </td>
      <th role="rowheader" scope="row" className={mergeClasses(lijst.cel, lijst.titel)}>
        <Link href={`/bijeenkomsten/${rij.bijeenkomstId}`} className={styles.titel} data-rij-link>
          {rij.titel || 'Zonder titel'}
        </Link>
        <span className={styles.meta}>{waar(rij)}</span>
      </th>
      <td role="cell" className={mergeClasses(lijst.cel, lijst.wijk)}>
        {wijkNaam(rij.wijk)}
      </td>
      <td role="cell" className={mergeClasses(lijst.cel, lijst.plekken)}>
        <PlekkenStand rij={rij} />
      </td>
      <td role="cell" className={mergeClasses(lijst.cel, lijst.stand)}>
        <FaseStand fase={rij.fase} />
      </td>
    </tr>
  );
}
