import { mayMaakNieuwsbrief } from '@domain/toegang/nieuwsbrief';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';

const NieuwsbrievenPagina = lazy(() =>
  import('./NieuwsbrievenPagina').then(({ NieuwsbrievenPagina }) => ({ default: NieuwsbrievenPagina })),
);
const NieuwsbriefPagina = lazy(() =>
  import('./NieuwsbriefPagina').then(({ NieuwsbriefPagina }) => ({ default: NieuwsbriefPagina })),
);
const ArchiefPagina = lazy(() => import('./ArchiefPagina').then(({ ArchiefPagina }) => ({ default: ArchiefPagina })));

const HOME = '/nieuwsbrieven';

/** Staff write and send; everybody else reads what was sent, whatever the address. */
export function NieuwsbrievenKamer({ ik }: { ik: Ik }) {
  if (!mayMaakNieuwsbrief(ik.medewerker)) return <ArchiefPagina />;
  return (
    <Switch>
      <Route path={HOME} component={NieuwsbrievenPagina} />
      <Route path={`${HOME}/:id`}>{({ id }) => <NieuwsbriefPagina key={id} id={id} />}</Route>
      <Route>
        <Redirect to={HOME} replace />
      </Route>
    </Switch>
  );
}
