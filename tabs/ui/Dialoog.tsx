import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { media, text } from './layout';
import { SluitVraag } from './SluitVraag';
import { useFocusTerug } from './use-focus-terug';
import { useVerlaatVraag } from './use-verlaat-vraag';

const useStyles = makeStyles({
  surface: {
    maxWidth: '600px',
    [media.phone]: {
      maxWidth: '100vw',
      width: '100vw',
      minHeight: '100dvh',
      maxHeight: '100dvh',
      margin: 0,
      borderRadius: 0,
      padding: '16px',
    },
  },
  breed: { maxWidth: 'min(920px, calc(100vw - 32px))' },
  body: { [media.phone]: { minHeight: 'calc(100dvh - 32px)', gridTemplateRows: 'auto 1fr auto' } },
  titel: { fontSize: '20px', lineHeight: '28px' },
  onder: { ...text.body, color: tokens.colorNeutralForeground2, margin: '4px 0 0', fontWeight: 400 },
  // The ring around a checkbox begins beside it, and what scrolls would cut it off.
  inhoud: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '4px 12px', margin: '0 -12px' },
  acties: {
    alignItems: 'center',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    '& button': { whiteSpace: 'nowrap' },
    [media.phone]: { alignItems: 'stretch' },
  },
  noot: {
    [media.phone]: { textAlign: 'center' },
    ...text.context,
    color: tokens.colorNeutralForeground3,
    flexGrow: 1,
  },
});

type Acties = ReactNode | ((sluit: () => void) => ReactNode);

type Props = {
  titel: ReactNode;
  onder?: ReactNode;
  isBreed?: boolean;
  /** Asks before a big step: only a button closes it, or Escape. */
  isVraag?: boolean;
  /** Something was filled in: closing asks first. */
  isVeranderd?: boolean;
  onSluit(): void;
  /** Left of the buttons. */
  noot?: ReactNode;
  /** The buttons; as a function it gets the way to close that asks first. */
  acties: Acties;
  children?: ReactNode;
};

/** A dialog that is open as long as it is drawn. Full screen on a phone. Escape is the safe choice. */
export function Dialoog({ titel, onder, isVeranderd = false, onSluit, noot, acties, children, ...vorm }: Props) {
  const styles = useStyles();
  const [vraagtNa, setVraagtNa] = useState(false);
  useFocusTerug();
  useVerlaatVraag(isVeranderd);
  const sluit = () => (isVeranderd && !vraagtNa ? setVraagtNa(true) : onSluit());
  const knoppen = typeof acties === 'function' ? acties(sluit) : acties;
  return (
    <Dialog open modalType={vorm.isVraag ? 'alert' : 'modal'} onOpenChange={(_, { open }) => !open && sluit()}>
      <DialogSurface className={mergeClasses(styles.surface, vorm.isBreed && styles.breed)}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.titel}>
            {titel}
            {onder && <div className={styles.onder}>{onder}</div>}
          </DialogTitle>
          <DialogContent className={styles.inhoud}>{children}</DialogContent>
          <DialogActions fluid className={styles.acties}>
            {vraagtNa ? (
              <SluitVraag className={styles.noot} onVerder={() => setVraagtNa(false)} onSluit={onSluit} />
            ) : (
              <>
                {noot && <span className={styles.noot}>{noot}</span>}
                {knoppen}
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
