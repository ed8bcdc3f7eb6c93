import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFocusTerug } from '../ui/use-focus-terug';
import { ArtikelLezen } from './ArtikelLezen';

const useStyles = makeStyles({ lade: { maxWidth: '100vw', width: '440px' } });

/** An article over the side of the page: what somebody was doing stays as it is. */
export function UitlegLade({ artikelId, onSluit }: { artikelId: string; onSluit(): void }) {
  useFocusTerug();
  return (
    <OverlayDrawer open position="end" className={useStyles().lade} onOpenChange={(_, { open }) => !open && onSluit()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Sluiten" onClick={onSluit} />}
        >
          Uitleg
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <ArtikelLezen artikelId={artikelId} />
      </DrawerBody>
    </OverlayDrawer>
  );
}
