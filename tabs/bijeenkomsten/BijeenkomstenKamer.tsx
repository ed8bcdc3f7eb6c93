import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';

const BijeenkomstenPagina = lazy(() =>
  import('./BijeenkomstenPagina').then(({ BijeenkomstenPagina }) => ({ default: BijeenkomstenPagina })),
);
const SchoolPagina = lazy(() => import('./lijst/SchoolPagina').then(({ SchoolPagina }) => ({ default: SchoolPagina })));
const OverzichtPagina = lazy(() =>
  import('./overzicht/OverzichtPagina').then(({ OverzichtPagina }) => ({ default: OverzichtPagina })),
);
const NieuwPagina = lazy(() => import('./bewerken/NieuwPagina').then(({ NieuwPagina }) => ({ default: NieuwPagina })));
const ReeksPagina = lazy(() =>
  import('./bewerken/reeks/ReeksPagina').then(({ ReeksPagina }) => ({ default: ReeksPagina })),
);
const BijeenkomstPagina = lazy(() =>
  import('./BijeenkomstPagina').then(({ BijeenkomstPagina }) => ({ default: BijeenkomstPagina })),
);

const HOME = '/bijeenkomsten';

/** Staff of the swv make and manage; everybody else sees what is announced, whatever the address. */
export function BijeenkomstenKamer({ ik }: { ik: Ik }) {
  if (!ik.magBijeenkomstenBeheren) return <SchoolPagina />;
  return (
    <Switch>
      <Route path={HOME} component={BijeenkomstenPagina} />
      <Route path={`${HOME}/overzicht`} component={OverzichtPagina} />
      <Route path={`${HOME}/nieuw`} component={NieuwPagina} />
      <Route path={`${HOME}/nieuwe-reeks`} component={ReeksPagina} />
      <Route path={`${HOME}/:id/:deel?`}>
        {({ id, deel }) => <BijeenkomstPagina key={id} id={id} deel={deel ?? 'gegevens'} ik={ik.medewerker} />}
      </Route>
      <Route>
        <Redirect to={HOME} replace />
      </Route>
    </Switch>
  );
}
