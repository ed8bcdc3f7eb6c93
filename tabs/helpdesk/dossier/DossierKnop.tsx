import { Button, makeStyles } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons';
import { useState, type Ref } from 'react';
import { useIk } from '../../api/use-ik';
import { media } from '../../ui/layout';
import { DossierKiezen, type DossierVerwijzing } from './DossierKiezen';

const useStyles = makeStyles({ knop: { [media.phone]: { minHeight: '44px' } } });

type Props = {
  /** Of what is being written about: then nothing is asked. */
  dossier?: DossierVerwijzing | undefined;
  /** On the button of the choice: `Voeg nummer toe`. */
  knop: string;
  onKies(dossier: DossierVerwijzing): void;
  ref?: Ref<HTMLButtonElement>;
};

/** A pupil is named by the number of the dossier. For who has no dossiers and writes about none there is no button. */
export function DossierKnop({ dossier, knop, onKies, ref }: Props) {
  const styles = useStyles();
  const { data } = useIk();
  const [isOpen, setIsOpen] = useState(false);
  if (!dossier && !(data?.ok && data.value.heeftWerkvoorraad)) return null;
  return (
    <>
      <Button
        ref={ref}
        appearance="subtle"
        size="small"
        className={styles.knop}
        icon={<FolderRegular />}
        onClick={() => (dossier ? onKies(dossier) : setIsOpen(true))}
      >
        Dossiernummer
      </Button>
      {isOpen && (
        <DossierKiezen
          knop={knop}
          onSluit={() => setIsOpen(false)}
          onKies={(gekozen) => {
            setIsOpen(false);
            onKies(gekozen);
          }}
        />
      )}
    </>
  );
}
