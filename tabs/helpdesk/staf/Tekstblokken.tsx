import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { TextBulletListSquareRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useHelpdeskteksten } from '../../api/use-helpdesk';
import { TekstblokkenDialoog } from './TekstblokkenDialoog';

/** Texts that staff use often, put where the cursor is. */
export function Tekstblokken({ onKies }: { onKies(tekst: string): void }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useHelpdeskteksten({ enabled: true });
  const teksten = data?.ok ? data.value.teksten : [];
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<TextBulletListSquareRegular />}>
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
            <MenuItem disabled={!data?.ok} onClick={() => setIsOpen(true)}>
              Tekstblokken bewerken
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isOpen && <TekstblokkenDialoog bewaard={teksten} onSluit={() => setIsOpen(false)} />}
    </>
  );
}
