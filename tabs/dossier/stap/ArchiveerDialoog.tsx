import { Button } from '@fluentui/react-components';
import { Dialoog } from '../../ui/Dialoog';

type Props = { onSluit(): void; onArchiveer(): void };

/** A big step asks first and says the consequence. */
export const ArchiveerDialoog = ({ onSluit, onArchiveer }: Props) => (
  <Dialoog
    isVraag
    titel="Dossier archiveren?"
    onSluit={onSluit}
    acties={
      <>
        <Button onClick={onSluit}>Annuleren</Button>
        <Button appearance="primary" onClick={onArchiveer}>
          Archiveer dossier
        </Button>
      </>
    }
  >
    Niemand kan het dan nog veranderen. Je kunt het met een reden weer openen.
  </Dialoog>
);
