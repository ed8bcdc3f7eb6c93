import { makeStyles } from '@fluentui/react-components';
import { heeftRol } from '@domain/adresboek/medewerker';
import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Laden } from '../ui/Laden';
import { media } from '../ui/layout';
import { BEHEER, beheerAdres } from './adressen';
import { BeheerMenu } from './BeheerMenu';
import { OverzichtPagina } from './overzicht/OverzichtPagina';
import type { PaginaProps } from './beheer-pagina';
import { BEHEER_GROEPEN } from './paginas';

const useStyles = makeStyles({
  root: { display: 'flex', flexGrow: 1, minWidth: 0, [media.narrow]: { display: 'block' } },
  blad: { flexGrow: 1, minWidth: 0 },
});

const PAGINAS = BEHEER_GROEPEN.flatMap(({ paginas }) => paginas);

/** Only for the role beheer; the server refuses everybody else as well. */
export function BeheerKamer({ ik }: PaginaProps) {
  const styles = useStyles();
  if (!heeftRol(ik.medewerker, 'beheer')) return <Redirect to="/" replace />;
  return (
    <div className={styles.root}>
      <BeheerMenu groepen={BEHEER_GROEPEN} />
      <div className={styles.blad}>
        <Suspense fallback={<Laden tekst="Laden …" />}>
          <Switch>
            <Route path={BEHEER}>
              <OverzichtPagina groepen={BEHEER_GROEPEN} />
            </Route>
            {PAGINAS.map(({ pad, Scherm }) => (
              <Route key={pad} path={beheerAdres(pad)}>
                <Scherm ik={ik} />
              </Route>
            ))}
            <Route>
              <Redirect to={BEHEER} replace />
            </Route>
          </Switch>
        </Suspense>
      </div>
    </div>
  );
}
