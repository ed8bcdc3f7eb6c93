import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { lazy, Suspense } from 'react';
import { FoutGrens } from '../ui/FoutGrens';
import { Laden } from '../ui/Laden';
import { GegevensTab } from './bewerken/GegevensTab';
import type { Gegevens } from './bewerken/use-gegevens';
import { LijstBotten } from './lijst/LijstBotten';

const DeelnemersTab = lazy(() =>
  import('./deelnemers/DeelnemersTab').then(({ DeelnemersTab }) => ({ default: DeelnemersTab })),
);
const AanwezigTab = lazy(() =>
  import('./deelnemers/AanwezigTab').then(({ AanwezigTab }) => ({ default: AanwezigTab })),
);
const TerugblikTab = lazy(() =>
  import('./terugblik/TerugblikTab').then(({ TerugblikTab }) => ({ default: TerugblikTab })),
);

type Props = { beeld: BijeenkomstBeeld; deel: string; gegevens: Gegevens; ik: Medewerker };

function Deel({ beeld, deel, gegevens, ik }: Props) {
  if (deel === 'deelnemers') return <DeelnemersTab beeld={beeld} />;
  if (deel === 'aanwezig') return <AanwezigTab beeld={beeld} />;
  if (deel === 'terugblik') return <TerugblikTab beeld={beeld} />;
  return <GegevensTab beeld={beeld} gegevens={gegevens} ik={ik} />;
}

/** The part that was chosen; each comes when it is asked for. */
export const BijeenkomstDeel = (props: Props) => (
  <FoutGrens kans={props.deel}>
    <Suspense
      fallback={
        <Laden tekst="Laden …">
          <LijstBotten />
        </Laden>
      }
    >
      <Deel {...props} />
    </Suspense>
  </FoutGrens>
);
