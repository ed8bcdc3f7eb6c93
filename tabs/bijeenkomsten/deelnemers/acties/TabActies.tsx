import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, MailRegular, PersonAddRegular, PrintRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { media } from '../../../ui/layout';
import type { UitvoerVorm } from './use-uitvoer';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
  knop: { whiteSpace: 'nowrap', [media.phone]: { flex: '1 1 auto', minHeight: '44px' } },
});

type Props = {
  beeld: BijeenkomstBeeld;
  onVoegToe(): void;
  onBericht(): void;
  onUitvoer(vorm: UitvoerVorm): void;
};

/** What can be done with the whole list; only what the server lets this person do. */
export function TabActies({ beeld: { acties, deelnemers }, onVoegToe, onBericht, onUitvoer }: Props) {
  const { knop, root } = useStyles();
  const isLeeg = deelnemers.length === 0;
  return (
    <div className={root}>
      {acties.includes('aanmeldingToevoegen') && (
        <Button className={knop} icon={<PersonAddRegular />} onClick={onVoegToe}>
          Voeg toe
        </Button>
      )}
      {acties.includes('berichtSturen') && !isLeeg && (
        <Button className={knop} icon={<MailRegular />} onClick={onBericht}>
          Bericht aan deelnemers
        </Button>
      )}
      {acties.includes('exporteren') && !isLeeg && <Uitvoer className={knop} onUitvoer={onUitvoer} />}
      {!isLeeg && (
        <Button className={knop} icon={<PrintRegular />} onClick={() => window.print()}>
          Afdrukken
        </Button>
      )}
    </div>
  );
}

const Uitvoer = ({ className, onUitvoer }: { className: string; onUitvoer(vorm: UitvoerVorm): void }) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button className={className} icon={<ArrowDownloadRegular />}>
        Exporteren
      </Button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem onClick={() => onUitvoer('xlsx')}>Excel (.xlsx)</MenuItem>
        <MenuItem onClick={() => onUitvoer('csv')}>CSV, voor andere programma’s</MenuItem>
      </MenuList>
    </MenuPopover>
  </Menu>
);
