import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CopyRegular,
  DeleteRegular,
  DismissCircleRegular,
  LockClosedRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { BijeenkomstActie, BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { JSX } from 'react';
import { useKopieer } from './use-kopieer';

export type Venster = 'publiceer' | 'deel' | 'sluit' | 'afzeg' | 'verwijder';
type Item = { actie: BijeenkomstActie; venster: Venster; label: string; icon: JSX.Element };

const ITEMS: readonly Item[] = [
  { actie: 'sluiten', venster: 'sluit', label: 'Sluit aanmelding', icon: <LockClosedRegular /> },
  { actie: 'afzeggen', venster: 'afzeg', label: 'Zeg af', icon: <DismissCircleRegular /> },
  { actie: 'verwijderen', venster: 'verwijder', label: 'Verwijder concept', icon: <DeleteRegular /> },
];

type Props = { beeld: BijeenkomstBeeld; onOpen(venster: Venster): void };

/** Everything else. Copying may always be done. */
export function ActieMenu({ beeld, onOpen }: Props) {
  const kopieer = useKopieer(beeld.bijeenkomstId);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="large" icon={<MoreHorizontalRegular />} aria-label="Meer" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<CopyRegular />} onClick={() => void kopieer()}>
            Kopieer
          </MenuItem>
          {ITEMS.filter(({ actie }) => beeld.acties.includes(actie)).map(({ venster, label, icon }) => (
            <MenuItem key={venster} icon={icon} onClick={() => onOpen(venster)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
