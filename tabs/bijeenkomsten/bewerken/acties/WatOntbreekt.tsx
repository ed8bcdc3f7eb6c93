import { Button, Link, makeStyles } from '@fluentui/react-components';
import { findVeld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { useLocation } from 'wouter';
import { Dialoog } from '../../../ui/Dialoog';
import { text } from '../../../ui/layout';
import type { Gegevens } from '../use-gegevens';
import { Weigering } from '../../../ui/Weigering';

const useStyles = makeStyles({
  lijst: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  uitleg: { ...text.help, display: 'block' },
});

type Props = { id: string; refusals: readonly Refusal[]; gegevens: Gegevens; onSluit(): void };

/** What has to be filled in or changed before publishing, each with the way to its veld. */
export function WatOntbreekt({ id, refusals, gegevens, onSluit }: Props) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const label = (pad = '') => findVeld(gegevens.velden, pad.split('/')[0] ?? '')?.label ?? 'Gegevens';
  const gaNaar = (refusal: Refusal) => {
    onSluit();
    navigate(`/bijeenkomsten/${id}`);
    // The dialog puts the focus back first.
    setTimeout(() => gegevens.wijs([refusal, ...refusals.filter((een) => een !== refusal)]), 50);
  };
  return (
    <Dialoog
      titel="Nog niet klaar om te publiceren"
      onder={
        refusals.length === 1 ? 'Hier moet nog iets gebeuren:' : `Op ${refusals.length} plekken moet nog iets gebeuren:`
      }
      onSluit={onSluit}
      acties={<Button onClick={onSluit}>Sluiten</Button>}
    >
      <ul className={styles.lijst}>
        {refusals.map((refusal) => (
          <li key={`${refusal.pad} ${refusal.code}`}>
            <Link as="button" onClick={() => gaNaar(refusal)}>
              {label(refusal.pad)}
            </Link>
            <span className={styles.uitleg}>
              <Weigering refusal={refusal} />
            </span>
          </li>
        ))}
      </ul>
    </Dialoog>
  );
}
