import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ArtikelActie, ArtikelBeeld } from '@domain/kennisbank/artikel';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import type { Api } from '../../api/api';
import type { Uitkomst } from '../../api/request';
import { showToast } from '../../ui/toast/toasts';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { text } from '../../ui/layout';
import { IntrekDialoog } from './IntrekDialoog';
import { TerugstuurDialoog } from './TerugstuurDialoog';
import type { ArtikelWerk } from './use-artikel-werk';

const useStyles = makeStyles({
  melding: { marginBottom: '16px', ':empty': { display: 'none' } },
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 0 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-height: 480px)': { position: 'static' },
  },
  stand: { ...text.meta, marginLeft: 'auto' },
});

/** `gezien`: the version of the text on the screen. */
type Doe = (api: Api, gezien: string) => Promise<Uitkomst<ArtikelBeeld>>;
type Props = { beeld: ArtikelBeeld; werk: ArtikelWerk };

function describeStand({ handeling, isVeranderd }: ArtikelWerk): string {
  if (handeling.isBezig) return 'Bewaren …';
  return isVeranderd ? 'Nog niet bewaard' : 'Alles is bewaard';
}

/** What can be done now. What is typed is saved before anything else. */
export function SchrijfActies({ beeld: { artikel, acties }, werk }: Props) {
  const styles = useStyles();
  const [dialoog, setDialoog] = useState<'terugsturen' | 'intrekken'>();
  const { handeling } = werk;
  const kan = (actie: ArtikelActie) => acties.includes(actie);
  const naBewaren = async (doe: Doe, gelukt: string) => {
    const bewaard = await werk.bewaar();
    if (!bewaard) return;
    const wijs = (refusals: readonly Refusal[]) => werk.wijs(refusals.filter(({ pad }) => pad));
    if (await handeling.doe((api) => doe(api, bewaard.versie), wijs)) showToast({ titel: gelukt });
  };
  const id = artikel.artikelId;
  return (
    <>
      <div className={styles.root} role="toolbar" aria-label="Artikel">
        <Button onClick={() => void werk.bewaar()}>Bewaar</Button>
        {kan('terReview') && (
          <Button
            appearance="primary"
            onClick={() => void naBewaren((api) => api.vraagReview(id), 'De Themaverbinder leest het artikel')}
          >
            Vraag om review
          </Button>
        )}
        {kan('publiceren') && (
          <Button
            appearance="primary"
            onClick={() =>
              void naBewaren((api, gezien) => api.publiceerArtikel(id, gezien), 'Het artikel staat online')
            }
          >
            Publiceer
          </Button>
        )}
        {kan('terugsturen') && <Button onClick={() => setDialoog('terugsturen')}>Stuur terug</Button>}
        {kan('intrekken') && <Button onClick={() => setDialoog('intrekken')}>Haal offline</Button>}
        <span className={styles.stand} role="status">
          {describeStand(werk)}
        </span>
      </div>
      <div className={styles.melding}>
        <MisluktBalk mislukt={handeling.mislukt} titel="Dit is niet gelukt." />
      </div>
      {dialoog === 'terugsturen' && <TerugstuurDialoog artikelId={id} onSluit={() => setDialoog(undefined)} />}
      {dialoog === 'intrekken' && <IntrekDialoog artikelId={id} onSluit={() => setDialoog(undefined)} />}
    </>
  );
}
