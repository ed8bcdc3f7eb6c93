import { makeStyles } from '@fluentui/react-components';
import type { Veld } from '@domain/formulier/veld';
import { Fragment, lazy, Suspense, type ReactNode } from 'react';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider, type FormulierWaarden } from '../../form/formulier-context';
import { FoutGrens } from '../../ui/FoutGrens';
import { Laden } from '../../ui/Laden';
import { card, media, text } from '../../ui/layout';
import { toSecties, type Sectie } from './secties';

const AanmeldVoorbeeld = lazy(() =>
  import('./AanmeldVoorbeeld').then(({ AanmeldVoorbeeld }) => ({ default: AanmeldVoorbeeld })),
);

const NAAST = '@container gegevens (min-width: 860px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    maxWidth: '1120px',
    containerType: 'inline-size',
    containerName: 'gegevens',
  },
  sectie: { ...card, padding: '16px 20px 20px', scrollMarginTop: '16px', [media.phone]: { padding: '12px 16px 16px' } },
  titel: { ...text.cardTitle, marginBottom: '12px' },
  naast: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    alignItems: 'start',
    [NAAST]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)' },
  },
});

/** The form stays when the example does not come. */
const Voorbeeld = () => (
  <FoutGrens kans="">
    <Suspense fallback={<Laden tekst="Voorbeeld laden …" />}>
      <AanmeldVoorbeeld />
    </Suspense>
  </FoutGrens>
);

function SectieKaart({ sectie: { id, titel, velden } }: { sectie: Sectie }) {
  const styles = useStyles();
  const isAanmelden = id === 'aanmelden';
  return (
    <section className={styles.sectie} aria-labelledby={`sectie-${id}`}>
      <h2 id={`sectie-${id}`} className={styles.titel}>
        {titel}
      </h2>
      <div className={isAanmelden ? styles.naast : undefined}>
        <Formulier velden={velden} />
        {isAanmelden && <Voorbeeld />}
      </div>
    </section>
  );
}

type Props = {
  velden: readonly Veld[];
  waarden: FormulierWaarden;
  /** Stands under when and where, within the form. */
  naWanneer?: ReactNode;
};

/** Everything about one bijeenkomst, under headings, with the public form beside its questions. */
export function GegevensFormulier({ velden, waarden, naWanneer }: Props) {
  const styles = useStyles();
  return (
    <FormulierProvider value={waarden}>
      <div className={styles.root}>
        {toSecties(velden).map((sectie) => (
          <Fragment key={sectie.id}>
            <SectieKaart sectie={sectie} />
            {sectie.id === 'wanneer' && naWanneer}
          </Fragment>
        ))}
      </div>
    </FormulierProvider>
  );
}
