import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, MoreHorizontalRegular } from '@fluentui/react-icons';

type Props = {
  /** `Soort ondersteuning 3` */
  naam: string;
  omhoog: (() => void) | undefined;
  omlaag: (() => void) | undefined;
  /** Only for an item that was never saved; the others are switched off. */
  verwijder: (() => void) | undefined;
};

export const RijMenu = ({ naam, omhoog, omlaag, verwijder }: Props) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Meer bij ${naam}`} />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {omhoog && (
          <MenuItem icon={<ArrowUpRegular />} onClick={omhoog}>
            Naar boven
          </MenuItem>
        )}
        {omlaag && (
          <MenuItem icon={<ArrowDownRegular />} onClick={omlaag}>
            Naar beneden
          </MenuItem>
        )}
        {verwijder && (
          <MenuItem icon={<DeleteRegular />} onClick={verwijder}>
            Verwijderen
          </MenuItem>
        )}
      </MenuList>
    </MenuPopover>
  </Menu>
);
