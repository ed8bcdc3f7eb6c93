import { Button, makeStyles } from '@fluentui/react-components';
import { LinkRegular, MegaphoneRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { media } from '../../../ui/layout';
import type { Gegevens } from '../use-gegevens';
import { ActieMenu, type Venster } from './ActieMenu';
import { AfzegDialoog } from './AfzegDialoog';
import { DeelDialoog } from './DeelDialoog';
import { PubliceerDialoog } from './PubliceerDialoog';
import { SluitDialoog } from './SluitDialoog';
import { VerwijderDialoog } from './VerwijderDialoog';

const useStyles = makeStyles({ knop: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } } });

type Props = { beeld: BijeenkomstBeeld; gegevens: Gegevens };
type VensterProps = Props & { venster: Venster | undefined; onSluit(): void };

function OpenVenster({ venster, beeld, gegevens, onSluit }: VensterProps) {
  if (venster === 'publiceer') return <PubliceerDialoog beeld={beeld} gegevens={gegevens} onSluit={onSluit} />;
  if (venster === 'deel') return <DeelDialoog beeld={beeld} onSluit={onSluit} />;
  if (venster === 'sluit') return <SluitDialoog beeld={beeld} onSluit={onSluit} />;
  if (venster === 'afzeg') return <AfzegDialoog beeld={beeld} onSluit={onSluit} />;
  return venster === 'verwijder' ? <VerwijderDialoog beeld={beeld} onSluit={onSluit} /> : null;
}

/** What may be done now, as the server says: the next step as a button, the rest in a menu. */
export function KopActies({ beeld, gegevens }: Props) {
  const styles = useStyles();
  const [venster, setVenster] = useState<Venster>();
  const isConcept = beeld.status === 'concept';
  const magPubliceren = beeld.acties.includes('publiceren');
  return (
    <>
      {!isConcept && (
        <Button className={styles.knop} icon={<LinkRegular />} onClick={() => setVenster('deel')}>
          Deel link
        </Button>
      )}
      {magPubliceren && (
        <Button
          className={styles.knop}
          appearance={isConcept ? 'primary' : 'secondary'}
          icon={<MegaphoneRegular />}
          onClick={() => setVenster('publiceer')}
        >
          {isConcept ? 'Publiceer' : 'Heropen aanmelding'}
        </Button>
      )}
      <ActieMenu beeld={beeld} onOpen={setVenster} />
      <OpenVenster venster={venster} beeld={beeld} gegevens={gegevens} onSluit={() => setVenster(undefined)} />
    </>
  );
}
