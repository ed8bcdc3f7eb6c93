import { Button, makeStyles } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useEffect } from 'react';
import { focusPadStraks } from '../../form/focus-pad';
import { announce } from '../../ui/announce';
import { text } from '../../ui/layout';
import { DelingVragen } from '../delen/DelingVragen';
import { useDelen } from '../delen/use-delen';
import { Kader } from './Kader';

const useStyles = makeStyles({ titel: text.cardTitle, uitleg: { ...text.body, margin: '4px 0 0' } });

type Props = { dossier: DossierBeeld; onder: string; onSluit(): void };

/** BR-19: nothing leaves the school before the dossier is shared. Once it is, the dialog goes on by itself. */
export function EerstDelen({ dossier, onder, onSluit }: Props) {
  const styles = useStyles();
  const stand = useDelen(dossier.id);
  useEffect(() => focusPadStraks('akkoordVan'), []);
  const deel = async () => {
    if (await stand.deel()) announce('Het dossier is gedeeld. Kies nu wat je verstuurt.');
  };
  return (
    <Kader
      onder={onder}
      isVeranderd={stand.formulier.isVeranderd}
      onSluit={onSluit}
      noot="Het delen komt in het logboek."
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={stand.isBezig} onClick={() => void deel()}>
            Deel en ga verder
          </Button>
        </>
      )}
    >
      <div>
        <h3 className={styles.titel}>Deel eerst dit dossier</h3>
        <p className={styles.uitleg}>
          Het samenwerkingsverband mag dit dossier nog niet zien. Met akkoord van de ouders kun je het delen. Daarna
          kies je aan wie je verstuurt.
        </p>
      </div>
      <DelingVragen dossier={dossier} stand={stand} />
    </Kader>
  );
}
