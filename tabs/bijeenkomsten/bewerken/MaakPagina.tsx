import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Laden } from '../../ui/Laden';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { Kruimels } from '../Kruimels';
import { LaadFout } from '../../ui/LaadFout';
import { LijstBotten } from '../lijst/LijstBotten';
import { useWijken } from './use-wijken';
import { useTitelFocus } from '../../ui/use-titel-focus';

const useStyles = makeStyles({ uitleg: { maxWidth: '760px' } });

type Props = { titel: string; uitleg: string; children(wijken: readonly string[]): ReactNode };

/** The frame of a page that makes something: it waits for the wijken, because a form asks for them. */
export function MaakPagina({ titel, uitleg, children }: Props) {
  const styles = useStyles();
  const kop = useKopStyles();
  const { query, wijken } = useWijken();
  useTitelFocus();
  return (
    <Pagina title={titel} label={titel}>
      <Kruimels hier={titel} />
      <div className={kop.root}>
        <div className={styles.uitleg}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            {titel}
          </h1>
          <p className={kop.onder}>{uitleg}</p>
        </div>
      </div>
      <LaadFout query={query} titel="Het formulier is niet geladen." watJeZiet="Je ziet het formulier" />
      {wijken && children(wijken)}
      {query.isPending && (
        <Laden tekst="Formulier laden …">
          <LijstBotten />
        </Laden>
      )}
    </Pagina>
  );
}
