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
import {
  BookAddRegular,
  LightbulbRegular,
  MergeRegular,
  MoreHorizontalRegular,
  PersonArrowRightRegular,
  PrintRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { HelpdeskActie, VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { useRef, useState } from 'react';
import { media } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { SamenvoegDialoog } from './SamenvoegDialoog';
import { StatusItems } from './StatusItems';
import { ToewijsDialoog } from './ToewijsDialoog';
import { useMaakArtikel } from './use-maak-artikel';
import { useVraagHandeling } from './use-vraag-handeling';
import { WensDialoog } from './WensDialoog';

const useStyles = makeStyles({ knop: { [media.phone]: { minWidth: '44px', minHeight: '44px' } } });

type Venster = 'toewijzen' | 'samenvoegen' | 'wensBeoordelen';

const VENSTERS: readonly { actie: HelpdeskActie & Venster; icon: FluentIcon; label: string }[] = [
  { actie: 'toewijzen', icon: PersonArrowRightRegular, label: 'Wijs toe' },
  { actie: 'samenvoegen', icon: MergeRegular, label: 'Voeg samen met een andere vraag' },
  { actie: 'wensBeoordelen', icon: LightbulbRegular, label: 'Zet de status van de wens' },
];

function OpenVenster({
  venster,
  beeld,
  onSluit,
}: {
  venster: Venster | undefined;
  beeld: VraagBeeld;
  onSluit(): void;
}) {
  const { vraagId, onderwerp, wens } = beeld.vraag;
  if (venster === 'toewijzen') return <ToewijsDialoog beeld={beeld} onSluit={onSluit} />;
  if (venster === 'samenvoegen') return <SamenvoegDialoog beeld={beeld} onSluit={onSluit} />;
  if (venster !== 'wensBeoordelen' || !wens) return null;
  return <WensDialoog wens={{ ...wens, vraagId, titel: onderwerp }} onSluit={onSluit} />;
}

/** What can be done with a question besides answering; only what the server allows is there. */
export function StafMenu({ beeld }: { beeld: VraagBeeld }) {
  const styles = useStyles();
  const plek = useRef<HTMLSpanElement>(null);
  const [venster, setVenster] = useState<Venster>();
  const { vraagId, aantalRegels } = beeld.vraag;
  const status = useVraagHandeling(vraagId);
  const artikel = useMaakArtikel(vraagId);
  // The item goes with the menu: the dialog has to bring the focus back here.
  const open = (welk: Venster) => {
    plek.current?.querySelector('button')?.focus();
    setVenster(welk);
  };
  const mag = (actie: HelpdeskActie) => beeld.acties.includes(actie);
  return (
    <>
      <span ref={plek}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" className={styles.knop} icon={<MoreHorizontalRegular />} aria-label="Meer" />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {VENSTERS.filter(({ actie }) => mag(actie)).map(({ actie, icon: Icon, label }) => (
                <MenuItem key={actie} icon={<Icon />} onClick={() => open(actie)}>
                  {label}
                </MenuItem>
              ))}
              {mag('statusZetten') && (
                <StatusItems
                  status={beeld.vraag.status}
                  onZet={(naar) => void status.doe((api) => api.zetHelpdeskstatus(vraagId, naar, aantalRegels))}
                />
              )}
              {mag('artikelMaken') && (
                <MenuItem icon={<BookAddRegular />} onClick={() => void artikel.maak()}>
                  Maak artikel van dit antwoord
                </MenuItem>
              )}
              {mag('notitie') && <MenuDivider />}
              <MenuItem icon={<PrintRegular />} onClick={() => window.print()}>
                Afdrukken
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
      <OpenVenster venster={venster} beeld={beeld} onSluit={() => setVenster(undefined)} />
      <MisluktBalk mislukt={status.mislukt} titel="De status is niet veranderd." />
      <MisluktBalk mislukt={artikel.mislukt} titel="Het artikel is niet gemaakt." />
    </>
  );
}
