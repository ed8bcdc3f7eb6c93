import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowDownloadRegular, ImageRegular } from '@fluentui/react-icons';
import { Plek } from './Plek';
import type { Bestanden } from './use-bestanden';
import type { VraagBeeld } from './vraag-beeld';
import { MIN_WOORDEN } from './wolk/wolk-vorm';

const useStyles = makeStyles({
  kop: { maxWidth: '320px', height: 'auto', paddingBlock: '8px 4px', lineHeight: '18px' },
  knop: { whiteSpace: 'nowrap' },
});

type Props = { vragen: readonly VraagBeeld[]; bestanden: Bestanden };

/** What can be kept of the terugblik: the pictures, and the answers as a table. */
export function TerugblikActies({ vragen, bestanden }: Props) {
  const styles = useStyles();
  const metWolk = vragen.filter(({ woorden }) => woorden.length >= MIN_WOORDEN);
  return (
    <Plek naam="acties">
      {metWolk.length > 0 && (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<ImageRegular />} className={styles.knop} disabledFocusable={bestanden.isBezig}>
              Woordwolk opslaan
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {metWolk.map((vraag) => (
                <MenuGroup key={vraag.naam}>
                  <MenuGroupHeader className={styles.kop}>{vraag.label}</MenuGroupHeader>
                  <MenuItem onClick={() => bestanden.bewaarWolk(vraag, 'png')}>Afbeelding (PNG)</MenuItem>
                  <MenuItem onClick={() => bestanden.bewaarWolk(vraag, 'svg')}>Tekening (SVG)</MenuItem>
                </MenuGroup>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Button
        icon={<ArrowDownloadRegular />}
        className={styles.knop}
        disabledFocusable={bestanden.isBezig}
        onClick={bestanden.bewaarAntwoorden}
      >
        Antwoorden (Excel)
      </Button>
    </Plek>
  );
}
