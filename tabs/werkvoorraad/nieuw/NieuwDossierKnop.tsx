import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useRef, useState, type ComponentType } from 'react';
import { Balk } from '../../ui/Balk';
import { media } from '../../ui/layout';

const useStyles = makeStyles({ balk: { flexBasis: '100%' }, knop: { [media.phone]: { minHeight: '44px' } } });

type Dialoog = ComponentType<{ ik: Ik; onSluit(): void }>;

const loadDialoog = () => import('./NieuwDossierDialoog').then(({ NieuwDossierDialoog }) => NieuwDossierDialoog);
const warmUp = (): void => void loadDialoog().catch(() => undefined);

/** The dialog comes when it is asked for, and sooner when a pointer or the focus comes near. */
export function NieuwDossierKnop({ ik }: { ik: Ik }) {
  const styles = useStyles();
  const knop = useRef<HTMLButtonElement>(null);
  const [Open, setOpen] = useState<Dialoog>();
  const [isMislukt, setIsMislukt] = useState(false);

  const open = () => {
    setIsMislukt(false);
    loadDialoog().then(
      (Dialoog) => setOpen(() => Dialoog),
      () => setIsMislukt(true),
    );
  };
  const sluit = () => {
    setOpen(undefined);
    knop.current?.focus();
  };

  return (
    <>
      <Button
        ref={knop}
        className={styles.knop}
        appearance="primary"
        icon={<AddRegular />}
        onPointerEnter={warmUp}
        onFocus={warmUp}
        onClick={open}
      >
        Nieuw dossier
      </Button>
      {isMislukt && (
        <div className={styles.balk}>
          <Balk intent="warning" isOffline titel="Een nieuw dossier kan nu niet.">
            Er is geen verbinding. Kijk of je internet werkt en kies opnieuw Nieuw dossier.
          </Balk>
        </div>
      )}
      {Open && <Open ik={ik} onSluit={sluit} />}
    </>
  );
}
