import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { describeUren } from '@domain/helpdesk/werktijd';
import { useNaastStyles } from './naast-styles';

const bellenZin = ({ telefoon }: HelpdeskInfo): string => (telefoon ? `Liever bellen? Bel ${telefoon}. ` : '');

/** Hours and telephone, and when an answer can be expected. */
export function Bereikbaar() {
  const styles = useNaastStyles();
  const { data } = useHelpdeskinfo();
  if (!data?.ok) return null;
  const info = data.value;
  return (
    <p className={styles.bellen}>
      {bellenZin(info)}De helpdesk is bereikbaar {describeUren(info.uren)}.{' '}
      {!info.isOpen && info.weerOpen ? `${info.weerOpen} ` : ''}
      Een vraag over de inhoud gaat naar de consulent van je wijk.
    </p>
  );
}
