import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { media, text } from '../../ui/layout';
import { listKeuzes, type KeuzeRegel } from './list-keuzes';
import type { WoordKeuzesWerk } from './use-woord-keuzes';
import type { VraagBeeld } from './vraag-beeld';

const useStyles = makeStyles({
  titel: { ...text.label, margin: '4px 0 0' },
  lijst: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  regel: {
    ...text.body,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
    minHeight: '36px',
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '& button': { flexShrink: 0, [media.phone]: { minHeight: '44px' } },
    [media.phone]: { paddingBlock: '2px' },
  },
});

type LijstProps = { titel: string; regels: readonly KeuzeRegel[]; werk: WoordKeuzesWerk };

function Lijst({ titel, regels, werk }: LijstProps) {
  const styles = useStyles();
  if (regels.length === 0) return null;
  return (
    <section aria-label={titel}>
      <h3 className={styles.titel}>{titel}</h3>
      <ul className={styles.lijst}>
        {regels.map(({ tekst, knop, na, gedaan }) => (
          <li key={tekst} className={styles.regel}>
            <span>{tekst}</span>
            <Button
              size="small"
              aria-label={`${knop}: ${tekst}`}
              disabledFocusable={werk.isBezig}
              onClick={() => werk.verander(na, gedaan)}
            >
              {knop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { keuzes: WoordKeuzes; vragen: readonly VraagBeeld[]; werk: WoordKeuzesWerk };

export function KeuzesOverzicht({ keuzes, vragen, werk }: Props) {
  const { verborgen, samen } = listKeuzes(keuzes, vragen);
  return (
    <>
      <Lijst titel="Verborgen" regels={verborgen} werk={werk} />
      <Lijst titel="Samengevoegd" regels={samen} werk={werk} />
    </>
  );
}
