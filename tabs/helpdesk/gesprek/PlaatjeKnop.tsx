import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { useState } from 'react';
import { useHelpdeskplaatje } from '../../api/use-helpdesk';
import { formatGrootte } from '../bestand-grootte';
import { Miniatuur } from '../bijlagen/Miniatuur';
import { BijlageKnop } from './BijlageKnop';
import { useGesprekStyles } from './gesprek-styles';
import { PlaatjeDialoog } from './PlaatjeDialoog';

const useStyles = makeStyles({ root: { padding: '4px 8px 4px 4px' } });

type Props = { vraagId: string; bijlage: HelpdeskBijlage };

/** A picture of a message, small; pressed it is large. When it can't be fetched it is a file like the others, to try again. */
export function PlaatjeKnop({ vraagId, bijlage }: Props) {
  const styles = useStyles();
  const gesprek = useGesprekStyles();
  const [isGroot, setIsGroot] = useState(false);
  const { data, isError } = useHelpdeskplaatje(vraagId, bijlage);
  if (isError || data?.ok === false) return <BijlageKnop vraagId={vraagId} bijlage={bijlage} />;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(gesprek.chip, styles.root)}
        aria-label={`Bekijk ${bijlage.naam} (${formatGrootte(bijlage.bytes)})`}
        onClick={() => setIsGroot(true)}
      >
        <Miniatuur bestand={data?.value} />
        {bijlage.naam} ({formatGrootte(bijlage.bytes)})
      </button>
      {isGroot && data && <PlaatjeDialoog bijlage={bijlage} bestand={data.value} onSluit={() => setIsGroot(false)} />}
    </>
  );
}
