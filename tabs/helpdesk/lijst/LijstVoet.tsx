import { Link } from 'wouter';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { useHelpdeskpost } from '../../api/use-helpdeskpost';
import { HELPDESK } from '../adressen';
import { useLijstStyles } from './lijst-styles';

/** Mails that nobody has looked at yet. */
function useWachtendePost(magPost: boolean): number {
  const { data } = useHelpdeskpost({ enabled: magPost });
  return data?.ok ? data.value.mails.filter(({ afgehandeld }) => !afgehandeld).length : 0;
}

const postLabel = (wacht: number): string => (wacht > 0 ? `Post zonder vraag (${wacht})` : 'Post zonder vraag');

/** The rest of the room. */
export function LijstVoet({ isStaf, magPost }: { isStaf: boolean; magPost: boolean }) {
  const styles = useLijstStyles();
  const { data } = useHelpdeskinfo();
  const wacht = useWachtendePost(magPost);
  const magInstellen = data?.ok === true && data.value.magInstellen;
  const adressen = [
    ['/kennisbank', 'Alle uitleg'],
    ['/nieuwsbrieven', 'Nieuwsbrieven'],
    [`${HELPDESK}/wensen`, 'Wensen'],
    ...(magPost ? [[`${HELPDESK}/post`, postLabel(wacht)]] : []),
    ...(isStaf ? [[`${HELPDESK}/inzicht`, 'Inzicht']] : []),
    ...(magInstellen ? [['/beheer/helpdesk', 'Instellingen']] : []),
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
