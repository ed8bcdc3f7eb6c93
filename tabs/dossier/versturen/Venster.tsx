import { Dialog, DialogBody, DialogSurface, makeStyles, mergeClasses } from '@fluentui/react-components';
import { createContext, use, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { media } from '../../ui/layout';
import { useFocusTerug } from '../../ui/use-focus-terug';

/** Two halves beside each other from here on. */
export const NAAST_ELKAAR = '@media (min-width: 800px)';

const useStyles = makeStyles({
  surface: {
    padding: 0,
    maxWidth: '560px',
    overflow: 'hidden',
    [media.phone]: {
      width: '100vw',
      maxWidth: '100vw',
      height: '100dvh',
      maxHeight: '100dvh',
      margin: 0,
      border: 'none',
      borderRadius: 0,
    },
  },
  breed: { [NAAST_ELKAAR]: { maxWidth: '1000px', minHeight: '480px' } },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: 0,
    minHeight: 'inherit',
    maxHeight: 'calc(100dvh - 48px)',
    [media.phone]: { height: '100dvh', maxHeight: '100dvh' },
  },
});

type VensterWaarden = { surface: RefObject<HTMLDivElement | null>; sluit: RefObject<() => void> };

const VensterContext = createContext<VensterWaarden | undefined>(undefined);

/** For what stands in the window now: `sluit` is what Escape does, and focus can go to the window itself. */
export function useVenster(sluit: () => void): { focus(): void } {
  const venster = use(VensterContext);
  useEffect(() => {
    if (venster) venster.sluit.current = sluit;
  });
  return { focus: () => venster?.surface.current?.focus() };
}

type Props = { isBreed: boolean; onSluit(): void; children: ReactNode };

/** The window stays while its steps follow each other; what Escape means is up to the step. */
export function Venster({ isBreed, onSluit, children }: Props) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  const sluit = useRef(onSluit);
  useFocusTerug();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && sluit.current()}>
      <DialogSurface ref={surface} className={mergeClasses(styles.surface, isBreed && styles.breed)}>
        <DialogBody className={styles.body}>
          <VensterContext value={{ surface, sluit }}>{children}</VensterContext>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
