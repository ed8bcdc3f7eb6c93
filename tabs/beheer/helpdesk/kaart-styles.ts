import { makeStyles } from '@fluentui/react-components';
import { card, media, text } from '../../ui/layout';

/** A card with a heading, and what stands under it. */
export const useKaartStyles = makeStyles({
  kaart: { ...card, display: 'grid', rowGap: '16px', padding: '16px 20px 20px', [media.phone]: { padding: '16px' } },
  titel: text.cardTitle,
  uitleg: { ...text.help, margin: '2px 0 0' },
});
