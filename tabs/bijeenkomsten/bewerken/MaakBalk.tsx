import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { media, text } from '../../ui/layout';
import { KnopLink } from '../KnopLink';
import { MisluktBalk } from '../deelnemers/MisluktBalk';
import type { Mislukt } from '../deelnemers/use-handeling';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    maxWidth: '1120px',
    marginTop: '16px',
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    boxShadow: tokens.shadow8,
    [media.shallow]: { position: 'static' },
  },
  regel: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  tekst: { ...text.body, flex: '1 1 220px', margin: 0 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: '8px', [media.phone]: { width: '100%' } },
  knop: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px', flex: '1 0 auto' } },
});

type Props = {
  uitleg: string;
  knop: string;
  nietGelukt: string;
  mislukt: Mislukt | undefined;
  isBezig: boolean;
  onMaak(): void;
};

/** Below a form that makes something. */
export function MaakBalk({ uitleg, knop, nietGelukt, mislukt, isBezig, onMaak }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="region" aria-label={knop}>
      <MisluktBalk mislukt={mislukt} titel={nietGelukt} />
      <div className={styles.regel}>
        <p className={styles.tekst}>{uitleg}</p>
        <div className={styles.knoppen}>
          <KnopLink href="/bijeenkomsten" className={styles.knop}>
            Annuleren
          </KnopLink>
          <Button className={styles.knop} appearance="primary" disabledFocusable={isBezig} onClick={onMaak}>
            {knop}
          </Button>
        </div>
      </div>
    </div>
  );
}
