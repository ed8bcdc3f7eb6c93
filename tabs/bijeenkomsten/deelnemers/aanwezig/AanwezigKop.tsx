import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { CloudArrowUpRegular, PersonAddRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { media, text, visuallyHidden } from '../../../ui/layout';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 16px',
    borderRadius: '8px 8px 0 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // At 400 % zoom a bar that sticks would cover the names.
    [media.shallow]: { position: 'static' },
  },
  links: { marginRight: 'auto' },
  teller: { ...text.pageTitle, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  onbewaard: {
    ...text.meta,
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
  },
  zoek: {
    flex: '0 1 320px',
    minWidth: 0,
    maxWidth: '100%',
    boxSizing: 'border-box',
    minHeight: '44px',
    '& input': { fontSize: '16px' },
    [media.phone]: { flexBasis: '100%', order: 1 },
  },
  knop: { minHeight: '44px', whiteSpace: 'nowrap', [media.phone]: { minWidth: '44px', paddingInline: '8px' } },
  knopTekst: { [media.phone]: visuallyHidden },
});

type Props = {
  aanwezig: number;
  totaal: number;
  /** Ticks that have been waiting for a while; 0 when all is well. */
  onbewaard: number;
  zoek: string;
  onZoek(zoek: string): void;
  /** Enter in the search field. */
  onEnter(): void;
  onVoegToe?: (() => void) | undefined;
};

/** How many are in, and the search field; stays in sight. */
export function AanwezigKop({ aanwezig, totaal, onbewaard, zoek, onZoek, onEnter, onVoegToe }: Props) {
  const styles = useStyles();
  const bijToets = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    onEnter();
    event.currentTarget.select();
  };
  return (
    <div className={styles.root}>
      <div className={styles.links}>
        <h2 className={styles.teller}>
          {aanwezig} van {totaal} binnen
        </h2>
        {onbewaard > 0 && (
          <p className={styles.onbewaard}>
            <CloudArrowUpRegular aria-hidden fontSize={16} />
            {onbewaard} nog niet bewaard
          </p>
        )}
      </div>
      {onVoegToe && (
        <Button className={styles.knop} icon={<PersonAddRegular />} onClick={onVoegToe}>
          <span className={styles.knopTekst}>Voeg iemand toe</span>
        </Button>
      )}
      <SearchBox
        className={styles.zoek}
        placeholder="Zoek op naam of school"
        aria-label="Zoek op naam of school"
        autoComplete="off"
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        value={zoek}
        onChange={(_, { value }) => onZoek(value)}
        onKeyDown={bijToets}
        onFocus={({ target }) => target.select()}
      />
    </div>
  );
}
