import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { WetOnderdeel } from '@domain/wet/wet-uitkomst';
import { useState } from 'react';
import { card, text } from '../../ui/layout';

const useStyles = makeStyles({
  noot: { ...text.help, display: 'flex', alignItems: 'start', columnGap: '8px' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '1px' },
  link: { fontSize: '13px', lineHeight: '18px' },
  bronnen: { ...card, margin: '12px 0 0', padding: '4px 16px 12px' },
  titel: { ...text.context, fontWeight: 600, marginTop: '8px' },
  bron: { ...text.context, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Says what this check is not, and where each requirement comes from. */
export function Bronnen({ onderdelen }: { onderdelen: readonly WetOnderdeel[] }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <div className={styles.noot}>
        <InfoRegular aria-hidden className={styles.icon} />
        <span>
          Deze controle kijkt of alles er is. Of de inhoud goed is, beoordeel je zelf met de ouders en je team.{' '}
          <Link
            inline
            as="button"
            className={styles.link}
            aria-expanded={isOpen}
            aria-controls="wet-bronnen"
            onClick={() => setIsOpen(!isOpen)}
          >
            Waar staat dit in de wet?
          </Link>
        </span>
      </div>
      <dl id="wet-bronnen" className={styles.bronnen} hidden={!isOpen}>
        {onderdelen.map(({ code, titel, bron }) => (
          <div key={code}>
            <dt className={styles.titel}>{titel}</dt>
            <dd className={styles.bron}>{bron}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
