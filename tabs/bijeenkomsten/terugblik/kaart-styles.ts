import { makeStyles, tokens } from '@fluentui/react-components';
import { card, media, text } from '../../ui/layout';

/** From here down the answers stand under the cards. */
export const SMAL = '(max-width: 1199.98px)';
/** From here down the table stands above the cloud and everything in one column. */
export const EEN_KOLOM = '(max-width: 799.98px)';

/** What the cards of the terugblik share. */
export const useKaartStyles = makeStyles({
  kaart: { ...card, display: 'flex', flexDirection: 'column', minWidth: 0, overflow: 'hidden', breakInside: 'avoid' },
  kop: { padding: '14px 16px 8px', [media.phone]: { padding: '12px 16px 8px' } },
  titel: { ...text.cardTitle, overflowWrap: 'anywhere' },
  onder: { ...text.meta, margin: '2px 0 0' },
  inhoud: { padding: '0 16px 16px' },
  stil: { ...text.body, margin: 0, color: tokens.colorNeutralForeground2 },
});
