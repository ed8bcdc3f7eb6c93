import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { mayArtikelSchrijven } from '@domain/toegang/kennisbank';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { KENNISBANK } from '../uitleg/artikel-adres';
import { SCHRIJVEN } from './adressen';
import { ArtikelPagina } from './lezen/ArtikelPagina';
import { KennisbankPagina } from './lezen/KennisbankPagina';

const WerklijstPagina = lazy(() =>
  import('./schrijven/WerklijstPagina').then(({ WerklijstPagina }) => ({ default: WerklijstPagina })),
);
const SchrijfPagina = lazy(() =>
  import('./schrijven/SchrijfPagina').then(({ SchrijfPagina }) => ({ default: SchrijfPagina })),
);

/** Everybody reads; who writes has a list of work and an editor beside it. */
export function KennisbankKamer({ ik }: { ik: Ik }) {
  const magSchrijven = mayArtikelSchrijven(ik.medewerker);
  return (
    <Switch>
      <Route path={KENNISBANK}>
        <KennisbankPagina />
      </Route>
      {magSchrijven && <Route path={SCHRIJVEN} component={WerklijstPagina} />}
      {magSchrijven && (
        <Route path={`${SCHRIJVEN}/:id`}>
          {({ id }) => <SchrijfPagina key={id} artikelId={id} ik={ik.medewerker} />}
        </Route>
      )}
      <Route path={`${KENNISBANK}/:id`}>{({ id }) => <ArtikelPagina key={id} artikelId={id} />}</Route>
      <Route>
        <Redirect to={KENNISBANK} replace />
      </Route>
    </Switch>
  );
}
