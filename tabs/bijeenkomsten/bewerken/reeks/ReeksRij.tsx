import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Rij } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import { EnkelVeldInvoer } from '../../../form/EnkelVeldInvoer';
import { media, visuallyHidden } from '../../../ui/layout';
import { wijkNaam } from '../../wanneer-waar';
import { RIJEN } from './reeks-velden';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '8px 12px',
    minWidth: 0,
    margin: 0,
    padding: '12px 0',
    border: 'none',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { '& input, & textarea, & select': { fontSize: '16px' } },
  },
  legenda: visuallyHidden,
  smal: { flex: '0 1 100px', minWidth: '88px' },
  tijd: { flex: '0 0 132px' },
  gewoon: { flex: '1 1 150px', minWidth: '140px' },
  breed: { flex: '3 1 220px', minWidth: '160px' },
  weg: { marginTop: '24px', marginLeft: 'auto' },
});

const BREEDTE = { van: 'tijd', tot: 'tijd', capaciteit: 'smal', plaats: 'breed' } as const;
const breedteVan = (naam: string) => BREEDTE[naam as keyof typeof BREEDTE] ?? 'gewoon';

/** The browser's time field needs room for its clock, and no label is longer than its field. */
const KORT: { readonly [naam: string]: string } = { capaciteit: 'Plekken' };

type Props = { rij: Rij; nummer: number; velden: readonly EnkelVeld[]; onVerwijder(): void };

/** One bijeenkomst of the reeks, on one line where there is room. */
export function ReeksRij({ rij, nummer, velden, onVerwijder }: Props) {
  const styles = useStyles();
  const wijk = typeof rij['wijk'] === 'string' ? `, ${wijkNaam(rij['wijk'])}` : '';
  const naam = `Bijeenkomst ${nummer}${wijk}`;
  return (
    <fieldset className={styles.root} data-rij={rij.id} data-pad={`${RIJEN}/${rij.id}`}>
      <legend className={styles.legenda}>{naam}</legend>
      {velden.map((veld) => (
        <div key={veld.naam} className={styles[breedteVan(veld.naam)]}>
          <EnkelVeldInvoer
            veld={KORT[veld.naam] ? { ...veld, label: KORT[veld.naam] ?? '' } : veld}
            pad={`${RIJEN}/${rij.id}/${veld.naam}`}
            isCompact
          />
        </div>
      ))}
      <Button
        className={styles.weg}
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Verwijder ${naam}`}
        onClick={onVerwijder}
      />
    </fieldset>
  );
}
