import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  CalendarRegular,
  ChatHelpRegular,
  LockClosedRegular,
  MoreHorizontalRegular,
  PrintRegular,
  ScalesRegular,
  ShareRegular,
} from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { WetUitkomst } from '@domain/wet/wet-uitkomst';
import type { KopHandelingen } from './kop-handelingen';

type Props = { dossier: DossierBeeld; wet: WetUitkomst; handelingen: KopHandelingen; isPhone: boolean };

/** Everything else; on a phone also what has no room in the header. */
export function MeerMenu({ dossier: { acties }, wet, handelingen, isPhone }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="large" icon={<MoreHorizontalRegular />} aria-label="Meer" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {isPhone && (
            <MenuItem icon={<ScalesRegular />} onClick={handelingen.naarWet}>
              {wet.samenvatting}
            </MenuItem>
          )}
          {isPhone && acties.includes('versturen') && (
            <MenuItem icon={<LockClosedRegular />} onClick={handelingen.verstuur}>
              Beveiligd versturen
            </MenuItem>
          )}
          {isPhone && <MenuDivider />}
          {acties.includes('oppMaken') && (
            <MenuItem icon={<ArrowDownloadRegular />} onClick={handelingen.oppAlsPdf}>
              OPP als PDF
            </MenuItem>
          )}
          {acties.includes('oppMaken') && (
            <MenuItem icon={<PrintRegular />} onClick={handelingen.oppAfdrukken}>
              OPP afdrukken
            </MenuItem>
          )}
          {handelingen.stapAfdrukken && (
            <MenuItem icon={<PrintRegular />} onClick={handelingen.stapAfdrukken.druk}>
              Stap {handelingen.stapAfdrukken.nummer} afdrukken
            </MenuItem>
          )}
          <MenuItem icon={<PrintRegular />} onClick={handelingen.logboekAfdrukken}>
            Logboek afdrukken
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<CalendarRegular />} onClick={handelingen.gesprekken}>
            Gesprekken
          </MenuItem>
          <DelenItem acties={acties} deel={handelingen.deel} />
          <MenuDivider />
          <MenuItem icon={<ChatHelpRegular />} onClick={handelingen.vraagHelpdesk}>
            Vraag het de helpdesk
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function DelenItem({ acties, deel }: { acties: DossierBeeld['acties']; deel(): void }) {
  if (!acties.includes('delen') && !acties.includes('delingIntrekken')) return null;
  return (
    <MenuItem icon={<ShareRegular />} onClick={deel}>
      {acties.includes('delen') ? 'Delen met het samenwerkingsverband' : 'Delen intrekken'}
    </MenuItem>
  );
}
