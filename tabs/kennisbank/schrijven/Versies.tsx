import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { text } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import { wanneer } from '../../ui/wanneer';
import type { ArtikelWerk } from './use-artikel-werk';

const useStyles = makeStyles({
  root: { marginTop: '24px', maxWidth: '760px' },
  titel: text.cardTitle,
  lijst: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  regel: {
    ...text.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { beeld: ArtikelBeeld; werk: ArtikelWerk; vandaag: string };

/** What was online before. Putting one back makes it the draft of now. */
export function Versies({ beeld: { artikel, versies, acties }, werk, vandaag }: Props) {
  const styles = useStyles();
  if (versies.length === 0) return null;
  const herstel = async (versie: number) => {
    if (!(await werk.bewaar())) return;
    if (await werk.handeling.doe((api) => api.herstelArtikel(artikel.artikelId, versie)))
      showToast({ titel: 'De oude tekst staat terug als concept' });
  };
  return (
    <section className={styles.root} aria-label="Versies">
      <h2 className={styles.titel}>Versies</h2>
      <ul className={styles.lijst}>
        {versies.map(({ versie, stempel, isStandaard }) => {
          const naam = isStandaard ? 'Hoort bij TOP Dossier' : `Versie ${versie}`;
          return (
            <li key={versie} className={styles.regel}>
              <span>
                {naam} · {stempel.door}, {wanneer(stempel.op, vandaag)}
              </span>
              {acties.includes('herstellen') && (
                <Button size="small" aria-label={`Zet terug: ${naam}`} onClick={() => void herstel(versie)}>
                  Zet terug
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
