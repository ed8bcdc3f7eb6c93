import { makeStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useKopStyles } from '../ui/kop-styles';
import { media } from '../ui/layout';
import { Pagina } from '../ui/Pagina';
import { BEHEER } from './adressen';
import { useBladFocus } from './use-blad-focus';

const useStyles = makeStyles({ terug: { [media.notNarrow]: { display: 'none' } } });

type Props = {
  titel: string;
  /** What one finds here, in one or two sentences. */
  onder: string;
  acties?: ReactNode;
  children: ReactNode;
};

/** The page of one part: where you are, its title, what can be done, and below it the part itself. */
export function BeheerBlad({ titel, onder, acties, children }: Props) {
  const kop = useKopStyles();
  const styles = useStyles();
  useBladFocus();
  return (
    <Pagina title={`${titel} · Beheer`} label={titel}>
      <div className={styles.terug}>
        <nav aria-label="Je bent hier" className={kop.kruimels}>
          <Link href={BEHEER} className={kop.kruimel}>
            Beheer
          </Link>
          <ChevronRightRegular aria-hidden />
          <span>{titel}</span>
        </nav>
      </div>
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            {titel}
          </h1>
          <p className={kop.onder}>{onder}</p>
        </div>
        {acties && <div className={kop.acties}>{acties}</div>}
      </div>
      {children}
    </Pagina>
  );
}
