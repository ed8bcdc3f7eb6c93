import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { useKopStyles } from '../ui/kop-styles';

const useStyles = makeStyles({ rij: { flexWrap: 'wrap' } });

const LIJST = 'Nieuwsbrieven';

/** The way back, to the helpdesk that these belong to and, from one issue, to the list. */
export function Kruimels({ hier }: { hier?: string }) {
  const kop = useKopStyles();
  const styles = useStyles();
  return (
    <nav aria-label="Je bent hier" className={mergeClasses(kop.kruimels, styles.rij)}>
      <Link href="/helpdesk" className={kop.kruimel}>
        Helpdesk
      </Link>
      <ChevronRightRegular aria-hidden />
      {hier === undefined ? (
        <span>{LIJST}</span>
      ) : (
        <>
          <Link href="/nieuwsbrieven" className={kop.kruimel}>
            {LIJST}
          </Link>
          <ChevronRightRegular aria-hidden />
          <span>{hier}</span>
        </>
      )}
    </nav>
  );
}
