import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { showToast } from '../../../ui/toast/toasts';
import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { AfvinkRegel } from './use-afvinken';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  knop: { minHeight: '44px' },
});

type Props = { regels: readonly AfvinkRegel[]; onZet(aanmeldingId: string, status: Aanwezigheid): void };

/** Afterwards: everybody who was not ticked did not come. The way back stays next to it. */
export function RestNietVerschenen({ regels, onZet }: Props) {
  const styles = useStyles();
  const [gezet, setGezet] = useState<readonly string[]>([]);
  const rest = regels.filter(({ status }) => status === 'bevestigd').map(({ deelnemer }) => deelnemer.id);
  const terug = regels.filter(({ deelnemer, status }) => status === 'nietVerschenen' && gezet.includes(deelnemer.id));

  const root = useRef<HTMLDivElement>(null);
  const zetAlle = (ids: readonly string[], status: Aanwezigheid) => {
    ids.forEach((id) => onZet(id, status));
    // The button that was pressed goes away; the other one takes its place.
    setTimeout(() => root.current?.querySelector('button')?.focus());
  };
  const zetRest = () => {
    zetAlle(rest, 'nietVerschenen');
    setGezet(rest);
    showToast({
      titel:
        rest.length === 1 ? '1 persoon op niet verschenen gezet' : `${rest.length} mensen op niet verschenen gezet`,
      actie: { label: 'Zet terug', doe: () => zetAlle(rest, 'bevestigd') },
    });
  };
  if (rest.length === 0 && terug.length === 0) return null;
  return (
    <div ref={root} className={styles.root}>
      {rest.length > 0 && (
        <Button className={styles.knop} onClick={zetRest}>
          Zet de rest op niet verschenen ({rest.length})
        </Button>
      )}
      {terug.length > 0 && (
        <Button
          className={styles.knop}
          onClick={() =>
            zetAlle(
              terug.map(({ deelnemer }) => deelnemer.id),
              'bevestigd',
            )
          }
        >
          Zet {terug.length} terug op aangemeld
        </Button>
      )}
    </div>
  );
}
