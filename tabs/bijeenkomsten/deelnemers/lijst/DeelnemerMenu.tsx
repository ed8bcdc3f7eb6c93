import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import {
  CalendarArrowRightRegular,
  CopyRegular,
  MoreHorizontalRegular,
  PersonDeleteRegular,
} from '@fluentui/react-icons';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { media } from '../../../ui/layout';
import type { DeelnemerHandeling } from '../deelnemer-handeling';

const useStyles = makeStyles({ knop: { [media.phone]: { minWidth: '44px', minHeight: '44px' } } });

const KOMT_NOG: readonly BijeenkomstBeeld['fase'][] = ['open', 'vol', 'gesloten'];

/** Who has cancelled or who was there can't be moved or cancelled any more. */
const isTeVeranderen = ({ status }: DeelnemerBeeld): boolean =>
  status === 'bevestigd' || status === 'aangeboden' || status === 'wachtlijst';

type Props = { deelnemer: DeelnemerBeeld; fase: BijeenkomstBeeld['fase']; onDoe(handeling: DeelnemerHandeling): void };

/** What can be done with one person. */
export function DeelnemerMenu({ deelnemer, fase, onDoe }: Props) {
  const styles = useStyles();
  const magVeranderen = isTeVeranderen(deelnemer) && KOMT_NOG.includes(fase);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.knop}
          icon={<MoreHorizontalRegular />}
          aria-label={`Meer over ${deelnemer.deelnemer.naam}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<CopyRegular />} onClick={() => onDoe({ soort: 'kopieer', deelnemer })}>
            Kopieer e-mailadres
          </MenuItem>
          {magVeranderen && (
            <MenuItem icon={<CalendarArrowRightRegular />} onClick={() => onDoe({ soort: 'verplaats', deelnemer })}>
              Verplaats naar andere datum
            </MenuItem>
          )}
          {magVeranderen && (
            <MenuItem icon={<PersonDeleteRegular />} onClick={() => onDoe({ soort: 'meldAf', deelnemer })}>
              Meld af
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
