import { ChevronRightRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { useKopStyles } from '../ui/kop-styles';
import { HELPDESK } from './adressen';

/** The way back to the helpdesk, and where you are. */
export const Kruimels = ({ hier }: { hier: string }) => {
  const kop = useKopStyles();
  return (
    <nav aria-label="Je bent hier" className={kop.kruimels}>
      <Link href={HELPDESK} className={kop.kruimel}>
        Helpdesk
      </Link>
      <ChevronRightRegular aria-hidden />
      <span>{hier}</span>
    </nav>
  );
};
