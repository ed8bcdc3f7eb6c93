import { ChevronRightRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { useKopStyles } from '../ui/kop-styles';

/** The way back to the list, and where you are. */
export const Kruimels = ({ hier }: { hier: string }) => {
  const kop = useKopStyles();
  return (
    <nav aria-label="Je bent hier" className={kop.kruimels}>
      <Link href="/bijeenkomsten" className={kop.kruimel}>
        Bijeenkomsten
      </Link>
      <ChevronRightRegular aria-hidden />
      <span>{hier}</span>
    </nav>
  );
};
