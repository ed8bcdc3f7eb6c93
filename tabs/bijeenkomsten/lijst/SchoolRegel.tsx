import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { PubliekeBijeenkomst, PubliekeRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum } from '@domain/datum/datum';
import { media, text } from '../../ui/layout';
import { FaseStand } from '../FaseStand';
import { wanneerEnWaar, wijkNaam } from '../wanneer-waar';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 24px',
    padding: '14px 16px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  wat: { flex: '1 1 320px', minWidth: 0, [media.phone]: { flexBasis: '100%' } },
  titel: { ...text.cardTitle, overflowWrap: 'anywhere' },
  regel: { ...text.body, margin: '2px 0 0' },
  meta: { ...text.meta, margin: '2px 0 0' },
  stand: { flex: '0 0 220px', [media.phone]: { flexBasis: '100%' } },
  knop: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px', width: '100%' } },
  plek: { flex: '0 0 170px', display: 'flex', justifyContent: 'flex-end', [media.phone]: { flexBasis: '100%' } },
});

const KNOP = { open: 'Aanmelden', vol: 'Op de wachtlijst' } as const;

function beschrijfPlekken({ fase, vrij, capaciteit, wachtend, aanmeldenTot }: PubliekeBijeenkomst): string {
  if (fase === 'open')
    return `Nog ${vrij} vrij van de ${capaciteit}. Aanmelden tot en met ${formatDatum(aanmeldenTot)}.`;
  if (fase === 'vol')
    return wachtend === 1 ? '1 persoon wacht op een plek.' : `${wachtend} mensen wachten op een plek.`;
  return '';
}

/** One bijeenkomst as the world sees it. */
export function SchoolRegel({ bijeenkomst }: { bijeenkomst: PubliekeRij }) {
  const styles = useStyles();
  const { link, titel, wijk, doelgroep, fase } = bijeenkomst;
  const knop = fase === 'open' || fase === 'vol' ? KNOP[fase] : 'Bekijk';
  return (
    <li className={styles.root}>
      <div className={styles.wat}>
        <h2 className={styles.titel}>{titel}</h2>
        <p className={styles.regel}>{wanneerEnWaar(bijeenkomst)}</p>
        <p className={styles.meta}>{[wijkNaam(wijk), doelgroep].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.stand}>
        <FaseStand fase={fase} />
        <p className={styles.meta}>{beschrijfPlekken(bijeenkomst)}</p>
      </div>
      <div className={styles.plek}>
        <Button
          as="a"
          className={styles.knop}
          appearance={fase === 'open' ? 'primary' : 'secondary'}
          href={link}
          target="_blank"
          rel="noopener"
          aria-label={`${knop} voor ${titel}, opent in een nieuw venster`}
          icon={<OpenRegular />}
          iconPosition="after"
        >
          {knop}
        </Button>
      </div>
    </li>
  );
}
