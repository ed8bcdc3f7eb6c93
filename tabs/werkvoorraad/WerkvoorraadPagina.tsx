import { makeStyles } from '@fluentui/react-components';
import { toDag } from '@domain/datum/datum';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useIk } from '../api/use-ik';
import { media, text } from '../ui/layout';
import { Pagina } from '../ui/Pagina';
import { formatVandaag } from './dagen';
import { DossierLijst } from './DossierLijst';
import { LaadBalk } from './LaadBalk';
import { NieuwDossierKnop } from './nieuw/NieuwDossierKnop';
import { useDossierLijst } from './use-dossier-lijst';
import { WachtOpJou } from './WachtOpJou';

const useStyles = makeStyles({
  kop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    marginBottom: '16px',
  },
  titel: text.pageTitle,
  datum: { ...text.meta, lineHeight: '20px', margin: 0 },
  kolommen: {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    '@media (min-width: 1100px)': { gridTemplateColumns: '456px minmax(0, 1fr)' },
    [media.phone]: { gap: '16px' },
  },
});

function Kolommen({ ik, vandaag }: { ik: Ik; vandaag: string }) {
  const styles = useStyles();
  const stand = useDossierLijst();
  return (
    <>
      <LaadBalk lijst={stand.query} vandaag={vandaag} />
      <div className={styles.kolommen}>
        <WachtOpJou vandaag={vandaag} />
        <DossierLijst ik={ik} vandaag={vandaag} stand={stand} />
      </div>
    </>
  );
}

/** Home: what to do first, and every dossier. */
export function WerkvoorraadPagina() {
  const styles = useStyles();
  const { data } = useIk();
  const ik = data?.ok ? data.value : undefined;
  const vandaag = toDag(new Date().toISOString());
  return (
    <Pagina title="Werkvoorraad" label="Werkvoorraad">
      <div className={styles.kop}>
        <div>
          <h1 className={styles.titel}>Werkvoorraad</h1>
          <p className={styles.datum}>{formatVandaag(vandaag)}</p>
        </div>
        {ik?.magDossierOpenen && <NieuwDossierKnop ik={ik} />}
      </div>
      {ik && <Kolommen ik={ik} vandaag={vandaag} />}
    </Pagina>
  );
}
