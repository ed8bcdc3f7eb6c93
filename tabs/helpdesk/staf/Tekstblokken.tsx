import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { TextBulletListSquareRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useHelpdeskteksten } from '../../api/use-helpdesk';
import { media } from '../../ui/layout';
import { TekstblokkenDialoog } from './TekstblokkenDialoog';

const useStyles = makeStyles({ knop: { [media.phone]: { minHeight: '44px' } } });

/** Texts that staff use often, put where the cursor is. */
export function Tekstblokken({ onKies }: { onKies(tekst: string): void }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const plek = useRef<HTMLSpanElement>(null);
  // The item goes with the menu: the dialog has to bring the focus back here.
  const open = () => {
    plek.current?.querySelector('button')?.focus();
    setIsOpen(true);
  };
  const { data } = useHelpdeskteksten({ enabled: true });
  const bewaard = data?.ok ? data.value : { teksten: [] };
  const { teksten } = bewaard;
  return (
    <>
      <span ref={plek}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" className={styles.knop} icon={<TextBulletListSquareRegular />}>
              Tekstblok
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {teksten.map(({ id, titel, tekst }) => (
                <MenuItem key={id} onClick={() => onKies(tekst)}>
                  {titel}
                </MenuItem>
              ))}
              {teksten.length > 0 && <MenuDivider />}
              <MenuItem disabled={!data?.ok} onClick={open}>
                Tekstblokken bewerken
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
      {isOpen && <TekstblokkenDialoog bewaard={bewaard} onSluit={() => setIsOpen(false)} />}
    </>
  );
}
