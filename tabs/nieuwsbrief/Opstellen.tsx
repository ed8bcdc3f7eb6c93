import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular, SendRegular } from '@fluentui/react-icons';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { NIEUWSBRIEF_VELDEN, toAntwoorden, toInhoud } from '@domain/nieuwsbrief/nieuwsbrief-velden';
import { leesRijen, type Rij } from '@domain/formulier/antwoord';
import { useState } from 'react';
import { Formulier } from '../form/Formulier';
import { FormulierProvider } from '../form/formulier-context';
import { useLosFormulier } from '../form/use-los-formulier';
import { announce } from '../ui/announce';
import { useKopStyles } from '../ui/kop-styles';
import { card, media, text } from '../ui/layout';
import { useTitelFocus } from '../ui/use-titel-focus';
import { Bewaarregel } from './Bewaarregel';
import { Bronnen } from './Bronnen';
import { useBewaren } from './use-bewaren';
import { VerstuurDialoog } from './VerstuurDialoog';
import { VerwijderDialoog } from './VerwijderDialoog';
import { Voorbeeld } from './Voorbeeld';
import { adressen, zonderAdres } from './woorden';

const useStyles = makeStyles({
  naast: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  kaart: { ...card, padding: '16px 20px 20px', [media.phone]: { padding: '12px 16px 16px' } },
  links: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
  titel: { ...text.cardTitle, marginBottom: '12px' },
  knop: { [media.phone]: { minHeight: '44px' } },
});

type Props = { beeld: NieuwsbriefBeeld; onHaalOp(): Promise<void> };

/** Writing an issue: choose, order and edit on the left, and what comes of it on the right. */
export function Opstellen({ beeld, onHaalOp }: Props) {
  const styles = useStyles();
  const kop = useKopStyles();
  const [start] = useState(() => toAntwoorden(beeld.nieuwsbrief));
  const formulier = useLosFormulier({ velden: NIEUWSBRIEF_VELDEN, start, streng: 'bewaren' });
  const { antwoorden, waarden } = formulier;
  const bewaren = useBewaren({
    beeld,
    inhoud: toInhoud(antwoorden),
    kanWeg: waarden.refusals.length === 0,
    zet: formulier.zet,
  });
  const [venster, setVenster] = useState<'versturen' | 'verwijderen'>();
  const { nieuwsbriefId } = beeld.nieuwsbrief;
  useTitelFocus();

  const voegToe = (rij: Rij) => {
    waarden.change(`onderdelen/${rij.id}`, rij);
    announce(`${String(rij['titel'])} toegevoegd.`);
  };
  const verstuur = async () => {
    const keer = bewaren.keerSamen();
    if (formulier.probeer() && (await bewaren.flush()) && bewaren.keerSamen() === keer) setVenster('versturen');
  };
  return (
    <>
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            {beeld.nieuwsbrief.titel || 'Nieuwe nieuwsbrief'}
          </h1>
          <p className={kop.onder}>
            Concept. Gaat naar {adressen(beeld.ontvangers)}.
            {beeld.zonderAdres.length > 0 && ` ${zonderAdres(beeld.zonderAdres)}`}
          </p>
        </div>
        <div className={kop.acties}>
          <Button
            appearance="subtle"
            className={styles.knop}
            icon={<DeleteRegular />}
            onClick={() => setVenster('verwijderen')}
          >
            Verwijder concept
          </Button>
          <Button appearance="primary" className={styles.knop} icon={<SendRegular />} onClick={() => void verstuur()}>
            Verstuur
          </Button>
        </div>
      </div>
      <Bewaarregel
        fouten={waarden.refusals.length}
        bewaren={bewaren}
        op={beeld.nieuwsbrief.gewijzigd.op}
        onHaalOp={onHaalOp}
      />
      <div className={styles.naast}>
        <div className={styles.links}>
          <section className={styles.kaart} aria-labelledby="nieuwsbrief-inhoud">
            <h2 id="nieuwsbrief-inhoud" className={styles.titel}>
              Inhoud
            </h2>
            <FormulierProvider value={waarden}>
              <Formulier velden={NIEUWSBRIEF_VELDEN} />
            </FormulierProvider>
          </section>
          <Bronnen gekozen={leesRijen(antwoorden, 'onderdelen')} onKies={voegToe} />
        </div>
        <Voorbeeld id={nieuwsbriefId} versie={beeld.versie} />
      </div>
      {venster === 'versturen' && (
        <VerstuurDialoog
          beeld={beeld}
          versie={bewaren.versie()}
          onGeweigerd={formulier.wijs}
          onHaalOp={onHaalOp}
          onSluit={() => setVenster(undefined)}
        />
      )}
      {venster === 'verwijderen' && <VerwijderDialoog id={nieuwsbriefId} onSluit={() => setVenster(undefined)} />}
    </>
  );
}
