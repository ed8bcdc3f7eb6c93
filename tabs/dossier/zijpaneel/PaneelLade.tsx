import { Button, DrawerBody, makeStyles, OverlayDrawer } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFocusTerug } from '../../ui/use-focus-terug';
import { PaneelBladen, type PaneelProps } from './Zijpaneel';

const useStyles = makeStyles({
  lade: { maxWidth: '100vw', width: '400px' },
  inhoud: { display: 'flex', flexDirection: 'column', padding: 0 },
});

/** The side panel where there is no room for a third column. */
export function PaneelLade({ onSluit, ...paneel }: PaneelProps & { onSluit(): void }) {
  const styles = useStyles();
  useFocusTerug();
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.lade}
      aria-label="Logboek en uitleg"
      onOpenChange={(_, { open }) => !open && onSluit()}
    >
      <DrawerBody className={styles.inhoud}>
        <PaneelBladen
          {...paneel}
          rechts={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Sluiten" onClick={onSluit} />}
        />
      </DrawerBody>
    </OverlayDrawer>
  );
}
