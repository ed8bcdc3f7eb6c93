import { ChevronRightRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { useKopStyles } from '../ui/kop-styles';
import { KENNISBANK } from '../uitleg/artikel-adres';

type Stap = readonly [href: string, label: string];
const BEGIN: readonly Stap[] = [
  ['/helpdesk', 'Helpdesk'],
  [KENNISBANK, 'Uitleg'],
];

/** The way back, and where you are. */
export function Kruimels({ via = BEGIN, hier }: { via?: readonly Stap[]; hier: string }) {
  const kop = useKopStyles();
  return (
    <nav aria-label="Je bent hier" className={kop.kruimels}>
      {via.map(([href, label]) => (
        <Fragment key={href}>
          <Link href={href} className={kop.kruimel}>
            {label}
          </Link>
          <ChevronRightRegular aria-hidden />
        </Fragment>
      ))}
      <span>{hier}</span>
    </nav>
  );
}
