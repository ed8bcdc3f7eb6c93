import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { formatDatum } from '@domain/datum/datum';
import type { Momentopname } from '@domain/dossier/dossier';
import { factoren } from '@domain/stappenplan/stappen/03-factoren';
import { AlleenLezen } from '../../form/AlleenLezen';
import { FormulierProvider, type FormulierWaarden } from '../../form/formulier-context';
import { focusRing, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  titel: { ...text.label, margin: 0 },
  help: { ...text.help, margin: 0 },
  opname: {
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
    padding: '0 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kop: {
    ...focusRing,
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    padding: '10px 0',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
  },
  pijl: { fontSize: '16px' },
  inhoud: { paddingBottom: '14px' },
});

type Props = { momentopnamen: readonly Momentopname[]; waarden: FormulierWaarden };

/** The factors as they were each time step 3 was reported ready. They never change. */
export function Momentopnamen({ momentopnamen, waarden }: Props) {
  const styles = useStyles();
  if (momentopnamen.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="momentopnamen">
      <h3 id="momentopnamen" className={styles.titel}>
        Eerdere momentopnamen
      </h3>
      <p className={styles.help}>Zo stonden de factoren er toen voor. Ze blijven zoals ze waren.</p>
      {[...momentopnamen].reverse().map(({ id, datum, antwoorden, vastgelegd }) => (
        <details key={id} className={styles.opname}>
          <summary className={styles.kop}>
            <ChevronRightRegular className={styles.pijl} aria-hidden />
            <span>
              {formatDatum(datum)} · vastgelegd door {vastgelegd.door}
            </span>
          </summary>
          <div className={styles.inhoud}>
            <FormulierProvider value={{ ...waarden, antwoorden, isAlleenLezen: true }}>
              <AlleenLezen velden={factoren.velden.filter(({ soort }) => soort === 'lijst')} />
            </FormulierProvider>
          </div>
        </details>
      ))}
    </section>
  );
}
