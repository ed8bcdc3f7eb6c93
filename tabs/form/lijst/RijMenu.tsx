import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUndoRegular,
  ArrowUpRegular,
  CopyRegular,
  DeleteRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';

/** What is absent is not offered. */
export type RijActies = {
  kopieer?: (() => void) | undefined;
  verwijder?: (() => void) | undefined;
  omhoog?: (() => void) | undefined;
  omlaag?: (() => void) | undefined;
  zetTerug?: { naam: string; doe(): void } | undefined;
};

type Props = RijActies & {
  /** `Tussendoel 3` */
  naam: string;
};

export const RijMenu = ({ naam, kopieer, verwijder, omhoog, omlaag, zetTerug }: Props) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Meer bij ${naam}`} data-rij-menu />
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
        {kopieer && (
          <MenuItem icon={<CopyRegular />} onClick={kopieer}>
            Kopieer
          </MenuItem>
        )}
        {verwijder && (
          <MenuItem icon={<DeleteRegular />} onClick={verwijder}>
            Verwijderen
          </MenuItem>
        )}
        {zetTerug && (
          <MenuItem icon={<ArrowUndoRegular />} onClick={zetTerug.doe}>
            Zet {zetTerug.naam} terug
          </MenuItem>
        )}
      </MenuList>
    </MenuPopover>
  </Menu>
);
