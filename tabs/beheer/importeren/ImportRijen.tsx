import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { IMPORT_STANDEN, type ImportStand, type ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { useState } from 'react';
import { card, media, text } from '../../ui/layout';
import { ImportTabel } from './ImportTabel';
import { STAND_LABEL, telRijen } from './import-woorden';

const PAGINA = 50;

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'lijst' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '12px 16px' },
  knop: { [media.phone]: { minHeight: '44px', flex: '1 0 auto' } },
  meer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', padding: '12px 16px' },
  meta: text.meta,
});

type Props = { voorbeeld: ImportVoorbeeld; /** Only these, such as what was skipped. */ alleen?: ImportStand };

/** The rows of the list, all of them or of one kind. */
export function ImportRijen({ voorbeeld: { soort, rijen, tellingen }, alleen }: Props) {
  const styles = useStyles();
  const [gekozen, setGekozen] = useState(alleen);
  const [aantal, setAantal] = useState(PAGINA);
  const gevonden = gekozen ? rijen.filter(({ stand }) => stand === gekozen) : rijen;
  const kies = (stand: ImportStand | undefined) => {
    setGekozen(stand);
    setAantal(PAGINA);
  };
  return (
    <div className={styles.root}>
      {!alleen && (
        <div role="group" aria-label="Toon" className={styles.filters}>
          <ToggleButton className={styles.knop} checked={!gekozen} onClick={() => kies(undefined)}>
            Alles ({rijen.length})
          </ToggleButton>
          {IMPORT_STANDEN.filter((stand) => tellingen[stand] > 0).map((stand) => (
            <ToggleButton key={stand} className={styles.knop} checked={gekozen === stand} onClick={() => kies(stand)}>
              {STAND_LABEL[stand]} ({tellingen[stand]})
            </ToggleButton>
          ))}
        </div>
      )}
      <ImportTabel id="import-rijen" soort={soort} rijen={gevonden.slice(0, aantal)} />
      {gevonden.length > aantal && (
        <div className={styles.meer}>
          <Button className={styles.knop} onClick={() => setAantal(aantal + 4 * PAGINA)}>
            Toon meer rijen
          </Button>
          <span className={styles.meta} role="status">
            {aantal} van {telRijen(gevonden.length)} getoond
          </span>
        </div>
      )}
    </div>
  );
}
