import { Link } from 'wouter';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { HELPDESK } from '../adressen';
import { useLijstStyles } from './lijst-styles';

/** The rest of the room. */
export function LijstVoet({ isStaf }: { isStaf: boolean }) {
  const styles = useLijstStyles();
  const { data } = useHelpdeskinfo();
  const magInstellen = data?.ok === true && data.value.magInstellen;
  const adressen = [
    ['/kennisbank', 'Alle uitleg'],
    ['/nieuwsbrieven', 'Nieuwsbrieven'],
    [`${HELPDESK}/wensen`, 'Wensen'],
    ...(isStaf ? [[`${HELPDESK}/inzicht`, 'Inzicht']] : []),
    ...(magInstellen ? [[`${HELPDESK}/instellingen`, 'Instellingen']] : []),
  ] as const;
  return (
    <nav className={styles.voet} aria-label="Meer van de helpdesk">
      {adressen.map(([href = '', label]) => (
        <Link key={href} href={href} className={styles.link}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
